package talktime

import org.junit.jupiter.api.Test

/** The workflow of a taxi request. */
class TaxiRequestTest {
    private object TaxiRequests :
        WorkflowVectors<TaxiRequest, TaxiRequestCommand, TaxiRequestFacts, TaxiRequestEntry>("order.taxi_request") {
        override fun value(text: String) = taxiRequestFromJson(text)

        override fun written(value: TaxiRequest) = value.toJson()

        override fun command(text: String) = taxiRequestCommandFromJson(text)

        override fun facts(text: String) = taxiRequestFactsFromJson(text)

        override fun again(entry: TaxiRequestEntry) = taxiRequestEntryFromJson(entry.toJson())

        override fun entry(text: String) = taxiRequestEntryFromJson(text)

        override fun ask(
            before: TaxiRequest?,
            command: TaxiRequestCommand,
            facts: TaxiRequestFacts,
            envelope: Envelope,
        ) =
            (before?.handle(command, facts, envelope) ?: taxiRequestStart(command, facts, envelope))
                .let { it.taxiRequest to it.entries }

        override fun replay(history: List<TaxiRequestEntry>) = taxiRequestReplay(history)

        override fun state(value: TaxiRequest) = value.state.code

        override fun nextDeadline(value: TaxiRequest) = value.nextDeadline()

        override val transitions get() = taxiRequestTransitions()
    }

    @Test
    fun everyStateOfATaxiRequestMeetsEveryCommand() =
        TaxiRequests.runMatrix(vector("order/taxi_request_matrix.json"))

    @Test
    fun everyGuardOfATaxiRequestIsReportedWithAllThatFail() =
        TaxiRequests.runDenials(vector("order/taxi_request_matrix.json"), vector("order/taxi_request_denials.json"))

    @Test
    fun aStoredTaxiRequestThatCannotBeIsRefused() =
        TaxiRequests.runRestore(vector("order/taxi_request_matrix.json"), vector("order/taxi_request_restore.json"))

    @Test
    fun aHistoryOfATaxiRequestThatNoCommandsMakeIsFound() =
        TaxiRequests.runReplays(vector("order/taxi_request_replay.json"))

    @Test
    fun everyWalkOfATaxiRequestEndsAsWorkedOutByHand() =
        TaxiRequests.runWalks(vector("order/taxi_request_walks.json"))
}
