// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `cards`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// v0 and v1: schema `card_activation_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardActivationRequest {
    pub activation_code: String,
    /// Format `uuid`.
    pub customer_id: CustomerId,
}

record! { CardActivationRequest {
    0 required hide activation_code;
    1 required show customer_id;
} }

impl CardActivationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(activation_code: impl Into<String>, customer_id: impl Into<CustomerId>) -> Self {
        Self {
            activation_code: activation_code.into(),
            customer_id: customer_id.into(),
        }
    }
}

/// v0 and v1: what `getCardBarcode` gives.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardBarcode {
    pub barcode: Option<String>,
}

record! { CardBarcode {
    0 optional hide barcode;
} }

open_enum! {
    /// v0 and v1: schema `card_brand`.
    pub enum CardBrand {
        /// `MASTERCARD`.
        Mastercard = "MASTERCARD",
        /// `VISA`.
        Visa = "VISA",
    }
}

open_enum! {
    /// v0 and v1: schema `card_category`.
    pub enum CardCategory {
        /// `COMMERCIAL`.
        Commercial = "COMMERCIAL",
        /// `CONSUMER`.
        Consumer = "CONSUMER",
    }
}

/// v0 and v1: schema `client_token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardClientToken {
    pub client_token: Option<String>,
}

record! { CardClientToken {
    0 optional hide client_token;
} }

open_enum! {
    /// v0 and v1: schema `card_fulfillment_provider`.
    pub enum CardFulfillmentProvider {
        /// `ARROWEYE`.
        Arroweye = "ARROWEYE",
        /// `GD`.
        Gd = "GD",
    }
}

/// v0 and v1: schema `gateway_standin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardGatewayStandin {
    pub enabled: Option<bool>,
}

record! { CardGatewayStandin {
    0 optional show enabled;
} }

impl CardGatewayStandin {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardGatewayStandin {
    value enabled: bool,
});

/// v0 and v1: schema `card_image_details`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImage {
    /// Format `uuid`.
    pub card_product_id: Option<CardProductId>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub id: CardImageId,
    pub rejection_memo: Option<String>,
    pub rejection_reason: Option<CardImageRejectionReason>,
    pub status: Option<CardImageStatus>,
}

record! { CardImage {
    0 optional show card_product_id;
    1 optional show customer_id;
    2 required show id;
    3 optional hide rejection_memo;
    4 optional show rejection_reason;
    5 optional show status;
} }

/// v0 and v1: schema `create_card_image_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageCreate {
    /// Format `uuid`.
    pub card_product_id: CardProductId,
    /// Format `uuid`.
    pub customer_id: CustomerId,
}

record! { CardImageCreate {
    0 required show card_product_id;
    1 required show customer_id;
} }

impl CardImageCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        card_product_id: impl Into<CardProductId>,
        customer_id: impl Into<CustomerId>,
    ) -> Self {
        Self {
            card_product_id: card_product_id.into(),
            customer_id: customer_id.into(),
        }
    }
}

/// v0 and v1: schema `card_image_details_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageList {
    pub images: Vec<CardImage>,
    pub next_page_token: Option<String>,
}

record! { CardImageList {
    0 required show images;
    1 optional hide next_page_token;
} }

open_enum! {
    /// v0 and v1: schema `card_image_mode`.
    pub enum CardImageMode {
        /// `REQUIRED`. Only in v0.
        Required = "REQUIRED",
        /// `REQUIRED_APPROVED_FIRST`.
        RequiredApprovedFirst = "REQUIRED_APPROVED_FIRST",
    }
}

open_enum! {
    /// v0 and v1: schema `card_image_rejection_reason`.
    pub enum CardImageRejectionReason {
        /// `BRANDED`.
        Branded = "BRANDED",
        /// `COPYRIGHT`.
        Copyright = "COPYRIGHT",
        /// `INAPPROPRIATE`.
        Inappropriate = "INAPPROPRIATE",
        /// `OTHER`.
        Other = "OTHER",
        /// `PROMOTIONAL`.
        Promotional = "PROMOTIONAL",
        /// `TRADEMARK`.
        Trademark = "TRADEMARK",
    }
}

open_enum! {
    /// v0 and v1: schema `card_image_status`.
    pub enum CardImageStatus {
        /// `APPROVED`.
        Approved = "APPROVED",
        /// `NOT_UPLOADED`.
        NotUploaded = "NOT_UPLOADED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `UNREVIEWED`.
        Unreviewed = "UNREVIEWED",
    }
}

