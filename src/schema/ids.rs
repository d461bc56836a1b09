//! The ids of a program as they were written, so that a reference to an item that does not fit is not also told as leading nowhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::leaves::LISTS;

/// The ids of every list that something may refer to, so that a reference to an item that was taken out is not also unresolved.
pub(super) fn ids_of(value: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let ids = |list: &&str| lists_at(value, list).into_iter().flat_map(|(owner, list)| ids_in(owner, list)).collect();
    LISTS.iter().map(|list| ((*list).to_owned(), ids(list))).collect()
}

/// The ids of the items of one list; where a list stands in each item of another, also with the id of that item before them.
fn ids_in(owner: Option<&Value>, list: &Value) -> Vec<String> {
    let ids = list.as_array().into_iter().flatten().filter_map(|item| id_of(item).map(str::to_owned));
    let owner = owner.and_then(id_of);
    ids.flat_map(|id| owner.map(|owner| format!("{owner}/{id}")).into_iter().chain([id])).collect()
}

fn id_of(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}

/// The lists at a pattern, each with the item that it stands in where the pattern has a `*`.
fn lists_at<'a>(value: &'a Value, pattern: &str) -> Vec<(Option<&'a Value>, &'a Value)> {
    match pattern.split_once("/*") {
        Some((outer, inner)) => {
            let items = at(value, outer).and_then(Value::as_array).into_iter().flatten();
            items.filter_map(|item| Some((Some(item), at(item, inner)?))).collect()
        }
        None => at(value, pattern).map(|list| (None, list)).into_iter().collect(),
    }
}

/// What stands at the pointer of a list, in whose steps nothing is escaped.
fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(value, |value, step| value.get(step))
}

/// The lists that have an item without an id that can be read, or that are no lists.
pub(super) fn nameless(value: &Value) -> BTreeSet<String> {
    let has_names = |list: &Value| list.as_array().is_some_and(|items| items.iter().all(|item| id_of(item).is_some_and(is_id)));
    let is_nameless = |pattern: &str| {
        let outer = pattern.split_once("/*").and_then(|(outer, _)| at(value, outer));
        !outer.is_none_or(has_names) || lists_at(value, pattern).into_iter().any(|(_, list)| !has_names(list))
    };
    LISTS.iter().filter(|list| is_nameless(list)).map(|list| (*list).to_owned()).collect()
}

/// Whether a string is an id, as the schema has it.
fn is_id(written: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    written.len() <= 60 && written.split('-').all(is_word)
}

/// The lists with ids of which a part could not be read.
pub(super) fn lists_of(part: &str) -> impl Iterator<Item = &'static str> {
    let whole = part.strip_suffix("/-").unwrap_or(part).to_owned();
    LISTS
        .iter()
        .copied()
        .filter(move |list| list.strip_prefix(&whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// The item of these lists whose name was written where its id belongs: its id, and the name as it has it.
#[must_use]
pub fn by_name<'a>(written: &str, lists: &[&str], program: &'a Value) -> Option<(&'a str, &'a str)> {
    let plain = |name: &str| name.trim().to_lowercase().replace([' ', '_'], "-");
    let written = plain(written);
    let items = lists.iter().filter_map(|list| program.pointer(list)?.as_array()).flatten();
    items.into_iter().find_map(|item| {
        let id = id_of(item).filter(|id| *id != written)?;
        let names: Vec<&str> = match item.get("name")? {
            Value::Object(each) => each.values().filter_map(Value::as_str).collect(),
            name => name.as_str().into_iter().collect(),
        };
        names.into_iter().find(|name| plain(name) == written).map(|name| (id, name))
    })
}
