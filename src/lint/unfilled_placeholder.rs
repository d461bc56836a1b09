//! # unfilled-placeholder
//!
//! A text still holds what was to be filled in: `[name]`, `<first name>`, `{date}`, `TODO`, `TBD`, `XXX`, lorem ipsum, or dots alone.
//!
//! ## Why it matters
//!
//! Whoever reads “Dear [name]” knows that nobody read the mail before it was sent to hundreds. It costs a program that promises personal attention more
//! than any spelling mistake. A field that the engine fills in stands between double braces: `{{ recipient.first_name }}`.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! nudges:
//!   messages:
//!     - {id: first, subject: "A thought for [name]", preheader: Day one, body: "Once today is enough: {habit.sentence}"}
//! ready_until: cocreation
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! nudges:
//!   messages:
//!     - {id: first, subject: "A thought for {{ recipient.first_name }}", preheader: Day one, body: "Once today is enough: {{ habit.sentence }}"}
//! ready_until: cocreation
//! ```

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Severity, Words};
use crate::merge::{self, Part};
use crate::schema::LeafKind;

pub(super) const LINT: Lint = Lint {
    name: "unfilled-placeholder",
    severity: Severity::Error,
    says: ("a text in which something is still to be filled in", "een tekst waarin nog iets ingevuld moet worden"),
    lack: true,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unfilled_placeholder.rs"),
    dutch: include_str!("../../locales/nl/lints/unfilled-placeholder.md"),
    check,
};

/// Words for what is to be filled in, in all languages of the engine.
static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/words/placeholders.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// With what designers fill a page.
const LOREM: &str = "lorem ipsum";

/// How long such a text may be, in bytes.
const LONGEST: usize = 30;

/// What a whole text says as long as nobody knows better.
const UNKNOWN: &[&str] = &[
    "xx",
    "tbd",
    "tba",
    "todo",
    "ntb",
    "nog te bepalen",
    "nader te bepalen",
    "nog niet bekend",
    "nog onbekend",
    "volgt",
    "volgt nog",
    "to be determined",
    "to be decided",
    "to be confirmed",
    "to follow",
    "not known yet",
    "à définir",
    "à déterminer",
    "à suivre",
    "noch offen",
    "folgt",
    "n.t.b",
    "n.n.b",
    "t.b.d",
    "t.b.a",
    "vul hier je naam in",
    "vul hier uw naam in",
    "vul hier de tekst in",
    "vul hier je tekst in",
    "vul hier tekst in",
    "vul hier in",
    "naam invullen",
    "tekst invullen",
    "jouw tekst hier",
    "fill in your name here",
    "fill in the text here",
    "your name here",
    "your text here",
    "text goes here",
    "insert text here",
    "votre nom ici",
    "votre texte ici",
    "texte à venir",
    "ihr name hier",
    "ihr text hier",
    "hier text einfügen",
];

/// Words that may stand around them: “your name”, “vul hier de datum in”.
const AROUND: [&str; 37] = [
    "a", "an", "the", "your", "our", "my", "of", "in", "here", "first", "last", "de", "het", "een", "van", "je", "jouw", "uw",
    "mijn", "ons", "onze", "hier", "nog", "eigen", "le", "la", "votre", "notre", "ton", "ta", "der", "die", "ihr", "ihre",
    "dein", "deine", "full",
];

/// What writers leave behind in capitals.
const MARKS: [&str; 9] = ["TODO", "TBD", "TBA", "XXX", "FIXME", "NTB", "N.T.B.", "n.t.b.", "T.B.D."];

/// Hosts that stand for another.
const NOBODYS: [&str; 10] = [
    "example.com",
    "example.org",
    "example.net",
    "example.nl",
    "voorbeeld.nl",
    "jouwdomein.nl",
    "jouwbedrijf.nl",
    "jouworganisatie.nl",
    "yourdomain.com",
    "yourcompany.com",
];

