package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDate

/** A project: the shared vectors, and a search for a fault as a telephone makes it. */
class ProjectTest {
    private fun cases(file: JsonObject, field: String) = file[field].asJsonArray.map { it.asJsonObject }

    private fun text(value: JsonElement?): String? = value?.takeUnless { it.isJsonNull }?.asString

    private fun read(file: JsonObject) = projectFromJson(stored("project.project", file["project"]))

    private fun day(value: JsonElement) = LocalDate.parse(value.asString)

    private fun codes(case: JsonObject) = case["answers"].asJsonArray.map { Code(it.asString) }

    private fun address(body: JsonObject): Address {
        fun part(field: String) = text(body[field])?.let { AddressPart(it) }
        return Address(
            CountryCode(text(body["country"])!!),
            part("region"),
            part("locality"),
            null,
            null,
            null,
            null,
            null,
            null,
            part("postcode"),
            null,
        )
    }

    @Test
    fun aCatalogueTellsWhatIsSoldOnADay() {
        val file = vector("project/catalogue.json")
        val catalogue = read(file).catalogue
        for (case in cases(file, "days")) {
            val found = catalogue.on(day(case["day"]))
            assertEquals(case["offers"].asJsonArray.map { it.asString }, found.map { it.id.text }, case["day"].asString)
            assertTrue(found.all { it.isValidOn(day(case["day"])) && catalogue.find(it.id) == it })
        }
        assertNull(catalogue.find(OfferId("none")))
    }

    @Test
    fun aCatalogueTellsWhatCanBeHadAtAnAddress() {
        val file = vector("project/catalogue.json")
        val catalogue = read(file).catalogue
        for (case in cases(file, "places")) {
            val where = address(case["address"].asJsonObject)
            val found = catalogue.at(day(case["day"]), where)
            val wanted = cases(case, "offers").map { it["id"].asString to it["covered"].asString }
            assertEquals(
                wanted,
                found.map { it.offer.id.text to it.covered.name.lowercase() },
                case["name"].asString,
            )
            assertTrue(found.all { it.offer.coverage.covers(where) == it.covered })
        }
    }

    @Test
    fun aFaultIsSearchedStepByStepAndTheWayIsKept() {
        val file = vector("project/faults.json")
        val tree = read(file).guide.faults.single()
        for (case in cases(file, "walks")) {
            var walk = tree.start()
            for (answer in codes(case)) {
                // The telephone is switched off and on in between.
                walk = faultWalkFromJson(tree.answer(walk, answer).toJson())
            }
            val body = JsonParser.parseString(walk.toJson()).asJsonObject["body"].asJsonObject
            for (field in listOf("taken", "end", "advice")) {
                assertEquals(case[field], body[field])
            }
            assertEquals(walk, tree.walk(codes(case)))
            val stands = tree.standsAt(walk)
            assertEquals(case["stands_at"].asString, stands.id.text)
            assertEquals(stands, tree.node(stands.id))
        }
        for (case in cases(file, "refused")) {
            val name = case["name"].asString
            val raised =
                assertThrows(TalktimeException.InvalidValue::class.java, { tree.walk(codes(case)) }, name)
            assertEquals(case["code"].asString, raised.invalid.code.text, name)
            assertEquals(case["path"].asString, raised.invalid.path.text, name)
        }
    }

    @Test
    fun aWalkThatTheTreeDidNotLeadToIsRefused() {
        val file = vector("project/faults.json")
        val tree = read(file).guide.faults.single()
        for (case in cases(file, "forged")) {
            val walk = faultWalkFromJson(stored("project.fault_walk", case["walk"]))
            for (use in listOf({ tree.standsAt(walk) }, { tree.answer(walk, Code("on")) })) {
                val raised = assertThrows(TalktimeException.InvalidValue::class.java) { use() }
                assertEquals("project.fault.other_walk", raised.invalid.code.text, case["name"].asString)
            }
        }
    }

    @Test
    fun aGuideGivesItsLinesByMoment() {
        val file = vector("project/faults.json")
        val guide = read(file).guide
        val plain =
            mapOf(
                "greeting" to GuideMoment.Greeting,
                "offer" to GuideMoment.Offer,
                "required" to GuideMoment.Required,
                "closing" to GuideMoment.Closing,
            )
        for (case in cases(file, "lines")) {
            val moment = case["moment"]
            val asked =
                if (moment.isJsonObject) {
                    val reason = moment.asJsonObject["objection"].asJsonObject["reason"].asString
                    GuideMoment.Objection(RefusalReason.valueOf(reason.uppercase()))
                } else {
                    plain.getValue(moment.asString)
                }
            val found = guide.linesFor(asked).map { it.advice.text }
            assertEquals(case["advice"].asJsonArray.map { it.asString }, found, moment.toString())
        }
        assertEquals(guide.faults.single(), guide.faultTree(TopicId("no-picture")))
        assertNull(guide.faultTree(TopicId("taxes")))
    }

    @Test
    fun aDayAndANumberFindTheirVersion() {
        val file = vector("project/versions.json")

        fun versions(holder: JsonObject): ProjectVersions {
            val body = JsonObject().apply { add("versions", holder["versions"]) }
            return projectVersionsFromJson(stored("project.versions", body))
        }
        val all = versions(file)
        for (case in cases(file, "days")) {
            val wanted = case["version"].takeUnless { it.isJsonNull }?.asInt?.toUInt()
            assertEquals(wanted, all.on(day(case["day"]))?.version, case["day"].asString)
        }
        for (case in cases(file, "numbers")) {
            val found = all.version(case["number"].asInt.toUInt())?.from
            assertEquals(text(case["from"]), found?.toString())
        }
        for (case in cases(file, "forms")) {
            val form = all.form(FormId(case["form"].asString), case["version"].asInt.toUInt())
            assertEquals(text(case["field"]), form?.fields?.first()?.id?.text, case.toString())
        }
        for (case in cases(file, "refused")) {
            val name = case["name"].asString
            val raised = assertThrows(TalktimeException.InvalidValue::class.java, { versions(case) }, name)
            assertEquals(case["code"].asString, raised.invalid.code.text, name)
            assertEquals(case["path"].asString, raised.invalid.path.text, name)
        }
    }
}
