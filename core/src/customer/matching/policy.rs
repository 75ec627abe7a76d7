//! What agreement counts for, and from how many points two records are one person.

use serde::{Deserialize, Serialize};

use crate::base::{Invalid, NamedFact, RuleSetId};

/// Says how far one field of two records agrees, from not at all to fully.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Both have it and it differs.
    Different,
    /// Little: an initial, a name that differs in its first letter or its gender, the same town.
    Weak,
    /// One or two slips of the keyboard apart, day and month turned round, the house without the flat.
    Close,
    /// Spelled apart but sounding alike, as between scripts.
    Alike,
    /// The same after folding.
    Same,
}

/// Says which part of two records was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchKind {
    /// The given name. Where the order is turned round in one record, the weaker of the two names.
    GivenName,
    /// The family name.
    FamilyName,
    /// The middle name or patronymic.
    MiddleName,
    /// The telephone numbers: the best pair.
    Phone,
    /// The mail addresses: the best pair.
    Email,
    /// The day of birth.
    BirthDate,
    /// The addresses: the best pair.
    Address,
}

/// Holds what each degree of agreement counts for, in tenths of a bit.
///
/// Ten points double the odds that two records are one person: of two people by chance, half as many
/// agree so far. No degree counts for less than the one below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchWeights {
    /// For [`Agreement::Same`]: 0 to 1,000.
    pub same: i32,
    /// For [`Agreement::Alike`].
    pub alike: i32,
    /// For [`Agreement::Close`].
    pub close: i32,
    /// For [`Agreement::Weak`].
    pub weak: i32,
    /// For [`Agreement::Different`]: -1,000 to 0.
    pub different: i32,
}

impl MatchWeights {
    pub(super) const fn of(&self, agreement: Agreement) -> i32 {
        match agreement {
            Agreement::Same => self.same,
            Agreement::Alike => self.alike,
            Agreement::Close => self.close,
            Agreement::Weak => self.weak,
            Agreement::Different => self.different,
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        let rising = self.different <= self.weak
            && self.weak <= self.close
            && self.close <= self.alike
            && self.alike <= self.same;
        let bounded =
            (0..=WEIGHT_MAX).contains(&self.same) && (-WEIGHT_MAX..=0).contains(&self.different);
        if rising && bounded {
            Ok(())
        } else {
            Err(
                Invalid::plain("customer.match.weights", "").with(NamedFact::count(
                    "limit",
                    u64::from(WEIGHT_MAX.unsigned_abs()),
                )),
            )
        }
    }
}

/// Holds the parts of a [`MatchPolicy`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchPolicyParts {
    /// Names the policy, with its version.
    pub id: RuleSetId,
    /// What the given name counts for.
    pub given_name: MatchWeights,
    /// What the family name counts for.
    pub family_name: MatchWeights,
    /// What the middle name counts for.
    pub middle_name: MatchWeights,
    /// What a telephone counts for.
    pub phone: MatchWeights,
    /// What a mail address counts for.
    pub email: MatchWeights,
    /// What the day of birth counts for.
    pub birth_date: MatchWeights,
    /// What an address counts for.
    pub address: MatchWeights,
    /// From how many points two records are certainly one person, if nothing forbids it.
    pub certain: i32,
    /// From how many points they probably are.
    pub probable: i32,
    /// From how many points they may be, at least 1.
    pub possible: i32,
    /// The most records that are compared with each other for one reason (the same number, the same
    /// name in one town): 2 to 10,000. More are compared with their neighbours only, and told.
    pub block_max: u32,
}

/// Says what agreement counts for, from how many points two records are one person, and how much is
/// compared.
///
/// ```
/// use talktime::customer::matching::MatchPolicy;
/// let policy = MatchPolicy::standard();
/// assert!(policy.parts().certain > policy.parts().probable);
/// assert_eq!(MatchPolicy::from_json(&policy.to_json()?)?, policy);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "MatchPolicyParts", into = "MatchPolicyParts")]
pub struct MatchPolicy(MatchPolicyParts);

const WEIGHT_MAX: i32 = 1_000;
const BLOCK_MAX: u32 = 10_000;

const fn weights(same: i32, alike: i32, close: i32, weak: i32, different: i32) -> MatchWeights {
    MatchWeights {
        same,
        alike,
        close,
        weak,
        different,
    }
}

