//! Quotes that run over line ends, and quotes that are never closed.

use super::Bounds;

/// Says where in a line the scan stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    FieldStart,
    Bare,
    Quoted,
    /// Behind a quote inside quotes: doubled it is a character, alone it ends them.
    Closing,
}

/// Follows the quotes of a record, line by line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scan {
    state: State,
    /// Whether a carriage return stands outside quotes.
    pub(super) lone_return: bool,
}

impl Scan {
    /// Follows one line, given without its line end; tells whether a quote stays open.
    pub(super) fn line(&mut self, line: &[u8], delimiter: u8, quote: u8) -> bool {
        for &byte in line {
            self.state = match (self.state, byte) {
                (State::FieldStart | State::Closing, b) if b == quote => State::Quoted,
                (State::Quoted, b) if b == quote => State::Closing,
                (State::Quoted, _) => State::Quoted,
                (_, b) if b == delimiter => State::FieldStart,
                (_, b) => {
                    self.lone_return |= b == b'\r';
                    State::Bare
                }
            };
        }
        if self.state == State::Quoted {
            return true;
        }
        self.state = State::FieldStart;
        false
    }
}

/// Takes the carriage return of a CRLF away; the line comes without its line feed.
pub(super) fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Is what comes out of held lines.
pub(super) enum Piece<'a> {
    /// A record whose quotes close, over one line or several; `rest` where more is held.
    Closed {
        line: u64,
        bytes: &'a [u8],
        rest: bool,
    },
    /// A first line whose quote does not close within the bounds.
    Unclosed { line: u64, bytes: &'a [u8] },
}

/// Holds the lines of a record whose quote has not closed yet.
#[derive(Debug, Default)]
pub(super) struct Held {
    bytes: Vec<u8>,
    /// Where each line starts and ends in `bytes`, without its line feed.
    lines: Vec<(usize, usize)>,
    /// How many of the lines were given out.
    given: usize,
    /// How many of the lines the scan has passed.
    scanned: usize,
    scan: Scan,
    first_line: u64,
}

impl Held {
    pub(super) fn is_empty(&self) -> bool {
        self.given == self.lines.len()
    }

    /// Adds a physical line, given without its line feed.
    pub(super) fn add(&mut self, number: u64, line: &[u8]) {
        if self.is_empty() {
            *self = Self {
                bytes: std::mem::take(&mut self.bytes),
                first_line: number,
                ..Self::default()
            };
            self.bytes.clear();
        }
        self.forget_given();
        // Half as much again at most, so that the room stays near what is held.
        let wanted = line.len().saturating_add(1);
        if wanted > self.bytes.capacity().saturating_sub(self.bytes.len()) {
            self.bytes.reserve_exact(wanted.max(self.bytes.len() / 2));
        }
        let from = self.bytes.len();
        self.bytes.extend_from_slice(line);
        self.lines.push((from, self.bytes.len()));
        self.bytes.push(b'\n');
    }

    /// Takes away the lines that were given out. The lines behind them were scanned anew when they
    /// were given, so moving them costs less than what was done already.
    fn forget_given(&mut self) {
        if self.given == 0 {
            return;
        }
        let first = self.lines.get(self.given);
        let start = first.map_or(self.bytes.len(), |&(from, _)| from);
        self.bytes.drain(..start.min(self.bytes.len()));
        self.lines.drain(..self.given.min(self.lines.len()));
        for (from, until) in &mut self.lines {
            *from = from.saturating_sub(start);
            *until = until.saturating_sub(start);
        }
        self.scanned = self.scanned.saturating_sub(self.given);
        self.given = 0;
    }

    /// Gives the room that is held, in bytes.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.bytes.capacity()
    }

    /// Gives the next record or unclosed line; `None` while more lines must come.
    pub(super) fn next(
        &mut self,
        quote: Option<(u8, u8)>,
        end: bool,
        bounds: &Bounds,
    ) -> Option<Piece<'_>> {
        let &(from, first_until) = self.lines.get(self.given)?;
        // Without quotes nothing is held; a quote that cannot occur keeps this total.
        let (delimiter, quote) = quote.unwrap_or((b',', b'"'));
        while let Some(&(start, until)) = self.lines.get(self.scanned) {
            let line = without_return(self.bytes.get(start..until).unwrap_or_default());
            self.scanned = self.scanned.saturating_add(1);
            if !self.scan.line(line, delimiter, quote) {
                let number = self.move_to(self.scanned);
                return Some(Piece::Closed {
                    line: number,
                    bytes: self.bytes.get(from..until).unwrap_or_default(),
                    rest: !self.is_empty(),
                });
            }
        }
        let lines = self.lines.len().saturating_sub(self.given);
        let bytes = self.bytes.len().saturating_sub(from);
        if !end && lines <= bounds.quoted_lines && bytes <= bounds.line_bytes {
            return None;
        }
        let number = self.move_to(self.given.saturating_add(1));
        Some(Piece::Unclosed {
            line: number,
            bytes: self.bytes.get(from..first_until).unwrap_or_default(),
        })
    }

    /// Gives lines out and begins the scan anew behind them; tells the first one's number.
    fn move_to(&mut self, given: usize) -> u64 {
        let number = self.first_line;
        let lines = given.saturating_sub(self.given) as u64;
        self.first_line = number.saturating_add(lines);
        self.given = given;
        self.scanned = given;
        self.scan = Scan::default();
        number
    }
}
