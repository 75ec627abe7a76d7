import Foundation

// What a record of another crate may not have in generated code: methods. Each of these asks the
// library.

extension Denial {
    /// Says in one text what was denied and everything that is missing.
    public func sentence(_ language: Language) throws -> String {
        try denialSentence(denial: self, language: language)
    }
}

extension FailedGuard {
    /// Says in one sentence what a guard asks for.
    public func sentence(_ language: Language) throws -> String {
        try guardSentence(guard: self, language: language)
    }
}

extension Invalid {
    /// Says in one sentence what is wrong with a value and how to mend it.
    public func sentence(_ language: Language) throws -> String {
        try invalidSentence(invalid: self, language: language)
    }
}

extension ReplayError {
    /// Says in one sentence where a history broke and why.
    public func sentence(_ language: Language) throws -> String {
        try replayErrorSentence(error: self, language: language)
    }
}

extension LocalisedText {
    /// Gives a text in a language, or the English one where it is missing.
    public func get(_ language: Language) throws -> Label {
        try localised(text: self, language: language)
    }
}

extension Preset {
    /// Gives the policy of the preset.
    public func policy() -> Policy {
        presetPolicy(preset: self)
    }
}

extension GroupReport {
    /// Finds the value of a figure, or of one part of a mix; nil where there is none.
    public func value(_ kpi: Code, part: Code? = nil) throws -> Double? {
        try figureValue(group: self, kpi: kpi, part: part)
    }
}

extension CallState {
    /// The stable dotted code of a state.
    public var code: Code {
        get throws { try callStateCode(state: self) }
    }
}

extension Ratio {
    /// The value of an exact fraction, divided once; nil where the denominator is zero.
    public var value: Double? { ratioValue(ratio: self) }
}

extension Money {
    /// The amount with its decimal point and its currency: `1198.00 RUB`.
    public var text: String {
        get throws { try moneyText(money: self) }
    }
}

extension JournalFault {
    /// Says in one sentence what is wrong with a journal and what to do.
    public func sentence(_ language: Language) -> String {
        journalFaultSentence(fault: self, language: language)
    }
}

extension AccessPolicy {
    /// Decides a request. A refusal is a decision too, and its fact belongs in the journal.
    public func decide(_ request: AccessRequest) throws -> Access {
        try decideAccess(policy: self, request: request)
    }
}

extension Journal {
    /// Appends what happened: when, by whom, in which role.
    public func append(
        at: Date, actor: ActorId, role: Role, fact: JournalFact
    ) throws -> JournalStep {
        try appendToJournal(journal: self, at: at, actor: actor, role: role, fact: fact)
    }

    /// Appends a decision on a request to read, granted or not.
    public func append(_ access: Access) throws -> JournalStep {
        try appendAccessToJournal(journal: self, access: access)
    }

    /// Tells how far the journal has come.
    public func checkpoint() throws -> Checkpoint {
        try journalCheckpoint(journal: self)
    }
}

extension Consent {
    /// Tells how the consent stands at an instant.
    public func status(at: Date) throws -> ConsentStatus {
        try consentStatus(consent: self, at: at)
    }

    /// Tells whether it allows a contact for a purpose in a way at an instant.
    public func allows(
        _ purpose: ContactPurposeId, channel: ContactChannel, at: Date
    ) throws -> Bool {
        try consentAllows(consent: self, purpose: purpose, channel: channel, at: at)
    }

    /// Throws why it does not allow a contact for a purpose in a way at an instant.
    public func require(
        _ purpose: ContactPurposeId, channel: ContactChannel, at: Date
    ) throws {
        try requireConsent(consent: self, purpose: purpose, channel: channel, at: at)
    }

    /// Withdraws it at an instant.
    public func withdraw(at: Date) throws -> Consent {
        try withdrawConsent(consent: self, at: at)
    }

    /// Lets a newer one take its place at an instant.
    public func supersede(at: Date, by: ConsentId) throws -> Consent {
        try supersedeConsent(consent: self, at: at, by: by)
    }
}

extension SuppressionEntry {
    /// Tells whether the entry holds at an instant.
    public func holds(at: Date) throws -> Bool {
        try suppressionHolds(entry: self, at: at)
    }

    /// Tells whether the time that the law leaves has passed and it is not done everywhere.
    public func isOverdue(at: Date) throws -> Bool {
        try suppressionOverdue(entry: self, at: at)
    }
}

extension RetentionPolicy {
    /// Tells what the policy means for each class of a person's data at an instant.
    public func verdicts(_ facts: RetentionFacts, at: Date) throws -> [RetentionVerdict] {
        try retentionVerdicts(policy: self, facts: facts, at: at)
    }

