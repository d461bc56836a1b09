//! What the texts of a mail ask of a person, and what someone answers.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use super::Mailing;
use super::variant::Variant;
use crate::merge::{self, Fields, Landing, PersonalQuestion, Question};
use crate::model::{Habit, Recipient};
use crate::render::RenderError;
use crate::render::email::{self, Addressee};
use crate::render::outbox::{Tongue, person};

/// How many questions about a person may be told apart in one number.
const MOST_BITS: usize = 128;

/// What the texts of a mail ask of a person.
#[derive(Debug)]
pub(super) struct Questions {
    /// Whether something holds, as it is written.
    pub(super) conditions: Vec<(String, PersonalQuestion)>,
    /// What an expression is worth, as it is written.
    pub(super) expressions: Vec<(String, PersonalQuestion)>,
    /// Whether the texts name the habit.
    pub(super) names_habit: bool,
}

/// The answers of a person: as one number, and with the values of expressions after those of the fields.
pub(super) struct Answers<'a> {
    pub(super) bits: u128,
    pub(super) values: Vec<Cow<'a, str>>,
    /// Whether the pieces can hold them.
    pub(super) is_plain: bool,
}

/// Some answers as one number: whether each of the program's own columns is empty, whether each condition holds, and whether each expression
/// is worth nothing.
#[derive(Debug, Default)]
pub(super) struct Bits {
    all: u128,
    count: usize,
}

impl Mailing<'_> {
    /// What the texts of the mail ask of a person with this habit.
    pub(super) fn questions(&self, tongue: &Tongue<'_>, habit: Option<&Habit>, is_named: bool) -> Result<Questions, RenderError> {
        let (conditions, expressions, names_habit) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()), Cell::new(false));
        let note = |list: &RefCell<Vec<String>>, asked: &str| {
            let mut list = list.borrow_mut();
            if !list.iter().any(|known| known == asked) {
                list.push(asked.to_owned());
            }
        };
        let merge = |text: &str, fields: &Fields, landing: Landing| {
            names_habit.set(names_habit.get() || merge::asks_for_habit(text));
            merge::rewritten(text, &mut |question| {
                match question {
                    Question::Condition(asked) => note(&conditions, asked),
                    Question::Expression(asked) => note(&expressions, asked),
                }
                None
            });
            // What is made now is thrown away; a text that cannot be filled in for anyone may be for someone.
            Ok(merge::fill(text, fields, landing).unwrap_or_default())
        };
        let who = Addressee { first_name: is_named.then(String::new), habit, fields: tongue.general.clone(), merge: &merge };
        email::texts(self.outbox.input, &tongue.locale, &self.outbox.pictures, &self.mail, &who)?;
        Ok(Questions {
            conditions: self.read(conditions.into_inner())?,
            expressions: self.read(expressions.into_inner())?,
            names_habit: names_habit.get(),
        })
    }

    fn read(&self, asked: Vec<String>) -> Result<Vec<(String, PersonalQuestion)>, RenderError> {
        let read = |asked: String| PersonalQuestion::read(&asked).map(|read| (asked, read));
        let failed = |why: minijinja::Error| RenderError::Template { name: self.mail.id.clone(), why: why.to_string() };
        asked.into_iter().map(read).collect::<Result<_, _>>().map_err(failed)
    }
}

impl<'a> Answers<'a> {
    /// What a person answers, by the names of the program's own columns.
    pub(super) fn of(variant: &'a Variant<'_>, columns: &[String], recipient: &'a Recipient) -> Self {
        let Questions { conditions, expressions, .. } = &variant.questions;
        let mut values = person::values(variant.tongue, recipient);
        let mut bits = Bits::default();
        values.iter().skip(person::OWN).for_each(|own| bits.push(own.is_empty()));
        let mut is_plain = true;
        if !conditions.is_empty() || !expressions.is_empty() {
            let habit = variant.habit.map(|_| variant.habit_fields.clone());
            let fields = merge::values(&person::fields(variant.tongue, columns, &values, habit));
            for (_, question) in conditions {
                let answer = question.answer(&fields);
                is_plain &= answer.is_ok();
                bits.push(answer.is_ok_and(|(holds, _)| holds));
            }
            for (_, question) in expressions {
                let answer = question.answer(&fields).map(|(_, shown)| shown);
                is_plain &= answer.as_ref().is_ok_and(|shown| *shown == Recipient::words(shown));
                let shown = answer.unwrap_or_default();
                bits.push(shown.is_empty());
                values.push(Cow::Owned(shown));
            }
        }
        Self { is_plain: is_plain && bits.count <= MOST_BITS, bits: bits.all, values }
    }
}

impl Questions {
    /// A text in which conditions are their answers, and expressions fields of the recipient with the name that `named` gives them.
    pub(super) fn answered(&self, text: &str, own: usize, bits: u128, named: &dyn Fn(usize) -> String) -> String {
        let place = |list: &[(String, PersonalQuestion)], asked: &str| list.iter().position(|(known, _)| known == asked);
        merge::rewritten(text, &mut |question| match question {
            Question::Condition(asked) => place(&self.conditions, asked).map(|index| Bits::has(bits, own + index).to_string()),
            Question::Expression(asked) => place(&self.expressions, asked).map(|index| format!("recipient.{}", named(index))),
        })
    }
}

impl Bits {
    fn push(&mut self, bit: bool) {
        if self.count < MOST_BITS {
            self.all |= u128::from(bit) << self.count;
        }
        self.count += 1;
    }

    pub(super) const fn has(bits: u128, index: usize) -> bool {
        index < MOST_BITS && bits >> index & 1 == 1
    }
}
