//! All crews of a day with their visits, kept so that a search looks at few of them.

use std::collections::BTreeMap;

use super::state::{Crew, CrewBooking};
use crate::base::{CrewId, Invalid, NamedFact, Period, SkillId, VisitId, WorkAreaId};
use crate::order::{CrewVisit, VisitCrew};

/// A crew with its visits, none of which share an instant, in the order of their time.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) crew: Crew,
    /// A bit for each skill, at the place that the board gave it.
    pub(super) skills: Vec<u64>,
    pub(super) bookings: Vec<CrewBooking>,
}

/// Knows the crews and the visits that they have; no crew has two at one time.
///
/// ```
/// use talktime::base::{CrewId, GeoPoint, Period, SkillId, VisitId, WorkAreaId};
/// use talktime::order::{Crew, CrewBoard, CrewBooking, CrewNeed, CrewSpeed, CrewSpeedParts, CrewState};
///
/// let depot = GeoPoint::new(18_520_000, 73_850_000)?;
/// let at = |hour: u32| format!("2026-03-02T{hour:02}:00:00Z").parse().unwrap();
/// let crew = |id: &str| -> Result<Crew, talktime::base::Invalid> {
///     Ok(Crew {
///         crew: CrewId::new(id)?,
///         skills: vec![SkillId::new("fibre")?],
///         areas: vec![WorkAreaId::new("pune-west")?],
///         state: CrewState::Free,
///         place: depot,
///         shift: Period::new(at(3), at(13))?,
///     })
/// };
/// let busy = CrewBooking {
///     crew: CrewId::new("crew-1")?, visit: VisitId::new("v-7")?,
///     window: Period::new(at(8), at(10))?, place: depot,
/// };
/// let board = CrewBoard::new(vec![crew("crew-1")?, crew("crew-2")?], vec![busy])?;
///
/// let need = CrewNeed {
///     skills: vec![SkillId::new("fibre")?],
///     area: WorkAreaId::new("pune-west")?,
///     place: GeoPoint::new(18_520_000, 73_897_000)?,
///     until: at(10),
///     except: Vec::new(),
/// };
/// let speed = CrewSpeed::restore(CrewSpeedParts { metres_per_hour: 25_000 })?;
/// let search = board.find_substitute(&need, at(9), |from, to| speed.travel(from, to));
/// assert_eq!(search.best.map(|found| found.crew), Some(CrewId::new("crew-2")?));
/// assert_eq!(search.busy, 1);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct CrewBoard {
    pub(super) held: Vec<Held>,
    places: BTreeMap<CrewId, usize>,
    pub(super) areas: BTreeMap<WorkAreaId, Vec<usize>>,
    skills: BTreeMap<SkillId, usize>,
    visits: BTreeMap<VisitId, CrewId>,
}

impl CrewBoard {
    /// Makes a board of crews and the visits that they have.
    ///
    /// # Errors
    /// `order.crew.repeated` where a crew stands twice, and the codes of [`book`](Self::book); the path names
    /// the place in the list. A caller who would rather go on puts them in one by one.
    pub fn new(crews: Vec<Crew>, bookings: Vec<CrewBooking>) -> Result<Self, Invalid> {
        let mut board = Self::default();
        for (place, crew) in crews.into_iter().enumerate() {
            if board.places.contains_key(&crew.crew) {
                return Err(
                    of_crew("order.crew.repeated", &crew.crew).inside(&format!("crews[{place}]"))
                );
            }
            board.put(crew);
        }
        for (place, booking) in bookings.into_iter().enumerate() {
            board
                .book(booking)
                .map_err(|error| error.inside(&format!("bookings[{place}]")))?;
        }
        Ok(board)
    }

    /// Puts a crew on the board, or says what is new of one that stands there; its visits stay.
    pub fn put(&mut self, crew: Crew) {
        let skills = self.bits(&crew.skills);
        let known = self.places.get(&crew.crew).copied();
        let place = known.unwrap_or(self.held.len());
        let before = known.and_then(|place| self.held.get_mut(place));
        for area in before.iter().flat_map(|held| &held.crew.areas) {
            if let Some(list) = self.areas.get_mut(area) {
                list.retain(|other| *other != place);
            }
        }
        for area in &crew.areas {
            let list = self.areas.entry(area.clone()).or_default();
            if let Err(at) = list.binary_search(&place) {
                list.insert(at, place);
            }
        }
        match before {
            Some(held) => {
                held.crew = crew;
                held.skills = skills;
            }
            None => {
                self.places.insert(crew.crew.clone(), place);
                self.held.push(Held {
                    crew,
                    skills,
                    bookings: Vec::new(),
                });
            }
        }
    }

