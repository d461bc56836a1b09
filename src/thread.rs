//! The golden thread of a program: from what drives customers, through the steps where they notice it and the roles that act there, to
//! habits. Here are the knots in which it is tied, and every way in which it can be cut; `lint` and `trace` say which of them matter when.

mod cut;
mod knot;

pub use cut::{Cut, Gap, Ties, goes_on};
pub use knot::{Knot, knots};
