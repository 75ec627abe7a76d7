import Foundation
import Talktime
import Testing

/// The question before a call: the shared vectors, the rules as an object, and the list of whom to call.
struct CallingTests {
    private let rules = CallingRules.standard()
    private let nowhere = CountryCode("KZ")

    private func file(day: String) -> String {
        """
        [{"id": "kz.sales.hours", "country": "KZ", "purposes": ["sales"],
        "demand": {"hours": {"week": [
        {"day": "\(day)", "windows": [{"from": "09:00", "until": "20:00"}]}]}},
        "source": "the firm's lawyer", "checked": "2026-11-30", "confidence": "high"}]
        """
    }

    private func chance(_ json: Json) throws -> NextChance {
        if json == .text("never") { return .never }
        let at = json["at"]
        return try at == .null
            ? .notBefore(at: moment(json["not_before"]["at"])) : .at(at: moment(at["at"]))
    }

    private func ask(_ test: Json) throws -> DialVerdict {
        let query = try dialQueryFromJson(text: test["query"].written)
        return try rules.mayCall(query: query, facts: dialFactsFromJson(text: test["facts"].written))
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    @Test func everyQuestionIsAnsweredAsByHand() throws {
        for test in try vector("campaign/verdicts.json")["verdicts"].list {
            let why = test["why"].text ?? ""
            let verdict = try ask(test)
            switch verdict {
            case .permit(let permit):
                #expect(try permit.until == moment(test["permit_until"]), "\(why)")
                #expect(permit.ruleSet == rules.parts().id, "\(why)")
                #expect(try verdict.permit == permit, "\(why)")
            case .blocked(let reasons, let earliest):
                let wanted = test["reasons"].list
                let told = reasons.map { lastWord($0.reason.code) }
                #expect(told == wanted.compactMap { $0["reason"].text }, "\(why)")
                #expect(reasons.map { $0.rule?.text } == wanted.map { $0["rule"].text }, "\(why)")
                #expect(try reasons.map(\.ends) == wanted.map { try chance($0["ends"]) }, "\(why)")
                #expect(try earliest == chance(test["earliest"]), "\(why)")
                for block in reasons {
                    #expect(Set(try languages.map { try block.sentence($0) }).count == 3, "\(why)")
                }
            }
            #expect(try dialVerdictFromJson(text: verdict.toJson()) == verdict, "\(why)")
        }
    }

    @Test func whatCannotBeAskedIsRefusedByItsCode() throws {
        for test in try vector("campaign/verdicts.json")["refused"].list {
            let why = test["why"].text ?? ""
            let error = invalid(why) { try ask(test) }
            #expect(error?.code.text == test["code"].text, "\(why)")
            #expect(error?.path.text == test["path"].text, "\(why)")
        }
    }

    @Test func rulesOfTheHouseAreReadAndAdded() throws {
        let mistaken = try readCallingRules(text: file(day: "mondya"))
        #expect(mistaken.rules.isEmpty)
        #expect(mistaken.rejected.map(\.code.text) == ["campaign.rules.unknown_weekday"])
        #expect(mistaken.rejected.map(\.path.text) == ["[0].demand.hours.week[0].day"])
        let noList = invalid { try readCallingRules(text: "{}") }
        #expect(noList?.code.text == "base.json.not_of_this_shape")

        let own = try readCallingRules(text: file(day: "monday")).rules
        let id = RuleSetId("house-1")
        #expect(try !rules.knows(country: nowhere))
        let added = try rules.withRules(id: id, rules: own)
        #expect(try added.knows(country: nowhere))
        let first = try #require(own.first)
        #expect(try added.applies(rule: first))
        let country = try rules.withCountry(id: id, country: nowhere, rules: own)
        #expect(try country.toJson() == added.toJson())
        let other = invalid { try rules.withCountry(id: id, country: CountryCode("FR"), rules: own) }
        #expect(other?.code.text == "campaign.rules.other_country")
        #expect(other?.path.text == "rules[0].country")
        let twice = invalid { try added.withRules(id: id, rules: own) }
        #expect(twice?.code.text == "campaign.rules.overlapping")
        #expect(twice?.path.text == "rules[\(added.parts().rules.count)].from")
    }

    @Test func rulesArePartsAndJson() throws {
        let parts = rules.parts()
        #expect(try CallingRules.restore(parts: parts).toJson() == rules.toJson())
        #expect(try CallingRules.fromJson(text: rules.toJson()).parts() == parts)
        let endless = CallingRulesParts(
            id: parts.id, purposes: parts.purposes, least: parts.least, permitMinutes: 0,
            calendars: parts.calendars, rules: parts.rules)
        let error = invalid { try CallingRules.restore(parts: endless) }
        #expect(error?.code.text == "campaign.rules.permit_minutes")
        #expect(error?.path.text == "permit_minutes")
        let texas = try #require(parts.rules.first { $0.id.text == "us.tx.hours" })
        #expect(try !rules.applies(rule: texas))
        let consent = try #require(parts.rules.first { $0.id.text == "fr.sales.consent" })
        #expect(try !consent.isValid(on: day(2026, 8, 10)))
        #expect(try consent.isValid(on: day(2026, 8, 11)))
        #expect(try consent.isFor(ContactPurposeId("sales")))
        #expect(try !consent.isFor(ContactPurposeId("debt")))
    }

    @Test func theLawLeavesATimeForAnOptOut() throws {
        let asked = try moment(.text("2026-07-01T15:00:00Z"))
        let zone = Zone("America/New_York")
        let by = try rules.optOutDeadline(country: CountryCode("US"), asked: asked, zone: zone)
        let end = try #require(by)
        let text = try localText(zone: zone, at: end, pattern: "%Y-%m-%d %H:%M")
        #expect(text == "2026-07-17 00:00")
        #expect(try rules.optOutDeadline(country: nowhere, asked: asked, zone: zone) == nil)
    }

    @Test func clocksAndCalendars() throws {
        let paris = Zone("Europe/Paris")
        let half = ClockTime("02:30")
        let skipped = invalid { try paris.instant(on: day(2026, 3, 29), at: half) }
        #expect(skipped?.code.text == "base.zone.time_skipped")
        // The hour comes twice; the first is summer time.
        let first = try paris.instant(on: day(2026, 10, 25), at: half)
        #expect(try first == moment(.text("2026-10-25T00:30:00Z")))
        let malformed = invalid { try ClockTime("2:30").minute }
        #expect(malformed?.code.text == "base.clock_time.malformed")
        #expect(try ClockTime("24:00").minute == 1440)
        #expect(try CountryCode("IN").zones() == [Zone("Asia/Kolkata")])
        #expect(try PhoneNumber("+77012345678").countries() == [nowhere])
        let calendars = rules.parts().calendars
        let french = try #require(calendars.first { $0.country.text == "FR" })
        #expect(try french.holds(day(2026, 4, 6)))
        #expect(try !french.holds(day(2026, 4, 5)))
        let never = Holiday(name: Label("none"), on: .fixed(month: 2, day: 30))
        let wrong = HolidayCalendar(
            id: french.id, country: french.country, holidays: [never], source: french.source)
        let error = invalid { try wrong.holds(day(2026, 4, 6)) }
        #expect(error?.code.text == "base.holiday.no_such_day")
        #expect(error?.path.text == "holidays[0].on")
    }

    private func known(_ person: String, _ relationship: String, phones: String) throws -> ListPerson {
        let body = """
            {"person":"\(person)","relationship":"\(relationship)","phones":[\(phones)]}
            """
        let customer = try customerFromJson(text: stored("customer.customer", Json(body)))
        return ListPerson(
            target: TargetPerson(customer: customer),
            facts: DialFacts(
                place: CallPlace(country: CountryCode("FR")), zone: Zone("Europe/Paris"),
                customer: false))
    }

    @Test func aListTellsWhomToCallAndWhen() throws {
        let former = TargetCondition.related(relationship: .former)
        let target = TargetRule(when: .noneOf(conditions: [former]), unknown: .leaveOut)
        let plan = CallListPlan(
            project: ProjectId("internet"), purpose: ContactPurposeId("sales"), channel: .voice,
            target: target, owners: .keep)
        #expect(try callListPlanFromJson(text: plan.toJson()) == plan)
        let phone = #"{"number":"+33123456789","kind":"landline"}"#
        let people = try [
            known("p-1", "prospect", phones: phone), known("p-2", "prospect", phones: ""),
            known("p-3", "former", phones: phone),
        ]
        // Sunday in France; the week's hours begin on Monday at ten.
        let at = try moment(.text("2026-03-01T12:00:00Z"))
        let list = try rules.buildCallList(
            plan: plan, people: people, at: at, day: day(2026, 3, 1))
        let entry = CallListEntry(
            person: PersonRef("p-1"), priority: 1, agent: nil, earliest: .at(at: nine))
        #expect(list.entries == [entry])
        #expect(list.leftOut == [LeftOut(person: PersonRef("p-2"), reason: .noNumber)])
        #expect(list.judged == 3)
        #expect(try callListFromJson(text: list.toJson()) == list)
        for shown in ["\(people)", "\(list)", String(reflecting: people)] {
            #expect(!shown.contains("3456789"), "\(shown)")
        }
    }

    @Test func whatIsAskedAndAnsweredPrintsNobody() throws {
        for test in try vector("campaign/verdicts.json")["verdicts"].list {
            let query = try dialQueryFromJson(text: test["query"].written)
            let number = query.number.read(purpose: .quality).dropFirst(3)
            let facts = try dialFactsFromJson(text: test["facts"].written)
            let verdict = try rules.mayCall(query: query, facts: facts)
            for shown in ["\(query)", "\(facts)", "\(verdict)", String(reflecting: query)] {
                #expect(!shown.contains(number), "\(shown)")
            }
        }
    }
}
