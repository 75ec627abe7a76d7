//! The list of towns as an object, and the verdict on an address.

use std::sync::Arc;

use talktime::customer;

use crate::error::TalktimeError;
use crate::mirrors::{
    Address, AddressField, AddressRules, AddressVerdict, Code, CountryCode, KnownLocality, Label,
};

/// Knows the towns of countries, so that a region need not be asked for where a name is enough.
#[derive(Debug, uniffi::Object)]
pub struct Gazetteer(pub(crate) customer::Gazetteer);

#[uniffi::export]
impl Gazetteer {
    /// Takes a list of towns, in any order.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    #[uniffi::constructor]
    pub fn new(towns: Vec<KnownLocality>) -> Result<Arc<Self>, TalktimeError> {
        Ok(Arc::new(Self(customer::Gazetteer::new(towns))))
    }

    /// Gives every region in which a town of that name lies.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn regions(
        &self,
        country: CountryCode,
        locality: String,
    ) -> Result<Vec<Label>, TalktimeError> {
        Ok(self.0.regions(&country, &locality).to_vec())
    }

    /// Counts the names of towns.
    pub fn size(&self) -> u64 {
        self.0.len() as u64
    }
}

/// Says what an address of a country must have.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn address_rules(country: CountryCode) -> Result<AddressRules, TalktimeError> {
    Ok(customer::address_rules(&country))
}

/// Gives the stable code of a part of an address, which has a word in every language.
#[uniffi::export]
pub fn address_field_code(field: AddressField) -> Code {
    field.code()
}

/// Judges an address to which a car comes: without the post's demands and with those of a driver.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn check_pick_up(
    address: Address,
    gazetteer: Option<Arc<Gazetteer>>,
) -> Result<AddressVerdict, TalktimeError> {
    let towns = gazetteer.as_deref().map(|towns| &towns.0);
    Ok(customer::check_pick_up(&address, towns))
}

/// Judges an address: names every part that is missing or malformed.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn check_address(
    address: Address,
    gazetteer: Option<Arc<Gazetteer>>,
) -> Result<AddressVerdict, TalktimeError> {
    Ok(customer::check_address(
        &address,
        gazetteer.as_deref().map(|towns| &towns.0),
    ))
}
