// What the values of the readers can do besides; a build without the feature `importer` leaves this
// file out.

extension Finding {
    /// Says in one sentence what was found.
    public func sentence(_ language: Language) throws -> String {
        try findingSentence(finding: self, language: language)
    }
}

extension RejectedRow {
    /// Says in one sentence why a row could not be read.
    public func sentence(_ language: Language) throws -> String {
        try rejectedRowSentence(row: self, language: language)
    }
}