impl MatchPolicy {
    /// Checks the parts and makes a policy of them.
    ///
    /// # Errors
    /// `customer.match.weights` where weights do not rise with the agreement, are over 1,000, or
    /// disagreement counts for something; `customer.match.thresholds` where the three do not rise from
    /// 1 on; `customer.match.block` where a block is not 2 to 10,000.
    pub fn restore(parts: MatchPolicyParts) -> Result<Self, Invalid> {
        for (name, weights) in [
            ("given_name", &parts.given_name),
            ("family_name", &parts.family_name),
            ("middle_name", &parts.middle_name),
            ("phone", &parts.phone),
            ("email", &parts.email),
            ("birth_date", &parts.birth_date),
            ("address", &parts.address),
        ] {
            weights.check().map_err(|error| error.inside(name))?;
        }
        if parts.possible < 1 || parts.probable <= parts.possible || parts.certain <= parts.probable
        {
            return Err(Invalid::plain("customer.match.thresholds", "certain"));
        }
        if !(2..=BLOCK_MAX).contains(&parts.block_max) {
            return Err(Invalid::plain("customer.match.block", "block_max")
                .with(NamedFact::count("limit", BLOCK_MAX.into()))
                .with(NamedFact::count("length", parts.block_max.into())));
        }
        Ok(Self(parts))
    }

    /// Gives the policy that holds unless another is set; where its figures come from stands in
    /// `docs/domains/matching.md`.
    pub fn standard() -> Self {
        Self(MatchPolicyParts {
            id: RuleSetId::fixed("talktime.matching.1"),
            given_name: weights(65, 55, 40, 10, -110),
            family_name: weights(70, 60, 45, 10, -40),
            middle_name: weights(30, 25, 20, 10, -30),
            phone: weights(130, 130, 50, 0, -10),
            email: weights(140, 140, 40, 0, -5),
            birth_date: weights(110, 110, 50, 0, -70),
            address: weights(80, 60, 50, 10, -10),
            certain: 260,
            probable: 210,
            possible: 150,
            block_max: 60,
        })
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &MatchPolicyParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> MatchPolicyParts {
        self.0
    }

    pub(super) const fn weights(&self, kind: MatchKind) -> &MatchWeights {
        match kind {
            MatchKind::GivenName => &self.0.given_name,
            MatchKind::FamilyName => &self.0.family_name,
            MatchKind::MiddleName => &self.0.middle_name,
            MatchKind::Phone => &self.0.phone,
            MatchKind::Email => &self.0.email,
            MatchKind::BirthDate => &self.0.birth_date,
            MatchKind::Address => &self.0.address,
        }
    }
}

crate::base::stored::versioned_json! { MatchPolicy, via MatchPolicyParts => "customer.match_policy" []; }

impl TryFrom<MatchPolicyParts> for MatchPolicy {
    type Error = Invalid;
    fn try_from(parts: MatchPolicyParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<MatchPolicy> for MatchPolicyParts {
    fn from(policy: MatchPolicy) -> Self {
        policy.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl FnOnce(&mut MatchPolicyParts)) -> (String, String) {
        let mut parts = MatchPolicy::standard().into_parts();
        change(&mut parts);
        let error = MatchPolicy::restore(parts).unwrap_err();
        (
            error.code.as_str().to_owned(),
            error.path.as_str().to_owned(),
        )
    }

    #[test]
    fn the_standard_policy_keeps_its_own_rules() {
        let standard = MatchPolicy::standard();
        assert_eq!(
            MatchPolicy::restore(standard.clone().into_parts()),
            Ok(standard)
        );
    }

    #[test]
    fn a_policy_that_contradicts_itself_is_refused() {
        let of = |code: &str, path: &str| (code.to_owned(), path.to_owned());
        let weights = |path| of("customer.match.weights", path);
        assert_eq!(refused(|parts| parts.phone.close = 131), weights("phone"));
        assert_eq!(refused(|parts| parts.email.different = 1), weights("email"));
        assert_eq!(
            refused(|parts| parts.address.same = 1_001),
            weights("address")
        );
        assert_eq!(
            refused(|parts| parts.birth_date.different = -1_001),
            weights("birth_date")
        );
        assert_eq!(
            refused(|parts| parts.given_name.weak = -111),
            weights("given_name")
        );
        let thresholds = of("customer.match.thresholds", "certain");
        assert_eq!(refused(|parts| parts.certain = parts.probable), thresholds);
        assert_eq!(refused(|parts| parts.probable = parts.possible), thresholds);
        assert_eq!(refused(|parts| parts.possible = 0), thresholds);
        let block = of("customer.match.block", "block_max");
        assert_eq!(refused(|parts| parts.block_max = 1), block);
        assert_eq!(refused(|parts| parts.block_max = 10_001), block);
    }
}
