package talktime

import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class FactsTest {
    private val cases = vector("importer/facts.json")["cases"].asJsonArray.map { it.asJsonObject }

    private fun text(json: JsonObject, field: String) = json[field].takeUnless { it.isJsonNull }?.asString

    private fun reader(case: JsonObject): FactReader {
        val kind = text(case, "kind") ?: return FactReader.jsonLines(defaultReadOptions())
        return FactReader.table(FactKind.valueOf(kind.uppercase()), defaultReadOptions())
    }

    /** Reads a file in two pieces and at its end, and joins what each gave. */
    private fun read(reader: FactReader, text: String): Facts {
        val bytes = text.toByteArray()
        val half = bytes.size / 2
        val pieces =
            listOf(
                reader.push(bytes.copyOfRange(0, half)),
                reader.push(bytes.copyOfRange(half, bytes.size)),
                reader.finish(),
            )
        return Facts(
            records = pieces.flatMap { it.records },
            activities = pieces.flatMap { it.activities },
            schedules = pieces.flatMap { it.schedules },
            surveys = pieces.flatMap { it.surveys },
            scorecards = pieces.flatMap { it.scorecards },
            leadLists = pieces.flatMap { it.leadLists },
            rejected = pieces.flatMap { it.rejected },
            findings = pieces.flatMap { it.findings },
            summary = pieces.last().summary,
        )
    }

    private fun onlyFacts(facts: Facts) =
        listOf(facts.records, facts.activities, facts.schedules, facts.surveys, facts.scorecards, facts.leadLists)

    @Test
    fun everyFileGivesItsFactsAndWhatIsWrongWithIt() {
        for (case in cases) {
            val name = case["name"].asString
            val found = read(reader(case), case["text"].asString)
            val lines = case["facts"].asJsonArray.joinToString("") { "$it\n" }
            val expected = read(FactReader.jsonLines(defaultReadOptions()), lines)
            assertEquals(onlyFacts(expected), onlyFacts(found), name)
            assertEquals(case["facts"].asJsonArray.size(), onlyFacts(found).sumOf { it.size }, name)
            val rejected = case["rejected"].asJsonArray.map { it.asJsonObject }
            assertEquals(
                rejected.map { Triple(it["line"].asLong, text(it, "column"), it["code"].asString) },
                found.rejected.map { Triple(it.line.toLong(), it.column?.text, it.error.code.text) },
                name,
            )
            val findings = case["findings"].asJsonArray.map { it.asJsonObject }
            assertEquals(
                findings.map { it["line"].asLong to it["code"].asString },
                found.findings.map { it.line.toLong() to it.code.text },
                name,
            )
            assertEquals(case["rows"].asLong, found.summary.rows.toLong(), name)
        }
        assertTrue(cases.size > 9)
    }

    private val period = """"period":{"from":"2026-03-02T09:00:00Z","until":"""

    private val day =
        listOf(
            """{"record":{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z",""" +
                """"queue_entries":[{"queue":"sales","entered":"2026-03-02T09:00:00Z",""" +
                """"left":"2026-03-02T09:00:15Z","exit":"answered","agent":null}]}}""",
            """{"schedule":{"agent":"a1","kind":"on_queue","paid":true,$period"2026-03-02T10:00:00Z"}}}""",
            """{"activity":{"agent":"a1","activity":"logged_in","queue":null,$period"2026-03-02T09:45:00Z"}}}""",
            """{"lead_list":{"id":"spring","project":null,"begun":"2026-03-02T00:00:00Z",""" +
                """"leads":10,"finished":4}}""",
        ).joinToString("") { "$it\n" }

    @Test
    fun whatAReaderGaveIsCountedInOneCall() {
        val facts = read(FactReader.jsonLines(defaultReadOptions()), day)
        assertEquals(emptyList<RejectedRow>(), facts.rejected)
        val tally = CentreTally(Plan(by = emptyList(), zone = Zone("UTC"), policy = defaultPolicy()))
        tally.pushFacts(facts)
        assertEquals(0.4, tally.total().value(Code("list.completion")))
        assertEquals(0.75, tally.total().value(Code("adherence")))
        val explainer = Explainer(tally.plan(), Code("list.completion"), null, GroupKey())
        explainer.pushFacts(facts)
        assertEquals(4L, explainer.explain().figure.ratio.numerator)
        val bounds = listOf(10L, 20L).map { java.time.Duration.ofSeconds(it) }
        val answered = tally.totalWaits(bounds).exits.single { it.exit == QueueExit.ANSWERED }
        assertEquals(listOf(0L, 1L, 0L), answered.counts.map { it.toLong() })
        assertEquals(tally.totalWaits(bounds), tally.groupWaits(GroupKey(), bounds))
        assertThrows<TalktimeException.InvalidValue> { tally.totalWaits(bounds.reversed()) }
        val below = listOf(java.time.Duration.ofSeconds(-1))
        val error = assertThrows<TalktimeException.InvalidValue> { tally.totalWaits(below) }
        assertEquals(Code("base.duration.negative") to FieldPath("bounds"), error.invalid.code to error.invalid.path)
    }

    @Test
    fun aListWithMoreFinishedThanLeadsIsRefused() {
        val tally = CentreTally(Plan(by = emptyList(), zone = Zone("UTC"), policy = defaultPolicy()))
        val list = LeadList(Reference("l"), null, java.time.Instant.EPOCH, 1u, 2u)
        val error = assertThrows<TalktimeException.InvalidValue> { tally.pushLeadList(list) }
        assertEquals("kpi.list.finished_over_leads", error.invalid.code.text)
        assertThrows<TalktimeException.InvalidValue> { leadListToJson(list) }
    }

    @Test
    fun aFileOfAnotherKindIsATypedError() {
        val reader = FactReader.table(FactKind.SURVEY, defaultReadOptions())
        assertThrows<TalktimeException.InvalidValue> { reader.push("contact,direction\n".toByteArray()) }
    }
}
