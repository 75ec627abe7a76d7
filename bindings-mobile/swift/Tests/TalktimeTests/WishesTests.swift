import Foundation
import Talktime
import Testing

/// Whom a project calls, what was offered and refused, when to call again, and what came of it.
struct WishesTests {
    private let covered: [String: Covered] = ["yes": .yes, "no": .no, "unknown": .unknown]
    private let truths: [String: Truth] = ["yes": .yes, "no": .no, "unknown": .unknown]
    private let earlier: [String: EarlierOutcome] = [
        "no_history": .noHistory, "success": .success, "failure": .failure, "other": .other,
    ]
    private let reasons: [String: RefusalReason] = [
        "too_expensive": .tooExpensive, "no_need": .noNeed, "competitor": .competitor,
        "other": .other, "deceased": .deceased, "no_budget": .noBudget,
    ]

    /// Checks that a value is refused as a case says, or gives it where the code of the case is empty.
    private func check<Value>(_ test: Json, _ call: () throws -> Value) throws -> Value? {
        guard let code = test["code"].text else { return try call() }
        let error = invalid("\(test)", by: call)
        #expect(error?.code.text == code, "\(test)")
        #expect(error?.path.text == test["path"].text, "\(test)")
        return nil
    }

    /// Offers cross in a project, as they are stored.
    private func offers(_ file: Json) throws -> [Offer] {
        var project = try vector("project/catalogue.json")["project"]
        project["catalogue"] = .map(["offers": file["offers"]])
        return try projectFromJson(text: stored("project.project", project)).catalogue.offers
    }

    private func offering(_ body: Json) throws -> Offering {
        try offeringFromJson(text: stored("campaign.offering", body))
    }

    private func customer(_ body: Json) throws -> Customer {
        try customerFromJson(text: stored("customer.customer", body))
    }

    private func made(
        _ answer: OfferingAnswer, offer: OfferId? = nil
    ) throws -> Offering {
        let first = try #require(vector("campaign/refusals.json")["offerings"].list.first)
        let made = try offering(first["offering"])
        return Offering(
            person: made.person, project: made.project, version: made.version,
            offer: offer ?? made.offer, kind: made.kind, monthly: made.monthly, oneOff: made.oneOff,
            at: made.at, agent: made.agent, contact: made.contact, answer: answer,
            recontact: made.recontact)
    }

