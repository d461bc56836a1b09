//! What changes look like in words, whatever they are printed on.

use serde_json::Value;

use super::Compared;
use crate::cli::{Edge, Failure};
use crate::diff::{Change, Diff, FieldChange, MomentChange, Times, Topic};
use crate::locale::Locale;
use crate::model::Language;
use crate::render::words::{DayForm, day};

/// The most of a value that is shown in a line, in characters.
const WIDTH: usize = 72;

/// How a program's changes are written: in which language days are, and in which the rest is.
pub(super) struct Shown {
    edge: Edge,
    locale: Locale,
    language: Language,
}

impl Shown {
    pub(super) fn new(language: &Language, edge: Edge) -> Result<Self, Failure> {
        let spoken = Language::new(edge.say("en", "nl"));
        let locale = Locale::of(&spoken, None).map_err(crate::render::RenderError::from)?;
        Ok(Self { edge, locale, language: language.clone() })
    }

    /// What happened to something, in a word.
    pub(super) const fn change(&self, change: Change) -> &'static str {
        match change {
            Change::Added => self.edge.say("new", "nieuw"),
            Change::Removed => self.edge.say("gone", "weg"),
            Change::Moved => self.edge.say("moved", "verplaatst"),
            Change::Changed => self.edge.say("changed", "anders"),
        }
    }

    /// When a moment is, in a few characters.
    pub(super) fn time(&self, times: &Times) -> Result<String, Failure> {
        let day = day(&self.locale, times.starts.date(), DayForm::Short)?;
        let year = times.starts.year();
        Ok(if times.all_day { format!("{day} {year}") } else { format!("{day} {year} {}", times.starts.strftime("%H:%M")) })
    }

    /// What differs in a moment that stays on its time.
    pub(super) fn otherwise(&self, change: &MomentChange) -> Vec<String> {
        let (Some(was), Some(is)) = (&change.before, &change.after) else { return Vec::new() };
        let mut told = Vec::new();
        let mut tell = |en: &str, nl: &str, was: &str, is: &str| told.push(format!("{}: {was} → {is}", self.edge.say(en, nl)));
        if was.audience != is.audience {
            tell("for", "voor", &was.audience, &is.audience);
        }
        if was.site != is.site {
            tell("site", "locatie", was.site.as_deref().unwrap_or("–"), is.site.as_deref().unwrap_or("–"));
        }
        // By the clock on the wall: a period with a change of the clocks in it is no hour longer for people.
        let length = |times: &Times| times.ends.as_ref().map(|ends| ends.datetime().duration_since(times.starts.datetime()));
        if length(was) != length(is) {
            let ends =
                |times: &Times| times.ends.as_ref().map_or("–".to_owned(), |ends| ends.strftime("%Y-%m-%d %H:%M").to_string());
            tell("ends", "eindigt", &ends(was), &ends(is));
        }
        if change.change != Change::Moved && was.sent != is.sent {
            let sent = |times: &Times| times.sent.strftime("%Y-%m-%d %H:%M").to_string();
            tell("its e-mail goes out", "de mail gaat uit", &sent(was), &sent(is));
        }
        told
    }

    /// A field by its way, without the slash that it starts with: `roles/agent/headcount`.
    pub(super) fn way(field: &FieldChange) -> &str {
        field.pointer.trim_start_matches('/')
    }

    /// A value in a line: a text as it is, a habit as its sentence, anything else as YAML writes it in a line.
    pub(super) fn value(&self, value: &Value) -> String {
        let text = self.whole(value);
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= WIDTH {
            return line;
        }
        let cut: String = line.chars().take(WIDTH - 1).collect();
        format!("{}…", cut.trim_end())
    }

    fn whole(&self, value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Object(map) => {
                let said = |key: &str| map.get(key).map(|text| self.said(text));
                if let (Some(routine), Some(behavior)) = (said("routine"), said("behavior")) {
                    return format!("{routine}: {behavior}");
                }
                let named = ["sentence", "name", "title", "subject", "text", "what"].into_iter().find_map(said);
                named
                    .or_else(|| map.get(self.language.as_str()).and_then(Value::as_str).map(str::to_owned))
                    .unwrap_or_else(|| value.to_string())
            }
            Value::Array(list) => list.iter().map(|item| self.whole(item)).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        }
    }

    /// A text in the language of the titles, or in any.
    fn said(&self, text: &Value) -> String {
        let Value::Object(map) = text else { return self.whole(text) };
        map.get(self.language.as_str()).or_else(|| map.values().next()).map(|text| self.whole(text)).unwrap_or_default()
    }

    /// That mails differ only in days and times.
    fn only_times(&self, differences: &Diff) -> Option<String> {
        let (en, nl) = match (differences.mails.only_times, differences.mails.changed.is_empty()) {
            (0, _) => return None,
            (1, true) => {
                ("In 1 e-mail only days and times change.".to_owned(), "In 1 mail veranderen alleen dagen en tijden.".to_owned())
            }
            (1, false) => (
                "In 1 other e-mail only days and times change.".to_owned(),
                "In 1 andere mail veranderen alleen dagen en tijden.".to_owned(),
            ),
            (count, true) => (
                format!("In {count} e-mails only days and times change."),
                format!("In {count} mails veranderen alleen dagen en tijden."),
            ),
            (count, false) => (
                format!("In {count} other e-mails only days and times change."),
                format!("In {count} andere mails veranderen alleen dagen en tijden."),
            ),
        };
        Some(self.edge.say(&en, &nl).to_owned())
    }

    /// That mails could not be compared.
    fn unread(&self, differences: &Diff) -> Option<String> {
        let why = differences.mails.unread.as_ref()?;
        let (en, nl) = (
            format!("The e-mails cannot be compared while one of the versions has errors: {why}."),
            format!("De mails zijn niet te vergelijken zolang een van de versies fouten bevat: {why}."),
        );
        Some(self.edge.say(&en, &nl).to_owned())
    }

    /// What is told beside the mails that changed: how many others tell other days, and that they could not be compared.
    pub(super) fn notes(&self, differences: &Diff) -> Vec<String> {
        self.only_times(differences).into_iter().chain(self.unread(differences)).collect()
    }

    /// The sections of fields in the order in which they are told, each under its heading; one without fields has none. Texts that mails have
    /// told already are left out.
    pub(super) fn sections<'a>(&self, differences: &'a Diff) -> Vec<(&'static str, Vec<&'a FieldChange>)> {
        let headings = [
            (Topic::Habits, self.edge.say("Habits", "Gewoontes")),
            (Topic::People, self.edge.say("People", "Mensen")),
            (Topic::Goals, self.edge.say("Goals", "Doelen")),
            (Topic::Other, self.edge.say("Also changed", "Ook veranderd")),
        ];
        let told_by_mails = !differences.mails.changed.is_empty();
        let fields = |topic| differences.about(topic).filter(|field| !(field.in_mails && told_by_mails)).collect::<Vec<_>>();
        headings.map(|(topic, heading)| (heading, fields(topic))).into_iter().filter(|(_, fields)| !fields.is_empty()).collect()
    }
}

/// What became of a program, in a word or two before the version that it is compared with.
pub(super) const fn since(program: &Compared, edge: Edge) -> &'static str {
    match program {
        Compared::New(_) => edge.say("new since", "nieuw sinds"),
        Compared::Gone(_) => edge.say("gone since", "weg sinds"),
        Compared::Both { .. } => edge.say("compared with", "vergeleken met"),
    }
}

/// That nothing differs.
pub(super) const fn nothing(edge: Edge) -> &'static str {
    edge.say("Nothing that people would notice.", "Niets dat mensen zouden merken.")
}
