//! What is written in two versions, field by field. Items of lists are told apart by their ids, so that a new one does not change all after it.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Version;
use crate::schema::{self, LeafKind};
use crate::source::Pointer;

/// What a field is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// The habits of roles and leaders.
    Habits,
    /// Colleagues by name, and the owner.
    People,
    /// What the program wants to reach, and where it stands.
    Goals,
    /// Anything else.
    Other,
}

/// A field that is new, gone, or says something else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldChange {
    /// What it is about.
    pub topic: Topic,
    /// Where it is: a JSON Pointer, but with the ids of items for their places in lists.
    pub pointer: String,
    /// What it said, unless it is new.
    pub before: Option<Value>,
    /// What it says, unless it is gone.
    pub after: Option<Value>,
    /// Whether it is a text that people read in e-mails, which are compared by themselves.
    pub in_mails: bool,
}

pub(super) fn between(before: &Version<'_>, after: &Version<'_>) -> Vec<FieldChange> {
    let first = |version: &Version<'_>| version.input.program.first_language().to_string();
    let mut walk = Walk { before: first(before), after: first(after), found: Vec::new() };
    walk.compare(before.tree, after.tree, &mut Pointer::default());
    walk.found
}

struct Walk {
    /// The first language of the one version, which plain texts are in.
    before: String,
    /// That of the other.
    after: String,
    found: Vec<FieldChange>,
}

impl Walk {
    fn compare(&mut self, before: &Value, after: &Value, pointer: &mut Pointer) {
        if before == after {
            return;
        }
        if is_text(pointer.as_str()) {
            let (was, is) = (by_language(before, &self.before), by_language(after, &self.after));
            return self.maps(&was, &is, pointer);
        }
        match (before, after) {
            (Value::Object(was), Value::Object(is)) => self.maps(was, is, pointer),
            (Value::Array(was), Value::Array(is)) => self.lists(was, is, pointer),
            _ => self.tell(Some(before), Some(after), pointer),
        }
    }

    fn maps(&mut self, before: &Map<String, Value>, after: &Map<String, Value>, pointer: &mut Pointer) {
        for (key, is) in after {
            pointer.at_key(key, |pointer| match before.get(key) {
                Some(was) => self.compare(was, is, pointer),
                None => self.tell(None, Some(is), pointer),
            });
        }
        for (key, was) in before.iter().filter(|(key, _)| !after.contains_key(*key)) {
            pointer.at_key(key, |pointer| self.tell(Some(was), None, pointer));
        }
    }

    fn lists(&mut self, before: &[Value], after: &[Value], pointer: &mut Pointer) {
        let (Some(was), Some(is)) = (by_id(before), by_id(after)) else {
            return self.tell(Some(&json!(before)), Some(&json!(after)), pointer);
        };
        self.maps(&was, &is, pointer);
        let order = |own: &Map<String, Value>, other: &Map<String, Value>| {
            own.keys().filter(|id| other.contains_key(*id)).cloned().collect::<Vec<_>>()
        };
        let (was, is) = (order(&was, &is), order(&is, &was));
        if was != is {
            self.tell(Some(&json!(was)), Some(&json!(is)), pointer);
        }
    }

    fn tell(&mut self, before: Option<&Value>, after: Option<&Value>, pointer: &Pointer) {
        let pointer = pointer.as_str().to_owned();
        let (topic, in_mails) = (topic(&pointer), in_mails(&pointer));
        self.found.push(FieldChange { topic, pointer, before: before.cloned(), after: after.cloned(), in_mails });
    }
}

/// The items of a list by their ids, where each has one of its own.
fn by_id(list: &[Value]) -> Option<Map<String, Value>> {
    let map: Map<String, Value> =
        list.iter().map(|item| Some((item.get("id")?.as_str()?.to_owned(), item.clone()))).collect::<Option<_>>()?;
    (map.len() == list.len()).then_some(map)
}

/// A text by language; a plain one is in the first.
fn by_language(text: &Value, first: &str) -> Map<String, Value> {
    match text {
        Value::Object(map) => map.clone(),
        plain => Map::from_iter([(first.to_owned(), plain.clone())]),
    }
}

fn is_text(pointer: &str) -> bool {
    matches!(schema::kind_at(pointer), Some(LeafKind::Text | LeafKind::Body))
}

/// What a field is about, by the keys on the way to it.
fn topic(pointer: &str) -> Topic {
    let on_the_way = |keys: &[&str]| pointer.split('/').any(|step| keys.contains(&step));
    if on_the_way(&["menu", "habits"]) {
        Topic::Habits
    } else if on_the_way(&["owner", "presenter", "representatives", "facilitator"]) {
        Topic::People
    } else if on_the_way(&["goal", "target", "baseline"]) {
        Topic::Goals
    } else {
        Topic::Other
    }
}

/// Whether a field is a text of the sections that become e-mails, or a language of one.
fn in_mails(pointer: &str) -> bool {
    const SECTIONS: [&str; 12] = [
        "approvals",
        "campaign",
        "cocreation",
        "emails",
        "feedback",
        "kickoff",
        "leadership",
        "listening",
        "measurement",
        "nudges",
        "theme",
        "title",
    ];
    let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
    let section = pointer.split('/').nth(1).unwrap_or_default();
    SECTIONS.contains(&section) && (is_text(pointer) || is_text(above))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(before: &Value, after: &Value) -> Vec<(String, Option<Value>, Option<Value>)> {
        let mut walk = Walk { before: "nl".into(), after: "nl".into(), found: Vec::new() };
        walk.compare(before, after, &mut Pointer::default());
        walk.found.into_iter().map(|change| (change.pointer, change.before, change.after)).collect()
    }

    #[test]
    fn a_new_item_is_one_change_and_moves_no_other() {
        let before = json!({"roles": [{"id": "b", "headcount": 1}]});
        let after = json!({"roles": [{"id": "a", "headcount": 9}, {"id": "b", "headcount": 2}]});
        let new = json!({"id": "a", "headcount": 9});
        assert_eq!(
            changes(&before, &after),
            [("/roles/a".into(), None, Some(new)), ("/roles/b/headcount".into(), Some(json!(1)), Some(json!(2)))]
        );
    }

    #[test]
    fn another_order_is_told_once() {
        let list = |ids: [&str; 3]| json!({"roles": ids.map(|id| json!({"id": id}))});
        let told = changes(&list(["a", "b", "c"]), &list(["c", "a", "b"]));
        assert_eq!(told, [("/roles".into(), Some(json!(["a", "b", "c"])), Some(json!(["c", "a", "b"])))]);
    }

    #[test]
    fn a_plain_text_is_the_same_in_the_first_language() {
        let text = |title: Value| json!({"title": title});
        assert!(changes(&text(json!("Aandacht")), &text(json!({"nl": "Aandacht"}))).is_empty());
        let told = changes(&text(json!("Aandacht")), &text(json!({"nl": "Aandacht", "en": "Attention"})));
        assert_eq!(told, [("/title/en".into(), None, Some(json!("Attention")))]);
    }
}
