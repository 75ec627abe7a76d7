//! A base of invented people with planted duplicates, to try the matching on.
//!
//! The errors and how often they come are written down here, before any result was looked at
//! (see `errors`); the tables of names are in `names` and `families`.

mod errors;
mod families;
mod names;
mod places;

use crate::random::Random;
use families::RUSSIAN_FAMILIES;
use names::{
    INDIAN_FAMILIES, INDIAN_MEN, INDIAN_WOMEN, PATRONYMICS, RUSSIAN_MEN, RUSSIAN_WOMEN, Spelled,
};
use places::{INDIAN_STREETS, INDIAN_TOWNS, Place, RUSSIAN_STREETS, RUSSIAN_TOWNS};

/// The alphabet in which a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Devanagari,
}

/// A record as a file holds it; an empty field is one that is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The reference of the record.
    pub id: String,
    /// The number of the person: two records of one person share it.
    pub person: u64,
    /// The given name, or the whole name.
    pub given: String,
    /// The middle name or patronymic.
    pub middle: String,
    /// The family name.
    pub family: String,
    /// The telephone number, as somebody wrote it.
    pub phone: String,
    /// The mail address.
    pub email: String,
    /// The day of birth, YYYY-MM-DD.
    pub birth: String,
    /// The country, ISO 3166-1.
    pub country: String,
    /// The town.
    pub locality: String,
    /// The street.
    pub street: String,
    /// The house.
    pub house: String,
    /// The flat.
    pub unit: String,
    /// The postcode.
    pub postcode: String,
}

/// A person, with all that their records draw from.
#[derive(Clone, Copy, Debug)]
struct Person {
    russian: bool,
    woman: bool,
    given: Spelled,
    family: Spelled,
    patronymic: Option<(&'static str, &'static str, &'static str)>,
    script: Script,
    /// The ten digits of the national number.
    phone: u64,
    email: Option<u64>,
    birth: Option<(u32, u32, u32)>,
    home: Option<Home>,
}

#[derive(Clone, Copy, Debug)]
struct Home {
    town: Place,
    street: Place,
    house: u64,
    unit: u64,
    postcode: u64,
}

/// Draws one of a list; the first come more often, as names do.
fn frequent<T: Copy>(list: &[T], random: &mut Random) -> Option<T> {
    let length = u64::try_from(list.len()).unwrap_or(0);
    let (one, other) = (random.below(length), random.below(length));
    list.get(usize::try_from(one.min(other)).ok()?).copied()
}

fn any<T: Copy>(list: &[T], random: &mut Random) -> Option<T> {
    let length = u64::try_from(list.len()).unwrap_or(0);
    list.get(usize::try_from(random.below(length)).ok()?)
        .copied()
}

/// A number of an office or a shop that many give: one of these.
const SHARED_NUMBERS: u64 = 40;

fn phone(russian: bool, random: &mut Random) -> u64 {
    if random.below(1000) < 2 {
        return 9_000_000_000 + random.below(SHARED_NUMBERS);
    }
    // A mobile number: 9 and nine digits; in Russia 900 to 999, in India 9000 to 9999.
    let first = if russian {
        9_010_000_000
    } else {
        9_100_000_000
    };
    first + random.below(800_000_000)
}

fn home(russian: bool, random: &mut Random) -> Option<Home> {
    let (towns, streets) = if russian {
        (RUSSIAN_TOWNS, RUSSIAN_STREETS)
    } else {
        (INDIAN_TOWNS, INDIAN_STREETS)
    };
    let town = frequent(towns, random)?;
    Some(Home {
        town,
        street: any(streets, random)?,
        house: 1 + random.below(180),
        unit: if random.percent(65) {
            1 + random.below(240)
        } else {
            0
        },
        postcode: town.postcode + random.below(60),
    })
}

fn birth(random: &mut Random) -> (u32, u32, u32) {
    let year = 1940 + u32::try_from(random.below(66)).unwrap_or(0);
    let month = 1 + u32::try_from(random.below(12)).unwrap_or(0);
    // People who do not know their day were given the first of January.
    if random.percent(1) {
        return (year, 1, 1);
    }
    (
        year,
        month,
        1 + u32::try_from(random.below(28)).unwrap_or(0),
    )
}

fn given_name(russian: bool, woman: bool, random: &mut Random) -> Option<Spelled> {
    frequent(
        match (russian, woman) {
            (true, true) => RUSSIAN_WOMEN,
            (true, false) => RUSSIAN_MEN,
            (false, true) => INDIAN_WOMEN,
            (false, false) => INDIAN_MEN,
        },
        random,
    )
}

fn person(random: &mut Random) -> Option<Person> {
    let russian = random.percent(42);
    let woman = random.percent(50);
    let script = match (russian, random.below(100)) {
        (true, 0..85) => Script::Cyrillic,
        (false, 0..35) => Script::Devanagari,
        _ => Script::Latin,
    };
    Some(Person {
        russian,
        woman,
        given: given_name(russian, woman, random)?,
        family: frequent(
            if russian {
                RUSSIAN_FAMILIES
            } else {
                INDIAN_FAMILIES
            },
            random,
        )?,
        patronymic: if russian {
            any(PATRONYMICS, random)
        } else {
            None
        },
        script,
        phone: phone(russian, random),
        email: random.percent(45).then(|| random.below(100_000)),
        birth: random.percent(70).then(|| birth(random)),
        home: if random.percent(80) {
            home(russian, random)
        } else {
            None
        },
    })
}

/// A relative under the same roof: the family name and the address are shared, often the telephone.
/// One in a hundred is a twin.
fn relative(of: &Person, random: &mut Random) -> Option<Person> {
    let woman = random.percent(50);
    let mut given = given_name(of.russian, woman, random)?;
    // Nobody gives two of their children one name.
    while given.latin == of.given.latin {
        given = given_name(of.russian, woman, random)?;
    }
    let twin = random.percent(1);
    Some(Person {
        woman,
        given,
        phone: if random.percent(40) {
            of.phone
        } else {
            phone(of.russian, random)
        },
        email: random.percent(45).then(|| random.below(100_000)),
        birth: if twin {
            of.birth
        } else {
            random.percent(70).then(|| birth(random))
        },
        ..*of
    })
}

/// Draws a base of `total` records, `percent` of which are second or third records of somebody, in
/// an order that tells nothing.
pub fn base(total: u64, percent: u64, seed: u64) -> Vec<Entry> {
    let mut random = Random::new(seed);
    let planted = total.saturating_mul(percent) / 100;
    let mut people: Vec<Person> = Vec::new();
    while (people.len() as u64) < total.saturating_sub(planted) {
        let last = people.last().copied();
        let next = match last {
            Some(last) if last.home.is_some() && random.percent(25) => relative(&last, &mut random),
            _ => person(&mut random),
        };
        people.extend(next);
    }
    let mut entries: Vec<Entry> = (0..)
        .zip(&people)
        .map(|(number, person)| errors::original(number, person, &mut random))
        .collect();
    for _ in 0..planted {
        let number = random.below(people.len() as u64);
        let person = usize::try_from(number)
            .ok()
            .and_then(|number| people.get(number));
        if let Some(person) = person {
            entries.push(errors::duplicate(number, person, &mut random));
        }
    }
    // Fisher and Yates.
    for last in (1..entries.len()).rev() {
        let other = usize::try_from(random.below(last as u64 + 1)).unwrap_or(0);
        entries.swap(last, other);
    }
    for (number, entry) in (0_u64..).zip(&mut entries) {
        entry.id = format!("r-{number:07}");
    }
    entries
}
