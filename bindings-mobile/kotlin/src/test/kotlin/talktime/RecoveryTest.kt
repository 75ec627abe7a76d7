package talktime

import org.junit.jupiter.api.Test

/** The workflow of a recovery. */
class RecoveryTest {
    private object Recoveries :
        WorkflowVectors<Recovery, RecoveryCommand, RecoveryFacts, RecoveryEntry>("order.recovery") {
        override fun value(text: String) = recoveryFromJson(text)

        override fun written(value: Recovery) = value.toJson()

        override fun command(text: String) = recoveryCommandFromJson(text)

        override fun facts(text: String) = recoveryFactsFromJson(text)

        override fun again(entry: RecoveryEntry) = recoveryEntryFromJson(entry.toJson())

        override fun entry(text: String) = recoveryEntryFromJson(text)

        override fun ask(before: Recovery?, command: RecoveryCommand, facts: RecoveryFacts, envelope: Envelope) =
            (before?.handle(command, facts, envelope) ?: recoveryStart(command, facts, envelope))
                .let { it.recovery to it.entries }

        override fun replay(history: List<RecoveryEntry>) = recoveryReplay(history)

        override fun state(value: Recovery) = value.state.code

        override fun nextDeadline(value: Recovery) = value.nextDeadline()

        override val transitions get() = recoveryTransitions()
    }

    @Test
    fun everyStateOfARecoveryMeetsEveryCommand() = Recoveries.runMatrix(vector("order/recovery_matrix.json"))

    @Test
    fun everyGuardOfARecoveryIsReportedWithAllThatFail() =
        Recoveries.runDenials(vector("order/recovery_matrix.json"), vector("order/recovery_denials.json"))

    @Test
    fun aStoredRecoveryThatCannotBeIsRefused() =
        Recoveries.runRestore(vector("order/recovery_matrix.json"), vector("order/recovery_restore.json"))

    @Test
    fun aHistoryOfARecoveryThatNoCommandsMakeIsFound() =
        Recoveries.runReplays(vector("order/recovery_replay.json"))

    @Test
    fun everyWalkOfARecoveryEndsAsWorkedOutByHand() = Recoveries.runWalks(vector("order/recovery_walks.json"))
}
