import Foundation
import Talktime
import Testing

private enum Recoveries: WorkflowVectors {
    static let kind = "order.recovery"

    static func value(_ text: String) throws -> Recovery { try recoveryFromJson(text: text) }

    static func written(_ value: Recovery) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> RecoveryCommand {
        try recoveryCommandFromJson(text: text)
    }

    static func facts(_ text: String) throws -> RecoveryFacts {
        try recoveryFactsFromJson(text: text)
    }

    static func entry(_ text: String) throws -> RecoveryEntry {
        try recoveryEntryFromJson(text: text)
    }

    static func again(_ entry: RecoveryEntry) throws -> RecoveryEntry {
        try recoveryEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: Recovery?, _ command: RecoveryCommand, _ facts: RecoveryFacts,
        _ envelope: Envelope
    ) throws -> (Recovery, [RecoveryEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? recoveryStart(command: command, facts: facts, envelope: envelope)
        return (step.recovery, step.entries)
    }

    static func replay(_ history: [RecoveryEntry]) throws -> Recovery {
        try recoveryReplay(history: history)
    }

    static func state(_ value: Recovery) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: Recovery) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { recoveryTransitions() }
}

/// The workflow of a recovery.
struct RecoveryTests {
    @Test func everyStateOfARecoveryMeetsEveryCommand() throws {
        try Recoveries.runMatrix(vector("order/recovery_matrix.json"))
    }

    @Test func everyGuardOfARecoveryIsReportedWithAllThatFail() throws {
        try Recoveries.runDenials(
            vector("order/recovery_matrix.json"), vector("order/recovery_denials.json"))
    }

    @Test func aStoredRecoveryThatCannotBeIsRefused() throws {
        try Recoveries.runRestore(
            vector("order/recovery_matrix.json"), vector("order/recovery_restore.json"))
    }

    @Test func aHistoryOfARecoveryThatNoCommandsMakeIsFound() throws {
        try Recoveries.runReplays(vector("order/recovery_replay.json"))
    }

    @Test func everyWalkOfARecoveryEndsAsWorkedOutByHand() throws {
        try Recoveries.runWalks(vector("order/recovery_walks.json"))
    }
}
