//! A few people of each kind, to look before one leaps: so many of each language and role, the first in the order of the roster.

use std::collections::HashMap;

use crate::model::Recipient;

/// Counts people of each language and role.
#[derive(Debug, Default)]
pub(super) struct Sampled(HashMap<(usize, Option<usize>), u64>);

impl Sampled {
    /// Whether someone is among the first of a kind; everyone is where nothing is said of how many.
    pub(super) fn takes(&mut self, recipient: &Recipient, most: Option<u64>) -> bool {
        let Some(most) = most else { return true };
        let seen = self.0.entry((recipient.language, recipient.role)).or_default();
        *seen += 1;
        *seen <= most
    }
}

/// On how many threads to work: which are the first of a kind shows only in order.
pub(super) fn threads(sample: Option<u64>) -> usize {
    if sample.is_some() { 1 } else { rayon::current_num_threads() }
}