/// How a letter greets; dots after it stand for a name.
const GREETINGS: [&str; 16] = [
    "beste",
    "dag",
    "hallo",
    "hoi",
    "geachte",
    "lieve",
    "dear",
    "hi",
    "hello",
    "hey",
    "cher",
    "chère",
    "bonjour",
    "liebe",
    "lieber",
    "guten tag",
];

/// Where a line may be left open for the pen, since people fill it in together.
const FOR_THE_PEN: [&str; 7] =
    ["/team_leads", "/leadership", "/cocreation", "/kickoff", "/listening", "/materials", "/feedback/questions"];

/// What a text says that says nothing yet; within a text, only between marks: “Date: to be filled in.”
const LATER: &[&str] = &[
    "nog invullen",
    "nog in te vullen",
    "nog aanvullen",
    "hier invullen",
    "tekst volgt",
    "hier komt de tekst",
    "hier komt nog tekst",
    "hier komt een tekst",
    "text will follow",
    "the text goes here",
    "to be filled in",
    "to fill in",
    "fill in later",
    "text to follow",
    "à compléter",
    "à remplir",
    "noch ausfüllen",
    "text folgt",
];

fn check(context: &Context<'_>) -> Vec<Finding> {
    let texts = context.texts_of(|kind| matches!(kind, LeafKind::Text | LeafKind::Body | LeafKind::Name));
    let found = texts.flat_map(|(pointer, text)| findings(pointer, text));
    let addresses = context.texts_of(|kind| kind == LeafKind::Url);
    let unknown = addresses.filter_map(|(pointer, url)| Some(finding(pointer, url, unknown_address(url)?)));
    found.chain(unknown).collect()
}

/// What is still to be filled in of an address: a mark within it, or the whole where its host is nobody's.
fn unknown_address(url: &str) -> Option<Range<usize>> {
    let host = url.split_once("://")?.1.split(['/', '?', '#']).next().unwrap_or_default();
    let is_nobodys = host.chars().all(|character| ".…_xX-".contains(character))
        || NOBODYS.contains(&host.strip_prefix("www.").unwrap_or(host));
    if is_nobodys { Some(0..url.len()) } else { marked(url).into_iter().next() }
}

fn findings(pointer: &str, text: &str) -> Vec<Finding> {
    if says_nothing(text) {
        return vec![finding(pointer, text, 0..text.len())];
    }
    if !has_sign(text) && !may_say_later(text) {
        return Vec::new();
    }
    let Ok(parts) = merge::parts(text) else { return Vec::new() };
    let mut found = Vec::new();
    let mut start = 0;
    for part in parts {
        let (Part::Words(source) | Part::Merge(source)) = part;
        if part == Part::Words(source) {
            let is_for_the_pen = FOR_THE_PEN.iter().any(|start| pointer.starts_with(start));
            let blanks = if is_for_the_pen || !has_sign(source) { Vec::new() } else { blanks(source) };
            found.extend(placeholders(source).into_iter().chain(blanks).map(|range| start + range.start..start + range.end));
        }
        start += source.len();
    }
    found.into_iter().filter(|range| !is_quoted(text, range)).map(|range| finding(pointer, text, range)).collect()
}

fn finding(pointer: &str, text: &str, range: Range<usize>) -> Finding {
    let words = text.get(range.clone()).unwrap_or_default().trim();
    let field = words.trim_matches(['{', '}', ' ']);
    let is_field = words.starts_with('{') && merge::known_fields().contains(field);
    let message = if is_field {
        Words::new(
            format!("`{words}` is sent as it stands here: a field takes double braces"),
            format!("`{words}` wordt zo verstuurd als het er staat: een veld heeft dubbele accolades"),
        )
    } else {
        Words::new(format!("“{words}” is still to be filled in"), format!("“{words}” moet nog worden ingevuld"))
    };
    let finding = Finding::within(pointer, text, range, message);
    let meant = if is_field { Some(field) } else { merge::field_named(words.trim_matches(MARKS_OF_FIELDS)) };
    match meant {
        Some(known) if is_field => finding.help(format!("write {{{{ {known} }}}}"), format!("schrijf {{{{ {known} }}}}")),
        Some(known) => finding.help(
            format!("write {{{{ {known} }}}}, or what else belongs here"),
            format!("schrijf {{{{ {known} }}}}, of wat hier anders hoort"),
        ),
        None => finding.help("write what belongs here", "schrijf wat hier hoort"),
    }
}

