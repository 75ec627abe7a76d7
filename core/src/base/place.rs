//! Points on the earth, exact to a tenth of a metre.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::errors::Invalid;

/// A degree in millionths.
const DEGREE: i32 = 1_000_000;

/// Holds a point on the earth in millionths of a degree, on WGS 84.
///
/// The latitude is -90 to 90 degrees, the longitude -180 to 180, north and east above zero. Where somebody lives is
/// personal: a point prints whole degrees only, about 100 km, and no error tells its numbers.
///
/// ```
/// use talktime::base::GeoPoint;
/// let pune = GeoPoint::new(18_520_400, 73_856_700)?;
/// assert_eq!(pune.latitude(), 18_520_400);
/// assert_eq!(format!("{pune:?}"), "GeoPoint(18, 73)");
/// assert_eq!(GeoPoint::new(91_000_000, 0).unwrap_err().code.as_str(), "base.geo_point.latitude");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "GeoPointParts", into = "GeoPointParts")]
pub struct GeoPoint(GeoPointParts);

/// Holds the parts of a [`GeoPoint`] that was not checked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GeoPointParts {
    /// The latitude in millionths of a degree, north above zero.
    pub latitude: i32,
    /// The longitude in millionths of a degree, east above zero.
    pub longitude: i32,
}

impl GeoPoint {
    /// Joins a latitude and a longitude, in millionths of a degree.
    ///
    /// # Errors
    /// As [`restore`](Self::restore).
    pub fn new(latitude: i32, longitude: i32) -> Result<Self, Invalid> {
        Self::restore(GeoPointParts {
            latitude,
            longitude,
        })
    }

    /// Checks the parts and makes a point of them.
    ///
    /// # Errors
    /// `base.geo_point.latitude` outside -90 to 90 degrees, `base.geo_point.longitude` outside -180 to 180.
    pub fn restore(parts: GeoPointParts) -> Result<Self, Invalid> {
        for (number, most, code, path) in [
            (parts.latitude, 90, "base.geo_point.latitude", "latitude"),
            (
                parts.longitude,
                180,
                "base.geo_point.longitude",
                "longitude",
            ),
        ] {
            if number.unsigned_abs() > DEGREE.unsigned_abs().saturating_mul(most) {
                return Err(Invalid::plain(code, path));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &GeoPointParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> GeoPointParts {
        self.0
    }

    /// Gives the latitude in millionths of a degree, north above zero.
    pub fn latitude(&self) -> i32 {
        self.0.latitude
    }

    /// Gives the longitude in millionths of a degree, east above zero.
    pub fn longitude(&self) -> i32 {
        self.0.longitude
    }
}

impl fmt::Debug for GeoPoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for GeoPointParts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("GeoPoint")
            .field(&self.latitude.div_euclid(DEGREE))
            .field(&self.longitude.div_euclid(DEGREE))
            .finish()
    }
}

impl TryFrom<GeoPointParts> for GeoPoint {
    type Error = Invalid;
    fn try_from(parts: GeoPointParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<GeoPoint> for GeoPointParts {
    fn from(point: GeoPoint) -> Self {
        point.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_outside_the_earth_is_refused() {
        for (latitude, longitude, code) in [
            (90_000_001, 0, "base.geo_point.latitude"),
            (i32::MIN, 0, "base.geo_point.latitude"),
            (0, 180_000_001, "base.geo_point.longitude"),
            (0, -180_000_001, "base.geo_point.longitude"),
        ] {
            let error = GeoPoint::new(latitude, longitude).unwrap_err();
            assert_eq!(error.code.as_str(), code);
        }
        assert!(GeoPoint::new(-90_000_000, 180_000_000).is_ok());
        let stored = r#"{"latitude":90000001,"longitude":0}"#;
        assert!(serde_json::from_str::<GeoPoint>(stored).is_err());
    }
}
