//! How far two fields agree.

use super::lexicon::{Lexicon, NO_WORD, Word, WordId};
use super::name::is_generation;
use super::policy::Agreement;
use super::record::{AddressWords, View, whole};

/// Compares two folded words of names.
pub(super) fn words(one: Word<'_>, other: Word<'_>) -> Agreement {
    if one.text == other.text {
        return Agreement::Same;
    }
    let (short, long) = if one.text.len() <= other.text.len() {
        (one.text, other.text)
    } else {
        (other.text, one.text)
    };
    let first_same = short.chars().next() == long.chars().next();
    if short.chars().nth(1).is_none() {
        // An initial; a letter alone says nothing else.
        return if first_same {
            Agreement::Weak
        } else {
            Agreement::Different
        };
    }
    let alike = one.sound == other.sound;
    let apart = long.len().saturating_sub(short.len());
    let letters = (one.letters ^ other.letters).count_ones();
    // Each slip changes two letters at most: most pairs end here, unread.
    let slips = if apart <= 2 && letters <= 4 {
        strsim::osa_distance(short, long)
    } else {
        usize::MAX
    };
    if gender(short, long) {
        return Agreement::Weak;
    }
    if alike && long.len() >= 3 && (slips <= 2 || apart <= 3 && long.len() >= 6) {
        return if first_same {
            Agreement::Alike
        } else {
            Agreement::Close
        };
    }
    match slips {
        1 if long.len() >= 4 && first_same => Agreement::Close,
        2 if short.len() >= 6 && first_same => Agreement::Close,
        1 if long.len() >= 3 => Agreement::Weak,
        _ if alike || short.len() >= 3 && long.starts_with(short) => Agreement::Weak,
        _ => Agreement::Different,
    }
}

/// Александр and Александра, Sunil and Sunila, Евгений and Евгения are brother and sister as often as
/// one person.
fn gender(short: &str, long: &str) -> bool {
    let stem = long.strip_suffix('a');
    stem == Some(short) || stem.is_some_and(|stem| stem.len() >= 3 && short == stem)
}

fn of_ids(lexicon: &Lexicon, one: WordId, other: WordId) -> Option<Agreement> {
    if one == NO_WORD || other == NO_WORD {
        return None;
    }
    if one == other {
        return Some(Agreement::Same);
    }
    Some(words(lexicon.word(one)?, lexicon.word(other)?))
}

/// How far two names agree, each part where both have it.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NameAgreement {
    pub(super) given: Option<Agreement>,
    pub(super) family: Option<Agreement>,
    pub(super) middle: Option<Agreement>,
}

/// Compares two names in both orders of their main words and takes the better one.
pub(super) fn names(lexicon: &Lexicon, one: &[WordId; 4], other: &[WordId; 4]) -> NameAgreement {
    let [given, family, middle @ ..] = *one;
    let [its_given, its_family, its_middle @ ..] = *other;
    let pair = |one, other| of_ids(lexicon, one, other);
    let straight = [pair(given, its_given), pair(family, its_family)];
    let mut best = straight;
    // The commonest case costs no second look.
    if straight != [Some(Agreement::Same); 2] {
        let crossed = [pair(given, its_family), pair(family, its_given)];
        if rank(crossed) > rank(straight) {
            best = turned(crossed);
        }
    }
    let [mut given_agrees, family_agrees] = best;
    if given_agrees == Some(Agreement::Different) {
        // Somebody uses the middle name: Mohammed Arif is Arif.
        let among = |word, middles: [WordId; 2]| {
            middles
                .into_iter()
                .any(|middle| pair(word, middle) >= Some(Agreement::Alike))
        };
        if among(given, its_middle) || among(its_given, middle) {
            given_agrees = Some(Agreement::Weak);
        }
    }
    NameAgreement {
        given: given_agrees,
        family: family_agrees,
        middle: middles(lexicon, middle, its_middle),
    }
}

/// The best pair of middle names; Jr. and Sr. differ whatever else is there, and are compared with
/// nothing else.
fn middles(lexicon: &Lexicon, one: [WordId; 2], other: [WordId; 2]) -> Option<Agreement> {
    if one == [NO_WORD; 2] || other == [NO_WORD; 2] {
        return None;
    }
    let generation = |words: [WordId; 2]| {
        let mut words = words.into_iter();
        words.find(|word| is_generation(lexicon.text(*word)))
    };
    let (its, others) = (generation(one), generation(other));
    if let (Some(its), Some(others)) = (its, others)
        && its != others
    {
        return Some(Agreement::Different);
    }
    let pairs = one
        .into_iter()
        .flat_map(|one| other.map(|other| (one, other)));
    let alike = pairs.filter(|(one, other)| (Some(*one) == its) == (Some(*other) == others));
    let agreements = alike.map(|(one, other)| of_ids(lexicon, one, other));
    agreements.max().flatten()
}

