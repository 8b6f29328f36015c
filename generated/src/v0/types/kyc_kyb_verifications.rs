// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `kyc_kyb_verifications`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `adhoc_verification_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdhocVerification {
    /// Text. Format `uuid`.
    pub id: String,
    /// List: one of 1 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matching_watchlists: Option<Vec<AdhocVerificationMatchingWatchlist>>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<VerificationResult>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<AdhocVerificationVendorInfo>,
}

redacted_debug!(AdhocVerification {
    show: [id],
    show_optional: [result],
    hide: [],
    hide_optional: [matching_watchlists, vendor_info]
});

open_enum! {
    /// `matching_watchlists` of [`AdhocVerification`].
    pub enum AdhocVerificationMatchingWatchlist {
        /// `US_OFAC`.
        UsOfac = "US_OFAC",
    }
}

/// Schema `adhoc_verification_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdhocVerificationRequest {
    /// Text. Format `uuid`.
    pub payee_id: String,
    /// Text. Format `uuid`.
    pub payer_id: String,
}

impl AdhocVerificationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(payee_id: impl Into<String>, payer_id: impl Into<String>) -> Self {
        Self {
            payee_id: payee_id.into(),
            payer_id: payer_id.into(),
        }
    }
}

tagged_union! {
    /// Schema `vendor_info4`.
    pub enum AdhocVerificationVendorInfo by "content_type" {
        /// Chosen by `application/json`.
        ApplicationJson(VendorJson) = ["application/json"],
        /// Chosen by `text/xml`.
        TextXml(VendorXml) = ["text/xml"],
    }
}

/// Schema `detail`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Detail {
    /// One of 21 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<DetailCategory>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<DetailResult>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_code: Option<String>,
}

redacted_debug!(Detail {
    show: [],
    show_optional: [category, label, result],
    hide: [],
    hide_optional: [description, score, url, vendor_code]
});

open_enum! {
    /// `category` of [`Detail`].
    pub enum DetailCategory {
        /// `ADDRESS`.
        Address = "ADDRESS",
        /// `BANKRUPTCIES`.
        Bankruptcies = "BANKRUPTCIES",
        /// `BUSINESS_NAME`.
        BusinessName = "BUSINESS_NAME",
        /// `CIP`.
        Cip = "CIP",
        /// `DEVICE`.
        Device = "DEVICE",
        /// `DOC_DETAILS`.
        DocDetails = "DOC_DETAILS",
        /// `DOC_VERIFICATION`.
        DocVerification = "DOC_VERIFICATION",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `FRAUD`.
        Fraud = "FRAUD",
        /// `LICENSE`.
        License = "LICENSE",
        /// `OFFICE_ADDRESS`.
        OfficeAddress = "OFFICE_ADDRESS",
        /// `OTHER`.
        Other = "OTHER",
        /// `PHONE`.
        Phone = "PHONE",
        /// `SELFIE_CAPTURE`.
        SelfieCapture = "SELFIE_CAPTURE",
        /// `SELFIE_DOCUMENT`.
        SelfieDocument = "SELFIE_DOCUMENT",
        /// `SOS_DOMESTIC`.
        SosDomestic = "SOS_DOMESTIC",
        /// `SOS_FILINGS`.
        SosFilings = "SOS_FILINGS",
        /// `SYNTHETIC`.
        Synthetic = "SYNTHETIC",
        /// `TIN_MATCH`.
        TinMatch = "TIN_MATCH",
        /// `WATCHLIST`.
        Watchlist = "WATCHLIST",
        /// `WEBSITE`.
        Website = "WEBSITE",
    }
}

/// Schema `detail`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DetailInput {
    /// One of 21 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<DetailCategory>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<DetailResult>,
    /// Exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Decimal>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_code: Option<String>,
}

redacted_debug!(DetailInput {
    show: [],
    show_optional: [category, result],
    hide: [],
    hide_optional: [description, score, url, vendor_code]
});

impl DetailInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(DetailInput {
    into category: DetailCategory,
    into description: String,
    into result: DetailResult,
    into score: Decimal,
    into url: String,
    into vendor_code: String,
});

