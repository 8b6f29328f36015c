// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `edd`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum AccountTag {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
    }
}

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum BusinessTag {
        /// `BUSINESS`.
        Business = "BUSINESS",
    }
}

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum CustomerTag {
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
    }
}

tagged_union! {
    /// Schema `create_edd_response`.
    pub enum Edd by "related_resource_type" {
        /// Chosen by `ACCOUNT`.
        Account(EddAccount) = ["ACCOUNT"],
        /// Chosen by `BUSINESS`.
        Business(EddBusiness) = ["BUSINESS"],
        /// Chosen by `CUSTOMER`.
        Customer(EddCustomer) = ["CUSTOMER"],
        /// Chosen by `TRANSACTION`.
        Transaction(EddTransaction) = ["TRANSACTION"],
    }
}

/// Schema `edd_account_response`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddAccount {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<Question>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deletion_time: Nullable<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<EddAccountReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// Always `ACCOUNT`.
    pub(crate) related_resource_type: AccountTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

/// Schema `edd_base_report`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddAccountCreate {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<QuestionInput>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// One of 2 values.
    pub reason: EddBaseReportReason,
    /// Text. Format `uuid`.
    pub related_resource_id: String,
    /// Always `ACCOUNT`.
    pub(crate) related_resource_type: AccountTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

impl EddAccountCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddBaseReportReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            reason,
            related_resource_id: related_resource_id.into(),
            related_resource_type: AccountTag::default(),
            tenant: Default::default(),
        }
    }
}

setters!(EddAccountCreate {
    many additional_questions: QuestionInput,
    value case_id: i64,
    into tenant: String,
});

open_enum! {
    /// `reason` of [`EddAccount`].
    pub enum EddAccountReason {
        /// `CASE_REQUEST`.
        CaseRequest = "CASE_REQUEST",
        /// `STANDARD_SUBMISSION`.
        StandardSubmission = "STANDARD_SUBMISSION",
    }
}

open_enum! {
    /// `reason` of [`EddAccountCreate`].
    pub enum EddBaseReportReason {
        /// `CASE_REQUEST`.
        CaseRequest = "CASE_REQUEST",
        /// `STANDARD_SUBMISSION`.
        StandardSubmission = "STANDARD_SUBMISSION",
    }
}

/// Schema `edd_business_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddBusiness {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<Question>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deletion_time: Nullable<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_revenue: Option<EstimatedRevenue>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 21 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry_type: Option<IndustryType>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_news_findings: Option<i64>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<EddBusinessReason>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_wire_usage: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// Always `BUSINESS`.
    pub(crate) related_resource_type: BusinessTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_involvement: Option<SpecificInvolvement>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_volume: Option<Vec<TransactionVolume>>,
}

redacted_debug!(EddBusiness {
    show: [id, related_resource_type],
    show_optional: [
        additional_questions,
        case_id,
        country,
        creation_time,
        deletion_time,
        industry_type,
        reason,
        recurring_wire_usage,
        related_resource_id,
        tenant,
        transaction_volume,
    ],
    hide: [],
    hide_optional: [estimated_revenue, negative_news_findings, specific_involvement]
});

/// Schema `edd_business`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddBusinessCreate {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<QuestionInput>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// Text. Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_revenue: Option<EstimatedRevenue>,
    /// One of 21 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry_type: Option<IndustryType>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_news_findings: Option<i64>,
    /// One of 2 values.
    pub reason: EddBusinessReason,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_wire_usage: Option<bool>,
    /// Text. Format `uuid`.
    pub related_resource_id: String,
    /// Always `BUSINESS`.
    pub(crate) related_resource_type: BusinessTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_involvement: Option<SpecificInvolvement>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_volume: Option<Vec<TransactionVolume>>,
}

