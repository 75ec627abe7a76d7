package talktime

import com.google.gson.JsonElement
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Instant as JavaInstant
import java.time.LocalDate

/** The question before a call: the shared vectors, the rules as an object, and the list of whom to call. */
class CallingTest {
    private val rules = CallingRules.standard()

    private val nowhere = CountryCode("KZ")

    private val file =
        """[{"id": "kz.sales.hours", "country": "KZ", "purposes": ["sales"],
            "demand": {"hours": {"week": [{"day": "DAY", "windows": [{"from": "09:00", "until": "20:00"}]}]}},
            "source": "the firm's lawyer", "checked": "2026-11-30", "confidence": "high"}]"""

    private fun chance(value: JsonElement): NextChance {
        if (value.isJsonPrimitive) return NextChance.Never
        val (kind, inner) = value.asJsonObject.entrySet().single()
        val at = JavaInstant.parse(inner.asJsonObject["at"].asString)
        return if (kind == "at") NextChance.At(at) else NextChance.NotBefore(at)
    }

    private fun told(call: () -> Any?): Pair<String, String> {
        val error = assertThrows<TalktimeException.InvalidValue> { call() }
        return error.invalid.code.text to error.invalid.path.text
    }

    @Test
    fun everyQuestionIsAnsweredAsByHand() {
        for (case in cases(vector("campaign/verdicts.json"), "verdicts")) {
            val why = case["why"].asString
            val (query, facts) = case["query"].toString() to case["facts"].toString()
            val verdict = rules.mayCall(dialQueryFromJson(query), dialFactsFromJson(facts))
            when (verdict) {
                is DialVerdict.Permit -> {
                    assertEquals(text(case["permit_until"]), verdict.permit.until.toString(), why)
                    assertEquals(rules.parts().id, verdict.permit.ruleSet, why)
                }
                is DialVerdict.Blocked -> {
                    val wanted =
                        cases(case, "reasons").map { Triple(text(it["reason"]), text(it["rule"]), chance(it["ends"])) }
                    val found = verdict.reasons.map { Triple(it.reason.name.lowercase(), it.rule?.text, it.ends) }
                    assertEquals(wanted, found, why)
                    assertEquals(chance(case["earliest"]), verdict.earliest, why)
                    for (block in verdict.reasons) {
                        assertEquals(3, Language.entries.map { block.sentence(it) }.toSet().size, why)
                        assertEquals(block.reason.name.lowercase(), lastWord(block.reason.code))
                    }
                }
            }
            assertEquals(verdict, dialVerdictFromJson(verdict.toJson()), why)
        }
    }

    @Test
    fun whatCannotBeAskedIsRefusedByItsCode() {
        for (case in cases(vector("campaign/verdicts.json"), "refused")) {
            val query = dialQueryFromJson(case["query"].toString())
            val facts = dialFactsFromJson(case["facts"].toString())
            val wanted = case["code"].asString to case["path"].asString
            assertEquals(wanted, told { rules.mayCall(query, facts) }, case["why"].asString)
        }
    }

    @Test
    fun rulesOfTheHouseAreReadAndAdded() {
        val mistaken = readCallingRules(file.replace("DAY", "mondya"))
        assertTrue(mistaken.rules.isEmpty())
        val error = mistaken.rejected.single()
        assertEquals("campaign.rules.unknown_weekday", error.code.text)
        assertEquals("[0].demand.hours.week[0].day", error.path.text)
        assertEquals("base.json.not_of_this_shape", told { readCallingRules("{}") }.first)

        val own = readCallingRules(file.replace("DAY", "monday")).rules
        val id = RuleSetId("house-1")
        assertFalse(rules.knows(nowhere))
        val added = rules.withRules(id, own)
        assertTrue(added.knows(nowhere) && added.applies(own.single()))
        assertEquals(added.toJson(), rules.withCountry(id, nowhere, own).toJson())
        assertEquals(
            "campaign.rules.other_country" to "rules[0].country",
            told { rules.withCountry(id, CountryCode("FR"), own) },
        )
        val count = added.parts().rules.size
        assertEquals("campaign.rules.overlapping" to "rules[$count].from", told { added.withRules(id, own) })
    }

    @Test
    fun rulesArePartsAndJson() {
        val parts = rules.parts()
        assertEquals(rules.toJson(), CallingRules.restore(parts).toJson())
        assertEquals(parts, CallingRules.fromJson(rules.toJson()).parts())
        val endless = told { CallingRules.restore(parts.copy(permitMinutes = 0u)) }
        assertEquals("campaign.rules.permit_minutes" to "permit_minutes", endless)
        val texas = parts.rules.single { it.id.text == "us.tx.hours" }
        assertFalse(rules.applies(texas))
        val consent = parts.rules.single { it.id.text == "fr.sales.consent" }
        assertFalse(consent.isValidOn(LocalDate.of(2026, 8, 10)))
        assertTrue(consent.isValidOn(LocalDate.of(2026, 8, 11)))
        assertTrue(consent.isFor(ContactPurposeId("sales")))
        assertFalse(consent.isFor(ContactPurposeId("debt")))
    }

