//! Tests of the reader of customers, by hand.

use super::*;
use crate::base::*;
use crate::customer::{
    ConsentLink, Customer, CustomerBase, DocumentKind, PhoneKind, PurchasedBase,
    PurchasedBaseParts, Relationship,
};
use crate::importer::ReadOptions;
use crate::privacy::LawfulBasis;

const MAPPING: &str = r#"
version = 1
format = { kind = "delimited", delimiter = ";", optional = ["flat"], tell_unknown_columns = true }
country = "RU"
currency = "RUB"
date_format = "%d.%m.%Y"
none = ["-"]

[constants]
zone = "Europe/Moscow"

[columns]
person = "id"
relationship = "status"
given = "name"
middle = "patronymic"
family = "surname"
phone = ["mobile", "home"]
email = "mail"
birth_date = "born"
document = "passport"
region = "region"
locality = "town"
street = "street"
house = "house"
unit = "flat"
service = "contract"
service_kind = "kind"
monthly = "price"
service_since = "from"

[words.relationship]
"клиент" = "customer"
"*" = "prospect"

[phone_kinds]
mobile = "mobile"
home = "landline"
"#;

const HEADER: &str = "id;status;name;patronymic;surname;mobile;home;mail;born;passport;region;town;\
                      street;house;flat;contract;kind;price;from";

fn reader() -> CustomerReader {
    let mapping = CustomerMapping::parse(MAPPING).unwrap();
    CustomerReader::mapped(&mapping, None, ReadOptions::default()).unwrap()
}

fn read(rows: &[&str]) -> Customers {
    let text = std::iter::once(&HEADER)
        .chain(rows)
        .copied()
        .collect::<Vec<_>>()
        .join("\n")
        + "\n";
    read_customers(reader(), text.as_bytes()).unwrap()
}

fn rejected(row: &str) -> (String, String, String) {
    let all = read(&[row]);
    assert!(all.customers.is_empty());
    let [row] = all.rejected.as_slice() else {
        panic!("one row: {:?}", all.rejected);
    };
    let column = row.column.as_ref().map(|column| column.to_string());
    (
        row.error.code.to_string(),
        row.error.path.to_string(),
        column.unwrap_or_default(),
    )
}

#[test]
fn a_row_becomes_a_customer() {
    let row = "p-1;клиент;Анна;Петровна;Иванова;8 912 345-67-89;-;a@example.org;17.05.1990;4510 123456;\
               Тверская область;Тверь;ул. Советская;1;7;k-1;internet;599,90;01.02.2025";
    let all = read(&[row]);
    assert_eq!(all.rejected, []);
    let parts = all.customers[0].parts();
    assert_eq!(parts.person.as_str(), "p-1");
    assert_eq!(parts.relationship, Relationship::Customer);
    let why = ReadingPurpose::Correction;
    let name = &parts.names[0];
    assert_eq!(name.given.read(why), "Анна");
    assert_eq!(name.middle.as_ref().unwrap().read(why), "Петровна");
    assert_eq!(parts.phones.len(), 1);
    assert_eq!(parts.phones[0].number.read(why), "+79123456789");
    assert_eq!(parts.phones[0].kind, PhoneKind::Mobile);
    assert_eq!(parts.birth_date.as_ref().unwrap().read(why), "1990-05-17");
    assert_eq!(parts.documents[0].kind, DocumentKind::Other);
    let address = &parts.addresses[0].address;
    assert_eq!(address.country.as_str(), "RU");
    assert_eq!(address.unit.as_ref().unwrap().read(why), "7");
    assert_eq!(parts.services[0].monthly.unwrap().minor, 59_990);
    assert_eq!(parts.services[0].since.unwrap().to_string(), "2025-02-01");
    assert_eq!(parts.zone.unwrap().name(), "Europe/Moscow");
    let summary = &all.summary;
    assert_eq!(
        (summary.rows, summary.customers, summary.rejected),
        (1, 1, 0)
    );
}

