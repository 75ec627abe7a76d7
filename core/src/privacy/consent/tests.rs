use super::*;

fn at(hour: u32) -> Instant {
    format!("2026-03-02T{hour:02}:00:00Z").parse().unwrap()
}

fn parts(expires: Option<u32>, ended: Option<ConsentEnd>) -> ConsentParts {
    ConsentParts {
        id: ConsentId::new("consent-1").unwrap(),
        person: PersonRef::new("p-1").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        channel: ContactChannel::Voice,
        method: ConsentMethod::Spoken,
        basis: LawfulBasis::Consent,
        given: at(10),
        expires: expires.map(at),
        wording: WordingId::new("sales-hi-3").unwrap(),
        language: Language::Hindi,
        proof: Some(Reference::new("recording-7").unwrap()),
        jurisdiction: CountryCode::new("US").unwrap(),
        region: Some(Code::new("ca").unwrap()),
        ended,
    }
}

fn code(parts: ConsentParts) -> String {
    Consent::restore(parts).unwrap_err().code.to_string()
}

fn withdrawn(hour: u32) -> Option<ConsentEnd> {
    Some(ConsentEnd::Withdrawn { at: at(hour) })
}

#[test]
fn a_consent_has_a_status_at_every_instant() {
    use ConsentStatus::{Expired, Given, NotYet, Superseded, Withdrawn};
    let status = |consent: &Consent| [9, 10, 11, 12, 13].map(|hour| consent.status_at(at(hour)));
    let open = Consent::restore(parts(None, None)).unwrap();
    assert_eq!(status(&open), [NotYet, Given, Given, Given, Given]);
    let short = Consent::restore(parts(Some(12), None)).unwrap();
    assert_eq!(status(&short), [NotYet, Given, Given, Expired, Expired]);
    let back = short.withdraw(at(11)).unwrap();
    assert_eq!(
        status(&back),
        [NotYet, Given, Withdrawn, Withdrawn, Withdrawn]
    );
    let newer = ConsentId::new("consent-2").unwrap();
    let over = open.supersede(at(12), newer).unwrap();
    assert_eq!(
        status(&over),
        [NotYet, Given, Given, Superseded, Superseded]
    );
}

#[test]
fn a_consent_says_why_it_allows_nothing() {
    let sales = ContactPurposeId::new("sales").unwrap();
    let debt = ContactPurposeId::new("debt").unwrap();
    let voice = ContactChannel::Voice;
    let consent = Consent::restore(parts(Some(14), None)).unwrap();
    assert_eq!(consent.require(&sales, voice, at(11)), Ok(()));
    let back = consent.withdraw(at(12)).unwrap();
    let newer = ConsentId::new("consent-2").unwrap();
    let replaced = consent.supersede(at(12), newer).unwrap();
    let cases = [
        (&consent, &debt, voice, 11, "other_purpose", "purpose"),
        (
            &consent,
            &sales,
            ContactChannel::Post,
            11,
            "other_channel",
            "channel",
        ),
        (&consent, &sales, voice, 9, "not_yet", "given"),
        (&consent, &sales, voice, 14, "expired", "expires"),
        (&back, &sales, voice, 12, "withdrawn", "ended"),
        (&replaced, &sales, voice, 12, "superseded", "ended"),
    ];
    for (consent, purpose, channel, hour, code, path) in cases {
        let error = consent.require(purpose, channel, at(hour)).unwrap_err();
        assert_eq!(error.code.as_str(), format!("privacy.consent.{code}"));
        assert_eq!(error.path.as_str(), path);
        assert!(!consent.allows(purpose, channel, at(hour)));
    }
}

#[test]
fn a_consent_that_ended_allows_nothing_by_any_path() {
    let (sales, debt) = (
        ContactPurposeId::new("sales").unwrap(),
        ContactPurposeId::new("debt").unwrap(),
    );
    let consent = Consent::restore(parts(Some(14), None)).unwrap();
    assert!(consent.allows(&sales, ContactChannel::Voice, at(11)));
    assert!(!consent.allows(&debt, ContactChannel::Voice, at(11)));
    assert!(!consent.allows(&sales, ContactChannel::RecordedVoice, at(11)));
    assert!(!consent.allows(&sales, ContactChannel::Voice, at(9)));
    assert!(!consent.allows(&sales, ContactChannel::Voice, at(14)));
    let back = consent.withdraw(at(12)).unwrap();
    assert!(back.allows(&sales, ContactChannel::Voice, at(11)));
    assert!(!back.allows(&sales, ContactChannel::Voice, at(12)));
    let error = back.withdraw(at(13)).unwrap_err();
    assert_eq!(error.code.as_str(), "privacy.consent.already_ended");
    let error = back.supersede(at(13), ConsentId::new("consent-2").unwrap());
    assert_eq!(
        error.unwrap_err().code.as_str(),
        "privacy.consent.already_ended"
    );
}

#[test]
fn the_instants_of_a_consent_are_in_order() {
    assert_eq!(
        code(parts(Some(10), None)),
        "privacy.consent.expires_before_given"
    );
    assert_eq!(
        code(parts(None, withdrawn(9))),
        "privacy.consent.ended_before_given"
    );
    assert_eq!(
        code(parts(Some(12), withdrawn(12))),
        "privacy.consent.ended_after_expiry"
    );
    // Given and withdrawn in one breath: a slip of the tongue is no contradiction.
    assert!(Consent::restore(parts(None, withdrawn(10))).is_ok());
    let itself = ConsentEnd::Superseded {
        at: at(11),
        by: ConsentId::new("consent-1").unwrap(),
    };
    assert_eq!(
        code(parts(None, Some(itself))),
        "privacy.consent.superseded_by_itself"
    );
    let open = Consent::restore(parts(Some(12), None)).unwrap();
    let early = open.withdraw(at(9)).unwrap_err();
    assert_eq!(early.code.as_str(), "privacy.consent.ended_before_given");
    let late = open.withdraw(at(12)).unwrap_err();
    assert_eq!(late.code.as_str(), "privacy.consent.ended_after_expiry");
}

#[test]
fn a_consent_survives_storage() {
    let consent = Consent::restore(parts(Some(12), withdrawn(11))).unwrap();
    let text = consent.to_json().unwrap();
    assert_eq!(Consent::from_json(&text).unwrap(), consent);
    let forged = text.replace("2026-03-02T11", "2026-03-02T08");
    let error = Consent::from_json(&forged).unwrap_err();
    assert_eq!(error.code.as_str(), "privacy.consent.ended_before_given");
    assert_eq!(error.path.as_str(), "body.ended");
}