open_enum! {
    /// `result` of [`Detail`].
    pub enum DetailResult {
        /// `FAIL`.
        Fail = "FAIL",
        /// `INFO`.
        Info = "INFO",
        /// `PASS`.
        Pass = "PASS",
        /// `WARN`.
        Warn = "WARN",
    }
}

/// Schema `document_verification_session_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentVerificationSession {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(DocumentVerificationSession {
    show: [],
    show_optional: [],
    hide: [],
    hide_optional: [session_token, url]
});

open_enum! {
    /// `document_type` of [`DocumentVerificationSessionRequest`].
    pub enum DocumentVerificationSessionDocumentType {
        /// `LICENSE`.
        License = "LICENSE",
        /// `PASSPORT`.
        Passport = "PASSPORT",
    }
}

open_enum! {
    /// `language` of [`DocumentVerificationSessionRequest`].
    pub enum DocumentVerificationSessionLanguage {
        /// `AR`.
        Ar = "AR",
        /// `AR-SA`.
        ArSa = "AR-SA",
        /// `BN`.
        Bn = "BN",
        /// `CS-CZ`.
        CsCz = "CS-CZ",
        /// `DA-DK`.
        DaDk = "DA-DK",
        /// `DE-DE`.
        DeDe = "DE-DE",
        /// `EN`.
        En = "EN",
        /// `EN-AU`.
        EnAu = "EN-AU",
        /// `EN-CA`.
        EnCa = "EN-CA",
        /// `EN-GB`.
        EnGb = "EN-GB",
        /// `EN-US`.
        EnUs = "EN-US",
        /// `ES`.
        Es = "ES",
        /// `ES-001`.
        Es001 = "ES-001",
        /// `ES-AR`.
        EsAr = "ES-AR",
        /// `ES-ES`.
        EsEs = "ES-ES",
        /// `ES-MX`.
        EsMx = "ES-MX",
        /// `ES-US`.
        EsUs = "ES-US",
        /// `FI-FI`.
        FiFi = "FI-FI",
        /// `FR`.
        Fr = "FR",
        /// `FR-CA`.
        FrCa = "FR-CA",
        /// `HE-IL`.
        HeIl = "HE-IL",
        /// `HI-IN`.
        HiIn = "HI-IN",
        /// `HT`.
        Ht = "HT",
        /// `HU-HU`.
        HuHu = "HU-HU",
        /// `HY`.
        Hy = "HY",
        /// `ID-ID`.
        IdId = "ID-ID",
        /// `IT`.
        It = "IT",
        /// `IT-CH`.
        ItCh = "IT-CH",
        /// `JA-JP`.
        JaJp = "JA-JP",
        /// `KO`.
        Ko = "KO",
        /// `MS-MY`.
        MsMy = "MS-MY",
        /// `NL-NL`.
        NlNl = "NL-NL",
        /// `NO-NO`.
        NoNo = "NO-NO",
        /// `PL-PL`.
        PlPl = "PL-PL",
        /// `PT-BR`.
        PtBr = "PT-BR",
        /// `PT-PT`.
        PtPt = "PT-PT",
        /// `RO-MO`.
        RoMo = "RO-MO",
        /// `RO-RO`.
        RoRo = "RO-RO",
        /// `RU`.
        Ru = "RU",
        /// `SK-SK`.
        SkSk = "SK-SK",
        /// `SV-SE`.
        SvSe = "SV-SE",
        /// `TH-TH`.
        ThTh = "TH-TH",
        /// `TL`.
        Tl = "TL",
        /// `TR-TR`.
        TrTr = "TR-TR",
        /// `UR`.
        Ur = "UR",
        /// `VI`.
        Vi = "VI",
        /// `ZH-CN`.
        ZhCn = "ZH-CN",
        /// `ZH-HK`.
        ZhHk = "ZH-HK",
        /// `ZH-TW`.
        ZhTw = "ZH-TW",
    }
}

/// Schema `document_verification_session_request`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentVerificationSessionRequest {
    /// One of 2 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_type: Option<DocumentVerificationSessionDocumentType>,
    /// One of 49 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<DocumentVerificationSessionLanguage>,
    /// Text. Format `uuid`.
    pub person_id: String,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_message: Option<bool>,
}

