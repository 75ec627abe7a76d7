package talktime

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Instant as JavaInstant

/** What a program logs shows no person: every personal field holds what must not be seen. */
class CustomerPrintsTest {
    private val now = JavaInstant.parse("2026-03-02T09:00:00Z")
    private val secrets = listOf("marker", "3456781", "1987-06")
    private val long = "marker ".repeat(2_000)

    private val told = """{"by":"agent-7","at":"2026-03-02T09:05:00Z","contact":"c-1"}"""

    private fun json(person: String) =
        """{"kind":"customer.customer","version":1,"body":{"person":"$person","relationship":"former",
        "names":[{"given":"Ashamarker","middle":"Quillmarker","family":"Raomarker"}],
        "phones":[{"number":"+79123456781","kind":"mobile"}],
        "emails":["marker@marker.example"],
        "addresses":[{"address":{"country":"IN","region":"marker 1","locality":"marker 2","district":"marker 3",
        "street":"marker 4","house":"marker 5","entrance":"marker 6","floor":"marker 7","unit":"marker 8",
        "postcode":"marker 9","landmark":"marker 10"},"uses":["home"]}],
        "birth_date":"1987-06-05",
        "documents":[{"kind":"passport","number":"marker-11"}],
        "accounts":["marker-12"],
        "competitors":[{"provider":"other","kind":"internet","reasons":["price"],"note":"marker 13","told":$told}],
        "notes":[{"at":"2026-03-02T09:06:00Z","by":"agent-7","text":"marker 14"}]}}"""

    private fun planted(person: String) = customerFromJson(json(person))

    private fun envelope(command: String) = Envelope(CommandId(command), ActorId("senior-1"), Role.SENIOR, now)

    private fun access(role: Role, purpose: ReadingPurpose, policy: AccessPolicy = standardAccessPolicy()) =
        policy.decide(
            AccessRequest(ActorId("a-1"), role, purpose, PersonRef("p-1"), DataClass.entries, now, null),
        )

    /** A decision that gives a view of everything. */
    private fun granting(view: View): Access {
        val (role, purpose) = Role.AUTHORITY to ReadingPurpose.DISCLOSURE
        val rules = DataClass.entries.map { AccessRule(role, purpose, it, view) }
        return access(role, purpose, AccessPolicy(RuleSetId("r-1"), rules))
    }

    private fun base() =
        CustomerBase().also {
            it.add(planted("p-1"))
            it.add(planted("p-2"))
        }

    private fun hides(what: String, vararg values: Any?) {
        for (shown in values.map { it.toString() }) {
            assertFalse(shown.isBlank() || shown == "null", what)
            for (secret in secrets) assertFalse(secret in shown.lowercase(), "$what shows $secret: $shown")
        }
    }

    @Test
    fun theWordsAreWhereTheyAreLookedFor() {
        val written = planted("p-1").toJson()
        assertEquals(19, Regex("marker").findAll(written).count(), written)
        assertTrue(secrets.all { it in written })
        assertThrows<AssertionError> { hides("a text", "A Marker") }
    }

    @Test
    fun aCustomerAndItsPartsPrintNothing() {
        val known = planted("p-1")
        hides("customer", known, known.names, known.phones, known.emails, known.addresses, known.birthDate)
        hides("customer", known.documents, known.accounts, known.competitors, known.notes)
        val (name, home) = known.names[0] to known.addresses[0].address
        hides("name", name.given, name.middle, name.family)
        hides("address", home.region, home.locality, home.district, home.street, home.house, home.entrance)
        hides("address", home.floor, home.unit, home.postcode, home.landmark)
        hides("phone", known.phones[0].number)
        hides("verdict", checkAddress(home, null))
    }

    @Test
    fun whatAScreenIsGivenPrintsNothing() {
        for (view in listOf(View.MASKED, View.FULL)) {
            val access = granting(view)
            val shown = customerView(planted("p-1"), access)
            assertEquals(view, shown.names[0].view)
            hides("view", shown, shown.names, shown.phones, shown.emails, shown.addresses, shown.birthDate)
            hides("view", shown.documents, shown.accounts, shown.competitors, shown.notes)
            hides("access", access, access.views(), access.request())
        }
        val full = customerView(planted("p-1"), granting(View.FULL))
        assertEquals("marker-12", full.accounts[0].text?.read(ReadingPurpose.DISCLOSURE))
        hides("masked by the standard", customerView(planted("p-1"), access(Role.AGENT, ReadingPurpose.CONTACT)))
    }

