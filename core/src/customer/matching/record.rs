//! A record in the form that is compared: numbers of words and figures in one piece of memory.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::lexicon::{Lexicon, NO_WORD, WordId, hash_of};
use super::name::FoldedName;
use super::place::{self, FoldedAddress};
use crate::base::{Address, BirthDate, EmailAddress, Invalid, NamedFact, PersonName, PhoneNumber};

/// Holds what of a person is compared.
///
/// All of it may be missing; what is missing counts neither for nor against. Its texts print
/// redacted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchFields {
    /// The names: one in each script, an earlier one; 16 at most, as of every field.
    #[serde(default)]
    pub names: Vec<PersonName>,
    /// The telephone numbers.
    #[serde(default)]
    pub phones: Vec<PhoneNumber>,
    /// The mail addresses.
    #[serde(default)]
    pub emails: Vec<EmailAddress>,
    /// The day of birth.
    #[serde(default)]
    pub birth_date: Option<BirthDate>,
    /// The addresses.
    #[serde(default)]
    pub addresses: Vec<Address>,
}

crate::base::stored::versioned_json! { MatchFields => "customer.match_fields" []; }

/// More would make two records cost the square of it.
pub(in crate::customer) const EACH_MAX: usize = 16;

const HEAD: usize = 2;
pub(super) const NAME: usize = 4;
const PHONE: usize = 2;
const MAIL: usize = 4;
const ADDRESS: usize = 8;

/// The words of a name: given, family, and two in the middle.
pub(super) type NameWords = [WordId; NAME];
/// Country, region, locality, postcode, street, house, flat, landmark.
pub(super) type AddressWords = [u32; ADDRESS];

/// A record, overwritten when it is dropped.
#[derive(Clone)]
pub(super) struct Compact(Box<[u32]>);

impl fmt::Debug for Compact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Compact([redacted])")
    }
}

impl Drop for Compact {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// The fields of a record.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    /// YYYYMMDD, 0 where it is not known.
    pub(super) birth: u32,
    pub(super) names: &'a [NameWords],
    pub(super) phones: &'a [[u32; PHONE]],
    pub(super) mails: &'a [[u32; MAIL]],
    pub(super) addresses: &'a [AddressWords],
}

fn halves(number: u64) -> [u32; 2] {
    let low = u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0);
    [u32::try_from(number >> 32).unwrap_or(0), low]
}

pub(super) fn whole([high, low]: [u32; 2]) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

fn check(fields: &MatchFields) -> Result<(), Invalid> {
    for (path, count) in [
        ("names", fields.names.len()),
        ("phones", fields.phones.len()),
        ("emails", fields.emails.len()),
        ("addresses", fields.addresses.len()),
    ] {
        if count > EACH_MAX {
            return Err(Invalid::plain("customer.match.too_many", path)
                .with(NamedFact::count("limit", EACH_MAX as u64))
                .with(NamedFact::count("length", count as u64)));
        }
    }
    Ok(())
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(0)
}

impl Compact {
    /// Folds the fields, taking their words into the lexicon.
    pub(super) fn of(fields: &MatchFields, lexicon: &mut Lexicon) -> Result<Self, Invalid> {
        check(fields)?;
        let names = fields.names.len();
        let (phones, mails) = (fields.phones.len(), fields.emails.len());
        let addresses = fields.addresses.len();
        let length = HEAD + names * NAME + phones * PHONE + mails * MAIL + addresses * ADDRESS;
        // Of its length from the start: what grows leaves a copy behind.
        let mut words = Vec::with_capacity(length);
        words.push(fields.birth_date.as_ref().map_or(0, place::birth));
        words.push(count(names) | count(phones) << 8 | count(mails) << 16 | count(addresses) << 24);
        for name in &fields.names {
            let folded = FoldedName::of(name);
            let [first, second] = &folded.middle;
            for word in [&folded.given, &folded.family, first, second] {
                words.push(word.as_ref().map_or(NO_WORD, |word| lexicon.take(word)));
            }
        }
        for number in &fields.phones {
            words.extend(halves(place::phone(number)));
        }
        for address in &fields.emails {
            words.extend(place::mail(address).into_iter().flat_map(halves));
        }
        for address in &fields.addresses {
            let folded = FoldedAddress::of(address);
            let [_, country] = halves(hash_of(address.country.as_str()));
            words.push(country);
            for text in [
                &folded.region,
                &folded.locality,
                &folded.postcode,
                &folded.street,
                &folded.house,
                &folded.unit,
                &folded.landmark,
            ] {
                words.push(lexicon.take(text));
            }
        }
        Ok(Self(words.into_boxed_slice()))
    }

    pub(super) fn view(&self) -> View<'_> {
        let (head, rest) = self.0.split_first_chunk::<HEAD>().unwrap_or((&[0, 0], &[]));
        let [birth, counts] = *head;
        let counted = |shift: u32| usize::try_from(counts >> shift & 0xFF).unwrap_or(0);
        let (names, rest) = rest.split_at_checked(counted(0) * NAME).unwrap_or_default();
        let (phones, rest) = rest
            .split_at_checked(counted(8) * PHONE)
            .unwrap_or_default();
        let (mails, addresses) = rest
            .split_at_checked(counted(16) * MAIL)
            .unwrap_or_default();
        View {
            birth,
            names: names.as_chunks().0,
            phones: phones.as_chunks().0,
            mails: mails.as_chunks().0,
            addresses: addresses.as_chunks().0,
        }
    }

    /// The words that the record took from the lexicon, each as often as it took it.
    pub(super) fn words(&self) -> impl Iterator<Item = WordId> + '_ {
        let view = self.view();
        let names = view.names.iter().flatten().copied();
        let addresses = view.addresses.iter();
        names.chain(addresses.flat_map(|address| address.iter().skip(1).copied()))
    }
}

impl View<'_> {
    /// The words of all names, without gaps.
    pub(super) fn name_words(&self) -> impl Iterator<Item = WordId> + '_ {
        let words = self.names.iter().flatten().copied();
        words.filter(|word| *word != NO_WORD)
    }
}
