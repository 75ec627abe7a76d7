package talktime

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.io.File

class VectorsTest {
    private fun lastWord(code: Code) = code.text.substringAfterLast('.')

    private fun texts(file: JsonObject, field: String) =
        file[field].asJsonObject.entrySet().associate { it.key to it.value.toString() }

    private fun attempt(call: Call?, command: CallCommand, facts: CallFacts, envelope: Envelope): CallStep =
        call?.handle(command, facts, envelope) ?: callStart(command, facts, envelope)

    @Test
    fun everyStateMeetsEveryCommand() {
        val matrix = vector("call/matrix.json")
        val envelope = envelopeFromJson(stored("base.envelope", matrix["envelope"]))
        val commands = texts(matrix, "commands").mapValues { callCommandFromJson(it.value) }
        val states: Map<String, Call?> =
            mapOf<String, Call?>("none" to null) + texts(matrix, "states").mapValues { callFromJson(it.value) }
        var seen = 0
        for ((name, call) in states) {
            for ((asked, command) in commands) {
                val next = matrix["cells"].asJsonObject[name].asJsonObject[asked]?.asString
                if (next == null) {
                    val denied = assertThrows<TalktimeException.Denied> { attempt(call, command, noFacts, envelope) }
                    val denial = denied.denial
                    assertEquals(Code("call.wrong_state"), denial.code)
                    assertEquals(name to asked, lastWord(denial.state) to lastWord(denial.command))
                } else {
                    val after = attempt(call, command, noFacts, envelope).call
                    assertEquals(next, lastWord(after.state.code), "$name + $asked")
                }
                seen++
            }
        }
        assertEquals(10 * 23, seen)
    }

    @Test
    fun everyGuardIsReportedWithAllThatFail() {
        val matrix = vector("call/matrix.json")
        val file = vector("call/denials.json")
        for (case in file["cases"].asJsonArray.map { it.asJsonObject }) {
            val name = case["state"].asString
            val held: JsonElement? = file["states"].asJsonObject[name] ?: matrix["states"].asJsonObject[name]
            val envelope = matrix["envelope"].deepCopy().asJsonObject
            case["envelope"].asJsonObject.entrySet().forEach { envelope.add(it.key, it.value) }
            val denial =
                assertThrows<TalktimeException.Denied>(case["name"].asString) {
                    attempt(
                        held?.let { callFromJson(it.toString()) },
                        callCommandFromJson(stored("call.command", case["command"])),
                        callFactsFromJson(stored("call.facts", case["facts"])),
                        envelopeFromJson(stored("base.envelope", envelope)),
                    )
                }.denial
            val failed = case["failed"].asJsonArray.map { it.asString }
            assertEquals(failed, denial.failed.map { it.code.text }, case["name"].asString)
            assertEquals(case["kind"].asString, denial.kind.name.lowercase(), case["name"].asString)
        }
    }

    @Test
    fun aStateThatNoCommandLeadsToIsRefused() {
        val matrix = vector("call/matrix.json")
        for (case in vector("call/restore.json")["cases"].asJsonArray.map { it.asJsonObject }) {
            val whole = matrix["states"].asJsonObject[case["state"].asString].deepCopy().asJsonObject
            callFromJson(whole.toString())
            case["set"].asJsonObject.entrySet().forEach { replace(whole["body"], it.key, it.value) }
            assertThrows<TalktimeException.InvalidValue>(case["name"].asString) { callFromJson(whole.toString()) }
        }
    }

    @Test
    fun everyWalkEndsInTheRecordThatWasWorkedOutByHand() {
        for (case in vector("call/walks.json")["cases"].asJsonArray.map { it.asJsonObject }) {
            var call: Call? = null
            val history = mutableListOf<CallEntry>()
            case["steps"].asJsonArray.map { it.asJsonObject }.forEachIndexed { number, step ->
                val envelope = JsonObject().apply { addProperty("command", "k-${number + 1}") }
                for (field in listOf("actor", "role", "at")) envelope.add(field, step[field])
                val done =
                    attempt(
                        call,
                        callCommandFromJson(stored("call.command", step["command"])),
                        callFactsFromJson(stored("call.facts", step["facts"])),
                        envelopeFromJson(stored("base.envelope", envelope)),
                    )
                call = done.call
                history += done.entries
            }
            val end = checkNotNull(call)
            assertEquals(case["state"].asString, lastWord(end.state.code), case["name"].asString)
            assertEquals(case["outcome_missing"].asBoolean, end.outcomeMissing(), case["name"].asString)
            val expected = recordFromJson(stored("call.record", case["record"]))
            assertEquals(expected, end.record(), case["name"].asString)
            assertEquals(end, callReplay(history))
        }
    }

    private fun replace(body: JsonElement, pointer: String, value: JsonElement) {
        val steps = pointer.trim('/').split('/')
        val place =
            steps.dropLast(1).fold(body) { at, step ->
                if (at is JsonArray) at[step.toInt()] else at.asJsonObject[step]
            }
        if (place is JsonArray) {
            place[steps.last().toInt()] = value
        } else {
            place.asJsonObject.add(steps.last(), value)
        }
    }

    @Test
    fun everyFigureIsThePublishedOne() {
        var checked = 0
        for (file in File(vectors, "kpi").listFiles().orEmpty().sorted()) {
            for (case in vector("kpi/${file.name}")["cases"].asJsonArray.map { it.asJsonObject }) {
                val tally = CallTally(planFromJson(stored("kpi.plan", case["plan"])))
                tally.pushAll(case["records"].asJsonArray.map { recordFromJson(stored("call.record", it)) })
                val report = JsonParser.parseString(tally.report().toJson()).asJsonObject["body"].asJsonObject
                val figures =
                    report["groups"].asJsonArray.map { it.asJsonObject }.flatMap { group ->
                        group["figures"].asJsonArray.map { it.asJsonObject }.map { figure ->
                            val part = figure["part"]?.toString()
                            Triple(key(group["key"].asJsonObject), figure["kpi"].asString, part) to figure
                        }
                    }.toMap()
                for (expected in case["expect"].asJsonArray.map { it.asJsonObject }) {
                    val part = expected["part"]?.toString() ?: "null"
                    val place = Triple(key(expected["group"].asJsonObject), expected["kpi"].asString, part)
                    val figure = figures.getValue(place)
                    val ratio = figure["ratio"].asJsonObject
                    val name = "${case["name"]} ${expected["kpi"]}"
                    assertEquals(expected["numerator"].asLong, ratio["numerator"].asLong, name)
                    assertEquals(expected["denominator"].asLong, ratio["denominator"].asLong, name)
                    assertEquals(number(expected["value"]), number(figure["value"]), name)
                    checked++
                }
            }
        }
        assertTrue(checked > 0)
    }

    private fun number(value: JsonElement?) = value?.takeUnless { it.isJsonNull }?.asDouble

    private fun key(group: JsonObject) =
        group.entrySet().filterNot { it.value.isJsonNull }.associate { it.key to it.value.toString() }
}
