import Foundation
import Talktime
import Testing

private enum Applications: WorkflowVectors {
    static let kind = "application"

    static func value(_ text: String) throws -> Application { try applicationFromJson(text: text) }

    static func written(_ value: Application) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> ApplicationCommand {
        try applicationCommandFromJson(text: text)
    }

    static func facts(_ text: String) throws -> ApplicationFacts {
        try applicationFactsFromJson(text: text)
    }

    static func entry(_ text: String) throws -> ApplicationEntry {
        try applicationEntryFromJson(text: text)
    }

    static func again(_ entry: ApplicationEntry) throws -> ApplicationEntry {
        try applicationEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: Application?, _ command: ApplicationCommand, _ facts: ApplicationFacts,
        _ envelope: Envelope
    ) throws -> (Application, [ApplicationEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? applicationStart(command: command, facts: facts, envelope: envelope)
        return (step.application, step.entries)
    }

    static func replay(_ history: [ApplicationEntry]) throws -> Application {
        try applicationReplay(history: history)
    }

    static func state(_ value: Application) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: Application) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { applicationTransitions() }
}

private enum Orders: WorkflowVectors {
    static let kind = "order"

    static func value(_ text: String) throws -> Order { try orderFromJson(text: text) }

    static func written(_ value: Order) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> OrderCommand {
        try orderCommandFromJson(text: text)
    }

    static func facts(_ text: String) throws -> OrderFacts {
        try orderFactsFromJson(text: text)
    }

    static func entry(_ text: String) throws -> OrderEntry {
        try orderEntryFromJson(text: text)
    }

    static func again(_ entry: OrderEntry) throws -> OrderEntry {
        try orderEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: Order?, _ command: OrderCommand, _ facts: OrderFacts,
        _ envelope: Envelope
    ) throws -> (Order, [OrderEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? orderStart(command: command, facts: facts, envelope: envelope)
        return (step.order, step.entries)
    }

    static func replay(_ history: [OrderEntry]) throws -> Order {
        try orderReplay(history: history)
    }

    static func state(_ value: Order) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: Order) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { orderTransitions() }
}

/// From a yes to an order: the workflows of the application and the order.
struct OrderTests {
    @Test func everyStateOfAnApplicationMeetsEveryCommand() throws {
        try Applications.runMatrix(vector("application/workflow_matrix.json"))
    }

    @Test func everyGuardOfAnApplicationIsReportedWithAllThatFail() throws {
        try Applications.runDenials(
            vector("application/workflow_matrix.json"), vector("application/workflow_denials.json"))
    }

    @Test func aStoredApplicationThatCannotBeIsRefused() throws {
        try Applications.runRestore(
            vector("application/workflow_matrix.json"), vector("application/workflow_restore.json"))
    }

    @Test func aHistoryOfAnApplicationThatNoCommandsMakeIsFound() throws {
        try Applications.runReplays(vector("application/workflow_replay.json"))
    }

    @Test func everyWalkOfAnApplicationEndsAsWorkedOutByHand() throws {
        try Applications.runWalks(vector("application/workflow_walks.json"))
    }

    @Test func everyStateOfAnOrderMeetsEveryCommand() throws {
        try Orders.runMatrix(vector("order/order_matrix.json"))
    }

    @Test func everyGuardOfAnOrderIsReportedWithAllThatFail() throws {
        try Orders.runDenials(
            vector("order/order_matrix.json"), vector("order/order_denials.json"))
    }

    @Test func aStoredOrderThatCannotBeIsRefused() throws {
        try Orders.runRestore(
            vector("order/order_matrix.json"), vector("order/order_restore.json"))
    }

    @Test func aHistoryOfAnOrderThatNoCommandsMakeIsFound() throws {
        try Orders.runReplays(vector("order/order_replay.json"))
    }

    @Test func everyWalkOfAnOrderEndsAsWorkedOutByHand() throws {
        try Orders.runWalks(vector("order/order_walks.json"))
    }

    private func amount(_ body: Json) -> Money? {
        guard let minor = body["minor"].whole else { return nil }
        return Money(minor: minor, currency: Currency(body["currency"].text ?? ""))
    }

    private func price(_ body: Json) throws -> ItemPrice {
        let discounts = try body["discounts"].list.map { one in
            let part: PricePart = one["part"].text == "one_off" ? .oneOff : .monthly
            if let points = one["amount"]["percent"]["basis_points"].whole {
                return Discount(part: part, amount: .percent(basisPoints: UInt32(points)))
            }
            let off = try #require(amount(one["amount"]["fixed"]["money"]))
            return Discount(part: part, amount: .fixed(money: off))
        }
        return ItemPrice(
            oneOff: amount(body["one_off"]), monthly: amount(body["monthly"]), discounts: discounts)
    }

    private func told(_ sum: PriceSum?) -> Json {
        guard let sum else { return .null }
        return .map([
            "gross": .whole(sum.gross.minor), "discount": .whole(sum.discount.minor),
            "net": .whole(sum.net.minor),
        ])
    }

    @Test func pricesAreThoseWorkedOutByHand() throws {
        for test in try vector("order/money.json")["prices"].list {
            let price = try price(test["price"])
            #expect(try told(price.sum(.oneOff)) == test["one_off"])
            #expect(try told(price.sum(.monthly)) == test["monthly"])
        }
    }

    private func state(_ body: Json) -> OrderItemState {
        switch body.text {
        case "acknowledged": .acknowledged
        case "in_progress": .inProgress
        case "cancelled": .cancelled
        default: body["failed"] == .null ? .completed(visit: nil) : .failed(cause: .network)
        }
    }

    @Test func itemsGiveTheEndOfTheirOrder() throws {
        let ends: [String: OrderOutcome] = [
            "completed": .completed, "partial": .partial, "failed": .failed, "cancelled": .cancelled,
        ]
        for test in try vector("order/money.json")["outcomes"].list {
            let found = try orderOutcomeOf(states: test["states"].list.map(state))
            #expect(found == test["outcome"].text.flatMap { ends[$0] })
        }
    }

    @Test func balancesAreThoseWorkedOutByHand() throws {
        for test in try vector("order/money.json")["balances"].list {
            let told = try orderFromJson(text: test["order"].written).balance()
            let found: [String: Money] = [
                "gross": told.gross, "discount": told.discount, "fee": told.fee,
                "billed": told.billed, "paid": told.paid, "refunded": told.refunded,
                "due": told.due, "refund_owed": told.refundOwed,
            ]
            let name = test["name"].text ?? ""
            #expect(Json.map(found.mapValues { .whole($0.minor) }) == test["balance"], "\(name)")
        }
    }
}
