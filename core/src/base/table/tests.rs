use super::*;
use crate::base::{Language, sentence};

/// What a reader told, in short texts: `row 2@3: a|b`.
fn told(shape: &Shape, bytes: &[u8], size: usize, bounds: Bounds) -> (Vec<String>, String) {
    let mut reader = TableReader::new(shape.clone(), bounds);
    let mut lines = Vec::new();
    let mut sink = |event: TableEvent<'_>| {
        lines.push(match event {
            // A header of JSON names no column that is looked for.
            TableEvent::Header(_, names) if names.iter().any(|name| name.starts_with("{\"")) => {
                return Err(Invalid::plain("importer.file.column_missing", ""));
            }
            TableEvent::Header(_, names) => format!("header: {}", names.join("|")),
            TableEvent::Row(place, fields, _) => {
                let all: Vec<_> = (0..fields.len()).filter_map(|at| fields.get(at)).collect();
                format!("row {}@{}: {}", place.row, place.line, all.join("|"))
            }
            TableEvent::Line(place, text) => format!("line {}@{}: {text}", place.row, place.line),
            TableEvent::Json(place, text) => format!("json {}@{}: {text}", place.row, place.line),
            TableEvent::Rejected(place, error, bytes) => {
                for language in Language::ALL {
                    let text = error.sentence(language);
                    assert!(!text.contains("{$") && !text.starts_with("base."), "{text}");
                }
                let text = String::from_utf8_lossy(bytes);
                format!(
                    "rejected {}@{}: {} {text}",
                    place.row, place.line, error.code
                )
            }
            TableEvent::Finding(place, code) => {
                let text = sentence(Language::Hindi, &crate::base::Code::fixed(code), &[]);
                assert_ne!(text, code);
                format!("finding {}@{}: {code}", place.row, place.line)
            }
        });
        Ok(())
    };
    let mut end = Ok(());
    for piece in bytes.chunks(size) {
        end = end.and_then(|()| reader.push(piece, &mut sink));
    }
    let end = end.and_then(|()| reader.finish(&mut sink));
    let end = end.map_or_else(
        |error| {
            let text = error.sentence(Language::Russian);
            assert!(!text.contains("{$") && !text.starts_with("base."), "{text}");
            error.code.to_string()
        },
        |()| "read".to_owned(),
    );
    (lines, end)
}

const BOUNDS: Bounds = Bounds {
    line_bytes: 64,
    quoted_lines: 3,
};

fn shape() -> Shape {
    Shape::Delimited {
        dialect: Dialect {
            delimiter: b',',
            quote: Some(b'"'),
        },
        names: None,
    }
}

/// Reads a table in pieces of 1, 3 and all bytes, which must tell the same.
fn table(bytes: &[u8]) -> (Vec<String>, String) {
    let whole = told(&shape(), bytes, bytes.len().max(1), BOUNDS);
    for size in [1, 3] {
        assert_eq!(
            told(&shape(), bytes, size, BOUNDS),
            whole,
            "in pieces of {size}"
        );
    }
    whole
}

fn rows(bytes: &[u8]) -> Vec<String> {
    let (lines, end) = table(bytes);
    assert_eq!(end, "read");
    lines
}

fn failure(bytes: &[u8]) -> String {
    table(bytes).1
}

#[test]
fn reads_fields_with_and_without_quotes() {
    assert_eq!(
        rows(b"a,b\n1,2\n\n\"x,1\",\"say \"\"hi\"\"\"\n\"two\nlines\",3\n"),
        [
            "header: a|b",
            "row 1@2: 1|2",
            "row 2@4: x,1|say \"hi\"",
            "row 3@5: two\nlines|3",
        ]
    );
}

#[test]
fn an_unclosed_quote_costs_its_line_only() {
    assert_eq!(
        rows(b"a,b\n\"1,2\n3,4\n5,6\n7,8\n9,10\n"),
        [
            "header: a|b",
            "rejected 1@2: base.table.unclosed_quote \"1,2",
            "row 2@3: 3|4",
            "row 3@4: 5|6",
            "row 4@5: 7|8",
            "row 5@6: 9|10",
        ]
    );
    // At the end of the file, and with a line over the limit behind it, likewise.
    assert_eq!(rows(b"a,b\n\"1,2\n3,4\n").len(), 3);
    let mut long = b"a,b\n\"1,2\n".to_vec();
    long.extend([b'x'; 80]);
    long.extend(b"\n3,4\n");
    let lines = rows(&long);
    assert_eq!(lines[1], "rejected 1@2: base.table.unclosed_quote \"1,2");
    assert!(lines[2].starts_with("rejected 2@3: base.table.line_too_long xxx"));
    assert_eq!(lines[3], "row 3@4: 3|4");
}