redacted_debug!(EddBusinessCreate {
    show: [reason, related_resource_id, related_resource_type],
    show_optional: [
        additional_questions,
        case_id,
        country,
        industry_type,
        recurring_wire_usage,
        tenant,
        transaction_volume,
    ],
    hide: [],
    hide_optional: [estimated_revenue, negative_news_findings, specific_involvement]
});

impl EddBusinessCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddBusinessReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            country: Default::default(),
            estimated_revenue: Default::default(),
            industry_type: Default::default(),
            negative_news_findings: Default::default(),
            reason,
            recurring_wire_usage: Default::default(),
            related_resource_id: related_resource_id.into(),
            related_resource_type: BusinessTag::default(),
            specific_involvement: Default::default(),
            tenant: Default::default(),
            transaction_volume: Default::default(),
        }
    }
}

setters!(EddBusinessCreate {
    many additional_questions: QuestionInput,
    value case_id: i64,
    into country: String,
    into estimated_revenue: EstimatedRevenue,
    into industry_type: IndustryType,
    value negative_news_findings: i64,
    value recurring_wire_usage: bool,
    into specific_involvement: SpecificInvolvement,
    into tenant: String,
    many transaction_volume: TransactionVolume,
});

open_enum! {
    /// `reason` of [`EddBusinessCreate`].
    pub enum EddBusinessReason {
        /// `CASE_REQUEST`.
        CaseRequest = "CASE_REQUEST",
        /// `STANDARD_SUBMISSION`.
        StandardSubmission = "STANDARD_SUBMISSION",
    }
}

tagged_union! {
    /// Schema `create_edd_request`.
    pub enum EddCreate by "related_resource_type" {
        /// Chosen by `ACCOUNT`.
        Account(EddAccountCreate) = ["ACCOUNT"],
        /// Chosen by `BUSINESS`.
        Business(EddBusinessCreate) = ["BUSINESS"],
        /// Chosen by `CUSTOMER`.
        Customer(EddCustomerCreate) = ["CUSTOMER"],
        /// Chosen by `TRANSACTION`.
        Transaction(EddTransactionCreate) = ["TRANSACTION"],
    }
}

/// Schema `edd_customer_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddCustomer {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<Question>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// List: text. Each item: Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizenship_countries: Option<Vec<String>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deletion_time: Nullable<Timestamp>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_type: Option<EddCustomerEmploymentType>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub income: Option<Income>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_news_findings: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// One of 21 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation_industry: Option<IndustryType>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<EddCustomerReason>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_direct_deposit: Option<bool>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// Always `CUSTOMER`.
    pub(crate) related_resource_type: CustomerTag,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residence_type: Option<EddCustomerResidenceType>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residential_expense: Option<ResidentialExpense>,
    /// List: one of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_of_wealth: Option<Vec<SourceOfWealth>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(EddCustomer {
    show: [id, related_resource_type],
    show_optional: [
        additional_questions,
        case_id,
        creation_time,
        deletion_time,
        reason,
        recurring_direct_deposit,
        related_resource_id,
        tenant,
    ],
    hide: [],
    hide_optional: [
        citizenship_countries,
        employment_type,
        income,
        negative_news_findings,
        occupation,
        occupation_industry,
        residence_type,
        residential_expense,
        source_of_wealth,
    ]
});

/// Schema `edd_customer`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddCustomerCreate {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<QuestionInput>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// List: text. Each item: Pattern `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizenship_countries: Option<Vec<String>>,
    /// One of 11 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_type: Option<EddCustomerEmploymentType>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub income: Option<Income>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_news_findings: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// One of 21 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation_industry: Option<IndustryType>,
    /// One of 2 values.
    pub reason: EddCustomerReason,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurring_direct_deposit: Option<bool>,
    /// Text. Format `uuid`.
    pub related_resource_id: String,
    /// Always `CUSTOMER`.
    pub(crate) related_resource_type: CustomerTag,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residence_type: Option<EddCustomerResidenceType>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub residential_expense: Option<ResidentialExpense>,
    /// List: one of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_of_wealth: Option<Vec<SourceOfWealth>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
}

