// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `applications`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// Schema `all_application_status`.
    pub enum AllApplicationStatus {
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `CREDIT_ACCEPTED_BY_CUSTOMER`.
        CreditAcceptedByCustomer = "CREDIT_ACCEPTED_BY_CUSTOMER",
        /// `CREDIT_APPROVED`.
        CreditApproved = "CREDIT_APPROVED",
        /// `CREDIT_DENIED`.
        CreditDenied = "CREDIT_DENIED",
        /// `CREDIT_NOT_ACCEPTED_BY_CUSTOMER`.
        CreditNotAcceptedByCustomer = "CREDIT_NOT_ACCEPTED_BY_CUSTOMER",
        /// `DENIED`.
        Denied = "DENIED",
        /// `IN_PROGRESS`.
        InProgress = "IN_PROGRESS",
        /// `REVIEW_INFO_REQUESTED`.
        ReviewInfoRequested = "REVIEW_INFO_REQUESTED",
        /// `REVIEW_ON_SYNCTERA`.
        ReviewOnSynctera = "REVIEW_ON_SYNCTERA",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}

/// Schema `applicant`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Applicant {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adverse_action_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_score_ids: Option<Vec<String>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub underwriting_data: Option<Vec<UnderwritingData>>,
}

/// Schema `applicant`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicantInput {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adverse_action_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_score_ids: Option<Vec<String>>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// True or false.
    pub is_primary: bool,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub underwriting_data: Option<Vec<UnderwritingData>>,
}

impl ApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(is_primary: bool) -> Self {
        Self {
            adverse_action_id: Default::default(),
            business_id: Default::default(),
            credit_score_ids: Default::default(),
            customer_id: Default::default(),
            is_primary,
            underwriting_data: Default::default(),
        }
    }
}

setters!(ApplicantInput {
    into adverse_action_id: String,
    into business_id: String,
    many credit_score_ids: String,
    into customer_id: String,
    many underwriting_data: UnderwritingData,
});

tagged_union! {
    /// Schema `application_response`.
    pub enum Application by "type" {
        /// Chosen by `CREDIT`.
        Credit(CreditApplication) = ["CREDIT"],
        /// Chosen by `LOC`.
        Loc(LocApplication) = ["LOC"],
        /// Chosen by `RESTRICTED_ACCOUNT`.
        RestrictedAccount(RestrictedApplication) = ["RESTRICTED_ACCOUNT"],
    }
}

open_enum! {
    /// Schema `application_account_type`.
    pub enum ApplicationAccountType {
        /// `CHARGE_SECURED`.
        ChargeSecured = "CHARGE_SECURED",
        /// `CHARGE_UNSECURED`.
        ChargeUnsecured = "CHARGE_UNSECURED",
        /// `LINE_OF_CREDIT`.
        LineOfCredit = "LINE_OF_CREDIT",
    }
}

tagged_union! {
    /// Schema `application`.
    pub enum ApplicationCreate by "type" {
        /// Chosen by `CREDIT`.
        Credit(CreditApplicationCreate) = ["CREDIT"],
        /// Chosen by `LOC`.
        Loc(LocApplicationCreate) = ["LOC"],
        /// Chosen by `RESTRICTED_ACCOUNT`.
        RestrictedAccount(RestrictedApplicationCreate) = ["RESTRICTED_ACCOUNT"],
    }
}

