//! Documentation comments on their way into another language.

/// Leaves out Rust examples and turns links into plain words.
pub(crate) fn clean(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    let mut in_code = false;
    for line in lines {
        let line = line
            .strip_prefix(' ')
            .unwrap_or(&line)
            .trim_end()
            .to_owned();
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
            continue;
        }
        let blank_again = line.is_empty() && kept.last().is_none_or(String::is_empty);
        if !in_code && !blank_again {
            kept.push(without_links(&line));
        }
    }
    while kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept
}

/// Turns [`word`](path) and [`word`] into `word`.
fn without_links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        text.push_str(before);
        let Some((word, tail)) = after.split_once("`]") else {
            text.push_str("[`");
            rest = after;
            continue;
        };
        text.push_str(&format!("`{word}`"));
        rest = match tail.strip_prefix('(').and_then(|tail| tail.split_once(')')) {
            Some((_, tail)) => tail,
            None => tail,
        };
    }
    text.push_str(rest);
    text
}

/// Writes a comment, each line behind the prefix.
pub(crate) fn commented(doc: &[String], prefix: &str) -> String {
    doc.iter()
        .map(|line| format!("{prefix} {line}").trim_end().to_owned() + "\n")
        .collect()
}

/// Turns a name in capitals into words with underscores, as `serde` does: `LeaveEmpty`, `leave_empty`.
pub(crate) fn snake(name: &str) -> String {
    let mut text = String::new();
    for (position, letter) in name.char_indices() {
        if letter.is_uppercase() && position > 0 {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_words_and_examples_go() {
        let lines = [
            " Holds [`Record`](super::Record) and [`x`].",
            "",
            " ```",
            " code",
            " ```",
            "",
        ];
        let kept = clean(lines.into_iter().map(str::to_owned));
        assert_eq!(kept, ["Holds `Record` and `x`."]);
        assert_eq!(snake("LeaveEmpty"), "leave_empty");
    }
}