redacted_debug!(EddCustomerCreate {
    show: [reason, related_resource_id, related_resource_type],
    show_optional: [additional_questions, case_id, recurring_direct_deposit, tenant],
    hide: [],
    hide_optional: [
        citizenship_countries,
        employment_type,
        income,
        negative_news_findings,
        occupation,
        occupation_industry,
        residence_type,
        residential_expense,
        source_of_wealth,
    ]
});

impl EddCustomerCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddCustomerReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            citizenship_countries: Default::default(),
            employment_type: Default::default(),
            income: Default::default(),
            negative_news_findings: Default::default(),
            occupation: Default::default(),
            occupation_industry: Default::default(),
            reason,
            recurring_direct_deposit: Default::default(),
            related_resource_id: related_resource_id.into(),
            related_resource_type: CustomerTag::default(),
            residence_type: Default::default(),
            residential_expense: Default::default(),
            source_of_wealth: Default::default(),
            tenant: Default::default(),
        }
    }
}

setters!(EddCustomerCreate {
    many additional_questions: QuestionInput,
    value case_id: i64,
    many citizenship_countries: String,
    into employment_type: EddCustomerEmploymentType,
    into income: Income,
    value negative_news_findings: i64,
    into occupation: String,
    into occupation_industry: IndustryType,
    value recurring_direct_deposit: bool,
    into residence_type: EddCustomerResidenceType,
    into residential_expense: ResidentialExpense,
    many source_of_wealth: SourceOfWealth,
    into tenant: String,
});

open_enum! {
    /// `employment_type` of [`EddCustomerCreate`].
    pub enum EddCustomerEmploymentType {
        /// `CONTRACTOR`.
        Contractor = "CONTRACTOR",
        /// `FULL_TIME`.
        FullTime = "FULL_TIME",
        /// `INTERN`.
        Intern = "INTERN",
        /// `OTHER`.
        Other = "OTHER",
        /// `PART_TIME`.
        PartTime = "PART_TIME",
        /// `RETIRED`.
        Retired = "RETIRED",
        /// `SELF_EMPLOYED`.
        SelfEmployed = "SELF_EMPLOYED",
        /// `STUDENT`.
        Student = "STUDENT",
        /// `TEMPORARY`.
        Temporary = "TEMPORARY",
        /// `UNEMPLOYED`.
        Unemployed = "UNEMPLOYED",
        /// `VOLUNTEER`.
        Volunteer = "VOLUNTEER",
    }
}

open_enum! {
    /// `reason` of [`EddCustomerCreate`].
    pub enum EddCustomerReason {
        /// `CASE_REQUEST`.
        CaseRequest = "CASE_REQUEST",
        /// `STANDARD_SUBMISSION`.
        StandardSubmission = "STANDARD_SUBMISSION",
    }
}

open_enum! {
    /// `residence_type` of [`EddCustomerCreate`].
    pub enum EddCustomerResidenceType {
        /// `OTHER`.
        Other = "OTHER",
        /// `OWN`.
        Own = "OWN",
        /// `RENT`.
        Rent = "RENT",
    }
}

/// Schema `edd_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddList {
    /// List: object told apart by `related_resource_type`.
    pub edd_reports: Vec<Edd>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(EddList {
    show: [edd_reports],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `related_resource_type1`.
    pub enum EddRelatedResourceType {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `TRANSACTION`.
        Transaction = "TRANSACTION",
    }
}

/// Schema `edd_transaction_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddTransaction {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<Question>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deletion_time: Nullable<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<EddTransactionReason>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// Always `TRANSACTION`.
    pub(crate) related_resource_type: TransactionTag,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_of_funds: Option<EddTransactionSourceOfFund>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_purpose: Option<String>,
}

