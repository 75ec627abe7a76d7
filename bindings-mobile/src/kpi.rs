//! Figures: the tally as an object, the registry and the presets.

use std::sync::{Arc, Mutex};

use talktime::kpi;

use crate::border::{Duration, lengths, locked};
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedPolicy, CheckedRecord, Code, GroupKey, GroupReport, Kpi, Plan, Preset, Ratio, Record,
    Report, WaitDistribution,
};

/// Counts call records under one plan, one by one.
///
/// Tallies of parts of the data merge to the tally of the whole, in any order.
#[derive(Debug, uniffi::Object)]
pub struct CallTally(Mutex<kpi::CallTally>);

#[uniffi::export]
impl CallTally {
    /// Starts a tally with nothing in it.
    ///
    /// # Errors
    /// Where the plan splits twice by the same thing.
    #[uniffi::constructor]
    pub fn new(plan: Plan) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(kpi::CallTally::new(plan)?))
    }

    /// Reads a tally back from versioned JSON of this or an earlier release.
    ///
    /// # Errors
    /// Where the text is not such JSON, is newer, or holds sums that cannot be.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(kpi::CallTally::from_json(&text)?))
    }

    /// Counts one record.
    ///
    /// # Errors
    /// Where the record is not valid or the sums would leave their range; the tally is then as it was.
    pub fn push(&self, record: Record) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push(&CheckedRecord::restore(record)?)?)
    }

    /// Counts many records, which costs less than one by one.
    ///
    /// # Errors
    /// Where a record is not valid: then none is counted. Where the sums would leave their range: then
    /// the records before the one at fault are counted.
    pub fn push_all(&self, records: Vec<CheckedRecord>) -> Result<(), TalktimeError> {
        let mut tally = locked(&self.0);
        Ok(records.iter().try_for_each(|record| tally.push(record))?)
    }

    /// Adds what another tally of the same plan counted.
    ///
    /// # Errors
    /// Where the plans differ or the sums would leave their range; the tally is then as it was.
    pub fn merge(&self, other: Arc<Self>) -> Result<(), TalktimeError> {
        // A copy, so that two tallies that merge each other never wait for each other's lock.
        let other = locked(&other.0).clone();
        Ok(locked(&self.0).merge(&other)?)
    }

    /// Computes every figure of every group.
    pub fn report(&self) -> Report {
        locked(&self.0).report()
    }

    /// Computes every figure over all groups together.
    pub fn total(&self) -> GroupReport {
        locked(&self.0).total()
    }

    /// Counts the waits of all groups together between bounds, by how contacts left.
    ///
    /// # Errors
    /// Where the bounds do not rise or one is below zero.
    pub fn total_waits(&self, bounds: Vec<Duration>) -> Result<WaitDistribution, TalktimeError> {
        Ok(locked(&self.0).total_waits(&lengths(bounds)?)?)
    }

    /// Counts the waits of one group between bounds; nothing where nothing was counted in it.
    ///
    /// # Errors
    /// Where the bounds do not rise or one is below zero.
    pub fn group_waits(
        &self,
        key: GroupKey,
        bounds: Vec<Duration>,
    ) -> Result<Option<WaitDistribution>, TalktimeError> {
        Ok(locked(&self.0).group_waits(&key, &lengths(bounds)?)?)
    }

    /// Gives the plan.
    pub fn plan(&self) -> Plan {
        locked(&self.0).plan().clone()
    }

    /// Gives how many records were counted.
    pub fn contacts(&self) -> u64 {
        locked(&self.0).contacts()
    }

    /// Writes the tally as versioned JSON, which every later release reads.
    ///
    /// # Errors
    /// Where a number in it is out of the range of JSON's.
    pub fn to_json(&self) -> Result<String, TalktimeError> {
        Ok(locked(&self.0).to_json()?)
    }
}

impl CallTally {
    fn of(tally: kpi::CallTally) -> Arc<Self> {
        Arc::new(Self(Mutex::new(tally)))
    }
}

/// Gives the registry of every figure: its id, names, formula, unit and source.
#[uniffi::export]
pub fn registry() -> Vec<Kpi> {
    talktime::registry()
}

/// Gives the policy of a preset.
#[uniffi::export]
pub fn preset_policy(preset: Preset) -> CheckedPolicy {
    preset.policy()
}

/// Gives the stable code of a preset: `amazon_connect`.
#[uniffi::export]
pub fn preset_code(preset: Preset) -> Code {
    preset.code()
}

/// Gives the policy that holds unless another is set.
#[uniffi::export]
pub fn default_policy() -> CheckedPolicy {
    CheckedPolicy::default()
}

/// Finds the value of a figure, or of one part of it; empty where there is none.
///
/// # Errors
/// Where an id in the group is malformed.
#[uniffi::export(default(part = None))]
pub fn figure_value(
    group: GroupReport,
    kpi: Code,
    part: Option<Code>,
) -> Result<Option<f64>, TalktimeError> {
    Ok(group.part_value(&kpi, part.as_ref()))
}

/// Divides a fraction, once and rounded to the nearest; empty where the denominator is zero.
#[uniffi::export]
pub fn ratio_value(ratio: Ratio) -> Option<f64> {
    ratio.value()
}
