//! A calendar of closed days: any text is read or refused, and each fault stands inside the file.

#![no_main]

use excx::diagnostic::SourceFile;
use excx::holidays::{ClosedDays, MAX_CLOSED_DAYS};
use jiff::tz::TimeZone;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = SourceFile::new("closed.ics", text);
    let (closed, faults) = ClosedDays::read(&file, &TimeZone::UTC);
    assert!(closed.len() <= MAX_CLOSED_DAYS);
    for fault in &faults {
        assert!(file.text.get(fault.place.span.clone()).is_some(), "{fault:?}");
    }
});
