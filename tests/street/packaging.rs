//! What packagers need, and a command line that is wrong: completions, manual pages, and the words for common mistakes in Dutch.

use crate::workbench::{Ran, excx, ran, run};

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(["completions", shell]).expect_code(0).stdout;
        for command in ["check", "trace", "context", "render"] {
            assert!(script.contains(command), "{shell} lacks {command}");
        }
    }
}

#[test]
fn a_manual_page_has_its_name_and_an_example() {
    let page = run(["man"]).expect_code(0).stdout;
    assert!(page.contains(".TH excx 1") && page.contains("excx\\-trace(1)"), "{page}");
    let page = run(["man", "check"]).expect_code(0).stdout;
    assert!(page.contains(".TH excx-check 1") && page.contains("Example: excx check"), "{page}");
    let dutch = run(["--lang", "nl", "man", "check"]).expect_code(0).stdout;
    assert!(dutch.contains("Voorbeeld: excx check"), "{dutch}");
    let unknown = run(["man", "chekc"]).expect_code(2);
    assert!(unknown.stderr.contains("did you mean `check`?"), "{unknown:?}");
}

fn dutch(arguments: &[&str]) -> Ran {
    ran(excx().args(["--lang", "nl"]).args(arguments)).expect_code(2)
}

#[test]
fn mistakes_on_the_command_line_are_told_in_dutch() {
    for (arguments, words, tip) in [
        (&["chekc"][..], "er is geen opdracht `chekc`", "bedoelde je `check`?"),
        (&["check", "--formt", "json"], "`--formt` is hier niet bekend", "bedoelde je `--format`?"),
        (&["check", "--format", "jsn"], "`jsn` kan niet bij `--format <VORM>`", "wel: `human`, `json`"),
        (&["check", "--format"], "bij `--format <VORM>` hoort een waarde, en die ontbreekt", "`human`"),
        (&["trace"], "dit ontbreekt nog: `<ID>`", "Gebruik: excx trace"),
        (&["check", "--quiet", "--quiet"], "`--quiet` kan maar één keer", "Meer hulp: --help"),
    ] {
        let told = dutch(arguments);
        assert!(told.stderr.starts_with("fout: ") && told.stderr.contains(words), "{told:?}");
        assert!(told.stderr.contains(tip), "{told:?}");
        assert!(!told.stderr.contains("error") && !told.stderr.contains("Usage"), "{told:?}");
        assert_eq!(told.stdout, "");
    }
    let help = ran(excx().args(["--lang", "nl", "--help"])).expect_code(0);
    assert!(help.stdout.contains("Gebruik:"), "help is no mistake: {help:?}");
}

#[test]
fn the_same_mistakes_in_english_keep_their_words() {
    let told = run(["check", "--formt"]).expect_code(2);
    assert!(told.stderr.starts_with("error: unexpected argument '--formt'"), "{told:?}");
}
