//! The distilled schemas of TM Forum against the files of which they were made; those stay outside.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may stop, reads files, and names itself where it is skipped"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

const TABLE: &str = include_str!("../../core/data/tmf/schemas.json");

/// API, version and file, in the order of the table.
const FILES: [(&str, &str, &str); 10] = [
    ("622", "v4", "TMF622-ProductOrder-v4.0.0.swagger.json"),
    ("622", "v5", "TMF622-ProductOrdering-v5.0.0.schemas.json"),
    ("646", "v4", "TMF646-Appointment-v4.0.0.swagger.json"),
    ("697", "v4", "TMF697-WorkOrder-v4.0.0.swagger.json"),
    ("621", "v4", "TMF621-TroubleTicket-v4.0.0.swagger.json"),
    ("621", "v5", "TMF621-Trouble_Ticket-v5.0.1.schemas.json"),
    ("629", "v4", "TMF629-Customer-v4.0.0.swagger.json"),
    (
        "629",
        "v5",
        "TMF629-Customer_Management-v5.0.1.schemas.json",
    ),
    ("683", "v4", "TMF683-PartyInteraction-v4.0.0.swagger.json"),
    ("683", "v5", "TMF683-Party_Interaction-v5.0.0.schemas.json"),
];

fn folder() -> PathBuf {
    let data = std::env::var("TALKTIME_DATA").map_or_else(
        |_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    data.join("tmf")
}

fn names(list: &Value) -> Vec<String> {
    let all = list.as_array().unwrap().iter();
    all.map(|name| name.as_str().unwrap().trim().to_owned())
        .collect()
}

fn keys(object: &Value) -> BTreeSet<&str> {
    let all = object.as_object().into_iter().flatten();
    all.map(|(key, _)| key.as_str()).collect()
}

#[test]
fn the_table_is_what_the_published_files_say() {
    let table: Value = serde_json::from_str(TABLE).unwrap();
    assert_eq!(table.as_array().unwrap().len(), FILES.len());
    let (mut lists, mut types) = (0, 0);
    for (held, (api, version, name)) in table.as_array().unwrap().iter().zip(FILES) {
        assert_eq!(
            (held["api"].as_str(), held["version"].as_str()),
            (Some(api), Some(version))
        );
        let Ok(text) = std::fs::read_to_string(folder().join(name)) else {
            println!("skipped: the schemas of TM Forum are absent (../shared/data/tmf/{name})");
            return;
        };
        let file: Value = serde_json::from_str(&text).unwrap();
        let published = match &file["definitions"] {
            Value::Null => &file["components"]["schemas"],
            definitions => definitions,
        };
        for (list, held) in held["enums"].as_object().unwrap() {
            // A list that stands in a field itself has its names for a title.
            let wanted = match &published[list] {
                Value::Null => list.split('|').map(str::to_owned).collect(),
                known => names(&known["enum"]),
            };
            assert_eq!(names(held), wanted, "{name}: {list}");
            lists += 1;
        }
        for (title, held) in held["types"].as_object().unwrap() {
            let known = &published[title];
            assert!(known.is_object(), "{name}: {title}");
            // What takes over the fields of others has them in parts.
            if known["allOf"].is_null() && known["oneOf"].is_null() {
                assert_eq!(
                    keys(&held["p"]),
                    keys(&known["properties"]),
                    "{name}: {title}"
                );
                let mut required = known["required"]
                    .as_array()
                    .map_or_else(Vec::new, |_| names(&known["required"]));
                required.sort();
                assert_eq!(names(&held["r"]), required, "{name}: {title}");
                types += 1;
            }
        }
    }
    assert!(lists > 25 && types > 150, "{lists} lists and {types} types");
}
