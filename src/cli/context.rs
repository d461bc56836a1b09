//! `excx context`: the data that the template of a moment's e-mail gets.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::check::{Looked, for_people};
use super::people::{Known, PeopleFile};
use super::{Edge, Failure, Outcome};
use super::{guest, one};
use crate::diagnostic::nearest;
use crate::model::Language;
use crate::plan::Plan;
use crate::render::{self, Group};
use crate::source::PROGRAMS_FOLDER;
use crate::street::Brought;

#[derive(Debug, Args)]
pub(super) struct Context {
    /// The id of the moment, as `excx plan` lists it
    #[arg(value_name = "MOMENT")]
    moment: String,
    /// The folder of one program
    #[arg(value_name = "PATH", default_value = PROGRAMS_FOLDER)]
    path: PathBuf,
    /// The language of the program's texts; its first when left out
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    #[command(flatten)]
    people: PeopleFile,
}

impl Context {
    pub(super) fn run(&self, edge: Edge) -> Outcome {
        let Looked { folder, checked, .. } = &one::look(&self.path)?;
        let (Some(program), Some(plan), Some(document)) = (&checked.program, &checked.plan, &checked.document) else {
            return Ok(one::unreadable(checked, edge));
        };
        let Known { people, faults, .. } = self.people.read()?;
        if !faults.is_empty() {
            edge.tell(&for_people(&faults, edge.human_beside()));
            return Ok(ExitCode::from(1));
        }
        let language: Language = match &self.language {
            Some(asked) => one::language(program, Some(asked), edge)?,
            None => program.first_language().clone(),
        };
        let brought = Brought::by(folder, document, program, guest::ask)?;
        let languages = [language.clone()];
        let groups = [Group::Emails];
        let input = brought.input(program, plan, &people, &languages, &groups);
        let mailed = render::mail_ids(&input);
        if !mailed.contains(&self.moment) {
            return Err(without_mail(&self.moment, plan, &mailed));
        }
        let data = render::template_data(&input, &language, &self.moment)?;
        edge.print(&format!("{}\n", serde_json::to_string_pretty(&data).map_err(Failure::unwritten)?))?;
        if checked.has_errors() {
            one::tell_errors(&folder.path, checked, edge);
        }
        Ok(ExitCode::from(u8::from(checked.has_errors())))
    }
}

/// Why a moment has no data, with those that have.
fn without_mail(moment: &str, plan: &Plan, mailed: &[String]) -> Failure {
    if mailed.is_empty() {
        return Failure::new(
            "this program plans no e-mails yet; add `cocreation`, `campaign`, `kickoff`, `nudges` or `feedback`",
            "dit programma plant nog geen mails; voeg `cocreation`, `campaign`, `kickoff`, `nudges` of `feedback` toe",
        );
    }
    let known = mailed.join(", ");
    if plan.moment(moment).is_some() {
        return Failure::new(
            format!("no e-mail comes with `{moment}`; these moments have one: {known}"),
            format!("bij `{moment}` hoort geen mail; deze momenten hebben er een: {known}"),
        );
    }
    match nearest(moment, mailed.iter().map(String::as_str)) {
        Some(meant) => Failure::new(
            format!("there is no moment `{moment}`; did you mean `{meant}`? These have an e-mail: {known}"),
            format!("er is geen moment `{moment}`; bedoelde je `{meant}`? Deze hebben een mail: {known}"),
        ),
        None => Failure::new(
            format!("there is no moment `{moment}`; these have an e-mail: {known}"),
            format!("er is geen moment `{moment}`; deze hebben een mail: {known}"),
        ),
    }
}