impl DocumentVerificationSessionRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<String>) -> Self {
        Self {
            document_type: Default::default(),
            language: Default::default(),
            person_id: person_id.into(),
            send_message: Default::default(),
        }
    }
}

setters!(DocumentVerificationSessionRequest {
    into document_type: DocumentVerificationSessionDocumentType,
    into language: DocumentVerificationSessionLanguage,
    value send_message: bool,
});

/// Schema `verification`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Verification {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<Detail>>,
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
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 7 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<VerificationResult>,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<AdhocVerificationVendorInfo>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_time: Option<Timestamp>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_type: Option<VerificationType>,
}

redacted_debug!(Verification {
    show: [id],
    show_optional: [
        business_id,
        creation_time,
        details,
        last_updated_time,
        person_id,
        result,
        verification_time,
        verification_type,
    ],
    hide: [],
    hide_optional: [metadata, vendor_info]
});

/// Schema `verification`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationCreate {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<DetailInput>>,
    /// Free-form JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
    /// One of 7 values.
    pub result: VerificationResult,
    /// Object told apart by `content_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_info: Option<VerificationVendorInfoInput>,
    /// Point in time.
    pub verification_time: Timestamp,
    /// One of 6 values.
    pub verification_type: VerificationType,
}

redacted_debug!(VerificationCreate {
    show: [result, verification_time, verification_type],
    show_optional: [business_id, details, person_id],
    hide: [],
    hide_optional: [metadata, vendor_info]
});

impl VerificationCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(
        result: VerificationResult,
        verification_time: impl Into<Timestamp>,
        verification_type: VerificationType,
    ) -> Self {
        Self {
            business_id: Default::default(),
            details: Default::default(),
            metadata: Default::default(),
            person_id: Default::default(),
            result,
            vendor_info: Default::default(),
            verification_time: verification_time.into(),
            verification_type,
        }
    }
}

setters!(VerificationCreate {
    into business_id: String,
    many details: DetailInput,
    into metadata: Value,
    into person_id: String,
    into vendor_info: VerificationVendorInfoInput,
});

/// Schema `verification_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationList {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// List: object.
    pub verifications: Vec<Verification>,
}

redacted_debug!(VerificationList {
    show: [verifications],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

/// Schema `verification_request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerificationRequest {
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_id: Option<String>,
    /// True or false.
    pub customer_consent: bool,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ip_address: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_id: Option<String>,
}

redacted_debug!(VerificationRequest {
    show: [customer_consent],
    show_optional: [business_id, document_id, person_id],
    hide: [],
    hide_optional: [customer_ip_address]
});

impl VerificationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_consent: bool) -> Self {
        Self {
            business_id: Default::default(),
            customer_consent,
            customer_ip_address: Default::default(),
            document_id: Default::default(),
            person_id: Default::default(),
        }
    }
}

setters!(VerificationRequest {
    into business_id: String,
    into customer_ip_address: String,
    into document_id: String,
    into person_id: String,
});

open_enum! {
    /// Schema `verification_result`.
    pub enum VerificationResult {
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `PROVISIONAL`.
        Provisional = "PROVISIONAL",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `REVIEW`.
        Review = "REVIEW",
        /// `UNVERIFIED`.
        Unverified = "UNVERIFIED",
        /// `VENDOR_ERROR`.
        VendorError = "VENDOR_ERROR",
    }
}

open_enum! {
    /// Schema `verification_type`.
    pub enum VerificationType {
        /// `DOCUMENT_VERIFICATION`.
        DocumentVerification = "DOCUMENT_VERIFICATION",
        /// `IDENTITY`.
        Identity = "IDENTITY",
        /// `LICENSE`.
        License = "LICENSE",
        /// `MANUAL_REVIEW`.
        ManualReview = "MANUAL_REVIEW",
        /// `RELATED_ENTITIES`.
        RelatedEntities = "RELATED_ENTITIES",
        /// `WATCHLIST`.
        Watchlist = "WATCHLIST",
    }
}

/// Schema `verify_response`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerifyResponse {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// One of 6 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
    /// List: object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verifications: Option<Vec<Verification>>,
}

redacted_debug!(VerifyResponse {
    show: [],
    show_optional: [verification_status, verifications],
    hide: [],
    hide_optional: [next_page_token]
});