/// Schema `application_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationList {
    /// List: object told apart by `type`.
    pub applications: Vec<Application>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(ApplicationList {
    show: [applications],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Parameter `sort_by` of `listApplications`.
    pub enum ApplicationSortBy {
        /// `creation_time:asc`.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`.
        CreationTimeDesc = "creation_time:desc",
        /// `last_updated_time:asc`.
        LastUpdatedTimeAsc = "last_updated_time:asc",
        /// `last_updated_time:desc`.
        LastUpdatedTimeDesc = "last_updated_time:desc",
        /// `status:asc`.
        StatusAsc = "status:asc",
        /// `status:desc`.
        StatusDesc = "status:desc",
        /// `type:asc`.
        TypeAsc = "type:asc",
        /// `type:desc`.
        TypeDesc = "type:desc",
    }
}

open_enum! {
    /// `status` of [`ApplicationUpdate`].
    pub enum ApplicationStatus {
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `CREDIT_ACCEPTED_BY_CUSTOMER`.
        CreditAcceptedByCustomer = "CREDIT_ACCEPTED_BY_CUSTOMER",
        /// `CREDIT_APPROVED`.
        CreditApproved = "CREDIT_APPROVED",
        /// `CREDIT_DENIED`.
        CreditDenied = "CREDIT_DENIED",
        /// `CREDIT_NOT_ACCEPTED_BY_CUSTOMER`.
        CreditNotAcceptedByCustomer = "CREDIT_NOT_ACCEPTED_BY_CUSTOMER",
        /// `DENIED`.
        Denied = "DENIED",
        /// `IN_PROGRESS`.
        InProgress = "IN_PROGRESS",
        /// `REVIEW_INFO_REQUESTED`.
        ReviewInfoRequested = "REVIEW_INFO_REQUESTED",
        /// `REVIEW_ON_SYNCTERA`.
        ReviewOnSynctera = "REVIEW_ON_SYNCTERA",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
        /// `completed`.
        Completed = "completed",
        /// `error`.
        Error = "error",
        /// `pending`.
        Pending = "pending",
        /// `processing`.
        Processing = "processing",
    }
}

open_enum! {
    /// Schema `application_type`.
    pub enum ApplicationType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `LOC`.
        Loc = "LOC",
        /// `RESTRICTED_ACCOUNT`.
        RestrictedAccount = "RESTRICTED_ACCOUNT",
    }
}

/// Schema `application_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationUpdate {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicants: Option<Vec<ApplicantInput>>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_details: Option<RestrictedApplicationDetailsInput>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<i64>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<LocDecision>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// One of 14 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApplicationStatus>,
}

redacted_debug!(ApplicationUpdate {
    show: [],
    show_optional: [applicants, credit_limit, decision, external_id, status],
    hide: [],
    hide_optional: [application_details, description]
});

impl ApplicationUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(ApplicationUpdate {
    many applicants: ApplicantInput,
    into application_details: RestrictedApplicationDetailsInput,
    value credit_limit: i64,
    into decision: LocDecision,
    into description: String,
    into external_id: String,
    into status: ApplicationStatus,
});

/// Schema `credit_application_response`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditApplication {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<ApplicationAccountType>,
    /// List: object. At least 1 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicants: Option<Vec<Applicant>>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_submitted_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_decision_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_response_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<CreditApplicationPurpose>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CreditApplicationStatus>,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
}

/// Schema `credit_application`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditApplicationCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// One of 3 values.
    pub account_type: ApplicationAccountType,
    /// List: object. At least 1 items.
    pub applicants: Vec<ApplicantInput>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_submitted_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_decision_time: Option<Timestamp>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_response_time: Option<Timestamp>,
    /// One of 4 values.
    pub purpose: CreditApplicationPurpose,
    /// One of 5 values.
    pub status: CreditApplicationStatus,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
}

impl CreditApplicationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_type: ApplicationAccountType,
        applicants: impl IntoMany<ApplicantInput>,
        purpose: CreditApplicationPurpose,
        status: CreditApplicationStatus,
    ) -> Self {
        Self {
            account_id: Default::default(),
            account_type,
            applicants: applicants.into_many(),
            application_submitted_time: Default::default(),
            credit_decision_time: Default::default(),
            customer_response_time: Default::default(),
            purpose,
            status,
            r#type: CreditTag::default(),
        }
    }
}

setters!(CreditApplicationCreate {
    into account_id: String,
    into application_submitted_time: Timestamp,
    into credit_decision_time: Timestamp,
    into customer_response_time: Timestamp,
});

