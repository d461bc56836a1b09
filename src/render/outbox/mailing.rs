//! One mail for many people: rendered once for all who get the same but for their own words, and put together for each.

mod proof;
mod questions;
mod variant;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Zoned;

use self::questions::Answers;
use self::variant::{Variant, VariantKey};
use super::audience;
use super::message::Edition;
use super::splice::{Memory, Pieces};
use super::{Form, Outbox, person, sheet};
use crate::model::Recipient;
use crate::render::RenderError;
use crate::render::email::{self, Addressee, Letter, Mail};

/// A mail, ready to be made for one person after another, from any thread.
pub struct Mailing<'o> {
    outbox: &'o Outbox<'o>,
    mail: Mail<'o>,
    variants: Mutex<HashMap<VariantKey, Arc<Variant<'o>>>>,
    /// How many bytes of pieces are kept.
    weight: Mutex<usize>,
    /// What many messages end with.
    shared: Mutex<BTreeSet<Arc<[u8]>>>,
    /// Whether it says something else to those with a habit.
    asks_for_habit: bool,
    /// The names of the pictures that messages show.
    pictures: Mutex<BTreeSet<String>>,
    size: usize,
}

impl std::fmt::Debug for Mailing<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailing").field("mail", &self.mail.id).finish_non_exhaustive()
    }
}

/// What a thread keeps from one person to the next.
#[derive(Default)]
pub struct Scratch<'o> {
    memory: Memory,
    variants: HashMap<VariantKey, Arc<Variant<'o>>>,
    cut: HashMap<(VariantKey, u128), Option<Arc<Pieces>>>,
}

impl std::fmt::Debug for Scratch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

impl<'o> Mailing<'o> {
    pub(super) fn of(outbox: &'o Outbox<'o>, mail: Mail<'o>) -> Result<Self, RenderError> {
        let mut mailing = Self {
            outbox,
            mail,
            variants: Mutex::new(HashMap::new()),
            weight: Mutex::new(0),
            shared: Mutex::new(BTreeSet::new()),
            asks_for_habit: true,
            pictures: Mutex::new(BTreeSet::new()),
            size: 0,
        };
        mailing.size = mailing.usual_size()?;
        mailing.asks_for_habit = mailing.says_habit()?;
        Ok(mailing)
    }

    /// The id of its moment.
    #[must_use]
    pub fn moment(&self) -> &str {
        &self.mail.id
    }

    /// For whom it is.
    #[must_use]
    pub fn audience(&self) -> String {
        self.mail.audience.to_string()
    }

    /// When it is sent, where it has a date.
    #[must_use]
    pub fn sent(&self) -> Option<&Zoned> {
        matches!(self.mail.sort, email::Sort::Moment(_)).then_some(&self.mail.sent)
    }

    /// About how many bytes a message has; the same in every run.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// The names of the pictures that the messages show that were made so far.
    #[must_use]
    pub fn pictures(&self) -> BTreeSet<String> {
        self.pictures.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What stands at the head of a file of messages.
    #[must_use]
    pub fn head(&self) -> Vec<u8> {
        match self.outbox.form {
            Form::Csv { delimiter } => sheet::head(&self.outbox.columns, delimiter),
            _ => Vec::new(),
        }
    }

    /// Whether someone gets it.
    #[must_use]
    pub fn gets(&self, recipient: &Recipient) -> bool {
        let is_asked_for = self.outbox.tongues.get(recipient.language).is_some_and(Option::is_some);
        is_asked_for && audience::gets(self.outbox.input.program, &self.mail, recipient)
    }

    /// Writes the message for someone.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn write(&self, recipient: &Recipient, scratch: &mut Scratch<'o>, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let variant = self.variant(self.key(recipient), scratch)?;
        let answers = Answers::of(&variant, &self.outbox.columns, recipient);
        let cut = if answers.is_plain { self.cut(&variant, answers.bits, scratch)? } else { None };
        match cut {
            Some(pieces) => pieces.write(&answers.values, &mut scratch.memory, out),
            None => self.render(&variant, recipient, out),
        }
    }

    /// Writes the message for someone with the full renderer: everything is rendered anew, with nothing but this person's words.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn write_whole(&self, recipient: &Recipient, scratch: &mut Scratch<'o>, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let variant = self.variant(self.key(recipient), scratch)?;
        self.render(&variant, recipient, out)
    }

    /// Whether the message for someone is put together from pieces, rather than rendered whole.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn is_spliced(&self, recipient: &Recipient, scratch: &mut Scratch<'o>) -> Result<bool, RenderError> {
        let variant = self.variant(self.key(recipient), scratch)?;
        let answers = Answers::of(&variant, &self.outbox.columns, recipient);
        Ok(answers.is_plain && self.cut(&variant, answers.bits, scratch)?.is_some())
    }

    fn render(&self, variant: &Variant<'o>, recipient: &Recipient, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let who = person::addressee(variant.tongue, self.outbox.input.program, &self.outbox.columns, recipient);
        let letter = self.letter(variant, &who)?;
        out.extend(self.whole(variant, &letter, &person::values(variant.tongue, recipient))?);
        Ok(())
    }

    fn letter(&self, variant: &Variant<'o>, who: &Addressee<'_>) -> Result<Letter, RenderError> {
        let (outbox, tongue) = (self.outbox, variant.tongue);
        // A mail merge sends the words of a row, and no file with them.
        let attaches = !matches!(outbox.form, Form::Csv { .. });
        let letter = email::letter(outbox.input, &tongue.locale, &outbox.pictures, &tongue.templates, &self.mail, who, attaches)?;
        self.pictures.lock().unwrap_or_else(PoisonError::into_inner).extend(letter.pictures.iter().cloned());
        Ok(letter)
    }

    /// A message from a letter that holds nothing but one person's words.
    fn whole(&self, variant: &Variant<'o>, letter: &Letter, values: &[Cow<'_, str>]) -> Result<Vec<u8>, RenderError> {
        let edition = self.edition(variant);
        let value = |slot: usize| values.get(slot).map_or("", |value| value);
        let (name, address) = (value(person::ADDRESSED), value(person::EMAIL));
        match self.outbox.form {
            Form::Eml => edition.whole(letter, name, address, "\r\n"),
            Form::Mbox => edition.whole(letter, name, address, "\n"),
            Form::Jsonl => edition.record(letter, name, address),
            Form::Csv { delimiter } => edition.sheet_row(letter, values, &variant.habit_fields, delimiter),
        }
    }

    fn edition<'a>(&'a self, variant: &'a Variant<'o>) -> Edition<'a> {
        Edition {
            outbox: self.outbox,
            tongue: variant.tongue,
            mail: &self.mail,
            at: variant.at.clone(),
            calendar: variant.calendar.as_ref(),
        }
    }

    /// About how many bytes a message has: that for anyone in the first language that was asked for.
    fn usual_size(&self) -> Result<usize, RenderError> {
        let Some(language) = self.outbox.tongues.iter().position(Option::is_some) else { return Ok(0) };
        let key = VariantKey { language, habit: None, is_named: false, hours: None };
        let variant = self.variant(key, &mut Scratch::default())?;
        let letter = self.letter(&variant, &Addressee::anyone(variant.tongue.general.clone()))?;
        let anyone = Recipient { email: "a@b.example".to_owned(), ..Recipient::default() };
        let values = person::values(variant.tongue, &anyone);
        Ok(self.whole(&variant, &letter, &values)?.len())
    }
}
