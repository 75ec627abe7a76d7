package talktime

// What a record of another crate may not have in generated code: methods. Each of these asks the
// library.

/** Says in one text what was denied and everything that is missing. */
@Throws(TalktimeException::class)
public fun Denial.sentence(language: Language): String = denialSentence(this, language)

/** Says in one sentence what a guard asks for. */
@Throws(TalktimeException::class)
public fun FailedGuard.sentence(language: Language): String = guardSentence(this, language)

/** Says in one sentence what is wrong with a value and how to mend it. */
@Throws(TalktimeException::class)
public fun Invalid.sentence(language: Language): String = invalidSentence(this, language)

/** Says in one sentence where a history broke and why. */
@Throws(TalktimeException::class)
public fun ReplayError.sentence(language: Language): String = replayErrorSentence(this, language)

/** Says in one sentence what is wrong in a field of a form and how to mend it. */
@Throws(TalktimeException::class)
public fun FormFault.sentence(language: Language): String = formFaultSentence(this, language)

/** Says everything that keeps a form from being complete, each sentence with the name of its field. */
@Throws(TalktimeException::class)
public fun FormVerdict.sentences(schema: FormSchema, language: Language): List<String> =
    formVerdictSentences(this, schema, language)

/** Gives the field of a name; null where the form has none. */
@Throws(TalktimeException::class)
public fun FormSchema.field(id: FormFieldId): FormField? = formSchemaField(this, id)

/** Judges a form that was filled in under this schema: everything that is missing and wrong at once. */
@Throws(TalktimeException::class)
public fun FormSchema.check(form: FilledForm, today: java.time.LocalDate, gazetteer: Gazetteer? = null): FormVerdict =
    checkForm(this, form, today, gazetteer)

/** Gives what stands in a field; null where nothing was filled in. */
@Throws(TalktimeException::class)
public fun FilledForm.value(field: FormFieldId): FormValue? = filledFormValue(this, field)

/** Tells whether the number of a document looks like this. */
@Throws(TalktimeException::class)
public fun FormMask.fits(number: String): Boolean = formMaskFits(this, number)

/** The stable dotted code of a part of an address. */
public val AddressField.code: Code
    get() = addressFieldCode(this)

/** The stable dotted code of the kind of a field. */
public val FormFieldKind.code: Code
    @Throws(TalktimeException::class) get() = formFieldKindCode(this)

/** The stable dotted code of the kind of a value. */
public val FormValue.code: Code
    @Throws(TalktimeException::class) get() = formValueCode(this)

/** Gives a text in a language, or the English one where it is missing. */
@Throws(TalktimeException::class)
public fun LocalisedText.get(language: Language): Label = localised(this, language)

/** Gives the policy of a preset. */
public fun Preset.policy(): Policy = presetPolicy(this)

/** Finds the value of a figure, or of one part of a mix; null where there is none. */
@Throws(TalktimeException::class)
public fun GroupReport.value(kpi: Code, part: Code? = null): Double? = figureValue(this, kpi, part)

/** The stable dotted code of a state. */
public val CallState.code: Code
    @Throws(TalktimeException::class) get() = callStateCode(this)

/** The value of an exact fraction, divided once; null where the denominator is zero. */
public val Ratio.value: Double?
    get() = ratioValue(this)

/** The amount with its decimal point and its currency: `1198.00 RUB`. */
public val Money.text: String
    @Throws(TalktimeException::class) get() = moneyText(this)

/** Says in one sentence what is wrong with a journal and what to do. */
public fun JournalFault.sentence(language: Language): String = journalFaultSentence(this, language)

/** Decides a request. A refusal is a decision too, and its fact belongs in the journal. */
@Throws(TalktimeException::class)
public fun AccessPolicy.decide(request: AccessRequest): Access = decideAccess(this, request)

/** Appends what happened: when, by whom, in which role. */
@Throws(TalktimeException::class)
public fun Journal.append(at: java.time.Instant, actor: ActorId, role: Role, fact: JournalFact): JournalStep =
    appendToJournal(this, at, actor, role, fact)

/** Appends a decision on a request to read, granted or not. */
@Throws(TalktimeException::class)
public fun Journal.append(access: Access): JournalStep = appendAccessToJournal(this, access)

/** Tells how far a journal has come. */
@Throws(TalktimeException::class)
public fun Journal.checkpoint(): Checkpoint = journalCheckpoint(this)

/** Tells how a consent stands at an instant. */
@Throws(TalktimeException::class)
public fun Consent.statusAt(at: java.time.Instant): ConsentStatus = consentStatus(this, at)

/** Tells whether a consent allows a contact for a purpose in a way at an instant. */
@Throws(TalktimeException::class)
public fun Consent.allows(purpose: ContactPurposeId, channel: ContactChannel, at: java.time.Instant): Boolean =
    consentAllows(this, purpose, channel, at)