open_enum! {
    /// Schema `credit_application_purpose`.
    pub enum CreditApplicationPurpose {
        /// `ACCOUNT_OPENING`.
        AccountOpening = "ACCOUNT_OPENING",
        /// `APR_REDUCTION`.
        AprReduction = "APR_REDUCTION",
        /// `HARDSHIP`.
        Hardship = "HARDSHIP",
        /// `LINE_INCREASE_REQUEST`.
        LineIncreaseRequest = "LINE_INCREASE_REQUEST",
    }
}

open_enum! {
    /// Schema `credit_application_status`.
    pub enum CreditApplicationStatus {
        /// `CREDIT_ACCEPTED_BY_CUSTOMER`.
        CreditAcceptedByCustomer = "CREDIT_ACCEPTED_BY_CUSTOMER",
        /// `CREDIT_APPROVED`.
        CreditApproved = "CREDIT_APPROVED",
        /// `CREDIT_DENIED`.
        CreditDenied = "CREDIT_DENIED",
        /// `CREDIT_NOT_ACCEPTED_BY_CUSTOMER`.
        CreditNotAcceptedByCustomer = "CREDIT_NOT_ACCEPTED_BY_CUSTOMER",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum DocumentTag {
        /// `DOCUMENT`.
        Document = "DOCUMENT",
    }
}

/// Schema `loc_applicant`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocApplicant {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<LocBusinessApplicant>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal: Option<LocPersonalApplicant>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<LocApplicantType>,
}

/// Schema `loc_applicant`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocApplicantInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<LocBusinessApplicantInput>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal: Option<LocPersonalApplicantInput>,
    /// One of 2 values.
    pub r#type: LocApplicantType,
}

impl LocApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(r#type: LocApplicantType) -> Self {
        Self {
            business: Default::default(),
            personal: Default::default(),
            r#type,
        }
    }
}

setters!(LocApplicantInput {
    into business: LocBusinessApplicantInput,
    into personal: LocPersonalApplicantInput,
});

open_enum! {
    /// Schema `loc_applicant_type`.
    pub enum LocApplicantType {
        /// `business`.
        Business = "business",
        /// `personal`.
        Personal = "personal",
    }
}

/// Schema `loc_application_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocApplication {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_template_id: Option<String>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicant: Option<LocApplicant>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_submitted_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_workflow_id: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub attributes: Nullable<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Whole number. Minor units of the currency (cents).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<i64>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub credit_report: Nullable<Value>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<LocApplicantType>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<LocDecision>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Whole number. Basis points: 100 are one percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_rate: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<LocApplicationMetadata>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<LocProvider>,
    /// List: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejection_reasons: Option<Vec<String>>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_credit_limit: Option<i64>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<LocApplicationStatus>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Always `LOC`.
    pub(crate) r#type: LocTag,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_response: Option<LocVendor>,
}

redacted_debug!(LocApplication {
    show: [id, r#type],
    show_optional: [
        account_id,
        account_template_id,
        applicant,
        application_submitted_time,
        application_workflow_id,
        business_id,
        creation_time,
        credit_limit,
        customer_type,
        decision,
        decision_time,
        external_id,
        interest_rate,
        last_updated_time,
        person_id,
        provider,
        requested_credit_limit,
        status,
        tenant,
    ],
    hide: [],
    hide_optional: [attributes, credit_report, metadata, rejection_reasons, vendor_response]
});

/// Schema `loc_application`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocApplicationCreate {
    /// Text. Format `uuid`.
    pub account_template_id: String,
    /// Object.
    pub applicant: LocApplicantInput,
    /// Text. Format `uuid`.
    pub application_workflow_id: String,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub attributes: Nullable<Value>,
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<LocApplicationMetadata>,
    /// One of 1 values.
    pub provider: LocProvider,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_credit_limit: Option<i64>,
    /// Text.
    pub tenant: String,
    /// Always `LOC`.
    pub(crate) r#type: LocTag,
}

