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
        let radius = if slots.len() > 60 { 1.2 } else { 2.2 };
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
        left.max = Some(round_top(highest));
        right.min = Some(0.0);
        right.max = Some(100.0);
        right.formatter = Some("{c}%".to_owned());
        chart.y_axis_configs = vec![left, right];
        svg.text = chart.svg()?;
        Ok(svg)
    })
}
