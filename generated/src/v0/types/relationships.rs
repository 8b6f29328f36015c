// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `relationships`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `additional_data`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdditionalData {
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<AdditionalDataTitle>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_other: Option<String>,
}

redacted_debug!(AdditionalData {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [title, title_other]
});

/// Schema `additional_data`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdditionalDataInput {
    /// One of 4 values.
    pub title: AdditionalDataTitle,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_other: Option<String>,
}

redacted_debug!(AdditionalDataInput {
    show: [],
    show_optional: [],
    hide: [title],
    hide_optional: [title_other]
});

impl AdditionalDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(title: AdditionalDataTitle) -> Self {
        Self {
            title,
            title_other: Default::default(),
        }
    }
}

setters!(AdditionalDataInput {
    into title_other: String,
});

open_enum! {
    /// `title` of [`AdditionalData`].
    pub enum AdditionalDataTitle {
        /// `DIRECTOR`.
        Director = "DIRECTOR",
        /// `FOUNDER`.
        Founder = "FOUNDER",
        /// `OFFICER`.
        Officer = "OFFICER",
        /// `OTHER`.
        Other = "OTHER",
    }
}

/// Schema `additional_owner_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdditionalOwnerData {
    /// Exact decimal number. At least 0. The least value itself is excluded. At most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent_ownership: Option<Decimal>,
}

/// Schema `additional_owner_data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdditionalOwnerDataInput {
    /// Exact decimal number. At least 0. The least value itself is excluded. At most 100.
    pub percent_ownership: Decimal,
}

impl AdditionalOwnerDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(percent_ownership: Decimal) -> Self {
        Self {
            percent_ownership,
        }
    }
}

tag_enum! {
    /// What `relationship_type` says in this variant.
    pub enum BeneficialOwnerOfTag {
        /// `BENEFICIAL_OWNER_OF`.
        BeneficialOwnerOf = "BENEFICIAL_OWNER_OF",
    }
}

/// Schema `patch_business_business_owner_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationship {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalOwnerData>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_business_id: Option<String>,
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
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
}

redacted_debug!(BusinessBusinessOwnerRelationship {
    show: [id, relationship_type],
    show_optional: [creation_time, from_business_id, last_updated_time, tenant, to_business_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

/// Schema `business_business_owner_relationship`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationshipCreate {
    /// Object.
    pub additional_data: AdditionalOwnerDataInput,
    /// Text. Format `uuid`.
    pub from_business_id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    pub to_business_id: String,
}

redacted_debug!(BusinessBusinessOwnerRelationshipCreate {
    show: [from_business_id, relationship_type, to_business_id],
    show_optional: [tenant],
    hide: [additional_data],
    hide_optional: [metadata]
});

impl BusinessBusinessOwnerRelationshipCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        additional_data: AdditionalOwnerDataInput,
        from_business_id: impl Into<String>,
        to_business_id: impl Into<String>,
    ) -> Self {
        Self {
            additional_data,
            from_business_id: from_business_id.into(),
            metadata: Default::default(),
            relationship_type: OwnerOfTag::default(),
            tenant: Default::default(),
            to_business_id: to_business_id.into(),
        }
    }
}

setters!(BusinessBusinessOwnerRelationshipCreate {
    into metadata: Value,
    into tenant: String,
});

/// Schema `patch_business_business_owner_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationshipUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalOwnerDataInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_business_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
}

redacted_debug!(BusinessBusinessOwnerRelationshipUpdate {
    show: [relationship_type],
    show_optional: [from_business_id, tenant, to_business_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

impl BusinessBusinessOwnerRelationshipUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(BusinessBusinessOwnerRelationshipUpdate {
    into additional_data: AdditionalOwnerDataInput,
    into from_business_id: String,
    into metadata: Value,
    into tenant: String,
    into to_business_id: String,
});

tag_enum! {
    /// What `relationship_type` says in this variant.
    pub enum ManagingPersonOfTag {
        /// `MANAGING_PERSON_OF`.
        ManagingPersonOf = "MANAGING_PERSON_OF",
    }
}

tag_enum! {
    /// What `relationship_type` says in this variant.
    pub enum OwnerOfTag {
        /// `OWNER_OF`.
        OwnerOf = "OWNER_OF",
    }
}

/// Schema `payer_payee_additional_data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PayerPayeeAdditionalData {
    /// One of 3 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_type: Option<PayerPayeeAdditionalDataTransferType>,
}

/// Schema `payer_payee_additional_data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PayerPayeeAdditionalDataInput {
    /// One of 3 values.
    pub transfer_type: PayerPayeeAdditionalDataTransferType,
}

impl PayerPayeeAdditionalDataInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transfer_type: PayerPayeeAdditionalDataTransferType) -> Self {
        Self {
            transfer_type,
        }
    }
}

