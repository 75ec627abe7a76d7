package talktime

import org.junit.jupiter.api.Test

/** The workflow of a visit. */
class VisitTest {
    private object Visits :
        WorkflowVectors<Visit, VisitCommand, VisitFacts, VisitEntry>("order.visit") {
        override fun value(text: String) = visitFromJson(text)

        override fun written(value: Visit) = value.toJson()

        override fun command(text: String) = visitCommandFromJson(text)

        override fun facts(text: String) = visitFactsFromJson(text)

        override fun again(entry: VisitEntry) = visitEntryFromJson(entry.toJson())

        override fun entry(text: String) = visitEntryFromJson(text)

        override fun ask(before: Visit?, command: VisitCommand, facts: VisitFacts, envelope: Envelope) =
            (before?.handle(command, facts, envelope) ?: visitStart(command, facts, envelope))
                .let { it.visit to it.entries }

        override fun replay(history: List<VisitEntry>) = visitReplay(history)

        override fun state(value: Visit) = value.state.code

        override fun nextDeadline(value: Visit) = value.nextDeadline()

        override val transitions get() = visitTransitions()
    }

    @Test
    fun everyStateOfAVisitMeetsEveryCommand() = Visits.runMatrix(vector("order/visit_matrix.json"))

    @Test
    fun everyGuardOfAVisitIsReportedWithAllThatFail() =
        Visits.runDenials(vector("order/visit_matrix.json"), vector("order/visit_denials.json"))

    @Test
    fun aStoredVisitThatCannotBeIsRefused() =
        Visits.runRestore(vector("order/visit_matrix.json"), vector("order/visit_restore.json"))

    @Test
    fun aHistoryOfAVisitThatNoCommandsMakeIsFound() = Visits.runReplays(vector("order/visit_replay.json"))

    @Test
    fun everyWalkOfAVisitEndsAsWorkedOutByHand() = Visits.runWalks(vector("order/visit_walks.json"))
}
