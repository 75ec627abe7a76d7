package talktime

import org.junit.jupiter.api.Test

/** From a yes to an order: the workflows of the application and the order. */
class OrderTest {
    private object Applications :
        WorkflowVectors<Application, ApplicationCommand, ApplicationFacts, ApplicationEntry>("application") {
        override fun value(text: String) = applicationFromJson(text)

        override fun written(value: Application) = value.toJson()

        override fun command(text: String) = applicationCommandFromJson(text)

        override fun facts(text: String) = applicationFactsFromJson(text)

        override fun again(entry: ApplicationEntry) = applicationEntryFromJson(entry.toJson())

        override fun entry(text: String) = applicationEntryFromJson(text)

        override fun ask(
            before: Application?,
            command: ApplicationCommand,
            facts: ApplicationFacts,
            envelope: Envelope,
        ) = (before?.handle(command, facts, envelope) ?: applicationStart(command, facts, envelope))
                .let { it.application to it.entries }

        override fun replay(history: List<ApplicationEntry>) = applicationReplay(history)

        override fun state(value: Application) = value.state.code

        override fun nextDeadline(value: Application) = value.nextDeadline()

        override val transitions get() = applicationTransitions()
    }

    private object Orders :
        WorkflowVectors<Order, OrderCommand, OrderFacts, OrderEntry>("order") {
        override fun value(text: String) = orderFromJson(text)

        override fun written(value: Order) = value.toJson()

        override fun command(text: String) = orderCommandFromJson(text)

        override fun facts(text: String) = orderFactsFromJson(text)

        override fun again(entry: OrderEntry) = orderEntryFromJson(entry.toJson())

        override fun entry(text: String) = orderEntryFromJson(text)

        override fun ask(before: Order?, command: OrderCommand, facts: OrderFacts, envelope: Envelope) =
            (before?.handle(command, facts, envelope) ?: orderStart(command, facts, envelope))
                .let { it.order to it.entries }

        override fun replay(history: List<OrderEntry>) = orderReplay(history)

        override fun state(value: Order) = value.state.code

        override fun nextDeadline(value: Order) = value.nextDeadline()

        override val transitions get() = orderTransitions()
    }

    @Test
    fun everyStateOfAnApplicationMeetsEveryCommand() =
        Applications.runMatrix(vector("application/workflow_matrix.json"))

    @Test
    fun everyGuardOfAnApplicationIsReportedWithAllThatFail() =
        Applications.runDenials(vector("application/workflow_matrix.json"), vector("application/workflow_denials.json"))

    @Test
    fun aStoredApplicationThatCannotBeIsRefused() =
        Applications.runRestore(vector("application/workflow_matrix.json"), vector("application/workflow_restore.json"))

    @Test
    fun aHistoryOfAnApplicationThatNoCommandsMakeIsFound() =
        Applications.runReplays(vector("application/workflow_replay.json"))

    @Test
    fun everyWalkOfAnApplicationEndsAsWorkedOutByHand() =
        Applications.runWalks(vector("application/workflow_walks.json"))

    @Test
    fun everyStateOfAnOrderMeetsEveryCommand() = Orders.runMatrix(vector("order/order_matrix.json"))

    @Test
    fun everyGuardOfAnOrderIsReportedWithAllThatFail() =
        Orders.runDenials(vector("order/order_matrix.json"), vector("order/order_denials.json"))

    @Test
    fun aStoredOrderThatCannotBeIsRefused() =
        Orders.runRestore(vector("order/order_matrix.json"), vector("order/order_restore.json"))

    @Test
    fun aHistoryOfAnOrderThatNoCommandsMakeIsFound() = Orders.runReplays(vector("order/order_replay.json"))

    @Test
    fun everyWalkOfAnOrderEndsAsWorkedOutByHand() = Orders.runWalks(vector("order/order_walks.json"))
}
