//! Every distinct folded word once, by number.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use zeroize::{Zeroize, Zeroizing};

use super::spelling::append_sound;

/// The number of a word.
pub(super) type WordId = u32;

/// Stands where there is no word.
pub(super) const NO_WORD: WordId = WordId::MAX;

const CHUNK_BYTES: usize = 1 << 16;
const TABLE_MIN: usize = 64;

/// A word with what is looked at before its letters are compared.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// One bit for each letter that occurs in it.
    pub(super) letters: u32,
    /// A hash of its sound.
    pub(super) sound: u64,
}

impl fmt::Debug for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Word([redacted])")
    }
}

#[derive(Clone, Copy)]
struct Entry {
    chunk: u32,
    start: u32,
    length: u32,
    letters: u32,
    sound: u64,
    uses: u32,
}

/// Holds each distinct word once. The bytes lie in pieces that never move, so that dropping or
/// forgetting a word overwrites the only copy.
#[derive(Clone, Default)]
pub(super) struct Lexicon {
    chunks: Vec<Zeroizing<Vec<u8>>>,
    entries: Vec<Entry>,
    /// Open addressing: numbers of words, or `NO_WORD`.
    table: Vec<WordId>,
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon")
            .field("words", &self.entries.len())
            .finish_non_exhaustive()
    }
}

/// A hash that is the same in every run.
pub(super) fn hash_of(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Describes a word that stands in no lexicon.
pub(super) fn describe(text: &str) -> Word<'_> {
    let mut sound = Zeroizing::new(String::with_capacity(text.len().saturating_mul(2)));
    append_sound(text, &mut sound);
    let bit = |byte: u8| 1_u32.checked_shl(u32::from(byte & 31)).unwrap_or(0);
    Word {
        text,
        letters: text.bytes().fold(0, |letters, byte| letters | bit(byte)),
        sound: hash_of(sound.as_str()),
    }
}

