//! The reader of files of customers.

use std::sync::Arc;

use super::items::{CustomerItem, CustomerSummary, Customers};
use super::mapping::{CustomerMapping, Rules};
use super::rows::CustomerRow;
use crate::base::table::{Bounds, Fields, Place, Shape, TableEvent, TableReader};
use crate::base::{
    CalendarDate, FieldPath, Invalid, Label, NamedFact, OriginalText, PurchaseId, Reference,
};
use crate::customer::{Customer, CustomerBase, CustomerParts, PurchasedBase};
use crate::importer::build::Oddity;
use crate::importer::cells::{Cells, Row, RowError};
use crate::importer::counts::{FindingCounts, rejected};
use crate::importer::{ReadOptions, header, json};

/// Reads customers from bytes that come in pieces of any size: a table or flat JSON lines through a
/// [`CustomerMapping`], or JSON lines of [`CustomerParts`].
///
/// Whatever the bytes are, each row becomes a customer or is given out as rejected with its reason;
/// how the file is cut into pieces changes nothing. A line of the file is kept.
///
/// ```
/// use talktime::customer::CustomerBase;
/// use talktime::importer::{CustomerMapping, CustomerReader, ReadOptions, load_customers};
/// let mapping = CustomerMapping::parse(r#"
///     version = 1
///     format = { kind = "delimited", delimiter = ";" }
///     country = "IN"
///     constants = { relationship = "prospect" }
///     columns = { person = "id", given = "name", phone = "mobile" }
/// "#)?;
/// let mut base = CustomerBase::new();
/// let reader = CustomerReader::mapped(&mapping, None, ReadOptions::default())?;
/// let file = "id;name;mobile\n7f3a;Asha;98765 43210\n7f3b;Ravi;12\n";
/// let loaded = load_customers(reader, file.as_bytes(), &mut base)?;
/// assert_eq!((base.len(), loaded.rejected.len()), (1, 1));
/// assert_eq!(loaded.rejected[0].error.code.as_str(), "base.phone.impossible");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Debug)]
pub struct CustomerReader {
    table: TableReader,
    rows: Rows,
    failed: Option<Invalid>,
}

impl CustomerReader {
    /// Makes a reader of JSON lines, each the parts of a customer.
    ///
    /// # Errors
    /// `importer.options.no_line` where `max_line_bytes` is 0.
    pub fn json_lines(options: ReadOptions) -> Result<Self, Invalid> {
        Self::new(Shape::JsonLines, None, None, options)
    }

    /// Makes a reader of a foreign file.
    ///
    /// Where the file names nobody, a person is `references` with the number of the row: draw it at
    /// random for each file.
    ///
    /// # Errors
    /// As [`json_lines`](Self::json_lines), and `importer.customer.no_reference` where neither the
    /// mapping nor the caller says how people are named.
    pub fn mapped(
        mapping: &CustomerMapping,
        references: Option<Reference>,
        options: ReadOptions,
    ) -> Result<Self, Invalid> {
        let rules = mapping.rules();
        if references.is_none() && !rules.names_people() {
            return Err(Invalid::plain(
                "importer.customer.no_reference",
                "references",
            ));
        }
        Self::new(rules.shape.clone(), Some(rules), references, options)
    }

    fn new(
        shape: Shape,
        rules: Option<Arc<Rules>>,
        reference: Option<Reference>,
        options: ReadOptions,
    ) -> Result<Self, Invalid> {
        if options.max_line_bytes == 0 {
            return Err(Invalid::plain("importer.options.no_line", "max_line_bytes"));
        }
        let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let bounds = Bounds {
            line_bytes: size(options.max_line_bytes),
            quoted_lines: size(options.max_quoted_lines),
        };
        Ok(Self {
            table: TableReader::new(shape, bounds),
            rows: Rows {
                rules,
                reference,
                purchase: None,
                positions: Vec::new(),
                oddities: Vec::new(),
                customers: 0,
                rejected: 0,
                findings: FindingCounts::default(),
            },
            failed: None,
        })
    }

    /// Says that the file is a bought base: everybody in it came with it.
    ///
    /// A file with more people than were bought is told of.
    ///
    /// # Errors
    /// `customer.purchase.licence_ended` and `customer.purchase.licence_not_begun` where the licence
    /// does not hold on the day.
    pub fn of_purchase(
        mut self,
        purchase: &PurchasedBase,
        on: CalendarDate,
    ) -> Result<Self, Invalid> {
        purchase.check_use(on)?;
        let parts = purchase.parts();
        self.rows.purchase = Some((parts.id.clone(), parts.leads));
        Ok(self)
    }

    /// Takes the next piece of the file and gives out what is complete.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable: as [`LogReader::push`](crate::importer::LogReader::push).
    /// Every later call gives the same error.
    pub fn push(
        &mut self,
        bytes: &[u8],
        sink: &mut impl FnMut(CustomerItem),
    ) -> Result<(), Invalid> {
        self.feed(bytes, &mut Given(sink))
    }

