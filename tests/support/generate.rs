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
                take_sides(map, key, as_map(schema), program);
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

/// The field by which two forms of a map are told apart, where it has two.
fn deciding(map: &'static Value) -> Option<&'static str> {
    map["if"]["required"][0].as_str()
}

/// Lets a map have the form that this key belongs to.
fn take_sides(fields: &mut Map<String, Value>, key: &str, map: &'static Value, program: &Value) {
    let Some(deciding) = deciding(map) else { return };
    let is_apart = map["then"]["additionalProperties"] == json!(false);
    if key == deciding && is_apart {
        fields.retain(|field, _| field == deciding);
    }
    if key != deciding && is_apart {
        fields.shift_remove(deciding);
    }
    if !fields.contains_key(deciding) {
        for key in map["else"]["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            fields.entry(key).or_insert_with(|| made(&map["properties"][key], program));
        }
    }
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
    let otherwise = deciding(map).and_then(|_| map["else"]["required"].as_array());
    let always = map["required"].as_array();
    [always, otherwise].into_iter().flatten().flatten().filter_map(Value::as_str)
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
    // A file may be called anything.
    let is_strict = |pattern: &str| pattern != "\\S" && !pattern.starts_with("^[^\\s/");
    if own.get("enum").is_some() || own["pattern"].as_str().is_some_and(is_strict) || own.get("if").is_some() {
        wrong.push(json!("?no such thing?"));
    }
    if own.get("enum").is_some() || own["pattern"].as_str().is_some_and(|pattern| pattern.starts_with("^[a-z")) {
        wrong.push(json!("é\u{200b}\u{202e}x y"));
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

/// Numbers by chance that are the same in every run: `SplitMix64` (Steele, Lea and Flood, 2014).
#[derive(Debug, Clone)]
pub struct Random {
    state: u64,
}

impl From<usize> for Random {
    fn from(number: usize) -> Self {
        Self { state: number as u64 }
    }
}

impl Random {
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or_default()
    }

    /// Something that happens once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of several things.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// A value that fits a schema, chosen by chance: with or without each field that may be left out, and with numbers up to their bounds.
pub fn random(schema: &'static Value, chance: &mut Random) -> Value {
    let own = resolved(schema);
    if is_text(own) {
        return random_text(own, chance);
    }
    if let Some(words) = own["enum"].as_array() {
        return chance.one(words).clone();
    }
    if let Some(only) = own.get("const") {
        return only.clone();
    }
    let examples: Vec<&Value> = [schema, own].into_iter().filter_map(|schema| schema["examples"].as_array()).flatten().collect();
    let kinds = types(schema);
    let kind = if kinds.is_empty() { "string" } else { *chance.one(&kinds) };
    match kind {
        "object" => random_map(as_map(schema), chance),
        "array" => random_list(own, chance),
        "boolean" => json!(chance.once_in(2)),
        "integer" | "number" => random_number(own, kind, chance),
        _ => {
            let strings: Vec<&Value> = examples.into_iter().filter(|example| example.is_string()).collect();
            if strings.is_empty() { json!("words") } else { (*chance.one(&strings)).clone() }
        }
    }
}

fn random_number(own: &Value, kind: &str, chance: &mut Random) -> Value {
    let low = own["minimum"].as_i64().unwrap_or(-1_000);
    let high = own["maximum"].as_i64().unwrap_or(1_000);
    let span = usize::try_from(high.saturating_sub(low)).unwrap_or(1_000);
    let between = low + i64::try_from(chance.below(span + 1)).unwrap_or_default();
    match chance.below(4) {
        0 => json!(low),
        1 => json!(high),
        2 if kind == "number" && between < high => json!(f64::from(i32::try_from(between).unwrap_or_default()) + 0.25),
        _ => json!(between),
    }
}

fn random_text(own: &'static Value, chance: &mut Random) -> Value {
    const TEXTS: [&str; 7] =
        ["Words", "Eén woord", "{{ recipient.first_name }}", "- a\n- b\n", "客户 🎉", "a: b # c", "\u{202e}turned\u{202c}"];
    let languages = if chance.once_in(3) { &["nl", "en", "pt-BR"][..] } else { &["en"][..] };
    if chance.once_in(2) && types(own).contains(&"string") {
        return json!(*chance.one(&TEXTS));
    }
    languages.iter().map(|language| ((*language).to_owned(), json!(*chance.one(&TEXTS)))).collect::<Map<_, _>>().into()
}

fn random_list(own: &'static Value, chance: &mut Random) -> Value {
    let least = usize::try_from(own["minItems"].as_u64().unwrap_or_default()).unwrap_or_default();
    let most = usize::try_from(own["maxItems"].as_u64().unwrap_or(3)).unwrap_or(3).min(least.max(3));
    let count = least + chance.below(most - least + 1);
    let mut list: Vec<Value> = Vec::new();
    for _ in 0..count {
        let item = random(&own["items"], chance);
        if own["uniqueItems"] != json!(true) || !list.contains(&item) {
            list.push(item);
        }
    }
    if list.len() < least { made(own, &json!({})) } else { list.into() }
}

fn random_map(map: &'static Value, chance: &mut Random) -> Value {
    if map["additionalProperties"].is_object() {
        let example = map["examples"].get(0).cloned();
        return example.unwrap_or_else(|| json!({}));
    }
    let required: Vec<&str> = required(map).collect();
    let mut fields = Map::new();
    for (key, schema) in map["properties"].as_object().into_iter().flatten() {
        let is_apart = deciding(map).is_some_and(|deciding| deciding == key.as_str());
        if required.contains(&key.as_str()) || !is_apart && chance.once_in(4) {
            fields.insert(key.clone(), random(schema, chance));
        }
    }
    fields.into()
}

/// A program in which something was changed by chance; most changes make it wrong.
pub fn mutated(mut program: Value, chance: &mut Random) -> Value {
    for _ in 0..=chance.below(3) {
        let mut pointers = Vec::new();
        every_pointer(&program, String::new(), &mut pointers);
        let pointer = chance.one(&pointers).clone();
        let Some(value) = program.pointer_mut(&pointer) else { continue };
        match value {
            Value::Object(map) if chance.once_in(2) => {
                let key = map.keys().nth(chance.below(map.len())).cloned();
                if let Some(key) = key {
                    map.shift_remove(&key);
                }
            }
            Value::Object(map) => {
                let key = *chance.one(&["name", "ids", "", "<<", "~", "nl", "No", "\u{200b}id", "1"]);
                map.insert(key.to_owned(), odd(chance));
            }
            Value::Array(list) if chance.once_in(2) => {
                let item = list.first().cloned().unwrap_or_else(|| odd(chance));
                list.push(item);
            }
            Value::String(text) if chance.once_in(3) => {
                let ending = *chance.one(&[" ", "\n", "-", "x", "\u{a0}", "é", "\t"]);
                text.push_str(ending);
            }
            other => *other = odd(chance),
        }
    }
    program
}

fn every_pointer(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| {
                every_pointer(value, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            });
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| every_pointer(value, format!("{at}/{index}"), found));
        }
        _ => {}
    }
    found.push(at);
}

/// A value of any kind, near the edges of what fits.
fn odd(chance: &mut Random) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(11),
        json!(1.5),
        json!(10_000_001_u64),
        json!(i64::MAX),
        json!(-1e300),
        json!(""),
        json!(" "),
        json!("standard"),
        json!("everyone"),
        json!("2027-02-29"),
        json!("2028-02-29"),
        json!("2027-03-01"),
        json!("24:00"),
        json!("23:59"),
        json!("0%"),
        json!("100%"),
        json!("100.5%"),
        json!("9999mo"),
        json!("campaign + 999w"),
        json!("campaign.end+2d"),
        json!("a"),
        json!("a--b"),
        json!("x".repeat(61)),
        json!("x".repeat(60)),
        json!("x".repeat(120)),
        json!("é".repeat(121)),
        json!("#0B5D4E"),
        json!("https://a"),
        json!("a@b"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"en": "Words"}),
        json!({"en": ""}),
    ];
    chance.one(&values).clone()
}
