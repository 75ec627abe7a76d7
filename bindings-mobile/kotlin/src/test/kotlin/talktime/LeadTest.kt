package talktime

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Duration
import java.time.Instant as JavaInstant

/** A person in a project, the calls that they were promised, and when to try again. */
class LeadTest {
    private object Leads : WorkflowVectors<Lead, LeadCommand, LeadFacts, LeadEntry>("campaign.lead") {
        override fun value(text: String) = leadFromJson(text)

        override fun written(value: Lead) = value.toJson()

        override fun command(text: String) = leadCommandFromJson(text)

        override fun facts(text: String) = leadFactsFromJson(text)

        override fun again(entry: LeadEntry) = leadEntryFromJson(entry.toJson())

        override fun entry(text: String) = leadEntryFromJson(text)

        override fun ask(before: Lead?, command: LeadCommand, facts: LeadFacts, envelope: Envelope) =
            (before?.handle(command, facts, envelope) ?: leadStart(command, facts, envelope))
                .let { it.lead to it.entries }

        override fun replay(history: List<LeadEntry>) = leadReplay(history)

        override fun state(value: Lead) = value.state.code

        override fun nextDeadline(value: Lead) = value.nextDeadline()

        override val transitions get() = leadTransitions()
    }

    private object Callbacks :
        WorkflowVectors<Callback, CallbackCommand, CallbackFacts, CallbackEntry>("campaign.callback") {
        override fun value(text: String) = callbackFromJson(text)

        override fun written(value: Callback) = value.toJson()

        override fun command(text: String) = callbackCommandFromJson(text)

        override fun facts(text: String) = callbackFactsFromJson(text)

        override fun again(entry: CallbackEntry) = callbackEntryFromJson(entry.toJson())

        override fun entry(text: String) = callbackEntryFromJson(text)

        override fun ask(before: Callback?, command: CallbackCommand, facts: CallbackFacts, envelope: Envelope) =
            (before?.handle(command, facts, envelope) ?: callbackStart(command, facts, envelope))
                .let { it.callback to it.entries }

        override fun replay(history: List<CallbackEntry>) = callbackReplay(history)

        override fun state(value: Callback) = value.state.code

        override fun nextDeadline(value: Callback) = value.nextDeadline()

        override val transitions get() = callbackTransitions()
    }

    @Test
    fun everyStateOfALeadMeetsEveryCommand() = Leads.runMatrix(vector("campaign/lead_matrix.json"))

    @Test
    fun everyGuardOfALeadIsReportedWithAllThatFail() =
        Leads.runDenials(vector("campaign/lead_matrix.json"), vector("campaign/lead_denials.json"))

    @Test
    fun aStoredLeadThatCannotBeIsRefused() =
        Leads.runRestore(vector("campaign/lead_matrix.json"), vector("campaign/lead_restore.json"))

    @Test
    fun aHistoryOfALeadThatNoCommandsMakeIsFound() = Leads.runReplays(vector("campaign/lead_replay.json"))

    @Test
    fun aHistoryOfACallbackThatNoCommandsMakeIsFound() = Callbacks.runReplays(vector("campaign/callback_replay.json"))

    @Test
    fun everyWalkOfALeadEndsAsWorkedOutByHand() = Leads.runWalks(vector("campaign/lead_walks.json"))

    @Test
    fun everyStateOfACallbackMeetsEveryCommand() = Callbacks.runMatrix(vector("campaign/callback_matrix.json"))

    @Test
    fun everyGuardOfACallbackIsReportedWithAllThatFail() =
        Callbacks.runDenials(vector("campaign/callback_matrix.json"), vector("campaign/callback_denials.json"))

    @Test
    fun aStoredCallbackThatCannotBeIsRefused() =
        Callbacks.runRestore(vector("campaign/callback_matrix.json"), vector("campaign/callback_restore.json"))

    @Test
    fun everyWalkOfACallbackEndsAsWorkedOutByHand() = Callbacks.runWalks(vector("campaign/callback_walks.json"))

    private val facts = LeadFacts(otherNumber = false, recontactDue = false, suppressed = false)

    private val person = PersonRef("p-1")

    private val project = ProjectId("internet")

    private fun created() = leadCreate(LeadId("lead-1"), person, project, null, facts, envelope("k1", 0)).lead

    /** Nine in Greenwich is half past two in India, where the rules allow the call. */
    private fun permit(): DialPermit {
        val query =
            DialQuery(
                permit = PermitId("permit-1"), person = person, number = PhoneNumber("+919876543210"),
                project = project, purpose = ContactPurposeId("sales"), channel = ContactChannel.VOICE,
                at = envelope("k2", 10).at,
            )
        val known = DialFacts(place = CallPlace(CountryCode("IN")), zone = Zone("Asia/Kolkata"), customer = false)
        return checkNotNull(CallingRules.standard().mayCall(query, known).permit)
    }