#[test]
fn quotes_over_the_byte_limit_are_given_up() {
    let mut bytes = b"a,b\n\"1,2\n".to_vec();
    bytes.extend([b'x'; 60]);
    bytes.extend(b",y\n3,4\n\",\n");
    let lines = rows(&bytes);
    assert_eq!(lines[1], "rejected 1@2: base.table.unclosed_quote \"1,2");
    assert!(lines[2].starts_with("row 2@3: xxx"));
    assert_eq!(lines[4], "rejected 4@5: base.table.unclosed_quote \",");
}

#[test]
fn a_line_over_the_limit_is_rejected_and_the_next_one_read() {
    let mut bytes = b"a,b\n".to_vec();
    bytes.extend([b'x'; 64]);
    bytes.extend(b"\n");
    bytes.extend([b'y'; 65]);
    bytes.extend(b"\n1,2\n");
    let lines = rows(&bytes);
    assert!(lines[1].starts_with("rejected 1@2: base.table.too_few_fields"));
    assert!(lines[2].starts_with("rejected 2@3: base.table.line_too_long"));
    assert_eq!(lines[3], "row 3@4: 1|2");
}

#[test]
fn odd_line_ends_are_told() {
    assert_eq!(
        rows(b"a,b\r\n1,2\n3\r,4\r\n5,6"),
        [
            "header: a|b",
            "finding 1@2: base.table.mixed_line_ends",
            "row 1@2: 1|2",
            "finding 2@3: base.table.lone_carriage_return",
            "row 2@3: 3\r|4",
            "row 3@4: 5|6",
            "finding 3@4: base.table.no_final_line_end",
        ]
    );
    // A line feed inside quotes is no line end of the table.
    assert_eq!(rows(b"a,b\r\n\"1\n2\",3\r\n").len(), 2);
}

#[test]
fn bytes_that_are_no_text_cost_their_row() {
    assert_eq!(
        rows(b"a,b\n1,\xFF\n2,\0\n3,4\n"),
        [
            "header: a|b",
            "rejected 1@2: base.table.not_utf8 1,\u{FFFD}",
            "rejected 2@3: base.table.nul 2,\0",
            "row 3@4: 3|4",
        ]
    );
}

#[test]
fn rows_of_another_width_are_rejected() {
    assert_eq!(
        rows(b"a,b\n1\n1,2,3\n"),
        [
            "header: a|b",
            "rejected 1@2: base.table.too_few_fields 1",
            "rejected 2@3: base.table.too_many_fields 1,2,3",
        ]
    );
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(
        rows(b"\xEF\xBB\xBFa\n1\n"),
        [
            "finding 0@1: base.table.byte_order_mark",
            "header: a",
            "row 1@2: 1"
        ]
    );
    assert_eq!(failure(b"\xEF\xBB\xBF"), "base.table.empty");
}

#[test]
fn files_of_another_format_have_their_own_message() {
    for (bytes, code) in [
        (&b""[..], "base.table.empty"),
        (b"\n\r\n\n", "base.table.empty"),
        (b"\xFF\xFEa\0", "base.table.utf16"),
        (b"\xFE\xFF\0a", "base.table.utf16"),
        (b"\x1F\x8B\x08\0more", "base.table.compressed"),
        (b"PK\x03\x04more", "base.table.compressed"),
        (b"PAR1more", "base.table.other_format"),
        (b"ab\0\0\n", "base.table.binary"),
        (b"<html>\n", "base.table.markup"),
        (b" {\"a\": 1}\n", "base.table.json_for_delimited"),
        (b"{\"a\":1,\"a\":1}\n", "base.table.json_for_delimited"),
        (b"a,\xFF\n", "base.table.header_unreadable"),
        (b"\"a,b\n1,2\n", "base.table.header_unreadable"),
        (b"a,b\r1,2\r3,4\n", "base.table.carriage_return_only"),
        (b"a,b,a\n", "base.table.repeated_column"),
    ] {
        assert_eq!(failure(bytes), code, "{bytes:?}");
    }
    assert_eq!(failure(&[b'a'; 100]), "base.table.header_unreadable");
}

#[test]
fn a_repeated_column_is_told_by_its_positions() {
    // A file without a header: what stands twice is a person's number.
    let number = "+919876543210";
    let mut reader = TableReader::new(shape(), BOUNDS);
    let row = format!("{number},inbound,{number}\n");
    let error = reader.push(row.as_bytes(), &mut |_| Ok(())).unwrap_err();
    assert_eq!(
        error.sentence(Language::English),
        "the columns at positions 1 and 3 of the header have the same name: rename one, or name the \
         columns in the mapping where the file has no header"
    );
    assert!(!format!("{error:?}").contains(number));
}

