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

    @Test
    fun aFileOfAnotherKindIsATypedError() {
        val reader = FactReader.table(FactKind.SURVEY, defaultReadOptions())
        assertThrows<TalktimeException.InvalidValue> { reader.push("contact,direction\n".toByteArray()) }
    }
}
