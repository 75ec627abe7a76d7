//! What each target does with a file, and what must hold of it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use talktime::base::workflow::Envelope;
use talktime::base::{
    Code, Grain, Invalid, Language, NamedFact, QueueId, Reference, Zone, sentence,
};
use talktime::call::{Call, CallCommand, CallEntry, CallFacts, DialPermit, Record};
use talktime::customer::{Customer, CustomerBase, PurchasedBase};
use talktime::importer::{
    CustomerItem, CustomerMapping, CustomerReader, FactItem, FactReader, Item, LogFormat,
    LogReader, Mapping, QueueLogForm, QueueLogOptions, ReadOptions, TableDelimiter,
};
use talktime::kpi::{
    ActivityInterval, CallTally, CentreFact, CentreTally, Dimension, Explanation, FactKind,
    LeadList, Plan, Report, ScheduleInterval, Scorecard, SurveyScore,
};
use talktime::privacy::{
    AccessPolicy, Checkpoint, Consent, Incident, Journal, JournalEntry, RetentionPolicy,
    SuppressionEntry, SuppressionList, verify,
};
use talktime::project::{DispositionMap, FaultWalk, Project, ProjectVersions};

/// Takes a file, whole and in pieces of these sizes, and tells whether something in it was accepted.
/// What was is counted too where the last asks for it: that takes most of the time.
type Check = Box<dyn Fn(&[u8], &[usize], bool) -> bool>;

/// Reads one format; its name is that of its folder in the corpus.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    pub(crate) check: Check,
}

impl Target {
    pub(crate) fn new(
        name: &'static str,
        check: impl Fn(&[u8], &[usize], bool) -> bool + 'static,
    ) -> Self {
        let check = Box::new(check);
        Self { name, check }
    }
}

/// Holds an error or a finding to its promise: a dotted code and a filled-in sentence in every language.
fn told(code: &Code, facts: &[NamedFact]) {
    thread_local!(static SEEN: RefCell<BTreeSet<Code>> = const { RefCell::new(BTreeSet::new()) });
    // Sentences take most of the time, and the facts of a code are always of the same names.
    if !SEEN.with_borrow_mut(|seen| seen.insert(code.clone())) {
        return;
    }
    assert!(code.as_str().contains('.'), "{code:?}");
    for language in Language::ALL {
        let text = sentence(language, code, facts);
        assert!(
            !text.is_empty() && text != code.as_str(),
            "{code:?} has no sentence"
        );
        assert!(!text.contains('{'), "{code:?}: {text}");
    }
}

fn told_error(error: &Invalid) {
    told(&error.code, &error.facts);
}

/// What was accepted is written, and read again as the same.
pub(crate) fn kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    let read: T = serde_json::from_str(&text).unwrap();
    assert_eq!(read, *value, "{text}");
}

