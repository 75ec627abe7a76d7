package talktime

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Instant as JavaInstant
import java.time.LocalDate

/** Whom a project calls, what was offered and refused, when to call again, and what came of it. */
class WishesTest {
    private fun day(value: JsonElement) = LocalDate.parse(value.asString)

    private fun texts(list: JsonElement) = list.asJsonArray.map { it.asString }

    /** Checks that a value is refused as a case says, or gives it where the code of the case is empty. */
    private fun <Value> check(case: JsonObject, call: () -> Value): Value? {
        val code = text(case["code"]) ?: return call()
        val error = assertThrows<TalktimeException.InvalidValue>("$case") { call() }
        assertEquals(code to case["path"].asString, error.invalid.code.text to error.invalid.path.text, "$case")
        return null
    }

    /** Offers cross in a project, as they are stored. */
    private fun offers(file: JsonObject): List<Offer> {
        val project = vector("project/catalogue.json")["project"].asJsonObject
        project.add("catalogue", JsonObject().apply { add("offers", file["offers"]) })
        return projectFromJson(stored("project.project", project)).catalogue.offers
    }

    private fun offering(body: JsonElement) = offeringFromJson(stored("campaign.offering", body))

    private fun customer(body: JsonElement) = customerFromJson(stored("customer.customer", body))

    private fun refusal(body: JsonObject): Refusal {
        val told = body["competitor"]?.asJsonObject
        val price = told?.get("monthly")?.asJsonObject
        return Refusal(
            reason = text(body["reason"])?.let { RefusalReason.valueOf(it.uppercase()) },
            competitor =
                told?.let { one ->
                    RefusalCompetitor(
                        provider = ProviderId(one["provider"].asString),
                        reason = text(one["reason"])?.let { CompetitorReason.valueOf(it.uppercase()) },
                        monthly = price?.let { Money(it["minor"].asLong, Currency(it["currency"].asString)) },
                        contractEnd = text(one["contract_end"])?.let { LocalDate.parse(it) },
                    )
                },
            note = text(body["note"])?.let { PersonalNote(it) },
        )
    }

    @Test
    fun aRefusalHasAReasonAndWhatBelongsToIt() {
        val file = vector("campaign/refusals.json")
        val made = offering(cases(file, "offerings").first()["offering"])
        for (body in cases(file, "kept")) {
            val refusal = refusal(body)
            val kept = made.copy(answer = OfferingAnswer.Refused(refusal))
            assertEquals(refusal, kept.refusal, "$body")
            val told = kept.competitorProfile()
            assertEquals(refusal.competitor?.provider, told?.provider, "$body")
            if (told != null) assertEquals(refusal.note, told.note, "$body")
        }
        for (case in cases(file, "refused")) {
            check(case) { made.copy(answer = OfferingAnswer.Refused(refusal(case["refusal"].asJsonObject))).toJson() }
        }
        for (case in cases(file, "offerings")) {
            val kept = check(case) { offering(case["offering"]) } ?: continue
            assertEquals(kept, offeringFromJson(kept.toJson()))
        }
        assertNull(made.copy(answer = OfferingAnswer.Accepted).refusal)
    }

    @Test
    fun anOfferingFitsItsVersionOfTheProject() {
        val project = projectFromJson(stored("project.project", vector("project/catalogue.json")["project"]))
        val made = offering(cases(vector("campaign/refusals.json"), "offerings").first()["offering"])
        made.checkAgainst(project)
        val strange = made.copy(offer = OfferId("none"))
        val error = assertThrows<TalktimeException.InvalidValue> { strange.checkAgainst(project) }
        assertEquals("campaign.offering.unknown_offer" to "offer", error.invalid.code.text to error.invalid.path.text)
    }

    private fun waiting(body: JsonObject): WaitingPerson {
        val held =
            JsonObject().apply {
                add("person", body["person"])
                addProperty("relationship", "prospect")
                add("addresses", body["addresses"])
            }
        val offerings = body["offerings"].asJsonArray.map(::offering)
        return WaitingPerson(PersonRef(body["person"].asString), customer(held).addresses, offerings)
    }

    private fun listed(list: RecontactList): JsonArray {
        val all = JsonArray()
        for (entry in list.people) {
            val wishes = JsonArray()
            for (wish in entry.wishes) {
                val causes = JsonArray()
                for (cause in wish.because) {
                    causes.add(
                        JsonObject().apply {
                            addProperty("path", cause.path.text)
                            addProperty("condition", cause.condition.text)
                            add("offers", JsonArray().apply { cause.offers.forEach { add(it.text) } })
                            add("new_offers", JsonArray().apply { cause.newOffers.forEach { add(it.text) } })
                            addProperty("new", cause.new)
                        },
                    )
                }
                wishes.add(
                    JsonObject().apply {
                        addProperty("contact", wish.contact.text)
                        add("because", causes)
                    },
                )
            }
            all.add(
                JsonObject().apply {
                    addProperty("person", entry.person.text)
                    add("wishes", wishes)
                },
            )
        }
        return all
    }

