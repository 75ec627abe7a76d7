package talktime

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