/** Throws why a consent does not allow a contact for a purpose in a way at an instant. */
@Throws(TalktimeException::class)
public fun Consent.require(purpose: ContactPurposeId, channel: ContactChannel, at: java.time.Instant): Unit =
    requireConsent(this, purpose, channel, at)

/** Withdraws a consent at an instant. */
@Throws(TalktimeException::class)
public fun Consent.withdraw(at: java.time.Instant): Consent = withdrawConsent(this, at)

/** Lets a newer consent take the place of this one at an instant. */
@Throws(TalktimeException::class)
public fun Consent.supersede(at: java.time.Instant, by: ConsentId): Consent = supersedeConsent(this, at, by)

/** Tells whether an entry of a suppression list holds at an instant. */
@Throws(TalktimeException::class)
public fun SuppressionEntry.holdsAt(at: java.time.Instant): Boolean = suppressionHolds(this, at)

/** Tells whether the time that the law leaves has passed and it is not done everywhere. */
@Throws(TalktimeException::class)
public fun SuppressionEntry.isOverdue(at: java.time.Instant): Boolean = suppressionOverdue(this, at)

/** Tells what a policy means for each class of a person's data at an instant. */
@Throws(TalktimeException::class)
public fun RetentionPolicy.verdicts(facts: RetentionFacts, at: java.time.Instant): List<RetentionVerdict> =
    retentionVerdicts(this, facts, at)

/** Gives what is to be erased at an instant; what a hold forbids is not among it. */
@Throws(TalktimeException::class)
public fun RetentionPolicy.due(facts: RetentionFacts, at: java.time.Instant): List<RetentionVerdict> =
    retentionDue(this, facts, at)

/** Gives the first instant at which the time of a rule is over, in a zone's calendar. */
@Throws(TalktimeException::class)
public fun LegalRule.deadline(
    from: java.time.Instant,
    zone: Zone,
    holidays: List<java.time.LocalDate>,
): java.time.Instant = legalDeadline(this, from, zone, holidays)

/** Gives the instant by which the authority of a country must be told of an incident. */
@Throws(TalktimeException::class)
public fun Incident.reportDeadline(
    rule: LegalRule,
    zone: Zone,
    holidays: List<java.time.LocalDate>,
): java.time.Instant = incidentReportDeadline(this, rule, zone, holidays)

/** Tells whether an address is covered; unknown where it lacks a part that decides it. */
@Throws(TalktimeException::class)
public fun Coverage.covers(address: Address): Covered = coverageCovers(this, address)

/** Tells whether an offer may be sold on a day. */
@Throws(TalktimeException::class)
public fun Offer.isValidOn(day: java.time.LocalDate): Boolean = offerIsValidOn(this, day)

/** Finds an offer by its id, whether it is sold today or not. */
@Throws(TalktimeException::class)
public fun Catalogue.find(id: OfferId): Offer? = findOffer(this, id)

/** Gives the offers that may be sold on a day. */
@Throws(TalktimeException::class)
public fun Catalogue.on(day: java.time.LocalDate): List<Offer> = offersOn(this, day)

/** Gives the offers that may be sold on a day and can be had at an address, with whether that is sure. */
@Throws(TalktimeException::class)
public fun Catalogue.at(day: java.time.LocalDate, address: Address): List<AvailableOffer> = offersAt(this, day, address)

/** Gives the lines of a moment, in their order. */
@Throws(TalktimeException::class)
public fun CallGuide.linesFor(moment: GuideMoment): List<GuideLine> = guideLinesFor(this, moment)

/** Finds the fault tree of a topic; where there is none, the question lies outside the guide. */
@Throws(TalktimeException::class)
public fun CallGuide.faultTree(topic: TopicId): FaultTree? = guideFaultTree(this, topic)

/** Begins the search for a fault: a walk that stands at the first step. */
@Throws(TalktimeException::class)
public fun FaultTree.start(): FaultWalk = startFaultWalk(this)

/** Gives the step where a walk stands: the question that is open, or the end. */
@Throws(TalktimeException::class)
public fun FaultTree.standsAt(walk: FaultWalk): FaultNode = faultWalkStandsAt(this, walk)

/** Gives the answer to the question where a walk stands, and the walk that goes on from there. */
@Throws(TalktimeException::class)
public fun FaultTree.answer(walk: FaultWalk, answer: Code): FaultWalk = answerFaultWalk(this, walk, answer)

/** Goes from the first step through the answers given so far; fewer of them take a step back. */
@Throws(TalktimeException::class)
public fun FaultTree.walk(answers: List<Code>): FaultWalk = walkFaultTree(this, answers)

/** Finds a step by its name. */
@Throws(TalktimeException::class)
public fun FaultTree.node(id: Code): FaultNode? = findFaultStep(this, id)

/** Gives the version of a number, under which an old application stays readable. */
@Throws(TalktimeException::class)
public fun ProjectVersions.version(number: UInt): Project? = projectVersion(this, number)

