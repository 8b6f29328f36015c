// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `credit_scores`.

use crate::support::prelude::*;
#[allow(unused_imports)]
use super::*;

/// Schema `credit_score_response`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditScore {
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<Timestamp>,
    /// Text. Format `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text. Format `uuid`.
    pub id: String,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<Timestamp>,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score_requested_time: Option<Timestamp>,
    /// One of 5 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_of_score: Option<SourceOfScore>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_name: Option<VendorName>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

redacted_debug!(CreditScore {
    show: [id],
    show_optional: [
        creation_time,
        customer_id,
        last_updated_time,
        score_requested_time,
        source_of_score,
        r#type,
        vendor_name,
        version,
    ],
    hide: [],
    hide_optional: [score]
});

/// Schema `credit_score`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditScoreCreate {
    /// Text. Format `uuid`.
    pub customer_id: String,
    /// Whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i64>,
    /// Point in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score_requested_time: Option<Timestamp>,
    /// One of 5 values.
    pub source_of_score: SourceOfScore,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// One of 4 values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor_name: Option<VendorName>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

redacted_debug!(CreditScoreCreate {
    show: [customer_id, source_of_score],
    show_optional: [score_requested_time, r#type, vendor_name, version],
    hide: [],
    hide_optional: [score]
});

impl CreditScoreCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<String>, source_of_score: SourceOfScore) -> Self {
        Self {
            customer_id: customer_id.into(),
            score: Default::default(),
            score_requested_time: Default::default(),
            source_of_score,
            r#type: Default::default(),
            vendor_name: Default::default(),
            version: Default::default(),
        }
    }
}

setters!(CreditScoreCreate {
    value score: i64,
    into score_requested_time: Timestamp,
    into r#type: String,
    into vendor_name: VendorName,
    into version: String,
});

/// Schema `credit_score_list`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreditScoreList {
    /// List: object.
    pub credit_scores: Vec<CreditScore>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}

redacted_debug!(CreditScoreList {
    show: [credit_scores],
    show_optional: [],
    hide: [],
    hide_optional: [next_page_token]
});

open_enum! {
    /// Schema `source_of_score`.
    pub enum SourceOfScore {
        /// `ACCOUNT_MANAGEMENT`.
        AccountManagement = "ACCOUNT_MANAGEMENT",
        /// `ACCOUNT_OPENING`.
        AccountOpening = "ACCOUNT_OPENING",
        /// `HARDSHIP`.
        Hardship = "HARDSHIP",
        /// `LINE_INCREASE_REQUEST`.
        LineIncreaseRequest = "LINE_INCREASE_REQUEST",
        /// `OTHER`.
        Other = "OTHER",
    }
}

open_enum! {
    /// Schema `vendor_name`.
    pub enum VendorName {
        /// `EQUIFAX`.
        Equifax = "EQUIFAX",
        /// `EXPERIAN`.
        Experian = "EXPERIAN",
        /// `OTHER`.
        Other = "OTHER",
        /// `TRANSUNION`.
        Transunion = "TRANSUNION",
    }
}
