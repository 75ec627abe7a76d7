//! The board of the crews, and how long they travel.

use std::cell::RefCell;
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use talktime::base::GeoPoint;
use talktime::order::{self, CrewNeed, CrewSpeed};

use crate::errors::invalid;
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Gives the length of the great circle between two points, in whole metres.
#[pyfunction]
pub(crate) fn great_circle_metres(from_: Given<'_, '_>, to: Given<'_, '_>) -> PyResult<u32> {
    Ok(order::great_circle_metres(given(from_)?, given(to)?))
}

/// Gives the time from one point to another along the great circle.
#[pyfunction]
pub(crate) fn crew_speed_travel<'py>(
    speed: Given<'_, 'py>,
    from_: Given<'_, 'py>,
    to: Given<'_, 'py>,
) -> Made<'py> {
    let speed: CrewSpeed = given(speed)?;
    speed.travel(given(from_)?, given(to)?).to_py(from_.py())
}

/// Knows the crews and the visits that they have; no crew has two at one time.
///
/// One thread at a time may use a board.
#[pyclass(module = "talktime")]
pub(crate) struct CrewBoard(order::CrewBoard);

#[pymethods]
impl CrewBoard {
    #[new]
    fn new(crews: Given<'_, '_>, bookings: Given<'_, '_>) -> PyResult<Self> {
        let board = order::CrewBoard::new(given(crews)?, given(bookings)?);
        board.map(Self).map_err(|error| invalid(crews.py(), &error))
    }

    /// Puts a crew on the board, or says what is new of one that stands there; its visits stay.
    fn put(&mut self, crew: Given<'_, '_>) -> PyResult<()> {
        self.0.put(given(crew)?);
        Ok(())
    }

    /// Gives a visit to a crew.
    fn book(&mut self, booking: Given<'_, '_>) -> PyResult<()> {
        let booked = self.0.book(given(booking)?);
        booked.map_err(|error| invalid(booking.py(), &error))
    }

    /// Takes a visit from the crew that has it, and gives it back; `None` where no crew has it.
    fn release<'py>(&mut self, visit: Given<'_, 'py>) -> Made<'py> {
        self.0.release(&given(visit)?).to_py(visit.py())
    }

    /// Gives a crew; `None` where it is not on the board.
    fn crew<'py>(&self, crew: Given<'_, 'py>) -> Made<'py> {
        self.0.crew(&given(crew)?).cloned().to_py(crew.py())
    }

    /// Gives the visits of a crew in the order of their time.
    fn bookings<'py>(&self, crew: Given<'_, 'py>) -> Made<'py> {
        self.0.bookings(&given(crew)?).to_vec().to_py(crew.py())
    }

    /// Tells of a crew what `assign_crew` asks for.
    fn fact<'py>(&self, crew: Given<'_, 'py>) -> Made<'py> {
        self.0.fact(&given(crew)?).to_py(crew.py())
    }

    /// Finds the crew that comes first.
    #[pyo3(signature = (need, now, *, speed=None, travel=None))]
    fn find_substitute<'py>(
        &self,
        need: Given<'_, 'py>,
        now: Given<'_, 'py>,
        speed: Option<Given<'_, 'py>>,
        travel: Option<Given<'_, 'py>>,
    ) -> Made<'py> {
        let py = need.py();
        let (need, now): (CrewNeed, _) = (given(need)?, given(now)?);
        match (speed, travel) {
            (Some(speed), None) => {
                let speed: CrewSpeed = given(speed)?;
                let travel = |from, to| speed.travel(from, to);
                py.detach(|| self.0.find_substitute(&need, now, travel))
                    .to_py(py)
            }
            (None, Some(travel)) => {
                let failed = RefCell::new(None);
                let asked = |from: GeoPoint, to: GeoPoint| {
                    // After the first error nothing is asked any more.
                    if failed.borrow().is_some() {
                        return Duration::MAX;
                    }
                    told(travel, from, to).unwrap_or_else(|error| {
                        failed.replace(Some(error));
                        Duration::MAX
                    })
                };
                let search = self.0.find_substitute(&need, now, asked);
                match failed.into_inner() {
                    Some(error) => Err(error),
                    None => search.to_py(py),
                }
            }
            _ => Err(PyTypeError::new_err(
                "give either `speed` or `travel`, and not both",
            )),
        }
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }
}

/// What the caller's own function says.
fn told(travel: Given<'_, '_>, from: GeoPoint, to: GeoPoint) -> PyResult<Duration> {
    let py = travel.py();
    given(&travel.call1((from.to_py(py)?, to.to_py(py)?))?)
}