/// What stands around a placeholder.
const MARKS_OF_FIELDS: [char; 9] = ['[', ']', '<', '>', '{', '}', '«', '»', ' '];

/// Whether a text holds no word at all, only dots, dashes or question marks, or only says that it will follow.
fn says_nothing(text: &str) -> bool {
    let text = text.trim();
    let is_filler = |character: char| ".…-–—?_/*".contains(character) || character.is_whitespace();
    if text.is_empty() || text.chars().all(is_filler) {
        return !text.is_empty();
    }
    text.len() <= LONGEST && UNKNOWN.contains(&text.trim_end_matches('.').to_lowercase().as_str())
}

/// Where something in these words is to be filled in.
fn placeholders(words: &str) -> Vec<Range<usize>> {
    let has_sign = has_sign(words);
    let mut found = if has_sign { between_signs(words) } else { Vec::new() };
    let within = |range: &Range<usize>, found: &[Range<usize>]| found.iter().any(|other| other.contains(&range.start));
    let left_open = if has_sign { [unnamed(words), uncounted(words)].concat() } else { Vec::new() };
    for range in marked(words).into_iter().chain(later(words)).chain(left_open) {
        if !within(&range, &found) {
            found.push(range);
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

/// Whether any sign stands in these words with which something is left open; most texts have none, and are only read for words.
fn has_sign(words: &str) -> bool {
    // The first bytes of « and … are those of other characters too.
    words.bytes().any(|byte| matches!(byte, b'[' | b'{' | b'<' | b'X' | b'?' | b'_' | 0xc2 | 0xe2)) || words.contains("..")
}

/// Stretches between brackets or other signs.
fn between_signs(words: &str) -> Vec<Range<usize>> {
    let mut found = bracketed(words, ('[', ']'));
    found.extend(mail_merge(words));
    found.extend(bracketed(words, ('{', '}')));
    found.extend(in_angles(words));
    found
}

/// Placeholders between angle brackets, which Markdown reads as HTML: `<voornaam>`.
pub(super) fn in_angles(words: &str) -> Vec<Range<usize>> {
    bracketed(words, ('<', '>'))
}

/// Stretches between brackets that hold only words for what is to be filled in, or a field. A link in Markdown is none.
fn bracketed(words: &str, (opening, closing): (char, char)) -> Vec<Range<usize>> {
    let stretch = |(start, _): (usize, &str)| {
        let inner = words.get(start + 1..)?;
        let length = inner.find([opening, closing, '\n']).filter(|&at| inner[at..].starts_with(closing))?;
        let end = start + 1 + length + 1;
        let is_defined = words[end..].starts_with(": http") || words[end..].starts_with(": /");
        let is_link =
            opening == '[' && (words[end..].starts_with(['(', '[']) || is_defined) || words[..start].ends_with([']', '!']);
        let is_doubled = opening == '{' && (words[..start].ends_with('{') || words[end..].starts_with('}'));
        (!is_link && !is_doubled && is_placeholder(&inner[..length], opening == '{')).then_some(start..end)
    };
    words.match_indices(opening).filter_map(stretch).collect()
}

/// Fields of a word processor: «Voornaam», with a word that stands for another and no space, unlike a quotation in French.
fn mail_merge(words: &str) -> Vec<Range<usize>> {
    let stretch = |(start, mark): (usize, &str)| {
        let inner = words.get(start + mark.len()..)?;
        let end = inner.char_indices().take(LONGEST).find(|(_, character)| *character == '»')?.0;
        let name = &inner[..end];
        let is_field = name.starts_with(char::is_uppercase) && WORDS.contains(name.to_lowercase().as_str());
        is_field.then_some(start..start + mark.len() + name.len() + "»".len())
    };
    words.match_indices('«').filter_map(stretch).collect()
}

/// Dots in the place of a name, after a greeting and before a comma or the end of its line.
fn unnamed(words: &str) -> Vec<Range<usize>> {
    let is_dot = |character: char| ".…".contains(character);
    let stretch = |(start, _): (usize, char)| {
        let before = words[..start].strip_suffix(' ')?;
        let length = words[start..].find(|character| !is_dot(character)).unwrap_or(words.len() - start);
        let dots = &words[start..start + length];
        let line = before.rsplit(['\n', '.', '!', '?']).next().unwrap_or_default().trim().to_lowercase();
        let ends = words[start + length..].chars().next().is_none_or(|next| next == ',' || next == '\n');
        let is_open = dots.len() > 1 && GREETINGS.contains(&line.as_str()) && ends;
        is_open.then_some(start..start + length)
    };
    words.char_indices().filter(|(_, character)| is_dot(*character)).filter_map(stretch).collect()
}

/// Figures that nobody knows yet: XX%, XX maart, and question marks in the place of a word.
fn uncounted(words: &str) -> Vec<Range<usize>> {
    let is_apart = |start: usize| start == 0 || words[..start].ends_with([' ', '\n', '(', '€', '\u{a0}']);
    let percent = |(start, mark): (usize, &str)| {
        let rest = &words[start + mark.len()..];
        let space = rest.len() - rest.trim_start_matches([' ', '\u{a0}']).len();
        let is_share = rest[space..].starts_with('%');
        let is_counted = mark == "XX" && space > 0 && rest[space..].starts_with(char::is_lowercase);
        let end = start + mark.len() + if is_share { space + 1 } else { 0 };
        (is_apart(start) && (is_share || is_counted)).then_some(start..end)
    };
    let asked = |(start, mark): (usize, &str)| {
        let rest = words[start + mark.len()..].trim_start_matches('?');
        let end = words.len() - rest.len();
        let goes_on =
            rest.strip_prefix(' ').unwrap_or(rest).starts_with(|next: char| next.is_lowercase() || "%€0123456789".contains(next));
        (start > 0 && is_apart(start) && (goes_on || words[..start].ends_with(": "))).then_some(start..end)
    };
    let shares = words.match_indices("XX").chain(words.match_indices('X')).filter_map(percent);
    shares.chain(words.match_indices("??").filter_map(asked)).collect()
}

/// Lines left open within a text: three underscores or more that stand on their own and are no rule of Markdown.
fn blanks(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = words[from..].find("___").map(|at| from + at) {
        let end = start + words[start..].find(|character| character != '_').unwrap_or(words.len() - start);
        let (before, after) = (&words[..start], &words[end..]);
        let is_rule = (before.is_empty() || before.ends_with('\n')) && (after.is_empty() || after.starts_with('\n'));
        let is_apart = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        if !is_rule && is_apart {
            found.push(start..end);
        }
        from = end;
    }
    found
}

/// Whether these words stand for others. Between braces, a field does as well.
fn is_placeholder(inner: &str, is_braced: bool) -> bool {
    let inner = inner.trim();
    let lower = inner.to_lowercase();
    let words: Vec<&str> = lower.split(|character: char| character.is_whitespace() || "_/,".contains(character)).collect();
    let are_known = words.iter().all(|word| WORDS.contains(word) || AROUND.contains(word))
        && words.iter().any(|word| WORDS.contains(word))
        && words.len() <= 5;
    let is_field = is_braced && (merge::known_fields().contains(inner) || looks_like_field(inner));
    !inner.is_empty() && (are_known || is_field || ["…", "...", "xx", "xxx", "?"].contains(&lower.as_str()))
}

/// Whether this is a group and a name, as fields have them.
fn looks_like_field(inner: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    inner.split_once('.').is_some_and(|(group, name)| is_part(group) && is_part(name))
}

/// Marks that a writer leaves behind in capitals, as words of their own.
fn marked(words: &str) -> Vec<Range<usize>> {
    static ALL: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(MARKS).ok());
    let all = ALL.iter().flat_map(|marks| marks.find_iter(words)).map(|mark| mark.range());
    let is_part = |character: char| character.is_alphanumeric() || character == '_' || character == '-';
    all.filter(|range| !words[..range.start].ends_with(is_part) && !words[range.end..].starts_with(is_part)).collect()
}

/// Whether a text holds any of the marks and phrases that `marked` and `later` look for; most hold none.
fn may_say_later(text: &str) -> bool {
    static ALL: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
        let all = MARKS.iter().copied().map(str::to_owned).chain(phrases());
        AhoCorasick::builder().ascii_case_insensitive(true).build(all).ok()
    });
    ALL.as_ref().is_none_or(|all| all.is_match(text))
}