    @Test
    fun theLawLeavesATimeForAnOptOut() {
        val asked = JavaInstant.parse("2026-07-01T15:00:00Z")
        val zone = Zone("America/New_York")
        val by = checkNotNull(rules.optOutDeadline(CountryCode("US"), asked, zone))
        assertEquals("2026-07-17 00:00", localText(zone, by, "%Y-%m-%d %H:%M"))
        assertNull(rules.optOutDeadline(nowhere, asked, zone))
    }

    @Test
    fun clocksAndCalendars() {
        val paris = Zone("Europe/Paris")
        val half = ClockTime("02:30")
        assertEquals("base.zone.time_skipped", told { paris.atLocal(LocalDate.of(2026, 3, 29), half) }.first)
        // The hour comes twice; the first is summer time.
        assertEquals(JavaInstant.parse("2026-10-25T00:30:00Z"), paris.atLocal(LocalDate.of(2026, 10, 25), half))
        assertEquals("base.clock_time.malformed", told { ClockTime("2:30").minute }.first)
        assertEquals(1440.toUShort(), ClockTime("24:00").minute)
        assertEquals(listOf(Zone("Asia/Kolkata")), CountryCode("IN").zones())
        assertEquals(listOf(nowhere), PhoneNumber("+77012345678").countries())
        val french = rules.parts().calendars.single { it.country.text == "FR" }
        assertTrue(french.isHoliday(LocalDate.of(2026, 4, 6)))
        assertFalse(french.isHoliday(LocalDate.of(2026, 4, 5)))
        val wrong = french.copy(holidays = listOf(Holiday(Label("none"), HolidayRule.Fixed(2u, 30u))))
        assertEquals(
            "base.holiday.no_such_day" to "holidays[0].on",
            told { wrong.isHoliday(LocalDate.of(2026, 4, 6)) },
        )
    }

    private fun known(body: String) =
        ListPerson(
            TargetPerson(customerFromJson("""{"kind":"customer.customer","version":1,"body":$body}""")),
            DialFacts(place = CallPlace(CountryCode("FR")), zone = Zone("Europe/Paris"), customer = false),
        )

    @Test
    fun aListTellsWhomToCallAndWhen() {
        val former = TargetCondition.Related(Relationship.FORMER)
        val target = TargetRule(TargetCondition.NoneOf(listOf(former)), UnknownTarget.LEAVE_OUT)
        val plan =
            CallListPlan(
                project = ProjectId("internet"), purpose = ContactPurposeId("sales"), channel = ContactChannel.VOICE,
                target = target, owners = OwnerRule.KEEP,
            )
        assertEquals(plan, callListPlanFromJson(plan.toJson()))
        val phone = """"phones":[{"number":"+33123456789","kind":"landline"}]"""
        val people =
            listOf(
                known("""{"person":"p-1","relationship":"prospect",$phone}"""),
                known("""{"person":"p-2","relationship":"prospect"}"""),
                known("""{"person":"p-3","relationship":"former",$phone}"""),
            )
        // Sunday in France; the week's hours begin on Monday at ten.
        val at = JavaInstant.parse("2026-03-01T12:00:00Z")
        val list = rules.buildCallList(plan, people, at, LocalDate.of(2026, 3, 1))
        val monday = NextChance.At(JavaInstant.parse("2026-03-02T09:00:00Z"))
        assertEquals(listOf(CallListEntry(PersonRef("p-1"), 1u, null, monday)), list.entries)
        assertEquals(listOf(LeftOut(PersonRef("p-2"), LeftOutReason.NO_NUMBER)), list.leftOut)
        assertEquals(3UL, list.judged)
        assertEquals(list, callListFromJson(list.toJson()))
        for (shown in listOf(people, list, plan)) assertFalse("3456789" in shown.toString(), "$shown")
    }

    @Test
    fun whatIsAskedAndAnsweredPrintsNobody() {
        for (case in cases(vector("campaign/verdicts.json"), "verdicts")) {
            val query = dialQueryFromJson(case["query"].toString())
            val number = query.number.read(ReadingPurpose.QUALITY).drop(3)
            val facts = dialFactsFromJson(case["facts"].toString())
            val verdict = rules.mayCall(query, facts)
            for (shown in listOf(query, facts, verdict)) assertFalse(number in shown.toString(), shown.toString())
        }
    }
}
