//! The pages on what stands in many places: the forms of single values, when something happens, and the fields that texts may ask for.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::form::{self, definition};
use super::program::{Section, file};
use super::{Page, capital, cell, said, without_article, yaml};
use crate::merge::Fields;
use crate::model::{Cocreation, Duration, Edge, Experiment, Feedback, Kickoff, Phase, Signup, When};

/// The forms of single values, each with an example and where it is used.
pub(super) fn forms(root: &Value, sections: &[Section<'_>]) -> Page {
    let mut text = "# The forms of values\n\nWhat the tables of [sections](index.md) call a text, a moment or a duration is written like this. \
        An unknown word or form is an error with what was probably meant.\n"
        .to_owned();
    let mut found: BTreeMap<String, (&Value, Vec<&str>)> = BTreeMap::new();
    for section in sections {
        for object in form::all_objects(section.schema, root) {
            single_values(object, root, section.key, &mut found);
        }
    }
    for (_, schema) in root.get("properties").and_then(Value::as_object).into_iter().flatten() {
        add(schema, root, "", &mut found);
    }
    for (heading, (schema, keys)) in &found {
        text.push_str(&format!("\n## {heading}\n\n{}\n", said(schema, "description")));
        if let Some(example) = schema.get("examples").and_then(|examples| examples.get(0)) {
            text.push_str(&format!("\nFor example: `{}`\n", yaml::inline(example)));
        }
        if heading == "Moment" {
            text.push_str("\nMore in [when something happens](when.md).\n");
        }
        let keys: Vec<String> =
            keys.iter().filter(|key| !key.is_empty()).map(|key| format!("[`{key}`]({})", file(key))).collect();
        if !keys.is_empty() && keys.len() <= 6 {
            text.push_str(&format!("\nUsed in {}.\n", keys.join(", ")));
        }
    }
    Page::new("reference/forms.md", text)
}

fn single_values<'a>(object: &'a Value, root: &'a Value, key: &'a str, found: &mut BTreeMap<String, (&'a Value, Vec<&'a str>)>) {
    for (_, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
        add(property, root, key, found);
    }
}

/// Adds the named form of a value, or of what its list holds.
fn add<'a>(schema: &'a Value, root: &'a Value, key: &'a str, found: &mut BTreeMap<String, (&'a Value, Vec<&'a str>)>) {
    if let Some(each) = schema.get("items").or_else(|| schema.get("additionalProperties")).filter(|each| each.is_object()) {
        add(each, root, key, found);
    }
    let (Some(_), meant) = definition(schema, root) else { return };
    if !form::form(schema, root).contains("forms.md#") {
        return;
    }
    let (_, keys) = found.entry(capital(without_article(said(meant, "title")))).or_insert((meant, Vec::new()));
    if !keys.contains(&key) {
        keys.push(key);
    }
}

/// When something happens: the notation, the phases, and what counts when nothing is said.
pub(super) fn when() -> Page {
    let mut text = "# When something happens\n\nOne date is chosen, `timeline.campaign_starts`, and all others follow from it. A `when` says how, in one of two ways:\n\n\
        - a date, `2027-04-22`: it never moves, and a weekend or a holiday there is an error;\n\
        - the edge of a phase, with an offset if need be: `signup.end + 2d`, `campaign - 5w`, `experiment.end`.\n\n\
        Without an edge, the start of the phase counts; `.start` may be written. `d` counts working days and `w` calendar weeks; an offset has at most three digits. \
        Spaces around `+` and `-` are free.\n\n\
        ## The phases\n\n| phase | what it is | starts | ends |\n| --- | --- | --- | --- |\n"
        .to_owned();
    for phase in Phase::ALL.into_iter().filter(|phase| phase.has_edges()) {
        let (starts, ends) = edges(phase);
        text.push_str(&format!("| `{phase}` | {} | {starts} | {ends} |\n", phase.meaning()));
    }
    text.push_str(
        "\nA phase ends on its last working day. Its weeks count from its first day as it was meant, also when nobody works on that day.\n\n\
        ## Around weekends and holidays\n\n\
        A computed moment on which nobody works moves to the next working day. A nudge moves to the nearest free working day of its own week, the earlier one when two are as near, \
        or else to the first free one after. Nothing moves before or onto the moment before it in its series. `excx plan` says what moved, from which day, and why.\n\n\
        Which days nobody works, [`holidays`](holidays.md) says, for [these countries](countries.md). All hours are in the program's time zone.\n\n\
        A moment that waits for itself is an error that shows the circle, and so is a phase before the one it builds on.\n\n\
        ## Durations\n\n| written | means |\n| --- | --- |\n",
    );
    for (written, means) in [
        ("30s", "30 seconds"),
        ("2m30s", "2 minutes and 30 seconds"),
        ("45m", "45 minutes"),
        ("2h", "2 hours"),
        ("3d", "3 working days"),
        ("4w", "4 weeks"),
        ("6mo", "6 months"),
    ] {
        // What the table shows is what the language reads.
        if written.parse::<Duration>().is_ok() {
            text.push_str(&format!("| `{written}` | {means} |\n"));
        }
    }
    Page::new("reference/when.md", text)
}