    private func refusal(_ body: Json) throws -> Refusal {
        let told = body["competitor"]
        let price = told["monthly"]
        let currency = Currency(price["currency"].text ?? "")
        let end = told["contract_end"]
        let ends = try end == .null ? nil : calendarDay(end)
        let competitor = told["provider"].text.map {
            RefusalCompetitor(
                provider: ProviderId($0), reason: told["reason"] == .null ? nil : .price,
                monthly: price["minor"].whole.map { Money(minor: $0, currency: currency) },
                contractEnd: ends)
        }
        let reason = try body["reason"].text.map { try #require(reasons[$0]) }
        return Refusal(
            reason: reason, competitor: competitor, note: body["note"].text.map { PersonalNote($0) })
    }

    @Test func aRefusalHasAReasonAndWhatBelongsToIt() throws {
        let file = try vector("campaign/refusals.json")
        for body in file["kept"].list {
            let refusal = try refusal(body)
            let kept = try made(.refused(refusal: refusal))
            #expect(try kept.refusal == refusal, "\(body)")
            let told = try kept.competitorProfile()
            #expect(told?.provider == refusal.competitor?.provider, "\(body)")
            if let told { #expect(told.note == refusal.note, "\(body)") }
        }
        for test in file["refused"].list {
            let refusal = try refusal(test["refusal"])
            _ = try check(test) { try made(.refused(refusal: refusal)).toJson() }
        }
        for test in file["offerings"].list {
            guard let kept = try check(test, { try offering(test["offering"]) }) else { continue }
            #expect(try offeringFromJson(text: kept.toJson()) == kept)
        }
        #expect(try made(.accepted).refusal == nil)
    }

    @Test func anOfferingFitsItsVersionOfTheProject() throws {
        let body = try vector("project/catalogue.json")["project"]
        let project = try projectFromJson(text: stored("project.project", body))
        try made(.accepted).check(against: project)
        let strange = try made(.accepted, offer: OfferId("none"))
        let error = invalid { try strange.check(against: project) }
        #expect(error?.code.text == "campaign.offering.unknown_offer")
        #expect(error?.path.text == "offer")
    }

    private func waiting(_ body: Json) throws -> WaitingPerson {
        let held = Json.map([
            "person": body["person"], "relationship": .text("prospect"),
            "addresses": body["addresses"],
        ])
        let known = try customer(held)
        return WaitingPerson(
            person: known.person, addresses: known.addresses,
            offerings: try body["offerings"].list.map(offering))
    }

    private func listed(_ list: RecontactList) -> Json {
        let cause = { (one: RecontactCause) in
            Json.map([
                "path": .text(one.path.text), "condition": .text(one.condition.text),
                "offers": .list(one.offers.map { .text($0.text) }),
                "new_offers": .list(one.newOffers.map { .text($0.text) }), "new": .bool(one.new),
            ])
        }
        let wish = { (one: FulfilledWish) in
            Json.map([
                "contact": .text(one.contact.text), "because": .list(one.because.map(cause)),
            ])
        }
        let people = list.people.map { one in
            Json.map([
                "person": .text(one.person.text), "wishes": .list(one.wishes.map(wish)),
            ])
        }
        return .list(people)
    }

    private func finding(_ one: RecontactFinding) -> Json {
        var offer = Json.null
        if case .id(let id) = one.facts.first?.fact { offer = .text(id.text) }
        return .map([
            "person": .text(one.person.text), "path": .text(one.path.text),
            "code": .text(one.code.text), "offer": offer,
        ])
    }

    @Test func aChangeListsExactlyThoseWhoWaitForIt() throws {
        let file = try vector("campaign/recontact.json")
        let all = try offers(file)
        let project = ProjectId(try #require(file["project"].text))
        let sold = { (named: Json) -> Catalogue in
            guard named != .null else { return Catalogue(offers: all) }
            let wanted = try named.list.map { id in
                try #require(all.first { $0.id.text == id.text })
            }
            return Catalogue(offers: wanted)
        }
        let asked = { (test: Json) in
            let change = RecontactChange(
                project: project, before: try sold(test["before"]),
                dayBefore: try calendarDay(test["day_before"]), now: try sold(test["now"]),
                day: try calendarDay(test["day"]))
            return try recontact(people: test["people"].list.map(waiting), change: change)
        }
        for test in file["cases"].list {
            let name = test["name"].text ?? ""
            let found = try asked(test)
            #expect(listed(found) == test["listed"], "\(name)")
            #expect(found.findings.map(finding) == test["findings"].list, "\(name)")
        }
        for test in file["refused"].list { _ = try check(test) { try asked(test) } }
        for test in file["conditions"].list {
            let body = Json.map(["when": test["when"]])
            _ = try check(test) {
                try recontactConditionFromJson(text: stored("campaign.recontact_condition", body))
            }
        }
    }

    private let causes: [RetryCause: String] = [.busy: "busy", .fax: "fax"]

    /// What a plan gives, in the words of the vectors.
    private func words(_ next: NextAttempt) throws -> [String] {
        switch next {
        case .notBefore(let at): ["not_before", at.ISO8601Format()]
        case .usedUp(.total): ["used_up", "total"]
        case .usedUp(.ofCause(let cause)): ["used_up", "of_cause", try #require(causes[cause])]
        case .usedUp(.noRule(let cause)): ["used_up", "no_rule", try #require(causes[cause])]
        case .numberDead: ["number_dead"]
        case .decided: ["decided"]
        }
    }

    @Test func aRetryPlanSaysWhenToTryAgainAndWhenNot() throws {
        let file = try vector("campaign/retry.json")
        let plan = { (body: Json) in
            try retryPlanFromJson(text: stored("campaign.retry_plan", body))
        }
        for test in file["cases"].list {
            let attempts = try test["attempts"].list.map {
                try attemptFromJson(text: stored("campaign.attempt", $0))
            }
            let named = try #require(test["plan"].text)
            let next = try plan(file["plans"][named]).next(
                attempts, zone: test["zone"].text.map { Zone($0) }, from: moment(test["from"]))
            let wanted = test["next"].list.map { $0.text ?? "" }
            #expect(try words(next) == wanted, "\(test["name"])")
        }
        for test in file["refused"].list { _ = try check(test) { try plan(test["plan"]) } }
    }

    private func person(_ body: Json) throws -> TargetPerson {
        let attempts = try body.map["attempts"].map {
            try $0.list.map { try attemptFromJson(text: stored("campaign.attempt", $0)) }
        }
        return TargetPerson(
            customer: try customer(body["customer"]), attempts: attempts,
            offerings: try body.map["offerings"].map { try $0.list.map(offering) },
            earlier: try body["earlier"].text.map { try #require(earlier[$0]) })
    }

    private func rule(_ test: Json) throws -> TargetRule {
        let body = Json.map(["when": test["when"], "unknown": .text("leave_out")])
        return try targetRuleFromJson(text: stored("campaign.target_rule", body))
    }

    @Test func aTargetRuleTellsYesNoAndWhatIsMissing() throws {
        let file = try vector("campaign/targets.json")
        let day = try calendarDay(file["day"])
        for test in file["rules"].list {
            let name = "\(test["name"]) \(test["when"])"
            let rule = try rule(test)
            let person = try person(test["person"])
            let verdict = try rule.judge(person, on: day)
            #expect(verdict.truth == truths[test["truth"].text ?? ""], "\(name)")
            let missing = verdict.missing.map { Json.text(lastWord(targetFieldCode(field: $0))) }
            #expect(missing == test["missing"].list, "\(name)")
            let again = try targetRuleFromJson(text: rule.toJson())
            #expect(try again.judge(person, on: day) == verdict, "\(name)")
            if (person.offerings ?? []).contains(where: { $0.person != person.customer.person }) {
                let error = invalid(name) { try rule.select([person], on: day) }
                #expect(error?.code.text == "campaign.target.other_person", "\(name)")
                continue
            }
            let selected = try rule.select([person], on: day)
            #expect(selected.taken.isEmpty == !verdict.taken, "\(name)")
        }
        for test in file["refused"].list { _ = try check(test) { try rule(test) } }
    }

    @Test func aConditionOfConditionsIsBuiltInTheApp() throws {
        let loan = TargetCondition.held(kind: ServiceKindId("loan"))
        let former = TargetCondition.related(relationship: .former)
        let whole = TargetCondition.allOf(conditions: [
            .anyOf(conditions: [loan, former]), .noneOf(conditions: [loan]),
        ])
        let rule = TargetRule(when: whole, unknown: .takeIn)
        #expect(try targetRuleFromJson(text: rule.toJson()) == rule)
        #expect(try targetConditionCode(condition: loan).text == "campaign.target.held")
        let first = try #require(vector("campaign/targets.json")["rules"].list.first)
        let known = try person(first["person"])
        let day = DateComponents(year: 2026, month: 3, day: 2)
        let error = invalid { try rule.select([known, known], on: day) }
        #expect(error?.code.text == "campaign.target.repeated_person")
        #expect(error?.path.text == "people[1].customer")
        let hollow = TargetCondition.anyOf(conditions: [.allOf(conditions: [])])
        let empty = invalid { try TargetRule(when: hollow, unknown: .takeIn).judge(known, on: day) }
        #expect(empty?.path.text == "when.conditions[0].conditions")
    }

    @Test func aPersonIsOfferedWhatTheyLackCanHaveAndDidNotRefuse() throws {
        let file = try vector("campaign/targets.json")
        let catalogue = Catalogue(offers: try offers(file))
        let day = try calendarDay(file["day"])
        for test in file["eligible"].list {
            let name = test["name"].text ?? ""
            let found = try eligibleOffers(
                customer: customer(test["customer"]), catalogue: catalogue,
                offerings: test["offerings"].list.map(offering), day: day)
            let wanted = test["offers"].list.map(\.list)
            let ids = wanted.compactMap { $0.first?.text }
            #expect(found.offers.map(\.offer.id.text) == ids, "\(name)")
            let sure = wanted.compactMap { covered[$0.last?.text ?? ""] }
            #expect(found.offers.map(\.covered) == sure, "\(name)")
            let excluded = found.excluded.map { one in
                let codes = one.reasons.map { Json.text($0.code.text) }
                return Json.map(["offer": .text(one.offer.text), "codes": .list(codes)])
            }
            #expect(excluded == test["excluded"].list, "\(name)")
        }
    }

    private func count(_ people: [FunnelPerson], by: [Talktime.Dimension]) throws -> FunnelTally {
        let plan = Plan(by: by, zone: Zone("UTC"), policy: defaultPolicy())
        let (tally, rest) = (try FunnelTally(plan: plan), try FunnelTally(plan: plan))
        try tally.push(person: #require(people.first))
        try rest.pushAll(people: Array(people.dropFirst()))
        try tally.merge(other: rest)
        #expect(tally.plan() == plan)
        return try FunnelTally.fromJson(text: tally.toJson())
    }

    private func ratio(_ ratio: Ratio) -> Json {
        .list([.whole(ratio.numerator), .whole(Int64(ratio.denominator))])
    }

    @Test func aFunnelHasItsDenominatorsByName() throws {
        let file = try vector("campaign/funnel.json")
        let people = try file["people"].list.map {
            try funnelPersonFromJson(text: stored("campaign.funnel_person", $0))
        }
        let tally = try count(people, by: [])
        #expect(tally.people() == UInt64(people.count))
        let figures = tally.total().figures
        let told = figures.map { one in
            let part = one.part.map { Json.text($0.text) } ?? .null
            return Json.map([
                "kpi": .text(one.kpi.text), "part": part, "ratio": ratio(one.ratio),
            ])
        }
        #expect(told == file["figures"].list)
        #expect(Set(figures.map(\.kpi)).isSubset(of: Set(funnelRegistry().map(\.id))))
        let conversion = Code("funnel.conversion.by_person")
        let groups = try count(people, by: [.project]).report().groups.map { group in
            let figure = try #require(group.figures.first { $0.kpi == conversion })
            let project = group.key.project.map { Json.text($0.text) } ?? .null
            return Json.map(["project": project, "ratio": ratio(figure.ratio)])
        }
        #expect(groups == file["by_project"].list)
        for test in file["refused"].list {
            _ = try check(test) {
                try funnelPersonFromJson(text: stored("campaign.funnel_person", test["person"]))
            }
        }
        let never = FunnelPerson(begun: nine, dials: 0, conversations: 1)
        let error = invalid { try tally.push(person: never) }
        #expect(error?.path.text == "conversations")
    }

    @Test func whatWasSaidAndWhoWaitsPrintsNobody() throws {
        let other = Refusal(reason: .other, competitor: nil, note: PersonalNote("marker"))
        let refused = try made(.refused(refusal: other))
        #expect(try refused.toJson().contains("marker"))
        let body = """
            {"person":"p-1","relationship":"prospect","names":[{"given":"marker"}],
            "addresses":[{"address":{"country":"IN","locality":"marker"}}]}
            """
        let known = try customer(Json(body))
        let person = WaitingPerson(
            person: known.person, addresses: known.addresses, offerings: [refused])
        let target = TargetPerson(customer: known)
        for shown in ["\(refused)", "\(person)", "\(target)", String(reflecting: person)] {
            #expect(!shown.contains("marker"), "\(shown)")
        }
    }
}