    /// Gives what is to be erased at an instant; what a hold forbids is not among it.
    public func due(_ facts: RetentionFacts, at: Date) throws -> [RetentionVerdict] {
        try retentionDue(policy: self, facts: facts, at: at)
    }
}

extension LegalRule {
    /// Gives the first instant at which the time is over, in a zone's calendar.
    public func deadline(
        from: Date, zone: Zone, holidays: [DateComponents]
    ) throws -> Date {
        try legalDeadline(rule: self, from: from, zone: zone, holidays: holidays)
    }
}

extension Incident {
    /// Gives the instant by which the authority of a country must be told.
    public func reportDeadline(
        _ rule: LegalRule, zone: Zone, holidays: [DateComponents]
    ) throws -> Date {
        try incidentReportDeadline(
            incident: self, rule: rule, zone: zone, holidays: holidays)
    }
}

extension Coverage {
    /// Tells whether an address is covered; unknown where it lacks a part that decides it.
    public func covers(_ address: Address) throws -> Covered {
        try coverageCovers(coverage: self, address: address)
    }
}

extension Offer {
    /// Tells whether it may be sold on a day.
    public func isValid(on day: DateComponents) throws -> Bool {
        try offerIsValidOn(offer: self, day: day)
    }
}

extension Catalogue {
    /// Finds an offer by its id, whether it is sold today or not.
    public func find(_ id: OfferId) throws -> Offer? {
        try findOffer(catalogue: self, id: id)
    }

    /// Gives the offers that may be sold on a day.
    public func offers(on day: DateComponents) throws -> [Offer] {
        try offersOn(catalogue: self, day: day)
    }

    /// Gives the offers that may be sold on a day and can be had at an address, with whether that is sure.
    public func offers(on day: DateComponents, at address: Address) throws -> [AvailableOffer] {
        try offersAt(catalogue: self, day: day, address: address)
    }
}

extension CallGuide {
    /// Gives the lines of a moment, in their order.
    public func lines(for moment: GuideMoment) throws -> [GuideLine] {
        try guideLinesFor(guide: self, moment: moment)
    }

    /// Finds the fault tree of a topic; where there is none, the question lies outside the guide.
    public func faultTree(_ topic: TopicId) throws -> FaultTree? {
        try guideFaultTree(guide: self, topic: topic)
    }
}

extension FaultTree {
    /// Begins the search for a fault: a walk that stands at the first step.
    public func start() throws -> FaultWalk {
        try startFaultWalk(tree: self)
    }

    /// Gives the step where a walk stands: the question that is open, or the end.
    public func standsAt(_ walk: FaultWalk) throws -> FaultNode {
        try faultWalkStandsAt(tree: self, walk: walk)
    }

    /// Gives the answer to the question where a walk stands, and the walk that goes on from there.
    public func answer(_ walk: FaultWalk, _ answer: Code) throws -> FaultWalk {
        try answerFaultWalk(tree: self, walk: walk, answer: answer)
    }

    /// Goes from the first step through the answers given so far; fewer of them take a step back.
    public func walk(_ answers: [Code]) throws -> FaultWalk {
        try walkFaultTree(tree: self, answers: answers)
    }

    /// Finds a step by its name.
    public func node(_ id: Code) throws -> FaultNode? {
        try findFaultStep(tree: self, id: id)
    }
}

extension ProjectVersions {
    /// Gives the version of a number, under which an old application stays readable.
    public func version(_ number: UInt32) throws -> Project? {
        try projectVersion(versions: self, number: number)
    }

    /// Gives the version that holds on a day; nil before the first.
    public func version(on day: DateComponents) throws -> Project? {
        try projectVersionOn(versions: self, day: day)
    }

    /// Gives the version of a form under which something was filled in, whichever version of the project has it.
    public func form(_ id: FormId, version: UInt32) throws -> FormSchema? {
        try projectForm(versions: self, id: id, number: version)
    }
}

extension CountryCode {
    /// Gives the zones that the country keeps, by their names.
    public func zones() throws -> [Zone] {
        try zonesOfCountry(country: self)
    }
}

extension Zone {
    /// Gives the instant at which the zone's clock shows a time of a day; of two the first.
    public func instant(on date: DateComponents, at time: ClockTime) throws -> Date {
        try instantAtLocal(zone: self, date: date, time: time)
    }
}

extension PhoneNumber {
    /// Gives the countries that the number can be of.
    public func countries() throws -> [CountryCode] {
        try phoneNumberCountries(number: self)
    }
}

extension ClockTime {
    /// The minutes from midnight, from 0 to 1440.
    public var minute: UInt16 {
        get throws { try clockTimeMinute(time: self) }
    }
}

extension HolidayCalendar {
    /// Tells whether a day is a holiday.
    public func holds(_ date: DateComponents) throws -> Bool {
        try isHoliday(calendar: self, date: date)
    }
}

