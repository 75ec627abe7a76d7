//! Helpers of the tests: where the shared vectors stand, and how they are read.

pub mod workflow;

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

/// Gives the folder of a domain's shared vectors.
pub fn vector_folder(domain: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("vectors")
        .join(domain)
}

/// Reads every vector file of a domain, by name and in the order of the names.
///
/// # Errors
/// Where the folder or a file cannot be read, or a file is not of the shape `T`; the text names the
/// file.
pub fn vectors<T: DeserializeOwned>(domain: &str) -> Result<Vec<(String, T)>, String> {
    let folder = vector_folder(domain);
    let listed = std::fs::read_dir(&folder).map_err(|error| format!("{domain}: {error}"))?;
    let mut names: Vec<_> = listed
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    let read = |name: String| {
        let text = std::fs::read_to_string(folder.join(&name));
        let text = text.map_err(|error| format!("{domain}/{name}: {error}"))?;
        let value =
            serde_json::from_str(&text).map_err(|error| format!("{domain}/{name}: {error}"))?;
        Ok((name, value))
    };
    names.into_iter().map(read).collect()
}