redacted_debug!(EddTransaction {
    show: [id, related_resource_type],
    show_optional: [
        additional_questions,
        case_id,
        creation_time,
        deletion_time,
        reason,
        related_resource_id,
        tenant,
    ],
    hide: [],
    hide_optional: [source_of_funds, transaction_purpose]
});

/// Schema `edd_transaction`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EddTransactionCreate {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_questions: Option<Vec<QuestionInput>>,
    /// Whole number. At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
    /// One of 2 values.
    pub reason: EddTransactionReason,
    /// Text. Format `uuid`.
    pub related_resource_id: String,
    /// Always `TRANSACTION`.
    pub(crate) related_resource_type: TransactionTag,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_of_funds: Option<EddTransactionSourceOfFund>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_purpose: Option<String>,
}

redacted_debug!(EddTransactionCreate {
    show: [reason, related_resource_id, related_resource_type],
    show_optional: [additional_questions, case_id, tenant],
    hide: [],
    hide_optional: [source_of_funds, transaction_purpose]
});

impl EddTransactionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(reason: EddTransactionReason, related_resource_id: impl Into<String>) -> Self {
        Self {
            additional_questions: Default::default(),
            case_id: Default::default(),
            reason,
            related_resource_id: related_resource_id.into(),
            related_resource_type: TransactionTag::default(),
            source_of_funds: Default::default(),
            tenant: Default::default(),
            transaction_purpose: Default::default(),
        }
    }
}

setters!(EddTransactionCreate {
    many additional_questions: QuestionInput,
    value case_id: i64,
    into source_of_funds: EddTransactionSourceOfFund,
    into tenant: String,
    into transaction_purpose: String,
});

open_enum! {
    /// `reason` of [`EddTransactionCreate`].
    pub enum EddTransactionReason {
        /// `CASE_REQUEST`.
        CaseRequest = "CASE_REQUEST",
        /// `STANDARD_SUBMISSION`.
        StandardSubmission = "STANDARD_SUBMISSION",
    }
}

open_enum! {
    /// `source_of_funds` of [`EddTransactionCreate`].
    pub enum EddTransactionSourceOfFund {
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `SALARY`.
        Salary = "SALARY",
        /// `SALES`.
        Sales = "SALES",
    }
}

/// Schema `estimated_revenue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EstimatedRevenue {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 9 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub frequency: Nullable<Frequency>,
}

impl EstimatedRevenue {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(EstimatedRevenue {
    value amount: i64,
    into currency: String,
    nullable frequency: Frequency,
});

open_enum! {
    /// Schema `frequency`.
    pub enum Frequency {
        /// `BI_WEEKLY`.
        BiWeekly = "BI_WEEKLY",
        /// `DAILY`.
        Daily = "DAILY",
        /// `MONTHLY`.
        Monthly = "MONTHLY",
        /// `ONE_TIME`.
        OneTime = "ONE_TIME",
        /// `OTHER`.
        Other = "OTHER",
        /// `QUARTERLY`.
        Quarterly = "QUARTERLY",
        /// `SEMI_MONTHLY`.
        SemiMonthly = "SEMI_MONTHLY",
        /// `WEEKLY`.
        Weekly = "WEEKLY",
        /// `YEARLY`.
        Yearly = "YEARLY",
    }
}

/// Schema `income`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Income {
    /// Whole number. Minor units of the currency (cents). At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 9 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub frequency: Nullable<Frequency>,
    /// One of 11 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub source: Nullable<IncomeSource>,
}

