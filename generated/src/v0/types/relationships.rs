// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `relationships`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tag_enum! {
    /// What `relationship_type` says in this variant.
    pub enum BeneficialOwnerOfTag {
        /// `BENEFICIAL_OWNER_OF`.
        BeneficialOwnerOf = "BENEFICIAL_OWNER_OF",
    }
}

/// Schemas `business_business_owner_relationship`, `patch_business_business_owner_relationship`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessBusinessOwnerRelationship {
    pub additional_data: Option<OwnershipDetails>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_business_id: Option<BusinessId>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: RelationshipId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
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
    pub additional_data: OwnershipDetailsInput,
    /// Format `uuid`.
    pub from_business_id: BusinessId,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: BusinessId,
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
        additional_data: OwnershipDetailsInput,
        from_business_id: impl Into<BusinessId>,
        to_business_id: impl Into<BusinessId>,
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
    pub additional_data: Option<OwnershipDetailsInput>,
    /// Format `uuid`.
    pub from_business_id: Option<BusinessId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `OWNER_OF`.
    pub(crate) relationship_type: OwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
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
    into additional_data: OwnershipDetailsInput,
    into from_business_id: BusinessId,
    into metadata: Value,
    into tenant: String,
    into to_business_id: BusinessId,
});

/// Schema `additional_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementDetails {
    pub title: Option<ManagementTitle>,
    pub title_other: Option<String>,
}

record! { ManagementDetails {
    0 optional hide title;
    1 optional hide title_other;
} }

/// Schema `additional_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagementDetailsInput {
    pub title: ManagementTitle,
    pub title_other: Option<String>,
}

record! { ManagementDetailsInput {
    0 required hide title;
    1 optional hide title_other;
} }

impl ManagementDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(title: ManagementTitle) -> Self {
        Self {
            title,
            title_other: Default::default(),
        }
    }
}

setters!(ManagementDetailsInput {
    into title_other: String,
});

open_enum! {
    /// `title` of [`ManagementDetails`].
    pub enum ManagementTitle {
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

/// Schema `additional_owner_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnershipDetails {
    /// At least 0. The least value itself is excluded. At most 100.
    pub percent_ownership: Option<Decimal>,
}

record! { OwnershipDetails {
    0 optional show percent_ownership;
} }

/// Schema `additional_owner_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnershipDetailsInput {
    /// At least 0. The least value itself is excluded. At most 100.
    pub percent_ownership: Decimal,
}

record! { OwnershipDetailsInput {
    0 required show percent_ownership;
} }

impl OwnershipDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(percent_ownership: Decimal) -> Self {
        Self {
            percent_ownership,
        }
    }
}

/// Schema `payer_payee_additional_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeDetails {
    pub transfer_type: Option<PayerPayeeTransferType>,
}

record! { PayerPayeeDetails {
    0 optional show transfer_type;
} }

/// Schema `payer_payee_additional_data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeDetailsInput {
    pub transfer_type: PayerPayeeTransferType,
}

record! { PayerPayeeDetailsInput {
    0 required show transfer_type;
} }

impl PayerPayeeDetailsInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(transfer_type: PayerPayeeTransferType) -> Self {
        Self {
            transfer_type,
        }
    }
}

/// Schemas `patch_payer_payee_relationship`, `payer_payee_relationship`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeRelationship {
    pub additional_data: Option<PayerPayeeDetails>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: RelationshipId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub to_person_id: Option<PersonId>,
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
    pub additional_data: PayerPayeeDetailsInput,
    /// Format `uuid`.
    pub from_business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub to_person_id: Option<PersonId>,
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
    pub fn new(additional_data: PayerPayeeDetailsInput) -> Self {
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
    into from_business_id: BusinessId,
    into from_person_id: PersonId,
    into metadata: Value,
    into tenant: String,
    into to_business_id: BusinessId,
    into to_person_id: PersonId,
});

/// Schema `patch_payer_payee_relationship`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerPayeeRelationshipUpdate {
    pub additional_data: Option<PayerPayeeDetailsInput>,
    /// Format `uuid`.
    pub from_business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `PAYER_PAYEE`.
    pub(crate) relationship_type: PayerPayeeTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub to_person_id: Option<PersonId>,
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
    into additional_data: PayerPayeeDetailsInput,
    into from_business_id: BusinessId,
    into from_person_id: PersonId,
    into metadata: Value,
    into tenant: String,
    into to_business_id: BusinessId,
    into to_person_id: PersonId,
});

tag_enum! {
    /// What `relationship_type` says in this variant.
    pub enum PayerPayeeTag {
        /// `PAYER_PAYEE`.
        PayerPayee = "PAYER_PAYEE",
    }
}

open_enum! {
    /// `transfer_type` of [`PayerPayeeDetails`].
    pub enum PayerPayeeTransferType {
        /// `CREDIT`.
        Credit = "CREDIT",
        /// `DEBIT`.
        Debit = "DEBIT",
        /// `DEBIT_OR_CREDIT`.
        DebitOrCredit = "DEBIT_OR_CREDIT",
    }
}

/// Schemas `patch_person_business_owner_relationship`, `person_business_owner_relationship`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessOwnerRelationship {
    pub additional_data: Option<OwnershipDetails>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: RelationshipId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
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
    pub additional_data: OwnershipDetailsInput,
    /// Format `uuid`.
    pub from_person_id: PersonId,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: BusinessId,
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
        additional_data: OwnershipDetailsInput,
        from_person_id: impl Into<PersonId>,
        to_business_id: impl Into<BusinessId>,
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
    pub additional_data: Option<OwnershipDetailsInput>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `BENEFICIAL_OWNER_OF`.
    pub(crate) relationship_type: BeneficialOwnerOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
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
    into additional_data: OwnershipDetailsInput,
    into from_person_id: PersonId,
    into metadata: Value,
    into tenant: String,
    into to_business_id: BusinessId,
});

/// Schemas `patch_person_business_relationship`, `person_business_relationship`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonBusinessRelationship {
    pub additional_data: Option<ManagementDetails>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: RelationshipId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
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
    pub additional_data: ManagementDetailsInput,
    /// Format `uuid`.
    pub from_person_id: PersonId,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: BusinessId,
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
        additional_data: ManagementDetailsInput,
        from_person_id: impl Into<PersonId>,
        to_business_id: impl Into<BusinessId>,
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
    pub additional_data: Option<ManagementDetailsInput>,
    /// Format `uuid`.
    pub from_person_id: Option<PersonId>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Always `MANAGING_PERSON_OF`.
    pub(crate) relationship_type: ManagingPersonOfTag,
    pub tenant: Option<String>,
    /// Format `uuid`.
    pub to_business_id: Option<BusinessId>,
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
    into additional_data: ManagementDetailsInput,
    into from_person_id: PersonId,
    into metadata: Value,
    into tenant: String,
    into to_business_id: BusinessId,
});

tagged_union! {
    /// Schemas `patch_relationship_in`, `relationship_in`.
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

/// Schema `relationships_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationshipList {
    pub next_page_token: Option<String>,
    /// Told apart by `relationship_type`.
    pub relationships: Vec<Relationship>,
}

record! { RelationshipList {
    0 optional hide next_page_token;
    1 required show relationships;
} }

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