    @Test
    fun aChangeListsExactlyThoseWhoWaitForIt() {
        val file = vector("campaign/recontact.json")
        val all = offers(file).associateBy { it.id.text }
        val project = ProjectId(file["project"].asString)

        fun change(case: JsonObject): RecontactChange {
            val sold =
                { field: String -> Catalogue(case[field]?.let(::texts)?.map(all::getValue) ?: all.values.toList()) }
            return RecontactChange(project, sold("before"), day(case["day_before"]), sold("now"), day(case["day"]))
        }

        fun asked(case: JsonObject) = recontact(cases(case, "people").map(::waiting), change(case))
        for (case in cases(file, "cases")) {
            val name = case["name"].asString
            val found = asked(case)
            assertEquals(case["listed"], listed(found), name)
            val wanted =
                cases(case, "findings").map { one -> listOf("person", "path", "code", "offer").map { text(one[it]) } }
            val findings =
                found.findings.map {
                    val offer = (it.facts.first().fact as Fact.Id).id.text
                    listOf(it.person.text, it.path.text, it.code.text, offer)
                }
            assertEquals(wanted, findings, name)
        }
        for (case in cases(file, "refused")) check(case) { asked(case) }
        for (case in cases(file, "conditions")) {
            val body = JsonObject().apply { add("when", case["when"]) }
            check(case) { recontactConditionFromJson(stored("campaign.recontact_condition", body)) }
        }
    }

    /** What a plan gives, in the words of the vectors. */
    private fun words(next: NextAttempt): List<String> =
        when (next) {
            is NextAttempt.NotBefore -> listOf("not_before", next.at.toString())
            is NextAttempt.UsedUp ->
                when (val limit = next.limit) {
                    is RetryLimit.Total -> listOf("used_up", "total")
                    is RetryLimit.OfCause -> listOf("used_up", "of_cause", limit.cause.name.lowercase())
                    is RetryLimit.NoRule -> listOf("used_up", "no_rule", limit.cause.name.lowercase())
                }
            is NextAttempt.NumberDead -> listOf("number_dead")
            is NextAttempt.Decided -> listOf("decided")
        }

    @Test
    fun aRetryPlanSaysWhenToTryAgainAndWhenNot() {
        val file = vector("campaign/retry.json")
        val plans = file["plans"].asJsonObject

        fun plan(body: JsonElement) = retryPlanFromJson(stored("campaign.retry_plan", body))
        for (case in cases(file, "cases")) {
            val attempts = cases(case, "attempts").map { attemptFromJson(stored("campaign.attempt", it)) }
            val zone = text(case["zone"])?.let { Zone(it) }
            val from = JavaInstant.parse(case["from"].asString)
            val next = plan(plans[case["plan"].asString]).next(attempts, zone, from)
            assertEquals(texts(case["next"]), words(next), case["name"].asString)
        }
        for (case in cases(file, "refused")) check(case) { plan(case["plan"]) }
    }

    private fun person(body: JsonObject) =
        TargetPerson(
            customer = customer(body["customer"]),
            attempts = body["attempts"]?.asJsonArray?.map { attemptFromJson(stored("campaign.attempt", it)) },
            offerings = body["offerings"]?.asJsonArray?.map(::offering),
            earlier = text(body["earlier"])?.let { EarlierOutcome.valueOf(it.uppercase()) },
        )

    private fun rule(case: JsonObject): TargetRule {
        val body =
            JsonObject().apply {
                add("when", case["when"])
                addProperty("unknown", "leave_out")
            }
        return targetRuleFromJson(stored("campaign.target_rule", body))
    }

    @Test
    fun aTargetRuleTellsYesNoAndWhatIsMissing() {
        val file = vector("campaign/targets.json")
        val day = day(file["day"])
        for (case in cases(file, "rules")) {
            val name = "${case["name"]} ${case["when"]}"
            val rule = rule(case)
            val person = person(case["person"].asJsonObject)
            val verdict = rule.judge(person, day)
            assertEquals(case["truth"].asString, verdict.truth.name.lowercase(), name)
            assertEquals(texts(case["missing"]), verdict.missing.map { lastWord(targetFieldCode(it)) }, name)
            assertEquals(verdict, targetRuleFromJson(rule.toJson()).judge(person, day), name)
            if (person.offerings.orEmpty().any { it.person != person.customer.person }) {
                val error = assertThrows<TalktimeException.InvalidValue>(name) { rule.select(listOf(person), day) }
                assertEquals("campaign.target.other_person", error.invalid.code.text, name)
                continue
            }
            val selected = rule.select(listOf(person), day)
            assertEquals(verdict.taken, selected.taken.isNotEmpty(), name)
        }
        for (case in cases(file, "refused")) check(case) { rule(case) }
    }

