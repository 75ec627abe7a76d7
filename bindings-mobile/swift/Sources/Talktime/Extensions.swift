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
