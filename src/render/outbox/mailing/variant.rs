//! The variants of a mail: what people share who get the same mail but for their own words.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Zoned;

use super::questions::Questions;
use super::{Mailing, Scratch};
use crate::merge::HabitFields;
use crate::model::{Habit, Recipient};
use crate::plan::Hours;
use crate::render::RenderError;
use crate::render::calendar::CalendarFile;
use crate::render::email;
use crate::render::outbox::cut::mark;
use crate::render::outbox::splice::Pieces;
use crate::render::outbox::{Form, Tongue, audience, person};

/// What decides which variant of a mail someone gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct VariantKey {
    pub(super) language: usize,
    /// The role and the habit, where the mail says something else to those with one.
    pub(super) habit: Option<(usize, usize)>,
    pub(super) is_named: bool,
    pub(super) hours: Option<Hours>,
}

/// What is known of a variant before any of its people is looked at.
pub(super) struct Variant<'o> {
    pub(super) key: VariantKey,
    pub(super) tongue: &'o Tongue<'o>,
    pub(super) at: Zoned,
    pub(super) habit: Option<&'o Habit>,
    pub(super) habit_fields: HabitFields,
    pub(super) questions: Questions,
    /// What comes along for one's own calendar.
    pub(super) calendar: Option<CalendarFile>,
    /// By the answers: the message in pieces; nothing where only the full renderer makes it right.
    pub(super) cut: Mutex<HashMap<u128, Option<Arc<Pieces>>>>,
}

impl<'o> Mailing<'o> {
    pub(super) fn key(&self, recipient: &Recipient) -> VariantKey {
        VariantKey {
            language: recipient.language,
            habit: recipient.habit.filter(|_| self.asks_for_habit),
            is_named: !recipient.first_name.is_empty(),
            hours: audience::hours(self.outbox.input.program, recipient),
        }
    }

    /// The variant with this key, which is made once.
    pub(super) fn variant(&self, key: VariantKey, scratch: &mut Scratch<'o>) -> Result<Arc<Variant<'o>>, RenderError> {
        if let Some(variant) = scratch.variants.get(&key) {
            return Ok(Arc::clone(variant));
        }
        let mut variants = self.variants.lock().unwrap_or_else(PoisonError::into_inner);
        let variant = if let Some(variant) = variants.get(&key) {
            Arc::clone(variant)
        } else {
            let variant = Arc::new(self.new_variant(key)?);
            variants.insert(key, Arc::clone(&variant));
            variant
        };
        scratch.variants.insert(key, Arc::clone(&variant));
        Ok(variant)
    }

    fn new_variant(&self, key: VariantKey) -> Result<Variant<'o>, RenderError> {
        let program = self.outbox.input.program;
        let missing = || email::wrong(&self.mail.id, &"there is no such language");
        let tongue = self.outbox.tongues.get(key.language).and_then(Option::as_ref).ok_or_else(missing)?;
        let habit = person::habit(program, key.habit);
        Ok(Variant {
            key,
            tongue,
            at: audience::sent(program, &self.mail, key.hours),
            habit,
            habit_fields: habit.map(|habit| person::habit_fields(tongue, program, habit)).unwrap_or_default(),
            calendar: email::calendar_of(self.outbox.input, &tongue.locale, &self.mail, &tongue.general)?,
            questions: self.questions(tongue, habit, key.is_named)?,
            cut: Mutex::new(HashMap::new()),
        })
    }

    /// Whether those with a habit are told something else, in any language: its texts name it, an own template may, or those of the engine do,
    /// as a habit with a cheer and one without show.
    pub(super) fn says_habit(&self) -> Result<bool, RenderError> {
        let is_sheet = matches!(self.outbox.form, Form::Csv { .. });
        if is_sheet || email::own_template(self.outbox.input, &self.mail).is_some() {
            return Ok(true);
        }
        let languages = self.outbox.tongues.iter().enumerate().filter(|(_, tongue)| tongue.is_some());
        for (language, _) in languages {
            if self.says_habit_in(language)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn says_habit_in(&self, language: usize) -> Result<bool, RenderError> {
        let program = self.outbox.input.program;
        let menus = program.roles.iter().enumerate();
        let all = || menus.clone().flat_map(|(role, of)| (0..of.menu.len()).map(move |habit| (role, habit)));
        let cheers =
            |chosen: &(usize, usize)| person::habit(program, Some(*chosen)).is_some_and(|habit| habit.celebration.is_some());
        let written = |habit: Option<(usize, usize)>| {
            let key = VariantKey { language, habit, is_named: true, hours: None };
            let variant = self.variant(key, &mut Scratch::default())?;
            let letter = self.letter_of(&variant, 0, &|slot| mark(slot).to_string())?;
            Ok::<_, RenderError>((letter, variant.questions.names_habit))
        };
        let without = written(None)?;
        let mut differs = without.1;
        for habit in [all().find(cheers), all().find(|habit| !cheers(habit))].into_iter().flatten() {
            differs = differs || written(Some(habit))? != without;
        }
        Ok(differs)
    }
}