    @Test
    fun aConditionOfConditionsIsBuiltInTheApp() {
        val loan = TargetCondition.Held(ServiceKindId("loan"))
        val inner = TargetCondition.AnyOf(listOf(loan, TargetCondition.Related(Relationship.FORMER)))
        val whole = TargetCondition.AllOf(listOf(inner, TargetCondition.NoneOf(listOf(loan))))
        val rule = TargetRule(whole, UnknownTarget.TAKE_IN)
        assertEquals(rule, targetRuleFromJson(rule.toJson()))
        assertEquals("campaign.target.held", targetConditionCode(loan).text)
        val known = cases(vector("campaign/targets.json"), "rules").first()["person"].asJsonObject
        val twice = listOf(person(known), person(known))
        val error = assertThrows<TalktimeException.InvalidValue> { rule.select(twice, LocalDate.of(2026, 3, 2)) }
        val told = error.invalid.code.text to error.invalid.path.text
        assertEquals("campaign.target.repeated_person" to "people[1].customer", told)
        val empty = rule.copy(`when` = TargetCondition.AnyOf(listOf(TargetCondition.AllOf(listOf()))))
        val hollow = assertThrows<TalktimeException.InvalidValue> { empty.select(twice, LocalDate.of(2026, 3, 2)) }
        assertEquals("when.conditions[0].conditions", hollow.invalid.path.text)
    }

    @Test
    fun aPersonIsOfferedWhatTheyLackCanHaveAndDidNotRefuse() {
        val file = vector("campaign/targets.json")
        val catalogue = Catalogue(offers(file))
        for (case in cases(file, "eligible")) {
            val offerings = case["offerings"].asJsonArray.map(::offering)
            val found = eligibleOffers(customer(case["customer"]), catalogue, offerings, day(file["day"]))
            val offers = found.offers.map { listOf(it.offer.id.text, it.covered.name.lowercase()) }
            assertEquals(case["offers"].asJsonArray.map(::texts), offers, case["name"].asString)
            val excluded = found.excluded.map { one -> one.offer.text to one.reasons.map { it.code.text } }
            val wanted = cases(case, "excluded").map { it["offer"].asString to texts(it["codes"]) }
            assertEquals(wanted, excluded, case["name"].asString)
        }
    }

    @Test
    fun aFunnelHasItsDenominatorsByName() {
        val file = vector("campaign/funnel.json")
        val people = cases(file, "people").map { funnelPersonFromJson(stored("campaign.funnel_person", it)) }

        fun count(by: List<Dimension>): FunnelTally {
            val plan = Plan(by = by, zone = Zone("UTC"), policy = defaultPolicy())
            val (tally, rest) = FunnelTally(plan) to FunnelTally(plan)
            tally.push(people.first())
            rest.pushAll(people.drop(1))
            tally.merge(rest)
            assertEquals(plan, tally.plan())
            return FunnelTally.fromJson(tally.toJson())
        }

        fun ratio(value: Ratio) = listOf(value.numerator, value.denominator.toLong())

        fun ratio(value: JsonElement) = value.asJsonArray.map { it.asLong }
        val total = count(listOf())
        assertEquals(people.size.toULong(), total.people())
        val wanted = cases(file, "figures").map { Triple(it["kpi"].asString, text(it["part"]), ratio(it["ratio"])) }
        assertEquals(wanted, total.total().figures.map { Triple(it.kpi.text, it.part?.text, ratio(it.ratio)) })
        val known = funnelRegistry().map { it.id }.toSet()
        assertTrue(total.total().figures.all { it.kpi in known })
        val conversion = Code("funnel.conversion.by_person")
        val groups =
            count(listOf(Dimension.Project)).report().groups.map { group ->
                group.key.project?.text to ratio(group.figures.single { it.kpi == conversion }.ratio)
            }
        assertEquals(cases(file, "by_project").map { text(it["project"]) to ratio(it["ratio"]) }, groups)
        for (case in cases(file, "refused")) {
            check(case) { funnelPersonFromJson(stored("campaign.funnel_person", case["person"])) }
        }
        val never = people.first().copy(dials = 0u)
        assertThrows<TalktimeException.InvalidValue> { total.push(never) }
    }

    @Test
    fun whatWasSaidAndWhoWaitsPrintsNobody() {
        val made = offering(cases(vector("campaign/refusals.json"), "offerings").first()["offering"])
        val other = Refusal(RefusalReason.OTHER, null, PersonalNote("marker"))
        val refused = made.copy(answer = OfferingAnswer.Refused(other), at = JavaInstant.parse("2026-03-02T10:00:00Z"))
        assertFalse("marker" in refused.toString())
        assertFalse("marker" in refused.refusal.toString())
        assertTrue("marker" in refused.toJson())
        val body =
            """{"person":"p-1","relationship":"prospect","names":[{"given":"marker"}],
            "addresses":[{"address":{"country":"IN","locality":"marker"}}]}"""
        val customer = customerFromJson("""{"kind":"customer.customer","version":1,"body":$body}""")
        val person = WaitingPerson(customer.person, customer.addresses, listOf(refused))
        for (shown in listOf(TargetPerson(customer), person)) assertFalse("marker" in shown.toString(), "$shown")
        val rule = TargetRule(TargetCondition.Related(Relationship.PROSPECT), UnknownTarget.LEAVE_OUT)
        assertFalse("marker" in rule.select(listOf(TargetPerson(customer)), LocalDate.of(2026, 3, 2)).toString())
    }
}
