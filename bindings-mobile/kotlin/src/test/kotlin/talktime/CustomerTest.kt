package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Instant as JavaInstant
import java.time.LocalDate

class CustomerTest {
    private val now = JavaInstant.parse("2026-03-02T09:00:00Z")

    private fun list(file: JsonObject, field: String = "cases") = file[field].asJsonArray.map { it.asJsonObject }

    private fun texts(list: JsonElement) = list.asJsonArray.map { it.asString }

    private fun customer(body: JsonElement) = customerFromJson(stored("customer.customer", body))

    private fun address(body: JsonElement): Address {
        val known = JsonObject()
        known.addProperty("person", "p")
        known.addProperty("relationship", "prospect")
        val held = JsonObject().apply { add("address", body) }
        known.add("addresses", com.google.gson.JsonArray().apply { add(held) })
        return customer(known).addresses[0].address
    }

    private fun words(fields: List<AddressField>) = fields.map { it.name.lowercase() }

    @Test
    fun addressesAreJudged() {
        val cases = list(vector("customer/addresses.json"))
        assertEquals(21, cases.size)
        for (case in cases) {
            val name = case["name"].asString
            val towns =
                case["towns"]?.asJsonArray?.map { texts(it) }?.map { (country, region, town) ->
                    KnownLocality(CountryCode(country), Label(region), Label(town))
                }
            val judge = if (case.has("pick_up")) ::checkPickUp else ::checkAddress
            val verdict = judge(address(case["address"]), towns?.let { Gazetteer(it) })
            assertEquals(texts(case["missing"]), words(verdict.missing), name)
            assertEquals(texts(case["malformed"]), words(verdict.malformed), name)
            assertEquals(texts(case["doubtful"]), words(verdict.doubtful), name)
            assertEquals(case["complete"].asBoolean, verdict.complete, name)
        }
    }

    private fun envelope(step: JsonObject) =
        Envelope(
            CommandId(step["command"].asString),
            ActorId("actor-1"),
            Role.valueOf(step["role"].asString.uppercase()),
            now,
        )

    private fun person(step: JsonObject, field: String = "person") = PersonRef(step[field].asString)

    private val reasons = mapOf("certain" to MergeReason.Certain, "reviewed" to MergeReason.Reviewed)

    private fun act(base: CustomerBase, step: JsonObject) {
        when (step["do"].asString) {
            "add" -> base.add(customer(step["customer"]))
            "replace" -> base.replace(customer(step["customer"]))
            "assign" -> base.assign(person(step), AgentId(step["agent"].asString), null, envelope(step))
            "record" -> {
                val at = JavaInstant.parse(step["at"].asString)
                val reference = Reference(step["reference"].asString)
                base.record(person(step), TimelineEntry(Code(step["kind"].asString), reference, at))
            }
            "merge" -> {
                val id = MergeId(step["id"].asString)
                val reason = reasons.getValue(step["reason"].asString)
                base.merge(person(step, "kept"), person(step, "merged"), id, reason, envelope(step))
            }
            "undo" -> base.undoMerge(MergeId(step["id"].asString), envelope(step))
            "hold" -> base.hold(person(step), LegalHold(Reference(step["case"].asString), null), envelope(step))
            "lift" -> base.liftHold(person(step), Reference(step["case"].asString), envelope(step))
            "erase" -> {
                val erasure = base.erase(person(step), envelope(step))
                assertEquals(ErasureScope.Person, erasure.scope)
                told(erasure, step)
            }
            "erase_classes" -> {
                val classes = texts(step["classes"]).map { DataClass.valueOf(it.uppercase()) }
                val erasure = base.eraseClasses(person(step), classes, envelope(step))
                assertEquals(ErasureScope.Classes(classes), erasure.scope)
                told(erasure, step)
            }
            else -> error("no step is named ${step["do"]}")
        }
    }

    private fun told(erasure: Erasure, step: JsonObject) {
        val removed = erasure.removed.map { listOf(it.`class`.name.lowercase(), it.values.toString()) }
        assertEquals(step["removed"].asJsonArray.map { texts(it) }, removed)
        assertEquals(texts(step["kept"]), erasure.kept.map { it.kind.name.lowercase() })
        val fact = erasureFact(erasure) as JournalFact.Erased
        assertEquals(removed.map { it[0] }, fact.classes.map { it.name.lowercase() })
    }

    private fun look(base: CustomerBase, step: JsonObject): Boolean {
        fun check(expected: Any, found: Any?) = assertEquals(expected, found, step.toString())

        fun people(found: List<PersonRef>) = check(texts(step["people"]), found.map { it.text })
        when (step["do"].asString) {
            "phone" -> people(base.byPhone(PhoneNumber(step["number"].asString)))
            "name" -> people(base.byName(NamePart(step["name"].asString), 10u).map { it.person })
            "owner" -> people(base.peopleOf(AgentId(step["agent"].asString)))
            "size" -> check(step["size"].asLong.toULong(), base.size())
            "state" -> check(step["is"].asString, base.state(person(step)).name.lowercase())
            "is" -> check(customer(step["customer"]), base.get(person(step)))
            "timeline" -> check(texts(step["kinds"]), base.timeline(person(step)).map { it.kind.text })
            else -> return false
        }
        return true
    }

