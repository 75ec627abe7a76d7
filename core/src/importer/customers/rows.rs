//! From one row of a table to a customer.

use serde::de::DeserializeOwned;

use super::field::Field;
use super::mapping::Rules;
use crate::base::{
    AccountNumber, Address, AddressPart, AgentId, BirthDate, CalendarDate, CountryCode,
    DocumentNumber, EmailAddress, FieldPath, Invalid, Language, Money, NamePart, NamedFact,
    OfferId, PersonName, PersonRef, PhoneNumber, Reference, ServiceId, ServiceKindId, Zone,
};
use crate::customer::{
    Customer, CustomerAddress, CustomerParts, CustomerPhone, DocumentKind, HeldService,
    IdentityDocument, Relationship,
};
use crate::importer::build::Oddity;
use crate::importer::cells::{Row, RowError};
use crate::importer::mapping::our_word;

/// Tells whether a word is one of ours for a field.
pub(super) fn is_word(field: Field, word: &str) -> bool {
    match field {
        Field::Relationship => our_word::<Relationship>(word).is_some(),
        Field::Language => our_word::<Language>(word).is_some(),
        Field::DocumentKind => our_word::<DocumentKind>(word).is_some(),
        Field::Country => CountryCode::new(word).is_ok(),
        _ => false,
    }
}

/// Reads the cells of one row.
pub(super) struct CustomerRow<'a> {
    pub(super) rules: &'a Rules,
    pub(super) row: Row<'a>,
    /// What names the person where the file does not.
    pub(super) reference: Option<&'a Reference>,
    pub(super) number: u64,
    pub(super) oddities: &'a mut Vec<Oddity>,
}

/// Is a text and the slot in which it stands; a constant stands in none.
type Cell<'a> = (&'a str, Option<usize>);

