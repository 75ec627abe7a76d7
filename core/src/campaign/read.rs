//! Calling rules from a file that somebody wrote by hand.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::rule::{CallingRule, CallingRuleParts};
use crate::base::stored::malformed;
use crate::base::{FieldPath, Invalid};

/// Holds what was read of a file of calling rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesRead {
    /// The rules that can be used, in the order of the file.
    pub rules: Vec<CallingRule>,
    /// What is wrong with each of the others, and where: `[2].demand.hours.week[0].day`. Mend them before
    /// anybody is called: a rule that is missing forbids nothing.
    pub rejected: Vec<Invalid>,
}

/// Reads a JSON list of calling rules, each written as [`CallingRuleParts`] are.
///
/// A rule that cannot be used is told with its place and how to mend it; the others are kept. Put them
/// into a set with [`with_country`](super::CallingRules::with_country) or
/// [`with_rules`](super::CallingRules::with_rules).
///
/// # Errors
/// `base.json.malformed` and `base.json.cut_off`, with line and column, and `base.json.not_of_this_shape`
/// where the file holds no list.
///
/// ```
/// use talktime::campaign::read_calling_rules;
/// let file = r#"[{
///     "id": "kz.sales.hours", "country": "KZ", "purposes": ["sales"],
///     "demand": {"hours": {"week": [
///         {"day": "mondya", "windows": [{"from": "09:00", "until": "20:00"}]}
///     ]}},
///     "source": "the firm's lawyer", "checked": "2026-11-30", "confidence": "high"
/// }]"#;
/// let read = read_calling_rules(file)?;
/// let error = &read.rejected[0];
/// assert_eq!(error.code.as_str(), "campaign.rules.unknown_weekday");
/// assert_eq!(error.path.as_str(), "[0].demand.hours.week[0].day");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn read_calling_rules(text: &str) -> Result<RulesRead, Invalid> {
    let rows: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| malformed(&error))?;
    let mut read = RulesRead::default();
    for (position, row) in rows.into_iter().enumerate() {
        let rule = parts(row).and_then(CallingRule::restore);
        match rule.map_err(|error| error.inside(&format!("[{position}]"))) {
            Ok(rule) => read.rules.push(rule),
            Err(error) => read.rejected.push(error),
        }
    }
    Ok(read)
}

fn parts(row: &RawValue) -> Result<CallingRuleParts, Invalid> {
    let mut reader = serde_json::Deserializer::from_str(row.get());
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        // The reader writes a dot for the row itself.
        let path = if path == "." { String::new() } else { path };
        // A word that no field is called may be anything; it is not repeated.
        let place = FieldPath::new(&path).unwrap_or_default();
        let (code, path) = match repeated(error.inner()) {
            Some(field) => (
                "campaign.rules.repeated_field",
                field.inside(place.as_str()),
            ),
            None => (code_of(&path), place),
        };
        Invalid {
            path,
            ..Invalid::plain(code, "")
        }
    })
}

/// The field that comes twice. The reader has no kind for that, only these words, which name one of ours.
fn repeated(error: &serde_json::Error) -> Option<FieldPath> {
    let text = error.to_string();
    let name = text.strip_prefix("duplicate field `")?.split('`').next()?;
    FieldPath::new(name).ok()
}

