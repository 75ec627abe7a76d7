//! The outbound block of the day: whom the internet project calls, what blocks it, what was said, and whom
//! a price cut makes worth calling again.
//!
//! The people and their answers are made up and committed; everything printed is computed from them.

use std::io::Write;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use talktime::base::{
    AgentId, CalendarDate, Code, Instant, Language, PermitId, ServiceKindId, Zone, sentence,
};
use talktime::campaign::{
    CallList, CallListPlan, CallListPlanParts, CallingRules, DialQuery, DialVerdict, ListPerson,
    NextChance, Offering, OfferingAnswer, OwnerRule, RecontactChange, TargetCondition, TargetRule,
    TargetRuleParts, UnknownTarget, WaitingPerson, build_call_list, may_call, recontact,
};
use talktime::privacy::ContactChannel;
use talktime::project::{GuideMoment, Project, ProjectVersions};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Campaign {
    people: Vec<ListPerson>,
    answers: Vec<Offering>,
}

/// Prints the block.
///
/// # Errors
/// Where the data cannot be read or a line not be written.
pub fn section(out: &mut impl Write) -> anyhow::Result<()> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let text = std::fs::read_to_string(data.join("outbound.json"))?;
    let campaign: Campaign = serde_json::from_str(&text)?;
    let text = std::fs::read_to_string(data.join("projects/internet.json"))?;
    let versions = ProjectVersions::from_json(&text)?;
    let rules = CallingRules::standard();
    let zone = Zone::new("Asia/Kolkata")?;
    let day: CalendarDate = "2026-03-02".parse()?;
    let project = versions.on(day).context("the project holds on the day")?;
    writeln!(
        out,
        "Outbound: competitors' customers, for {}",
        project.parts().name.english
    )?;
    // Eight in the morning, an hour before anybody in India may be called.
    let at: Instant = "2026-03-02T02:30:00Z".parse()?;
    let plan = plan(project)?;
    let list = build_call_list(&plan, &rules, &campaign.people, at, day)?;
    listed(out, &list, zone)?;
    calls(out, project, &campaign.answers)?;
    let change = RecontactChange {
        project: project.parts().id.clone(),
        before: project.parts().catalogue.clone(),
        day_before: "2026-03-31".parse()?,
        now: {
            let spring = versions
                .version(2)
                .context("the project has a second version")?;
            spring.parts().catalogue.clone()
        },
        day: "2026-04-01".parse()?,
    };
    again(out, &campaign, &change, &rules, &plan)
}

/// Competitors' customers: first those whose contract ends this month.
fn plan(project: &Project) -> anyhow::Result<CallListPlan> {
    let kind = ServiceKindId::new("internet")?;
    let rule = |when| {
        TargetRule::restore(TargetRuleParts {
            when,
            unknown: UnknownTarget::LeaveOut,
        })
    };
    let with_others = TargetCondition::ServedBy {
        provider: None,
        kind: Some(kind.clone()),
    };
    let ends_soon = TargetCondition::CompetitorContractEnds {
        kind: Some(kind),
        from: None,
        before: Some("2026-04-01".parse()?),
    };
    Ok(CallListPlan::restore(CallListPlanParts {
        project: project.parts().id.clone(),
        purpose: project.parts().purpose.clone(),
        channel: ContactChannel::Voice,
        subject: None,
        target: rule(with_others)?,
        priorities: vec![rule(ends_soon)?],
        agents: vec![AgentId::new("asha")?, AgentId::new("ravi")?],
        owners: OwnerRule::Keep,
    })?)
}

fn when(chance: NextChance, zone: Zone) -> String {
    match chance {
        NextChance::At { at } => format!("from {}", zone.local_text(at, "%d %b %H:%M")),
        NextChance::NotBefore { at } => format!("not before {}", zone.local_text(at, "%d %b %Y")),
        NextChance::Never => "never".to_owned(),
    }
}

