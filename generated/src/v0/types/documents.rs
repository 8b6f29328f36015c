// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `documents`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `document_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Document {
    pub available_versions: Option<Vec<i64>>,
    pub available_versions_info: Option<Vec<DocumentVersionInfo>>,
    pub batch_id: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub deletion_reason: Option<String>,
    pub description: Option<String>,
    pub encryption: Option<DocumentEncryption>,
    pub file_name: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: DocumentId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    pub name: Option<String>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    pub related_resource_type: Option<RelatedResourceType>,
    pub tenant: Option<String>,
    pub r#type: Option<DocumentType>,
    pub version: Option<i64>,
}

record! { Document {
    0 optional show available_versions;
    1 optional show available_versions_info;
    2 optional show batch_id;
    3 optional show creation_time;
    4 optional hide deletion_reason;
    5 optional hide description;
    6 optional show encryption;
    7 optional hide file_name;
    8 optional show id;
    9 optional show last_updated_time;
    10 optional hide metadata;
    11 optional hide name;
    12 optional show related_resource_id;
    13 optional show related_resource_type;
    14 optional show tenant;
    15 optional show r#type as "type";
    16 optional show version;
} }

/// Schema `document_post`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentCreate {
    pub batch_id: Option<String>,
    pub description: Option<String>,
    pub encryption: Option<DocumentEncryption>,
    pub file: File,
    pub metadata: Option<String>,
    pub name: Option<String>,
    /// Format `uuid`.
    pub related_resource_id: Option<String>,
    pub related_resource_type: Option<RelatedResourceType>,
    pub r#type: Option<DocumentType>,
}

record! { DocumentCreate {
    0 optional show batch_id;
    1 optional hide description;
    2 optional show encryption;
    3 required hide file;
    4 optional hide metadata;
    5 optional hide name;
    6 optional show related_resource_id;
    7 optional show related_resource_type;
    8 optional show r#type as "type";
} }

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
    /// Schemas `document_encryption_version_post`, `document_encryption`; parameter `encryption` of
    /// `listDocuments`.
    pub enum DocumentEncryption {
        /// `NOT_REQUIRED`.
        NotRequired = "NOT_REQUIRED",
        /// `REQUIRED`.
        Required = "REQUIRED",
    }
}

/// Schema `document_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentList {
    pub documents: Vec<Document>,
    pub next_page_token: Option<String>,
}

record! { DocumentList {
    0 required show documents;
    1 optional hide next_page_token;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentUpdate {
    pub batch_id: Option<String>,
    pub deletion_reason: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<DocumentType>,
}

record! { DocumentUpdate {
    0 optional show batch_id;
    1 optional hide deletion_reason;
    2 optional hide description;
    3 optional hide name;
    4 optional show r#type as "type";
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentVersionCreate {
    pub description: Option<String>,
    /// Deprecated.
    pub encryption: Option<DocumentEncryption>,
    pub file: File,
    pub name: Option<String>,
    pub r#type: Option<DocumentType>,
}

record! { DocumentVersionCreate {
    0 optional hide description;
    1 optional show encryption;
    2 required hide file;
    3 optional hide name;
    4 optional show r#type as "type";
} }

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
    into encryption: DocumentEncryption,
    into name: String,
    into r#type: DocumentType,
});

/// Schema `document_version_info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentVersionInfo {
    pub creation_time: Option<Timestamp>,
    pub file_name: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub version: Option<i64>,
}

record! { DocumentVersionInfo {
    0 optional show creation_time;
    1 optional hide file_name;
    2 optional show last_updated_time;
    3 optional show version;
} }
