//! The help of the command line in Dutch. The English is where the commands are; a test holds the two equally complete.

use clap::builder::PossibleValue;
use clap::{Arg, Command};

/// What a command is for: its name, a line, and the rest with an example.
const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "check",
        "Laat alles zien wat er mis is met programma’s, in één keer",
        "Kijkt naar de YAML, de vorm en de methode. De exitcode is 1 als er fouten zijn.\n\nVoorbeeld: excx check programs/two-seconds",
    ),
    (
        "plan",
        "Laat zien wanneer alles gebeurt, om weekenden en feestdagen heen",
        "Als tabel, voor een rekenblad, of als tijdlijn voor aan de muur. Wat verschoof zegt vanwaar, en waarom.\n\nVoorbeeld: excx plan programs/two-seconds\n\nVoorbeeld: excx plan programs/two-seconds --out planning.pdf\n\nVoorbeeld: excx plan programs/two-seconds --suggest",
    ),
    (
        "render",
        "Maak de mails, korte teksten, agenda’s en het drukwerk van programma’s",
        "Alles of niets: een programma met fouten blijft weg, en wat er stond blijft staan.\n\nMet een deelnemerslijst een bericht voor elke persoon: --roster mensen.csv --outbox mbox\n\nVoorbeeld: excx render programs/two-seconds --only emails --language nl",
    ),
    (
        "publish",
        "Onthoud wat er uit de agenda’s verstuurd is, zodat wijzigingen aankomen",
        "Schrijft published.json, voor git. Wat daarna verschuift of wegvalt, verandert ook in ieders agenda.\n\nVoorbeeld: excx publish programs/two-seconds --on 2027-01-15",
    ),
    (
        "diff",
        "Laat zien wat mensen merken van het verschil tussen twee versies van programma’s",
        "Welke momenten verschuiven, welke mails anders worden, en wat er verandert aan gewoontes, mensen en doelen. Vergelijkt met de laatste commit, een andere versie in git, of een map.\n\nVoorbeeld: excx diff main programs/two-seconds --format markdown",
    ),
    (
        "schema",
        "Toon het JSON-schema van een programma, voor editors en controleprogramma’s",
        "Voorbeeld: excx schema > program.schema.json",
    ),
    ("explain", "Leg één lint of fout uit, of noem ze allemaal", "Voorbeeld: excx explain slogan"),
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
    ("help", "Toon de hulp van een opdracht", "Voorbeeld: excx help check"),
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
    ("on", "De dag waarop het verstuurd wordt; vandaag als je niets zegt"),
    ("format", "Hoe het te tonen"),
    ("start", "Plan alsof de campagne op deze dag begint; het programma blijft zoals het is"),
    ("suggest", "Welke starts in het komende halfjaar het minst botsen met feestdagen"),
    ("paper", "Hoe groot het blad is"),
    ("against", "Waarmee te vergelijken: een versie in git, zoals `main` of `HEAD~3`, of de map van een andere versie"),
    ("fail_on", "Vanaf welke ernst de exitcode 1 is"),
    ("out", "Waar neer te zetten wat er gemaakt wordt"),
    ("only", "Maak alleen deze groepen; de rest blijft zoals hij is"),
    ("language", "De taal van het programma waar het om gaat"),
    (
        "id",
        "De id van een driver, stap, rol of gewoonte; `rol/gewoonte`, `driver:ID`, `step:ID` of `role:ID` als er meer zo heten",
    ),
    ("moment", "De id van het moment, zoals `excx plan` het noemt"),
    (
        "roster",
        "Maak een agenda voor elke persoon, en met --outbox hun berichten: een CSV-bestand met de kolommen email, name, role, language enzovoort",
    ),
    ("outbox", "In welke vorm de berichten te maken"),
    ("audience", "Maak alleen de berichten voor deze doelgroep"),
    ("sample", "Maak van elk moment, elke taal en elke rol er hooguit zoveel, om eerst te kijken"),
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
    ("lint", "De naam van een lint of fout, zoals `excx check` hem noemt"),
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
  excx render                         de mails, agenda’s, posters en meer, in dist/";

/// The names of values, as help shows them behind an argument.
const VALUE_NAMES: &[(&str, &str)] = &[
    ("COMMAND", "OPDRACHT"),
    ("DATE", "DATUM"),
    ("FILE", "BESTAND"),
    ("FOLDER", "MAP"),
    ("FORM", "VORM"),
    ("FORMAT", "VORM"),
    ("GROUPS", "GROEPEN"),
    ("ID", "ID"),
    ("LANGUAGE", "TAAL"),
    ("MOMENT", "MOMENT"),
    ("N", "N"),
    ("NAME", "NAAM"),
    ("PAPER", "PAPIER"),
    ("PATH", "PAD"),
    ("REV|FOLDER", "VERSIE|MAP"),
    ("SEVERITY", "ERNST"),
    ("SHELL", "SHELL"),
    ("WHEN", "WANNEER"),
];

