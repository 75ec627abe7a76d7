package talktime

import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledIfSystemProperty

/** Measures what one call across the border costs: `mvn test -Dmeasure=true -Dtest=MeasureTest`. */
@EnabledIfSystemProperty(named = "measure", matches = "true")
class MeasureTest {
    private fun cost(name: String, times: Int, call: () -> Unit) {
        repeat(times) { call() }
        val start = System.nanoTime()
        repeat(times) { call() }
        println("%s: %.1f µs".format(name, (System.nanoTime() - start) / 1000.0 / times))
    }

    @Test
    fun measure() {
        val call = callArrive(ContactId("c"), null, null, noFacts, envelope("a", 0)).call
        val given = envelope("k", 5)
        cost("a code of a state", 20_000) { callStateCode(CallState.Ringing) }
        cost("one command", 20_000) { call.enqueue(QueueId("repair"), noFacts, given) }
        val reader = LogReader.talktime(LogFormat.CSV, defaultReadOptions())
        val row = "inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered"
        val log = "contact,direction,started,queue,queue_entered,queue_left,result\n" +
            (0 until 100_000).joinToString("\n") { "c$it,$row" } + "\n"
        val records = reader.push(log.toByteArray()).records
        val tally = CallTally(Plan(by = listOf(), zone = Zone("UTC"), policy = defaultPolicy()))
        cost("push a record", 20_000) { tally.push(records[0]) }
        cost("push 100,000 records at once", 2) { tally.pushAll(records) }
        cost("count 100,000 records of a log", 2) {
            val whole = LogTally.talktime(LogFormat.CSV, defaultReadOptions(), listOf(tally.plan()))
            whole.push(log.toByteArray())
            whole.finish()
        }
    }
}