impl Income {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(Income {
    value amount: i64,
    into currency: String,
    nullable frequency: Frequency,
    nullable source: IncomeSource,
});

open_enum! {
    /// `source` of [`Income`].
    pub enum IncomeSource {
        /// `ALIMONY`.
        Alimony = "ALIMONY",
        /// `EMPLOYMENT`.
        Employment = "EMPLOYMENT",
        /// `INHERITANCE`.
        Inheritance = "INHERITANCE",
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `PENSION`.
        Pension = "PENSION",
        /// `REAL_ESTATE`.
        RealEstate = "REAL_ESTATE",
        /// `RETIREMENT_INCOME`.
        RetirementIncome = "RETIREMENT_INCOME",
        /// `SCHOLARSHIP`.
        Scholarship = "SCHOLARSHIP",
        /// `SOCIAL_SECURITY`.
        SocialSecurity = "SOCIAL_SECURITY",
        /// `UNEMPLOYMENT`.
        Unemployment = "UNEMPLOYMENT",
    }
}

open_enum! {
    /// Schema `industry_type`.
    pub enum IndustryType {
        /// `ACCOMMODATION_AND_FOOD_SERVICES`.
        AccommodationAndFoodServices = "ACCOMMODATION_AND_FOOD_SERVICES",
        /// `ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES`.
        AdministrativeAndSupportAndWasteManagementAndRemediationServices = "ADMINISTRATIVE_AND_SUPPORT_AND_WASTE_MANAGEMENT_AND_REMEDIATION_SERVICES",
        /// `AGRICULTURE_FORESTRY_FISHING_AND_HUNTING`.
        AgricultureForestryFishingAndHunting = "AGRICULTURE_FORESTRY_FISHING_AND_HUNTING",
        /// `ARTS_ENTERTAINMENT_AND_RECREATION`.
        ArtsEntertainmentAndRecreation = "ARTS_ENTERTAINMENT_AND_RECREATION",
        /// `CONSTRUCTION`.
        Construction = "CONSTRUCTION",
        /// `EDUCATIONAL_SERVICES`.
        EducationalServices = "EDUCATIONAL_SERVICES",
        /// `FINANCE_AND_INSURANCE`.
        FinanceAndInsurance = "FINANCE_AND_INSURANCE",
        /// `HEALTH_CARE_AND_SOCIAL_ASSISTANCE`.
        HealthCareAndSocialAssistance = "HEALTH_CARE_AND_SOCIAL_ASSISTANCE",
        /// `HIGH_RISK_OTHER`.
        HighRiskOther = "HIGH_RISK_OTHER",
        /// `INFORMATION`.
        Information = "INFORMATION",
        /// `MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES`.
        ManagementOfCompaniesAndEnterprises = "MANAGEMENT_OF_COMPANIES_AND_ENTERPRISES",
        /// `MANUFACTURING`.
        Manufacturing = "MANUFACTURING",
        /// `MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION`.
        MiningQuarryingAndOilAndGasExtraction = "MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION",
        /// `OTHER_SERVICES`.
        OtherServices = "OTHER_SERVICES",
        /// `PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES`.
        ProfessionalScientificAndTechnicalServices = "PROFESSIONAL_SCIENTIFIC_AND_TECHNICAL_SERVICES",
        /// `PUBLIC_ADMINISTRATION`.
        PublicAdministration = "PUBLIC_ADMINISTRATION",
        /// `REAL_ESTATE_AND_RENTAL_AND_LEASING`.
        RealEstateAndRentalAndLeasing = "REAL_ESTATE_AND_RENTAL_AND_LEASING",
        /// `RETAIL_TRADE`.
        RetailTrade = "RETAIL_TRADE",
        /// `TRANSPORTATION_AND_WAREHOUSING`.
        TransportationAndWarehousing = "TRANSPORTATION_AND_WAREHOUSING",
        /// `UTILITIES`.
        Utilities = "UTILITIES",
        /// `WHOLESALE_TRADE`.
        WholesaleTrade = "WHOLESALE_TRADE",
    }
}

/// Schema `question`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Question {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

redacted_debug!(Question {
    show: [],
    show_optional: [section],
    hide: [],
    hide_optional: [answer, question]
});

/// Schema `question`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionInput {
    /// Text.
    pub answer: String,
    /// Text.
    pub question: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

redacted_debug!(QuestionInput {
    show: [],
    show_optional: [section],
    hide: [answer, question],
    hide_optional: []
});

impl QuestionInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(answer: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            answer: answer.into(),
            question: question.into(),
            section: Default::default(),
        }
    }
}

