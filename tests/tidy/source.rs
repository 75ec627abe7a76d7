//! The files of the repository, as text.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One file of text; a file that is not text is left out.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// The path from the root, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    /// A file made up for a test.
    pub(crate) fn sample(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The ending of the name, without its dot.
    pub(crate) fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// Tells whether the file says of itself that a program wrote it.
    pub(crate) fn is_generated(&self) -> bool {
        self.path == "Cargo.lock"
            || self
                .text
                .lines()
                .take(5)
                .any(|line| line.contains(GENERATED))
    }
}

/// What stands in the first lines of every generated file.
pub(crate) const GENERATED: &str = "Do not edit: written by `cargo xtask";

/// One breach of a rule.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) path: String,
    /// From one; nought for the file as a whole.
    pub(crate) line: usize,
    pub(crate) what: String,
}

impl Finding {
    pub(crate) fn new(file: &SourceFile, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: file.path.clone(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {}:{}: {}", self.path, self.line, self.what)
    }
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// Every file of text that is not ignored, in the order of the paths.
pub(crate) fn repository() -> io::Result<Vec<SourceFile>> {
    let ignored = Ignored::parse(&fs::read_to_string(root().join(".gitignore"))?);
    let mut files = Vec::new();
    collect(&root(), "", &ignored, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(
    folder: &Path,
    prefix: &str,
    ignored: &Ignored,
    files: &mut Vec<SourceFile>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let is_folder = entry.file_type()?.is_dir();
        if name == ".git" || ignored.covers(&path, is_folder) {
            continue;
        }
        if is_folder {
            collect(&entry.path(), &format!("{path}/"), ignored, files)?;
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(SourceFile { path, text });
        }
    }
    Ok(())
}

/// The patterns of `.gitignore` that we use: a path, a folder's name, an ending. The files are read
/// without git, so that the tests also run where only the sources lie.
struct Ignored(Vec<String>);

impl Ignored {
    fn parse(text: &str) -> Self {
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self(lines.map(str::to_owned).collect())
    }

    fn covers(&self, path: &str, is_folder: bool) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        self.0
            .iter()
            .any(|pattern| match pattern.strip_suffix('/') {
                Some(folder) if !is_folder || folder.is_empty() => false,
                Some(folder) if folder.contains('/') => folder.trim_start_matches('/') == path,
                Some(folder) => folder == name,
                None => match pattern.strip_prefix('*') {
                    Some(ending) => name.ends_with(ending),
                    None => pattern == path || pattern == name,
                },
            })
    }
}

#[test]
fn ignored_files_are_told_apart() {
    let ignored = Ignored::parse("# no\n/target/\n__pycache__/\n*.so\na/b/target/\n");
    assert!(ignored.covers("target", true));
    assert!(!ignored.covers("target", false));
    assert!(!ignored.covers("sub/target", true));
    assert!(ignored.covers("a/b/target", true));
    assert!(ignored.covers("x/__pycache__", true));
    assert!(ignored.covers("x/_talktime.abi3.so", false));
    assert!(!ignored.covers("x/so.rs", false));
}
