// Written by `cargo xtask regen`; changes made by hand are lost.
//! Operations of the group `edd`.

use crate::prelude::*;
#[allow(unused_imports)]
use super::super::types::*;
use super::super::client::Client;

#[doc(alias = "listEDD")]
/// `GET /edd`
///
/// Lists due diligence reports.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEddReports {
    /// At least 1.
    /// The document's default is `100`; it is never filled in here.
    pub limit: Option<i64>,
    pub page_token: Option<String>,
    pub related_resource_id: Vec<String>,
    pub related_resource_type: Vec<RelatedResourceType>,
}

record! { ListEddReports {
    0 optional show limit;
    1 optional hide page_token;
    2 optional show related_resource_id;
    3 required show related_resource_type;
} }

impl ListEddReports {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(related_resource_type: impl IntoMany<RelatedResourceType>) -> Self {
        Self {
            limit: Default::default(),
            page_token: Default::default(),
            related_resource_id: Default::default(),
            related_resource_type: related_resource_type.into_many(),
        }
    }
}

setters!(ListEddReports {
    value limit: i64,
    into page_token: String,
    list related_resource_id: String,
});

impl Sealed for ListEddReports {}

impl Operation for ListEddReports {
    type Output = EddReportList;
    const META: OperationMeta =
        OperationMeta::new("v0", "edd", "listEDD", Method::Get, "/edd")
            .tier(Tier::Read).pages("edd_reports").stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_related_resource_id = params::csv("related_resource_id", &self.related_resource_id, Spelling::Upper)?;
        let p_related_resource_type = params::csv(
            "related_resource_type",
            &self.related_resource_type,
            Spelling::Upper,
        )?;
        let built = client.list_edd(
            self.limit,
            self.page_token.as_deref(),
            p_related_resource_id.as_deref(),
            p_related_resource_type.as_deref(),
        );
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<EddReportList, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "createEDD")]
/// `POST /edd`
///
/// Files a due diligence report.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEddReport {
    /// What is sent, as JSON.
    pub body: EddReportCreate,
}

record! { CreateEddReport {
    0 required show body;
} }

impl CreateEddReport {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(body: EddReportCreate) -> Self {
        Self {
            body,
        }
    }
}

impl Sealed for CreateEddReport {}

impl Operation for CreateEddReport {
    type Output = EddReport;
    const META: OperationMeta =
        OperationMeta::new("v0", "edd", "createEDD", Method::Post, "/edd")
            .tier(Tier::Cached).sends(BodyKind::Json).success(&[201]).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let body = EncodedBody::json(&self.body)?;
        let built = client.create_edd(body.content().into());
        request::finish(built, &Self::META, Some(body))
    }

    fn decode(body: &[u8]) -> Result<EddReport, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "getEDD")]
/// `GET /edd/{edd_id}`
///
/// Fetches a due diligence report.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEddReport {
    /// Format `uuid`.
    pub edd_id: EddReportId,
}

record! { GetEddReport {
    0 required show edd_id;
} }

impl GetEddReport {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(edd_id: impl Into<EddReportId>) -> Self {
        Self {
            edd_id: edd_id.into(),
        }
    }
}

impl Sealed for GetEddReport {}

impl Operation for GetEddReport {
    type Output = EddReport;
    const META: OperationMeta =
        OperationMeta::new("v0", "edd", "getEDD", Method::Get, "/edd/{edd_id}")
            .tier(Tier::Read).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_edd_id = self.edd_id.as_str();
        let built = client.get_edd(params::path("edd_id", p_edd_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<EddReport, DecodeError> {
        decode(body)
    }
}

#[doc(alias = "deleteEDD")]
/// `DELETE /edd/{edd_id}`
///
/// Deletes a due diligence report.
///
/// Marked beta: may change without notice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteEddReport {
    /// Format `uuid`.
    pub edd_id: EddReportId,
}

record! { DeleteEddReport {
    0 required show edd_id;
} }

impl DeleteEddReport {
    /// With what is required; setters add the rest.
    #[must_use]
    pub fn new(edd_id: impl Into<EddReportId>) -> Self {
        Self {
            edd_id: edd_id.into(),
        }
    }
}

impl Sealed for DeleteEddReport {}

impl Operation for DeleteEddReport {
    type Output = Deletion;
    const META: OperationMeta =
        OperationMeta::new("v0", "edd", "deleteEDD", Method::Delete, "/edd/{edd_id}")
            .tier(Tier::Cached).stability(Stability::Beta);

    fn request(&self, http: &Http, base: &str) -> Result<Request, RequestError> {
        let client = Client::new_with_client(base, http.clone());
        let p_edd_id = self.edd_id.as_str();
        let built = client.delete_edd(params::path("edd_id", p_edd_id)?);
        request::finish(built, &Self::META, None)
    }

    fn decode(body: &[u8]) -> Result<Deletion, DecodeError> {
        decode(body)
    }
}