/// When a phase starts and ends where the program does not say otherwise.
fn edges(phase: Phase) -> (String, String) {
    let code = |when: When| format!("`{when}`");
    let weeks = |from: Phase, weeks: u8| code(When::weeks_after(from, Edge::Start, i32::from(weeks)));
    match phase {
        Phase::MeasurementBefore => ("`measurement.before`".to_owned(), "a week later".to_owned()),
        Phase::MeasurementAfter => ("`measurement.after`".to_owned(), "a week later".to_owned()),
        Phase::Cocreation => (code(Cocreation::default_when()), weeks(Phase::Cocreation, Cocreation::default_weeks())),
        Phase::Campaign => ("`timeline.campaign_starts`".to_owned(), "in the same week".to_owned()),
        Phase::Signup => (code(Signup::default_when()), code(Signup::default_closes())),
        Phase::Kickoff => (code(Kickoff::default_when()), "on the same day".to_owned()),
        Phase::Experiment => {
            ("the first Monday after the kick-off".to_owned(), weeks(Phase::Experiment, Experiment::default().weeks))
        }
        Phase::Feedback => (code(Feedback::default_opens()), code(Feedback::default_closes())),
        Phase::FollowUp => (String::new(), String::new()),
    }
}

/// The fields that a text may ask for.
pub(super) fn merge_fields() -> Page {
    let schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Fields>().to_value();
    let mut text = "# Merge fields\n\nA text may hold fields, which are filled in where it is shown: `Hello {{ recipient.first_name }}`. \
        A field that does not exist is an error, at its place in the YAML.\n\n\
        - A text that starts with a field needs quotes, since `{` means something else in YAML.\n\
        - Part of a text may depend on a field: `{% if habit.celebration %}Then celebrate: {{ habit.celebration }}{% endif %}`, with `{% else %}` if need be. There are no loops.\n\
        - A field may be written with another case, or with words for when it is empty: `{{ recipient.team | upper }}`, `{{ kickoff.place | default(\"online\", true) }}`. \
        There are `upper`, `lower`, `capitalize`, `trim` and `default`.\n\
        - Values are made safe for the place where they land. A value that looks like a field stays text.\n\n\
        Without a roster nobody in particular is addressed: personal fields then hold words that read well for anyone.\n"
        .to_owned();
    for (group, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let (_, meant) = definition(property, &schema);
        text.push_str(&format!(
            "\n## `{group}`\n\n{}\n\n| field | what it holds |\n| --- | --- |\n",
            said(property, "description")
        ));
        for (name, field) in meant.get("properties").and_then(Value::as_object).into_iter().flatten() {
            text.push_str(&format!("| `{{{{ {group}.{name} }}}}` | {} |\n", cell(said(field, "description"))));
        }
        if meant.get("additionalProperties").is_some_and(Value::is_object) {
            text.push_str(&format!(
                "| `{{{{ {group}.COLUMN }}}}` | A column that the program declares itself under [`roster`](roster.md). |\n"
            ));
        }
    }
    Page::new("reference/merge-fields.md", text)
}
