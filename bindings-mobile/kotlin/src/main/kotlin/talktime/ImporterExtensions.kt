package talktime

// What the values of the readers can do besides; a build without the feature `importer` leaves this
// file out.

/** Says in one sentence what was found. */
@Throws(TalktimeException::class)
public fun Finding.sentence(language: Language): String = findingSentence(this, language)

/** Says in one sentence why a row could not be read. */
@Throws(TalktimeException::class)
public fun RejectedRow.sentence(language: Language): String = rejectedRowSentence(this, language)
