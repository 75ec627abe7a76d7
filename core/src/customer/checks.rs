//! What is checked in a customer.

use super::record::{CustomerParts, HeldService, Relationship};
use crate::base::{Address, Invalid, Money, NamedFact};

/// The most of each list. They bound what one person can cost; no real person comes near.
const NAMES_MAX: usize = 8;
const PHONES_MAX: usize = 16;
const EMAILS_MAX: usize = 16;
const ADDRESSES_MAX: usize = 16;
const DOCUMENTS_MAX: usize = 16;
const ACCOUNTS_MAX: usize = 64;
const SERVICES_MAX: usize = 256;
const COMPETITORS_MAX: usize = 64;
const NOTES_MAX: usize = 1000;

pub(super) fn check(parts: &CustomerParts) -> Result<(), Invalid> {
    check_lists(parts)?;
    for (position, held) in parts.addresses.iter().enumerate() {
        let inside = |error: Invalid| error.inside(&format!("addresses[{position}]"));
        check_address(&held.address)
            .map_err(|error| error.inside("address"))
            .and_then(|()| unlike("uses", &held.uses, |one, other| one == other))
            .map_err(inside)?;
    }
    for (position, service) in parts.services.iter().enumerate() {
        check_service(service, parts.relationship)
            .map_err(|error| error.inside(&format!("services[{position}]")))?;
    }
    for (position, profile) in parts.competitors.iter().enumerate() {
        check_money(profile.monthly)
            .and_then(|()| unlike("reasons", &profile.reasons, |one, other| one == other))
            .map_err(|error| error.inside(&format!("competitors[{position}]")))?;
    }
    Ok(())
}

fn check_lists(parts: &CustomerParts) -> Result<(), Invalid> {
    at_most("names", parts.names.len(), NAMES_MAX)?;
    at_most("phones", parts.phones.len(), PHONES_MAX)?;
    at_most("emails", parts.emails.len(), EMAILS_MAX)?;
    at_most("addresses", parts.addresses.len(), ADDRESSES_MAX)?;
    at_most("documents", parts.documents.len(), DOCUMENTS_MAX)?;
    at_most("accounts", parts.accounts.len(), ACCOUNTS_MAX)?;
    at_most("services", parts.services.len(), SERVICES_MAX)?;
    at_most("competitors", parts.competitors.len(), COMPETITORS_MAX)?;
    at_most("notes", parts.notes.len(), NOTES_MAX)?;
    unlike("names", &parts.names, |one, other| one == other)?;
    unlike("phones", &parts.phones, |one, other| {
        one.number == other.number
    })?;
    unlike("emails", &parts.emails, |one, other| one == other)?;
    unlike("addresses", &parts.addresses, |one, other| {
        one.address == other.address
    })?;
    unlike("documents", &parts.documents, |one, other| one == other)?;
    unlike("accounts", &parts.accounts, |one, other| one == other)?;
    unlike("services", &parts.services, |one, other| {
        one.service == other.service
    })?;
    unlike("competitors", &parts.competitors, |one, other| {
        (&one.provider, &one.kind) == (&other.provider, &other.kind)
    })?;
    unlike("notes", &parts.notes, |one, other| one == other)
}

fn at_most(field: &'static str, length: usize, limit: usize) -> Result<(), Invalid> {
    if length <= limit {
        return Ok(());
    }
    Err(Invalid::plain("customer.record.too_many", field)
        .with(NamedFact::count("limit", limit as u64))
        .with(NamedFact::count("length", length as u64)))
}

/// Checks that no two of a list are the same; the lists are short.
fn unlike<T>(field: &str, list: &[T], same: fn(&T, &T) -> bool) -> Result<(), Invalid> {
    for (position, one) in list.iter().enumerate() {
        if list.iter().take(position).any(|other| same(one, other)) {
            let error = Invalid::plain("customer.record.repeated", "");
            return Err(error.inside(&format!("{field}[{position}]")));
        }
    }
    Ok(())
}

fn check_address(address: &Address) -> Result<(), Invalid> {
    if super::address::parts_of(address).all(|(_, part)| part.is_none()) {
        return Err(Invalid::plain("customer.address.empty", ""));
    }
    Ok(())
}

fn check_service(service: &HeldService, relationship: Relationship) -> Result<(), Invalid> {
    check_money(service.monthly)?;
    if let (Some(since), Some(until)) = (service.since, service.until)
        && until < since
    {
        return Err(Invalid::plain("customer.record.ends_before_start", "until"));
    }
    match relationship {
        Relationship::Prospect => Err(Invalid::plain("customer.record.prospect_holds_service", "")),
        Relationship::Former if service.until.is_none() => Err(Invalid::plain(
            "customer.record.former_holds_service",
            "until",
        )),
        Relationship::Former | Relationship::Customer => Ok(()),
    }
}

fn check_money(monthly: Option<Money>) -> Result<(), Invalid> {
    match monthly {
        Some(money) if money.minor < 0 => {
            Err(Invalid::plain("customer.record.money_negative", "monthly"))
        }
        _ => Ok(()),
    }
}