open_enum! {
    /// `transfer_type` of [`PayerPayeeAdditionalData`].
    pub enum PayerPayeeAdditionalDataTransferType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `DEBIT_OR_CREDIT`.
        DebitOrCredit = "DEBIT_OR_CREDIT",
    }
}

/// Schema `patch_payer_payee_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PayerPayeeRelationship {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<PayerPayeeAdditionalData>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
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
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_person_id: Option<String>,
}

redacted_debug!(PayerPayeeRelationship {
    show: [id, relationship_type],
    show_optional: [
        creation_time,
        from_business_id,
        from_person_id,
        last_updated_time,
        tenant,
        to_business_id,
        to_person_id,
    ],
    hide: [],
    hide_optional: [additional_data, metadata]
});

/// Schema `payer_payee_relationship`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PayerPayeeRelationshipCreate {
    /// Object.
    pub additional_data: PayerPayeeAdditionalDataInput,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_person_id: Option<String>,
}

redacted_debug!(PayerPayeeRelationshipCreate {
    show: [relationship_type],
    show_optional: [from_business_id, from_person_id, tenant, to_business_id, to_person_id],
    hide: [additional_data],
    hide_optional: [metadata]
});

impl PayerPayeeRelationshipCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(additional_data: PayerPayeeAdditionalDataInput) -> Self {
        Self {
            additional_data,
            from_business_id: Default::default(),
            from_person_id: Default::default(),
            metadata: Default::default(),
            relationship_type: PayerPayeeTag::default(),
            tenant: Default::default(),
            to_business_id: Default::default(),
            to_person_id: Default::default(),
        }
    }
}

setters!(PayerPayeeRelationshipCreate {
    into from_business_id: String,
    into from_person_id: String,
    into metadata: Value,
    into tenant: String,
    into to_business_id: String,
    into to_person_id: String,
});

/// Schema `patch_payer_payee_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PayerPayeeRelationshipUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<PayerPayeeAdditionalDataInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_person_id: Option<String>,
}

redacted_debug!(PayerPayeeRelationshipUpdate {
    show: [relationship_type],
    show_optional: [from_business_id, from_person_id, tenant, to_business_id, to_person_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

impl PayerPayeeRelationshipUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PayerPayeeRelationshipUpdate {
    into additional_data: PayerPayeeAdditionalDataInput,
    into from_business_id: String,
    into from_person_id: String,
    into metadata: Value,
    into tenant: String,
    into to_business_id: String,
    into to_person_id: String,
});

tag_enum! {
    /// What `relationship_type` says in this variant.
    pub enum PayerPayeeTag {
        /// `PAYER_PAYEE`.
        PayerPayee = "PAYER_PAYEE",
    }
}

/// Schema `patch_person_business_owner_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationship {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalOwnerData>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
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
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
}

redacted_debug!(PersonBusinessOwnerRelationship {
    show: [id, relationship_type],
    show_optional: [creation_time, from_person_id, last_updated_time, tenant, to_business_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

/// Schema `person_business_owner_relationship`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationshipCreate {
    /// Object.
    pub additional_data: AdditionalOwnerDataInput,
    /// Text. Format `uuid`.
    pub from_person_id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    pub to_business_id: String,
}

redacted_debug!(PersonBusinessOwnerRelationshipCreate {
    show: [from_person_id, relationship_type, to_business_id],
    show_optional: [tenant],
    hide: [additional_data],
    hide_optional: [metadata]
});

impl PersonBusinessOwnerRelationshipCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        additional_data: AdditionalOwnerDataInput,
        from_person_id: impl Into<String>,
        to_business_id: impl Into<String>,
    ) -> Self {
        Self {
            additional_data,
            from_person_id: from_person_id.into(),
            metadata: Default::default(),
            relationship_type: BeneficialOwnerOfTag::default(),
            tenant: Default::default(),
            to_business_id: to_business_id.into(),
        }
    }
}

setters!(PersonBusinessOwnerRelationshipCreate {
    into metadata: Value,
    into tenant: String,
});

/// Schema `patch_person_business_owner_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationshipUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalOwnerDataInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
}

