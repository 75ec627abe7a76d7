import Foundation
import Talktime
import Testing

private enum TaxiRequests: WorkflowVectors {
    static let kind = "order.taxi_request"

    static func value(_ text: String) throws -> TaxiRequest { try taxiRequestFromJson(text: text) }

    static func written(_ value: TaxiRequest) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> TaxiRequestCommand {
        try taxiRequestCommandFromJson(text: text)
    }

    static func facts(_ text: String) throws -> TaxiRequestFacts {
        try taxiRequestFactsFromJson(text: text)
    }

    static func entry(_ text: String) throws -> TaxiRequestEntry {
        try taxiRequestEntryFromJson(text: text)
    }

    static func again(_ entry: TaxiRequestEntry) throws -> TaxiRequestEntry {
        try taxiRequestEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: TaxiRequest?, _ command: TaxiRequestCommand, _ facts: TaxiRequestFacts,
        _ envelope: Envelope
    ) throws -> (TaxiRequest, [TaxiRequestEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? taxiRequestStart(command: command, facts: facts, envelope: envelope)
        return (step.taxiRequest, step.entries)
    }

    static func replay(_ history: [TaxiRequestEntry]) throws -> TaxiRequest {
        try taxiRequestReplay(history: history)
    }

    static func state(_ value: TaxiRequest) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: TaxiRequest) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { taxiRequestTransitions() }
}

/// The workflow of a taxi request.
struct TaxiRequestTests {
    @Test func everyStateOfATaxiRequestMeetsEveryCommand() throws {
        try TaxiRequests.runMatrix(vector("order/taxi_request_matrix.json"))
    }

    @Test func everyGuardOfATaxiRequestIsReportedWithAllThatFail() throws {
        try TaxiRequests.runDenials(
            vector("order/taxi_request_matrix.json"), vector("order/taxi_request_denials.json"))
    }

    @Test func aStoredTaxiRequestThatCannotBeIsRefused() throws {
        try TaxiRequests.runRestore(
            vector("order/taxi_request_matrix.json"), vector("order/taxi_request_restore.json"))
    }

    @Test func aHistoryOfATaxiRequestThatNoCommandsMakeIsFound() throws {
        try TaxiRequests.runReplays(vector("order/taxi_request_replay.json"))
    }

    @Test func everyWalkOfATaxiRequestEndsAsWorkedOutByHand() throws {
        try TaxiRequests.runWalks(vector("order/taxi_request_walks.json"))
    }
}
