//! Which parts of a program may stand in a file of their own.

/// A part of a program that may stand in `NAME.yaml`; a list also in `NAME/*.yaml`, one item a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Its key in the program.
    pub name: &'static str,
    /// Whether it is a list of items.
    pub is_list: bool,
}

const fn map(name: &'static str) -> Section {
    Section { name, is_list: false }
}

const fn list(name: &'static str) -> Section {
    Section { name, is_list: true }
}

/// All sections, in the order of a program's life. The schema says the same; a test there holds the two equal.
pub const SECTIONS: &[Section] = &[
    map("organization"),
    map("holidays"),
    map("owner"),
    map("roster"),
    list("sites"),
    list("approvals"),
    map("privacy"),
    map("measurement"),
    list("drivers"),
    list("claims"),
    list("values"),
    list("gaps"),
    list("journey"),
    list("actions"),
    list("roles"),
    map("timeline"),
    map("cocreation"),
    map("theme"),
    map("campaign"),
    map("kickoff"),
    map("experiment"),
    map("nudges"),
    map("feedback"),
    map("leadership"),
    map("team_leads"),
    list("listening"),
    list("follow_up"),
    map("emails"),
    list("materials"),
    map("lint"),
];