/** Gives the version that holds on a day; null before the first. */
@Throws(TalktimeException::class)
public fun ProjectVersions.on(day: java.time.LocalDate): Project? = projectVersionOn(this, day)

/** Gives the version of a form under which something was filled in, whichever version of the project has it. */
@Throws(TalktimeException::class)
public fun ProjectVersions.form(id: FormId, version: UInt): FormSchema? = projectForm(this, id, version)

/** Gives the zones that a country keeps, by their names. */
@Throws(TalktimeException::class)
public fun CountryCode.zones(): List<Zone> = zonesOfCountry(this)

/** Gives the instant at which the zone's clock shows a time of a day; of two the first. */
@Throws(TalktimeException::class)
public fun Zone.atLocal(date: java.time.LocalDate, time: ClockTime): java.time.Instant =
    instantAtLocal(this, date, time)

/** Gives the countries that a number can be of. */
@Throws(TalktimeException::class)
public fun PhoneNumber.countries(): List<CountryCode> = phoneNumberCountries(this)

/** The minutes from midnight, from 0 to 1440. */
public val ClockTime.minute: UShort
    @Throws(TalktimeException::class) get() = clockTimeMinute(this)

/** Tells whether a day is a holiday. */
@Throws(TalktimeException::class)
public fun HolidayCalendar.isHoliday(date: java.time.LocalDate): Boolean = isHoliday(this, date)

/** Tells whether a rule holds on a day. */
@Throws(TalktimeException::class)
public fun CallingRule.isValidOn(day: java.time.LocalDate): Boolean = callingRuleIsValidOn(this, day)

/** Tells whether a rule is for a purpose. */
@Throws(TalktimeException::class)
public fun CallingRule.isFor(purpose: ContactPurposeId): Boolean = callingRuleIsFor(this, purpose)

/** The permit, where the answer is yes. */
public val DialVerdict.permit: DialPermit?
    @Throws(TalktimeException::class) get() = dialVerdictPermit(this)

/** Says in one sentence why a person may not be called, and what would help. */
@Throws(TalktimeException::class)
public fun DialBlock.sentence(language: Language): String = dialBlockSentence(this, language)

/** The stable dotted code of a reason. */
public val BlockReason.code: Code
    get() = blockReasonCode(this)

/** Judges a person on a day: whether a rule fits, by which conditions, or what is missing. */
@Throws(TalktimeException::class)
public fun TargetRule.judge(person: TargetPerson, day: java.time.LocalDate): TargetVerdict =
    targetRuleJudge(this, person, day)

/** Judges many people on a day and gives those whom a rule takes. */
@Throws(TalktimeException::class)
public fun TargetRule.select(people: List<TargetPerson>, day: java.time.LocalDate): TargetSelection =
    targetRuleSelect(this, people, day)

/** The refusal; null where the person did not refuse. */
public val Offering.refusal: Refusal?
    @Throws(TalktimeException::class) get() = offeringRefusal(this)

/** Checks that what an offering names is in the version of the project under which it was made. */
@Throws(TalktimeException::class)
public fun Offering.checkAgainst(project: Project): Unit = offeringCheckAgainst(this, project)

/** Gives what the person told of the competitor that serves them; null where that is not why they refused. */
@Throws(TalktimeException::class)
public fun Offering.competitorProfile(): CompetitorProfile? = offeringCompetitorProfile(this)

/** Says when to try again after these attempts, in their order, and not before an instant. */
@Throws(TalktimeException::class)
public fun RetryPlan.next(attempts: List<Attempt>, zone: Zone?, from: java.time.Instant): NextAttempt =
    retryPlanNext(this, attempts, zone, from)

/** Tells whether a number was dialled. */
@Throws(TalktimeException::class)
public fun Attempt.wasDialled(): Boolean = attemptWasDialled(this)

/** Tells whether a person talked with an agent. */
@Throws(TalktimeException::class)
public fun Attempt.wasConversation(): Boolean = attemptWasConversation(this)

/** Gives the day and the time that the person's clock showed; null where the zone was not known. */
@Throws(TalktimeException::class)
public fun Attempt.localTime(): String? = attemptLocalTime(this)

/** The stable dotted code of a state. */
public val LeadState.code: Code
    @Throws(TalktimeException::class) get() = leadStateCode(this)

/** The stable dotted code of a state. */
public val CallbackState.code: Code
    @Throws(TalktimeException::class) get() = callbackStateCode(this)

/** The stable code. */
public val ApplicationState.code: Code
    @Throws(TalktimeException::class) get() = applicationStateCode(this)

/** The stable code. */
public val ApplicationCommand.code: Code
    @Throws(TalktimeException::class) get() = applicationCommandCode(this)

/** The stable code. */
public val ApplicationEvent.code: Code
    @Throws(TalktimeException::class) get() = applicationEventCode(this)
