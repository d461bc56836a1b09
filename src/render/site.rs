//! The page with everything at a glance: what happens when, with links to what was made for it. Reads no file; it is told which there are.

mod outbox;
mod shelf;
mod timeline;

use std::collections::{BTreeMap, BTreeSet};

use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use self::outbox::Posted;
use self::shelf::Shelf;
use self::timeline::Stage;
use super::titles::Titles;
use super::words::{DayForm, day, list};
use super::{Artifact, ArtifactKind, Input, RenderError, theme_colors};
use crate::color::ScreenColors;
use crate::locale::{Argument, Arguments, Locale};
use crate::model::{Language, Phase};

const TEMPLATE: &str = include_str!("../../templates/site/index.html");

/// A file of the output, as the page lists it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its path in the program's output.
    pub path: String,
    /// What it is.
    pub kind: ArtifactKind,
    /// The moment that it belongs to.
    pub moment: Option<String>,
    /// For whom it is.
    pub audience: Option<String>,
    /// The language it is in.
    pub language: Option<Language>,
    /// What people would call it.
    pub title: String,
    /// How many messages it holds, of an outbox.
    pub messages: Option<u64>,
}

/// What the template of the page gets.
#[derive(Debug, Serialize)]
struct Page {
    lang: String,
    dir: &'static str,
    theme: String,
    organization: String,
    owner: String,
    email: String,
    summary: Option<String>,
    draft: bool,
    several_languages: bool,
    colors: ScreenColors,
    stages: Vec<Stage>,
    posters: Vec<Shelf>,
    posters_draft: bool,
    cards: Vec<Shelf>,
    surveys: Vec<Shelf>,
    calendars: Vec<Shelf>,
    outbox: Vec<Posted>,
    words: BTreeMap<String, String>,
}

pub(super) fn index(input: &Input<'_>, locale: &Locale, listed: &[Listed]) -> Result<Artifact, RenderError> {
    let failed = |error: &minijinja::Error| RenderError::Template { name: "index.html".to_owned(), why: format!("{error:#}") };
    let page = Writer { input, locale, titles: Titles::of(input, locale)?, listed }.page()?;
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let html = environment.render_named_str("index.html", TEMPLATE, Value::from(Serde(&page))).map_err(|error| failed(&error))?;
    Ok(Artifact {
        path: "index.html".to_owned(),
        kind: ArtifactKind::Index,
        moment: None,
        audience: None,
        language: Some(locale.language.clone()),
        at: None,
        sendings: Vec::new(),
        title: super::fields::read(input, locale, &input.program.title),
        bytes: html.into_bytes(),
    })
}

/// What every part of the page is written from.
struct Writer<'a> {
    input: &'a Input<'a>,
    locale: &'a Locale,
    titles: Titles<'a>,
    listed: &'a [Listed],
}

