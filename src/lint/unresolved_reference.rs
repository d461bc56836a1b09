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

use std::collections::BTreeSet;

use super::{Context, Finding, Lint, Needs};
use crate::diagnostic::{Diagnostic, Related, Severity, Words};
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
    let mut findings: Vec<Finding> = context
        .leaves
        .iter()
        .filter_map(|leaf| {
            let LeafKind::Reference { lists, or_everyone } = leaf.kind else { return None };
            let written = leaf.value.as_str()?;
            let is_known = |list: &&str| context.ids.get(*list).is_some_and(|ids| ids.contains(written));
            if (or_everyone && written == AudienceRef::EVERYONE)
                || lists.iter().any(is_known)
                || !lists.iter().all(|list| context.knows_ids(list))
            {
                return None;
            }
            let mut ids: BTreeSet<String> = lists.iter().filter_map(|list| context.ids.get(*list)).flatten().cloned().collect();
            ids.extend(or_everyone.then(|| AudienceRef::EVERYONE.to_owned()));
            let found = finding(&leaf.pointer, written, lists, &ids);
            let everyone =
                || meant::dutch_words(&written.to_lowercase()).find(|word| or_everyone && *word == AudienceRef::EVERYONE);
            Some(match schema::by_name(written, lists, &context.document.value) {
                Some((id, name)) => {
                    found.label(format!("did you mean `{id}` ({name})?"), format!("bedoelde je `{id}` ({name})?"))
                }
                None => match everyone() {
                    Some(word) => found.did_you_mean(Some(word)),
                    None => found,
                },
            })
        })
        .collect();
    findings.extend(emails(context));
    findings.extend(kickoffs(context));
    findings.extend(rescue(context));
    findings.extend(context.leaves.iter().filter_map(|leaf| measurement(leaf, context)));
    findings
}

/// One diagnostic for all that refer to one missing thing, at the first of them: it is one cause.
pub(super) fn gathered(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut causes: Vec<Diagnostic> = Vec::new();
    for diagnostic in found {
        match causes.iter_mut().find(|cause| cause.code == LINT.name && cause.message == diagnostic.message) {
            Some(cause) => cause.related.push(Related { place: diagnostic.place, words: Words::new("here too", "hier ook") }),
            None => causes.push(diagnostic),
        }
    }
    causes
}

/// The own words of e-mails to one role, such as `cocreation-service-agent`.
fn emails<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Finding> + 'a {
    let roles = context.ids.get("/roles").filter(|_| context.knows_ids("/roles"));
    context.program.emails.keys().filter_map(move |key| {
        let role = key.strip_prefix("cocreation-").or_else(|| key.strip_prefix("review-"))?;
        let roles = roles.filter(|roles| !roles.contains(role))?;
        Some(finding(&format!("/emails/{key}"), role, &["/roles"], roles))
    })
}

/// The own words of e-mails to one session of the kick-off, such as `kickoff-early`.
fn kickoffs(context: &Context<'_>) -> Vec<Finding> {
    const SESSIONS: &str = "/kickoff/sessions";
    let sessions = context.program.kickoff.iter().flat_map(|kickoff| &kickoff.sessions);
    let ids: BTreeSet<String> = sessions.map(|session| session.id.to_string()).collect();
    let named = context.program.emails.keys().filter_map(|key| Some((key, key.strip_prefix("kickoff-")?)));
    named
        .filter(|_| context.is_whole(SESSIONS))
        .filter(|(_, id)| !ids.contains(*id))
        .map(|(key, id)| finding(&format!("/emails/{key}"), id, &[SESSIONS], &ids))
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
    Some(Finding::at(&leaf.pointer, message).help(
        format!("add `{phase}`, or let this moment follow from another phase"),
        format!("voeg `{phase}` toe, of laat dit moment op een andere fase volgen"),
    ))
}

fn finding(pointer: &str, written: &str, lists: &[&str], ids: &BTreeSet<String>) -> Finding {
    let list = lists.first().copied().unwrap_or_default();
    let (en, nl) = match list {
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
    };
    let message = Words::new(format!("There is no {en} `{written}`"), format!("Er is geen {nl} `{written}`"));
    // A habit is known by its own id and by that of its role before it; the short form is enough to list.
    let listed: Vec<&str> = ids.iter().map(String::as_str).filter(|id| !id.contains('/')).collect();
    let known = listed.join(", ");
    let finding =
        if pointer.starts_with("/emails/") { Finding::missing_in(pointer, message) } else { Finding::at(pointer, message) };
    let finding = finding.meant(written, ids.iter().map(String::as_str));
    if ids.is_empty() {
        let list = list.trim_start_matches('/');
        return finding.help(format!("add it under `{list}`"), format!("voeg het toe onder `{list}`"));
    }
    if listed.len() == 1 {
        return finding.help(format!("use `{known}`, the only one there is"), format!("gebruik `{known}`, de enige die er is"));
    }
    finding.help(format!("use one of {known}"), format!("gebruik een van {known}"))
}