fn listed(out: &mut impl Write, list: &CallList, zone: Zone) -> anyhow::Result<()> {
    let preview = &list.preview;
    writeln!(
        out,
        "  {} people, {} on the list at {}: {} may be called now, {} later, {} never",
        list.judged,
        list.entries.len(),
        zone.local_text(list.at, "%H:%M"),
        preview.free,
        preview.later.iter().map(|hour| hour.people).sum::<u64>(),
        preview.never,
    )?;
    for entry in &list.entries {
        let agent = entry.agent.as_ref().map_or("anyone", AgentId::as_str);
        let when = when(entry.earliest, zone);
        writeln!(
            out,
            "    {}. {} by {agent:<5} {when}",
            entry.priority, entry.person
        )?;
    }
    for block in &preview.blocked {
        let rule = block
            .rule
            .as_ref()
            .map_or(String::new(), |rule| format!(", {rule}"));
        let word = word(&block.reason.code());
        writeln!(out, "    blocked {}: {word}{rule}", block.people)?;
    }
    for left in &list.left_out {
        writeln!(out, "    left out: {} ({:?})", left.person, left.reason)?;
    }
    Ok(())
}

/// What was offered and answered, and what the call guide has against the objection.
fn calls(out: &mut impl Write, project: &Project, answers: &[Offering]) -> anyhow::Result<()> {
    writeln!(out, "  what was answered")?;
    for offering in answers {
        let parts = offering.parts();
        let (person, offer) = (&parts.person, &parts.offer);
        match &parts.answer {
            OfferingAnswer::Accepted => writeln!(out, "    {person} took {offer}")?,
            OfferingAnswer::Undecided => writeln!(out, "    {person} thinks about {offer}")?,
            OfferingAnswer::Refused { refusal } => {
                let reason = refusal.parts().reason.context("a refusal has a reason")?;
                let said = sentence(Language::English, &reason.code(), &[]);
                writeln!(out, "    {person} refused {offer}: {said}")?;
                let moment = GuideMoment::Objection { reason };
                for line in project.parts().guide.lines_for(moment) {
                    writeln!(out, "      the guide: {}", line.text.english)?;
                }
            }
        }
    }
    Ok(())
}

/// Whom the spring price makes worth calling again, and when the verdict lets them be called.
fn again(
    out: &mut impl Write,
    campaign: &Campaign,
    change: &RecontactChange,
    rules: &CallingRules,
    plan: &CallListPlan,
) -> anyhow::Result<()> {
    let waiting = campaign.people.iter().map(|person| {
        let customer = person.target.customer.parts();
        let own = |offering: &&Offering| offering.parts().person == customer.person;
        WaitingPerson {
            person: customer.person.clone(),
            addresses: customer.addresses.clone(),
            offerings: campaign.answers.iter().filter(own).cloned().collect(),
        }
    });
    let list = recontact(&waiting.collect::<Vec<_>>(), change)?;
    writeln!(
        out,
        "  the spring price of 1 April: {} to call again",
        list.people.len()
    )?;
    for entry in &list.people {
        let because = entry.wishes.iter().flat_map(|wish| &wish.because);
        let by: Vec<_> = because
            .flat_map(|cause| {
                let told = |offer| format!("{} by {offer}", word(&cause.condition));
                cause.new_offers.iter().map(told)
            })
            .collect();
        let person = campaign
            .people
            .iter()
            .find(|person| person.target.customer.parts().person == entry.person)
            .context("who is listed is in the base")?;
        let customer = person.target.customer.parts();
        let phone = customer
            .phones
            .first()
            .context("who was called has a number")?;
        let query = DialQuery {
            permit: PermitId::new(format!("spring-{}", entry.person))?,
            person: entry.person.clone(),
            number: phone.number.clone(),
            project: plan.parts().project.clone(),
            purpose: plan.parts().purpose.clone(),
            channel: ContactChannel::Voice,
            at: "2026-04-01T03:00:00Z".parse()?,
            subject: None,
            agent: None,
        };
        let zone = person.facts.zone.unwrap_or(Zone::UTC);
        let then = match may_call(rules, &query, &person.facts)? {
            DialVerdict::Permit { .. } => "now".to_owned(),
            DialVerdict::Blocked { earliest, .. } => when(earliest, zone),
        };
        writeln!(
            out,
            "    {}: {}; may be called {then}",
            entry.person,
            by.join(", ")
        )?;
    }
    writeln!(out)?;
    Ok(())
}

fn word(code: &Code) -> String {
    code.as_str()
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .replace('_', " ")
}
