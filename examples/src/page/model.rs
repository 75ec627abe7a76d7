//! The page as the template takes it.

use askama::Template;
use talktime::base::{Instant, Language};

use super::agents::Agents;
use super::cards::{Card, cards};
use super::collect::Data;
use super::reading::Read;
use super::section::Section;
use super::timeline::Timeline;
use super::{heat, palette, refusals, text, volume, waits};
use crate::print::policy_line;
use crate::read::Reading;

/// Says what the page is about.
#[derive(Clone, Debug)]
pub struct About {
    /// The heading, such as the name of the file or the day.
    pub title: String,
}

/// Is one page of HTML with everything in it.
#[derive(Debug, Template)]
#[template(path = "page.html")]
pub struct Page {
    title: String,
    period: String,
    zone: String,
    style: String,
    policy: String,
    cards: Vec<Card>,
    sections: Vec<Section>,
    agents: Agents,
    read: Read,
    version: &'static str,
}

impl Page {
    pub(super) fn new(about: About, data: &Data, reading: &Reading) -> anyhow::Result<Self> {
        let line = Timeline::new(&data.fine, data.zone, data.asked)?;
        let style = format!("{}{}", palette::style(), include_str!("page.css"));
        Ok(Self {
            title: about.title,
            period: period(data, &line),
            zone: data.zone.to_string(),
            style,
            policy: policy_line(&data.policy, data.zone),
            cards: cards(&data.total, &data.policy),
            sections: vec![
                volume::section(data, &line)?,
                heat::section(data)?,
                waits::section(data)?,
                refusals::section(data)?,
            ],
            agents: Agents::of(data, &line)?,
            read: Read::of(reading, Language::English),
            version: env!("CARGO_PKG_VERSION"),
        })
    }

    /// Writes the page.
    ///
    /// # Errors
    /// None in practice: what the template needs was made before.
    pub fn html(&self) -> anyhow::Result<String> {
        Ok(self.render()?)
    }
}

/// From the first to the last day on which something was recorded.
fn period(data: &Data, line: &Timeline) -> String {
    let day = |at: Instant| text::day(at, data.zone);
    let ends = (data.fine.keys().next(), data.fine.keys().next_back());
    let (Some(first), Some(last)) = ends else {
        return "nothing was recorded".to_owned();
    };
    let days = if day(*first) == day(*last) {
        day(*first)
    } else {
        format!("{} to {}", day(*first), day(*last))
    };
    format!("{days}, by {}", text::grain(line.grain))
}
