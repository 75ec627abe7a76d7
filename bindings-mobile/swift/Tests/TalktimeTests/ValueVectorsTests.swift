import Talktime
import Testing

/// The shared vectors of values and of stored JSON.
struct ValueVectorsTests {
    /// How each kind of stored JSON is read and written again.
    private let through: [String: (String) throws -> String] = [
        "base.envelope": { try envelopeFromJson(text: $0).toJson() },
        "call.call": { try callFromJson(text: $0).toJson() },
        "call.command": { try callCommandFromJson(text: $0).toJson() },
        "call.dial_permit": { try dialPermitFromJson(text: $0).toJson() },
        "call.entry": { try callEntryFromJson(text: $0).toJson() },
        "call.facts": { try callFactsFromJson(text: $0).toJson() },
        "call.record": { try recordFromJson(text: $0).toJson() },
        "campaign.attempt": { try attemptFromJson(text: $0).toJson() },
        "campaign.call_list": { try callListFromJson(text: $0).toJson() },
        "application.application": { try applicationFromJson(text: $0).toJson() },
        "application.command": { try applicationCommandFromJson(text: $0).toJson() },
        "application.entry": { try applicationEntryFromJson(text: $0).toJson() },
        "application.facts": { try applicationFactsFromJson(text: $0).toJson() },
        "order.visit": { try visitFromJson(text: $0).toJson() },
        "order.visit.command": { try visitCommandFromJson(text: $0).toJson() },
        "order.visit.entry": { try visitEntryFromJson(text: $0).toJson() },
        "order.visit.facts": { try visitFactsFromJson(text: $0).toJson() },
        "order.recovery": { try recoveryFromJson(text: $0).toJson() },
        "order.recovery.command": { try recoveryCommandFromJson(text: $0).toJson() },
        "order.recovery.entry": { try recoveryEntryFromJson(text: $0).toJson() },
        "order.recovery.facts": { try recoveryFactsFromJson(text: $0).toJson() },
        "order.taxi_request": { try taxiRequestFromJson(text: $0).toJson() },
        "order.taxi_request.command": { try taxiRequestCommandFromJson(text: $0).toJson() },
        "order.taxi_request.entry": { try taxiRequestEntryFromJson(text: $0).toJson() },
        "order.taxi_request.facts": { try taxiRequestFactsFromJson(text: $0).toJson() },
        "order.order": { try orderFromJson(text: $0).toJson() },
        "order.command": { try orderCommandFromJson(text: $0).toJson() },
        "order.entry": { try orderEntryFromJson(text: $0).toJson() },
        "order.facts": { try orderFactsFromJson(text: $0).toJson() },
        "campaign.callback": { try callbackFromJson(text: $0).toJson() },
        "campaign.callback.command": { try callbackCommandFromJson(text: $0).toJson() },
        "campaign.callback.entry": { try callbackEntryFromJson(text: $0).toJson() },
        "campaign.callback.facts": { try callbackFactsFromJson(text: $0).toJson() },
        "campaign.dial_facts": { try dialFactsFromJson(text: $0).toJson() },
        "campaign.dial_query": { try dialQueryFromJson(text: $0).toJson() },
        "campaign.dial_verdict": { try dialVerdictFromJson(text: $0).toJson() },
        "campaign.funnel_person": { try funnelPersonFromJson(text: $0).toJson() },
        "campaign.funnel_tally": { try FunnelTally.fromJson(text: $0).toJson() },
        "campaign.lead": { try leadFromJson(text: $0).toJson() },
        "campaign.lead.command": { try leadCommandFromJson(text: $0).toJson() },
        "campaign.lead.entry": { try leadEntryFromJson(text: $0).toJson() },
        "campaign.lead.facts": { try leadFactsFromJson(text: $0).toJson() },
        "campaign.list_person": { try listPersonFromJson(text: $0).toJson() },
        "campaign.list_plan": { try callListPlanFromJson(text: $0).toJson() },
        "campaign.offering": { try offeringFromJson(text: $0).toJson() },
        "campaign.recontact_condition": { try recontactConditionFromJson(text: $0).toJson() },
        "campaign.retry_plan": { try retryPlanFromJson(text: $0).toJson() },
        "campaign.rules": { try CallingRules.fromJson(text: $0).toJson() },
        "campaign.target_rule": { try targetRuleFromJson(text: $0).toJson() },
        "customer.base": { try CustomerBase.fromJson(text: $0).toJson() },
        "customer.customer": { try customerFromJson(text: $0).toJson() },
        "customer.purchased_base": { try purchasedBaseFromJson(text: $0).toJson() },
        "customer.match_fields": { try matchFieldsFromJson(text: $0).toJson() },
        "customer.match_policy": { try matchPolicyFromJson(text: $0).toJson() },
        "customer.match_score": { try matchScoreFromJson(text: $0).toJson() },
        "kpi.activity_interval": { try activityIntervalFromJson(text: $0).toJson() },
        "kpi.call_tally": { try CallTally.fromJson(text: $0).toJson() },
        "kpi.centre_tally": { try CentreTally.fromJson(text: $0).toJson() },
        "kpi.explanation": { try explanationFromJson(text: $0).toJson() },
        "kpi.lead_list": { try leadListFromJson(text: $0).toJson() },
        "kpi.plan": { try planFromJson(text: $0).toJson() },
        "kpi.report": { try reportFromJson(text: $0).toJson() },
        "kpi.schedule_interval": { try scheduleIntervalFromJson(text: $0).toJson() },
        "kpi.scorecard": { try scorecardFromJson(text: $0).toJson() },
        "kpi.survey_score": { try surveyScoreFromJson(text: $0).toJson() },
        "privacy.access_policy": { try accessPolicyFromJson(text: $0).toJson() },
        "privacy.checkpoint": { try checkpointFromJson(text: $0).toJson() },
        "privacy.consent": { try consentFromJson(text: $0).toJson() },
        "privacy.incident": { try incidentFromJson(text: $0).toJson() },
        "privacy.journal": { try journalFromJson(text: $0).toJson() },
        "privacy.journal_entry": { try journalEntryFromJson(text: $0).toJson() },
        "privacy.retention_policy": { try retentionPolicyFromJson(text: $0).toJson() },
        "privacy.suppression_entry": { try suppressionEntryFromJson(text: $0).toJson() },
        "privacy.suppression_list": { try SuppressionList.fromJson(text: $0).toJson() },
        "project.disposition_map": { try dispositionMapFromJson(text: $0).toJson() },
        "project.fault_walk": { try faultWalkFromJson(text: $0).toJson() },
        "application.filled_form": { try filledFormFromJson(text: $0).toJson() },
        "project.form_schema": { try formSchemaFromJson(text: $0).toJson() },
        "project.project": { try projectFromJson(text: $0).toJson() },
        "project.versions": { try projectVersionsFromJson(text: $0).toJson() },
    ]