redacted_debug!(LocApplicationCreate {
    show: [account_template_id, applicant, application_workflow_id, provider, tenant, r#type],
    show_optional: [requested_credit_limit],
    hide: [],
    hide_optional: [attributes, metadata]
});

impl LocApplicationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_template_id: impl Into<String>,
        applicant: LocApplicantInput,
        application_workflow_id: impl Into<String>,
        provider: LocProvider,
        tenant: impl Into<String>,
    ) -> Self {
        Self {
            account_template_id: account_template_id.into(),
            applicant,
            application_workflow_id: application_workflow_id.into(),
            attributes: Default::default(),
            metadata: Default::default(),
            provider,
            requested_credit_limit: Default::default(),
            tenant: tenant.into(),
            r#type: LocTag::default(),
        }
    }
}

setters!(LocApplicationCreate {
    nullable attributes: Value,
    into metadata: LocApplicationMetadata,
    value requested_credit_limit: i64,
});

/// Schema `loc_application_metadata`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocApplicationMetadata {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

impl LocApplicationMetadata {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LocApplicationMetadata {
    into entity_id: String,
    into tenant: String,
    into version: String,
});

open_enum! {
    /// Schema `loc_application_status`.
    pub enum LocApplicationStatus {
        /// `completed`.
        Completed = "completed",
        /// `error`.
        Error = "error",
        /// `pending`.
        Pending = "pending",
        /// `processing`.
        Processing = "processing",
    }
}

/// Schema `loc_business_applicant`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocBusinessApplicant {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_revenue: Option<i64>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
}

redacted_debug!(LocBusinessApplicant {
    show: [],
    show_optional: [business_id],
    hide: [],
    hide_optional: [annual_revenue]
});

/// Schema `loc_business_applicant`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocBusinessApplicantInput {
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_revenue: Option<i64>,
    /// Text. Format `uuid`.
    pub business_id: String,
}

redacted_debug!(LocBusinessApplicantInput {
    show: [business_id],
    show_optional: [],
    hide: [],
    hide_optional: [annual_revenue]
});

impl LocBusinessApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(business_id: impl Into<String>) -> Self {
        Self {
            annual_revenue: Default::default(),
            business_id: business_id.into(),
        }
    }
}

setters!(LocBusinessApplicantInput {
    value annual_revenue: i64,
});

open_enum! {
    /// Schema `loc_decision`.
    pub enum LocDecision {
        /// `approved`.
        Approved = "approved",
        /// `declined`.
        Declined = "declined",
        /// `pending`.
        Pending = "pending",
        /// `review`.
        Review = "review",
    }
}

/// Schema `loc_employment`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocEmployment {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer_name: Option<String>,
    /// Day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_start_date: Option<Date>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub income: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
}

redacted_debug!(LocEmployment {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [employer_name, employment_start_date, income, position]
});

impl LocEmployment {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LocEmployment {
    into employer_name: String,
    into employment_start_date: Date,
    value income: i64,
    into position: String,
});

/// Schema `loc_personal_applicant`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocPersonalApplicant {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment: Option<LocEmployment>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
}

redacted_debug!(LocPersonalApplicant {
    show: [],
    show_optional: [person_id],
    hide: [],
    hide_optional: [employment]
});

/// Schema `loc_personal_applicant`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocPersonalApplicantInput {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment: Option<LocEmployment>,
    /// Text. Format `uuid`.
    pub person_id: String,
}

redacted_debug!(LocPersonalApplicantInput {
    show: [person_id],
    show_optional: [],
    hide: [],
    hide_optional: [employment]
});

impl LocPersonalApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<String>) -> Self {
        Self {
            employment: Default::default(),
            person_id: person_id.into(),
        }
    }
}

setters!(LocPersonalApplicantInput {
    into employment: LocEmployment,
});

