package talktime

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class LogTest {
    private val log =
        """
        contact,direction,started,queue,queue_entered,queue_left,result
        c1,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered
        c2,inbound,2026-03-02T09:01:00Z,sales,2026-03-02T09:01:00Z,2026-03-02T09:01:30Z,abandoned
        c3,inbound,yesterday,,,,
        """.trimIndent().toByteArray()

    private val plan = Plan(by = listOf(Dimension.Queue), zone = Zone("Asia/Kolkata"), policy = Preset.GENESYS.policy())

    @Test
    fun aLogGivesRecordsAndTheRest() {
        val reader = LogReader.talktime(LogFormat.CSV, defaultReadOptions())
        val first = reader.push(log.copyOfRange(0, 100))
        val second = reader.push(log.copyOfRange(100, log.size))
        val end = reader.finish()
        val pieces = listOf(first, second, end)
        assertEquals(listOf("c1", "c2"), pieces.flatMap { it.records }.map { it.contact.text })
        val rejected = pieces.flatMap { it.rejected }.single()
        assertEquals(Label("started"), rejected.column)
        assertFalse("yesterday" in "$rejected")
        assertTrue("yesterday" in rejected.text.read(ReadingPurpose.CORRECTION))
        assertTrue(rejected.sentence(Language.ENGLISH).isNotEmpty())
        assertEquals(3UL, end.summary.rows)
    }

    @Test
    fun figuresComeWithoutARecordCrossing() {
        val tally = LogTally.talktime(LogFormat.CSV, defaultReadOptions(), listOf(plan))
        tally.push(log)
        val report = tally.finish().reports.single()
        val sales = report.groups.single()
        assertEquals(QueueId("sales"), sales.key.queue)
        assertEquals(0.5, sales.value(Code("service_level")))
        assertEquals(report, reportFromJson(report.toJson()))
    }

    @Test
    fun talliesOfPartsMergeToTheWholeAndSurviveStorage() {
        val reader = LogReader.talktime(LogFormat.CSV, defaultReadOptions())
        val records = reader.push(log).records + reader.finish().records
        val whole = CallTally(plan).apply { pushAll(records) }
        val first = CallTally(plan).apply { push(records[0]) }
        val second = CallTally.fromJson(CallTally(plan).apply { push(records[1]) }.toJson())
        first.merge(second)
        assertEquals(whole.report(), first.report())
        whole.merge(whole)
        assertEquals(4UL, whole.contacts())
    }

    @Test
    fun ofManyRecordsWithAnInvalidOneNoneIsCounted() {
        val reader = LogReader.talktime(LogFormat.CSV, defaultReadOptions())
        val records = reader.push(log).records + reader.finish().records
        val backwards = records[0].copy(ended = records[0].started.minusSeconds(1))
        val tally = CallTally(plan)
        assertThrows<TalktimeException.InvalidValue> { tally.pushAll(records + backwards) }
        assertEquals(0UL, tally.contacts())
    }

    @Test
    fun aFileOfAnotherFormatIsATypedError() {
        val reader = LogReader.talktime(LogFormat.CSV, defaultReadOptions())
        assertThrows<TalktimeException.InvalidValue> { reader.push(byteArrayOf(0x1f, 0x8b.toByte(), 8, 0)) }
        assertThrows<TalktimeException.InvalidValue> { LogReader.mapped("format = 7", defaultReadOptions()) }
    }

    @Test
    fun theRegistryNamesEveryFigureInThreeLanguages() {
        val level = registry().single { it.id == Code("service_level") }
        assertEquals(3, Language.entries.map { level.name.get(it) }.toSet().size)
    }
}
