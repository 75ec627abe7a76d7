//! Customers: who they are, and which records are the same person.

pub mod matching;
