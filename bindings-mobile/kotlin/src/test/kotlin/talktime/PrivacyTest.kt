package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant as JavaInstant
import java.time.LocalDate

/** Personal data: the shared vectors, and the objects. */
class PrivacyTest {
    private val why = ReadingPurpose.CONTACT

    private fun cases(file: JsonObject, field: String = "cases") = file[field].asJsonArray.map { it.asJsonObject }

    private fun text(value: JsonElement?): String? = value?.takeUnless { it.isJsonNull }?.asString

    private fun at(value: JsonElement): JavaInstant = JavaInstant.parse(value.asString)

    private fun entry(body: JsonElement) = journalEntryFromJson(stored("privacy.journal_entry", body))

    private fun access(policy: AccessPolicy, role: Role = Role.AGENT, purpose: ReadingPurpose = why) =
        policy.decide(
            AccessRequest(
                ActorId("agent-7"),
                role,
                purpose,
                PersonRef("p-1"),
                DataClass.entries,
                JavaInstant.parse("2026-03-02T09:30:00Z"),
                null,
            ),
        )

    @Test
    fun aJournalHasTheHashesThatAnotherProgramTook() {
        val file = vector("privacy/journal.json")
        var journal = newJournal()
        for (body in cases(file, "entries")) {
            val wanted = entry(body)
            val step = journal.append(wanted.at, wanted.actor, wanted.role, wanted.fact)
            assertEquals(wanted, step.entry)
            journal = step.journal
        }
        val kept = checkpointFromJson(stored("privacy.checkpoint", file["checkpoint"]))
        assertEquals(kept, journal.checkpoint())
    }

    @Test
    fun anEntryOfAServerIsVerifiedHere() {
        val entries = cases(vector("privacy/journal.json"), "fine").map { entry(it["entry"]) }
        verifyJournal(entries, firstCheckpoint(), Checkpoint(2u, entries.last().digest))
    }

    @Test
    fun everyFaultOfAJournalIsFoundAndNamed() {
        val file = vector("privacy/journal.json")
        val written = cases(file, "entries")
        val kept = checkpointFromJson(stored("privacy.checkpoint", file["checkpoint"]))
        for (case in cases(file)) {
            val rows = case["order"].asJsonArray.map { written[it.asInt].deepCopy() }
            if (!case["change"].isJsonNull) {
                val change = case["change"].asJsonObject
                rows[change["position"].asInt].add(change["field"].asString, change["value"])
            }
            check(rows.map(::entry), kept, case["fault"], case["name"].asString)
        }
        val fault = JsonObject().apply {
            addProperty("index", 0)
            addProperty("kind", "rewritten")
        }
        check(cases(file, "rewritten").map(::entry), kept, fault, "rewritten")
    }

    private fun check(entries: List<JournalEntry>, kept: Checkpoint, fault: JsonElement, name: String) {
        val verify = { verifyJournal(entries, firstCheckpoint(), kept) }
        if (fault.isJsonNull) {
            verify()
            return
        }
        val raised = assertThrows(TalktimeException.JournalBroken::class.java, { verify() }, name)
        assertEquals(fault.asJsonObject["index"].asLong.toULong(), raised.fault.index, name)
        assertEquals(fault.asJsonObject["kind"].asString, raised.fault.kind.name.lowercase(), name)
        assertTrue((raised.fault.index + 1u).toString() in raised.fault.sentence(Language.HINDI), name)
    }

