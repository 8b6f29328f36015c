// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `relationships`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `additional_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalData {
    pub title: Option<AdditionalDataTitle>,
    pub title_other: Option<String>,
}

record! { AdditionalData {
    0 optional hide title;
    1 optional hide title_other;
} }

/// Schema `additional_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalDataInput {
    pub title: AdditionalDataTitle,
    pub title_other: Option<String>,
}

record! { AdditionalDataInput {
    0 required hide title;
    1 optional hide title_other;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalOwnerData {
    /// At least 0. The least value itself is excluded. At most 100.
    pub percent_ownership: Option<Decimal>,
}

record! { AdditionalOwnerData {
    0 optional show percent_ownership;
} }

/// Schema `additional_owner_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalOwnerDataInput {
    /// At least 0. The least value itself is excluded. At most 100.
    pub percent_ownership: Decimal,
}

record! { AdditionalOwnerDataInput {
    0 required show percent_ownership;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationship {
    pub additional_data: Option<AdditionalOwnerData>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_business_id: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
}

record! { BusinessBusinessOwnerRelationship {
    0 optional hide additional_data;
    1 optional show creation_time;
    2 optional show from_business_id;
    3 optional show id;
    4 optional show last_updated_time;
    5 optional hide metadata;
    6 required show relationship_type;
    7 optional show tenant;
    8 optional show to_business_id;
} }

/// Schema `business_business_owner_relationship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationshipCreate {
    pub additional_data: AdditionalOwnerDataInput,
    /// Format `uuid`.
    pub from_business_id: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: String,
}

record! { BusinessBusinessOwnerRelationshipCreate {
    0 required hide additional_data;
    1 required show from_business_id;
    2 optional hide metadata;
    3 required show relationship_type;
    4 optional show tenant;
    5 required show to_business_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationshipUpdate {
    pub additional_data: Option<AdditionalOwnerDataInput>,
    /// Format `uuid`.
    pub from_business_id: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
}

record! { BusinessBusinessOwnerRelationshipUpdate {
    0 optional hide additional_data;
    1 optional show from_business_id;
    2 optional hide metadata;
    3 required show relationship_type;
    4 optional show tenant;
    5 optional show to_business_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeAdditionalData {
    pub transfer_type: Option<PayerPayeeAdditionalDataTransferType>,
}

record! { PayerPayeeAdditionalData {
    0 optional show transfer_type;
} }

/// Schema `payer_payee_additional_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeAdditionalDataInput {
    pub transfer_type: PayerPayeeAdditionalDataTransferType,
}

record! { PayerPayeeAdditionalDataInput {
    0 required show transfer_type;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeRelationship {
    pub additional_data: Option<PayerPayeeAdditionalData>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_business_id: Option<String>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
    /// Format `uuid`.
    pub to_person_id: Option<String>,
}

record! { PayerPayeeRelationship {
    0 optional hide additional_data;
    1 optional show creation_time;
    2 optional show from_business_id;
    3 optional show from_person_id;
    4 optional show id;
    5 optional show last_updated_time;
    6 optional hide metadata;
    7 required show relationship_type;
    8 optional show tenant;
    9 optional show to_business_id;
    10 optional show to_person_id;
} }

/// Schema `payer_payee_relationship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeRelationshipCreate {
    pub additional_data: PayerPayeeAdditionalDataInput,
    /// Format `uuid`.
    pub from_business_id: Option<String>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
    /// Format `uuid`.
    pub to_person_id: Option<String>,
}

record! { PayerPayeeRelationshipCreate {
    0 required hide additional_data;
    1 optional show from_business_id;
    2 optional show from_person_id;
    3 optional hide metadata;
    4 required show relationship_type;
    5 optional show tenant;
    6 optional show to_business_id;
    7 optional show to_person_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeRelationshipUpdate {
    pub additional_data: Option<PayerPayeeAdditionalDataInput>,
    /// Format `uuid`.
    pub from_business_id: Option<String>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
    /// Format `uuid`.
    pub to_person_id: Option<String>,
}

record! { PayerPayeeRelationshipUpdate {
    0 optional hide additional_data;
    1 optional show from_business_id;
    2 optional show from_person_id;
    3 optional hide metadata;
    4 required show relationship_type;
    5 optional show tenant;
    6 optional show to_business_id;
    7 optional show to_person_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationship {
    pub additional_data: Option<AdditionalOwnerData>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
}

record! { PersonBusinessOwnerRelationship {
    0 optional hide additional_data;
    1 optional show creation_time;
    2 optional show from_person_id;
    3 optional show id;
    4 optional show last_updated_time;
    5 optional hide metadata;
    6 required show relationship_type;
    7 optional show tenant;
    8 optional show to_business_id;
} }

/// Schema `person_business_owner_relationship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationshipCreate {
    pub additional_data: AdditionalOwnerDataInput,
    /// Format `uuid`.
    pub from_person_id: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: String,
}

record! { PersonBusinessOwnerRelationshipCreate {
    0 required hide additional_data;
    1 required show from_person_id;
    2 optional hide metadata;
    3 required show relationship_type;
    4 optional show tenant;
    5 required show to_business_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationshipUpdate {
    pub additional_data: Option<AdditionalOwnerDataInput>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
}

record! { PersonBusinessOwnerRelationshipUpdate {
    0 optional hide additional_data;
    1 optional show from_person_id;
    2 optional hide metadata;
    3 required show relationship_type;
    4 optional show tenant;
    5 optional show to_business_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessRelationship {
    pub additional_data: Option<AdditionalData>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: String,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
}

record! { PersonBusinessRelationship {
    0 optional hide additional_data;
    1 optional show creation_time;
    2 optional show from_person_id;
    3 optional show id;
    4 optional show last_updated_time;
    5 optional hide metadata;
    6 required show relationship_type;
    7 optional show tenant;
    8 optional show to_business_id;
} }

/// Schema `person_business_relationship`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessRelationshipCreate {
    pub additional_data: AdditionalDataInput,
    /// Format `uuid`.
    pub from_person_id: String,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: String,
}

record! { PersonBusinessRelationshipCreate {
    0 required hide additional_data;
    1 required show from_person_id;
    2 optional hide metadata;
    3 required show relationship_type;
    4 optional show tenant;
    5 required show to_business_id;
} }

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessRelationshipUpdate {
    pub additional_data: Option<AdditionalDataInput>,
    /// Format `uuid`.
    pub from_person_id: Option<String>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<String>,
}

record! { PersonBusinessRelationshipUpdate {
    0 optional hide additional_data;
    1 optional show from_person_id;
    2 optional hide metadata;
    3 required show relationship_type;
    4 optional show tenant;
    5 optional show to_business_id;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationshipsList {
    pub next_page_token: Option<String>,
    /// Told apart by `relationship_type`.
    pub relationships: Vec<Relationship>,
}

record! { RelationshipsList {
    0 optional hide next_page_token;
    1 required show relationships;
} }