/// v0 and v1: schema `update_card_image_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageUpdate {
    pub rejection_memo: Option<String>,
    pub rejection_reason: Option<CardImageRejectionReason>,
    pub status: CardImageStatus,
}

record! { CardImageUpdate {
    0 optional hide rejection_memo;
    1 optional show rejection_reason;
    2 required show status;
} }

impl CardImageUpdate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(status: CardImageStatus) -> Self {
        Self {
            rejection_memo: Default::default(),
            rejection_reason: Default::default(),
            status,
        }
    }
}

setters!(CardImageUpdate {
    into rejection_memo: String,
    into rejection_reason: CardImageRejectionReason,
});

open_enum! {
    /// v0 and v1: `orientation` of `CardProduct`.
    pub enum CardProductOrientation {
        /// `HORIZONTAL`.
        Horizontal = "HORIZONTAL",
        /// `VERTICAL`.
        Vertical = "VERTICAL",
    }
}

open_enum! {
    /// v0: `method` of `CardShipping`.
    /// v1: schema `shipping_method`.
    pub enum CardShippingMethod {
        /// `INTERNATIONAL`.
        International = "INTERNATIONAL",
        /// `INTERNATIONAL_GROUND`.
        InternationalGround = "INTERNATIONAL_GROUND",
        /// `INTERNATIONAL_PRIORITY`.
        InternationalPriority = "INTERNATIONAL_PRIORITY",
        /// `LOCAL_MAIL`.
        LocalMail = "LOCAL_MAIL",
        /// `LOCAL_PRIORITY`.
        LocalPriority = "LOCAL_PRIORITY",
        /// `OVERNIGHT`.
        Overnight = "OVERNIGHT",
        /// `TWO_DAY`.
        TwoDay = "TWO_DAY",
    }
}

open_enum! {
    /// v0: parameter `sort_by` of `listCards`.
    /// v1: parameter `sort_by` of `listCardProducts`, `listCards`.
    pub enum CardSortBy {
        /// `account_id:asc`.
        AccountIdAsc = "account_id:asc",
        /// `account_id:desc`.
        AccountIdDesc = "account_id:desc",
        /// `active:asc`. Only in v1.
        ActiveAsc = "active:asc",
        /// `active:desc`. Only in v1.
        ActiveDesc = "active:desc",
        /// `card_brand:asc`.
        CardBrandAsc = "card_brand:asc",
        /// `card_brand:desc`.
        CardBrandDesc = "card_brand:desc",
        /// `card_category:asc`. Only in v1.
        CardCategoryAsc = "card_category:asc",
        /// `card_category:desc`. Only in v1.
        CardCategoryDesc = "card_category:desc",
        /// `card_product_id:asc`.
        CardProductIdAsc = "card_product_id:asc",
        /// `card_product_id:desc`.
        CardProductIdDesc = "card_product_id:desc",
        /// `card_status:asc`.
        CardStatusAsc = "card_status:asc",
        /// `card_status:desc`.
        CardStatusDesc = "card_status:desc",
        /// `card_type:asc`.
        CardTypeAsc = "card_type:asc",
        /// `card_type:desc`.
        CardTypeDesc = "card_type:desc",
        /// `creation_time:asc`. Only in v1.
        CreationTimeAsc = "creation_time:asc",
        /// `creation_time:desc`. Only in v1.
        CreationTimeDesc = "creation_time:desc",
        /// `customer_id:asc`.
        CustomerIdAsc = "customer_id:asc",
        /// `customer_id:desc`.
        CustomerIdDesc = "customer_id:desc",
        /// `end_date:asc`. Only in v1.
        EndDateAsc = "end_date:asc",
        /// `end_date:desc`. Only in v1.
        EndDateDesc = "end_date:desc",
        /// `expiration_date:asc`.
        ExpirationDateAsc = "expiration_date:asc",
        /// `expiration_date:desc`.
        ExpirationDateDesc = "expiration_date:desc",
        /// `form:asc`.
        FormAsc = "form:asc",
        /// `form:desc`.
        FormDesc = "form:desc",
        /// `last_four:asc`.
        LastFourAsc = "last_four:asc",
        /// `last_four:desc`.
        LastFourDesc = "last_four:desc",
        /// `name:asc`. Only in v1.
        NameAsc = "name:asc",
        /// `name:desc`. Only in v1.
        NameDesc = "name:desc",
        /// `start_date:asc`. Only in v1.
        StartDateAsc = "start_date:asc",
        /// `start_date:desc`. Only in v1.
        StartDateDesc = "start_date:desc",
    }
}

