//! Everything to print. A file here is a kind of sheet: whether a program has it, what its template gets, and in what words. What all sheets
//! share stands in this one: who asks, the looks, how they are set. A new sheet is its file, its template and its line in `ALL`.

mod actions;
mod checklist;
mod coaching;
mod cocreation_guide;
mod conversation;
mod decision_room;
mod driver_chart;
mod follow_up;
mod gaps;
mod journey_map;
mod kickoff;
mod leaders_guide;
mod leaders_recipes;
mod listening;
mod manager_page;
mod menu;
mod menu_review;
mod mission;
mod paper;
mod practice;
mod privacy;
mod recipe;
mod results;
mod routine_finder;
mod story;
mod talk_cards;
mod theme_poster;
mod video_brief;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::typeset::Sheet;
use super::words::{DayForm, day, list, time_range};
use super::{Artifact, ArtifactKind, Input, Job, RenderError, fields, name_of, png, theme_colors};
use crate::color::PrintColors;
use crate::locale::{Argument, Arguments, Locale};
use crate::model::{Called, Habit, HabitRef, LeaderHabit, Phase, RoleRef, Text};
use crate::plan::{Moment, Occasion};

/// Gives the sheets of one kind that a program has, before any is set.
type Kind = fn(&Desk<'_>) -> Result<Vec<Material>, RenderError>;

/// The kinds of sheets, in the order of the method.
const ALL: &[Kind] = &[
    driver_chart::materials,
    gaps::materials,
    journey_map::materials,
    actions::materials,
    cocreation_guide::materials,
    menu::materials,
    menu_review::materials,
    theme_poster::materials,
    recipe::materials,
    video_brief::materials,
    kickoff::materials,
    manager_page::materials,
    results::materials,
    follow_up::materials,
    checklist::materials,
    leaders_guide::materials,
    routine_finder::materials,
    leaders_recipes::materials,
    decision_room::materials,
    coaching::materials,
    practice::materials,
    story::materials,
    mission::materials,
    conversation::materials,
    listening::materials,
    privacy::materials,
];

/// How wide the picture of a sheet's first page is, in pixels.
const PREVIEW: f64 = 480.0;

/// A sheet in one language, before it is set.
pub(super) struct Material {
    /// The name of its file, without the ending; it stays the same in every language.
    name: String,
    /// What people would call it; also the title of the document.
    title: String,
    /// For whom it is: the id of an audience or role.
    audience: Option<String>,
    /// The moment that it belongs to, by its id.
    moment: Option<String>,
    /// The phase that it belongs to: a draft until the program is ready for that.
    phase: Phase,
    /// The template, in Typst.
    template: &'static str,
    /// The ids of its own words; one that ends in a hyphen stands for all that start with it. Those of `sheet-` come along with every sheet.
    words: &'static [&'static str],
    /// What stands for the variables of these words, beside those that every sheet has.
    arguments: Arguments<'static>,
    /// What only this template gets.
    data: Map<String, Value>,
    /// Files by the path by which the template knows them.
    files: BTreeMap<String, Vec<u8>>,
}

impl Material {
    /// A sheet of a program with nothing beside its own data.
    pub(super) fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        phase: Phase,
        template: &'static str,
        words: &'static [&'static str],
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            audience: None,
            moment: None,
            phase,
            template,
            words,
            arguments: Arguments::new(),
            data: Map::new(),
            files: BTreeMap::new(),
        }
    }

    /// The same with what only its template gets.
    pub(super) fn with(mut self, data: &impl Serialize) -> Self {
        // Data of ours are maps with texts for keys, which can always be written.
        if let Ok(Value::Object(map)) = serde_json::to_value(data) {
            self.data = map;
        }
        self
    }
}

/// One job for each sheet.
pub(super) fn jobs<'a>(input: &'a Input<'a>, locale: &'a Locale) -> Result<Vec<Job<'a>>, RenderError> {
    let desk = Desk { input, locale };
    let mut jobs: Vec<Job<'a>> = Vec::new();
    for kind in ALL {
        for material in kind(&desk)? {
            jobs.push(Box::new(move || Desk { input, locale }.set(&material)));
        }
    }
    Ok(jobs)
}

/// Where a sheet is made: the program, and the words of a language.
pub(super) struct Desk<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) locale: &'a Locale,
}