impl Lexicon {
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Gives a word; `None` where the number is of none or of one forgotten.
    pub(super) fn word(&self, id: WordId) -> Option<Word<'_>> {
        let entry = self.entries.get(usize::try_from(id).ok()?)?;
        (entry.uses > 0).then_some(())?;
        let chunk = self.chunks.get(usize::try_from(entry.chunk).ok()?)?;
        let start = usize::try_from(entry.start).ok()?;
        let end = start.checked_add(usize::try_from(entry.length).ok()?)?;
        Some(Word {
            text: std::str::from_utf8(chunk.get(start..end)?).ok()?,
            letters: entry.letters,
            sound: entry.sound,
        })
    }

    /// Gives the hash of the sound of a word without reading its letters, which would be read again
    /// for each reason to compare.
    pub(super) fn sound(&self, id: WordId) -> Option<u64> {
        let entry = self.entries.get(usize::try_from(id).ok()?)?;
        (entry.uses > 0).then_some(entry.sound)
    }

    /// Gives the text of a word, empty where there is none.
    pub(super) fn text(&self, id: WordId) -> &str {
        self.word(id).map_or("", |word| word.text)
    }

    /// Takes a word, or counts one more use of it; an empty text is none.
    pub(super) fn take(&mut self, text: &str) -> WordId {
        if text.is_empty() {
            return NO_WORD;
        }
        if self.entries.len().saturating_mul(2) >= self.table.len() {
            self.grow();
        }
        let found = self.find(text);
        if let Some(entry) = found.and_then(|id| self.entry_mut(id)) {
            entry.uses = entry.uses.saturating_add(1);
            return found.unwrap_or(NO_WORD);
        }
        self.add(text)
    }

    /// Gives one use of a word back, and overwrites the word when it was the last.
    pub(super) fn release(&mut self, id: WordId) -> bool {
        let Some(entry) = self.entry_mut(id) else {
            return false;
        };
        entry.uses = entry.uses.saturating_sub(1);
        if entry.uses > 0 {
            return false;
        }
        let (chunk, start, length) = (entry.chunk, entry.start, entry.length);
        entry.letters = 0;
        entry.sound = 0;
        let bytes = usize::try_from(chunk)
            .ok()
            .and_then(|chunk| self.chunks.get_mut(chunk))
            .zip(usize::try_from(start).ok())
            .zip(usize::try_from(length).ok())
            .and_then(|((chunk, start), length)| {
                chunk.get_mut(start..start.saturating_add(length))
            });
        if let Some(bytes) = bytes {
            bytes.zeroize();
        }
        true
    }

    fn entry_mut(&mut self, id: WordId) -> Option<&mut Entry> {
        let entry = self.entries.get_mut(usize::try_from(id).ok()?)?;
        (entry.uses > 0).then_some(entry)
    }

    fn find(&self, text: &str) -> Option<WordId> {
        self.seats(text).find_map(|seat| {
            let id = self.table.get(seat).copied()?;
            (self.word(id)?.text == text).then_some(id)
        })
    }

    /// The seats of the table at which a word may be, up to the first free one.
    fn seats(&self, text: &str) -> impl Iterator<Item = usize> {
        let mask = self.table.len().wrapping_sub(1);
        let first = usize::try_from(hash_of(text) & u64::from(u32::MAX)).unwrap_or(0);
        (0..self.table.len())
            .map(move |step| first.wrapping_add(step) & mask)
            .take_while(|seat| self.table.get(*seat).is_some_and(|id| *id != NO_WORD))
    }

    fn add(&mut self, text: &str) -> WordId {
        let Ok(id) = WordId::try_from(self.entries.len()) else {
            return NO_WORD;
        };
        let room = |chunk: &Zeroizing<Vec<u8>>| chunk.capacity().saturating_sub(chunk.len());
        if self
            .chunks
            .last()
            .is_none_or(|last| room(last) < text.len())
        {
            let bytes = CHUNK_BYTES.max(text.len());
            self.chunks.push(Zeroizing::new(Vec::with_capacity(bytes)));
        }
        let chunk = self.chunks.len().saturating_sub(1);
        let Some(last) = self.chunks.last_mut() else {
            return NO_WORD;
        };
        let word = describe(text);
        self.entries.push(Entry {
            chunk: u32::try_from(chunk).unwrap_or(u32::MAX),
            start: u32::try_from(last.len()).unwrap_or(u32::MAX),
            length: u32::try_from(text.len()).unwrap_or(0),
            letters: word.letters,
            sound: word.sound,
            uses: 1,
        });
        last.extend_from_slice(text.as_bytes());
        self.seat(id, text);
        id
    }

    fn seat(&mut self, id: WordId, text: &str) {
        let mask = self.table.len().wrapping_sub(1);
        let first = usize::try_from(hash_of(text) & u64::from(u32::MAX)).unwrap_or(0);
        for step in 0..self.table.len() {
            let seat = first.wrapping_add(step) & mask;
            if let Some(free) = self.table.get_mut(seat)
                && *free == NO_WORD
            {
                *free = id;
                return;
            }
        }
    }

    fn grow(&mut self) {
        let seats = self.table.len().saturating_mul(2).max(TABLE_MIN);
        self.table = vec![NO_WORD; seats];
        for id in 0..self.entries.len() {
            let id = WordId::try_from(id).unwrap_or(NO_WORD);
            let text = Zeroizing::new(self.text(id).to_owned());
            if !text.is_empty() {
                self.seat(id, &text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stands_once_and_is_overwritten_after_its_last_use() {
        let mut lexicon = Lexicon::default();
        let rao = lexicon.take("rau");
        assert_eq!(lexicon.take("rau"), rao);
        let sharma = lexicon.take("xarma");
        assert_eq!((lexicon.len(), lexicon.text(sharma)), (2, "xarma"));
        assert!(!lexicon.release(rao));
        assert_eq!(lexicon.text(rao), "rau");
        assert!(lexicon.release(rao));
        assert_eq!(lexicon.text(rao), "");
        assert!(lexicon.chunks[0].starts_with(&[0, 0, 0]));
        assert!(!lexicon.release(rao));
        // It may come again, under another number.
        let again = lexicon.take("rau");
        assert_ne!(again, rao);
        assert_eq!(lexicon.text(again), "rau");
        assert_eq!(lexicon.take(""), NO_WORD);
        assert_eq!(format!("{lexicon:?}"), "Lexicon { words: 3, .. }");
    }

    #[test]
    fn many_words_keep_their_numbers() {
        let mut lexicon = Lexicon::default();
        let ids: Vec<_> = (0..20_000)
            .map(|n| lexicon.take(&format!("w{n}")))
            .collect();
        for (n, id) in ids.iter().enumerate() {
            assert_eq!(lexicon.text(*id), format!("w{n}"));
            assert_eq!(lexicon.take(&format!("w{n}")), *id);
        }
    }
}
