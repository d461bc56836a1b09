//! The outbox: a mail for each person of a roster.
//!
//! A mail is rendered once for all who get the same but for their own words, with marks where those go, and cut there; for each person the
//! pieces are put together again ([`splice`]). Before that is done for anyone, what comes out is held against the full renderer, which
//! renders the whole mail for one person; where the two differ, the full renderer makes every mail.

pub(super) mod audience;
mod cut;
mod header;
mod mailing;
mod message;
mod own_templates;
mod person;
mod quoted;
mod record;
mod sheet;
mod splice;

use std::sync::Arc;

use super::picture::Pictures;
use super::{Input, RenderError, email, fields};
use crate::locale::{Arguments, Locale};
use crate::merge::{self, Fields};
use crate::model::{Images, Recipient};

pub use self::mailing::{Mailing, Scratch};
pub(crate) use self::sheet::defused;

/// In which form messages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A file for each message, as mail programs open it (RFC 5322).
    Eml,
    /// One file with all messages (the variant `mboxrd`).
    Mbox,
    /// A line of JSON for each message.
    Jsonl,
    /// A row of a sheet for each message, for a mail merge.
    Csv {
        /// What stands between cells: a comma or a semicolon.
        delimiter: u8,
    },
}

impl Form {
    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Eml => "eml",
            Self::Mbox => "mbox",
            Self::Jsonl => "jsonl",
            Self::Csv { .. } => "csv",
        }
    }
}

/// A language of the program, with what mails in it share.
struct Tongue<'a> {
    locale: Arc<Locale>,
    templates: email::Templates<'a>,
    /// The fields of the program, with words that read well for anyone.
    general: Fields,
    /// What the roles and the sites are called.
    roles: Vec<String>,
    sites: Vec<String>,
    /// The word before the routine of a habit.
    after: String,
}

/// Everything that messages are made from.
pub struct Outbox<'a> {
    input: &'a Input<'a>,
    form: Form,
    pictures: Pictures,
    /// By the places of the program's languages; nothing for one that was not asked for.
    tongues: Vec<Option<Tongue<'a>>>,
    /// The names of the program's own columns.
    columns: Vec<String>,
}

impl std::fmt::Debug for Outbox<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outbox").field("form", &self.form).finish_non_exhaustive()
    }
}

/// Makes sure that the program's own templates may make mails for people.
///
/// # Errors
/// When one of them decides by who gets the mail.
pub fn allow(input: &Input<'_>) -> Result<(), RenderError> {
    input.own_templates.map_or(Ok(()), own_templates::look)
}

impl<'a> Outbox<'a> {
    /// Prepares the languages and pictures of a program for messages in a form.
    ///
    /// # Errors
    /// When words are missing, a picture cannot be drawn, or one of the program's own templates decides by who gets the mail.
    pub fn of(input: &'a Input<'a>, form: Form) -> Result<Self, RenderError> {
        allow(input)?;
        let locales = input
            .languages
            .iter()
            .map(|language| Locale::of(language, input.own_words.get(language).map(String::as_str)).map(Arc::new))
            .collect::<Result<Vec<_>, _>>()?;
        let pictures = Pictures::of(input, &locales)?;
        let program = input.program;
        let tongues = program
            .languages
            .iter()
            .map(|language| locales.iter().find(|locale| locale.language == *language))
            .map(|locale| locale.map(|locale| Tongue::of(input, locale)).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        let columns = merge::own_columns(program).map(str::to_owned).collect();
        Ok(Self { input, form, pictures, tongues, columns })
    }

    /// The ids of the mails, in the order in which they are sent.
    #[must_use]
    pub fn moments(&self) -> Vec<String> {
        email::ids(self.input)
    }

    /// The mail of a moment, ready to be made for one person after another.
    ///
    /// # Errors
    /// When the mail cannot be rendered.
    pub fn mailing(&self, moment: &str) -> Result<Option<Mailing<'_>>, RenderError> {
        let mail = email::all(self.input).into_iter().find(|mail| mail.id == moment);
        mail.map(|mail| Mailing::of(self, mail)).transpose()
    }

    /// A picture that messages refer to without holding it, for a folder beside them; nothing where they hold it, or where it stands on the
    /// web.
    #[must_use]
    pub fn loose_picture(&self, name: &str) -> Option<&[u8]> {
        let is_loose = self.form == Form::Jsonl && self.link().is_none();
        self.pictures.named(name).filter(|_| is_loose).map(|picture| picture.bytes.as_slice())
    }

    /// Where the pictures will stand on the web, if they do.
    fn link(&self) -> Option<&str> {
        match &self.input.program.images {
            Images::Linked { link } => Some(link.as_str()),
            Images::Embed => None,
        }
    }
}

impl<'a> Tongue<'a> {
    fn of(input: &'a Input<'a>, locale: &Arc<Locale>) -> Result<Self, RenderError> {
        let program = input.program;
        let mut general = fields::general(input, locale)?;
        let anyone = &mut general.recipient;
        for word in [&mut anyone.first_name, &mut anyone.name, &mut anyone.role, &mut anyone.team, &mut anyone.site] {
            *word = Recipient::words(word).into_owned();
        }
        Ok(Self {
            locale: Arc::clone(locale),
            templates: email::Templates::of(locale, input)?,
            general,
            roles: program
                .roles
                .iter()
                .map(|role| Recipient::words(program.read(&role.name, &locale.language)).into_owned())
                .collect(),
            sites: program.sites.iter().map(|site| Recipient::words(site.name.as_str()).into_owned()).collect(),
            after: locale.say("poster-after", &Arguments::new())?,
        })
    }
}
