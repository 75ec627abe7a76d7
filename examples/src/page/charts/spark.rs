//! A small line in a row of a table.

use charts_rs::{Box as Space, LineChart, Series, Symbol};

use super::{Size, Svg, accessible, theme_name};
use crate::page::palette::SPARK;

/// Draws a small line from 0 to `highest`; a gap stays a gap.
pub(in crate::page) fn spark(
    values: &[Option<f32>],
    highest: f32,
    alternative: &str,
) -> anyhow::Result<String> {
    let mut line = Series::new_nullable(String::new(), values.to_vec());
    // A single point is no line: only its dot is seen.
    line.symbol = Some(if values.iter().flatten().count() < 2 {
        Symbol::Circle(1.5, Some(SPARK.drawn()))
    } else {
        Symbol::None
    });
    let ticks = vec![String::new(); values.len()];
    let mut chart = LineChart::new_with_theme(vec![line], ticks, theme_name());
    chart.compact = true;
    chart.width = 140.0;
    chart.height = 30.0;
    chart.margin = Space {
        left: 2.0,
        top: 3.0,
        right: 2.0,
        bottom: 3.0,
    };
    chart.background_color = charts_rs::Color::transparent();
    chart.x_axis.hidden = true;
    chart.y_axis_hidden = true;
    chart.grid.stroke_width = 0.0;
    chart.series.stroke_width = 1.5;
    chart.series.colors = vec![SPARK.drawn()];
    for axis in &mut chart.y_axis_configs {
        axis.min = Some(0.0);
        axis.max = Some(highest.max(1.0));
    }
    let svg = Svg {
        text: chart.svg()?,
        scale: 1.0,
        width: chart.width,
    };
    Ok(accessible(&svg, Size::Wide, alternative))
}
