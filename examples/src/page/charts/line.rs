//! Volume and service level by interval: columns and a line.

use charts_rs::{BarChart, Series, SeriesCategory, Symbol};

use super::{Drawing, lay_out, round_top, theme_name};
use crate::page::palette::LEVEL;

/// What a column and a point show; a gap is no zero.
#[derive(Clone, Debug)]
pub(in crate::page) struct Slot {
    pub(in crate::page) tick: String,
    pub(in crate::page) answered: Option<f32>,
    pub(in crate::page) lost: Option<f32>,
    /// The service level in per cent.
    pub(in crate::page) level: Option<f32>,
}

/// Draws the columns of answered and unanswered contacts with the line of the service level.
pub(in crate::page) fn volume(slots: &[Slot], alternative: &str) -> anyhow::Result<Drawing> {
    Drawing::new(alternative, |size| {
        let series = |name: &str, of: fn(&Slot) -> Option<f32>| {
            Series::new_nullable(name.to_owned(), slots.iter().map(of).collect())
        };
        let stack = |mut series: Series| {
            series.stack = Some("offered".to_owned());
            series.category = Some(SeriesCategory::Bar);
            series
        };
        let answered = stack(series("answered", |slot| slot.answered));
        let lost = stack(series("not answered", |slot| slot.lost));
        let mut level = series("service level", |slot| slot.level);
        level.category = Some(SeriesCategory::Line);
        level.y_axis_index = 1;
        let ticks = slots.iter().map(|slot| slot.tick.clone()).collect();
        let mut chart = BarChart::new_with_theme(vec![answered, lost, level], ticks, theme_name());
        let mut svg = lay_out(&mut chart, size, slots.len());
        let many = slots.len() > 60;
        let radius = if many { 0.9 } else { 2.2 };
        if many {
            chart.series.stroke_width = 1.3 * svg.scale;
        }
        if let Some(level) = chart.series_list.last_mut() {
            level.symbol = Some(Symbol::Circle(radius * svg.scale, Some(LEVEL.drawn())));
        }
        let highest = slots
            .iter()
            .filter_map(|slot| Some(slot.answered? + slot.lost.unwrap_or_default()))
            .fold(0.0_f32, f32::max);
        let mut left = chart.y_axis_configs.first().cloned().unwrap_or_default();
        let mut right = left.clone();
        left.min = Some(0.0);
        let top = round_top(highest);
        left.max = Some(top);
        // charts-rs would take the width of the top label, and 1k is narrower than 800.
        left.width = Some(axis_width(top) * svg.scale);
        right.min = Some(0.0);
        right.max = Some(100.0);
        right.formatter = Some("{c}%".to_owned());
        chart.y_axis_configs = vec![left, right];
        svg.text = chart.svg()?;
        Ok(svg)
    })
}

/// Room for the labels of an axis up to `top`, which are written as 800, 1k or 1.2k.
fn axis_width(top: f32) -> f32 {
    let digits = if top < 100.0 {
        2.0
    } else if top < 1_000.0 {
        3.0
    } else {
        4.0
    };
    12.0 + 8.0 * digits
}
