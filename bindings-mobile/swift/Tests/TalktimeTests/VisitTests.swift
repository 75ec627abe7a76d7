import Foundation
import Talktime
import Testing

private enum Visits: WorkflowVectors {
    static let kind = "order.visit"

    static func value(_ text: String) throws -> Visit { try visitFromJson(text: text) }

    static func written(_ value: Visit) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> VisitCommand {
        try visitCommandFromJson(text: text)
    }

    static func facts(_ text: String) throws -> VisitFacts {
        try visitFactsFromJson(text: text)
    }

    static func entry(_ text: String) throws -> VisitEntry {
        try visitEntryFromJson(text: text)
    }

    static func again(_ entry: VisitEntry) throws -> VisitEntry {
        try visitEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: Visit?, _ command: VisitCommand, _ facts: VisitFacts,
        _ envelope: Envelope
    ) throws -> (Visit, [VisitEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? visitStart(command: command, facts: facts, envelope: envelope)
        return (step.visit, step.entries)
    }

    static func replay(_ history: [VisitEntry]) throws -> Visit {
        try visitReplay(history: history)
    }

    static func state(_ value: Visit) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: Visit) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { visitTransitions() }
}

/// The workflow of a visit.
struct VisitTests {
    @Test func everyStateOfAVisitMeetsEveryCommand() throws {
        try Visits.runMatrix(vector("order/visit_matrix.json"))
    }

    @Test func everyGuardOfAVisitIsReportedWithAllThatFail() throws {
        try Visits.runDenials(
            vector("order/visit_matrix.json"), vector("order/visit_denials.json"))
    }

    @Test func aStoredVisitThatCannotBeIsRefused() throws {
        try Visits.runRestore(
            vector("order/visit_matrix.json"), vector("order/visit_restore.json"))
    }

    @Test func aHistoryOfAVisitThatNoCommandsMakeIsFound() throws {
        try Visits.runReplays(vector("order/visit_replay.json"))
    }

    @Test func everyWalkOfAVisitEndsAsWorkedOutByHand() throws {
        try Visits.runWalks(vector("order/visit_walks.json"))
    }
}
