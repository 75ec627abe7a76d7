//! How long a crew takes from one place to another, where nobody gives better.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::{GeoPoint, Invalid, NamedFact};

/// The mean radius of the earth in metres (IUGG, R1).
const RADIUS: f64 = 6_371_008.8;

/// A millionth of a degree in radians.
const MICRO_DEGREE: f64 = std::f64::consts::PI / 180_000_000.0;

/// No crew is faster than this, in metres an hour.
const SPEED_MAX: u32 = 300_000;

/// Gives the length of the great circle between two points, in whole metres.
///
/// By the haversine formula on a sphere of 6,371,008.8 m: up to 0.5 % off the ellipsoid. The same two points give the
/// same metres on every machine, because the sines are computed in software
/// (`docs/adr/0018-travel-time.md`).
///
/// ```
/// use talktime::base::GeoPoint;
/// use talktime::order::great_circle_metres;
/// let (pole, equator) = (GeoPoint::new(90_000_000, 0)?, GeoPoint::new(0, 0)?);
/// assert_eq!(great_circle_metres(pole, equator), 10_007_557); // a quarter of the circumference
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn great_circle_metres(from: GeoPoint, to: GeoPoint) -> u32 {
    let radians = |micro: i64| micro_degrees(micro) * MICRO_DEGREE;
    let half_sine = |one: i32, other: i32| {
        let apart = i64::from(one).saturating_sub(i64::from(other));
        let sine = libm::sin(radians(apart) / 2.0);
        sine * sine
    };
    let cosines =
        libm::cos(radians(from.latitude().into())) * libm::cos(radians(to.latitude().into()));
    let haversine = half_sine(from.latitude(), to.latitude())
        + cosines * half_sine(from.longitude(), to.longitude());
    let angle = 2.0 * libm::asin(libm::sqrt(haversine.clamp(0.0, 1.0)));
    whole(libm::round(RADIUS * angle))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "at most 360 million, which a float holds exactly"
)]
fn micro_degrees(micro: i64) -> f64 {
    micro as f64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "half the circumference is 20,015,114 m, and a cast of a float saturates"
)]
fn whole(metres: f64) -> u32 {
    metres as u32
}

/// Holds the speed at which a crew travels as the crow flies, 1 to 300,000 metres an hour.
///
/// A town's streets are longer than the great circle: a speed of 25 km/h as the crow flies is about 35 km/h on the
/// road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "CrewSpeedParts", into = "CrewSpeedParts")]
pub struct CrewSpeed(CrewSpeedParts);

/// Holds the parts of a [`CrewSpeed`] that was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrewSpeedParts {
    /// Metres in an hour.
    pub metres_per_hour: u32,
}

impl CrewSpeed {
    /// Checks the parts and makes a speed of them.
    ///
    /// # Errors
    /// `order.crew.speed` outside 1 to 300,000 metres an hour.
    pub fn restore(parts: CrewSpeedParts) -> Result<Self, Invalid> {
        if !(1..=SPEED_MAX).contains(&parts.metres_per_hour) {
            return Err(Invalid::plain("order.crew.speed", "metres_per_hour")
                .with(NamedFact::count("limit", SPEED_MAX.into())));
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CrewSpeedParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CrewSpeedParts {
        self.0
    }

    /// Gives the time from one point to another along the great circle, in whole seconds, never too short.
    ///
    /// ```
    /// use std::time::Duration;
    /// use talktime::base::GeoPoint;
    /// use talktime::order::{CrewSpeed, CrewSpeedParts};
    /// let speed = CrewSpeed::restore(CrewSpeedParts { metres_per_hour: 25_000 })?;
    /// let (depot, home) = (GeoPoint::new(18_520_000, 73_850_000)?, GeoPoint::new(18_520_000, 73_897_000)?);
    /// assert_eq!(speed.travel(depot, home), Duration::from_secs(714)); // 4,956 m
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn travel(self, from: GeoPoint, to: GeoPoint) -> Duration {
        let seconds = u64::from(great_circle_metres(from, to)).saturating_mul(3600);
        let speed = u64::from(self.0.metres_per_hour.max(1));
        Duration::from_secs(seconds.div_ceil(speed))
    }
}

impl TryFrom<CrewSpeedParts> for CrewSpeed {
    type Error = Invalid;
    fn try_from(parts: CrewSpeedParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<CrewSpeed> for CrewSpeedParts {
    fn from(speed: CrewSpeed) -> Self {
        speed.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(latitude: i32, longitude: i32) -> GeoPoint {
        GeoPoint::new(latitude, longitude).unwrap()
    }

    /// Half the circumference of the sphere is pi times its radius: 20,015,114 m; a degree 111,195 m.
    #[test]
    fn lengths_that_are_known_from_the_radius() {
        assert_eq!(great_circle_metres(point(0, 0), point(0, 0)), 0);
        let half = great_circle_metres(point(0, 0), point(0, 180_000_000));
        assert_eq!(half, 20_015_114);
        assert_eq!(
            great_circle_metres(point(90_000_000, 0), point(-90_000_000, 77_000_000)),
            half
        );
        assert_eq!(
            great_circle_metres(point(0, 0), point(1_000_000, 0)),
            111_195
        );
        // On the parallel of 60 degrees a degree is about half as long.
        let parallel = great_circle_metres(point(60_000_000, 0), point(60_000_000, 1_000_000));
        assert_eq!(parallel, 55_597);
    }

    #[test]
    fn the_way_back_is_as_long_and_the_date_line_is_no_border() {
        let (one, other) = (
            point(10_000_000, 179_900_000),
            point(10_000_000, -179_900_000),
        );
        assert_eq!(
            great_circle_metres(one, other),
            great_circle_metres(other, one)
        );
        assert!(great_circle_metres(one, other) < 30_000);
    }

    #[test]
    fn a_speed_that_cannot_be_is_refused() {
        for metres_per_hour in [0, 300_001] {
            let error = CrewSpeed::restore(CrewSpeedParts { metres_per_hour }).unwrap_err();
            assert_eq!(error.code.as_str(), "order.crew.speed");
        }
    }
}
