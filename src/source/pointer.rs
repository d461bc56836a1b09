//! A JSON Pointer (RFC 6901) that grows and shrinks with a walk through a tree, so that a walk makes one string and not thousands.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Where a walk is.
#[derive(Debug, Default)]
pub struct Pointer {
    written: String,
}

impl Pointer {
    /// The pointer as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Walks with the pointer at a key of where it is now, and back.
    pub fn at_key<T>(&mut self, key: &str, walk: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.written.len();
        self.written.push('/');
        self.written.push_str(&escaped(key));
        let walked = walk(self);
        self.written.truncate(before);
        walked
    }

    /// Walks with the pointer at an index of where it is now, and back.
    pub fn at_index<T>(&mut self, index: usize, walk: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.written.len();
        match u8::try_from(index) {
            Ok(digit @ 0..=9) => self.written.extend(['/', char::from(b'0' + digit)]),
            // Writing to a string cannot fail.
            _ => drop(write!(self.written, "/{index}")),
        }
        let walked = walk(self);
        self.written.truncate(before);
        walked
    }
}

/// A key as a step of a JSON Pointer.
pub(crate) fn escaped(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) { Cow::Owned(key.replace('~', "~0").replace('/', "~1")) } else { Cow::Borrowed(key) }
}

/// A step of a JSON Pointer as the key that it means.
pub(crate) fn unescaped(step: &str) -> Cow<'_, str> {
    if step.contains('~') { Cow::Owned(step.replace("~1", "/").replace("~0", "~")) } else { Cow::Borrowed(step) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_the_step_that_it_became() {
        for (key, step) in [("plain", "plain"), ("a/b", "a~1b"), ("~1", "~01"), ("~/", "~0~1")] {
            assert_eq!((escaped(key), unescaped(step)), (step.into(), key.into()));
        }
    }
}