impl CustomerRow<'_> {
    pub(super) fn customer(&mut self) -> Result<Customer, RowError> {
        let relationship = self.word(Field::Relationship)?;
        let relationship = relationship.ok_or_else(|| self.missing(Field::Relationship))?;
        let mut parts = CustomerParts::new(self.person()?, relationship);
        parts.names = self.name()?.into_iter().collect();
        parts.phones = self.phones()?;
        parts.emails = self.list(Field::Email, EmailAddress::new)?;
        parts.accounts = self.list(Field::Account, AccountNumber::new)?;
        parts.addresses = self.address()?.into_iter().collect();
        parts.zone = self.read(Field::Zone, Zone::new)?;
        parts.language = self.word(Field::Language)?;
        let birth = self.date(Field::BirthDate)?;
        parts.birth_date = match birth {
            Some(day) => {
                let text = day.format("%Y-%m-%d").to_string();
                let slot = self.cell(Field::BirthDate).and_then(|cell| cell.1);
                let date = BirthDate::new(text);
                Some(date.map_err(|error| fault(error, Field::BirthDate, slot))?)
            }
            None => None,
        };
        parts.documents = self.document()?.into_iter().collect();
        parts.services = self.service()?.into_iter().collect();
        parts.owner = self.read(Field::Owner, AgentId::new)?;
        self.tell_unused(&parts);
        Customer::restore(parts).map_err(RowError::from)
    }

    fn person(&self) -> Result<PersonRef, RowError> {
        if let Some(person) = self.read(Field::Person, PersonRef::new)? {
            return Ok(person);
        }
        // A file that names people and not this one has an error in the row.
        match self.reference.filter(|_| !self.rules.names_people()) {
            Some(start) => {
                let text = format!("{}-{}", start.as_str(), self.number);
                PersonRef::new(text).map_err(|error| fault(error, Field::Person, None))
            }
            None => Err(self.missing(Field::Person)),
        }
    }

    fn name(&self) -> Result<Option<PersonName>, RowError> {
        let given = self.read(Field::Given, NamePart::new)?;
        let middle = self.read(Field::Middle, NamePart::new)?;
        let family = self.read(Field::Family, NamePart::new)?;
        // A person with one name has a given name only.
        Ok(match (given, family) {
            (Some(given), family) => Some(PersonName {
                given,
                middle,
                family,
            }),
            (None, Some(given)) => Some(PersonName {
                given,
                middle,
                family: None,
            }),
            (None, None) => None,
        })
    }

    fn phones(&mut self) -> Result<Vec<CustomerPhone>, RowError> {
        let country = self.country()?;
        let mut phones: Vec<CustomerPhone> = Vec::new();
        for (text, slot) in self.cells(Field::Phone) {
            // A spreadsheet made a fraction or a power of the number, and digits may be gone.
            if text.ends_with(".0") || text.contains("E+") || text.contains("e+") {
                let error = Invalid::plain("base.phone.malformed", "");
                return Err(fault(error, Field::Phone, slot));
            }
            let number = match &country {
                Some(country) => PhoneNumber::in_country(text, country),
                None => PhoneNumber::new(text),
            };
            let number = number.map_err(|error| fault(error, Field::Phone, slot))?;
            if phones.iter().any(|phone| phone.number == number) {
                self.repeated(slot);
                continue;
            }
            let kind = slot.map_or(crate::customer::PhoneKind::Unknown, |slot| {
                self.rules.phone_kind(slot)
            });
            phones.push(CustomerPhone {
                number,
                kind,
                since: None,
            });
        }
        Ok(phones)
    }

    fn address(&self) -> Result<Option<CustomerAddress>, RowError> {
        let part = |field| self.read(field, AddressPart::new);
        let mut address = Address {
            country: match self.country()? {
                Some(country) => country,
                None if self.has_address() => return Err(self.missing(Field::Country)),
                None => return Ok(None),
            },
            region: part(Field::Region)?,
            locality: part(Field::Locality)?,
            district: part(Field::District)?,
            street: part(Field::Street)?,
            house: part(Field::House)?,
            entrance: part(Field::Entrance)?,
            floor: part(Field::Floor)?,
            unit: part(Field::Unit)?,
            postcode: part(Field::Postcode)?,
            landmark: None,
        };
        address.landmark = part(Field::Landmark)?;
        Ok(self.has_address().then_some(CustomerAddress {
            address,
            uses: Vec::new(),
            read_back: None,
        }))
    }

    fn has_address(&self) -> bool {
        let parts = [
            Field::Region,
            Field::Locality,
            Field::District,
            Field::Street,
            Field::House,
            Field::Entrance,
            Field::Floor,
            Field::Unit,
            Field::Postcode,
            Field::Landmark,
        ];
        parts.into_iter().any(|field| self.cell(field).is_some())
    }

    fn country(&self) -> Result<Option<CountryCode>, RowError> {
        let own = self.read(Field::Country, |text| {
            CountryCode::new(self.rules.word(Field::Country, text))
        })?;
        Ok(own.or_else(|| self.rules.country.clone()))
    }

    fn document(&self) -> Result<Option<IdentityDocument>, RowError> {
        let number = self.read(Field::Document, DocumentNumber::new)?;
        let kind = self
            .word(Field::DocumentKind)?
            .unwrap_or(DocumentKind::Other);
        Ok(number.map(|number| IdentityDocument { kind, number }))
    }

    fn service(&self) -> Result<Option<HeldService>, RowError> {
        let Some(service) = self.read(Field::Service, ServiceId::new)? else {
            return Ok(None);
        };
        let kind = self.read(Field::ServiceKind, ServiceKindId::new)?;
        Ok(Some(HeldService {
            service,
            kind: kind.ok_or_else(|| self.missing(Field::ServiceKind))?,
            offer: self.read(Field::Offer, OfferId::new)?,
            monthly: self.money()?,
            since: self.date(Field::ServiceSince)?,
            until: self.date(Field::ServiceUntil)?,
        }))
    }

    fn money(&self) -> Result<Option<Money>, RowError> {
        self.read(Field::Monthly, |text| {
            let minor = self.rules.currency.and_then(|currency| {
                let digits = usize::from(currency.minor_digits());
                minor_units(text, digits).map(|minor| Money { minor, currency })
            });
            minor.ok_or(Invalid::plain("importer.row.money_malformed", ""))
        })
    }

    fn date(&self, field: Field) -> Result<Option<CalendarDate>, RowError> {
        self.read(field, |text| {
            let day = self.rules.dates.read(text);
            day.and_then(|((year, month, day), _)| CalendarDate::from_ymd_opt(year, month, day))
                .ok_or(Invalid::plain("importer.row.date_malformed", ""))
        })
    }

    fn word<T: DeserializeOwned>(&self, field: Field) -> Result<Option<T>, RowError> {
        self.read(field, |text| {
            our_word(self.rules.word(field, text)).ok_or_else(|| {
                Invalid::plain("importer.row.unknown_word", "")
                    .with(NamedFact::count("length", text.len() as u64))
            })
        })
    }

    /// Reads every cell of a list; what stands there twice is taken once and told.
    fn list<T: PartialEq>(
        &mut self,
        field: Field,
        read: impl Fn(String) -> Result<T, Invalid>,
    ) -> Result<Vec<T>, RowError> {
        let mut list = Vec::new();
        for (text, slot) in self.cells(field) {
            let value = read(text.to_owned()).map_err(|error| fault(error, field, slot))?;
            if list.contains(&value) {
                self.repeated(slot);
            } else {
                list.push(value);
            }
        }
        Ok(list)
    }

    /// Tells of the cells of which the row makes nothing. A constant is for the rows that do.
    fn tell_unused(&mut self, parts: &CustomerParts) {
        let mut unused = Vec::new();
        if parts.names.is_empty() {
            unused.push(Field::Middle);
        }
        if parts.documents.is_empty() {
            unused.push(Field::DocumentKind);
        }
        if parts.services.is_empty() {
            unused.extend([
                Field::ServiceKind,
                Field::Offer,
                Field::Monthly,
                Field::ServiceSince,
                Field::ServiceUntil,
            ]);
        }
        if parts.phones.is_empty() && parts.addresses.is_empty() {
            unused.push(Field::Country);
        }
        let slots = unused
            .into_iter()
            .filter_map(|field| self.cell(field)?.1)
            .collect::<Vec<_>>();
        self.oddities.extend(slots.into_iter().map(|slot| Oddity {
            code: "importer.finding.value_unused",
            slot: Some(slot),
            facts: Vec::new(),
        }));
    }

    fn repeated(&mut self, slot: Option<usize>) {
        self.oddities.push(Oddity {
            code: "importer.finding.repeated_value",
            slot,
            facts: Vec::new(),
        });
    }

    fn read<'r, T>(
        &'r self,
        field: Field,
        read: impl FnOnce(&'r str) -> Result<T, Invalid>,
    ) -> Result<Option<T>, RowError> {
        let Some((text, slot)) = self.cell(field) else {
            return Ok(None);
        };
        read(text)
            .map(Some)
            .map_err(|error| fault(error, field, slot))
    }

    fn cell(&self, field: Field) -> Option<Cell<'_>> {
        self.cells(field).first().copied()
    }

    /// Gives what a field holds: of a list every cell, of another field the first that is not empty,
    /// of either the constant where there is none.
    fn cells<'r>(&self, field: Field) -> Vec<Cell<'r>>
    where
        Self: 'r,
    {
        cells_of(self.rules, self.row, field)
    }

    fn missing(&self, field: Field) -> RowError {
        let slots = self
            .rules
            .source(field)
            .map(|source| source.slots.as_slice());
        let slot = slots.and_then(|slots| slots.first().copied());
        fault(Invalid::plain("importer.row.missing", ""), field, slot)
    }
}

