// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

tagged_union! {
    /// Schema `card_response`.
    pub enum Card by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCard) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCard) = ["VIRTUAL"],
    }
}

/// Schema `card_change`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardChange {
    pub change_type: Option<CardChangeType>,
    pub channel: Option<CardChangeChannel>,
    /// Format `uuid`.
    pub id: String,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub reason: Option<CardStatusReasonCode>,
    pub state: Option<CardChangeState>,
    pub updated_at: Option<Timestamp>,
    pub updated_by: Option<String>,
}

record! { CardChange {
    0 optional show change_type;
    1 optional show channel;
    2 required show id;
    3 optional hide memo;
    4 optional show reason;
    5 optional show state;
    6 optional show updated_at;
    7 optional hide updated_by;
} }

open_enum! {
    /// Schema `change_channel`.
    pub enum CardChangeChannel {
        /// `ADMIN`.
        Admin = "ADMIN",
        /// `API`.
        Api = "API",
        /// `FRAUD`.
        Fraud = "FRAUD",
        /// `SYSTEM`.
        System = "SYSTEM",
    }
}

/// Schema `card_changes_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardChangeList {
    pub changes: Vec<CardChange>,
    pub next_page_token: Option<String>,
}

record! { CardChangeList {
    0 required show changes;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `card_change_state`.
    pub enum CardChangeState {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `CHANGED`.
        Changed = "CHANGED",
        /// `DIGITALLY_PRESENTED`.
        DigitallyPresented = "DIGITALLY_PRESENTED",
        /// `IMAGE_PENDING`.
        ImagePending = "IMAGE_PENDING",
        /// `IMAGE_REJECTED`.
        ImageRejected = "IMAGE_REJECTED",
        /// `ISSUED`.
        Issued = "ISSUED",
        /// `ORDERED`.
        Ordered = "ORDERED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `REISSUED`.
        Reissued = "REISSUED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REORDERED`.
        Reordered = "REORDERED",
        /// `SET`.
        Set = "SET",
        /// `SHIPPED`.
        Shipped = "SHIPPED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
        /// `UNACTIVATED`.
        Unactivated = "UNACTIVATED",
    }
}

open_enum! {
    /// Schema `change_type`.
    pub enum CardChangeType {
        /// `FULFILLMENT`.
        Fulfillment = "FULFILLMENT",
        /// `PIN`.
        Pin = "PIN",
        /// `STATUS`.
        Status = "STATUS",
    }
}

tagged_union! {
    /// Schema `card_issuance_request`.
    pub enum CardCreate by "form" {
        /// Chosen by `PHYSICAL`.
        Physical(PhysicalCardCreate) = ["PHYSICAL"],
        /// Chosen by `VIRTUAL`.
        Virtual(VirtualCardCreate) = ["VIRTUAL"],
    }
}

/// Schema `fulfillment_details`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardFulfillment {
    pub ship_date: Option<Date>,
    pub shipping_method: Option<String>,
    pub tracking_number: Option<String>,
}

record! { CardFulfillment {
    0 optional show ship_date;
    1 optional show shipping_method;
    2 optional hide tracking_number;
} }

/// Schema `gateway_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardGateway {
    pub active: Option<bool>,
    pub card_products: Option<Vec<CardProductId>>,
    pub creation_time: Option<Timestamp>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// Format `uuid`.
    pub id: CardGatewayId,
    pub last_modified_time: Option<Timestamp>,
    pub standin: Option<CardGatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { CardGateway {
    0 optional show active;
    1 optional show card_products;
    2 optional show creation_time;
    3 optional hide custom_headers;
    4 required show id;
    5 optional show last_modified_time;
    6 optional show standin;
    7 optional hide url;
} }

/// Schema `create_gateway_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayCreate {
    /// The document's default is `true`; it is never filled in here.
    pub active: Option<bool>,
    pub card_products: Vec<CardProductId>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub standin: Option<CardGatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: String,
}

record! { CardGatewayCreate {
    0 optional show active;
    1 required show card_products;
    2 optional hide custom_headers;
    3 optional show standin;
    4 required hide url;
} }

impl CardGatewayCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(card_products: impl IntoMany<CardProductId>, url: impl Into<String>) -> Self {
        Self {
            active: Default::default(),
            card_products: card_products.into_many(),
            custom_headers: Default::default(),
            standin: Default::default(),
            url: url.into(),
        }
    }
}

setters!(CardGatewayCreate {
    value active: bool,
    into custom_headers: BTreeMap<String, String>,
    into standin: CardGatewayStandin,
});

