//! Finds the pairs of a base that may be one person, without comparing everybody with everybody.

use serde::{Deserialize, Serialize};

use super::compare::{MatchScore, MatchVerdict, agreements};
use super::lexicon::{Lexicon, NO_WORD, WordId, hash_of};
use super::matcher::Matcher;
use super::record::{Compact, NameWords, View, whole};
use crate::base::PersonRef;

/// Says for which reason records are compared with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// They have a telephone number in common.
    Phone,
    /// They have the first or the last half of a number in common, and a name that sounds alike: one
    /// digit may be wrong.
    HalfPhoneAndName,
    /// They have a mail address in common.
    Email,
    /// They have the same day of birth, and a name that sounds alike.
    BirthDateAndName,
    /// They have the same house in one town or postcode, and a name that sounds alike.
    HouseAndName,
    /// Both their names sound alike, in one town or postcode.
    NamesAndPlace,
    /// Both their names sound alike, and the year of birth is the same.
    NamesAndYear,
}

const KINDS: [BlockKind; 7] = [
    BlockKind::Phone,
    BlockKind::HalfPhoneAndName,
    BlockKind::Email,
    BlockKind::BirthDateAndName,
    BlockKind::HouseAndName,
    BlockKind::NamesAndPlace,
    BlockKind::NamesAndYear,
];

/// Holds two records that may be one person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchPair {
    /// The one whose reference comes first.
    pub a: PersonRef,
    /// The other one.
    pub b: PersonRef,
    /// How far they agree.
    pub score: MatchScore,
}

/// Tells of a block that was too large to compare everybody in it with everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CutBlock {
    /// Why the records stood together.
    pub kind: BlockKind,
    /// How many they were.
    pub records: u64,
    /// How many pairs of them were not compared for this reason.
    pub skipped: u64,
}

/// Holds what a search for duplicates found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duplicates {
    /// The pairs that are at least possible, the best first.
    pub pairs: Vec<MatchPair>,
    /// The blocks that were cut, the largest first: a number that half the town gave, for instance.
    pub cut: Vec<CutBlock>,
    /// How many times two records were compared.
    pub compared: u64,
}

/// A place in the order of the references.
type Place = u32;

/// How many keys are worked through before the caller is asked again.
const STRIDE: u64 = 1 << 14;

struct Run<'a, Keep> {
    records: Vec<&'a Compact>,
    matcher: &'a Matcher,
    found: Vec<(Place, Place)>,
    cut: Vec<CutBlock>,
    compared: u64,
    done: u64,
    keep_on: Keep,
}

impl Matcher {
    /// Finds the pairs that are at least possible.
    pub fn duplicates(&self) -> Duplicates {
        self.duplicates_while(|_, _| true).unwrap_or_default()
    }

    /// Finds the pairs that are at least possible, as long as the caller says yes; `None` where it
    /// said no.
    ///
    /// The caller is told now and then how many steps are done, and how many there are: seven for each
    /// record.
    pub fn duplicates_while(&self, keep_on: impl FnMut(u64, u64) -> bool) -> Option<Duplicates> {
        let (people, records): (Vec<_>, Vec<_>) = self.in_order().unzip();
        let mut run = Run {
            records,
            matcher: self,
            found: Vec::new(),
            cut: Vec::new(),
            compared: 0,
            done: 0,
            keep_on,
        };
        for kind in KINDS {
            run.pass(kind)?;
        }
        run.found.sort_unstable();
        run.found.dedup();
        let pairs = run.found.iter().filter_map(|(one, other)| {
            let person = |place: Place| people.get(usize::try_from(place).ok()?).copied().cloned();
            Some(MatchPair {
                a: person(*one)?,
                b: person(*other)?,
                score: run.agreements(*one, *other)?.score(self.policy()),
            })
        });
        let mut pairs: Vec<_> = pairs.collect();
        // Stable: pairs of one score stay in the order of their references.
        pairs.sort_by_key(|pair| std::cmp::Reverse((pair.score.verdict, pair.score.score)));
        run.cut
            .sort_unstable_by_key(|cut| std::cmp::Reverse((cut.records, *cut)));
        Some(Duplicates {
            pairs,
            cut: run.cut,
            compared: run.compared,
        })
    }
}

