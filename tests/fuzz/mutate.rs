//! Damages a file in the ways that files are damaged, and some in which they are not, from a seed.

/// SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same numbers everywhere.
#[derive(Clone, Debug)]
pub(crate) struct Seeded(u64);

impl Seeded {
    /// Starts from a name and a number, so that each file has a sequence of its own.
    pub(crate) fn new(name: &str, round: u64) -> Self {
        let mut state = round ^ 0xCBF2_9CE4_8422_2325;
        for byte in name.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        Self(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Gives a number below the bound; 0 for a bound of 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        match bound as u64 {
            0 => 0,
            bound => (self.next() % bound) as usize,
        }
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// No damaged file grows over this.
const LONGEST: usize = 16 * 1024;

/// Ends of the ranges that something may be counted, stored or multiplied in.
const NUMBERS: [&str; 24] = [
    "0",
    "-0",
    "-1",
    "1",
    "60",
    "127",
    "128",
    "255",
    "256",
    "65535",
    "65536",
    "999999999",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    "1e400",
    "0.0000000000000000001",
];

const TOKENS: [&str; 44] = [
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{feff}",
    "\u{2028}",
    "\u{202e}",
    "\u{10ffff}",
    "{",
    "}",
    "[",
    "]",
    "{}",
    "[]",
    ":",
    "null",
    "true",
    "false",
    "\\",
    "\\u0000",
    "\\ud800",
    "NULL",
    "\\N",
    "NONE",
    "LINK",
    "NaN",
    "inf",
    "=",
    "#",
    "'''",
    "%",
    "@",
    "+12s",
    "\"1970-01-01T00:00:00Z\"",
    "\"9999-12-31T23:59:59.999Z\"",
    "\"0000-01-01T00:00:00Z\"",
    "\"+262142-12-31T23:59:60Z\"",
    "\"2026-03-29T01:30:00Z\"",
];

/// Gives a file that one to five damages away from this one; `others` are spliced in.
pub(crate) fn mutate(seeded: &mut Seeded, file: &[u8], others: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=seeded.below(5) {
        damage(seeded, &mut bytes, others);
        bytes.truncate(LONGEST);
    }
    bytes
}

fn damage(seeded: &mut Seeded, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
    let at = seeded.below(bytes.len() + 1);
    match seeded.below(12) {
        0 => {
            let bit = 1_u8 << seeded.below(8);
            bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= bit);
        }
        1 => {
            let byte = seeded.below(256) as u8;
            bytes.insert(at, byte);
        }
        2 => drop(bytes.drain(stretch(seeded, at, bytes.len()))),
        3 => {
            let part = bytes[stretch(seeded, at, bytes.len())].to_vec();
            put(bytes, at, at, &part);
        }
        4 => {
            let other = &others[seeded.below(others.len())];
            let from = seeded.below(other.len() + 1);
            bytes.truncate(at);
            bytes.extend_from_slice(&other[from..]);
        }
        5 => {
            let other = &others[seeded.below(others.len())];
            let from = seeded.below(other.len() + 1);
            let part = &other[stretch(seeded, from, other.len())];
            put(bytes, at, at, part);
        }
        6 | 7 => {
            let number = seeded.one(&NUMBERS);
            swap_run(bytes, at, u8::is_ascii_digit, number.as_bytes());
        }
        8 => {
            let token = seeded.one(&TOKENS);
            put(bytes, at, at, token.as_bytes());
        }
        9 => swap_words(seeded, bytes, others),
        10 => swap_lines(seeded, bytes),
        _ => bytes.truncate(at),
    }
}

/// A short stretch from a place on, or now and then a long one.
fn stretch(seeded: &mut Seeded, from: usize, length: usize) -> std::ops::Range<usize> {
    let most = if seeded.below(4) == 0 { length } else { 24 };
    let until = from + seeded.below(most + 1);
    from..until.min(length)
}

fn put(bytes: &mut Vec<u8>, from: usize, until: usize, part: &[u8]) {
    bytes.splice(from..until, part.iter().copied());
}

/// Puts a text where the next run of such bytes stands.
fn swap_run(bytes: &mut Vec<u8>, at: usize, is: fn(&u8) -> bool, text: &[u8]) {
    let Some(from) = bytes.iter().skip(at).position(is).map(|found| found + at) else {
        return;
    };
    let length = bytes[from..].iter().take_while(|byte| is(byte)).count();
    put(bytes, from, from + length, text);
}

/// Puts a word of one file in the place of a word: a name of a field or an enum's where another was.
fn swap_words(seeded: &mut Seeded, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
    let is = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(byte);
    let other = &others[seeded.below(others.len())];
    let words: Vec<&[u8]> = other
        .split(|byte| !is(byte))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return;
    }
    let (word, at) = (seeded.one(&words), seeded.below(bytes.len() + 1));
    swap_run(bytes, at, is, word);
}

/// Exchanges two lines, as rows that come in another order are.
fn swap_lines(seeded: &mut Seeded, bytes: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    let (one, other) = (seeded.below(lines.len()), seeded.below(lines.len()));
    if !lines.is_empty() {
        lines.swap(one, other);
        *bytes = lines.concat();
    }
}
