//! The habit of whoever gets a mail, and an example of one for mails to nobody in particular.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::Writer;
use crate::model;
use crate::render::RenderError;

/// A habit, as the parts of its sentence.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Habit {
    /// The word before the routine.
    #[schemars(example = &"Nadat")]
    pub(super) opening: String,
    /// The routine that comes first; nothing where no habit is known.
    #[schemars(example = &"ik de telefoon heb gepakt")]
    pub(super) routine: Option<String>,
    /// What one then does.
    #[schemars(example = &"vraag ik me twee seconden af wat deze klant nodig heeft")]
    pub(super) behavior: Option<String>,
    /// The small cheer.
    #[schemars(example = &"Tikje tegen mijn headset: gelukt.")]
    pub(super) celebration: Option<String>,
}

/// A habit from a menu of the program, to show what one looks like.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Example {
    /// What the role is called that has it on its menu.
    #[schemars(example = &"Medewerker klantenservice")]
    pub(super) role: String,
    /// The habit.
    pub(super) habit: Habit,
}

impl Writer<'_> {
    /// The habit of whoever gets the mail. Where none is known, the templates have words for that.
    pub(super) fn habit(&self) -> Result<Habit, RenderError> {
        match self.who.habit {
            Some(habit) => self.on_menu(habit),
            None => Ok(Habit { opening: self.say("poster-after", [])?, routine: None, behavior: None, celebration: None }),
        }
    }

    /// A habit as a menu has it.
    pub(super) fn on_menu(&self, habit: &model::Habit) -> Result<Habit, RenderError> {
        Ok(Habit {
            opening: self.say("poster-after", [])?,
            routine: Some(self.read(&habit.routine)),
            behavior: Some(self.read(&habit.behavior)),
            celebration: habit.celebration.as_ref().map(|celebration| self.read(celebration)),
        })
    }

    /// The first habit of the program that has all its parts, or else the first of all.
    pub(super) fn example(&self) -> Result<Option<Example>, RenderError> {
        let all = || self.program.roles.iter().flat_map(|role| role.menu.iter().map(move |habit| (role, habit)));
        let Some((role, habit)) = all().find(|(_, habit)| habit.celebration.is_some()).or_else(|| all().next()) else {
            return Ok(None);
        };
        Ok(Some(Example { role: self.read(&role.name), habit: self.on_menu(habit)? }))
    }
}
