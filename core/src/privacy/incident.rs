//! An incident: personal data that came to where they must not be.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::class::DataClass;
use super::law::{LegalDuty, LegalRule};
use crate::base::{ActorId, CalendarDate, Code, IncidentId, Instant, Invalid, NamedFact, Zone};

/// Says to whom the data came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// To somebody of the centre whose work it is not.
    Colleague,
    /// To another customer.
    OtherCustomer,
    /// To a partner: a supplier, a seller, another provider.
    Partner,
    /// To everybody: a page, a social network.
    Public,
    /// To somebody outside, a friend of an agent for example.
    Outsider,
    /// To nobody that is known: a lost telephone, a stolen disk.
    Unknown,
}

impl Recipient {
    /// Every recipient, in the order of this page.
    pub const ALL: [Self; 6] = [
        Self::Colleague,
        Self::OtherCustomer,
        Self::Partner,
        Self::Public,
        Self::Outsider,
        Self::Unknown,
    ];

    /// Gives the stable code: `privacy.recipient.other_customer`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Colleague => "privacy.recipient.colleague",
            Self::OtherCustomer => "privacy.recipient.other_customer",
            Self::Partner => "privacy.recipient.partner",
            Self::Public => "privacy.recipient.public",
            Self::Outsider => "privacy.recipient.outsider",
            Self::Unknown => "privacy.recipient.unknown",
        })
    }
}

/// Holds the parts of an [`Incident`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentParts {
    /// Names the incident.
    pub id: IncidentId,
    /// When somebody noticed it: from here the time of the law runs.
    pub noticed: Instant,
    /// Who noticed it.
    pub by: ActorId,
    /// Which classes of data it was about.
    pub classes: Vec<DataClass>,
    /// How many people it was about, at least 1; empty while nobody knows.
    #[serde(default)]
    pub people: Option<u64>,
    /// To whom the data came.
    pub to: Recipient,
    /// When it was stopped, perhaps before it was noticed; empty while it goes on.
    #[serde(default)]
    pub contained: Option<Instant>,
    /// When the authority was told; empty while it was not.
    #[serde(default)]
    pub reported: Option<Instant>,
}

/// Holds an incident: what came out, to whom, noticed when, and what was done.
///
/// A disclosure outside the work is one too: an agent who told somebody about a customer.
///
/// ```
/// use talktime::base::{ActorId, IncidentId, Zone};
/// use talktime::privacy::{DataClass, Incident, IncidentParts, LegalDuty, Recipient, legal_rules};
/// let incident = Incident::restore(IncidentParts {
///     id: IncidentId::new("i-1")?, noticed: "2026-03-02T09:30:00Z".parse().unwrap(),
///     by: ActorId::new("senior-1")?, classes: vec![DataClass::Phone], people: Some(1),
///     to: Recipient::OtherCustomer, contained: None, reported: None,
/// })?;
/// let german = legal_rules().into_iter()
///     .find(|rule| rule.jurisdiction.as_str() == "DE" && rule.duty == LegalDuty::ReportIncident)
///     .unwrap();
/// let by = incident.report_deadline(&german, &Zone::UTC, &[])?;
/// assert_eq!(by.to_rfc3339(), "2026-03-05T09:30:00+00:00");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "IncidentParts", into = "IncidentParts")]
pub struct Incident(IncidentParts);

