//! From one row of a table to a fact.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::base::{
    AgentId, Code, ContactId, FieldPath, Instant, Invalid, NamedFact, Period, ProjectId, QueueId,
    Reference,
};
use crate::importer::build::Oddity;
use crate::importer::cells::{Row, RowError};
use crate::importer::mapping::our_word;
use crate::importer::times::{DateCache, rfc3339};
use crate::kpi::{
    Activity, ActivityInterval, CentreFact, FactKind, ItemResult, LeadList, LeadListParts,
    PauseKind, ScheduleInterval, ScheduledKind, ScorecardItem, ScorecardParts, SurveyScore,
    SurveyScoreParts,
};

/// Reads the cells of one row.
pub(super) struct FactRow<'a> {
    pub(super) row: Row<'a>,
    pub(super) dates: &'a mut DateCache,
    pub(super) oddities: &'a mut Vec<Oddity>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ActivityWord {
    LoggedIn,
    Paused,
    Handling,
    WrapUp,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ScheduleWord {
    OnQueue,
    OffQueue,
    Absence,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Flag {
    #[serde(alias = "true")]
    Yes,
    #[serde(alias = "false")]
    No,
}

impl FactRow<'_> {
    /// Reads the row as a fact of a kind; one item of a scorecard is none, and a table of records is
    /// read as a call log.
    pub(super) fn fact(&mut self, kind: FactKind) -> Result<Option<CentreFact>, RowError> {
        Ok(Some(match kind {
            FactKind::Activity => CentreFact::Activity(self.activity()?),
            FactKind::Schedule => CentreFact::Schedule(self.shift()?),
            FactKind::Survey => CentreFact::Survey(self.survey()?),
            FactKind::LeadList => CentreFact::LeadList(self.lead_list()?),
            FactKind::Scorecard | FactKind::Record | FactKind::CampaignPerson | FactKind::Order => {
                return Ok(None);
            }
        }))
    }

    fn activity(&mut self) -> Result<ActivityInterval, RowError> {
        let agent = self.needed("agent", AgentId::new)?;
        let activity = match self.needed_word("activity")? {
            ActivityWord::LoggedIn => Activity::LoggedIn,
            ActivityWord::Paused => Activity::Paused {
                kind: self.word("pause_kind")?.unwrap_or(PauseKind::Other),
                reason: self.read("reason", |text| Code::new(text.to_lowercase()))?,
            },
            ActivityWord::Handling => Activity::Handling,
            ActivityWord::WrapUp => Activity::WrapUp,
        };
        if !matches!(activity, Activity::Paused { .. }) {
            self.out_of_place(&["pause_kind", "reason"]);
        }
        Ok(ActivityInterval {
            agent,
            activity,
            queue: self.read("queue", QueueId::new)?,
            period: self.period()?,
            began_before: self.flag("began_before")?.unwrap_or(false),
            still_open: self.flag("still_open")?.unwrap_or(false),
        })
    }

    fn shift(&mut self) -> Result<ScheduleInterval, RowError> {
        let agent = self.needed("agent", AgentId::new)?;
        let word = self.needed_word("kind")?;
        let kind = match word {
            ScheduleWord::OnQueue => ScheduledKind::OnQueue,
            ScheduleWord::OffQueue => ScheduledKind::OffQueue {
                kind: self.word("pause_kind")?.unwrap_or(PauseKind::Other),
            },
            ScheduleWord::Absence => ScheduledKind::Absence {
                planned: self.given("planned", self.flag("planned")?)?,
            },
        };
        if word != ScheduleWord::OffQueue {
            self.out_of_place(&["pause_kind"]);
        }
        if word != ScheduleWord::Absence {
            self.out_of_place(&["planned"]);
        }
        Ok(ScheduleInterval {
            agent,
            kind,
            paid: self.given("paid", self.flag("paid")?)?,
            period: self.period()?,
        })
    }

    fn survey(&mut self) -> Result<SurveyScore, RowError> {
        let score = self.count("score")?;
        let parts = SurveyScoreParts {
            id: self.needed("id", Reference::new)?,
            asked: self.needed_at("asked")?,
            question: self.needed_word("question")?,
            scale: self.needed_word("scale")?,
            // What no byte holds is on no scale either.
            score: score.map(|score| u8::try_from(score).unwrap_or(u8::MAX)),
            contact: self.read("contact", ContactId::new)?,
            agent: self.read("agent", AgentId::new)?,
            queue: self.read("queue", QueueId::new)?,
            project: self.read("project", ProjectId::new)?,
        };
        SurveyScore::restore(parts).map_err(|mut error| {
            let facts = error.facts.iter_mut();
            for (fact, score) in facts
                .filter(|fact| fact.name.as_str() == "score")
                .zip(score)
            {
                *fact = NamedFact::count("score", score);
            }
            let slot = self.slot(error.path.as_str());
            RowError { error, slot }
        })
    }

    fn lead_list(&mut self) -> Result<LeadList, RowError> {
        let parts = LeadListParts {
            id: self.needed("id", Reference::new)?,
            project: self.read("project", ProjectId::new)?,
            begun: self.needed_at("begun")?,
            leads: self.given("leads", self.count("leads")?)?,
            finished: self.given("finished", self.count("finished")?)?,
        };
        LeadList::restore(parts).map_err(|error| self.inside(error, "finished"))
    }

    /// Reads the id of a scorecard.
    pub(super) fn card_id(&self) -> Result<Reference, RowError> {
        self.needed("id", Reference::new)
    }

    /// Reads what every row of a scorecard says of it; the items are left empty.
    pub(super) fn card(&mut self, id: Reference) -> Result<ScorecardParts, RowError> {
        Ok(ScorecardParts {
            id,
            agent: self.needed("agent", AgentId::new)?,
            at: self.needed_at("at")?,
            contact: self.read("contact", ContactId::new)?,
            queue: self.read("queue", QueueId::new)?,
            project: self.read("project", ProjectId::new)?,
            items: Vec::new(),
        })
    }

    /// Reads the item of a row of a scorecard.
    pub(super) fn item(&self) -> Result<ScorecardItem, RowError> {
        Ok(ScorecardItem {
            item: self.needed("item", |text| Code::new(text.to_lowercase()))?,
            weight: self.given("weight", self.points("weight")?)?,
            result: self.result()?,
        })
    }

    fn result(&self) -> Result<ItemResult, RowError> {
        let set = |column| Ok::<_, RowError>(self.flag(column)?.unwrap_or(false));
        let earned = self.points("earned")?;
        // Some forms write 0 points beside a failed item and beside one that did not come up.
        let no_points = earned.is_none_or(|points| points == 0);
        let (not_applicable, failed) = (set("not_applicable")?, set("instant_fail")?);
        match (earned, not_applicable, failed) {
            (_, true, false) if no_points => Ok(ItemResult::NotApplicable),
            (_, false, true) if no_points => Ok(ItemResult::InstantFail),
            (Some(earned), false, false) => Ok(ItemResult::Scored { earned }),
            (None, false, false) => Err(self.fault("importer.fact.result_missing", "earned")),
            _ => Err(self.fault("importer.fact.results_differ", "earned")),
        }
    }

    fn period(&mut self) -> Result<Period, RowError> {
        let from = self.needed_at("from")?;
        let until = self.needed_at("until")?;
        Period::new(from, until).map_err(|error| self.inside(error, "until"))
    }

    /// Tells of cells that say something for which the fact has no place.
    fn out_of_place(&mut self, columns: &[&'static str]) {
        for column in columns {
            if self.cell(column).is_some() {
                self.oddities.push(Oddity {
                    code: "importer.finding.out_of_place",
                    slot: self.slot(column),
                    facts: Vec::new(),
                });
            }
        }
    }

    fn slot(&self, name: &str) -> Option<usize> {
        let mut columns = self.row.columns.iter();
        columns.position(|column| column.name == name)
    }

    fn cell(&self, column: &str) -> Option<&str> {
        self.row.get(self.slot(column)?)
    }

    pub(super) fn inside(&self, error: Invalid, column: &'static str) -> RowError {
        RowError {
            error: Invalid {
                path: FieldPath::fixed(column),
                ..error
            },
            slot: self.slot(column),
        }
    }

    pub(super) fn fault(&self, code: &'static str, column: &'static str) -> RowError {
        self.inside(Invalid::plain(code, ""), column)
    }

    fn read<'r, T>(
        &'r self,
        column: &'static str,
        read: impl FnOnce(&'r str) -> Result<T, Invalid>,
    ) -> Result<Option<T>, RowError> {
        let value = self.cell(column).map(read).transpose();
        value.map_err(|error| self.inside(error, column))
    }

    fn given<T>(&self, column: &'static str, value: Option<T>) -> Result<T, RowError> {
        value.ok_or_else(|| self.fault("importer.fact.missing", column))
    }

    fn needed<'r, T>(
        &'r self,
        column: &'static str,
        read: impl FnOnce(&'r str) -> Result<T, Invalid>,
    ) -> Result<T, RowError> {
        self.given(column, self.read(column, read)?)
    }

    fn word<T: DeserializeOwned>(&self, column: &'static str) -> Result<Option<T>, RowError> {
        self.read(column, |text| {
            our_word(&text.to_ascii_lowercase()).ok_or_else(|| {
                Invalid::plain("importer.fact.unknown_word", "")
                    .with(NamedFact::count("length", text.len() as u64))
            })
        })
    }

    fn needed_word<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, RowError> {
        self.given(column, self.word(column)?)
    }

    fn flag(&self, column: &'static str) -> Result<Option<bool>, RowError> {
        let flag = self.word(column)?;
        Ok(flag.map(|flag| matches!(flag, Flag::Yes)))
    }

    /// Reads a whole number. Programs that hold it beside empty cells write `4.0`.
    fn count(&self, column: &'static str) -> Result<Option<u64>, RowError> {
        self.read(column, |text| {
            let (whole, part) = text.split_once('.').unwrap_or((text, ""));
            let digits = !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit());
            let number = whole.parse().ok().filter(|_| digits);
            let none_behind = part.bytes().all(|b| b == b'0');
            number
                .filter(|_| none_behind)
                .ok_or(Invalid::plain("importer.row.count_malformed", ""))
        })
    }

    fn points(&self, column: &'static str) -> Result<Option<u32>, RowError> {
        let points = self.count(column)?.map(u32::try_from).transpose();
        points.map_err(|_| self.fault("importer.row.count_malformed", column))
    }

    fn needed_at(&mut self, column: &'static str) -> Result<Instant, RowError> {
        let at = self.at(column)?;
        self.given(column, at)
    }

    fn at(&mut self, column: &'static str) -> Result<Option<Instant>, RowError> {
        let Some(text) = self.slot(column).and_then(|slot| self.row.get(slot)) else {
            return Ok(None);
        };
        let at = rfc3339(text, self.dates);
        at.map(Some)
            .ok_or_else(|| self.fault("importer.fact.time_malformed", column))
    }
}
