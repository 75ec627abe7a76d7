//! What the clock and the calendar of a place show.

use pyo3::prelude::*;
use talktime::base::{CalendarDate, ClockTime, CountryCode, HolidayCalendar, Zone};

use crate::errors::invalid;
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// Gives the zones that a country keeps, by their names.
#[pyfunction]
pub(crate) fn zones_of_country<'py>(country: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let of: CountryCode = given(country)?;
    Zone::of_country(&of).to_vec().to_py(country.py())
}

/// Gives the instant at which the clock of a zone shows a time of a day; of two, the first.
///
/// `24:00` is the end of the day. Raises `InvalidValue` where the clock is put forward over that time.
#[pyfunction]
pub(crate) fn zone_at_local<'py>(
    zone: Given<'_, 'py>,
    date: Given<'_, 'py>,
    time: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = zone.py();
    let (zone, time): (Zone, ClockTime) = (given(zone)?, given(time)?);
    zone.at_local(given(date)?, &time)
        .map_err(|error| invalid(py, &error))?
        .to_py(py)
}

/// Gives the minute of the day, from 0 to 1440.
#[pyfunction]
pub(crate) fn clock_time_minute(time: Given<'_, '_>) -> PyResult<u16> {
    Ok(given::<ClockTime>(time)?.minute())
}

/// Tells whether a day is a holiday of a calendar.
#[pyfunction]
pub(crate) fn calendar_is_holiday(calendar: Given<'_, '_>, date: Given<'_, '_>) -> PyResult<bool> {
    let day: CalendarDate = given(date)?;
    Ok(given::<HolidayCalendar>(calendar)?.is_holiday(day))
}