    @Test
    fun aBaseLivesAsItsVectorsSay() {
        val file = vector("customer/base.json")
        assertEquals(now, JavaInstant.parse(file["at"].asString))
        val steps = list(file, "steps")
        assertEquals(55, steps.size)
        val base = CustomerBase()
        for (step in steps) {
            if (look(base, step)) continue
            val failed =
                try {
                    act(base, step)
                    emptyList()
                } catch (denied: TalktimeException.Denied) {
                    denied.denial.failed.map { it.code.text }
                }
            assertEquals(step["failed"]?.let { texts(it) } ?: emptyList<String>(), failed, step.toString())
        }
        val text = base.toJson()
        assertEquals(text, CustomerBase.fromJson(text).toJson())
        assertFalse(text.contains("1990-05-17"))
    }

    @Test
    fun filesAreLoaded() {
        val options = defaultReadOptions()
        val cases = list(vector("customer/files.json"))
        assertEquals(3, cases.size)
        for (case in cases) {
            val name = case["name"].asString
            val references = case["references"]?.let { Reference(it.asString) }
            val reader =
                case["mapping"]?.let { CustomerReader.mapped(it.asString, references, options) }
                    ?: CustomerReader.jsonLines(options)
            val base = CustomerBase()
            val first = base.load(reader, case["text"].asString.toByteArray())
            val rest = base.finishLoad(reader)
            val people = base.page(0u, 100u).customers.map { it.person.text }
            assertEquals(texts(case["people"]), people, name)
            val rejected =
                (first.rejected + rest.rejected).map {
                    listOf(it.row.toString(), it.error.code.text, it.column?.text ?: "")
                }
            assertEquals(case["rejected"].asJsonArray.map { texts(it) }, rejected, name)
            val findings = (first.findings + rest.findings).map { it.code.text }
            assertEquals(texts(case["findings"]), findings, name)
            assertEquals(people.size.toULong(), rest.summary.customers, name)
        }
    }

    @Test
    fun aChangedAddressWasNotReadBack() {
        val body = JsonObject()
        body.addProperty("country", "IN")
        body.addProperty("locality", "Pune")
        val home = address(body)
        val known =
            customerFromJson(
                """{"kind":"customer.customer","version":1,"body":{"person":"p-1","relationship":"prospect",
                "addresses":[{"address":{"country":"IN","locality":"Gaya"}}]}}""",
            )
        val confirmed = customerReadBackAddress(known, 0u, ReadBack(now, ContactId("c-1")))
        assertNull(customerChangeAddress(confirmed, 0u, home).addresses[0].readBack)
        assertFalse(known.toString().contains("Gaya"))
        assertThrows<TalktimeException.InvalidValue> { customerChangeAddress(known, 7u, home) }
    }

    @Test
    fun aBoughtBaseIsUsedWhileItsLicenceHolds() {
        val bought =
            purchasedBaseFromJson(
                """{"kind":"customer.purchased_base","version":1,"body":{"id":"b-1","seller":"s-1",
                "licence_from":"2026-01-01","licence_until":"2026-07-01","leads":5000,
                "cost_per_lead":{"minor":1250,"currency":"INR"}}}""",
            )
        purchasedBaseCheckUse(bought, LocalDate.of(2026, 6, 30))
        assertEquals("62500.00 INR", purchasedBaseTotalCost(bought).text)
        assertThrows<TalktimeException.InvalidValue> { purchasedBaseCheckUse(bought, LocalDate.of(2026, 7, 1)) }
        // Without a mapping it is a file of our own; everybody in it came with the base.
        val day = LocalDate.of(2026, 6, 30)
        val reader = CustomerReader.bought(null, null, bought, day, defaultReadOptions())
        val base = CustomerBase()
        base.load(reader, """{"person":"p-1","relationship":"prospect"}""".toByteArray())
        assertEquals(1uL, base.finishLoad(reader).summary.customers)
        assertEquals(PurchaseId("b-1"), base.get(PersonRef("p-1"))?.source)
        assertThrows<TalktimeException.InvalidValue> {
            CustomerReader.bought(null, null, bought, LocalDate.of(2026, 7, 1), defaultReadOptions())
        }
    }

    @Test
    fun aBaseKeepsItsPolicy() {
        val standard = CustomerBase().policy()
        val policy = standard.copy(id = RuleSetId("strict"), certain = standard.certain + 1000)
        val strict = CustomerBase.withPolicy(policy)
        assertEquals(policy, strict.policy())
        assertEquals(policy, CustomerBase.fromJson(strict.toJson()).policy())
        assertThrows<TalktimeException.InvalidValue> {
            CustomerBase.withPolicy(policy.copy(certain = policy.probable))
        }
    }
}