/// The phrases that say that the words will follow, and the first filler text. Case is ignored in ASCII alone; the other letters stand here both
/// ways.
fn phrases() -> Vec<String> {
    let in_capitals = LATER.iter().map(|phrase| phrase.to_uppercase());
    let at_the_start = LATER.iter().map(|phrase| phrase.replacen('à', "À", 1));
    LATER.iter().copied().chain([LOREM]).map(str::to_owned).chain(in_capitals).chain(at_the_start).collect()
}

/// Phrases that say that the words will follow, between marks or the ends of the text; and the first filler text.
fn later(words: &str) -> Vec<Range<usize>> {
    static ALL: LazyLock<Option<AhoCorasick>> =
        LazyLock::new(|| AhoCorasick::builder().ascii_case_insensitive(true).build(phrases()).ok());
    let is_lorem = |range: &Range<usize>| words[range.clone()].eq_ignore_ascii_case(LOREM);
    let all = ALL.iter().flat_map(|phrases| phrases.find_iter(words)).map(|phrase| phrase.range());
    let (lorem, all): (Vec<_>, Vec<_>) = all.partition(is_lorem);
    let ends = |rest: &str| rest.trim_start_matches(' ').chars().next().is_none_or(|next| ".,;)]\n".contains(next));
    let opens = |rest: &str| rest.trim_end_matches(' ').chars().next_back().is_none_or(|last| ":;([.\n–-".contains(last));
    let between = all.into_iter().filter(|range| opens(&words[..range.start]) && ends(&words[range.end..]));
    between.chain(lorem.into_iter().take(1)).collect()
}

