// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `kyc_kyb_verifications`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `adhoc_verification_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdhocVerification {
    /// Format `uuid`.
    pub id: VerificationId,
    pub matching_watchlists: Option<Vec<Watchlist>>,
    pub result: Option<VerificationResult>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponse>,
}

record! { AdhocVerification {
    0 required show id;
    1 optional hide matching_watchlists;
    2 optional show result;
    3 optional hide vendor_info;
} }

/// Schema `adhoc_verification_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdhocVerificationRequest {
    /// Format `uuid`.
    pub payee_id: CustomerId,
    /// Format `uuid`.
    pub payer_id: CustomerId,
}

record! { AdhocVerificationRequest {
    0 required show payee_id;
    1 required show payer_id;
} }

impl AdhocVerificationRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(payee_id: impl Into<CustomerId>, payer_id: impl Into<CustomerId>) -> Self {
        Self {
            payee_id: payee_id.into(),
            payer_id: payer_id.into(),
        }
    }
}

/// Schema `document_verification_session_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentVerificationSession {
    pub session_token: Option<String>,
    pub url: Option<String>,
}

record! { DocumentVerificationSession {
    0 optional hide session_token;
    1 optional hide url;
} }

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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentVerificationSessionRequest {
    pub document_type: Option<DocumentVerificationSessionDocumentType>,
    pub language: Option<DocumentVerificationSessionLanguage>,
    /// Format `uuid`.
    pub person_id: PersonId,
    pub send_message: Option<bool>,
}

record! { DocumentVerificationSessionRequest {
    0 optional show document_type;
    1 optional show language;
    2 required show person_id;
    3 optional show send_message;
} }

impl DocumentVerificationSessionRequest {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(person_id: impl Into<PersonId>) -> Self {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Verification {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub creation_time: Option<Timestamp>,
    pub details: Option<Vec<VerificationDetail>>,
    /// Format `uuid`.
    /// Empty if the server has left it out, which the document allows.
    pub id: VerificationId,
    pub last_updated_time: Option<Timestamp>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub result: Option<VerificationResult>,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponse>,
    pub verification_time: Option<Timestamp>,
    pub verification_type: Option<VerificationType>,
}

record! { Verification {
    0 optional show business_id;
    1 optional show creation_time;
    2 optional show details;
    3 optional show id;
    4 optional show last_updated_time;
    5 optional hide metadata;
    6 optional show person_id;
    7 optional show result;
    8 optional hide vendor_info;
    9 optional show verification_time;
    10 optional show verification_type;
} }

/// Schema `verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerificationCreate {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub details: Option<Vec<VerificationDetailInput>>,
    /// Free-form JSON.
    pub metadata: Option<Value>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
    pub result: VerificationResult,
    /// Told apart by `content_type`.
    pub vendor_info: Option<VendorResponseInput>,
    pub verification_time: Timestamp,
    pub verification_type: VerificationType,
}

record! { VerificationCreate {
    0 optional show business_id;
    1 optional show details;
    2 optional hide metadata;
    3 optional show person_id;
    4 required show result;
    5 optional hide vendor_info;
    6 required show verification_time;
    7 required show verification_type;
} }

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
    into business_id: BusinessId,
    many details: VerificationDetailInput,
    into metadata: Value,
    into person_id: PersonId,
    into vendor_info: VendorResponseInput,
});

/// Schema `detail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationDetail {
    pub category: Option<VerificationDetailCategory>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub result: Option<VerificationDetailResult>,
    pub score: Option<Decimal>,
    pub url: Option<String>,
    pub vendor_code: Option<String>,
}

record! { VerificationDetail {
    0 optional show category;
    1 optional hide description;
    2 optional show label;
    3 optional show result;
    4 optional hide score;
    5 optional hide url;
    6 optional hide vendor_code;
} }

open_enum! {
    /// `category` of [`VerificationDetail`].
    pub enum VerificationDetailCategory {
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationDetailInput {
    pub category: Option<VerificationDetailCategory>,
    pub description: Option<String>,
    pub result: Option<VerificationDetailResult>,
    pub score: Option<Decimal>,
    pub url: Option<String>,
    pub vendor_code: Option<String>,
}

record! { VerificationDetailInput {
    0 optional show category;
    1 optional hide description;
    2 optional show result;
    3 optional hide score;
    4 optional hide url;
    5 optional hide vendor_code;
} }

impl VerificationDetailInput {
    /// Nothing is required.
    #[must_use]
    pub fn new() -> Self {
        <Self as Default>::default()
    }
}

setters!(VerificationDetailInput {
    into category: VerificationDetailCategory,
    into description: String,
    into result: VerificationDetailResult,
    into score: Decimal,
    into url: String,
    into vendor_code: String,
});

open_enum! {
    /// `result` of [`VerificationDetail`].
    pub enum VerificationDetailResult {
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

/// Schema `verification_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerificationList {
    pub next_page_token: Option<String>,
    pub verifications: Vec<Verification>,
}

record! { VerificationList {
    0 optional hide next_page_token;
    1 required show verifications;
} }

/// Schema `verify_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerificationOutcome {
    pub next_page_token: Option<String>,
    pub verification_status: Option<VerificationStatus>,
    pub verifications: Option<Vec<Verification>>,
}

record! { VerificationOutcome {
    0 optional hide next_page_token;
    1 optional show verification_status;
    2 optional show verifications;
} }

/// Schema `verification_request`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerificationRequest {
    /// Format `uuid`.
    pub business_id: Option<BusinessId>,
    pub customer_consent: bool,
    pub customer_ip_address: Option<String>,
    pub document_id: Option<String>,
    /// Format `uuid`.
    pub person_id: Option<PersonId>,
}

record! { VerificationRequest {
    0 optional show business_id;
    1 required show customer_consent;
    2 optional hide customer_ip_address;
    3 optional show document_id;
    4 optional show person_id;
} }

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
    into business_id: BusinessId,
    into customer_ip_address: String,
    into document_id: String,
    into person_id: PersonId,
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

open_enum! {
    /// `matching_watchlists` of [`AdhocVerification`].
    pub enum Watchlist {
        /// `US_OFAC`.
        UsOfac = "US_OFAC",
    }
}