    private fun shown(access: Access, kind: String, value: JsonElement): Shown {
        fun part(field: String) = text(value.asJsonObject[field])?.let { AddressPart(it) }
        fun name(field: String) = text(value.asJsonObject[field])?.let { NamePart(it) }
        return when (kind) {
            "name" -> access.showName(PersonName(name("given")!!, name("middle"), name("family")))
            "address" ->
                access.showAddress(
                    Address(
                        CountryCode(text(value.asJsonObject["country"])!!),
                        part("region"),
                        part("locality"),
                        null,
                        part("street"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                    ),
                )
            "phone" -> access.showPhone(PhoneNumber(value.asString))
            "email" -> access.showEmail(EmailAddress(value.asString))
            "birth_date" -> access.showBirthDate(BirthDate(value.asString))
            "document" -> access.showDocument(DocumentNumber(value.asString))
            "account" -> access.showAccount(AccountNumber(value.asString))
            else -> access.showNote(PersonalNote(value.asString))
        }
    }

    @Test
    fun masksLeaveWhatServes() {
        val file = vector("privacy/masks.json")
        val access = access(accessPolicyFromJson(stored("privacy.access_policy", file["policy"])))
        for (case in cases(file)) {
            val shown = shown(access, case["class"].asString, case["value"])
            assertEquals(View.MASKED, shown.view)
            assertEquals(text(case["masked"]), shown.text?.read(why), case.toString())
        }
    }

    @Test
    fun theStandardPolicyIsThatOfThePage() {
        val rows =
            cases(vector("privacy/policy.json"), "rows").associate { row ->
                (row["role"].asString to row["purpose"].asString) to row["views"].asJsonArray.map { it.asString }
            }
        for (role in Role.entries) {
            for (purpose in ReadingPurpose.entries) {
                val access = access(standardAccessPolicy(), role, purpose)
                val expected = rows[role.name.lowercase() to purpose.name.lowercase()]
                assertEquals(expected ?: List(8) { "none" }, access.views().map { it.view.name.lowercase() })
                assertEquals(expected == null, access.isRefused())
            }
        }
    }

    @Test
    fun numbersHaveTheHashesThatAnotherProgramTook() {
        for (case in cases(vector("privacy/numbers.json"))) {
            val bytes = case["key"].asString.chunked(2).map { it.toInt(16).toByte() }.toByteArray()
            val hash = SuppressionKey(bytes).hash(PhoneNumber(case["number"].asString))
            assertEquals(case["hash"].asString, hash.text)
        }
        assertThrows(TalktimeException.InvalidValue::class.java) { SuppressionKey(ByteArray(31)) }
    }

    @Test
    fun aConsentHasAStatusOrIsRefused() {
        for (case in cases(vector("privacy/consent.json"))) {
            val read = { consentFromJson(stored("privacy.consent", case["consent"])) }
            if (case["code"].isJsonNull) {
                for (asked in cases(case, "statuses")) {
                    val status = read().statusAt(at(asked["at"]))
                    assertEquals(asked["status"].asString, status.name.lowercase(), case["name"].asString)
                }
            } else {
                val raised = assertThrows(TalktimeException.InvalidValue::class.java) { read() }
                assertEquals(case["code"].asString, raised.invalid.code.text)
                assertEquals(case["path"].asString, raised.invalid.path.text)
            }
        }
    }

    private fun listed() =
        SuppressionList().also { list ->
            cases(vector("privacy/suppression.json"), "entries").forEach {
                list.add(suppressionEntryFromJson(stored("privacy.suppression_entry", it)))
            }
        }

    @Test
    fun theSuppressionListFindsWhatForbids() {
        val file = vector("privacy/suppression.json")
        val list = listed()
        for (case in cases(file)) {
            val asked =
                SuppressionQuery(
                    ProjectId(case["project"].asString),
                    ContactPurposeId(case["purpose"].asString),
                    ContactChannel.valueOf(case["channel"].asString.uppercase()),
                    at(case["at"]),
                )
            val found = list.find(NumberHash(case["number"].asString), asked)
            assertEquals(case["found"].asJsonArray.map { it.asString }, found.map { it.id.text })
            assertTrue(found.all { it.holdsAt(asked.at) })
        }
        for (case in cases(file, "overdue")) {
            assertEquals(case["found"].asJsonArray.map { it.asString }, list.overdue(at(case["at"])).map { it.id.text })
        }
    }

    @Test
    fun aListIsLiftedMergedAndStored() {
        val (one, two) = listed() to listed()
        val lifting = Lifting(JavaInstant.parse("2026-03-04T09:00:00Z"), SuppressionSource.PERSON, null)
        one.lift(SuppressionId("company"), lifting)
        assertThrows(TalktimeException.InvalidValue::class.java) { one.lift(SuppressionId("channel"), lifting) }
        two.merge(one)
        assertEquals(one.toJson(), two.toJson())
        assertEquals(lifting, SuppressionList.fromJson(two.toJson()).get(SuppressionId("company"))?.lifted)
        assertEquals(6uL, two.count())
    }

    @Test
    fun aDecisionIsWrittenIntoTheJournal() {
        val access = access(standardAccessPolicy())
        val step = newJournal().append(access)
        assertEquals(access.fact(), step.entry.fact)
        verifyJournal(listOf(step.entry), firstCheckpoint(), step.journal.checkpoint())
        assertEquals(View.NONE, access.view(DataClass.DOCUMENT))
        assertFalse(access.isRefused())
    }

    @Test
    fun whatIsDueAndByWhen() {
        val start = JavaInstant.parse("2026-03-02T09:00:00Z")
        val rule = RetentionRule(DataClass.PHONE, RetentionStart.COLLECTED, 1u)
        val policy = RetentionPolicy(RuleSetId("r-1"), listOf(rule))
        val facts = RetentionFacts(listOf(HeldClass(DataClass.PHONE, start)), null, ContractState.None, emptyList())
        assertTrue(policy.due(facts, start.plusSeconds(86_399)).isEmpty())
        assertEquals(1, policy.due(facts, start.plusSeconds(86_400)).size)
        val american = legalRules().single { it.jurisdiction.text == "US" }
        val end =
            american.deadline(
                JavaInstant.parse("2026-07-01T15:00:00Z"),
                Zone("America/New_York"),
                listOf(LocalDate.of(2026, 7, 3)),
            )
        assertEquals(JavaInstant.parse("2026-07-17T04:00:00Z"), end)
    }
}
