//! Recognises by its first bytes a file that is no table of lines at all.

use crate::base::errors::Invalid;

/// How many bytes are looked at.
pub(super) const HEAD_BYTES: usize = 4;

/// Gives how many bytes stand before the text: 3 for a UTF-8 byte-order mark.
///
/// # Errors
/// `base.table.utf16`, `base.table.compressed` and `base.table.other_format`.
pub(super) fn check(head: &[u8]) -> Result<usize, Invalid> {
    match head {
        [0xEF, 0xBB, 0xBF, ..] => Ok(3),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Err(Invalid::plain("base.table.utf16", "")),
        // gzip, zip (and Excel), Zstandard, bzip2, xz.
        [0x1F, 0x8B, ..]
        | [b'P', b'K', 3, 4]
        | [0x28, 0xB5, 0x2F, 0xFD]
        | [b'B', b'Z', b'h', b'1'..=b'9']
        | [0xFD, b'7', b'z', b'X'] => Err(Invalid::plain("base.table.compressed", "")),
        // Parquet, an Arrow file, PDF, an old Excel file.
        [b'P', b'A', b'R', b'1']
        | [b'A', b'R', b'R', b'O']
        | [b'%', b'P', b'D', b'F']
        | [0xD0, 0xCF, 0x11, 0xE0] => Err(Invalid::plain("base.table.other_format", "")),
        _ => Ok(0),
    }
}
