import Foundation
import Talktime
import Testing

private enum Leads: WorkflowVectors {
    static let kind = "campaign.lead"

    static func value(_ text: String) throws -> Lead { try leadFromJson(text: text) }

    static func written(_ value: Lead) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> LeadCommand { try leadCommandFromJson(text: text) }

    static func facts(_ text: String) throws -> LeadFacts { try leadFactsFromJson(text: text) }

    static func entry(_ text: String) throws -> LeadEntry { try leadEntryFromJson(text: text) }

    static func again(_ entry: LeadEntry) throws -> LeadEntry {
        try leadEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: Lead?, _ command: LeadCommand, _ facts: LeadFacts, _ envelope: Envelope
    ) throws -> (Lead, [LeadEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? leadStart(command: command, facts: facts, envelope: envelope)
        return (step.lead, step.entries)
    }

    static func replay(_ history: [LeadEntry]) throws -> Lead { try leadReplay(history: history) }

    static func state(_ value: Lead) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: Lead) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { leadTransitions() }
}

private enum Callbacks: WorkflowVectors {
    static let kind = "campaign.callback"

    static func value(_ text: String) throws -> Callback { try callbackFromJson(text: text) }

    static func written(_ value: Callback) throws -> String { try value.toJson() }

    static func command(_ text: String) throws -> CallbackCommand {
        try callbackCommandFromJson(text: text)
    }

    static func facts(_ text: String) throws -> CallbackFacts {
        try callbackFactsFromJson(text: text)
    }

    static func entry(_ text: String) throws -> CallbackEntry {
        try callbackEntryFromJson(text: text)
    }

    static func again(_ entry: CallbackEntry) throws -> CallbackEntry {
        try callbackEntryFromJson(text: entry.toJson())
    }

    static func ask(
        _ before: Callback?, _ command: CallbackCommand, _ facts: CallbackFacts,
        _ envelope: Envelope
    ) throws -> (Callback, [CallbackEntry]) {
        let step =
            try before?.handle(command: command, facts: facts, envelope: envelope)
            ?? callbackStart(command: command, facts: facts, envelope: envelope)
        return (step.callback, step.entries)
    }

    static func replay(_ history: [CallbackEntry]) throws -> Callback {
        try callbackReplay(history: history)
    }

    static func state(_ value: Callback) throws -> Code { try value.state.code }

    static func nextDeadline(_ value: Callback) throws -> Date? { try value.nextDeadline() }

    static var transitions: [Transition] { callbackTransitions() }
}

/// A person in a project, the calls that they were promised, and when to try again.
struct LeadTests {
    @Test func everyStateOfALeadMeetsEveryCommand() throws {
        try Leads.runMatrix(vector("campaign/lead_matrix.json"))
    }

    @Test func everyGuardOfALeadIsReportedWithAllThatFail() throws {
        try Leads.runDenials(
            vector("campaign/lead_matrix.json"), vector("campaign/lead_denials.json"))
    }

    @Test func aStoredLeadThatCannotBeIsRefused() throws {
        try Leads.runRestore(
            vector("campaign/lead_matrix.json"), vector("campaign/lead_restore.json"))
    }

    @Test func aHistoryOfALeadThatNoCommandsMakeIsFound() throws {
        try Leads.runReplays(vector("campaign/lead_replay.json"))
    }

    @Test func aHistoryOfACallbackThatNoCommandsMakeIsFound() throws {
        try Callbacks.runReplays(vector("campaign/callback_replay.json"))
    }

    @Test func everyWalkOfALeadEndsAsWorkedOutByHand() throws {
        try Leads.runWalks(vector("campaign/lead_walks.json"))
    }

    @Test func everyStateOfACallbackMeetsEveryCommand() throws {
        try Callbacks.runMatrix(vector("campaign/callback_matrix.json"))
    }

    @Test func everyGuardOfACallbackIsReportedWithAllThatFail() throws {
        try Callbacks.runDenials(
            vector("campaign/callback_matrix.json"), vector("campaign/callback_denials.json"))
    }

    @Test func aStoredCallbackThatCannotBeIsRefused() throws {
        try Callbacks.runRestore(
            vector("campaign/callback_matrix.json"), vector("campaign/callback_restore.json"))
    }

    @Test func everyWalkOfACallbackEndsAsWorkedOutByHand() throws {
        try Callbacks.runWalks(vector("campaign/callback_walks.json"))
    }

    private let facts = LeadFacts(otherNumber: false, recontactDue: false, suppressed: false)
    private let person = PersonRef("p-1")
    private let project = ProjectId("internet")
    private let contact = ContactId("c-1")

    private func created() throws -> Lead {
        try leadCreate(
            lead: LeadId("lead-1"), person: person, project: project, owner: nil, facts: facts,
            envelope: envelope("k1", 0)
        ).lead
    }