    /// Takes the end of the file, gives out the rest, and counts.
    ///
    /// # Errors
    /// As [`push`](Self::push), and `base.table.empty` for a file without a line.
    pub fn finish(
        &mut self,
        sink: &mut impl FnMut(CustomerItem),
    ) -> Result<CustomerSummary, Invalid> {
        self.end(&mut Given(sink))
    }

    /// Takes the next piece of the file and adds the customers to a base; what the base does not take
    /// is a rejected row. The sink gets rejected rows and findings.
    ///
    /// # Errors
    /// As [`push`](Self::push).
    pub fn push_into(
        &mut self,
        base: &mut CustomerBase,
        bytes: &[u8],
        sink: &mut impl FnMut(CustomerItem),
    ) -> Result<(), Invalid> {
        self.feed(bytes, &mut Added(base, sink))
    }

    /// Takes the end of the file, adds the rest to a base, and counts.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    pub fn finish_into(
        &mut self,
        base: &mut CustomerBase,
        sink: &mut impl FnMut(CustomerItem),
    ) -> Result<CustomerSummary, Invalid> {
        self.end(&mut Added(base, sink))
    }

    fn feed(&mut self, bytes: &[u8], taker: &mut dyn Taker) -> Result<(), Invalid> {
        self.check_open()?;
        let rows = &mut self.rows;
        let done = self
            .table
            .push(bytes, &mut |event| rows.event(event, taker));
        self.keep_failure(done)
    }

    fn end(&mut self, taker: &mut dyn Taker) -> Result<CustomerSummary, Invalid> {
        self.check_open()?;
        let rows = &mut self.rows;
        let done = self.table.finish(&mut |event| rows.event(event, taker));
        self.keep_failure(done)?;
        self.failed = Some(Invalid::plain("importer.file.finished", ""));
        let counted = self.table.rows();
        self.rows.compare_with_purchase(counted, taker);
        Ok(CustomerSummary {
            rows: counted,
            customers: self.rows.customers,
            rejected: self.rows.rejected,
            findings: self.rows.findings.list(),
            bytes: self.table.bytes(),
        })
    }

    fn check_open(&self) -> Result<(), Invalid> {
        self.failed.clone().map_or(Ok(()), Err)
    }

    fn keep_failure(&mut self, done: Result<(), Invalid>) -> Result<(), Invalid> {
        if let Err(error) = &done {
            self.failed = Some(error.clone());
        }
        done
    }
}

/// Reads a whole file of customers that is in memory.
///
/// # Errors
/// As [`CustomerReader::push`] and [`CustomerReader::finish`].
pub fn read_customers(mut reader: CustomerReader, bytes: &[u8]) -> Result<Customers, Invalid> {
    let mut all = Customers::default();
    let mut sink = |item| all.push(item);
    reader.push(bytes, &mut sink)?;
    let summary = reader.finish(&mut sink)?;
    all.summary = summary;
    Ok(all)
}

/// Adds a whole file of customers that is in memory to a base; gives what was not added, and why.
///
/// # Errors
/// As [`read_customers`]; the customers before the fault are then in the base.
pub fn load_customers(
    mut reader: CustomerReader,
    bytes: &[u8],
    base: &mut CustomerBase,
) -> Result<Customers, Invalid> {
    let mut all = Customers::default();
    let mut sink = |item| all.push(item);
    reader.push_into(base, bytes, &mut sink)?;
    let summary = reader.finish_into(base, &mut sink)?;
    all.summary = summary;
    Ok(all)
}

/// Takes what is read.
trait Taker {
    /// Takes a customer, or says why not.
    fn customer(&mut self, customer: Customer) -> Result<(), Invalid>;
    fn item(&mut self, item: CustomerItem);
}

/// Gives customers out.
struct Given<'a, F>(&'a mut F);

impl<F: FnMut(CustomerItem)> Taker for Given<'_, F> {
    fn customer(&mut self, customer: Customer) -> Result<(), Invalid> {
        self.0(CustomerItem::Customer(Box::new(customer)));
        Ok(())
    }

    fn item(&mut self, item: CustomerItem) {
        self.0(item);
    }
}

/// Adds customers to a base.
struct Added<'a, F>(&'a mut CustomerBase, &'a mut F);

impl<F: FnMut(CustomerItem)> Taker for Added<'_, F> {
    fn customer(&mut self, customer: Customer) -> Result<(), Invalid> {
        self.0.add(&customer).map_err(|denial| {
            let facts = denial.failed.into_iter().next().map(|failed| failed.facts);
            Invalid {
                code: denial.code,
                path: FieldPath::fixed("person"),
                facts: facts.unwrap_or_default(),
            }
        })
    }

    fn item(&mut self, item: CustomerItem) {
        self.1(item);
    }
}

/// Makes customers of rows.
#[derive(Debug)]
struct Rows {
    /// The mapping; none for JSON lines of our own schema.
    rules: Option<Arc<Rules>>,
    reference: Option<Reference>,
    /// The bought base and how many people it has.
    purchase: Option<(PurchaseId, u64)>,
    /// Where each slot stands in the file.
    positions: Vec<Option<usize>>,
    oddities: Vec<Oddity>,
    customers: u64,
    rejected: u64,
    findings: FindingCounts,
}

