//! The customers of the made-up day: the base is loaded, a caller is found, and what each role sees of
//! them is decided and kept in a journal.

use std::io::Write;

use anyhow::Context as _;
use talktime::base::workflow::Role;
use talktime::base::{
    ActorId, ContactId, CountryCode, Instant, Language, NamePart, PersonRef, PhoneNumber,
    ReadingPurpose,
};
use talktime::customer::{CustomerBase, CustomerView};
use talktime::importer::{CustomerMapping, CustomerReader, Customers, ReadOptions, load_customers};
use talktime::privacy::{
    Access, AccessPolicy, AccessRequest, Checkpoint, DataClass, Journal, JournalEntry, Shown,
    verify,
};

const PEOPLE: &[u8] = include_bytes!("../data/people.csv");
const MAPPING: &str = include_str!("../mappings/people.toml");

/// Who reads: in which role, and why.
const READERS: [(&str, Role, ReadingPurpose); 3] = [
    ("asha", Role::Agent, ReadingPurpose::Contact),
    ("senior-1", Role::Senior, ReadingPurpose::Complaint),
    ("analyst-1", Role::Analyst, ReadingPurpose::Quality),
];

/// Loads the customers of the day, and tells what became of each row.
///
/// # Errors
/// Where mapping or file cannot be read as a whole, which a test excludes.
pub fn loaded() -> anyhow::Result<(CustomerBase, Customers)> {
    let mapping = CustomerMapping::parse(MAPPING)?;
    let reader = CustomerReader::mapped(&mapping, None, ReadOptions::default())?;
    let mut base = CustomerBase::new();
    let read = load_customers(reader, PEOPLE, &mut base)?;
    Ok((base, read))
}

/// Writes the section of the report on the customers.
///
/// # Errors
/// Where the output cannot be written.
pub fn section(out: &mut impl Write) -> anyhow::Result<()> {
    let (base, read) = loaded()?;
    let summary = &read.summary;
    writeln!(
        out,
        "The customer base\n{} rows: {} customers, {} rejected",
        summary.rows, summary.customers, summary.rejected
    )?;
    for row in &read.rejected {
        let said = row.error.sentence(Language::English);
        writeln!(out, "  row {}: {said}", row.row)?;
    }
    for pair in base.duplicates().pairs {
        let (a, b, score) = (pair.a, pair.b, pair.score);
        writeln!(
            out,
            "  {a} and {b} may be one person: {} points",
            score.score
        )?;
    }
    let misspelt = NamePart::new("Aasha Rau")?;
    for hit in base.by_name(&misspelt, 1) {
        writeln!(
            out,
            "  a name misheard, one letter off in each word: {}",
            hit.person
        )?;
    }
    caller(out, &base)
}

/// The caller of the day's first contact gives a number; three people ask for what is known of them.
fn caller(out: &mut impl Write, base: &CustomerBase) -> anyhow::Result<()> {
    let number = PhoneNumber::in_country("098765 43210", &CountryCode::new("IN")?)?;
    let found = base.by_phone(&number);
    let person = found.first().context("the caller is in the base")?;
    let customer = base.get(person).context("who was found is held")?;
    writeln!(
        out,
        "  a caller with the number of {person}, as each may see them:"
    )?;
    let policy = AccessPolicy::standard();
    let at: Instant = "2026-03-02T02:31:43Z".parse()?;
    let mut journal = Journal::new();
    let mut entries = Vec::new();
    for (actor, role, purpose) in READERS {
        let request = request(actor, role, purpose, person, at)?;
        let access = policy.decide(&request);
        let step = journal.append_access(&access)?;
        journal = step.journal;
        entries.push(step.entry);
        writeln!(
            out,
            "    {actor:<10} {}",
            line(&customer.view(&access)?, &access)
        )?;
    }
    checked(out, &entries, &journal.checkpoint())
}

fn request(
    actor: &str,
    role: Role,
    purpose: ReadingPurpose,
    person: &PersonRef,
    at: Instant,
) -> anyhow::Result<AccessRequest> {
    Ok(AccessRequest {
        actor: ActorId::new(actor)?,
        role,
        purpose,
        about: person.clone(),
        classes: DataClass::ALL.to_vec(),
        at,
        contact: Some(ContactId::new("d000-00001")?),
    })
}

/// One line of what is shown, each value as the decision granted it.
fn line(view: &CustomerView, access: &Access) -> String {
    let purpose = access.request().purpose;
    let text = |shown: Option<&Shown>| {
        let text = shown.and_then(|shown| shown.text.as_ref());
        text.map_or_else(|| "-".to_owned(), |text| text.read(purpose).to_owned())
    };
    let parts = [
        text(view.names.first()),
        text(view.phones.first().map(|phone| &phone.number)),
        text(view.emails.first()),
        text(view.addresses.first().map(|held| &held.address)),
    ];
    parts.join(" | ")
}

/// The entries that the three readings left, and that the chain holds.
fn checked(
    out: &mut impl Write,
    entries: &[JournalEntry],
    head: &Checkpoint,
) -> anyhow::Result<()> {
    verify(entries, &Checkpoint::GENESIS, head)?;
    writeln!(
        out,
        "  the journal has {} entries, and the chain holds:",
        head.count
    )?;
    for entry in entries {
        let digest: String = entry.digest.to_string().chars().take(12).collect();
        writeln!(out, "    {} {} {digest}…", entry.index, entry.actor)?;
    }
    writeln!(out)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_section_shows_no_more_than_was_granted() {
        let mut out = Vec::new();
        section(&mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("8 rows: 6 customers, 2 rejected"), "{text}");
        assert!(text.contains("row 5:") && text.contains("row 6:"), "{text}");
        assert!(
            text.contains("p-0099 and p-0112 may be one person"),
            "{text}"
        );
        assert!(text.contains("in each word: p-0387"), "{text}");
        let seen = |actor: &str| {
            let lines = text
                .lines()
                .filter(|line| line.trim_start().starts_with(actor));
            lines.map(str::trim).next().unwrap_or_default().to_owned()
        };
        let agent = seen("asha ");
        assert!(agent.contains("Asha Rao | +91 ••• ••• 3210"), "{agent}");
        let senior = seen("senior-1");
        assert!(
            senior.contains("+919876543210 | asha@example.org"),
            "{senior}"
        );
        let analyst = seen("analyst-1");
        assert!(
            analyst.ends_with("- | - | - | Pune, Maharashtra"),
            "{analyst}"
        );
        assert!(text.contains("3 entries, and the chain holds"), "{text}");
        // The rejected rows are told without what they say.
        assert!(
            !text.contains("sunita") && !text.contains("Singh"),
            "{text}"
        );
    }
}
