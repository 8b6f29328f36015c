// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `applications`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `applicant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Applicant {
    /// Format `uuid`.
    pub adverse_action_id: Option<AdverseActionId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub credit_score_ids: Option<Vec<CreditScoreId>>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub is_primary: Option<bool>,
    pub underwriting_data: Option<Vec<UnderwritingData>>,
}

record! { Applicant {
    0 optional show adverse_action_id;
    1 optional show business_id;
    2 optional show credit_score_ids;
    3 optional show customer_id;
    4 optional show is_primary;
    5 optional show underwriting_data;
} }

/// Schema `applicant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicantInput {
    /// Format `uuid`.
    pub adverse_action_id: Option<AdverseActionId>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub credit_score_ids: Option<Vec<CreditScoreId>>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub is_primary: bool,
    pub underwriting_data: Option<Vec<UnderwritingData>>,
}

record! { ApplicantInput {
    0 optional show adverse_action_id;
    1 optional show business_id;
    2 optional show credit_score_ids;
    3 optional show customer_id;
    4 required show is_primary;
    5 optional show underwriting_data;
} }

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
    into adverse_action_id: AdverseActionId,
    into business_id: BusinessId,
    many credit_score_ids: CreditScoreId,
    into customer_id: CustomerId,
    many underwriting_data: UnderwritingData,
});

tagged_union! {
    /// Schema `application_response`.
    pub enum Application by "type" {
        /// Chosen by `CREDIT`.
        Credit(CreditApplication) = ["CREDIT"],
        /// Chosen by `LOC`.
        Loc(LineOfCreditApplication) = ["LOC"],
        /// Chosen by `RESTRICTED_ACCOUNT`.
        RestrictedAccount(RestrictedAccountApplication) = ["RESTRICTED_ACCOUNT"],
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
        Loc(LineOfCreditApplicationCreate) = ["LOC"],
        /// Chosen by `RESTRICTED_ACCOUNT`.
        RestrictedAccount(RestrictedAccountApplicationCreate) = ["RESTRICTED_ACCOUNT"],
    }
}

/// Schema `application_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationList {
    /// Told apart by `type`.
    pub applications: Vec<Application>,
    pub next_page_token: Option<String>,
}

record! { ApplicationList {
    0 required show applications;
    1 optional hide next_page_token;
} }

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
    /// Schema `all_application_status`.
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
    }
}

/// Schema `application_patch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationUpdate {
    pub applicants: Option<Vec<ApplicantInput>>,
    pub application_details: Option<RestrictedApplicationDetailsInput>,
    /// Minor units of the currency (cents).
    pub credit_limit: Option<i64>,
    pub decision: Option<LineOfCreditDecision>,
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub status: Option<ApplicationUpdateStatus>,
}

record! { ApplicationUpdate {
    0 optional show applicants;
    1 optional hide application_details;
    2 optional show credit_limit;
    3 optional show decision;
    4 optional hide description;
    5 optional show external_id;
    6 optional show status;
} }

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
    into decision: LineOfCreditDecision,
    into description: String,
    into external_id: String,
    into status: ApplicationUpdateStatus,
});

open_enum! {
    /// `status` of [`ApplicationUpdate`].
    pub enum ApplicationUpdateStatus {
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

/// Schema `credit_application_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditApplication {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_type: Option<ApplicationAccountType>,
    /// At least 1 items.
    pub applicants: Option<Vec<Applicant>>,
    pub application_submitted_time: Option<Timestamp>,
    pub creation_time: Option<Timestamp>,
    pub credit_decision_time: Option<Timestamp>,
    pub customer_response_time: Option<Timestamp>,
    /// Format `uuid`.
    pub id: ApplicationId,
    pub last_updated_time: Option<Timestamp>,
    pub purpose: Option<CreditApplicationPurpose>,
    pub status: Option<CreditApplicationStatus>,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
}

record! { CreditApplication {
    0 optional show account_id;
    1 optional show account_type;
    2 optional show applicants;
    3 optional show application_submitted_time;
    4 optional show creation_time;
    5 optional show credit_decision_time;
    6 optional show customer_response_time;
    7 required show id;
    8 optional show last_updated_time;
    9 optional show purpose;
    10 optional show status;
    11 required show r#type as "type";
} }

/// Schema `credit_application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditApplicationCreate {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub account_type: ApplicationAccountType,
    /// At least 1 items.
    pub applicants: Vec<ApplicantInput>,
    pub application_submitted_time: Option<Timestamp>,
    pub credit_decision_time: Option<Timestamp>,
    pub customer_response_time: Option<Timestamp>,
    pub purpose: CreditApplicationPurpose,
    pub status: CreditApplicationStatus,
    /// Always `CREDIT`.
    pub(crate) r#type: CreditTag,
}

