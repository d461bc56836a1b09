//! A message in pieces, which is held against the full renderer before anyone gets it.

use std::borrow::Cow;
use std::sync::{Arc, PoisonError};

use rayon::prelude::*;

use super::questions::Bits;
use super::variant::Variant;
use super::{Mailing, Scratch};
use crate::merge::{self, Fields, Landing};
use crate::render::RenderError;
use crate::render::email::{self, Addressee, Letter};
use crate::render::guest::{Fault, FaultKind};
use crate::render::outbox::cut::{MOST_MARKS, mark};
use crate::render::outbox::splice::{Memory, Op, Pieces};
use crate::render::outbox::{Form, person};

/// How many bytes of pieces are kept at once; whoever needs more gets a mail from the full renderer.
const MOST_WEIGHT: usize = 12 * 1024 * 1024;

/// What may stand in the place of a person's own words. What is made of these must be the same both ways before anyone gets it: signs that
/// mean something where they land, a sentence that ends, and one that does not.
const TRIALS: [(&str, &str); 3] = [("", " Zoë <b title=\"x\">O'Neil</b> & {{ Co }} \\ /"), ("", " Zoë Jr."), ("a", "")];

impl<'o> Mailing<'o> {
    /// The message in pieces for those who answer so; nothing where only the full renderer makes it right.
    pub(super) fn cut(
        &self,
        variant: &Variant<'o>,
        bits: u128,
        scratch: &mut Scratch<'o>,
    ) -> Result<Option<Arc<Pieces>>, RenderError> {
        if let Some(known) = scratch.cut.get(&(variant.key, bits)) {
            return Ok(known.clone());
        }
        let mut cut = variant.cut.lock().unwrap_or_else(PoisonError::into_inner);
        let pieces = if let Some(known) = cut.get(&bits) {
            known.clone()
        } else {
            let pieces = self.kept(self.proven(variant, bits)?);
            cut.insert(bits, pieces.clone());
            pieces
        };
        scratch.cut.insert((variant.key, bits), pieces.clone());
        Ok(pieces)
    }

    /// The pieces, if there is room to keep them.
    fn kept(&self, pieces: Option<Pieces>) -> Option<Arc<Pieces>> {
        let mut pieces = pieces?;
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let mut fresh = 0;
        for op in &mut pieces.ops {
            let Op::Shared(bytes) = op else { continue };
            if let Some(known) = shared.get(bytes) {
                *bytes = Arc::clone(known);
            } else {
                fresh += bytes.len();
                shared.insert(Arc::clone(bytes));
            }
        }
        let mut weight = self.weight.lock().unwrap_or_else(PoisonError::into_inner);
        *weight += pieces.weight() + fresh;
        (*weight <= MOST_WEIGHT).then(|| Arc::new(pieces))
    }

    /// The message in pieces, if what is put together from them is what the full renderer makes.
    fn proven(&self, variant: &Variant<'o>, bits: u128) -> Result<Option<Pieces>, RenderError> {
        let tried = |(before, after): (&'static str, &'static str)| {
            move |slot: usize| if slot == person::EMAIL { "a@b.example".to_owned() } else { format!("{before}{slot}{after}") }
        };
        // An own template runs in a child, for which one would wait.
        let (letter, letters) = rayon::join(
            || self.letter_of(variant, bits, &|slot| mark(slot).to_string()),
            || TRIALS.par_iter().map(|trial| self.letter_of(variant, bits, &tried(*trial))).collect::<Vec<_>>(),
        );
        let pieces = self.pieces(variant, &letter?)?;
        for (trial, letter) in TRIALS.into_iter().zip(letters) {
            let letter = letter?;
            let values = self.values_of(variant, bits, &tried(trial));
            let mut spliced = Vec::new();
            pieces.write(&values, &mut Memory::default(), &mut spliced)?;
            if spliced != self.whole(variant, &letter, &values)? {
                return email::own_template(self.outbox.input, &self.mail).map_or(Ok(None), |template| Err(looks_into(template)));
            }
        }
        Ok(Some(pieces))
    }

    /// A message from a letter that was written with marks.
    fn pieces(&self, variant: &Variant<'o>, letter: &Letter) -> Result<Pieces, RenderError> {
        let edition = self.edition(variant);
        match self.outbox.form {
            Form::Eml => edition.pieces(letter, "\r\n"),
            Form::Mbox => edition.pieces(letter, "\n"),
            Form::Jsonl => edition.record_pieces(letter),
            Form::Csv { delimiter } => Ok(edition.sheet_pieces(letter, &variant.habit_fields, delimiter)),
        }
    }

    /// All values of the people of a variant, where each slot that is not empty has this one.
    fn values_of(&self, variant: &Variant<'o>, bits: u128, value: &dyn Fn(usize) -> String) -> Vec<Cow<'static, str>> {
        let (own, conditions) = (self.outbox.columns.len(), variant.questions.conditions.len());
        let count = person::OWN + own + variant.questions.expressions.len();
        let is_empty = |slot: usize| match slot.checked_sub(person::OWN) {
            None => slot == person::GIVEN_NAME && !variant.key.is_named,
            Some(after) if after < own => Bits::has(bits, after),
            Some(after) => Bits::has(bits, after + conditions),
        };
        (0..count.min(MOST_MARKS)).map(|slot| Cow::Owned(if is_empty(slot) { String::new() } else { value(slot) })).collect()
    }

    /// The letter for those who answer so, with these values as their own words.
    pub(super) fn letter_of(
        &self,
        variant: &Variant<'o>,
        bits: u128,
        value: &dyn Fn(usize) -> String,
    ) -> Result<Letter, RenderError> {
        let own = self.outbox.columns.len();
        let values = self.values_of(variant, bits, value);
        let habit = variant.habit.map(|_| variant.habit_fields.clone());
        let mut fields = person::fields(variant.tongue, &self.outbox.columns, &values, habit);
        let named = |index: usize| format!("excx__{index}");
        for (index, value) in values.iter().skip(person::OWN + own).enumerate() {
            fields.recipient.own.insert(named(index), value.clone().into_owned());
        }
        let merge = |text: &str, fields: &Fields, landing: Landing| {
            merge::fill(&variant.questions.answered(text, own, bits, &named), fields, landing)
        };
        let first_name = variant.key.is_named.then(|| value(person::FIRST_NAME));
        let who = Addressee { first_name, habit: variant.habit, fields, merge: &merge };
        self.letter(variant, &who)
    }
}

/// One of the program's own templates turns the person's words into something else.
fn looks_into(template: String) -> RenderError {
    RenderError::OwnTemplate(vec![Fault { template, line: None, range: None, kind: FaultKind::Personal }])
}
