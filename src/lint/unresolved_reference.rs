//! # unresolved-reference
//!
//! Something refers to a driver, step, role, metric, claim, video or measurement that the program does not have.
//!
//! ## Why it matters
//!
//! The golden thread of a program runs through its references: from the driver of customers to the step, the role and the habit. Where one
//! leads to nothing, the thread is cut, and an e-mail or poster would lack what it stands for.
//!
//! ## Wrong
//!
//! ```yaml wrong
//! values:
//!   - id: customer-focus
//!     name: Customer focus
//!     practice:
//!       - {when: a customer is angry, then: I first sum up what she says, roles: [nobody-here]}
//! ```
//!
//! ## Right
//!
//! ```yaml right
//! values:
//!   - id: customer-focus
//!     name: Customer focus
//!     practice:
//!       - {when: a customer is angry, then: I first sum up what she says}
//! ```

use std::collections::{BTreeSet, HashMap};

use super::context::MAX_COMPARED;
use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Diagnostic, Related, Severity, Words, nearest};
use crate::meant;
use crate::model::{AudienceRef, Phase, RescueBound, When};
use crate::schema::{self, Leaf, LeafKind};

pub(super) const LINT: Lint = Lint {
    name: "unresolved-reference",
    severity: Severity::Error,
    says: ("a reference to something that does not exist", "een verwijzing naar iets wat er niet is"),
    lack: false,
    needs: Needs::Nothing,
    since: "0.1.0",
    source: include_str!("unresolved_reference.rs"),
    dutch: include_str!("../../locales/nl/lints/unresolved-reference.md"),
    check,
};

fn check(context: &Context<'_>) -> Vec<Finding> {
    let mut known: HashMap<(&[&str], bool), Known> = HashMap::new();
    let mut findings = Vec::new();
    for leaf in context.leaves {
        let (LeafKind::Reference { lists, or_everyone }, Some(written)) = (leaf.kind, leaf.value.as_str()) else { continue };
        let is_known = |list: &&str| context.ids.get(*list).is_some_and(|ids| ids.contains(written));
        if (or_everyone && written == AudienceRef::EVERYONE)
            || lists.iter().any(is_known)
            || !lists.iter().all(|list| context.knows_ids(list))
        {
            continue;
        }
        let known = known.entry((lists, or_everyone)).or_insert_with(|| {
            let ids = lists.iter().filter_map(|list| context.ids.get(*list)).flatten().cloned();
            Known::of(lists, ids.chain(or_everyone.then(|| AudienceRef::EVERYONE.to_owned())).collect(), context)
        });
        let found = known.lacks(&leaf.pointer, written);
        findings.push(match schema::by_name(written, lists, &context.document.value) {
            Some((id, name)) => found.label(format!("did you mean `{id}` ({name})?"), format!("bedoelde je `{id}` ({name})?")),
            None if or_everyone && means_everyone(written) => found.did_you_mean(Some(AudienceRef::EVERYONE)),
            None => found,
        });
    }
    findings.extend(emails(context));
    findings.extend(kickoffs(context));
    findings.extend(rescue(context));
    findings.extend(context.leaves.iter().filter_map(|leaf| measurement(leaf, context)));
    findings
}

/// One diagnostic for all that refer to one missing thing, at the first of them: it is one cause.
pub(super) fn gathered(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut causes: Vec<Diagnostic> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for diagnostic in found {
        if let Some(cause) = places.get(&diagnostic.message.en).and_then(|at| causes.get_mut(*at)) {
            cause.related.push(Related { place: diagnostic.place, words: Words::new("here too", "hier ook") });
        } else {
            places.insert(diagnostic.message.en.clone(), causes.len());
            causes.push(diagnostic);
        }
    }
    causes
}

