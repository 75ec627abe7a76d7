//! The sizes of what is shipped: the mobile library, stripped, and the Python wheel.

use std::fs;

use crate::shell::{cargo, run, target_dir};
use crate::stage::Stop;
use crate::{kotlin, python};

/// Builds both and prints their sizes in bytes.
pub fn measure() -> Result<(), Stop> {
    run(&mut cargo([
        "build",
        "--profile",
        "mobile",
        "--package",
        "talktime-mobile",
    ]))?;
    let library = target_dir().join("mobile").join(kotlin::library_name());
    println!(
        "  mobile library, stripped: {} bytes",
        fs::metadata(library)?.len()
    );
    let wheel = python::wheel()?;
    println!("  wheel: {} bytes", fs::metadata(wheel)?.len());
    Ok(())
}