fn cut<'a>(bytes: &'a [u8], sizes: &[usize]) -> Vec<&'a [u8]> {
    let (mut pieces, mut rest) = (Vec::new(), bytes);
    let mut sizes = sizes.iter().cycle();
    while !rest.is_empty() {
        let size = sizes.next().copied().unwrap_or(1).clamp(1, rest.len());
        let (piece, behind) = rest.split_at(size);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// Small bounds, so that lines over the limit, unclosed quotes and full memories are met.
fn options() -> ReadOptions {
    ReadOptions {
        max_line_bytes: 2_000,
        max_quoted_lines: 4,
        max_remembered_ids: 3,
    }
}

/// Every reader has these; what differs is what it gives out.
macro_rules! reading {
    ($name:ident, $reader:ty, $item:ty) => {
        fn $name(make: &dyn Fn() -> $reader, bytes: &[u8], sizes: &[usize]) -> Vec<$item> {
            let read = |pieces: &[&[u8]]| {
                let (mut reader, mut items) = (make(), Vec::new());
                let mut sink = |item: $item| items.push(item);
                let mut pieces = pieces.iter();
                let pushed = pieces.try_for_each(|piece| reader.push(piece, &mut sink));
                let end = pushed.and_then(|()| reader.finish(&mut sink));
                assert!(reader.push(b"x", &mut sink).is_err(), "it has ended");
                (items, end)
            };
            let (items, end) = read(&[bytes]);
            let (cut_items, cut_end) = read(&cut(bytes, sizes));
            assert_eq!(items, cut_items);
            assert_eq!(end, cut_end);
            match end {
                Ok(summary) => {
                    kept(&summary);
                    assert_eq!(summary.bytes, bytes.len() as u64);
                }
                Err(error) => {
                    told_error(&error);
                    kept(&error);
                }
            }
            items.iter().for_each(kept);
            items
        }
    };
}

reading!(read_log, LogReader, Item);
reading!(read_facts, FactReader, FactItem);
reading!(read_customers, CustomerReader, CustomerItem);

/// Counts accepted facts as a report would, whatever stands in them.
fn counted(facts: &[CentreFact]) {
    if facts.is_empty() {
        return;
    }
    let by = vec![
        Dimension::Queue,
        Dimension::Interval {
            grain: Grain::Month,
        },
    ];
    let split = Plan {
        by,
        zone: Zone::new("Europe/Berlin").unwrap(),
        ..Plan::default()
    };
    for plan in [Plan::default(), split] {
        let mut tally = CentreTally::new(plan).unwrap();
        for fact in facts {
            if let Err(error) = tally.push(fact) {
                told_error(&error);
            }
        }
        kept(&tally.report());
        settled(&tally.to_json().and_then(|text| again::<CentreTally>(&text)));
    }
}

fn log(name: &'static str, make: impl Fn() -> LogReader + 'static) -> Target {
    Target::new(name, move |bytes, sizes, deep| {
        let mut facts = Vec::new();
        for item in read_log(&make, bytes, sizes) {
            match item {
                Item::Record(record) => {
                    let text = record.to_json().unwrap();
                    assert_eq!(Record::from_json(&text).as_ref(), Ok(&record));
                    facts.push(CentreFact::Record(record));
                }
                Item::Activity(activity) => facts.push(CentreFact::Activity(activity)),
                Item::Rejected(row) => told_error(&row.error),
                Item::Finding(finding) => told(&finding.code, &finding.facts),
                Item::Event(_) => {}
            }
        }
        if deep {
            counted(&facts);
        }
        !facts.is_empty()
    })
}

fn facts(name: &'static str, make: impl Fn() -> FactReader + 'static) -> Target {
    Target::new(name, move |bytes, sizes, deep| {
        let mut facts = Vec::new();
        for item in read_facts(&make, bytes, sizes) {
            match item {
                FactItem::Fact(fact) => facts.push(fact),
                FactItem::Rejected(row) => told_error(&row.error),
                FactItem::Finding(finding) => told(&finding.code, &finding.facts),
            }
        }
        if deep {
            counted(&facts);
        }
        !facts.is_empty()
    })
}

fn customers(name: &'static str, make: impl Fn() -> CustomerReader + 'static) -> Target {
    Target::new(name, move |bytes, sizes, deep| {
        let mut base = CustomerBase::new();
        let mut accepted = false;
        for item in read_customers(&make, bytes, sizes) {
            match item {
                CustomerItem::Customer(customer) => {
                    accepted = true;
                    if base.add(&customer).is_ok() {
                        let person = &customer.parts().person;
                        assert_eq!(base.get(person).as_ref(), Some(&*customer));
                    }
                }
                CustomerItem::Rejected(row) => told_error(&row.error),
                CustomerItem::Finding(finding) => told(&finding.code, &finding.facts),
            }
        }
        if deep {
            settled(&base.to_json().and_then(|text| again::<CustomerBase>(&text)));
        }
        accepted
    })
}

/// The readers of files of customers.
pub(crate) fn customer_files() -> Vec<Target> {
    let mapped = |text: &'static str| {
        let mapping = CustomerMapping::parse(text).unwrap();
        let start = Reference::new("f81d").unwrap();
        move || CustomerReader::mapped(&mapping, Some(start.clone()), options()).unwrap()
    };
    vec![
        customers("customers_delimited", mapped(CUSTOMERS)),
        customers("customers_mapped_json_lines", mapped(CUSTOMERS_JSON)),
        customers("customers_json_lines", || {
            CustomerReader::json_lines(options()).unwrap()
        }),
        Target::new("customer_mapping", |bytes, _, _| {
            let text = String::from_utf8_lossy(bytes);
            let read = CustomerMapping::parse(&*text);
            settled(&read);
            read.is_ok()
        }),
    ]
}

const CUSTOMERS: &str = include_str!("corpus/customer_mapping/valid_delimited");
const CUSTOMERS_JSON: &str = include_str!("corpus/customer_mapping/valid_json_lines");

