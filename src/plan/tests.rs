use serde::Deserialize as _;
use serde_json::{Value, json};

use super::*;

fn plan(changes: &[(&str, Value)]) -> Plan {
    planned(changes).1
}

fn planned(changes: &[(&str, Value)]) -> (Program, Plan) {
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
    let program = Program::deserialize(tree).expect("it is a program");
    let plan = Plan::of(&program);
    (program, plan)
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

#[test]
fn a_role_on_one_site_meets_and_reads_on_the_clock_of_that_site() {
    let roles = json!([
        {"id": "agent", "name": "Agent", "layer": "frontline", "sites": ["south"]},
        {"id": "manager", "name": "Manager", "layer": "management", "sites": ["north", "south"]}
    ]);
    let plan = plan(&[("roles", roles), ("cocreation", json!({}))]);
    let hour = |id| plan.moment(id).map(|moment| moment.starts.strftime("%H:%M %:z").to_string());
    assert_eq!(hour("cocreation-agent").as_deref(), Some("09:00 +00:00"));
    assert_eq!(hour("review-agent").as_deref(), Some("09:00 +00:00"));
    assert_eq!(hour("cocreation-manager").as_deref(), Some("09:00 +01:00"), "of several sites the clock is that of the program");
}

#[test]
fn sessions_of_many_roles_on_one_day_stay_within_its_hours() {
    let role = |number| json!({"id": format!("role-{number}"), "name": "Rol", "layer": "frontline"});
    let roles = json!((0..60).map(role).collect::<Vec<_>>());
    let plan = plan(&[("roles", roles), ("cocreation", json!({"weeks": 1, "session": {"at": "13:00", "duration": "60m"}}))]);
    let sessions = times(&plan, Kind::Cocreation);
    assert_eq!(sessions.len(), 60);
    assert_eq!(sessions.iter().filter(|(_, at)| at == "2027-01-25 13:00").count(), 3, "twelve on four hours");
    assert!(sessions.iter().all(|(_, at)| at.ends_with("16:00") || !at.ends_with("17:00")), "{sessions:?}");
}

/// A part that lasts, and nudges on its Mondays; the fifth of them is Easter Monday.
fn nudged(roles: Value) -> (Program, Plan) {
    let message = |number| json!({"id": format!("n{number}"), "subject": "Kort", "preheader": "Kort", "body": "Kort"});
    let messages = json!((1..=4).map(message).collect::<Vec<_>>());
    let nudges = json!({"per_week": 1, "days": ["monday"], "at": "09:15", "messages": messages});
    planned(&[("roles", roles), ("kickoff", json!({})), ("experiment", json!({})), ("nudges", nudges)])
}

#[test]
fn where_some_work_every_day_their_nudge_stays_on_its_day_and_comes_at_their_hours() {
    let works = json!({"days": "all", "send_at": {"early": "06:50", "late": "14:50"}});
    let (program, plan) = nudged(json!([
        {"id": "nurse", "name": "Verpleegkundige", "layer": "frontline", "works": works},
        {"id": "manager", "name": "Manager", "layer": "management"}
    ]));
    let moment = plan.moment("nudge-n3").expect("it is planned");
    assert_eq!(moment.starts.strftime("%F %H:%M").to_string(), "2027-03-30 09:15");
    let told: Vec<String> = deliveries(&program, moment)
        .iter()
        .map(|own| format!("{} {} {}", own.role, own.shift.as_deref().unwrap_or_default(), own.sent.strftime("%F %H:%M")))
        .collect();
    assert_eq!(told, ["nurse early 2027-03-29 06:50", "nurse late 2027-03-29 14:50"], "Easter Monday");
}

#[test]
fn where_everyone_works_every_day_nothing_moves_but_what_the_team_does() {
    let roles = json!([{"id": "nurse", "name": "Verpleegkundige", "layer": "frontline", "works": {"days": "all"}}]);
    let (_, plan) = nudged(roles);
    assert!(plan.moments.iter().all(|moment| moment.moved.is_none() && moment.daily));
    assert_eq!(times(&plan, Kind::Nudge)[2], at("nudge-n3", "2027-03-29 09:15"));
    assert!(plan.office_days.day_off(jiff::civil::date(2027, 3, 29)).is_some());
    assert_eq!(plan.campaign_days.len(), 7);
}

#[test]
fn a_session_in_an_hour_that_the_clock_skips_is_after_the_gap_and_says_so() {
    let session = json!({"id": "night", "when": "2027-03-28", "at": "01:30", "duration": "30m", "site": "south"});
    let plan = plan(&[("kickoff", json!({"sessions": [session]}))]);
    let moment = plan.moment("kickoff-night").expect("it is planned");
    assert_eq!(moment.starts.strftime("%H:%M %:z").to_string(), "02:30 +01:00");
    assert_eq!(moment.clock, Some(ClockChange::Skipped { from: jiff::civil::time(1, 30, 0, 0) }));
    assert_eq!(moment.ends.as_ref().map(|ends| ends.strftime("%H:%M").to_string()).as_deref(), Some("03:00"));
}

#[test]
fn a_reminder_does_not_come_on_the_day_to_which_the_opening_moved() {
    let feedback = json!({"opens": "campaign + 4w", "reminds": "kickoff.end + 11d"});
    let plan = plan(&[("kickoff", json!({})), ("experiment", json!({"weeks": 1})), ("feedback", feedback)]);
    let feedback = times(&plan, Kind::Feedback);
    assert_eq!(feedback[0], at("feedback-opens", "2027-03-30 09:00"), "Easter Monday");
    assert_eq!(feedback[1], at("feedback-reminds", "2027-03-31 09:00"));
    let moved = plan.moment("feedback-reminds").and_then(|moment| moment.moved.clone());
    assert_eq!(moved.map(|moved| (moved.from.to_string(), moved.because)), Some(("2027-03-30".to_owned(), Reason::Taken)));
}
