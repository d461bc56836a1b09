//! What a program asks whom: who signs up for which habit, how things are before and after, and how the experiment went.

use super::answers::{Answer, Choice};
use crate::locale::{Argument, Arguments, Locale};
use crate::model::{
    Metric, MetricAudience, MetricKind, Phase, Question as Own, QuestionItem, QuestionKind, QuestionTopic, Questions, Role, Text,
};
use crate::render::{Input, RenderError, fields};

/// The smallest number of answers for which results are shown, where the program does not say it.
const MIN_GROUP: u16 = 5;

/// A list of questions in one language.
#[derive(Debug, Clone)]
pub(super) struct Survey {
    /// Its id, which is also the name of its files.
    pub(super) id: String,
    /// The phase that it belongs to: a draft until the program is ready for that.
    pub(super) phase: Phase,
    /// Who answers.
    pub(super) audience: &'static str,
    /// What it is called.
    pub(super) title: String,
    /// What people read first, in lines.
    pub(super) intro: Vec<String>,
    /// The questions.
    pub(super) questions: Vec<Question>,
}

/// A question in one language.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// Its id, unique in the list.
    pub(super) id: String,
    /// The field of the answer, where several questions share one.
    pub(super) field: Option<&'static str>,
    /// The role whose people are asked, by its id; everyone where there is none.
    pub(super) role: Option<String>,
    /// Whether it must be answered.
    pub(super) required: bool,
    /// The question itself.
    pub(super) text: String,
    /// How it is answered.
    pub(super) answer: Answer,
}

/// The lists of a program, in the order of its life.
pub(super) fn surveys(input: &Input<'_>, locale: &Locale) -> Result<Vec<Survey>, RenderError> {
    let asker = Asker { input, locale };
    let mut surveys = asker.measurements(Phase::MeasurementBefore)?;
    surveys.extend(asker.signup()?);
    surveys.extend(asker.feedback()?);
    surveys.extend(asker.measurements(Phase::MeasurementAfter)?);
    Ok(surveys)
}

/// Who asks, in which language.
struct Asker<'a> {
    input: &'a Input<'a>,
    locale: &'a Locale,
}

