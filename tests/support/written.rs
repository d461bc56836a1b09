//! Programs as values written out as YAML in blocks, with the place of every key and value as the writer put it: apart from the reader of
//! the engine, so that the two can be held against each other.

use std::collections::BTreeMap;

use serde_json::Value;

/// A line and a column, both from 1.
pub type At = (usize, usize);

/// A program as text, and where everything in it stands.
#[derive(Debug, Default)]
pub struct Written {
    /// The text.
    pub text: String,
    /// The places of the keys, by JSON Pointer.
    pub keys: BTreeMap<String, At>,
    /// The places of the values, by JSON Pointer.
    pub values: BTreeMap<String, At>,
    line: usize,
    column: usize,
}

/// Writes out a program.
pub fn write(program: &Value) -> Written {
    let mut written = Written { line: 1, column: 1, ..Written::default() };
    written.node(program, 0, "");
    written.put("\n");
    written
}

impl Written {
    /// Where one would look for something missing in what stands at a pointer: its key, or the first key of a list's item.
    pub fn head(&self, pointer: &str) -> Option<At> {
        let first = || self.keys.iter().filter(|(key, _)| parent(key) == pointer).map(|(_, at)| *at).min();
        self.keys.get(pointer).copied().or_else(first).or_else(|| self.values.get(pointer).copied())
    }

    fn put(&mut self, text: &str) {
        for character in text.chars() {
            (self.line, self.column) = if character == '\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
        }
        self.text.push_str(text);
    }

    fn break_to(&mut self, indent: usize) {
        if self.column != indent + 1 {
            self.put("\n");
            self.put(&" ".repeat(indent));
        }
    }

    fn node(&mut self, value: &Value, indent: usize, pointer: &str) {
        match value {
            Value::Object(map) if !map.is_empty() => {
                for (number, (key, value)) in map.iter().enumerate() {
                    self.break_to(indent);
                    if number == 0 {
                        self.values.insert(pointer.to_owned(), (self.line, self.column));
                    }
                    let child = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                    self.keys.insert(child.clone(), (self.line, self.column));
                    self.put(&as_key(key));
                    self.put(": ");
                    self.node(value, indent + 2, &child);
                }
            }
            Value::Array(list) if !list.is_empty() => {
                for (index, value) in list.iter().enumerate() {
                    self.break_to(indent);
                    if index == 0 {
                        self.values.insert(pointer.to_owned(), (self.line, self.column));
                    }
                    self.put("- ");
                    self.node(value, indent + 2, &format!("{pointer}/{index}"));
                }
            }
            other => {
                self.values.insert(pointer.to_owned(), (self.line, self.column));
                self.put(&other.to_string());
            }
        }
    }
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("-", |(parent, _)| parent)
}

fn as_key(key: &str) -> String {
    let is_word = key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    let is_word = is_word && !["null", "true", "false"].contains(&key);
    if is_word { key.to_owned() } else { Value::from(key).to_string() }
}