#[test]
fn each_fault_has_its_code_and_column_and_good_rows_stay() {
    let cases = [
        (
            ";x;;;;;;;;;;;;;;;;;",
            "importer.row.missing",
            "person",
            "id",
        ),
        (
            "p;x;;;;12;;;;;;;;;;;;;",
            "base.phone.impossible",
            "phone",
            "mobile",
        ),
        (
            "p;x;;;;abc;;;;;;;;;;;;;",
            "base.phone.malformed",
            "phone",
            "mobile",
        ),
        (
            "p;x;;;;;;nobody;;;;;;;;;;;",
            "base.email.malformed",
            "email",
            "mail",
        ),
        (
            "p;x;;;;;;;31.02.1990;;;;;;;;;;",
            "importer.row.date_malformed",
            "birth_date",
            "born",
        ),
        (
            "p;x;;;;;;;;;;;;;;k-1;;;",
            "importer.row.missing",
            "service_kind",
            "kind",
        ),
        (
            "p;клиент;;;;;;;;;;;;;;k-1;tv;5x;",
            "importer.row.money_malformed",
            "monthly",
            "price",
        ),
        (
            "p;x;;;;;;;;;;;;;;k-1;tv;;",
            "customer.record.prospect_holds_service",
            "services[0]",
            "",
        ),
    ];
    for (row, code, path, column) in cases {
        assert_eq!(
            rejected(row),
            (code.into(), path.into(), column.into()),
            "{row}"
        );
    }
    let good = "p;x;;;;;;;;;;;;;;;;;";
    let all = read(&[cases[1].0, good, "one;field"]);
    assert_eq!((all.customers.len(), all.rejected.len()), (1, 2));
    assert_eq!(all.summary.rows, 3);
}

#[test]
fn what_stands_twice_in_a_row_is_taken_once_and_told() {
    let all = read(&["p;x;;;;89123456789;+7 912 345-67-89;;;;;;;;;;;;"]);
    assert_eq!(all.customers[0].parts().phones.len(), 1);
    assert_eq!(all.findings.len(), 1);
    assert_eq!(
        all.findings[0].code.as_str(),
        "importer.finding.repeated_value"
    );
    assert_eq!(all.findings[0].column.as_ref().unwrap().as_str(), "home");
}

#[test]
fn a_value_of_which_nothing_is_made_is_told() {
    // A middle name alone; a kind of service, a price and a day without the service.
    let all = read(&["p;x;;Петровна;;;;;;;;;;;;;internet;599;01.02.2025"]);
    assert_eq!((all.customers.len(), all.rejected.len()), (1, 0));
    let told: Vec<_> = all
        .findings
        .iter()
        .map(|found| (found.code.as_str(), found.column.as_ref().unwrap().as_str()))
        .collect();
    let unused = "importer.finding.value_unused";
    let columns = ["patronymic", "kind", "price", "from"];
    assert_eq!(told, columns.map(|column| (unused, column)));
    let mapping = r#"
        version = 1
        format = { kind = "delimited", delimiter = ";" }
        constants = { relationship = "prospect", service_kind = "internet" }
        columns = { person = "id", document_kind = "kind", document = "number", country = "country", phone = "tel" }
    "#;
    let mapping = CustomerMapping::parse(mapping).unwrap();
    let reader = CustomerReader::mapped(&mapping, None, ReadOptions::default()).unwrap();
    let file = "id;kind;number;country;tel\np;passport;;IN;\nq;passport;A1234567;IN;9876543210\n";
    let all = read_customers(reader, file.as_bytes()).unwrap();
    let told: Vec<_> = all
        .findings
        .iter()
        .map(|found| (found.row, found.column.as_ref().unwrap().as_str()))
        .collect();
    assert_eq!(
        (all.customers.len(), told),
        (2, vec![(1, "kind"), (1, "country")])
    );
}

#[test]
fn a_number_that_a_spreadsheet_spoiled_is_refused() {
    for text in ["9123456789.0", "9.12346E+09", "9.12346e+09"] {
        let row = format!("p;x;;;;{text};;;;;;;;;;;;;");
        let malformed = ("base.phone.malformed", "phone", "mobile");
        let (code, path, column) = rejected(&row);
        assert_eq!((code.as_str(), path.as_str(), column.as_str()), malformed);
    }
}

#[test]
fn a_line_that_names_another_purchase_is_told() {
    let line = |source: &str| {
        format!("{{\"person\":\"p-1\",\"relationship\":\"prospect\",\"source\":\"{source}\"}}\n")
    };
    let on = "2026-06-30".parse().unwrap();
    for (source, told) in [("b-1", 0), ("b-2", 1)] {
        let reader = CustomerReader::json_lines(ReadOptions::default()).unwrap();
        let reader = reader.of_purchase(&bought("2026-07-01", 1), on).unwrap();
        let all = read_customers(reader, line(source).as_bytes()).unwrap();
        let codes: Vec<_> = all
            .findings
            .iter()
            .map(|found| found.code.as_str())
            .collect();
        assert_eq!(codes, vec!["importer.finding.other_source"; told]);
        let kept = all.customers[0].parts().source.as_ref().unwrap();
        assert_eq!(kept.as_str(), "b-1");
    }
}

