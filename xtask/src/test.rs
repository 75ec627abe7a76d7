//! `cargo xtask test`: the tests of all languages.

use crate::shell::{cargo, run};
use crate::stage::Stages;
use crate::{Options, kotlin, python, swift};

pub fn command(_options: &Options, stages: &mut Stages) {
    // The benches are left out: they are long and stand in `nightly`.
    stages.run("rust tests", || {
        run(&mut cargo([
            "test",
            "--workspace",
            "--lib",
            "--bins",
            "--tests",
            "--examples",
        ]))
    });
    stages.run("rust doctests", || {
        run(&mut cargo(["test", "--workspace", "--doc"]))
    });
    stages.run("rust tests, no default features", || {
        run(&mut cargo([
            "test",
            "--package",
            "talktime",
            "--no-default-features",
        ]))
    });
    stages.run("python", python::test);
    stages.run("kotlin", kotlin::test);
    stages.run("swift", swift::test);
}
