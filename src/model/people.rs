//! Who the people are whom a program knows by an id. That is no part of a program; what a program says of them is read with it.

use std::collections::BTreeMap;

use super::Called;

/// What a people file says of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPerson {
    /// The name to show.
    pub name: String,
    /// The address; empty where the file has none.
    pub email: String,
}

/// The people of a people file, by their ids. It is no part of the program, so that names can stay out of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People(pub BTreeMap<String, KnownPerson>);

impl People {
    /// The name to show: the one that is written, else that of the people file, else the fallback.
    #[must_use]
    pub fn name_of<'a>(&'a self, who: &'a impl Called, fallback: &'a str) -> &'a str {
        let known = || self.0.get(who.person()?.as_str()).map(|known| known.name.as_str());
        who.name().or_else(known).unwrap_or(fallback)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Person;

    #[test]
    fn a_name_is_as_written_or_from_the_people_file_or_a_word_for_anyone() {
        let people = People([("p-017".to_owned(), KnownPerson { name: "Sanne".into(), email: String::new() })].into());
        let person = |tree| serde_json::from_value::<Person>(tree).expect("it is a person");
        assert_eq!(people.name_of(&person(json!("Youssef")), "een collega"), "Youssef");
        assert_eq!(people.name_of(&person(json!({"person": "p-017"})), "een collega"), "Sanne");
        assert_eq!(people.name_of(&person(json!({"person": "p-018"})), "een collega"), "een collega");
    }
}