#[test]
fn a_header_with_very_many_columns_has_its_own_message() {
    let header = |columns: usize| {
        let names: Vec<String> = (0..columns).map(|number| format!("c{number}")).collect();
        let bounds = Bounds {
            line_bytes: 1 << 20,
            ..BOUNDS
        };
        let mut reader = TableReader::new(shape(), bounds);
        reader.push((names.join(",") + "\n").as_bytes(), &mut |_| Ok(()))
    };
    assert_eq!(header(4096), Ok(()));
    let error = header(80_000).unwrap_err();
    assert_eq!(
        error.sentence(Language::English),
        "the header has 80000 columns, more than the 4096 that are read: check the delimiter or \
         leave columns out"
    );
}

#[test]
fn a_header_over_the_limit_says_the_limit() {
    let mut reader = TableReader::new(shape(), BOUNDS);
    let error = reader.push(&[b'a'; 100], &mut |_| Ok(())).unwrap_err();
    assert_eq!(
        error.sentence(Language::English),
        "the header cannot be read (the line is longer than 64 bytes: shorten it or raise the \
         limit): mend the first line"
    );
}

#[test]
fn what_a_quote_holds_open_stays_within_its_bound() {
    let bounds = Bounds {
        line_bytes: 4096,
        quoted_lines: 50,
    };
    let mut reader = TableReader::new(shape(), bounds);
    let mut rejected = 0;
    let mut sink = |event: TableEvent<'_>| {
        rejected += u32::from(matches!(event, TableEvent::Rejected(..)));
        Ok(())
    };
    reader.push(b"a,b\n", &mut sink).unwrap();
    for round in 0..20_000 {
        // Each opens a quote in its second field, and the next line does not close it.
        let line = format!("a\"b,\"x{}\n", "y".repeat(round % 700));
        reader.push(line.as_bytes(), &mut sink).unwrap();
        assert!(reader.held.room() <= 3 * bounds.line_bytes, "{round}");
    }
    assert!(rejected > 19_000, "{rejected}");
}

#[test]
fn a_header_in_brackets_is_a_header() {
    assert_eq!(
        rows(b"[contact],[direction]\n1,2\n"),
        ["header: [contact]|[direction]", "row 1@2: 1|2"]
    );
    let named = |bytes: &[u8]| {
        let shape = Shape::Delimited {
            dialect: Dialect {
                delimiter: b',',
                quote: Some(b'"'),
            },
            names: Some(vec!["a".to_owned(), "b".to_owned()]),
        };
        told(&shape, bytes, 2, BOUNDS)
    };
    for first in ["<+91 98>,2", "[1],2", "{x},2"] {
        let (lines, end) = named(format!("{first}\n").as_bytes());
        assert_eq!(end, "read", "{first}");
        assert_eq!(lines[1], format!("row 1@1: {}", first.replace(',', "|")));
    }
    assert_eq!(named(b"{\"a\": 1}\n").1, "base.table.json_for_delimited");
}

#[test]
fn json_lines_are_told_from_other_json() {
    let json = |bytes: &[u8]| told(&Shape::JsonLines, bytes, 2, BOUNDS);
    let (lines, end) = json(b"{\"a\":1}\r\n\n  \n{}\r\n\xFF{}\r\n");
    assert_eq!(end, "read");
    assert_eq!(lines[0], "json 1@1: {\"a\":1}");
    assert_eq!(lines[1], "json 2@4: {}");
    assert!(lines[2].starts_with("rejected 3@5: base.table.not_utf8"));
    for (bytes, code) in [
        (&b""[..], "base.table.empty"),
        (b"[{}]\n", "base.table.json_array"),
        (b"{\n\"a\": 1\n}\n", "base.table.json_spread"),
        (b"contact,direction\n", "base.table.not_json_lines"),
        (b"<a/>\n", "base.table.markup"),
    ] {
        assert_eq!(json(bytes).1, code, "{bytes:?}");
    }
}

#[test]
fn a_file_without_a_header_has_the_given_names() {
    let shape = Shape::Delimited {
        dialect: Dialect {
            delimiter: b'\t',
            quote: None,
        },
        names: Some(vec!["a".to_owned(), "b".to_owned()]),
    };
    let (lines, end) = told(&shape, b"1\t\"2\n3\t4\n", 4, BOUNDS);
    assert_eq!(end, "read");
    assert_eq!(lines, ["header: a|b", "row 1@1: 1|\"2", "row 2@2: 3|4"]);
}