open_enum! {
    /// v0 and v1: schemas `card_status_request`, `card_status`.
    pub enum CardStatus {
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `IMAGE_PENDING`. Only in v0.
        ImagePending = "IMAGE_PENDING",
        /// `IMAGE_REJECTED`. Only in v0.
        ImageRejected = "IMAGE_REJECTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `TERMINATED`.
        Terminated = "TERMINATED",
        /// `UNACTIVATED`.
        Unactivated = "UNACTIVATED",
    }
}

/// v0 and v1: schema `card_status_pending_reasons`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardStatusPendingReasons {
    pub is_waiting_for_bulk_shipment: Option<bool>,
    pub is_waiting_for_image: Option<bool>,
    pub is_waiting_for_pin: Option<bool>,
}

record! { CardStatusPendingReasons {
    0 optional show is_waiting_for_bulk_shipment;
    1 optional show is_waiting_for_image;
    2 optional show is_waiting_for_pin;
} }

open_enum! {
    /// v0 and v1: schema `card_status_reason_code`.
    pub enum CardStatusReasonCode {
        /// `ACT`.
        Act = "ACT",
        /// `ADD`.
        Add = "ADD",
        /// `AUX`.
        Aux = "AUX",
        /// `CLO`.
        Clo = "CLO",
        /// `COM`.
        Com = "COM",
        /// `DOB`.
        Dob = "DOB",
        /// `EML`.
        Eml = "EML",
        /// `EXP`.
        Exp = "EXP",
        /// `FRD`.
        Frd = "FRD",
        /// `FUL`.
        Ful = "FUL",
        /// `INA`.
        Ina = "INA",
        /// `INF`.
        Inf = "INF",
        /// `ISS`.
        Iss = "ISS",
        /// `KYC`.
        Kyc = "KYC",
        /// `LOS`.
        Los = "LOS",
        /// `MAT`.
        Mat = "MAT",
        /// `NAM`.
        Nam = "NAM",
        /// `NEG`.
        Neg = "NEG",
        /// `NEW`.
        New = "NEW",
        /// `OTH`.
        Oth = "OTH",
        /// `OUT`.
        Out = "OUT",
        /// `PHO`.
        Pho = "PHO",
        /// `PIN`.
        Pin = "PIN",
        /// `PRC`.
        Prc = "PRC",
        /// `REQ`.
        Req = "REQ",
        /// `REV`.
        Rev = "REV",
        /// `SSN`.
        Ssn = "SSN",
        /// `STO`.
        Sto = "STO",
        /// `SUS`.
        Sus = "SUS",
        /// `TMP`.
        Tmp = "TMP",
        /// `UNK`.
        Unk = "UNK",
    }
}

/// v0 and v1: schema `card_edit_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardUpdate {
    pub card_status: Option<CardStatus>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    pub emboss_name: Option<EmbossNameInput>,
    /// At most 255 characters.
    pub memo: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub reason: Option<CardStatusReasonCode>,
}

record! { CardUpdate {
    0 optional show card_status;
    1 optional show customer_id;
    2 optional hide emboss_name;
    3 optional hide memo;
    4 optional hide metadata;
    5 optional show reason;
} }

impl CardUpdate {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(CardUpdate {
    into card_status: CardStatus,
    into customer_id: CustomerId,
    into emboss_name: EmbossNameInput,
    into memo: String,
    into metadata: BTreeMap<String, String>,
    into reason: CardStatusReasonCode,
});

open_enum! {
    /// v0 and v1: schema `widget_type`.
    pub enum CardWidgetUrlType {
        /// `ACTIVATE_CARD` or `activate_card`.
        ActivateCard = "ACTIVATE_CARD" | "activate_card",
        /// `SET_PIN` or `set_pin`.
        SetPin = "SET_PIN" | "set_pin",
    }
}

/// v0 and v1: schema `digital_wallet_token_address_verification`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenAddressVerification {
    pub validate: Option<bool>,
}

record! { DigitalWalletTokenAddressVerification {
    0 optional show validate;
} }

/// v0 and v1: schema `emboss_name`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbossName {
    pub line_1: Option<String>,
    pub line_2: Option<String>,
}