/// Whether somebody is quoted here, or code is shown.
fn is_quoted(text: &str, range: &Range<usize>) -> bool {
    // A mark that closes nowhere in its paragraph opens nothing: a screen of 5", or a slip of the pen.
    let before = text[..range.start].rsplit("\n\n").next().unwrap_or_default();
    let after = text[range.end..].split("\n\n").next().unwrap_or_default();
    let is_open = |opening: &[char], closing: char| before.rfind(opening) > before.rfind(closing) && after.contains(closing);
    let is_odd = |mark: char| before.matches(mark).count() % 2 == 1 && after.contains(mark);
    is_open(&['“', '„'], '”')
        || is_open(&['„'], '“')
        || is_open(&['‘'], '’')
        || is_open(&['«'], '»')
        || is_odd('"')
        || is_odd('`')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        if says_nothing(text) {
            return vec![text];
        }
        let found = placeholders(text).into_iter().filter(|range| !is_quoted(text, range));
        found.map(|range| &text[range]).collect()
    }

    #[test]
    fn what_is_to_be_filled_in_is_found() {
        assert_eq!(found("Dag [naam], tot {datum} op <locatie>"), ["[naam]", "{datum}", "<locatie>"]);
        assert_eq!(found("Beste [Voornaam], hier is [jouw naam]"), ["[Voornaam]", "[jouw naam]"]);
        assert_eq!(found("TODO: tekst van Sanne"), ["TODO"]);
        assert_eq!(found("Lorem ipsum dolor sit amet"), ["Lorem ipsum"]);
        assert_eq!(found("Waar: nog invullen."), ["nog invullen"]);
        assert_eq!(found("[NAAM COLLEGA] en [NAME]: welkom"), ["[NAAM COLLEGA]", "[NAME]"]);
        assert_eq!(found("Dag «Voornaam», tot XX maart"), ["«Voornaam»", "XX"]);
        assert_eq!(found("Al XX% deed mee, X % ook, tot ?? maart"), ["XX%", "X %", "??"]);
        assert_eq!(found("Beste ....,\nVolgende week begint het"), ["...."]);
        assert_eq!(found("Tijd: n.t.b. Plaats: N.T.B."), ["n.t.b.", "N.T.B."]);
        assert_eq!(found("Hier komt de tekst."), ["Hier komt de tekst"]);
        for alone in [
            "n.t.b.",
            "vul hier je naam in",
            "Hier komt de tekst",
            "??",
            "___",
            "…",
            "...",
            "-",
            "???",
            "xx",
            "TBD",
            " nog in te vullen ",
        ] {
            assert_eq!(found(alone).len(), 1, "{alone}");
        }
    }

    #[test]
    fn a_mark_that_closes_nowhere_in_its_paragraph_quotes_nothing() {
        assert_eq!(found("A 5\" screen for [naam]"), ["[naam]"]);
        assert_eq!(found("Een ` te veel, [naam]"), ["[naam]"]);
        assert_eq!(found("Ze zei “kom maar, [naam]"), ["[naam]"]);
        assert_eq!(found("A 5\" screen for [naam]\n\nand \"more\""), ["[naam]"]);
        assert_eq!(found("A 5\" screen\n\nfor [naam] of 7\""), ["[naam]"]);
        assert_eq!(found("Schrijf \"Dag [naam]\" bovenaan, „Hallo [name]“ en `[datum]`"), [""; 0]);
    }

    #[test]
    fn an_address_of_nobody_is_found() {
        for url in
            ["https://...", "https://…", "https://example.com", "https://www.example.com/aanmelden", "https://a.example/TODO"]
        {
            assert!(unknown_address(url).is_some(), "{url}");
        }
        for url in ["https://harborschool.example/a", "https://forms.office.com/e/x1", "https://examples.com", "https://x.com/a"]
        {
            assert_eq!(unknown_address(url), None, "{url}");
        }
    }

    #[test]
    fn a_line_left_open_is_found() {
        assert_eq!(blanks("Ik ben ___ en ____."), [7..10, 14..18]);
        assert_eq!(blanks("Ja\n___\nen ___heel___ graag").len(), 0);
    }

    #[test]
    fn ordinary_words_and_links_are_left_alone() {
        for text in [
            "Kijk [hier](https://a.example/x) of [hier][1]",
            "Zie noot [1] en vink [x] aan",
            "I have a lot to do, and a to-do list",
            "Je kunt de vragen nog invullen tot vrijdag",
            "De enquête nog invullen?",
            "Zet “TODO” op het bord, en zeg ‘[naam], welkom’",
            "Hij zei dat [de klant uit Breda] belde",
            "xxx, Marieke",
            "Wacht even …",
            "🎉",
            "Echt?? Ja, echt",
            "Wie durft ??",
            "Vul hier je naam in en je doet mee",
            "[Vul hier je naam in](https://a.example)",
            "Hoi… daar ben ik weer",
            "Dag ... zei ze zacht",
            "« Nom » et «bonjour»",
            "Maat XXL, of XX",
            "[naam]: https://a.example",
            "Generatie X is er ook",
            "{{ recipient.first_name }}",
            "Meer dan 5 < 6 en 7 > 3",
            "Schrijf `[naam]` in het veld",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
