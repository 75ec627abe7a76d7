package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** The shared vectors of the matching: two records against each other, and a small base. */
class MatchingTest {
    private val file = vector("customer/matching.json")

    private fun fields(body: JsonElement) = matchFieldsFromJson(stored("customer.match_fields", body))

    @Test
    fun twoRecordsAgreeAsFarAsTheVectorsSay() {
        val cases = file["cases"].asJsonArray.map { it.asJsonObject }
        assertEquals(15, cases.size)
        for (case in cases) {
            val matcher = Matcher(null)
            val (a, b) = PersonRef("a") to PersonRef("b")
            matcher.push(a, fields(case["a"]))
            matcher.push(b, fields(case["b"]))
            val body = JsonObject()
            for (field in listOf("score", "verdict", "parts")) body.add(field, case[field])
            val expected = matchScoreFromJson(stored("customer.match_score", body))
            assertEquals(expected, matcher.compare(a, b), case["name"].asString)
            assertEquals(expected, matcher.compare(b, a), case["name"].asString)
        }
    }

    @Test
    fun aSmallBaseIsSearchedAsTheVectorsSay() {
        val base = file["base"].asJsonObject
        val people = base["people"].asJsonArray.map { it.asJsonObject }
        val matcher = Matcher(null)
        for (row in people) matcher.push(PersonRef(row["person"].asString), fields(row["fields"]))
        val pairs = matcher.duplicates().pairs.map { listOf(it.a.text, it.b.text) }
        val expected = base["duplicates"].asJsonArray.map { pair -> pair.asJsonArray.map { it.asString } }
        assertEquals(expected, pairs)
        assertEquals(6, base["searches"].asJsonArray.size())
        for (search in base["searches"].asJsonArray.map { it.asJsonObject }) {
            val hits = matcher.search(NamePart(search["text"].asString), 10u).map { it.person.text to it.score.toInt() }
            val found = search["found"].asJsonArray.map { it.asJsonObject }
            assertEquals(found.map { it["person"].asString to it["score"].asInt }, hits, search["name"].asString)
        }
        assertTrue(matcher.remove(PersonRef("p-1")))
        assertEquals((people.size - 1).toULong(), matcher.count())
    }

    /** What a screen hands over may be anything: it comes back as an error of the library's own. */
    @Test
    fun whatIsMalformedIsTold() {
        val matcher = Matcher(null)
        assertThrows<TalktimeException.InvalidValue> { matcher.search(NamePart(""), 10u) }
        assertThrows<TalktimeException.InvalidValue> { matcher.compare(PersonRef(""), PersonRef("b")) }
        assertThrows<TalktimeException.InvalidValue> { matcher.remove(PersonRef("")) }
        val policy = matcher.policy()
        assertThrows<TalktimeException.InvalidValue> { Matcher(policy.copy(certain = policy.probable)) }
    }
}