    /// Nine in Greenwich is half past two in India, where the rules allow the call.
    private func permit() throws -> DialPermit {
        let query = DialQuery(
            permit: PermitId("permit-1"), person: person, number: PhoneNumber("+919876543210"),
            project: project, purpose: ContactPurposeId("sales"), channel: .voice, at: nine + 10)
        let known = DialFacts(
            place: CallPlace(country: CountryCode("IN")), zone: Zone("Asia/Kolkata"),
            customer: false)
        let verdict = try CallingRules.standard().mayCall(query: query, facts: known)
        let permit = try verdict.permit
        return try #require(permit)
    }

    private func begun() throws -> LeadStep {
        try created().beginAttempt(
            number: 1, permit: permit(), contact: contact, subject: nil, facts: facts,
            envelope: envelope("k2", 20))
    }

    @Test func aPermitOfTheVerdictBeginsAnAttemptAndTheDialOfACall() throws {
        let permit = try permit()
        let step = try begun()
        #expect(step.lead.openAttempt?.number == 1)
        _ = try callDial(
            contact: contact, number: permit.number, project: project, permit: permit, agent: nil,
            facts: noFacts, envelope: envelope("k3", 20))
        let reached = try step.lead.endAttempt(
            result: .reached(result: .agreed), facts: facts, envelope: envelope("k4", 90)
        ).lead
        #expect(try reached.state.code == Code("campaign.lead.state.reached"))
        let attempt = try #require(reached.attempts.first)
        #expect(try attempt.wasDialled())
        #expect(try attempt.wasConversation())
        #expect(try reached.nextNumber() == 2)
        let counted = try funnelPersonOfAttempts(attempts: reached.attempts, project: project)
        #expect(counted?.agreedAt == 1)
    }

    @Test func whatALeadPrintsNamesNobody() throws {
        let step = try begun()
        let command = LeadCommand.beginAttempt(
            number: 1, permit: try permit(), contact: contact, subject: nil)
        for shown in ["\(step)", "\(command)", String(reflecting: step)] {
            #expect(!shown.contains("98765"), "\(shown)")
        }
    }

    @Test func aForgedLeadAndABrokenHistoryAreRefused() throws {
        let lead = try created()
        let forged = Lead(
            lead: lead.lead, person: lead.person, project: lead.project, state: .refused,
            earlierAttempts: 0, entered: lead.entered, changed: lead.changed, applied: lead.applied)
        let error = invalid { try forged.elapse(facts: facts, envelope: envelope("k2", 9)) }
        #expect(error?.code.text == "campaign.lead.restore.refusal")
        #expect(error?.path.text == "refusal")
        let step = try lead.meet(contact: contact, facts: facts, envelope: envelope("k2", 9))
        let broken = thrown { try leadReplay(history: step.entries) }
        guard case .ReplayFailed(let failed) = broken else {
            Issue.record("\(String(describing: broken))")
            return
        }
        #expect(failed.index == 0)
        #expect(Set(try languages.map { try failed.sentence($0) }).count == 3)
    }

    @Test func aCallbackIsDueOnThePersonsClock() throws {
        let due = nine + 7200
        let known = CallbackFacts(judgedAt: due, ownerOnShift: true, grace: .seconds(900))
        let callback = try callbackSchedule(
            callback: CallbackId("cb-1"), person: person, project: project, lead: nil, owner: nil,
            zone: Zone("Asia/Kolkata"), due: due, facts: known, envelope: envelope("k1", 0)
        ).callback
        #expect(try callback.localTime() == "2026-03-02 16:30")
        #expect(try callback.nextDeadline() == due)
        let shorter = CallbackFacts(ownerOnShift: true, grace: .seconds(-1))
        let error = invalid { try callback.elapse(facts: shorter, envelope: envelope("k2", 7200)) }
        #expect(error?.code.text == "base.duration.negative")
        #expect(error?.path.text == "grace")
    }

    private func plan(_ delay: Swift.Duration) -> RetryPlan {
        let busy = RetryRule(cause: .busy, delay: delay, maximum: 3, avoid: false)
        return RetryPlan(rules: [busy], maximum: 5)
    }

    @Test func aRetryPlanTellsWhenToTryAgain() throws {
        let plan = plan(.seconds(300))
        #expect(try plan.next([], zone: nil, from: nine) == .notBefore(at: nine))
        let attempt = Attempt(
            number: 1, at: nine, zone: Zone("Asia/Kolkata"), project: project,
            purpose: ContactPurposeId("sales"), result: .notReached(result: .busy))
        #expect(try attempt.localTime() == "2026-03-02 14:30")
        #expect(try retryCauseOf(result: attempt.result) == .busy)
        #expect(try retryCauseOf(result: .notReached(result: .invalid)) == nil)
        #expect(try plan.next([attempt], zone: nil, from: nine) == .notBefore(at: nine + 300))
        #expect(try retryPlanFromJson(text: plan.toJson()) == plan)
        let error = invalid { try self.plan(.zero).next([], zone: nil, from: nine) }
        #expect(error?.code.text == "campaign.retry_plan.delay_zero")
        #expect(error?.path.text == "rules[0].delay_ms")
    }
}
