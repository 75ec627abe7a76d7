//! Finds the words of a lexicon that are a slip away from a word, without reading them all.
//!
//! Each word is filed under itself, under itself without each of its letters, and under its sound.
//! Two words one slip apart (a letter more, less, other, or two turned round) share an entry. Only
//! hashes are kept.

use super::lexicon::{Word, WordId, hash_of};
use zeroize::Zeroizing;

/// Later entries wait unsorted until they are as many, so that adding stays cheap.
const WAITING_MIN: usize = 4_096;

#[derive(Clone, Debug, Default)]
pub(super) struct Near {
    sorted: Vec<(u32, WordId)>,
    waiting: Vec<(u32, WordId)>,
}

fn short(hash: u64) -> u32 {
    u32::try_from(hash & u64::from(u32::MAX)).unwrap_or(0)
}

fn keys(word: Word<'_>, out: &mut Vec<u32>) {
    out.push(short(hash_of(word.text)));
    out.push(short(hash_of((word.sound, "sound"))));
    let mut without = Zeroizing::new(String::with_capacity(word.text.len()));
    for (at, letter) in word.text.char_indices() {
        let (before, rest) = word.text.split_at_checked(at).unwrap_or_default();
        without.clear();
        without.push_str(before);
        without.push_str(rest.get(letter.len_utf8()..).unwrap_or_default());
        out.push(short(hash_of(without.as_str())));
    }
}

impl Near {
    pub(super) fn add(&mut self, id: WordId, word: Word<'_>) {
        let mut all = Vec::with_capacity(word.text.len().saturating_add(2));
        keys(word, &mut all);
        self.waiting.extend(all.into_iter().map(|key| (key, id)));
        if self.waiting.len() >= WAITING_MIN.max(self.sorted.len() / 8) {
            self.sorted.append(&mut self.waiting);
            // Two runs that are nearly sorted: what the stable sort is quick with.
            self.sorted.sort();
            self.sorted.dedup();
        }
    }

    /// Gives the words that share an entry with a word, each once.
    pub(super) fn find(&self, word: Word<'_>) -> Vec<WordId> {
        let mut all = Vec::with_capacity(word.text.len().saturating_add(2));
        keys(word, &mut all);
        all.sort_unstable();
        let mut found = Vec::new();
        for key in &all {
            let start = self.sorted.partition_point(|(other, _)| other < key);
            let rest = self.sorted.get(start..).unwrap_or_default();
            let same = rest.iter().take_while(|(other, _)| other == key);
            found.extend(same.map(|(_, id)| *id));
        }
        let waiting = self.waiting.iter();
        let same = waiting.filter(|(key, _)| all.binary_search(key).is_ok());
        found.extend(same.map(|(_, id)| *id));
        found.sort_unstable();
        found.dedup();
        found
    }
}
