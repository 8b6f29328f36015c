// Written by `cargo xtask regen`; changes made by hand are lost.
//! Schemas of the group `credit_scores`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::*;

open_enum! {
    /// Schema `vendor_name`.
    pub enum CreditBureau {
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

/// Schema `credit_score_response`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditScore {
    pub creation_time: Option<Timestamp>,
    /// Format `uuid`.
    pub customer_id: Option<CustomerId>,
    /// Format `uuid`.
    pub id: CreditScoreId,
    pub last_updated_time: Option<Timestamp>,
    pub score: Option<i64>,
    pub score_requested_time: Option<Timestamp>,
    pub source_of_score: Option<CreditScoreSource>,
    pub r#type: Option<String>,
    pub vendor_name: Option<CreditBureau>,
    pub version: Option<String>,
}

record! { CreditScore {
    0 optional show creation_time;
    1 optional show customer_id;
    2 required show id;
    3 optional show last_updated_time;
    4 optional hide score;
    5 optional show score_requested_time;
    6 optional show source_of_score;
    7 optional show r#type as "type";
    8 optional show vendor_name;
    9 optional show version;
} }

/// Schema `credit_score`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditScoreCreate {
    /// Format `uuid`.
    pub customer_id: CustomerId,
    pub score: Option<i64>,
    pub score_requested_time: Option<Timestamp>,
    pub source_of_score: CreditScoreSource,
    pub r#type: Option<String>,
    pub vendor_name: Option<CreditBureau>,
    pub version: Option<String>,
}

record! { CreditScoreCreate {
    0 required show customer_id;
    1 optional hide score;
    2 optional show score_requested_time;
    3 required show source_of_score;
    4 optional show r#type as "type";
    5 optional show vendor_name;
    6 optional show version;
} }

impl CreditScoreCreate {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(customer_id: impl Into<CustomerId>, source_of_score: CreditScoreSource) -> Self {
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
    into vendor_name: CreditBureau,
    into version: String,
});

/// Schema `credit_score_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditScoreList {
    pub credit_scores: Vec<CreditScore>,
    pub next_page_token: Option<String>,
}

record! { CreditScoreList {
    0 required show credit_scores;
    1 optional hide next_page_token;
} }

open_enum! {
    /// Schema `source_of_score`.
    pub enum CreditScoreSource {
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
