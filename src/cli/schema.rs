//! `excx schema`: the JSON Schema of a program.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{Edge, Failure, Outcome};
use crate::{schema, source};

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Print nothing; exit with 1 when the schema in `schemas/` differs from this version's
    #[arg(long)]
    check: bool,
    /// Where the schemas stand
    #[arg(long, value_name = "FOLDER", default_value = "schemas", requires = "check")]
    folder: PathBuf,
}

impl Schema {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let derived = format!("{}\n", serde_json::to_string_pretty(&schema::derive_program()).unwrap_or_default());
        if !self.check {
            edge.print(&derived)?;
            return Ok(ExitCode::SUCCESS);
        }
        let path = self.folder.join("program.schema.json");
        if source::read_text(&path)? == derived {
            return Ok(ExitCode::SUCCESS);
        }
        Failure::new(
            format!(
                "`{}` is not the schema of this version; write it again with excx schema > {}",
                path.display(),
                path.display()
            ),
            format!(
                "`{}` is niet het schema van deze versie; schrijf het opnieuw met excx schema > {}",
                path.display(),
                path.display()
            ),
        )
        .tell(edge);
        Ok(ExitCode::from(1))
    }
}
