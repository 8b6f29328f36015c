// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `documents`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `document_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// List: whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_versions: Option<Vec<i64>>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_versions_info: Option<Vec<DocumentVersionInfo>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_reason: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<DocumentEncryption>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Text. Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<RelatedResourceType>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// One of 14 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DocumentType>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

redacted_debug!(Document {
    show: [id],
    show_optional: [
        available_versions,
        available_versions_info,
        batch_id,
        creation_time,
        encryption,
        last_updated_time,
        related_resource_id,
        related_resource_type,
        tenant,
        r#type,
        version,
    ],
    hide: [],
    hide_optional: [deletion_reason, description, file_name, metadata, name]
});

/// Schema `document_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentCreate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<DocumentEncryption>,
    /// File.
    pub file: File,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_id: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_resource_type: Option<RelatedResourceType>,
    /// One of 14 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DocumentType>,
}

redacted_debug!(DocumentCreate {
    show: [],
    show_optional: [batch_id, encryption, related_resource_id, related_resource_type, r#type],
    hide: [file],
    hide_optional: [description, metadata, name]
});

impl DocumentCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(file: File) -> Self {
        Self {
            batch_id: Default::default(),
            description: Default::default(),
            encryption: Default::default(),
            file,
            metadata: Default::default(),
            name: Default::default(),
            related_resource_id: Default::default(),
            related_resource_type: Default::default(),
            r#type: Default::default(),
        }
    }
}

setters!(DocumentCreate {
    into batch_id: String,
    into description: String,
    into encryption: DocumentEncryption,
    into metadata: String,
    into name: String,
    into related_resource_id: String,
    into related_resource_type: RelatedResourceType,
    into r#type: DocumentType,
});

open_enum! {
    /// Schema `document_encryption`.
    pub enum DocumentEncryption {
        /// `NOT_REQUIRED`.
        NotRequired = "NOT_REQUIRED",
        /// `REQUIRED`.
        Required = "REQUIRED",
    }
}

open_enum! {
    /// Schema `document_encryption_version_post`.
    /// Deprecated.
    pub enum DocumentEncryptionVersion {
        /// `NOT_REQUIRED`.
        NotRequired = "NOT_REQUIRED",
        /// `REQUIRED`.
        Required = "REQUIRED",
    }
}

/// Schema `document_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentList {
    /// List: object.
    pub documents: Vec<Document>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(DocumentList {
    show: [documents],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `document_type`.
    pub enum DocumentType {
        /// `ADDRESS_VERIFICATION`.
        AddressVerification = "ADDRESS_VERIFICATION",
        /// `APPLICATION_DOCUMENTATION`.
        ApplicationDocumentation = "APPLICATION_DOCUMENTATION",
        /// `BILLING_DOCUMENT`.
        BillingDocument = "BILLING_DOCUMENT",
        /// `CHECK_IMAGE`.
        CheckImage = "CHECK_IMAGE",
        /// `COMPANY_PROFILE_DOCUMENT`.
        CompanyProfileDocument = "COMPANY_PROFILE_DOCUMENT",
        /// `COMPLIANCE_REPORT`.
        ComplianceReport = "COMPLIANCE_REPORT",
        /// `DATE_OF_BIRTH_VERIFICATION`.
        DateOfBirthVerification = "DATE_OF_BIRTH_VERIFICATION",
        /// `FINANCIAL_FILE`.
        FinancialFile = "FINANCIAL_FILE",
        /// `IDENTITY_DOCUMENTATION`.
        IdentityDocumentation = "IDENTITY_DOCUMENTATION",
        /// `INCOME_DOCUMENTATION`.
        IncomeDocumentation = "INCOME_DOCUMENTATION",
        /// `STATEMENT`.
        Statement = "STATEMENT",
        /// `STATEMENT_DISCLOSURE`.
        StatementDisclosure = "STATEMENT_DISCLOSURE",
        /// `TAX_FORM`.
        TaxForm = "TAX_FORM",
        /// `TERMS_OF_SERVICE`.
        TermsOfService = "TERMS_OF_SERVICE",
    }
}

/// Schema `document_patch`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentUpdate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_reason: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One of 14 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DocumentType>,
}

redacted_debug!(DocumentUpdate {
    show: [],
    show_optional: [batch_id, r#type],
    hide: [],
    hide_optional: [deletion_reason, description, name]
});

impl DocumentUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(DocumentUpdate {
    into batch_id: String,
    into deletion_reason: String,
    into description: String,
    into name: String,
    into r#type: DocumentType,
});

/// Schema `document_version_post`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentVersionCreate {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 2 values.
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<DocumentEncryptionVersion>,
    /// File.
    pub file: File,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// One of 14 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DocumentType>,
}

redacted_debug!(DocumentVersionCreate {
    show: [],
    show_optional: [encryption, r#type],
    hide: [file],
    hide_optional: [description, name]
});

impl DocumentVersionCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(file: File) -> Self {
        Self {
            description: Default::default(),
            encryption: Default::default(),
            file,
            name: Default::default(),
            r#type: Default::default(),
        }
    }
}

setters!(DocumentVersionCreate {
    into description: String,
    into encryption: DocumentEncryptionVersion,
    into name: String,
    into r#type: DocumentType,
});

/// Schema `document_version_info`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentVersionInfo {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

redacted_debug!(DocumentVersionInfo {
    show: [],
    show_optional: [creation_time, last_updated_time, version],
    hide: [],
    hide_optional: [file_name]
});

open_enum! {
    /// Schema `related_resource_type`.
    pub enum RelatedResourceType {
        /// `ACCOUNT`.
        Account = "ACCOUNT",
        /// `BUSINESS`.
        Business = "BUSINESS",
        /// `CUSTOMER`.
        Customer = "CUSTOMER",
        /// `EDD`.
        Edd = "EDD",
        /// `INVOICE`.
        Invoice = "INVOICE",
        /// `REVENUE_STATEMENT`.
        RevenueStatement = "REVENUE_STATEMENT",
    }
}