redacted_debug!(PersonBusinessOwnerRelationshipUpdate {
    show: [relationship_type],
    show_optional: [from_person_id, tenant, to_business_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

impl PersonBusinessOwnerRelationshipUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PersonBusinessOwnerRelationshipUpdate {
    into additional_data: AdditionalOwnerDataInput,
    into from_person_id: String,
    into metadata: Value,
    into tenant: String,
    into to_business_id: String,
});

/// Schema `patch_person_business_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonBusinessRelationship {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalData>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
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
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
}

redacted_debug!(PersonBusinessRelationship {
    show: [id, relationship_type],
    show_optional: [creation_time, from_person_id, last_updated_time, tenant, to_business_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

/// Schema `person_business_relationship`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonBusinessRelationshipCreate {
    /// Object.
    pub additional_data: AdditionalDataInput,
    /// Text. Format `uuid`.
    pub from_person_id: String,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    pub to_business_id: String,
}

redacted_debug!(PersonBusinessRelationshipCreate {
    show: [from_person_id, relationship_type, to_business_id],
    show_optional: [tenant],
    hide: [additional_data],
    hide_optional: [metadata]
});

impl PersonBusinessRelationshipCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        additional_data: AdditionalDataInput,
        from_person_id: impl Into<String>,
        to_business_id: impl Into<String>,
    ) -> Self {
        Self {
            additional_data,
            from_person_id: from_person_id.into(),
            metadata: Default::default(),
            relationship_type: ManagingPersonOfTag::default(),
            tenant: Default::default(),
            to_business_id: to_business_id.into(),
        }
    }
}

setters!(PersonBusinessRelationshipCreate {
    into metadata: Value,
    into tenant: String,
});

/// Schema `patch_person_business_relationship`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PersonBusinessRelationshipUpdate {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalDataInput>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_business_id: Option<String>,
}

redacted_debug!(PersonBusinessRelationshipUpdate {
    show: [relationship_type],
    show_optional: [from_person_id, tenant, to_business_id],
    hide: [],
    hide_optional: [additional_data, metadata]
});

impl PersonBusinessRelationshipUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(PersonBusinessRelationshipUpdate {
    into additional_data: AdditionalDataInput,
    into from_person_id: String,
    into metadata: Value,
    into tenant: String,
    into to_business_id: String,
});

tagged_union! {
    /// Schema `patch_relationship_in`.
    pub enum Relationship by "relationship_type" {
        /// Chosen by `BENEFICIAL_OWNER_OF`.
        BeneficialOwnerOf(PersonBusinessOwnerRelationship) = ["BENEFICIAL_OWNER_OF"],
        /// Chosen by `MANAGING_PERSON_OF`.
        ManagingPersonOf(PersonBusinessRelationship) = ["MANAGING_PERSON_OF"],
        /// Chosen by `OWNER_OF`.
        OwnerOf(BusinessBusinessOwnerRelationship) = ["OWNER_OF"],
        /// Chosen by `PAYER_PAYEE`.
        PayerPayee(PayerPayeeRelationship) = ["PAYER_PAYEE"],
    }
}

tagged_union! {
    /// Schema `relationship_in`.
    pub enum RelationshipCreate by "relationship_type" {
        /// Chosen by `BENEFICIAL_OWNER_OF`.
        BeneficialOwnerOf(PersonBusinessOwnerRelationshipCreate) = ["BENEFICIAL_OWNER_OF"],
        /// Chosen by `MANAGING_PERSON_OF`.
        ManagingPersonOf(PersonBusinessRelationshipCreate) = ["MANAGING_PERSON_OF"],
        /// Chosen by `OWNER_OF`.
        OwnerOf(BusinessBusinessOwnerRelationshipCreate) = ["OWNER_OF"],
        /// Chosen by `PAYER_PAYEE`.
        PayerPayee(PayerPayeeRelationshipCreate) = ["PAYER_PAYEE"],
    }
}

open_enum! {
    /// Parameter `relationship_type` of `listRelationships`.
    pub enum RelationshipType {
        /// `BENEFICIAL_OWNER_OF`.
        BeneficialOwnerOf = "BENEFICIAL_OWNER_OF",
        /// `MANAGING_PERSON_OF`.
        ManagingPersonOf = "MANAGING_PERSON_OF",
        /// `OWNER_OF`.
        OwnerOf = "OWNER_OF",
        /// `PAYER_PAYEE`.
        PayerPayee = "PAYER_PAYEE",
    }
}

tagged_union! {
    /// Schema `patch_relationship_in`.
    pub enum RelationshipUpdate by "relationship_type" {
        /// Chosen by `BENEFICIAL_OWNER_OF`.
        BeneficialOwnerOf(PersonBusinessOwnerRelationshipUpdate) = ["BENEFICIAL_OWNER_OF"],
        /// Chosen by `MANAGING_PERSON_OF`.
        ManagingPersonOf(PersonBusinessRelationshipUpdate) = ["MANAGING_PERSON_OF"],
        /// Chosen by `OWNER_OF`.
        OwnerOf(BusinessBusinessOwnerRelationshipUpdate) = ["OWNER_OF"],
        /// Chosen by `PAYER_PAYEE`.
        PayerPayee(PayerPayeeRelationshipUpdate) = ["PAYER_PAYEE"],
    }
}

/// Schema `relationships_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelationshipsList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object told apart by `relationship_type`.
    pub relationships: Vec<Relationship>,
}

redacted_debug!(RelationshipsList {
    show: [relationships],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});