#[test]
fn how_the_file_is_cut_changes_nothing() {
    let text = format!("{HEADER}\np;x;;;;89123456789;;;;;;;;;;;;;\nq;x;;;;1;;;;;;;;;;;;;\n");
    let whole = read_customers(reader(), text.as_bytes()).unwrap();
    let (mut pieces, mut parts) = (reader(), Customers::default());
    for byte in text.as_bytes().chunks(1) {
        pieces.push(byte, &mut |item| parts.push(item)).unwrap();
    }
    parts.summary = pieces.finish(&mut |_| ()).unwrap();
    assert_eq!(parts, whole);
    let error = pieces.push(b"x", &mut |_| ()).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.file.finished");
}

#[test]
fn a_base_takes_each_person_once() {
    let text = format!("{HEADER}\np;x;;;;;;;;;;;;;;;;;\np;x;;;;;;;;;;;;;;;;;\n");
    let mut base = CustomerBase::new();
    let loaded = load_customers(reader(), text.as_bytes(), &mut base).unwrap();
    assert_eq!(
        (base.len(), loaded.customers.len(), loaded.summary.customers),
        (1, 0, 1)
    );
    assert_eq!(
        loaded.rejected[0].error.code.as_str(),
        "customer.guard.person_new"
    );
    assert_eq!(loaded.rejected[0].error.path.as_str(), "person");
}

