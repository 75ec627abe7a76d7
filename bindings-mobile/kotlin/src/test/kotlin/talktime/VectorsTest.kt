package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.io.File

class VectorsTest {
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
            val name = case["name"].asString
            val error = assertThrows<TalktimeException.InvalidValue>(name) { callFromJson(whole.toString()) }
            assertEquals(case["code"].asString, error.invalid.code.text, name)
        }
    }

    @Test
    fun everyWalkEndsInTheRecordThatWasWorkedOutByHand() {
        for (case in vector("call/walks.json")["cases"].asJsonArray.map { it.asJsonObject }) {
            val name = case["name"].asString
            var call: Call? = null
            val history = mutableListOf<CallEntry>()
            case["steps"].asJsonArray.map { it.asJsonObject }.forEachIndexed { number, step ->
                val body = JsonObject().apply { addProperty("command", "k-${number + 1}") }
                listOf("actor", "role", "at").forEach { body.add(it, step[it]) }
                val taken =
                    attempt(
                        call,
                        callCommandFromJson(stored("call.command", step["command"])),
                        callFactsFromJson(stored("call.facts", step["facts"])),
                        envelopeFromJson(stored("base.envelope", body)),
                    )
                history += taken.entries
                call = taken.call
            }
            val ended = checkNotNull(call)
            assertEquals(case["state"].asString, lastWord(ended.state.code), name)
            assertEquals(case["outcome_missing"].asBoolean, ended.outcomeMissing(), name)
            assertEquals(recordFromJson(stored("call.record", case["record"])), ended.record(), name)
            assertEquals(ended, callReplay(history), name)
        }
    }

    @Test
    fun theBankGivesTheFiguresOfTheOtherLanguages() {
        val workspace = File(System.getProperty("workspace"))
        val data = System.getenv("TALKTIME_DATA") ?: File(workspace, "../shared/data").path
        val log = File(data, "anonymous_bank_1999-01.tsv")
        assumeTrue(log.isFile, "anonymous bank data absent (../shared/data/anonymous_bank_1999-01.tsv)")
        val mapping = File(workspace, "examples/mappings/anonymous_bank.toml").readText()
        val expected = vector("importer/anonymous_bank.json")
        val plan = Plan(by = listOf(), zone = Zone("UTC"), policy = defaultPolicy())
        val tally = LogTally.mapped(mapping, defaultReadOptions(), listOf(plan))
        log.readBytes().toList().chunked(1 shl 16).forEach { tally.push(it.toByteArray()) }
        val whole = tally.finish()
        assertEquals(expected["records"].asLong, whole.summary.records.toLong())
        val group = whole.reports.single().groups.single()
        val figures = group.figures.filter { it.part == null }.associateBy { it.kpi.text }
        for (wanted in expected["figures"].asJsonArray.map { it.asJsonObject }) {
            val found = figures.getValue(wanted["kpi"].asString)
            assertEquals(wanted["numerator"].asLong, found.ratio.numerator, "$wanted")
            assertEquals(wanted["denominator"].asLong, found.ratio.denominator.toLong(), "$wanted")
            assertEquals(wanted["value"].asDouble, found.value, "$wanted")
        }
    }

    @Test
    fun numbersAreReadAsTheirCountriesWriteThem() {
        for (case in vector("base/phone.json")["cases"].asJsonArray.map { it.asJsonObject }) {
            val text = case["text"].asString
            val name = case["name"].asString
            val country = case["country"].takeUnless { it.isJsonNull }?.asString
            // A number without a country is checked where it crosses; the country then says nothing.
            val read = { phoneNumberInCountry(text, CountryCode(country ?: "US")) }
            if (case.has("e164")) {
                assertEquals(case["e164"].asString, read().read(ReadingPurpose.QUALITY), name)
            } else if (country != null) {
                val error = assertThrows<TalktimeException.InvalidValue>(name) { read() }
                assertEquals(case["code"].asString, error.invalid.code.text, name)
            }
        }
    }

    /** How a text of a type gets across the border, where the core checks it. */
    private val crossings: Map<String, (String) -> Unit> =
        mapOf(
            "ActorId" to {
                callArrive(ContactId("c"), null, null, noFacts, envelope("k", 0).copy(actor = ActorId(it)))
            },
            "AgentId" to { queued().offer(AgentId(it), noFacts, envelope("k3", 9)) },
            "Code" to { codeSentence(Code(it), listOf(), Language.ENGLISH) },
            "CommandId" to { callArrive(ContactId("c"), null, null, noFacts, envelope(it, 0)) },
            "ContactId" to { callArrive(ContactId(it), null, null, noFacts, envelope("k", 0)) },
            "CountryCode" to { phoneNumberInCountry("+919876543210", CountryCode(it)) },
            "Currency" to {
                val fact = Fact.Money(Money(1L, Currency(it)))
                codeSentence(Code("a"), listOf(NamedFact(Code("a"), fact)), Language.ENGLISH)
            },
            "FieldPath" to { Invalid(Code("a"), FieldPath(it)).sentence(Language.ENGLISH) },
            "Label" to { LocalisedText(Label(it)).get(Language.ENGLISH) },
            "PersonRef" to { callArrive(ContactId("c"), null, PersonRef(it), noFacts, envelope("k", 0)) },
            "ProjectId" to { callArrive(ContactId("c"), ProjectId(it), null, noFacts, envelope("k", 0)) },
            "QueueId" to { arrived().enqueue(QueueId(it), noFacts, envelope("k2", 5)) },
            "Reference" to {
                codeSentence(Code("a"), listOf(NamedFact(Code("a"), Fact.Id(Reference(it)))), Language.ENGLISH)
            },
            "Zone" to { CallTally(Plan(listOf(), Zone(it), defaultPolicy())) },
        )

    @Test
    fun everyTextIsTakenOrRefusedWithItsCode() {
        var crossed = 0
        for (case in vector("base/values.json")["cases"].asJsonArray.map { it.asJsonObject }) {
            val cross = crossings[case["type"].asString] ?: continue
            val text = case["text"].asString
            val code = case["code"].takeUnless { it.isJsonNull }?.asString
            val found =
                try {
                    cross(text)
                    null
                } catch (error: TalktimeException.InvalidValue) {
                    error.invalid.code.text
                }
            assertEquals(code, found, "$case")
            crossed++
        }
        assertTrue(crossed > 60, "$crossed")
    }

    private fun arrived() = callArrive(ContactId("c"), null, null, noFacts, envelope("k1", 0)).call
}
