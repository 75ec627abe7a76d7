//! Bars: how long contacts waited, and why customers refused.

use charts_rs::{AxisLabelOverflow, BarChart, HorizontalBarChart, Series};

use super::{Drawing, Svg, lay_out, round_top, theme_name};
use crate::page::palette::{LATE, LOST, MAIN};

/// One class of waits.
#[derive(Clone, Debug)]
pub(in crate::page) struct WaitClass {
    pub(in crate::page) tick: String,
    /// Which part of all answered waited so long, in per cent; none where nobody was answered.
    pub(in crate::page) answered: Option<f32>,
    /// The same of all abandoned.
    pub(in crate::page) abandoned: Option<f32>,
    /// Whether all of the class is within the threshold.
    pub(in crate::page) within: bool,
}

/// Draws the waits of the answered, split at the threshold, beside those of the abandoned.
pub(in crate::page) fn waits(classes: &[WaitClass], alternative: &str) -> anyhow::Result<Drawing> {
    Drawing::new(alternative, |size| {
        let series = |name: &str, of: fn(&WaitClass) -> Option<f32>| {
            Series::new_nullable(name.to_owned(), classes.iter().map(of).collect())
        };
        let mut within = series("answered within", |class| {
            class.answered.filter(|_| class.within)
        });
        let mut later = series("answered later", |class| {
            class.answered.filter(|_| !class.within)
        });
        // One column for both, as each class has only one of them.
        within.stack = Some("answered".to_owned());
        later.stack = Some("answered".to_owned());
        let abandoned = series("abandoned", |class| class.abandoned);
        let ticks = classes.iter().map(|class| class.tick.clone()).collect();
        let mut chart =
            BarChart::new_with_theme(vec![within, later, abandoned], ticks, theme_name());
        let mut svg = lay_out(&mut chart, size, classes.len());
        chart.series.colors = [MAIN, LATE, LOST].map(|tone| tone.drawn()).to_vec();
        chart.x_axis.title = "waited up to".to_owned();
        chart.x_axis.label_overflow = AxisLabelOverflow::Thin;
        let highest = classes
            .iter()
            .flat_map(|class| [class.answered, class.abandoned])
            .flatten()
            .fold(0.0_f32, f32::max);
        for axis in &mut chart.y_axis_configs {
            axis.min = Some(0.0);
            axis.max = Some(round_top(highest).min(100.0));
            axis.formatter = Some("{c}%".to_owned());
        }
        svg.text = chart.svg()?;
        Ok(svg)
    })
}

/// Draws the refusal reasons, the most frequent first.
pub(in crate::page) fn refusals(
    reasons: &[(String, f32)],
    alternative: &str,
) -> anyhow::Result<Drawing> {
    Drawing::new(alternative, |size| {
        // The axis begins at the bottom, a reader at the top.
        let reasons = || reasons.iter().rev();
        let counts: Vec<f32> = reasons().map(|(_, count)| *count).collect();
        let highest = counts.iter().copied().fold(0.0_f32, f32::max);
        let mut series = Series::new("refusals".to_owned(), counts);
        series.label_show = true;
        let names: Vec<String> = reasons().map(|(name, _)| name.clone()).collect();
        let height = 40.0 + 28.0 * names.len() as f32;
        let mut chart = HorizontalBarChart::new_with_theme(vec![series], names, theme_name());
        chart.compact = true;
        chart.width = size.width();
        chart.height = height;
        for axis in &mut chart.y_axis_configs {
            axis.min = Some(0.0);
            // Room for the number beside the longest bar.
            axis.max = Some(round_top(highest * 1.08));
        }
        Ok(Svg {
            text: chart.svg()?,
            scale: 1.0,
            width: size.width(),
        })
    })
}
