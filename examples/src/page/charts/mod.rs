//! The charts as SVG, each drawn twice: for a desk and for a phone.
//!
//! A drawing scales with its box, and its text with it: one for both would have letters of five
//! pixels on a phone. The page's style shows the one that fits.

pub(super) mod bars;
pub(super) mod heat;
pub(super) mod line;
mod spark;

use std::sync::LazyLock;

use charts_rs::{
    BarChart, Box as Space, Color, FontConfig, GridConfig, LegendConfig, SeriesConfig,
    SeriesLabelConfig, Symbol, Theme, TitleConfig, XAxisConfig, YAxisConfig,
};

pub(super) use bars::{refusals, waits};
pub(super) use heat::heat;
pub(super) use line::volume;
pub(super) use spark::spark;

use super::palette::{AXIS, GRID, LABEL, LATE, LEVEL, LOST, MAIN, SURFACE};

/// The two drawings of a chart.
#[derive(Clone, Debug)]
pub(super) struct Drawing {
    pub(super) wide: String,
    pub(super) narrow: String,
}

impl Drawing {
    /// Draws twice and gives both the same text alternative.
    fn new(
        alternative: &str,
        draw: impl Fn(Size) -> Result<Svg, charts_rs::Error>,
    ) -> anyhow::Result<Self> {
        let with_text = |size| anyhow::Ok(accessible(&draw(size)?, size, alternative));
        Ok(Self {
            wide: with_text(Size::Wide)?,
            narrow: with_text(Size::Narrow)?,
        })
    }
}

/// For which width a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    Wide,
    Narrow,
}

impl Size {
    const fn width(self) -> f32 {
        match self {
            Self::Wide => 880.0,
            Self::Narrow => 320.0,
        }
    }

    const fn height(self) -> f32 {
        match self {
            Self::Wide => 300.0,
            Self::Narrow => 240.0,
        }
    }

    /// How much a drawing may grow beyond its size: on a phone as wide as the page has room.
    const fn growth(self) -> f32 {
        match self {
            Self::Wide => 1.15,
            Self::Narrow => 1.6,
        }
    }
}

/// A drawing as charts-rs gives it.
#[derive(Debug)]
struct Svg {
    text: String,
    /// How many of its units are one pixel.
    scale: f32,
    /// Its width in pixels.
    width: f32,
}

/// Lays a chart of `columns` columns out for a size and gives its scale.
///
/// charts-rs keeps five units free on each side of a column, however many there are. Drawn larger and
/// shown smaller, these are a part of the column. A chart of few columns is less wide: one call would
/// be a wall.
fn lay_out(chart: &mut BarChart, size: Size, columns: usize) -> Svg {
    let columns = columns as f32;
    let width = size.width().min(160.0 + columns * 70.0);
    let scale = (columns * 36.0 / width).clamp(2.0, 14.0);
    chart.compact = true;
    chart.width = width * scale;
    chart.height = size.height() * scale;
    chart.margin = Space {
        left: chart.margin.left * scale,
        top: chart.margin.top * scale,
        right: chart.margin.right * scale,
        bottom: chart.margin.bottom * scale,
    };
    chart.x_axis.height *= scale;
    chart.x_axis.name_gap *= scale;
    chart.x_axis.font.size *= scale;
    chart.x_axis.stroke_width = Some(scale);
    chart.grid.stroke_width *= scale;
    chart.series.stroke_width *= scale;
    chart.series.label.font.size *= scale;
    for axis in &mut chart.y_axis_configs {
        axis.name_gap *= scale;
        axis.font.size *= scale;
    }
    Svg {
        text: String::new(),
        scale,
        width,
    }
}

/// The size in which charts-rs leaves room for text, measured in Roboto. The page writes it in 12, so
/// that the wider letters of another font fit.
const FONT: f32 = 13.5;

/// The size in which the page writes text in charts, in pixels.
const SHOWN: f32 = 12.0;

/// The name under which charts-rs keeps our theme.
const THEME: &str = "talktime";

static REGISTERED: LazyLock<()> = LazyLock::new(|| charts_rs::add_theme(THEME, theme()));

/// The name of our theme, once it is known to charts-rs.
fn theme_name() -> &'static str {
    LazyLock::force(&REGISTERED);
    THEME
}

