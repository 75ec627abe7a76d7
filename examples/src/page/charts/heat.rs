//! The heat map: weekdays by hours on a desk, hours by weekdays on a phone.

use charts_rs::{HeatmapChart, HeatmapSeries};

use super::{Drawing, FONT, Size, Svg, theme_name};
use crate::page::palette::{HEAT, HEAT_TEXT};

/// The fields of a heat map; one without a value is left empty.
#[derive(Clone, Debug)]
pub(in crate::page) struct Fields {
    pub(in crate::page) rows: Vec<String>,
    pub(in crate::page) columns: Vec<String>,
    /// Row by row.
    pub(in crate::page) values: Vec<Vec<Option<f32>>>,
}

impl Fields {
    fn turned(&self) -> Self {
        let column = |position: usize| {
            self.values
                .iter()
                .map(|row| row.get(position).copied().flatten())
                .collect()
        };
        Self {
            rows: self.columns.clone(),
            columns: self.rows.clone(),
            values: (0..self.columns.len()).map(column).collect(),
        }
    }
}

/// Draws a heat map with the number in each field.
pub(in crate::page) fn heat(fields: &Fields, alternative: &str) -> anyhow::Result<Drawing> {
    Drawing::new(alternative, |size| match size {
        Size::Wide => draw(fields, size, 30.0),
        Size::Narrow => draw(&fields.turned(), size, 24.0),
    })
}

fn draw(fields: &Fields, size: Size, row_height: f32) -> Result<Svg, charts_rs::Error> {
    let columns = fields.columns.len();
    let cells = fields.values.iter().rev().enumerate().flat_map(|(y, row)| {
        row.iter()
            .enumerate()
            .filter_map(move |(x, value)| Some((y * columns + x, (*value)?)))
    });
    let cells: Vec<(usize, f32)> = cells.collect();
    let highest = cells.iter().map(|(_, value)| *value).fold(0.0, f32::max);
    // The axis begins at the bottom, a reader at the top.
    let rows = fields.rows.iter().rev().cloned().collect();
    let mut chart = HeatmapChart::new_with_theme(cells, fields.columns.clone(), rows, theme_name());
    chart.compact = true;
    chart.width = size.width();
    chart.height = 40.0 + row_height * fields.rows.len() as f32;
    chart.series.label.font.size = FONT;
    let data = std::mem::take(&mut chart.heatmap_series.data);
    chart.heatmap_series = HeatmapSeries {
        data,
        max: highest,
        min_font_color: HEAT_TEXT.drawn(),
        max_font_color: HEAT_TEXT.drawn(),
        colors: HEAT.map(|tone| tone.drawn()).to_vec(),
        thresholds: thresholds(highest),
        ..HeatmapSeries::default()
    };
    Ok(Svg {
        text: chart.svg()?,
        scale: 1.0,
        width: size.width(),
    })
}

/// Four bounds between five classes of one width; whole numbers, since contacts are.
fn thresholds(highest: f32) -> Vec<f32> {
    let width = ((highest + 1.0) / 5.0).ceil().max(1.0);
    (1_u8..5).map(|number| width * f32::from(number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_classes_hold_every_value() {
        assert_eq!(thresholds(0.0), [1.0, 2.0, 3.0, 4.0]);
        // 0 to 10, 11 to 21, ... 44 to 54.
        assert_eq!(thresholds(54.0), [11.0, 22.0, 33.0, 44.0]);
    }

    #[test]
    fn turning_keeps_each_value_with_its_names() {
        let fields = Fields {
            rows: vec!["Mon".to_owned(), "Tue".to_owned()],
            columns: vec!["09".to_owned(), "10".to_owned(), "11".to_owned()],
            values: vec![
                vec![Some(1.0), Some(2.0), None],
                vec![Some(4.0), None, Some(6.0)],
            ],
        };
        let turned = fields.turned();
        assert_eq!(turned.rows, ["09", "10", "11"]);
        assert_eq!(turned.columns, ["Mon", "Tue"]);
        assert_eq!(
            turned.values,
            [
                vec![Some(1.0), Some(4.0)],
                vec![Some(2.0), None],
                vec![None, Some(6.0)],
            ]
        );
    }
}
