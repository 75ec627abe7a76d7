//! The board of the crews, and how long they travel.

use std::sync::{Arc, Mutex};

use talktime::order;

use crate::border::{Duration, Instant, locked};
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedCrewSpeed, CheckedGeoPoint, Code, Crew, CrewBooking, CrewId, CrewNeed, CrewState,
    SubstituteSearch, VisitCrew, VisitId,
};

/// Gives the length of the great circle between two points, in whole metres.
///
/// # Errors
/// Where a point is not on the earth.
#[uniffi::export]
pub fn great_circle_metres(
    from: CheckedGeoPoint,
    to: CheckedGeoPoint,
) -> Result<u32, TalktimeError> {
    Ok(order::great_circle_metres(from, to))
}

/// Gives the time from one point to another along the great circle, in whole seconds, never too short.
///
/// # Errors
/// Where the speed is 0 or above 300,000 metres an hour, or a point is not on the earth.
#[uniffi::export]
pub fn crew_speed_travel(
    speed: CheckedCrewSpeed,
    from: CheckedGeoPoint,
    to: CheckedGeoPoint,
) -> Result<Duration, TalktimeError> {
    Ok(speed.travel(from, to).into())
}

/// Gives the stable code of what a crew does.
#[uniffi::export]
pub fn crew_state_code(state: CrewState) -> Code {
    state.code()
}

/// Knows the crews and the visits that they have; no crew has two at one time.
#[derive(Debug, uniffi::Object)]
pub struct CrewBoard(Mutex<order::CrewBoard>);

#[uniffi::export]
impl CrewBoard {
    /// Makes a board of crews and the visits that they have.
    ///
    /// # Errors
    /// `order.crew.repeated` where a crew stands twice, and the codes of `book`; the path names the place in
    /// the list.
    #[uniffi::constructor]
    pub fn new(crews: Vec<Crew>, bookings: Vec<CrewBooking>) -> Result<Arc<Self>, TalktimeError> {
        let board = order::CrewBoard::new(crews, bookings)?;
        Ok(Arc::new(Self(Mutex::new(board))))
    }

    /// Puts a crew on the board, or says what is new of one that stands there; its visits stay.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn put(&self, crew: Crew) -> Result<(), TalktimeError> {
        locked(&self.0).put(crew);
        Ok(())
    }

    /// Gives a visit to a crew.
    ///
    /// # Errors
    /// `order.crew.unknown`, `order.crew.visit_repeated`, `order.crew.window_empty` and
    /// `order.crew.booked_twice`, which names the other visit.
    pub fn book(&self, booking: CrewBooking) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).book(booking)?)
    }

    /// Takes a visit from the crew that has it, and gives it back; none where no crew has it.
    ///
    /// # Errors
    /// Where the id is malformed.
    pub fn release(&self, visit: VisitId) -> Result<Option<CrewBooking>, TalktimeError> {
        Ok(locked(&self.0).release(&visit))
    }

    /// Gives a crew; none where it is not on the board.
    ///
    /// # Errors
    /// Where the id is malformed.
    pub fn crew(&self, crew: CrewId) -> Result<Option<Crew>, TalktimeError> {
        Ok(locked(&self.0).crew(&crew).cloned())
    }

    /// Gives the visits of a crew in the order of their time.
    ///
    /// # Errors
    /// Where the id is malformed.
    pub fn bookings(&self, crew: CrewId) -> Result<Vec<CrewBooking>, TalktimeError> {
        Ok(locked(&self.0).bookings(&crew).to_vec())
    }

    /// Tells of a crew what `AssignCrew` asks for.
    ///
    /// # Errors
    /// Where the id is malformed.
    pub fn fact(&self, crew: CrewId) -> Result<Option<VisitCrew>, TalktimeError> {
        Ok(locked(&self.0).fact(&crew))
    }

    /// How many crews stand on the board.
    pub fn size(&self) -> u64 {
        u64::try_from(locked(&self.0).len()).unwrap_or(u64::MAX)
    }

    /// Finds the crew that comes first: it can do the work, works in the area, is free until the end of the
    /// window, and arrives before it, at this speed along the great circle.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn find_substitute(
        &self,
        need: CrewNeed,
        now: Instant,
        speed: CheckedCrewSpeed,
    ) -> Result<SubstituteSearch, TalktimeError> {
        let board = locked(&self.0);
        Ok(board.find_substitute(&need, now, |from, to| speed.travel(from, to)))
    }
}
