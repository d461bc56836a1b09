use serde::Deserialize as _;
use serde_json::{Value, json};

use super::*;

fn plan(changes: &[(&str, Value)]) -> Plan {
    let mut tree = json!({
        "excx": 1, "id": "small", "title": "Klein", "languages": ["nl", "en"], "timezone": "Europe/Amsterdam",
        "organization": {"name": "Noorderlicht", "employees": 100}, "holidays": {"country": "NL"},
        "owner": {"name": "Team Klant", "email": "klant@noorderlicht.example"}, "timeline": {"campaign_starts": "2027-03-01"},
        "sites": [{"id": "north", "name": "Leeuwarden"}, {"id": "south", "name": "Lissabon", "timezone": "Europe/Lisbon"}],
        "roles": [{"id": "agent", "name": "Agent", "layer": "frontline"}, {"id": "manager", "name": "Manager", "layer": "management"}]
    });
    for (key, value) in changes {
        tree[*key] = value.clone();
    }
    Plan::of(&Program::deserialize(tree).expect("it is a program"))
}

/// The ids and local times of the moments of a kind.
fn times(plan: &Plan, kind: Kind) -> Vec<(String, String)> {
    let moments = plan.moments.iter().filter(|moment| moment.kind() == kind);
    moments.map(|moment| (moment.id.clone(), moment.starts.strftime("%F %H:%M").to_string())).collect()
}

fn at(id: &str, time: &str) -> (String, String) {
    (id.to_owned(), time.to_owned())
}

#[test]
fn several_kickoffs_take_the_place_of_one_and_the_phase_lasts_from_the_first_to_the_last() {
    let sessions = json!([{"id": "late", "when": "2027-03-16", "site": "south", "language": "nl"}, {"id": "early", "when": "2027-03-11", "at": "06:45", "duration": "30m"}]);
    let plan = plan(&[("kickoff", json!({"at": "10:00", "sessions": sessions})), ("experiment", json!({}))]);
    assert_eq!(times(&plan, Kind::Kickoff), [at("kickoff-early", "2027-03-11 06:45"), at("kickoff-late", "2027-03-16 10:00")]);
    let period = plan.phase(Phase::Kickoff).expect("there is a kick-off");
    assert_eq!((period.start.to_string(), period.end.to_string()), ("2027-03-11".into(), "2027-03-16".into()));
    assert_eq!(times(&plan, Kind::Experiment), [at("experiment", "2027-03-22 00:00")], "after the last of them");
    let late = plan.moment("kickoff-late").expect("it is planned");
    assert_eq!((late.site.as_deref(), late.language.as_ref().map(|language| language.as_str())), (Some("south"), Some("nl")));
    assert_eq!(late.starts.strftime("%H:%M %:z").to_string(), "10:00 +00:00", "on the clock of the site");
    let early = plan.moment("kickoff-early").expect("it is planned");
    assert_eq!(early.ends.as_ref().map(|ends| ends.strftime("%H:%M").to_string()).as_deref(), Some("07:15"));
    assert_eq!(early.sent.strftime("%F %H:%M").to_string(), "2027-03-10 09:00", "a working day ahead");
}

#[test]
fn a_role_with_sessions_of_its_own_gets_no_other_and_reviews_after_the_last() {
    let sessions = json!([{"id": "agents-1", "role": "agent", "when": "2027-01-26", "at": "14:00"}, {"id": "agents-2", "role": "agent", "when": "2027-01-28"}]);
    let plan = plan(&[("cocreation", json!({"sessions": sessions}))]);
    let expected =
        [at("cocreation-manager", "2027-01-25 09:00"), at("agents-1", "2027-01-26 14:00"), at("agents-2", "2027-01-28 09:00")];
    assert_eq!(times(&plan, Kind::Cocreation), expected);
    assert!(times(&plan, Kind::Review).contains(&at("review-agent", "2027-02-04 09:00")), "a week after the last session");
    let session = plan.moment("agents-1").expect("it is planned");
    assert_eq!(session.sent.strftime("%F").to_string(), "2027-01-19", "five working days ahead");
}

#[test]
fn a_listening_series_keeps_its_rhythm_around_holidays_and_ends_with_its_phase() {
    let weekly = json!({"id": "table", "name": "Tafel", "form": "site", "when": "experiment", "every": "1w", "at": "12:15"});
    let plan = plan(&[("experiment", json!({})), ("kickoff", json!({})), ("listening", json!([weekly]))]);
    let expected = [
        at("listening-table-1", "2027-03-15 12:15"),
        at("listening-table-2", "2027-03-22 12:15"),
        at("listening-table-3", "2027-03-30 12:15"),
        at("listening-table-4", "2027-04-05 12:15"),
    ];
    assert_eq!(times(&plan, Kind::Listening), expected);
    let moved = plan.moment("listening-table-3").and_then(|moment| moment.moved.as_ref()).map(|moved| moved.from.to_string());
    assert_eq!(moved.as_deref(), Some("2027-03-29"), "Easter Monday");
}

#[test]
fn a_listening_series_counts_working_days_up_to_its_last_day() {
    let series = |extra: Value| {
        let mut tree = json!({"id": "call", "name": "Bellen", "form": "online", "when": "2027-03-15"});
        tree.as_object_mut().expect("a map").extend(extra.as_object().expect("a map").clone());
        times(&plan(&[("listening", json!([tree]))]), Kind::Listening).len()
    };
    assert_eq!(series(json!({})), 1, "without a rhythm there is one");
    assert_eq!(series(json!({"every": "5d"})), 1, "a pinned start has no phase to end with");
    assert_eq!(series(json!({"every": "5d", "until": "2027-03-26"})), 2);
    assert_eq!(series(json!({"every": "1d", "until": "2028-03-26"})), 60, "and never more than sixty");
}

#[test]
fn the_rescue_comes_on_the_last_day_to_sign_up_and_only_if_it_must() {
    let rescue = json!({"subject": "Nog een dag", "body": "Het kan nog."});
    let plan = plan(&[("campaign", json!({"send_at": "08:30", "signup": {}, "rescue": rescue}))]);
    assert_eq!(times(&plan, Kind::Signup), [at("signup-rescue", "2027-03-09 08:30"), at("signup-closes", "2027-03-09 17:00")]);
    let conditional = plan.moments.iter().filter(|moment| moment.conditional).map(|moment| moment.id.as_str());
    assert_eq!(conditional.collect::<Vec<_>>(), ["signup-rescue"]);
}

#[test]
fn an_approval_belongs_to_the_first_phase_that_it_is_needed_for() {
    let council = json!({"id": "council", "by": "OR", "covers": ["feedback", "cocreation"], "before": "campaign - 6w"});
    let plan = plan(&[("approvals", json!([council]))]);
    assert_eq!(times(&plan, Kind::Approval), [at("approval-council", "2027-01-18 09:00")]);
    let moment = plan.moment("approval-council").expect("it is planned");
    assert_eq!((moment.phase, &moment.audience), (Phase::Cocreation, &Audience::CxTeam));
}

#[test]
fn leaders_meet_before_the_campaign() {
    let plan = plan(&[("leadership", json!({"session": {"when": "campaign - 2w", "duration": "90m"}}))]);
    assert_eq!(times(&plan, Kind::Leaders), [at("leaders", "2027-02-15 09:00")]);
    let moment = plan.moment("leaders").expect("it is planned");
    assert_eq!((moment.phase, &moment.audience), (Phase::Campaign, &Audience::Leaders));
    assert_eq!(moment.ends.as_ref().map(|ends| ends.strftime("%H:%M").to_string()).as_deref(), Some("10:30"));
}
