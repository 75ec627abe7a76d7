//! Takes the names out of the sources that say nothing to their reader.
//!
//! A type that is checked at each crossing is a custom type for the generator, which gives it a name of
//! its own: `CheckedRecord`, another word for `Record`. Signatures then name a type that nobody makes.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

const MARK: &str = "Checked";

/// What the generator imports into Kotlin and never uses by this name; it would hide our `Callback`.
const HIDING: &str = "import com.sun.jna.Callback";

/// Rewrites every source of a language below a folder.
pub(crate) fn resolve_in(folder: &Path, ending: &str) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            resolve_in(&path, ending)?;
        } else if path.extension().is_some_and(|own| own == ending) {
            fs::write(&path, resolve(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// Writes `X` for `CheckedX`, where that is an alias of it, and leaves the alias out.
fn resolve(text: &str) -> String {
    let aliases: BTreeSet<&str> = text.lines().filter_map(alias).collect();
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if alias(line).is_some() {
            drop_comment(&mut lines);
        } else if line != HIDING {
            lines.push(renamed(line, &aliases));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Gives `X` of `public typealias CheckedX = X`.
fn alias(line: &str) -> Option<&str> {
    let (other, own) = line.strip_prefix("public typealias ")?.split_once(" = ")?;
    (other.strip_prefix(MARK)? == own).then_some(own)
}

/// The comment above an alias goes with it.
fn drop_comment(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|line| line.trim() == "*/") {
        while let Some(line) = lines.pop() {
            if line.trim() == "/**" {
                break;
            }
        }
    }
}

/// Only whole words: the converters keep their names, which hold the mark inside.
fn renamed(line: &str, aliases: &BTreeSet<&str>) -> String {
    let apart = |c: char| !c.is_alphanumeric() && c != '_';
    line.split_inclusive(apart)
        .map(|piece| {
            let word = piece.trim_end_matches(apart);
            match word.strip_prefix(MARK) {
                Some(own) if aliases.contains(own) => piece.replacen(MARK, "", 1),
                _ => piece.to_owned(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_of_the_same_type_is_resolved() {
        let text = "fun `push`(`all`: List<CheckedRecord>)\n\
            FfiConverterTypeCheckedRecord.lower(all)\n\
            /**\n * Is a `Record`, checked at each crossing.\n */\n\
            public typealias CheckedRecord = Record\n\
            public typealias FfiConverterTypeCheckedRecord = FfiConverterTypeRecord\n\
            public typealias CheckedOther = Text\nval a: CheckedOther\n";
        let expected = "fun `push`(`all`: List<Record>)\n\
            FfiConverterTypeCheckedRecord.lower(all)\n\
            public typealias FfiConverterTypeCheckedRecord = FfiConverterTypeRecord\n\
            public typealias CheckedOther = Text\nval a: CheckedOther\n";
        assert_eq!(resolve(text), expected);
    }

    #[test]
    fn an_import_that_hides_a_type_of_ours_is_dropped() {
        let text = "import com.sun.jna.Callback\nimport com.sun.jna.Native\n\
            interface Free : com.sun.jna.Callback\nfun a(): Callback\n";
        let expected = "import com.sun.jna.Native\n\
            interface Free : com.sun.jna.Callback\nfun a(): Callback\n";
        assert_eq!(resolve(text), expected);
    }
}