/// The order of the fields says nothing then: the weaker is taken for the given name, which tells
/// people of one household apart. A word alone is compared as what it met.
fn turned(crossed: [Option<Agreement>; 2]) -> [Option<Agreement>; 2] {
    match crossed {
        [Some(one), Some(other)] => [Some(one.min(other)), Some(one.max(other))],
        [one, other] => [None, one.or(other)],
    }
}

fn rank(pair: [Option<Agreement>; 2]) -> u32 {
    let of = |agreement: Option<Agreement>| match agreement {
        Some(Agreement::Same) => 16,
        Some(Agreement::Alike) => 13,
        Some(Agreement::Close) => 9,
        Some(Agreement::Weak) => 2,
        Some(Agreement::Different) | None => 0,
    };
    pair.into_iter().map(of).sum()
}

/// The best pair of telephone numbers.
pub(super) fn phones(one: &View<'_>, other: &View<'_>) -> Option<Agreement> {
    let pairs = one.phones.iter().flat_map(|number| {
        let number = whole(*number);
        let others = other.phones.iter();
        others.map(move |other| numbers(number, whole(*other)))
    });
    pairs.max()
}

fn numbers(one: u64, other: u64) -> Agreement {
    if one == other {
        return Agreement::Same;
    }
    if one_slip(one, other) {
        Agreement::Close
    } else {
        Agreement::Different
    }
}

/// One digit wrong, or two neighbours turned round, in figures of one length.
fn one_slip(mut one: u64, mut other: u64) -> bool {
    let mut wrong: [Option<(u32, u64, u64)>; 2] = [None, None];
    let mut place = 0_u32;
    while one > 0 || other > 0 {
        if one == 0 || other == 0 {
            return false;
        }
        let (left, right) = (one % 10, other % 10);
        if left != right {
            match &mut wrong {
                [first @ None, _] => *first = Some((place, left, right)),
                [_, second @ None] => *second = Some((place, left, right)),
                _ => return false,
            }
        }
        (one, other) = (one / 10, other / 10);
        place = place.saturating_add(1);
    }
    match wrong {
        [Some((at, a, b)), Some((next, c, d))] => next == at.saturating_add(1) && a == d && b == c,
        _ => true,
    }
}

/// The best pair of mail addresses: the whole, or the part before the `@`.
pub(super) fn mails(one: &View<'_>, other: &View<'_>) -> Option<Agreement> {
    let pairs = one.mails.iter().flat_map(|mail| {
        other.mails.iter().map(move |other| match (mail, other) {
            ([a, b, ..], [c, d, ..]) if (a, b) == (c, d) => Agreement::Same,
            ([.., a, b], [.., c, d]) if (a, b) == (c, d) => Agreement::Close,
            _ => Agreement::Different,
        })
    });
    pairs.max()
}

/// Days of birth as YYYYMMDD.
pub(super) fn births(one: u32, other: u32) -> Option<Agreement> {
    if one == 0 || other == 0 {
        return None;
    }
    if one == other {
        return Some(Agreement::Same);
    }
    let parts = |date: u32| [date / 10_000, date / 100 % 100, date % 100];
    let ([year, month, day], [its_year, its_month, its_day]) = (parts(one), parts(other));
    let turned = year == its_year && month == its_day && day == its_month;
    if turned || one_slip(one.into(), other.into()) {
        return Some(Agreement::Close);
    }
    // A form that knows the year only says the first of January.
    let year_only = |month: u32, day: u32| month == 1 && day == 1;
    let stands_for_year = year_only(month, day) || year_only(its_month, its_day);
    Some(if year == its_year && stands_for_year {
        Agreement::Weak
    } else {
        Agreement::Different
    })
}

/// The best pair of addresses.
pub(super) fn addresses(lexicon: &Lexicon, one: &View<'_>, other: &View<'_>) -> Option<Agreement> {
    let pairs = one.addresses.iter().flat_map(|address| {
        let others = other.addresses.iter();
        others.filter_map(move |other| address_pair(lexicon, address, other))
    });
    pairs.max()
}

