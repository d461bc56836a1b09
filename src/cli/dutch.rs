//! The help of the command line in Dutch. The English is where the commands are; a test holds the two equally complete.

use clap::{Arg, Command};

/// What a command is for: its name, a line, and the rest with an example.
const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "check",
        "Laat alles zien wat er mis is met programma’s, in één keer",
        "Kijkt naar de YAML, de vorm en de methode. De exitcode is 1 als er fouten zijn.\n\nVoorbeeld: excx check programs/two-seconds",
    ),
    ("plan", "Laat zien wanneer alles gebeurt, om weekenden en feestdagen heen", "Voorbeeld: excx plan programs/two-seconds"),
    (
        "render",
        "Maak de mails, agenda’s en posters van programma’s",
        "Alles of niets: een programma met fouten blijft weg, en wat er stond blijft staan.\n\nMet een deelnemerslijst een bericht voor elke persoon: --roster mensen.csv --outbox mbox\n\nVoorbeeld: excx render programs/two-seconds --only emails --language nl",
    ),
    (
        "schema",
        "Toon het JSON-schema van een programma, voor editors en controleprogramma’s",
        "Voorbeeld: excx schema > program.schema.json",
    ),
    ("explain", "Leg één lint uit, of noem ze allemaal", "Voorbeeld: excx explain slogan"),
    (
        "trace",
        "Volg de rode draad door een driver, stap, rol of gewoonte",
        "Laat zien waar hij aan hangt en wat eraan hangt, de mails en vragen die erover gaan, en waar de draad breekt.\n\nVoorbeeld: excx trace personal-attention programs/two-seconds",
    ),
    (
        "context",
        "Toon de gegevens die het sjabloon van een mail krijgt, als JSON",
        "Voorbeeld: excx context kickoff programs/two-seconds --language nl",
    ),
    ("new", "Begin een programma met een voorbeeld dat klopt", "Voorbeeld: excx new programs/mijn-programma"),
    (
        "completions",
        "Toon het script waarmee je shell opdrachten aanvult",
        "Voorbeeld: excx completions bash > ~/.local/share/bash-completion/completions/excx",
    ),
    ("man", "Toon de handleiding van excx, of van één opdracht", "Voorbeeld: excx man check | man -l -"),
];

/// What the arguments of commands are for, by their id.
const ARGUMENTS: &[(&str, &str)] = &[
    ("paths", "Mappen van programma’s, of mappen waar die in staan"),
    ("path", "De map van één programma"),
    (
        "rendered",
        "Maak ook de mails, en vertel wat alleen die laten zien: te groot, een beeld zonder woorden, een sjabloon dat misgaat",
    ),
    ("people", "De namen van mensen die programma’s met een id noemen: een CSV-bestand met de kolommen person, name en email"),
    ("format", "Hoe het te tonen"),
    ("fail_on", "Vanaf welke ernst de exitcode 1 is"),
    ("out", "Waar neer te zetten wat er gemaakt wordt"),
    ("only", "Maak alleen deze groepen; de rest blijft zoals hij is"),
    ("language", "De taal van het programma waar het om gaat"),
    (
        "id",
        "De id van een driver, stap, rol of gewoonte; `rol/gewoonte`, `driver:ID`, `step:ID` of `role:ID` als er meer zo heten",
    ),
    ("moment", "De id van het moment, zoals `excx plan` het noemt"),
    ("roster", "Maak een bericht voor elke persoon: een CSV-bestand met de kolommen email, first_name, role, language enzovoort"),
    ("outbox", "In welke vorm de berichten te maken"),
    ("audience", "Maak alleen de berichten voor deze doelgroep"),
    ("sample", "Maak van elk moment, elke taal en elke rol hooguit zoveel berichten, om eerst te kijken"),
    ("skip_bad_rows", "Sla rijen over die niet kloppen; ze worden geteld en genoemd"),
    ("shell", "De shell waarin je opdrachten aanvult"),
    ("command", "De opdracht waarvan je de pagina wilt; die van excx zelf als je niets zegt"),
    ("force", "Vervang er ook bestanden die niet van excx zijn"),
    (
        "name",
        "Welk schema: `program`, `overlay` voor een programma dat op een ander bouwt, of de naam van een onderdeel zoals `roles`",
    ),
    ("check", "Toon niets; de exitcode is 1 als een schema in `schemas/` anders is dan dat van deze versie"),
    ("folder", "De map"),
    ("lint", "De naam van een lint, zoals `excx check` hem noemt"),
    ("from", "Het voorbeeld om mee te beginnen"),
    ("lang", "De taal van meldingen en hulp; die van je terminal als je niets zegt"),
    ("color", "Wanneer kleur te gebruiken"),
    ("quiet", "Zeg alleen wat er mis is"),
    ("help", "Toon deze hulp"),
    ("version", "Toon de versie"),
];

const ABOUT: &str =
    "Maak van een CX-programma, als YAML in git, alles wat de campagne ervan nodig heeft: getoetst aan de methode, in elke taal.";

const AFTER: &str = "Begin hier:
  excx new programs/mijn-programma    een programma om mee te beginnen
  excx check                          alles wat er mis is, met wat je eraan doet
  excx render                         de mails, agenda’s en posters, in dist/";

/// The command line with its help in Dutch.
pub(super) fn translated(mut command: Command) -> Command {
    // The flags that clap adds itself are there only once the command is built.
    command.build();
    let command = command
        .help_template("{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}")
        .about(ABOUT)
        .long_about(ABOUT)
        .after_help(AFTER)
        .disable_help_subcommand(true)
        .subcommand_help_heading("Opdrachten")
        .mut_subcommands(subcommand);
    arguments(command)
}

fn subcommand(command: Command) -> Command {
    let words = COMMANDS.iter().find(|(name, ..)| *name == command.get_name());
    let command = command.help_template("{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}");
    let command = match words {
        Some((_, line, rest)) => command.about(*line).long_about(format!("{line}\n\n{rest}")),
        None => command,
    };
    arguments(command)
}

fn arguments(command: Command) -> Command {
    command.mut_args(|argument: Arg| {
        let words = ARGUMENTS.iter().find(|(id, _)| argument.get_id() == *id);
        match words {
            Some((_, words)) => argument.help(*words).help_heading("Opties"),
            None => argument,
        }
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::Cli;

    #[test]
    fn every_command_and_argument_has_dutch_help() {
        let command = Cli::command();
        for subcommand in command.get_subcommands() {
            assert!(COMMANDS.iter().any(|(name, ..)| *name == subcommand.get_name()), "{}", subcommand.get_name());
        }
        let arguments = command.get_subcommands().flat_map(Command::get_arguments).chain(command.get_arguments());
        for argument in arguments {
            assert!(ARGUMENTS.iter().any(|(id, _)| argument.get_id() == *id), "{}", argument.get_id());
        }
    }
}
