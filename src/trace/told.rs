//! A thread in words: what a program says of each knot in one of its languages, for a terminal, a graph or another program.

use serde::Serialize;

use super::{Asked, Cut, Knot, Trace};
use crate::diagnostic::{Tongue, Words};
use crate::locale::{Arguments, Locale};
use crate::model::{Habit, Program, QuestionItem, QuestionTopic, Questions, Side, Text};
use crate::plan::RFC3339;
use crate::render::{Input, RenderError, Titles, evidence, fields};
use crate::source::Document;

/// A thread in words.
#[derive(Debug, Clone, Serialize)]
pub struct Told {
    /// The id of the program.
    pub program: String,
    /// The language of its texts.
    pub language: String,
    /// What was asked for: its kind and id, `driver:personal-attention`.
    pub of: String,
    /// What hangs together.
    #[serde(flatten)]
    pub nodes: Nodes,
    /// Which two of these the thread ties, by kind and id.
    pub links: Vec<[String; 2]>,
    /// The e-mails in which it appears, in the order of time.
    pub mails: Vec<MomentTold>,
    /// What the feedback asks about it.
    pub questions: Vec<QuestionTold>,
    /// Where it is cut.
    pub gaps: Vec<GapTold>,
}

/// The drivers, steps, roles and habits of a thread.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Nodes {
    /// Drivers.
    pub drivers: Vec<DriverTold>,
    /// Steps of the journey.
    pub steps: Vec<StepTold>,
    /// Roles.
    pub roles: Vec<RoleTold>,
    /// Habits.
    pub habits: Vec<HabitTold>,
}

/// A driver.
#[derive(Debug, Clone, Serialize)]
pub struct DriverTold {
    #[serde(skip)]
    pub(crate) knot: Knot,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whom it drives.
    pub side: Side,
    /// The need in the words of whoever has it.
    pub voice: Option<String>,
    /// What is known of it, in parts of a sentence.
    pub evidence: Vec<String>,
}

/// A step of the journey.
#[derive(Debug, Clone, Serialize)]
pub struct StepTold {
    #[serde(skip)]
    pub(crate) knot: Knot,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What the customer does.
    pub customer: Option<String>,
    /// What the employee does.
    pub employee: Option<String>,
}

/// A role.
#[derive(Debug, Clone, Serialize)]
pub struct RoleTold {
    #[serde(skip)]
    pub(crate) knot: Knot,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How many people have it.
    pub headcount: Option<u32>,
}

/// A habit.
#[derive(Debug, Clone, Serialize)]
pub struct HabitTold {
    #[serde(skip)]
    pub(crate) knot: Knot,
    /// The ids of its role and its own, `service-agent/two-seconds`.
    pub id: String,
    /// The whole sentence.
    pub sentence: String,
    /// The small cheer.
    pub celebration: Option<String>,
}

/// An e-mail of a thread.
#[derive(Debug, Clone, Serialize)]
pub struct MomentTold {
    /// The id of its moment.
    pub id: String,
    /// When it is sent, in RFC 3339; nothing for what is sent when something happens.
    pub at: Option<String>,
    /// The day on which it is sent in a few characters, and the time.
    #[serde(skip)]
    pub(crate) day: Option<(String, String)>,
    /// What it is called.
    pub title: String,
    /// Why it counts, by words for programs.
    pub because: Vec<&'static str>,
    /// Why it counts, in words for people.
    pub words: Vec<String>,
}

/// A question of the feedback.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionTold {
    /// What it asks about.
    pub about: QuestionTopic,
    /// The question, in words.
    pub text: String,
}

/// A cut in the thread.
#[derive(Debug, Clone, Serialize)]
pub struct GapTold {
    #[serde(skip)]
    pub(crate) at: Knot,
    /// What is wrong, by a word for programs.
    pub fault: &'static str,
    /// Where: kind and id.
    pub of: String,
    /// What is wrong, in words for people.
    pub message: String,
    /// The file in which it would be mended.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// Where it is in the program: a JSON Pointer.
    pub pointer: String,
}

/// Says a thread in a language of the program; why and what is missing is said in one of the engine's.
///
/// # Errors
/// When words are missing, or a text of the program cannot be merged.
pub fn told(trace: &Trace, input: &Input<'_>, locale: &Locale, document: &Document, tongue: Tongue) -> Result<Told, RenderError> {
    let teller = Teller { trace, input, program: input.program, locale, tongue };
    let name = |knot: Knot| knot.name(input.program);
    Ok(Told {
        program: input.program.id.to_string(),
        language: locale.language.to_string(),
        of: name(trace.of),
        nodes: teller.nodes()?,
        links: trace.links.iter().map(|(a, b)| [name(*a), name(*b)]).collect(),
        mails: teller.mails()?,
        questions: trace.questions.iter().map(|asked| teller.question(*asked)).collect(),
        gaps: teller.gaps(document),
    })
}

struct Teller<'a> {
    trace: &'a Trace,
    input: &'a Input<'a>,
    program: &'a Program,
    locale: &'a Locale,
    tongue: Tongue,
}