fn address_pair(lexicon: &Lexicon, one: &AddressWords, other: &AddressWords) -> Option<Agreement> {
    let [
        country,
        region,
        locality,
        postcode,
        street,
        house,
        unit,
        landmark,
    ] = *one;
    let [
        its_country,
        its_region,
        its_locality,
        its_postcode,
        its_street,
        its_house,
        its_unit,
        its_landmark,
    ] = *other;
    if country != its_country {
        return Some(Agreement::Different);
    }
    let exact = |one: u32, other: u32| (one != NO_WORD && other != NO_WORD).then_some(one == other);
    let near =
        |one, other| of_ids(lexicon, one, other).map(|agreement| agreement >= Agreement::Close);
    let postcodes = exact(postcode, its_postcode);
    let towns = near(locality, its_locality);
    let town = match (towns, postcodes) {
        (Some(true), _) | (_, Some(true)) => true,
        (None, None) => exact(region, its_region).unwrap_or(false),
        _ => false,
    };
    if !town {
        let unknown = towns.is_none() && postcodes.is_none() && region.min(its_region) == NO_WORD;
        return (!unknown).then_some(Agreement::Different);
    }
    let landmarks = near(landmark, its_landmark) == Some(true);
    let streets = of_ids(lexicon, street, its_street);
    let street_same = streets >= Some(Agreement::Close) || streets.is_none() && landmarks;
    let (houses, units) = (exact(house, its_house), exact(unit, its_unit));
    Some(match (street_same, houses, units) {
        (true, Some(true), Some(true)) => Agreement::Same,
        (true, Some(true), None) if unit == its_unit => Agreement::Same,
        (true, Some(true), None) => Agreement::Alike,
        // The same building, or the flat without the street.
        (true, None, _) if landmarks => Agreement::Close,
        (false, Some(true), Some(true)) if postcodes == Some(true) => Agreement::Close,
        _ => Agreement::Weak,
    })
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::describe;
    use super::super::spelling::append_spelling;
    use super::*;

    fn of(one: &str, other: &str) -> Agreement {
        let spelled = |word: &str| {
            let mut out = String::new();
            append_spelling(word, &mut out);
            out
        };
        let (one, other) = (spelled(one), spelled(other));
        let agreement = words(describe(&one), describe(&other));
        assert_eq!(agreement, words(describe(&other), describe(&one)));
        agreement
    }

    #[test]
    fn words_of_names_agree_by_degrees() {
        assert_eq!(of("राव", "Rao"), Agreement::Same);
        assert_eq!(of("चौधरी", "Chowdhury"), Agreement::Alike);
        assert_eq!(of("Muhammad", "Mohamed"), Agreement::Alike);
        assert_eq!(of("Sharma", "Shatma"), Agreement::Close);
        assert_eq!(of("Иванова", "Ivnaova"), Agreement::Alike);
        assert_eq!(of("Ramesh", "Rajesh"), Agreement::Close);
        // The first letter is rarely mistyped; twins are often called so.
        assert_eq!(of("Rohit", "Mohit"), Agreement::Weak);
        assert_eq!(of("Александр", "Александра"), Agreement::Weak);
        assert_eq!(of("R", "Rao"), Agreement::Weak);
        assert_eq!(of("R", "Sharma"), Agreement::Different);
        assert_eq!(of("Anil", "Sunil"), Agreement::Different);
        assert_eq!(of("Asha", "Usha"), Agreement::Weak);
        assert_eq!(of("Ivan", "Игорь"), Agreement::Different);
    }

    #[test]
    fn figures_agree_by_one_slip() {
        assert_eq!(numbers(919_876_543_210, 919_876_543_210), Agreement::Same);
        assert_eq!(numbers(919_876_543_210, 919_876_543_211), Agreement::Close);
        assert_eq!(numbers(919_876_543_210, 919_876_534_210), Agreement::Close);
        assert_eq!(
            numbers(919_876_543_210, 919_876_543_222),
            Agreement::Different
        );
        assert_eq!(
            numbers(919_876_543_210, 91_987_654_321),
            Agreement::Different
        );
        assert_eq!(births(19_900_203, 19_900_203), Some(Agreement::Same));
        assert_eq!(births(19_900_203, 19_900_302), Some(Agreement::Close));
        assert_eq!(births(19_900_203, 19_900_204), Some(Agreement::Close));
        assert_eq!(births(19_900_203, 19_900_101), Some(Agreement::Weak));
        assert_eq!(births(19_900_203, 19_910_415), Some(Agreement::Different));
        assert_eq!(births(0, 19_910_415), None);
    }
}