setters!(QuestionInput {
    into section: String,
});

/// Schema `residential_expense`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResidentialExpense {
    /// Whole number. Minor units of the currency (cents). At least 0. At most 100000000000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 9 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub frequency: Nullable<Frequency>,
}

impl ResidentialExpense {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ResidentialExpense {
    value amount: i64,
    into currency: String,
    nullable frequency: Frequency,
});

open_enum! {
    /// Schema `source_of_wealth`.
    pub enum SourceOfWealth {
        /// `INHERITANCE`.
        Inheritance = "INHERITANCE",
        /// `INVESTMENT`.
        Investment = "INVESTMENT",
        /// `OTHER`.
        Other = "OTHER",
        /// `PROPERTY_SALE`.
        PropertySale = "PROPERTY_SALE",
        /// `RETIREMENT`.
        Retirement = "RETIREMENT",
        /// `SALARY`.
        Salary = "SALARY",
    }
}

/// Schema `specific_involvement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SpecificInvolvement {
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arms_defense_or_security: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cannabis_industry: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embassies_or_consulates: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub illegal_activities_prostitution_or_pirated_goods: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law_firm_or_fiduciary: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensed_money_service_business: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lotteries_crypto_currency_or_illegal_internet_gambling: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ngo_or_nonprofit: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precious_metals_stones_or_jewellery: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shell_banks_or_unlicensed_money_service_business: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_processor: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wellness_gift_cards_wholesaler: Option<bool>,
}

impl SpecificInvolvement {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(SpecificInvolvement {
    value arms_defense_or_security: bool,
    value cannabis_industry: bool,
    value embassies_or_consulates: bool,
    value illegal_activities_prostitution_or_pirated_goods: bool,
    value law_firm_or_fiduciary: bool,
    value licensed_money_service_business: bool,
    value lotteries_crypto_currency_or_illegal_internet_gambling: bool,
    value ngo_or_nonprofit: bool,
    value precious_metals_stones_or_jewellery: bool,
    value shell_banks_or_unlicensed_money_service_business: bool,
    value third_party_processor: bool,
    value wellness_gift_cards_wholesaler: bool,
});

tag_enum! {
    /// What `related_resource_type` says in this variant.
    pub enum TransactionTag {
        /// `TRANSACTION`.
        Transaction = "TRANSACTION",
    }
}

/// Schema `transaction_volume`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionVolume {
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<TransactionVolumeChannel>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_coverage: Option<TransactionVolumeChannelCoverage>,
    /// Text. Pattern `^[A-Z]{3}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// One of 9 values.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub frequency: Nullable<Frequency>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_synctera: Option<bool>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_count: Option<i64>,
}

impl TransactionVolume {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(TransactionVolume {
    value amount: i64,
    into channel: TransactionVolumeChannel,
    into channel_coverage: TransactionVolumeChannelCoverage,
    into currency: String,
    nullable frequency: Frequency,
    value on_synctera: bool,
    value transaction_count: i64,
});

open_enum! {
    /// `channel` of [`TransactionVolume`].
    pub enum TransactionVolumeChannel {
        /// `ACH`.
        Ach = "ACH",
        /// `CARDS`.
        Cards = "CARDS",
        /// `CASH`.
        Cash = "CASH",
        /// `EFT`.
        Eft = "EFT",
        /// `WIRES`.
        Wires = "WIRES",
    }
}

open_enum! {
    /// `channel_coverage` of [`TransactionVolume`].
    pub enum TransactionVolumeChannelCoverage {
        /// `DOMESTIC`.
        Domestic = "DOMESTIC",
        /// `INTERNATIONAL`.
        International = "INTERNATIONAL",
    }
}
