//! `excx schema`: the JSON Schemas of a program, of one on a base, and of each section.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{Edge, Failure, Outcome};
use crate::diagnostic::nearest;
use crate::{schema, source};

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Which schema: `program`, `overlay` for a program that extends another, or the name of a section such as `roles`
    #[arg(value_name = "NAME", default_value = "program")]
    name: String,
    /// Print nothing; exit with 1 when a schema in `schemas/` differs from this version's
    #[arg(long, conflicts_with = "name")]
    check: bool,
    /// Where the schemas stand
    #[arg(long, value_name = "FOLDER", default_value = "schemas", requires = "check")]
    folder: PathBuf,
}

impl Schema {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        if self.check {
            return self.compare(edge);
        }
        let all = schema::derive_all();
        let named = |path: &str| name_of(path) == self.name;
        match all.iter().find(|(path, _)| named(path)) {
            Some((_, schema)) => edge.print(&schema::written(schema))?,
            None => return Err(unknown(&self.name, all.iter().map(|(path, _)| name_of(path)))),
        }
        Ok(ExitCode::SUCCESS)
    }

    fn compare(&self, edge: Edge) -> Outcome {
        let mut differs = false;
        for (path, schema) in schema::derive_all() {
            let file = self.folder.join(&path);
            if source::read_text(&file)? == schema::written(&schema) {
                continue;
            }
            differs = true;
            let (file, name) = (file.display(), name_of(&path));
            Failure::new(
                format!("`{file}` is not the schema of this version; write it again with excx schema {name} > {file}"),
                format!("`{file}` is niet het schema van deze versie; schrijf het opnieuw met excx schema {name} > {file}"),
            )
            .tell(edge);
        }
        Ok(ExitCode::from(u8::from(differs)))
    }
}

/// The name of a schema by its path.
fn name_of(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".schema.json").unwrap_or(file)
}

fn unknown<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Failure {
    match nearest(name, names) {
        Some(meant) => Failure::new(
            format!("there is no schema `{name}`; did you mean `{meant}`?"),
            format!("er is geen schema `{name}`; bedoelde je `{meant}`?"),
        ),
        None => Failure::new(
            format!("there is no schema `{name}`; ask for program, overlay, or a section such as roles"),
            format!("er is geen schema `{name}`; vraag om program, overlay, of een onderdeel zoals roles"),
        ),
    }
}