    @Test
    fun aPermitOfTheVerdictBeginsAnAttemptAndTheDialOfACall() {
        val permit = permit()
        val contact = ContactId("c-1")
        val step = created().beginAttempt(1u, permit, contact, null, facts, envelope("k2", 20))
        assertEquals(1u, step.lead.openAttempt?.number)
        callDial(contact, permit.number, project, permit, null, noFacts, envelope("k3", 20))
        val result = AttemptResult.Reached(BusinessResult.Agreed)
        val reached = step.lead.endAttempt(result, facts, envelope("k4", 90)).lead
        assertEquals(Code("campaign.lead.state.reached"), reached.state.code)
        val attempt = reached.attempts.single()
        assertTrue(attempt.wasDialled() && attempt.wasConversation())
        assertEquals(2u, reached.nextNumber())
        val counted = checkNotNull(funnelPersonOfAttempts(reached.attempts, project))
        assertEquals(1u, counted.agreedAt)
    }

    @Test
    fun whatALeadPrintsNamesNobody() {
        val step = created().beginAttempt(1u, permit(), ContactId("c-1"), null, facts, envelope("k2", 20))
        val command = LeadCommand.BeginAttempt(1u, permit(), ContactId("c-1"))
        for (shown in listOf(step.toString(), step.entries.toString(), command.toString(), permit().toString())) {
            assertFalse("98765" in shown, shown)
        }
    }

    @Test
    fun aForgedLeadAndABrokenHistoryAreRefused() {
        val forged = created().copy(state = LeadState.Refused)
        val error = assertThrows<TalktimeException.InvalidValue> { forged.elapse(facts, envelope("k2", 9)) }
        assertEquals(Code("campaign.lead.restore.refusal"), error.invalid.code)
        assertEquals("refusal", error.invalid.path.text)
        val step = created().meet(ContactId("c-1"), facts, envelope("k2", 9))
        val broken = assertThrows<TalktimeException.ReplayFailed> { leadReplay(step.entries) }
        assertEquals(0UL, broken.error.index)
        assertEquals(3, Language.entries.map { broken.describe(it) }.toSet().size)
    }

    @Test
    fun aCallbackIsDueOnThePersonsClock() {
        val due = JavaInstant.parse("2026-03-02T11:00:00Z")
        val known = CallbackFacts(ownerOnShift = true, grace = Duration.ofMinutes(15), judgedAt = due)
        val zone = Zone("Asia/Kolkata")
        val id = CallbackId("cb-1")
        val step = callbackSchedule(id, person, project, null, null, zone, due, known, envelope("k1", 0))
        val callback = step.callback
        assertEquals("2026-03-02 16:30", callback.localTime())
        assertEquals(due, callback.nextDeadline())
        val shorter = known.copy(grace = Duration.ofSeconds(-1))
        val error = assertThrows<TalktimeException.InvalidValue> { callback.elapse(shorter, envelope("k2", 7200)) }
        assertEquals("base.duration.negative" to "grace", error.invalid.code.text to error.invalid.path.text)
    }

    @Test
    fun aRetryPlanTellsWhenToTryAgain() {
        val busy = RetryRule(RetryCause.BUSY, Duration.ofMinutes(5), 3u, false)
        val plan = RetryPlan(listOf(busy), 5u)
        val at = JavaInstant.parse("2026-03-02T05:30:00Z")
        assertEquals(NextAttempt.NotBefore(at), plan.next(listOf(), null, at))
        val attempt =
            Attempt(
                number = 1u, at = at, zone = Zone("Asia/Kolkata"), project = project,
                purpose = ContactPurposeId("sales"), result = AttemptResult.NotReached(Unreached.BUSY),
            )
        assertEquals("2026-03-02 11:00", attempt.localTime())
        assertEquals(RetryCause.BUSY, retryCauseOf(attempt.result))
        assertNull(retryCauseOf(AttemptResult.NotReached(Unreached.INVALID)))
        assertEquals(NextAttempt.NotBefore(at.plusSeconds(300)), plan.next(listOf(attempt), null, at))
        assertEquals(plan, retryPlanFromJson(plan.toJson()))
        val hasty = plan.copy(rules = listOf(busy.copy(delay = Duration.ZERO)))
        val error = assertThrows<TalktimeException.InvalidValue> { hasty.next(listOf(), null, at) }
        val told = error.invalid.code.text to error.invalid.path.text
        assertEquals("campaign.retry_plan.delay_zero" to "rules[0].delay_ms", told)
    }
}
