//! The JSON Schema as it follows from the types.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};

use crate::model::Program;

/// Under which address the schemas say that they stand.
pub(super) const ADDRESS: &str = "https://excx.example/schemas";

/// The JSON Schema of a program, draft 2020-12, derived from the types of `model`.
#[must_use]
pub fn derive_program() -> Value {
    let generator = SchemaSettings::draft2020_12().with_transform(Plain).into_generator();
    let mut schema = generator.into_root_schema_for::<Program>().to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("$id".into(), json!(format!("{ADDRESS}/program.schema.json")));
    }
    schema
}

/// Takes out what would make a message speak of alternatives: `null` beside a type, and a choice of constants that is an enum.
#[derive(Clone)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(map) = schema.as_object_mut() {
            drop_null(map);
            constants_to_enum(map);
            number_formats(map);
        }
        transform_subschemas(self, schema);
    }
}

/// An optional field is left out, never null.
fn drop_null(map: &mut Map<String, Value>) {
    if map.get("default").is_some_and(Value::is_null) {
        map.remove("default");
    }
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            map.insert("type".into(), only);
        }
    }
    let Some(Value::Array(choices)) = map.get("anyOf") else { return };
    let rest: Vec<Value> = choices.iter().filter(|choice| choice.get("type") != Some(&json!("null"))).cloned().collect();
    if let [Value::Object(only)] = rest.as_slice() {
        let only = only.clone();
        map.remove("anyOf");
        for (key, value) in only {
            map.entry(key).or_insert(value);
        }
    }
}

/// A choice of constants becomes an `enum`; what each means stands beside it.
fn constants_to_enum(map: &mut Map<String, Value>) {
    let Some(Value::Array(choices)) = map.get("oneOf") else { return };
    let mut words = Vec::new();
    let mut meanings = Map::new();
    for choice in choices {
        let constants = choice.get("const").map(|constant| vec![constant.clone()]);
        let constants = constants.or_else(|| choice.get("enum").and_then(Value::as_array).cloned());
        let Some(constants) = constants else { return };
        if let ([Value::String(word)], Some(meaning)) = (constants.as_slice(), choice.get("description")) {
            meanings.insert(word.clone(), meaning.clone());
        }
        words.extend(constants);
    }
    map.remove("oneOf");
    map.insert("type".into(), json!("string"));
    map.insert("enum".into(), Value::Array(words));
    if !meanings.is_empty() {
        map.insert("x-meanings".into(), Value::Object(meanings));
    }
}

/// The width of a number in memory is nobody's concern; its range is what it says.
fn number_formats(map: &mut Map<String, Value>) {
    let width = map
        .get("format")
        .and_then(Value::as_str)
        .is_some_and(|format| format.starts_with("uint") || format.starts_with("int") || format == "double" || format == "float");
    if width {
        map.remove("format");
    }
}
