//! Clocks and calendars: the zones of a country, what a clock shows, and holidays.

use crate::border::{CalendarDate, Instant};
use crate::error::TalktimeError;
use crate::mirrors::{CheckedHolidayCalendar, ClockTime, CountryCode, PhoneNumber, Zone};

/// Gives the zones that a country keeps, by their names; none where the database has no row for it.
///
/// # Errors
/// Where there is no such country.
#[uniffi::export]
pub fn zones_of_country(country: CountryCode) -> Result<Vec<Zone>, TalktimeError> {
    Ok(Zone::of_country(&country).to_vec())
}

/// Gives the instant at which a zone's clock shows a time of a day; of two the first, where the clock is
/// put back.
///
/// # Errors
/// `base.zone.time_skipped` where the clock is put forward over that time.
#[uniffi::export]
pub fn instant_at_local(
    zone: Zone,
    date: CalendarDate,
    time: ClockTime,
) -> Result<Instant, TalktimeError> {
    Ok(zone.at_local(date, &time)?)
}

/// Shows an instant on a zone's clock, after a pattern: `%Y-%m-%d %H:%M`.
///
/// # Errors
/// Where there is no such zone.
#[uniffi::export]
pub fn local_text(zone: Zone, at: Instant, pattern: String) -> Result<String, TalktimeError> {
    Ok(zone.local_text(at, &pattern))
}

/// Gives the minutes from midnight to a time of a day, from 0 to 1440.
///
/// # Errors
/// Where the text is no time of a day.
#[uniffi::export]
pub fn clock_time_minute(time: ClockTime) -> Result<u16, TalktimeError> {
    Ok(time.minute())
}

/// Tells whether a day is a holiday.
///
/// # Errors
/// Where the calendar is not valid.
#[uniffi::export]
pub fn is_holiday(
    calendar: CheckedHolidayCalendar,
    date: CalendarDate,
) -> Result<bool, TalktimeError> {
    Ok(calendar.is_holiday(date))
}

/// Gives the countries that a number can be of: where its own digits do not tell, every country with its
/// code; none for a number of no country, such as a satellite's.
///
/// # Errors
/// Where the text is no number.
#[uniffi::export]
pub fn phone_number_countries(number: PhoneNumber) -> Result<Vec<CountryCode>, TalktimeError> {
    Ok(number.countries())
}