/// Schema `gateway_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayList {
    pub gateways: Vec<CardGateway>,
    pub next_page_token: Option<String>,
}

record! { CardGatewayList {
    0 required show gateways;
    1 optional hide next_page_token;
} }

/// Schema `update_gateway_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayUpdate {
    pub active: Option<bool>,
    pub card_products: Option<Vec<CardProductId>>,
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub standin: Option<CardGatewayStandin>,
    /// Format `uri`. At most 1000 characters.
    pub url: Option<String>,
}

record! { CardGatewayUpdate {
    0 optional show active;
    1 optional show card_products;
    2 optional hide custom_headers;
    3 optional show standin;
    4 optional hide url;
} }

impl CardGatewayUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardGatewayUpdate {
    value active: bool,
    many card_products: CardProductId,
    into custom_headers: BTreeMap<String, String>,
    into standin: CardGatewayStandin,
    into url: String,
});

/// Schema `card_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardList {
    /// Told apart by `form`.
    pub cards: Vec<Card>,
    pub next_page_token: Option<String>,
}

record! { CardList {
    0 required show cards;
    1 optional hide next_page_token;
} }

/// Schema `card_product_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardProduct {
    pub active: Option<bool>,
    /// At least 2 characters. At most 2 characters.
    pub bin_country: Option<String>,
    pub bypass_risk_errors: Option<bool>,
    pub card_brand: Option<CardBrand>,
    pub card_category: Option<CardCategory>,
    /// At least 2 characters. At most 2 characters.
    pub card_fulfillment_country: Option<String>,
    pub card_fulfillment_provider: Option<CardFulfillmentProvider>,
    /// Format `uuid`.
    pub card_program_id: Option<String>,
    pub card_type: Option<CardType>,
    /// Pattern `^[0-9A-F]{6}$`.
    pub color: Option<String>,
    pub creation_time: Option<Timestamp>,
    /// The document's default is `false`; it is never filled in here.
    pub cross_border_enabled: Option<bool>,
    pub digital_wallet_tokenization: Option<DigitalWalletTokenization>,
    pub end_date: Option<Timestamp>,
    pub form: Option<CardForm>,
    /// Format `uuid`.
    pub id: CardProductId,
    pub image: Option<bool>,
    pub image_mode: Option<CardImageMode>,
    pub issue_without_kyc: Option<bool>,
    /// The document's default is `false`; it is never filled in here.
    pub l2l3_enabled: Option<bool>,
    pub last_modified_time: Option<Timestamp>,
    /// At least 1 characters. At most 40 characters.
    pub name: Option<String>,
    pub notification_language: Option<NotificationLanguage>,
    pub orientation: Option<CardProductOrientation>,
    /// At least 1 characters. At most 50 characters.
    pub package_id: Option<String>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub return_address: Option<CardShipping>,
    pub start_date: Option<Timestamp>,
    pub three_ds_policy: Option<ThreeDsPolicy>,
    /// The document's default is `MX`; it is never filled in here.
    pub txn_enhancer: Option<TransactionEnhancer>,
}

record! { CardProduct {
    0 optional show active;
    1 optional show bin_country;
    2 optional show bypass_risk_errors;
    3 optional show card_brand;
    4 optional show card_category;
    5 optional show card_fulfillment_country;
    6 optional show card_fulfillment_provider;
    7 optional show card_program_id;
    8 optional show card_type;
    9 optional show color;
    10 optional show creation_time;
    11 optional show cross_border_enabled;
    12 optional show digital_wallet_tokenization;
    13 optional show end_date;
    14 optional show form;
    15 required show id;
    16 optional show image;
    17 optional show image_mode;
    18 optional show issue_without_kyc;
    19 optional show l2l3_enabled;
    20 optional show last_modified_time;
    21 optional show name;
    22 optional show notification_language;
    23 optional show orientation;
    24 optional show package_id;
    25 optional show physical_card_format;
    26 optional hide return_address;
    27 optional show start_date;
    28 optional show three_ds_policy;
    29 optional show txn_enhancer;
} }

/// Schema `card_product_list_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardProductList {
    pub card_products: Vec<CardProduct>,
    pub next_page_token: Option<String>,
}

record! { CardProductList {
    0 required show card_products;
    1 optional hide next_page_token;
} }

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardShipping {
    pub address: Option<PostalAddress>,
    pub care_of_line: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
    pub method: Option<CardShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<CardRecipientName>,
}

record! { CardShipping {
    0 optional hide address;
    1 optional hide care_of_line;
    2 optional show is_expedited_fulfillment;
    3 optional show method;
    4 optional hide phone_number;
    5 optional hide recipient_name;
} }