/// What a value of a list means, by its name; what is not here speaks for itself.
const VALUES: &[(&str, &str)] = &[
    ("human", "voor mensen"),
    ("table", "voor mensen"),
    ("text", "voor mensen"),
    ("markdown", "voor de beschrijving van een pull request"),
    ("tree", "voor mensen"),
    ("json", "voor programma’s"),
    ("sarif", "voor programma’s die verzamelen wat andere vinden (SARIF 2.1.0)"),
    ("github", "voor een workflow van GitHub, die het bij de regels laat zien"),
    ("error", "alleen fouten"),
    ("warning", "ook waar je op moet letten"),
    ("advice", "ook tips"),
    ("emails", "mails"),
    ("calendars", "agenda’s"),
    ("messages", "korte teksten voor sms, chat en bord"),
    ("materials", "posters, schermen en kaarten"),
    ("surveys", "de vragenlijsten, voor enquêteprogramma’s en op papier"),
    ("outbox", "de berichten voor de mensen van een deelnemerslijst"),
    ("eml", "een bestand per bericht, om te openen in een mailprogramma"),
    ("mbox", "één bestand per moment, om te importeren in een mailprogramma"),
    ("jsonl", "één regel JSON per bericht, voor een programma dat verstuurt"),
    ("csv", "rijen voor een rekenblad"),
    ("svg", "een tijdlijn voor een scherm"),
    ("pdf", "een tijdlijn voor aan de muur"),
    ("minimal", "het kleinste programma dat heel is, in de taal waarin excx spreekt: Engels of Nederlands"),
    ("cocreation-first", "een programma dat af is tot en met de co-creatie, in het Nederlands"),
];

/// The command line with its help in Dutch.
pub(super) fn translated(mut command: Command) -> Command {
    // The flags that clap adds itself are there only once the command is built.
    command.build();
    let command = command
        .help_template(TEMPLATE)
        .about(ABOUT)
        .long_about(ABOUT)
        .after_help(AFTER)
        .disable_help_subcommand(true)
        .subcommand_help_heading("Opdrachten")
        .mut_subcommands(subcommand);
    used(arguments(command))
}

const TEMPLATE: &str = "{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}";

fn subcommand(command: Command) -> Command {
    let words = COMMANDS.iter().find(|(name, ..)| *name == command.get_name());
    let command = command.help_template(TEMPLATE);
    let command = match words {
        Some((_, line, rest)) => command.about(*line).long_about(format!("{line}\n\n{rest}")),
        None => command,
    };
    used(arguments(command))
}

/// The same with its usage in Dutch.
fn used(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", "[OPTIES]").replace("<COMMAND>", "<OPDRACHT>").replace("[COMMAND]", "[OPDRACHT]");
    command.override_usage(usage)
}

fn arguments(command: Command) -> Command {
    command.mut_args(|argument: Arg| {
        let words = ARGUMENTS.iter().find(|(id, _)| argument.get_id() == *id);
        let Some((_, words)) = words else { return argument };
        let (short, long) = (with_values(words, &argument, false), with_values(words, &argument, true));
        let names: Vec<&str> = argument.get_value_names().into_iter().flatten().map(|name| dutch_name(name)).collect();
        let argument = if argument.get_action().takes_values() { argument.value_names(names) } else { argument };
        argument.help(short).long_help(long).help_heading("Opties").hide_possible_values(true).hide_default_value(true)
    })
}

/// The name of a value in Dutch.
fn dutch_name(name: &str) -> &'static str {
    VALUE_NAMES.iter().find(|(english, _)| *english == name).map_or("WAARDE", |(_, dutch)| dutch)
}

/// What an argument is for, with the values that it can have and the one that counts without it; on lines of their own where there is room.
fn with_values(words: &str, argument: &Arg, is_long: bool) -> String {
    let takes_values = argument.get_action().takes_values();
    let values: Vec<PossibleValue> = if takes_values {
        argument.get_possible_values().into_iter().filter(|value| !value.is_hide_set()).collect()
    } else {
        Vec::new()
    };
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let mut text = words.to_owned();
    if is_long && values.iter().any(|value| value.get_help().is_some()) {
        text.push_str("\n\nKan zijn:");
        for name in &names {
            let meaning =
                VALUES.iter().find(|(known, _)| known == name).map_or(String::new(), |(_, meaning)| format!(": {meaning}"));
            text.push_str(&format!("\n- {name}{meaning}"));
        }
        text.push('\n');
    } else if !names.is_empty() {
        text.push_str(&format!(" [kan zijn: {}]", names.join(", ")));
    }
    if takes_values && !defaults.is_empty() {
        let gap = if text.ends_with('\n') { "\n" } else { " " };
        text.push_str(&format!("{gap}[standaard: {}]", defaults.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::Cli;

    #[test]
    fn dutch_help_holds_no_english() {
        let mut command = translated(Cli::command());
        let mut helps = vec![command.render_long_help().to_string(), command.render_help().to_string()];
        // What `help` says is never asked for: `excx help check` is read as `excx check --help`.
        for subcommand in command.get_subcommands_mut().filter(|subcommand| subcommand.get_name() != "help") {
            helps.extend([subcommand.render_long_help().to_string(), subcommand.render_help().to_string()]);
        }
        for help in helps {
            for word in
                ["OPTIONS", "COMMAND", "possible values", "Possible values", "default:", "Usage", "PATH", "For people", "Print "]
            {
                assert!(!help.contains(word), "{word} in:\n{help}");
            }
        }
    }

    #[test]
    fn every_command_and_argument_has_dutch_help() {
        let command = Cli::command();
        for subcommand in command.get_subcommands() {
            assert!(COMMANDS.iter().any(|(name, ..)| *name == subcommand.get_name()), "{}", subcommand.get_name());
        }
        let arguments = command.get_subcommands().flat_map(Command::get_arguments).chain(command.get_arguments());
        for argument in arguments {
            assert!(ARGUMENTS.iter().any(|(id, _)| argument.get_id() == *id), "{}", argument.get_id());
            if !argument.get_action().takes_values() {
                continue;
            }
            for name in argument.get_value_names().into_iter().flatten().map(|name| name.as_str()) {
                assert!(VALUE_NAMES.iter().any(|(known, _)| *known == name), "{name}");
            }
            for value in argument.get_possible_values().iter().filter(|value| value.get_help().is_some()) {
                assert!(VALUES.iter().any(|(known, _)| *known == value.get_name()), "{}", value.get_name());
            }
        }
    }
}