    @Test
    fun whatABaseGivesPrintsNothing() {
        val base = base()
        val (one, two) = PersonRef("p-1") to PersonRef("p-2")
        hides("base", base, base.page(0u, 10u), base.get(one))
        val score = base.compare(one, two)
        assertEquals(MatchVerdict.CERTAIN, score?.verdict)
        hides("score", score, score?.parts, base.duplicates())
        hides("hits", base.byName(NamePart("Ashamarker"), 5u), base.byPhone(PhoneNumber("+79123456781")))
        val fields = planted("p-1").let { MatchFields(it.names, it.phones.map { phone -> phone.number }, it.emails) }
        hides("fields", fields, Matcher(null).also { it.push(one, fields) })
        val merge = base.merge(one, two, MergeId("m-1"), MergeReason.Reviewed, envelope("k-1"))
        hides("merge", merge, base.undoMerge(MergeId("m-1"), envelope("k-2")))
        val export = base.export(one, granting(View.FULL))
        hides("export", export, personExportFact(export))
        val erasure = base.erase(one, envelope("k-3"))
        hides("erasure", erasure, base.timeline(one))
        assertNull(base.get(one))
        val access = granting(View.FULL)
        val first = newJournal().append(access)
        val second = first.journal.append(now, ActorId("senior-1"), Role.SENIOR, erasureFact(erasure))
        val third = second.journal.append(now, ActorId("senior-1"), Role.SENIOR, personExportFact(export))
        hides("journal", first, second.entry, third.entry, third.journal, access.fact(), third.entry.toJson())
    }

    private fun causes(base: CustomerBase): Map<String, () -> Any?> {
        val (known, one) = planted("p-1") to PersonRef("p-1")
        val home = known.addresses[0].address
        val access = granting(View.FULL)
        val agent = access(Role.AGENT, ReadingPurpose.CONTACT)
        return mapOf(
            "known" to { base.add(known) },
            "unknown" to { base.replace(planted("p-9")) },
            "merge" to { base.merge(one, one, MergeId("m-1"), MergeReason.Reviewed, envelope("k-1")) },
            "export" to { base.export(one, agent) },
            "view" to { customerView(planted("p-2"), access) },
            "position" to { customerChangeAddress(known, 7u, home) },
            "part" to { customerChangeAddress(known, 0u, home.copy(house = AddressPart(long))) },
            "search" to { base.byAddress(Address(CountryCode("IN"), street = AddressPart("marker")), 5u) },
            "country" to { checkAddress(home.copy(country = CountryCode("marker")), null) },
            "phone" to { base.byPhone(PhoneNumber("marker")) },
            "national" to { phoneNumberInCountry("marker", CountryCode("IN")) },
            "digits" to { base.byPhone(PhoneNumber("+79123456781912345678191")) },
            "name" to { base.byName(NamePart(long), 5u) },
            "matcher" to { Matcher(null).search(NamePart(long), 5u) },
            "email" to { access.showEmail(EmailAddress("marker")) },
            "born" to { access.showBirthDate(BirthDate("1987-06-31")) },
            "document" to { access.showDocument(DocumentNumber(long)) },
            "account" to { access.showAccount(AccountNumber(long)) },
            "note" to { access.showNote(PersonalNote(long.repeat(10))) },
            "no JSON" to { customerFromJson("{marker") },
            "word" to { customerFromJson(json("p-1").replace("former", "marker")) },
            "field" to { customerFromJson(json("p-1").replace("accounts", "marker")) },
            "value" to { customerFromJson(json("p-1").replace("\"1987-06-05\"", "\"1987-06-99\"")) },
            "base" to { CustomerBase.fromJson(json("p-1")) },
        )
    }

    @Test
    fun errorsAndDenialsShowNothing() {
        for ((cause, call) in causes(base())) {
            val error = assertThrows<TalktimeException>(cause) { call() }
            hides(cause, error, error.message, error.stackTraceToString())
            when (error) {
                is TalktimeException.Denied -> hides(cause, error.denial)
                is TalktimeException.InvalidValue -> hides(cause, error.invalid)
                else -> throw error
            }
            Language.entries.forEach { hides(cause, error.describe(it)) }
        }
    }

    @Test
    fun rejectedRowsShowNothing() {
        val base = CustomerBase()
        val reader = CustomerReader.jsonLines(defaultReadOptions())
        val body = """"relationship":"prospect","""
        val rows =
            listOf(
                """{"person":"p-1",$body"names":[{"given":""}],"accounts":["marker"]}""",
                """{"person":"p-2",$body"emails":["marker"]}""",
                """{"person":"p-3",$body"phones":[{"number":"marker","kind":"mobile"}]}""",
                """{"person":"p-4",$body"birth_date":"1987-06-31"}""",
                "marker",
            )
        val first = base.load(reader, rows.joinToString("\n", postfix = "\n").toByteArray())
        val rest = base.finishLoad(reader)
        assertEquals(rows.size, first.rejected.size + rest.rejected.size)
        hides("rows", first, rest, first.rejected, rest.summary)
        for (row in first.rejected) Language.entries.forEach { hides("row", row.error.sentence(it)) }
    }
}
