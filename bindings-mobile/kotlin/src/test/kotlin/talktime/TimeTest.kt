package talktime

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Duration
import java.time.Instant as JavaInstant

/** Instants and durations, exact to the microsecond. */
class TimeTest {
    private fun started(at: JavaInstant): JavaInstant {
        val envelope = Envelope(CommandId("k"), ActorId("a"), Role.SYSTEM, at)
        return callArrive(ContactId("c"), null, null, noFacts, envelope).call.started
    }

    @Test
    fun instantsKeepTheirMicrosecondsAndTheirSign() {
        for (text in listOf(
            "2026-03-02T09:00:00.123456Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.750Z",
            "1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:50.250Z",
        )) {
            assertEquals(JavaInstant.parse(text), started(JavaInstant.parse(text)))
        }
    }

    @Test
    fun instantsAreRoundedToMicroseconds() {
        val at = JavaInstant.parse("2026-03-02T09:00:00.123455999Z")
        assertEquals(JavaInstant.parse("2026-03-02T09:00:00.123456Z"), started(at))
        val last = JavaInstant.parse("2026-03-02T09:00:00.999999500Z")
        assertEquals(JavaInstant.parse("2026-03-02T09:00:01Z"), started(last))
    }

    @Test
    fun anInstantBeyondTheCalendarIsATypedError() {
        for (at in listOf(JavaInstant.MAX, JavaInstant.MIN)) {
            val error = assertThrows<TalktimeException.InvalidValue> { started(at) }
            assertEquals(Code("base.instant.out_of_range"), error.invalid.code)
        }
    }

    private fun limit(limit: Duration) = callFactsFromJson(CallFacts(queueLimit = limit).toJson()).queueLimit

    @Test
    fun durationsAreExact() {
        for (milliseconds in listOf(0L, 1L, 10_699L, 10_700L, 16_401L, 86_399_999L)) {
            assertEquals(Duration.ofMillis(milliseconds), limit(Duration.ofMillis(milliseconds)))
        }
        val at = envelope("k", 0).at
        val leg =
            AgentLeg(
                agent = AgentId("a"), answered = at, ended = at.plusSeconds(60),
                hold = Duration.ofNanos(10_700_000_999L), holds = 1u, consult = Duration.ZERO, wrapUp = Duration.ZERO,
            )
        val record =
            Record(ContactId("c"), Direction.INBOUND, started = at, ended = at.plusSeconds(60), legs = listOf(leg))
        assertEquals(Duration.ofMillis(10_700), recordFromJson(record.toJson()).legs.single().hold)
    }

    @Test
    fun aDurationBelowZeroIsATypedError() {
        val error = assertThrows<TalktimeException.InvalidValue> { limit(Duration.ofSeconds(-1)) }
        assertEquals(Code("base.duration.negative"), error.invalid.code)
        assertEquals(FieldPath("queue_limit"), error.invalid.path)
        assertEquals(3, Language.entries.map { error.describe(it) }.toSet().size)
        val fact = NamedFact(Code("length"), Fact.Duration(Duration.ofNanos(-1_000)))
        assertThrows<TalktimeException.InvalidValue> { codeSentence(Code("a"), listOf(fact), Language.ENGLISH) }
    }

    @Test
    fun aDurationBeyondTheRangeIsItsEnd() {
        val facts = CallFacts(queueLimit = Duration.ofSeconds(Long.MAX_VALUE))
        callArrive(ContactId("c"), null, null, facts, envelope("k1", 0))
        assertThrows<TalktimeException.InvalidValue> { limit(Duration.ofSeconds(Long.MIN_VALUE)) }
    }
}
