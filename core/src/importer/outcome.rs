//! What came of a contact, from the words of a row.

use super::build::Builder;
use super::cells::RowError;
use super::mapping::{BusinessWord, Field, ResultWord, YesNo};
use crate::base::{AdviceId, Code, Invalid, NamedFact, TopicId};
use crate::call::{BusinessResult, Ending, Outcome, RecordParts};
use crate::project::RefusalReason;

/// The fields of which only a conversation with a business result has a place.
const DETAILS: [Field; 5] = [
    Field::RefusalReason,
    Field::CallLaterAt,
    Field::Topic,
    Field::Advice,
    Field::Resolved,
];

/// Fills outcome and ending.
pub(super) fn fill(
    builder: &mut Builder<'_>,
    parts: &mut RecordParts,
    result: Option<ResultWord>,
) -> Result<(), RowError> {
    let business = builder.word(Field::Business, &builder.rules.words.business)?;
    let disposition = builder.read(Field::Disposition, disposition)?;
    let unreached = result.and_then(ResultWord::unreached);
    // After leaving one queue unanswered the contact was answered elsewhere all the same.
    let unreached =
        unreached.filter(|_| parts.legs.is_empty() || result == Some(ResultWord::Machine));
    parts.outcome = match (business, unreached) {
        (Some(word), None) => Some(reached(builder, word, disposition)?),
        (Some(word), Some(_)) => return Err(contradiction(builder, word, result)),
        (None, unreached) => {
            for field in DETAILS {
                builder.lose(field);
            }
            if unreached.is_none() && disposition.is_some() {
                builder.lose(Field::Disposition);
            }
            unreached.map(|result| Outcome::NotReached {
                result,
                disposition,
            })
        }
    };
    let by = builder.word(Field::EndedBy, &builder.rules.words.ended_by)?;
    let reason = builder.word(Field::ClosingReason, &builder.rules.words.closing_reason)?;
    match (by, reason) {
        (Some(by), Some(reason)) => parts.ending = Some(Ending { by, reason }),
        (Some(_), None) => builder.lose(Field::EndedBy),
        (None, Some(_)) => builder.lose(Field::ClosingReason),
        (None, None) => {}
    }
    Ok(())
}

/// Says that a contact which reached nobody has the result of a conversation.
fn contradiction(
    builder: &Builder<'_>,
    word: BusinessWord,
    result: Option<ResultWord>,
) -> RowError {
    let category = business(word, None, None).category().code();
    let result = Code::fixed(result.map_or("", ResultWord::name));
    let slot = builder.cell(Field::Business).map(|(_, slot)| slot);
    RowError::code("importer.row.contradiction")
        .with(NamedFact::code("result", result))
        .with(NamedFact::code("business", category))
        .at(Field::Business, slot)
}

/// Reads a project's code, which is written in lower case.
fn disposition(text: &str) -> Result<Code, Invalid> {
    Code::new(text.to_ascii_lowercase())
}

fn reached(
    builder: &mut Builder<'_>,
    word: BusinessWord,
    disposition: Option<Code>,
) -> Result<Outcome, RowError> {
    let reason = builder.word(Field::RefusalReason, &builder.rules.words.refusal_reason)?;
    let later = builder.at(Field::CallLaterAt);
    if reason.is_some() && word != BusinessWord::Refused {
        builder.lose(Field::RefusalReason);
    }
    if later.is_some() && word != BusinessWord::CallLater {
        builder.lose(Field::CallLaterAt);
    }
    let advice = builder.read(Field::Advice, |text| {
        text.split(';').map(|id| AdviceId::new(id.trim())).collect()
    })?;
    let resolved = builder.word(Field::Resolved, &builder.rules.words.resolved)?;
    Ok(Outcome::Reached {
        result: business(word, reason, later),
        disposition,
        topic: builder.read(Field::Topic, TopicId::new)?,
        advice: advice.unwrap_or_default(),
        resolved: resolved.map(|word| word == YesNo::Yes),
    })
}

fn business(
    word: BusinessWord,
    reason: Option<RefusalReason>,
    later: Option<crate::base::Instant>,
) -> BusinessResult {
    match word {
        BusinessWord::Agreed => BusinessResult::Agreed,
        BusinessWord::Refused => BusinessResult::Refused { reason },
        BusinessWord::CallLater => BusinessResult::CallLater { at: later },
        BusinessWord::Informed => BusinessResult::Informed,
        BusinessWord::WrongPerson => BusinessResult::WrongPerson,
        BusinessWord::OptOut => BusinessResult::OptOut,
        BusinessWord::Complaint => BusinessResult::Complaint,
        BusinessWord::BrokenOff => BusinessResult::BrokenOff,
    }
}
