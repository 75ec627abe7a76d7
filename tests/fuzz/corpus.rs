//! Every reader and deserialiser over its committed files: whole, cut off, in pieces, and damaged.
//!
//! The files of a target stand in `tests/fuzz/corpus/<target>`; what they are about is their name.
//! `TALKTIME_FUZZ_ROUNDS` says how many damaged ones are tried of each file, 16 unless set. The same
//! number tries the same ones. An input that ends a target in a panic is written to the folder that
//! the failure names: put it into the corpus with the mending.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop, also in its helpers"
)]

mod forms;
mod mutate;
mod outbound;
mod targets;

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use mutate::{Seeded, mutate};
use targets::Target;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[expect(clippy::disallowed_methods, reason = "a corpus is files")]
fn files(target: &Target) -> Vec<(String, Vec<u8>)> {
    let folder = corpus().join(target.name);
    let read = |name: String| {
        let bytes = fs::read(folder.join(&name)).unwrap();
        (name, bytes)
    };
    names(&folder).into_iter().map(read).collect()
}

fn rounds() -> usize {
    let set = std::env::var_os("TALKTIME_FUZZ_ROUNDS");
    set.map_or(16, |set| set.to_str().unwrap().parse().unwrap())
}

/// Runs a target on an input; where it stops, the input is kept and named.
fn run(target: &Target, from: &str, bytes: &[u8], sizes: &[usize], deep: bool) -> bool {
    let ran = catch_unwind(AssertUnwindSafe(|| (target.check)(bytes, sizes, deep)));
    ran.unwrap_or_else(|_| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{}-{from}", target.name));
        fs::write(&file, bytes).unwrap();
        let (name, file) = (target.name, file.display());
        panic!(
            "{name} stopped, in pieces of {sizes:?}; the input, damaged from {from}, is in {file}"
        )
    })
}

fn fuzz(targets: &[Target]) {
    let rounds = rounds();
    for target in targets {
        let files = files(target);
        let all: Vec<_> = files.iter().map(|(_, bytes)| bytes.clone()).collect();
        let mut accepted = 0;
        for (name, bytes) in &files {
            let took = [1, 2, 3, 7, 64]
                .map(|size| run(target, name, bytes, &[size], size == 1))
                .contains(&true);
            accepted += usize::from(took);
            assert!(took || !name.starts_with("valid"), "{}/{name}", target.name);
            // Every place to cut at, or as many as there are rounds.
            for at in (0..bytes.len()).step_by(bytes.len() / rounds.max(1) + 1) {
                run(target, name, &bytes[..at], &[7], false);
                run(target, name, bytes, &[at, bytes.len()], false);
            }
            let seed = format!("{}/{name}", target.name);
            for round in 0..rounds {
                let mut seeded = Seeded::new(&seed, round as u64);
                let damaged = mutate(&mut seeded, bytes, &all);
                let sizes: Vec<_> = (0..8).map(|_| 1 + seeded.below(40)).collect();
                run(target, name, &damaged, &sizes, round % 8 == 0);
            }
        }
        assert!(
            accepted > 0,
            "{}: nothing of the corpus is accepted",
            target.name
        );
    }
}

#[test]
fn logs_end_in_a_result() {
    fuzz(&targets::logs());
}

#[test]
fn files_of_facts_end_in_a_result() {
    fuzz(&targets::fact_files());
}

#[test]
fn files_of_customers_end_in_a_result() {
    fuzz(&targets::customer_files());
}

#[test]
fn mappings_are_taken_or_refused() {
    fuzz(&targets::mappings());
}

#[test]
fn stored_json_is_taken_or_refused() {
    fuzz(&targets::stored_kinds());
}

#[test]
fn the_campaign_reads_or_refuses() {
    fuzz(&outbound::all());
}

#[test]
fn forms_are_taken_or_refused() {
    fuzz(&forms::all());
}

#[test]
fn every_folder_of_the_corpus_has_its_target() {
    let all = [
        targets::logs(),
        targets::fact_files(),
        targets::customer_files(),
        targets::mappings(),
        targets::stored_kinds(),
        outbound::all(),
        forms::all(),
    ];
    let named: BTreeSet<_> = all.iter().flatten().map(|target| target.name).collect();
    let folders = names(&corpus());
    assert_eq!(named, folders.iter().map(String::as_str).collect());
}

#[test]
fn damage_is_the_same_for_the_same_seed_and_another_for_another() {
    let file = b"id,begun\nl,2026-03-02T09:00:00Z\n".to_vec();
    let all = [file.clone(), b"7".to_vec()];
    let damaged = |round| mutate(&mut Seeded::new("a", round), &file, &all);
    let tries: BTreeSet<_> = (0..100).map(damaged).collect();
    assert!(tries.len() > 80, "{}", tries.len());
    assert_eq!((0..100).map(damaged).collect::<BTreeSet<_>>(), tries);
}
