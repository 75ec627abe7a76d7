//! A payload written back: what is published under another spelling is corrected, everything else stays, byte for byte.

use super::check::read_all;
use super::payload::{PayloadRefusal, PayloadWarning};
use super::tree::Node;
use crate::base::Invalid;

/// Writes a payload back: a published name with blanks or in other letters is corrected, everything else stays as it
/// was, byte for byte.
///
/// Fields that the schema does not have, their order, the text of each number and the layout survive. A part of a
/// published state (`inProgress.assigned`) stays as it is, and so does what nobody publishes.
///
/// ```
/// use talktime::interchange::write_payload;
/// let text = r#"{"id": "7", "productOrderItem": [{"id": "1", "action": "add", "state": " held "}], "own": 1.50}"#;
/// let written = write_payload(text)?;
/// assert_eq!(written, text.replace(" held ", "held"));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
///
/// # Errors
/// As [`read_payload`](super::read_payload).
pub fn write_payload(text: &str) -> Result<String, Invalid> {
    let reading = read_all(Node::read(text)?)?;
    let mut written = String::with_capacity(text.len());
    let mut from = 0;
    for (span, name) in reading.mended {
        written.push_str(text.get(from..span.start).unwrap_or_default());
        written.push('"');
        written.push_str(name);
        written.push('"');
        from = span.end;
    }
    written.push_str(text.get(from..).unwrap_or_default());
    Ok(written)
}

/// Writes a payload as [`write_payload`] does, and refuses one that contradicts its schema.
///
/// What is refused says [`PayloadWarning::refuses`]: a state that nobody publishes, a required field that is missing, a
/// value of another type, an instant without a zone, a key or an item that stands twice.
///
/// ```
/// use talktime::interchange::write_payload_strictly;
/// let text = r#"{"id": "7", "validFor": {"startDateTime": "tomorrow"}, "@type": "Appointment"}"#;
/// let refusal = write_payload_strictly(text).unwrap_err();
/// assert_eq!(refusal.refused[0].path, "/validFor/startDateTime");
/// ```
///
/// # Errors
/// [`PayloadRefusal`] with everything that is refused; what is no JSON is one refusal.
pub fn write_payload_strictly(text: &str) -> Result<String, PayloadRefusal> {
    let plain = |error: Invalid| PayloadRefusal {
        refused: vec![PayloadWarning {
            path: String::new(),
            code: error.code,
            facts: error.facts,
        }],
    };
    let read = super::read_payload(text).map_err(plain)?;
    let refused: Vec<_> = read
        .warnings
        .into_iter()
        .filter(PayloadWarning::refuses)
        .collect();
    if refused.is_empty() {
        write_payload(text).map_err(plain)
    } else {
        Err(PayloadRefusal { refused })
    }
}
