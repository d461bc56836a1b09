//! One mail for many people: rendered once for all who get the same but for their own words, and put together for each.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Zoned;
use rayon::prelude::*;

use super::audience;
use super::cut::{MOST_MARKS, mark};
use super::message::Common;
use super::splice::{Memory, Op, Pieces};
use super::{Form, Outbox, Tongue, on_one_line, person, sheet};
use crate::merge::{self, Fields, HabitFields, Landing, PersonalQuestion, Question};
use crate::model::{Habit, Recipient};
use crate::plan::Hours;
use crate::render::RenderError;
use crate::render::calendar::CalendarFile;
use crate::render::email::{self, Addressee, Letter, Mail};
use crate::render::guest::{Fault, FaultKind};

/// How many bytes of pieces are kept at once; whoever needs more gets a mail from the full renderer.
const MOST_WEIGHT: usize = 12 * 1024 * 1024;
/// How many questions about a person may be told apart in one number.
const MOST_BITS: usize = 128;

/// What may stand in the place of a person's own words. What is made of these must be the same both ways before anyone gets it: signs that
/// mean something where they land, a sentence that ends, and one that does not.
const TRIALS: [(&str, &str); 3] = [("", " Zoë <b title=\"x\">O'Neil</b> & {{ Co }} \\ /"), ("", " Zoë Jr."), ("a", "")];

/// What people share who get the same mail but for their own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Kind {
    language: usize,
    habit: Option<(usize, usize)>,
    is_named: bool,
    hours: Option<Hours>,
}

/// What is known of a mail for a kind of people before any of them is looked at.
struct Ground<'o> {
    kind: Kind,
    tongue: &'o Tongue<'o>,
    at: Zoned,
    habit: Option<&'o Habit>,
    habit_fields: HabitFields,
    /// What its texts ask of a person: whether something holds, and what an expression is worth.
    conditions: Vec<(String, PersonalQuestion)>,
    expressions: Vec<(String, PersonalQuestion)>,
    /// Whether its texts name the habit.
    names_habit: bool,
    /// What comes along for one's own calendar.
    calendar: Option<CalendarFile>,
    /// By the answers: the message in pieces; nothing where only the full renderer makes it right.
    cut: Mutex<HashMap<u128, Option<Arc<Pieces>>>>,
}

/// A mail, ready to be made for one person after another, from any thread.
pub struct Mailing<'o> {
    outbox: &'o Outbox<'o>,
    mail: Mail<'o>,
    grounds: Mutex<HashMap<Kind, Arc<Ground<'o>>>>,
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
    grounds: HashMap<Kind, Arc<Ground<'o>>>,
    cut: HashMap<(Kind, u128), Option<Arc<Pieces>>>,
}

impl std::fmt::Debug for Scratch<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

/// The answers of a person: as one number, and with the values of expressions after those of the fields.
struct Answers<'a> {
    bits: u128,
    values: Vec<Cow<'a, str>>,
    /// Whether the pieces can hold them.
    is_plain: bool,
}

impl<'o> Mailing<'o> {
    pub(super) fn of(outbox: &'o Outbox<'o>, mail: Mail<'o>) -> Result<Self, RenderError> {
        let mut mailing = Self {
            outbox,
            mail,
            grounds: Mutex::new(HashMap::new()),
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
            Form::Csv { delimiter } => sheet::head(&self.outbox.own, delimiter),
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
        let ground = self.ground(self.kind(recipient), scratch)?;
        let answers = self.answers(&ground, recipient);
        let cut = if answers.is_plain { self.cut(&ground, answers.bits, scratch)? } else { None };
        match cut {
            Some(pieces) => pieces.write(&answers.values, &mut scratch.memory, out),
            None => self.render(&ground, recipient, out),
        }
    }

    /// Writes the message for someone with the full renderer: everything is rendered anew, with nothing but this person's words.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn write_whole(&self, recipient: &Recipient, scratch: &mut Scratch<'o>, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let ground = self.ground(self.kind(recipient), scratch)?;
        self.render(&ground, recipient, out)
    }

