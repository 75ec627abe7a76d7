//! Finds people by a name as somebody heard or mistyped it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use serde::{Deserialize, Serialize};

use super::agree;
use super::lexicon::{WordId, describe};
use super::matcher::{Matcher, Row};
use super::name::FoldedName;
use super::policy::Agreement;
use crate::base::{NamePart, PersonRef};

/// Holds a person whose name is like the one that was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameHit {
    /// The person.
    pub person: PersonRef,
    /// How like the name is: 1 to 1,000, which is the same in every word.
    pub score: u32,
}

const WORDS_MAX: usize = 6;
const FULL: u32 = 1_000;
/// For each main word of the name that was not asked for, so that the exact name comes first.
const UNASKED: u32 = 10;

/// The words of the lexicon that may be meant by one word of a query, by number, with how like they
/// are.
struct Meant {
    words: Vec<(WordId, u32)>,
    holders: usize,
}

const fn likeness(agreement: Agreement) -> Option<u32> {
    match agreement {
        Agreement::Same => Some(FULL),
        Agreement::Alike => Some(900),
        Agreement::Close => Some(750),
        Agreement::Weak => Some(500),
        Agreement::Different => None,
    }
}

impl Matcher {
    /// Finds people by a name, in any script and any order of its words, and with one slip in each
    /// word or another spelling of the same sound.
    ///
    /// The best come first, those of one score in the order of their references; at most `limit`.
    /// Two slips in one word are found only where the word sounds as before.
    ///
    /// ```
    /// use talktime::base::{NamePart, PersonName, PersonRef};
    /// use talktime::customer::matching::{MatchFields, MatchPolicy, Matcher};
    /// let mut matcher = Matcher::new(MatchPolicy::standard());
    /// let name = PersonName { given: NamePart::new("Мария")?, middle: None, family: Some(NamePart::new("Иванова")?) };
    /// let fields = MatchFields { names: vec![name], ..MatchFields::default() };
    /// matcher.push(PersonRef::new("p-1")?, &fields)?;
    /// let found = matcher.search(&NamePart::new("Ivanva Maria")?, 10);
    /// assert_eq!(found[0].person.as_str(), "p-1");
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn search(&self, name: &NamePart, limit: u32) -> Vec<NameHit> {
        let words = FoldedName::words(name);
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut meant: Vec<Meant> = words
            .iter()
            .take(WORDS_MAX)
            .map(|word| self.meant(word))
            .collect();
        // The rarest word leaves the fewest people to look at.
        meant.sort_by_key(|meant| meant.holders);
        let mut best: BinaryHeap<(Reverse<u32>, &PersonRef)> = BinaryHeap::new();
        for (turn, word) in meant.iter().enumerate() {
            let (done, left) = meant.split_at_checked(turn).unwrap_or_default();
            let reachable = FULL * portion(left.len()) / portion(meant.len()).max(1);
            let worst = best.peek().map_or(0, |(Reverse(score), _)| *score);
            // One that reaches as much may come first by its reference.
            if best.len() >= limit && worst > reachable {
                break;
            }
            for (id, _) in &word.words {
                for row in self.holders(*id) {
                    self.weigh(*row, (*id, word), (&meant, done), limit, &mut best);
                }
            }
        }
        let hits = best.into_sorted_vec();
        let hit = |(Reverse(score), person): (Reverse<u32>, &PersonRef)| NameHit {
            person: person.clone(),
            score,
        };
        hits.into_iter().map(hit).collect()
    }

    fn meant(&self, folded: &str) -> Meant {
        let word = describe(folded);
        let near = self.near_words(word).into_iter();
        let words: Vec<_> = near
            .filter_map(|id| {
                let agreement = agree::words(word, self.lexicon().word(id)?);
                likeness(agreement).map(|likeness| (id, likeness))
            })
            .collect();
        let holders = words.iter().map(|(id, _)| self.holders(*id).len());
        Meant {
            holders: holders.sum(),
            words,
        }
    }

    fn weigh<'a>(
        &'a self,
        row: Row,
        through: (WordId, &Meant),
        (meant, done): (&[Meant], &[Meant]),
        limit: usize,
        best: &mut BinaryHeap<(Reverse<u32>, &'a PersonRef)>,
    ) {
        let Some((person, record)) = self.at(row) else {
            return;
        };
        let view = record.view();
        let likeness_of = |meant: &Meant, id: WordId| {
            let place = meant.words.binary_search_by_key(&id, |(word, _)| *word);
            place
                .ok()
                .and_then(|place| meant.words.get(place))
                .map(|(_, likeness)| *likeness)
        };
        let seen = |meant: &Meant| view.name_words().any(|id| likeness_of(meant, id).is_some());
        // Who holds several of the words is weighed at the first of them.
        let first = view
            .name_words()
            .filter(|id| likeness_of(through.1, *id).is_some())
            .min();
        if first != Some(through.0) || done.iter().any(seen) {
            return;
        }
        let best_of_name = view.names.iter().map(|name| {
            let asked = meant.iter().map(|meant| {
                let likenesses = name.iter().filter_map(|id| likeness_of(meant, *id));
                likenesses.max().unwrap_or(0)
            });
            let sum: u32 = asked.sum();
            let main = name.iter().take(2);
            let unasked = main.filter(|id| {
                let known = self.lexicon().word(**id).is_some();
                known && !meant.iter().any(|meant| likeness_of(meant, **id).is_some())
            });
            let less = UNASKED.saturating_mul(portion(unasked.count()));
            (sum / portion(meant.len()).max(1)).saturating_sub(less)
        });
        let score = best_of_name.max().unwrap_or(0);
        if score == 0 {
            return;
        }
        let entry = (Reverse(score), person);
        if best.len() < limit {
            best.push(entry);
        } else if best.peek().is_some_and(|worst| entry < *worst) {
            best.pop();
            best.push(entry);
        }
    }
}

fn portion(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