fn font(color: Color) -> FontConfig {
    FontConfig {
        size: FONT,
        color,
        weight: None,
    }
}

fn theme() -> Theme {
    let label = LABEL.drawn();
    Theme {
        is_light: true,
        font_family: "sans-serif".to_owned(),
        margin: Space {
            left: 4.0,
            top: 6.0,
            right: 10.0,
            bottom: 4.0,
        },
        width: Size::Wide.width(),
        height: Size::Wide.height(),
        background_color: SURFACE.drawn(),
        title: TitleConfig {
            font: font(label),
            ..TitleConfig::default()
        },
        sub_title: TitleConfig {
            font: font(label),
            ..TitleConfig::default()
        },
        legend: LegendConfig {
            // The page writes the legend: there it can be read aloud and takes a second line.
            show: Some(false),
            ..LegendConfig::default()
        },
        x_axis: XAxisConfig {
            height: 28.0,
            stroke_color: AXIS.drawn(),
            font: font(label),
            name_gap: 5.0,
            ..XAxisConfig::default()
        },
        y_axis: YAxisConfig {
            font: font(label),
            // Unseen; all zeros would stand for the colour of the other axis.
            stroke_color: SURFACE.drawn().with_alpha(0),
            split_number: 5,
            name_gap: 8.0,
            ..YAxisConfig::default()
        },
        grid: GridConfig {
            stroke_color: GRID.drawn(),
            stroke_width: 1.0,
            ..GridConfig::default()
        },
        series: SeriesConfig {
            stroke_width: 2.0,
            colors: [MAIN, LOST, LEVEL, LATE].map(|tone| tone.drawn()).to_vec(),
            symbol: Some(Symbol::Circle(2.0, None)),
            label: SeriesLabelConfig {
                font: font(label),
                ..SeriesLabelConfig::default()
            },
            ..SeriesConfig::default()
        },
        ..Theme::default()
    }
}

/// The smallest round number from which five equal steps, in whole numbers, reach the highest value.
fn round_top(highest: f32) -> f32 {
    let mut power = 1.0_f32;
    loop {
        let steps = [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0_f32]
            .map(|factor| factor * power)
            .into_iter()
            .filter(|step| step.fract() == 0.0);
        for step in steps {
            if step * 5.0 >= highest {
                return step * 5.0;
            }
        }
        power *= 10.0;
    }
}

/// Says to whoever does not see the drawing what it shows, and lets it take the width of its box.
fn accessible(svg: &Svg, size: Size, alternative: &str) -> String {
    let whole = svg.text.as_str();
    let body = whole
        .strip_prefix("<svg ")
        .and_then(|rest| rest.split_once('>'));
    let Some((attributes, body)) = body else {
        return whole.to_owned();
    };
    let kept = attributes
        .split_once("viewBox=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(value, _)| value);
    format!(
        "<svg role=\"img\" aria-label=\"{}\" viewBox=\"{kept}\" \
         style=\"font-size:{:.1}px;max-width:{:.0}px\">{body}",
        escaped(alternative),
        SHOWN * svg.scale,
        svg.width * size.growth(),
    )
}

/// A text inside of an attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_round_number() {
        for (highest, top) in [
            (0.0, 5.0),
            (5.0, 5.0),
            (6.0, 10.0),
            (41.0, 50.0),
            (59.0, 60.0),
            (61.0, 75.0),
            (1_201.0, 1_250.0),
        ] {
            assert!((round_top(highest) - top).abs() < f32::EPSILON, "{highest}");
        }
    }

    #[test]
    fn a_drawing_keeps_its_proportions_and_loses_its_size() {
        let text = "<svg width=\"8\" height=\"4\" viewBox=\"0 0 8 4\" xmlns=\"u\"><path/></svg>";
        let svg = Svg {
            text: text.to_owned(),
            scale: 2.0,
            width: 100.0,
        };
        let expected = "<svg role=\"img\" aria-label=\"a &lt;b&gt; &amp; &quot;c&quot;\" \
                        viewBox=\"0 0 8 4\" style=\"font-size:24.0px;max-width:160px\"><path/></svg>";
        assert_eq!(accessible(&svg, Size::Narrow, "a <b> & \"c\""), expected);
    }
}