/// Short bounds, so that calls settle and are given up within a few rows.
fn queue_log(form: QueueLogForm) -> LogReader {
    let log = QueueLogOptions {
        form,
        zone: Zone::new("America/Montreal").unwrap(),
        settle: Duration::from_secs(5),
        longest_silence: Duration::from_secs(60),
        known_queues: vec![QueueId::new("q").unwrap()],
        ..QueueLogOptions::default()
    };
    LogReader::queue_log(log, options()).unwrap()
}

const BANK: &str = include_str!("corpus/mapping/valid_bank");
const SWITCH: &str = include_str!("corpus/mapping/valid_switch");
const OTHER_JSON: &str = include_str!("corpus/mapping/valid_json_lines");

fn mapped(name: &'static str, text: &str) -> Target {
    let mapping = Mapping::parse(text).unwrap();
    log(name, move || {
        LogReader::mapped(mapping.clone(), options()).unwrap()
    })
}

/// The readers of call logs.
pub(crate) fn logs() -> Vec<Target> {
    let ours = |format| move || LogReader::talktime(format, options()).unwrap();
    let comma = QueueLogForm::Table {
        delimiter: TableDelimiter::Comma,
    };
    vec![
        log("log_csv", ours(LogFormat::Csv)),
        log("log_json_lines", ours(LogFormat::JsonLines)),
        mapped("mapped_bank", BANK),
        mapped("mapped_delimited", SWITCH),
        mapped("mapped_json_lines", OTHER_JSON),
        log("queue_log_text", || queue_log(QueueLogForm::Text)),
        log("queue_log_table", move || queue_log(comma)),
    ]
}

/// The readers of the other facts.
pub(crate) fn fact_files() -> Vec<Target> {
    let table = |kind| move || FactReader::table(kind, options()).unwrap();
    vec![
        facts("facts_record", table(FactKind::Record)),
        facts("facts_activity", table(FactKind::Activity)),
        facts("facts_schedule", table(FactKind::Schedule)),
        facts("facts_survey", table(FactKind::Survey)),
        facts("facts_scorecard", table(FactKind::Scorecard)),
        facts("facts_lead_list", table(FactKind::LeadList)),
        facts("facts_json_lines", || {
            FactReader::json_lines(options()).unwrap()
        }),
    ]
}

/// Mappings: what is taken also reads a file of each of our shapes.
pub(crate) fn mappings() -> Vec<Target> {
    const FILES: [&[u8]; 3] = [
        include_bytes!("corpus/mapped_bank/valid_made_up"),
        include_bytes!("corpus/mapped_delimited/valid_durations"),
        include_bytes!("corpus/mapped_json_lines/valid_and_odd"),
    ];
    vec![Target::new(
        "mapping",
        |bytes, sizes, _| match Mapping::parse_bytes(bytes) {
            Ok(mapping) => {
                let again = Mapping::parse(mapping.source());
                assert_eq!(again.as_ref(), Ok(&mapping));
                for file in FILES {
                    match LogReader::mapped(mapping.clone(), options()) {
                        Ok(_) => {
                            let make = || LogReader::mapped(mapping.clone(), options()).unwrap();
                            read_log(&make, file, sizes);
                        }
                        Err(error) => told_error(&error),
                    }
                }
                true
            }
            Err(error) => {
                told_error(&error);
                false
            }
        },
    )]
}

/// A kind of stored JSON.
pub(crate) trait Stored: Sized + PartialEq + Debug {
    fn read(text: &str) -> Result<Self, Invalid>;
    fn write(&self) -> Result<String, Invalid>;
    /// What is done with a value that was read, besides writing it.
    fn used(&self) {}
}

macro_rules! stored {
    ($($name:ident $(, $value:ident: $used:block)?;)*) => {$(
        impl Stored for $name {
            fn read(text: &str) -> Result<Self, Invalid> {
                Self::from_json(text)
            }

            fn write(&self) -> Result<String, Invalid> {
                self.to_json()
            }

            $(fn used(&self) {
                let $value = self;
                $used
            })?
        }
    )*};
}

pub(crate) use stored;