record! { CreditApplicationCreate {
    0 optional show account_id;
    1 required show account_type;
    2 required show applicants;
    3 optional show application_submitted_time;
    4 optional show credit_decision_time;
    5 optional show customer_response_time;
    6 required show purpose;
    7 required show status;
    8 required show r#type as "type";
} }

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
    into account_id: AccountId,
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditApplicant {
    pub business: Option<LineOfCreditBusinessApplicant>,
    pub personal: Option<LineOfCreditPersonalApplicant>,
    pub r#type: Option<CustomerType>,
}

record! { LineOfCreditApplicant {
    0 optional show business;
    1 optional show personal;
    2 optional show r#type as "type" spelled Lower;
} }

/// Schema `loc_applicant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditApplicantInput {
    pub business: Option<LineOfCreditBusinessApplicantInput>,
    pub personal: Option<LineOfCreditPersonalApplicantInput>,
    pub r#type: CustomerType,
}

record! { LineOfCreditApplicantInput {
    0 optional show business;
    1 optional show personal;
    2 required show r#type as "type" spelled Lower;
} }

impl LineOfCreditApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(r#type: CustomerType) -> Self {
        Self {
            business: Default::default(),
            personal: Default::default(),
            r#type,
        }
    }
}

setters!(LineOfCreditApplicantInput {
    into business: LineOfCreditBusinessApplicantInput,
    into personal: LineOfCreditPersonalApplicantInput,
});

/// Schema `loc_application_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditApplication {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    /// Format `uuid`.
    pub account_template_id: Option<AccountTemplateId>,
    pub applicant: Option<LineOfCreditApplicant>,
    pub application_submitted_time: Option<Timestamp>,
    /// Format `uuid`.
    pub application_workflow_id: Option<String>,
    /// Free-form JSON.
    pub attributes: Nullable<Value>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    /// Minor units of the currency (cents).
    pub credit_limit: Option<i64>,
    /// Free-form JSON.
    pub credit_report: Nullable<Value>,
    pub customer_type: Option<CustomerType>,
    pub decision: Option<LineOfCreditDecision>,
    pub decision_time: Option<Timestamp>,
    pub external_id: Option<String>,
    /// Format `uuid`.
    pub id: ApplicationId,
    /// Basis points: 100 are one percent.
    pub interest_rate: Option<i64>,
    pub last_updated_time: Option<Timestamp>,
    pub metadata: Option<LineOfCreditApplicationMetadata>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub provider: Option<LoanServicer>,
    pub rejection_reasons: Option<Vec<String>>,
    pub requested_credit_limit: Option<i64>,
    pub status: Option<LineOfCreditApplicationStatus>,
    pub tenant: Option<String>,
    /// Always `LOC`.
    pub(crate) r#type: LineOfCreditApplicationTag,
    pub vendor_response: Option<LineOfCreditVendor>,
}

record! { LineOfCreditApplication {
    0 optional show account_id;
    1 optional show account_template_id;
    2 optional show applicant;
    3 optional show application_submitted_time;
    4 optional show application_workflow_id;
    5 optional hide attributes;
    6 optional show business_id;
    7 optional show creation_time;
    8 optional show credit_limit;
    9 optional hide credit_report;
    10 optional show customer_type spelled Lower;
    11 optional show decision;
    12 optional show decision_time;
    13 optional show external_id;
    14 required show id;
    15 optional show interest_rate;
    16 optional show last_updated_time;
    17 optional hide metadata;
    18 optional show person_id;
    19 optional show provider spelled Lower;
    20 optional hide rejection_reasons;
    21 optional show requested_credit_limit;
    22 optional show status;
    23 optional show tenant;
    24 required show r#type as "type";
    25 optional hide vendor_response;
} }

/// Schema `loc_application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditApplicationCreate {
    /// Format `uuid`.
    pub account_template_id: AccountTemplateId,
    pub applicant: LineOfCreditApplicantInput,
    /// Format `uuid`.
    pub application_workflow_id: String,
    /// Free-form JSON.
    pub attributes: Nullable<Value>,
    pub metadata: Option<LineOfCreditApplicationMetadata>,
    pub provider: LoanServicer,
    pub requested_credit_limit: Option<i64>,
    pub tenant: String,
    /// Always `LOC`.
    pub(crate) r#type: LineOfCreditApplicationTag,
}

record! { LineOfCreditApplicationCreate {
    0 required show account_template_id;
    1 required show applicant;
    2 required show application_workflow_id;
    3 optional hide attributes;
    4 optional hide metadata;
    5 required show provider spelled Lower;
    6 optional show requested_credit_limit;
    7 required show tenant;
    8 required show r#type as "type";
} }