    private func written(_ sample: Json) throws -> Json {
        let kind = sample["kind"].text ?? ""
        let pass = try #require(through[kind], "\(kind)")
        return try Json(pass(sample.written))
    }

    @Test func everySampleOfVersion1IsReadAndWrittenAgain() throws {
        let samples = try vector("json/v1.json")["samples"].list
        for sample in samples {
            #expect(try written(sample) == sample, "\(sample["kind"])")
        }
        #expect(Set(samples.compactMap(\.["kind"].text)) == Set(through.keys))
    }

    @Test func everyEarlierFormIsReadAndWrittenInThatOfToday() throws {
        let earlier = try vector("json/v1.json")["earlier"].list
        for form in earlier {
            let kind = form["stored"]["kind"]
            #expect(try written(form["stored"]) == form["written"], "\(kind)")
        }
        #expect(!earlier.isEmpty)
    }

    @Test func numbersAreReadAsTheirCountriesWriteThem() throws {
        for test in try vector("base/phone.json")["cases"].list {
            let name = test["name"].text ?? ""
            // A number without a country is checked where it crosses; the country then says nothing.
            let country = CountryCode(test["country"].text ?? "US")
            let read = { try phoneNumberInCountry(text: test["text"].text ?? "", country: country) }
            if let e164 = test["e164"].text {
                #expect(try read().read(purpose: .quality) == e164, "\(name)")
            } else if test["country"] != .null {
                #expect(invalid(name, by: read)?.code.text == test["code"].text, "\(name)")
            }
        }
    }

    private func arrive(
        contact: String = "c", project: ProjectId? = nil, person: PersonRef? = nil,
        actor: String = "a", command: String = "k"
    ) throws -> CallStep {
        let envelope = Envelope(
            command: CommandId(command), actor: ActorId(actor), role: .system, at: nine)
        return try callArrive(
            contact: ContactId(contact), project: project, person: person, facts: noFacts,
            envelope: envelope)
    }

    private func say(_ fact: Fact) throws {
        let facts = [NamedFact(name: Code("a"), fact: fact)]
        _ = try codeSentence(code: Code("a"), facts: facts, language: .english)
    }

    /// Takes a text of a type across the border, where the core checks it; false for a type that no
    /// function takes on its own.
    private func cross(_ type: String, _ text: String) throws -> Bool {
        switch type {
        case "ActorId": _ = try arrive(actor: text)
        case "AgentId":
            _ = try queued().offer(
                agent: AgentId(text), facts: noFacts, envelope: envelope("k3", 9))
        case "Code": _ = try codeSentence(code: Code(text), facts: [], language: .english)
        case "CommandId": _ = try arrive(command: text)
        case "ContactId": _ = try arrive(contact: text)
        case "CountryCode":
            _ = try phoneNumberInCountry(text: "+919876543210", country: CountryCode(text))
        case "Currency": try say(.money(money: Money(minor: 1, currency: Currency(text))))
        case "FieldPath":
            _ = try Invalid(code: Code("a"), path: FieldPath(text)).sentence(.english)
        case "Label": _ = try LocalisedText(english: Label(text)).get(.english)
        case "PersonRef": _ = try arrive(person: PersonRef(text))
        case "ProjectId": _ = try arrive(project: ProjectId(text))
        case "QueueId":
            _ = try arrived().enqueue(
                queue: QueueId(text), facts: noFacts, envelope: envelope("k2", 5))
        case "Reference": try say(.id(id: Reference(text)))
        case "Zone":
            _ = try CallTally(plan: Plan(by: [], zone: Zone(text), policy: defaultPolicy()))
        default: return false
        }
        return true
    }

    @Test func everyTextIsTakenOrRefusedWithItsCode() throws {
        var crossed = 0
        for test in try vector("base/values.json")["cases"].list {
            var found: String?
            do {
                guard try cross(test["type"].text ?? "", test["text"].text ?? "") else { continue }
            } catch TalktimeError.InvalidValue(let invalid) {
                found = invalid.code.text
            }
            #expect(found == test["code"].text, "\(test)")
            crossed += 1
        }
        #expect(crossed > 60)
    }
}
