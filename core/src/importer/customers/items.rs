//! What a reader of customers gives.

use serde::{Deserialize, Serialize};

use crate::customer::Customer;
use crate::importer::{Finding, FindingCount, RejectedRow};

/// Is one thing that a [`CustomerReader`](super::CustomerReader) gives out, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerItem {
    /// A customer.
    Customer(Box<Customer>),
    /// A row that could not be read.
    Rejected(RejectedRow),
    /// Something odd that costs no row.
    Finding(Finding),
}

/// Counts everything that was in a file of customers: `rows` = `customers` + `rejected`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerSummary {
    /// Rows of data; empty lines and the header are none.
    pub rows: u64,
    /// The customers that they became.
    pub customers: u64,
    /// Rows that could not be read, or not taken into the base.
    pub rejected: u64,
    /// The findings, by code.
    pub findings: Vec<FindingCount>,
    /// The size of the file.
    pub bytes: u64,
}

/// Holds everything that was read from a file of customers that fits into memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customers {
    /// The customers, in the order of the file; none where they went into a base.
    pub customers: Vec<Customer>,
    /// The rows that could not be read.
    pub rejected: Vec<RejectedRow>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The counts.
    pub summary: CustomerSummary,
}

impl Customers {
    /// Puts an item where its kind belongs.
    pub fn push(&mut self, item: CustomerItem) {
        match item {
            CustomerItem::Customer(customer) => self.customers.push(*customer),
            CustomerItem::Rejected(row) => self.rejected.push(row),
            CustomerItem::Finding(finding) => self.findings.push(finding),
        }
    }
}