open_enum! {
    /// Schema `loc_provider`.
    pub enum LocProvider {
        /// `loanpro`.
        Loanpro = "loanpro",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum LocTag {
        /// `LOC`.
        Loc = "LOC",
    }
}

/// Schema `loc_vendor_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocVendor {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<String>,
    /// Free-form JSON.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub raw_response: Nullable<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
}

redacted_debug!(LocVendor {
    show: [],
    show_optional: [execution_id, vendor],
    hide: [],
    hide_optional: [raw_response]
});

tag_enum! {
    /// What `type` says in this variant.
    pub enum QuestionTag {
        /// `QUESTION`.
        Question = "QUESTION",
    }
}

tag_enum! {
    /// What `type` says in this variant.
    pub enum RestrictedAccountTag {
        /// `RESTRICTED_ACCOUNT`.
        RestrictedAccount = "RESTRICTED_ACCOUNT",
    }
}

/// Schema `restricted_application_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplication {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_details: Option<RestrictedApplicationDetails>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RestrictedApplicationStatus>,
    /// Always `RESTRICTED_ACCOUNT`.
    pub(crate) r#type: RestrictedAccountTag,
}

redacted_debug!(RestrictedApplication {
    show: [id, r#type],
    show_optional: [business_id, creation_time, customer_id, last_updated_time, status],
    hide: [],
    hide_optional: [application_details, description]
});

/// Schema `restricted_application`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationCreate {
    /// Object.
    pub application_details: RestrictedApplicationDetailsInput,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 6 values.
    pub status: RestrictedApplicationStatus,
    /// Always `RESTRICTED_ACCOUNT`.
    pub(crate) r#type: RestrictedAccountTag,
}

redacted_debug!(RestrictedApplicationCreate {
    show: [status, r#type],
    show_optional: [business_id, customer_id],
    hide: [application_details],
    hide_optional: [description]
});

impl RestrictedApplicationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        application_details: RestrictedApplicationDetailsInput,
        status: RestrictedApplicationStatus,
    ) -> Self {
        Self {
            application_details,
            business_id: Default::default(),
            customer_id: Default::default(),
            description: Default::default(),
            status,
            r#type: RestrictedAccountTag::default(),
        }
    }
}

setters!(RestrictedApplicationCreate {
    into business_id: String,
    into customer_id: String,
    into description: String,
});

/// Schema `restricted_application_details`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationDetails {
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sections: Option<Vec<RestrictedApplicationSection>>,
}

/// Schema `restricted_application_details`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationDetailsInput {
    /// List: object.
    pub sections: Vec<RestrictedApplicationSectionInput>,
}

impl RestrictedApplicationDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(sections: impl IntoMany<RestrictedApplicationSectionInput>) -> Self {
        Self {
            sections: sections.into_many(),
        }
    }
}

/// Schema `restricted_application_document`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationDocument {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text. Format `UUID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_item_id: Option<String>,
    /// Always `DOCUMENT`.
    pub(crate) r#type: DocumentTag,
}

redacted_debug!(RestrictedApplicationDocument {
    show: [r#type],
    show_optional: [document_id, fintech_item_id],
    hide: [],
    hide_optional: [description]
});

/// Schema `restricted_application_document`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationDocumentInput {
    /// Text.
    pub description: String,
    /// Text. Format `UUID`.
    pub document_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_item_id: Option<String>,
    /// Always `DOCUMENT`.
    pub(crate) r#type: DocumentTag,
}

redacted_debug!(RestrictedApplicationDocumentInput {
    show: [document_id, r#type],
    show_optional: [fintech_item_id],
    hide: [description],
    hide_optional: []
});

impl RestrictedApplicationDocumentInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(description: impl Into<String>, document_id: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            document_id: document_id.into(),
            fintech_item_id: Default::default(),
            r#type: DocumentTag::default(),
        }
    }
}

setters!(RestrictedApplicationDocumentInput {
    into fintech_item_id: String,
});