#[test]
fn json_lines_are_customers_or_flat_objects() {
    let own = r#"{"person":"p-1","relationship":"prospect","phones":[{"number":"+79123456789","kind":"mobile"}]}
{"person":"p-2","relationship":"friend"}
[1]
{"person":"p-3"
"#;
    let reader = CustomerReader::json_lines(ReadOptions::default()).unwrap();
    let all = read_customers(reader, own.as_bytes()).unwrap();
    assert_eq!(all.customers.len(), 1);
    let codes: Vec<_> = all
        .rejected
        .iter()
        .map(|row| row.error.code.as_str())
        .collect();
    let shape = "importer.customer.not_a_customer";
    assert_eq!(
        codes,
        [shape, "importer.row.not_an_object", "base.json.cut_off"]
    );
    assert_eq!(all.rejected[0].error.path.as_str(), "relationship");
    let mapping = r#"
        version = 1
        format = { kind = "json_lines", optional = ["tel"] }
        country = "IN"
        constants = { relationship = "prospect" }
        columns = { given = "name", phone = "tel" }
    "#;
    let mapping = CustomerMapping::parse(mapping).unwrap();
    let start = Reference::new("f81d").unwrap();
    let reader = CustomerReader::mapped(&mapping, Some(start), ReadOptions::default()).unwrap();
    let flat = "{\"name\":\"आशा\",\"tel\":9876543210}\n{\"name\":\"Ravi\"}\n";
    let all = read_customers(reader, flat.as_bytes()).unwrap();
    let people: Vec<_> = all
        .customers
        .iter()
        .map(|one| one.parts().person.as_str())
        .collect();
    assert_eq!(people, ["f81d-1", "f81d-2"]);
}

fn bought(until: &str, leads: u64) -> PurchasedBase {
    PurchasedBase::restore(PurchasedBaseParts {
        id: PurchaseId::new("b-1").unwrap(),
        seller: SellerId::new("s-1").unwrap(),
        licence_from: "2026-01-01".parse().unwrap(),
        licence_until: Some(until.parse().unwrap()),
        consent_chain: vec![ConsentLink {
            holder: SellerId::new("s-1").unwrap(),
            wording: None,
            basis: LawfulBasis::Consent,
            at: "2025-06-01T00:00:00Z".parse().unwrap(),
        }],
        cost_per_lead: Money {
            minor: 100,
            currency: Currency::new("RUB").unwrap(),
        },
        leads,
    })
    .unwrap()
}

#[test]
fn a_bought_base_is_noted_and_its_licence_looked_at() {
    let on = "2026-06-30".parse().unwrap();
    let reader_of = |purchase: &PurchasedBase| reader().of_purchase(purchase, on);
    let error = reader_of(&bought("2026-06-30", 1)).unwrap_err();
    assert_eq!(error.code.as_str(), "customer.purchase.licence_ended");
    let reader = reader_of(&bought("2026-07-01", 1)).unwrap();
    let text = format!("{HEADER}\np;x;;;;;;;;;;;;;;;;;\nq;x;;;;;;;;;;;;;;;;;\n");
    let all = read_customers(reader, text.as_bytes()).unwrap();
    let of = |customer: &Customer| customer.parts().source.clone();
    assert_eq!(all.customers.iter().filter_map(of).count(), 2);
    assert_eq!(
        all.summary.findings[0].code.as_str(),
        "importer.finding.more_than_bought"
    );
}

#[test]
fn a_mapping_says_where_it_is_wrong() {
    let refused = |from: &str, to: &str| {
        assert!(MAPPING.contains(from), "{from}");
        let error = CustomerMapping::parse(MAPPING.replace(from, to)).unwrap_err();
        (
            error.code.to_string().replace("importer.mapping.", ""),
            error.path.to_string(),
        )
    };
    let cases = [
        (
            "country = \"RU\"",
            "country = \"ru\"",
            "country_unknown",
            "country",
        ),
        ("currency = \"RUB\"", "", "currency_missing", "currency"),
        ("\"RUB\"", "\"rub\"", "currency_unknown", "currency"),
        ("%d.%m.%Y", "%d.%m", "date_format", "date_format"),
        ("version = 1", "version = 2", "unknown_version", "version"),
        (
            "= \"customer\"",
            "= \"friend\"",
            "unknown_word",
            "words.relationship",
        ),
        (
            "home = \"landline\"",
            "cellar = \"landline\"",
            "name_unused",
            "phone_kinds",
        ),
        ("[\"flat\"]", "[\"flot\"]", "name_unused", "format.optional"),
        (
            "relationship = \"status\"",
            "",
            "missing_field",
            "columns.relationship",
        ),
        (
            "zone = \"Europe",
            "person = \"Europe",
            "constant_of_person",
            "constants.person",
        ),
        (
            "[words.relationship]",
            "[words.street]",
            "words_unused",
            "words.street",
        ),
        ("given = \"name\"", "first = \"name\"", "unknown_field", ""),
    ];
    for (from, to, code, path) in cases {
        assert_eq!(
            refused(from, to),
            (code.into(), path.into()),
            "{from} -> {to}"
        );
    }
    let nobody = MAPPING.replace("person = \"id\"", "");
    let mapping = CustomerMapping::parse(nobody).unwrap();
    let error = CustomerReader::mapped(&mapping, None, ReadOptions::default()).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.customer.no_reference");
}

#[test]
fn files_in_another_encoding_lose_only_the_rows_that_cannot_be_read() {
    let mut bytes = format!("{HEADER}\np;x;;;;;;;;;;;;;;;;;\n").into_bytes();
    // "Анна" in Windows-1251.
    bytes.extend(b"q;x;\xC0\xED\xED\xE0;;;;;;;;;;;;;;;;\n");
    let all = read_customers(reader(), &bytes).unwrap();
    assert_eq!((all.customers.len(), all.rejected.len()), (1, 1));
    let wide = format!("{HEADER}\n{}\np;x;;;;;;;;;;;;;;;;;\n", "x;".repeat(400_000));
    let all = read_customers(reader(), wide.as_bytes()).unwrap();
    assert_eq!((all.customers.len(), all.rejected.len()), (1, 1));
}

#[test]
fn a_reader_does_not_show_the_row_in_hand() {
    let mut reader = reader();
    // A line without its end, and a quote that is open.
    let (line, quote) = (format!("{HEADER}\np;x;Asha"), "\nq;x;\"Ravi\n");
    reader.push(line.as_bytes(), &mut |_| ()).unwrap();
    let carried = format!("{reader:?}");
    reader.push(quote.as_bytes(), &mut |_| ()).unwrap();
    for shown in [carried, format!("{reader:?}")] {
        for name in ["Asha", "Ravi"] {
            let bytes = format!("{:?}", name.as_bytes());
            let bytes = bytes.trim_matches(['[', ']']);
            assert!(!shown.contains(bytes) && !shown.contains(name), "{shown}");
        }
    }
}

#[test]
fn no_error_shows_what_a_row_said() {
    let all = read(&["p;x;;;;marker;;;;;;;;;;;;;", "p;x;;;;;;marker;;;;;;;;;;;"]);
    for row in &all.rejected {
        let shown = format!("{row:?} {} {:?}", row.error, row.error);
        assert!(!shown.contains("marker"), "{shown}");
    }
}

#[test]
fn a_constant_amount_needs_a_currency() {
    let mapping = r#"
        version = 1
        format = { kind = "delimited", delimiter = ";" }
        constants = { relationship = "customer", monthly = "599" }
        columns = { person = "id", service = "contract", service_kind = "kind" }
    "#;
    let error = CustomerMapping::parse(mapping).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.mapping.currency_missing");
}

#[test]
fn people_are_not_named_by_what_is_personal() {
    for columns in ["\"surname\"", "[\"id\", \"mobile\"]"] {
        let text = MAPPING.replace("person = \"id\"", &format!("person = {columns}"));
        let error = CustomerMapping::parse(text).unwrap_err();
        assert_eq!(error.code.as_str(), "importer.mapping.person_is_personal");
        assert_eq!(error.path.as_str(), "columns.person");
    }
}