record! { EmbossName {
    0 optional hide line_1;
    1 optional hide line_2;
} }

/// v0 and v1: schema `emboss_name`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbossNameInput {
    pub line_1: String,
    pub line_2: Option<String>,
}

record! { EmbossNameInput {
    0 required hide line_1;
    1 optional hide line_2;
} }

impl EmbossNameInput {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(line_1: impl Into<String>) -> Self {
        Self {
            line_1: line_1.into(),
            line_2: Default::default(),
        }
    }
}

setters!(EmbossNameInput {
    into line_2: String,
});

open_enum! {
    /// v0 and v1: schema `notification_language`.
    pub enum NotificationLanguage {
        /// `ces`.
        Ces = "ces",
        /// `deu`.
        Deu = "deu",
        /// `ell`.
        Ell = "ell",
        /// `eng`.
        Eng = "eng",
        /// `fra`.
        Fra = "fra",
        /// `ita`.
        Ita = "ita",
        /// `nld`.
        Nld = "nld",
        /// `pol`.
        Pol = "pol",
        /// `por`.
        Por = "por",
        /// `ron`.
        Ron = "ron",
        /// `spa`.
        Spa = "spa",
    }
}

open_enum! {
    /// v0 and v1: schema `physical_card_format`.
    pub enum PhysicalCardFormat {
        /// `CHIP`.
        Chip = "CHIP",
        /// `CONTACT`. Only in v0.
        Contact = "CONTACT",
        /// `CONTACTLESS`.
        Contactless = "CONTACTLESS",
        /// `MAGNETIC_STRIPE`.
        MagneticStripe = "MAGNETIC_STRIPE",
        /// `PHYSICAL_COMBO`.
        PhysicalCombo = "PHYSICAL_COMBO",
    }
}

tag_enum! {
    /// v0 and v1: what `form` says in this variant.
    pub enum PhysicalTag {
        /// `PHYSICAL`.
        Physical = "PHYSICAL",
    }
}

open_enum! {
    /// v0: `reissue_reason` of `PhysicalCardCreate`, `PhysicalCard`, `VirtualCardCreate`, `VirtualCard`.
    /// v1: `reissue_reason` of `PhysicalCardDetailsInput`, `PhysicalCardDetails`,
    /// `VirtualCardDetailsInput`, `VirtualCardDetails`.
    pub enum ReissueReason {
        /// `APPEARANCE`.
        Appearance = "APPEARANCE",
        /// `BANK_MIGRATION`. Only in v1.
        BankMigration = "BANK_MIGRATION",
        /// `DAMAGED`.
        Damaged = "DAMAGED",
        /// `EXPIRATION`.
        Expiration = "EXPIRATION",
        /// `LOST`.
        Lost = "LOST",
        /// `NAME_CHANGE`. Only in v0.
        NameChange = "NAME_CHANGE",
        /// `PRODUCT_CHANGE`.
        ProductChange = "PRODUCT_CHANGE",
        /// `PROGRAM_CHANGE`. Only in v1.
        ProgramChange = "PROGRAM_CHANGE",
        /// `STOLEN`.
        Stolen = "STOLEN",
        /// `VIRTUAL_TO_PHYSICAL`. Only in v0.
        VirtualToPhysical = "VIRTUAL_TO_PHYSICAL",
    }
}

open_enum! {
    /// v0 and v1: schema `three_ds_policy`.
    pub enum ThreeDsPolicy {
        /// `DECISION_GATEWAY`.
        DecisionGateway = "DECISION_GATEWAY",
        /// `EXEMPT`.
        Exempt = "EXEMPT",
        /// `SMS_OTP`.
        SmsOtp = "SMS_OTP",
    }
}

open_enum! {
    /// v0 and v1: schema `txn_enhancer`.
    /// The document's default is `MX`; it is never filled in here.
    pub enum TransactionEnhancer {
        /// `MX`.
        Mx = "MX",
        /// `NONE`.
        None = "NONE",
    }
}

tag_enum! {
    /// v0 and v1: what `form` says in this variant.
    pub enum VirtualTag {
        /// `VIRTUAL`.
        Virtual = "VIRTUAL",
    }
}

/// v0 and v1: schemas `in_app_provisioning`, `manual_entry`, `wallet_provider_card_on_file`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WalletProvisioningMethod {
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    pub enabled: Option<bool>,
}

record! { WalletProvisioningMethod {
    0 optional show address_verification;
    1 optional show enabled;
} }