/// Schema `shipping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardShippingInput {
    pub address: Option<PostalAddressInput>,
    pub care_of_line: Option<String>,
    /// The document's default is `false`; it is never filled in here.
    /// Deprecated.
    pub is_expedited_fulfillment: Option<bool>,
    /// The document's default is `LOCAL_MAIL`; it is never filled in here.
    pub method: Option<CardShippingMethod>,
    /// Pattern `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<String>,
    pub recipient_name: Option<CardRecipientNameInput>,
}

record! { CardShippingInput {
    0 optional hide address;
    1 optional hide care_of_line;
    2 optional show is_expedited_fulfillment;
    3 optional show method;
    4 optional hide phone_number;
    5 optional hide recipient_name;
} }

impl CardShippingInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardShippingInput {
    into address: PostalAddressInput,
    into care_of_line: String,
    value is_expedited_fulfillment: bool,
    into method: CardShippingMethod,
    into phone_number: String,
    into recipient_name: CardRecipientNameInput,
});

/// Schema `single_use_token_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardSingleUseToken {
    pub customer_account_mapping_id: Option<String>,
    pub expires: Option<Timestamp>,
    pub token: Option<String>,
}

record! { CardSingleUseToken {
    0 optional show customer_account_mapping_id;
    1 optional show expires;
    2 optional hide token;
} }

/// Schema `single_use_token_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardSingleUseTokenRequest {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub customer_id: CustomerId,
}

record! { CardSingleUseTokenRequest {
    0 required show account_id;
    1 required show customer_id;
} }

impl CardSingleUseTokenRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(account_id: impl Into<AccountId>, customer_id: impl Into<CustomerId>) -> Self {
        Self {
            account_id: account_id.into(),
            customer_id: customer_id.into(),
        }
    }
}

/// Schema `digital_wallet_tokenization`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenization {
    pub card_art_id: Option<String>,
    pub provisioning_controls: Option<WalletProvisioningControls>,
}

record! { DigitalWalletTokenization {
    0 optional show card_art_id;
    1 optional show provisioning_controls;
} }

/// Schema `physical_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCard {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub card_brand: Option<CardBrand>,
    pub card_fulfillment_status: Option<CardFulfillmentStatus>,
    /// Format `uuid`.
    pub card_image_id: Option<CardImageId>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub fulfillment_details: Option<CardFulfillment>,
    /// Format `uuid`.
    pub id: CardId,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub physical_card_format: Option<PhysicalCardFormat>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    /// Format `uuid`.
    pub reissued_to_id: Option<CardId>,
    pub shipping: Option<CardShipping>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub tenant: Option<String>,
    pub timestamp_pin_set: Option<Timestamp>,
    /// Deprecated.
    pub tracking_number: Option<String>,
    pub r#type: Option<CardType>,
}

record! { PhysicalCard {
    0 optional show account_id;
    1 optional show bin;
    2 optional show business_id;
    3 optional show card_brand;
    4 optional show card_fulfillment_status;
    5 optional show card_image_id;
    6 optional show card_product_id;
    7 optional show card_status;
    8 optional show creation_time;
    9 optional show customer_id;
    10 optional hide emboss_name;
    11 optional hide expiration_month;
    12 optional hide expiration_time;
    13 optional hide expiration_year;
    14 required show form;
    15 optional show fulfillment_details;
    16 required show id;
    17 optional show is_pin_set;
    18 optional hide last_four;
    19 optional show last_modified_time;
    20 optional hide memo;
    21 optional hide metadata;
    22 optional show pending_reasons;
    23 optional show physical_card_format;
    24 optional show reissue_reason;
    25 optional show reissued_from_id;
    26 optional show reissued_to_id;
    27 optional show shipping;
    28 optional show status_reason;
    29 optional show tenant;
    30 optional show timestamp_pin_set;
    31 optional hide tracking_number;
    32 optional show r#type as "type";
} }

/// Schema `physical_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCardCreate {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub card_image_id: Option<CardImageId>,
    /// Format `uuid`.
    pub card_product_id: CardProductId,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `PHYSICAL`.
    pub(crate) form: PhysicalTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    pub shipping: Option<CardShippingInput>,
    pub r#type: CardType,
}

record! { PhysicalCardCreate {
    0 required show account_id;
    1 optional show business_id;
    2 optional show card_image_id;
    3 required show card_product_id;
    4 optional show customer_id;
    5 optional hide emboss_name;
    6 required show form;
    7 optional hide metadata;
    8 optional show reissue_reason;
    9 optional show reissued_from_id;
    10 optional show shipping;
    11 required show r#type as "type";
} }