    /// Whether the message for someone is put together from pieces, rather than rendered whole.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn is_spliced(&self, recipient: &Recipient, scratch: &mut Scratch<'o>) -> Result<bool, RenderError> {
        let ground = self.ground(self.kind(recipient), scratch)?;
        let answers = self.answers(&ground, recipient);
        Ok(answers.is_plain && self.cut(&ground, answers.bits, scratch)?.is_some())
    }

    fn kind(&self, recipient: &Recipient) -> Kind {
        Kind {
            language: recipient.language,
            habit: recipient.habit.filter(|_| self.asks_for_habit),
            is_named: !recipient.first_name.is_empty(),
            hours: audience::hours(self.outbox.input.program, recipient),
        }
    }

    fn render(&self, ground: &Ground<'o>, recipient: &Recipient, out: &mut Vec<u8>) -> Result<(), RenderError> {
        let who = person::addressee(ground.tongue, self.outbox.input.program, &self.outbox.own, recipient);
        let letter = self.letter(ground, &who)?;
        out.extend(self.whole(ground, &letter, &person::values(ground.tongue, recipient))?);
        Ok(())
    }

    fn letter(&self, ground: &Ground<'o>, who: &Addressee<'_>) -> Result<Letter, RenderError> {
        let (outbox, tongue) = (self.outbox, ground.tongue);
        // A mail merge sends the words of a row, and no file with them.
        let attaches = !matches!(outbox.form, Form::Csv { .. });
        let letter = email::letter(outbox.input, &tongue.locale, &outbox.pictures, &tongue.templates, &self.mail, who, attaches)?;
        self.pictures.lock().unwrap_or_else(PoisonError::into_inner).extend(letter.pictures.iter().cloned());
        Ok(letter)
    }

    /// A message from a letter that holds nothing but one person's words.
    fn whole(&self, ground: &Ground<'o>, letter: &Letter, values: &[Cow<'_, str>]) -> Result<Vec<u8>, RenderError> {
        let common = self.common(ground);
        let value = |slot: usize| values.get(slot).map_or("", |value| value);
        let (name, address) = (value(person::ADDRESSED), value(person::EMAIL));
        match self.outbox.form {
            Form::Eml => common.whole(letter, name, address, "\r\n"),
            Form::Mbox => common.whole(letter, name, address, "\n"),
            Form::Jsonl => common.record(letter, name, address),
            Form::Csv { delimiter } => common.sheet_row(letter, values, &ground.habit_fields, delimiter),
        }
    }

    fn common<'a>(&'a self, ground: &'a Ground<'o>) -> Common<'a> {
        Common {
            outbox: self.outbox,
            tongue: ground.tongue,
            mail: &self.mail,
            at: ground.at.clone(),
            calendar: ground.calendar.as_ref(),
        }
    }

    /// About how many bytes a message has: that for anyone in the first language that was asked for.
    fn usual_size(&self) -> Result<usize, RenderError> {
        let Some(language) = self.outbox.tongues.iter().position(Option::is_some) else { return Ok(0) };
        let kind = Kind { language, habit: None, is_named: false, hours: None };
        let ground = self.ground(kind, &mut Scratch::default())?;
        let letter = self.letter(&ground, &Addressee::anyone(ground.tongue.general.clone()))?;
        let anyone = Recipient { email: "a@b.example".to_owned(), ..Recipient::default() };
        let values = person::values(ground.tongue, &anyone);
        Ok(self.whole(&ground, &letter, &values)?.len())
    }

    /// Whether those with a habit are told something else, in any language: its texts name it, an own template may, or those of the engine do,
    /// as a habit with a cheer and one without show.
    fn says_habit(&self) -> Result<bool, RenderError> {
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
            let ground = self.ground(Kind { language, habit, is_named: true, hours: None }, &mut Scratch::default())?;
            let letter = self.letter_of(&ground, 0, &|slot| mark(slot).to_string())?;
            Ok::<_, RenderError>((letter, ground.names_habit))
        };
        let without = written(None)?;
        let mut differs = without.1;
        for habit in [all().find(cheers), all().find(|habit| !cheers(habit))].into_iter().flatten() {
            differs = differs || written(Some(habit))? != without;
        }
        Ok(differs)
    }

    /// What is known of the mail for a kind of people.
    fn ground(&self, kind: Kind, scratch: &mut Scratch<'o>) -> Result<Arc<Ground<'o>>, RenderError> {
        if let Some(ground) = scratch.grounds.get(&kind) {
            return Ok(Arc::clone(ground));
        }
        let mut grounds = self.grounds.lock().unwrap_or_else(PoisonError::into_inner);
        let ground = if let Some(ground) = grounds.get(&kind) {
            Arc::clone(ground)
        } else {
            let ground = Arc::new(self.new_ground(kind)?);
            grounds.insert(kind, Arc::clone(&ground));
            ground
        };
        scratch.grounds.insert(kind, Arc::clone(&ground));
        Ok(ground)
    }

    fn new_ground(&self, kind: Kind) -> Result<Ground<'o>, RenderError> {
        let program = self.outbox.input.program;
        let missing = || email::wrong(&self.mail.id, &"there is no such language");
        let tongue = self.outbox.tongues.get(kind.language).and_then(Option::as_ref).ok_or_else(missing)?;
        let habit = person::habit(program, kind.habit);
        let mut ground = Ground {
            kind,
            tongue,
            at: audience::sent(program, &self.mail, kind.hours),
            habit,
            habit_fields: habit.map(|habit| person::habit_fields(tongue, program, habit)).unwrap_or_default(),
            conditions: Vec::new(),
            expressions: Vec::new(),
            names_habit: false,
            calendar: email::calendar_of(self.outbox.input, &tongue.locale, &self.mail, &tongue.general)?,
            cut: Mutex::new(HashMap::new()),
        };
        let (conditions, expressions, names_habit) = self.questions(&ground)?;
        ground.names_habit = names_habit;
        let read = |asked: Vec<String>| {
            let read = |asked: String| PersonalQuestion::read(&asked).map(|read| (asked, read));
            let failed = |why: minijinja::Error| RenderError::Template { name: self.mail.id.clone(), why: why.to_string() };
            asked.into_iter().map(read).collect::<Result<Vec<_>, _>>().map_err(failed)
        };
        (ground.conditions, ground.expressions) = (read(conditions)?, read(expressions)?);
        Ok(ground)
    }

    /// What the texts of the mail ask of a person: conditions, and expressions; and whether they name the habit.
    fn questions(&self, ground: &Ground<'o>) -> Result<(Vec<String>, Vec<String>, bool), RenderError> {
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
        let who = Addressee {
            first_name: ground.kind.is_named.then(String::new),
            habit: ground.habit,
            fields: ground.tongue.general.clone(),
            merge: &merge,
        };
        email::texts(self.outbox.input, &ground.tongue.locale, &self.outbox.pictures, &self.mail, &who)?;
        Ok((conditions.into_inner(), expressions.into_inner(), names_habit.get()))
    }

    /// What a person answers.
    fn answers<'a>(&self, ground: &'a Ground<'o>, recipient: &'a Recipient) -> Answers<'a> {
        let mut values = person::values(ground.tongue, recipient);
        let mut bits = Bits::default();
        values.iter().skip(person::OWN).for_each(|own| bits.push(own.is_empty()));
        let mut is_plain = true;
        if !ground.conditions.is_empty() || !ground.expressions.is_empty() {
            let habit = ground.habit.map(|_| ground.habit_fields.clone());
            let fields = merge::values(&person::fields(ground.tongue, &self.outbox.own, &values, habit));
            for (_, question) in &ground.conditions {
                let answer = question.answer(&fields);
                is_plain &= answer.is_ok();
                bits.push(answer.is_ok_and(|(holds, _)| holds));
            }
            for (_, question) in &ground.expressions {
                let answer = question.answer(&fields).map(|(_, shown)| shown);
                is_plain &= answer.as_ref().is_ok_and(|shown| *shown == on_one_line(shown));
                let shown = answer.unwrap_or_default();
                bits.push(shown.is_empty());
                values.push(Cow::Owned(shown));
            }
        }
        Answers { is_plain: is_plain && bits.count <= MOST_BITS, bits: bits.all, values }
    }

    /// The message in pieces for those who answer so.
    fn cut(&self, ground: &Ground<'o>, bits: u128, scratch: &mut Scratch<'o>) -> Result<Option<Arc<Pieces>>, RenderError> {
        if let Some(known) = scratch.cut.get(&(ground.kind, bits)) {
            return Ok(known.clone());
        }
        let mut cut = ground.cut.lock().unwrap_or_else(PoisonError::into_inner);
        let pieces = if let Some(known) = cut.get(&bits) {
            known.clone()
        } else {
            let pieces = self.kept(self.proven(ground, bits)?);
            cut.insert(bits, pieces.clone());
            pieces
        };
        scratch.cut.insert((ground.kind, bits), pieces.clone());
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
    fn proven(&self, ground: &Ground<'o>, bits: u128) -> Result<Option<Pieces>, RenderError> {
        let tried = |(before, after): (&'static str, &'static str)| {
            move |slot: usize| if slot == person::EMAIL { "a@b.example".to_owned() } else { format!("{before}{slot}{after}") }
        };
        // An own template runs in a child, for which one would wait.
        let (letter, letters) = rayon::join(
            || self.letter_of(ground, bits, &|slot| mark(slot).to_string()),
            || TRIALS.par_iter().map(|trial| self.letter_of(ground, bits, &tried(*trial))).collect::<Vec<_>>(),
        );
        let letter = letter?;
        let pieces = match self.outbox.form {
            Form::Eml => self.common(ground).pieces(&letter, "\r\n")?,
            Form::Mbox => self.common(ground).pieces(&letter, "\n")?,
            Form::Jsonl => self.common(ground).record_pieces(&letter)?,
            Form::Csv { delimiter } => self.common(ground).sheet_pieces(&letter, &ground.habit_fields, delimiter),
        };
        for (trial, letter) in TRIALS.into_iter().zip(letters) {
            let letter = letter?;
            let values = self.values_of(ground, bits, &tried(trial));
            let mut spliced = Vec::new();
            pieces.write(&values, &mut Memory::default(), &mut spliced)?;
            if spliced != self.whole(ground, &letter, &values)? {
                return email::own_template(self.outbox.input, &self.mail).map_or(Ok(None), |template| Err(looks_into(template)));
            }
        }
        Ok(Some(pieces))
    }

    /// All values of a kind of people, where each slot that is not empty has this one.
    fn values_of(&self, ground: &Ground<'o>, bits: u128, value: &dyn Fn(usize) -> String) -> Vec<Cow<'static, str>> {
        let (own, conditions) = (self.outbox.own.len(), ground.conditions.len());
        let count = person::OWN + own + ground.expressions.len();
        let is_empty = |slot: usize| match slot.checked_sub(person::OWN) {
            None => slot == person::GIVEN_NAME && !ground.kind.is_named,
            Some(after) if after < own => Bits::has(bits, after),
            Some(after) => Bits::has(bits, after + conditions),
        };
        (0..count.min(MOST_MARKS)).map(|slot| Cow::Owned(if is_empty(slot) { String::new() } else { value(slot) })).collect()
    }

    /// The letter for those who answer so, with these values as their own words.
    fn letter_of(&self, ground: &Ground<'o>, bits: u128, value: &dyn Fn(usize) -> String) -> Result<Letter, RenderError> {
        let own = self.outbox.own.len();
        let values = self.values_of(ground, bits, value);
        let habit = ground.habit.map(|_| ground.habit_fields.clone());
        let mut general = person::fields(ground.tongue, &self.outbox.own, &values, habit);
        let name = |index: usize| format!("excx__{index}");
        for (index, value) in values.iter().skip(person::OWN + own).enumerate() {
            general.recipient.own.insert(name(index), value.clone().into_owned());
        }
        let merge = |text: &str, fields: &Fields, landing: Landing| {
            let text = merge::rewritten(text, &mut |question| match question {
                Question::Condition(asked) => {
                    let index = ground.conditions.iter().position(|(known, _)| known == asked)?;
                    Some(Bits::has(bits, own + index).to_string())
                }
                Question::Expression(asked) => {
                    let index = ground.expressions.iter().position(|(known, _)| known == asked)?;
                    Some(format!("recipient.{}", name(index)))
                }
            });
            merge::fill(&text, fields, landing)
        };
        let first_name = ground.kind.is_named.then(|| value(person::FIRST_NAME));
        let who = Addressee { first_name, habit: ground.habit, fields: general, merge: &merge };
        self.letter(ground, &who)
    }
}

/// Some answers as one number.
#[derive(Debug, Default)]
struct Bits {
    all: u128,
    count: usize,
}

impl Bits {
    fn push(&mut self, bit: bool) {
        if self.count < MOST_BITS {
            self.all |= u128::from(bit) << self.count;
        }
        self.count += 1;
    }

    const fn has(bits: u128, index: usize) -> bool {
        index < MOST_BITS && bits >> index & 1 == 1
    }
}

/// One of the program's own templates turns the person's words into something else.
fn looks_into(template: String) -> RenderError {
    RenderError::OwnTemplate(vec![Fault { template, line: None, range: None, kind: FaultKind::Personal }])
}
