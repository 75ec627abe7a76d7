//! Conditions on the columns of a row.

use crate::importer::cells::Row;
use crate::importer::durations::decimal_ms;

/// Compares two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    Other,
    Above,
    AtLeast,
    Below,
    AtMost,
}

/// Is what a column must be.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    Is(String),
    IsNot(String),
    /// A number in thousandths.
    Compares(Comparison, i64),
}

/// Holds a condition on one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::importer) struct Condition {
    slot: usize,
    test: Test,
}

impl Condition {
    /// Reads a condition: `HANG` (is this text), `= text`, `!= text`, `> 0`, `>= 0`, `< 0`, `<= 0`;
    /// an empty text is a column that holds nothing. `None` where a number is missing.
    pub(super) fn parse(slot: usize, text: &str) -> Option<Self> {
        let (sign, operand) = text.split_once(' ').unwrap_or(("", text));
        let number = decimal_ms(operand, 1000);
        let comparison = match sign {
            "=" if number.is_some() => Comparison::Equal,
            "!=" if number.is_some() => Comparison::Other,
            ">" => Comparison::Above,
            ">=" => Comparison::AtLeast,
            "<" => Comparison::Below,
            "<=" => Comparison::AtMost,
            _ => {
                let test = match sign {
                    "=" => Test::Is(operand.to_owned()),
                    "!=" => Test::IsNot(operand.to_owned()),
                    _ => Test::Is(text.to_owned()),
                };
                return Some(Self { slot, test });
            }
        };
        let test = Test::Compares(comparison, number?);
        Some(Self { slot, test })
    }

    pub(in crate::importer) fn holds(&self, row: &Row<'_>) -> bool {
        match &self.test {
            Test::Is(text) => self.is(row, text),
            Test::IsNot(text) => !self.is(row, text),
            Test::Compares(comparison, bound) => {
                let Some(number) = decimal_ms(row.raw(self.slot), 1000) else {
                    return false;
                };
                match comparison {
                    Comparison::Equal => number == *bound,
                    Comparison::Other => number != *bound,
                    Comparison::Above => number > *bound,
                    Comparison::AtLeast => number >= *bound,
                    Comparison::Below => number < *bound,
                    Comparison::AtMost => number <= *bound,
                }
            }
        }
    }

    fn is(&self, row: &Row<'_>, text: &str) -> bool {
        if text.is_empty() {
            return row.get(self.slot).is_none();
        }
        row.raw(self.slot) == text
    }
}

/// Tells whether every condition holds.
pub(in crate::importer) fn all_hold(conditions: &[Condition], row: &Row<'_>) -> bool {
    conditions.iter().all(|condition| condition.holds(row))
}
