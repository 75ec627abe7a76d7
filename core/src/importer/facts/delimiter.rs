//! Finds out what stands between the fields of a table: what gives the most known names.

use crate::importer::mapping::Column;

/// What programs write between fields; the first one where none gives a known name.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Holds the start of a file until its header is there.
#[derive(Debug)]
pub(super) struct Head {
    bytes: Vec<u8>,
    /// How many bytes are looked at; what is cut off here is as the reader's longest line.
    limit: usize,
}

impl Head {
    pub(super) const fn new(limit: usize) -> Self {
        Self {
            bytes: Vec::new(),
            limit,
        }
    }

    /// Takes a piece and tells whether the header is there, or enough to give it up.
    pub(super) fn take(&mut self, piece: &[u8]) -> bool {
        self.bytes.extend_from_slice(piece);
        self.bytes.len() >= self.limit || self.header().is_some()
    }

    /// Gives the delimiter, as far as the file goes.
    pub(super) fn delimiter(&self, columns: &[Column]) -> u8 {
        let looked = self.looked();
        let line = String::from_utf8_lossy(self.header().unwrap_or(looked));
        let known = |delimiter: u8| {
            let parts = line.split(char::from(delimiter));
            let names = parts.map(|part| part.trim().trim_matches('"').trim());
            names
                .filter(|name| columns.iter().any(|column| column.name == *name))
                .count()
        };
        // Of several that give as many, the first: `max_by_key` would take the last.
        let best = DELIMITERS.into_iter().rev().max_by_key(|one| known(*one));
        best.unwrap_or(b',')
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Gives what is looked at, however the file was cut into pieces.
    fn looked(&self) -> &[u8] {
        let looked = self.bytes.get(..self.limit).unwrap_or(&self.bytes);
        looked.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(looked)
    }

    /// Gives the first line that holds something and whose end is there.
    fn header(&self) -> Option<&[u8]> {
        let mut lines = self.looked().split(|byte| *byte == b'\n').peekable();
        while let Some(line) = lines.next() {
            // What stands behind the last line end is not a whole line.
            lines.peek()?;
            if !line.trim_ascii().is_empty() {
                return Some(line);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importer::facts::columns::columns;
    use crate::kpi::FactKind;

    #[track_caller]
    fn found(text: &[u8]) -> u8 {
        let mut head = Head::new(80);
        head.take(text);
        head.delimiter(&columns(FactKind::LeadList))
    }

    #[test]
    fn what_gives_the_most_names_stands_between_them() {
        assert_eq!(found(b"id,begun,leads,finished\n"), b',');
        assert_eq!(found(b"id;begun;leads;finished\r\n1;2;3;4"), b';');
        assert_eq!(
            found(b"\xEF\xBB\xBF\n\"id\"\t\"begun\"\t\"a,b;c\"\n"),
            b'\t'
        );
        assert_eq!(found(b"id|begun"), b'|');
        assert_eq!(found(b"neither;nor\n"), b',');
        assert_eq!(found(b"\xFF\xFE"), b',');
    }

    #[test]
    fn no_more_is_waited_for_than_needed() {
        let mut head = Head::new(80);
        assert!(!head.take(b"\r\nid"));
        assert!(head.take(b";begun\n"));
        assert!(Head::new(8).take(b"a long line"));
    }
}
