//! What is wrong with a command line, in Dutch. The English is clap's own; what is not listed here stays in it.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

const RED: Style = AnsiColor::Red.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();

/// What is wrong with a command line, where it is one of the common mistakes.
pub(super) fn dutch(error: &Error) -> Option<String> {
    let told = Told { error };
    let what = match error.kind() {
        ErrorKind::UnknownArgument => format!("`{}` is hier niet bekend", told.quoted(ContextKind::InvalidArg)?),
        ErrorKind::InvalidSubcommand => format!("er is geen opdracht `{}`", told.quoted(ContextKind::InvalidSubcommand)?),
        ErrorKind::InvalidValue => told.value()?,
        ErrorKind::ValueValidation => {
            format!("`{}` kan niet bij `{}`", told.quoted(ContextKind::InvalidValue)?, told.quoted(ContextKind::InvalidArg)?)
        }
        ErrorKind::TooManyValues => format!(
            "`{}` is er een te veel bij `{}`",
            told.quoted(ContextKind::InvalidValue)?,
            told.quoted(ContextKind::InvalidArg)?
        ),
        ErrorKind::MissingRequiredArgument => format!("dit ontbreekt nog: {}", told.listed(ContextKind::InvalidArg)?),
        ErrorKind::MissingSubcommand => "geef ook een opdracht".to_owned(),
        ErrorKind::ArgumentConflict => told.conflict()?,
        _ => return None,
    };
    let mut text = format!("{RED}fout:{RED:#} {what}\n");
    told.tip(&mut text);
    // Writing to a string cannot fail.
    if let Some(usage) = usage(error) {
        let _ = write!(text, "\nGebruik: {usage}\n");
    }
    text.push_str("\nMeer hulp: --help\n");
    Some(text)
}

struct Told<'a> {
    error: &'a Error,
}

impl Told<'_> {
    fn quoted(&self, kind: ContextKind) -> Option<String> {
        match self.error.get(kind)? {
            ContextValue::String(text) => Some(format!("{YELLOW}{text}{YELLOW:#}")),
            ContextValue::Strings(texts) => Some(texts.first()?.clone()),
            _ => None,
        }
    }

    fn listed(&self, kind: ContextKind) -> Option<String> {
        match self.error.get(kind)? {
            ContextValue::String(text) => Some(format!("`{text}`")),
            ContextValue::Strings(texts) if !texts.is_empty() => {
                Some(texts.iter().map(|text| format!("`{GREEN}{text}{GREEN:#}`")).collect::<Vec<_>>().join(", "))
            }
            _ => None,
        }
    }

    /// A value that is missing, or that is none of those which will do.
    fn value(&self) -> Option<String> {
        let argument = self.quoted(ContextKind::InvalidArg)?;
        let missing = matches!(self.error.get(ContextKind::InvalidValue), Some(ContextValue::String(value)) if value.is_empty());
        let what = if missing {
            format!("bij `{argument}` hoort een waarde, en die ontbreekt")
        } else {
            format!("`{}` kan niet bij `{argument}`", self.quoted(ContextKind::InvalidValue)?)
        };
        match self.listed(ContextKind::ValidValue) {
            Some(values) => Some(format!("{what}\n  wel: {values}")),
            None => Some(what),
        }
    }

    fn conflict(&self) -> Option<String> {
        let argument = self.quoted(ContextKind::InvalidArg)?;
        let prior = self.listed(ContextKind::PriorArg);
        let same = self.error.get(ContextKind::PriorArg) == self.error.get(ContextKind::InvalidArg);
        match prior.filter(|_| !same) {
            Some(prior) => Some(format!("`{argument}` kan niet samen met {prior}")),
            None => Some(format!("`{argument}` kan maar één keer")),
        }
    }

    /// The nearest that there is.
    fn tip(&self, text: &mut String) {
        for kind in [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue] {
            let Some(meant) = self.error.get(kind) else { continue };
            // Of several, clap names the nearest last.
            let nearest = match meant {
                ContextValue::String(meant) => Some(meant),
                ContextValue::Strings(all) => all.last(),
                _ => None,
            };
            if let Some(nearest) = nearest {
                let _ = write!(text, "\n  {GREEN}tip:{GREEN:#} bedoelde je `{nearest}`?\n");
            }
        }
    }
}

/// How the command is used, where the error says it.
fn usage(error: &Error) -> Option<String> {
    let ContextValue::StyledStr(usage) = error.get(ContextKind::Usage)? else { return None };
    let shown = usage.to_string();
    let shown = shown.trim().trim_start_matches("Usage:").trim();
    Some(shown.replace("[OPTIONS]", "[OPTIES]").replace("<COMMAND>", "<OPDRACHT>").replace("[COMMAND]", "[OPDRACHT]"))
}
