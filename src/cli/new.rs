//! `excx new`: a program to start from.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{Edge, Outcome};
use crate::diagnostic::Tongue;
use crate::{output, schema};

#[derive(Debug, Args)]
pub(super) struct New {
    /// The folder to make; its name becomes the id of the program
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The example to start from
    #[arg(long, value_enum, default_value_t = Example::Minimal, value_name = "NAME")]
    from: Example,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Example {
    /// The smallest program that is whole, in the language in which excx speaks: English or Dutch
    Minimal,
    /// A program that is ready as far as its co-creation, in Dutch
    CocreationFirst,
}

impl Example {
    const fn program(self, tongue: Tongue) -> &'static str {
        match (self, tongue) {
            (Self::Minimal, Tongue::English) => include_str!("../../examples/minimal/program.yaml"),
            (Self::Minimal, Tongue::Dutch) => include_str!("../../examples/minimaal/program.yaml"),
            (Self::CocreationFirst, _) => include_str!("../../examples/cocreation-first/program.yaml"),
        }
    }
}

impl New {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let program = named(self.from.program(edge.tongue), &self.folder);
        let mut files = vec![("program.yaml".to_owned(), program)];
        files.extend(schema::derive_all().iter().map(|(path, schema)| (format!("schemas/{path}"), schema::written(schema))));
        output::write_new(&self.folder, &files)?;
        let shown = self.folder.display().to_string();
        let folder = if shown.contains(' ') { format!("\"{shown}\"") } else { shown };
        let (en, nl) = (
            format!(
                "Made {}. Change it in your editor, and look at it with: excx check {folder}\n",
                self.folder.join("program.yaml").display()
            ),
            format!(
                "{} staat klaar. Pas het aan in je editor, en bekijk het met: excx check {folder}\n",
                self.folder.join("program.yaml").display()
            ),
        );
        if !edge.quiet {
            edge.print(edge.say(&en, &nl))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The example under the name of its folder, with the schema that stands beside it.
fn named(example: &str, folder: &Path) -> String {
    let name = folder.file_name().map(|name| slug(&name.to_string_lossy())).unwrap_or_default();
    let lines = example.lines().map(|line| {
        if line.starts_with("# yaml-language-server:") {
            "# yaml-language-server: $schema=schemas/program.schema.json".to_owned()
        } else if let (Some(written), false) = (line.strip_prefix("id: "), name.is_empty()) {
            let comment = written.find('#').map_or("", |at| &written[at..]);
            format!("id: {name} {comment}").trim_end().to_owned()
        } else {
            line.to_owned()
        }
    });
    lines.map(|line| format!("{line}\n")).collect()
}

/// A name as an id: lower-case letters and digits, with hyphens between words.
fn slug(name: &str) -> String {
    let words = name.to_lowercase();
    let words = words.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    // An id that YAML reads as a number, a truth or nothing would be no id.
    let slug = if slug.parse::<f64>().is_ok() || ["true", "false", "null"].contains(&slug.as_str()) {
        format!("program-{slug}")
    } else {
        slug
    };
    slug.chars().take(60).collect::<String>().trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_names_its_program() {
        assert!(named("id: minimal\n", Path::new("programs/2027")).contains("id: program-2027"));
        assert!(
            named("id: minimal # a short name\n", Path::new("programs/Onze Klant")).contains("id: onze-klant # a short name")
        );
    }
}
