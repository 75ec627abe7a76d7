package talktime

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Duration

class CallTest {
    @Test
    fun aCallIsAnsweredAndBecomesARecord() {
        val agent = AgentId("a-1")
        var call = queued().offer(agent, noFacts, envelope("k3", 10)).call
        call = call.answer(agent, noFacts, envelope("k4", 15)).call
        call = call.hold(noFacts, envelope("k5", 30)).call
        call = call.resume(noFacts, envelope("k6", 40)).call
        call = call.hangUp(Ending(EndedBy.CUSTOMER, ClosingReason.FINISHED), noFacts, envelope("k7", 100)).call
        call = call.endWrapUp(agent, noFacts, envelope("k8", 130)).call
        assertTrue(call.outcomeMissing())
        val refused = BusinessResult.Refused(RefusalReason.TOO_EXPENSIVE)
        val outcome = Outcome.Reached(result = refused)
        call = call.recordOutcome(outcome, noFacts, envelope("k9", 140)).call
        assertFalse(call.outcomeMissing())
        val record = call.record()
        assertEquals(Duration.ofSeconds(10), record.legs.single().hold)
        assertEquals(Duration.ofSeconds(30), record.legs.single().wrapUp)
        assertEquals(outcome, record.outcome)
    }

    @Test
    fun theHistoryRebuildsTheCall() {
        val begun = callArrive(ContactId("c-1"), null, null, noFacts, envelope("k1", 0))
        val step = begun.call.enqueue(QueueId("repair"), noFacts, envelope("k2", 5))
        assertEquals(step.call, callReplay(begun.entries + step.entries))
        val broken = assertThrows<TalktimeException.ReplayFailed> { callReplay(step.entries) }
        assertEquals(0UL, broken.error.index)
    }

    @Test
    fun aCommandSentTwiceChangesNothing() {
        val again = queued().handle(CallCommand.Enqueue(QueueId("repair")), noFacts, envelope("k2", 5))
        assertEquals(queued(), again.call)
        assertEquals(listOf<CallEntry>(), again.entries)
    }

    @Test
    fun aDenialListsEveryGuardAndSpeaksThreeLanguages() {
        val at = envelope("k1", 0).at
        val permit =
            DialPermit(
                id = PermitId("p-1"), person = PersonRef("r-1"), number = PhoneNumber("+919876543210"),
                project = ProjectId("internet"), purpose = ContactPurposeId("sales"),
                from = at.minusSeconds(7200), until = at.minusSeconds(3600), ruleSet = RuleSetId("in-2026"),
            )
        val denied =
            assertThrows<TalktimeException.Denied> {
                val other = PhoneNumber("+919876543211")
                callDial(ContactId("c-1"), other, ProjectId("loan"), permit, null, noFacts, envelope("k1", 0))
            }
        assertEquals(3, denied.denial.failed.size)
        val texts = Language.entries.map { denied.describe(it) }
        assertEquals(texts, Language.entries.map { denied.denial.sentence(it) })
        assertTrue(texts[1].any { it in '\u0900'..'\u097f' }, texts[1])
        assertTrue(texts[2].any { it in '\u0400'..'\u04ff' }, texts[2])
        assertFalse((texts + denied.message).any { "98765" in it })
    }

    @Test
    fun timePassesByElapse() {
        val facts = CallFacts(queueLimit = Duration.ofSeconds(60))
        val arrived = callArrive(ContactId("c-1"), null, null, facts, envelope("k1", 0)).call
        val call = arrived.enqueue(QueueId("repair"), facts, envelope("k2", 5)).call
        assertEquals(envelope("k3", 65).at, call.nextDeadline())
        val left = call.elapse(facts, envelope("k3", 65)).call.queueEntries.single()
        assertEquals(QueueExit.TIMEOUT, left.exit)
    }

    @Test
    fun aCallIsAValueThatSurvivesStorage() {
        val call = queued()
        assertEquals(call, callFromJson(call.toJson()))
        assertEquals(CallState.Queued(QueueId("repair")), call.state)
    }

    @Test
    fun aForgedStateIsRefused() {
        val forged = queued().copy(state = CallState.Closed)
        val invalid = assertThrows<TalktimeException.InvalidValue> { forged.hold(noFacts, envelope("k3", 9)) }.invalid
        assertEquals(Code("call.restore.state"), invalid.code)
    }

    @Test
    fun theTransitionTableIsData() {
        assertTrue(callTransitions().size > 40)
    }
}