impl PhysicalCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        card_product_id: impl Into<CardProductId>,
        r#type: CardType,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            business_id: Default::default(),
            card_image_id: Default::default(),
            card_product_id: card_product_id.into(),
            customer_id: Default::default(),
            emboss_name: Default::default(),
            form: PhysicalTag::default(),
            metadata: Default::default(),
            reissue_reason: Default::default(),
            reissued_from_id: Default::default(),
            shipping: Default::default(),
            r#type,
        }
    }
}

setters!(PhysicalCardCreate {
    into business_id: BusinessId,
    into card_image_id: CardImageId,
    into customer_id: CustomerId,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: ReissueReason,
    into reissued_from_id: CardId,
    into shipping: CardShippingInput,
});

/// Schema `virtual_card_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCard {
    /// Format `uuid`.
    pub account_id: Option<AccountId>,
    pub bin: Option<String>,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub card_brand: Option<CardBrand>,
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    pub card_status: Option<CardStatus>,
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossName>,
    pub expiration_month: Option<String>,
    pub expiration_time: Option<Timestamp>,
    pub expiration_year: Option<String>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    /// Format `uuid`.
    pub id: CardId,
    /// The document's default is `false`; it is never filled in here.
    pub is_pin_set: Option<bool>,
    pub last_four: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub pending_reasons: Option<CardStatusPendingReasons>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    /// Format `uuid`.
    pub reissued_to_id: Option<CardId>,
    pub status_reason: Option<CardStatusReasonCode>,
    pub tenant: Option<String>,
    pub timestamp_pin_set: Option<Timestamp>,
    pub r#type: Option<CardType>,
}

record! { VirtualCard {
    0 optional show account_id;
    1 optional show bin;
    2 optional show business_id;
    3 optional show card_brand;
    4 optional show card_product_id;
    5 optional show card_status;
    6 optional show creation_time;
    7 optional show customer_id;
    8 optional hide emboss_name;
    9 optional hide expiration_month;
    10 optional hide expiration_time;
    11 optional hide expiration_year;
    12 required show form;
    13 required show id;
    14 optional show is_pin_set;
    15 optional hide last_four;
    16 optional show last_modified_time;
    17 optional hide memo;
    18 optional hide metadata;
    19 optional show pending_reasons;
    20 optional show reissue_reason;
    21 optional show reissued_from_id;
    22 optional show reissued_to_id;
    23 optional show status_reason;
    24 optional show tenant;
    25 optional show timestamp_pin_set;
    26 optional show r#type as "type";
} }

/// Schema `virtual_card_issuance_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCardCreate {
    /// Format `uuid`.
    pub account_id: AccountId,
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    /// Format `uuid`.
    pub card_product_id: CardProductId,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossNameInput>,
    /// Always `VIRTUAL`.
    pub(crate) form: VirtualTag,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reissue_reason: Option<ReissueReason>,
    /// Format `uuid`.
    pub reissued_from_id: Option<CardId>,
    pub r#type: CardType,
}

record! { VirtualCardCreate {
    0 required show account_id;
    1 optional show business_id;
    2 required show card_product_id;
    3 optional show customer_id;
    4 optional hide emboss_name;
    5 required show form;
    6 optional hide metadata;
    7 optional show reissue_reason;
    8 optional show reissued_from_id;
    9 required show r#type as "type";
} }

impl VirtualCardCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        account_id: impl Into<AccountId>,
        card_product_id: impl Into<CardProductId>,
        r#type: CardType,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            business_id: Default::default(),
            card_product_id: card_product_id.into(),
            customer_id: Default::default(),
            emboss_name: Default::default(),
            form: VirtualTag::default(),
            metadata: Default::default(),
            reissue_reason: Default::default(),
            reissued_from_id: Default::default(),
            r#type,
        }
    }
}

setters!(VirtualCardCreate {
    into business_id: BusinessId,
    into customer_id: CustomerId,
    into emboss_name: EmbossNameInput,
    into metadata: BTreeMap<String, String>,
    into reissue_reason: ReissueReason,
    into reissued_from_id: CardId,
});

/// Schema `provisioning_controls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WalletProvisioningControls {
    pub in_app_provisioning: Option<WalletProvisioningMethod>,
    pub manual_entry: Option<WalletProvisioningMethod>,
    pub wallet_provider_card_on_file: Option<WalletProvisioningMethod>,
}

record! { WalletProvisioningControls {
    0 optional show in_app_provisioning;
    1 optional show manual_entry;
    2 optional show wallet_provider_card_on_file;
} }