impl Teller<'_> {
    fn read(&self, text: &Text) -> String {
        fields::read(self.input, self.locale, text)
    }

    fn nodes(&self) -> Result<Nodes, RenderError> {
        let program = self.program;
        let mut nodes = Nodes::default();
        for knot in self.trace.knots.iter().copied() {
            let id = knot.id(program);
            if let Some(driver) = knot.driver(program) {
                let voice = driver.voice.as_ref().map(|voice| self.read(voice));
                let evidence = evidence::known_of(program, driver, self.locale)?;
                nodes.drivers.push(DriverTold { knot, id, name: self.read(&driver.name), side: driver.side, voice, evidence });
            } else if let Some(step) = knot.step(program) {
                nodes.steps.push(StepTold {
                    knot,
                    id,
                    name: self.read(&step.name),
                    customer: step.customer.as_ref().map(|lane| self.read(&lane.does)),
                    employee: step.employee.as_ref().map(|lane| self.read(&lane.does)),
                });
            } else if let Some(habit) = knot.habit(program) {
                let celebration = habit.celebration.as_ref().map(|celebration| self.read(celebration));
                nodes.habits.push(HabitTold { knot, id, sentence: self.sentence(habit)?, celebration });
            } else if let Some(role) = knot.role(program) {
                nodes.roles.push(RoleTold { knot, id, name: self.read(&role.name), headcount: role.headcount });
            }
        }
        Ok(nodes)
    }

    /// A habit as the sentence that one says of it: after the routine, the behavior.
    fn sentence(&self, habit: &Habit) -> Result<String, RenderError> {
        let (routine, behavior) = (self.read(&habit.routine), self.read(&habit.behavior));
        let vowel = routine.starts_with(|first: char| "aeiouàâäéèêëîïôöûü".contains(first.to_ascii_lowercase()));
        let after = self.locale.say(if vowel { "poster-after-vowel" } else { "poster-after" }, &Arguments::new())?;
        let space = if after.ends_with(['’', '\'']) { "" } else { " " };
        let end = if behavior.ends_with(['.', '?', '!']) { "" } else { "." };
        Ok(format!("{after}{space}{routine}, {behavior}{end}"))
    }

    /// What a knot is called.
    fn called(&self, knot: Knot) -> String {
        let name = knot.driver(self.program).map(|driver| &driver.name);
        let name = name.or_else(|| knot.step(self.program).map(|step| &step.name));
        let name = name.or_else(|| knot.habit(self.program).map(|habit| &habit.behavior));
        let name = name.or_else(|| knot.role(self.program).map(|role| &role.name));
        name.map(|name| self.read(name)).unwrap_or_default()
    }

    fn mails(&self) -> Result<Vec<MomentTold>, RenderError> {
        let titles = Titles::of(self.input, self.locale)?;
        let mut mails = Vec::new();
        for mail in &self.trace.mails {
            let moment = self.input.plan.moment(&mail.moment);
            let day = match moment {
                Some(moment) => Some((titles.short_day(moment.sent.date())?, moment.sent.strftime("%H:%M").to_string())),
                None => None,
            };
            let title = match moment {
                Some(moment) => titles.of_moment(moment)?,
                None => Words::new("Confirmation of the sign-up", "Bevestiging van de aanmelding").say(self.tongue).to_owned(),
            };
            let words = mail.because.iter().map(|why| why.words(|knot| self.called(knot)).say(self.tongue).to_owned());
            mails.push(MomentTold {
                id: mail.moment.clone(),
                at: moment.map(|moment| moment.sent.strftime(RFC3339).to_string()),
                day,
                title,
                because: mail.because.iter().map(|why| why.word()).collect(),
                words: words.collect(),
            });
        }
        Ok(mails)
    }

    fn question(&self, asked: Asked) -> QuestionTold {
        let own = match self.program.feedback.as_ref().map(|feedback| &feedback.questions) {
            Some(Questions::Listed(items)) => asked.own.and_then(|index| items.get(index)),
            _ => None,
        };
        let text = match own {
            Some(QuestionItem::Own(question)) => self.read(&question.text),
            _ => topic(asked.about).say(self.tongue).to_owned(),
        };
        QuestionTold { about: asked.about, text }
    }

    fn gaps(&self, document: &Document) -> Vec<GapTold> {
        let gaps = self.trace.gaps.iter().map(|gap| {
            let place = if gap.cut == Cut::NoMenu { document.head_place(&gap.pointer) } else { document.place(&gap.pointer) };
            let start = place.start();
            GapTold {
                at: gap.at,
                fault: gap.cut.word(),
                of: gap.at.name(self.program),
                message: gap.cut.words().say(self.tongue).to_owned(),
                file: place.file.path.clone(),
                line: start.line,
                column: start.column,
                pointer: place.pointer,
            }
        });
        gaps.collect()
    }
}

/// What a question of the method asks.
fn topic(about: QuestionTopic) -> Words {
    let (en, nl) = match about {
        QuestionTopic::Helped => ("whether the habit helped", "of de gewoonte hielp"),
        QuestionTopic::Easier => ("whether work got easier", "of het werk makkelijker werd"),
        QuestionTopic::Fun => ("whether work got more fun", "of het werk leuker werd"),
        QuestionTopic::Impact => ("whether work made more difference", "of het werk meer verschil maakte"),
        QuestionTopic::Meaning => ("whether work got more meaningful", "of het werk zinvoller werd"),
        QuestionTopic::CustomerFeedback => ("what customers said about it", "wat klanten erover zeiden"),
        QuestionTopic::Recommend => ("whether one would recommend it", "of men het zou aanraden"),
        QuestionTopic::Other => ("something else", "iets anders"),
    };
    Words::new(en, nl)
}
