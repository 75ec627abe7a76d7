// Do not edit: written by `cargo xtask mirrors`.

//! The types of the core as records, enums and custom types of `uniffi`.

use crate::border::{CalendarDate, Duration, Instant, lifting};
use crate::error::TalktimeError;

/// Mirrors the type of the core.
pub type FormFault = talktime::application::FormFault;

/// Tells what is wrong in one field of a form.
///
/// It names the field and bounds, never what stands in it: it can be logged.
#[uniffi::remote(Record)]
pub struct FormFault {
    /// The field.
    pub field: FormFieldId,
    /// What is wrong: `application.form.too_late`.
    pub code: Code,
    /// The bounds that the check used.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
}

/// Mirrors the type of the core.
pub type FormVerdict = talktime::application::FormVerdict;

/// Tells whether a form is complete, and everything that it lacks.
#[uniffi::remote(Record)]
pub struct FormVerdict {
    /// Whether nothing is missing, nothing is wrong and no rule is broken.
    pub complete: bool,
    /// The fields that must be filled in and are not, in the order of the form.
    #[uniffi(default = [])]
    pub missing: Vec<FormFieldId>,
    /// What is wrong in fields that are filled in, in the order of the form; then the answers to fields
    /// that the form does not have.
    #[uniffi(default = [])]
    pub faults: Vec<FormFault>,
    /// The rules over several fields that do not hold, in the order of the form.
    #[uniffi(default = [])]
    pub broken: Vec<FormRuleId>,
    /// What contradicts itself and may be right all the same, such as a postcode of another region: read it
    /// back to the person. It does not keep the form from being complete.
    #[uniffi(default = [])]
    pub doubts: Vec<FormFault>,
}

/// Mirrors the type of the core.
pub type ApplicationCommand = talktime::application::ApplicationCommand;

/// Asks something of an application.
///
/// `Begin` begins one, the others need one.
#[uniffi::remote(Enum)]
pub enum ApplicationCommand {
    /// An agent begins to fill in a form for a customer.
    Begin {
        /// Names the application.
        application: ApplicationId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The version of the project that holds now, from 1.
        project_version: u32,
        /// The form.
        form: FormId,
        /// The version of the form, from 1.
        form_version: u32,
        /// The lead that it comes from, where there is one.
        #[uniffi(default = None)]
        lead: Option<LeadId>,
        /// The agent who fills it in.
        author: AgentId,
    },
    /// The form was saved.
    Fill {
        /// Which saving it is: one more than the last, so that nobody overwrites what they have not seen.
        revision: u32,
    },
    /// It is handed in.
    Submit {
        /// The proof that the customer agreed.
        proof: AgreementProof,
    },
    /// It goes back to the agent.
    SendBack {
        /// Why.
        reason: ApplicationReturn,
        /// The fields to put right, at least one.
        #[uniffi(default = [])]
        fields: Vec<FormFieldId>,
    },
    /// It was checked and is right.
    Verify,
    /// The project takes it.
    Accept,
    /// The project does not take it.
    Reject {
        /// Why.
        reason: ApplicationRejection,
    },
    /// The customer takes it back.
    Withdraw {
        /// Why.
        reason: ApplicationWithdrawal,
        /// The call in which they said so; empty where it came in writing.
        #[uniffi(default = None)]
        contact: Option<ContactId>,
    },
    /// It became an order.
    Order {
        /// The order.
        order: OrderId,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `ApplicationCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn application_command_to_json(value: ApplicationCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `ApplicationCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn application_command_from_json(text: String) -> Result<ApplicationCommand, TalktimeError> {
    Ok(ApplicationCommand::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type JudgedForm = talktime::application::JudgedForm;

/// Tells what the check of a form found, and of which form.
#[uniffi::remote(Record)]
pub struct JudgedForm {
    /// The form.
    pub form: FormId,
    /// The version of its schema.
    pub version: u32,
    /// Which saving of it was judged.
    pub revision: u32,
    /// What `check_form` found.
    pub verdict: FormVerdict,
}

/// Holds what a decision about an application depends on besides the application.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ApplicationFacts {
    /// The verdict on the form, with `Submit`; empty where nobody asked for it.
    #[uniffi(default = None)]
    pub judged: Option<JudgedForm>,
    /// Whether the project wants somebody else than the author to verify; read with `Begin`.
    #[uniffi(default = false)]
    pub four_eyes: bool,
    /// How long a draft, and one that went back, waits for its agent; above 0, empty for ever. Read with
    /// `Begin`, `Fill` and `SendBack`.
    #[uniffi(default = None)]
    pub lapse_after: Option<Duration>,
}

/// Is [`ApplicationFacts`] after its check, which runs at each crossing.
pub type CheckedApplicationFacts = talktime::application::ApplicationFacts;

uniffi::custom_type!(
/// Is a `ApplicationFacts`, checked at each crossing.
CheckedApplicationFacts, ApplicationFacts, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl ApplicationFacts {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedApplicationFacts, Invalid> {
        let Self {
            judged,
            four_eyes,
            lapse_after,
        } = self;
        Ok(CheckedApplicationFacts {
            judged,
            four_eyes,
            lapse_after: match lapse_after {
                Some(one) => Some(one.checked("lapse_after")?),
                None => None,
            },
        })
    }
}

impl From<CheckedApplicationFacts> for ApplicationFacts {
    fn from(whole: CheckedApplicationFacts) -> Self {
        let CheckedApplicationFacts {
            judged,
            four_eyes,
            lapse_after,
        } = whole;
        Self {
            judged,
            four_eyes,
            lapse_after: lapse_after.map(|one| one.into()),
        }
    }
}

/// Writes a `ApplicationFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn application_facts_to_json(value: CheckedApplicationFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `ApplicationFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn application_facts_from_json(text: String) -> Result<CheckedApplicationFacts, TalktimeError> {
    Ok(CheckedApplicationFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type ApplicationEvent = talktime::application::ApplicationEvent;

/// Tells one thing that happened to an application.
///
/// No event holds a personal value, nor anything that stands in the form.
#[uniffi::remote(Enum)]
pub enum ApplicationEvent {
    /// An agent began to fill in a form.
    Begun {
        /// Names the application.
        application: ApplicationId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The version of the project.
        project_version: u32,
        /// The form.
        form: FormId,
        /// The version of the form.
        form_version: u32,
        /// The lead that it came from.
        #[uniffi(default = None)]
        lead: Option<LeadId>,
        /// The agent who fills it in.
        author: AgentId,
        /// Whether somebody else has to verify it.
        four_eyes: bool,
        /// When it lapses unless somebody goes on with it.
        #[uniffi(default = None)]
        lapses_at: Option<Instant>,
    },
    /// The form was saved.
    Filled {
        /// Which saving it was.
        revision: u32,
        /// When it lapses unless somebody goes on with it.
        #[uniffi(default = None)]
        lapses_at: Option<Instant>,
    },
    /// It was handed in.
    Submitted {
        /// The saving of the form that was handed in.
        revision: u32,
        /// The proof that the customer agreed.
        proof: AgreementProof,
    },
    /// It went back to the agent.
    Returned {
        /// Why.
        reason: ApplicationReturn,
        /// The fields to put right.
        #[uniffi(default = [])]
        fields: Vec<FormFieldId>,
        /// When it lapses unless somebody goes on with it.
        #[uniffi(default = None)]
        lapses_at: Option<Instant>,
    },
    /// It was checked and was right.
    Verified {
        /// Who checked it.
        by: ActorId,
    },
    /// The project took it.
    Accepted,
    /// The project did not take it.
    Rejected {
        /// Why.
        reason: ApplicationRejection,
    },
    /// The customer took it back.
    Withdrawn {
        /// Why.
        reason: ApplicationWithdrawal,
        /// The call in which they said so.
        #[uniffi(default = None)]
        contact: Option<ContactId>,
    },
    /// It became an order.
    Ordered {
        /// The order.
        order: OrderId,
    },
    /// Nobody had gone on with it in time.
    Lapsed {
        /// When the time was over.
        at: Instant,
    },
}

/// Mirrors the type of the core.
pub type ApplicationEntry = talktime::application::ApplicationEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[uniffi::remote(Record)]
pub struct ApplicationEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: ApplicationEvent,
}

/// Writes a `ApplicationEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn application_entry_to_json(value: ApplicationEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `ApplicationEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn application_entry_from_json(text: String) -> Result<ApplicationEntry, TalktimeError> {
    Ok(ApplicationEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type FormValue = talktime::application::FormValue;

/// Holds what stands in one field.
#[uniffi::remote(Enum)]
pub enum FormValue {
    /// A text. One of blanks alone fills no field.
    Text {
        /// The text.
        text: PersonalNote,
    },
    /// The name of a person.
    Name {
        /// The name.
        name: PersonName,
    },
    /// A postal address.
    Address {
        /// The address.
        address: Address,
    },
    /// A telephone number.
    Phone {
        /// The number.
        number: PhoneNumber,
    },
    /// An e-mail address.
    Email {
        /// The address.
        address: EmailAddress,
    },
    /// A day.
    Date {
        /// The day.
        day: CalendarDate,
    },
    /// A time of a day.
    Time {
        /// The time.
        time: ClockTime,
    },
    /// A day of birth.
    BirthDate {
        /// The day.
        born: BirthDate,
    },
    /// A whole number.
    Number {
        /// The number.
        number: i64,
    },
    /// An amount of money.
    Money {
        /// The amount.
        money: Money,
    },
    /// One of several answers.
    Choice {
        /// Which.
        choice: ChoiceId,
    },
    /// The number of a document.
    Document {
        /// The number.
        number: DocumentNumber,
    },
    /// Yes or no.
    YesNo {
        /// Whether it is a yes.
        yes: bool,
    },
}

/// Mirrors the type of the core.
pub type FormAnswer = talktime::application::FormAnswer;

/// Holds the answer to one field of a form.
#[uniffi::remote(Record)]
pub struct FormAnswer {
    /// The field.
    pub field: FormFieldId,
    /// What stands in it.
    pub value: FormValue,
}

/// Mirrors the type of the core.
pub type FilledForm = talktime::application::FilledFormParts;

/// Holds a form as far as it is filled in, each field at most once.
///
/// It may be unfinished, and what stands in it need not fit: `check_form` tells what is
/// missing and wrong. Keep it where the person's data are kept, so that it can be erased with them, and out of
/// logs: names and numbers show redacted, but amounts, days, choices and a yes or no have no personal type.
#[uniffi::remote(Record)]
pub struct FilledForm {
    /// Which form it is.
    pub form: FormId,
    /// Under which version of the form it was filled in.
    pub version: u32,
    /// What was filled in so far, in any order.
    #[uniffi(default = [])]
    pub answers: Vec<FormAnswer>,
}

/// Is [`FilledForm`] after its check, which runs at each crossing.
pub type CheckedFilledForm = talktime::application::FilledForm;

uniffi::custom_type!(
/// Is a `FilledForm`, checked at each crossing.
CheckedFilledForm, FilledForm, {
    remote,
    try_lift: |parts| CheckedFilledForm::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `FilledForm` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn filled_form_to_json(value: FilledForm) -> Result<String, TalktimeError> {
    Ok(CheckedFilledForm::restore(value)?.to_json()?)
}

/// Reads a `FilledForm` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn filled_form_from_json(text: String) -> Result<FilledForm, TalktimeError> {
    Ok(CheckedFilledForm::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type ApplicationStep = talktime::application::ApplicationStep;

/// Holds what a command led to: the application after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct ApplicationStep {
    /// The application after the command.
    pub application: CheckedApplication,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<ApplicationEntry>,
}

/// Mirrors the type of the core.
pub type AgreementProof = talktime::application::AgreementProof;

/// Proves that the customer agreed: when, on which call, and to which wording in which language.
///
/// What was said is on the recording of the call; the wording is the text that was read out.
#[uniffi::remote(Record)]
pub struct AgreementProof {
    /// When the customer agreed.
    pub at: Instant,
    /// The call in which.
    pub contact: ContactId,
    /// The text that was read out.
    pub wording: WordingId,
    /// The language in which.
    pub language: Language,
}

/// Mirrors the type of the core.
pub type ApplicationReturn = talktime::application::ApplicationReturn;

/// Says why an application goes back to its agent.
#[uniffi::remote(Enum)]
pub enum ApplicationReturn {
    /// What stands in the fields is not what the customer said or what their papers say.
    WrongData,
    /// What stands in the fields cannot be understood.
    Unclear,
    /// The call that is named does not prove the agreement.
    AgreementNotProven,
    /// A document is missing or has ended.
    Document,
    /// What was agreed to cannot be had so: the price, the day, the service.
    NotAsAgreed,
}

/// Mirrors the type of the core.
pub type ApplicationRejection = talktime::application::ApplicationRejection;

/// Says why an application was rejected.
#[uniffi::remote(Enum)]
pub enum ApplicationRejection {
    /// The service cannot be had there.
    NotAvailable,
    /// The provider does not want the customer: a credit was refused, a debt is open.
    NotEligible,
    /// The same was applied for before.
    Duplicate,
    /// Nothing proves that the customer agreed.
    AgreementNotProven,
    /// The data are false.
    FalseData,
}

/// Mirrors the type of the core.
pub type ApplicationWithdrawal = talktime::application::ApplicationWithdrawal;

/// Says why a customer took an application back.
#[uniffi::remote(Enum)]
pub enum ApplicationWithdrawal {
    /// They do not want it any more.
    ChangedMind,
    /// It costs too much after all.
    TooExpensive,
    /// They took it from somebody else.
    TookAnother,
    /// It takes too long.
    TooSlow,
    /// They say that they never agreed: look into it.
    NeverAgreed,
    /// They moved away.
    Moved,
    /// They died; the family tells.
    Deceased,
}

/// Mirrors the type of the core.
pub type ApplicationState = talktime::application::ApplicationState;

/// Says where an application stands.
///
/// Whether its form is complete is no state: `check_form` tells it at any time.
#[uniffi::remote(Enum)]
pub enum ApplicationState {
    /// The agent fills the form in.
    Draft,
    /// It was handed in and waits to be checked.
    Submitted,
    /// It went back to the agent.
    Returned {
        /// Why.
        reason: ApplicationReturn,
        /// The fields to put right.
        #[uniffi(default = [])]
        fields: Vec<FormFieldId>,
        /// The revision of the form that was looked at.
        revision: u32,
    },
    /// It was checked and found right.
    Verified,
    /// The project takes it.
    Accepted,
    /// It became an order.
    Ordered {
        /// The order.
        order: OrderId,
    },
    /// The project does not take it.
    Rejected {
        /// Why.
        reason: ApplicationRejection,
    },
    /// The customer took it back.
    Withdrawn {
        /// Why.
        reason: ApplicationWithdrawal,
    },
    /// Nobody went on with it in time.
    Lapsed,
}

/// Holds an application: a form that a customer agreed to, on its way from the agent's draft to an order.
///
/// It holds nothing that stands in the form, only which form and which revision: what is personal stays in
/// the caller's store, where it can be erased. A value is always one that commands can lead to. It is stored
/// and moved as `ApplicationParts` or as versioned JSON, and each way back goes through
/// `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Application {
    /// Names the application.
    pub application: ApplicationId,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The version of the project under which it was begun.
    pub project_version: u32,
    /// The form.
    pub form: FormId,
    /// The version of the form: it is read under this one for ever.
    pub form_version: u32,
    /// The lead that it came from, where there is one.
    #[uniffi(default = None)]
    pub lead: Option<LeadId>,
    /// The agent who fills it in, and to whom it goes back.
    pub author: AgentId,
    /// Whether somebody else than the author has to verify it.
    pub four_eyes: bool,
    /// Which saving of the form is the last, counted from 1; 0 where nothing was filled in.
    pub revision: u32,
    /// The proof that the customer agreed, from the first handing-in on.
    #[uniffi(default = None)]
    pub proof: Option<AgreementProof>,
    /// Who verified it; empty again where it went back.
    #[uniffi(default = None)]
    pub verified_by: Option<ActorId>,
    /// How often it went back to the agent.
    pub returns: u32,
    /// Where it stands.
    pub state: ApplicationState,
    /// When it lapses unless somebody goes on with it; empty where it does not.
    #[uniffi(default = None)]
    pub lapses_at: Option<Instant>,
    /// When it was begun.
    pub begun: Instant,
    /// When it was handed in first.
    #[uniffi(default = None)]
    pub submitted: Option<Instant>,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
}

/// Is [`Application`] after its check, which runs at each crossing.
pub type CheckedApplication = talktime::application::Application;

uniffi::custom_type!(
/// Is a `Application`, checked at each crossing.
CheckedApplication, Application, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedApplication> for Application {
    fn from(whole: CheckedApplication) -> Self {
        let talktime::application::ApplicationParts {
            application,
            person,
            project,
            project_version,
            form,
            form_version,
            lead,
            author,
            four_eyes,
            revision,
            proof,
            verified_by,
            returns,
            state,
            lapses_at,
            begun,
            submitted,
            changed,
            applied,
        } = whole.into();
        Self {
            application,
            person,
            project,
            project_version,
            form,
            form_version,
            lead,
            author,
            four_eyes,
            revision,
            proof,
            verified_by,
            returns,
            state,
            lapses_at,
            begun,
            submitted,
            changed,
            applied,
        }
    }
}

impl Application {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedApplication, TalktimeError> {
        let Self {
            application,
            person,
            project,
            project_version,
            form,
            form_version,
            lead,
            author,
            four_eyes,
            revision,
            proof,
            verified_by,
            returns,
            state,
            lapses_at,
            begun,
            submitted,
            changed,
            applied,
        } = self.clone();
        CheckedApplication::restore(talktime::application::ApplicationParts {
            application,
            person,
            project,
            project_version,
            form,
            form_version,
            lead,
            author,
            four_eyes,
            revision,
            proof,
            verified_by,
            returns,
            state,
            lapses_at,
            begun,
            submitted,
            changed,
            applied,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Application {
    /// The form was saved.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn fill(
        &self,
        revision: u32,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Fill { revision }, facts, envelope)
    }

    /// It is handed in.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn submit(
        &self,
        proof: AgreementProof,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Submit { proof }, facts, envelope)
    }

    /// It goes back to the agent.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn send_back(
        &self,
        reason: ApplicationReturn,
        fields: Vec<FormFieldId>,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(
            ApplicationCommand::SendBack { reason, fields },
            facts,
            envelope,
        )
    }

    /// It was checked and is right.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn verify(
        &self,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Verify, facts, envelope)
    }

    /// The project takes it.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn accept(
        &self,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Accept, facts, envelope)
    }

    /// The project does not take it.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reject(
        &self,
        reason: ApplicationRejection,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Reject { reason }, facts, envelope)
    }

    /// The customer takes it back.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn withdraw(
        &self,
        reason: ApplicationWithdrawal,
        contact: Option<ContactId>,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(
            ApplicationCommand::Withdraw { reason, contact },
            facts,
            envelope,
        )
    }

    /// It became an order.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn order(
        &self,
        order: OrderId,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Order { order }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        self.handle(ApplicationCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: ApplicationCommand,
        facts: CheckedApplicationFacts,
        envelope: Envelope,
    ) -> Result<ApplicationStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// An agent begins to fill in a form for a customer.
///
/// # Errors
/// The denial, with every guard that failed.
#[expect(clippy::too_many_arguments, reason = "a command's fields, named")]
#[uniffi::export]
pub fn application_begin(
    application: ApplicationId,
    person: PersonRef,
    project: ProjectId,
    project_version: u32,
    form: FormId,
    form_version: u32,
    lead: Option<LeadId>,
    author: AgentId,
    facts: CheckedApplicationFacts,
    envelope: Envelope,
) -> Result<ApplicationStep, TalktimeError> {
    application_start(
        ApplicationCommand::Begin {
            application,
            person,
            project,
            project_version,
            form,
            form_version,
            lead,
            author,
        },
        facts,
        envelope,
    )
}

/// Begins a `Application` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn application_start(
    command: ApplicationCommand,
    facts: CheckedApplicationFacts,
    envelope: Envelope,
) -> Result<ApplicationStep, TalktimeError> {
    Ok(CheckedApplication::start(&command, &facts, &envelope)?)
}

/// Writes a `Application` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn application_to_json(value: Application) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Application` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn application_from_json(text: String) -> Result<Application, TalktimeError> {
    Ok(CheckedApplication::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type PersonName = talktime::base::PersonName;

/// Holds the name of a person in parts.
///
/// Which part a culture puts first is a matter of display; a person with one name only has a given
/// name only.
#[uniffi::remote(Record)]
pub struct PersonName {
    /// The given name.
    pub given: NamePart,
    /// The middle name or patronymic.
    #[uniffi(default = None)]
    pub middle: Option<NamePart>,
    /// The family name.
    #[uniffi(default = None)]
    pub family: Option<NamePart>,
}

/// Mirrors the type of the core.
pub type Address = talktime::base::Address;

/// Holds a postal address in parts.
///
/// The country says which parts are required; that verdict belongs to the `customer` domain. A
/// place without street names is found by its landmark.
#[uniffi::remote(Record)]
pub struct Address {
    /// The country.
    pub country: CountryCode,
    /// The state, oblast or province, which tells towns of one name apart.
    #[uniffi(default = None)]
    pub region: Option<AddressPart>,
    /// The town or village.
    #[uniffi(default = None)]
    pub locality: Option<AddressPart>,
    /// The part of a town.
    #[uniffi(default = None)]
    pub district: Option<AddressPart>,
    /// The street.
    #[uniffi(default = None)]
    pub street: Option<AddressPart>,
    /// The house and its block.
    #[uniffi(default = None)]
    pub house: Option<AddressPart>,
    /// The entrance.
    #[uniffi(default = None)]
    pub entrance: Option<AddressPart>,
    /// The floor.
    #[uniffi(default = None)]
    pub floor: Option<AddressPart>,
    /// The flat or office.
    #[uniffi(default = None)]
    pub unit: Option<AddressPart>,
    /// The postcode.
    #[uniffi(default = None)]
    pub postcode: Option<AddressPart>,
    /// Something well seen nearby.
    #[uniffi(default = None)]
    pub landmark: Option<AddressPart>,
}

/// Mirrors the type of the core.
pub type Code = talktime::base::Code;

uniffi::custom_type!(
/// Names a state, a command, a guard, an error or a refusal reason by a stable dotted word.
///
/// A value is one or more parts of lower-case Latin letters, digits and underscores, joined by
/// dots, 96 bytes at most: `call.wrong_state`. Codes are the same in every release and language of
/// the bindings; the sentence for a person is `sentence`.
Code, String, {
    remote,
    try_lift: |text| Code::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type FieldPath = talktime::base::FieldPath;

uniffi::custom_type!(
/// Says where in a value an error lies: `legs[2].hold`, or empty for the value as a whole.
///
/// A path is made of field names, positions and dots; it never holds a value that a person typed.
FieldPath, String, {
    remote,
    try_lift: |text| FieldPath::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ErrorKind = talktime::base::ErrorKind;

/// Sorts errors into the few groups that a caller acts on in different ways.
#[uniffi::remote(Enum)]
pub enum ErrorKind {
    /// A value is malformed or contradicts another one: mend the input.
    Invalid,
    /// Something named is not known: mend the name or load what is missing.
    NotFound,
    /// The command does not fit the present state: read the state again.
    WrongState,
    /// The actor, the time or a rule forbids it: do not repeat it as it is.
    NotAllowed,
    /// A bound was reached: give less at a time or raise the bound.
    Limit,
}

/// Carries one value that a check looked at.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum Fact {
    /// An instant, in UTC.
    Instant {
        /// The instant.
        at: Instant,
    },
    /// A length of time.
    Duration {
        /// The length, in milliseconds when written as JSON.
        duration: Duration,
    },
    /// A number of things, or a position counted from one.
    Count {
        /// The number.
        count: u64,
    },
    /// An amount of money.
    Money {
        /// The amount.
        money: Money,
    },
    /// The id of something, whatever its kind.
    Id {
        /// The id as text.
        id: Reference,
    },
    /// A code: a state, a command, a category.
    Code {
        /// The code.
        code: Code,
    },
}

/// Is [`Fact`] after its check, which runs at each crossing.
pub type CheckedFact = talktime::base::Fact;

uniffi::custom_type!(
/// Is a `Fact`, checked at each crossing.
CheckedFact, Fact, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl Fact {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedFact, Invalid> {
        Ok(match self {
            Self::Instant { at } => CheckedFact::Instant { at },
            Self::Duration { duration } => CheckedFact::Duration {
                duration: duration.checked("duration")?,
            },
            Self::Count { count } => CheckedFact::Count { count },
            Self::Money { money } => CheckedFact::Money { money },
            Self::Id { id } => CheckedFact::Id { id },
            Self::Code { code } => CheckedFact::Code { code },
        })
    }
}

impl From<CheckedFact> for Fact {
    fn from(whole: CheckedFact) -> Self {
        match whole {
            CheckedFact::Instant { at } => Self::Instant { at },
            CheckedFact::Duration { duration } => Self::Duration {
                duration: duration.into(),
            },
            CheckedFact::Count { count } => Self::Count { count },
            CheckedFact::Money { money } => Self::Money { money },
            CheckedFact::Id { id } => Self::Id { id },
            CheckedFact::Code { code } => Self::Code { code },
        }
    }
}

/// Mirrors the type of the core.
pub type NamedFact = talktime::base::NamedFact;

/// Names a fact, so that a message can place it.
#[uniffi::remote(Record)]
pub struct NamedFact {
    /// What the fact is: `permit_until`, `limit`.
    pub name: Code,
    /// The value.
    pub fact: CheckedFact,
}

/// Mirrors the type of the core.
pub type Invalid = talktime::base::Invalid;

/// Tells that a value is not valid: what, where, and the facts that show how to mend it.
///
/// `code` says what is wrong, `path` where in the value, `facts` with which bounds. It holds no text
/// of the input, so it can be logged.
#[uniffi::remote(Record)]
pub struct Invalid {
    /// What is wrong.
    pub code: Code,
    /// Where it is wrong; empty for the value as a whole.
    pub path: FieldPath,
    /// The values and bounds that the check used.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
}

/// Mirrors the type of the core.
pub type FailedGuard = talktime::base::FailedGuard;

/// Names one guard that did not hold, with the facts that it looked at.
#[uniffi::remote(Record)]
pub struct FailedGuard {
    /// Which guard failed.
    pub code: Code,
    /// The facts that it used.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
}

/// Mirrors the type of the core.
pub type Denial = talktime::base::Denial;

/// Tells that a command was denied: in which state, which command, and every guard that failed.
///
/// `failed` lists *all* guards that did not hold, in the order of the guards in the documentation,
/// so that a screen can show everything that is missing at once.
#[uniffi::remote(Record)]
pub struct Denial {
    /// The group that a caller acts on.
    pub kind: ErrorKind,
    /// What was denied: the code of the only failed guard, or of the first of several.
    pub code: Code,
    /// The state in which the command came.
    pub state: Code,
    /// The command.
    pub command: Code,
    /// Every guard that failed; never empty.
    #[uniffi(default = [])]
    pub failed: Vec<FailedGuard>,
}

/// Mirrors the type of the core.
pub type Grain = talktime::base::Grain;

/// Says how long the intervals of a report are.
#[uniffi::remote(Enum)]
pub enum Grain {
    /// 15 minutes.
    QuarterHour,
    /// 30 minutes.
    HalfHour,
    /// 60 minutes.
    Hour,
    /// A day of the zone, of 23, 24 or 25 hours, or what its clock changes make it.
    Day,
    /// A week of the zone, from Monday.
    Week,
    /// A month of the zone.
    Month,
}

/// Mirrors the type of the core.
pub type HolidayRule = talktime::base::HolidayRule;

/// Says on which day of a year a holiday falls.
#[uniffi::remote(Enum)]
pub enum HolidayRule {
    /// On the same day of each year.
    Fixed {
        /// The month, from 1 to 12.
        month: u8,
        /// The day of the month, from 1; the 29 February comes in leap years only.
        day: u8,
    },
    /// So many days after Easter Sunday of the Gregorian calendar, below zero before it.
    Easter {
        /// The days, from -80 to 100, so that it stays in its year.
        days: i32,
    },
    /// On a weekday of a month: the third Monday, the last Thursday.
    Weekday {
        /// The month, from 1 to 12.
        month: u8,
        /// The day of the week.
        weekday: Weekday,
        /// The how many-th of the month, from 1 to 4, or 5 for the last.
        nth: u8,
    },
    /// On one day only: a day off that was moved, as a government orders it for a year.
    Date {
        /// The day.
        date: CalendarDate,
    },
}

/// Mirrors the type of the core.
pub type Holiday = talktime::base::Holiday;

/// Holds one holiday of a calendar.
#[uniffi::remote(Record)]
pub struct Holiday {
    /// What it is called, in English.
    pub name: Label,
    /// When it is.
    pub on: HolidayRule,
}

/// Mirrors the type of the core.
pub type HolidayCalendar = talktime::base::HolidayCalendarParts;

/// Holds the holidays of a country or of a part of it, for every year.
#[uniffi::remote(Record)]
pub struct HolidayCalendar {
    /// Names the calendar.
    pub id: HolidayCalendarId,
    /// The country whose holidays they are.
    pub country: CountryCode,
    /// The holidays, in any order.
    #[uniffi(default = [])]
    pub holidays: Vec<Holiday>,
    /// Where they stand, in English.
    pub source: Label,
}

/// Is [`HolidayCalendar`] after its check, which runs at each crossing.
pub type CheckedHolidayCalendar = talktime::base::HolidayCalendar;

uniffi::custom_type!(
/// Is a `HolidayCalendar`, checked at each crossing.
CheckedHolidayCalendar, HolidayCalendar, {
    remote,
    try_lift: |parts| CheckedHolidayCalendar::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ActorId = talktime::base::ActorId;

uniffi::custom_type!(
/// Names who acts: an agent, a senior, a system.
ActorId, String, {
    remote,
    try_lift: |text| ActorId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type AdviceId = talktime::base::AdviceId;

uniffi::custom_type!(
/// Names a piece of advice of a project's call guide.
AdviceId, String, {
    remote,
    try_lift: |text| AdviceId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type AgentId = talktime::base::AgentId;

uniffi::custom_type!(
/// Names an agent of the contact centre.
AgentId, String, {
    remote,
    try_lift: |text| AgentId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ApplicationId = talktime::base::ApplicationId;

uniffi::custom_type!(
/// Names an application: a form that a person agreed to and that is on its way to an order.
ApplicationId, String, {
    remote,
    try_lift: |text| ApplicationId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type CallSubjectId = talktime::base::CallSubjectId;

uniffi::custom_type!(
/// Names what a person is called about where there may be several things: one debt of several.
CallSubjectId, String, {
    remote,
    try_lift: |text| CallSubjectId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type CallbackId = talktime::base::CallbackId;

uniffi::custom_type!(
/// Names a callback: a call that a person was promised.
CallbackId, String, {
    remote,
    try_lift: |text| CallbackId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type CallingRuleId = talktime::base::CallingRuleId;

uniffi::custom_type!(
/// Names a rule of calling.
CallingRuleId, String, {
    remote,
    try_lift: |text| CallingRuleId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ChoiceId = talktime::base::ChoiceId;

uniffi::custom_type!(
/// Names one of the answers between which a field of a form lets choose.
ChoiceId, String, {
    remote,
    try_lift: |text| ChoiceId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type CommandId = talktime::base::CommandId;

uniffi::custom_type!(
/// Names one command, so that a command sent twice acts once.
CommandId, String, {
    remote,
    try_lift: |text| CommandId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ConsentId = talktime::base::ConsentId;

uniffi::custom_type!(
/// Names a consent of a person.
ConsentId, String, {
    remote,
    try_lift: |text| ConsentId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ContactId = talktime::base::ContactId;

uniffi::custom_type!(
/// Names a contact: one call of one person, from its start to its end, with all its legs.
ContactId, String, {
    remote,
    try_lift: |text| ContactId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ContactPurposeId = talktime::base::ContactPurposeId;

uniffi::custom_type!(
/// Names why a person is called: sales, debt, service. A project's list settles the words.
ContactPurposeId, String, {
    remote,
    try_lift: |text| ContactPurposeId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type CrewId = talktime::base::CrewId;

uniffi::custom_type!(
/// Names a crew of technicians.
CrewId, String, {
    remote,
    try_lift: |text| CrewId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type FormFieldId = talktime::base::FormFieldId;

uniffi::custom_type!(
/// Names a field of a form.
FormFieldId, String, {
    remote,
    try_lift: |text| FormFieldId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type FormId = talktime::base::FormId;

uniffi::custom_type!(
/// Names a form: the loan application, the taxi request.
FormId, String, {
    remote,
    try_lift: |text| FormId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type FormRuleId = talktime::base::FormRuleId;

uniffi::custom_type!(
/// Names a rule over several fields of a form.
FormRuleId, String, {
    remote,
    try_lift: |text| FormRuleId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type HolidayCalendarId = talktime::base::HolidayCalendarId;

uniffi::custom_type!(
/// Names a calendar of holidays.
HolidayCalendarId, String, {
    remote,
    try_lift: |text| HolidayCalendarId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type IncidentId = talktime::base::IncidentId;

uniffi::custom_type!(
/// Names an incident: personal data that came to where they must not be.
IncidentId, String, {
    remote,
    try_lift: |text| IncidentId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type LeadId = talktime::base::LeadId;

uniffi::custom_type!(
/// Names a lead: one entry of a list of people to be called.
LeadId, String, {
    remote,
    try_lift: |text| LeadId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type MaterialId = talktime::base::MaterialId;

uniffi::custom_type!(
/// Names a kind of material that an installation needs: a modem, a metre of cable.
MaterialId, String, {
    remote,
    try_lift: |text| MaterialId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type MergeId = talktime::base::MergeId;

uniffi::custom_type!(
/// Names the merging of two entries of a customer base into one.
MergeId, String, {
    remote,
    try_lift: |text| MergeId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type OfferId = talktime::base::OfferId;

uniffi::custom_type!(
/// Names an offer of a project's catalogue: a service at a price.
OfferId, String, {
    remote,
    try_lift: |text| OfferId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type OrderId = talktime::base::OrderId;

uniffi::custom_type!(
/// Names an order.
OrderId, String, {
    remote,
    try_lift: |text| OrderId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type OrderItemId = talktime::base::OrderItemId;

uniffi::custom_type!(
/// Names an item of an order: one service of it.
OrderItemId, String, {
    remote,
    try_lift: |text| OrderItemId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PaymentAccountId = talktime::base::PaymentAccountId;

uniffi::custom_type!(
/// Names the account into which a customer pays; its number is a personal value and stands elsewhere.
PaymentAccountId, String, {
    remote,
    try_lift: |text| PaymentAccountId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PaymentId = talktime::base::PaymentId;

uniffi::custom_type!(
/// Names a payment or a refund.
PaymentId, String, {
    remote,
    try_lift: |text| PaymentId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PermitId = talktime::base::PermitId;

uniffi::custom_type!(
/// Names a permit to dial.
PermitId, String, {
    remote,
    try_lift: |text| PermitId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PersonRef = talktime::base::PersonRef;

uniffi::custom_type!(
/// Names a person by a random surrogate that the caller draws when the person is first met.
PersonRef, String, {
    remote,
    try_lift: |text| PersonRef::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ProjectId = talktime::base::ProjectId;

uniffi::custom_type!(
/// Names a project: one line of business of the centre.
ProjectId, String, {
    remote,
    try_lift: |text| ProjectId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PromiseId = talktime::base::PromiseId;

uniffi::custom_type!(
/// Names a promise that a customer was given.
PromiseId, String, {
    remote,
    try_lift: |text| PromiseId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ProviderId = talktime::base::ProviderId;

uniffi::custom_type!(
/// Names a telephone, internet or other company that serves people.
ProviderId, String, {
    remote,
    try_lift: |text| ProviderId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PurchaseId = talktime::base::PurchaseId;

uniffi::custom_type!(
/// Names a base of people that was bought from outside.
PurchaseId, String, {
    remote,
    try_lift: |text| PurchaseId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type QueueId = talktime::base::QueueId;

uniffi::custom_type!(
/// Names a queue.
QueueId, String, {
    remote,
    try_lift: |text| QueueId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type RecoveryId = talktime::base::RecoveryId;

uniffi::custom_type!(
/// Names a recovery: what is done where an order went wrong.
RecoveryId, String, {
    remote,
    try_lift: |text| RecoveryId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Reference = talktime::base::Reference;

uniffi::custom_type!(
/// Names anything else, in a fact or a timeline.
Reference, String, {
    remote,
    try_lift: |text| Reference::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type RegistryId = talktime::base::RegistryId;

uniffi::custom_type!(
/// Names a public registry of numbers that want no calls.
RegistryId, String, {
    remote,
    try_lift: |text| RegistryId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type RuleSetId = talktime::base::RuleSetId;

uniffi::custom_type!(
/// Names the version of a set of rules: of calling, of reading, of matching.
RuleSetId, String, {
    remote,
    try_lift: |text| RuleSetId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type SellerId = talktime::base::SellerId;

uniffi::custom_type!(
/// Names who sold a base of people.
SellerId, String, {
    remote,
    try_lift: |text| SellerId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ServiceId = talktime::base::ServiceId;

uniffi::custom_type!(
/// Names a service that a person holds: one connection, one contract.
ServiceId, String, {
    remote,
    try_lift: |text| ServiceId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type ServiceKindId = talktime::base::ServiceKindId;

uniffi::custom_type!(
/// Names a kind of service: internet, television, a loan. A project's list settles the words.
ServiceKindId, String, {
    remote,
    try_lift: |text| ServiceKindId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type SkillId = talktime::base::SkillId;

uniffi::custom_type!(
/// Names what a crew can do: fibre, television sets.
SkillId, String, {
    remote,
    try_lift: |text| SkillId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type SuppressionId = talktime::base::SuppressionId;

uniffi::custom_type!(
/// Names an entry of a suppression list.
SuppressionId, String, {
    remote,
    try_lift: |text| SuppressionId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type TaxiRequestId = talktime::base::TaxiRequestId;

uniffi::custom_type!(
/// Names a request for a taxi.
TaxiRequestId, String, {
    remote,
    try_lift: |text| TaxiRequestId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type TopicId = talktime::base::TopicId;

uniffi::custom_type!(
/// Names what a call was about, in the words of a project.
TopicId, String, {
    remote,
    try_lift: |text| TopicId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type TrainingId = talktime::base::TrainingId;

uniffi::custom_type!(
/// Names a training: what an agent learns before they may sell or advise.
TrainingId, String, {
    remote,
    try_lift: |text| TrainingId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type VisitId = talktime::base::VisitId;

uniffi::custom_type!(
/// Names a visit of a crew at a customer.
VisitId, String, {
    remote,
    try_lift: |text| VisitId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type WordingId = talktime::base::WordingId;

uniffi::custom_type!(
/// Names a wording: the text, in one version, that a person agreed to or was told.
WordingId, String, {
    remote,
    try_lift: |text| WordingId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type WorkAreaId = talktime::base::WorkAreaId;

uniffi::custom_type!(
/// Names an area in which a crew works.
WorkAreaId, String, {
    remote,
    try_lift: |text| WorkAreaId::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Currency = talktime::base::Currency;

uniffi::custom_type!(
/// Names a currency by its ISO 4217 code: `INR`, `RUB`, `EUR`.
Currency, String, {
    remote,
    try_lift: |text| Currency::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Money = talktime::base::Money;

/// Holds an amount in minor units (kopecks, paise, cents) of one currency.
#[uniffi::remote(Record)]
pub struct Money {
    /// The amount in minor units; negative for a debt or a reversal.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Mirrors the type of the core.
pub type ReadingPurpose = talktime::base::ReadingPurpose;

/// Says why somebody reads a personal value.
///
/// Naming the purpose is a statement of the caller that stands in the source, where a reviewer
/// finds it; who may read for which purpose is decided by the policy of the `privacy` domain.
#[uniffi::remote(Enum)]
pub enum ReadingPurpose {
    /// To talk to the person now: dial the number, use the name.
    Contact,
    /// To carry out what was agreed: an application, an order, a visit.
    Fulfilment,
    /// To settle a complaint or a dispute.
    Complaint,
    /// To check the quality of the work.
    Quality,
    /// To find that two records are the same person.
    Matching,
    /// To answer the person, a court or an authority about the data.
    Disclosure,
    /// To put a rejected input right.
    Correction,
    /// To store or move the value without looking at it.
    Transport,
}

/// Mirrors the type of the core.
pub type AccountNumber = talktime::base::AccountNumber;

uniffi::custom_type!(
/// Holds the number of an account: at a bank, or with us.
AccountNumber, String, {
    remote,
    try_lift: |text| AccountNumber::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type AddressPart = talktime::base::AddressPart;

uniffi::custom_type!(
/// Holds one part of a postal address: a street, a house, a landmark.
AddressPart, String, {
    remote,
    try_lift: |text| AddressPart::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type BirthDate = talktime::base::BirthDate;

uniffi::custom_type!(
/// Holds a day of birth, as `YYYY-MM-DD` of the Gregorian calendar.
BirthDate, String, {
    remote,
    try_lift: |text| BirthDate::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type DocumentNumber = talktime::base::DocumentNumber;

uniffi::custom_type!(
/// Holds the number of a document that proves who somebody is: a passport, a driving licence.
DocumentNumber, String, {
    remote,
    try_lift: |text| DocumentNumber::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type EmailAddress = talktime::base::EmailAddress;

uniffi::custom_type!(
/// Holds an e-mail address: one `@` with something on both sides, no blank and no control character.
///
/// Whether a mailbox is there shows only when a message arrives.
EmailAddress, String, {
    remote,
    try_lift: |text| EmailAddress::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type NamePart = talktime::base::NamePart;

uniffi::custom_type!(
/// Holds one part of a person's name.
NamePart, String, {
    remote,
    try_lift: |text| NamePart::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type OriginalText = talktime::base::OriginalText;

uniffi::custom_type!(
/// Holds a piece of an input as it was read, which may name a person.
OriginalText, String, {
    remote,
    try_lift: |text| OriginalText::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type PersonalNote = talktime::base::PersonalNote;

uniffi::custom_type!(
/// Holds a free text about a person, in the words of whoever wrote it.
PersonalNote, String, {
    remote,
    try_lift: |text| PersonalNote::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type ShownText = talktime::base::ShownText;

uniffi::custom_type!(
/// Holds what a reader was shown of a personal value: the whole of it, or a masked form.
ShownText, String, {
    remote,
    try_lift: |text| ShownText::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type CountryCode = talktime::base::CountryCode;

uniffi::custom_type!(
/// Names a country by its ISO 3166-1 code of two capital letters: `IN`, `RU`.
CountryCode, String, {
    remote,
    try_lift: |text| CountryCode::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PhoneNumber = talktime::base::PhoneNumber;

uniffi::custom_type!(
/// Holds a telephone number in the international form E.164: `+`, country code, digits.
///
/// Two spellings of one number are equal. The number has a length that its country's plan allows;
/// whether somebody answers it is not known here. It is personal: `Debug` and `Display` show no
/// digit of it, and its memory is overwritten when it is dropped.
PhoneNumber, String, {
    remote,
    try_lift: |text| PhoneNumber::new(text).map_err(lifting),
    lower: |value| value.read(talktime::base::ReadingPurpose::Transport).to_owned(),
});

/// Mirrors the type of the core.
pub type GeoPoint = talktime::base::GeoPointParts;

/// Holds a point on the earth in millionths of a degree, on WGS 84.
///
/// The latitude is -90 to 90 degrees, the longitude -180 to 180, north and east above zero. Where somebody lives is
/// personal: a point prints whole degrees only, about 100 km, and no error tells its numbers.
#[uniffi::remote(Record)]
pub struct GeoPoint {
    /// The latitude in millionths of a degree, north above zero.
    pub latitude: i32,
    /// The longitude in millionths of a degree, east above zero.
    pub longitude: i32,
}

/// Is [`GeoPoint`] after its check, which runs at each crossing.
pub type CheckedGeoPoint = talktime::base::GeoPoint;

uniffi::custom_type!(
/// Is a `GeoPoint`, checked at each crossing.
CheckedGeoPoint, GeoPoint, {
    remote,
    try_lift: |parts| CheckedGeoPoint::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Ratio = talktime::base::Ratio;

/// Holds an exact fraction whose value may not exist.
///
/// Nothing over nothing has no value: `value` is `None` where the denominator is
/// zero, never 0, 1 or not-a-number.
#[uniffi::remote(Record)]
pub struct Ratio {
    /// What is counted; negative only where more speaks against than for, as a net promoter score.
    pub numerator: i64,
    /// What it is a part of, or is divided by.
    pub denominator: u64,
}

/// Mirrors the type of the core.
pub type Language = talktime::base::Language;

/// Names a language in which the library speaks to people.
#[uniffi::remote(Enum)]
pub enum Language {
    /// English.
    English,
    /// Hindi, in Devanagari.
    Hindi,
    /// Russian.
    Russian,
}

/// Mirrors the type of the core.
pub type Label = talktime::base::Label;

uniffi::custom_type!(
/// Holds a short text for people that names no person: the name of a figure, of an offer.
///
/// 1 to 512 bytes, no control character.
Label, String, {
    remote,
    try_lift: |text| Label::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type LocalisedText = talktime::base::LocalisedText;

/// Holds one text in the languages in which it exists.
#[uniffi::remote(Record)]
pub struct LocalisedText {
    /// The English text, which stands in where another is missing.
    pub english: Label,
    /// The Hindi text.
    #[uniffi(default = None)]
    pub hindi: Option<Label>,
    /// The Russian text.
    #[uniffi(default = None)]
    pub russian: Option<Label>,
}

/// Mirrors the type of the core.
pub type Period = talktime::base::PeriodParts;

/// Holds a half-open span of time: `from` belongs to it, `until` does not.
///
/// `from` is never after `until`; a period of no length holds no instant.
#[uniffi::remote(Record)]
pub struct Period {
    /// The first instant.
    pub from: Instant,
    /// The first instant after it.
    pub until: Instant,
}

/// Is [`Period`] after its check, which runs at each crossing.
pub type CheckedPeriod = talktime::base::Period;

uniffi::custom_type!(
/// Is a `Period`, checked at each crossing.
CheckedPeriod, Period, {
    remote,
    try_lift: |parts| CheckedPeriod::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Weekday = talktime::base::Weekday;

/// Names a day of the week.
#[uniffi::remote(Enum)]
pub enum Weekday {
    /// Monday, with which the week of ISO 8601 begins.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// Mirrors the type of the core.
pub type ClockTime = talktime::base::ClockTime;

uniffi::custom_type!(
/// Holds what a clock shows, to the minute, from `00:00` to `24:00`, the end of the day.
ClockTime, String, {
    remote,
    try_lift: |text| ClockTime::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type DayWindow = talktime::base::DayWindow;

/// Holds a part of a day: `from` belongs to it, `until` does not.
#[uniffi::remote(Record)]
pub struct DayWindow {
    /// The first minute.
    pub from: ClockTime,
    /// The first minute after it; `24:00` for the end of the day.
    pub until: ClockTime,
}

/// Mirrors the type of the core.
pub type WeekdayWindows = talktime::base::WeekdayWindows;

/// Holds the parts of a weekday that are open.
#[uniffi::remote(Record)]
pub struct WeekdayWindows {
    /// The day.
    pub day: Weekday,
    /// Its parts, the earliest first; they may touch each other and not overlap.
    #[uniffi(default = [])]
    pub windows: Vec<DayWindow>,
}

/// Mirrors the type of the core.
pub type Role = talktime::base::workflow::Role;

/// Says in which role somebody acts.
#[uniffi::remote(Enum)]
pub enum Role {
    /// An agent, on their own calls and forms.
    Agent,
    /// A senior: the one to whom an agent turns in an emergency, and who may act for an agent.
    Senior,
    /// The highest authority of the centre.
    Authority,
    /// A crew of technicians.
    Crew,
    /// Somebody who reads figures.
    Analyst,
    /// A program: the switch, the dialler, the clock.
    System,
}

/// Mirrors the type of the core.
pub type Envelope = talktime::base::workflow::Envelope;

/// Travels with every command: which command it is, who gives it in which role, and when.
///
/// The id makes a command that is sent twice act once; the instant is the only clock that the
/// library knows.
#[uniffi::remote(Record)]
pub struct Envelope {
    /// Names the command; a new command has a new id.
    pub command: CommandId,
    /// Who acts.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// When, in UTC.
    pub at: Instant,
}

/// Writes a `Envelope` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn envelope_to_json(value: Envelope) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `Envelope` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn envelope_from_json(text: String) -> Result<Envelope, TalktimeError> {
    Ok(Envelope::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type Transition = talktime::base::workflow::Transition;

/// Holds one row of a workflow's transition table.
#[uniffi::remote(Record)]
pub struct Transition {
    /// The state in which the command may come; its last word is `none` before the first.
    pub from: Code,
    /// The command.
    pub command: Code,
    /// Every state that can follow.
    #[uniffi(default = [])]
    pub to: Vec<Code>,
    /// Why the business allows it, in English.
    pub reason: Label,
}

/// Mirrors the type of the core.
pub type ReplayError = talktime::base::workflow::ReplayError;

/// Tells that a stored history is not one that this workflow could have written.
#[uniffi::remote(Record)]
pub struct ReplayError {
    /// The position of the event in the history, counted from 0.
    pub index: u64,
    /// The event at which the history broke.
    pub event: Code,
    /// The state in which it came.
    pub state: Code,
    /// Why it cannot have come there.
    pub code: Code,
}

/// Mirrors the type of the core.
pub type Zone = talktime::base::Zone;

uniffi::custom_type!(
/// Names a time zone of the IANA database: `Asia/Kolkata`, `Europe/Moscow`.
Zone, String, {
    remote,
    try_lift: |text| Zone::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type TransferTarget = talktime::call::TransferTarget;

/// Says where a call is passed on to.
#[uniffi::remote(Enum)]
pub enum TransferTarget {
    /// To another agent, without asking first.
    Agent {
        /// The agent.
        agent: AgentId,
    },
    /// To a queue.
    Queue {
        /// The queue.
        queue: QueueId,
    },
    /// To somebody outside the centre: the call ends for us.
    Outside,
}

/// Mirrors the type of the core.
pub type ConsultParty = talktime::call::ConsultParty;

/// Says who is asked while the customer waits.
#[uniffi::remote(Enum)]
pub enum ConsultParty {
    /// Another agent.
    Agent {
        /// The agent.
        agent: AgentId,
    },
    /// Somebody outside the centre.
    Outside,
}

/// Mirrors the type of the core.
pub type CallCommand = talktime::call::CallCommand;

/// Asks something of a call.
///
/// `Arrive` and `Dial` begin a call, the others need one.
#[uniffi::remote(Enum)]
pub enum CallCommand {
    /// A customer's call comes in.
    Arrive {
        /// Names the contact.
        contact: ContactId,
        /// The project, where the dialled number tells it.
        #[uniffi(default = None)]
        project: Option<ProjectId>,
        /// The person, where identified.
        #[uniffi(default = None)]
        person: Option<PersonRef>,
    },
    /// The centre dials a customer under a permit.
    Dial {
        /// Names the contact.
        contact: ContactId,
        /// The number that is dialled.
        number: PhoneNumber,
        /// The project for which.
        project: ProjectId,
        /// The permit; its person is the one called.
        permit: CheckedDialPermit,
        /// The agent on the line, where one dials or watches; empty for a dialler.
        #[uniffi(default = None)]
        agent: Option<AgentId>,
    },
    /// The person is recognised.
    Identify {
        /// The person.
        person: PersonRef,
    },
    /// It becomes clear which project the call belongs to.
    AssignProject {
        /// The project.
        project: ProjectId,
    },
    /// The call enters a queue.
    Enqueue {
        /// The queue.
        queue: QueueId,
    },
    /// A queue refuses the call before it waits.
    TurnAway {
        /// The queue.
        queue: QueueId,
        /// Why: full, closed or join-empty.
        exit: QueueExit,
    },
    /// The call leaves its queue without an agent.
    LeaveQueue {
        /// How: time-out, key, leave-empty, overflow or call-back; giving up is `HangUp`.
        exit: QueueExit,
    },
    /// The call is put before an agent.
    Offer {
        /// The agent.
        agent: AgentId,
    },
    /// The agent offer ends without an answer.
    EndOffer {
        /// How: not answered, declined or withdrawn.
        result: OfferResult,
    },
    /// The agent takes the call; outbound: the customer answers and the agent is there.
    Answer {
        /// The agent.
        agent: AgentId,
    },
    /// Dialling reached no person.
    FailDial {
        /// Why: busy, no answer, rejected, invalid, machine or fax.
        result: Unreached,
    },
    /// The customer answered and no agent was free: the call is dropped.
    Drop,
    /// What answered turns out to be a machine.
    DetectMachine,
    /// The customer is put on hold.
    Hold,
    /// The customer is taken off hold.
    Resume,
    /// The agent asks somebody while the customer waits.
    Consult {
        /// Who is asked.
        with: ConsultParty,
    },
    /// The agent returns to the customer.
    EndConsult,
    /// The call is passed on without asking first.
    Transfer {
        /// Where to.
        target: TransferTarget,
    },
    /// The call is passed on to the one who was asked.
    CompleteTransfer,
    /// Somebody hangs up.
    HangUp {
        /// Who and why.
        ending: Ending,
    },
    /// The agent ends the work after the call.
    EndWrapUp {
        /// The agent.
        agent: AgentId,
    },
    /// The agent records what came of the conversation.
    RecordOutcome {
        /// What came of it.
        outcome: Outcome,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `CallCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn call_command_to_json(value: CallCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn call_command_from_json(text: String) -> Result<CallCommand, TalktimeError> {
    Ok(CallCommand::from_json(&text)?)
}

/// Holds what a decision about a call depends on besides the call: limits and the project's codes.
///
/// A limit that is empty never runs out by itself.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CallFacts {
    /// How long to let a dialled number ring.
    #[uniffi(default = None)]
    pub dial_limit: Option<Duration>,
    /// How long a caller may wait in a queue.
    #[uniffi(default = None)]
    pub queue_limit: Option<Duration>,
    /// How long to let an agent's telephone ring.
    #[uniffi(default = None)]
    pub offer_limit: Option<Duration>,
    /// How long an agent may work on a call after it.
    #[uniffi(default = None)]
    pub wrap_up_limit: Option<Duration>,
    /// The disposition codes of the call's project; an outcome may name only these, and none where
    /// this is empty.
    #[uniffi(default = None)]
    pub dispositions: Option<CheckedDispositionMap>,
}

/// Is [`CallFacts`] after its check, which runs at each crossing.
pub type CheckedCallFacts = talktime::call::CallFacts;

uniffi::custom_type!(
/// Is a `CallFacts`, checked at each crossing.
CheckedCallFacts, CallFacts, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl CallFacts {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedCallFacts, Invalid> {
        let Self {
            dial_limit,
            queue_limit,
            offer_limit,
            wrap_up_limit,
            dispositions,
        } = self;
        Ok(CheckedCallFacts {
            dial_limit: match dial_limit {
                Some(one) => Some(one.checked("dial_limit")?),
                None => None,
            },
            queue_limit: match queue_limit {
                Some(one) => Some(one.checked("queue_limit")?),
                None => None,
            },
            offer_limit: match offer_limit {
                Some(one) => Some(one.checked("offer_limit")?),
                None => None,
            },
            wrap_up_limit: match wrap_up_limit {
                Some(one) => Some(one.checked("wrap_up_limit")?),
                None => None,
            },
            dispositions,
        })
    }
}

impl From<CheckedCallFacts> for CallFacts {
    fn from(whole: CheckedCallFacts) -> Self {
        let CheckedCallFacts {
            dial_limit,
            queue_limit,
            offer_limit,
            wrap_up_limit,
            dispositions,
        } = whole;
        Self {
            dial_limit: dial_limit.map(|one| one.into()),
            queue_limit: queue_limit.map(|one| one.into()),
            offer_limit: offer_limit.map(|one| one.into()),
            wrap_up_limit: wrap_up_limit.map(|one| one.into()),
            dispositions,
        }
    }
}

/// Writes a `CallFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn call_facts_to_json(value: CheckedCallFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn call_facts_from_json(text: String) -> Result<CheckedCallFacts, TalktimeError> {
    Ok(CheckedCallFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CallEvent = talktime::call::CallEvent;

/// Tells one thing that happened in a call.
///
/// No event holds a personal value: a person stands in it by a reference, a dialled number by the
/// id of its permit. Where `at` stands in an event, it happened then, although the command that
/// found it, `Elapse`, may have come later.
#[uniffi::remote(Enum)]
pub enum CallEvent {
    /// A customer's call came in.
    Arrived {
        /// Names the contact.
        contact: ContactId,
        /// The project, where known.
        #[uniffi(default = None)]
        project: Option<ProjectId>,
        /// The person, where identified.
        #[uniffi(default = None)]
        person: Option<PersonRef>,
    },
    /// The centre dialled a customer.
    Dialled {
        /// Names the contact.
        contact: ContactId,
        /// The person who was called.
        person: PersonRef,
        /// The project for which.
        project: ProjectId,
        /// The permit under which: an audit finds a call without a verdict by it.
        permit: PermitId,
        /// The purpose for which the permit was issued.
        purpose: ContactPurposeId,
        /// The version of the calling rules behind the permit.
        rule_set: RuleSetId,
        /// The agent on the line; empty for a dialler.
        #[uniffi(default = None)]
        agent: Option<AgentId>,
        /// When to give up.
        #[uniffi(default = None)]
        deadline: Option<Instant>,
    },
    /// The person was recognised.
    Identified {
        /// The person.
        person: PersonRef,
    },
    /// It became clear which project the call belongs to.
    ProjectAssigned {
        /// The project.
        project: ProjectId,
    },
    /// The call entered a queue.
    Enqueued {
        /// The queue.
        queue: QueueId,
        /// When the longest wait is over.
        #[uniffi(default = None)]
        deadline: Option<Instant>,
    },
    /// A queue refused the call before it waited.
    TurnedAway {
        /// The queue.
        queue: QueueId,
        /// Why.
        exit: QueueExit,
    },
    /// The call left its queue without an agent.
    LeftQueue {
        /// How.
        exit: QueueExit,
        /// When.
        at: Instant,
    },
    /// The call was put before an agent.
    OfferMade {
        /// The agent.
        agent: AgentId,
        /// When to stop ringing there.
        #[uniffi(default = None)]
        deadline: Option<Instant>,
    },
    /// The agent offer ended without an answer.
    OfferEnded {
        /// How.
        result: OfferResult,
        /// When.
        at: Instant,
    },
    /// An agent and the customer were connected.
    Answered {
        /// The agent.
        agent: AgentId,
    },
    /// No person was reached; the outcome is that.
    NotReached {
        /// Why.
        result: Unreached,
        /// When.
        at: Instant,
    },
    /// The customer was put on hold.
    HoldBegan,
    /// The customer was taken off hold.
    HoldEnded,
    /// The agent began to ask somebody.
    ConsultBegan {
        /// Who is asked.
        with: ConsultParty,
    },
    /// The agent returned to the customer.
    ConsultEnded,
    /// The colleague who was asked took the customer over, and the agent's work after the call began.
    TakenOver {
        /// When the time for the work after it is over.
        #[uniffi(default = None)]
        wrap_up_deadline: Option<Instant>,
    },
    /// The agent's part ended, and the work after it began.
    LegEnded {
        /// How the call was passed on; empty where it ended.
        #[uniffi(default = None)]
        transfer: Option<TransferKind>,
        /// When the time for the work after it is over.
        #[uniffi(default = None)]
        wrap_up_deadline: Option<Instant>,
    },
    /// The customer was gone.
    Ended {
        /// Who ended it and why.
        ending: Ending,
        /// When.
        at: Instant,
    },
    /// An agent ended the work after the call.
    WrapUpEnded {
        /// The agent.
        agent: AgentId,
        /// The position of the agent's part among the legs, from 0.
        leg: u32,
        /// When.
        at: Instant,
    },
    /// What came of the conversation was recorded.
    OutcomeRecorded {
        /// What came of it.
        outcome: Outcome,
    },
}

/// Mirrors the type of the core.
pub type CallEntry = talktime::call::CallEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[uniffi::remote(Record)]
pub struct CallEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: CallEvent,
}

/// Writes a `CallEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn call_entry_to_json(value: CallEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn call_entry_from_json(text: String) -> Result<CallEntry, TalktimeError> {
    Ok(CallEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CallStep = talktime::call::CallStep;

/// Holds what a command led to: the call after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct CallStep {
    /// The call after the command.
    pub call: CheckedCall,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<CallEntry>,
}

/// Mirrors the type of the core.
pub type Unreached = talktime::call::Unreached;

/// Says why no person was reached: the technical results without a live answer.
#[uniffi::remote(Enum)]
pub enum Unreached {
    /// Outbound: the line was busy.
    Busy,
    /// Outbound: it rang and nobody answered.
    NoAnswer,
    /// Outbound: the call was rejected.
    Rejected,
    /// Outbound: there is no such number.
    Invalid,
    /// Outbound: an answering machine answered, noticed at once or after an agent had joined.
    Machine,
    /// Outbound: a fax answered.
    Fax,
    /// Outbound: a person answered and no agent was free, so the call was dropped.
    Dropped,
    /// Inbound: the caller hung up while waiting, in a queue or while a telephone rang.
    Abandoned,
    /// Inbound: the caller hung up in the voice menu, before any queue.
    LeftInMenu,
    /// Inbound: the caller left the queue another way: time-out, key, overflow, call-back.
    LeftQueue,
    /// Inbound: the call was not let in: full, closed, nobody there.
    TurnedAway,
}

/// Mirrors the type of the core.
pub type BusinessResult = talktime::call::BusinessResult;

/// Says what a live conversation came to.
#[uniffi::remote(Enum)]
pub enum BusinessResult {
    /// The customer agreed to what was offered, or placed the request.
    Agreed,
    /// The customer refused; the reason is empty where none was given.
    Refused {
        /// Why.
        #[uniffi(default = None)]
        reason: Option<RefusalReason>,
    },
    /// The customer asked to be called at another time.
    CallLater {
        /// When, where the customer named a time.
        #[uniffi(default = None)]
        at: Option<Instant>,
    },
    /// The customer was advised, helped or told something.
    Informed,
    /// Somebody else answered.
    WrongPerson,
    /// The customer asked not to be called any more.
    OptOut,
    /// The customer complained.
    Complaint,
    /// The line broke before there was a result.
    BrokenOff,
}

/// Mirrors the type of the core.
pub type Outcome = talktime::call::Outcome;

/// Holds what came of a call: no person reached, or a live conversation with its business result.
///
/// A sale without a live answer, or a busy line with a refusal, cannot be written down.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// No person was reached.
    NotReached {
        /// Why.
        result: Unreached,
        /// The project's own code for it.
        #[uniffi(default = None)]
        disposition: Option<Code>,
    },
    /// A person was reached and talked with an agent.
    Reached {
        /// What the conversation came to.
        result: BusinessResult,
        /// The project's own code for it.
        #[uniffi(default = None)]
        disposition: Option<Code>,
        /// What the call was about.
        #[uniffi(default = None)]
        topic: Option<TopicId>,
        /// The advice that was given, in its order.
        #[uniffi(default = [])]
        advice: Vec<AdviceId>,
        /// Whether the customer's problem is resolved; empty where there was none to resolve.
        #[uniffi(default = None)]
        resolved: Option<bool>,
    },
}

/// Mirrors the type of the core.
pub type EndedBy = talktime::call::EndedBy;

/// Says who ended a call.
#[uniffi::remote(Enum)]
pub enum EndedBy {
    /// The customer hung up.
    Customer,
    /// The agent hung up.
    Agent,
    /// The system ended it.
    System,
}

/// Mirrors the type of the core.
pub type ClosingReason = talktime::call::ClosingReason;

/// Says with what reason a call was closed.
#[uniffi::remote(Enum)]
pub enum ClosingReason {
    /// The conversation had come to its end.
    Finished,
    /// The customer gave up waiting.
    GaveUp,
    /// Nobody was reached.
    NotReached,
    /// The line broke.
    LineLost,
    /// Nobody spoke.
    Silence,
    /// The customer was abusive.
    Abuse,
    /// The customer was passed on outside the centre.
    TransferredOut,
    /// No queue took the call.
    TurnedAway,
    /// A fault of the system.
    SystemFault,
}

/// Mirrors the type of the core.
pub type Ending = talktime::call::Ending;

/// Says who ended a call and with what reason.
#[uniffi::remote(Record)]
pub struct Ending {
    /// Who ended it.
    pub by: EndedBy,
    /// With what reason.
    pub reason: ClosingReason,
}

/// Mirrors the type of the core.
pub type DialPermit = talktime::call::DialPermitParts;

/// Allows one number to be dialled for one project in [from, until).
///
/// Only the verdict of the `campaign` domain issues permits; `restore` takes an
/// issued one back from storage or from a phone. A forged permit is not found here but in the audit:
/// the id stands in the events of the call, and a call whose permit no verdict issued shows itself.
#[uniffi::remote(Record)]
pub struct DialPermit {
    /// Names the permit; the events of the call carry it.
    pub id: PermitId,
    /// The person who may be called.
    pub person: PersonRef,
    /// The number that may be dialled.
    pub number: PhoneNumber,
    /// The project for which.
    pub project: ProjectId,
    /// The purpose for which.
    pub purpose: ContactPurposeId,
    /// The first instant at which the call may begin.
    pub from: Instant,
    /// The first instant at which it may not begin any more.
    pub until: Instant,
    /// The version of the calling rules that allowed it.
    pub rule_set: RuleSetId,
    /// What the call is about, where a person is called about several things: the caps that count each
    /// apart were asked for this one.
    #[uniffi(default = None)]
    pub subject: Option<CallSubjectId>,
}

/// Is [`DialPermit`] after its check, which runs at each crossing.
pub type CheckedDialPermit = talktime::call::DialPermit;

uniffi::custom_type!(
/// Is a `DialPermit`, checked at each crossing.
CheckedDialPermit, DialPermit, {
    remote,
    try_lift: |parts| CheckedDialPermit::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `DialPermit` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn dial_permit_to_json(value: DialPermit) -> Result<String, TalktimeError> {
    Ok(CheckedDialPermit::restore(value)?.to_json()?)
}

/// Reads a `DialPermit` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn dial_permit_from_json(text: String) -> Result<DialPermit, TalktimeError> {
    Ok(CheckedDialPermit::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type Direction = talktime::call::Direction;

/// Says who began a call.
#[uniffi::remote(Enum)]
pub enum Direction {
    /// The customer called.
    Inbound,
    /// The centre called.
    Outbound,
}

/// Mirrors the type of the core.
pub type QueueExit = talktime::call::QueueExit;

/// Says how a contact left a queue.
///
/// The exits are kept apart, because systems count them in different ways: only `Abandoned` is the
/// customer's own giving up.
#[uniffi::remote(Enum)]
pub enum QueueExit {
    /// An agent answered.
    Answered,
    /// The caller hung up while waiting.
    Abandoned,
    /// The longest allowed wait was over.
    Timeout,
    /// The caller pressed a key to leave.
    Key,
    /// The queue was full: refused before waiting.
    Full,
    /// The queue was closed: refused before waiting.
    Closed,
    /// No agent was there when the caller came: refused before waiting.
    JoinEmpty,
    /// The last agent went while the caller waited.
    LeaveEmpty,
    /// Passed to another queue or to voicemail.
    Overflow,
    /// The caller asked to be called back.
    Callback,
}

/// Mirrors the type of the core.
pub type QueueEntry = talktime::call::QueueEntry;

/// Holds one stay of a contact in one queue.
///
/// The wait runs from `entered` to `left`, which is empty only while the contact still waits or where
/// the log breaks off.
#[uniffi::remote(Record)]
pub struct QueueEntry {
    /// The queue.
    pub queue: QueueId,
    /// When the contact entered.
    pub entered: Instant,
    /// When it left.
    #[uniffi(default = None)]
    pub left: Option<Instant>,
    /// How it left; given exactly where `left` is.
    #[uniffi(default = None)]
    pub exit: Option<QueueExit>,
    /// The agent who answered; only where the exit is `Answered`, and empty where the log names none.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
}

/// Mirrors the type of the core.
pub type OfferResult = talktime::call::OfferResult;

/// Says how an agent took an offered call.
#[uniffi::remote(Enum)]
pub enum OfferResult {
    /// The agent answered.
    Answered,
    /// The agent let it ring.
    NotAnswered,
    /// The agent declined.
    Declined,
    /// The offer was withdrawn: the caller hung up, or another agent answered first.
    Withdrawn,
}

/// Holds one putting of a call before one agent.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct AgentOffer {
    /// The agent.
    pub agent: AgentId,
    /// The queue from which the call came; empty for a call put before the agent directly.
    #[uniffi(default = None)]
    pub queue: Option<QueueId>,
    /// When it began to ring.
    pub offered: Instant,
    /// How long it rang.
    pub ring: Duration,
    /// How the agent took it; empty while it rings.
    #[uniffi(default = None)]
    pub result: Option<OfferResult>,
}

/// Is [`AgentOffer`] after its check, which runs at each crossing.
pub type CheckedAgentOffer = talktime::call::AgentOffer;

uniffi::custom_type!(
/// Is a `AgentOffer`, checked at each crossing.
CheckedAgentOffer, AgentOffer, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl AgentOffer {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedAgentOffer, Invalid> {
        let Self {
            agent,
            queue,
            offered,
            ring,
            result,
        } = self;
        Ok(CheckedAgentOffer {
            agent,
            queue,
            offered,
            ring: ring.checked("ring")?,
            result,
        })
    }
}

impl From<CheckedAgentOffer> for AgentOffer {
    fn from(whole: CheckedAgentOffer) -> Self {
        let CheckedAgentOffer {
            agent,
            queue,
            offered,
            ring,
            result,
        } = whole;
        Self {
            agent,
            queue,
            offered,
            ring: ring.into(),
            result,
        }
    }
}

/// Mirrors the type of the core.
pub type TransferKind = talktime::call::TransferKind;

/// Says how an agent passed a call on.
#[uniffi::remote(Enum)]
pub enum TransferKind {
    /// To an agent or an outside number, without asking first.
    Blind,
    /// To an agent or an outside number, after talking to them.
    Attended,
    /// To a queue.
    Queue,
}

/// Holds the part of a contact that one agent handled.
///
/// From `answered` to `ended` the agent is with the customer: talking, holding or consulting. Talk
/// is what is left of it after hold and consult; wrap-up comes after `ended`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct AgentLeg {
    /// The agent; empty where the log names none.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
    /// The queue from which the call came; empty for a direct or an outbound call.
    #[uniffi(default = None)]
    pub queue: Option<QueueId>,
    /// When the agent answered.
    pub answered: Instant,
    /// When the customer left this agent; empty while they talk or where the log breaks off.
    #[uniffi(default = None)]
    pub ended: Option<Instant>,
    /// How long the customer was on hold in all.
    pub hold: Duration,
    /// How many times the customer was put on hold.
    pub holds: u32,
    /// How long the agent consulted somebody while the customer waited.
    pub consult: Duration,
    /// How long the agent worked on the call after it.
    pub wrap_up: Duration,
    /// How the agent passed the call on; empty where they did not.
    #[uniffi(default = None)]
    pub transfer: Option<TransferKind>,
}

/// Is [`AgentLeg`] after its check, which runs at each crossing.
pub type CheckedAgentLeg = talktime::call::AgentLeg;

uniffi::custom_type!(
/// Is a `AgentLeg`, checked at each crossing.
CheckedAgentLeg, AgentLeg, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl AgentLeg {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedAgentLeg, Invalid> {
        let Self {
            agent,
            queue,
            answered,
            ended,
            hold,
            holds,
            consult,
            wrap_up,
            transfer,
        } = self;
        Ok(CheckedAgentLeg {
            agent,
            queue,
            answered,
            ended,
            hold: hold.checked("hold")?,
            holds,
            consult: consult.checked("consult")?,
            wrap_up: wrap_up.checked("wrap_up")?,
            transfer,
        })
    }
}

impl From<CheckedAgentLeg> for AgentLeg {
    fn from(whole: CheckedAgentLeg) -> Self {
        let CheckedAgentLeg {
            agent,
            queue,
            answered,
            ended,
            hold,
            holds,
            consult,
            wrap_up,
            transfer,
        } = whole;
        Self {
            agent,
            queue,
            answered,
            ended,
            hold: hold.into(),
            holds,
            consult: consult.into(),
            wrap_up: wrap_up.into(),
            transfer,
        }
    }
}

/// Mirrors the type of the core.
pub type Record = talktime::call::RecordParts;

/// Holds a finished or broken-off contact.
///
/// It is what a log can give: the end of anything may be unknown. Importers and closed live calls
/// make records, the figures read them. What is checked: nothing ends before it begins, an exit goes
/// with the instant of leaving, hold and consult fit between answer and end, an outbound result is
/// not given to an inbound call, and a live outcome needs a leg with an agent.
#[uniffi::remote(Record)]
pub struct Record {
    /// Names the contact.
    pub contact: ContactId,
    /// Who began it.
    pub direction: Direction,
    /// The project that it belongs to.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
    /// The person, where identified.
    #[uniffi(default = None)]
    pub person: Option<PersonRef>,
    /// The lead of a list of people to be called that it was made for; only outbound.
    #[uniffi(default = None)]
    pub lead: Option<LeadId>,
    /// The permit under which it was dialled; only outbound.
    #[uniffi(default = None)]
    pub permit: Option<PermitId>,
    /// When it came in or was dialled.
    pub started: Instant,
    /// When the customer was gone; empty where the log does not say.
    #[uniffi(default = None)]
    pub ended: Option<Instant>,
    /// Its stays in queues, in their order.
    #[uniffi(default = [])]
    pub queue_entries: Vec<QueueEntry>,
    /// Its offers to agents, in their order.
    #[uniffi(default = [])]
    pub offers: Vec<CheckedAgentOffer>,
    /// The parts that agents handled, in their order.
    #[uniffi(default = [])]
    pub legs: Vec<CheckedAgentLeg>,
    /// What came of it; empty where nobody recorded it.
    #[uniffi(default = None)]
    pub outcome: Option<Outcome>,
    /// Who ended it and why; empty where the log does not say.
    #[uniffi(default = None)]
    pub ending: Option<Ending>,
}

/// Is [`Record`] after its check, which runs at each crossing.
pub type CheckedRecord = talktime::call::Record;

uniffi::custom_type!(
/// Is a `Record`, checked at each crossing.
CheckedRecord, Record, {
    remote,
    try_lift: |parts| CheckedRecord::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Record` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn record_to_json(value: Record) -> Result<String, TalktimeError> {
    Ok(CheckedRecord::restore(value)?.to_json()?)
}

/// Reads a `Record` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn record_from_json(text: String) -> Result<Record, TalktimeError> {
    Ok(CheckedRecord::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type CallState = talktime::call::CallState;

/// Says where the customer of a live call is.
#[uniffi::remote(Enum)]
pub enum CallState {
    /// Ringing at the centre, between queues and agents: in the voice menu, or after a queue.
    Ringing,
    /// Waiting in a queue.
    Queued {
        /// The queue.
        queue: QueueId,
    },
    /// Waiting while the call rings at an agent.
    Offered {
        /// The agent.
        agent: AgentId,
    },
    /// Being dialled.
    Dialling {
        /// The agent on the line; empty for a dialler.
        #[uniffi(default = None)]
        agent: Option<AgentId>,
    },
    /// Talking with an agent.
    Answered {
        /// The agent.
        agent: AgentId,
    },
    /// On hold.
    OnHold {
        /// The agent who put the customer there.
        agent: AgentId,
        /// Since when.
        since: Instant,
    },
    /// Waiting while the agent asks somebody.
    Consulting {
        /// The agent.
        agent: AgentId,
        /// Who is asked.
        with: ConsultParty,
        /// Since when.
        since: Instant,
    },
    /// Gone, while an agent still works on the call.
    WrapUp,
    /// Gone, and all work done.
    Closed,
}

/// Mirrors the type of the core.
pub type OpenWrapUp = talktime::call::OpenWrapUp;

/// Holds the work of one agent after their part of a call, while it lasts.
#[uniffi::remote(Record)]
pub struct OpenWrapUp {
    /// The agent.
    pub agent: AgentId,
    /// The position of the agent's part among the legs, from 0.
    pub leg: u32,
    /// Since when.
    pub since: Instant,
    /// When the time for it is over; empty where it has no limit.
    #[uniffi(default = None)]
    pub deadline: Option<Instant>,
}

/// Holds a live call: where the customer is, what happened so far, what is still open.
///
/// A value is always one that commands can lead to. It is stored and moved as `CallParts` or as
/// versioned JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Call {
    /// Names the contact.
    pub contact: ContactId,
    /// Who began it.
    pub direction: Direction,
    /// The project that it belongs to.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
    /// The person, where identified.
    #[uniffi(default = None)]
    pub person: Option<PersonRef>,
    /// The permit under which it was dialled; exactly the outbound calls have one.
    #[uniffi(default = None)]
    pub permit: Option<PermitId>,
    /// Where the customer is.
    pub state: CallState,
    /// When the state runs out by itself: an offer, or dialling.
    #[uniffi(default = None)]
    pub deadline: Option<Instant>,
    /// When the longest wait in the present queue is over.
    #[uniffi(default = None)]
    pub queue_deadline: Option<Instant>,
    /// When the call came in or was dialled.
    pub started: Instant,
    /// When the customer was gone.
    #[uniffi(default = None)]
    pub ended: Option<Instant>,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The stays in queues; the last is open while the customer waits.
    #[uniffi(default = [])]
    pub queue_entries: Vec<QueueEntry>,
    /// The offers to agents; the last is open while a telephone rings.
    #[uniffi(default = [])]
    pub offers: Vec<CheckedAgentOffer>,
    /// The parts that agents handled; the last is open while one is with the customer.
    #[uniffi(default = [])]
    pub legs: Vec<CheckedAgentLeg>,
    /// The work after their parts that agents have not ended.
    #[uniffi(default = [])]
    pub wrap_ups: Vec<OpenWrapUp>,
    /// What came of it.
    #[uniffi(default = None)]
    pub outcome: Option<Outcome>,
    /// Who ended it and why.
    #[uniffi(default = None)]
    pub ending: Option<Ending>,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
}

/// Is [`Call`] after its check, which runs at each crossing.
pub type CheckedCall = talktime::call::Call;

uniffi::custom_type!(
/// Is a `Call`, checked at each crossing.
CheckedCall, Call, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedCall> for Call {
    fn from(whole: CheckedCall) -> Self {
        let talktime::call::CallParts {
            contact,
            direction,
            project,
            person,
            permit,
            state,
            deadline,
            queue_deadline,
            started,
            ended,
            changed,
            queue_entries,
            offers,
            legs,
            wrap_ups,
            outcome,
            ending,
            applied,
        } = whole.into();
        Self {
            contact,
            direction,
            project,
            person,
            permit,
            state,
            deadline,
            queue_deadline,
            started,
            ended,
            changed,
            queue_entries,
            offers,
            legs,
            wrap_ups,
            outcome,
            ending,
            applied,
        }
    }
}

impl Call {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedCall, TalktimeError> {
        let Self {
            contact,
            direction,
            project,
            person,
            permit,
            state,
            deadline,
            queue_deadline,
            started,
            ended,
            changed,
            queue_entries,
            offers,
            legs,
            wrap_ups,
            outcome,
            ending,
            applied,
        } = self.clone();
        CheckedCall::restore(talktime::call::CallParts {
            contact,
            direction,
            project,
            person,
            permit,
            state,
            deadline,
            queue_deadline,
            started,
            ended,
            changed,
            queue_entries,
            offers,
            legs,
            wrap_ups,
            outcome,
            ending,
            applied,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Call {
    /// The person is recognised.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn identify(
        &self,
        person: PersonRef,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Identify { person }, facts, envelope)
    }

    /// It becomes clear which project the call belongs to.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn assign_project(
        &self,
        project: ProjectId,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::AssignProject { project }, facts, envelope)
    }

    /// The call enters a queue.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn enqueue(
        &self,
        queue: QueueId,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Enqueue { queue }, facts, envelope)
    }

    /// A queue refuses the call before it waits.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn turn_away(
        &self,
        queue: QueueId,
        exit: QueueExit,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::TurnAway { queue, exit }, facts, envelope)
    }

    /// The call leaves its queue without an agent.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn leave_queue(
        &self,
        exit: QueueExit,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::LeaveQueue { exit }, facts, envelope)
    }

    /// The call is put before an agent.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn offer(
        &self,
        agent: AgentId,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Offer { agent }, facts, envelope)
    }

    /// The agent offer ends without an answer.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn end_offer(
        &self,
        result: OfferResult,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::EndOffer { result }, facts, envelope)
    }

    /// The agent takes the call; outbound: the customer answers and the agent is there.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn answer(
        &self,
        agent: AgentId,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Answer { agent }, facts, envelope)
    }

    /// Dialling reached no person.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn fail_dial(
        &self,
        result: Unreached,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::FailDial { result }, facts, envelope)
    }

    /// The customer answered and no agent was free: the call is dropped.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn drop(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Drop, facts, envelope)
    }

    /// What answered turns out to be a machine.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn detect_machine(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::DetectMachine, facts, envelope)
    }

    /// The customer is put on hold.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn hold(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Hold, facts, envelope)
    }

    /// The customer is taken off hold.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn resume(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Resume, facts, envelope)
    }

    /// The agent asks somebody while the customer waits.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn consult(
        &self,
        with: ConsultParty,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Consult { with }, facts, envelope)
    }

    /// The agent returns to the customer.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn end_consult(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::EndConsult, facts, envelope)
    }

    /// The call is passed on without asking first.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn transfer(
        &self,
        target: TransferTarget,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Transfer { target }, facts, envelope)
    }

    /// The call is passed on to the one who was asked.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn complete_transfer(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::CompleteTransfer, facts, envelope)
    }

    /// Somebody hangs up.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn hang_up(
        &self,
        ending: Ending,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::HangUp { ending }, facts, envelope)
    }

    /// The agent ends the work after the call.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn end_wrap_up(
        &self,
        agent: AgentId,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::EndWrapUp { agent }, facts, envelope)
    }

    /// The agent records what came of the conversation.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn record_outcome(
        &self,
        outcome: Outcome,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::RecordOutcome { outcome }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        self.handle(CallCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: CallCommand,
        facts: CheckedCallFacts,
        envelope: Envelope,
    ) -> Result<CallStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// A customer's call comes in.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn call_arrive(
    contact: ContactId,
    project: Option<ProjectId>,
    person: Option<PersonRef>,
    facts: CheckedCallFacts,
    envelope: Envelope,
) -> Result<CallStep, TalktimeError> {
    call_start(
        CallCommand::Arrive {
            contact,
            project,
            person,
        },
        facts,
        envelope,
    )
}

/// The centre dials a customer under a permit.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn call_dial(
    contact: ContactId,
    number: PhoneNumber,
    project: ProjectId,
    permit: CheckedDialPermit,
    agent: Option<AgentId>,
    facts: CheckedCallFacts,
    envelope: Envelope,
) -> Result<CallStep, TalktimeError> {
    call_start(
        CallCommand::Dial {
            contact,
            number,
            project,
            permit,
            agent,
        },
        facts,
        envelope,
    )
}

/// Begins a `Call` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn call_start(
    command: CallCommand,
    facts: CheckedCallFacts,
    envelope: Envelope,
) -> Result<CallStep, TalktimeError> {
    Ok(CheckedCall::start(&command, &facts, &envelope)?)
}

/// Writes a `Call` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn call_to_json(value: Call) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Call` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn call_from_json(text: String) -> Result<Call, TalktimeError> {
    Ok(CheckedCall::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type AttemptResult = talktime::campaign::AttemptResult;

/// Says what came of an attempt.
#[uniffi::remote(Enum)]
pub enum AttemptResult {
    /// It was due and nobody dialled.
    NotDialled {
        /// Every reason: the codes of the verdict that blocked it, or of the dialler.
        #[uniffi(default = [])]
        reasons: Vec<Code>,
    },
    /// It was dialled and reached no person.
    NotReached {
        /// Why.
        result: Unreached,
    },
    /// A person talked with an agent.
    Reached {
        /// What the conversation came to.
        result: BusinessResult,
    },
}

/// Mirrors the type of the core.
pub type Attempt = talktime::campaign::AttemptParts;

/// Holds one attempt to reach a person: when, for what, and what came of it or why nobody dialled.
///
/// It names neither the person nor the number, so it can stand in events and histories.
#[uniffi::remote(Record)]
pub struct Attempt {
    /// The how many-th attempt at the person in the project it is, counted from 1; one that was not
    /// dialled has the number that it would have had.
    pub number: u32,
    /// When it was dialled, or would have been.
    pub at: Instant,
    /// The zone in whose clock the person lives, as it was known then.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// The project for which.
    pub project: ProjectId,
    /// The purpose for which.
    pub purpose: ContactPurposeId,
    /// What it was about where a person is called about several things: one debt of several. Caps that
    /// count each subject apart need it.
    #[uniffi(default = None)]
    pub subject: Option<CallSubjectId>,
    /// The contact; empty where nobody dialled, or for a log that names none.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// What came of it.
    pub result: AttemptResult,
}

/// Is [`Attempt`] after its check, which runs at each crossing.
pub type CheckedAttempt = talktime::campaign::Attempt;

uniffi::custom_type!(
/// Is a `Attempt`, checked at each crossing.
CheckedAttempt, Attempt, {
    remote,
    try_lift: |parts| CheckedAttempt::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Attempt` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn attempt_to_json(value: Attempt) -> Result<String, TalktimeError> {
    Ok(CheckedAttempt::restore(value)?.to_json()?)
}

/// Reads a `Attempt` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn attempt_from_json(text: String) -> Result<Attempt, TalktimeError> {
    Ok(CheckedAttempt::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type CallbackCommand = talktime::campaign::CallbackCommand;

/// Asks something of a callback.
///
/// `Schedule` begins one, the others need one.
#[uniffi::remote(Enum)]
pub enum CallbackCommand {
    /// A call at a time is agreed with the person.
    Schedule {
        /// Names the callback.
        callback: CallbackId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The lead that it belongs to, where there is one.
        #[uniffi(default = None)]
        lead: Option<LeadId>,
        /// The agent who calls; empty for anyone.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
        /// The zone in whose clock the person lives.
        #[uniffi(default = None)]
        zone: Option<Zone>,
        /// When.
        due: Instant,
    },
    /// Another time is agreed.
    Reschedule {
        /// When.
        due: Instant,
        /// Who wanted it.
        by: CallbackParty,
    },
    /// The callback is given to an agent, or to anyone.
    Assign {
        /// The agent; empty for anyone.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
    },
    /// The person is dialled under a permit.
    Dial {
        /// The permit.
        permit: CheckedDialPermit,
        /// The contact.
        contact: ContactId,
        /// The agent on the line; empty for a dialler.
        #[uniffi(default = None)]
        agent: Option<AgentId>,
    },
    /// Dialling has a result.
    EndDial {
        /// What came of it: no person, or a conversation.
        result: AttemptResult,
        /// When to try again, where the person was not reached; empty to leave it at that.
        #[uniffi(default = None)]
        again: Option<Instant>,
    },
    /// The callback is cancelled.
    Cancel {
        /// Why.
        reason: CallbackCancel,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `CallbackCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn callback_command_to_json(value: CallbackCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallbackCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn callback_command_from_json(text: String) -> Result<CallbackCommand, TalktimeError> {
    Ok(CallbackCommand::from_json(&text)?)
}

/// Holds what a decision about a callback depends on besides the callback.
///
/// The person's local time is checked twice: for the time that is agreed with `Schedule`, `Reschedule`
/// and `EndDial`, and for the present with `Elapse` where it is due. Each time the verdict is asked before:
/// `judged_at` tells that it was, and a command without it is denied.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CallbackFacts {
    /// The instant for which the verdict was asked: the time that is agreed, or that of `Elapse`; empty where
    /// nobody asked it.
    #[uniffi(default = None)]
    pub judged_at: Option<Instant>,
    /// Every reason for which the verdict forbids the call then; none where it is allowed.
    #[uniffi(default = [])]
    pub blocked: Vec<Code>,
    /// When it would be allowed next; empty where the verdict knows no such time.
    #[uniffi(default = None)]
    pub allowed_from: Option<Instant>,
    /// Whether the owner is on shift now; with `Assign` the one who gets the callback.
    #[uniffi(default = false)]
    pub owner_on_shift: bool,
    /// How long to wait for an owner who is off shift; empty where it is for the owner alone.
    #[uniffi(default = None)]
    pub grace: Option<Duration>,
    /// How long after its time a callback that nobody dialled counts as missed, above 0; empty where
    /// never.
    #[uniffi(default = None)]
    pub ready_limit: Option<Duration>,
}

/// Is [`CallbackFacts`] after its check, which runs at each crossing.
pub type CheckedCallbackFacts = talktime::campaign::CallbackFacts;

uniffi::custom_type!(
/// Is a `CallbackFacts`, checked at each crossing.
CheckedCallbackFacts, CallbackFacts, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl CallbackFacts {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedCallbackFacts, Invalid> {
        let Self {
            judged_at,
            blocked,
            allowed_from,
            owner_on_shift,
            grace,
            ready_limit,
        } = self;
        Ok(CheckedCallbackFacts {
            judged_at,
            blocked,
            allowed_from,
            owner_on_shift,
            grace: match grace {
                Some(one) => Some(one.checked("grace")?),
                None => None,
            },
            ready_limit: match ready_limit {
                Some(one) => Some(one.checked("ready_limit")?),
                None => None,
            },
        })
    }
}

impl From<CheckedCallbackFacts> for CallbackFacts {
    fn from(whole: CheckedCallbackFacts) -> Self {
        let CheckedCallbackFacts {
            judged_at,
            blocked,
            allowed_from,
            owner_on_shift,
            grace,
            ready_limit,
        } = whole;
        Self {
            judged_at,
            blocked,
            allowed_from,
            owner_on_shift,
            grace: grace.map(|one| one.into()),
            ready_limit: ready_limit.map(|one| one.into()),
        }
    }
}

/// Writes a `CallbackFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn callback_facts_to_json(value: CheckedCallbackFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallbackFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn callback_facts_from_json(text: String) -> Result<CheckedCallbackFacts, TalktimeError> {
    Ok(CheckedCallbackFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CallbackEvent = talktime::campaign::CallbackEvent;

/// Tells one thing that happened to a callback.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command
/// that found it, `Elapse`, may have come later.
#[uniffi::remote(Enum)]
pub enum CallbackEvent {
    /// A call at a time was agreed.
    Scheduled {
        /// Names the callback.
        callback: CallbackId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The lead that it belongs to.
        #[uniffi(default = None)]
        lead: Option<LeadId>,
        /// The agent who calls; empty for anyone.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
        /// The zone in whose clock the person lives.
        #[uniffi(default = None)]
        zone: Option<Zone>,
        /// When.
        due: Instant,
    },
    /// Another time was agreed.
    Rescheduled {
        /// When.
        due: Instant,
        /// Who wanted it.
        by: CallbackParty,
    },
    /// The callback was given to an agent, or to anyone.
    Assigned {
        /// The agent; empty for anyone.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
        /// When it passes to anyone, because it waits to be dialled and the agent is off shift.
        #[uniffi(default = None)]
        passes_at: Option<Instant>,
    },
    /// It was due and forbidden, and waits until it is allowed.
    Deferred {
        /// When that is.
        not_before: Instant,
        /// Every reason of the verdict.
        #[uniffi(default = [])]
        reasons: Vec<Code>,
    },
    /// Its time had come.
    BecameReady {
        /// When.
        at: Instant,
        /// When it passes to anyone, because the owner is off shift.
        #[uniffi(default = None)]
        passes_at: Option<Instant>,
        /// When it counts as missed.
        #[uniffi(default = None)]
        deadline: Option<Instant>,
    },
    /// The owner had not come in time, and anyone could call.
    PassedToAnyone {
        /// When.
        at: Instant,
    },
    /// The owner had come in time.
    LeftWithOwner {
        /// When the time to come was over.
        at: Instant,
    },
    /// The person was dialled.
    Dialled {
        /// The agent on the line; empty for a dialler.
        #[uniffi(default = None)]
        agent: Option<AgentId>,
        /// The contact.
        contact: ContactId,
        /// The permit under which: an audit finds a call without a verdict by it.
        permit: PermitId,
        /// The purpose of the permit.
        purpose: ContactPurposeId,
        /// The version of the calling rules behind the permit.
        rule_set: RuleSetId,
    },
    /// Dialling had a result.
    DialEnded {
        /// What came of it.
        result: AttemptResult,
        /// When to try again.
        #[uniffi(default = None)]
        again: Option<Instant>,
    },
    /// Nobody dialled in time, or it was not allowed.
    Missed {
        /// Why.
        reason: CallbackMiss,
        /// When.
        at: Instant,
    },
    /// The callback was cancelled.
    Cancelled {
        /// Why.
        reason: CallbackCancel,
    },
}

/// Mirrors the type of the core.
pub type CallbackEntry = talktime::campaign::CallbackEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[uniffi::remote(Record)]
pub struct CallbackEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: CallbackEvent,
}

/// Writes a `CallbackEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn callback_entry_to_json(value: CallbackEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallbackEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn callback_entry_from_json(text: String) -> Result<CallbackEntry, TalktimeError> {
    Ok(CallbackEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CallbackStep = talktime::campaign::CallbackStep;

/// Holds what a command led to: the callback after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct CallbackStep {
    /// The callback after the command.
    pub callback: CheckedCallback,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<CallbackEntry>,
}

/// Mirrors the type of the core.
pub type CallbackMiss = talktime::campaign::CallbackMiss;

/// Says why a callback was missed.
#[uniffi::remote(Enum)]
pub enum CallbackMiss {
    /// Nobody dialled in time.
    NotDialled,
    /// The person was dialled and not reached, and no other time was agreed.
    NotReached,
    /// When it was due it was forbidden, and no time is known at which it is allowed.
    Forbidden,
}

/// Mirrors the type of the core.
pub type CallbackCancel = talktime::campaign::CallbackCancel;

/// Says why a callback was cancelled.
#[uniffi::remote(Enum)]
pub enum CallbackCancel {
    /// The person does not want it any more.
    PersonAsked,
    /// The person is not to be called any more.
    Suppressed,
    /// There is nothing left to talk about: the matter was settled before.
    Settled,
    /// It should not have been agreed.
    Mistake,
}

/// Mirrors the type of the core.
pub type CallbackParty = talktime::campaign::CallbackParty;

/// Says which side wanted another time.
#[uniffi::remote(Enum)]
pub enum CallbackParty {
    /// The person.
    Person,
    /// The centre.
    Centre,
}

/// Mirrors the type of the core.
pub type CallbackState = talktime::campaign::CallbackState;

/// Says where a callback stands.
#[uniffi::remote(Enum)]
pub enum CallbackState {
    /// Agreed, and its time has not come.
    Due,
    /// Its time has come: dial.
    Ready {
        /// Since when.
        since: Instant,
        /// When it passes to anyone, because the owner is off shift; empty where it does not.
        #[uniffi(default = None)]
        passes_at: Option<Instant>,
        /// When it counts as missed; empty where it never does by itself.
        #[uniffi(default = None)]
        deadline: Option<Instant>,
    },
    /// The person is being dialled or talked with.
    Dialled {
        /// The agent on the line; empty for a dialler.
        #[uniffi(default = None)]
        agent: Option<AgentId>,
        /// The contact.
        contact: ContactId,
        /// The permit under which.
        permit: PermitId,
        /// Since when.
        since: Instant,
    },
    /// The person was called and talked with.
    Kept,
    /// It was missed.
    Missed {
        /// Why.
        reason: CallbackMiss,
    },
    /// It was cancelled.
    Cancelled {
        /// Why.
        reason: CallbackCancel,
    },
}

/// Holds a callback: when a person was promised a call, by whom, and whether it was kept.
///
/// A value is always one that commands can lead to. It is stored and moved as `CallbackParts` or as
/// versioned JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Callback {
    /// Names the callback.
    pub callback: CallbackId,
    /// The person.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The lead that it belongs to, where there is one.
    #[uniffi(default = None)]
    pub lead: Option<LeadId>,
    /// The agent who calls; empty for anyone.
    #[uniffi(default = None)]
    pub owner: Option<AgentId>,
    /// Whether anyone may call, because the owner was off shift.
    pub passed: bool,
    /// The zone in whose clock the person lives, as it was known when the time was agreed.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// The time that was agreed.
    pub due: Instant,
    /// Before which instant it is forbidden, where that was found when it was due.
    #[uniffi(default = None)]
    pub not_before: Option<Instant>,
    /// Where it stands.
    pub state: CallbackState,
    /// How often another time was agreed.
    pub reschedules: u32,
    /// How often the person was dialled.
    pub dials: u32,
    /// When it was agreed first.
    pub scheduled: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
    /// The permits of the dials that have ended: each allowed one.
    #[uniffi(default = [])]
    pub permits: Vec<PermitId>,
    /// The contacts of the same dials.
    #[uniffi(default = [])]
    pub contacts: Vec<ContactId>,
}

/// Is [`Callback`] after its check, which runs at each crossing.
pub type CheckedCallback = talktime::campaign::Callback;

uniffi::custom_type!(
/// Is a `Callback`, checked at each crossing.
CheckedCallback, Callback, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedCallback> for Callback {
    fn from(whole: CheckedCallback) -> Self {
        let talktime::campaign::CallbackParts {
            callback,
            person,
            project,
            lead,
            owner,
            passed,
            zone,
            due,
            not_before,
            state,
            reschedules,
            dials,
            scheduled,
            changed,
            applied,
            permits,
            contacts,
        } = whole.into();
        Self {
            callback,
            person,
            project,
            lead,
            owner,
            passed,
            zone,
            due,
            not_before,
            state,
            reschedules,
            dials,
            scheduled,
            changed,
            applied,
            permits,
            contacts,
        }
    }
}

impl Callback {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedCallback, TalktimeError> {
        let Self {
            callback,
            person,
            project,
            lead,
            owner,
            passed,
            zone,
            due,
            not_before,
            state,
            reschedules,
            dials,
            scheduled,
            changed,
            applied,
            permits,
            contacts,
        } = self.clone();
        CheckedCallback::restore(talktime::campaign::CallbackParts {
            callback,
            person,
            project,
            lead,
            owner,
            passed,
            zone,
            due,
            not_before,
            state,
            reschedules,
            dials,
            scheduled,
            changed,
            applied,
            permits,
            contacts,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Callback {
    /// Another time is agreed.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reschedule(
        &self,
        due: Instant,
        by: CallbackParty,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        self.handle(CallbackCommand::Reschedule { due, by }, facts, envelope)
    }

    /// The callback is given to an agent, or to anyone.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn assign(
        &self,
        owner: Option<AgentId>,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        self.handle(CallbackCommand::Assign { owner }, facts, envelope)
    }

    /// The person is dialled under a permit.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn dial(
        &self,
        permit: CheckedDialPermit,
        contact: ContactId,
        agent: Option<AgentId>,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        self.handle(
            CallbackCommand::Dial {
                permit,
                contact,
                agent,
            },
            facts,
            envelope,
        )
    }

    /// Dialling has a result.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn end_dial(
        &self,
        result: AttemptResult,
        again: Option<Instant>,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        self.handle(CallbackCommand::EndDial { result, again }, facts, envelope)
    }

    /// The callback is cancelled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn cancel(
        &self,
        reason: CallbackCancel,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        self.handle(CallbackCommand::Cancel { reason }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        self.handle(CallbackCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: CallbackCommand,
        facts: CheckedCallbackFacts,
        envelope: Envelope,
    ) -> Result<CallbackStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// A call at a time is agreed with the person.
///
/// # Errors
/// The denial, with every guard that failed.
#[expect(clippy::too_many_arguments, reason = "a command's fields, named")]
#[uniffi::export]
pub fn callback_schedule(
    callback: CallbackId,
    person: PersonRef,
    project: ProjectId,
    lead: Option<LeadId>,
    owner: Option<AgentId>,
    zone: Option<Zone>,
    due: Instant,
    facts: CheckedCallbackFacts,
    envelope: Envelope,
) -> Result<CallbackStep, TalktimeError> {
    callback_start(
        CallbackCommand::Schedule {
            callback,
            person,
            project,
            lead,
            owner,
            zone,
            due,
        },
        facts,
        envelope,
    )
}

/// Begins a `Callback` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn callback_start(
    command: CallbackCommand,
    facts: CheckedCallbackFacts,
    envelope: Envelope,
) -> Result<CallbackStep, TalktimeError> {
    Ok(CheckedCallback::start(&command, &facts, &envelope)?)
}

/// Writes a `Callback` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn callback_to_json(value: Callback) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Callback` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn callback_from_json(text: String) -> Result<Callback, TalktimeError> {
    Ok(CheckedCallback::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type EarlierOutcome = talktime::campaign::EarlierOutcome;

/// Says what an earlier campaign came to with a person.
#[uniffi::remote(Enum)]
pub enum EarlierOutcome {
    /// The person was in none.
    NoHistory,
    /// The person took what was offered.
    Success,
    /// The person did not take it.
    Failure,
    /// Something else came of it.
    Other,
}

/// Mirrors the type of the core.
pub type DialQuery = talktime::campaign::DialQuery;

/// Asks whether a person may be called on a number, for a project and a purpose, at an instant.
#[uniffi::remote(Record)]
pub struct DialQuery {
    /// Names the permit that is issued where the answer is yes; each question has a new one.
    pub permit: PermitId,
    /// The person.
    pub person: PersonRef,
    /// The number that would be dialled.
    pub number: PhoneNumber,
    /// The project.
    pub project: ProjectId,
    /// The purpose: sales, debt, service.
    pub purpose: ContactPurposeId,
    /// Whether an agent or a recorded voice speaks; the other channels are no calls.
    pub channel: ContactChannel,
    /// When, from 1970 to 2199.
    pub at: Instant,
    /// What the call is about, where the person may be called about several things.
    #[uniffi(default = None)]
    pub subject: Option<CallSubjectId>,
    /// Who would talk; empty where a dialler gives the call to anyone.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
}

/// Writes a `DialQuery` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn dial_query_to_json(value: DialQuery) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `DialQuery` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn dial_query_from_json(text: String) -> Result<DialQuery, TalktimeError> {
    Ok(DialQuery::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CallPlace = talktime::campaign::CallPlace;

/// Says where a person lives, for the law.
#[uniffi::remote(Record)]
pub struct CallPlace {
    /// The country.
    pub country: CountryCode,
    /// The part of it, by its code of ISO 3166-2 in lower case without the country; empty where it is not
    /// known, and then the rules of every part hold.
    #[uniffi(default = None)]
    pub region: Option<Code>,
}

/// Mirrors the type of the core.
pub type RegistryLook = talktime::campaign::RegistryLook;

/// Tells that a number was looked up in a public registry.
#[uniffi::remote(Record)]
pub struct RegistryLook {
    /// The registry.
    pub registry: RegistryId,
    /// When.
    pub at: Instant,
    /// Whether the number stands in it.
    pub listed: bool,
}

/// Mirrors the type of the core.
pub type DialFacts = talktime::campaign::DialFacts;

/// Holds what is known of a person and of the one who would call, as the verdict needs it.
///
/// What is not known makes the verdict stricter: without a zone every zone of the person's country must
/// allow the call, without a place every country that the number can be of.
#[uniffi::remote(Record)]
pub struct DialFacts {
    /// Where the person lives; empty where only the number tells.
    #[uniffi(default = None)]
    pub place: Option<CallPlace>,
    /// The zone whose clock the person lives by.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// Whether the person holds a service with us.
    #[uniffi(default = false)]
    pub customer: bool,
    /// The consents of the person, also those that ended.
    #[uniffi(default = [])]
    pub consents: Vec<CheckedConsent>,
    /// Every entry of the number in the suppression list
    /// (`of_number`), also those that hold no more.
    #[uniffi(default = [])]
    pub suppressions: Vec<CheckedSuppressionEntry>,
    /// What public registries said of the number.
    #[uniffi(default = [])]
    pub looks: Vec<RegistryLook>,
    /// Every attempt at the person, for all projects, in any order: two years are enough for every rule
    /// that ships.
    #[uniffi(default = [])]
    pub attempts: Vec<CheckedAttempt>,
    /// The agent whose own base the person belongs to: nobody else calls them.
    #[uniffi(default = None)]
    pub owner: Option<AgentId>,
    /// What the project asks an agent to have learnt.
    #[uniffi(default = [])]
    pub required_training: Vec<TrainingId>,
    /// What the agent has learnt; for a list, what everybody has who works on it.
    #[uniffi(default = [])]
    pub training: Vec<TrainingId>,
    /// The first instant at which the project calls nobody any more.
    #[uniffi(default = None)]
    pub closed: Option<Instant>,
}

/// Writes a `DialFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn dial_facts_to_json(value: DialFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `DialFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn dial_facts_from_json(text: String) -> Result<DialFacts, TalktimeError> {
    Ok(DialFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type FunnelPerson = talktime::campaign::FunnelPersonParts;

/// Tells what a campaign came to with one person: one fact of a funnel.
///
/// It names nobody. All attempts at a person in a campaign are one fact, so parts of the data must keep
/// them together; a person told twice counts twice.
#[uniffi::remote(Record)]
pub struct FunnelPerson {
    /// The project for which the person was called.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
    /// The agent to whom the person counts: who had the last conversation.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
    /// When the campaign with the person was begun: the interval in which they count.
    pub begun: Instant,
    /// What the campaign before came to; empty where it is not known.
    #[uniffi(default = None)]
    pub earlier: Option<EarlierOutcome>,
    /// How often they were dialled.
    pub dials: u32,
    /// How often they talked with an agent.
    pub conversations: u32,
    /// At which dial they agreed, counted from 1; empty where they did not.
    #[uniffi(default = None)]
    pub agreed_at: Option<u32>,
}

/// Is [`FunnelPerson`] after its check, which runs at each crossing.
pub type CheckedFunnelPerson = talktime::campaign::FunnelPerson;

uniffi::custom_type!(
/// Is a `FunnelPerson`, checked at each crossing.
CheckedFunnelPerson, FunnelPerson, {
    remote,
    try_lift: |parts| CheckedFunnelPerson::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `FunnelPerson` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn funnel_person_to_json(value: FunnelPerson) -> Result<String, TalktimeError> {
    Ok(CheckedFunnelPerson::restore(value)?.to_json()?)
}

/// Reads a `FunnelPerson` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn funnel_person_from_json(text: String) -> Result<FunnelPerson, TalktimeError> {
    Ok(CheckedFunnelPerson::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type LeadCommand = talktime::campaign::LeadCommand;

/// Asks something of a lead.
///
/// `Create` begins one, the others need one.
#[uniffi::remote(Enum)]
pub enum LeadCommand {
    /// A person is entered into a project.
    Create {
        /// Names the lead.
        lead: LeadId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The agent whose lead it is; empty where it is anybody's.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
    },
    /// The lead is given to an agent, or to anybody.
    AssignOwner {
        /// The agent; empty for anybody.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
    },
    /// The person is dialled under a permit.
    BeginAttempt {
        /// The how many-th attempt the caller takes it for, so that two who dial at once are noticed.
        number: u32,
        /// The permit.
        permit: CheckedDialPermit,
        /// The contact.
        contact: ContactId,
        /// What it is about, where a person is called about several things.
        #[uniffi(default = None)]
        subject: Option<CallSubjectId>,
    },
    /// The attempt has a result.
    EndAttempt {
        /// What came of it: no person, or a conversation.
        result: AttemptResult,
    },
    /// An attempt was due and nobody dialled.
    SkipAttempt {
        /// The purpose for which it would have been.
        purpose: ContactPurposeId,
        /// What it would have been about.
        #[uniffi(default = None)]
        subject: Option<CallSubjectId>,
        /// Every reason: the codes of the verdict that blocked it, or of the dialler.
        #[uniffi(default = [])]
        reasons: Vec<Code>,
    },
    /// The person turned to us and was talked with.
    Meet {
        /// The contact.
        contact: ContactId,
    },
    /// The person is interested.
    ShowInterest,
    /// The person refuses.
    Refuse {
        /// Why.
        refusal: LeadRefusal,
    },
    /// The person applies.
    Apply {
        /// The application.
        application: Reference,
    },
    /// The application came to nothing, and the person is still interested.
    DropApplication,
    /// The order is completed.
    Win {
        /// The order.
        order: Reference,
    },
    /// Something is waited for before the person who refused is called again.
    Park {
        /// Before which instant nobody calls.
        #[uniffi(default = None)]
        not_before: Option<Instant>,
        /// The condition that is waited for.
        #[uniffi(default = None)]
        condition: Option<Reference>,
    },
    /// What was waited for is there.
    Recontact,
    /// The attempts of the retry plan are used up, also where the plan changed since the last one.
    GiveUp,
    /// It became known that no number of the person works.
    LoseNumber,
    /// A lead that was given up is taken up again.
    Reopen,
    /// The person is not to be called any more.
    Suppress {
        /// The entry of the suppression list, where known.
        #[uniffi(default = None)]
        suppression: Option<SuppressionId>,
    },
    /// The person may be called again.
    LiftSuppression {
        /// Who says so: the person, or the authority for what it ordered.
        source: SuppressionSource,
        /// The contact in which they said so.
        #[uniffi(default = None)]
        contact: Option<ContactId>,
    },
    /// The same person stands in the project under another lead.
    MarkDuplicate {
        /// The lead that goes on.
        of: LeadId,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `LeadCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn lead_command_to_json(value: LeadCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `LeadCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn lead_command_from_json(text: String) -> Result<LeadCommand, TalktimeError> {
    Ok(LeadCommand::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type LeadOrder = talktime::campaign::LeadOrder;

/// Says how far an order is, as whoever keeps orders knows it.
#[uniffi::remote(Record)]
pub struct LeadOrder {
    /// The order.
    pub order: Reference,
    /// Whether it reached completed.
    pub completed: bool,
    /// The application from which it came; only that of the lead wins it.
    #[uniffi(default = None)]
    pub application: Option<Reference>,
}

/// Mirrors the type of the core.
pub type LeadFacts = talktime::campaign::LeadFacts;

/// Holds what a decision about a lead depends on besides the lead.
///
/// A fact that is left out says no: nobody is suppressed, nothing is quiet. Look the suppression list and
/// the refusals up at the instant of the command; that a call is allowed only its permit says.
#[uniffi::remote(Record)]
pub struct LeadFacts {
    /// The retry plan of the project; without one the attempts are never used up.
    #[uniffi(default = None)]
    pub retry: Option<CheckedRetryPlan>,
    /// The zone in whose clock the person lives.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// Whether the person has a number that is not known to be dead, besides the one dialled last.
    #[uniffi(default = false)]
    pub other_number: bool,
    /// Whether the condition for which the lead is parked holds.
    #[uniffi(default = false)]
    pub recontact_due: bool,
    /// When the quiet period after a refusal is over; empty where there is none.
    #[uniffi(default = None)]
    pub quiet_until: Option<Instant>,
    /// Whether the suppression list holds the person for the project.
    #[uniffi(default = false)]
    pub suppressed: bool,
    /// Who wanted the entry that held the person: what an authority ordered only the authority lifts,
    /// anything else only the person. Empty for an entry that is not the authority's.
    #[uniffi(default = None)]
    pub suppressed_by: Option<SuppressionSource>,
    /// The order that a win is about.
    #[uniffi(default = None)]
    pub order: Option<LeadOrder>,
}

/// Writes a `LeadFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn lead_facts_to_json(value: LeadFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `LeadFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn lead_facts_from_json(text: String) -> Result<LeadFacts, TalktimeError> {
    Ok(LeadFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type LeadEvent = talktime::campaign::LeadEvent;

/// Tells one thing that happened to a lead.
///
/// No event holds a personal value: a person stands in it by a reference, a note by its id.
#[uniffi::remote(Enum)]
pub enum LeadEvent {
    /// A person was entered into a project.
    Created {
        /// Names the lead.
        lead: LeadId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The agent whose lead it is.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
    },
    /// The lead was given to an agent, or to anybody.
    OwnerAssigned {
        /// The agent; empty for anybody.
        #[uniffi(default = None)]
        owner: Option<AgentId>,
    },
    /// The person was dialled.
    AttemptBegan {
        /// The how many-th attempt it was.
        number: u32,
        /// The zone in whose clock the person lives.
        #[uniffi(default = None)]
        zone: Option<Zone>,
        /// The purpose of the permit.
        purpose: ContactPurposeId,
        /// What it was about.
        #[uniffi(default = None)]
        subject: Option<CallSubjectId>,
        /// The contact.
        contact: ContactId,
        /// The permit under which: an audit finds a call without a verdict by it.
        permit: PermitId,
        /// The version of the calling rules behind the permit.
        rule_set: RuleSetId,
    },
    /// The attempt had a result.
    AttemptEnded {
        /// What came of it.
        result: AttemptResult,
        /// Before which instant the retry plan does not want the next one.
        #[uniffi(default = None)]
        next_attempt: Option<Instant>,
    },
    /// An attempt was due and nobody dialled.
    AttemptSkipped {
        /// The zone in whose clock the person lives.
        #[uniffi(default = None)]
        zone: Option<Zone>,
        /// The purpose for which it would have been.
        purpose: ContactPurposeId,
        /// What it would have been about.
        #[uniffi(default = None)]
        subject: Option<CallSubjectId>,
        /// Every reason.
        #[uniffi(default = [])]
        reasons: Vec<Code>,
    },
    /// The person turned to us and was talked with.
    Met {
        /// The contact.
        contact: ContactId,
    },
    /// The person was interested.
    InterestShown,
    /// The person refused.
    Refused {
        /// Why.
        refusal: LeadRefusal,
    },
    /// The person applied.
    Applied {
        /// The application.
        application: Reference,
    },
    /// The application came to nothing.
    ApplicationDropped,
    /// The order was completed.
    Won {
        /// The order.
        order: Reference,
    },
    /// Something was waited for from then on.
    Parked {
        /// Before which instant nobody calls.
        #[uniffi(default = None)]
        not_before: Option<Instant>,
        /// The condition that is waited for.
        #[uniffi(default = None)]
        condition: Option<Reference>,
    },
    /// The date had come in a quiet period, whose end was waited for then.
    ParkingExtended {
        /// When the quiet period is over.
        not_before: Instant,
    },
    /// What was waited for was there, and the lead was taken up again.
    Recontacted,
    /// The attempts were used up.
    Exhausted {
        /// Which limit was reached.
        limit: RetryLimit,
    },
    /// No number of the person worked.
    NumberLost,
    /// A lead that was given up was taken up again.
    Reopened,
    /// The person was not to be called any more.
    Suppressed {
        /// The entry of the suppression list, where known.
        #[uniffi(default = None)]
        suppression: Option<SuppressionId>,
    },
    /// The person could be called again.
    SuppressionLifted {
        /// Who said so: the person, or the authority for what it had ordered.
        source: SuppressionSource,
        /// The contact in which they said so.
        #[uniffi(default = None)]
        contact: Option<ContactId>,
    },
    /// The same person stood in the project under another lead.
    DuplicateMarked {
        /// The lead that goes on.
        of: LeadId,
    },
}

/// Mirrors the type of the core.
pub type LeadEntry = talktime::campaign::LeadEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[uniffi::remote(Record)]
pub struct LeadEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: LeadEvent,
}

/// Writes a `LeadEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn lead_entry_to_json(value: LeadEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `LeadEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn lead_entry_from_json(text: String) -> Result<LeadEntry, TalktimeError> {
    Ok(LeadEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type LeadStep = talktime::campaign::LeadStep;

/// Holds what a command led to: the lead after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct LeadStep {
    /// The lead after the command.
    pub lead: CheckedLead,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<LeadEntry>,
}

/// Mirrors the type of the core.
pub type LeadState = talktime::campaign::LeadState;

/// Says how far a person has come in a project.
#[uniffi::remote(Enum)]
pub enum LeadState {
    /// Nobody dialled yet.
    New,
    /// Being tried, and not reached yet.
    Attempting,
    /// The person was talked with, and nothing came of it yet.
    Reached,
    /// The person is interested.
    Interested,
    /// The person applied.
    Applied {
        /// The application.
        application: Reference,
    },
    /// What the person ordered is delivered.
    Won {
        /// The order.
        order: Reference,
    },
    /// The person refused; why stands in the lead.
    Refused,
    /// The person refused, and something is waited for before they are called again.
    Parked {
        /// Before which instant nobody calls; empty where only the condition counts.
        #[uniffi(default = None)]
        not_before: Option<Instant>,
        /// The condition that is waited for; empty where only the date counts.
        #[uniffi(default = None)]
        condition: Option<Reference>,
    },
    /// The attempts of the retry plan are used up.
    Exhausted,
    /// No number of the person works.
    Unreachable,
    /// The person is not to be called.
    Suppressed {
        /// The entry of the suppression list, where one was named.
        #[uniffi(default = None)]
        suppression: Option<SuppressionId>,
        /// The application that was under way and goes on without calls.
        #[uniffi(default = None)]
        application: Option<Reference>,
    },
    /// The same person stands in the project under another lead.
    Duplicate {
        /// The lead that goes on.
        of: LeadId,
    },
}

/// Mirrors the type of the core.
pub type LeadRefusal = talktime::campaign::LeadRefusal;

/// Holds why a person refused.
#[uniffi::remote(Record)]
pub struct LeadRefusal {
    /// The reason; one of the leaves.
    pub reason: RefusalReason,
    /// The note that tells more, by its id: its text is personal and stands elsewhere. Another reason
    /// needs one.
    #[uniffi(default = None)]
    pub note: Option<Reference>,
    /// Who serves the person; with the reason competitor and no other.
    #[uniffi(default = None)]
    pub competitor: Option<ProviderId>,
}

/// Mirrors the type of the core.
pub type OpenAttempt = talktime::campaign::OpenAttempt;

/// Holds an attempt that has begun and not ended.
#[uniffi::remote(Record)]
pub struct OpenAttempt {
    /// The how many-th attempt it is, counted from 1.
    pub number: u32,
    /// When it began.
    pub began: Instant,
    /// The zone in whose clock the person lives.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// The purpose of its permit.
    pub purpose: ContactPurposeId,
    /// What it is about, where a person is called about several things.
    #[uniffi(default = None)]
    pub subject: Option<CallSubjectId>,
    /// The contact.
    pub contact: ContactId,
    /// The permit under which it is dialled.
    pub permit: PermitId,
}

/// Holds a lead: a person in a project, how far they have come, and every attempt to reach them.
///
/// A value is always one that commands can lead to. It is stored and moved as `LeadParts` or as
/// versioned JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Lead {
    /// Names the lead.
    pub lead: LeadId,
    /// The person.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The agent whose lead it is; empty where it is anybody's.
    #[uniffi(default = None)]
    pub owner: Option<AgentId>,
    /// How far it has come.
    pub state: LeadState,
    /// Why the person refused last.
    #[uniffi(default = None)]
    pub refusal: Option<LeadRefusal>,
    /// The attempt that has not ended.
    #[uniffi(default = None)]
    pub open_attempt: Option<OpenAttempt>,
    /// The attempts that have ended, and those that nobody dialled.
    #[uniffi(default = [])]
    pub attempts: Vec<CheckedAttempt>,
    /// How many of the attempts belong to earlier rounds: the retry plan counts only those after them. A
    /// round begins when a lead is taken up again.
    pub earlier_attempts: u32,
    /// The instant before which the retry plan does not want the next attempt.
    #[uniffi(default = None)]
    pub next_attempt: Option<Instant>,
    /// When the lead was entered.
    pub entered: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
    /// The permits of the attempts that have ended: each allowed one.
    #[uniffi(default = [])]
    pub permits: Vec<PermitId>,
}

/// Is [`Lead`] after its check, which runs at each crossing.
pub type CheckedLead = talktime::campaign::Lead;

uniffi::custom_type!(
/// Is a `Lead`, checked at each crossing.
CheckedLead, Lead, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedLead> for Lead {
    fn from(whole: CheckedLead) -> Self {
        let talktime::campaign::LeadParts {
            lead,
            person,
            project,
            owner,
            state,
            refusal,
            open_attempt,
            attempts,
            earlier_attempts,
            next_attempt,
            entered,
            changed,
            applied,
            permits,
        } = whole.into();
        Self {
            lead,
            person,
            project,
            owner,
            state,
            refusal,
            open_attempt,
            attempts,
            earlier_attempts,
            next_attempt,
            entered,
            changed,
            applied,
            permits,
        }
    }
}

impl Lead {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedLead, TalktimeError> {
        let Self {
            lead,
            person,
            project,
            owner,
            state,
            refusal,
            open_attempt,
            attempts,
            earlier_attempts,
            next_attempt,
            entered,
            changed,
            applied,
            permits,
        } = self.clone();
        CheckedLead::restore(talktime::campaign::LeadParts {
            lead,
            person,
            project,
            owner,
            state,
            refusal,
            open_attempt,
            attempts,
            earlier_attempts,
            next_attempt,
            entered,
            changed,
            applied,
            permits,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Lead {
    /// The lead is given to an agent, or to anybody.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn assign_owner(
        &self,
        owner: Option<AgentId>,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::AssignOwner { owner }, facts, envelope)
    }

    /// The person is dialled under a permit.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn begin_attempt(
        &self,
        number: u32,
        permit: CheckedDialPermit,
        contact: ContactId,
        subject: Option<CallSubjectId>,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(
            LeadCommand::BeginAttempt {
                number,
                permit,
                contact,
                subject,
            },
            facts,
            envelope,
        )
    }

    /// The attempt has a result.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn end_attempt(
        &self,
        result: AttemptResult,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::EndAttempt { result }, facts, envelope)
    }

    /// An attempt was due and nobody dialled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn skip_attempt(
        &self,
        purpose: ContactPurposeId,
        subject: Option<CallSubjectId>,
        reasons: Vec<Code>,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(
            LeadCommand::SkipAttempt {
                purpose,
                subject,
                reasons,
            },
            facts,
            envelope,
        )
    }

    /// The person turned to us and was talked with.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn meet(
        &self,
        contact: ContactId,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Meet { contact }, facts, envelope)
    }

    /// The person is interested.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn show_interest(
        &self,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::ShowInterest, facts, envelope)
    }

    /// The person refuses.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn refuse(
        &self,
        refusal: LeadRefusal,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Refuse { refusal }, facts, envelope)
    }

    /// The person applies.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn apply(
        &self,
        application: Reference,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Apply { application }, facts, envelope)
    }

    /// The application came to nothing, and the person is still interested.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn drop_application(
        &self,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::DropApplication, facts, envelope)
    }

    /// The order is completed.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn win(
        &self,
        order: Reference,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Win { order }, facts, envelope)
    }

    /// Something is waited for before the person who refused is called again.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn park(
        &self,
        not_before: Option<Instant>,
        condition: Option<Reference>,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(
            LeadCommand::Park {
                not_before,
                condition,
            },
            facts,
            envelope,
        )
    }

    /// What was waited for is there.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn recontact(
        &self,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Recontact, facts, envelope)
    }

    /// The attempts of the retry plan are used up, also where the plan changed since the last one.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn give_up(&self, facts: LeadFacts, envelope: Envelope) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::GiveUp, facts, envelope)
    }

    /// It became known that no number of the person works.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn lose_number(
        &self,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::LoseNumber, facts, envelope)
    }

    /// A lead that was given up is taken up again.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reopen(&self, facts: LeadFacts, envelope: Envelope) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Reopen, facts, envelope)
    }

    /// The person is not to be called any more.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn suppress(
        &self,
        suppression: Option<SuppressionId>,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Suppress { suppression }, facts, envelope)
    }

    /// The person may be called again.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn lift_suppression(
        &self,
        source: SuppressionSource,
        contact: Option<ContactId>,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(
            LeadCommand::LiftSuppression { source, contact },
            facts,
            envelope,
        )
    }

    /// The same person stands in the project under another lead.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn mark_duplicate(
        &self,
        of: LeadId,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::MarkDuplicate { of }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(&self, facts: LeadFacts, envelope: Envelope) -> Result<LeadStep, TalktimeError> {
        self.handle(LeadCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: LeadCommand,
        facts: LeadFacts,
        envelope: Envelope,
    ) -> Result<LeadStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// A person is entered into a project.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn lead_create(
    lead: LeadId,
    person: PersonRef,
    project: ProjectId,
    owner: Option<AgentId>,
    facts: LeadFacts,
    envelope: Envelope,
) -> Result<LeadStep, TalktimeError> {
    lead_start(
        LeadCommand::Create {
            lead,
            person,
            project,
            owner,
        },
        facts,
        envelope,
    )
}

/// Begins a `Lead` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn lead_start(
    command: LeadCommand,
    facts: LeadFacts,
    envelope: Envelope,
) -> Result<LeadStep, TalktimeError> {
    Ok(CheckedLead::start(&command, &facts, &envelope)?)
}

/// Writes a `Lead` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn lead_to_json(value: Lead) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Lead` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn lead_from_json(text: String) -> Result<Lead, TalktimeError> {
    Ok(CheckedLead::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type OwnerRule = talktime::campaign::OwnerRule;

/// Says who calls the people who belong to an agent's own base.
#[uniffi::remote(Enum)]
pub enum OwnerRule {
    /// The agent whose own they are, whoever works on the list; the others are shared.
    Keep,
    /// The agent whose own they are; where that agent does not work on the list they are left out.
    Present,
}

/// Mirrors the type of the core.
pub type CallListPlan = talktime::campaign::CallListPlanParts;

/// Holds how a call list is made.
#[uniffi::remote(Record)]
pub struct CallListPlan {
    /// The project that calls.
    pub project: ProjectId,
    /// For which purpose.
    pub purpose: ContactPurposeId,
    /// Whether an agent or a recorded voice speaks.
    pub channel: ContactChannel,
    /// What the calls are about, where people are called about several things.
    #[uniffi(default = None)]
    pub subject: Option<CallSubjectId>,
    /// Whom the project calls.
    pub target: CheckedTargetRule,
    /// Whom it calls first: those whom the first rule takes, then those whom the second takes, and so on;
    /// whoever none takes comes last.
    #[uniffi(default = [])]
    pub priorities: Vec<CheckedTargetRule>,
    /// The agents who work on the list, each once; none where a dialler gives the calls to anyone.
    #[uniffi(default = [])]
    pub agents: Vec<AgentId>,
    /// Who calls the people of an agent's own base.
    pub owners: OwnerRule,
}

/// Is [`CallListPlan`] after its check, which runs at each crossing.
pub type CheckedCallListPlan = talktime::campaign::CallListPlan;

uniffi::custom_type!(
/// Is a `CallListPlan`, checked at each crossing.
CheckedCallListPlan, CallListPlan, {
    remote,
    try_lift: |parts| CheckedCallListPlan::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `CallListPlan` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn call_list_plan_to_json(value: CallListPlan) -> Result<String, TalktimeError> {
    Ok(CheckedCallListPlan::restore(value)?.to_json()?)
}

/// Reads a `CallListPlan` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn call_list_plan_from_json(text: String) -> Result<CallListPlan, TalktimeError> {
    Ok(CheckedCallListPlan::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type ListPerson = talktime::campaign::ListPerson;

/// Holds a person who may come onto a list: what the target rule knows, and what the verdict must know.
///
/// The first telephone of the customer is the one that is dialled. The owner is the customer's; what
/// `facts` says of an owner is not looked at. Where `facts` knows no zone, the customer's counts.
#[uniffi::remote(Record)]
pub struct ListPerson {
    /// The customer and what the campaigns know of them.
    pub target: TargetPerson,
    /// What decides whether they may be called.
    pub facts: DialFacts,
}

/// Writes a `ListPerson` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn list_person_to_json(value: ListPerson) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `ListPerson` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn list_person_from_json(text: String) -> Result<ListPerson, TalktimeError> {
    Ok(ListPerson::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CallListEntry = talktime::campaign::CallListEntry;

/// Holds one line of a list.
#[uniffi::remote(Record)]
pub struct CallListEntry {
    /// The person.
    pub person: PersonRef,
    /// The how many-th rule of the priorities took them, counted from 1; one more than there are where
    /// none did.
    pub priority: u32,
    /// Who calls them; empty where anyone may.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
    /// When they may be called as far as is known now: at the instant of the list, or later. It is no
    /// permit: the verdict is asked again before each call.
    pub earliest: NextChance,
}

/// Mirrors the type of the core.
pub type LeftOutReason = talktime::campaign::LeftOutReason;

/// Says why a person whom the target rule takes is not on the list.
#[uniffi::remote(Enum)]
pub enum LeftOutReason {
    /// They have no telephone.
    NoNumber,
    /// They stand in the base twice; the first stays.
    Repeated,
    /// They belong to an agent who does not work on the list.
    OwnerAbsent,
}

/// Mirrors the type of the core.
pub type LeftOut = talktime::campaign::LeftOut;

/// Tells of a person who is not on the list though the target rule takes them.
#[uniffi::remote(Record)]
pub struct LeftOut {
    /// The person.
    pub person: PersonRef,
    /// Why.
    pub reason: LeftOutReason,
}

/// Mirrors the type of the core.
pub type CallList = talktime::campaign::CallList;

/// Holds a call list, with a preview of what the verdict will say.
#[uniffi::remote(Record)]
pub struct CallList {
    /// For which instant the list was made.
    pub at: Instant,
    /// The lines, in the order in which to call; each person once.
    #[uniffi(default = [])]
    pub entries: Vec<CallListEntry>,
    /// Who was left out, in the order in which they came.
    #[uniffi(default = [])]
    pub left_out: Vec<LeftOut>,
    /// How many the target rule was asked of.
    pub judged: u64,
    /// Of how many it is not known whether the rule fits.
    pub unknown: u64,
    /// How many of the list may be called now, and what blocks the others.
    pub preview: CallPreview,
}

/// Writes a `CallList` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn call_list_to_json(value: CallList) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `CallList` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn call_list_from_json(text: String) -> Result<CallList, TalktimeError> {
    Ok(CallList::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type OfferingAnswer = talktime::campaign::OfferingAnswer;

/// Says what a person answered to an offer.
#[uniffi::remote(Enum)]
pub enum OfferingAnswer {
    /// They took it.
    Accepted,
    /// They refused it.
    Refused {
        /// Why.
        refusal: CheckedRefusal,
    },
    /// They neither took nor refused it.
    Undecided,
}

/// Mirrors the type of the core.
pub type Offering = talktime::campaign::OfferingParts;

/// Holds one offer that was made to a person, at which price, and the answer.
///
/// A stranger's history is imported as well, so the catalogue need not be at hand;
/// `check_against` compares with it.
#[uniffi::remote(Record)]
pub struct Offering {
    /// To whom it was offered.
    pub person: PersonRef,
    /// The project for which.
    pub project: ProjectId,
    /// The version of the project whose catalogue holds the offer, counted from 1.
    pub version: u32,
    /// The offer.
    pub offer: OfferId,
    /// The kind of service.
    pub kind: ServiceKindId,
    /// The price a month as it was told; not negative.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// The price that is paid once, as it was told; not negative.
    #[uniffi(default = None)]
    pub one_off: Option<Money>,
    /// When.
    pub at: Instant,
    /// By which agent.
    pub agent: AgentId,
    /// In which contact.
    pub contact: ContactId,
    /// What the person answered.
    pub answer: OfferingAnswer,
    /// What would make it worth calling the person again; never where they accepted.
    #[uniffi(default = None)]
    pub recontact: Option<CheckedRecontactCondition>,
}

/// Is [`Offering`] after its check, which runs at each crossing.
pub type CheckedOffering = talktime::campaign::Offering;

uniffi::custom_type!(
/// Is a `Offering`, checked at each crossing.
CheckedOffering, Offering, {
    remote,
    try_lift: |parts| CheckedOffering::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Offering` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn offering_to_json(value: Offering) -> Result<String, TalktimeError> {
    Ok(CheckedOffering::restore(value)?.to_json()?)
}

/// Reads a `Offering` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn offering_from_json(text: String) -> Result<Offering, TalktimeError> {
    Ok(CheckedOffering::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type PreviewBlock = talktime::campaign::PreviewBlock;

/// Tells how many people one reason blocks.
#[uniffi::remote(Record)]
pub struct PreviewBlock {
    /// The reason.
    pub reason: BlockReason,
    /// The rule; empty where no rule says so.
    #[uniffi(default = None)]
    pub rule: Option<CallingRuleId>,
    /// How many it blocks.
    pub people: u64,
    /// How many of them nothing else blocks.
    pub alone: u64,
}

/// Mirrors the type of the core.
pub type PreviewLater = talktime::campaign::PreviewLater;

/// Tells how many people become free in an hour.
#[uniffi::remote(Record)]
pub struct PreviewLater {
    /// The beginning of the hour, of UTC.
    pub from: Instant,
    /// How many become free in it.
    pub people: u64,
}

/// Mirrors the type of the core.
pub type CallPreview = talktime::campaign::CallPreview;

/// Tells of many people, at one instant, how many may be called and what blocks the others.
///
/// `free` and the numbers of `later`, `not_before` and `never` add up to `asked`. A person whom two reasons
/// block counts with both.
#[uniffi::remote(Record)]
pub struct CallPreview {
    /// Of how many the verdict was asked.
    pub asked: u64,
    /// How many may be called now.
    pub free: u64,
    /// What blocks the others, by reason and rule.
    #[uniffi(default = [])]
    pub blocked: Vec<PreviewBlock>,
    /// When they become free, the earliest hour first.
    #[uniffi(default = [])]
    pub later: Vec<PreviewLater>,
    /// How many are not free as far as the verdict looks ahead.
    pub not_before: u64,
    /// How many time alone does not free.
    pub never: u64,
}

/// Mirrors the type of the core.
pub type RulesRead = talktime::campaign::RulesRead;

/// Holds what was read of a file of calling rules.
#[uniffi::remote(Record)]
pub struct RulesRead {
    /// The rules that can be used, in the order of the file.
    #[uniffi(default = [])]
    pub rules: Vec<CheckedCallingRule>,
    /// What is wrong with each of the others, and where: `[2].demand.hours.week[0].day`. Mend them before
    /// anybody is called: a rule that is missing forbids nothing.
    #[uniffi(default = [])]
    pub rejected: Vec<Invalid>,
}

/// Mirrors the type of the core.
pub type RecontactWhen = talktime::campaign::RecontactWhen;

/// Says when it is worth calling a person again.
///
/// It names no address: `coverage_at` asks for the person's own addresses by their use, so that a
/// condition holds nothing personal. The addresses are those of today; what changes is the catalogue
/// and the day, so a move alone fulfils nothing.
#[uniffi::remote(Enum)]
pub enum RecontactWhen {
    /// An offer of the kind costs so much a month or less, where the person can have it. What is paid
    /// once beside the month is not looked at; an offer that is paid once and not by the month has no
    /// price a month, and is told as a finding.
    PriceAtMost {
        /// The kind of service.
        kind: ServiceKindId,
        /// The most that a month may cost; not negative.
        monthly: Money,
    },
    /// An offer of the kind began after a day, where the person can have it.
    NewService {
        /// The kind of service.
        kind: ServiceKindId,
        /// The day after which its first day must lie: that of the conversation.
        after: CalendarDate,
    },
    /// An offer of the kind can be had at an address of the person.
    CoverageAt {
        /// The kind of service.
        kind: ServiceKindId,
        /// What the address is used for; empty for any address of the person.
        #[uniffi(default = None)]
        at: Option<AddressUse>,
    },
    /// It is that day or later.
    OnOrAfter {
        /// The first day.
        day: CalendarDate,
    },
    /// All of them hold.
    AllOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<RecontactWhen>,
    },
    /// One of them holds.
    AnyOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<RecontactWhen>,
    },
}

/// Mirrors the type of the core.
pub type RecontactCondition = talktime::campaign::RecontactConditionParts;

/// Holds a checked condition: no list in it is empty, no price below zero; it is nested 8 deep at most
/// and has 64 parts at most.
#[uniffi::remote(Record)]
pub struct RecontactCondition {
    /// When it is worth calling again.
    pub when: RecontactWhen,
}

/// Is [`RecontactCondition`] after its check, which runs at each crossing.
pub type CheckedRecontactCondition = talktime::campaign::RecontactCondition;

uniffi::custom_type!(
/// Is a `RecontactCondition`, checked at each crossing.
CheckedRecontactCondition, RecontactCondition, {
    remote,
    try_lift: |parts| CheckedRecontactCondition::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `RecontactCondition` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn recontact_condition_to_json(value: RecontactCondition) -> Result<String, TalktimeError> {
    Ok(CheckedRecontactCondition::restore(value)?.to_json()?)
}

/// Reads a `RecontactCondition` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn recontact_condition_from_json(text: String) -> Result<RecontactCondition, TalktimeError> {
    Ok(CheckedRecontactCondition::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type WaitingPerson = talktime::campaign::WaitingPerson;

/// Holds a person with what was offered to them: of whom `recontact` asks.
#[uniffi::remote(Record)]
pub struct WaitingPerson {
    /// The person.
    pub person: PersonRef,
    /// Their addresses, as they are now.
    #[uniffi(default = [])]
    pub addresses: Vec<CustomerAddress>,
    /// What was offered to them and to nobody else, for whatever project, in any order.
    #[uniffi(default = [])]
    pub offerings: Vec<CheckedOffering>,
}

/// Mirrors the type of the core.
pub type RecontactChange = talktime::campaign::RecontactChange;

/// Holds a change of what a project sells, with the passing of days between.
#[uniffi::remote(Record)]
pub struct RecontactChange {
    /// The project; only what was offered for it is looked at, but for the news of a death.
    pub project: ProjectId,
    /// What it sold.
    pub before: CheckedCatalogue,
    /// The day up to which people were listed before.
    pub day_before: CalendarDate,
    /// What it sells now.
    pub now: CheckedCatalogue,
    /// Today; a wish of a later day in UTC is not looked at.
    pub day: CalendarDate,
}

/// Mirrors the type of the core.
pub type RecontactCause = talktime::campaign::RecontactCause;

/// Tells which part of a condition holds now, and by which offers.
#[uniffi::remote(Record)]
pub struct RecontactCause {
    /// Which part: its place in the condition, `when.conditions[1]`.
    pub path: FieldPath,
    /// What it asks for: the code of the part.
    pub condition: Code,
    /// The offers by which it holds, in the catalogue's order; empty for a day.
    #[uniffi(default = [])]
    pub offers: Vec<OfferId>,
    /// Those of the offers by which it did not hold before: what to tell the person of.
    #[uniffi(default = [])]
    pub new_offers: Vec<OfferId>,
    /// Whether it did not hold before; of a price and of a new service also whether one of the offers is one
    /// by which it did not.
    pub new: bool,
}

/// Mirrors the type of the core.
pub type FulfilledWish = talktime::campaign::FulfilledWish;

/// Tells of one offer that was not taken that its condition holds now.
#[uniffi::remote(Record)]
pub struct FulfilledWish {
    /// The contact in which it was offered.
    pub contact: ContactId,
    /// What was offered then.
    pub offered: OfferId,
    /// The kind of service.
    pub kind: ServiceKindId,
    /// Every part of the condition that holds now.
    #[uniffi(default = [])]
    pub because: Vec<RecontactCause>,
}

/// Mirrors the type of the core.
pub type RecontactEntry = talktime::campaign::RecontactEntry;

/// Tells that a person is worth calling again, and why.
#[uniffi::remote(Record)]
pub struct RecontactEntry {
    /// The person.
    pub person: PersonRef,
    /// Every wish that holds now, and not for an old reason alone, the oldest first; of one instant in the
    /// order of their contacts, and then of what was offered.
    #[uniffi(default = [])]
    pub wishes: Vec<FulfilledWish>,
}

/// Mirrors the type of the core.
pub type RecontactFinding = talktime::campaign::RecontactFinding;

/// Tells what could not be judged: `campaign.recontact.other_currency` where a price is in another
/// currency than the condition's, `campaign.recontact.price_open` where an offer's price depends on the
/// customer, `campaign.recontact.paid_once` where an offer is paid once and not by the month,
/// `campaign.recontact.coverage_unknown` where the address lacks a part that decides.
#[uniffi::remote(Record)]
pub struct RecontactFinding {
    /// The person.
    pub person: PersonRef,
    /// The contact whose condition it is about.
    pub contact: ContactId,
    /// Which part of the condition.
    pub path: FieldPath,
    /// What could not be judged.
    pub code: Code,
    /// The offer, and the prices.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
}

/// Mirrors the type of the core.
pub type RecontactList = talktime::campaign::RecontactList;

/// Holds whom a change makes worth calling again, and what could not be judged.
#[uniffi::remote(Record)]
pub struct RecontactList {
    /// The people, in the order of their references.
    #[uniffi(default = [])]
    pub people: Vec<RecontactEntry>,
    /// What the change brought that could not be judged, in the same order.
    #[uniffi(default = [])]
    pub findings: Vec<RecontactFinding>,
}

/// Mirrors the type of the core.
pub type RefusalCompetitor = talktime::campaign::RefusalCompetitor;

/// Holds what a person who refuses told of the competitor that serves them.
#[uniffi::remote(Record)]
pub struct RefusalCompetitor {
    /// Who serves them.
    pub provider: ProviderId,
    /// Why they hold it there.
    #[uniffi(default = None)]
    pub reason: Option<CompetitorReason>,
    /// What they pay a month; not negative.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// The first day on which their contract no longer binds them.
    #[uniffi(default = None)]
    pub contract_end: Option<CalendarDate>,
}

/// Mirrors the type of the core.
pub type Refusal = talktime::campaign::RefusalParts;

/// Holds a customer's no to an offer, with its reason.
///
/// The reason is a leaf of the one tree of reasons. A competitor's customer says who serves them;
/// another reason is told by a note.
#[uniffi::remote(Record)]
pub struct Refusal {
    /// Why; a refusal has one.
    #[uniffi(default = None)]
    pub reason: Option<RefusalReason>,
    /// Who serves the person; with the reason `competitor` and no other.
    #[uniffi(default = None)]
    pub competitor: Option<RefusalCompetitor>,
    /// What the person said, in words; with the reason `other` it must be there.
    #[uniffi(default = None)]
    pub note: Option<PersonalNote>,
}

/// Is [`Refusal`] after its check, which runs at each crossing.
pub type CheckedRefusal = talktime::campaign::Refusal;

uniffi::custom_type!(
/// Is a `Refusal`, checked at each crossing.
CheckedRefusal, Refusal, {
    remote,
    try_lift: |parts| CheckedRefusal::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type RetryCause = talktime::campaign::RetryCause;

/// Says with which result an attempt ended that leaves something to try again.
///
/// A number that does not exist is none of them: no wait makes it exist.
#[uniffi::remote(Enum)]
pub enum RetryCause {
    /// The line was busy.
    Busy,
    /// It rang and nobody answered.
    NoAnswer,
    /// The call was rejected.
    Rejected,
    /// An answering machine answered.
    Machine,
    /// A fax answered.
    Fax,
    /// A person answered and no agent was free.
    Dropped,
    /// Somebody else answered.
    WrongPerson,
    /// The line broke before there was a result.
    BrokenOff,
    /// The person asked to be called at another time.
    CallLater,
}

/// Says what to do after an attempt with one result.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RetryRule {
    /// The result.
    pub cause: RetryCause,
    /// How long to wait after the attempt; a time that the person named goes before it.
    pub delay: Duration,
    /// How many attempts may end so, at least 1: after the last of them it is not tried again.
    pub maximum: u32,
    /// Whether the hours of earlier failures are avoided after it. After a busy line they need not be:
    /// somebody is there.
    pub avoid: bool,
}

/// Is [`RetryRule`] after its check, which runs at each crossing.
pub type CheckedRetryRule = talktime::campaign::RetryRule;

uniffi::custom_type!(
/// Is a `RetryRule`, checked at each crossing.
CheckedRetryRule, RetryRule, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl RetryRule {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedRetryRule, Invalid> {
        let Self {
            cause,
            delay,
            maximum,
            avoid,
        } = self;
        Ok(CheckedRetryRule {
            cause,
            delay: delay.checked("delay")?,
            maximum,
            avoid,
        })
    }
}

impl From<CheckedRetryRule> for RetryRule {
    fn from(whole: CheckedRetryRule) -> Self {
        let CheckedRetryRule {
            cause,
            delay,
            maximum,
            avoid,
        } = whole;
        Self {
            cause,
            delay: delay.into(),
            maximum,
            avoid,
        }
    }
}

/// Mirrors the type of the core.
pub type AvoidedTimes = talktime::campaign::AvoidedTimes;

/// Says how alike two times are of which the second is avoided after a failure at the first, on the
/// clock of the person.
#[uniffi::remote(Enum)]
pub enum AvoidedTimes {
    /// Weakly: the same hour of the same day of the week.
    WeekdayHour,
    /// The same hour of the same kind of day: Monday to Friday, or Saturday and Sunday.
    DayKindHour,
    /// Strongly: the same hour of any day.
    AnyDayHour,
}

/// Says how the times of earlier failures are avoided.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RetryAvoidance {
    /// Which times.
    pub times: AvoidedTimes,
    /// How far to look for a free hour, above 0 and 14 days at most; where none is free within it, the
    /// delay alone counts.
    pub look_ahead: Duration,
}

/// Is [`RetryAvoidance`] after its check, which runs at each crossing.
pub type CheckedRetryAvoidance = talktime::campaign::RetryAvoidance;

uniffi::custom_type!(
/// Is a `RetryAvoidance`, checked at each crossing.
CheckedRetryAvoidance, RetryAvoidance, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl RetryAvoidance {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedRetryAvoidance, Invalid> {
        let Self { times, look_ahead } = self;
        Ok(CheckedRetryAvoidance {
            times,
            look_ahead: look_ahead.checked("look_ahead")?,
        })
    }
}

impl From<CheckedRetryAvoidance> for RetryAvoidance {
    fn from(whole: CheckedRetryAvoidance) -> Self {
        let CheckedRetryAvoidance { times, look_ahead } = whole;
        Self {
            times,
            look_ahead: look_ahead.into(),
        }
    }
}

/// Mirrors the type of the core.
pub type RetryLimit = talktime::campaign::RetryLimit;

/// Says which limit ended the attempts.
#[uniffi::remote(Enum)]
pub enum RetryLimit {
    /// The number of attempts over all.
    Total,
    /// The number of attempts with one result.
    OfCause {
        /// The result.
        cause: RetryCause,
    },
    /// The plan has no rule for the result.
    NoRule {
        /// The result.
        cause: RetryCause,
    },
}

/// Mirrors the type of the core.
pub type NextAttempt = talktime::campaign::NextAttempt;

/// Says what a retry plan gives after some attempts.
#[uniffi::remote(Enum)]
pub enum NextAttempt {
    /// Try again, not before an instant.
    NotBefore {
        /// The instant.
        at: Instant,
    },
    /// The attempts are used up.
    UsedUp {
        /// Which limit was reached.
        limit: RetryLimit,
    },
    /// The number that was dialled last does not exist.
    NumberDead,
    /// The last conversation came to something: a plan for failures has no say, but for the number of
    /// attempts over all.
    Decided,
}

/// Mirrors the type of the core.
pub type RetryPlan = talktime::campaign::RetryPlanParts;

/// Says when a person who was not reached is tried again, and when to give up.
///
/// It plans; it does not permit. Whether the instant that it gives is *lawful* is for the pre-dial
/// verdict: where that names a later one, ask `next` again from there.
#[uniffi::remote(Record)]
pub struct RetryPlan {
    /// What to do after each result, each once; after a result without a rule nobody tries again.
    #[uniffi(default = [])]
    pub rules: Vec<CheckedRetryRule>,
    /// How many attempts may be dialled over all, at least 1.
    pub maximum: u32,
    /// How the times of earlier failures are avoided; empty where they are not.
    #[uniffi(default = None)]
    pub avoidance: Option<CheckedRetryAvoidance>,
}

/// Is [`RetryPlan`] after its check, which runs at each crossing.
pub type CheckedRetryPlan = talktime::campaign::RetryPlan;

uniffi::custom_type!(
/// Is a `RetryPlan`, checked at each crossing.
CheckedRetryPlan, RetryPlan, {
    remote,
    try_lift: |parts| CheckedRetryPlan::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `RetryPlan` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn retry_plan_to_json(value: RetryPlan) -> Result<String, TalktimeError> {
    Ok(CheckedRetryPlan::restore(value)?.to_json()?)
}

/// Reads a `RetryPlan` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn retry_plan_from_json(text: String) -> Result<RetryPlan, TalktimeError> {
    Ok(CheckedRetryPlan::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type RuleConfidence = talktime::campaign::RuleConfidence;

/// Says how sure it is that the law is as a rule says.
#[uniffi::remote(Enum)]
pub enum RuleConfidence {
    /// General knowledge, or an old source: off, unless somebody who knows the law turns it on.
    Low,
    /// A source that reports the law was read.
    Medium,
    /// A source that quotes the law was read.
    High,
}

/// Mirrors the type of the core.
pub type CapCounts = talktime::campaign::CapCounts;

/// Says what a cap counts.
#[uniffi::remote(Enum)]
pub enum CapCounts {
    /// Every number that was dialled.
    Attempts,
    /// Only calls in which a person talked with an agent.
    Conversations,
}

/// Mirrors the type of the core.
pub type CapScope = talktime::campaign::CapScope;

/// Says which calls are counted together, by a cap or for a quiet period.
#[uniffi::remote(Enum)]
pub enum CapScope {
    /// All calls at the person.
    Person,
    /// Those of one project.
    Project,
    /// Those about one subject, such as one debt. A call of which nobody said the subject counts with
    /// every one.
    Subject,
}

/// Mirrors the type of the core.
pub type CapSpan = talktime::campaign::CapSpan;

/// Says over what time a cap counts.
#[uniffi::remote(Enum)]
pub enum CapSpan {
    /// Over so many hours before each call.
    Rolling {
        /// How many, from 1 to 8784 (a leap year).
        hours: u32,
    },
    /// Over a day of the person's calendar.
    Day,
    /// Over a week of the person's calendar, from Monday.
    Week,
    /// Over a month of the person's calendar.
    Month,
}

/// Mirrors the type of the core.
pub type QuietAfter = talktime::campaign::QuietAfter;

/// Says what begins a quiet period.
#[uniffi::remote(Enum)]
pub enum QuietAfter {
    /// The person refused.
    Refusal,
    /// The person talked with an agent.
    Conversation,
    /// A number was dialled.
    Attempt,
    /// The person answered, no agent was free, and the call was dropped.
    Dropped,
}

/// Mirrors the type of the core.
pub type QuietSpan = talktime::campaign::QuietSpan;

/// Says how long a quiet period lasts.
#[uniffi::remote(Enum)]
pub enum QuietSpan {
    /// So many hours from the instant at which it began.
    Hours {
        /// How many, from 1 to 87,840 (ten years).
        hours: u32,
    },
    /// So many whole days of the person's calendar after the day on which it began.
    Days {
        /// How many, from 1 to 3,660 (ten years).
        days: u32,
    },
}

/// Mirrors the type of the core.
pub type RuleDemand = talktime::campaign::RuleDemand;

/// Says what a rule demands.
#[uniffi::remote(Enum)]
pub enum RuleDemand {
    /// To call only in these parts of the person's day; a weekday that is not listed has none.
    Hours {
        /// The weekdays, each once.
        #[uniffi(default = [])]
        week: Vec<WeekdayWindows>,
        /// The calendar whose holidays are not days like others; empty where they are.
        #[uniffi(default = None)]
        holidays: Option<HolidayCalendarId>,
        /// The parts of a holiday; empty where nobody may be called on one.
        #[uniffi(default = [])]
        holiday_windows: Vec<DayWindow>,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[uniffi(default = false)]
        lifted_by_consent: bool,
    },
    /// To call no more often than this.
    Cap {
        /// What is counted.
        counts: CapCounts,
        /// How many may be in the span, 1 or more.
        most: u32,
        /// Over what time.
        within: CapSpan,
        /// Which calls are counted together.
        per: CapScope,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[uniffi(default = false)]
        lifted_by_consent: bool,
    },
    /// To leave the person alone for a time after something.
    Quiet {
        /// After what.
        after: QuietAfter,
        /// For how long.
        lasts: QuietSpan,
        /// After which calls.
        per: CapScope,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[uniffi(default = false)]
        lifted_by_consent: bool,
    },
    /// To have the consent of the person before the first call.
    Consent {
        /// Whether somebody who holds a service with us may be called without.
        #[uniffi(default = false)]
        except_customers: bool,
    },
    /// Not to call at all: a machine that nobody sits behind, where a law forbids it.
    Ban,
    /// To look the number up in a public registry, and not to call one that stands in it.
    Registry {
        /// The registry.
        registry: RegistryId,
        /// For how many days a look is good, from 1 to 366.
        valid_days: u32,
        /// Whether a consent of the person to be called for the purpose lifts it.
        #[uniffi(default = false)]
        lifted_by_consent: bool,
        /// Whether somebody who holds a service with us may be called without.
        #[uniffi(default = false)]
        except_customers: bool,
    },
}

/// Mirrors the type of the core.
pub type CallingRule = talktime::campaign::CallingRuleParts;

/// Holds one rule of calling, as data: a jurisdiction, its purposes and days, one demand, its source.
///
/// It is no legal advice: laws change and know exceptions. Ask somebody who knows the law before you rely
/// on a rule, and change or add rules without code.
#[uniffi::remote(Record)]
pub struct CallingRule {
    /// Names the rule. A rule that changed on a day stands twice under one id, with days that do not
    /// overlap.
    pub id: CallingRuleId,
    /// The country whose rule it is; empty for a rule of the house, which holds everywhere.
    #[uniffi(default = None)]
    pub country: Option<CountryCode>,
    /// The part of the country, by its code of ISO 3166-2 in lower case without the country: `fl` for
    /// Florida. It holds also where nobody knows in which part a person lives.
    #[uniffi(default = None)]
    pub region: Option<Code>,
    /// For which purposes it holds, each once; empty for every purpose.
    #[uniffi(default = [])]
    pub purposes: Vec<ContactPurposeId>,
    /// Which calls it is about, each once: by an agent, by a recorded voice; empty for both.
    #[uniffi(default = [])]
    pub channels: Vec<ContactChannel>,
    /// The first day, in the person's calendar, on which it holds; empty where it always did.
    #[uniffi(default = None)]
    pub from: Option<CalendarDate>,
    /// The first day on which it holds no more; empty where no end is known.
    #[uniffi(default = None)]
    pub until: Option<CalendarDate>,
    /// What it demands.
    pub demand: RuleDemand,
    /// Where it stands, in English.
    pub source: Label,
    /// The day on which somebody last looked whether it still stands so.
    pub checked: CalendarDate,
    /// How sure it is.
    pub confidence: RuleConfidence,
}

/// Is [`CallingRule`] after its check, which runs at each crossing.
pub type CheckedCallingRule = talktime::campaign::CallingRule;

uniffi::custom_type!(
/// Is a `CallingRule`, checked at each crossing.
CheckedCallingRule, CallingRule, {
    remote,
    try_lift: |parts| CheckedCallingRule::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type CallingRulesParts = talktime::campaign::CallingRulesParts;

/// Holds the parts of `CallingRules` that were not checked.
#[uniffi::remote(Record)]
pub struct CallingRulesParts {
    /// Names this version of the rules; every permit carries it.
    pub id: RuleSetId,
    /// The purposes that the rules know, each once. For any other nobody is called: a purpose that is
    /// misspelt would else escape every rule.
    #[uniffi(default = [])]
    pub purposes: Vec<ContactPurposeId>,
    /// The purposes for which the law of a country must have been looked up: a country without a rule for
    /// one of them, in the person's region and on the day, is one where nobody is called for it. For the
    /// others it is enough that any rule of that place is on. Where the region is unknown, only rules of
    /// the whole country count; where the zone is, the day must have one by every possible clock. Each
    /// stands in `purposes`.
    #[uniffi(default = [])]
    pub regulated: Vec<ContactPurposeId>,
    /// Rules less sure than this are off.
    pub least: RuleConfidence,
    /// For how many minutes a permit is good at most, from 1 to 1440: what it does not know yet, an
    /// opt-out or another attempt, may forbid the call then.
    pub permit_minutes: u32,
    /// The calendars that the rules name, each once.
    #[uniffi(default = [])]
    pub calendars: Vec<CheckedHolidayCalendar>,
    /// The rules, in any order; also those that are off.
    #[uniffi(default = [])]
    pub rules: Vec<CheckedCallingRule>,
}

/// Mirrors the type of the core.
pub type UnknownTarget = talktime::campaign::UnknownTarget;

/// Says what is done with a person of whom it is not known whether a rule fits.
#[uniffi::remote(Enum)]
pub enum UnknownTarget {
    /// They are left out.
    LeaveOut,
    /// They are taken.
    TakeIn,
}

/// Mirrors the type of the core.
pub type TargetRule = talktime::campaign::TargetRuleParts;

/// Holds a checked rule that says whom a project calls: earlier borrowers, people of a region,
/// customers on an old tariff.
///
/// It is nested 8 deep at most and has 256 parts at most. What is not known of a person is neither yes
/// nor no; the verdict names what is missing, and the rule says what is done then.
///
/// What is told as missing and becomes known turns no answer round. What is noted beside it may: a no
/// speaks of the services, competitors, addresses, base and agent that are noted, and one more of them
/// can turn it into a yes, and a yes of `TargetCondition::NoneOf` into a no.
#[uniffi::remote(Record)]
pub struct TargetRule {
    /// What is asked of a person.
    pub when: TargetCondition,
    /// What is done where that is not known.
    pub unknown: UnknownTarget,
}

/// Is [`TargetRule`] after its check, which runs at each crossing.
pub type CheckedTargetRule = talktime::campaign::TargetRule;

uniffi::custom_type!(
/// Is a `TargetRule`, checked at each crossing.
CheckedTargetRule, TargetRule, {
    remote,
    try_lift: |parts| CheckedTargetRule::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `TargetRule` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn target_rule_to_json(value: TargetRule) -> Result<String, TalktimeError> {
    Ok(CheckedTargetRule::restore(value)?.to_json()?)
}

/// Reads a `TargetRule` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn target_rule_from_json(text: String) -> Result<TargetRule, TalktimeError> {
    Ok(CheckedTargetRule::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type TargetReason = talktime::campaign::TargetReason;

/// Tells what one condition of a rule came to.
#[uniffi::remote(Record)]
pub struct TargetReason {
    /// Which condition: its place in the rule, `when.conditions[1]`.
    pub path: FieldPath,
    /// What it asks for: the code of the condition.
    pub condition: Code,
    /// Whether it is so.
    pub truth: Truth,
    /// By what: the service, the days, the place of the address among the customer's, from 1.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
    /// What is missing where that is not known, each once.
    #[uniffi(default = [])]
    pub missing: Vec<TargetField>,
}

/// Mirrors the type of the core.
pub type TargetVerdict = talktime::campaign::TargetVerdict;

/// Tells whether a rule fits a person, and why.
#[uniffi::remote(Record)]
pub struct TargetVerdict {
    /// Whether the person is taken.
    pub taken: bool,
    /// Whether the rule fits.
    pub truth: Truth,
    /// Every condition that made it so, in the order of the rule.
    #[uniffi(default = [])]
    pub because: Vec<TargetReason>,
    /// What is missing where it is not known whether the rule fits, each once.
    #[uniffi(default = [])]
    pub missing: Vec<TargetField>,
}

/// Mirrors the type of the core.
pub type TargetChoice = talktime::campaign::TargetChoice;

/// Holds a person whom a rule takes, and why.
#[uniffi::remote(Record)]
pub struct TargetChoice {
    /// The person.
    pub person: PersonRef,
    /// Why.
    pub verdict: TargetVerdict,
}

/// Mirrors the type of the core.
pub type TargetSelection = talktime::campaign::TargetSelection;

/// Holds whom a rule takes of many people.
#[uniffi::remote(Record)]
pub struct TargetSelection {
    /// Whom it takes, in the order in which they were given.
    #[uniffi(default = [])]
    pub taken: Vec<TargetChoice>,
    /// How many were judged.
    pub judged: u64,
    /// Of how many it is not known whether the rule fits, taken or not.
    pub unknown: u64,
    /// What the rule asks for and is missing: `campaign.target.field_missing` with how many lack it,
    /// `campaign.target.field_never_known` where nobody has it. The path names the condition.
    #[uniffi(default = [])]
    pub findings: Vec<Invalid>,
}

/// Mirrors the type of the core.
pub type TargetCondition = talktime::campaign::TargetCondition;

/// Says what is asked of a person.
///
/// Days count in the clock of the person's zone, or in UTC where it is not known. A period is from its
/// first day to the day before its last.
#[uniffi::remote(Enum)]
pub enum TargetCondition {
    /// All of them.
    AllOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<TargetCondition>,
    },
    /// Any of them.
    AnyOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<TargetCondition>,
    },
    /// None of them; with one in the list, not that one.
    NoneOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<TargetCondition>,
    },
    /// Holds a service of a kind with us.
    Holds {
        /// The kind.
        kind: ServiceKindId,
    },
    /// Held a service of a kind with us and holds none now: an earlier borrower.
    Held {
        /// The kind.
        kind: ServiceKindId,
    },
    /// Holds a service under an offer: is on an old tariff.
    OnOffer {
        /// The offer.
        offer: OfferId,
    },
    /// Stands so to us.
    Related {
        /// How.
        relationship: Relationship,
    },
    /// Has an address in an area, of those that are noted.
    LivesIn {
        /// The country, narrowed by region, locality and the start of the postcode.
        area: Area,
    },
    /// Holds a service with a competitor. Who is served by another one of the kind is taken to be served
    /// by that one alone.
    ServedBy {
        /// With whom; empty for any.
        #[uniffi(default = None)]
        provider: Option<ProviderId>,
        /// Of which kind; empty for any.
        #[uniffi(default = None)]
        kind: Option<ServiceKindId>,
    },
    /// The contract with a competitor ends in a period; one end of it is needed.
    CompetitorContractEnds {
        /// Of which kind; empty for any.
        #[uniffi(default = None)]
        kind: Option<ServiceKindId>,
        /// The first day of the period.
        #[uniffi(default = None)]
        from: Option<CalendarDate>,
        /// The first day after it.
        #[uniffi(default = None)]
        before: Option<CalendarDate>,
    },
    /// A service with us ends in a period; one end of it is needed.
    ServiceEnds {
        /// Of which kind; empty for any.
        #[uniffi(default = None)]
        kind: Option<ServiceKindId>,
        /// The first day of the period.
        #[uniffi(default = None)]
        from: Option<CalendarDate>,
        /// The first day after it.
        #[uniffi(default = None)]
        before: Option<CalendarDate>,
    },
    /// Pays more than this a month for a service that they hold with us.
    PaysAbove {
        /// Of which kind; empty for any.
        #[uniffi(default = None)]
        kind: Option<ServiceKindId>,
        /// The amount; not negative.
        monthly: Money,
    },
    /// Was dialled in the last days.
    ContactedWithin {
        /// How many days ago at most; 0 is today.
        days: u32,
    },
    /// Answered an offer in the last days.
    AnsweredWithin {
        /// How many days ago at most; 0 is today.
        days: u32,
    },
    /// An earlier campaign came to this.
    Earlier {
        /// To what.
        outcome: EarlierOutcome,
    },
    /// Came with a bought base; of whom no base is noted, with none.
    BoughtWith {
        /// Which.
        purchase: PurchaseId,
    },
    /// Belongs to the own base of an agent; of whom no agent is noted, to none.
    OwnedBy {
        /// Whose.
        agent: AgentId,
    },
    /// Is talked to in a language.
    Speaks {
        /// Which.
        language: Language,
    },
}

/// Mirrors the type of the core.
pub type Exclusion = talktime::campaign::Exclusion;

/// Tells why an offer is not made: `campaign.eligible.other_person`, `campaign.eligible.deceased`,
/// `campaign.eligible.has_it`, `campaign.eligible.accepted`, `campaign.eligible.not_covered`,
/// `campaign.eligible.refused_not_cheaper`, `campaign.eligible.refused_not_comparable`.
#[uniffi::remote(Record)]
pub struct Exclusion {
    /// Why.
    pub code: Code,
    /// The service, or the contact and the prices.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
}

/// Mirrors the type of the core.
pub type ExcludedOffer = talktime::campaign::ExcludedOffer;

/// Holds an offer that is not made to a person, and every reason.
#[uniffi::remote(Record)]
pub struct ExcludedOffer {
    /// The offer.
    pub offer: OfferId,
    /// Why; never empty.
    #[uniffi(default = [])]
    pub reasons: Vec<Exclusion>,
}

/// Mirrors the type of the core.
pub type EligibleOffers = talktime::campaign::EligibleOffers;

/// Holds what may be offered to a person and what not, both in the order of the catalogue.
#[uniffi::remote(Record)]
pub struct EligibleOffers {
    /// What may be offered; `unknown` where the person's addresses lack a part that decides whether it
    /// can be had: ask for it before offering.
    #[uniffi(default = [])]
    pub offers: Vec<AvailableOffer>,
    /// What may be sold on the day and is not offered to this person.
    #[uniffi(default = [])]
    pub excluded: Vec<ExcludedOffer>,
    /// Whether the person is a customer of whom no service is noted, so that what is offered may be what
    /// they have: ask which services they hold before offering.
    #[uniffi(default = false)]
    pub services_unknown: bool,
}

/// Mirrors the type of the core.
pub type TargetPerson = talktime::campaign::TargetPerson;

/// Holds what a target rule is asked about: a customer, with what the campaigns know of them.
///
/// A history that was not loaded is empty, which is another thing than a list with nothing in it. One
/// that holds what was offered to somebody else is not theirs, and counts as not loaded.
#[uniffi::remote(Record)]
pub struct TargetPerson {
    /// The customer.
    pub customer: CheckedCustomer,
    /// Every attempt to reach them, in any order; empty where it is not known.
    #[uniffi(default = None)]
    pub attempts: Option<Vec<CheckedAttempt>>,
    /// Every offer that was made to them, in any order; empty where it is not known.
    #[uniffi(default = None)]
    pub offerings: Option<Vec<CheckedOffering>>,
    /// What the campaign before came to; empty where it is not known.
    #[uniffi(default = None)]
    pub earlier: Option<EarlierOutcome>,
}

/// Mirrors the type of the core.
pub type TargetField = talktime::campaign::TargetField;

/// Names what a target rule may lack of a person.
#[uniffi::remote(Enum)]
pub enum TargetField {
    /// The services held with us now or before.
    Services,
    /// The offer under which a service is held.
    ServiceOffer,
    /// What a service costs a month.
    ServicePrice,
    /// The price of a service in the currency of the rule.
    ComparablePrice,
    /// Any address.
    Address,
    /// The region of an address.
    Region,
    /// The town of an address.
    Locality,
    /// The postcode of an address.
    Postcode,
    /// The services held with others.
    Competitors,
    /// When the contract with a competitor ends.
    ContractEnd,
    /// When they were dialled.
    Attempts,
    /// What was offered to them.
    Offerings,
    /// What an earlier campaign came to.
    EarlierOutcome,
    /// The language in which to talk to them.
    Language,
}

/// Mirrors the type of the core.
pub type Truth = talktime::campaign::Truth;

/// Says whether something is so: no, not known, yes.
///
/// What is composed of several follows the strong logic of Kleene: all of them is the least, any of
/// them the greatest, and the opposite of what is not known is not known. So where a part that was not
/// known becomes known, a yes stays a yes and a no a no.
#[uniffi::remote(Enum)]
pub enum Truth {
    /// It is not so.
    No,
    /// Something that decides it is not known.
    Unknown,
    /// It is so.
    Yes,
}

/// Mirrors the type of the core.
pub type BlockReason = talktime::campaign::BlockReason;

/// Says why a person may not be called.
#[uniffi::remote(Enum)]
pub enum BlockReason {
    /// The person asked not to be called, or stands in a list of those who did.
    DoNotCall,
    /// The person asked in a call not to be called, and no list tells of it yet.
    OptedOut,
    /// A rule forbids such calls altogether.
    Banned,
    /// The person's clock shows a time at which nobody is called.
    OutsideHours,
    /// The person's calendar shows a holiday.
    Holiday,
    /// The person was called as often as a rule allows.
    CapReached,
    /// The person is left alone for a time after something.
    QuietPeriod,
    /// The person answered a call, no agent was free, and it was dropped not long ago.
    DroppedLockout,
    /// The person's consent is needed and was never given.
    NoConsent,
    /// The person's consent is needed and holds no more.
    ConsentEnded,
    /// The number must be looked up in a registry first.
    RegistryNotAsked,
    /// The number stands in a registry.
    RegistryListed,
    /// Nobody knows by which clock the person lives.
    ZoneUnknown,
    /// Nobody looked up the law of a country in which the person may live, or not for such a call.
    RulesUnknown,
    /// The rules do not know the purpose.
    PurposeUnknown,
    /// The person belongs to the own base of another agent.
    OwnerOnly,
    /// The agent has not learnt what the project asks for.
    AgentNotTrained,
    /// The project calls nobody any more.
    ProjectClosed,
}

/// Mirrors the type of the core.
pub type DialBlock = talktime::campaign::DialBlock;

/// Tells one reason why a person may not be called.
#[uniffi::remote(Record)]
pub struct DialBlock {
    /// Why.
    pub reason: BlockReason,
    /// The rule that says so; empty where no rule does.
    #[uniffi(default = None)]
    pub rule: Option<CallingRuleId>,
    /// What the check looked at.
    #[uniffi(default = [])]
    pub facts: Vec<NamedFact>,
    /// When this reason alone forbids nothing any more.
    pub ends: NextChance,
}

/// Mirrors the type of the core.
pub type NextChance = talktime::campaign::NextChance;

/// Says when a person may be called who may not be called now.
#[uniffi::remote(Enum)]
pub enum NextChance {
    /// From this instant on, if nothing else happens until then; at none before.
    At {
        /// The instant.
        at: Instant,
    },
    /// At no instant before this one, to which the look ahead reaches: ask again then.
    NotBefore {
        /// The instant.
        at: Instant,
    },
    /// Time alone does not help: something must be mended, or the person must allow it.
    Never,
}

/// Mirrors the type of the core.
pub type DialVerdict = talktime::campaign::DialVerdict;

/// Answers whether a person may be called.
#[uniffi::remote(Enum)]
pub enum DialVerdict {
    /// The person may be called.
    Permit {
        /// The permit: it ends where a rule forbids the call or nobody looked its law up, and no later than the
        /// rules let one last.
        permit: CheckedDialPermit,
    },
    /// The person may not be called now.
    Blocked {
        /// Every reason, those of no rule first; never empty.
        #[uniffi(default = [])]
        reasons: Vec<DialBlock>,
        /// When again.
        earliest: NextChance,
    },
}

/// Writes a `DialVerdict` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn dial_verdict_to_json(value: DialVerdict) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `DialVerdict` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn dial_verdict_from_json(text: String) -> Result<DialVerdict, TalktimeError> {
    Ok(DialVerdict::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type AddressField = talktime::customer::AddressField;

/// Names a part of an address.
#[uniffi::remote(Enum)]
pub enum AddressField {
    /// The state, oblast or province.
    Region,
    /// The town or village.
    Locality,
    /// The part of a town.
    District,
    /// The street.
    Street,
    /// The house and its block.
    House,
    /// The entrance.
    Entrance,
    /// The floor.
    Floor,
    /// The flat or office.
    Unit,
    /// The postcode.
    Postcode,
    /// Something well seen nearby.
    Landmark,
}

/// Mirrors the type of the core.
pub type AddressRegion = talktime::customer::AddressRegion;

/// Holds a region of a country, as a form offers it for choice.
#[uniffi::remote(Record)]
pub struct AddressRegion {
    /// Its ISO 3166-2 code without the country, or what the post calls it where it has none: `MH`.
    pub id: Label,
    /// Its English name, or the name in Latin letters.
    pub latin: Label,
    /// Its name in the country's own script, where that is not Latin.
    #[uniffi(default = None)]
    pub own: Option<Label>,
}

/// Mirrors the type of the core.
pub type AddressRules = talktime::customer::AddressRules;

/// Says what an address of a country must have, for a form that asks for it.
#[uniffi::remote(Record)]
pub struct AddressRules {
    /// The country.
    pub country: CountryCode,
    /// Whether the facts of the country are known; where not, the usual parts are required.
    pub known: bool,
    /// The parts that must be there. A landmark may stand for street and house together.
    #[uniffi(default = [])]
    pub required: Vec<AddressField>,
    /// Postcodes as they look.
    #[uniffi(default = [])]
    pub postcode_examples: Vec<Label>,
    /// The regions, where the list is known; another text is taken too.
    #[uniffi(default = [])]
    pub regions: Vec<AddressRegion>,
}

/// Mirrors the type of the core.
pub type AddressVerdict = talktime::customer::AddressVerdict;

/// Says what is missing and wrong in an address.
///
/// It names parts, never what stands in them.
#[uniffi::remote(Record)]
pub struct AddressVerdict {
    /// Whether a crew or a letter can be sent there: nothing is missing and nothing malformed.
    pub complete: bool,
    /// Whether the facts of the country are known.
    pub known: bool,
    /// Every part that must be there and is not.
    #[uniffi(default = [])]
    pub missing: Vec<AddressField>,
    /// Every part that has not the form of its country.
    #[uniffi(default = [])]
    pub malformed: Vec<AddressField>,
    /// Parts that contradict another one: a postcode of another region, or a region in which the
    /// gazetteer knows no such town. Read them back to the person.
    #[uniffi(default = [])]
    pub doubtful: Vec<AddressField>,
    /// The region, where its name was recognised or the gazetteer knows only one town of that name.
    #[uniffi(default = None)]
    pub region: Option<Label>,
}

/// Mirrors the type of the core.
pub type KnownLocality = talktime::customer::KnownLocality;

/// Holds a town of a country, as somebody's list of towns has it.
#[uniffi::remote(Record)]
pub struct KnownLocality {
    /// The country.
    pub country: CountryCode,
    /// The region in which it lies.
    pub region: Label,
    /// Its name.
    pub locality: Label,
}

/// Mirrors the type of the core.
pub type CustomerPage = talktime::customer::CustomerPage;

/// Holds some of the customers of a base, and where the next ones begin.
#[uniffi::remote(Record)]
pub struct CustomerPage {
    /// The customers, in the order in which they came.
    #[uniffi(default = [])]
    pub customers: Vec<CheckedCustomer>,
    /// Where the next page begins; empty behind the last customer.
    #[uniffi(default = None)]
    pub next: Option<u64>,
}

/// Mirrors the type of the core.
pub type PersonState = talktime::customer::PersonState;

/// Says what the base has of a person.
#[uniffi::remote(Enum)]
pub enum PersonState {
    /// Nothing: the reference never came.
    Unknown,
    /// A customer.
    Held,
    /// The person was merged into another entry, which answers for both.
    Merged,
    /// The personal values were erased; reference and timeline are kept.
    Erased,
}

/// Mirrors the type of the core.
pub type ErasedClass = talktime::customer::ErasedClass;

/// Counts the values of one class that were erased.
#[uniffi::remote(Record)]
pub struct ErasedClass {
    /// The class.
    pub class: DataClass,
    /// How many values.
    pub values: u64,
}

/// Mirrors the type of the core.
pub type KeptKind = talktime::customer::KeptKind;

/// Says what of a person is kept when they are erased; nothing of it is a personal value.
#[uniffi::remote(Enum)]
pub enum KeptKind {
    /// The references of the person, so that calls that were counted stay counted.
    References,
    /// What happened, as references.
    Timeline,
    /// To which agents the person was given.
    Assignments,
    /// Which references were one person.
    Merges,
    /// Legal holds that bound once.
    Holds,
}

/// Mirrors the type of the core.
pub type KeptPart = talktime::customer::KeptPart;

/// Counts what is kept of an erased person.
#[uniffi::remote(Record)]
pub struct KeptPart {
    /// What is kept, and why.
    pub kind: KeptKind,
    /// How many of it.
    pub count: u64,
}

/// Mirrors the type of the core.
pub type ErasureScope = talktime::customer::ErasureScope;

/// Says how much of a person was to be erased.
#[uniffi::remote(Enum)]
pub enum ErasureScope {
    /// Everything that is known; the person is held no more.
    Person,
    /// The values of some classes; the person is held on.
    Classes {
        /// The classes, each once and in the order of `DataClass`.
        #[uniffi(default = [])]
        classes: Vec<DataClass>,
    },
}

/// Mirrors the type of the core.
pub type Erasure = talktime::customer::Erasure;

/// Tells what was erased of a person and what is kept, without a personal value.
#[uniffi::remote(Record)]
pub struct Erasure {
    /// The entry that answered for the person.
    pub person: PersonRef,
    /// Every reference that meant the person, merged ones too, in the order in which they came.
    #[uniffi(default = [])]
    pub references: Vec<PersonRef>,
    /// The whole person, or which classes.
    pub scope: ErasureScope,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
    /// The personal values that are gone, by class. A value that the entry and the copies that merges
    /// kept held several times counts once. With the whole person went everything else that the
    /// customer had.
    #[uniffi(default = [])]
    pub removed: Vec<ErasedClass>,
    /// What stays.
    #[uniffi(default = [])]
    pub kept: Vec<KeptPart>,
}

/// Mirrors the type of the core.
pub type PersonExport = talktime::customer::PersonExport;

/// Holds all that the base has about a person, to be given to the person, a court or an authority.
#[uniffi::remote(Record)]
pub struct PersonExport {
    /// Everything that is known of the person, in full.
    pub customer: CustomerView,
    /// The references of entries that were merged into the person.
    #[uniffi(default = [])]
    pub merged: Vec<PersonRef>,
    /// What the entries said before they were merged, in full: kept while a merge can be taken back, in
    /// the order of the merges, of each the entry that answers first.
    #[uniffi(default = [])]
    pub before: Vec<CustomerView>,
    /// What happened.
    #[uniffi(default = [])]
    pub timeline: Vec<TimelineEntry>,
    /// To whom the person was given, and those who were merged into them, by time.
    #[uniffi(default = [])]
    pub assignments: Vec<Assignment>,
    /// The merges in which the person took part.
    #[uniffi(default = [])]
    pub merges: Vec<MergeRecord>,
    /// The legal holds.
    #[uniffi(default = [])]
    pub holds: Vec<PlacedHold>,
    /// What was erased of the person before, also with an entry from which they were parted since.
    #[uniffi(default = [])]
    pub erasures: Vec<Erasure>,
    /// The classes of personal values that it has.
    #[uniffi(default = [])]
    pub classes: Vec<DataClass>,
}

/// Mirrors the type of the core.
pub type TimelineEntry = talktime::customer::TimelineEntry;

/// Holds one thing that happened to a person: what, its id, when.
///
/// It names no personal value, so that it stays when the person is erased.
#[uniffi::remote(Record)]
pub struct TimelineEntry {
    /// What happened: `call.ended`, `order.completed`, `customer.merged`.
    pub kind: Code,
    /// Names it: the contact, the order, the complaint.
    pub reference: Reference,
    /// When.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type Assignment = talktime::customer::Assignment;

/// Holds one giving of a person to an agent, or the taking away.
#[uniffi::remote(Record)]
pub struct Assignment {
    /// The agent in whose own base the person is from then on; empty for nobody's.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
    /// Why, in the words of the centre.
    #[uniffi(default = None)]
    pub reason: Option<Code>,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type PlacedHold = talktime::customer::PlacedHold;

/// Tells that what is known of a person must be kept, who noted it, and when that ended.
#[uniffi::remote(Record)]
pub struct PlacedHold {
    /// The case, and when it ends by itself.
    pub hold: LegalHold,
    /// Who noted it.
    pub by: ActorId,
    /// Since when it binds.
    pub since: Instant,
    /// When it was lifted; empty while it was not.
    #[uniffi(default = None)]
    pub lifted: Option<Instant>,
}

/// Mirrors the type of the core.
pub type MergeReason = talktime::customer::MergeReason;

/// Says how it is known that two entries are one person.
#[uniffi::remote(Enum)]
pub enum MergeReason {
    /// The comparison calls them certain. A program may merge for this reason only.
    Certain,
    /// The person said so.
    PersonConfirmed {
        /// In which contact.
        contact: ContactId,
    },
    /// Somebody looked at both and decided.
    Reviewed,
}

/// Mirrors the type of the core.
pub type Parting = talktime::customer::Parting;

/// Tells that a merge was taken back.
#[uniffi::remote(Record)]
pub struct Parting {
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type MergeRecord = talktime::customer::MergeRecord;

/// Tells of one merge, without a personal value.
#[uniffi::remote(Record)]
pub struct MergeRecord {
    /// Names the merge.
    pub id: MergeId,
    /// The entry that answers for both.
    pub kept: PersonRef,
    /// The entry that was merged into it.
    pub merged: PersonRef,
    /// How it was known that they are one person.
    pub reason: MergeReason,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// In which role.
    pub role: Role,
    /// When.
    pub at: Instant,
    /// Where both said something else and the kept entry's word stands; of two relationships the
    /// closer one does.
    #[uniffi(default = [])]
    pub conflicts: Vec<FieldPath>,
    /// When it was taken back; empty while it holds.
    #[uniffi(default = None)]
    pub parted: Option<Parting>,
}

/// Mirrors the type of the core.
pub type CompetitorReason = talktime::customer::CompetitorReason;

/// Says why a person holds a service with somebody else.
#[uniffi::remote(Enum)]
pub enum CompetitorReason {
    /// It costs less.
    Price,
    /// It gives more for the money: speed, data, channels.
    BetterOffer,
    /// It works better: coverage, faults, the device.
    Quality,
    /// Their people are better to deal with.
    Service,
    /// It comes together with something else that they hold.
    Bundle,
    /// A contract binds them.
    Contract,
    /// Nobody else serves the place.
    OnlyProvider,
    /// Somebody whom they trust uses or recommends it.
    Recommended,
    /// They have always had it.
    Habit,
    /// They left us over something that went wrong.
    LeftUs,
    /// Another reason; the note may say which.
    Other,
}

/// Mirrors the type of the core.
pub type Told = talktime::customer::Told;

/// Tells who learned something from a person, when, and in which contact.
#[uniffi::remote(Record)]
pub struct Told {
    /// When the person told it.
    pub at: Instant,
    /// Whom they told.
    pub by: ActorId,
    /// In which contact; empty where it was in none.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
}

/// Mirrors the type of the core.
pub type CompetitorProfile = talktime::customer::CompetitorProfile;

/// Holds what a person told of a service that somebody else gives them.
#[uniffi::remote(Record)]
pub struct CompetitorProfile {
    /// Who gives it.
    pub provider: ProviderId,
    /// What kind of service it is.
    pub kind: ServiceKindId,
    /// What they pay a month; not negative.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// Why they hold it there; empty where they did not say.
    #[uniffi(default = [])]
    pub reasons: Vec<CompetitorReason>,
    /// What they said of it, in words.
    #[uniffi(default = None)]
    pub note: Option<PersonalNote>,
    /// The first day on which their contract no longer binds them: a good day to call again.
    #[uniffi(default = None)]
    pub contract_end: Option<CalendarDate>,
    /// Who learned it, and when.
    pub told: Told,
}

/// Mirrors the type of the core.
pub type MatchVerdict = talktime::customer::matching::MatchVerdict;

/// Says whether two records are one person. Only `Certain` may be merged without a
/// person who looks at it.
#[uniffi::remote(Enum)]
pub enum MatchVerdict {
    /// Nothing speaks for it.
    Different,
    /// Worth a look.
    Possible,
    /// Likely; a person decides.
    Probable,
    /// Enough agrees, and nothing that tells relatives apart differs.
    Certain,
}

/// Mirrors the type of the core.
pub type MatchPart = talktime::customer::matching::MatchPart;

/// Explains one part of a score.
#[uniffi::remote(Record)]
pub struct MatchPart {
    /// What was compared.
    pub kind: MatchKind,
    /// How far it agrees.
    pub agreement: Agreement,
    /// What that counts for, in tenths of a bit.
    pub weight: i32,
}

/// Mirrors the type of the core.
pub type MatchScore = talktime::customer::matching::MatchScore;

/// Tells how far two records agree and what that means.
///
/// It holds kinds and figures only, nothing personal.
#[uniffi::remote(Record)]
pub struct MatchScore {
    /// The points: the sum of the weights of the parts.
    pub score: i32,
    /// What they mean.
    pub verdict: MatchVerdict,
    /// The parts that both records have, in the order of `MatchKind`.
    #[uniffi(default = [])]
    pub parts: Vec<MatchPart>,
}

/// Writes a `MatchScore` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn match_score_to_json(value: MatchScore) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `MatchScore` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn match_score_from_json(text: String) -> Result<MatchScore, TalktimeError> {
    Ok(MatchScore::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type BlockKind = talktime::customer::matching::BlockKind;

/// Says for which reason records are compared with each other.
#[uniffi::remote(Enum)]
pub enum BlockKind {
    /// They have a telephone number in common.
    Phone,
    /// They have the first or the last half of a number in common, and a name that sounds alike: one
    /// digit may be wrong.
    HalfPhoneAndName,
    /// They have a mail address in common.
    Email,
    /// They have the same day of birth, and a name that sounds alike.
    BirthDateAndName,
    /// They have the same house in one town or postcode, and a name that sounds alike.
    HouseAndName,
    /// Both their names sound alike, in one town or postcode.
    NamesAndPlace,
    /// Both their names sound alike, and the year of birth is the same.
    NamesAndYear,
}

/// Mirrors the type of the core.
pub type MatchPair = talktime::customer::matching::MatchPair;

/// Holds two records that may be one person.
#[uniffi::remote(Record)]
pub struct MatchPair {
    /// The one whose reference comes first.
    pub a: PersonRef,
    /// The other one.
    pub b: PersonRef,
    /// How far they agree.
    pub score: MatchScore,
}

/// Mirrors the type of the core.
pub type CutBlock = talktime::customer::matching::CutBlock;

/// Tells of a block that was too large to compare everybody in it with everybody.
#[uniffi::remote(Record)]
pub struct CutBlock {
    /// Why the records stood together.
    pub kind: BlockKind,
    /// How many they were.
    pub records: u64,
    /// How many pairs of them were not compared for this reason.
    pub skipped: u64,
}

/// Mirrors the type of the core.
pub type Duplicates = talktime::customer::matching::Duplicates;

/// Holds what a search for duplicates found.
#[uniffi::remote(Record)]
pub struct Duplicates {
    /// The pairs that are at least possible, the best first.
    #[uniffi(default = [])]
    pub pairs: Vec<MatchPair>,
    /// The blocks that were cut, the largest first: a number that half the town gave, for instance.
    #[uniffi(default = [])]
    pub cut: Vec<CutBlock>,
    /// How many times two records were compared.
    pub compared: u64,
}

/// Mirrors the type of the core.
pub type Agreement = talktime::customer::matching::Agreement;

/// Says how far one field of two records agrees, from not at all to fully.
#[uniffi::remote(Enum)]
pub enum Agreement {
    /// Both have it and it differs.
    Different,
    /// Little: an initial, a name that differs in its first letter or its gender, the same town.
    Weak,
    /// One or two slips of the keyboard apart, day and month turned round, the house without the flat.
    Close,
    /// Spelled apart but sounding alike, as between scripts.
    Alike,
    /// The same after folding.
    Same,
}

/// Mirrors the type of the core.
pub type MatchKind = talktime::customer::matching::MatchKind;

/// Says which part of two records was compared.
#[uniffi::remote(Enum)]
pub enum MatchKind {
    /// The given name. Where the order is turned round in one record, the weaker of the two names.
    GivenName,
    /// The family name.
    FamilyName,
    /// The middle name or patronymic.
    MiddleName,
    /// The telephone numbers: the best pair.
    Phone,
    /// The mail addresses: the best pair.
    Email,
    /// The day of birth.
    BirthDate,
    /// The addresses: the best pair.
    Address,
}

/// Mirrors the type of the core.
pub type MatchWeights = talktime::customer::matching::MatchWeights;

/// Holds what each degree of agreement counts for, in tenths of a bit.
///
/// Ten points double the odds that two records are one person: of two people by chance, half as many
/// agree so far. No degree counts for less than the one below it.
#[uniffi::remote(Record)]
pub struct MatchWeights {
    /// For `Agreement::Same`: 0 to 1,000.
    pub same: i32,
    /// For `Agreement::Alike`.
    pub alike: i32,
    /// For `Agreement::Close`.
    pub close: i32,
    /// For `Agreement::Weak`.
    pub weak: i32,
    /// For `Agreement::Different`: -1,000 to 0.
    pub different: i32,
}

/// Mirrors the type of the core.
pub type MatchPolicy = talktime::customer::matching::MatchPolicyParts;

/// Says what agreement counts for, from how many points two records are one person, and how much is
/// compared.
#[uniffi::remote(Record)]
pub struct MatchPolicy {
    /// Names the policy, with its version.
    pub id: RuleSetId,
    /// What the given name counts for.
    pub given_name: MatchWeights,
    /// What the family name counts for.
    pub family_name: MatchWeights,
    /// What the middle name counts for.
    pub middle_name: MatchWeights,
    /// What a telephone counts for.
    pub phone: MatchWeights,
    /// What a mail address counts for.
    pub email: MatchWeights,
    /// What the day of birth counts for.
    pub birth_date: MatchWeights,
    /// What an address counts for.
    pub address: MatchWeights,
    /// From how many points two records are certainly one person, if nothing forbids it.
    pub certain: i32,
    /// From how many points they probably are.
    pub probable: i32,
    /// From how many points they may be, at least 1.
    pub possible: i32,
    /// The most records that are compared with each other for one reason (the same number, the same
    /// name in one town): 2 to 10,000. More are compared with their neighbours only, and told.
    pub block_max: u32,
}

/// Is [`MatchPolicy`] after its check, which runs at each crossing.
pub type CheckedMatchPolicy = talktime::customer::matching::MatchPolicy;

uniffi::custom_type!(
/// Is a `MatchPolicy`, checked at each crossing.
CheckedMatchPolicy, MatchPolicy, {
    remote,
    try_lift: |parts| CheckedMatchPolicy::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `MatchPolicy` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn match_policy_to_json(value: MatchPolicy) -> Result<String, TalktimeError> {
    Ok(CheckedMatchPolicy::restore(value)?.to_json()?)
}

/// Reads a `MatchPolicy` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn match_policy_from_json(text: String) -> Result<MatchPolicy, TalktimeError> {
    Ok(CheckedMatchPolicy::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type MatchFields = talktime::customer::matching::MatchFields;

/// Holds what of a person is compared.
///
/// All of it may be missing; what is missing counts neither for nor against. Its texts print
/// redacted.
#[uniffi::remote(Record)]
pub struct MatchFields {
    /// The names: one in each script, an earlier one; 16 at most, as of every field.
    #[uniffi(default = [])]
    pub names: Vec<PersonName>,
    /// The telephone numbers.
    #[uniffi(default = [])]
    pub phones: Vec<PhoneNumber>,
    /// The mail addresses.
    #[uniffi(default = [])]
    pub emails: Vec<EmailAddress>,
    /// The day of birth.
    #[uniffi(default = None)]
    pub birth_date: Option<BirthDate>,
    /// The addresses.
    #[uniffi(default = [])]
    pub addresses: Vec<Address>,
}

/// Writes a `MatchFields` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn match_fields_to_json(value: MatchFields) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `MatchFields` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn match_fields_from_json(text: String) -> Result<MatchFields, TalktimeError> {
    Ok(MatchFields::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type NameHit = talktime::customer::matching::NameHit;

/// Holds a person whose name is like the one that was looked for.
#[uniffi::remote(Record)]
pub struct NameHit {
    /// The person.
    pub person: PersonRef,
    /// How like the name is: 1 to 1,000, which is the same in every word.
    pub score: u32,
}

/// Mirrors the type of the core.
pub type ConsentLink = talktime::customer::ConsentLink;

/// Holds one link of a chain of consent: who got the people, on which ground, by which words.
#[uniffi::remote(Record)]
pub struct ConsentLink {
    /// Who collected the people or got them.
    pub holder: SellerId,
    /// The words to which the people agreed, or under which they were passed on.
    #[uniffi(default = None)]
    pub wording: Option<WordingId>,
    /// The ground on which the holder relies.
    pub basis: LawfulBasis,
    /// When the holder got them.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type PurchasedBase = talktime::customer::PurchasedBaseParts;

/// Holds a base of people that was bought: from whom, for how long it may be used, on which ground
/// the people are in it, what it cost.
#[uniffi::remote(Record)]
pub struct PurchasedBase {
    /// Names the purchase.
    pub id: PurchaseId,
    /// Who sold it.
    pub seller: SellerId,
    /// The first day on which it may be used.
    pub licence_from: CalendarDate,
    /// The first day on which it may be used no more; empty where the licence has no end.
    #[uniffi(default = None)]
    pub licence_until: Option<CalendarDate>,
    /// Through whose hands the people went, from who collected them to the seller; empty where the
    /// seller does not say.
    #[uniffi(default = [])]
    pub consent_chain: Vec<ConsentLink>,
    /// What one person of it cost; not negative.
    pub cost_per_lead: Money,
    /// How many people were bought.
    pub leads: u64,
}

/// Is [`PurchasedBase`] after its check, which runs at each crossing.
pub type CheckedPurchasedBase = talktime::customer::PurchasedBase;

uniffi::custom_type!(
/// Is a `PurchasedBase`, checked at each crossing.
CheckedPurchasedBase, PurchasedBase, {
    remote,
    try_lift: |parts| CheckedPurchasedBase::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `PurchasedBase` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn purchased_base_to_json(value: PurchasedBase) -> Result<String, TalktimeError> {
    Ok(CheckedPurchasedBase::restore(value)?.to_json()?)
}

/// Reads a `PurchasedBase` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn purchased_base_from_json(text: String) -> Result<PurchasedBase, TalktimeError> {
    Ok(CheckedPurchasedBase::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type Relationship = talktime::customer::Relationship;

/// Says how a person stands to us.
#[uniffi::remote(Enum)]
pub enum Relationship {
    /// Holds no service of ours and never held one, as far as we know.
    Prospect,
    /// Held a service of ours and holds none now.
    Former,
    /// Holds a service of ours.
    Customer,
}

/// Mirrors the type of the core.
pub type PhoneKind = talktime::customer::PhoneKind;

/// Says what kind of line a telephone number is.
#[uniffi::remote(Enum)]
pub enum PhoneKind {
    /// A mobile telephone.
    Mobile,
    /// A line at home.
    Landline,
    /// A telephone at the place of work.
    Work,
    /// Nobody said.
    Unknown,
}

/// Mirrors the type of the core.
pub type CustomerPhone = talktime::customer::CustomerPhone;

/// Holds one telephone number of a customer.
#[uniffi::remote(Record)]
pub struct CustomerPhone {
    /// The number.
    pub number: PhoneNumber,
    /// What kind of line it is.
    pub kind: PhoneKind,
    /// Since when we know it.
    #[uniffi(default = None)]
    pub since: Option<Instant>,
}

/// Mirrors the type of the core.
pub type AddressUse = talktime::customer::AddressUse;

/// Says what an address is used for.
#[uniffi::remote(Enum)]
pub enum AddressUse {
    /// The person lives there.
    Home,
    /// A service is installed there.
    Installation,
    /// Bills go there.
    Billing,
    /// The person works there.
    Work,
}

/// Mirrors the type of the core.
pub type ReadBack = talktime::customer::ReadBack;

/// Tells that an address was read back to the person and confirmed.
#[uniffi::remote(Record)]
pub struct ReadBack {
    /// When.
    pub at: Instant,
    /// In which contact.
    pub contact: ContactId,
}

/// Mirrors the type of the core.
pub type CustomerAddress = talktime::customer::CustomerAddress;

/// Holds one address of a customer.
#[uniffi::remote(Record)]
pub struct CustomerAddress {
    /// The address.
    pub address: Address,
    /// What it is used for; empty where nobody said.
    #[uniffi(default = [])]
    pub uses: Vec<AddressUse>,
    /// When this very text was read back and confirmed; a changed address has none.
    #[uniffi(default = None)]
    pub read_back: Option<ReadBack>,
}

/// Mirrors the type of the core.
pub type DocumentKind = talktime::customer::DocumentKind;

/// Says what kind of document proves who somebody is.
#[uniffi::remote(Enum)]
pub enum DocumentKind {
    /// A passport.
    Passport,
    /// A national identity card or number.
    NationalId,
    /// A driving licence.
    DrivingLicence,
    /// Another document.
    Other,
}

/// Mirrors the type of the core.
pub type IdentityDocument = talktime::customer::IdentityDocument;

/// Holds a document that proves who somebody is.
#[uniffi::remote(Record)]
pub struct IdentityDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number.
    pub number: DocumentNumber,
}

/// Mirrors the type of the core.
pub type HeldService = talktime::customer::HeldService;

/// Holds one service that a person holds or held with us.
#[uniffi::remote(Record)]
pub struct HeldService {
    /// The service.
    pub service: ServiceId,
    /// Its kind.
    pub kind: ServiceKindId,
    /// The offer under which it is held.
    #[uniffi(default = None)]
    pub offer: Option<OfferId>,
    /// What it costs a month; not negative.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// The first day.
    #[uniffi(default = None)]
    pub since: Option<CalendarDate>,
    /// The first day on which it is no longer held; empty while it is.
    #[uniffi(default = None)]
    pub until: Option<CalendarDate>,
}

/// Mirrors the type of the core.
pub type CustomerNote = talktime::customer::CustomerNote;

/// Holds what somebody of the centre wrote down about a person.
#[uniffi::remote(Record)]
pub struct CustomerNote {
    /// When.
    pub at: Instant,
    /// Who wrote it.
    pub by: ActorId,
    /// The text.
    pub text: PersonalNote,
}

/// Mirrors the type of the core.
pub type Customer = talktime::customer::CustomerParts;

/// Holds everything that is known of one person.
///
/// What is checked: no list is longer than its bound and none holds the same thing twice; nothing
/// ends before it begins and no price is negative; a prospect holds no service and a former customer
/// none that has not ended; an address says something. What is personal in it prints redacted.
#[uniffi::remote(Record)]
pub struct Customer {
    /// Names the person.
    pub person: PersonRef,
    /// How the person stands to us.
    pub relationship: Relationship,
    /// The names: the first is how to address the person, the others are the same in other scripts.
    #[uniffi(default = [])]
    pub names: Vec<PersonName>,
    /// The telephone numbers, the best to call first.
    #[uniffi(default = [])]
    pub phones: Vec<CustomerPhone>,
    /// The e-mail addresses, the best first.
    #[uniffi(default = [])]
    pub emails: Vec<EmailAddress>,
    /// The addresses.
    #[uniffi(default = [])]
    pub addresses: Vec<CustomerAddress>,
    /// The zone whose clock the person lives by.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// The language in which to talk to the person.
    #[uniffi(default = None)]
    pub language: Option<Language>,
    /// The day of birth.
    #[uniffi(default = None)]
    pub birth_date: Option<BirthDate>,
    /// The documents.
    #[uniffi(default = [])]
    pub documents: Vec<IdentityDocument>,
    /// The accounts, at a bank or with us.
    #[uniffi(default = [])]
    pub accounts: Vec<AccountNumber>,
    /// The services held with us now and before.
    #[uniffi(default = [])]
    pub services: Vec<HeldService>,
    /// The services held with others.
    #[uniffi(default = [])]
    pub competitors: Vec<CompetitorProfile>,
    /// What was written down about the person.
    #[uniffi(default = [])]
    pub notes: Vec<CustomerNote>,
    /// The bought base that the person came with.
    #[uniffi(default = None)]
    pub source: Option<PurchaseId>,
    /// The agent whose own base the person belongs to.
    #[uniffi(default = None)]
    pub owner: Option<AgentId>,
}

/// Is [`Customer`] after its check, which runs at each crossing.
pub type CheckedCustomer = talktime::customer::Customer;

uniffi::custom_type!(
/// Is a `Customer`, checked at each crossing.
CheckedCustomer, Customer, {
    remote,
    try_lift: |parts| CheckedCustomer::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Customer` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn customer_to_json(value: Customer) -> Result<String, TalktimeError> {
    Ok(CheckedCustomer::restore(value)?.to_json()?)
}

/// Reads a `Customer` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn customer_from_json(text: String) -> Result<Customer, TalktimeError> {
    Ok(CheckedCustomer::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type PhoneView = talktime::customer::PhoneView;

/// Holds a telephone number as it is shown.
#[uniffi::remote(Record)]
pub struct PhoneView {
    /// The number.
    pub number: Shown,
    /// What kind of line it is.
    pub kind: PhoneKind,
    /// Since when we know it.
    #[uniffi(default = None)]
    pub since: Option<Instant>,
}

/// Mirrors the type of the core.
pub type AddressView = talktime::customer::AddressView;

/// Holds an address as it is shown.
#[uniffi::remote(Record)]
pub struct AddressView {
    /// The address in one line.
    pub address: Shown,
    /// What it is used for.
    #[uniffi(default = [])]
    pub uses: Vec<AddressUse>,
    /// When it was read back to the person and confirmed.
    #[uniffi(default = None)]
    pub read_back: Option<ReadBack>,
}

/// Mirrors the type of the core.
pub type DocumentView = talktime::customer::DocumentView;

/// Holds a document as it is shown.
#[uniffi::remote(Record)]
pub struct DocumentView {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number.
    pub number: Shown,
}

/// Mirrors the type of the core.
pub type CompetitorView = talktime::customer::CompetitorView;

/// Holds a service held with somebody else, as it is shown.
#[uniffi::remote(Record)]
pub struct CompetitorView {
    /// Who gives it.
    pub provider: ProviderId,
    /// What kind of service it is.
    pub kind: ServiceKindId,
    /// What they pay a month.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// Why they hold it there.
    #[uniffi(default = [])]
    pub reasons: Vec<CompetitorReason>,
    /// What they said of it.
    #[uniffi(default = None)]
    pub note: Option<Shown>,
    /// The first day on which their contract no longer binds them.
    #[uniffi(default = None)]
    pub contract_end: Option<CalendarDate>,
    /// Who learned it, and when.
    pub told: Told,
}

/// Mirrors the type of the core.
pub type NoteView = talktime::customer::NoteView;

/// Holds a note as it is shown.
#[uniffi::remote(Record)]
pub struct NoteView {
    /// When.
    pub at: Instant,
    /// Who wrote it.
    pub by: ActorId,
    /// The text.
    pub text: Shown,
}

/// Mirrors the type of the core.
pub type CustomerView = talktime::customer::CustomerView;

/// Holds a customer as somebody may see them after a decision: every personal value is full, masked
/// or nothing.
#[uniffi::remote(Record)]
pub struct CustomerView {
    /// Names the person.
    pub person: PersonRef,
    /// How the person stands to us.
    pub relationship: Relationship,
    /// The names, the one to address the person by first.
    #[uniffi(default = [])]
    pub names: Vec<Shown>,
    /// The telephone numbers.
    #[uniffi(default = [])]
    pub phones: Vec<PhoneView>,
    /// The e-mail addresses.
    #[uniffi(default = [])]
    pub emails: Vec<Shown>,
    /// The addresses.
    #[uniffi(default = [])]
    pub addresses: Vec<AddressView>,
    /// The zone whose clock the person lives by.
    #[uniffi(default = None)]
    pub zone: Option<Zone>,
    /// The language in which to talk to the person.
    #[uniffi(default = None)]
    pub language: Option<Language>,
    /// The day of birth.
    #[uniffi(default = None)]
    pub birth_date: Option<Shown>,
    /// The documents.
    #[uniffi(default = [])]
    pub documents: Vec<DocumentView>,
    /// The accounts.
    #[uniffi(default = [])]
    pub accounts: Vec<Shown>,
    /// The services held with us.
    #[uniffi(default = [])]
    pub services: Vec<HeldService>,
    /// The services held with others.
    #[uniffi(default = [])]
    pub competitors: Vec<CompetitorView>,
    /// What was written down about the person.
    #[uniffi(default = [])]
    pub notes: Vec<NoteView>,
    /// The bought base that the person came with.
    #[uniffi(default = None)]
    pub source: Option<PurchaseId>,
    /// The agent whose own base the person belongs to.
    #[uniffi(default = None)]
    pub owner: Option<AgentId>,
}

/// Mirrors the type of the core.
pub type PauseKind = talktime::kpi::PauseKind;

/// Says what an agent is away from the queues for.
///
/// Pauses and schedules use the same kinds, so that the one can be held against the other.
#[uniffi::remote(Enum)]
pub enum PauseKind {
    /// A short rest.
    Break,
    /// Lunch or another meal.
    Meal,
    /// Training or a briefing.
    Training,
    /// A meeting or a talk with a senior.
    Meeting,
    /// Work that is no contact: letters, research, help to others.
    OffQueueWork,
    /// Anything else, and what no kind is known of.
    Other,
}

/// Mirrors the type of the core.
pub type Activity = talktime::kpi::Activity;

/// Says what an agent does.
///
/// The kinds overlap: who is paused or works after a call is logged in too.
#[uniffi::remote(Enum)]
pub enum Activity {
    /// Logged in: from log-in to log-off, whatever happens in between.
    LoggedIn,
    /// Logged in and not to be offered calls.
    Paused {
        /// What for.
        kind: PauseKind,
        /// The system's own reason, as a code; empty where none was given.
        #[uniffi(default = None)]
        reason: Option<Code>,
    },
    /// With a customer: for systems that tell the times of agents and not those of contacts.
    Handling,
    /// Working on a contact after it.
    WrapUp,
}

/// Mirrors the type of the core.
pub type ActivityInterval = talktime::kpi::ActivityInterval;

/// Holds one stretch of an agent's time.
///
/// Where the data begin or end in the middle of it, the period is cut there and says so.
#[uniffi::remote(Record)]
pub struct ActivityInterval {
    /// The agent.
    pub agent: AgentId,
    /// What they did.
    pub activity: Activity,
    /// The queue that it was for; empty where it was for all.
    #[uniffi(default = None)]
    pub queue: Option<QueueId>,
    /// When.
    pub period: CheckedPeriod,
    /// Whether it had begun before the data do; the period then begins with the data.
    #[uniffi(default = false)]
    pub began_before: bool,
    /// Whether it goes on when the data end; the period then ends with the data.
    #[uniffi(default = false)]
    pub still_open: bool,
}

/// Writes a `ActivityInterval` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn activity_interval_to_json(value: ActivityInterval) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `ActivityInterval` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn activity_interval_from_json(text: String) -> Result<ActivityInterval, TalktimeError> {
    Ok(ActivityInterval::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type Evidence = talktime::kpi::Evidence;

/// Names what adds to a figure.
#[uniffi::remote(Enum)]
pub enum Evidence {
    /// A contact.
    Contact {
        /// Which.
        contact: ContactId,
    },
    /// The time of an agent, which no contact has for itself.
    AgentTime {
        /// Whose.
        agent: AgentId,
        /// The contacts that lie in it, each once.
        #[uniffi(default = [])]
        contacts: Vec<ContactId>,
    },
    /// The attempts of a lead, which counts once.
    Lead {
        /// Which.
        lead: LeadId,
        /// The contacts, each once.
        #[uniffi(default = [])]
        contacts: Vec<ContactId>,
    },
    /// An answer of a survey.
    Survey {
        /// Which.
        id: Reference,
    },
    /// A filled scorecard.
    Scorecard {
        /// Which.
        id: Reference,
    },
    /// The size of a list.
    LeadList {
        /// Which.
        id: Reference,
    },
}

/// Mirrors the type of the core.
pub type Contribution = talktime::kpi::Contribution;

/// Says what one fact adds to a figure.
#[uniffi::remote(Record)]
pub struct Contribution {
    /// What adds.
    pub evidence: Evidence,
    /// What it adds above the line; times are in milliseconds.
    pub numerator: i64,
    /// What it adds below the line.
    pub denominator: u64,
}

/// Mirrors the type of the core.
pub type Explanation = talktime::kpi::Explanation;

/// Tells a figure of one group and everything that it was made of.
///
/// The contributions add up to the figure's fraction. Two kinds of figure are no sums: of a longest wait
/// and of a percentile each contribution is the contact's own wait, of which the figure picks one; and
/// a figure with a condition of its own (the drop rate of the United Kingdom where no agent met a
/// person, adherence where nobody's log-in is known) has no value although its contributions stand
/// here. The denominator of a count is 1 and
/// comes from no fact.
#[uniffi::remote(Record)]
pub struct Explanation {
    /// The figure.
    pub figure: Figure,
    /// What it was made of: contacts and other facts as they were given, then agents, the
    /// contacts of known people and leads, in the order of their ids. What adds nothing is left out.
    #[uniffi(default = [])]
    pub contributions: Vec<Contribution>,
}

/// Writes a `Explanation` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn explanation_to_json(value: Explanation) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `Explanation` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn explanation_from_json(text: String) -> Result<Explanation, TalktimeError> {
    Ok(Explanation::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type LeadList = talktime::kpi::LeadListParts;

/// Tells how many leads a list holds: what the dialled ones are held against.
///
/// A list that is begun anew is told anew. No more leads are done with than the list holds.
#[uniffi::remote(Record)]
pub struct LeadList {
    /// Names the list.
    pub id: Reference,
    /// The project for which its leads are called.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
    /// When the list was begun.
    pub begun: Instant,
    /// How many leads it holds.
    pub leads: u64,
    /// How many of them are done with: in a state after which nobody calls them again.
    pub finished: u64,
}

/// Is [`LeadList`] after its check, which runs at each crossing.
pub type CheckedLeadList = talktime::kpi::LeadList;

uniffi::custom_type!(
/// Is a `LeadList`, checked at each crossing.
CheckedLeadList, LeadList, {
    remote,
    try_lift: |parts| CheckedLeadList::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `LeadList` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn lead_list_to_json(value: LeadList) -> Result<String, TalktimeError> {
    Ok(CheckedLeadList::restore(value)?.to_json()?)
}

/// Reads a `LeadList` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn lead_list_from_json(text: String) -> Result<LeadList, TalktimeError> {
    Ok(CheckedLeadList::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type Boundary = talktime::kpi::Boundary;

/// Says whether a threshold itself still counts.
#[uniffi::remote(Enum)]
pub enum Boundary {
    /// At most: a wait of exactly the threshold is within it (`<=`).
    AtMost,
    /// Below: a wait of exactly the threshold is not within it (`<`).
    Below,
}

/// Mirrors the type of the core.
pub type AbandonTreatment = talktime::kpi::AbandonTreatment;

/// Says how a service level counts contacts that were abandoned in the queue.
#[uniffi::remote(Enum)]
pub enum AbandonTreatment {
    /// Each is a miss: it stands in the denominator only.
    Missed,
    /// None counts: only answered contacts do.
    LeftOut,
    /// Short ones do not count, the others are misses.
    ShortLeftOut,
    /// Those within the threshold do not count, the others are misses.
    WithinThresholdLeftOut,
    /// Those within the threshold are met, the others are misses.
    WithinThresholdMet,
}

/// Mirrors the type of the core.
pub type FlowOutTreatment = talktime::kpi::FlowOutTreatment;

/// Says how a service level counts contacts that left the queue by time-out, key, leave-empty or
/// overflow.
#[uniffi::remote(Enum)]
pub enum FlowOutTreatment {
    /// None counts.
    LeftOut,
    /// Each is a miss.
    Missed,
}

/// Mirrors the type of the core.
pub type CallbackTreatment = talktime::kpi::CallbackTreatment;

/// Says how a service level counts contacts that left the queue by asking to be called back.
#[uniffi::remote(Enum)]
pub enum CallbackTreatment {
    /// None counts.
    LeftOut,
    /// Each is a miss.
    Missed,
    /// Those within the threshold are met, the others are misses.
    WithinThresholdMet,
}

/// Mirrors the type of the core.
pub type ServiceLevelVariant = talktime::kpi::ServiceLevelVariant;

/// Chooses one of the service levels in use: what counts, and as what.
#[uniffi::remote(Record)]
pub struct ServiceLevelVariant {
    /// How abandons count.
    pub abandons: AbandonTreatment,
    /// How flow-outs count.
    pub flow_outs: FlowOutTreatment,
    /// How call-back requests count.
    pub callbacks: CallbackTreatment,
}

/// Mirrors the type of the core.
pub type Granularity = talktime::kpi::Granularity;

/// Says how finely waits and handling times are measured before they are compared and added.
#[uniffi::remote(Enum)]
pub enum Granularity {
    /// Milliseconds, as they are.
    Exact,
    /// Whole seconds: each duration is cut down to the second.
    FlooredDuration,
    /// Whole seconds: both ends are cut down to the second first, as a switch that stores whole
    /// seconds does; 20.9 s then counts as 20 or 21.
    FlooredTimestamps,
}

/// Mirrors the type of the core.
pub type Attribution = talktime::kpi::Attribution;

/// Says which instant puts a contact into an interval.
#[uniffi::remote(Enum)]
pub enum Attribution {
    /// When it entered the queue; a leg or an offer without a queue when it began.
    Enqueue,
    /// When it was answered; what was never answered when it left the queue.
    Answer,
    /// When it ended; what has no known end when it was last seen.
    End,
    /// When the service level was decided: answered, left, or the threshold over, whichever first.
    ServiceLevelEvent,
    /// When it began, as `Enqueue` says it of a queue entry, and each leg and offer when it began
    /// itself; the times of a leg lie in every interval by the share that it has of them.
    Overlap,
}

/// Mirrors the type of the core.
pub type PercentileMethod = talktime::kpi::PercentileMethod;

/// Says how a percentile is read from sorted values.
#[uniffi::remote(Enum)]
pub enum PercentileMethod {
    /// The smallest value with at least that share of the values at or below it.
    NearestRank,
    /// Between the two nearest values, in proportion (type 7 of Hyndman and Fan, as in NumPy).
    Linear,
}

/// Mirrors the type of the core.
pub type RepeatScope = talktime::kpi::RepeatScope;

/// Says which later contact of a person repeats an earlier one.
#[uniffi::remote(Enum)]
pub enum RepeatScope {
    /// Any of the same person.
    Person,
    /// One of the same person in the same queue.
    PersonAndQueue,
    /// One of the same person about the same topic; a contact without a topic is about its own.
    PersonAndTopic,
}

/// Holds every choice behind a report; it travels with the result.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Policy {
    /// The service-level threshold; 20 s unless set.
    pub threshold: Duration,
    /// Whether the threshold itself is within it; at most unless set.
    pub threshold_boundary: Boundary,
    /// Which service level the figure `service_level` is.
    pub service_level: ServiceLevelVariant,
    /// The limit of a short abandon; 5 s unless set.
    pub short_abandon: Duration,
    /// Whether the limit itself is short; at most unless set.
    pub short_abandon_boundary: Boundary,
    /// How finely times are measured; floored durations unless set.
    pub granularity: Granularity,
    /// Which instant puts a contact into an interval; enqueue unless set.
    pub attribution: Attribution,
    /// How percentiles are read; nearest rank unless set.
    pub percentile: PercentileMethod,
    /// Within which time a later contact repeats an earlier one; seven days unless set.
    pub repeat_window: Duration,
    /// Whether the end of the window itself is still within it; at most unless set.
    pub repeat_boundary: Boundary,
    /// Which later contact repeats an earlier one; any of the person unless set.
    pub repeat_scope: RepeatScope,
}

/// Is [`Policy`] after its check, which runs at each crossing.
pub type CheckedPolicy = talktime::kpi::Policy;

uniffi::custom_type!(
/// Is a `Policy`, checked at each crossing.
CheckedPolicy, Policy, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl Policy {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedPolicy, Invalid> {
        let Self {
            threshold,
            threshold_boundary,
            service_level,
            short_abandon,
            short_abandon_boundary,
            granularity,
            attribution,
            percentile,
            repeat_window,
            repeat_boundary,
            repeat_scope,
        } = self;
        Ok(CheckedPolicy {
            threshold: threshold.checked("threshold")?,
            threshold_boundary,
            service_level,
            short_abandon: short_abandon.checked("short_abandon")?,
            short_abandon_boundary,
            granularity,
            attribution,
            percentile,
            repeat_window: repeat_window.checked("repeat_window")?,
            repeat_boundary,
            repeat_scope,
        })
    }
}

impl From<CheckedPolicy> for Policy {
    fn from(whole: CheckedPolicy) -> Self {
        let CheckedPolicy {
            threshold,
            threshold_boundary,
            service_level,
            short_abandon,
            short_abandon_boundary,
            granularity,
            attribution,
            percentile,
            repeat_window,
            repeat_boundary,
            repeat_scope,
        } = whole;
        Self {
            threshold: threshold.into(),
            threshold_boundary,
            service_level,
            short_abandon: short_abandon.into(),
            short_abandon_boundary,
            granularity,
            attribution,
            percentile,
            repeat_window: repeat_window.into(),
            repeat_boundary,
            repeat_scope,
        }
    }
}

/// Mirrors the type of the core.
pub type Preset = talktime::kpi::Preset;

/// Names a policy after the system whose figures it gives.
#[uniffi::remote(Enum)]
pub enum Preset {
    /// Asterisk `SL` of `queue show`: answered contacts only.
    AsteriskSl,
    /// Asterisk `SL2`: abandons within the threshold are met.
    AsteriskSl2,
    /// Wazo `qos`: answered contacts only.
    Wazo,
    /// Genesys Cloud as delivered: abandons are misses.
    Genesys,
    /// Amazon Connect `SERVICE_LEVEL`: all removals within the threshold are met, all queued count.
    AmazonConnect,
    /// Cisco, abandoned have a negative impact: misses.
    CiscoNegative,
    /// Cisco, abandoned ignored: those within the threshold do not count.
    CiscoIgnored,
    /// Cisco, abandoned have a positive impact: those within the threshold are met.
    CiscoPositive,
    /// Vonage as delivered: abandons and flow-outs are misses.
    Vonage,
}

/// Mirrors the type of the core.
pub type KpiUnit = talktime::kpi::KpiUnit;

/// Says in what a figure is measured.
#[uniffi::remote(Enum)]
pub enum KpiUnit {
    /// A number of things; the denominator is 1.
    Count,
    /// A share from 0 to 1.
    Share,
    /// Seconds; the numerator is in milliseconds.
    Seconds,
    /// A quotient of two quantities of which neither is a part of the other; it may pass 1.
    Quotient,
    /// A number an hour; the denominator is in milliseconds.
    PerHour,
    /// A mean score, on the scale that its part names.
    Score,
    /// Points from -100 to 100: those for minus those against, of a hundred.
    NetPoints,
}

/// Mirrors the type of the core.
pub type CountedUnit = talktime::kpi::CountedUnit;

/// Says what a figure counts.
#[uniffi::remote(Enum)]
pub enum CountedUnit {
    /// Contacts.
    Contact,
    /// Queue entries: a contact passed to a second queue counts twice.
    QueueEntry,
    /// Agent offers: a contact that three agents let ring counts three times.
    AgentOffer,
    /// Agent legs: a transferred contact counts once per agent.
    AgentLeg,
    /// People.
    Person,
    /// Leads of lists of people to be called: a lead that was dialled twice counts once.
    Lead,
    /// The time of agents, each at most once at each instant, however many contacts they have then.
    AgentTime,
    /// Answers to a question of a survey.
    SurveyAnswer,
    /// Filled scorecards.
    Scorecard,
    /// Applications.
    Application,
    /// Orders.
    Order,
    /// Visits of crews.
    Visit,
    /// Promises to customers.
    Promise,
    /// What is done about something that went wrong.
    Recovery,
    /// Taxi requests.
    TaxiRequest,
}

/// Mirrors the type of the core.
pub type FactKind = talktime::kpi::FactKind;

/// Says from which facts a figure is counted.
#[uniffi::remote(Enum)]
pub enum FactKind {
    /// Call records.
    Record,
    /// What agents did: `ActivityInterval`.
    Activity,
    /// What agents were planned to do: `ScheduleInterval`.
    Schedule,
    /// What customers answered: `SurveyScore`.
    Survey,
    /// What reviewers found: `Scorecard`.
    Scorecard,
    /// How long the lists are: `LeadList`.
    LeadList,
    /// What a campaign came to with each person.
    CampaignPerson,
    /// Applications, orders, visits, recoveries and taxi requests.
    Order,
}

/// Mirrors the type of the core.
pub type Aim = talktime::kpi::Aim;

/// Says which way a figure gets better.
#[uniffi::remote(Enum)]
pub enum Aim {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: it describes.
    Neutral,
    /// In between: too low and too high are both bad. The ends are in per cent of the value.
    Range {
        /// From here on it is good.
        low_percent: u8,
        /// Up to here it is good.
        high_percent: u8,
    },
}

/// Mirrors the type of the core.
pub type MergeKey = talktime::kpi::MergeKey;

/// Says what must stay together when the data are cut into parts that are counted apart.
#[uniffi::remote(Enum)]
pub enum MergeKey {
    /// Nothing: any cut gives the same result.
    None,
    /// All contacts of a person.
    Person,
    /// All attempts of a lead.
    Lead,
    /// All of an order.
    Order,
    /// All of an agent.
    Agent,
}

/// Mirrors the type of the core.
pub type Kpi = talktime::kpi::Kpi;

/// Describes one figure.
#[uniffi::remote(Record)]
pub struct Kpi {
    /// Its stable id: `service_level`.
    pub id: Code,
    /// Its name for people.
    pub name: LocalisedText,
    /// How it is computed.
    pub formula: Label,
    /// In what it is measured.
    pub unit: KpiUnit,
    /// What it counts.
    pub counted: CountedUnit,
    /// Which way it gets better.
    pub aim: Aim,
    /// The facts that it needs. What needs more than records, or has a merge key, is given by a
    /// `CentreTally` and not by a `CallTally`.
    #[uniffi(default = [])]
    pub needs: Vec<FactKind>,
    /// What must stay together when the data are cut.
    pub merge_key: MergeKey,
    /// What happens at the edges.
    pub edge_cases: Label,
    /// Where the definition comes from.
    pub source: Label,
}

/// Mirrors the type of the core.
pub type Dimension = talktime::kpi::Dimension;

/// Says by what the figures of a report are split.
#[uniffi::remote(Enum)]
pub enum Dimension {
    /// By queue.
    Queue,
    /// By agent.
    Agent,
    /// By project.
    Project,
    /// By interval of the zone's clock.
    Interval {
        /// How long the intervals are.
        grain: Grain,
    },
}

/// Mirrors the type of the core.
pub type Plan = talktime::kpi::Plan;

/// Says what a tally counts and how: the split, the zone of the intervals, the policy.
#[uniffi::remote(Record)]
pub struct Plan {
    /// By what to split; empty for one group with everything. No dimension stands twice.
    #[uniffi(default = [])]
    pub by: Vec<Dimension>,
    /// The zone in whose clock the intervals are cut.
    pub zone: Zone,
    /// What the figures mean.
    pub policy: CheckedPolicy,
    /// The topics whose cases cannot be resolved on the first contact, each once: a fault that needs
    /// a technician.
    #[uniffi(default = [])]
    pub deferred_topics: Vec<TopicId>,
}

/// Writes a `Plan` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn plan_to_json(value: Plan) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `Plan` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn plan_from_json(text: String) -> Result<Plan, TalktimeError> {
    Ok(Plan::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type GroupKey = talktime::kpi::GroupKey;

/// Names a group of a report.
///
/// A field is empty where the plan does not split by it, and also for what has none: a contact that
/// no agent answered has no agent.
#[uniffi::remote(Record)]
pub struct GroupKey {
    /// The interval.
    #[uniffi(default = None)]
    pub interval: Option<CheckedPeriod>,
    /// The queue.
    #[uniffi(default = None)]
    pub queue: Option<QueueId>,
    /// The agent.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
    /// The project.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
}

/// Mirrors the type of the core.
pub type Figure = talktime::kpi::Figure;

/// Holds one figure of one group.
#[uniffi::remote(Record)]
pub struct Figure {
    /// Which figure: an id of the registry.
    pub kpi: Code,
    /// Which part of it, where the figure is a mix: a refusal reason, a queue exit.
    #[uniffi(default = None)]
    pub part: Option<Code>,
    /// The exact fraction behind it; times are in milliseconds.
    pub ratio: Ratio,
    /// The value in the registry's unit: a number, a share from 0 to 1, seconds. Empty where the
    /// denominator is zero.
    #[uniffi(default = None)]
    pub value: Option<f64>,
}

/// Mirrors the type of the core.
pub type GroupReport = talktime::kpi::GroupReport;

/// Holds the figures of one group, in the order of the registry.
#[uniffi::remote(Record)]
pub struct GroupReport {
    /// The group.
    pub key: GroupKey,
    /// Its figures.
    #[uniffi(default = [])]
    pub figures: Vec<Figure>,
}

/// Mirrors the type of the core.
pub type Report = talktime::kpi::Report;

/// Holds the figures of every group with the plan that made them.
#[uniffi::remote(Record)]
pub struct Report {
    /// What was counted and how.
    pub plan: Plan,
    /// How many contacts were counted.
    pub contacts: u64,
    /// The groups in the order of their keys.
    #[uniffi(default = [])]
    pub groups: Vec<GroupReport>,
}

/// Writes a `Report` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn report_to_json(value: Report) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `Report` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn report_from_json(text: String) -> Result<Report, TalktimeError> {
    Ok(Report::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type ScheduledKind = talktime::kpi::ScheduledKind;

/// Says what a stretch of a schedule is planned for.
#[uniffi::remote(Enum)]
pub enum ScheduledKind {
    /// To take and make contacts.
    OnQueue,
    /// At work and off the queues.
    OffQueue {
        /// What for.
        kind: PauseKind,
    },
    /// Not at work.
    Absence {
        /// Whether it was known when the schedule was made: leave is, illness is not.
        planned: bool,
    },
}

/// Mirrors the type of the core.
pub type ScheduleInterval = talktime::kpi::ScheduleInterval;

/// Holds one stretch of an agent's schedule.
///
/// A break inside a shift is given beside the shift and takes its time out of it: at each instant an
/// absence goes before time off the queues, and that before time on them.
#[uniffi::remote(Record)]
pub struct ScheduleInterval {
    /// The agent.
    pub agent: AgentId,
    /// What for.
    pub kind: ScheduledKind,
    /// Whether it is paid.
    pub paid: bool,
    /// When.
    pub period: CheckedPeriod,
}

/// Writes a `ScheduleInterval` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn schedule_interval_to_json(value: ScheduleInterval) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `ScheduleInterval` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn schedule_interval_from_json(text: String) -> Result<ScheduleInterval, TalktimeError> {
    Ok(ScheduleInterval::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type ItemResult = talktime::kpi::ItemResult;

/// Says how one item of a scorecard was judged.
#[uniffi::remote(Enum)]
pub enum ItemResult {
    /// It earned so many points of its weight.
    Scored {
        /// The points, from 0 to the weight of the item.
        earned: u32,
    },
    /// It did not come up: it counts neither for nor against.
    NotApplicable,
    /// It failed so that the whole card fails with it.
    InstantFail,
}

/// Mirrors the type of the core.
pub type ScorecardItem = talktime::kpi::ScorecardItem;

/// Holds one item of a scorecard.
#[uniffi::remote(Record)]
pub struct ScorecardItem {
    /// Names the item in the words of a project: `greeting`.
    pub item: Code,
    /// The most points that it gives, at least 1.
    pub weight: u32,
    /// How it was judged.
    pub result: ItemResult,
}

/// Mirrors the type of the core.
pub type Scorecard = talktime::kpi::ScorecardParts;

/// Holds one filled scorecard: the judgement of one contact, item by item.
///
/// Each item stands once, weighs something, and earned no more than it weighs.
#[uniffi::remote(Record)]
pub struct Scorecard {
    /// Names the card.
    pub id: Reference,
    /// The agent who was listened to.
    pub agent: AgentId,
    /// When the contact took place that was listened to.
    pub at: Instant,
    /// The contact.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The queue of the contact.
    #[uniffi(default = None)]
    pub queue: Option<QueueId>,
    /// The project of the contact.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
    /// The items, in their order.
    #[uniffi(default = [])]
    pub items: Vec<ScorecardItem>,
}

/// Is [`Scorecard`] after its check, which runs at each crossing.
pub type CheckedScorecard = talktime::kpi::Scorecard;

uniffi::custom_type!(
/// Is a `Scorecard`, checked at each crossing.
CheckedScorecard, Scorecard, {
    remote,
    try_lift: |parts| CheckedScorecard::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Scorecard` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn scorecard_to_json(value: Scorecard) -> Result<String, TalktimeError> {
    Ok(CheckedScorecard::restore(value)?.to_json()?)
}

/// Reads a `Scorecard` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn scorecard_from_json(text: String) -> Result<Scorecard, TalktimeError> {
    Ok(CheckedScorecard::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type SurveyQuestion = talktime::kpi::SurveyQuestion;

/// Says what a customer was asked.
#[uniffi::remote(Enum)]
pub enum SurveyQuestion {
    /// How satisfied they are: customer satisfaction, CSAT.
    Satisfaction,
    /// Whether they would recommend the company, 0 to 10: net promoter score, NPS.
    Recommendation,
    /// How easy it was, more being easier: customer effort score, CES.
    Ease,
}

/// Mirrors the type of the core.
pub type SurveyScale = talktime::kpi::SurveyScale;

/// Says which scores a question allows.
#[uniffi::remote(Enum)]
pub enum SurveyScale {
    /// Whole scores from 1 to 5.
    OneToFive,
    /// Whole scores from 1 to 7.
    OneToSeven,
    /// Whole scores from 0 to 10.
    ZeroToTen,
}

/// Mirrors the type of the core.
pub type SurveyScore = talktime::kpi::SurveyScoreParts;

/// Holds one question to a customer and its answer.
///
/// The score lies in its scale, and the scale is one on which the question can be asked: whether
/// somebody would recommend is asked from 0 to 10 only, how easy it was never so. No answer is no
/// score, never 0.
#[uniffi::remote(Record)]
pub struct SurveyScore {
    /// Names the answer.
    pub id: Reference,
    /// When the customer was asked.
    pub asked: Instant,
    /// What was asked.
    pub question: SurveyQuestion,
    /// Which scores were allowed.
    pub scale: SurveyScale,
    /// The score; empty where the customer did not answer.
    #[uniffi(default = None)]
    pub score: Option<u8>,
    /// The contact that was asked about.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The agent of that contact.
    #[uniffi(default = None)]
    pub agent: Option<AgentId>,
    /// The queue of that contact.
    #[uniffi(default = None)]
    pub queue: Option<QueueId>,
    /// The project of that contact.
    #[uniffi(default = None)]
    pub project: Option<ProjectId>,
}

/// Is [`SurveyScore`] after its check, which runs at each crossing.
pub type CheckedSurveyScore = talktime::kpi::SurveyScore;

uniffi::custom_type!(
/// Is a `SurveyScore`, checked at each crossing.
CheckedSurveyScore, SurveyScore, {
    remote,
    try_lift: |parts| CheckedSurveyScore::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `SurveyScore` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn survey_score_to_json(value: SurveyScore) -> Result<String, TalktimeError> {
    Ok(CheckedSurveyScore::restore(value)?.to_json()?)
}

/// Reads a `SurveyScore` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn survey_score_from_json(text: String) -> Result<SurveyScore, TalktimeError> {
    Ok(CheckedSurveyScore::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type ExitWaits = talktime::kpi::ExitWaits;

/// Holds the waits of the queue entries that ended in one way.
#[uniffi::remote(Record)]
pub struct ExitWaits {
    /// How the entries ended.
    pub exit: QueueExit,
    /// How many waited how long: one count up to each bound, and the last for those over all bounds.
    #[uniffi(default = [])]
    pub counts: Vec<u64>,
}

/// Mirrors the type of the core.
pub type WaitDistribution = talktime::kpi::WaitDistribution;

/// Holds how long contacts waited in queues, by how they left, counted between bounds.
///
/// A wait of exactly a bound counts below it where the policy's threshold boundary is
/// `AtMost`, and above it where that is `Below`. So the
/// answered up to a bound that is the threshold are those that a service level counts as within.
/// Exits without a wait (full, closed, join-empty) do not appear.
#[uniffi::remote(Record)]
pub struct WaitDistribution {
    /// The bounds, in milliseconds, rising.
    #[uniffi(default = [])]
    pub bounds_ms: Vec<u64>,
    /// Whether a wait of exactly a bound is below it.
    pub boundary: Boundary,
    /// The counts, an entry for each of the seven exits that come after a wait, in the order of
    /// `QueueExit`.
    #[uniffi(default = [])]
    pub exits: Vec<ExitWaits>,
}

/// Mirrors the type of the core.
pub type BriefingDocument = talktime::order::BriefingDocument;

/// Names a document that the customer has ready when the crew comes.
#[uniffi::remote(Enum)]
pub enum BriefingDocument {
    /// The passport.
    Passport,
    /// Another card that proves who somebody is.
    IdentityCard,
    /// The contract that was sent before.
    Contract,
    /// A paper that proves where somebody lives.
    AddressProof,
    /// The paper by which somebody acts for another.
    PowerOfAttorney,
}

/// Mirrors the type of the core.
pub type BriefingItem = talktime::order::BriefingItem;

/// Is one thing that the customer must be told before a visit is confirmed, with its data.
///
/// It is told and acknowledged with its data: another window, amount or account is another item, so that
/// a change of one voids what was acknowledged of it and nothing else.
#[uniffi::remote(Enum)]
pub enum BriefingItem {
    /// To be at home while the crew may come.
    AtHome {
        /// When.
        window: CheckedPeriod,
    },
    /// To have a document ready.
    HaveDocument {
        /// Which.
        document: BriefingDocument,
    },
    /// What is to be paid; 0 where nothing is.
    AmountDue {
        /// How much.
        amount: Money,
    },
    /// Into which account it is paid.
    PayInto {
        /// The account; its number is a personal value and stands elsewhere.
        account: PaymentAccountId,
    },
    /// To give the crew no money.
    NoCash,
    /// Something of the project's own: to free the wall near the socket.
    Prepare {
        /// The wording.
        wording: WordingId,
    },
}

/// Mirrors the type of the core.
pub type BriefingMark = talktime::order::BriefingMark;

/// Says when something was said, in which contact, and who noted it.
#[uniffi::remote(Record)]
pub struct BriefingMark {
    /// When.
    pub at: Instant,
    /// In which contact.
    pub contact: ContactId,
    /// Who noted it.
    pub by: ActorId,
}

/// Mirrors the type of the core.
pub type BriefingNote = talktime::order::BriefingNote;

/// Notes that the customer was told an item, and whether they acknowledged it.
#[uniffi::remote(Record)]
pub struct BriefingNote {
    /// The item with the data that were told.
    pub item: BriefingItem,
    /// When it was told last.
    pub told: BriefingMark,
    /// When the customer acknowledged it; empty where they have not yet.
    #[uniffi(default = None)]
    pub acknowledged: Option<BriefingMark>,
}

/// Mirrors the type of the core.
pub type SmsEncoding = talktime::order::SmsEncoding;

/// Says how the letters of a short message are written.
#[uniffi::remote(Enum)]
pub enum SmsEncoding {
    /// The default alphabet of seven bits, with its extension table.
    Gsm7,
    /// Two bytes a unit, of which a letter beyond the basic plane takes two.
    Ucs2,
}

/// Mirrors the type of the core.
pub type SmsLength = talktime::order::SmsLength;

/// Tells how long a short message is.
#[uniffi::remote(Record)]
pub struct SmsLength {
    /// How its letters are written.
    pub encoding: SmsEncoding,
    /// How many units its letters take.
    pub units: u32,
    /// In how many segments it is sent, each of which is paid for; 0 for an empty text.
    pub segments: u32,
}

/// Mirrors the type of the core.
pub type BriefingForm = talktime::order::BriefingForm;

/// Says in which way the customer is told.
#[uniffi::remote(Enum)]
pub enum BriefingForm {
    /// What the agent says, an item a line, each with the question whose answer acknowledges it.
    Spoken,
    /// A short message: one line.
    Sms,
    /// An e-mail with a subject.
    Email,
}

/// Mirrors the type of the core.
pub type BriefingAccount = talktime::order::BriefingAccount;

/// Gives the number of an account into which customers pay.
#[uniffi::remote(Record)]
pub struct BriefingAccount {
    /// The account.
    pub account: PaymentAccountId,
    /// Its number.
    pub number: AccountNumber,
}

/// Mirrors the type of the core.
pub type BriefingWording = talktime::order::BriefingWording;

/// Gives the text of a wording of the project: a whole sentence.
#[uniffi::remote(Record)]
pub struct BriefingWording {
    /// The wording.
    pub wording: WordingId,
    /// Its text; the English one stands in where a language has none.
    pub text: LocalisedText,
}

/// Mirrors the type of the core.
pub type BriefingTextFacts = talktime::order::BriefingTextFacts;

/// Holds what a text depends on besides the items.
#[uniffi::remote(Record)]
pub struct BriefingTextFacts {
    /// The zone on whose clock the customer lives.
    pub zone: Zone,
    /// The number of each account that an item names.
    #[uniffi(default = [])]
    pub accounts: Vec<BriefingAccount>,
    /// The text of each wording that an item names.
    #[uniffi(default = [])]
    pub wordings: Vec<BriefingWording>,
}

/// Mirrors the type of the core.
pub type BriefingText = talktime::order::BriefingText;

/// Holds the text of a briefing, which is personal: it names the account and the day.
#[uniffi::remote(Record)]
pub struct BriefingText {
    /// The subject of an e-mail; empty for the other forms.
    #[uniffi(default = None)]
    pub subject: Option<ShownText>,
    /// The text, its lines parted by `\n`.
    pub body: ShownText,
    /// How long a short message is; empty for the other forms.
    #[uniffi(default = None)]
    pub sms: Option<SmsLength>,
}

/// Mirrors the type of the core.
pub type OrderCommand = talktime::order::OrderCommand;

/// Asks something of an order.
///
/// `Draft` begins one, the others need one.
#[uniffi::remote(Enum)]
pub enum OrderCommand {
    /// An order is put together.
    Draft {
        /// Names the order.
        order: OrderId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The application that it comes from, where there is one.
        #[uniffi(default = None)]
        application: Option<ApplicationId>,
        /// The currency of all its amounts.
        currency: Currency,
        /// The account into which the customer pays; empty where it is not known yet.
        #[uniffi(default = None)]
        account: Option<PaymentAccountId>,
        /// How many months are paid ahead, 0 to 36.
        months_ahead: u32,
        /// The items.
        #[uniffi(default = [])]
        items: Vec<OrderItem>,
        /// The first day on which the customer wants it.
        #[uniffi(default = None)]
        wanted_from: Option<CalendarDate>,
        /// The day by which the customer wants it.
        #[uniffi(default = None)]
        wanted_by: Option<CalendarDate>,
    },
    /// The items of a draft become others.
    ChangeItems {
        /// All items.
        #[uniffi(default = [])]
        items: Vec<OrderItem>,
    },
    /// It is taken note of.
    Acknowledge,
    /// It is not taken.
    Reject {
        /// Why.
        reason: OrderRejection,
    },
    /// Carrying it out begins.
    CarryOut,
    /// It has to wait for the customer.
    Wait {
        /// What for.
        reason: OrderWait,
        /// Until when; empty for any time.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// It has to wait for us.
    Hold {
        /// What for.
        reason: OrderHold,
        /// Until when it should go on; empty where nobody says.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// It goes on.
    Resume,
    /// A visit is planned for items.
    PlanVisit {
        /// The visit.
        visit: VisitId,
        /// The items, at least one.
        #[uniffi(default = [])]
        items: Vec<OrderItemId>,
    },
    /// An item was carried out.
    CompleteItem {
        /// The item.
        item: OrderItemId,
    },
    /// An item could not be carried out.
    FailItem {
        /// The item.
        item: OrderItemId,
        /// Why.
        cause: OrderItemFailure,
    },
    /// An item costs something else.
    Reprice {
        /// The item.
        item: OrderItemId,
        /// What it costs now.
        price: CheckedItemPrice,
    },
    /// The customer pays into another account.
    ChangeAccount {
        /// The account.
        account: PaymentAccountId,
    },
    /// A payment has arrived.
    RecordPayment {
        /// Names the payment.
        payment: PaymentId,
        /// The account into which it was paid.
        account: PaymentAccountId,
        /// How much.
        amount: Money,
        /// How.
        method: PaymentMethod,
    },
    /// Something of a payment is given back.
    Refund {
        /// Names the refund.
        refund: PaymentId,
        /// The payment of which.
        of: PaymentId,
        /// How much.
        amount: Money,
    },
    /// Somebody wants it cancelled.
    RequestCancellation {
        /// Whose side.
        by: OrderParty,
        /// Why.
        reason: OrderCancellation,
    },
    /// It may be cancelled.
    GrantCancellation {
        /// What that costs the customer; empty for nothing.
        #[uniffi(default = None)]
        fee: Option<Money>,
    },
    /// It is not cancelled.
    RefuseCancellation {
        /// Why.
        reason: CancellationRefusal,
    },
    /// All that had to be called off was.
    ConfirmCancellation,
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `OrderCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn order_command_to_json(value: OrderCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `OrderCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn order_command_from_json(text: String) -> Result<OrderCommand, TalktimeError> {
    Ok(OrderCommand::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type OrderFacts = talktime::order::OrderFacts;

/// Holds what a decision about an order depends on besides the order.
#[uniffi::remote(Record)]
pub struct OrderFacts {
    /// The parts that the customer's address lacks, by the verdict on it; read with `CarryOut`.
    #[uniffi(default = [])]
    pub address_missing: Vec<AddressField>,
    /// Whether the customer confirmed the address when it was read back; read with `CarryOut`.
    #[uniffi(default = false)]
    pub address_read_back: bool,
    /// Every visit that was planned for the order, as it stands; read with `CompleteItem` and where something
    /// is cancelled.
    #[uniffi(default = [])]
    pub visits: Vec<VisitFact>,
}

/// Writes a `OrderFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn order_facts_to_json(value: OrderFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `OrderFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn order_facts_from_json(text: String) -> Result<OrderFacts, TalktimeError> {
    Ok(OrderFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CrewNeed = talktime::order::CrewNeed;

/// Says what kind of crew is looked for.
#[uniffi::remote(Record)]
pub struct CrewNeed {
    /// What the crew must be able to do.
    #[uniffi(default = [])]
    pub skills: Vec<SkillId>,
    /// The area in which it must work.
    pub area: WorkAreaId,
    /// Where it has to come to: personal, the customer's home.
    pub place: CheckedGeoPoint,
    /// When the window of the visit ends: the crew arrives before it, and has nothing else until then.
    pub until: Instant,
    /// The crews that are not looked at: the one that did not come.
    #[uniffi(default = [])]
    pub except: Vec<CrewId>,
}

/// Mirrors the type of the core.
pub type Substitute = talktime::order::Substitute;

/// Holds the crew that comes first.
#[uniffi::remote(Record)]
pub struct Substitute {
    /// The crew.
    pub crew: CrewId,
    /// When it can set off: now, when its shift begins, or when the visit that it has ends.
    pub sets_off: Instant,
    /// When it is there.
    pub arrives: Instant,
}

/// Mirrors the type of the core.
pub type SubstituteSearch = talktime::order::SubstituteSearch;

/// Tells what a search for a crew found, and why every other crew was none.
///
/// Each crew of the board counts once, at the first of these that holds, in this order: `excepted`,
/// `other_area`, `lacking_skill`, `off_shift`, `busy`, `too_far`; what is left is `fitting`.
#[uniffi::remote(Record)]
pub struct SubstituteSearch {
    /// The crew that arrives first, of those that arrive together the one whose id comes first; none where no
    /// crew fits.
    #[uniffi(default = None)]
    pub best: Option<Substitute>,
    /// How many crews fit.
    pub fitting: u32,
    /// How many were not to be looked at.
    pub excepted: u32,
    /// How many work elsewhere.
    pub other_area: u32,
    /// How many cannot do the work.
    pub lacking_skill: u32,
    /// How many are not at work until the end of the window.
    pub off_shift: u32,
    /// How many have something else until then, have their break, or are under way and nobody knows until when.
    pub busy: u32,
    /// How many would arrive too late.
    pub too_far: u32,
}

/// Mirrors the type of the core.
pub type CrewState = talktime::order::CrewState;

/// Says what a crew does now.
#[uniffi::remote(Enum)]
pub enum CrewState {
    /// It waits for work.
    Free,
    /// It has a visit and has not set off.
    Assigned,
    /// It is on its way to a visit.
    Travelling,
    /// It is at a customer's.
    Working,
    /// It has its break.
    OnBreak,
    /// It is not at work.
    OffShift,
}

/// Mirrors the type of the core.
pub type Crew = talktime::order::Crew;

/// Holds a crew: what it can do, where it works, and where it is.
#[uniffi::remote(Record)]
pub struct Crew {
    /// Names the crew.
    pub crew: CrewId,
    /// What it can do.
    #[uniffi(default = [])]
    pub skills: Vec<SkillId>,
    /// Where it works.
    #[uniffi(default = [])]
    pub areas: Vec<WorkAreaId>,
    /// What it does now.
    pub state: CrewState,
    /// Where it is now.
    pub place: CheckedGeoPoint,
    /// When it is at work: its shift of the day.
    pub shift: CheckedPeriod,
}

/// Mirrors the type of the core.
pub type CrewBooking = talktime::order::CrewBooking;

/// Holds a visit that a crew has.
#[uniffi::remote(Record)]
pub struct CrewBooking {
    /// The crew.
    pub crew: CrewId,
    /// The visit.
    pub visit: VisitId,
    /// When the crew is busy with it.
    pub window: CheckedPeriod,
    /// Where; the crew goes on from there.
    pub place: CheckedGeoPoint,
}

/// Mirrors the type of the core.
pub type CrewSpeed = talktime::order::CrewSpeedParts;

/// Holds the speed at which a crew travels as the crow flies, 1 to 300,000 metres an hour.
///
/// A town's streets are longer than the great circle: a speed of 25 km/h as the crow flies is about 35 km/h on the
/// road.
#[uniffi::remote(Record)]
pub struct CrewSpeed {
    /// Metres in an hour.
    pub metres_per_hour: u32,
}

/// Is [`CrewSpeed`] after its check, which runs at each crossing.
pub type CheckedCrewSpeed = talktime::order::CrewSpeed;

uniffi::custom_type!(
/// Is a `CrewSpeed`, checked at each crossing.
CheckedCrewSpeed, CrewSpeed, {
    remote,
    try_lift: |parts| CheckedCrewSpeed::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type OrderEvent = talktime::order::OrderEvent;

/// Tells one thing that happened to an order.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command
/// that found it, `Elapse`, may have come later.
#[uniffi::remote(Enum)]
pub enum OrderEvent {
    /// An order was put together.
    Drafted {
        /// Names the order.
        order: OrderId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The application that it came from.
        #[uniffi(default = None)]
        application: Option<ApplicationId>,
        /// The currency of all its amounts.
        currency: Currency,
        /// The account into which the customer pays.
        #[uniffi(default = None)]
        account: Option<PaymentAccountId>,
        /// How many months are paid ahead.
        months_ahead: u32,
        /// The items.
        #[uniffi(default = [])]
        items: Vec<OrderItem>,
        /// The first day on which the customer wants it.
        #[uniffi(default = None)]
        wanted_from: Option<CalendarDate>,
        /// The day by which the customer wants it.
        #[uniffi(default = None)]
        wanted_by: Option<CalendarDate>,
    },
    /// The items became others.
    ItemsChanged {
        /// All items.
        #[uniffi(default = [])]
        items: Vec<OrderItem>,
    },
    /// It was taken note of.
    Acknowledged,
    /// It was not taken.
    Rejected {
        /// Why.
        reason: OrderRejection,
    },
    /// Carrying it out began.
    Started,
    /// It had to wait for the customer.
    Waited {
        /// What for.
        reason: OrderWait,
        /// Until when.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// The customer had not answered in time.
    AnswerOverdue {
        /// When the time was over.
        at: Instant,
    },
    /// It had to wait for us.
    Held {
        /// What for.
        reason: OrderHold,
        /// Until when it should go on.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// It had not gone on in time.
    HoldOverdue {
        /// When the time was over.
        at: Instant,
    },
    /// It went on.
    Resumed,
    /// A visit was planned for items.
    VisitPlanned {
        /// The visit.
        visit: VisitId,
        /// The items.
        #[uniffi(default = [])]
        items: Vec<OrderItemId>,
    },
    /// An item was carried out.
    ItemCompleted {
        /// The item.
        item: OrderItemId,
        /// The visit in which, where it needed one.
        #[uniffi(default = None)]
        visit: Option<VisitId>,
    },
    /// An item could not be carried out.
    ItemFailed {
        /// The item.
        item: OrderItemId,
        /// Why.
        cause: OrderItemFailure,
    },
    /// An item cost something else.
    Repriced {
        /// The item.
        item: OrderItemId,
        /// What it cost from then on.
        price: CheckedItemPrice,
    },
    /// The customer paid into another account.
    AccountChanged {
        /// The account.
        account: PaymentAccountId,
    },
    /// A payment had arrived.
    PaymentRecorded {
        /// Names the payment.
        payment: PaymentId,
        /// The account into which it was paid.
        account: PaymentAccountId,
        /// How much.
        amount: Money,
        /// How.
        method: PaymentMethod,
    },
    /// Something of a payment was given back.
    Refunded {
        /// Names the refund.
        refund: PaymentId,
        /// The payment of which.
        of: PaymentId,
        /// How much.
        amount: Money,
    },
    /// Somebody wanted it cancelled.
    CancellationRequested {
        /// Whose side.
        by: OrderParty,
        /// Why.
        reason: OrderCancellation,
    },
    /// It could be cancelled.
    CancellationGranted {
        /// What that cost the customer.
        #[uniffi(default = None)]
        fee: Option<Money>,
    },
    /// It was not cancelled.
    CancellationRefused {
        /// Why.
        reason: CancellationRefusal,
    },
    /// Every item that was still open was cancelled.
    ItemsCancelled,
    /// It came to its end.
    Ended {
        /// How.
        outcome: OrderOutcome,
    },
}

/// Mirrors the type of the core.
pub type OrderEntry = talktime::order::OrderEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[uniffi::remote(Record)]
pub struct OrderEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: OrderEvent,
}

/// Writes a `OrderEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn order_entry_to_json(value: OrderEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `OrderEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn order_entry_from_json(text: String) -> Result<OrderEntry, TalktimeError> {
    Ok(OrderEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type OrderCounts = talktime::order::OrderCounts;

/// Holds what was counted of applications, orders, visits, recoveries and taxi requests.
///
/// Counts of parts join to the counts of all, in any order; the same thing counted twice counts twice. No count
/// passes its range: it stays at the largest number.
#[uniffi::remote(Record)]
pub struct OrderCounts {
    /// Applications that were handed in at least once.
    pub applications: u64,
    /// How often one of them went back to its agent.
    pub returns: u64,
    /// Orders that came to their end.
    pub orders_ended: u64,
    /// Those that were carried out wholly.
    pub orders_completed: u64,
    /// Those of which a part or all failed.
    pub orders_fallen_out: u64,
    /// Wholly carried out orders that came from an application.
    pub completed_of_application: u64,
    /// Visits that ended and were not cancelled.
    pub visits: u64,
    /// Those to which the crew came before the end of the window.
    pub visits_on_time: u64,
    /// Those to which no crew came.
    pub visits_missed: u64,
    /// Visits that make no earlier one good, ended and not cancelled.
    pub first_visits: u64,
    /// Those of them in which the work was done.
    pub first_visits_held: u64,
    /// Promises that were kept or broken.
    pub promises: u64,
    /// Those that were broken.
    pub promises_broken: u64,
    /// Hitches that were put right.
    pub recovered: u64,
    /// How long it took altogether, from the report on, in milliseconds.
    pub recovery_ms: u64,
    /// Taxi requests that went to dispatch.
    pub taxi_passed: u64,
    /// How long it took altogether, from the first word on, in milliseconds.
    pub taxi_ms: u64,
}

/// Mirrors the type of the core.
pub type OrderItemAction = talktime::order::OrderItemAction;

/// Says what an item does with the service: the action of TM Forum 622.
#[uniffi::remote(Enum)]
pub enum OrderItemAction {
    /// The customer gets it.
    Add,
    /// It becomes another one: a new tariff.
    Modify,
    /// The customer has it no more.
    Delete,
    /// It stays as it is, and stands in the order because others belong to it.
    NoChange,
}

/// Mirrors the type of the core.
pub type OrderItemFailure = talktime::order::OrderItemFailure;

/// Says why an item could not be carried out.
#[uniffi::remote(Enum)]
pub enum OrderItemFailure {
    /// The network cannot bear it there.
    Network,
    /// The equipment is not to be had or does not work there.
    Equipment,
    /// The crew could not get to the place of work.
    NoAccess,
    /// The customer's side made it impossible.
    Customer,
    /// The provider did not carry it out.
    Provider,
}

/// Mirrors the type of the core.
pub type OrderItemState = talktime::order::OrderItemState;

/// Says where an item of an order stands.
#[uniffi::remote(Enum)]
pub enum OrderItemState {
    /// It stands in the order.
    Acknowledged,
    /// It is being carried out.
    InProgress,
    /// It was carried out.
    Completed {
        /// The visit in which, where it needed one.
        #[uniffi(default = None)]
        visit: Option<VisitId>,
    },
    /// It could not be carried out.
    Failed {
        /// Why.
        cause: OrderItemFailure,
    },
    /// It was cancelled.
    Cancelled,
}

/// Mirrors the type of the core.
pub type OrderItem = talktime::order::OrderItem;

/// Holds one item of an order: a service, what is done with it, and what it costs.
#[uniffi::remote(Record)]
pub struct OrderItem {
    /// Names the item.
    pub id: OrderItemId,
    /// The offer.
    pub offer: OfferId,
    /// The kind of service.
    pub kind: ServiceKindId,
    /// What is done with it.
    pub action: OrderItemAction,
    /// Whether a crew has to come for it.
    pub needs_visit: bool,
    /// What it costs.
    pub price: CheckedItemPrice,
}

/// Mirrors the type of the core.
pub type OrderLine = talktime::order::OrderLine;

/// Holds an item and where it stands.
#[uniffi::remote(Record)]
pub struct OrderLine {
    /// The item.
    pub item: OrderItem,
    /// Where it stands; an item that is not changed stays acknowledged.
    pub state: OrderItemState,
}

/// Mirrors the type of the core.
pub type OrderOutcome = talktime::order::OrderOutcome;

/// Says how an order ended.
#[uniffi::remote(Enum)]
pub enum OrderOutcome {
    /// Every item was carried out.
    Completed,
    /// Some items were carried out and some not.
    Partial,
    /// No item was carried out, and one at least failed.
    Failed,
    /// Every item was cancelled.
    Cancelled,
}

/// Mirrors the type of the core.
pub type OrderStep = talktime::order::OrderStep;

/// Holds what a command led to: the order after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct OrderStep {
    /// The order after the command.
    pub order: CheckedOrder,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<OrderEntry>,
}

/// Mirrors the type of the core.
pub type PaymentMethod = talktime::order::PaymentMethod;

/// Says how a customer pays.
///
/// Cash is not among the ways: nothing is handed to a crew. The customer pays into the account of the order.
#[uniffi::remote(Enum)]
pub enum PaymentMethod {
    /// By a transfer from a bank.
    BankTransfer,
    /// By a card.
    Card,
    /// By a wallet or an instant payment: UPI, SBP.
    Instant,
    /// By an order that the provider collects.
    DirectDebit,
    /// At a terminal or a counter of a bank, which pays it into the account.
    Counter,
}

/// Mirrors the type of the core.
pub type Payment = talktime::order::Payment;

/// Holds one payment that has arrived.
#[uniffi::remote(Record)]
pub struct Payment {
    /// Names the payment.
    pub payment: PaymentId,
    /// The account into which it was paid.
    pub account: PaymentAccountId,
    /// How much; above zero.
    pub amount: Money,
    /// How.
    pub method: PaymentMethod,
    /// When it was recorded.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type Refund = talktime::order::Refund;

/// Holds one refund of a payment.
#[uniffi::remote(Record)]
pub struct Refund {
    /// Names the refund.
    pub refund: PaymentId,
    /// The payment of which it gives back.
    pub of: PaymentId,
    /// How much; above zero.
    pub amount: Money,
    /// When it was recorded.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type OrderBalance = talktime::order::OrderBalance;

/// Holds what an order costs now, what was paid and what is open, all in the currency of the order.
///
/// `gross` less `discount` plus `fee` is `billed`, and `billed` less what was paid and not refunded is `due`
/// less `refund_owed`, one of which is zero. No amount is below zero.
#[uniffi::remote(Record)]
pub struct OrderBalance {
    /// What the items cost that are neither failed nor cancelled: once, and for the months that are paid
    /// ahead.
    pub gross: Money,
    /// What the discounts take off that.
    pub discount: Money,
    /// What cancelling costs.
    pub fee: Money,
    /// What the customer has to pay in all.
    pub billed: Money,
    /// What was paid.
    pub paid: Money,
    /// What was given back.
    pub refunded: Money,
    /// What is still to be paid.
    pub due: Money,
    /// What is to be given back.
    pub refund_owed: Money,
}

/// Mirrors the type of the core.
pub type PricePart = talktime::order::PricePart;

/// Says which part of a price is meant.
#[uniffi::remote(Enum)]
pub enum PricePart {
    /// What is paid once.
    OneOff,
    /// What is paid every month.
    Monthly,
}

/// Mirrors the type of the core.
pub type DiscountAmount = talktime::order::DiscountAmount;

/// Says how much a discount takes off.
#[uniffi::remote(Enum)]
pub enum DiscountAmount {
    /// A part of what is left after the discounts before it.
    Percent {
        /// Hundredths of a percent, 1 to 10,000.
        basis_points: u32,
    },
    /// An amount, or what is left where that is less.
    Fixed {
        /// The amount, above zero.
        money: Money,
    },
}

/// Mirrors the type of the core.
pub type Discount = talktime::order::Discount;

/// Holds a discount on one part of a price.
#[uniffi::remote(Record)]
pub struct Discount {
    /// The part that it lowers.
    pub part: PricePart,
    /// By how much.
    pub amount: DiscountAmount,
}

/// Mirrors the type of the core.
pub type ItemPrice = talktime::order::ItemPriceParts;

/// Holds what an item costs: its prices in one currency, each 0 to 10,000,000,000,000 minor units, and at
/// most 20 discounts on prices that there are.
///
/// Discounts are taken one after the other, each from what the ones before left; a part is rounded to the
/// minor unit, a half up. No discount takes more than is left, so a price is never below zero.
#[uniffi::remote(Record)]
pub struct ItemPrice {
    /// What is paid once; empty where nothing is.
    #[uniffi(default = None)]
    pub one_off: Option<Money>,
    /// What is paid every month; empty where nothing is.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// What is taken off, in this order.
    #[uniffi(default = [])]
    pub discounts: Vec<Discount>,
}

/// Is [`ItemPrice`] after its check, which runs at each crossing.
pub type CheckedItemPrice = talktime::order::ItemPrice;

uniffi::custom_type!(
/// Is a `ItemPrice`, checked at each crossing.
CheckedItemPrice, ItemPrice, {
    remote,
    try_lift: |parts| CheckedItemPrice::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type PriceSum = talktime::order::PriceSum;

/// Holds a price before and after its discounts: `gross` less `discount` is `net`.
#[uniffi::remote(Record)]
pub struct PriceSum {
    /// Before the discounts.
    pub gross: Money,
    /// All that the discounts took off.
    pub discount: Money,
    /// What is left to pay; not below zero.
    pub net: Money,
}

/// Mirrors the type of the core.
pub type HitchCause = talktime::order::HitchCause;

/// Says what went wrong.
#[uniffi::remote(Enum)]
pub enum HitchCause {
    /// The crew did not come.
    CrewDidNotCome,
    /// The crew comes late.
    CrewLate,
    /// The equipment is not what was ordered, or does not work.
    EquipmentWrong,
    /// A part of the equipment is missing.
    EquipmentMissing,
    /// The service is not what was ordered, or does not work.
    ServiceWrong,
    /// The customer was charged what they do not owe.
    ChargeWrong,
    /// Something on the customer's side: nobody was there, a document was missing.
    CustomerSide,
}

/// Mirrors the type of the core.
pub type CrewDelay = talktime::order::CrewDelay;

/// Says why a crew is not there.
#[uniffi::remote(Enum)]
pub enum CrewDelay {
    /// It is held up in the traffic.
    Traffic,
    /// Its car has broken down.
    Breakdown,
    /// The visit before took longer.
    EarlierVisit,
    /// It fetches material.
    Material,
    /// It was given the wrong address or cannot find it.
    WrongAddress,
    /// Nobody sent it.
    NotSent,
    /// Somebody of it is ill.
    Ill,
    /// The weather holds it up.
    Weather,
}

/// Mirrors the type of the core.
pub type Remedy = talktime::order::Remedy;

/// Says what puts it right where it is not a crew that comes now.
#[uniffi::remote(Enum)]
pub enum Remedy {
    /// What is missing is brought.
    BringEquipment,
    /// The equipment is exchanged.
    ReplaceEquipment,
    /// The service is put right from afar.
    PutServiceRight,
    /// The charge is corrected.
    CorrectCharge,
    /// A new visit is agreed.
    NewVisit,
    /// The customer does what they have to.
    WaitForCustomer,
}

/// Mirrors the type of the core.
pub type RecoveryEnding = talktime::order::RecoveryEnding;

/// Says how a recovery ended.
#[uniffi::remote(Enum)]
pub enum RecoveryEnding {
    /// What was wrong is right.
    Recovered,
    /// A new visit is agreed, and the customer knows.
    NewVisit {
        /// Which.
        visit: VisitId,
    },
    /// The order was cancelled.
    OrderCancelled,
    /// Nothing was wrong after all.
    NothingWrong,
}

/// Mirrors the type of the core.
pub type RecoveryCommand = talktime::order::RecoveryCommand;

/// Asks something of a recovery.
///
/// `Report` begins one, the others need one. A crew gives `Report`, and `Locate` of itself.
#[uniffi::remote(Enum)]
pub enum RecoveryCommand {
    /// Somebody tells that something went wrong, or we notice it.
    Report {
        /// Names the recovery.
        recovery: RecoveryId,
        /// The order.
        order: OrderId,
        /// The visit; one must be named where a crew is not there.
        #[uniffi(default = None)]
        visit: Option<VisitId>,
        /// The customer.
        person: PersonRef,
        /// What went wrong.
        cause: HitchCause,
        /// In which contact it was told; empty where we noticed it ourselves.
        #[uniffi(default = None)]
        contact: Option<ContactId>,
        /// The crew that should have come, where it is known.
        #[uniffi(default = None)]
        crew: Option<CrewId>,
    },
    /// The crew is found, and comes.
    Locate {
        /// Which.
        crew: CrewId,
        /// Why it is not there.
        delay: CrewDelay,
        /// When it will be.
        arrives: Instant,
    },
    /// The crew that the search found is sent.
    SendSubstitute {
        /// Which.
        crew: CrewId,
    },
    /// The search found no crew.
    NoCrew,
    /// Something else puts it right.
    Remedy {
        /// What.
        remedy: Remedy,
    },
    /// The customer is promised something.
    Promise {
        /// Names the promise.
        promise: PromiseId,
        /// What.
        what: PromiseKind,
        /// By when: it is kept before that instant.
        until: Instant,
        /// In which contact.
        contact: ContactId,
    },
    /// Something is said to calm the customer.
    Reassure {
        /// The wording of the project.
        wording: WordingId,
        /// In which contact.
        contact: ContactId,
        /// Whether the customer was calmer after it.
        helped: bool,
    },
    /// The promise was kept.
    Keep {
        /// When: since it was given, before its deadline, and not ahead.
        at: Instant,
    },
    /// It is over.
    Close {
        /// How.
        ending: RecoveryEnding,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `RecoveryCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn recovery_command_to_json(value: RecoveryCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `RecoveryCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn recovery_command_from_json(text: String) -> Result<RecoveryCommand, TalktimeError> {
    Ok(RecoveryCommand::from_json(&text)?)
}

/// Holds what a decision about a recovery depends on besides the recovery.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct RecoveryFacts {
    /// With `Report`, within which time somebody should answer; empty where nobody says.
    #[uniffi(default = None)]
    pub answer_within: Option<Duration>,
    /// What `CrewBoard::find_substitute` found, with `SendSubstitute`
    /// and `NoCrew`.
    #[uniffi(default = None)]
    pub search: Option<SubstituteSearch>,
}

/// Is [`RecoveryFacts`] after its check, which runs at each crossing.
pub type CheckedRecoveryFacts = talktime::order::RecoveryFacts;

uniffi::custom_type!(
/// Is a `RecoveryFacts`, checked at each crossing.
CheckedRecoveryFacts, RecoveryFacts, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl RecoveryFacts {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedRecoveryFacts, Invalid> {
        let Self {
            answer_within,
            search,
        } = self;
        Ok(CheckedRecoveryFacts {
            answer_within: match answer_within {
                Some(one) => Some(one.checked("answer_within")?),
                None => None,
            },
            search,
        })
    }
}

impl From<CheckedRecoveryFacts> for RecoveryFacts {
    fn from(whole: CheckedRecoveryFacts) -> Self {
        let CheckedRecoveryFacts {
            answer_within,
            search,
        } = whole;
        Self {
            answer_within: answer_within.map(|one| one.into()),
            search,
        }
    }
}

/// Writes a `RecoveryFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn recovery_facts_to_json(value: CheckedRecoveryFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `RecoveryFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn recovery_facts_from_json(text: String) -> Result<CheckedRecoveryFacts, TalktimeError> {
    Ok(CheckedRecoveryFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type RecoveryEvent = talktime::order::RecoveryEvent;

/// Tells one thing that happened in a recovery.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command that
/// found it may have come later.
#[uniffi::remote(Enum)]
pub enum RecoveryEvent {
    /// Something went wrong.
    Reported {
        /// Names the recovery.
        recovery: RecoveryId,
        /// The order.
        order: OrderId,
        /// The visit.
        #[uniffi(default = None)]
        visit: Option<VisitId>,
        /// The customer.
        person: PersonRef,
        /// What went wrong.
        cause: HitchCause,
        /// In which contact it was told.
        #[uniffi(default = None)]
        contact: Option<ContactId>,
        /// The crew that should have come.
        #[uniffi(default = None)]
        crew: Option<CrewId>,
        /// By when there should be an answer.
        #[uniffi(default = None)]
        answer_by: Option<Instant>,
    },
    /// The crew was found, and came.
    Located {
        /// Which.
        crew: CrewId,
        /// Why it was not there.
        delay: CrewDelay,
        /// When it would be.
        arrives: Instant,
    },
    /// Another crew was sent.
    SubstituteSent {
        /// Which.
        crew: CrewId,
        /// When it would be there.
        arrives: Instant,
    },
    /// No crew could come.
    NoCrewFound,
    /// Something else put it right.
    Remedied {
        /// What.
        remedy: Remedy,
    },
    /// The customer was promised something.
    Promised {
        /// Names the promise.
        promise: PromiseId,
        /// What.
        what: PromiseKind,
        /// By when.
        until: Instant,
        /// In which contact.
        contact: ContactId,
        /// Who gave it.
        by: ActorId,
    },
    /// Something was said to calm the customer.
    Reassured {
        /// The wording of the project.
        wording: WordingId,
        /// In which contact.
        contact: ContactId,
        /// Whether the customer was calmer after it.
        helped: bool,
        /// Who said it.
        by: ActorId,
    },
    /// The promise was kept.
    PromiseKept {
        /// When.
        at: Instant,
    },
    /// The deadline of the promise came, and it was not kept.
    PromiseBroken {
        /// That deadline.
        at: Instant,
    },
    /// Nobody had answered in time.
    AnswerOverdue {
        /// By when they should have.
        at: Instant,
    },
    /// It was over.
    Closed {
        /// How.
        ending: RecoveryEnding,
    },
}

/// Mirrors the type of the core.
pub type RecoveryEntry = talktime::order::RecoveryEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in which one is
/// missing.
#[uniffi::remote(Record)]
pub struct RecoveryEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: RecoveryEvent,
}

/// Writes a `RecoveryEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn recovery_entry_to_json(value: RecoveryEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `RecoveryEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn recovery_entry_from_json(text: String) -> Result<RecoveryEntry, TalktimeError> {
    Ok(RecoveryEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type RecoveryStep = talktime::order::RecoveryStep;

/// Holds what a command led to: the recovery after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct RecoveryStep {
    /// The recovery after the command.
    pub recovery: CheckedRecovery,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<RecoveryEntry>,
}

/// Mirrors the type of the core.
pub type PromiseKind = talktime::order::PromiseKind;

/// Says what is promised.
#[uniffi::remote(Enum)]
pub enum PromiseKind {
    /// A crew is there.
    CrewArrives,
    /// We call back.
    CallBack,
    /// A new date is named.
    NewDate,
    /// The equipment is there.
    EquipmentArrives,
    /// The service works as ordered.
    ServiceWorks,
    /// The charge is corrected.
    ChargeCorrected,
}

/// Mirrors the type of the core.
pub type PromiseOutcome = talktime::order::PromiseOutcome;

/// Says what became of a promise.
#[uniffi::remote(Enum)]
pub enum PromiseOutcome {
    /// It stands.
    Open,
    /// It was kept before its deadline.
    Kept {
        /// When.
        at: Instant,
    },
    /// Its deadline came and it was not kept.
    Broken,
}

/// Mirrors the type of the core.
pub type Promise = talktime::order::Promise;

/// Holds a promise to a customer.
#[uniffi::remote(Record)]
pub struct Promise {
    /// Names the promise.
    pub promise: PromiseId,
    /// What was promised.
    pub what: PromiseKind,
    /// The deadline: it is kept before it, and broken from it on.
    pub until: Instant,
    /// In which contact.
    pub contact: ContactId,
    /// Who gave it.
    pub by: ActorId,
    /// When.
    pub made: Instant,
    /// What became of it.
    pub outcome: PromiseOutcome,
}

/// Mirrors the type of the core.
pub type Reassurance = talktime::order::Reassurance;

/// Holds what was said to calm a customer, and whether it did.
#[uniffi::remote(Record)]
pub struct Reassurance {
    /// The wording of the project.
    pub wording: WordingId,
    /// In which contact.
    pub contact: ContactId,
    /// Whether the customer was calmer after it.
    pub helped: bool,
    /// Who said it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type RecoveryState = talktime::order::RecoveryState;

/// Says where a recovery stands.
#[uniffi::remote(Enum)]
pub enum RecoveryState {
    /// Somebody told of it, and nobody has answered yet.
    Reported,
    /// The crew was found, and comes.
    Located,
    /// Another crew comes.
    SubstituteSent,
    /// No crew can come.
    NoCrew,
    /// Something else puts it right.
    Remedied,
    /// The customer was promised something.
    Promised,
    /// The last promise was kept.
    Kept,
    /// The last promise was broken.
    Broken,
    /// It is over.
    Closed {
        /// How.
        ending: RecoveryEnding,
    },
}

/// Mirrors the type of the core.
pub type RecoveryAnswer = talktime::order::RecoveryAnswer;

/// Says what is done about it.
#[uniffi::remote(Enum)]
pub enum RecoveryAnswer {
    /// The crew was found, and comes.
    Located {
        /// Which.
        crew: CrewId,
        /// Why it is not there.
        delay: CrewDelay,
        /// When it will be.
        arrives: Instant,
    },
    /// Another crew comes.
    Substitute {
        /// Which.
        crew: CrewId,
        /// When it will be there.
        arrives: Instant,
    },
    /// No crew can come.
    NoCrew,
    /// Something else puts it right.
    Remedied {
        /// What.
        remedy: Remedy,
    },
}

/// Holds what is done about something that went wrong: what it was, the answer, the promises and how they ended.
///
/// A value is always one that commands can lead to. It is stored and moved as `RecoveryParts` or as versioned
/// JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Recovery {
    /// Names the recovery.
    pub recovery: RecoveryId,
    /// The order.
    pub order: OrderId,
    /// The visit; there is one where a crew is not there.
    #[uniffi(default = None)]
    pub visit: Option<VisitId>,
    /// The customer.
    pub person: PersonRef,
    /// What went wrong.
    pub cause: HitchCause,
    /// In which contact it was told; empty where we noticed it ourselves.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The crew that should have come, where it is known.
    #[uniffi(default = None)]
    pub crew: Option<CrewId>,
    /// What is done about it now.
    #[uniffi(default = None)]
    pub answer: Option<RecoveryAnswer>,
    /// By when there should be an answer; empty where nobody says.
    #[uniffi(default = None)]
    pub answer_by: Option<Instant>,
    /// Since when the answer is overdue: that deadline.
    #[uniffi(default = None)]
    pub overdue: Option<Instant>,
    /// What was promised, in its order; only the last can be open.
    #[uniffi(default = [])]
    pub promises: Vec<Promise>,
    /// What was said to calm the customer, in its order.
    #[uniffi(default = [])]
    pub reassurances: Vec<Reassurance>,
    /// Where it stands.
    pub state: RecoveryState,
    /// When it was told.
    pub reported: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
}

/// Is [`Recovery`] after its check, which runs at each crossing.
pub type CheckedRecovery = talktime::order::Recovery;

uniffi::custom_type!(
/// Is a `Recovery`, checked at each crossing.
CheckedRecovery, Recovery, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedRecovery> for Recovery {
    fn from(whole: CheckedRecovery) -> Self {
        let talktime::order::RecoveryParts {
            recovery,
            order,
            visit,
            person,
            cause,
            contact,
            crew,
            answer,
            answer_by,
            overdue,
            promises,
            reassurances,
            state,
            reported,
            changed,
            applied,
        } = whole.into();
        Self {
            recovery,
            order,
            visit,
            person,
            cause,
            contact,
            crew,
            answer,
            answer_by,
            overdue,
            promises,
            reassurances,
            state,
            reported,
            changed,
            applied,
        }
    }
}

impl Recovery {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedRecovery, TalktimeError> {
        let Self {
            recovery,
            order,
            visit,
            person,
            cause,
            contact,
            crew,
            answer,
            answer_by,
            overdue,
            promises,
            reassurances,
            state,
            reported,
            changed,
            applied,
        } = self.clone();
        CheckedRecovery::restore(talktime::order::RecoveryParts {
            recovery,
            order,
            visit,
            person,
            cause,
            contact,
            crew,
            answer,
            answer_by,
            overdue,
            promises,
            reassurances,
            state,
            reported,
            changed,
            applied,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Recovery {
    /// The crew is found, and comes.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn locate(
        &self,
        crew: CrewId,
        delay: CrewDelay,
        arrives: Instant,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(
            RecoveryCommand::Locate {
                crew,
                delay,
                arrives,
            },
            facts,
            envelope,
        )
    }

    /// The crew that the search found is sent.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn send_substitute(
        &self,
        crew: CrewId,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(RecoveryCommand::SendSubstitute { crew }, facts, envelope)
    }

    /// The search found no crew.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn no_crew(
        &self,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(RecoveryCommand::NoCrew, facts, envelope)
    }

    /// Something else puts it right.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn remedy(
        &self,
        remedy: Remedy,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(RecoveryCommand::Remedy { remedy }, facts, envelope)
    }

    /// The customer is promised something.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn promise(
        &self,
        promise: PromiseId,
        what: PromiseKind,
        until: Instant,
        contact: ContactId,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(
            RecoveryCommand::Promise {
                promise,
                what,
                until,
                contact,
            },
            facts,
            envelope,
        )
    }

    /// Something is said to calm the customer.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reassure(
        &self,
        wording: WordingId,
        contact: ContactId,
        helped: bool,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(
            RecoveryCommand::Reassure {
                wording,
                contact,
                helped,
            },
            facts,
            envelope,
        )
    }

    /// The promise was kept.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn keep(
        &self,
        at: Instant,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(RecoveryCommand::Keep { at }, facts, envelope)
    }

    /// It is over.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn close(
        &self,
        ending: RecoveryEnding,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(RecoveryCommand::Close { ending }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        self.handle(RecoveryCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: RecoveryCommand,
        facts: CheckedRecoveryFacts,
        envelope: Envelope,
    ) -> Result<RecoveryStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// Somebody tells that something went wrong, or we notice it.
///
/// # Errors
/// The denial, with every guard that failed.
#[expect(clippy::too_many_arguments, reason = "a command's fields, named")]
#[uniffi::export]
pub fn recovery_report(
    recovery: RecoveryId,
    order: OrderId,
    visit: Option<VisitId>,
    person: PersonRef,
    cause: HitchCause,
    contact: Option<ContactId>,
    crew: Option<CrewId>,
    facts: CheckedRecoveryFacts,
    envelope: Envelope,
) -> Result<RecoveryStep, TalktimeError> {
    recovery_start(
        RecoveryCommand::Report {
            recovery,
            order,
            visit,
            person,
            cause,
            contact,
            crew,
        },
        facts,
        envelope,
    )
}

/// Begins a `Recovery` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn recovery_start(
    command: RecoveryCommand,
    facts: CheckedRecoveryFacts,
    envelope: Envelope,
) -> Result<RecoveryStep, TalktimeError> {
    Ok(CheckedRecovery::start(&command, &facts, &envelope)?)
}

/// Writes a `Recovery` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn recovery_to_json(value: Recovery) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Recovery` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn recovery_from_json(text: String) -> Result<Recovery, TalktimeError> {
    Ok(CheckedRecovery::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type OrderParty = talktime::order::OrderParty;

/// Says whose side wants something of an order.
#[uniffi::remote(Enum)]
pub enum OrderParty {
    /// The customer.
    Customer,
    /// The contact centre.
    Centre,
    /// The provider, whose service it is.
    Provider,
}

/// Mirrors the type of the core.
pub type OrderRejection = talktime::order::OrderRejection;

/// Says why an order was not taken.
#[uniffi::remote(Enum)]
pub enum OrderRejection {
    /// The service cannot be had there.
    NotAvailable,
    /// The provider does not want the customer.
    NotEligible,
    /// The same was ordered before.
    Duplicate,
    /// What stands in it is wrong.
    WrongData,
}

/// Mirrors the type of the core.
pub type OrderWait = talktime::order::OrderWait;

/// Says what of the customer an order waits for.
#[uniffi::remote(Enum)]
pub enum OrderWait {
    /// A document.
    Document,
    /// A payment.
    Payment,
    /// A decision: another price, another day.
    Decision,
    /// A way into the house or the leave of its owner.
    Access,
}

/// Mirrors the type of the core.
pub type OrderHold = talktime::order::OrderHold;

/// Says what of us an order waits for.
#[uniffi::remote(Enum)]
pub enum OrderHold {
    /// Material.
    Material,
    /// A crew.
    Crew,
    /// The price of something that was not foreseen.
    Charge,
    /// Work on the network.
    Network,
}

/// Mirrors the type of the core.
pub type OrderCancellation = talktime::order::OrderCancellation;

/// Says why an order is to be cancelled.
#[uniffi::remote(Enum)]
pub enum OrderCancellation {
    /// The customer does not want it any more.
    ChangedMind,
    /// It costs too much after all.
    TooExpensive,
    /// It took too long.
    TooSlow,
    /// The customer took it from somebody else.
    TookAnother,
    /// The customer moved away.
    Moved,
    /// The customer died.
    Deceased,
    /// The customer did not answer in time.
    NoAnswer,
    /// It cannot be carried out.
    NotFeasible,
    /// It should not have been ordered.
    Mistake,
}

/// Mirrors the type of the core.
pub type CancellationRefusal = talktime::order::CancellationRefusal;

/// Says why a cancellation was refused.
#[uniffi::remote(Enum)]
pub enum CancellationRefusal {
    /// The contract binds the customer.
    Bound,
    /// The customer wants it after all.
    TakenBack,
    /// The cause is gone: the customer answered, the price was put right.
    PutRight,
}

/// Mirrors the type of the core.
pub type OrderState = talktime::order::OrderState;

/// Says where an order stands, in the names of TM Forum 622.
#[uniffi::remote(Enum)]
pub enum OrderState {
    /// It is being put together.
    Draft,
    /// It was taken note of.
    Acknowledged,
    /// It was not taken.
    Rejected {
        /// Why.
        reason: OrderRejection,
    },
    /// It is being carried out.
    InProgress,
    /// It waits for the customer.
    Pending {
        /// What for.
        reason: OrderWait,
        /// Until when; cancelling is looked into then. Empty for any time.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// It waits for us.
    Held {
        /// What for.
        reason: OrderHold,
        /// Until when it should go on; empty where nobody said.
        #[uniffi(default = None)]
        until: Option<Instant>,
        /// Whether that time is over.
        overdue: bool,
    },
    /// Whether it can be cancelled is being looked into.
    AssessingCancellation {
        /// Whose side wants it.
        by: OrderParty,
        /// Why.
        reason: OrderCancellation,
    },
    /// It is being cancelled: visits are called off, material goes back.
    PendingCancellation {
        /// Why.
        reason: OrderCancellation,
    },
    /// It has come to its end.
    Ended {
        /// How: completed, partial, failed or cancelled.
        outcome: OrderOutcome,
    },
}

/// Mirrors the type of the core.
pub type PlannedVisit = talktime::order::PlannedVisit;

/// Holds a visit that was planned for items of an order.
#[uniffi::remote(Record)]
pub struct PlannedVisit {
    /// The visit.
    pub visit: VisitId,
    /// The items for which.
    #[uniffi(default = [])]
    pub items: Vec<OrderItemId>,
}

/// Holds an order: what a customer gets and pays, from the draft to its end.
///
/// A value is always one that commands can lead to. It is stored and moved as `OrderParts` or as versioned
/// JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Order {
    /// Names the order.
    pub order: OrderId,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The application that it came from, where there is one.
    #[uniffi(default = None)]
    pub application: Option<ApplicationId>,
    /// The currency of all its amounts.
    pub currency: Currency,
    /// The account into which the customer pays; empty where it is not known yet.
    #[uniffi(default = None)]
    pub account: Option<PaymentAccountId>,
    /// How many months are paid ahead, 0 to 36.
    pub months_ahead: u32,
    /// The items, at most 1,000.
    #[uniffi(default = [])]
    pub items: Vec<OrderLine>,
    /// The first day on which the customer wants it.
    #[uniffi(default = None)]
    pub wanted_from: Option<CalendarDate>,
    /// The day by which the customer wants it.
    #[uniffi(default = None)]
    pub wanted_by: Option<CalendarDate>,
    /// Where it stands.
    pub state: OrderState,
    /// The visits that were planned, in their order.
    #[uniffi(default = [])]
    pub visits: Vec<PlannedVisit>,
    /// What was paid, in its order.
    #[uniffi(default = [])]
    pub payments: Vec<Payment>,
    /// What was given back, in its order.
    #[uniffi(default = [])]
    pub refunds: Vec<Refund>,
    /// What cancelling costs the customer; empty where it was not granted or costs nothing.
    #[uniffi(default = None)]
    pub fee: Option<Money>,
    /// When it was begun.
    pub drafted: Instant,
    /// When carrying it out began.
    #[uniffi(default = None)]
    pub started: Option<Instant>,
    /// When it came to its end.
    #[uniffi(default = None)]
    pub ended: Option<Instant>,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
}

/// Is [`Order`] after its check, which runs at each crossing.
pub type CheckedOrder = talktime::order::Order;

uniffi::custom_type!(
/// Is a `Order`, checked at each crossing.
CheckedOrder, Order, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedOrder> for Order {
    fn from(whole: CheckedOrder) -> Self {
        let talktime::order::OrderParts {
            order,
            person,
            project,
            application,
            currency,
            account,
            months_ahead,
            items,
            wanted_from,
            wanted_by,
            state,
            visits,
            payments,
            refunds,
            fee,
            drafted,
            started,
            ended,
            changed,
            applied,
        } = whole.into();
        Self {
            order,
            person,
            project,
            application,
            currency,
            account,
            months_ahead,
            items,
            wanted_from,
            wanted_by,
            state,
            visits,
            payments,
            refunds,
            fee,
            drafted,
            started,
            ended,
            changed,
            applied,
        }
    }
}

impl Order {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedOrder, TalktimeError> {
        let Self {
            order,
            person,
            project,
            application,
            currency,
            account,
            months_ahead,
            items,
            wanted_from,
            wanted_by,
            state,
            visits,
            payments,
            refunds,
            fee,
            drafted,
            started,
            ended,
            changed,
            applied,
        } = self.clone();
        CheckedOrder::restore(talktime::order::OrderParts {
            order,
            person,
            project,
            application,
            currency,
            account,
            months_ahead,
            items,
            wanted_from,
            wanted_by,
            state,
            visits,
            payments,
            refunds,
            fee,
            drafted,
            started,
            ended,
            changed,
            applied,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Order {
    /// The items of a draft become others.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn change_items(
        &self,
        items: Vec<OrderItem>,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::ChangeItems { items }, facts, envelope)
    }

    /// It is taken note of.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn acknowledge(
        &self,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Acknowledge, facts, envelope)
    }

    /// It is not taken.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reject(
        &self,
        reason: OrderRejection,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Reject { reason }, facts, envelope)
    }

    /// Carrying it out begins.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn carry_out(
        &self,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::CarryOut, facts, envelope)
    }

    /// It has to wait for the customer.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn wait(
        &self,
        reason: OrderWait,
        until: Option<Instant>,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Wait { reason, until }, facts, envelope)
    }

    /// It has to wait for us.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn hold(
        &self,
        reason: OrderHold,
        until: Option<Instant>,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Hold { reason, until }, facts, envelope)
    }

    /// It goes on.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn resume(
        &self,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Resume, facts, envelope)
    }

    /// A visit is planned for items.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn plan_visit(
        &self,
        visit: VisitId,
        items: Vec<OrderItemId>,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::PlanVisit { visit, items }, facts, envelope)
    }

    /// An item was carried out.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn complete_item(
        &self,
        item: OrderItemId,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::CompleteItem { item }, facts, envelope)
    }

    /// An item could not be carried out.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn fail_item(
        &self,
        item: OrderItemId,
        cause: OrderItemFailure,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::FailItem { item, cause }, facts, envelope)
    }

    /// An item costs something else.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reprice(
        &self,
        item: OrderItemId,
        price: CheckedItemPrice,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Reprice { item, price }, facts, envelope)
    }

    /// The customer pays into another account.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn change_account(
        &self,
        account: PaymentAccountId,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::ChangeAccount { account }, facts, envelope)
    }

    /// A payment has arrived.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn record_payment(
        &self,
        payment: PaymentId,
        account: PaymentAccountId,
        amount: Money,
        method: PaymentMethod,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(
            OrderCommand::RecordPayment {
                payment,
                account,
                amount,
                method,
            },
            facts,
            envelope,
        )
    }

    /// Something of a payment is given back.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn refund(
        &self,
        refund: PaymentId,
        of: PaymentId,
        amount: Money,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Refund { refund, of, amount }, facts, envelope)
    }

    /// Somebody wants it cancelled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn request_cancellation(
        &self,
        by: OrderParty,
        reason: OrderCancellation,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(
            OrderCommand::RequestCancellation { by, reason },
            facts,
            envelope,
        )
    }

    /// It may be cancelled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn grant_cancellation(
        &self,
        fee: Option<Money>,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::GrantCancellation { fee }, facts, envelope)
    }

    /// It is not cancelled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn refuse_cancellation(
        &self,
        reason: CancellationRefusal,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::RefuseCancellation { reason }, facts, envelope)
    }

    /// All that had to be called off was.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn confirm_cancellation(
        &self,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::ConfirmCancellation, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        self.handle(OrderCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: OrderCommand,
        facts: OrderFacts,
        envelope: Envelope,
    ) -> Result<OrderStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// An order is put together.
///
/// # Errors
/// The denial, with every guard that failed.
#[expect(clippy::too_many_arguments, reason = "a command's fields, named")]
#[uniffi::export]
pub fn order_draft(
    order: OrderId,
    person: PersonRef,
    project: ProjectId,
    application: Option<ApplicationId>,
    currency: Currency,
    account: Option<PaymentAccountId>,
    months_ahead: u32,
    items: Vec<OrderItem>,
    wanted_from: Option<CalendarDate>,
    wanted_by: Option<CalendarDate>,
    facts: OrderFacts,
    envelope: Envelope,
) -> Result<OrderStep, TalktimeError> {
    order_start(
        OrderCommand::Draft {
            order,
            person,
            project,
            application,
            currency,
            account,
            months_ahead,
            items,
            wanted_from,
            wanted_by,
        },
        facts,
        envelope,
    )
}

/// Begins a `Order` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn order_start(
    command: OrderCommand,
    facts: OrderFacts,
    envelope: Envelope,
) -> Result<OrderStep, TalktimeError> {
    Ok(CheckedOrder::start(&command, &facts, &envelope)?)
}

/// Writes a `Order` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn order_to_json(value: Order) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Order` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn order_from_json(text: String) -> Result<Order, TalktimeError> {
    Ok(CheckedOrder::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type TaxiRequestCommand = talktime::order::TaxiRequestCommand;

/// Asks something of a taxi request.
///
/// `Receive` begins one, the others need one. No command finds a car: `Report` keeps what dispatch tells, and only a
/// program gives it.
#[uniffi::remote(Enum)]
pub enum TaxiRequestCommand {
    /// A request is taken.
    Receive {
        /// Names the request.
        request: TaxiRequestId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The contact in which it is made.
        contact: ContactId,
        /// When the customer said the first word.
        first_word: Instant,
        /// When the car should be there; empty where at once.
        #[uniffi(default = None)]
        pick_up_at: Option<Instant>,
    },
    /// The address is saved anew: what was confirmed of it before is void.
    ChangeAddress {
        /// Which saving this is: the one after the last.
        revision: u32,
    },
    /// The address was read back, and the customer confirms it.
    ConfirmAddress {
        /// Which saving of it.
        revision: u32,
        /// In which contact.
        contact: ContactId,
    },
    /// It is passed to dispatch.
    PassToDispatch,
    /// Dispatch reports.
    Report {
        /// What.
        report: DispatchReport,
    },
    /// It is cancelled.
    Cancel {
        /// By whom.
        by: TaxiCanceller,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `TaxiRequestCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn taxi_request_command_to_json(value: TaxiRequestCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `TaxiRequestCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn taxi_request_command_from_json(text: String) -> Result<TaxiRequestCommand, TalktimeError> {
    Ok(TaxiRequestCommand::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type TaxiAddress = talktime::order::TaxiAddress;

/// Tells of a saving of an address whether a car finds it, without telling what stands in it.
#[uniffi::remote(Record)]
pub struct TaxiAddress {
    /// Which saving.
    pub revision: u32,
    /// Every part that a car needs and that is not there.
    #[uniffi(default = [])]
    pub missing: Vec<AddressField>,
    /// Whether a telephone number of the passenger is known.
    pub phone: bool,
}

/// Holds what a decision about a taxi request depends on besides the request.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TaxiRequestFacts {
    /// With `Receive`, within which time from then dispatch should have it; empty where nobody says.
    #[uniffi(default = None)]
    pub hand_over_within: Option<Duration>,
    /// The address as it was saved last, with `ConfirmAddress`.
    #[uniffi(default = None)]
    pub address: Option<TaxiAddress>,
}

/// Is [`TaxiRequestFacts`] after its check, which runs at each crossing.
pub type CheckedTaxiRequestFacts = talktime::order::TaxiRequestFacts;

uniffi::custom_type!(
/// Is a `TaxiRequestFacts`, checked at each crossing.
CheckedTaxiRequestFacts, TaxiRequestFacts, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl TaxiRequestFacts {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedTaxiRequestFacts, Invalid> {
        let Self {
            hand_over_within,
            address,
        } = self;
        Ok(CheckedTaxiRequestFacts {
            hand_over_within: match hand_over_within {
                Some(one) => Some(one.checked("hand_over_within")?),
                None => None,
            },
            address,
        })
    }
}

impl From<CheckedTaxiRequestFacts> for TaxiRequestFacts {
    fn from(whole: CheckedTaxiRequestFacts) -> Self {
        let CheckedTaxiRequestFacts {
            hand_over_within,
            address,
        } = whole;
        Self {
            hand_over_within: hand_over_within.map(|one| one.into()),
            address,
        }
    }
}

/// Writes a `TaxiRequestFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn taxi_request_facts_to_json(value: CheckedTaxiRequestFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `TaxiRequestFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn taxi_request_facts_from_json(
    text: String,
) -> Result<CheckedTaxiRequestFacts, TalktimeError> {
    Ok(CheckedTaxiRequestFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type TaxiRequestEvent = talktime::order::TaxiRequestEvent;

/// Tells one thing that happened to a taxi request.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command that found
/// it may have come later.
#[uniffi::remote(Enum)]
pub enum TaxiRequestEvent {
    /// A request was taken.
    Received {
        /// Names the request.
        request: TaxiRequestId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The contact in which it was made.
        contact: ContactId,
        /// When the customer said the first word.
        first_word: Instant,
        /// When the car should be there.
        #[uniffi(default = None)]
        pick_up_at: Option<Instant>,
        /// By when dispatch should have it.
        #[uniffi(default = None)]
        hand_over_by: Option<Instant>,
    },
    /// The address was saved anew.
    AddressChanged {
        /// Which saving.
        revision: u32,
    },
    /// The customer confirmed the address.
    AddressConfirmed {
        /// Which saving.
        revision: u32,
        /// In which contact.
        contact: ContactId,
        /// Who read it back.
        by: ActorId,
    },
    /// It was passed to dispatch.
    Passed,
    /// Dispatch reported.
    DispatchReported {
        /// What.
        report: DispatchReport,
    },
    /// It was cancelled.
    Cancelled {
        /// By whom.
        by: TaxiCanceller,
    },
    /// Dispatch did not have it in time.
    HandOverOverdue {
        /// By when it should have.
        at: Instant,
    },
}

/// Mirrors the type of the core.
pub type TaxiRequestEntry = talktime::order::TaxiRequestEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in which one is
/// missing.
#[uniffi::remote(Record)]
pub struct TaxiRequestEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: TaxiRequestEvent,
}

/// Writes a `TaxiRequestEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn taxi_request_entry_to_json(value: TaxiRequestEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `TaxiRequestEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn taxi_request_entry_from_json(text: String) -> Result<TaxiRequestEntry, TalktimeError> {
    Ok(TaxiRequestEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type TaxiRequestStep = talktime::order::TaxiRequestStep;

/// Holds what a command led to: the request after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct TaxiRequestStep {
    /// The request after the command.
    pub taxi_request: CheckedTaxiRequest,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<TaxiRequestEntry>,
}

/// Mirrors the type of the core.
pub type DispatchReport = talktime::order::DispatchReport;

/// Says what dispatch reports.
#[uniffi::remote(Enum)]
pub enum DispatchReport {
    /// A car was found, or another one.
    CarAssigned,
    /// The car is there.
    Arrived,
    /// The passenger is in the car.
    UnderWay,
    /// The ride is over.
    Done,
    /// No car was found.
    NoCar,
    /// The driver does not come after all: dispatch looks for another one.
    DriverCancelled,
}

/// Mirrors the type of the core.
pub type TaxiCanceller = talktime::order::TaxiCanceller;

/// Says who cancelled a ride.
#[uniffi::remote(Enum)]
pub enum TaxiCanceller {
    /// The customer.
    Customer,
    /// The centre.
    Centre,
}

/// Mirrors the type of the core.
pub type TaxiRequestState = talktime::order::TaxiRequestState;

/// Says where a taxi request stands.
#[uniffi::remote(Enum)]
pub enum TaxiRequestState {
    /// It was taken; the address is not confirmed.
    Received,
    /// The address is exact, and the customer confirmed it.
    AddressConfirmed,
    /// Dispatch has it: here the desk's part ends.
    PassedToDispatch,
    /// Dispatch found a car.
    CarAssigned,
    /// The car is there.
    Arrived,
    /// The passenger is in the car.
    UnderWay,
    /// The ride is over.
    Done,
    /// Dispatch found no car.
    NoCar,
    /// It was cancelled.
    Cancelled {
        /// By whom.
        by: TaxiCanceller,
    },
}

/// Mirrors the type of the core.
pub type TaxiReadBack = talktime::order::TaxiReadBack;

/// Tells who confirmed that an address was read back and is right, and when.
#[uniffi::remote(Record)]
pub struct TaxiReadBack {
    /// In which contact.
    pub contact: ContactId,
    /// Who read it back.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Holds a taxi request on its way to dispatch, and what dispatch reported after it.
///
/// It holds no address and no telephone number, only which saving of them: what is personal stays in the caller's
/// store, where it can be erased. A value is always one that commands can lead to. It is stored and moved as
/// `TaxiRequestParts` or as versioned JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TaxiRequest {
    /// Names the request.
    pub request: TaxiRequestId,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The contact in which it was made.
    pub contact: ContactId,
    /// When the customer said the first word: from here the desk's time counts.
    pub first_word: Instant,
    /// When the car should be there; empty where at once.
    #[uniffi(default = None)]
    pub pick_up_at: Option<Instant>,
    /// Which saving of the address is the last, counted from 1. The address itself stays in the caller's store.
    pub revision: u32,
    /// The confirmation of that saving.
    #[uniffi(default = None)]
    pub read_back: Option<TaxiReadBack>,
    /// By when it should be with dispatch; empty where nobody says.
    #[uniffi(default = None)]
    pub hand_over_by: Option<Instant>,
    /// Since when that is overdue: that deadline.
    #[uniffi(default = None)]
    pub overdue: Option<Instant>,
    /// When it was passed to dispatch.
    #[uniffi(default = None)]
    pub passed: Option<Instant>,
    /// How often a driver did not come after all.
    pub driver_cancellations: u32,
    /// Where it stands.
    pub state: TaxiRequestState,
    /// When it was taken.
    pub received: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
}

/// Is [`TaxiRequest`] after its check, which runs at each crossing.
pub type CheckedTaxiRequest = talktime::order::TaxiRequest;

uniffi::custom_type!(
/// Is a `TaxiRequest`, checked at each crossing.
CheckedTaxiRequest, TaxiRequest, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedTaxiRequest> for TaxiRequest {
    fn from(whole: CheckedTaxiRequest) -> Self {
        let talktime::order::TaxiRequestParts {
            request,
            person,
            project,
            contact,
            first_word,
            pick_up_at,
            revision,
            read_back,
            hand_over_by,
            overdue,
            passed,
            driver_cancellations,
            state,
            received,
            changed,
            applied,
        } = whole.into();
        Self {
            request,
            person,
            project,
            contact,
            first_word,
            pick_up_at,
            revision,
            read_back,
            hand_over_by,
            overdue,
            passed,
            driver_cancellations,
            state,
            received,
            changed,
            applied,
        }
    }
}

impl TaxiRequest {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedTaxiRequest, TalktimeError> {
        let Self {
            request,
            person,
            project,
            contact,
            first_word,
            pick_up_at,
            revision,
            read_back,
            hand_over_by,
            overdue,
            passed,
            driver_cancellations,
            state,
            received,
            changed,
            applied,
        } = self.clone();
        CheckedTaxiRequest::restore(talktime::order::TaxiRequestParts {
            request,
            person,
            project,
            contact,
            first_word,
            pick_up_at,
            revision,
            read_back,
            hand_over_by,
            overdue,
            passed,
            driver_cancellations,
            state,
            received,
            changed,
            applied,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl TaxiRequest {
    /// The address is saved anew: what was confirmed of it before is void.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn change_address(
        &self,
        revision: u32,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        self.handle(
            TaxiRequestCommand::ChangeAddress { revision },
            facts,
            envelope,
        )
    }

    /// The address was read back, and the customer confirms it.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn confirm_address(
        &self,
        revision: u32,
        contact: ContactId,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        self.handle(
            TaxiRequestCommand::ConfirmAddress { revision, contact },
            facts,
            envelope,
        )
    }

    /// It is passed to dispatch.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn pass_to_dispatch(
        &self,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        self.handle(TaxiRequestCommand::PassToDispatch, facts, envelope)
    }

    /// Dispatch reports.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn report(
        &self,
        report: DispatchReport,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        self.handle(TaxiRequestCommand::Report { report }, facts, envelope)
    }

    /// It is cancelled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn cancel(
        &self,
        by: TaxiCanceller,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        self.handle(TaxiRequestCommand::Cancel { by }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        self.handle(TaxiRequestCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: TaxiRequestCommand,
        facts: CheckedTaxiRequestFacts,
        envelope: Envelope,
    ) -> Result<TaxiRequestStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// A request is taken.
///
/// # Errors
/// The denial, with every guard that failed.
#[expect(clippy::too_many_arguments, reason = "a command's fields, named")]
#[uniffi::export]
pub fn taxi_request_receive(
    request: TaxiRequestId,
    person: PersonRef,
    project: ProjectId,
    contact: ContactId,
    first_word: Instant,
    pick_up_at: Option<Instant>,
    facts: CheckedTaxiRequestFacts,
    envelope: Envelope,
) -> Result<TaxiRequestStep, TalktimeError> {
    taxi_request_start(
        TaxiRequestCommand::Receive {
            request,
            person,
            project,
            contact,
            first_word,
            pick_up_at,
        },
        facts,
        envelope,
    )
}

/// Begins a `TaxiRequest` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn taxi_request_start(
    command: TaxiRequestCommand,
    facts: CheckedTaxiRequestFacts,
    envelope: Envelope,
) -> Result<TaxiRequestStep, TalktimeError> {
    Ok(CheckedTaxiRequest::start(&command, &facts, &envelope)?)
}

/// Writes a `TaxiRequest` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn taxi_request_to_json(value: TaxiRequest) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `TaxiRequest` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn taxi_request_from_json(text: String) -> Result<TaxiRequest, TalktimeError> {
    Ok(CheckedTaxiRequest::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type VisitCommand = talktime::order::VisitCommand;

/// Asks something of a visit.
///
/// `Request` begins one, the others need one. `Depart`, `Arrive`, `Finish`, `Fail` and `CannotComplete` are
/// the crew's, which gives no others.
#[uniffi::remote(Enum)]
pub enum VisitCommand {
    /// A visit is asked for.
    Request {
        /// What it is for and what it needs.
        request: VisitRequest,
    },
    /// Windows are offered to the customer, in place of those before.
    OfferWindows {
        /// Which: at least one, 64 at most.
        #[uniffi(default = [])]
        windows: Vec<CheckedPeriod>,
    },
    /// The customer chooses a window.
    Choose {
        /// One of those that were offered.
        window: CheckedPeriod,
    },
    /// It is said what the customer pays, and where.
    Quote {
        /// How much, 0 or more.
        amount: Money,
        /// Into which account; empty only where nothing is to be paid.
        #[uniffi(default = None)]
        account: Option<PaymentAccountId>,
    },
    /// It is said what is reserved for the visit now, in place of what was before.
    ReserveMaterials {
        /// What.
        #[uniffi(default = [])]
        materials: Vec<MaterialNeed>,
    },
    /// The customer is told an item.
    Tell {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
    },
    /// The customer acknowledges an item that they were told.
    Acknowledge {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
    },
    /// The visit is confirmed.
    Confirm,
    /// A crew is named, or another one.
    AssignCrew {
        /// Which.
        crew: CrewId,
    },
    /// The crew sets off.
    Depart,
    /// The crew is there.
    Arrive,
    /// The work is done, and the customer accepts it.
    Finish {
        /// How.
        acceptance: VisitAcceptance,
    },
    /// The customer's side makes the work impossible.
    Fail {
        /// How.
        cause: VisitFailure,
    },
    /// The crew cannot do the work, for a reason on our side.
    CannotComplete {
        /// Which.
        cause: VisitHindrance,
    },
    /// Another window is agreed for a visit that was confirmed.
    Reschedule {
        /// Which.
        window: CheckedPeriod,
        /// Which side wanted it.
        by: VisitParty,
    },
    /// The visit is cancelled.
    Cancel {
        /// By which side.
        by: VisitParty,
        /// Why.
        reason: VisitCancel,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

/// Writes a `VisitCommand` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn visit_command_to_json(value: VisitCommand) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `VisitCommand` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn visit_command_from_json(text: String) -> Result<VisitCommand, TalktimeError> {
    Ok(VisitCommand::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type CrewVisit = talktime::order::CrewVisit;

/// Tells of a visit that a crew has already.
#[uniffi::remote(Record)]
pub struct CrewVisit {
    /// The visit.
    pub visit: VisitId,
    /// When.
    pub window: CheckedPeriod,
}

/// Mirrors the type of the core.
pub type VisitCrew = talktime::order::VisitCrew;

/// Tells what a crew can do and when it is busy.
#[uniffi::remote(Record)]
pub struct VisitCrew {
    /// The crew.
    pub crew: CrewId,
    /// What it can do.
    #[uniffi(default = [])]
    pub skills: Vec<SkillId>,
    /// Every visit that it has.
    #[uniffi(default = [])]
    pub visits: Vec<CrewVisit>,
}

/// Holds what a decision about a visit depends on besides the visit.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VisitFacts {
    /// The visit that is made good, with `Request` where it names one.
    #[uniffi(default = None)]
    pub earlier: Option<VisitFact>,
    /// The crew that is named, with `AssignCrew`.
    #[uniffi(default = None)]
    pub crew: Option<VisitCrew>,
    /// With `Confirm`, how long after the end of the window a visit counts as missed; empty where it never
    /// does by itself.
    #[uniffi(default = None)]
    pub grace: Option<Duration>,
}

/// Is [`VisitFacts`] after its check, which runs at each crossing.
pub type CheckedVisitFacts = talktime::order::VisitFacts;

uniffi::custom_type!(
/// Is a `VisitFacts`, checked at each crossing.
CheckedVisitFacts, VisitFacts, {
    remote,
    try_lift: |copy| copy.checked().map_err(lifting),
    lower: |whole| whole.into(),
});

impl VisitFacts {
    /// Checks what came over the border.
    pub(crate) fn checked(self) -> Result<CheckedVisitFacts, Invalid> {
        let Self {
            earlier,
            crew,
            grace,
        } = self;
        Ok(CheckedVisitFacts {
            earlier,
            crew,
            grace: match grace {
                Some(one) => Some(one.checked("grace")?),
                None => None,
            },
        })
    }
}

impl From<CheckedVisitFacts> for VisitFacts {
    fn from(whole: CheckedVisitFacts) -> Self {
        let CheckedVisitFacts {
            earlier,
            crew,
            grace,
        } = whole;
        Self {
            earlier,
            crew,
            grace: grace.map(|one| one.into()),
        }
    }
}

/// Writes a `VisitFacts` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn visit_facts_to_json(value: CheckedVisitFacts) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `VisitFacts` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn visit_facts_from_json(text: String) -> Result<CheckedVisitFacts, TalktimeError> {
    Ok(CheckedVisitFacts::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type VisitParty = talktime::order::VisitParty;

/// Says which side moved or cancelled a visit.
#[uniffi::remote(Enum)]
pub enum VisitParty {
    /// The customer.
    Customer,
    /// We: the centre, the crew, the warehouse.
    Centre,
}

/// Mirrors the type of the core.
pub type VisitCancel = talktime::order::VisitCancel;

/// Says why a visit was cancelled.
#[uniffi::remote(Enum)]
pub enum VisitCancel {
    /// The work was done, or the fault was put right, without it.
    NotNeeded,
    /// Its order was cancelled.
    OrderCancelled,
    /// The customer does not want it any more.
    ChangedMind,
    /// No window suits both sides.
    NoWindow,
    /// There is no crew for it.
    NoCrew,
    /// There is no material for it.
    NoMaterial,
    /// It should not have been asked for.
    Mistake,
}

/// Mirrors the type of the core.
pub type VisitFailure = talktime::order::VisitFailure;

/// Says why a visit failed on the customer's side.
#[uniffi::remote(Enum)]
pub enum VisitFailure {
    /// Nobody was there in the window.
    Absent,
    /// A document was not there.
    NoDocument,
    /// The crew was not let in, or could not get to the place of the work.
    NoAccess,
    /// The address that the customer gave was wrong.
    WrongAddress,
    /// The customer did not want the work.
    Refused,
    /// The customer had not done what they had acknowledged.
    NotPrepared,
}

/// Mirrors the type of the core.
pub type VisitHindrance = talktime::order::VisitHindrance;

/// Says why a crew could not complete a visit, for a reason on our side.
#[uniffi::remote(Enum)]
pub enum VisitHindrance {
    /// Material was missing or broken.
    Material,
    /// The equipment was wrong or broken.
    Equipment,
    /// The crew cannot do this work.
    Skill,
    /// The network did not work.
    Network,
    /// There was not enough time, or the crew came when the customer could not wait any longer.
    Time,
}

/// Mirrors the type of the core.
pub type VisitAcceptance = talktime::order::VisitAcceptance;

/// Says how the customer accepted the work.
#[uniffi::remote(Enum)]
pub enum VisitAcceptance {
    /// In a contact with the centre.
    InContact {
        /// Which.
        contact: ContactId,
    },
    /// By a signature.
    Signed {
        /// Where the signed paper is found.
        signature: Reference,
    },
}

/// Mirrors the type of the core.
pub type VisitEvent = talktime::order::VisitEvent;

/// Tells one thing that happened to a visit.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command
/// that found it, `Elapse`, may have come later. An event that changes the window, the amount or the
/// account voids what the customer acknowledged of it; a confirmed visit is then only chosen again.
#[uniffi::remote(Enum)]
pub enum VisitEvent {
    /// A visit was asked for.
    Requested {
        /// What it is for and what it needs.
        request: VisitRequest,
    },
    /// Windows were offered to the customer.
    WindowsOffered {
        /// Which.
        #[uniffi(default = [])]
        windows: Vec<CheckedPeriod>,
    },
    /// The customer chose a window.
    WindowChosen {
        /// Which.
        window: CheckedPeriod,
    },
    /// It was said what the customer pays, and where.
    Quoted {
        /// How much.
        amount: Money,
        /// Into which account.
        #[uniffi(default = None)]
        account: Option<PaymentAccountId>,
    },
    /// It was said what is reserved for the visit.
    MaterialsReserved {
        /// What.
        #[uniffi(default = [])]
        materials: Vec<MaterialNeed>,
    },
    /// The customer was told an item.
    Told {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
        /// Who noted it.
        by: ActorId,
    },
    /// The customer acknowledged an item.
    Acknowledged {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
        /// Who noted it.
        by: ActorId,
    },
    /// The visit was confirmed.
    Confirmed {
        /// When it counts as missed; empty where it never does by itself.
        #[uniffi(default = None)]
        missed_at: Option<Instant>,
    },
    /// A crew was named.
    CrewAssigned {
        /// Which.
        crew: CrewId,
    },
    /// The crew set off.
    Departed,
    /// The crew was there.
    Arrived,
    /// The work was done, and the customer accepted it.
    Finished {
        /// How.
        acceptance: VisitAcceptance,
    },
    /// The customer's side made the work impossible.
    Failed {
        /// How.
        cause: VisitFailure,
    },
    /// The crew could not do the work, for a reason on our side.
    CouldNotComplete {
        /// Which.
        cause: VisitHindrance,
    },
    /// Another window was agreed.
    Rescheduled {
        /// Which.
        window: CheckedPeriod,
        /// Which side wanted it.
        by: VisitParty,
    },
    /// The visit was cancelled.
    Cancelled {
        /// By which side.
        by: VisitParty,
        /// Why.
        reason: VisitCancel,
    },
    /// Every window that was offered, or the one that was chosen, had begun before the visit was confirmed.
    WindowsPassed {
        /// When the last of them began.
        at: Instant,
    },
    /// The window was over and no crew was there.
    RanLate {
        /// When it was over.
        at: Instant,
    },
    /// No crew came.
    Missed {
        /// When it counted as missed.
        at: Instant,
    },
}

/// Mirrors the type of the core.
pub type VisitEntry = talktime::order::VisitEntry;

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[uniffi::remote(Record)]
pub struct VisitEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: VisitEvent,
}

/// Writes a `VisitEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn visit_entry_to_json(value: VisitEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `VisitEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn visit_entry_from_json(text: String) -> Result<VisitEntry, TalktimeError> {
    Ok(VisitEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type VisitStep = talktime::order::VisitStep;

/// Holds what a command led to: the visit after it, and the entries to append to its history.
#[uniffi::remote(Record)]
pub struct VisitStep {
    /// The visit after the command.
    pub visit: CheckedVisit,
    /// What happened; empty where the command was applied before or nothing was due.
    #[uniffi(default = [])]
    pub entries: Vec<VisitEntry>,
}

/// Mirrors the type of the core.
pub type MaterialNeed = talktime::order::MaterialNeed;

/// Says how much of a material an installation needs, or has reserved.
#[uniffi::remote(Record)]
pub struct MaterialNeed {
    /// The material.
    pub material: MaterialId,
    /// How much, in the unit of the material; at least 1.
    pub quantity: u32,
}

/// Mirrors the type of the core.
pub type VisitRequest = talktime::order::VisitRequest;

/// Says what a visit is for and what it needs.
///
/// Each list names a thing once and holds 64 at most. `needs` is the materials list of the service type as it
/// was when the visit was asked for; an empty one says that the work needs no material.
#[uniffi::remote(Record)]
pub struct VisitRequest {
    /// Names the visit.
    pub visit: VisitId,
    /// The order that it belongs to.
    pub order: OrderId,
    /// The items of the order that it is for; at least one.
    #[uniffi(default = [])]
    pub items: Vec<OrderItemId>,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The kind of service that is installed or mended.
    pub kind: ServiceKindId,
    /// What the crew must be able to do.
    #[uniffi(default = [])]
    pub skills: Vec<SkillId>,
    /// The materials list of the service type.
    #[uniffi(default = [])]
    pub needs: Vec<MaterialNeed>,
    /// The documents that the customer has ready.
    #[uniffi(default = [])]
    pub documents: Vec<BriefingDocument>,
    /// What else the customer does before, in the wordings of the project.
    #[uniffi(default = [])]
    pub prepare: Vec<WordingId>,
    /// The zone on whose clock the customer lives.
    pub zone: Zone,
    /// The visit that ended without the work and that this one makes good.
    #[uniffi(default = None)]
    pub follow_up_of: Option<VisitId>,
}

/// Mirrors the type of the core.
pub type VisitState = talktime::order::VisitState;

/// Says where a visit stands.
#[uniffi::remote(Enum)]
pub enum VisitState {
    /// Asked for; no window was offered, or those that were have passed.
    Requested,
    /// Windows were offered to the customer.
    Offered,
    /// The customer chose a window, and it is not confirmed: now they are told what they must know.
    Chosen,
    /// Confirmed: the customer acknowledged everything, the material is reserved; a crew is not named yet.
    Confirmed,
    /// A crew is named.
    Assigned,
    /// The crew is on its way.
    EnRoute,
    /// The window is over and no crew is there, whether or not one is on its way.
    Late,
    /// The crew is there.
    OnSite,
    /// The work is done, and the customer accepted it.
    Done {
        /// How.
        acceptance: VisitAcceptance,
    },
    /// No crew came: our fault.
    Missed,
    /// The crew came, and the customer's side made the work impossible.
    Failed {
        /// How.
        cause: VisitFailure,
    },
    /// The crew came and could not do the work, for a reason on our side.
    CannotComplete {
        /// Which.
        cause: VisitHindrance,
    },
    /// It was cancelled.
    Cancelled {
        /// By which side.
        by: VisitParty,
        /// Why.
        reason: VisitCancel,
    },
}

/// Holds a visit: what it is for, when the crew comes, what the customer was told, and how it ended.
///
/// A value is always one that commands can lead to. It is stored and moved as `VisitParts` or as versioned
/// JSON, and each way back goes through `restore`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Visit {
    /// What it is for and what it needs.
    pub purpose: VisitRequest,
    /// The material that is reserved for it.
    #[uniffi(default = [])]
    pub reserved: Vec<MaterialNeed>,
    /// What the customer pays, 0 or more; empty where nobody said.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
    /// The account into which they pay.
    #[uniffi(default = None)]
    pub account: Option<PaymentAccountId>,
    /// The windows that were offered last.
    #[uniffi(default = [])]
    pub offered: Vec<CheckedPeriod>,
    /// The window in which the crew comes.
    #[uniffi(default = None)]
    pub window: Option<CheckedPeriod>,
    /// What the customer was told and acknowledged, each item once, and only items that this visit needs.
    #[uniffi(default = [])]
    pub briefing: Vec<BriefingNote>,
    /// The crew.
    #[uniffi(default = None)]
    pub crew: Option<CrewId>,
    /// Where it stands.
    pub state: VisitState,
    /// How often the customer moved it once it was confirmed.
    pub moved_by_customer: u32,
    /// How often we did.
    pub moved_by_centre: u32,
    /// When a visit that is late counts as missed; empty where it never does by itself.
    #[uniffi(default = None)]
    pub missed_at: Option<Instant>,
    /// Since when it is late: the end of the window.
    #[uniffi(default = None)]
    pub late_since: Option<Instant>,
    /// When the crew set off.
    #[uniffi(default = None)]
    pub departed: Option<Instant>,
    /// When the crew was there.
    #[uniffi(default = None)]
    pub arrived: Option<Instant>,
    /// When it was asked for.
    pub requested: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    #[uniffi(default = [])]
    pub applied: Vec<CommandId>,
}

/// Is [`Visit`] after its check, which runs at each crossing.
pub type CheckedVisit = talktime::order::Visit;

uniffi::custom_type!(
/// Is a `Visit`, checked at each crossing.
CheckedVisit, Visit, {
    remote,
    try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),
    lower: |value| value.into(),
});

impl From<CheckedVisit> for Visit {
    fn from(whole: CheckedVisit) -> Self {
        let talktime::order::VisitParts {
            purpose,
            reserved,
            amount,
            account,
            offered,
            window,
            briefing,
            crew,
            state,
            moved_by_customer,
            moved_by_centre,
            missed_at,
            late_since,
            departed,
            arrived,
            requested,
            changed,
            applied,
        } = whole.into();
        Self {
            purpose,
            reserved,
            amount,
            account,
            offered,
            window,
            briefing,
            crew,
            state,
            moved_by_customer,
            moved_by_centre,
            missed_at,
            late_since,
            departed,
            arrived,
            requested,
            changed,
            applied,
        }
    }
}

impl Visit {
    /// Checks what came over the border.
    pub(crate) fn checked(&self) -> Result<CheckedVisit, TalktimeError> {
        let Self {
            purpose,
            reserved,
            amount,
            account,
            offered,
            window,
            briefing,
            crew,
            state,
            moved_by_customer,
            moved_by_centre,
            missed_at,
            late_since,
            departed,
            arrived,
            requested,
            changed,
            applied,
        } = self.clone();
        CheckedVisit::restore(talktime::order::VisitParts {
            purpose,
            reserved,
            amount,
            account,
            offered,
            window,
            briefing,
            crew,
            state,
            moved_by_customer,
            moved_by_centre,
            missed_at,
            late_since,
            departed,
            arrived,
            requested,
            changed,
            applied,
        })
        .map_err(TalktimeError::from)
    }
}

#[uniffi::export]
impl Visit {
    /// Windows are offered to the customer, in place of those before.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn offer_windows(
        &self,
        windows: Vec<CheckedPeriod>,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::OfferWindows { windows }, facts, envelope)
    }

    /// The customer chooses a window.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn choose(
        &self,
        window: CheckedPeriod,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Choose { window }, facts, envelope)
    }

    /// It is said what the customer pays, and where.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn quote(
        &self,
        amount: Money,
        account: Option<PaymentAccountId>,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Quote { amount, account }, facts, envelope)
    }

    /// It is said what is reserved for the visit now, in place of what was before.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reserve_materials(
        &self,
        materials: Vec<MaterialNeed>,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(
            VisitCommand::ReserveMaterials { materials },
            facts,
            envelope,
        )
    }

    /// The customer is told an item.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn tell(
        &self,
        item: BriefingItem,
        contact: ContactId,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Tell { item, contact }, facts, envelope)
    }

    /// The customer acknowledges an item that they were told.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn acknowledge(
        &self,
        item: BriefingItem,
        contact: ContactId,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Acknowledge { item, contact }, facts, envelope)
    }

    /// The visit is confirmed.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn confirm(
        &self,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Confirm, facts, envelope)
    }

    /// A crew is named, or another one.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn assign_crew(
        &self,
        crew: CrewId,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::AssignCrew { crew }, facts, envelope)
    }

    /// The crew sets off.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn depart(
        &self,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Depart, facts, envelope)
    }

    /// The crew is there.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn arrive(
        &self,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Arrive, facts, envelope)
    }

    /// The work is done, and the customer accepts it.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn finish(
        &self,
        acceptance: VisitAcceptance,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Finish { acceptance }, facts, envelope)
    }

    /// The customer's side makes the work impossible.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn fail(
        &self,
        cause: VisitFailure,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Fail { cause }, facts, envelope)
    }

    /// The crew cannot do the work, for a reason on our side.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn cannot_complete(
        &self,
        cause: VisitHindrance,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::CannotComplete { cause }, facts, envelope)
    }

    /// Another window is agreed for a visit that was confirmed.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn reschedule(
        &self,
        window: CheckedPeriod,
        by: VisitParty,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Reschedule { window, by }, facts, envelope)
    }

    /// The visit is cancelled.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn cancel(
        &self,
        by: VisitParty,
        reason: VisitCancel,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Cancel { by, reason }, facts, envelope)
    }

    /// Time passes: everything whose deadline has come happens.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn elapse(
        &self,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        self.handle(VisitCommand::Elapse, facts, envelope)
    }

    /// Carries out a command that is given as data.
    ///
    /// # Errors
    /// The denial, with every guard that failed.
    pub fn handle(
        &self,
        command: VisitCommand,
        facts: CheckedVisitFacts,
        envelope: Envelope,
    ) -> Result<VisitStep, TalktimeError> {
        Ok(self.checked()?.handle(&command, &facts, &envelope)?)
    }
}

/// A visit is asked for.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn visit_request(
    request: VisitRequest,
    facts: CheckedVisitFacts,
    envelope: Envelope,
) -> Result<VisitStep, TalktimeError> {
    visit_start(VisitCommand::Request { request }, facts, envelope)
}

/// Begins a `Visit` with a command that is given as data.
///
/// # Errors
/// The denial, with every guard that failed.
#[uniffi::export]
pub fn visit_start(
    command: VisitCommand,
    facts: CheckedVisitFacts,
    envelope: Envelope,
) -> Result<VisitStep, TalktimeError> {
    Ok(CheckedVisit::start(&command, &facts, &envelope)?)
}

/// Writes a `Visit` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn visit_to_json(value: Visit) -> Result<String, TalktimeError> {
    Ok(value.checked()?.to_json()?)
}

/// Reads a `Visit` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn visit_from_json(text: String) -> Result<Visit, TalktimeError> {
    Ok(CheckedVisit::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type VisitStanding = talktime::order::VisitStanding;

/// Says how far a visit has come, as far as its order asks.
#[uniffi::remote(Enum)]
pub enum VisitStanding {
    /// It lies ahead: asked for, confirmed, or late with no crew on the way.
    Ahead,
    /// A crew is on its way to the customer or at work: the point of no return.
    UnderWay,
    /// It was held, and the customer accepted the work.
    Held,
    /// It ended without the work: missed, failed, not to be completed, or cancelled.
    NotHeld,
}

/// Mirrors the type of the core.
pub type VisitFact = talktime::order::VisitFact;

/// Tells what an order has to know of one of its visits.
#[uniffi::remote(Record)]
pub struct VisitFact {
    /// The visit.
    pub visit: VisitId,
    /// The order that it belongs to.
    pub order: OrderId,
    /// The items of the order that it is for.
    #[uniffi(default = [])]
    pub items: Vec<OrderItemId>,
    /// How far it has come.
    pub standing: VisitStanding,
}

/// Mirrors the type of the core.
pub type AccessRequest = talktime::privacy::AccessRequest;

/// Asks to read about a person: who, in which role, why, about whom, what, and when.
#[uniffi::remote(Record)]
pub struct AccessRequest {
    /// Who reads.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// Why.
    pub purpose: ReadingPurpose,
    /// About whom.
    pub about: PersonRef,
    /// What they ask to see; the order and a class that stands twice change nothing.
    #[uniffi(default = [])]
    pub classes: Vec<DataClass>,
    /// When, in UTC.
    pub at: Instant,
    /// The contact during which they read, if there is one.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
}

/// Mirrors the type of the core.
pub type Shown = talktime::privacy::Shown;

/// Holds what somebody is shown of one personal value.
#[uniffi::remote(Record)]
pub struct Shown {
    /// How much of the value it is.
    pub view: View,
    /// The text; empty where nothing may be shown, or where a mask would leave nothing hidden.
    #[uniffi(default = None)]
    pub text: Option<ShownText>,
}

/// Mirrors the type of the core.
pub type DataClass = talktime::privacy::DataClass;

/// Says what kind of personal value somebody asks for.
#[uniffi::remote(Enum)]
pub enum DataClass {
    /// The name, in every script.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A postal address.
    Address,
    /// The day of birth.
    BirthDate,
    /// The number of a document: a passport, a driving licence.
    Document,
    /// The number of an account.
    Account,
    /// Free text about the person.
    Note,
}

/// Mirrors the type of the core.
pub type View = talktime::privacy::View;

/// Says how much of a personal value somebody sees; more is greater.
#[uniffi::remote(Enum)]
pub enum View {
    /// Nothing of it.
    None,
    /// What still serves the work: the last digits, the initials, the town.
    Masked,
    /// All of it.
    Full,
}

/// Mirrors the type of the core.
pub type GrantedView = talktime::privacy::GrantedView;

/// Tells what was decided about one class that somebody asked for.
#[uniffi::remote(Record)]
pub struct GrantedView {
    /// The class that was asked for.
    pub class: DataClass,
    /// How much of it may be seen.
    pub view: View,
}

/// Mirrors the type of the core.
pub type ContactChannel = talktime::privacy::ContactChannel;

/// Says in which way a person is contacted.
#[uniffi::remote(Enum)]
pub enum ContactChannel {
    /// A call by a person.
    Voice,
    /// A call by a recorded or an artificial voice, for which many laws ask more.
    RecordedVoice,
    /// A text message of the telephone network.
    Message,
    /// A message of an app.
    Messenger,
    /// E-mail.
    Email,
    /// A letter.
    Post,
}

/// Mirrors the type of the core.
pub type ConsentMethod = talktime::privacy::ConsentMethod;

/// Says how a consent was given.
#[uniffi::remote(Enum)]
pub enum ConsentMethod {
    /// Said in a call.
    Spoken,
    /// Signed on paper.
    Signed,
    /// Ticked or written in a form of a web page or an app.
    WebForm,
    /// Sent in a text message.
    Message,
    /// Sent in an e-mail.
    Email,
    /// Pressed as a key during a call.
    Key,
    /// Came with a base that was bought: the seller's word.
    Purchased,
}

/// Mirrors the type of the core.
pub type LawfulBasis = talktime::privacy::LawfulBasis;

/// Says on which ground the law allows the contact (GDPR 6(1), whose six other laws know too).
#[uniffi::remote(Enum)]
pub enum LawfulBasis {
    /// The person agreed: point (a).
    Consent,
    /// A contract with the person, or steps that they asked for before one: point (b).
    Contract,
    /// A duty of law: point (c).
    LegalObligation,
    /// Somebody's life: point (d).
    VitalInterest,
    /// A task in the public interest: point (e).
    PublicInterest,
    /// An interest of ours that outweighs: point (f).
    LegitimateInterest,
}

/// Mirrors the type of the core.
pub type ConsentEnd = talktime::privacy::ConsentEnd;

/// Says how a consent ended before it ran out.
#[uniffi::remote(Enum)]
pub enum ConsentEnd {
    /// The person withdrew it.
    Withdrawn {
        /// When.
        at: Instant,
    },
    /// A newer one took its place.
    Superseded {
        /// When.
        at: Instant,
        /// The newer.
        by: ConsentId,
    },
}

/// Mirrors the type of the core.
pub type ConsentStatus = talktime::privacy::ConsentStatus;

/// Says how a consent stands at an instant.
#[uniffi::remote(Enum)]
pub enum ConsentStatus {
    /// It is not given yet.
    NotYet,
    /// It holds.
    Given,
    /// The person withdrew it.
    Withdrawn,
    /// It ran out.
    Expired,
    /// A newer one took its place.
    Superseded,
}

/// Mirrors the type of the core.
pub type Consent = talktime::privacy::ConsentParts;

/// Holds a consent of a person: given once, ended at most once, never changed otherwise.
///
/// A consent that ends stays as it was given; nothing brings it back, a new one does. The fields are
/// those of a consent receipt (Kantara Initiative, Consent Receipt Specification 1.1).
#[uniffi::remote(Record)]
pub struct Consent {
    /// Names the consent.
    pub id: ConsentId,
    /// Whose it is.
    pub person: PersonRef,
    /// For what the person may be contacted.
    pub purpose: ContactPurposeId,
    /// In which way.
    pub channel: ContactChannel,
    /// How it was given.
    pub method: ConsentMethod,
    /// On which ground the contact is lawful.
    pub basis: LawfulBasis,
    /// When it was given.
    pub given: Instant,
    /// The first instant at which it does not hold any more; empty where it has no end.
    #[uniffi(default = None)]
    pub expires: Option<Instant>,
    /// The words to which the person agreed, in their version.
    pub wording: WordingId,
    /// The language of these words.
    pub language: Language,
    /// What proves it: a recording, a scan, a line of a log.
    #[uniffi(default = None)]
    pub proof: Option<Reference>,
    /// The country whose law it follows.
    pub jurisdiction: CountryCode,
    /// The part of that country with a law of its own, by its code of ISO 3166-2 in lower case without
    /// the country: `ca` for California.
    #[uniffi(default = None)]
    pub region: Option<Code>,
    /// How it ended before it ran out; empty while it did not.
    #[uniffi(default = None)]
    pub ended: Option<ConsentEnd>,
}

/// Is [`Consent`] after its check, which runs at each crossing.
pub type CheckedConsent = talktime::privacy::Consent;

uniffi::custom_type!(
/// Is a `Consent`, checked at each crossing.
CheckedConsent, Consent, {
    remote,
    try_lift: |parts| CheckedConsent::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Consent` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn consent_to_json(value: Consent) -> Result<String, TalktimeError> {
    Ok(CheckedConsent::restore(value)?.to_json()?)
}

/// Reads a `Consent` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn consent_from_json(text: String) -> Result<Consent, TalktimeError> {
    Ok(CheckedConsent::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type Digest = talktime::privacy::Digest;

uniffi::custom_type!(
/// Holds the SHA-256 hash of a journal entry, written as 64 hexadecimal digits in lower case.
Digest, String, {
    remote,
    try_lift: |text| Digest::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type NumberHash = talktime::privacy::NumberHash;

uniffi::custom_type!(
/// Holds the keyed hash of a telephone number, written as 64 hexadecimal digits in lower case.
///
/// Without the key nobody can tell which number it is, not even by trying all of them; with the key
/// one can tell whether a number is this one. It is what stays of a number after an erasure.
NumberHash, String, {
    remote,
    try_lift: |text| NumberHash::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Recipient = talktime::privacy::Recipient;

/// Says to whom the data came.
#[uniffi::remote(Enum)]
pub enum Recipient {
    /// To somebody of the centre whose work it is not.
    Colleague,
    /// To another customer.
    OtherCustomer,
    /// To a partner: a supplier, a seller, another provider.
    Partner,
    /// To everybody: a page, a social network.
    Public,
    /// To somebody outside, a friend of an agent for example.
    Outsider,
    /// To nobody that is known: a lost telephone, a stolen disk.
    Unknown,
}

/// Mirrors the type of the core.
pub type Incident = talktime::privacy::IncidentParts;

/// Holds an incident: what came out, to whom, noticed when, and what was done.
///
/// A disclosure outside the work is one too: an agent who told somebody about a customer.
#[uniffi::remote(Record)]
pub struct Incident {
    /// Names the incident.
    pub id: IncidentId,
    /// When somebody noticed it: from here the time of the law runs.
    pub noticed: Instant,
    /// Who noticed it.
    pub by: ActorId,
    /// Which classes of data it was about.
    #[uniffi(default = [])]
    pub classes: Vec<DataClass>,
    /// How many people it was about, at least 1; empty while nobody knows.
    #[uniffi(default = None)]
    pub people: Option<u64>,
    /// To whom the data came.
    pub to: Recipient,
    /// When it was stopped, perhaps before it was noticed; empty while it goes on.
    #[uniffi(default = None)]
    pub contained: Option<Instant>,
    /// When the authority was told; empty while it was not.
    #[uniffi(default = None)]
    pub reported: Option<Instant>,
}

/// Is [`Incident`] after its check, which runs at each crossing.
pub type CheckedIncident = talktime::privacy::Incident;

uniffi::custom_type!(
/// Is a `Incident`, checked at each crossing.
CheckedIncident, Incident, {
    remote,
    try_lift: |parts| CheckedIncident::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Incident` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn incident_to_json(value: Incident) -> Result<String, TalktimeError> {
    Ok(CheckedIncident::restore(value)?.to_json()?)
}

/// Reads a `Incident` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn incident_from_json(text: String) -> Result<Incident, TalktimeError> {
    Ok(CheckedIncident::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type ReadGrant = talktime::privacy::ReadGrant;

/// Tells what somebody was allowed to read about a person; nothing at all where every view is none.
#[uniffi::remote(Record)]
pub struct ReadGrant {
    /// About whom.
    pub about: PersonRef,
    /// Why they asked.
    pub purpose: ReadingPurpose,
    /// The contact during which they asked, if there was one.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
    /// The policy that decided.
    pub policy: RuleSetId,
    /// What was decided about each class that they asked for.
    #[uniffi(default = [])]
    pub views: Vec<GrantedView>,
}

/// Mirrors the type of the core.
pub type JournalFact = talktime::privacy::JournalFact;

/// Tells what happened to personal data. It names a person by their reference and holds no value.
#[uniffi::remote(Enum)]
pub enum JournalFact {
    /// Somebody asked to read, and it was decided.
    Read {
        /// What was decided.
        grant: ReadGrant,
    },
    /// A person gave a consent.
    ConsentGiven {
        /// Who gave it.
        about: PersonRef,
        /// The consent.
        consent: ConsentId,
        /// For what they may be contacted.
        purpose: ContactPurposeId,
        /// In which way.
        channel: ContactChannel,
    },
    /// A person withdrew a consent.
    ConsentWithdrawn {
        /// Who withdrew it.
        about: PersonRef,
        /// The consent.
        consent: ConsentId,
    },
    /// A consent took the place of an older one.
    ConsentSuperseded {
        /// Whose they are.
        about: PersonRef,
        /// The older.
        consent: ConsentId,
        /// The newer.
        by: ConsentId,
    },
    /// A number came onto the suppression list.
    Suppressed {
        /// The entry of the list.
        entry: SuppressionId,
        /// Whose number it is, where that is known.
        #[uniffi(default = None)]
        about: Option<PersonRef>,
    },
    /// An entry of the suppression list was lifted.
    SuppressionLifted {
        /// The entry of the list.
        entry: SuppressionId,
        /// Whose number it is, where that is known.
        #[uniffi(default = None)]
        about: Option<PersonRef>,
    },
    /// Values of a person were erased.
    Erased {
        /// Whose they were.
        about: PersonRef,
        /// Which.
        #[uniffi(default = [])]
        classes: Vec<DataClass>,
    },
    /// All that is held about a person was given out to them.
    Exported {
        /// About whom.
        about: PersonRef,
        /// Which classes it had.
        #[uniffi(default = [])]
        classes: Vec<DataClass>,
    },
    /// Personal data came to where they must not be.
    Disclosed {
        /// The incident, which tells more.
        incident: IncidentId,
    },
    /// Anything else, in the words of a domain: `customer.merged`.
    Noted {
        /// What happened.
        code: Code,
        /// About whom, if it is about one person.
        #[uniffi(default = None)]
        about: Option<PersonRef>,
        /// What it was done to or with.
        #[uniffi(default = None)]
        subject: Option<Reference>,
    },
}

/// Mirrors the type of the core.
pub type JournalEntry = talktime::privacy::JournalEntry;

/// Holds one entry of a journal: what happened, by whom, when, and the two hashes of the chain.
#[uniffi::remote(Record)]
pub struct JournalEntry {
    /// The position in the journal, counted from 0.
    pub index: u64,
    /// When it happened, in UTC; to the microsecond.
    pub at: Instant,
    /// Who did it.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// What happened.
    pub fact: JournalFact,
    /// The hash of the entry before; `Digest::GENESIS` before the first.
    pub previous: Digest,
    /// The hash of this entry and, through `previous`, of all before it.
    pub digest: Digest,
}

/// Writes a `JournalEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn journal_entry_to_json(value: JournalEntry) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `JournalEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn journal_entry_from_json(text: String) -> Result<JournalEntry, TalktimeError> {
    Ok(JournalEntry::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type Checkpoint = talktime::privacy::Checkpoint;

/// Tells how far a journal had come: against it, everything before can be checked.
///
/// Keep it where those who can write the journal cannot write: a journal that is rewritten from its
/// beginning is only told by a checkpoint from outside.
#[uniffi::remote(Record)]
pub struct Checkpoint {
    /// How many entries there were.
    pub count: u64,
    /// The hash of the last of them.
    pub head: Digest,
}

/// Writes a `Checkpoint` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn checkpoint_to_json(value: Checkpoint) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `Checkpoint` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn checkpoint_from_json(text: String) -> Result<Checkpoint, TalktimeError> {
    Ok(Checkpoint::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type Journal = talktime::privacy::JournalParts;

/// Writes an append-only journal; it holds the end of the chain and none of the past.
///
/// So a telephone appends without the entries of the server, and a million of them cost no memory. The
/// entries are the caller's to store, in their order.
#[uniffi::remote(Record)]
pub struct Journal {
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last of them.
    pub head: Digest,
}

/// Is [`Journal`] after its check, which runs at each crossing.
pub type CheckedJournal = talktime::privacy::Journal;

uniffi::custom_type!(
/// Is a `Journal`, checked at each crossing.
CheckedJournal, Journal, {
    remote,
    try_lift: |parts| CheckedJournal::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Journal` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn journal_to_json(value: Journal) -> Result<String, TalktimeError> {
    Ok(CheckedJournal::restore(value)?.to_json()?)
}

/// Reads a `Journal` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn journal_from_json(text: String) -> Result<Journal, TalktimeError> {
    Ok(CheckedJournal::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type JournalStep = talktime::privacy::JournalStep;

/// Is a journal after one more entry, and that entry.
#[uniffi::remote(Record)]
pub struct JournalStep {
    /// The journal that goes on from here.
    pub journal: CheckedJournal,
    /// What is to be stored.
    pub entry: JournalEntry,
}

/// Mirrors the type of the core.
pub type LegalDuty = talktime::privacy::LegalDuty;

/// Says what a law demands.
#[uniffi::remote(Enum)]
pub enum LegalDuty {
    /// To call a person no more who asked for it.
    HonourOptOut,
    /// To tell the authority of an incident.
    ReportIncident,
    /// To answer a person who asks what is held about them.
    AnswerPerson,
}

/// Mirrors the type of the core.
pub type LegalSpan = talktime::privacy::LegalSpan;

/// Says how long a law leaves.
#[uniffi::remote(Enum)]
pub enum LegalSpan {
    /// No time at all.
    AtOnce,
    /// So many hours.
    Hours {
        /// How many.
        hours: u32,
    },
    /// So many days from Monday to Friday that are no holiday; the day it begins on does not count.
    WorkingDays {
        /// How many.
        days: u32,
    },
    /// So many months of the calendar.
    Months {
        /// How many.
        months: u32,
    },
}

/// Mirrors the type of the core.
pub type LegalRule = talktime::privacy::LegalRule;

/// Holds one rule of law: what a country demands, within what time, and where that stands.
///
/// It is no legal advice: laws change and know exceptions. `sure` is true where a source that states the
/// rule was read when the row was written; false where the row is general knowledge. In both cases ask
/// somebody who knows the law before relying on it.
#[uniffi::remote(Record)]
pub struct LegalRule {
    /// What is demanded.
    pub duty: LegalDuty,
    /// Where.
    pub jurisdiction: CountryCode,
    /// Within what time.
    pub within: LegalSpan,
    /// Where it stands, in English.
    pub source: Label,
    /// Whether a source that states it was read; else it is general knowledge.
    pub sure: bool,
}

/// Mirrors the type of the core.
pub type AccessRule = talktime::privacy::AccessRule;

/// Allows one role to see one class of data for one purpose.
#[uniffi::remote(Record)]
pub struct AccessRule {
    /// In which role somebody asks.
    pub role: Role,
    /// Why they ask.
    pub purpose: ReadingPurpose,
    /// What they ask for.
    pub class: DataClass,
    /// How much of it they may see.
    pub view: View,
}

/// Mirrors the type of the core.
pub type AccessPolicy = talktime::privacy::AccessPolicyParts;

/// Decides who may read what for which purpose.
///
/// What no rule allows is not seen at all. Each triple of role, purpose and class stands once, so no
/// order of rules matters.
#[uniffi::remote(Record)]
pub struct AccessPolicy {
    /// Names the policy in this version; every decision carries it.
    pub id: RuleSetId,
    /// The rules, in any order.
    #[uniffi(default = [])]
    pub rules: Vec<AccessRule>,
}

/// Is [`AccessPolicy`] after its check, which runs at each crossing.
pub type CheckedAccessPolicy = talktime::privacy::AccessPolicy;

uniffi::custom_type!(
/// Is a `AccessPolicy`, checked at each crossing.
CheckedAccessPolicy, AccessPolicy, {
    remote,
    try_lift: |parts| CheckedAccessPolicy::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `AccessPolicy` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn access_policy_to_json(value: AccessPolicy) -> Result<String, TalktimeError> {
    Ok(CheckedAccessPolicy::restore(value)?.to_json()?)
}

/// Reads a `AccessPolicy` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn access_policy_from_json(text: String) -> Result<AccessPolicy, TalktimeError> {
    Ok(CheckedAccessPolicy::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type RetentionStart = talktime::privacy::RetentionStart;

/// Says from when the time of keeping runs.
#[uniffi::remote(Enum)]
pub enum RetentionStart {
    /// From when the value was collected.
    Collected,
    /// From the last contact with the person; where there was none, from when it was collected.
    LastContact,
    /// From the end of the last contract; it does not run while one does, and where there never was
    /// one the rule says nothing.
    ContractEnd,
}

/// Mirrors the type of the core.
pub type RetentionRule = talktime::privacy::RetentionRule;

/// Says how long one class of data is kept.
#[uniffi::remote(Record)]
pub struct RetentionRule {
    /// The class.
    pub class: DataClass,
    /// From when the time runs.
    pub start: RetentionStart,
    /// For how many days of 24 hours the value is kept after that, 36,525 at most.
    pub keep_days: u32,
}

/// Mirrors the type of the core.
pub type ContractState = talktime::privacy::ContractState;

/// Says whether a contract binds the person and the company.
#[uniffi::remote(Enum)]
pub enum ContractState {
    /// There never was one.
    None,
    /// One runs.
    Running,
    /// The last one ended.
    Ended {
        /// When.
        at: Instant,
    },
}

/// Mirrors the type of the core.
pub type LegalHold = talktime::privacy::LegalHold;

/// Tells that the data of a person must not be erased: a court, a dispute, a tax office asks for them.
#[uniffi::remote(Record)]
pub struct LegalHold {
    /// Names the case.
    pub case: Reference,
    /// The first instant at which it ends; empty while nobody knows.
    #[uniffi(default = None)]
    pub until: Option<Instant>,
}

/// Mirrors the type of the core.
pub type HeldClass = talktime::privacy::HeldClass;

/// Tells that values of one class are held, and since when.
#[uniffi::remote(Record)]
pub struct HeldClass {
    /// The class.
    pub class: DataClass,
    /// When the newest of its values was collected.
    pub collected: Instant,
}

/// Mirrors the type of the core.
pub type RetentionFacts = talktime::privacy::RetentionFacts;

/// Holds what a retention policy must know of a person.
#[uniffi::remote(Record)]
pub struct RetentionFacts {
    /// What is held.
    #[uniffi(default = [])]
    pub held: Vec<HeldClass>,
    /// When somebody last spoke or wrote with the person.
    #[uniffi(default = None)]
    pub last_contact: Option<Instant>,
    /// Whether a contract runs.
    pub contract: ContractState,
    /// What forbids erasing; empty where nothing does.
    #[uniffi(default = [])]
    pub holds: Vec<LegalHold>,
}

/// Mirrors the type of the core.
pub type RetentionState = talktime::privacy::RetentionState;

/// Says what a policy means for one class of a person's data at an instant.
#[uniffi::remote(Enum)]
pub enum RetentionState {
    /// It is kept.
    Kept {
        /// When it will be due; empty while a contract runs.
        #[uniffi(default = None)]
        until: Option<Instant>,
    },
    /// It is to be erased.
    Due {
        /// Since when.
        since: Instant,
    },
    /// It would be due, and must not be erased.
    Held {
        /// Since when it would be due.
        since: Instant,
        /// The first case that forbids it.
        case: Reference,
    },
    /// No rule says how long it is kept: the policy lacks one.
    NoRule,
}

/// Mirrors the type of the core.
pub type RetentionVerdict = talktime::privacy::RetentionVerdict;

/// Tells what a policy means for one class of a person's data.
#[uniffi::remote(Record)]
pub struct RetentionVerdict {
    /// The class.
    pub class: DataClass,
    /// What it means.
    pub state: RetentionState,
}

/// Mirrors the type of the core.
pub type RetentionPolicy = talktime::privacy::RetentionPolicyParts;

/// Decides how long personal data are kept, class by class.
///
/// A class may have a rule for each start. It is due when all of them have passed: data that a contract
/// needs for six years outlive the year after the last call.
#[uniffi::remote(Record)]
pub struct RetentionPolicy {
    /// Names the policy in this version.
    pub id: RuleSetId,
    /// The rules, in any order.
    #[uniffi(default = [])]
    pub rules: Vec<RetentionRule>,
}

/// Is [`RetentionPolicy`] after its check, which runs at each crossing.
pub type CheckedRetentionPolicy = talktime::privacy::RetentionPolicy;

uniffi::custom_type!(
/// Is a `RetentionPolicy`, checked at each crossing.
CheckedRetentionPolicy, RetentionPolicy, {
    remote,
    try_lift: |parts| CheckedRetentionPolicy::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `RetentionPolicy` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn retention_policy_to_json(value: RetentionPolicy) -> Result<String, TalktimeError> {
    Ok(CheckedRetentionPolicy::restore(value)?.to_json()?)
}

/// Reads a `RetentionPolicy` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn retention_policy_from_json(text: String) -> Result<RetentionPolicy, TalktimeError> {
    Ok(CheckedRetentionPolicy::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type SuppressionScope = talktime::privacy::SuppressionScope;

/// Says for what a number is not called any more.
#[uniffi::remote(Enum)]
pub enum SuppressionScope {
    /// For nothing that the company does.
    Company,
    /// For one project.
    Project {
        /// The project.
        project: ProjectId,
    },
    /// For one purpose, in every project.
    Purpose {
        /// The purpose.
        purpose: ContactPurposeId,
    },
    /// In one way, for every purpose.
    Channel {
        /// The way.
        channel: ContactChannel,
    },
}

/// Mirrors the type of the core.
pub type SuppressionSource = talktime::privacy::SuppressionSource;

/// Says who asked that a number be called no more.
#[uniffi::remote(Enum)]
pub enum SuppressionSource {
    /// The person themselves.
    Person,
    /// A public registry, in which the person stands.
    Registry,
    /// The seller of a base.
    Seller,
    /// A court or an authority.
    Authority,
    /// The company itself.
    Company,
}

/// Mirrors the type of the core.
pub type Lifting = talktime::privacy::Lifting;

/// Tells that an entry holds no more, and who said so.
#[uniffi::remote(Record)]
pub struct Lifting {
    /// When.
    pub at: Instant,
    /// Who said it: the person, or for an entry of a court or an authority that one.
    pub by: SuppressionSource,
    /// The contact in which it was said.
    #[uniffi(default = None)]
    pub contact: Option<ContactId>,
}

/// Mirrors the type of the core.
pub type SuppressionEntry = talktime::privacy::SuppressionEntryParts;

/// Holds one number that is called no more: for what, who asked, since when.
///
/// It names no person, so it stays when everything else of a person is erased: that is what keeps them
/// from being called again.
#[uniffi::remote(Record)]
pub struct SuppressionEntry {
    /// Names the entry.
    pub id: SuppressionId,
    /// The number, hashed with the key of the company.
    pub number: NumberHash,
    /// For what it is not called.
    pub scope: SuppressionScope,
    /// Who asked.
    pub source: SuppressionSource,
    /// Since when. The entry holds from here on, whatever time the law leaves.
    pub since: Instant,
    /// By when the law wants it to be done everywhere; empty where no law says.
    #[uniffi(default = None)]
    pub effective_by: Option<Instant>,
    /// When it was done everywhere: no dialler and no partner has the number any more.
    #[uniffi(default = None)]
    pub effective: Option<Instant>,
    /// The first instant at which it holds no more, as entries of a registry have; empty for ever.
    #[uniffi(default = None)]
    pub until: Option<Instant>,
    /// That it was lifted, by whom; empty while it was not.
    #[uniffi(default = None)]
    pub lifted: Option<Lifting>,
}

/// Is [`SuppressionEntry`] after its check, which runs at each crossing.
pub type CheckedSuppressionEntry = talktime::privacy::SuppressionEntry;

uniffi::custom_type!(
/// Is a `SuppressionEntry`, checked at each crossing.
CheckedSuppressionEntry, SuppressionEntry, {
    remote,
    try_lift: |parts| CheckedSuppressionEntry::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `SuppressionEntry` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn suppression_entry_to_json(value: SuppressionEntry) -> Result<String, TalktimeError> {
    Ok(CheckedSuppressionEntry::restore(value)?.to_json()?)
}

/// Reads a `SuppressionEntry` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn suppression_entry_from_json(text: String) -> Result<SuppressionEntry, TalktimeError> {
    Ok(CheckedSuppressionEntry::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type SuppressionQuery = talktime::privacy::SuppressionQuery;

/// Asks whether a number may be contacted: for which project and purpose, in which way, when.
#[uniffi::remote(Record)]
pub struct SuppressionQuery {
    /// The project.
    pub project: ProjectId,
    /// The purpose.
    pub purpose: ContactPurposeId,
    /// The way.
    pub channel: ContactChannel,
    /// When, in UTC.
    pub at: Instant,
}

/// Mirrors the type of the core.
pub type JournalFaultKind = talktime::privacy::JournalFaultKind;

/// Says what was done to a journal.
#[uniffi::remote(Enum)]
pub enum JournalFaultKind {
    /// The entry is not the one that was written.
    Changed,
    /// The entry is missing, and later ones are there.
    Removed,
    /// The entry stands later than it was written.
    Reordered,
    /// An entry is there that was not written in this place.
    Inserted,
    /// The entry and all after it are missing.
    CutOff,
    /// The entries fit each other and not the checkpoint: from the entry on, or before it, they were
    /// written anew.
    Rewritten,
}

/// Mirrors the type of the core.
pub type JournalFault = talktime::privacy::JournalFault;

/// Tells where a journal is not what was written, and how.
#[uniffi::remote(Record)]
pub struct JournalFault {
    /// The first position in the journal that cannot be trusted, counted from 0.
    pub index: u64,
    /// What was done.
    pub kind: JournalFaultKind,
}

/// Mirrors the type of the core.
pub type OutcomeCategory = talktime::project::OutcomeCategory;

/// Sorts what came of a call, the same in every project.
///
/// A project has its own disposition codes; each maps to one of these, so that figures of several
/// projects can be compared.
#[uniffi::remote(Enum)]
pub enum OutcomeCategory {
    /// The customer agreed to what was offered, or placed the request: a sale, a taxi request.
    Agreed,
    /// The customer refused.
    Refused,
    /// The customer asked to be called at another time.
    CallLater,
    /// The customer was advised, helped, reminded or told something.
    Informed,
    /// Somebody else answered, and the wanted person cannot be reached there.
    WrongPerson,
    /// The customer asked not to be called any more.
    OptOut,
    /// The customer complained.
    Complaint,
    /// The line broke before there was a result.
    BrokenOff,
    /// No person was reached.
    NotReached,
}

/// Mirrors the type of the core.
pub type RefusalReason = talktime::project::RefusalReason;

/// Says why a customer refused: the leaves of one tree, the same in every project.
#[uniffi::remote(Enum)]
pub enum RefusalReason {
    /// Price: the offer costs too much.
    TooExpensive,
    /// Price: there is no money for it now.
    NoBudget,
    /// A competitor serves the customer.
    Competitor,
    /// There is no need for it.
    NoNeed,
    /// The customer has it already.
    HasItAlready,
    /// It cannot be delivered there.
    TechnicallyImpossible,
    /// The customer does not trust the offer or the caller.
    Distrust,
    /// The customer had a bad experience with us.
    BadExperience,
    /// The person does not decide this.
    NotDecisionMaker,
    /// The customer moved away.
    Moved,
    /// The customer died.
    Deceased,
    /// Another reason, which a note tells.
    Other,
}

/// Mirrors the type of the core.
pub type Disposition = talktime::project::Disposition;

/// Maps one disposition code of a project to the fixed categories.
#[uniffi::remote(Record)]
pub struct Disposition {
    /// The code as the project writes it, in lower case: `sale`, `ni`.
    pub code: Code,
    /// What it means.
    pub category: OutcomeCategory,
    /// The reason that it states; only for a refusal.
    #[uniffi(default = None)]
    pub refusal: Option<RefusalReason>,
    /// Its name for people.
    pub name: LocalisedText,
}

/// Mirrors the type of the core.
pub type DispositionMap = talktime::project::DispositionMapParts;

/// Holds the disposition codes of one project, each once.
#[uniffi::remote(Record)]
pub struct DispositionMap {
    /// The project whose codes they are.
    pub project: ProjectId,
    /// The codes, in any order.
    #[uniffi(default = [])]
    pub dispositions: Vec<Disposition>,
}

/// Is [`DispositionMap`] after its check, which runs at each crossing.
pub type CheckedDispositionMap = talktime::project::DispositionMap;

uniffi::custom_type!(
/// Is a `DispositionMap`, checked at each crossing.
CheckedDispositionMap, DispositionMap, {
    remote,
    try_lift: |parts| CheckedDispositionMap::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `DispositionMap` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn disposition_map_to_json(value: DispositionMap) -> Result<String, TalktimeError> {
    Ok(CheckedDispositionMap::restore(value)?.to_json()?)
}

/// Reads a `DispositionMap` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn disposition_map_from_json(text: String) -> Result<DispositionMap, TalktimeError> {
    Ok(CheckedDispositionMap::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type FaultAnswer = talktime::project::FaultAnswer;

/// Holds one answer to a question of a fault tree, and the step that follows it.
#[uniffi::remote(Record)]
pub struct FaultAnswer {
    /// Names the answer: `yes`, `light_red`.
    pub answer: Code,
    /// The answer as it is shown.
    pub text: LocalisedText,
    /// The step that follows.
    pub next: Code,
}

/// Mirrors the type of the core.
pub type FaultEnd = talktime::project::FaultEnd;

/// Says how the search for a fault ends.
#[uniffi::remote(Enum)]
pub enum FaultEnd {
    /// The fault is gone.
    Solved,
    /// A technician has to come.
    Visit,
    /// A senior or another desk takes over.
    Escalate,
}

/// Mirrors the type of the core.
pub type FaultStep = talktime::project::FaultStep;

/// Says what is done in one step of a fault tree.
#[uniffi::remote(Enum)]
pub enum FaultStep {
    /// The customer is asked, or asked to try something and say what happened.
    Ask {
        /// The question or the request.
        text: LocalisedText,
        /// The possible answers, at least two.
        #[uniffi(default = [])]
        answers: Vec<FaultAnswer>,
    },
    /// The search is over.
    End {
        /// What is said.
        text: LocalisedText,
        /// How it ends.
        end: FaultEnd,
        /// The advice that helped, as the outcome of the call names it.
        #[uniffi(default = None)]
        advice: Option<AdviceId>,
    },
}

/// Mirrors the type of the core.
pub type FaultNode = talktime::project::FaultNode;

/// Holds one step of a fault tree under its name.
#[uniffi::remote(Record)]
pub struct FaultNode {
    /// Names the step.
    pub id: Code,
    /// What is done.
    pub step: FaultStep,
}

/// Mirrors the type of the core.
pub type FaultTree = talktime::project::FaultTreeParts;

/// Holds the steps by which a fault is found: questions whose answers lead on until an end.
///
/// Every step can be reached from the first, every answer leads to a step of the tree, and no step
/// leads back, so each way through it ends. Two ways may meet in one step.
#[uniffi::remote(Record)]
pub struct FaultTree {
    /// The topic of a call for which it is meant.
    pub topic: TopicId,
    /// The steps; the first is where the search begins.
    #[uniffi(default = [])]
    pub nodes: Vec<FaultNode>,
}

/// Is [`FaultTree`] after its check, which runs at each crossing.
pub type CheckedFaultTree = talktime::project::FaultTree;

uniffi::custom_type!(
/// Is a `FaultTree`, checked at each crossing.
CheckedFaultTree, FaultTree, {
    remote,
    try_lift: |parts| CheckedFaultTree::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type FaultWalk = talktime::project::FaultWalk;

/// Tells the way that a call took through a fault tree, with what was answered at each step.
///
/// Only its tree goes on with it, and asks each time whether it led there. Store it with the version of
/// the project: that has the texts of the steps.
#[uniffi::remote(Record)]
pub struct FaultWalk {
    /// The topic of the tree.
    pub topic: TopicId,
    /// Every step that was met, with the answer that was given there; the last has none.
    #[uniffi(default = [])]
    pub taken: Vec<FaultChoice>,
    /// How it ended; none where the last step still asks.
    #[uniffi(default = None)]
    pub end: Option<FaultEnd>,
    /// The advice that the end names.
    #[uniffi(default = None)]
    pub advice: Option<AdviceId>,
}

/// Writes a `FaultWalk` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn fault_walk_to_json(value: FaultWalk) -> Result<String, TalktimeError> {
    Ok(value.to_json()?)
}

/// Reads a `FaultWalk` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn fault_walk_from_json(text: String) -> Result<FaultWalk, TalktimeError> {
    Ok(FaultWalk::from_json(&text)?)
}

/// Mirrors the type of the core.
pub type FaultChoice = talktime::project::FaultChoice;

/// Holds one step that was met, and what was answered.
#[uniffi::remote(Record)]
pub struct FaultChoice {
    /// The step.
    pub step: Code,
    /// The answer; none at the step where the walk stands.
    #[uniffi(default = None)]
    pub answer: Option<Code>,
}

/// Mirrors the type of the core.
pub type FormNeed = talktime::project::FormNeed;

/// Says whether a field has to be filled in.
#[uniffi::remote(Enum)]
pub enum FormNeed {
    /// In every form.
    Required,
    /// In none; what stands there is checked.
    Optional,
    /// Where a condition holds; in other forms it is optional.
    RequiredIf {
        /// The condition, on other fields.
        when: FormCondition,
    },
}

/// Mirrors the type of the core.
pub type FormField = talktime::project::FormField;

/// Holds one field of a form.
#[uniffi::remote(Record)]
pub struct FormField {
    /// Names the field.
    pub id: FormFieldId,
    /// What stands beside it on the screen.
    pub label: LocalisedText,
    /// What may stand in it.
    pub kind: FormFieldKind,
    /// Whether it has to be filled in.
    pub need: FormNeed,
}

/// Mirrors the type of the core.
pub type FormDemand = talktime::project::FormDemand;

/// Says what a rule asks of several fields together.
///
/// Two values of which one is not filled in are in order: whether it must be is said by the field itself. A
/// condition holds or not, whatever is filled in.
#[uniffi::remote(Enum)]
pub enum FormDemand {
    /// One of the fields is filled in.
    AnyFilled {
        /// The fields, at least two.
        #[uniffi(default = [])]
        fields: Vec<FormFieldId>,
    },
    /// One value is not above another: two days, times, numbers, or amounts of one currency.
    InOrder {
        /// The field with the lesser value.
        lesser: FormFieldId,
        /// The field with the greater value.
        greater: FormFieldId,
        /// Whether the two may be equal.
        or_equal: bool,
    },
    /// A condition holds.
    Holds {
        /// The condition.
        that: FormCondition,
    },
}

/// Mirrors the type of the core.
pub type FormRule = talktime::project::FormRule;

/// Holds a rule over several fields of a form.
#[uniffi::remote(Record)]
pub struct FormRule {
    /// Names the rule.
    pub id: FormRuleId,
    /// What is told to the agent where it is broken: what has to be put right.
    pub says: LocalisedText,
    /// Where it is asked at all; empty for every form.
    #[uniffi(default = None)]
    pub when: Option<FormCondition>,
    /// What must hold.
    pub demand: FormDemand,
}

/// Mirrors the type of the core.
pub type FormSchema = talktime::project::FormSchemaParts;

/// Holds one version of a form: its fields and what must hold of them, as data.
///
/// It has 1 to 200 fields, each name stands once, and every condition and rule names fields of the form in a
/// way that fits their kinds. Whether a filled form is complete is told by the `application` domain.
#[uniffi::remote(Record)]
pub struct FormSchema {
    /// Names the form.
    pub id: FormId,
    /// Which version of it this is, counted from 1. What was filled in under one is read under it.
    pub version: u32,
    /// What the form is called.
    pub name: LocalisedText,
    /// The fields, in the order in which the agent asks.
    #[uniffi(default = [])]
    pub fields: Vec<FormField>,
    /// The rules over several fields.
    #[uniffi(default = [])]
    pub rules: Vec<FormRule>,
}

/// Is [`FormSchema`] after its check, which runs at each crossing.
pub type CheckedFormSchema = talktime::project::FormSchema;

uniffi::custom_type!(
/// Is a `FormSchema`, checked at each crossing.
CheckedFormSchema, FormSchema, {
    remote,
    try_lift: |parts| CheckedFormSchema::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `FormSchema` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn form_schema_to_json(value: FormSchema) -> Result<String, TalktimeError> {
    Ok(CheckedFormSchema::restore(value)?.to_json()?)
}

/// Reads a `FormSchema` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn form_schema_from_json(text: String) -> Result<FormSchema, TalktimeError> {
    Ok(CheckedFormSchema::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type FormCondition = talktime::project::FormCondition;

/// Says what must stand in the fields of a form, for a field to be required or a rule to be asked.
///
/// A field that is not filled in is neither a yes nor a no, and nothing is chosen in it.
#[uniffi::remote(Enum)]
pub enum FormCondition {
    /// Something stands in the field.
    Filled {
        /// The field.
        field: FormFieldId,
    },
    /// Nothing stands in the field.
    Blank {
        /// The field.
        field: FormFieldId,
    },
    /// The field of yes and no says this.
    Says {
        /// The field.
        field: FormFieldId,
        /// What it says.
        yes: bool,
    },
    /// One of these is chosen in the field.
    Chosen {
        /// The field.
        field: FormFieldId,
        /// The choices, at least one.
        #[uniffi(default = [])]
        choices: Vec<ChoiceId>,
    },
    /// All of them hold.
    AllOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<FormCondition>,
    },
    /// One of them holds.
    AnyOf {
        /// The conditions, at least one.
        #[uniffi(default = [])]
        conditions: Vec<FormCondition>,
    },
}

/// Mirrors the type of the core.
pub type FormDay = talktime::project::FormDay;

/// Names a day by the calendar or by the day on which the form was filled in.
#[uniffi::remote(Enum)]
pub enum FormDay {
    /// That day.
    On {
        /// The day.
        day: CalendarDate,
    },
    /// So many days after the day on which the form was filled in; before it where negative.
    FromToday {
        /// How many days, from -36,500 to 36,500.
        days: i32,
    },
}

/// Mirrors the type of the core.
pub type FormChoice = talktime::project::FormChoice;

/// Holds one of the answers between which a field lets choose.
#[uniffi::remote(Record)]
pub struct FormChoice {
    /// Names the choice.
    pub id: ChoiceId,
    /// What the agent reads.
    pub label: LocalisedText,
}

/// Mirrors the type of the core.
pub type FormFieldKind = talktime::project::FormFieldKind;

/// Says what may stand in a field.
#[uniffi::remote(Enum)]
pub enum FormFieldKind {
    /// A text of one or more lines.
    Text {
        /// The fewest characters.
        least: u32,
        /// The most characters, up to 1,000.
        most: u32,
        /// How it must look; empty for any text.
        #[uniffi(default = [])]
        masks: Vec<FormMask>,
    },
    /// The name of a person.
    Name {
        /// Whether a family name must be there.
        family: bool,
    },
    /// A postal address that a crew or a car finds: each part that its country requires.
    Address,
    /// An address to which a car comes: exact enough for a driver, without a postcode.
    PickUp,
    /// A telephone number.
    Phone {
        /// The countries whose numbers are taken; empty for all.
        #[uniffi(default = [])]
        countries: Vec<CountryCode>,
    },
    /// An e-mail address.
    Email,
    /// A day.
    Date {
        /// The first day that is taken.
        #[uniffi(default = None)]
        first: Option<FormDay>,
        /// The last day that is taken.
        #[uniffi(default = None)]
        last: Option<FormDay>,
    },
    /// A time of a day, on the clock of the address.
    Time,
    /// A day of birth.
    BirthDate {
        /// How many birthdays the person has had at least.
        least_age: u32,
        /// How many at most.
        #[uniffi(default = None)]
        most_age: Option<u32>,
    },
    /// A whole number.
    Number {
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
    },
    /// An amount of money.
    Money {
        /// The least that is taken; its currency is the field's.
        least: Money,
        /// The most that is taken.
        #[uniffi(default = None)]
        most: Option<Money>,
    },
    /// One of several answers.
    Choice {
        /// The answers, at least two.
        #[uniffi(default = [])]
        choices: Vec<FormChoice>,
    },
    /// The number of a document: a passport, a contract, an account.
    Document {
        /// How it must look: like one of these; empty for any number.
        #[uniffi(default = [])]
        masks: Vec<FormMask>,
    },
    /// Yes or no.
    YesNo {
        /// The only answer with which the form is complete: a consent must be a yes.
        #[uniffi(default = None)]
        must_be: Option<bool>,
    },
}

/// Mirrors the type of the core.
pub type FormMask = talktime::project::FormMask;

uniffi::custom_type!(
/// Says how the number of a document, or another short text, looks: `A` is a Latin letter, `9` a digit, `*` one of
/// both; a blank, `-`, `/` and `.` stand for themselves.
///
/// Blanks and hyphens only make a number readable, and a small letter is as good as a capital: `AA 9999999` fits
/// `ab1234567` and `AB-1234567`. A mask has 1 to 64 characters and asks for one letter or digit at least.
FormMask, String, {
    remote,
    try_lift: |text| FormMask::new(text).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type GuideMoment = talktime::project::GuideMoment;

/// Says when in a call a line of the guide is said.
#[uniffi::remote(Enum)]
pub enum GuideMoment {
    /// First: who calls, and why.
    Greeting,
    /// When the service is put before the customer.
    Offer,
    /// As the answer to a reason why the customer does not want it.
    Objection {
        /// The reason.
        reason: RefusalReason,
    },
    /// What the law or the company wants said in every call.
    Required,
    /// Last.
    Closing,
}

/// Mirrors the type of the core.
pub type GuideLine = talktime::project::GuideLine;

/// Holds one line of the call guide: a sentence or two. What takes longer is said in several lines.
#[uniffi::remote(Record)]
pub struct GuideLine {
    /// Names the line.
    pub advice: AdviceId,
    /// When it is said.
    pub moment: GuideMoment,
    /// What is said.
    pub text: LocalisedText,
}

/// Mirrors the type of the core.
pub type CallGuide = talktime::project::CallGuideParts;

/// Holds what an agent may say in a project: lines for each moment of a call, answers to objections,
/// and a tree of questions for each topic of a caller with a fault.
///
/// Each line has a name of its own, each topic one tree.
#[uniffi::remote(Record)]
pub struct CallGuide {
    /// What is said, in the order in which it is said within its moment.
    #[uniffi(default = [])]
    pub lines: Vec<GuideLine>,
    /// How faults are found, one tree a topic.
    #[uniffi(default = [])]
    pub faults: Vec<CheckedFaultTree>,
}

/// Is [`CallGuide`] after its check, which runs at each crossing.
pub type CheckedCallGuide = talktime::project::CallGuide;

uniffi::custom_type!(
/// Is a `CallGuide`, checked at each crossing.
CheckedCallGuide, CallGuide, {
    remote,
    try_lift: |parts| CheckedCallGuide::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Area = talktime::project::Area;

/// Holds a place in which an offer can be had: a country, or a part of it.
///
/// Each part that is there narrows the one before. Names are compared without regard to case and to
/// blanks at the ends, postcodes also without blanks and hyphens; a place that is written in two ways
/// stands twice.
#[uniffi::remote(Record)]
pub struct Area {
    /// The country.
    pub country: CountryCode,
    /// The state, oblast or province.
    #[uniffi(default = None)]
    pub region: Option<Label>,
    /// The town or village.
    #[uniffi(default = None)]
    pub locality: Option<Label>,
    /// The first characters of the postcode.
    #[uniffi(default = None)]
    pub postcode_start: Option<Label>,
}

/// Mirrors the type of the core.
pub type Coverage = talktime::project::Coverage;

/// Says where an offer can be had.
#[uniffi::remote(Enum)]
pub enum Coverage {
    /// Wherever somebody lives.
    Everywhere,
    /// In these places, at least one.
    Areas {
        /// The places.
        #[uniffi(default = [])]
        areas: Vec<Area>,
    },
}

/// Mirrors the type of the core.
pub type Covered = talktime::project::Covered;

/// Says whether an offer can be had at an address.
#[uniffi::remote(Enum)]
pub enum Covered {
    /// It can.
    Yes,
    /// It cannot.
    No,
    /// The address lacks a part that decides it.
    Unknown,
}

/// Mirrors the type of the core.
pub type Offer = talktime::project::OfferParts;

/// Holds an offer: one kind of service at a price, where and when it may be sold.
///
/// Both prices are in one currency and not below zero; it is sold on one day at least; a coverage by
/// areas names one at least. An offer without a price is one whose price depends on the customer: a
/// loan, a ride.
#[uniffi::remote(Record)]
pub struct Offer {
    /// Names the offer.
    pub id: OfferId,
    /// The kind of service: a person holds and is offered at most one of a kind at an address.
    pub kind: ServiceKindId,
    /// What it is called before a customer.
    pub name: LocalisedText,
    /// The price a month; none where nothing is paid by the month.
    #[uniffi(default = None)]
    pub monthly: Option<Money>,
    /// The price that is paid once: for the connection, for a repair.
    #[uniffi(default = None)]
    pub one_off: Option<Money>,
    /// The first day on which it may be sold.
    pub from: CalendarDate,
    /// The first day on which it may be sold no more.
    #[uniffi(default = None)]
    pub until: Option<CalendarDate>,
    /// Where it can be had.
    pub coverage: Coverage,
}

/// Is [`Offer`] after its check, which runs at each crossing.
pub type CheckedOffer = talktime::project::Offer;

uniffi::custom_type!(
/// Is a `Offer`, checked at each crossing.
CheckedOffer, Offer, {
    remote,
    try_lift: |parts| CheckedOffer::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type AvailableOffer = talktime::project::AvailableOffer;

/// Tells of an offer that may be sold whether it can be had at an address: yes, or not known.
#[uniffi::remote(Record)]
pub struct AvailableOffer {
    /// The offer.
    pub offer: CheckedOffer,
    /// Whether it can be had there; unknown where the address lacks a part that decides it.
    pub covered: Covered,
}

/// Mirrors the type of the core.
pub type Catalogue = talktime::project::CatalogueParts;

/// Holds what a project sells: its offers, each id once.
///
/// An offer whose price changes gets a new id and the old one an end, so that what was offered to
/// somebody stays readable.
#[uniffi::remote(Record)]
pub struct Catalogue {
    /// The offers, in the order in which a page shows them.
    #[uniffi(default = [])]
    pub offers: Vec<CheckedOffer>,
}

/// Is [`Catalogue`] after its check, which runs at each crossing.
pub type CheckedCatalogue = talktime::project::Catalogue;

uniffi::custom_type!(
/// Is a `Catalogue`, checked at each crossing.
CheckedCatalogue, Catalogue, {
    remote,
    try_lift: |parts| CheckedCatalogue::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Mirrors the type of the core.
pub type Project = talktime::project::ProjectParts;

/// Holds one version of a project: internet, a loan, taxi, repair of television sets.
///
/// The codes of outcomes are its own; the version is 1 or more; a training and a form stand once.
#[uniffi::remote(Record)]
pub struct Project {
    /// Names the project.
    pub id: ProjectId,
    /// Which version of it this is, counted from 1.
    pub version: u32,
    /// The first day on which the version holds.
    pub from: CalendarDate,
    /// What the project is called.
    pub name: LocalisedText,
    /// Why its people are called: sales, debt, service; the calling rules ask for it.
    pub purpose: ContactPurposeId,
    /// The codes of outcomes that its agents choose from.
    pub dispositions: CheckedDispositionMap,
    /// What it sells.
    pub catalogue: CheckedCatalogue,
    /// What its agents may say.
    pub guide: CheckedCallGuide,
    /// What an agent must have learnt before working for it, each once.
    #[uniffi(default = [])]
    pub training: Vec<TrainingId>,
    /// The forms that its agents fill in, one version of each.
    #[uniffi(default = [])]
    pub forms: Vec<CheckedFormSchema>,
}

/// Is [`Project`] after its check, which runs at each crossing.
pub type CheckedProject = talktime::project::Project;

uniffi::custom_type!(
/// Is a `Project`, checked at each crossing.
CheckedProject, Project, {
    remote,
    try_lift: |parts| CheckedProject::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `Project` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn project_to_json(value: Project) -> Result<String, TalktimeError> {
    Ok(CheckedProject::restore(value)?.to_json()?)
}

/// Reads a `Project` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn project_from_json(text: String) -> Result<Project, TalktimeError> {
    Ok(CheckedProject::from_json(&text)?.into())
}

/// Mirrors the type of the core.
pub type ProjectVersions = talktime::project::ProjectVersionsParts;

/// Holds every version of one project, so that what was agreed under an old one stays readable.
///
/// There is one version at least; all are of one project, and number and first day grow from each to the
/// next.
#[uniffi::remote(Record)]
pub struct ProjectVersions {
    /// The versions, the oldest first.
    #[uniffi(default = [])]
    pub versions: Vec<CheckedProject>,
}

/// Is [`ProjectVersions`] after its check, which runs at each crossing.
pub type CheckedProjectVersions = talktime::project::ProjectVersions;

uniffi::custom_type!(
/// Is a `ProjectVersions`, checked at each crossing.
CheckedProjectVersions, ProjectVersions, {
    remote,
    try_lift: |parts| CheckedProjectVersions::restore(parts).map_err(lifting),
    lower: |value| value.into(),
});

/// Writes a `ProjectVersions` as versioned JSON, which every later release reads.
///
/// # Errors
/// Where the value is not valid.
#[uniffi::export]
pub fn project_versions_to_json(value: ProjectVersions) -> Result<String, TalktimeError> {
    Ok(CheckedProjectVersions::restore(value)?.to_json()?)
}

/// Reads a `ProjectVersions` back from versioned JSON of this or an earlier release.
///
/// # Errors
/// Where the text is not such JSON, is newer, or holds a value that is not valid.
#[uniffi::export]
pub fn project_versions_from_json(text: String) -> Result<ProjectVersions, TalktimeError> {
    Ok(CheckedProjectVersions::from_json(&text)?.into())
}

/// The types of the feature `importer`.
#[cfg(feature = "importer")]
mod of_importer {
    use super::*;

    /// Mirrors the type of the core.
    pub type CustomerSummary = talktime::importer::CustomerSummary;

    /// Counts everything that was in a file of customers: `rows` = `customers` + `rejected`.
    #[uniffi::remote(Record)]
    pub struct CustomerSummary {
        /// Rows of data; empty lines and the header are none.
        pub rows: u64,
        /// The customers that they became.
        pub customers: u64,
        /// Rows that could not be read, or not taken into the base.
        pub rejected: u64,
        /// The findings, by code.
        #[uniffi(default = [])]
        pub findings: Vec<FindingCount>,
        /// The size of the file.
        pub bytes: u64,
    }

    /// Mirrors the type of the core.
    pub type Customers = talktime::importer::Customers;

    /// Holds everything that was read from a file of customers that fits into memory.
    #[uniffi::remote(Record)]
    pub struct Customers {
        /// The customers, in the order of the file; none where they went into a base.
        #[uniffi(default = [])]
        pub customers: Vec<CheckedCustomer>,
        /// The rows that could not be read.
        #[uniffi(default = [])]
        pub rejected: Vec<RejectedRow>,
        /// The findings.
        #[uniffi(default = [])]
        pub findings: Vec<Finding>,
        /// The counts.
        pub summary: CustomerSummary,
    }

    /// Mirrors the type of the core.
    pub type FactSummary = talktime::importer::FactSummary;

    /// Counts everything that was in a file of facts: `rows` = `read` + `rejected`.
    #[uniffi::remote(Record)]
    pub struct FactSummary {
        /// Rows of data; empty lines and the header are none.
        pub rows: u64,
        /// Rows that became a fact or, on a scorecard, a part of one.
        pub read: u64,
        /// The facts that they became.
        pub facts: u64,
        /// Rows that could not be read.
        pub rejected: u64,
        /// The findings, by code.
        #[uniffi(default = [])]
        pub findings: Vec<FindingCount>,
        /// The size of the file.
        pub bytes: u64,
    }

    /// Mirrors the type of the core.
    pub type Facts = talktime::importer::Facts;

    /// Holds everything that was read from a file of facts that fits into memory, by its kind and in
    /// the order of the file.
    #[uniffi::remote(Record)]
    pub struct Facts {
        /// The contacts.
        #[uniffi(default = [])]
        pub records: Vec<CheckedRecord>,
        /// What the agents did.
        #[uniffi(default = [])]
        pub activities: Vec<ActivityInterval>,
        /// What the agents were planned to do.
        #[uniffi(default = [])]
        pub schedules: Vec<ScheduleInterval>,
        /// What the customers answered.
        #[uniffi(default = [])]
        pub surveys: Vec<CheckedSurveyScore>,
        /// What the reviewers found.
        #[uniffi(default = [])]
        pub scorecards: Vec<CheckedScorecard>,
        /// How long the lists are.
        #[uniffi(default = [])]
        pub lead_lists: Vec<CheckedLeadList>,
        /// The rows that could not be read.
        #[uniffi(default = [])]
        pub rejected: Vec<RejectedRow>,
        /// The findings.
        #[uniffi(default = [])]
        pub findings: Vec<Finding>,
        /// The counts.
        pub summary: FactSummary,
    }

    /// Mirrors the type of the core.
    pub type LogFormat = talktime::importer::LogFormat;

    /// Names a format of our own call-log schema.
    #[uniffi::remote(Enum)]
    pub enum LogFormat {
        /// A contact a row, comma separated, with a header.
        Csv,
        /// A contact a line, as the JSON of a record.
        JsonLines,
    }

    /// Mirrors the type of the core.
    pub type ReadOptions = talktime::importer::ReadOptions;

    /// Bounds what a reader keeps in memory.
    #[uniffi::remote(Record)]
    pub struct ReadOptions {
        /// The longest line in bytes; a longer one is a rejected row. 1 MiB unless set, at least 1.
        pub max_line_bytes: u32,
        /// The most lines that one record with quotes may run over; 100 unless set. Behind them the
        /// quote counts as never closed.
        pub max_quoted_lines: u32,
        /// How many contact ids are remembered to find repeated ones; 1,000,000 unless set (16 to
        /// 32 bytes each), 0 to look for none.
        pub max_remembered_ids: u32,
    }

    /// Mirrors the type of the core.
    pub type LogEvent = talktime::importer::LogEvent;

    /// Holds a row of a log of events that is part of no record and no activity, as it stands.
    #[uniffi::remote(Record)]
    pub struct LogEvent {
        /// The line on which it starts, counted from 1.
        pub line: u64,
        /// The row of data, counted from 1 without the header.
        pub row: u64,
        /// When it happened.
        pub at: Instant,
        /// The contact; empty where the row names none.
        #[uniffi(default = None)]
        pub contact: Option<ContactId>,
        /// The queue; empty where the row names none.
        #[uniffi(default = None)]
        pub queue: Option<QueueId>,
        /// The agent; empty where the row names none.
        #[uniffi(default = None)]
        pub agent: Option<AgentId>,
        /// The event's name in lower case, other characters as `_`.
        pub event: Code,
        /// The fields behind the name with `|` between them; they may name a person. Empty where there
        /// are none.
        #[uniffi(default = None)]
        pub fields: Option<OriginalText>,
    }

    /// Mirrors the type of the core.
    pub type RejectedRow = talktime::importer::RejectedRow;

    /// Holds a row that could not be read, and why.
    #[uniffi::remote(Record)]
    pub struct RejectedRow {
        /// The line on which it starts, counted from 1.
        pub line: u64,
        /// The row of data, counted from 1 without the header.
        pub row: u64,
        /// The column of the file at fault; empty where it is the row as a whole.
        #[uniffi(default = None)]
        pub column: Option<Label>,
        /// What is wrong and how to mend it.
        pub error: Invalid,
        /// The row as it was read, cut off at 4 MiB, or the first 1,024 bytes of a line over the limit;
        /// it may name a person.
        pub text: OriginalText,
    }

    /// Mirrors the type of the core.
    pub type Finding = talktime::importer::Finding;

    /// Tells of something odd in a row that was read nonetheless, or in the file.
    #[uniffi::remote(Record)]
    pub struct Finding {
        /// The line, counted from 1.
        pub line: u64,
        /// The row of data, counted from 1; 0 for the header or the file.
        pub row: u64,
        /// The column of the file; empty where it is the row or the file as a whole.
        #[uniffi(default = None)]
        pub column: Option<Label>,
        /// What was found.
        pub code: Code,
        /// The values that show it.
        #[uniffi(default = [])]
        pub facts: Vec<NamedFact>,
    }

    /// Mirrors the type of the core.
    pub type FindingCount = talktime::importer::FindingCount;

    /// Counts the findings of one kind.
    #[uniffi::remote(Record)]
    pub struct FindingCount {
        /// What was found.
        pub code: Code,
        /// How often.
        pub count: u64,
    }

    /// Mirrors the type of the core.
    pub type DroppedRows = talktime::importer::DroppedRows;

    /// Counts the rows that one rule of a mapping dropped.
    #[uniffi::remote(Record)]
    pub struct DroppedRows {
        /// The name of the rule.
        pub rule: Code,
        /// How many rows.
        pub rows: u64,
    }

    /// Mirrors the type of the core.
    pub type ReadSummary = talktime::importer::ReadSummary;

    /// Counts everything that was in a file: `rows` = `rows_in_records` + `rows_in_activities` + `events`
    /// + `rejected` + all `dropped`.
    #[uniffi::remote(Record)]
    pub struct ReadSummary {
        /// Rows of data; empty lines and the header are none.
        pub rows: u64,
        /// Records that were given out.
        pub records: u64,
        /// Rows that are part of records: in a table of contacts as many as there are records.
        pub rows_in_records: u64,
        /// Stretches of agents' time that were given out.
        pub activities: u64,
        /// Rows that are part of those.
        pub rows_in_activities: u64,
        /// Rows that were kept as they stand.
        pub events: u64,
        /// Rows that could not be read.
        pub rejected: u64,
        /// The findings, by code.
        #[uniffi(default = [])]
        pub findings: Vec<FindingCount>,
        /// The dropped rows, by rule in the order of the mapping; a rule that dropped none is listed.
        #[uniffi(default = [])]
        pub dropped: Vec<DroppedRows>,
        /// The size of the file.
        pub bytes: u64,
    }

    /// Mirrors the type of the core.
    pub type Log = talktime::importer::Log;

    /// Holds everything that was read from a log that fits into memory.
    #[uniffi::remote(Record)]
    pub struct Log {
        /// The contacts, in the order of the file.
        #[uniffi(default = [])]
        pub records: Vec<CheckedRecord>,
        /// What the agents did, where the log tells it.
        #[uniffi(default = [])]
        pub activities: Vec<ActivityInterval>,
        /// The rows that are kept as they stand.
        #[uniffi(default = [])]
        pub events: Vec<LogEvent>,
        /// The rows that could not be read.
        #[uniffi(default = [])]
        pub rejected: Vec<RejectedRow>,
        /// The findings.
        #[uniffi(default = [])]
        pub findings: Vec<Finding>,
        /// The counts.
        pub summary: ReadSummary,
    }

    /// Mirrors the type of the core.
    pub type TableDelimiter = talktime::importer::TableDelimiter;

    /// Says what stands between two fields of a table.
    #[uniffi::remote(Enum)]
    pub enum TableDelimiter {
        /// A comma.
        Comma,
        /// A semicolon.
        Semicolon,
        /// A tab.
        Tab,
        /// A vertical bar.
        Bar,
    }

    /// Mirrors the type of the core.
    pub type QueueLogForm = talktime::importer::QueueLogForm;

    /// Says how a queue log is written down.
    #[uniffi::remote(Enum)]
    pub enum QueueLogForm {
        /// The file `queue_log`: `epoch|callid|queue|agent|EVENT|p1|p2|...`, without a header.
        Text,
        /// The table, exported with a header: `time`, `callid`, `queuename`, `agent`, `event`, `data1`
        /// to `data5`, in any order.
        Table {
            /// What stands between two fields.
            delimiter: TableDelimiter,
        },
    }

    /// Mirrors the type of the core.
    pub type PauseReason = talktime::importer::PauseReason;

    /// Says which kind of pause a reason of the log is.
    #[uniffi::remote(Record)]
    pub struct PauseReason {
        /// The reason as the log writes it; capitals and the characters between words do not matter.
        pub reason: Label,
        /// Its kind.
        pub kind: PauseKind,
        /// Its code; empty to make one of the text, which must have a Latin letter or a digit for it.
        #[uniffi(default = None)]
        pub code: Option<Code>,
    }

    /// Mirrors the type of the core.
    pub type AgentName = talktime::importer::AgentName;

    /// Says which agent a name of the log is.
    #[uniffi::remote(Record)]
    pub struct AgentName {
        /// The name as the log writes it: `Agent/1001`, `SIP/1001`, or a person's name.
        pub name: OriginalText,
        /// The agent's id.
        pub agent: AgentId,
    }

    /// Holds what a caller settles of a queue log.
    #[derive(Clone, Debug, PartialEq, uniffi::Record)]
    pub struct QueueLogOptions {
        /// The form; text unless set.
        pub form: QueueLogForm,
        /// The zone of times without an offset, which only a table has; UTC unless set.
        pub zone: Zone,
        /// How long a call that is over is held for rows that come late, in the time of the log; 10
        /// minutes unless set. What comes later is a kept event.
        pub settle: Duration,
        /// How long a call may be open without a row of it, in the time of the log; 24 hours unless
        /// set. Then it is given out as it stands, without an end. Not shorter than `settle`.
        pub longest_silence: Duration,
        /// By how much stamps may run backwards, or differ from the seconds that the log gives, before
        /// that is told; 5 seconds unless set.
        pub tolerance: Duration,
        /// The queues that there are; a row of another one is told. Empty to tell of none.
        #[uniffi(default = [])]
        pub known_queues: Vec<QueueId>,
        /// What the reasons of pauses are; what is not in it is `PauseKind::Other`.
        #[uniffi(default = [])]
        pub pause_reasons: Vec<PauseReason>,
        /// Which agents the names of the log are; what is not in it is taken as it stands. Needed where
        /// the log has names of persons.
        #[uniffi(default = [])]
        pub agent_names: Vec<AgentName>,
    }

    /// Is [`QueueLogOptions`] after its check, which runs at each crossing.
    pub type CheckedQueueLogOptions = talktime::importer::QueueLogOptions;

    uniffi::custom_type!(
    /// Is a `QueueLogOptions`, checked at each crossing.
    CheckedQueueLogOptions, QueueLogOptions, {
        remote,
        try_lift: |copy| copy.checked().map_err(lifting),
        lower: |whole| whole.into(),
    });

    impl QueueLogOptions {
        /// Checks what came over the border.
        pub(crate) fn checked(self) -> Result<CheckedQueueLogOptions, Invalid> {
            let Self {
                form,
                zone,
                settle,
                longest_silence,
                tolerance,
                known_queues,
                pause_reasons,
                agent_names,
            } = self;
            Ok(CheckedQueueLogOptions {
                form,
                zone,
                settle: settle.checked("settle")?,
                longest_silence: longest_silence.checked("longest_silence")?,
                tolerance: tolerance.checked("tolerance")?,
                known_queues,
                pause_reasons,
                agent_names,
            })
        }
    }

    impl From<CheckedQueueLogOptions> for QueueLogOptions {
        fn from(whole: CheckedQueueLogOptions) -> Self {
            let CheckedQueueLogOptions {
                form,
                zone,
                settle,
                longest_silence,
                tolerance,
                known_queues,
                pause_reasons,
                agent_names,
            } = whole;
            Self {
                form,
                zone,
                settle: settle.into(),
                longest_silence: longest_silence.into(),
                tolerance: tolerance.into(),
                known_queues,
                pause_reasons,
                agent_names,
            }
        }
    }

    /// Mirrors the type of the core.
    pub type Remarks = talktime::importer::Remarks;

    /// Holds what a reader had to say beside the records.
    #[uniffi::remote(Record)]
    pub struct Remarks {
        /// The rows that could not be read.
        #[uniffi(default = [])]
        pub rejected: Vec<RejectedRow>,
        /// The findings.
        #[uniffi(default = [])]
        pub findings: Vec<Finding>,
        /// The rows that were kept as they stand.
        #[uniffi(default = [])]
        pub events: Vec<LogEvent>,
    }

    /// Mirrors the type of the core.
    pub type LogReport = talktime::importer::LogReport;

    /// Holds the reports on a log, and what there was to say about it.
    #[uniffi::remote(Record)]
    pub struct LogReport {
        /// A report a plan, in the order of the plans.
        #[uniffi(default = [])]
        pub reports: Vec<Report>,
        /// The counts of the whole file.
        pub summary: ReadSummary,
        /// What the end of the file brought up; what came earlier was given by
        /// `push`.
        pub remarks: Remarks,
    }
}

#[cfg(feature = "importer")]
pub use of_importer::*;