impl Writer<'_> {
    fn page(&self) -> Result<Page, RenderError> {
        let program = self.input.program;
        let stages = self.stages()?;
        let posters = self.shelves(ArtifactKind::Material)?;
        let posters_draft = !posters.is_empty() && !program.is_ready(Phase::Campaign);
        Ok(Page {
            lang: self.locale.language.to_string(),
            dir: self.locale.direction(),
            theme: super::fields::read(self.input, self.locale, program.theme_name()),
            organization: program.organization.name.to_string(),
            owner: program.owner.name.to_string(),
            email: program.owner.email.to_string(),
            summary: self.summary(&stages, &posters)?,
            draft: posters_draft || stages.iter().any(|stage| stage.draft),
            several_languages: self.languages().len() > 1,
            colors: self.colors(),
            stages,
            posters,
            posters_draft,
            cards: self.shelves(ArtifactKind::Card)?,
            surveys: self.shelves(ArtifactKind::Survey)?,
            calendars: self.shelves(ArtifactKind::Calendar)?,
            outbox: self.outbox()?,
            words: self.words()?,
        })
    }

    /// What there is, in which languages, from when to when: one sentence.
    fn summary(&self, stages: &[Stage], posters: &[Shelf]) -> Result<Option<String>, RenderError> {
        let counts = [
            ("summary-mails", stages.iter().map(Stage::mail_count).sum()),
            ("summary-posters", posters.iter().map(|shelf| shelf.items.len()).sum::<usize>()),
        ];
        let made = counts.iter().filter(|(_, number)| *number > 0).map(|(id, number)| self.say(id, [("count", count(*number))]));
        let made = list(self.locale, &made.collect::<Result<Vec<_>, _>>()?)?;
        let names = self.languages().into_iter().map(|language| self.language_name(language));
        let languages = ("languages", list(self.locale, &names.collect::<Result<Vec<_>, _>>()?)?.into());
        let first = stages.iter().map(|stage| stage.from).min();
        let Some((from, to)) = first.zip(stages.iter().map(|stage| stage.to).max()) else {
            return if made.is_empty() {
                Ok(None)
            } else {
                self.say("summary-undated", [("made", made.into()), languages]).map(Some)
            };
        };
        let form = if from.year() == to.year() { DayForm::Day } else { DayForm::WithYear };
        let from = ("from", day(self.locale, from, form)?.into());
        let to = ("to", day(self.locale, to, DayForm::WithYear)?.into());
        let said = if made.is_empty() {
            self.say("summary-planned", [languages, from, to])
        } else {
            self.say("summary-dated", [("made", made.into()), languages, from, to])
        };
        said.map(Some)
    }

    /// The languages in which something was made, or else those of the program.
    fn languages(&self) -> Vec<&Language> {
        let made: BTreeSet<_> = self.listed.iter().filter_map(|file| file.language.as_ref()).collect();
        let mut languages: Vec<&Language> =
            if made.is_empty() { self.input.program.languages.iter().collect() } else { made.into_iter().collect() };
        languages.sort_by_key(|language| self.place_of(language));
        languages
    }

    /// The place of a language among those of the program.
    fn place_of(&self, language: &Language) -> usize {
        let languages = &self.input.program.languages;
        languages.iter().position(|other| other == language).unwrap_or(languages.len())
    }

    /// What a language is called in the language of the page, with its region where it has one; its tag where there is no word for it.
    fn language_name(&self, language: &Language) -> Result<String, RenderError> {
        let (base, region) =
            language.as_str().split_once('-').map_or((language.as_str(), None), |(base, region)| (base, Some(region)));
        let id = format!("language-{base}");
        if !self.locale.has(&id) {
            return Ok(language.to_string());
        }
        let name = self.say(&id, [])?;
        Ok(region.map_or_else(|| name.clone(), |region| format!("{name} ({region})")))
    }

    fn colors(&self) -> ScreenColors {
        let (primary, accent) = theme_colors(self.input.program);
        ScreenColors::from_theme(primary, accent)
    }

    /// The words that stand in the template itself.
    fn words(&self) -> Result<BTreeMap<String, String>, RenderError> {
        let theme = super::fields::read(self.input, self.locale, self.input.program.theme_name());
        let ids = Locale::ids().filter(|id| id.starts_with("index-"));
        ids.map(|id| Ok((id.replace('-', "_"), self.say(id, [("theme", theme.as_str().into())])?))).collect()
    }

    fn say<const N: usize>(&self, id: &str, arguments: [(&str, Argument); N]) -> Result<String, RenderError> {
        Ok(self.locale.say(id, &Arguments::from(arguments))?)
    }
}

