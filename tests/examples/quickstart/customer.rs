//! From somebody unknown to a customer.

use synctera::Synctera;
use synctera::types::ids::PersonId;
use synctera::v0::{
    CustomerAddressInput, DisclosureCreate, DisclosureInteraction, DisclosureType, PersonCreate,
    PersonStatus, VerificationRequest, VerificationStatus,
};

use crate::place::Persona;
use crate::story::Trouble;

/// Adds the person, notes that she knows what is collected, and verifies her. Gives her id.
pub async fn onboard(synctera: &Synctera, persona: &Persona) -> Result<PersonId, Trouble> {
    let address = CustomerAddressInput::new(persona.street, "US")
        .city("New York")
        .state("NY")
        .postal_code(persona.postal_code);
    let person = PersonCreate::new(true, PersonStatus::Active)
        .first_name(persona.first_name)
        .last_name(persona.last_name)
        .dob(persona.dob)
        .ssn(persona.ssn)
        .email(persona.email)
        .phone_number(persona.phone_number)
        .legal_address(address);
    let person = synctera.persons().create(person).await?;
    println!("   person {}", person.id);

    let disclosure = DisclosureCreate::new(
        "2026-01-01T00:00:00Z",
        DisclosureInteraction::Acknowledged,
        DisclosureType::KycDataCollection,
        "1.0",
    )
    .person_id(person.id.clone());
    synctera.disclosures().create(disclosure).await?;

    let request = VerificationRequest::new(true).person_id(person.id.clone());
    let verified = synctera.verifications().verify(request).await?;
    match &verified.verification_status {
        Some(VerificationStatus::Accepted) => println!("   KYC accepted"),
        other => {
            return Err(format!("KYC ended in {other:?}; somebody has to look at it").into());
        }
    }
    Ok(person.id.clone())
}
