//! Puts the rows of a scorecard together.
//!
//! A card without one of its items would give another score. So a card of which a row cannot be
//! read is rejected whole, row by row. Rows that stand apart from those of their card would make a
//! second card of it; so they are rejected too.

use super::rows::FactRow;
use super::told::Told;
use super::watch::{Watch, odd};
use crate::base::table::Place;
use crate::base::{FieldPath, Invalid, NamedFact, OriginalText, Reference};
use crate::importer::FactItem;
use crate::importer::cells::RowError;
use crate::kpi::{CentreFact, Scorecard, ScorecardParts};

/// The most bytes of the rows of one card.
const CARD_BYTES: usize = 4_194_304;

/// The most rows of one card: no card has more items.
const CARD_ROWS: usize = 1000;

/// Holds the card whose rows are being read.
#[derive(Debug, Default)]
pub(super) struct Cards {
    open: Option<Card>,
    /// A row that could not be read and may have belonged to the card before or behind it.
    torn: Option<Place>,
}

#[derive(Debug)]
struct Card {
    id: Reference,
    /// Whether a card of this id ended before; then its rows are rejected as they come.
    apart: bool,
    /// Nothing where the card is broken; its other rows are then rejected as they come.
    whole: Option<Whole>,
}

#[derive(Debug)]
struct Whole {
    parts: ScorecardParts,
    rows: Vec<(Place, OriginalText)>,
    bytes: usize,
}

/// Is where a row stands, and its bytes.
pub(super) type Raw<'a> = (Place, &'a [u8]);

impl Cards {
    /// Takes note of a row that is no row of the table.
    pub(super) fn tear(&mut self, place: Place) {
        self.torn.get_or_insert(place);
    }

    /// Takes a row. The oddities of the row are left to be told.
    pub(super) fn row(
        &mut self,
        (place, bytes): Raw<'_>,
        row: &mut FactRow<'_>,
        (told, watch): (&mut Told, &mut Watch),
        sink: &mut dyn FnMut(FactItem),
    ) {
        let id = match row.card_id() {
            Ok(id) => id,
            Err(error) => {
                told.reject(place, error, OriginalText::of_bytes(bytes), sink);
                return self.tear(place);
            }
        };
        if self.open.as_ref().is_none_or(|card| card.id != id) {
            self.close(told, sink);
            let apart = watch.ended_card(id.as_str(), row.oddities);
            let whole = None;
            self.open = Some(Card { id, apart, whole });
            self.begin((place, bytes), row, told, sink);
            return;
        }
        if self.torn.take().is_some() {
            self.break_open(told, sink);
        }
        self.go_on((place, bytes), row, told, sink);
    }

    /// Takes the first row of a card.
    fn begin(
        &mut self,
        (place, bytes): Raw<'_>,
        row: &mut FactRow<'_>,
        told: &mut Told,
        sink: &mut dyn FnMut(FactItem),
    ) {
        let Some(card) = &mut self.open else {
            return;
        };
        let text = OriginalText::of_bytes(bytes);
        let read = row.card(card.id.clone()).and_then(|mut parts| {
            parts.items.push(row.item()?);
            if card.apart { Err(apart()) } else { Ok(parts) }
        });
        match read {
            Ok(parts) => {
                card.whole = Some(Whole {
                    parts,
                    rows: vec![(place, text)],
                    bytes: bytes.len(),
                });
            }
            Err(error) => told.reject(place, error, text, sink),
        }
    }

    /// Takes another row of the open card.
    fn go_on(
        &mut self,
        (place, bytes): Raw<'_>,
        row: &mut FactRow<'_>,
        told: &mut Told,
        sink: &mut dyn FnMut(FactItem),
    ) {
        let Some(card) = &mut self.open else {
            return;
        };
        let text = OriginalText::of_bytes(bytes);
        let read = row.card(card.id.clone()).and_then(|parts| {
            let item = row.item()?;
            Ok((parts, item))
        });
        let error = match (read, &mut card.whole) {
            (Err(error), _) => error,
            (Ok(_), None) if card.apart => apart(),
            (Ok(_), None) => broken(),
            (Ok((parts, item)), Some(whole)) => match whole.misfit(&parts, row, bytes.len()) {
                Some(error) => error,
                None => {
                    whole.parts.items.push(item);
                    whole.rows.push((place, text));
                    whole.bytes = whole.bytes.saturating_add(bytes.len());
                    return;
                }
            },
        };
        told.reject(place, error, text, sink);
        self.break_open(told, sink);
    }