    /// Gives a visit to a crew.
    ///
    /// # Errors
    /// `order.crew.unknown` for a crew that is not on the board; `order.crew.visit_repeated` for a visit that a
    /// crew has; `order.crew.window_empty`; `order.crew.booked_twice` where the crew has another visit then,
    /// which is named.
    pub fn book(&mut self, booking: CrewBooking) -> Result<(), Invalid> {
        let place = self.places.get(&booking.crew);
        let held = place.and_then(|place| self.held.get_mut(*place));
        let Some(held) = held else {
            return Err(of_crew("order.crew.unknown", &booking.crew));
        };
        if self.visits.contains_key(&booking.visit) {
            return Err(Invalid::plain("order.crew.visit_repeated", "visit")
                .with(NamedFact::id("visit", &booking.visit)));
        }
        if booking.window.from() >= booking.window.until() {
            return Err(Invalid::plain("order.crew.window_empty", "window")
                .with(NamedFact::id("visit", &booking.visit)));
        }
        let at = first_ending_after(&held.bookings, booking.window);
        let next = held.bookings.get(at);
        if let Some(other) = next.filter(|other| other.window.overlap(&booking.window).is_some()) {
            return Err(Invalid::plain("order.crew.booked_twice", "window")
                .with(NamedFact::id("crew", &booking.crew))
                .with(NamedFact::id("visit", &booking.visit))
                .with(NamedFact::id("other", &other.visit)));
        }
        self.visits
            .insert(booking.visit.clone(), booking.crew.clone());
        held.bookings.insert(at, booking);
        Ok(())
    }

    /// Takes a visit from the crew that has it, and gives it back; none where no crew has it.
    pub fn release(&mut self, visit: &VisitId) -> Option<CrewBooking> {
        let crew = self.visits.remove(visit)?;
        let place = self.places.get(&crew)?;
        let bookings = &mut self.held.get_mut(*place)?.bookings;
        let at = bookings.iter().position(|one| one.visit == *visit)?;
        Some(bookings.remove(at))
    }

    /// Gives a crew; none where it is not on the board.
    pub fn crew(&self, crew: &CrewId) -> Option<&Crew> {
        self.of(crew).map(|held| &held.crew)
    }

    /// Gives the visits of a crew in the order of their time.
    pub fn bookings(&self, crew: &CrewId) -> &[CrewBooking] {
        self.of(crew).map_or(&[], |held| &held.bookings)
    }

    /// Tells of a crew what [`VisitCommand::AssignCrew`](crate::order::VisitCommand::AssignCrew) asks for.
    pub fn fact(&self, crew: &CrewId) -> Option<VisitCrew> {
        let held = self.of(crew)?;
        let visits = held.bookings.iter().map(|booking| CrewVisit {
            visit: booking.visit.clone(),
            window: booking.window,
        });
        Some(VisitCrew {
            crew: crew.clone(),
            skills: held.crew.skills.clone(),
            visits: visits.collect(),
        })
    }

    /// How many crews stand on the board.
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Tells whether no crew stands on the board.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    fn of(&self, crew: &CrewId) -> Option<&Held> {
        self.places
            .get(crew)
            .and_then(|place| self.held.get(*place))
    }

    /// The bits of skills; a skill that no crew had yet gets the next place.
    fn bits(&mut self, skills: &[SkillId]) -> Vec<u64> {
        for skill in skills {
            let next = self.skills.len();
            self.skills.entry(skill.clone()).or_insert(next);
        }
        self.known_bits(skills).unwrap_or_default()
    }

    /// The bits of skills; none where no crew has one of them.
    pub(super) fn known_bits(&self, skills: &[SkillId]) -> Option<Vec<u64>> {
        let mut bits = vec![0_u64; self.skills.len().div_ceil(64)];
        for skill in skills {
            let at = *self.skills.get(skill)?;
            let word = bits.get_mut(at / 64)?;
            *word |= 1_u64 << (at % 64);
        }
        Some(bits)
    }
}

/// The place of the first booking that ends after a window begins: they are in order and share no instant.
pub(super) fn first_ending_after(bookings: &[CrewBooking], window: Period) -> usize {
    bookings.partition_point(|one| one.window.until() <= window.from())
}

fn of_crew(code: &'static str, crew: &CrewId) -> Invalid {
    Invalid::plain(code, "crew").with(NamedFact::id("crew", crew))
}
