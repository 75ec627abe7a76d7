package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
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

    private val money = vector("order/money.json")

    private fun amount(body: JsonElement?) =
        body?.takeUnless { it.isJsonNull }?.asJsonObject?.let {
            Money(it["minor"].asLong, Currency(it["currency"].asString))
        }

    private fun price(body: JsonObject) =
        ItemPrice(
            amount(body["one_off"]),
            amount(body["monthly"]),
            body["discounts"].asJsonArray.map { it.asJsonObject }.map {
                val percent = it.at("/amount/percent/basis_points")?.asInt?.toUInt()
                val off =
                    percent?.let { points -> DiscountAmount.Percent(points) }
                        ?: DiscountAmount.Fixed(checkNotNull(amount(it.at("/amount/fixed/money"))))
                Discount(PricePart.valueOf(it["part"].asString.uppercase()), off)
            },
        )

    private fun checkSum(wanted: JsonElement, sum: PriceSum?, name: String) {
        val told = sum?.let { listOf(it.gross, it.discount, it.net).map { one -> one.minor } }
        val fields = listOf("gross", "discount", "net")
        val expected = wanted.takeUnless { it.isJsonNull }?.asJsonObject
        assertEquals(expected?.let { fields.map { field -> it[field].asLong } }, told, name)
    }

    @Test
    fun pricesAreThoseWorkedOutByHand() {
        for (case in cases(money, "prices")) {
            val price = price(case["price"].asJsonObject)
            checkSum(case["one_off"], price.sum(PricePart.ONE_OFF), "$case")
            checkSum(case["monthly"], price.sum(PricePart.MONTHLY), "$case")
        }
    }

    private fun state(body: JsonElement): OrderItemState =
        when {
            body.isJsonObject && body.asJsonObject.has("failed") -> OrderItemState.Failed(OrderItemFailure.NETWORK)
            body.isJsonObject -> OrderItemState.Completed(null)
            body.asString == "acknowledged" -> OrderItemState.Acknowledged
            body.asString == "in_progress" -> OrderItemState.InProgress
            else -> OrderItemState.Cancelled
        }

    @Test
    fun itemsGiveTheEndOfTheirOrder() {
        for (case in cases(money, "outcomes")) {
            val found = orderOutcomeOf(case["states"].asJsonArray.map { state(it) })
            assertEquals(text(case["outcome"]), found?.name?.lowercase(), "$case")
        }
    }

    @Test
    fun balancesAreThoseWorkedOutByHand() {
        for (case in cases(money, "balances")) {
            val told = orderFromJson(case["order"].toString()).balance()
            val found =
                mapOf(
                    "gross" to told.gross, "discount" to told.discount, "fee" to told.fee, "billed" to told.billed,
                    "paid" to told.paid, "refunded" to told.refunded, "due" to told.due,
                    "refund_owed" to told.refundOwed,
                )
            val wanted = case["balance"].asJsonObject.entrySet().associate { (field, minor) -> field to minor.asLong }
            assertEquals(wanted, found.mapValues { it.value.minor }, case["name"].asString)
        }
    }
}
