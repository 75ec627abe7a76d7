//! Rust sources as tokens, so that comments, documentation and texts are not taken for code.

use proc_macro2::{Delimiter, LexError, TokenStream, TokenTree};

/// Splits a source into tokens; comments vanish, documentation becomes attributes.
pub(crate) fn read(text: &str) -> Result<Vec<TokenTree>, LexError> {
    // The lexer keeps the texts that it has read; the lines count from the start of this one.
    Ok(text.parse::<TokenStream>()?.into_iter().collect())
}

/// The line of a token, from one.
pub(crate) fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

/// Calls `visit` with every row of neighbouring tokens: the outermost, and the inside of each group.
pub(crate) fn rows(tokens: &[TokenTree], visit: &mut dyn FnMut(&[TokenTree])) {
    rows_but(tokens, "", visit);
}

/// The same without the arguments of one macro.
pub(crate) fn rows_but(tokens: &[TokenTree], makes: &str, visit: &mut dyn FnMut(&[TokenTree])) {
    visit(tokens);
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token
            && !(at >= 2 && is_word(tokens.get(at - 2), makes))
        {
            rows_but(&inside(group.stream()), makes, visit);
        }
    }
}

pub(crate) fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(found)) if found == word)
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(mark)) if mark.as_char() == ':')
}

/// Tells whether `::` stands at a position.
pub(crate) fn is_separator(row: &[TokenTree], at: usize) -> bool {
    is_colon(row.get(at)) && is_colon(row.get(at + 1))
}

/// Tells whether the word at a position goes on with a path that began before it.
pub(crate) fn continues_path(row: &[TokenTree], at: usize) -> bool {
    at >= 3 && is_separator(row, at - 2) && matches!(row.get(at - 3), Some(TokenTree::Ident(_)))
}

/// The word that a path goes on with, with its line, or the first words of the paths in a brace; a
/// glob is the word `*`.
pub(crate) fn first_words(token: Option<&TokenTree>, out: &mut Vec<(usize, String)>) {
    match token {
        Some(token @ TokenTree::Ident(word)) => out.push((line(token), word.to_string())),
        Some(token @ TokenTree::Punct(mark)) if mark.as_char() == '*' => {
            out.push((line(token), "*".to_owned()));
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let mut at_start = true;
            for token in group.stream() {
                if at_start {
                    first_words(Some(&token), out);
                }
                at_start = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ',');
            }
        }
        _ => {}
    }
}

/// Tells whether `of::name` stands right before a position.
pub(crate) fn ends_path(row: &[TokenTree], at: usize, of: &str, name: &str) -> bool {
    at >= 4 && is_word(row.get(at - 1), name) && is_word(row.get(at - 4), of)
}

/// Leaves out every `#[cfg(test)] mod tests { .. }`.
pub(crate) fn without_tests(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut rest = tokens.into_iter();
    while let Some(token) = rest.next() {
        let test = matches!(&token, TokenTree::Group(group)
            if group.delimiter() == Delimiter::Bracket && group.stream().to_string().replace(' ', "") == "cfg(test)");
        if test {
            out.pop();
            // Up to the end of the item: its body or its semicolon.
            rest.find(|token| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Punct(mark) => mark.as_char() == ';',
                _ => false,
            });
        } else {
            out.push(token);
        }
    }
    out
}

fn inside(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

/// The lines of the attributes `#[name(..)]`, also where `cfg_attr` sets them.
pub(crate) fn attributes(tokens: &[TokenTree], name: &str) -> Vec<usize> {
    let mut lines = Vec::new();
    rows(tokens, &mut |row| {
        for (at, token) in row.iter().enumerate() {
            let is_mark =
                |back: usize, mark: char| {
                    at.checked_sub(back).and_then(|before| row.get(before)).is_some_and(
                    |token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark),
                )
                };
            if let TokenTree::Group(group) = token
                && group.delimiter() == Delimiter::Bracket
                && (is_mark(1, '#') || is_mark(1, '!') && is_mark(2, '#'))
                && sets(&inside(group.stream()), name)
            {
                lines.push(line(token));
            }
        }
    });
    lines
}

fn sets(attribute: &[TokenTree], name: &str) -> bool {
    match attribute {
        [TokenTree::Ident(word), ..] if word == name => true,
        [TokenTree::Ident(word), TokenTree::Group(group)] if word == "cfg_attr" => {
            let words = inside(group.stream());
            words
                .iter()
                .any(|token| matches!(token, TokenTree::Ident(word) if word == name))
        }
        _ => false,
    }
}

/// The text of a plain string literal; `None` for any other token.
pub(crate) fn text(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else {
        return None;
    };
    let shown = literal.to_string();
    let inner = shown.strip_prefix('"')?.strip_suffix('"')?;
    Some(inner.to_owned())
}

#[test]
fn documentation_is_no_code() {
    let all = read("/// crate::x\n// \"a\"\nfn f() { g(\"b\") }").unwrap();
    let mut texts = Vec::new();
    rows(&all, &mut |row| texts.extend(row.iter().filter_map(text)));
    assert!(
        texts.contains(&"b".to_owned()) && !texts.contains(&"a".to_owned()),
        "{texts:?}"
    );
}

#[test]
fn tests_are_left_out() {
    let all = read("fn a() {}\n#[cfg(test)]\nmod tests { fn b() {} }\nfn c() {}").unwrap();
    let left: TokenStream = without_tests(all).into_iter().collect();
    assert_eq!(left.to_string(), "fn a () { } fn c () { }");
}
