//! The fields that a text may ask for. What is here is known to the check; what is not here is an unknown field.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::model::Program;

/// Everything that a text may ask for.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct Fields {
    /// Whoever gets the message.
    pub recipient: RecipientFields,
    /// The habit that the recipient chose.
    pub habit: HabitFields,
    /// The program.
    pub program: ProgramFields,
    /// The moment that the message is about.
    pub moment: MomentFields,
    /// The sign-up.
    pub signup: SignupFields,
    /// The kick-off.
    pub kickoff: MomentFields,
    /// The feedback.
    pub feedback: SignupFields,
}

/// Whoever gets a message; without a roster, words that read well for anyone.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct RecipientFields {
    /// The first name.
    pub first_name: String,
    /// The whole name.
    pub name: String,
    /// What the recipient's role is called.
    pub role: String,
    /// The recipient's team.
    pub team: String,
    /// Where the recipient works.
    pub site: String,
    /// The columns that the program's roster has beside the usual ones; empty without a roster.
    #[serde(flatten)]
    pub own: BTreeMap<String, String>,
}

/// The habit that a participant chose; without a roster, words that read well for any.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct HabitFields {
    /// The whole sentence.
    pub sentence: String,
    /// The routine that comes first.
    pub routine: String,
    /// What one then does.
    pub behavior: String,
    /// The small cheer; empty where there is none.
    pub celebration: String,
}

/// The program that a message belongs to.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ProgramFields {
    /// Its title.
    pub title: String,
    /// The name of its theme.
    pub theme: String,
    /// The name of the organization.
    pub organization: String,
    /// The name of the team that answers for it.
    pub owner: String,
    /// The address of that team.
    pub email: String,
}

/// A moment that a message is about.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MomentFields {
    /// The day, in words.
    pub date: String,
    /// The time, in words.
    pub time: String,
    /// The place; empty where there is none.
    pub place: String,
}

/// Something with a page and a last day.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SignupFields {
    /// The address of the page; empty where there is none.
    pub url: String,
    /// The last day, in words.
    pub closes: String,
}

/// The names of all fields, such as `recipient.first_name`, and of the groups they stand in.
#[must_use]
pub fn known_fields() -> &'static BTreeSet<String> {
    static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let mut known = BTreeSet::new();
        if let Ok(Value::Object(groups)) = serde_json::to_value(Fields::default()) {
            for (group, fields) in groups {
                known.extend(
                    fields.as_object().into_iter().flat_map(|fields| fields.keys().map(|field| format!("{group}.{field}"))),
                );
            }
        }
        known
    });
    &KNOWN
}

/// Whether a text of this program may ask for a field: one that every program has, or a column of its own roster.
#[must_use]
pub fn is_known_field(field: &str, program: &Program) -> bool {
    known_fields().contains(field)
        || field.strip_prefix("recipient.").is_some_and(|name| own_columns(program).any(|own| own == name))
}

/// The columns that a program's roster has beside the usual ones; one that every roster has is not its own.
pub fn own_columns(program: &Program) -> impl Iterator<Item = &str> {
    let declared = program.roster.iter().flat_map(|roster| &roster.fields).map(crate::model::RosterField::as_str);
    declared.filter(|name| !known_fields().contains(&format!("recipient.{name}")))
}