impl Rows {
    fn event(&mut self, event: TableEvent<'_>, taker: &mut dyn Taker) -> Result<(), Invalid> {
        match event {
            TableEvent::Header(place, names) => return self.header(place, names, taker),
            TableEvent::Finding(place, code) => self.find(place, None, code, Vec::new(), taker),
            TableEvent::Rejected(place, error, bytes) => {
                self.reject(place, error.into(), bytes, taker);
            }
            TableEvent::Row(place, fields, bytes) => {
                let read = self.mapped(place, fields);
                self.tell(place, read, bytes, taker);
            }
            TableEvent::Json(place, text) => {
                let read = self.json(place, text);
                self.tell(place, read, text.as_bytes(), taker);
            }
            // A shape that no file of customers has.
            TableEvent::Line(..) => {}
        }
        Ok(())
    }

    fn header(
        &mut self,
        place: Place,
        names: &[String],
        taker: &mut dyn Taker,
    ) -> Result<(), Invalid> {
        let Some(rules) = self.rules.clone() else {
            return Ok(());
        };
        self.positions = header::positions(&rules.columns, names)?;
        if rules.tell_unknown_columns {
            for fact in header::unknown(&self.positions, names.len()) {
                let code = "importer.finding.unknown_column";
                self.find(place, None, code, vec![fact], taker);
            }
        }
        Ok(())
    }

    fn mapped(&mut self, place: Place, fields: Fields<'_>) -> Result<Customer, RowError> {
        let positions = std::mem::take(&mut self.positions);
        let read = self.row(place, Cells::Fields(fields, &positions));
        self.positions = positions;
        read
    }

    fn json(&mut self, place: Place, text: &str) -> Result<Customer, RowError> {
        let Some(rules) = &self.rules else {
            json::check_object(place.line, text)?;
            let parts: CustomerParts =
                json::shaped(place.line, text, "importer.customer.not_a_customer")?;
            return Customer::restore(parts).map_err(RowError::from);
        };
        let values = json::values(place.line, text, &rules.columns)?;
        self.row(place, Cells::Values(&values))
    }

    fn row(&mut self, place: Place, cells: Cells<'_>) -> Result<Customer, RowError> {
        let Some(rules) = self.rules.clone() else {
            return Err(RowError::code("importer.customer.not_a_customer"));
        };
        let mut row = CustomerRow {
            rules: &rules,
            row: Row {
                cells,
                columns: &rules.columns,
            },
            reference: self.reference.as_ref(),
            number: place.row,
            oddities: &mut self.oddities,
        };
        row.customer()
    }

    /// Tells what became of a row, its findings first.
    fn tell(
        &mut self,
        place: Place,
        read: Result<Customer, RowError>,
        bytes: &[u8],
        taker: &mut dyn Taker,
    ) {
        let bought = read.and_then(|customer| self.bought(customer));
        for Oddity { code, slot, facts } in std::mem::take(&mut self.oddities) {
            let column = self.label(slot);
            self.find(place, column, code, facts, taker);
        }
        let taken = bought.and_then(|customer| taker.customer(customer).map_err(RowError::from));
        match taken {
            Ok(()) => self.customers = self.customers.saturating_add(1),
            Err(error) => self.reject(place, error, bytes, taker),
        }
    }

    /// Notes from which bought base a customer comes.
    fn bought(&mut self, customer: Customer) -> Result<Customer, RowError> {
        let Some((purchase, _)) = &self.purchase else {
            return Ok(customer);
        };
        let mut parts = customer.into_parts();
        if parts.source.as_ref().is_some_and(|own| own != purchase) {
            self.oddities.push(Oddity {
                code: "importer.finding.other_source",
                slot: None,
                facts: vec![NamedFact::id("purchase", purchase)],
            });
        }
        parts.source = Some(purchase.clone());
        Customer::restore(parts).map_err(RowError::from)
    }

    fn compare_with_purchase(&mut self, rows: u64, taker: &mut dyn Taker) {
        if let Some((_, leads)) = self.purchase
            && rows > leads
        {
            let facts = vec![
                NamedFact::count("bought", leads),
                NamedFact::count("rows", rows),
            ];
            let place = Place { line: 0, row: 0 };
            self.find(
                place,
                None,
                "importer.finding.more_than_bought",
                facts,
                taker,
            );
        }
    }

    fn label(&self, slot: Option<usize>) -> Option<Label> {
        self.rules.as_ref()?.columns.get(slot?)?.label.clone()
    }

    fn reject(&mut self, place: Place, error: RowError, bytes: &[u8], taker: &mut dyn Taker) {
        self.rejected = self.rejected.saturating_add(1);
        let column = self.label(error.slot);
        let text = OriginalText::of_bytes(bytes);
        let row = rejected(place, column, error.error, text);
        taker.item(CustomerItem::Rejected(row));
    }

    fn find(
        &mut self,
        place: Place,
        column: Option<Label>,
        code: &'static str,
        facts: Vec<NamedFact>,
        taker: &mut dyn Taker,
    ) {
        let finding = self.findings.found(place, column, code, facts);
        taker.item(CustomerItem::Finding(finding));
    }
}
