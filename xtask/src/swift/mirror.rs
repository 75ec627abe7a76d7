//! Where this machine fetches Debian from, read from its own configuration.

use std::fs;
use std::path::{Path, PathBuf};

/// Names that stand for a release without being its own.
const OTHER_NAMES: [&str; 4] = ["stable", "testing", "unstable", "sid"];

/// Gives the mirror of a Debian; nothing where this is none, or names none.
pub(super) fn configured() -> Option<String> {
    let release = fs::read_to_string("/etc/os-release").ok()?;
    let value = |name| field(&release, name, '=').map(|text| text.trim_matches('"').to_owned());
    if value("ID")? != "debian" {
        return None;
    }
    let suite = value("VERSION_CODENAME").unwrap_or_default();
    files()
        .iter()
        .find_map(|file| {
            let text = fs::read_to_string(file).ok()?;
            mirror(&text, is_deb822(file), &suite)
        })
        .map(|uri| uri.trim_end_matches('/').to_owned())
}

fn is_deb822(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "sources")
}

/// The files that apt reads, those of the folder in the order of their names.
fn files() -> Vec<PathBuf> {
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    let mut parts: Vec<_> = fs::read_dir("/etc/apt/sources.list.d")
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|file| is_deb822(file) || file.extension().is_some_and(|ending| ending == "list"))
        .collect();
    parts.sort();
    files.append(&mut parts);
    files
}

/// The first address with the packages of a release: not that of its updates or of another archive.
fn mirror(text: &str, deb822: bool, suite: &str) -> Option<String> {
    let entries = if deb822 { stanzas(text) } else { lines(text) };
    entries
        .into_iter()
        .find(|entry| {
            entry.suites.iter().any(|name| {
                name == suite || (OTHER_NAMES.contains(&name.as_str()) && !suite.is_empty())
            }) && entry.components.iter().any(|name| name == "main")
        })
        .map(|entry| entry.uri)
}

struct Entry {
    uri: String,
    suites: Vec<String>,
    components: Vec<String>,
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// `deb [options] URI suite component…`
fn lines(text: &str) -> Vec<Entry> {
    let entry = |line: &str| {
        let rest = line.trim().strip_prefix("deb ")?.trim_start();
        let rest = match rest.strip_prefix('[') {
            Some(options) => options.split_once(']')?.1,
            None => rest,
        };
        let mut words = words(rest).into_iter();
        Some(Entry {
            uri: words.next()?,
            suites: vec![words.next()?],
            components: words.collect(),
        })
    };
    text.lines().filter_map(entry).collect()
}

/// Paragraphs of fields, as in `debian.sources`.
fn stanzas(text: &str) -> Vec<Entry> {
    let entry = |stanza: &str| {
        let value = |name| field(stanza, name, ':').unwrap_or_default();
        let switched_off = value("Enabled") == "no";
        let binary = words(value("Types")).iter().any(|word| word == "deb");
        (binary && !switched_off).then_some(())?;
        Some(Entry {
            uri: words(value("URIs")).into_iter().next()?,
            suites: words(value("Suites")),
            components: words(value("Components")),
        })
    };
    text.split("\n\n").filter_map(entry).collect()
}

fn field<'a>(text: &'a str, name: &str, sign: char) -> Option<&'a str> {
    let value = |line: &'a str| line.strip_prefix(name)?.strip_prefix(sign);
    text.lines().find_map(value).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_gives_the_mirror_of_its_release() {
        let text = "# deb http://old.example/debian bookworm main\n\
            deb http://a.example/security bookworm-security main\n\
            deb [signed-by=/k arch=amd64] https://b.example/debian bookworm main contrib\n";
        assert_eq!(
            mirror(text, false, "bookworm").as_deref(),
            Some("https://b.example/debian")
        );
        assert_eq!(mirror(text, false, "trixie"), None);
        let stable = "deb http://c.example/debian stable main";
        assert_eq!(
            mirror(stable, false, "bookworm").as_deref(),
            Some("http://c.example/debian")
        );
    }

    #[test]
    fn a_stanza_gives_the_mirror_of_its_release() {
        let text = "Types: deb\nURIs: http://n.example/node\nSuites: nodistro\nComponents: main\n\n\
            Types: deb\nURIs: http://off.example/debian\nSuites: bookworm\nComponents: main\nEnabled: no\n\n\
            Types: deb deb-src\n# http://snapshot.example/\nURIs: http://d.example/debian\n\
            Suites: bookworm bookworm-updates\nComponents: main\n";
        assert_eq!(
            mirror(text, true, "bookworm").as_deref(),
            Some("http://d.example/debian")
        );
        assert_eq!(mirror("", true, "bookworm"), None);
    }
}