impl<Keep: FnMut(u64, u64) -> bool> Run<'_, Keep> {
    fn pass(&mut self, kind: BlockKind) -> Option<()> {
        let lexicon = self.matcher.lexicon();
        let mut keyed: Vec<(u64, Place)> = Vec::new();
        let mut keys = Vec::new();
        for (place, record) in (0..).zip(&self.records) {
            keys.clear();
            keys_of(kind, &record.view(), lexicon, &mut keys);
            keyed.extend(keys.iter().map(|key| (*key, place)));
        }
        keyed.sort_unstable();
        keyed.dedup();
        let before = self.done;
        let total = self.records.len() as u64;
        let (mut worked, mut next) = (0_u64, STRIDE);
        let all = keyed.len().max(1) as u64;
        for block in keyed.chunk_by(|(one, _), (other, _)| one == other) {
            // Most records stand alone: nothing is set aside for them.
            if block.len() > 1 {
                let places = block.iter().map(|(_, place)| *place);
                self.block(kind, places.collect());
            }
            worked = worked.saturating_add(block.len() as u64);
            if worked >= next {
                next = worked.saturating_add(STRIDE);
                let steps = total.saturating_mul(worked) / all;
                self.ask(before.saturating_add(steps))?;
            }
        }
        self.done = before.saturating_add(total);
        self.ask(self.done)
    }

    fn ask(&mut self, done: u64) -> Option<()> {
        let total = (self.records.len() as u64).saturating_mul(KINDS.len() as u64);
        (self.keep_on)(done, total).then_some(())
    }

    /// Compares everybody of a block with everybody, or with the neighbours where they are too many.
    fn block(&mut self, kind: BlockKind, mut places: Vec<Place>) {
        let limit = usize::try_from(self.matcher.policy().parts().block_max).unwrap_or(2);
        if places.len() > limit {
            self.sort_by_content(&mut places);
            let records = places.len() as u64;
            let reach = (limit as u64).saturating_sub(1);
            let rest = records.saturating_sub(reach);
            // Each of the last ones has fewer after it.
            self.cut.push(CutBlock {
                kind,
                records,
                skipped: rest.saturating_mul(rest.saturating_sub(1)) / 2,
            });
        }
        let mut rest = places.as_slice();
        while let [one, others @ ..] = rest {
            for other in others.iter().take(limit.saturating_sub(1)) {
                self.pair(*one, *other);
            }
            rest = others;
        }
    }

    /// Whoever is most alike comes to stand side by side; by what the records hold, so that the order
    /// of pushing does not matter.
    fn sort_by_content(&self, places: &mut [Place]) {
        let lexicon = self.matcher.lexicon();
        places.sort_by_cached_key(|place| {
            let view = self.record(*place).map(Compact::view);
            let name = view.and_then(|view| view.names.first());
            let sound = |id: Option<&WordId>| id.and_then(|id| lexicon.sound(*id)).unwrap_or(0);
            let [given, family] = name.map_or([None, None], |[given, family, ..]| {
                [Some(given), Some(family)]
            });
            let (given, family) = (sound(given), sound(family));
            // Turned-round names stand together.
            let names = (given.min(family), given.max(family));
            (names, view.map_or(0, |view| view.birth), *place)
        });
    }

    fn record(&self, place: Place) -> Option<&Compact> {
        self.records.get(usize::try_from(place).ok()?).copied()
    }

    fn agreements(&self, one: Place, other: Place) -> Option<super::compare::Agreements> {
        let (one, other) = (self.record(one)?.view(), self.record(other)?.view());
        let (lexicon, policy) = (self.matcher.lexicon(), self.matcher.policy());
        Some(agreements(&one, &other, lexicon, policy))
    }

    fn pair(&mut self, one: Place, other: Place) {
        self.compared = self.compared.saturating_add(1);
        let policy = self.matcher.policy();
        let Some(agreements) = self.agreements(one, other) else {
            return;
        };
        let points = agreements.points(policy);
        if agreements.verdict(points, policy) > MatchVerdict::Different {
            self.found.push((one.min(other), one.max(other)));
        }
    }
}

/// The sounds of the two main words, in an order that does not depend on theirs.
fn both(lexicon: &Lexicon, [given, family, ..]: &NameWords) -> (u64, u64) {
    let given = lexicon.sound(*given).unwrap_or(0);
    let family = lexicon.sound(*family).unwrap_or(0);
    (given.min(family), given.max(family))
}

/// The towns and postcodes of a record, each as a figure.
fn towns<'a>(lexicon: &'a Lexicon, view: &View<'a>) -> impl Iterator<Item = (u64, WordId)> + 'a {
    let of = move |[country, region, locality, postcode, _, house, ..]: &[u32; 8]| {
        let place = |kind: u8, figure: u64| (hash_of((kind, *country, figure)), *house);
        let town = lexicon.sound(*locality).or_else(|| lexicon.sound(*region));
        let postcode = (*postcode != NO_WORD).then_some(u64::from(*postcode));
        [
            town.map(|town| place(0, town)),
            postcode.map(|postcode| place(1, postcode)),
        ]
    };
    view.addresses.iter().flat_map(of).flatten()
}

fn keys_of(kind: BlockKind, view: &View<'_>, lexicon: &Lexicon, out: &mut Vec<u64>) {
    let main = || {
        let words = view.names.iter().flat_map(|name| name.iter().take(2));
        words.filter_map(|id| lexicon.sound(*id))
    };
    match kind {
        BlockKind::Phone => out.extend(view.phones.iter().map(|number| whole(*number))),
        BlockKind::HalfPhoneAndName => {
            for number in view.phones {
                let number = whole(*number);
                // The last five digits, and those before them.
                let halves = [(0_u8, number % 100_000), (1, number / 100_000)];
                out.extend(main().flat_map(|sound| halves.map(|half| hash_of((half, sound)))));
            }
        }
        BlockKind::Email => out.extend(view.mails.iter().map(|[a, b, ..]| whole([*a, *b]))),
        BlockKind::BirthDateAndName if view.birth != 0 => {
            out.extend(main().map(|sound| hash_of((view.birth, sound))));
        }
        BlockKind::HouseAndName => {
            for (town, house) in towns(lexicon, view).filter(|(_, house)| *house != NO_WORD) {
                out.extend(main().map(|sound| hash_of((town, house, sound))));
            }
        }
        BlockKind::NamesAndPlace => {
            for (town, _) in towns(lexicon, view) {
                let names = view.names.iter();
                out.extend(names.map(|name| hash_of((town, both(lexicon, name)))));
            }
        }
        BlockKind::NamesAndYear if view.birth != 0 => {
            let names = view.names.iter();
            out.extend(names.map(|name| hash_of((view.birth / 10_000, both(lexicon, name)))));
        }
        BlockKind::BirthDateAndName | BlockKind::NamesAndYear => {}
    }
}
