//! The simulator as a client sees it: over HTTP with reqwest, and over a bare socket.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod abandoned;
mod accounts;
mod ach;
mod ach_from_outside;
mod auth;
mod bank_story;
mod card_payments;
mod card_story;
mod cards;
mod client;
mod closing;
mod deliveries;
mod documents;
mod faults_answered;
mod faults_on_the_wire;
mod general_idempotency;
mod large_bodies;
mod ledger_idempotency;
mod lifecycle;
mod odd_requests;
mod onboarding;
mod paging;
mod persons;
mod plan;
mod raw;
mod raw_requests;
mod receiver;
mod records;
mod sandbox;
mod sandbox_cases;
mod throughput;
mod transfers;
mod webhook_story;
mod webhooks;
mod wires;