impl Incident {
    /// Checks the parts and makes an incident of them.
    ///
    /// # Errors
    /// `privacy.incident.no_class`, `privacy.incident.repeated_class`, `privacy.incident.no_people`
    /// where it is about 0 people, and `privacy.incident.reported_before_noticed`; the path names the
    /// field.
    pub fn restore(parts: IncidentParts) -> Result<Self, Invalid> {
        if parts.classes.is_empty() {
            return Err(Invalid::plain("privacy.incident.no_class", "classes"));
        }
        let mut seen = BTreeSet::new();
        for (position, class) in parts.classes.iter().enumerate() {
            if !seen.insert(*class) {
                return Err(Invalid::plain("privacy.incident.repeated_class", "")
                    .with(NamedFact::code("class", class.code()))
                    .inside(&format!("classes[{position}]")));
            }
        }
        if parts.people == Some(0) {
            return Err(Invalid::plain("privacy.incident.no_people", "people"));
        }
        if let Some(reported) = parts.reported.filter(|at| *at < parts.noticed) {
            let code = "privacy.incident.reported_before_noticed";
            return Err(Invalid::plain(code, "reported")
                .with(NamedFact::instant("noticed", parts.noticed))
                .with(NamedFact::instant("reported", reported)));
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &IncidentParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> IncidentParts {
        self.0
    }

    /// Gives the instant by which the authority of a country must be told.
    ///
    /// # Errors
    /// `privacy.incident.rule_of_another_duty`, and as [`LegalRule::deadline`].
    pub fn report_deadline(
        &self,
        rule: &LegalRule,
        zone: &Zone,
        holidays: &[CalendarDate],
    ) -> Result<Instant, Invalid> {
        if rule.duty != LegalDuty::ReportIncident {
            return Err(Invalid::plain(
                "privacy.incident.rule_of_another_duty",
                "duty",
            ));
        }
        rule.deadline(self.0.noticed, zone, holidays)
    }
}

crate::base::stored::versioned_json! { Incident, via IncidentParts => "privacy.incident" []; }

impl TryFrom<IncidentParts> for Incident {
    type Error = Invalid;
    fn try_from(parts: IncidentParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Incident> for IncidentParts {
    fn from(incident: Incident) -> Self {
        incident.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::privacy::legal_rules;

    fn parts() -> IncidentParts {
        IncidentParts {
            id: IncidentId::new("i-1").unwrap(),
            noticed: "2026-03-02T09:30:00Z".parse().unwrap(),
            by: ActorId::new("senior-1").unwrap(),
            classes: vec![DataClass::Phone, DataClass::Name],
            people: None,
            to: Recipient::Outsider,
            contained: Some("2026-03-01T00:00:00Z".parse().unwrap()),
            reported: Some("2026-03-02T09:30:00Z".parse().unwrap()),
        }
    }

    #[test]
    fn an_incident_is_about_something_and_somebody() {
        let incident = Incident::restore(parts()).unwrap();
        let text = incident.to_json().unwrap();
        assert_eq!(Incident::from_json(&text).unwrap(), incident);
        type Case = (fn(&mut IncidentParts), &'static str, &'static str);
        let wrong: [Case; 4] = [
            (|parts| parts.classes.clear(), "no_class", "classes"),
            (
                |parts| parts.classes.push(DataClass::Phone),
                "repeated_class",
                "classes[2]",
            ),
            (|parts| parts.people = Some(0), "no_people", "people"),
            (
                |parts| parts.reported = Some("2026-03-02T09:29:59Z".parse().unwrap()),
                "reported_before_noticed",
                "reported",
            ),
        ];
        for (change, code, path) in wrong {
            let mut parts = parts();
            change(&mut parts);
            let error = Incident::restore(parts).unwrap_err();
            assert_eq!(error.code.as_str(), format!("privacy.incident.{code}"));
            assert_eq!(error.path.as_str(), path);
        }
    }

    #[test]
    fn the_time_to_tell_the_authority_is_that_of_its_country() {
        let incident = Incident::restore(parts()).unwrap();
        let zone = Zone::new("Europe/Moscow").unwrap();
        let by = |country: &str, duty| {
            let rules = legal_rules().into_iter();
            let mut rules =
                rules.filter(|rule| rule.jurisdiction.as_str() == country && rule.duty == duty);
            incident.report_deadline(&rules.next().unwrap(), &zone, &[])
        };
        let russia = by("RU", LegalDuty::ReportIncident).unwrap();
        assert_eq!(russia.to_rfc3339(), "2026-03-03T09:30:00+00:00");
        let error = by("RU", LegalDuty::AnswerPerson).unwrap_err();
        assert_eq!(error.code.as_str(), "privacy.incident.rule_of_another_duty");
    }
}