impl Asker<'_> {
    /// Who takes part with which habit. The fields of its answers are the columns of a roster.
    fn signup(&self) -> Result<Option<Survey>, RenderError> {
        let program = self.input.program;
        let roles: Vec<&Role> = program.roles.iter().filter(|role| !role.menu.is_empty()).collect();
        if roles.is_empty() || program.campaign.is_none() {
            return Ok(None);
        }
        let mut questions = vec![
            self.question("email", "survey-email", Answer::Email)?,
            self.question("first_name", "survey-first-name", Answer::Line)?,
        ];
        let named = |role: &&Role| Choice { value: role.id.to_string(), text: self.read(&role.name) };
        questions.push(self.question("role", "survey-role", Answer::Choice(roles.iter().map(named).collect()))?);
        for role in roles {
            questions.push(self.habit(role)?);
        }
        for question in &mut questions {
            question.required = true;
        }
        self.survey("sign-up", Phase::Signup, "everyone", "signup", questions).map(Some)
    }

    /// The question that only people of one role get: which habit of their menu.
    fn habit(&self, role: &Role) -> Result<Question, RenderError> {
        let opening = self.say("poster-after")?;
        let vowel = self.say("poster-after-vowel")?;
        let choice = |habit: &crate::model::Habit| {
            let routine = self.read(&habit.routine);
            let start = if routine.starts_with(is_vowel) { &vowel } else { &opening };
            let space = if start.ends_with('’') { "" } else { " " };
            let behavior = self.read(&habit.behavior);
            let sentence = format!("{start}{space}{}, {}", routine.trim_end_matches(','), behavior);
            let sentence = if sentence.ends_with(['.', '!', '?']) { sentence } else { sentence + "." };
            Choice { value: format!("{}/{}", role.id, habit.id), text: sentence }
        };
        let arguments = Arguments::from([("role", self.read(&role.name).into())]);
        Ok(Question {
            id: format!("habit-{}", role.id),
            field: Some("habit"),
            role: Some(role.id.to_string()),
            required: true,
            text: self.locale.say("survey-habit", &arguments)?,
            answer: Answer::Choice(role.menu.iter().map(choice).collect()),
        })
    }

    /// How the experiment went.
    fn feedback(&self) -> Result<Option<Survey>, RenderError> {
        let Some(feedback) = &self.input.program.feedback else { return Ok(None) };
        let mut questions = Vec::new();
        match &feedback.questions {
            Questions::Named(_) => self.standard(&mut questions)?,
            Questions::Listed(items) => {
                for item in items {
                    match item {
                        QuestionItem::Named(_) => self.standard(&mut questions)?,
                        QuestionItem::Own(own) => questions.push(self.own(own)?),
                    }
                }
            }
        }
        self.survey("feedback", Phase::Feedback, "participants", "feedback", questions).map(Some)
    }

    /// The questions of the method.
    fn standard(&self, questions: &mut Vec<Question>) -> Result<(), RenderError> {
        for topic in QuestionTopic::STANDARD {
            let answer = match topic {
                QuestionTopic::Helped => self.yes_or_no()?,
                QuestionTopic::CustomerFeedback => Answer::Words,
                QuestionTopic::Recommend => self.likely()?,
                _ => self.how_much()?,
            };
            questions.push(self.question(topic.word(), &format!("survey-{}", topic.word()), answer)?);
        }
        Ok(())
    }

    /// A question of the program's own.
    fn own(&self, own: &Own) -> Result<Question, RenderError> {
        let answer = match own.kind {
            QuestionKind::YesNo => self.yes_or_no()?,
            QuestionKind::Scale => self.how_much()?,
            QuestionKind::Nps => self.likely()?,
            QuestionKind::Open => Answer::Words,
            QuestionKind::Choice => {
                let numbered = own.choices.iter().enumerate();
                Answer::Choice(numbered.map(|(at, text)| Choice { value: (at + 1).to_string(), text: self.read(text) }).collect())
            }
        };
        Ok(Question { id: own.id.to_string(), field: None, role: None, required: false, text: self.read(&own.text), answer })
    }

    /// How things are, asked of each audience apart; before and after the same.
    fn measurements(&self, phase: Phase) -> Result<Vec<Survey>, RenderError> {
        let Some(measurement) = &self.input.program.measurement else { return Ok(Vec::new()) };
        let (edge, when) = match phase {
            Phase::MeasurementBefore => ("before", &measurement.before),
            _ => ("after", &measurement.after),
        };
        if when.is_none() {
            return Ok(Vec::new());
        }
        let mut surveys = Vec::new();
        for (audience, word) in [
            (MetricAudience::Customers, "customers"),
            (MetricAudience::Everyone, "everyone"),
            (MetricAudience::Participants, "participants"),
        ] {
            let mut questions = Vec::new();
            for metric in measurement.metrics.iter().filter(|metric| asked_of(metric) == audience) {
                questions.extend(self.metric(metric)?);
            }
            if !questions.is_empty() {
                let words = if audience == MetricAudience::Customers { "customers" } else { edge };
                surveys.push(self.survey(&format!("measurement-{edge}-{word}"), phase, word, words, questions)?);
            }
        }
        Ok(surveys)
    }

    /// The questions of a metric; a count of contacts comes from a system, and is not asked.
    fn metric(&self, metric: &Metric) -> Result<Vec<Question>, RenderError> {
        let id = metric.id.as_str();
        Ok(match metric.kind {
            MetricKind::Nps => vec![self.question(id, "survey-nps", self.likely()?)?, self.why(id, "survey-nps-why")?],
            MetricKind::Enps => vec![self.question(id, "survey-enps", self.likely()?)?, self.why(id, "survey-enps-why")?],
            MetricKind::Csat => {
                vec![self.question(id, "survey-csat", self.scale(0, 10, "survey-dissatisfied", "survey-satisfied")?)?]
            }
            MetricKind::Elements => {
                let elements = metric.elements.iter().map(|element| {
                    let word = element.word();
                    self.question(
                        &format!("{id}-{word}"),
                        &format!("survey-{word}"),
                        self.scale(1, 5, "survey-disagree", "survey-agree")?,
                    )
                });
                elements.collect::<Result<_, RenderError>>()?
            }
            MetricKind::Contacts => Vec::new(),
        })
    }

    /// What lies behind a score.
    fn why(&self, id: &str, words: &str) -> Result<Question, RenderError> {
        self.question(&format!("{id}-why"), words, Answer::Words)
    }

    fn survey(
        &self,
        id: &str,
        phase: Phase,
        audience: &'static str,
        words: &str,
        questions: Vec<Question>,
    ) -> Result<Survey, RenderError> {
        let (program, questions) = (self.input.program, apart(questions));
        let min_group = program.feedback.as_ref().map_or(MIN_GROUP, |feedback| feedback.min_group);
        let arguments = Arguments::from([
            ("theme", self.read(program.theme_name()).into()),
            ("weeks", u32::from(program.experiment_weeks()).into()),
            ("questions", Argument::Count(questions.len() as u64)),
            ("min_group", u32::from(min_group).into()),
        ]);
        let mut intro = vec![self.locale.say(&format!("survey-{words}-intro"), &arguments)?];
        if id != "sign-up" && audience != "customers" {
            intro.push(self.locale.say("survey-min-group", &arguments)?);
        }
        if let Some(privacy) = &program.privacy {
            let url = Arguments::from([("url", privacy.notice.as_str().into())]);
            intro.push(
                self.locale.say(if audience == "customers" { "survey-privacy" } else { "survey-privacy-colleague" }, &url)?,
            );
        }
        let title = self.locale.say(&format!("survey-{words}-title"), &arguments)?;
        Ok(Survey { id: id.to_owned(), phase, audience, title, intro, questions })
    }

    fn question(&self, id: &str, words: &str, answer: Answer) -> Result<Question, RenderError> {
        let arguments = Arguments::from([("organization", self.input.program.organization.name.as_str().into())]);
        let text = self.locale.say(words, &arguments)?;
        Ok(Question { id: id.to_owned(), field: None, role: None, required: false, text, answer })
    }

    fn yes_or_no(&self) -> Result<Answer, RenderError> {
        let choice = |value: &str, words| Ok::<_, RenderError>(Choice { value: value.to_owned(), text: self.say(words)? });
        Ok(Answer::Choice(vec![choice("yes", "survey-yes")?, choice("no", "survey-no")?]))
    }

    fn how_much(&self) -> Result<Answer, RenderError> {
        self.scale(1, 5, "survey-not-at-all", "survey-very-much")
    }

    fn likely(&self) -> Result<Answer, RenderError> {
        self.scale(0, 10, "survey-unlikely", "survey-likely")
    }

    fn scale(&self, from: u8, to: u8, low: &str, high: &str) -> Result<Answer, RenderError> {
        Ok(Answer::Scale { from, to, low: self.say(low)?, high: self.say(high)? })
    }

    fn say(&self, words: &str) -> Result<String, RenderError> {
        Ok(self.locale.say(words, &Arguments::new())?)
    }

    fn read(&self, text: &Text) -> String {
        fields::read(self.input, self.locale, text).replace('\u{ad}', "")
    }
}

/// Whom a metric is asked of: customers of their satisfaction, and everyone of their work, unless the program says otherwise.
fn asked_of(metric: &Metric) -> MetricAudience {
    metric.audience.unwrap_or(match metric.kind {
        MetricKind::Nps | MetricKind::Csat | MetricKind::Contacts => MetricAudience::Customers,
        MetricKind::Enps | MetricKind::Elements => MetricAudience::Everyone,
    })
}

/// The questions, each with an id of its own: one that stands there already is not asked twice, and an own one beside it gets another id.
fn apart(questions: Vec<Question>) -> Vec<Question> {
    let mut apart: Vec<Question> = Vec::new();
    for mut question in questions {
        if apart.iter().any(|known| known.id == question.id && known.text == question.text) {
            continue;
        }
        while apart.iter().any(|known| known.id == question.id) {
            question.id = format!("own-{}", question.id);
        }
        apart.push(question);
    }
    apart
}

/// Whether a routine that starts with it takes the word that is for vowels.
fn is_vowel(letter: char) -> bool {
    "aeiouàâäéèêëîïôöûü".contains(letter.to_lowercase().next().unwrap_or(letter))
}