stored! {
    Customer;
    CustomerBase;
    PurchasedBase;
    Call, call: {
        settled(&call.record());
        let _ = (call.next_deadline(), call.outcome_missing());
    };
    CallCommand;
    CallEntry;
    CallFacts;
    CallTally, tally: {
        kept(&tally.report());
        settled(&tally.clone().merge(tally));
    };
    CentreTally, tally: {
        kept(&tally.report());
        settled(&tally.clone().merge(tally));
    };
    DialPermit;
    DispositionMap;
    Envelope;
    Explanation;
    Plan, plan: { settled(&CentreTally::new(plan.clone())); };
    Record, record: { counted(&[CentreFact::Record(record.clone())]); };
    Report;
    ActivityInterval, one: { counted(&[CentreFact::Activity(one.clone())]); };
    ScheduleInterval, one: { counted(&[CentreFact::Schedule(one.clone())]); };
    SurveyScore, one: { counted(&[CentreFact::Survey(one.clone())]); };
    Scorecard, one: { counted(&[CentreFact::Scorecard(one.clone())]); };
    LeadList, one: { counted(&[CentreFact::LeadList(one.clone())]); };
    AccessPolicy;
    Checkpoint;
    Consent;
    Incident;
    Journal;
    JournalEntry, entry: {
        let fault = verify(std::slice::from_ref(entry), &Checkpoint::GENESIS, &Checkpoint::GENESIS);
        assert!(fault.is_err(), "nothing stands before the end of an empty journal");
    };
    FaultWalk;
    Project, project: {
        for tree in &project.parts().guide.parts().faults {
            assert!(tree.stands_at(&tree.start()).is_ok());
        }
    };
    ProjectVersions, versions: {
        let day = versions.parts().versions[0].parts().from;
        assert_eq!(versions.on(day), versions.parts().versions.first());
    };
    RetentionPolicy;
    SuppressionEntry;
    SuppressionList, list: { settled(&list.clone().merge(list)); };
}

pub(crate) fn settled<T>(answer: &Result<T, Invalid>) {
    if let Err(error) = answer {
        told_error(error);
        kept(error);
    }
}

/// Reads, uses, writes and reads again.
fn again<T: Stored>(text: &str) -> Result<T, Invalid> {
    let value = T::read(text)?;
    let written = value.write().unwrap();
    assert_eq!(T::read(&written).as_ref(), Ok(&value), "{written}");
    Ok(value)
}

pub(crate) fn json<T: Stored>(name: &'static str) -> Target {
    Target::new(name, |bytes, _, deep| {
        // A text of Rust is UTF-8; other bytes do not get as far as a reader of stored JSON.
        let answer = again::<T>(&String::from_utf8_lossy(bytes));
        settled(&answer);
        if let (Ok(value), true) = (&answer, deep) {
            value.used();
        }
        answer.is_ok()
    })
}

/// The readers of stored JSON.
pub(crate) fn stored_kinds() -> Vec<Target> {
    vec![
        json::<Envelope>("json_base_envelope"),
        json::<Call>("json_call_call"),
        json::<CallCommand>("json_call_command"),
        json::<DialPermit>("json_call_dial_permit"),
        json::<CallEntry>("json_call_entry"),
        json::<CallFacts>("json_call_facts"),
        json::<Record>("json_call_record"),
        json::<CustomerBase>("json_customer_base"),
        json::<Customer>("json_customer_customer"),
        json::<PurchasedBase>("json_customer_purchased_base"),
        json::<ActivityInterval>("json_kpi_activity_interval"),
        json::<CallTally>("json_kpi_call_tally"),
        json::<CentreTally>("json_kpi_centre_tally"),
        json::<Explanation>("json_kpi_explanation"),
        json::<LeadList>("json_kpi_lead_list"),
        json::<Plan>("json_kpi_plan"),
        json::<Report>("json_kpi_report"),
        json::<ScheduleInterval>("json_kpi_schedule_interval"),
        json::<Scorecard>("json_kpi_scorecard"),
        json::<SurveyScore>("json_kpi_survey_score"),
        json::<AccessPolicy>("json_privacy_access_policy"),
        json::<Checkpoint>("json_privacy_checkpoint"),
        json::<Consent>("json_privacy_consent"),
        json::<Incident>("json_privacy_incident"),
        json::<Journal>("json_privacy_journal"),
        json::<JournalEntry>("json_privacy_journal_entry"),
        json::<RetentionPolicy>("json_privacy_retention_policy"),
        json::<SuppressionEntry>("json_privacy_suppression_entry"),
        json::<SuppressionList>("json_privacy_suppression_list"),
        json::<DispositionMap>("json_project_disposition_map"),
        json::<FaultWalk>("json_project_fault_walk"),
        json::<Project>("json_project_project"),
        json::<ProjectVersions>("json_project_versions"),
    ]
}
