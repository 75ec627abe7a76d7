//! Readers of files of customers. `docs/customers.md` describes the files and the mapping.

mod field;
mod items;
mod mapping;
mod reader;
mod rows;

pub use items::{CustomerItem, CustomerSummary, Customers};
pub use mapping::CustomerMapping;
pub use reader::{CustomerReader, load_customers, read_customers};

#[cfg(test)]
mod tests;
