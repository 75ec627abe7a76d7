//! The outbound campaign of the made-up day: a loan offered to earlier borrowers.

use chrono::TimeDelta;
use talktime::base::{Instant, Invalid, PermitId};
use talktime::call::{
    BusinessResult, ClosingReason, Direction, EndedBy, Outcome, RecordParts, Unreached,
};
use talktime::project::RefusalReason;

use super::{Day, close, open_leg};

/// The agents of the campaign.
pub(super) const AGENTS: [&str; 2] = ["kavya", "lev"];

pub(super) fn campaign(
    day: &mut Day,
    agent: &'static str,
    records: &mut Vec<RecordParts>,
) -> Result<(), Invalid> {
    let mut at = day.opening + TimeDelta::minutes(90) + day.seconds(0, 120);
    while at < day.opening + TimeDelta::hours(10) {
        let mut parts = day.contact(Direction::Outbound, "loan", at)?;
        parts.permit = Some(PermitId::new(format!(
            "permit-{:03}-{:05}",
            day.number, day.made
        ))?);
        let ring = day.seconds(5, 25);
        let unreached = [
            (Some(Unreached::NoAnswer), 34),
            (Some(Unreached::Machine), 12),
            (Some(Unreached::Busy), 7),
            (Some(Unreached::Rejected), 5),
            (Some(Unreached::Invalid), 3),
            (Some(Unreached::Dropped), 1),
        ];
        at += ring;
        match day.random.choose(None, &unreached, 100) {
            Some(result) => {
                close(&mut parts, at, EndedBy::System, ClosingReason::NotReached);
                parts.outcome = Some(Outcome::NotReached {
                    result,
                    disposition: None,
                });
            }
            None => at = sell(day, &mut parts, agent, at)?,
        }
        records.push(parts);
        at += day.seconds(10, 90);
    }
    Ok(())
}

fn sell(
    day: &mut Day,
    parts: &mut RecordParts,
    agent: &'static str,
    answered: Instant,
) -> Result<Instant, Invalid> {
    let result = match day.random.below(100) {
        0..11 => BusinessResult::Agreed,
        11..26 => BusinessResult::CallLater {
            at: Some(answered + TimeDelta::hours(26)),
        },
        26..32 => BusinessResult::WrongPerson,
        32..35 => BusinessResult::OptOut,
        35..38 => BusinessResult::BrokenOff,
        _ => BusinessResult::Refused {
            reason: refusal(day),
        },
    };
    let mean = if result == BusinessResult::Agreed {
        330
    } else {
        75
    };
    let ended = answered + TimeDelta::seconds(10) + day.exponential(mean);
    let wrap_up = day.seconds(10, 60);
    let mut leg = open_leg(agent, None, answered)?;
    leg.ended = Some(ended);
    leg.wrap_up = wrap_up.to_std().unwrap_or_default();
    parts.legs.push(leg);
    close(parts, ended, EndedBy::Customer, ClosingReason::Finished);
    if !day.random.percent(1) {
        parts.outcome = Some(Outcome::Reached {
            result,
            disposition: None,
            topic: None,
            advice: vec![],
            resolved: None,
        });
    }
    Ok(ended + wrap_up)
}

fn refusal(day: &mut Day) -> Option<RefusalReason> {
    let reasons = [
        (Some(RefusalReason::TooExpensive), 29),
        (Some(RefusalReason::NoNeed), 24),
        (Some(RefusalReason::Competitor), 14),
        (Some(RefusalReason::HasItAlready), 9),
        (Some(RefusalReason::Distrust), 6),
        (Some(RefusalReason::NotDecisionMaker), 4),
    ];
    day.random.choose(None, &reasons, 100)
}