impl LineOfCreditApplicationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_template_id: impl Into<AccountTemplateId>,
        applicant: LineOfCreditApplicantInput,
        application_workflow_id: impl Into<String>,
        provider: LoanServicer,
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
            r#type: LineOfCreditApplicationTag::default(),
        }
    }
}

setters!(LineOfCreditApplicationCreate {
    nullable attributes: Value,
    into metadata: LineOfCreditApplicationMetadata,
    value requested_credit_limit: i64,
});

/// Schema `loc_application_metadata`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditApplicationMetadata {
    pub entity_id: Option<String>,
    pub tenant: Option<String>,
    pub version: Option<String>,
}

record! { LineOfCreditApplicationMetadata {
    0 optional show entity_id;
    1 optional show tenant;
    2 optional show version;
} }

impl LineOfCreditApplicationMetadata {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LineOfCreditApplicationMetadata {
    into entity_id: String,
    into tenant: String,
    into version: String,
});

open_enum! {
    /// Schema `loc_application_status`.
    pub enum LineOfCreditApplicationStatus {
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

tag_enum! {
    /// What `type` says in this variant.
    pub enum LineOfCreditApplicationTag {
        /// `LOC`.
        Loc = "LOC",
    }
}

/// Schema `loc_business_applicant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditBusinessApplicant {
    pub annual_revenue: Option<i64>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
}

record! { LineOfCreditBusinessApplicant {
    0 optional hide annual_revenue;
    1 optional show business_id;
} }

/// Schema `loc_business_applicant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditBusinessApplicantInput {
    pub annual_revenue: Option<i64>,
    /// Format `uuid`.
    pub business_id: BusinessId,
}

record! { LineOfCreditBusinessApplicantInput {
    0 optional hide annual_revenue;
    1 required show business_id;
} }

impl LineOfCreditBusinessApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(business_id: impl Into<BusinessId>) -> Self {
        Self {
            annual_revenue: Default::default(),
            business_id: business_id.into(),
        }
    }
}

setters!(LineOfCreditBusinessApplicantInput {
    value annual_revenue: i64,
});

open_enum! {
    /// Schema `loc_decision`.
    pub enum LineOfCreditDecision {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditEmployment {
    pub employer_name: Option<String>,
    pub employment_start_date: Option<Date>,
    pub income: Option<i64>,
    pub position: Option<String>,
}

record! { LineOfCreditEmployment {
    0 optional hide employer_name;
    1 optional hide employment_start_date;
    2 optional hide income;
    3 optional hide position;
} }

impl LineOfCreditEmployment {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(LineOfCreditEmployment {
    into employer_name: String,
    into employment_start_date: Date,
    value income: i64,
    into position: String,
});

/// Schema `loc_personal_applicant`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditPersonalApplicant {
    pub employment: Option<LineOfCreditEmployment>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
}

record! { LineOfCreditPersonalApplicant {
    0 optional hide employment;
    1 optional show person_id;
} }

/// Schema `loc_personal_applicant`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditPersonalApplicantInput {
    pub employment: Option<LineOfCreditEmployment>,
    /// Format `uuid`.
    pub person_id: PersonId,
}

record! { LineOfCreditPersonalApplicantInput {
    0 optional hide employment;
    1 required show person_id;
} }

impl LineOfCreditPersonalApplicantInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<PersonId>) -> Self {
        Self {
            employment: Default::default(),
            person_id: person_id.into(),
        }
    }
}

setters!(LineOfCreditPersonalApplicantInput {
    into employment: LineOfCreditEmployment,
});

/// Schema `loc_vendor_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineOfCreditVendor {
    pub execution_id: Option<String>,
    /// Free-form JSON.
    pub raw_response: Nullable<Value>,
    pub vendor: Option<String>,
}

record! { LineOfCreditVendor {
    0 optional show execution_id;
    1 optional hide raw_response;
    2 optional show vendor;
} }

tag_enum! {
    /// What `type` says in this variant.
    pub enum QuestionTag {
        /// `QUESTION`.
        Question = "QUESTION",
    }
}

/// Schema `restricted_application_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedAccountApplication {
    pub application_details: Option<RestrictedApplicationDetails>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub description: Option<String>,
    /// Format `uuid`.
    pub id: ApplicationId,
    pub last_updated_time: Option<Timestamp>,
    pub status: Option<RestrictedApplicationStatus>,
    /// Always `RESTRICTED_ACCOUNT`.
    pub(crate) r#type: RestrictedAccountTag,
}

record! { RestrictedAccountApplication {
    0 optional hide application_details;
    1 optional show business_id;
    2 optional show creation_time;
    3 optional show customer_id;
    4 optional hide description;
    5 required show id;
    6 optional show last_updated_time;
    7 optional show status;
    8 required show r#type as "type";
} }

