//! excx turns a customer-experience program written in YAML into everything that its campaign needs.
pub mod diagnostic;
pub mod lint;
pub mod locale;
pub mod merge;
pub mod model;
pub mod plan;
pub mod render;
pub mod schema;
pub mod source;
pub mod street;