/// The own words of e-mails to one role, such as `cocreation-service-agent`.
fn emails<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Finding> + 'a {
    let roles = context.ids.get("/roles").filter(|_| context.knows_ids("/roles"));
    let mut known = None;
    context.program.emails.keys().filter_map(move |key| {
        let role = key.strip_prefix("cocreation-").or_else(|| key.strip_prefix("review-"))?;
        let roles = roles.filter(|roles| !roles.contains(role))?;
        let known = known.get_or_insert_with(|| Known::of(&["/roles"], roles.clone(), context));
        Some(known.lacks(&format!("/emails/{key}"), role))
    })
}

/// The own words of e-mails to one session of the kick-off, such as `kickoff-early`.
fn kickoffs(context: &Context<'_>) -> Vec<Finding> {
    const SESSIONS: &str = "/kickoff/sessions";
    let sessions = context.program.kickoff.iter().flat_map(|kickoff| &kickoff.sessions);
    let ids: BTreeSet<String> = sessions.map(|session| session.id.to_string()).collect();
    let mut known = Known::of(&[SESSIONS], ids.clone(), context);
    let named = context.program.emails.keys().filter_map(|key| Some((key, key.strip_prefix("kickoff-")?)));
    named
        .filter(|_| context.is_whole(SESSIONS))
        .filter(|(_, id)| !ids.contains(*id))
        .map(|(key, id)| known.lacks(&format!("/emails/{key}"), id))
        .collect()
}

/// A rescue that is sent below a goal, or before the close of a sign-up, that the program does not have.
fn rescue(context: &Context<'_>) -> Option<Finding> {
    let campaign = context.program.campaign.as_ref()?;
    let rescue = campaign.rescue.as_ref()?;
    let lacks_signup = campaign.signup.is_none() && context.is_whole("/campaign/signup");
    let leans_on_goal = rescue.below == RescueBound::Goal && context.is_whole("/campaign/rescue/below");
    let lacks_goal = leans_on_goal && campaign.goal.is_none() && context.is_whole("/campaign/goal");
    let (message, help) = if lacks_signup {
        (
            Words::new("Without a sign-up, this mail is never sent", "Zonder aanmelding gaat deze mail nooit uit"),
            ("add it under `campaign`: signup: {url: …}", "zet hem onder `campaign`: signup: {url: …}"),
        )
    } else if lacks_goal {
        (
            Words::new("Without a goal, this mail is never sent", "Zonder doel gaat deze mail nooit uit"),
            (
                "add it under `campaign`: goal: 10%; or write a share here: below: 8%",
                "zet het onder `campaign`: goal: 10%; of schrijf hier een aandeel: below: 8%",
            ),
        )
    } else {
        return None;
    };
    Some(Finding::missing_in("/campaign/rescue", message).help(help.0, help.1))
}

/// A moment that leans on a measurement which the program does not have, and so would never be planned. All other phases have their usual days.
fn measurement(leaf: &Leaf<'_>, context: &Context<'_>) -> Option<Finding> {
    let written = leaf.value.as_str().filter(|_| leaf.kind == LeafKind::When)?;
    let When::From { phase, .. } = written.parse().ok()? else { return None };
    let section = match phase {
        Phase::MeasurementBefore => "/measurement/before",
        Phase::MeasurementAfter => "/measurement/after",
        _ => return None,
    };
    if context.writes(section) || !context.is_whole(section) {
        return None;
    }
    let message = Words::new(format!("There is no `{phase}` in this program"), format!("Dit programma heeft geen `{phase}`"));
    Some(Finding::at(&leaf.pointer, message).related_removal(section).help(
        format!("add `{phase}`, or let this moment follow from another phase"),
        format!("voeg `{phase}` toe, of laat dit moment op een andere fase volgen"),
    ))
}

/// How many of the ids that there are, are listed.
const LISTED: usize = 10;

/// What a reference may lead to.
struct Known<'a> {
    /// What it is, in English and Dutch.
    thing: (&'static str, &'static str),
    ids: BTreeSet<String>,
    /// What to do where it leads to none of them.
    help: Words,
    /// What the program takes away of its base, where that is why.
    removed: Option<String>,
    /// What may have been meant by what is written, once asked.
    guessed: HashMap<&'a str, Option<String>>,
}