impl Desk<'_> {
    /// A text of the program, with its merge fields filled in as for anyone.
    fn read(&self, text: &Text) -> String {
        fields::read(self.input, self.locale, text)
    }

    /// A message of the engine.
    fn say(&self, id: &str, arguments: &Arguments<'_>) -> Result<String, RenderError> {
        Ok(self.locale.say(id, arguments)?)
    }

    /// A message of the engine without variables.
    fn word(&self, id: &str) -> Result<String, RenderError> {
        self.say(id, &Arguments::new())
    }

    /// Messages without variables, in their order.
    fn all_words(&self, ids: &[&str]) -> Result<Vec<String>, RenderError> {
        ids.iter().map(|id| self.word(id)).collect()
    }

    /// The names of roles as a list; empty where there are none.
    fn roles(&self, ids: &[RoleRef]) -> Result<String, RenderError> {
        let roles = ids.iter().filter_map(|id| self.input.program.role(id.as_str()));
        list(self.locale, &roles.map(|role| self.read(&role.name)).collect::<Vec<_>>())
    }

    /// A habit of a menu as one sentence: "After I pick up the phone, I smile."
    fn sentence(&self, habit: &Habit) -> Result<String, RenderError> {
        let opening = self.say("poster-after", &Arguments::new())?;
        let (routine, behavior) = (self.read(&habit.routine), self.read(&habit.behavior));
        Ok(format!("{opening} {}, {}", routine.trim_end_matches(','), behavior))
    }

    /// A habit of the checklist of leaders: its own words, or the sentence of the one from a menu; nothing where that menu lacks it.
    fn leader_habit(&self, habit: &LeaderHabit) -> Result<Option<String>, RenderError> {
        match habit {
            LeaderHabit::Own { text, .. } => Ok(Some(self.read(text))),
            LeaderHabit::FromMenu { habit } => self.of_menu(habit).map(|habit| self.sentence(habit)).transpose(),
        }
    }

    /// The habit that a reference means.
    fn of_menu(&self, reference: &HabitRef) -> Option<&Habit> {
        let (role, id) = reference.parts();
        let roles = self.input.program.roles.iter().filter(|known| role.is_none_or(|role| known.id == *role));
        roles.flat_map(|role| &role.menu).find(|habit| habit.id == *id)
    }

    /// A moment in words: its day, and the time where it has an end.
    fn moment(&self, moment: &Moment) -> Result<String, RenderError> {
        let day = self.day(moment.starts.date(), DayForm::WithYear)?;
        if moment.ends.is_none() || moment.all_day {
            return Ok(day);
        }
        let time = time_range(self.locale, &moment.starts, moment.ends.as_ref())?;
        self.say("paper-day-and-time", &Arguments::from([("day", day.into()), ("time", time.into())]))
    }

    /// The moments of a kind in words, in their order.
    fn moments(&self, wanted: impl Fn(Occasion) -> bool) -> Result<String, RenderError> {
        let moments = self.input.plan.moments.iter().filter(|moment| wanted(moment.occasion));
        Ok(moments.map(|moment| self.moment(moment)).collect::<Result<Vec<_>, _>>()?.join("; "))
    }

    /// From the first to the last day of a phase, in words; empty where it has none.
    fn period(&self, phase: Phase) -> Result<String, RenderError> {
        let Some(period) = self.input.plan.phase(phase) else { return Ok(String::new()) };
        let from = self.day(period.start, DayForm::WithoutWeekday)?;
        let to = self.day(period.end, DayForm::WithoutWeekdayWithYear)?;
        self.say("period", &Arguments::from([("from", from.into()), ("to", to.into())]))
    }

    /// What to call someone.
    fn called(&self, who: &impl Called) -> Result<String, RenderError> {
        Ok(name_of(self.input.people, who, self.locale)?)
    }

    /// A day in words.
    fn day(&self, date: Date, form: DayForm) -> Result<String, RenderError> {
        day(self.locale, date, form)
    }

    /// From when to when a moment is, as print has it: "12.15 tot 13.00 uur".
    fn times(&self, moment: &Moment) -> Result<String, RenderError> {
        let two = |number: i8| Argument::from(format!("{number:02}"));
        let mut arguments = Arguments::from([("hour", two(moment.starts.hour())), ("minute", two(moment.starts.minute()))]);
        let Some(ends) = &moment.ends else { return self.say("print-time", &arguments) };
        arguments.extend([("to_hour", two(ends.hour())), ("to_minute", two(ends.minute()))]);
        self.say("print-times", &arguments)
    }

    /// Sets a sheet as a document alone.
    pub(super) fn document(&self, material: &Material) -> Result<Vec<u8>, RenderError> {
        self.sheet(material)?.to_pdf(&self.id(material), self.input.program.timeline.campaign_starts.0)
    }

    /// Sets a sheet: as a document to print, and its first page as a picture.
    fn set(&self, material: &Material) -> Result<Vec<Artifact>, RenderError> {
        let (program, language) = (self.input.program, &self.locale.language);
        let sheet = self.sheet(material)?;
        let (document, preview) = sheet.to_pdf_and_preview(&self.id(material), program.timeline.campaign_starts.0, PREVIEW)?;
        let failed = |why: ::png::EncodingError| RenderError::Sheet { name: material.name.clone(), why: why.to_string() };
        let artifact = |ending: &str, bytes: Vec<u8>| Artifact {
            path: format!("materials/{language}/{}.{ending}", material.name),
            kind: ArtifactKind::Material,
            moment: material.moment.clone(),
            audience: material.audience.clone(),
            language: Some(language.clone()),
            sendings: Vec::new(),
            at: material.moment.as_deref().and_then(|id| self.input.plan.moment(id)).map(|moment| moment.starts.clone()),
            title: material.title.clone(),
            bytes,
        };
        Ok(vec![artifact("pdf", document), artifact("png", png::encoded(&preview).map_err(failed)?)])
    }

    fn sheet<'b>(&self, material: &'b Material) -> Result<Sheet<'b>, RenderError> {
        let files = material.files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())).collect();
        let data = Value::Object(self.data(material)?).to_string();
        Ok(Sheet { name: &material.name, template: material.template, data, files })
    }

    fn id(&self, material: &Material) -> String {
        format!("{}/{}/{}", self.input.program.id, self.locale.language, material.name)
    }

    /// What the template gets: what all sheets share, and what is its own.
    fn data(&self, material: &Material) -> Result<Map<String, Value>, RenderError> {
        let program = self.input.program;
        let (primary, accent) = theme_colors(program);
        let experiment = self.experiment()?;
        let shared = json!({
            "lang": self.locale.language.to_string(),
            "draft": !program.is_ready(material.phase),
            "title": material.title,
            "organization": program.organization.name.to_string(),
            "theme": self.read(program.theme_name()),
            "owner": {"name": program.owner.name.to_string(), "email": program.owner.email.to_string()},
            "experiment": experiment,
            "colors": PrintColors::from_theme(primary, accent),
            "words": self.words(material, experiment.as_deref())?,
        });
        let mut data = material.data.clone();
        if let Value::Object(shared) = shared {
            data.extend(shared);
        }
        Ok(data)
    }

    /// The words of the sheet, with the facts filled in.
    fn words(&self, material: &Material, experiment: Option<&str>) -> Result<BTreeMap<&'static str, String>, RenderError> {
        let program = self.input.program;
        let mut arguments = Arguments::from([
            ("weeks", u32::from(program.experiment_weeks()).into()),
            ("theme", self.read(program.theme_name()).into()),
            ("organization", program.organization.name.as_str().into()),
            ("owner_name", program.owner.name.as_str().into()),
            ("owner_email", program.owner.email.as_str().into()),
            ("employees", program.organization.employees.into()),
            ("experiment", experiment.unwrap_or_default().into()),
        ]);
        arguments.extend(material.arguments.clone());
        let is_meant = |word: &str, id: &str| if word.ends_with('-') { id.starts_with(word) } else { id == word };
        let is_used = |id: &&str| material.words.iter().chain(&["sheet-"]).any(|word| is_meant(word, id));
        let ids = Locale::ids().filter(is_used);
        ids.map(|id| Ok((id, self.say(id, &arguments)?))).collect()
    }

    /// From when to when the experiment lasts, in words.
    fn experiment(&self) -> Result<Option<String>, RenderError> {
        let period = if self.input.program.experiment.is_some() { self.period(Phase::Experiment)? } else { String::new() };
        Ok((!period.is_empty()).then_some(period))
    }
}
