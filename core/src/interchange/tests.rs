//! The table against the files of which it was made, and texts that no schema foresees.

use super::table::apis;
use super::*;
use crate::base::Language;

fn codes(text: &str) -> Vec<(String, String)> {
    let payload = read_payload(text).unwrap();
    let told = payload.warnings.iter().map(|one| {
        for language in Language::ALL {
            assert!(!one.sentence(language).contains(['{', '}']), "{one:?}");
            assert_ne!(one.sentence(language), one.code.as_str());
        }
        let code = one.code.as_str().rsplit('.').next().unwrap_or_default();
        (one.path.clone(), code.to_owned())
    });
    told.collect()
}

fn told(path: &str, code: &str) -> (String, String) {
    (path.to_owned(), code.to_owned())
}

#[test]
fn the_table_holds_ten_apis_and_every_kind() {
    let all: Vec<_> = apis()
        .iter()
        .map(|api| (api.api.as_str(), api.version))
        .collect();
    let (v4, v5) = (TmfVersion::V4, TmfVersion::V5);
    let wanted = [
        ("622", v4),
        ("622", v5),
        ("646", v4),
        ("697", v4),
        ("621", v4),
        ("621", v5),
        ("629", v4),
        ("629", v5),
        ("683", v4),
        ("683", v5),
    ];
    assert_eq!(all, wanted);
    for kind in TmfKind::ALL {
        let known = apis()
            .iter()
            .any(|api| api.types.contains_key(kind.name()) && api.roots.contains_key(kind.name()));
        assert!(known, "{kind:?}");
    }
    for api in apis() {
        for one in api.types.values() {
            for code in one.fields.values() {
                let bare = code.trim_start_matches("a:");
                let known = match bare.split_once(':') {
                    Some(("o", name)) => api.types.contains_key(name),
                    Some(("e", name)) => api.enums.contains_key(name),
                    Some(_) => false,
                    None => ["s", "d", "y", "i", "n", "b", "*"].contains(&bare),
                };
                assert!(known, "{code}");
            }
        }
    }
}

#[test]
fn what_is_no_json_says_where() {
    let error = read_payload("{\n \"id\": }").unwrap_err();
    assert_eq!(error.code.as_str(), "interchange.payload.not_json");
    let said = error.sentence(Language::English);
    assert!(said.contains("line 2, column 8"), "{said}");
    let error = payload_text(b"{\"a\": \"\xff\"}").unwrap_err();
    assert!(error.sentence(Language::English).contains("byte 8"));
    for text in ["", "{} {}", "\"\u{1}\"", "[1,]", "{\"a\":01}"] {
        assert!(
            read_payload(text).is_err() && write_payload(text).is_err(),
            "{text}"
        );
        let refusal = write_payload_strictly(text).unwrap_err();
        assert_eq!(refusal.refused.len(), 1);
        assert!(refusal.to_string().contains("JSON"));
    }
}

#[test]
fn a_bomb_of_depth_ends_in_an_error_or_is_passed_over() {
    let deep =
        |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
    // A field that the schema does not have is not walked through.
    let own = format!(
        r#"{{"@type":"Appointment","id":"1","own":{}}}"#,
        deep("[", "]")
    );
    assert_eq!(write_payload(&own).unwrap(), own);
    // A field that it has is, down to a bound.
    let item = |inner: &str| format!(r#"{{"id":"1","action":"add","productOrderItem":[{inner}]}}"#);
    let mut nested = item("");
    for _ in 0..100 {
        nested = item(&nested);
    }
    let error = read_payload(&nested).unwrap_err();
    assert_eq!(error.code.as_str(), "interchange.payload.too_deep");
    let lists = format!(
        r#"{{"@type":"ProductOrder","id":"1","note":{}}}"#,
        deep("[", "]")
    );
    assert_eq!(codes(&lists), [told("/note/0", "other_type")]);
}

#[test]
fn what_cannot_be_decoded_is_kept_and_told() {
    let half = r#"{"@type":"Customer","id":"1","name":"\ud83d","engagedParty":{"id":"p",
            "@referredType":"Individual"}}"#;
    assert_eq!(codes(half), [told("/name", "other_type")]);
    assert_eq!(write_payload(half).unwrap(), half);
    let marked = format!(
        "\u{feff}{}",
        r#"{"@type":"Appointment","id":"1","status":" confirmed"}"#
    );
    let found = [
        told("", "byte_order_mark"),
        told("", "required_missing"),
        told("/status", "name_blank"),
    ];
    assert_eq!(codes(&marked), found);
    assert_eq!(
        write_payload(&marked).unwrap(),
        marked.replace(" confirmed", "confirmed")
    );
}

#[test]
fn strict_writing_refuses_all_at_once_and_takes_what_it_mends() {
    let bad = r#"{"@type":"Appointment","id":"1","status":"lost",
            "validFor":{"startDateTime":"2026-03-02T09:00"},"id":"2"}"#;
    let refusal = write_payload_strictly(bad).unwrap_err();
    let paths: Vec<_> = refusal
        .refused
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(paths, ["/status", "/validFor/startDateTime", "/id"]);
    let good = r#"{"@type":"Appointment","id":"1","status":"CONFIRMED","validFor":{}}"#;
    let written = write_payload_strictly(good).unwrap();
    assert_eq!(written, good.replace("CONFIRMED", "confirmed"));
}
