//! `cargo xtask nightly`: what is too long for every change.

use crate::shell::{cargo, run};
use crate::stage::Stages;
use crate::{Options, aar, memory, mutants, phones, sizes};

/// Cases of each law; a run of `cargo xtask test` tries 256.
const CASES: &str = "20000";

/// Damaged files of each file of the corpus; a run of `cargo xtask test` tries 16.
const ROUNDS: &str = "5000";

pub fn command(options: &Options, stages: &mut Stages) {
    stages.run("long laws", || {
        let tests = [
            "test",
            "--profile",
            "long",
            "--package",
            "talktime-tests",
            "--tests",
        ];
        run(cargo(tests).env("PROPTEST_CASES", CASES))
    });
    stages.run("long fuzzing", || {
        let corpus = [
            "test",
            "--profile",
            "long",
            "--package",
            "talktime-tests",
            "--test",
            "fuzz_corpus",
        ];
        run(cargo(corpus).env("TALKTIME_FUZZ_ROUNDS", ROUNDS))
    });
    stages.run("rust tests, no default features", || {
        let bare = ["test", "--package", "talktime", "--no-default-features"];
        run(&mut cargo(bare))
    });
    stages.run("example shift", || {
        run(&mut cargo(["run", "--release", "--example", "shift"]))
    });
    stages.run("benches", || {
        run(&mut cargo(["bench", "--workspace", "--benches"]))
    });
    stages.run("peak memory", memory::measure);
    stages.run("sizes", sizes::measure);
    phones::command(options, stages);
    aar::command(options, stages);
    // The last: it takes hours.
    stages.run("mutants", mutants::test);
}
