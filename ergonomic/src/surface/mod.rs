// Written by `cargo xtask regen`; changes made by hand are lost.
//! Each version of the API as people use it.

#[cfg(feature = "v0")]
pub mod v0;
#[cfg(feature = "v1")]
pub mod v1;
