//! The shape of files: their length, the width of lines, their ends, the heading of generated ones.

use crate::keep;
use crate::source::{Finding, GENERATED, SourceFile};

const LINES_MAX: usize = 500;
const WIDTH_MAX: usize = 120;

/// Endings of files that are code and written by hand.
const CODE: [&str; 7] = ["rs", "py", "pyi", "kt", "kts", "swift", "sh"];

/// Where generated files lie that are committed.
const GENERATED_FILES: [&str; 3] = [
    "core/api.txt",
    "docs/kpi-reference.md",
    "docs/call-workflow.md",
];

fn by_hand(files: &[SourceFile]) -> impl Iterator<Item = &SourceFile> {
    let script = |file: &SourceFile| file.text.starts_with("#!");
    files
        .iter()
        .filter(move |file| (CODE.contains(&file.ending()) || script(file)) && !file.is_generated())
}

fn length(files: &[SourceFile]) -> Vec<Finding> {
    let long = by_hand(files).filter(|file| file.text.lines().count() > LINES_MAX);
    long.map(|file| {
        let lines = file.text.lines().count();
        Finding::new(
            file,
            lines,
            format!("{lines} lines, {LINES_MAX} at most: split the file"),
        )
    })
    .collect()
}

fn width(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in by_hand(files) {
        for (at, line) in file.text.lines().enumerate() {
            let wide = line.chars().count();
            if wide > WIDTH_MAX {
                let what = format!("{wide} characters, {WIDTH_MAX} at most");
                found.push(Finding::new(file, at + 1, what));
            }
        }
    }
    found
}

fn last_line(files: &[SourceFile]) -> Vec<Finding> {
    let open = files
        .iter()
        .filter(|file| !file.text.is_empty() && !file.text.ends_with('\n'));
    open.map(|file| Finding::new(file, 0, "does not end in a new line"))
        .collect()
}

fn line_ends(files: &[SourceFile]) -> Vec<Finding> {
    let foreign = files.iter().filter(|file| file.text.contains('\r'));
    foreign
        .map(|file| Finding::new(file, 0, "holds a carriage return"))
        .collect()
}

/// A generated file says so: the listed ones, and the mirrors of both bindings.
fn headings(files: &[SourceFile]) -> Vec<Finding> {
    let should = |file: &&SourceFile| {
        let mirror = file.path.starts_with("bindings-") && file.path.ends_with("/mirrors.rs");
        mirror || GENERATED_FILES.contains(&file.path.as_str())
    };
    let bare = files
        .iter()
        .filter(should)
        .filter(|file| !file.is_generated());
    bare.map(|file| Finding::new(file, 1, format!("its first lines lack \"{GENERATED}\"")))
        .collect()
}

#[test]
fn files_are_short() {
    keep("length", length);
}

#[test]
fn lines_are_narrow() {
    keep("width", width);
}

#[test]
fn files_end_in_a_new_line() {
    keep("last_line", last_line);
}

#[test]
fn line_ends_are_plain() {
    keep("line_ends", line_ends);
}

#[test]
fn generated_files_say_so() {
    keep("headings", headings);
}

#[test]
fn the_rules_can_fail() {
    let long = SourceFile::sample("core/src/a.rs", &"x\n".repeat(LINES_MAX + 1));
    let made = SourceFile::sample("a.rs", &format!("// {GENERATED} x`\n{}", "x\n".repeat(900)));
    assert_eq!(length(&[long, made]).len(), 1);
    let wide = "\u{444}".repeat(WIDTH_MAX);
    assert!(width(&[SourceFile::sample("a.py", &wide)]).is_empty());
    assert_eq!(
        width(&[SourceFile::sample("a.py", &format!("{wide}x"))]).len(),
        1
    );
    assert_eq!(
        width(&[SourceFile::sample("run", &format!("#!/bin/sh\n{wide}x"))]).len(),
        1
    );
    assert_eq!(last_line(&[SourceFile::sample("a.md", "open")]).len(), 1);
    assert_eq!(line_ends(&[SourceFile::sample("a.md", "a\r\n")]).len(), 1);
    assert_eq!(
        headings(&[SourceFile::sample("core/api.txt", "mod a\n")]).len(),
        1
    );
    let mirror = SourceFile::sample("bindings-mobile/src/mirrors.rs", "struct A;\n");
    assert_eq!(headings(&[mirror]).len(), 1);
}
