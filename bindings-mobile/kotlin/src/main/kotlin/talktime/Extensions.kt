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
