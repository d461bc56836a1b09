//! # incomplete-feedback
//!
//! The feedback leaves out a question of the method: did it help, was work easier, more fun, more impactful, more meaningful, did customers
//! give feedback, would you recommend it. The question about customers is only asked where a habit lends itself to it.
//!
//! ## Why it matters
//!
//! The questions belong together. Whoever asks only whether it was fun cannot tell whether customers noticed; whoever asks only about customers
//! misses what it did for colleagues, and that is what makes them go on. With the same questions every time, two waves can be laid
//! side by side.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! feedback:
//!   url: "https://harborschool.example/feedback"
//!   questions:
//!     - {id: helped, about: helped, kind: yes-no, text: Did the experiment help you?}
//!     - {id: fun, about: fun, kind: scale, text: Did your work get more fun?}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! feedback:
//!   url: "https://harborschool.example/feedback"
//!   questions:
//!     - standard
//!     - {id: smile, about: other, kind: open, text: What made you smile?}
//! ```
//!
//! ## Source
//!
//! Zanna van der Aa, CustomerFirst, March 2023.

use super::wording::listed;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::model::{QuestionItem, QuestionTopic, Questions};

pub(super) const LINT: Lint = Lint {
    name: "incomplete-feedback",
    severity: Severity::Warning,
    says: ("feedback that leaves out a question of the method", "een terugblik waarin een vraag van de methode ontbreekt"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("incomplete_feedback.rs"),
    dutch: include_str!("../../locales/nl/lints/incomplete-feedback.md"),
    check,
};

/// What the method asks about, with the word for it in a program.
const TOPICS: [(QuestionTopic, &str); 7] = [
    (QuestionTopic::Helped, "helped"),
    (QuestionTopic::Easier, "easier"),
    (QuestionTopic::Fun, "fun"),
    (QuestionTopic::Impact, "impact"),
    (QuestionTopic::Meaning, "meaning"),
    (QuestionTopic::CustomerFeedback, "customer-feedback"),
    (QuestionTopic::Recommend, "recommend"),
];

fn check(context: &Context<'_>) -> Vec<Finding> {
    lacking(context).filter(|lacking| !lacking.is_empty()).map(|lacking| finding(&lacking)).into_iter().collect()
}

/// The topics that no question is about, where that can be told.
fn lacking(context: &Context<'_>) -> Option<Vec<&'static str>> {
    let Questions::Listed(items) = &context.program.feedback.as_ref()?.questions else { return None };
    let mut asked = Vec::new();
    for item in items {
        match item {
            QuestionItem::Named(_) => return None,
            QuestionItem::Own(question) => asked.push(question.about),
        }
    }
    if !context.is_whole("/feedback/questions") {
        return None;
    }
    let is_needed = |topic: QuestionTopic| topic != QuestionTopic::CustomerFeedback || can_be_noticed(context);
    let lacking = TOPICS.iter().filter(|(topic, _)| !asked.contains(topic) && is_needed(*topic));
    Some(lacking.map(|(_, word)| *word).collect())
}

/// Whether customers can notice one of the habits.
fn can_be_noticed(context: &Context<'_>) -> bool {
    context.program.roles.iter().flat_map(|role| &role.menu).any(|habit| habit.customer_notices)
}

fn finding(lacking: &[&str]) -> Finding {
    let topics = listed(&lacking.iter().map(|word| Words::new(format!("`{word}`"), format!("`{word}`"))).collect::<Vec<_>>());
    let message = Words::new(format!("No question is about {}", topics.en), format!("Geen enkele vraag gaat over {}", topics.nl));
    Finding::missing_in("/feedback/questions", message).help(
        "start the list with `standard`, which asks them all, or add a question about each",
        "begin de lijst met `standard`, die ze allemaal stelt, of voeg over elk een vraag toe",
    )
}