fn count(number: usize) -> Argument {
    Argument::Count(number as u64)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize as _;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::model::Program;
    use crate::plan::Plan;

    fn program(changes: &[(&str, Json)]) -> Program {
        let mut tree = json!({
            "excx": 1, "id": "small", "title": "Klein", "languages": ["nl", "en"], "timezone": "Europe/Amsterdam",
            "organization": {"name": "Noorderlicht", "employees": 100}, "holidays": {"country": "NL"},
            "owner": {"name": "Team Klant", "email": "klant@noorderlicht.example"}, "timeline": {"campaign_starts": "2027-03-01"},
            "roles": [{"id": "agent", "name": {"nl": "Klantenservice", "en": "Service agent"}, "layer": "frontline"},
                      {"id": "manager", "name": {"nl": "Manager", "en": "Manager"}, "layer": "management"}],
            "cocreation": {}, "kickoff": {}, "experiment": {}, "feedback": {}, "campaign": {"signup": {}}
        });
        for (key, value) in changes {
            tree[*key] = value.clone();
        }
        Program::deserialize(tree).expect("it is a program")
    }

    fn page(program: &Program, listed: &[Listed]) -> String {
        let locale = Locale::of(program.first_language(), None).expect("the language comes with the engine");
        let input = Input {
            program,
            plan: &Plan::of(program),
            assets: &BTreeMap::new(),
            own_words: &BTreeMap::new(),
            own_templates: None,
            people: &crate::model::People::default(),
            published: &crate::published::Published::default(),
            languages: &program.languages,
            groups: &[],
        };
        let artifact = index(&input, &locale, listed).expect("it renders");
        String::from_utf8(artifact.bytes).expect("it is UTF-8").replace("&#x2f;", "/")
    }

    fn file(path: &str, kind: ArtifactKind, moment: Option<&str>, audience: &str, language: &str) -> Listed {
        Listed {
            path: path.to_owned(),
            kind,
            moment: moment.map(str::to_owned),
            audience: Some(audience.to_owned()),
            language: Some(Language::new(language)),
            title: format!("{} in {language}", moment.unwrap_or(audience)),
            messages: None,
        }
    }

    fn mail(moment: &str, language: &str, ending: &str) -> Listed {
        file(&format!("emails/{language}/01-{moment}.{ending}"), ArtifactKind::Email, Some(moment), "participants", language)
    }

    fn poster(role: &str, language: &str) -> Listed {
        file(&format!("materials/{language}/menu-{role}.pdf"), ArtifactKind::Material, None, role, language)
    }

    fn calendar(audience: &str, language: &str) -> Listed {
        file(&format!("calendars/{audience}.{language}.ics"), ArtifactKind::Calendar, None, audience, language)
    }

    fn links(html: &str) -> Vec<&str> {
        html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_link_leads_to_a_listed_file_and_every_mail_poster_and_calendar_has_one() {
        let event = file("calendars/events/kickoff.nl.ics", ArtifactKind::Calendar, Some("kickoff"), "participants", "nl");
        let listed = [
            mail("kickoff", "nl", "html"),
            mail("kickoff", "nl", "txt"),
            mail("kickoff", "nl", "eml"),
            mail("thanks", "en", "html"),
            poster("agent", "nl"),
            calendar("everyone", "en"),
            event,
        ];
        let html = page(&program(&[]), &listed);
        let linked: BTreeSet<&str> =
            links(&html).into_iter().filter(|href| !href.starts_with('#') && !href.starts_with("mailto:")).collect();
        assert_eq!(linked, listed.iter().map(|file| file.path.as_str()).collect());
    }

    #[test]
    fn every_place_that_the_contents_name_is_on_the_page() {
        let html = page(&program(&[]), &[poster("agent", "nl"), calendar("everyone", "nl")]);
        let places: Vec<&str> = links(&html).into_iter().filter_map(|href| href.strip_prefix('#')).collect();
        assert!(places.contains(&"kickoff") && places.contains(&"calendars"), "{places:?}");
        for place in places {
            assert!(html.contains(&format!("id=\"{place}\"")), "{place}");
        }
    }

    #[test]
    fn a_group_without_files_leaves_no_heading() {
        let nothing = page(&program(&[]), &[]);
        assert!(!nothing.contains("Om op te hangen") && !nothing.contains("Agenda’s"), "{nothing}");
        let posters = page(&program(&[]), &[poster("agent", "nl")]);
        assert!(posters.contains("Om op te hangen") && !posters.contains("Agenda’s"), "{posters}");
    }

    #[test]
    fn a_phase_without_moments_leaves_no_heading() {
        let html = page(&program(&[("kickoff", Json::Null)]), &[]);
        assert!(html.contains("id=\"experiment-title\"") && !html.contains("id=\"kickoff-title\""), "{html}");
    }

    #[test]
    fn a_row_is_called_as_its_mail_in_the_language_of_the_page() {
        let html = page(&program(&[]), &[mail("thanks", "en", "html"), mail("thanks", "nl", "html")]);
        assert!(html.contains("<p class=\"title\">thanks in nl</p>"), "{html}");
    }

    #[test]
    fn the_sentence_counts_each_mail_once_and_names_the_languages() {
        let listed = [mail("thanks", "en", "html"), mail("thanks", "nl", "html"), poster("agent", "nl")];
        let html = page(&program(&[]), &listed);
        assert!(html.contains("1 mail en 1 poster in het Nederlands en Engels, van "), "{html}");
        let html = page(&program(&[]), &[mail("thanks", "en", "html")]);
        assert!(html.contains("1 mail in het Engels, van "), "{html}");
    }

    #[test]
    fn a_language_is_named_only_where_there_are_several() {
        let one = page(&program(&[]), &[mail("thanks", "nl", "html")]);
        let two = page(&program(&[]), &[mail("thanks", "nl", "html"), mail("thanks", "en", "html")]);
        let name = "<span class=\"name\">Nederlands</span>";
        assert!(!one.contains(name) && two.contains(name), "{two}");
    }

    #[test]
    fn posters_follow_the_order_of_the_roles() {
        let html = page(&program(&[]), &[poster("manager", "nl"), poster("agent", "nl")]);
        let at = |name: &str| html.find(&format!("<h3>{name}</h3>"));
        assert!(at("Klantenservice").is_some() && at("Klantenservice") < at("Manager"), "{html}");
    }

    #[test]
    fn what_moved_says_from_where_and_why() {
        let closed = json!({"country": "NL", "closed": ["2027-03-08"]});
        let html = page(&program(&[("holidays", closed), ("kickoff", json!({"when": "campaign + 1w"}))]), &[]);
        assert!(html.contains("verschoven van <s>maandag 8 maart</s>: <b>dan zijn we gesloten</b>"), "{html}");
    }

    #[test]
    fn an_invitation_says_when_it_is_sent() {
        let html = page(&program(&[]), &[mail("kickoff", "nl", "html"), mail("thanks", "nl", "html")]);
        assert_eq!(html.matches("Uitnodiging versturen op ").count(), 1, "{html}");
    }

    #[test]
    fn only_what_is_not_finished_is_marked_as_a_draft() {
        let marks = |ready: &str| {
            let html = page(&program(&[("ready_until", json!(ready))]), &[poster("agent", "nl")]);
            (html.matches("class=\"draft\"").count(), html.contains("Wat nog niet af is"))
        };
        assert_eq!(marks("follow-up"), (0, false));
        assert_eq!(marks("experiment"), (2, true), "beside the note and beside the feedback");
        assert_eq!(marks("cocreation"), (6, true), "the posters and the phases from signing up on too");
    }
}
