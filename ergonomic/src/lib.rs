//! Synctera's banking API for Rust.
