//! The colours: one table for the charts, the page and the dark.
//!
//! A chart is drawn in the colours of daylight. Each colour stands for one role and is no other's, so
//! that a rule of the page's style can exchange it: `[fill="#2F6FDE"]{fill:var(--main)}`. A rule
//! goes before an attribute.

use std::fmt::Write as _;

use charts_rs::Color;

/// A colour by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tone {
    /// The name of its variable in the style.
    name: &'static str,
    light: u32,
    dark: u32,
}

impl Tone {
    const fn new(name: &'static str, light: u32, dark: u32) -> Self {
        Self { name, light, dark }
    }

    /// The name of its variable in the style.
    pub(super) const fn name(self) -> &'static str {
        self.name
    }

    /// The colour in which a chart is drawn.
    pub(super) fn drawn(self) -> Color {
        let [_, r, g, b] = self.light.to_be_bytes();
        (r, g, b).into()
    }
}

/// What charts and the page stand on. White itself would be written in three digits.
pub(super) const SURFACE: Tone = Tone::new("surface", 0xFEFEFE, 0x18212E);
/// Text in charts.
pub(super) const LABEL: Tone = Tone::new("label", 0x46536A, 0xAFBCCF);
/// Lines of axes.
pub(super) const AXIS: Tone = Tone::new("axis", 0x9AA5B6, 0x5A687D);
/// Lines behind a chart.
pub(super) const GRID: Tone = Tone::new("grid", 0xE4E9F0, 0x2A3648);
/// Columns: what was answered, and refusals.
pub(super) const MAIN: Tone = Tone::new("main", 0x2F6FDE, 0x5B95F5);
/// The same, but late.
pub(super) const LATE: Tone = Tone::new("late", 0x6690E2, 0x4470B5);
/// What was not answered.
pub(super) const LOST: Tone = Tone::new("lost", 0xE0708A, 0xD4637F);
/// The line of the service level.
pub(super) const LEVEL: Tone = Tone::new("level", 0xC05A0A, 0xF5A955);
/// Small lines in a table.
pub(super) const SPARK: Tone = Tone::new("spark", 0x2F6FDD, 0x7FADF8);
/// Text in the cells of a heat map.
pub(super) const HEAT_TEXT: Tone = Tone::new("heat-text", 0x14233A, 0xF4F8FE);
/// A cell without a value; charts-rs takes 20 off the surface for it.
const GAP: Tone = Tone::new("gap", 0xEAEAEA, 0x202B3A);

/// The classes of a heat map, from few to many; text in [`HEAT_TEXT`] is readable on each.
pub(super) const HEAT: [Tone; 5] = [
    Tone::new("heat-1", 0xE7F0FD, 0x1B2B44),
    Tone::new("heat-2", 0xC9DEFB, 0x1F3A63),
    Tone::new("heat-3", 0xA8CAF7, 0x234A82),
    Tone::new("heat-4", 0x84B3F2, 0x285BA3),
    Tone::new("heat-5", 0x639CEC, 0x2E6BC0),
];

/// What only the page uses.
const PAGE: [Tone; 7] = [
    Tone::new("ground", 0xF3F6FA, 0x0F1621),
    Tone::new("ink", 0x172033, 0xE8EEF7),
    Tone::new("muted", 0x55627A, 0xA3B0C4),
    Tone::new("line", 0xDCE3EC, 0x2B3749),
    Tone::new("stripe", 0xF8FAFD, 0x1C2635),
    Tone::new("link", 0x1F5BC4, 0x8AB4F8),
    Tone::new("alert", 0x9C4A00, 0xFFC078),
];

const DRAWN: [Tone; 11] = [
    SURFACE, LABEL, AXIS, GRID, MAIN, LATE, LOST, LEVEL, SPARK, HEAT_TEXT, GAP,
];

/// The style's variables and the rules that exchange the drawn colours for them.
pub(super) fn style() -> String {
    let mut text = String::new();
    // Writing into a `String` cannot fail.
    let _ = writeln!(
        text,
        ":root{{color-scheme:light;{}}}",
        variables(|tone| tone.light)
    );
    let _ = writeln!(
        text,
        "@media (prefers-color-scheme:dark){{:root{{color-scheme:dark;{}}}}}",
        variables(|tone| tone.dark)
    );
    // Paper is white, whatever the screen was.
    let _ = writeln!(
        text,
        "@media print{{:root{{color-scheme:light;{}}}}}",
        variables(|tone| tone.light)
    );
    for tone in DRAWN.iter().chain(&HEAT) {
        let Tone { name, light, .. } = tone;
        let _ = writeln!(
            text,
            "svg [fill=\"#{light:06X}\"]{{fill:var(--{name})}}\
             svg [stroke=\"#{light:06X}\"]{{stroke:var(--{name})}}"
        );
    }
    text
}

fn variables(colour: impl Fn(&Tone) -> u32) -> String {
    let tones = DRAWN.iter().chain(&HEAT).chain(&PAGE);
    tones
        .map(|tone| format!("--{}:#{:06X};", tone.name, colour(tone)))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all() -> impl Iterator<Item = &'static Tone> {
        DRAWN.iter().chain(&HEAT).chain(&PAGE)
    }

    #[test]
    fn a_drawn_colour_has_one_role_and_is_written_in_six_digits() {
        let drawn: Vec<u32> = DRAWN.iter().chain(&HEAT).map(|tone| tone.light).collect();
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), drawn.len());
        for colour in drawn {
            let [_, channels @ ..] = colour.to_be_bytes();
            // #AABBCC would be shortened to #ABC, which no rule finds.
            assert!(channels.iter().any(|channel| channel >> 4 != channel & 15));
        }
        let names: BTreeSet<_> = all().map(|tone| tone.name).collect();
        assert_eq!(names.len(), all().count());
    }

    /// Contrast as WCAG 2.2 defines it, for colours given as 0xRRGGBB.
    fn contrast(one: u32, other: u32) -> f64 {
        let luminance = |colour: u32| {
            let [_, r, g, b] = colour.to_be_bytes();
            let linear = |channel: u8| {
                let share = f64::from(channel) / 255.0;
                if share <= 0.04045 {
                    share / 12.92
                } else {
                    ((share + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
        };
        let (low, high) = (
            luminance(one).min(luminance(other)),
            luminance(one).max(luminance(other)),
        );
        (high + 0.05) / (low + 0.05)
    }

    #[test]
    fn text_is_readable_on_what_it_stands_on() {
        // WCAG's own extremes: black on white is 21 to 1.
        assert!((contrast(0, 0xFF_FF_FF) - 21.0).abs() < 1e-9);
        let tone = |name| *all().find(|tone| tone.name == name).unwrap();
        let mut pairs = vec![];
        for text in ["ink", "muted", "link", "alert", "label"] {
            for ground in ["ground", "surface", "stripe"] {
                pairs.push((tone(text), tone(ground)));
            }
        }
        pairs.extend(HEAT.iter().map(|ground| (HEAT_TEXT, *ground)));
        for (text, ground) in pairs {
            for (one, other) in [(text.light, ground.light), (text.dark, ground.dark)] {
                let ratio = contrast(one, other);
                assert!(ratio >= 4.5, "{} on {}: {ratio:.2}", text.name, ground.name);
            }
        }
        // What is no text but must be seen: 3 to 1, by WCAG 1.4.11.
        for mark in [MAIN, LATE, LOST, LEVEL, SPARK] {
            assert!(contrast(mark.light, SURFACE.light) >= 3.0, "{}", mark.name);
            assert!(contrast(mark.dark, SURFACE.dark) >= 3.0, "{}", mark.name);
        }
    }
}