fn cells_of<'a>(rules: &'a Rules, row: Row<'a>, field: Field) -> Vec<Cell<'a>> {
    let Some(source) = rules.source(field) else {
        return Vec::new();
    };
    let given = source
        .slots
        .iter()
        .filter_map(|&slot| Some((row.get(slot)?, Some(slot))));
    let most = if field.is_list() { usize::MAX } else { 1 };
    let mut cells: Vec<Cell<'a>> = given.take(most).collect();
    if cells.is_empty() {
        cells.extend(source.constant.as_deref().map(|text| (text, None)));
    }
    cells
}

fn fault(error: Invalid, field: Field, slot: Option<usize>) -> RowError {
    let path = FieldPath::fixed(field.name());
    RowError {
        error: Invalid { path, ..error },
        slot,
    }
}

/// Reads an amount with a dot or a comma before the minor units, of which there may be fewer and not
/// more: three digits behind it may be thousands, which end in zeros as well.
fn minor_units(text: &str, digits: usize) -> Option<i64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = !whole.is_empty() && is_number(whole) && is_number(part);
    if !fits || part.len() > digits {
        return None;
    }
    let part: String = part
        .chars()
        .chain(std::iter::repeat('0'))
        .take(digits)
        .collect();
    format!("{whole}{part}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::minor_units;

    #[test]
    fn amounts_are_read_into_minor_units() {
        assert_eq!(minor_units("599", 2), Some(59_900));
        assert_eq!(minor_units("599,5", 2), Some(59_950));
        assert_eq!(minor_units("1500.50", 2), Some(150_050));
        assert_eq!(minor_units("599", 0), Some(599));
        for bad in ["", "-5", "5.001", "1 000", "1,000,0", "x"] {
            assert_eq!(minor_units(bad, 2), None, "{bad}");
        }
        for thousands in ["1,000", "1,500", "1.500", "599.990"] {
            assert_eq!(minor_units(thousands, 2), None, "{thousands}");
            assert_eq!(minor_units(thousands, 0), None, "{thousands}");
        }
        assert_eq!(minor_units("599.00", 0), None);
    }
}