extension CallingRule {
    /// Tells whether it holds on a day.
    public func isValid(on day: DateComponents) throws -> Bool {
        try callingRuleIsValidOn(rule: self, day: day)
    }

    /// Tells whether it is for a purpose.
    public func isFor(_ purpose: ContactPurposeId) throws -> Bool {
        try callingRuleIsFor(rule: self, purpose: purpose)
    }
}

extension DialVerdict {
    /// The permit, where the answer is yes.
    public var permit: DialPermit? {
        get throws { try dialVerdictPermit(verdict: self) }
    }
}

extension FormFault {
    /// Says in one sentence what is wrong in a field of a form and how to mend it.
    public func sentence(_ language: Language) throws -> String {
        try formFaultSentence(fault: self, language: language)
    }
}

extension FormVerdict {
    /// Says everything that keeps a form from being complete, each sentence with the name of its field.
    public func sentences(of schema: FormSchema, _ language: Language) throws -> [String] {
        try formVerdictSentences(verdict: self, schema: schema, language: language)
    }
}

extension FormSchema {
    /// Gives the field of a name; nil where the form has none.
    public func field(_ id: FormFieldId) throws -> FormField? {
        try formSchemaField(schema: self, id: id)
    }

    /// Judges a form that was filled in under this schema: everything that is missing and wrong at once.
    public func check(
        _ form: FilledForm, today: DateComponents, gazetteer: Gazetteer? = nil
    ) throws -> FormVerdict {
        try checkForm(schema: self, form: form, today: today, gazetteer: gazetteer)
    }
}

extension FilledForm {
    /// Gives what stands in a field; nil where nothing was filled in.
    public func value(of field: FormFieldId) throws -> FormValue? {
        try filledFormValue(form: self, field: field)
    }
}

extension FormMask {
    /// Tells whether the number of a document looks like this.
    public func fits(_ number: String) throws -> Bool {
        try formMaskFits(mask: self, number: number)
    }
}

extension AddressField {
    /// The stable dotted code of a part of an address.
    public var code: Code { addressFieldCode(field: self) }
}

extension FormFieldKind {
    /// The stable dotted code of the kind of a field.
    public var code: Code { get throws { try formFieldKindCode(kind: self) } }
}

extension FormValue {
    /// The stable dotted code of the kind of a value.
    public var code: Code { get throws { try formValueCode(value: self) } }
}

extension DialBlock {
    /// Says in one sentence why a person may not be called, and what would help.
    public func sentence(_ language: Language) throws -> String {
        try dialBlockSentence(block: self, language: language)
    }
}

extension BlockReason {
    /// The stable dotted code of a reason.
    public var code: Code { blockReasonCode(reason: self) }
}

extension TargetRule {
    /// Judges a person on a day: whether the rule fits, by which conditions, or what is missing.
    public func judge(_ person: TargetPerson, on day: DateComponents) throws -> TargetVerdict {
        try targetRuleJudge(rule: self, person: person, day: day)
    }

    /// Judges many people on a day and gives those whom the rule takes.
    public func select(_ people: [TargetPerson], on day: DateComponents) throws -> TargetSelection {
        try targetRuleSelect(rule: self, people: people, day: day)
    }
}

extension Offering {
    /// The refusal; nil where the person did not refuse.
    public var refusal: Refusal? {
        get throws { try offeringRefusal(offering: self) }
    }

    /// Checks that what it names is in the version of the project under which it was made.
    public func check(against project: Project) throws {
        try offeringCheckAgainst(offering: self, project: project)
    }

    /// Gives what the person told of the competitor that serves them; nil where that is not why they
    /// refused.
    public func competitorProfile() throws -> CompetitorProfile? {
        try offeringCompetitorProfile(offering: self)
    }
}

extension RetryPlan {
    /// Says when to try again after these attempts, in their order, and not before an instant.
    public func next(_ attempts: [Attempt], zone: Zone?, from: Date) throws -> NextAttempt {
        try retryPlanNext(plan: self, attempts: attempts, zone: zone, from: from)
    }
}

extension Attempt {
    /// Tells whether a number was dialled.
    public func wasDialled() throws -> Bool {
        try attemptWasDialled(attempt: self)
    }

    /// Tells whether a person talked with an agent.
    public func wasConversation() throws -> Bool {
        try attemptWasConversation(attempt: self)
    }

    /// Gives the day and the time that the person's clock showed; nil where the zone was not known.
    public func localTime() throws -> String? {
        try attemptLocalTime(attempt: self)
    }
}

extension LeadState {
    /// The stable dotted code of a state.
    public var code: Code {
        get throws { try leadStateCode(state: self) }
    }
}

extension CallbackState {
    /// The stable dotted code of a state.
    public var code: Code {
        get throws { try callbackStateCode(state: self) }
    }
}