/// Schema `restricted_application`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedAccountApplicationCreate {
    pub application_details: RestrictedApplicationDetailsInput,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub description: Option<String>,
    pub status: RestrictedApplicationStatus,
    /// Always `RESTRICTED_ACCOUNT`.
    pub(crate) r#type: RestrictedAccountTag,
}

record! { RestrictedAccountApplicationCreate {
    0 required hide application_details;
    1 optional show business_id;
    2 optional show customer_id;
    3 optional hide description;
    4 required show status;
    5 required show r#type as "type";
} }

impl RestrictedAccountApplicationCreate {
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

setters!(RestrictedAccountApplicationCreate {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into description: String,
});

tag_enum! {
    /// What `type` says in this variant.
    pub enum RestrictedAccountTag {
        /// `RESTRICTED_ACCOUNT`.
        RestrictedAccount = "RESTRICTED_ACCOUNT",
    }
}

/// Schema `restricted_application_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationDetails {
    pub sections: Option<Vec<RestrictedApplicationSection>>,
}

record! { RestrictedApplicationDetails {
    0 optional show sections;
} }

/// Schema `restricted_application_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationDetailsInput {
    pub sections: Vec<RestrictedApplicationSectionInput>,
}

record! { RestrictedApplicationDetailsInput {
    0 required show sections;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationDocument {
    pub description: Option<String>,
    /// Format `UUID`.
    pub document_id: Option<DocumentId>,
    pub fintech_item_id: Option<String>,
    /// Always `DOCUMENT`.
    pub(crate) r#type: DocumentTag,
}

record! { RestrictedApplicationDocument {
    0 optional hide description;
    1 optional show document_id;
    2 optional show fintech_item_id;
    3 required show r#type as "type";
} }

/// Schema `restricted_application_document`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationDocumentInput {
    pub description: String,
    /// Format `UUID`.
    pub document_id: DocumentId,
    pub fintech_item_id: Option<String>,
    /// Always `DOCUMENT`.
    pub(crate) r#type: DocumentTag,
}

record! { RestrictedApplicationDocumentInput {
    0 required hide description;
    1 required show document_id;
    2 optional show fintech_item_id;
    3 required show r#type as "type";
} }

impl RestrictedApplicationDocumentInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(description: impl Into<String>, document_id: impl Into<DocumentId>) -> Self {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationPage {
    pub fintech_page_id: Option<String>,
    /// Told apart by `type`.
    pub items: Option<Vec<RestrictedApplicationItem>>,
    pub title: Option<String>,
}

record! { RestrictedApplicationPage {
    0 optional show fintech_page_id;
    1 optional show items;
    2 optional show title;
} }

/// Schema `restricted_application_page`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationPageInput {
    pub fintech_page_id: Option<String>,
    /// Told apart by `type`.
    pub items: Vec<RestrictedApplicationItemInput>,
    pub title: String,
}

record! { RestrictedApplicationPageInput {
    0 optional show fintech_page_id;
    1 required show items;
    2 required show title;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationQuestion {
    pub answer: Option<String>,
    pub fintech_item_id: Option<String>,
    pub question: Option<String>,
    /// Always `QUESTION`.
    pub(crate) r#type: QuestionTag,
}

record! { RestrictedApplicationQuestion {
    0 optional hide answer;
    1 optional show fintech_item_id;
    2 optional hide question;
    3 required show r#type as "type";
} }

/// Schema `restricted_application_question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationQuestionInput {
    pub answer: String,
    pub fintech_item_id: Option<String>,
    pub question: String,
    /// Always `QUESTION`.
    pub(crate) r#type: QuestionTag,
}

record! { RestrictedApplicationQuestionInput {
    0 required hide answer;
    1 optional show fintech_item_id;
    2 required hide question;
    3 required show r#type as "type";
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationSection {
    pub fintech_section_id: Option<String>,
    pub pages: Option<Vec<RestrictedApplicationPage>>,
    pub title: Option<String>,
}

record! { RestrictedApplicationSection {
    0 optional show fintech_section_id;
    1 optional show pages;
    2 optional show title;
} }

/// Schema `restricted_application_section`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictedApplicationSectionInput {
    pub fintech_section_id: Option<String>,
    pub pages: Vec<RestrictedApplicationPageInput>,
    pub title: String,
}

record! { RestrictedApplicationSectionInput {
    0 optional show fintech_section_id;
    1 required show pages;
    2 required show title;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnderwritingData {
    pub request_time: Option<Timestamp>,
    pub vendor: Option<String>,
    /// Free-form JSON.
    pub vendor_info: Option<Value>,
}

record! { UnderwritingData {
    0 optional show request_time;
    1 optional show vendor;
    2 optional hide vendor_info;
} }

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
