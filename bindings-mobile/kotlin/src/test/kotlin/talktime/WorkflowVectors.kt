package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.assertThrows
import java.time.Instant as JavaInstant

/** A workflow of a campaign as its shared vectors see it, and what runs them. */
internal abstract class WorkflowVectors<Value : Any, Command, Facts, Entry>(private val kind: String) {
    abstract fun value(text: String): Value

    abstract fun written(value: Value): String

    abstract fun command(text: String): Command

    abstract fun facts(text: String): Facts

    abstract fun again(entry: Entry): Entry

    abstract fun entry(text: String): Entry

    abstract fun ask(before: Value?, command: Command, facts: Facts, envelope: Envelope): Pair<Value, List<Entry>>

    abstract fun replay(history: List<Entry>): Value

    abstract fun state(value: Value): Code

    abstract fun nextDeadline(value: Value): JavaInstant?

    abstract val transitions: List<Transition>

    private fun ask(before: Value?, command: JsonElement, facts: JsonElement?, envelope: JsonElement) =
        ask(
            before,
            command(stored("$kind.command", command)),
            facts(stored("$kind.facts", facts ?: JsonObject())),
            envelopeFromJson(stored("base.envelope", envelope)),
        )

    /** Every state with every command: each pair with a cell leads there, each other one is denied. */
    fun runMatrix(matrix: JsonObject) {
        val states = matrix["states"].asJsonObject
        val cells = matrix["cells"].asJsonObject
        for (name in listOf("none") + states.keySet()) {
            for ((asked, usual) in matrix["commands"].asJsonObject.entrySet()) {
                val place = "$name + $asked"
                val command = matrix.at("/commands_for/$asked/$name") ?: usual
                val before = matrix.at("/states_for/$asked/$name") ?: states[name]
                val held = before?.let { value(it.toString()) }
                val facts = matrix["facts"].asJsonObject[asked]
                val call = { ask(held, command.asJsonObject["body"], facts, matrix["envelope"]).first }
                val next = text(cells.at("/$name/$asked"))
                if (next == null) {
                    val denial = assertThrows<TalktimeException.Denied>(place) { call() }.denial
                    assertEquals(Code("base.workflow.wrong_state"), denial.code, place)
                    assertEquals(name to asked, lastWord(denial.state) to lastWord(denial.command))
                } else {
                    assertEquals(next, lastWord(state(call())), place)
                }
            }
        }
        val rows = transitions.groupBy { lastWord(it.from) }.mapValues { row -> row.value.map { lastWord(it.command) } }
        val wanted = cells.entrySet().associate { it.key to it.value.asJsonObject.keySet().sorted() }
        assertEquals(wanted, rows.mapValues { it.value.sorted() })
    }

    /** Every guard: all that fail are reported, in order. */
    fun runDenials(matrix: JsonObject, file: JsonObject) {
        for (case in cases(file)) {
            val name = case["name"].asString
            val state = case["state"].asString
            val before: JsonElement? = file["states"].asJsonObject[state] ?: matrix["states"].asJsonObject[state]
            val held = before?.let { value(it.toString()) }
            assertEquals(state == "none", held == null, name)
            val envelope = matrix["envelope"].deepCopy().asJsonObject
            case["envelope"].asJsonObject.entrySet().forEach { envelope.add(it.key, it.value) }
            val denied =
                assertThrows<TalktimeException.Denied>(name) { ask(held, case["command"], case["facts"], envelope) }
            val failed = case["failed"].asJsonArray.map { it.asString }
            assertEquals(failed, denied.denial.failed.map { it.code.text }, name)
            assertEquals(case["kind"].asString, denied.denial.kind.name.lowercase(), name)
        }
    }

    /** Stored values that cannot be. */
    fun runRestore(matrix: JsonObject, file: JsonObject) {
        for (case in cases(file)) {
            val name = case["name"].asString
            val state = case["state"].asString
            val before = file.at("/states/$state") ?: matrix["states"].asJsonObject[state]
            val whole = before.deepCopy().asJsonObject
            value(whole.toString())
            case["set"].asJsonObject.entrySet().forEach { replace(whole["body"], it.key, it.value) }
            val error = assertThrows<TalktimeException.InvalidValue>(name) { value(whole.toString()) }
            assertEquals(case["code"].asString, error.invalid.code.text, name)
        }
    }

    /** Histories that no commands make. */
    fun runReplays(file: JsonObject) {
        for (case in cases(file)) {
            val name = case["name"].asString
            val history = cases(case, "history").map { entry(stored("$kind.entry", it)) }
            val error = assertThrows<TalktimeException.ReplayFailed>(name) { replay(history) }.error
            assertEquals(case["code"].asString, error.code.text, name)
            assertEquals(case["index"].asLong.toULong(), error.index, name)
        }
    }

    /** Walks whose end was worked out by hand. */
    fun runWalks(file: JsonObject) {
        for (case in cases(file)) {
            val name = case["name"].asString
            var walked: Value? = null
            val history = mutableListOf<Entry>()
            cases(case, "steps").forEachIndexed { number, step ->
                val envelope = JsonObject().apply { addProperty("command", "k-${number + 1}") }
                listOf("actor", "role", "at").forEach { envelope.add(it, step[it]) }
                val (after, entries) = ask(walked, step["command"], step["facts"], envelope)
                history += entries.map(::again)
                walked = after
            }
            val ended = checkNotNull(walked)
            assertEquals(case["state"].asString, lastWord(state(ended)), name)
            val deadline = text(case["next_deadline"])?.let { JavaInstant.parse(it) }
            assertEquals(deadline, nextDeadline(ended), name)
            val body = JsonParser.parseString(written(ended)).asJsonObject["body"]
            for ((pointer, wanted) in case["shows"].asJsonObject.entrySet()) {
                assertEquals(wanted, body.at(pointer), "$name: $pointer")
            }
            assertEquals(ended, replay(history), name)
        }
    }
}
