//! Moves every instant of a fact by the same time.

use chrono::TimeDelta;
use talktime::base::{Instant, Period};
use talktime::call::Record;
use talktime::kpi::{
    ActivityInterval, CentreFact, GroupKey, LeadList, Report, ScheduleInterval, Scorecard,
    SurveyScore,
};

fn period(period: Period, by: TimeDelta) -> Period {
    Period::new(period.from() + by, period.until() + by).unwrap()
}

fn record(record: &Record, by: TimeDelta) -> Record {
    let mut parts = record.parts().clone();
    let later = |at: &mut Instant| *at += by;
    later(&mut parts.started);
    parts.ended.iter_mut().for_each(later);
    for entry in &mut parts.queue_entries {
        later(&mut entry.entered);
        entry.left.iter_mut().for_each(later);
    }
    for offer in &mut parts.offers {
        later(&mut offer.offered);
    }
    for leg in &mut parts.legs {
        later(&mut leg.answered);
        leg.ended.iter_mut().for_each(later);
    }
    Record::restore(parts).unwrap()
}

/// Gives the fact that much later.
pub(crate) fn fact(fact: &CentreFact, by: TimeDelta) -> CentreFact {
    match fact {
        CentreFact::Record(own) => CentreFact::Record(record(own, by)),
        CentreFact::Activity(own) => CentreFact::Activity(ActivityInterval {
            period: period(own.period, by),
            ..own.clone()
        }),
        CentreFact::Schedule(own) => CentreFact::Schedule(ScheduleInterval {
            period: period(own.period, by),
            ..own.clone()
        }),
        CentreFact::Survey(own) => {
            let mut parts = own.parts().clone();
            parts.asked += by;
            CentreFact::Survey(SurveyScore::restore(parts).unwrap())
        }
        CentreFact::Scorecard(own) => {
            let mut parts = own.parts().clone();
            parts.at += by;
            CentreFact::Scorecard(Scorecard::restore(parts).unwrap())
        }
        CentreFact::LeadList(own) => {
            let mut parts = own.parts().clone();
            parts.begun += by;
            CentreFact::LeadList(LeadList::restore(parts).unwrap())
        }
    }
}

/// Gives the report with its intervals that much later.
pub(crate) fn report(report: &Report, by: TimeDelta) -> Report {
    let mut moved = report.clone();
    for group in &mut moved.groups {
        group.key = GroupKey {
            interval: group.key.interval.map(|interval| period(interval, by)),
            ..group.key.clone()
        };
    }
    moved
}
