//! Finds people by a name as somebody heard or mistyped it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use serde::{Deserialize, Serialize};

use super::agree;
use super::lexicon::{WordId, describe};
use super::matcher::{Matcher, Row};
use super::name::FoldedName;
use super::policy::Agreement;
use super::record::{NameWords, View};
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

/// The words of the lexicon that may be meant by one word of a query, with how like they are.
struct Meant {
    /// By number.
    words: Vec<(WordId, u32)>,
    /// The most alike first.
    best_first: Vec<(Reverse<u32>, WordId)>,
    holders: usize,
}

impl Meant {
    fn likeness(&self, id: WordId) -> Option<u32> {
        let place = self.words.binary_search_by_key(&id, |(word, _)| *word);
        let found = place.ok().and_then(|place| self.words.get(place));
        found.map(|(_, likeness)| *likeness)
    }

    /// The most alike of the words of a record.
    fn first_of(&self, view: &View<'_>) -> Option<(Reverse<u32>, WordId)> {
        let words = view.name_words();
        let alike = words.filter_map(|id| Some((Reverse(self.likeness(id)?), id)));
        alike.min()
    }
}

/// The best hits so far, the worst of them on top.
struct Best<'a> {
    hits: BinaryHeap<(Reverse<u32>, &'a PersonRef)>,
    limit: usize,
}

impl<'a> Best<'a> {
    fn offer(&mut self, score: u32, person: &'a PersonRef) {
        let entry = (Reverse(score), person);
        if score == 0 {
            return;
        }
        if self.hits.len() < self.limit {
            self.hits.push(entry);
        } else if self.hits.peek().is_some_and(|worst| entry < *worst) {
            self.hits.pop();
            self.hits.push(entry);
        }
    }

    /// Tells whether nobody with so many points could come in; with as many, their reference might.
    fn is_beyond(&self, points: u32) -> bool {
        let worst = self.hits.peek().map_or(0, |(Reverse(score), _)| *score);
        self.hits.len() >= self.limit && worst > points
    }
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
        let mut meant: Vec<Meant> = words
            .iter()
            .take(WORDS_MAX)
            .map(|word| self.meant(word))
            .collect();
        // The rarest word leaves the fewest people to look at.
        meant.sort_by_key(|meant| meant.holders);
        let mut best = Best {
            hits: BinaryHeap::new(),
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
        };
        // Whoever has all the words is found without looking at the many who have one of them, and
        // mostly they are enough.
        let all = self.holding_all(&meant);
        for row in &all {
            if let Some((person, record)) = self.at(*row) {
                best.offer(self.score(&record.view(), &meant), person);
            }
        }
        self.look_at_the_rest(&meant, &all, &mut best);
        let hit = |(Reverse(score), person): (Reverse<u32>, &PersonRef)| NameHit {
            person: person.clone(),
            score,
        };
        best.hits.into_sorted_vec().into_iter().map(hit).collect()
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
        let best_first = words.iter().map(|(id, likeness)| (Reverse(*likeness), *id));
        let mut best_first: Vec<_> = best_first.collect();
        best_first.sort_unstable();
        Meant {
            holders: holders.sum(),
            best_first,
            words,
        }
    }

    /// The rows in which several words stand that were asked for, all of them; none where only one was.
    fn holding_all(&self, meant: &[Meant]) -> Vec<Row> {
        let [rarest, others @ ..] = meant else {
            return Vec::new();
        };
        if others.is_empty() {
            return Vec::new();
        }
        let mut all = self.rows(rarest);
        for other in others.iter().take_while(|_| rarest.holders > 0) {
            let mut rows = self.rows(other).into_iter().peekable();
            all.retain(|row| {
                while rows.next_if(|other| other < row).is_some() {}
                rows.peek() == Some(row)
            });
        }
        all
    }

    /// The rows in which any of the words stands that may be meant, in ascending order.
    fn rows(&self, meant: &Meant) -> Vec<Row> {
        let lists = meant.words.iter().map(|(id, _)| self.holders(*id));
        let mut rows = lists.collect::<Vec<_>>().concat();
        // Runs that are sorted already: what the stable sort is quick with.
        rows.sort();
        rows.dedup();
        rows
    }

    /// Looks at those who do not have all the words, as long as one of them could come in.
    fn look_at_the_rest<'a>(&'a self, meant: &[Meant], all: &[Row], best: &mut Best<'a>) {
        for (turn, word) in meant.iter().enumerate() {
            let (done, _) = meant.split_at_checked(turn).unwrap_or_default();
            // One word at least they lack; in a later turn all that had theirs.
            let others = meant.len().saturating_sub(turn.max(1).saturating_add(1));
            for first in &word.best_first {
                let (Reverse(likeness), id) = *first;
                let reachable = FULL
                    .saturating_mul(portion(others))
                    .saturating_add(likeness);
                if best.is_beyond(reachable / portion(meant.len()).max(1)) {
                    break;
                }
                for row in self.holders(id) {
                    if all.binary_search(row).is_ok() {
                        continue;
                    }
                    let Some((person, record)) = self.at(*row) else {
                        continue;
                    };
                    let view = record.view();
                    // Who holds several of the words is weighed at the first of them.
                    let seen = done.iter().any(|word| word.first_of(&view).is_some());
                    if !seen && word.first_of(&view) == Some(*first) {
                        best.offer(self.score(&view, meant), person);
                    }
                }
            }
        }
    }

    fn score(&self, view: &View<'_>, meant: &[Meant]) -> u32 {
        let of_name = |name: &NameWords| {
            let asked = meant.iter().map(|meant| {
                let likenesses = name.iter().filter_map(|id| meant.likeness(*id));
                likenesses.max().unwrap_or(0)
            });
            let sum: u32 = asked.sum();
            let main = name.iter().take(2);
            let unasked = main.filter(|id| {
                let known = self.lexicon().sound(**id).is_some();
                known && !meant.iter().any(|meant| meant.likeness(**id).is_some())
            });
            let less = UNASKED.saturating_mul(portion(unasked.count()));
            (sum / portion(meant.len()).max(1)).saturating_sub(less)
        };
        view.names.iter().map(of_name).max().unwrap_or(0)
    }
}

fn portion(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
