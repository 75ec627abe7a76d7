//! A customer as the base keeps it: packed into few bytes.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::base::Invalid;
use crate::customer::record::{Customer, CustomerParts};

/// Room for a usual customer; a larger one takes more.
const USUAL_BYTES: usize = 1024;

/// Holds a customer in a third of the memory that its fields take, or less.
///
/// The bytes live in memory only and are overwritten when they are dropped.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Packed(Box<[u8]>);

impl Packed {
    /// Packs a customer.
    ///
    /// # Errors
    /// `base.json.not_writable`, which no customer that was checked gives.
    pub(super) fn of(customer: &Customer) -> Result<Self, Invalid> {
        let parts = customer.parts();
        let mut room = Zeroizing::new(vec![0; USUAL_BYTES]);
        loop {
            match postcard::to_slice(parts, &mut room) {
                Ok(bytes) => return Ok(Self(Box::from(&*bytes))),
                Err(postcard::Error::SerializeBufferFull) => {
                    let more = room.len().saturating_mul(4);
                    room = Zeroizing::new(vec![0; more]);
                }
                Err(_) => return Err(Invalid::plain("base.json.not_writable", "")),
            }
        }
    }

    /// Gives the customer back; what [`of`](Self::of) wrote can be read, and a law tries it.
    pub(super) fn open(&self) -> Option<Customer> {
        let parts: CustomerParts = postcard::from_bytes(&self.0).ok()?;
        Some(Customer::packed(parts))
    }

    /// Counts the bytes.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Packed {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Packed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Packed({} bytes)", self.len())
    }
}