impl<'a> Known<'a> {
    fn of(lists: &[&str], ids: BTreeSet<String>, context: &Context<'_>) -> Self {
        let removed = lists.iter().find_map(|list| context.document.removal(list)).map(|place| place.pointer);
        let help = removed.as_deref().map_or_else(|| help(lists, &ids), put_back);
        Self { thing: thing(lists), help, removed, ids, guessed: HashMap::new() }
    }

    /// What is said of a reference that leads to none of them.
    fn lacks(&mut self, pointer: &str, written: &'a str) -> Finding {
        let (en, nl) = self.thing;
        let message = Words::new(format!("There is no {en} `{written}`"), format!("Er is geen {nl} `{written}`"));
        let finding =
            if pointer.starts_with("/emails/") { Finding::missing_in(pointer, message) } else { Finding::at(pointer, message) };
        let finding = match &self.removed {
            Some(removed) => finding.related_removal(removed),
            None => finding,
        };
        let finding = finding.did_you_mean(self.near(written));
        finding.help(self.help.en.clone(), self.help.nl.clone())
    }

    /// The id that was probably meant; where there is too much to compare, none.
    fn near(&mut self, written: &'a str) -> Option<&str> {
        let is_too_much = (self.guessed.len() + 1).saturating_mul(self.ids.len()) > MAX_COMPARED;
        if is_too_much && !self.guessed.contains_key(written) {
            return None;
        }
        let guess = self.guessed.entry(written);
        guess.or_insert_with(|| nearest(written, self.ids.iter().map(String::as_str)).map(str::to_owned)).as_deref()
    }
}

/// Whether these are Dutch words for everyone.
fn means_everyone(written: &str) -> bool {
    meant::dutch_words(&written.to_lowercase()).any(|word| word == AudienceRef::EVERYONE)
}

/// What stands in the first of these lists, in English and Dutch.
fn thing(lists: &[&str]) -> (&'static str, &'static str) {
    match lists.first().copied().unwrap_or_default() {
        _ if lists.len() > 1 => ("gap, step of the journey or listening series", "kloof, stap van de klantreis of luisterreeks"),
        "/sites" => ("site", "locatie"),
        "/values" => ("value", "waarde"),
        "/roles/*/menu" => ("habit", "gewoonte"),
        "/drivers" => ("driver", "driver"),
        "/journey" => ("step of the journey", "stap van de klantreis"),
        "/roles" => ("role", "rol"),
        "/measurement/metrics" => ("metric", "maat"),
        "/claims" => ("claim", "claim"),
        "/kickoff/sessions" => ("session of the kick-off", "sessie van de kick-off"),
        _ => ("video", "video"),
    }
}

/// What to do about references into what the program takes away of its base.
fn put_back(removed: &str) -> Words {
    let key = removed.rsplit('/').next().unwrap_or_default();
    Words::new(
        format!("take out `{key}: null`, or change what refers to it"),
        format!("haal `{key}: null` weg, of verander wat ernaar verwijst"),
    )
}

fn help(lists: &[&str], ids: &BTreeSet<String>) -> Words {
    if ids.is_empty() {
        let list = lists.first().copied().unwrap_or_default().trim_start_matches('/');
        return Words::new(format!("add it under `{list}`"), format!("voeg het toe onder `{list}`"));
    }
    // A habit is known by its own id and by that of its role before it; the short form is enough to list.
    let listed: Vec<&str> = ids.iter().map(String::as_str).filter(|id| !id.contains('/')).collect();
    let shown = listed.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
    match listed.len() {
        1 => Words::new(format!("use `{shown}`, the only one there is"), format!("gebruik `{shown}`, de enige die er is")),
        count if count > LISTED + 1 => {
            let more = count - LISTED;
            Words::new(format!("use one of {shown}, and {more} more"), format!("gebruik een van {shown}, en nog {more}"))
        }
        _ => {
            let all = listed.join(", ");
            Words::new(format!("use one of {all}"), format!("gebruik een van {all}"))
        }
    }
}
