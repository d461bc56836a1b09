//! Programs made from the schema: every field that there is, values that fit it, and values that do not. What is added to the schema is
//! found by itself.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// The schema, as committed.
pub static SCHEMA: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(excx::schema::PROGRAM).expect("the schema is JSON"));

/// A step on the way to a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into the value of a key.
    Key(&'static str),
    /// Into an item of a list.
    Item,
    /// Into a value of a map whose keys are free.
    Entry,
}

/// A field of the schema: something that a program can hold, and the way there.
#[derive(Debug, Clone)]
pub struct Field {
    /// The way from the top.
    pub steps: Vec<Step>,
    /// What fits there.
    pub schema: &'static Value,
}

impl Field {
    /// The way as one reads it, such as `roles[].menu[].id`.
    pub fn path(&self) -> String {
        let step = |step: &Step| match step {
            Step::Key(key) => format!(".{key}"),
            Step::Item => "[]".to_owned(),
            Step::Entry => ".*".to_owned(),
        };
        self.steps.iter().map(step).collect()
    }
}

/// The schema behind a reference.
pub fn resolved(schema: &'static Value) -> &'static Value {
    let Some(reference) = schema["$ref"].as_str() else { return schema };
    SCHEMA.pointer(reference.trim_start_matches('#')).expect("a reference leads somewhere")
}

/// The part of a schema that says what a map holds, also where another form is a word.
pub fn as_map(schema: &'static Value) -> &'static Value {
    let schema = resolved(schema);
    let branch = ["then", "else"]
        .into_iter()
        .filter_map(|name| schema.get(name))
        .map(resolved)
        .find(|branch| branch["properties"].is_object());
    if schema["properties"].is_object() { schema } else { branch.unwrap_or(schema) }
}

/// The types that fit, as JSON Schema names them.
pub fn types(schema: &'static Value) -> Vec<&'static str> {
    let schema = resolved(schema);
    match &schema["type"] {
        Value::String(only) => vec![only],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ if schema.get("enum").is_some() => vec!["string"],
        _ => Vec::new(),
    }
}

/// Every field of the schema, once for each way that leads to it.
pub fn fields() -> Vec<Field> {
    let mut found = Vec::new();
    collect(&Field { steps: Vec::new(), schema: &SCHEMA }, &mut Vec::new(), &mut found);
    found
}

fn collect(field: &Field, inside: &mut Vec<&'static str>, found: &mut Vec<Field>) {
    let reference = field.schema["$ref"].as_str().unwrap_or_default();
    if inside.contains(&reference) {
        return; // what holds itself is looked at once
    }
    if !field.steps.is_empty() {
        found.push(field.clone());
    }
    if !reference.is_empty() {
        inside.push(reference);
    }
    let mut descend = |step: Step, schema: &'static Value| {
        let steps = field.steps.iter().cloned().chain([step]).collect();
        collect(&Field { steps, schema }, inside, found);
    };
    let map = as_map(field.schema);
    for (key, schema) in map["properties"].as_object().into_iter().flatten() {
        descend(Step::Key(key), schema);
    }
    let schema = resolved(field.schema);
    if schema["items"].is_object() {
        descend(Step::Item, &schema["items"]);
    }
    if map["additionalProperties"].is_object() {
        descend(Step::Entry, &map["additionalProperties"]);
    }
    if !reference.is_empty() {
        inside.pop();
    }
}

/// A program that has a field, and the pointer to it: the program itself where it has it, or with what is missing on the way put in.
pub fn with(program: &Value, field: &Field) -> (Value, String) {
    let mut whole = program.clone();
    let mut pointer = String::new();
    let mut schema: &'static Value = &SCHEMA;
    for step in &field.steps {
        let node = whole.pointer_mut(&pointer).expect("the way so far is there");
        let (next, inner) = match step {
            Step::Key(key) => {
                let inner = &as_map(schema)["properties"][key];
                if !node.is_object() {
                    *node = made_map(schema, program);
                }
                let map = node.as_object_mut().expect("it is a map now");
                map.entry(*key).or_insert_with(|| made(inner, program));
                ((*key).to_owned(), inner)
            }
            Step::Item => {
                let inner = &resolved(schema)["items"];
                if node.as_array().is_none_or(Vec::is_empty) {
                    *node = json!([made(inner, program)]);
                }
                ("0".to_owned(), inner)
            }
            Step::Entry => {
                let inner = &as_map(schema)["additionalProperties"];
                if node.as_object().is_none_or(Map::is_empty) {
                    *node = made_entries(schema, program);
                }
                let first = node.as_object().and_then(|map| map.keys().next()).expect("it has an entry");
                (first.replace('~', "~0").replace('/', "~1"), inner)
            }
        };
        pointer = format!("{pointer}/{next}");
        schema = inner;
    }
    (whole, pointer)
}

/// A value that fits a schema: an id that the program has where it is a reference, an example where there is one, and the least otherwise.
pub fn made(schema: &'static Value, program: &Value) -> Value {
    let own = resolved(schema);
    if is_text(own) {
        return made_entries(schema, program);
    }
    let known = own["x-refers-to"].as_str().and_then(|list| program.pointer(list)?.get(0)?.get("id"));
    let example = [schema, own].into_iter().find_map(|schema| schema["examples"].get(0));
    if let Some(value) = known.or(example).or_else(|| own.get("const")).or_else(|| own["enum"].get(0)) {
        return value.clone();
    }
    match types(schema).first() {
        Some(&"object") => made_map(schema, program),
        Some(&"array") => {
            let least = own["minItems"].as_u64().unwrap_or_default();
            (0..least).map(|_| made(&own["items"], program)).collect()
        }
        Some(&"integer" | &"number") => own.get("minimum").cloned().unwrap_or_else(|| json!(1)),
        Some(&"boolean") => json!(true),
        _ => json!("words"),
    }
}

fn is_text(schema: &Value) -> bool {
    schema["propertyNames"].is_object() && schema["type"].as_array().is_some_and(|types| types.contains(&json!("string")))
}

fn made_map(schema: &'static Value, program: &Value) -> Value {
    let map = as_map(schema);
    if map["additionalProperties"].is_object() {
        return made_entries(schema, program);
    }
    required(map).map(|key| (key.to_owned(), made(&map["properties"][key], program))).collect::<Map<_, _>>().into()
}

/// The keys that a map must have.
pub fn required(map: &'static Value) -> impl Iterator<Item = &'static str> {
    map["required"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// A map with free keys: a text in every language of the program, or the entries of its example.
fn made_entries(schema: &'static Value, program: &Value) -> Value {
    let map = as_map(schema);
    let example = [schema, map].into_iter().find_map(|schema| schema["examples"].get(0));
    if let Some(example) = example.filter(|example| example.is_object() && !is_text(map)) {
        return example.clone();
    }
    let text = |language: &Value| Some((language.as_str()?.to_owned(), json!(format!("Words in {language}").replace('"', ""))));
    program["languages"].as_array().into_iter().flatten().filter_map(text).collect::<Map<_, _>>().into()
}

/// One value of every type that does not fit.
pub fn wrong_types(schema: &'static Value) -> Vec<Value> {
    let fitting: BTreeSet<&str> = types(schema).into_iter().collect();
    let candidates = [
        ("null", json!(null)),
        ("boolean", json!(true)),
        ("integer", json!(7)),
        ("number", json!(7.5)),
        ("string", json!("words")),
        ("array", json!([])),
        ("array", json!(["words"])),
        ("object", json!({})),
        ("object", json!({"words": "words"})),
    ];
    let fits = |name: &str| fitting.contains(name) || name == "integer" && fitting.contains("number");
    candidates.into_iter().filter(|(name, _)| !fits(name)).map(|(_, value)| value).collect()
}

/// Values of the right type that fit all the same not: words that are none of those to choose from, numbers out of range, texts and lists
/// that are empty or too long.
pub fn wrong_values(schema: &'static Value) -> Vec<Value> {
    let own = resolved(schema);
    let mut wrong = Vec::new();
    if own.get("enum").is_some() || own.get("pattern").is_some() || own.get("if").is_some() {
        wrong.extend([json!(""), json!("  ")]);
    }
    if own.get("enum").is_some() || own["pattern"].as_str().is_some_and(|pattern| pattern != "\\S") || own.get("if").is_some() {
        wrong.extend([json!("?no such thing?"), json!("é\u{200b}\u{202e}x y")]);
    }
    if let Some(limit) = own["maxLength"].as_u64().and_then(|limit| usize::try_from(limit).ok()) {
        wrong.push(json!("x".repeat(limit + 1)));
    }
    let past = |bound: &str, by: i64| own[bound].as_i64().map(|limit| json!(limit + by));
    wrong.extend([past("minimum", -1), past("maximum", 1)].into_iter().flatten());
    let items = |count: u64| -> Value { (0..count).map(|index| json!(format!("x{index}"))).collect() };
    if own["minItems"].as_u64().is_some_and(|least| least > 0) {
        wrong.push(items(0));
    }
    wrong
}
