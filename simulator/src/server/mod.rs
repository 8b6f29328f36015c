//! Everything between the socket and the routes.
//!
//! A request goes through `gateway` (log, faults, authentication), then through the routes on a
//! task of its own, and back through `gateway`. The sockets are served by hand, because a fault may
//! have to break a connection in a way no HTTP framework offers.

mod answer;
mod app;
mod body;
mod courier;
mod gateway;
mod lifecycle;
mod listener;
mod received;
mod wire;

pub(crate) use answer::Answer;
pub(crate) use app::{App, Settings};
pub(crate) use gateway::Delay;
pub(crate) use lifecycle::Running;
pub use received::Received;
