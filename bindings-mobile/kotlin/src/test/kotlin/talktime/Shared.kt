package talktime

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.io.File
import java.time.Instant as JavaInstant

/** The folder of the vectors that Rust, Python and Kotlin share. */
internal val vectors = File(System.getProperty("workspace"), "tests/vectors")

internal fun vector(name: String): JsonObject = JsonParser.parseString(File(vectors, name).readText()).asJsonObject

/** Writes a body as the versioned JSON that the library reads. */
internal fun stored(kind: String, body: JsonElement): String =
    JsonObject().apply {
        addProperty("kind", kind)
        addProperty("version", 1)
        add("body", body)
    }.toString()

internal fun lastWord(code: Code) = code.text.substringAfterLast('.')

/** The cases of a vector file, or of a case. */
internal fun cases(file: JsonObject, field: String = "cases") = file[field].asJsonArray.map { it.asJsonObject }

/** A text, or null. */
internal fun text(value: JsonElement?): String? = value?.takeUnless { it.isJsonNull }?.asString

/** Finds what a JSON pointer names. */
internal fun JsonElement.at(pointer: String): JsonElement? =
    pointer.trim('/').split('/').fold(this as JsonElement?) { place, step ->
        if (place is JsonArray) place[step.toInt()] else (place as? JsonObject)?.get(step)
    }

/** Puts a value where a JSON pointer names. */
internal fun replace(body: JsonElement, pointer: String, value: JsonElement) {
    val last = pointer.substringAfterLast('/')
    val above = pointer.substringBeforeLast('/')
    val place = if (above.isEmpty()) body else body.at(above)
    if (place is JsonArray) place[last.toInt()] = value else place!!.asJsonObject.add(last, value)
}

internal val noFacts = CallFacts()

/** Makes an envelope of the switch, some seconds after nine. */
internal fun envelope(command: String, seconds: Long): Envelope =
    Envelope(
        CommandId(command),
        ActorId("switch"),
        Role.SYSTEM,
        JavaInstant.parse("2026-03-02T09:00:00Z").plusSeconds(seconds),
    )

/** Makes a call that waits in the queue `repair` since 09:00:05. */
internal fun queued(): Call {
    val arrived = callArrive(ContactId("c-1"), null, null, noFacts, envelope("k1", 0)).call
    return arrived.enqueue(QueueId("repair"), noFacts, envelope("k2", 5)).call
}
