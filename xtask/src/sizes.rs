//! The sizes of what is shipped: the mobile library, stripped, and the Python wheel.

use std::fs;

use crate::shell::{cargo, run, target_dir};
use crate::stage::Stop;
use crate::{kotlin, python};

/// What the link for Android does, in the words that a linker for Linux has for it: so a machine
/// without an NDK measures what a phone carries.
const AS_FOR_A_PHONE: [&str; 2] = [
    "-Clink-arg=-Wl,--icf=safe",
    "-Clink-arg=-Wl,-z,pack-relative-relocs",
];

/// What the whole library should stay below on a phone, in bytes.
const GOAL: u64 = 3_000_000;

/// Builds all and prints the sizes in bytes.
pub fn measure() -> Result<(), Stop> {
    println!("  mobile library, stripped: {} bytes", library(&[], &[])?);
    // The linker that rustc brings for this system, and for others not, knows both.
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        let bytes = library(&[], &AS_FOR_A_PHONE)?;
        println!("  the same, linked as for a phone: {bytes} bytes");
        if bytes >= GOAL {
            println!("  over the goal of {GOAL} bytes by {}", bytes - GOAL);
        }
        let without = library(&["--no-default-features"], &AS_FOR_A_PHONE)?;
        println!("  the same without the feature importer: {without} bytes");
    }
    let wheel = python::wheel()?;
    println!("  wheel: {} bytes", fs::metadata(wheel)?.len());
    Ok(())
}

/// Builds the library that a phone loads, without the archive of objects beside it.
fn library(features: &[&str], link: &[&str]) -> Result<u64, Stop> {
    let built = [
        "rustc",
        "--profile",
        "mobile",
        "--package",
        "talktime-mobile",
        "--crate-type",
        "cdylib",
    ];
    run(cargo(built).args(features).arg("--").args(link))?;
    let library = target_dir().join("mobile").join(kotlin::library_name());
    Ok(fs::metadata(library)?.len())
}