/// What is wrong, by the field at which reading stopped.
fn code_of(path: &str) -> &'static str {
    let in_window = path.contains("windows[");
    match path.rsplit('.').next().unwrap_or_default() {
        "day" => "campaign.rules.unknown_weekday",
        "from" | "until" if in_window => "base.clock_time.malformed",
        "from" | "until" | "checked" => "campaign.rules.date",
        "country" => "base.country.unknown",
        "region" => "base.code.malformed",
        "most" | "hours" | "days" | "valid_days" => "campaign.rules.number",
        "counts" | "per" | "after" | "confidence" | "within" | "lasts" => {
            "campaign.rules.unknown_word"
        }
        "id" | "source" | "holidays" | "registry" | "lifted_by_consent" | "except_customers" => {
            "campaign.rules.value"
        }
        last if last.starts_with("purposes[") => "campaign.rules.value",
        last if last.starts_with("channels[") => "campaign.rules.unknown_word",
        _ => "campaign.rules.unknown_field",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rule as a file has it, one text of it put in the place of another.
    fn rule(from: &str, to: &str) -> String {
        let good = r#"{
            "id": "kz.sales.hours", "country": "KZ", "region": "ala", "purposes": ["sales"],
            "from": "2026-01-01", "until": "2027-01-01",
            "demand": {"hours": {"week": [
                {"day": "monday", "windows": [{"from": "09:00", "until": "20:00"}]}
            ], "lifted_by_consent": false}},
            "source": "a lawyer", "checked": "2026-11-30", "confidence": "high"
        }"#;
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    }

    fn cap(most: &str, within: &str, counts: &str) -> String {
        format!(
            r#"{{
                "id": "kz.cap", "demand": {{"cap": {{
                    "counts": {counts}, "most": {most}, "within": {within}, "per": "person"
                }}}},
                "source": "a lawyer", "checked": "2026-11-30", "confidence": "high"
            }}"#
        )
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "one row a mistake")]
    fn every_mistake_has_its_code_and_its_place_and_the_others_are_kept() {
        let rows = [
            (
                rule("\"monday\"", "\"mondya\""),
                "campaign.rules.unknown_weekday",
                "demand.hours.week[0].day",
            ),
            (
                rule("09:00", "9:00"),
                "base.clock_time.malformed",
                "demand.hours.week[0].windows[0].from",
            ),
            (
                rule("09:00", "20:00"),
                "base.window.empty",
                "demand.hours.week[0].windows[0]",
            ),
            (
                rule("09:00", "21:00"),
                "base.window.reversed",
                "demand.hours.week[0].windows[0]",
            ),
            (
                rule("2026-01-01", "2026-02-30"),
                "campaign.rules.date",
                "from",
            ),
            (
                rule("2026-01-01", "2027-01-01"),
                "campaign.rule.reversed",
                "until",
            ),
            (
                rule("2026-11-30", "30.11.2026"),
                "campaign.rules.date",
                "checked",
            ),
            (rule("\"KZ\"", "\"kz\""), "base.country.unknown", "country"),
            (rule("\"ala\"", "\"ALA\""), "base.code.malformed", "region"),
            (
                rule("\"country\": \"KZ\",", ""),
                "campaign.rule.region_without_country",
                "region",
            ),
            (
                rule("[\"sales\"]", "[\"sales\", \"sales\"]"),
                "campaign.rule.repeated_purpose",
                "purposes[1]",
            ),
            (
                rule("\"high\"", "\"sure\""),
                "campaign.rules.unknown_word",
                "confidence",
            ),
            (
                rule("\"source\": \"a lawyer\",", ""),
                "campaign.rules.unknown_field",
                "",
            ),
            (
                rule("\"source\"", "\"sources\""),
                "campaign.rules.unknown_field",
                "sources",
            ),
            (
                rule("\"source\"", "\"id\": \"kz.other\", \"source\""),
                "campaign.rules.repeated_field",
                "id",
            ),
            (
                rule(
                    "\"lifted_by_consent\": false",
                    "\"lifted_by_consent\": false, \"lifted_by_consent\": true",
                ),
                "campaign.rules.repeated_field",
                "demand.hours.lifted_by_consent",
            ),
            (
                rule(
                    "\"lifted_by_consent\": false",
                    "\"holiday_windows\": [{\"from\": \"10:00\", \"until\": \"11:00\"}]",
                ),
                "campaign.rule.windows_without_calendar",
                "demand.hours.holidays",
            ),
            (
                cap("0", "\"day\"", "\"attempts\""),
                "campaign.rule.cap_zero",
                "demand.cap.most",
            ),
            (
                cap("-1", "\"day\"", "\"attempts\""),
                "campaign.rules.number",
                "demand.cap.most",
            ),
            (
                cap("1", "\"year\"", "\"attempts\""),
                "campaign.rules.unknown_word",
                "demand.cap.within",
            ),
            (
                cap("1", "{\"rolling\": {\"hours\": 0}}", "\"attempts\""),
                "campaign.rule.span",
                "demand.cap.within.rolling.hours",
            ),
            (
                cap("1", "\"day\"", "\"calls\""),
                "campaign.rules.unknown_word",
                "demand.cap.counts",
            ),
            (
                rule("\"ala\"", "\"florida\"").replacen("KZ", "US", 1),
                "campaign.rule.unknown_region",
                "region",
            ),
            (
                rule("\"kz.sales.hours\"", "\"\""),
                "campaign.rules.value",
                "id",
            ),
            (
                rule(
                    "[\"sales\"]",
                    "[\"sales\"], \"channels\": [\"voice\", \"voice\"]",
                ),
                "campaign.rule.repeated_channel",
                "channels[1]",
            ),
            (
                rule("[\"sales\"]", "[\"sales\"], \"channels\": [\"post\"]"),
                "campaign.rule.no_call",
                "channels[0]",
            ),
            (
                rule("[\"sales\"]", "[\"sales\"], \"channels\": [\"talk\"]"),
                "campaign.rules.unknown_word",
                "channels[0]",
            ),
        ];
        let good = cap("1", "\"day\"", "\"attempts\"");
        let mut file = vec![good.as_str()];
        file.extend(rows.iter().map(|(row, _, _)| row.as_str()));
        file.push(&good);
        let read = read_calling_rules(&format!("[{}]", file.join(","))).unwrap();
        assert_eq!(read.rules.len(), 2);
        let told: Vec<_> = read
            .rejected
            .iter()
            .map(|error| (error.code.as_str(), error.path.as_str().to_owned()))
            .collect();
        let wanted: Vec<_> = rows
            .iter()
            .enumerate()
            .map(|(position, (_, code, path))| {
                let dot = if path.is_empty() { "" } else { "." };
                (*code, format!("[{}]{dot}{path}", position + 1))
            })
            .collect();
        assert_eq!(told, wanted);
    }

    #[test]
    fn what_is_no_list_is_refused_with_its_place() {
        let code = |text| read_calling_rules(text).unwrap_err().code.to_string();
        assert_eq!(code("{}"), "base.json.not_of_this_shape");
        assert_eq!(code("[{"), "base.json.cut_off");
        assert_eq!(code("[}"), "base.json.malformed");
    }
}
