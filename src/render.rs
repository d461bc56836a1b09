//! Plan and words in, named bytes out: everything that people get. No clock, no disk, no network.

pub mod calendar;