tagged_union! {
    /// Schema `restricted_application_item`.
    pub enum RestrictedApplicationItem by "type" {
        /// Chosen by `DOCUMENT`.
        Document(RestrictedApplicationDocument) = ["DOCUMENT"],
        /// Chosen by `QUESTION`.
        Question(RestrictedApplicationQuestion) = ["QUESTION"],
    }
}

tagged_union! {
    /// Schema `restricted_application_item`.
    pub enum RestrictedApplicationItemInput by "type" {
        /// Chosen by `DOCUMENT`.
        Document(RestrictedApplicationDocumentInput) = ["DOCUMENT"],
        /// Chosen by `QUESTION`.
        Question(RestrictedApplicationQuestionInput) = ["QUESTION"],
    }
}

/// Schema `restricted_application_page`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationPage {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_page_id: Option<String>,
    /// List: object told apart by `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<RestrictedApplicationItem>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// Schema `restricted_application_page`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationPageInput {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_page_id: Option<String>,
    /// List: object told apart by `type`.
    pub items: Vec<RestrictedApplicationItemInput>,
    /// Text.
    pub title: String,
}

impl RestrictedApplicationPageInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        items: impl IntoMany<RestrictedApplicationItemInput>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            fintech_page_id: Default::default(),
            items: items.into_many(),
            title: title.into(),
        }
    }
}

setters!(RestrictedApplicationPageInput {
    into fintech_page_id: String,
});

/// Schema `restricted_application_question`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationQuestion {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_item_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Always `QUESTION`.
    pub(crate) r#type: QuestionTag,
}

redacted_debug!(RestrictedApplicationQuestion {
    show: [r#type],
    show_optional: [fintech_item_id],
    hide: [],
    hide_optional: [answer, question]
});

/// Schema `restricted_application_question`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationQuestionInput {
    /// Text.
    pub answer: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_item_id: Option<String>,
    /// Text.
    pub question: String,
    /// Always `QUESTION`.
    pub(crate) r#type: QuestionTag,
}

redacted_debug!(RestrictedApplicationQuestionInput {
    show: [r#type],
    show_optional: [fintech_item_id],
    hide: [answer, question],
    hide_optional: []
});

impl RestrictedApplicationQuestionInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(answer: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            answer: answer.into(),
            fintech_item_id: Default::default(),
            question: question.into(),
            r#type: QuestionTag::default(),
        }
    }
}

setters!(RestrictedApplicationQuestionInput {
    into fintech_item_id: String,
});

/// Schema `restricted_application_section`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationSection {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_section_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<RestrictedApplicationPage>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// Schema `restricted_application_section`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestrictedApplicationSectionInput {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fintech_section_id: Option<String>,
    /// List: object.
    pub pages: Vec<RestrictedApplicationPageInput>,
    /// Text.
    pub title: String,
}

impl RestrictedApplicationSectionInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        pages: impl IntoMany<RestrictedApplicationPageInput>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            fintech_section_id: Default::default(),
            pages: pages.into_many(),
            title: title.into(),
        }
    }
}

setters!(RestrictedApplicationSectionInput {
    into fintech_section_id: String,
});

open_enum! {
    /// Schema `restricted_application_status`.
    pub enum RestrictedApplicationStatus {
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `DENIED`.
        Denied = "DENIED",
        /// `IN_PROGRESS`.
        InProgress = "IN_PROGRESS",
        /// `REVIEW_INFO_REQUESTED`.
        ReviewInfoRequested = "REVIEW_INFO_REQUESTED",
        /// `REVIEW_ON_SYNCTERA`.
        ReviewOnSynctera = "REVIEW_ON_SYNCTERA",
        /// `SUBMITTED`.
        Submitted = "SUBMITTED",
    }
}

/// Schema `underwriting_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UnderwritingData {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<Value>,
}

redacted_debug!(UnderwritingData {
    show: [],
    show_optional: [request_time, vendor],
    hide: [],
    hide_optional: [vendor_info]
});

impl UnderwritingData {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(UnderwritingData {
    into request_time: Timestamp,
    into vendor: String,
    into vendor_info: Value,
});
