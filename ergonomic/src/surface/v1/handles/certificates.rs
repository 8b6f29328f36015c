// Written by `cargo xtask regen`; changes made by hand are lost.
//! `certificates`.

use synctera_api::v1::{ApplePayCertificateSigningRequest, CreateApplePayCsr};

use crate::Synctera;
use crate::handle::Caller;

/// Certificates for taking Apple Pay.
///
/// ```no_run
/// # use synctera::{Error, Synctera, v1};
/// # async fn example(synctera: &Synctera, body: v1::ApplePayCertificateSigningRequest) -> Result<(), Error> {
/// let answer = synctera.v1().certificates().create_apple_pay_csr(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Certificates<C = Synctera> {
    pub(crate) caller: C,
}

impl<C: Caller> Certificates<C> {
    /// Makes the signing request with which Apple issues a payment certificate.
    ///
    /// `POST /v1/certificates/applepay/csr`. A repeated key gets the first answer, for seven days.
    #[doc(alias = "createApplePayCsr")]
    pub fn create_apple_pay_csr(&self, body: ApplePayCertificateSigningRequest) -> C::Call<CreateApplePayCsr> {
        self.caller.call(CreateApplePayCsr::new(body))
    }
}
