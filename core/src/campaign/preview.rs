//! What the verdict would say of many people: how many may be called, what blocks the others, and when
//! they become free.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::facts::{Micros, SECOND, instant, micros};
use super::verdict::{BlockReason, DialVerdict, NextChance};
use crate::base::{CallingRuleId, Instant};

/// Tells how many people one reason blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviewBlock {
    /// The reason.
    pub reason: BlockReason,
    /// The rule; empty where no rule says so.
    pub rule: Option<CallingRuleId>,
    /// How many it blocks.
    pub people: u64,
    /// How many of them nothing else blocks.
    pub alone: u64,
}

/// Tells how many people become free in an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviewLater {
    /// The beginning of the hour, of UTC.
    pub from: Instant,
    /// How many become free in it.
    pub people: u64,
}

/// Tells of many people, at one instant, how many may be called and what blocks the others.
///
/// `free` and the numbers of `later`, `not_before` and `never` add up to `asked`. A person whom two reasons
/// block counts with both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallPreview {
    /// Of how many the verdict was asked.
    pub asked: u64,
    /// How many may be called now.
    pub free: u64,
    /// What blocks the others, by reason and rule.
    pub blocked: Vec<PreviewBlock>,
    /// When they become free, the earliest hour first.
    pub later: Vec<PreviewLater>,
    /// How many are not free as far as the verdict looks ahead.
    pub not_before: u64,
    /// How many time alone does not free.
    pub never: u64,
}

/// Counts verdicts.
#[derive(Clone, Debug, Default)]
pub(super) struct PreviewTally {
    asked: u64,
    free: u64,
    blocked: BTreeMap<(BlockReason, Option<CallingRuleId>), (u64, u64)>,
    later: BTreeMap<Micros, u64>,
    not_before: u64,
    never: u64,
}

const HOUR: Micros = 3600 * SECOND;

impl PreviewTally {
    pub(super) fn push(&mut self, verdict: &DialVerdict) {
        add(&mut self.asked);
        let DialVerdict::Blocked { reasons, earliest } = verdict else {
            add(&mut self.free);
            return;
        };
        let mut seen = Vec::new();
        for block in reasons {
            let key = (block.reason, block.rule.clone());
            // Two entries of the suppression list are one reason.
            if !seen.contains(&key) {
                seen.push(key);
            }
        }
        let alone = seen.len() == 1;
        for key in seen {
            let (people, only) = self.blocked.entry(key).or_default();
            add(people);
            if alone {
                add(only);
            }
        }
        match earliest {
            NextChance::At { at } => {
                let hour = micros(*at).div_euclid(HOUR).saturating_mul(HOUR);
                add(self.later.entry(hour).or_default());
            }
            NextChance::NotBefore { .. } => add(&mut self.not_before),
            NextChance::Never => add(&mut self.never),
        }
    }

    pub(super) fn finish(self) -> CallPreview {
        let block = |((reason, rule), (people, alone))| PreviewBlock {
            reason,
            rule,
            people,
            alone,
        };
        let later = |(hour, people)| instant(hour).map(|from| PreviewLater { from, people });
        CallPreview {
            asked: self.asked,
            free: self.free,
            blocked: self.blocked.into_iter().map(block).collect(),
            later: self.later.into_iter().filter_map(later).collect(),
            not_before: self.not_before,
            never: self.never,
        }
    }
}

fn add(count: &mut u64) {
    *count = count.saturating_add(1);
}
