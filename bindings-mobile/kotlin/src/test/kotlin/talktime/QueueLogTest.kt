package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.time.Instant as JavaInstant

/** The queue log of Asterisk: the shared vectors, and how it reads in Kotlin. */
class QueueLogTest {
    private fun options(case: JsonObject): QueueLogOptions {
        val form =
            when (case["form"].asString) {
                "text" -> QueueLogForm.Text
                else -> QueueLogForm.Table(TableDelimiter.COMMA)
            }
        return defaultQueueLogOptions().copy(form = form, zone = Zone(case["zone"].asString))
    }

    private fun word(activity: Activity) =
        when (activity) {
            is Activity.LoggedIn -> "logged_in"
            is Activity.Paused -> "paused"
            is Activity.Handling -> "handling"
            is Activity.WrapUp -> "wrap_up"
        }

    private fun text(value: JsonElement) = if (value.isJsonNull) null else value.asString

    private fun stretch(of: JsonObject) =
        listOf(
            of["agent"].asString,
            of["activity"].asString,
            text(of["queue"]),
            JavaInstant.parse(of["from"].asString),
            JavaInstant.parse(of["until"].asString),
            of["began_before"].asBoolean,
            of["still_open"].asBoolean,
        )

    private fun stretch(of: ActivityInterval) =
        listOf(
            of.agent.text,
            word(of.activity),
            of.queue?.text,
            of.period.from,
            of.period.until,
            of.beganBefore,
            of.stillOpen,
        )

    private fun lines(file: JsonElement) =
        file.asJsonArray.map { it.asJsonArray[0].asLong to it.asJsonArray[1].asString }

    @Test
    fun everyQueueLogGivesWhatWasWorkedOut() {
        var ran = 0
        for (file in File(vectors, "importer/queue_log").listFiles().orEmpty().sorted()) {
            for (case in vector("importer/queue_log/${file.name}")["cases"].asJsonArray.map { it.asJsonObject }) {
                val name = case["name"].asString
                val log = case["lines"].asJsonArray.joinToString("") { it.asString + "\n" }.toByteArray()
                val reader = LogReader.queueLog(options(case), defaultReadOptions())
                val pieces = listOf(reader.push(log), reader.finish())
                if (!case["records"].isJsonNull) {
                    val records = case["records"].asJsonArray.map { recordFromJson(stored("call.record", it)) }
                    assertEquals(records, pieces.flatMap { it.records }, name)
                }
                val activities = case["activities"].asJsonArray.map { stretch(it.asJsonObject) }
                assertEquals(activities, pieces.flatMap { it.activities }.map { stretch(it) }, name)
                val events = pieces.flatMap { it.events }.map { it.line.toLong() to it.event.text }
                assertEquals(lines(case["events"]), events, name)
                val findings = pieces.flatMap { it.findings }.map { it.line.toLong() to it.code.text }
                assertEquals(lines(case["findings"]).toSet(), findings.toSet(), name)
                val rejected = pieces.flatMap { it.rejected }.map { it.line.toLong() to it.error.code.text }
                assertEquals(lines(case["rejected"]), rejected, name)
                val plan = Plan(by = listOf(), zone = Zone("UTC"), policy = defaultPolicy())
                val tally = LogTally.queueLog(options(case), defaultReadOptions(), listOf(plan))
                tally.push(log)
                for (group in tally.finish().reports.single().groups) {
                    for ((kpi, value) in case["figures"].asJsonObject.entrySet()) {
                        assertEquals(value.asDouble, group.value(Code(kpi)), "$name: $kpi")
                    }
                }
                ran++
            }
        }
        assertTrue(ran >= 9)
    }

    @Test
    fun callersDoNotShow() {
        val reader = LogReader.queueLog(defaultQueueLogOptions(), defaultReadOptions())
        val pieces = listOf(reader.push("1772442000|c|q|NONE|DID|5550100\n".toByteArray()), reader.finish())
        val event = pieces.flatMap { it.events }.single()
        assertFalse("5550100" in "$event")
        assertEquals("5550100", event.fields?.read(ReadingPurpose.QUALITY))
    }
}