    /// Rejects the rows of the open card.
    fn break_open(&mut self, told: &mut Told, sink: &mut dyn FnMut(FactItem)) {
        let whole = self.open.as_mut().and_then(|card| card.whole.take());
        for (place, text) in whole.into_iter().flat_map(|whole| whole.rows) {
            told.reject(place, broken(), text, sink);
        }
    }

    /// Gives out the open card, at the end of its rows.
    pub(super) fn close(&mut self, told: &mut Told, sink: &mut dyn FnMut(FactItem)) {
        let whole = self.open.take().and_then(|card| card.whole);
        if let Some(Whole { parts, rows, .. }) = whole {
            match Scorecard::restore(parts) {
                Ok(card) => told.fact(CentreFact::Scorecard(card), sink),
                Err(error) => reject_all(&error, rows, told, sink),
            }
        }
        if let Some(place) = self.torn.take() {
            let odd = odd("importer.finding.card_uncertain", Vec::new());
            told.find(place, odd, sink);
        }
    }
}

impl Whole {
    /// Tells why another row does not fit to those before it.
    fn misfit(&self, other: &ScorecardParts, row: &FactRow<'_>, bytes: usize) -> Option<RowError> {
        let own = &self.parts;
        let differs = [
            (own.agent != other.agent, "agent"),
            (own.at != other.at, "at"),
            (own.contact != other.contact, "contact"),
            (own.queue != other.queue, "queue"),
            (own.project != other.project, "project"),
        ];
        if let Some((_, column)) = differs.into_iter().find(|(differs, _)| *differs) {
            return Some(row.fault("importer.fact.card_differs", column));
        }
        if self.bytes.saturating_add(bytes) > CARD_BYTES {
            let error = Invalid::plain("importer.fact.card_too_long", "");
            return Some(
                error
                    .with(NamedFact::count("limit", CARD_BYTES as u64))
                    .into(),
            );
        }
        let count = self.rows.len().saturating_add(1);
        (count > CARD_ROWS).then(|| {
            let error = Invalid::plain("kpi.scorecard.items", "")
                .with(NamedFact::count("limit", CARD_ROWS as u64))
                .with(NamedFact::count("length", count as u64));
            error.into()
        })
    }
}

fn apart() -> RowError {
    RowError::code("importer.fact.card_apart")
}

fn broken() -> RowError {
    RowError::code("importer.fact.card_broken")
}

/// Rejects the rows of a card that cannot be: the one at fault with its reason.
fn reject_all(
    error: &Invalid,
    rows: Vec<(Place, OriginalText)>,
    told: &mut Told,
    sink: &mut dyn FnMut(FactItem),
) {
    // `items[3].result.earned` is the fourth row and its column `earned`.
    let path = error.path.as_str();
    let inner = path
        .strip_prefix("items[")
        .and_then(|rest| rest.split_once(']'));
    let at_fault = inner.and_then(|(number, _)| number.parse().ok());
    let column = inner.and_then(|(_, field)| field.rsplit('.').next());
    let column = column.unwrap_or_default().to_owned();
    for (position, (place, text)) in rows.into_iter().enumerate() {
        let reason = if at_fault.is_none_or(|fault: usize| fault == position) {
            let mut columns = told.columns.iter();
            RowError {
                slot: columns.position(|known| known.name == column),
                error: Invalid {
                    path: FieldPath::new(column.as_str()).unwrap_or_default(),
                    ..error.clone()
                },
            }
        } else {
            broken()
        };
        told.reject(place, reason, text, sink);
    }
}
