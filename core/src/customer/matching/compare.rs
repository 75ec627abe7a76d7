//! The score of two records, with its parts explained.

use serde::{Deserialize, Serialize};

use super::agree::{self, NameAgreement};
use super::lexicon::Lexicon;
use super::policy::{Agreement, MatchKind, MatchPolicy};
use super::record::{Compact, MatchFields, View};
use crate::base::Invalid;

/// Says whether two records are one person. Only [`Certain`](Self::Certain) may be merged without a
/// person who looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchVerdict {
    /// Nothing speaks for it.
    Different,
    /// Worth a look.
    Possible,
    /// Likely; a person decides.
    Probable,
    /// Enough agrees, and nothing that tells relatives apart differs.
    Certain,
}

/// Explains one part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchPart {
    /// What was compared.
    pub kind: MatchKind,
    /// How far it agrees.
    pub agreement: Agreement,
    /// What that counts for, in tenths of a bit.
    pub weight: i32,
}

/// Tells how far two records agree and what that means.
///
/// It holds kinds and figures only, nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchScore {
    /// The points: the sum of the weights of the parts.
    pub score: i32,
    /// What they mean.
    pub verdict: MatchVerdict,
    /// The parts that both records have, in the order of [`MatchKind`].
    pub parts: Vec<MatchPart>,
}

crate::base::stored::versioned_json! { MatchScore => "customer.match_score" []; }

/// Compares two records.
///
/// Who is compared with whom does not matter: the score of `a` and `b` is that of `b` and `a`.
///
/// # Errors
/// `customer.match.too_many` where a field holds over 16 values.
///
/// ```
/// use talktime::base::{NamePart, PersonName, PhoneNumber};
/// use talktime::customer::matching::{MatchFields, MatchPolicy, MatchVerdict, compare};
/// let person = |given, family| -> Result<_, talktime::base::Invalid> {
///     let name = PersonName { given: NamePart::new(given)?, middle: None, family: Some(NamePart::new(family)?) };
///     let phones = vec![PhoneNumber::new("+91 98765 43210")?];
///     Ok(MatchFields { names: vec![name], phones, ..MatchFields::default() })
/// };
/// let policy = MatchPolicy::standard();
/// let same = compare(&person("Asha", "Rao")?, &person("राव", "आशा")?, &policy)?;
/// assert_eq!(same.verdict, MatchVerdict::Certain);
/// // Who shares a telephone and a family name may be a sister.
/// let sister = compare(&person("Asha", "Rao")?, &person("Meena", "Rao")?, &policy)?;
/// assert_eq!(sister.verdict, MatchVerdict::Different);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn compare(
    a: &MatchFields,
    b: &MatchFields,
    policy: &MatchPolicy,
) -> Result<MatchScore, Invalid> {
    let mut lexicon = Lexicon::default();
    let one = Compact::of(a, &mut lexicon)?;
    let other = Compact::of(b, &mut lexicon)?;
    Ok(agreements(&one.view(), &other.view(), &lexicon, policy).score(policy))
}

/// How far each field of two records agrees; none where one of them has it not.
#[derive(Clone, Copy, Default)]
pub(super) struct Agreements {
    name: NameAgreement,
    phone: Option<Agreement>,
    email: Option<Agreement>,
    birth_date: Option<Agreement>,
    address: Option<Agreement>,
}

pub(super) fn agreements(
    one: &View<'_>,
    other: &View<'_>,
    lexicon: &Lexicon,
    policy: &MatchPolicy,
) -> Agreements {
    let pairs = one.names.iter().flat_map(|name| {
        let others = other.names.iter();
        others.map(move |other| agree::names(lexicon, name, other))
    });
    let best = pairs.max_by_key(|name| (name_points(name, policy), *name));
    Agreements {
        name: best.unwrap_or_default(),
        phone: agree::phones(one, other),
        email: agree::mails(one, other),
        birth_date: agree::births(one.birth, other.birth),
        address: agree::addresses(lexicon, one, other),
    }
}

fn name_points(name: &NameAgreement, policy: &MatchPolicy) -> i32 {
    let parts = [
        (MatchKind::GivenName, name.given),
        (MatchKind::FamilyName, name.family),
        (MatchKind::MiddleName, name.middle),
    ];
    points(&parts, policy)
}

fn points(parts: &[(MatchKind, Option<Agreement>)], policy: &MatchPolicy) -> i32 {
    let known = parts.iter().filter_map(|(kind, agreement)| {
        let agreement = (*agreement)?;
        Some(policy.weights(*kind).of(agreement))
    });
    known.fold(0, i32::saturating_add)
}

impl Agreements {
    const fn parts(&self) -> [(MatchKind, Option<Agreement>); 7] {
        [
            (MatchKind::GivenName, self.name.given),
            (MatchKind::FamilyName, self.name.family),
            (MatchKind::MiddleName, self.name.middle),
            (MatchKind::Phone, self.phone),
            (MatchKind::Email, self.email),
            (MatchKind::BirthDate, self.birth_date),
            (MatchKind::Address, self.address),
        ]
    }

    pub(super) fn points(&self, policy: &MatchPolicy) -> i32 {
        points(&self.parts(), policy)
    }

    /// Tells whether nothing forbids a merge that nobody looks at.
    ///
    /// A household shares its telephone, its address and its family name: both names must be there and
    /// agree, no part that tells relatives apart may differ, and one field beside the name must be
    /// the same. A given name with a slip (Ramesh, Rajesh) needs a field that is one person's own. A
    /// word alone may be the family name of any of them, whichever field it stands in.
    fn may_be_certain(&self) -> bool {
        let same = Some(Agreement::Same);
        let own = self.birth_date == same || self.email == same;
        let given = match self.name.given {
            Some(Agreement::Same | Agreement::Alike) => true,
            Some(Agreement::Close) => own,
            _ => false,
        };
        let differs =
            |agreement: Option<Agreement>| agreement.is_some_and(|is| is <= Agreement::Weak);
        given
            && self.name.family >= Some(Agreement::Close)
            && self.name.middle != Some(Agreement::Different)
            && !differs(self.birth_date)
            && (own || self.phone == same || self.address == same)
    }

    pub(super) fn verdict(&self, points: i32, policy: &MatchPolicy) -> MatchVerdict {
        let parts = policy.parts();
        if points >= parts.certain && self.may_be_certain() {
            MatchVerdict::Certain
        } else if points >= parts.probable {
            MatchVerdict::Probable
        } else if points >= parts.possible {
            MatchVerdict::Possible
        } else {
            MatchVerdict::Different
        }
    }

    pub(super) fn score(&self, policy: &MatchPolicy) -> MatchScore {
        let score = self.points(policy);
        let known = self.parts().into_iter().filter_map(|(kind, agreement)| {
            agreement.map(|agreement| MatchPart {
                kind,
                agreement,
                weight: policy.weights(kind).of(agreement),
            })
        });
        MatchScore {
            score,
            verdict: self.verdict(score, policy),
            parts: known.collect(),
        }
    }
}
