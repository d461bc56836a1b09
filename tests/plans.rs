//! What holds of the plan of every program: a thousand of them by chance that is the same each time, in any zone, country, year and rhythm.

#![allow(clippy::disallowed_methods, reason = "tests read and write files of their own")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]

mod support;

use std::collections::BTreeMap;

use excx::holidays::countries;
use excx::model::{Phase, Program};
use excx::plan::{ClockChange, Kind, Moment, Occasion, Plan, Reason, deliveries};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde::Deserialize as _;
use serde_json::{Value, json};
use support::generate::Random;

/// Zones whose clocks change on other days and at other hours, one at midnight, one by half an hour, and some never.
const ZONES: [&str; 16] = [
    "Europe/Amsterdam",
    "Europe/Lisbon",
    "Atlantic/Azores",
    "Europe/London",
    "America/New_York",
    "America/Santiago",
    "America/St_Johns",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "UTC",
];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const HOURS: [&str; 8] = ["00:00", "02:10", "02:30", "06:45", "09:00", "09:15", "14:00", "22:20"];
/// Where each moment may be put, a phase and an offset that the method allows, and more.
const WHENS: [&str; 12] = [
    "campaign - 6w",
    "campaign - 3d",
    "cocreation + 1w",
    "signup.end + 2d",
    "signup.end + 1w",
    "kickoff + 1w",
    "experiment + 2w",
    "experiment.end",
    "experiment.end + 1d",
    "feedback.end + 4w",
    "feedback + 2w",
    "measurement.after.end + 1w",
];

fn start(chance: &mut Random) -> Date {
    date(2024, 1, 1).saturating_add(i64::try_from(chance.below(16 * 365)).unwrap().days())
}

/// A `when`: pinned near the start once in so many times, or computed.
fn when(chance: &mut Random, start: Date, pinned_once_in: usize) -> Value {
    if chance.once_in(pinned_once_in) {
        return json!(start.saturating_add(i64::try_from(chance.below(120)).unwrap().days()).to_string());
    }
    json!(chance.one(&WHENS))
}

fn closed(chance: &mut Random, start: Date) -> Vec<String> {
    let mut days = Vec::new();
    for _ in 0..chance.below(4) {
        let first = start.saturating_add((i64::try_from(chance.below(200)).unwrap() - 60).days());
        days.extend((0..=chance.below(10)).map(|day| first.saturating_add(i64::try_from(day).unwrap().days()).to_string()));
    }
    days.sort_unstable();
    days.dedup();
    days
}

fn role(chance: &mut Random, number: usize, is_daily: bool) -> Value {
    let send_at = match chance.below(3) {
        0 => json!({"early": "06:50", "late": "14:50", "night": "22:20"}),
        1 => json!("08:40"),
        _ => Value::Null,
    };
    let mut works = json!({"days": if is_daily || chance.once_in(3) { "all" } else { "weekdays" }});
    if !send_at.is_null() {
        works["send_at"] = send_at;
    }
    let layer = ["executive", "management", "team-lead", "frontline", "staff"][number % 5];
    let sites = [json!([]), json!(["home"]), json!(["away"]), json!(["home", "away"])];
    json!({"id": format!("role-{number}"), "name": "Rol", "layer": layer, "works": works, "sites": chance.one(&sites)})
}

/// A program with everything that has a day, put together by chance.
fn program(chance: &mut Random) -> Value {
    let start = start(chance);
    let countries: Vec<&str> =
        countries().filter(|country| *country.years(None).end() == 2040).map(|country| country.code).collect();
    let days: Vec<&str> = WEEKDAYS.iter().copied().filter(|_| chance.once_in(3)).collect();
    let days = if days.is_empty() { vec!["tuesday"] } else { days };
    let weeks = 1 + chance.below(8);
    let messages: Vec<Value> = (0..weeks * days.len())
        .map(|number| json!({"id": format!("n{number}"), "subject": "Kort", "preheader": "Kort", "body": "Kort"}))
        .collect();
    let video = |number: usize| {
        json!({"id": format!("v{number}"), "subject": "Kort", "preheader": "Kort", "body": "Kort", "duration": "2m", "url": "https://noorderlicht.example/v",
            "presenter": {"name": "Wie"}})
    };
    let videos: Vec<Value> = (0..7).map(video).collect();
    let session = |chance: &mut Random, number: usize| {
        let computed = json!(chance.one(&["signup.end + 1w", "signup.end + 2d", "campaign + 2w", "cocreation.end + 4w"]));
        let when = if chance.once_in(3) { when(chance, start, 1) } else { computed };
        json!({"id": format!("s{number}"), "when": when, "at": chance.one(&HOURS), "site": chance.one(&["home", "away"]), "seats": 40})
    };
    let sessions: Vec<Value> =
        (0..if chance.once_in(2) { 0 } else { 1 + chance.below(4) }).map(|number| session(chance, number)).collect();
    let own: Vec<Value> = (0..chance.below(3))
        .map(|number| {
            let when = when(chance, start, 2);
            json!({"id": format!("c{number}"), "role": "role-0", "when": when, "at": chance.one(&HOURS), "site": chance.one(&["home", "away"])})
        })
        .collect();
    let listening: Vec<Value> = (0..chance.below(3))
        .map(|number| {
            json!({"id": format!("l{number}"), "name": "Luisteren", "form": "site", "when": chance.one(&["experiment", "feedback", "campaign + 1w"]),
                "every": chance.one(&["1w", "2w", "1d", "3d"]), "at": chance.one(&HOURS), "site": chance.one(&["home", "away"])})
        })
        .collect();
    let roles = if chance.once_in(20) { 60 } else { 1 + chance.below(5) };
    let is_daily = chance.once_in(4);
    json!({
        "excx": 1, "id": "small", "title": "Klein", "languages": ["nl", "en"], "timezone": chance.one(&ZONES),
        "organization": {"name": "Noorderlicht", "employees": 100},
        "holidays": {"country": chance.one(&countries), "closed": closed(chance, start), "open": []},
        "owner": {"name": "Team Klant", "email": "klant@noorderlicht.example"}, "timeline": {"campaign_starts": start.to_string()},
        "sites": [{"id": "home", "name": "Thuis"}, {"id": "away", "name": "Ver", "timezone": chance.one(&ZONES)}],
        "roles": (0..roles).map(|number| role(chance, number, is_daily)).collect::<Vec<_>>(),
        "approvals": [{"id": "council", "by": "OR", "covers": ["feedback"], "before": when(chance, start, 6)}],
        "measurement": {"metrics": [], "before": "campaign - 8w", "after": "feedback.end + 2w"},
        "cocreation": {"weeks": 1 + chance.below(5), "sessions": own, "session": {"duration": "60m", "at": chance.one(&HOURS)}, "review": {"days": 1 + chance.below(5)}},
        "leadership": {"session": {"when": "campaign - 2w", "at": chance.one(&HOURS), "duration": "60m"}},
        "campaign": {"audience": "everyone", "send_at": chance.one(&HOURS), "videos": videos, "signup": {"url": "https://noorderlicht.example/mee"},
            "rescue": {"subject": "Nog een dag", "body": "Het kan nog."}},
        "kickoff": {"at": chance.one(&HOURS), "duration": "45m", "sessions": sessions},
        "experiment": {"weeks": weeks, "starts": chance.one(&WEEKDAYS)},
        "nudges": {"per_week": days.len(), "days": days, "at": chance.one(&HOURS), "messages": messages},
        "listening": listening,
        "feedback": {"opens": chance.one(&["experiment.end + 1d", "experiment.end + 1w"]), "reminds": chance.one(&["feedback + 3d", "feedback + 1w", "experiment.end + 2w"])},
        "follow_up": [{"id": "onboarding", "into": "onboarding", "what": "Vast", "owner": "P&O", "when": when(chance, start, 6)}],
    })
}

/// A program, its plan, and what the plan is held against.
struct Case {
    tree: Value,
    program: Program,
    plan: Plan,
}

impl Case {
    fn of(tree: Value) -> Self {
        let program = Program::deserialize(tree.clone()).unwrap_or_else(|why| panic!("{why} in {tree}"));
        let plan = Plan::of(&program);
        Self { tree, program, plan }
    }

    /// Whether a day of a moment is written out in the program.
    fn is_pinned(&self, moment: &Moment) -> bool {
        let written = self.tree.pointer(&moment.pointer).and_then(Value::as_str);
        written.is_some_and(|written| written.parse::<Date>().is_ok())
    }

    /// Whether those that a moment is for work on a day.
    fn is_working(&self, moment: &Moment, date: Date) -> bool {
        let days = if moment.audience.word() == "cx-team" { &self.plan.office_days } else { &self.plan.working_days };
        moment.daily || days.is_working(date)
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Moment> {
        self.plan.moments.iter().filter(move |moment| moment.kind() == kind)
    }
}

/// Every computed moment, and the mail about it, is on a day on which its audience works.
fn nothing_is_on_a_day_off(case: &Case) {
    for moment in case.plan.moments.iter().filter(|moment| !case.is_pinned(moment)) {
        let day = moment.starts.date();
        assert!(case.is_working(moment, day), "{} on {day}: {}", moment.id, case.tree);
        assert!(case.is_working(moment, moment.sent.date()), "{} sent on {}: {}", moment.id, moment.sent, case.tree);
    }
}

/// A move has its reason, and goes forward, but for a nudge in its own week.
fn moves_have_their_reason(case: &Case) {
    for moment in &case.plan.moments {
        let Some(moved) = &moment.moved else { continue };
        let day = moment.starts.date();
        assert!(!case.is_pinned(moment), "{} is pinned: {}", moment.id, case.tree);
        assert_ne!(moved.from, day, "{}", case.tree);
        assert_eq!(moved.because == Reason::Taken, case.is_working(moment, moved.from), "{}: {}", moment.id, case.tree);
        if moment.kind() == Kind::Nudge {
            let same_week = moved.from.iso_week_date().week() == day.iso_week_date().week();
            assert!(moved.from < day || same_week, "{}: {}", moment.id, case.tree);
        } else {
            assert!(moved.from < day, "{} goes back: {}", moment.id, case.tree);
        }
    }
}

/// A series keeps its order, and has no two on one day; what was meant for a later day stays later.
fn series_stay_in_order(case: &Case) {
    let mut series: BTreeMap<String, Vec<(usize, Date)>> = BTreeMap::new();
    for moment in &case.plan.moments {
        let (name, number) = match moment.occasion {
            Occasion::Nudge { message, .. } => ("nudges".to_owned(), message),
            Occasion::Video { day, .. } => ("videos".to_owned(), day),
            Occasion::Listening { item, number } => (format!("listening {item}"), number),
            _ => continue,
        };
        series.entry(name).or_default().push((number, moment.starts.date()));
    }
    for (name, mut moments) in series {
        moments.sort_by_key(|(number, _)| *number);
        assert!(moments.windows(2).all(|pair| pair[0].1 < pair[1].1), "{name}: {moments:?}: {}", case.tree);
    }
    let feedback: Vec<&Moment> = case.of_kind(Kind::Feedback).collect();
    for (first, then) in [("feedback-opens", "feedback-reminds"), ("feedback-closes", "thanks")] {
        let (Some(first), Some(then)) = (case.plan.moment(first), case.plan.moment(then)) else { panic!("{feedback:?}") };
        let meant = first.nominal() < then.nominal();
        assert!(!meant || first.starts.date() < then.starts.date(), "{} then {}: {}", first.id, then.id, case.tree);
    }
    assert!(case.plan.moments.windows(2).all(|pair| pair[0].starts <= pair[1].starts), "{}", case.tree);
}

/// The phases that build on one another by the method's own offsets do not overlap.
fn phases_follow_one_another(case: &Case) {
    let phase = |phase| case.plan.phase(phase).unwrap_or_else(|| panic!("{phase}: {}", case.tree));
    let all = Phase::ALL.into_iter().filter(|phase| phase.has_edges()).map(phase);
    all.for_each(|period| assert!(period.nominal <= period.start && period.start <= period.end, "{period:?}: {}", case.tree));
    let (campaign, signup, kickoff) = (phase(Phase::Campaign), phase(Phase::Signup), phase(Phase::Kickoff));
    let (experiment, feedback, after) = (phase(Phase::Experiment), phase(Phase::Feedback), phase(Phase::MeasurementAfter));
    assert!(phase(Phase::MeasurementBefore).start < campaign.start && campaign.end < signup.end, "{}", case.tree);
    assert!(case.program.kickoff.as_ref().is_some_and(|kickoff| !kickoff.sessions.is_empty()) || signup.end < kickoff.start);
    assert!(kickoff.end < experiment.start && experiment.end < feedback.start && feedback.end < after.start, "{}", case.tree);
}

/// A moment is at its own hour on the clock of its site; daylight saving moves it forward by the gap, or takes the first of two.
fn hours_are_those_of_the_place(case: &Case) {
    for moment in &case.plan.moments {
        let own = moment.site.as_ref().and_then(|site| case.program.sites.iter().find(|known| known.id.as_str() == site));
        if let Some(site) = own {
            let zone = site.timezone.as_ref().unwrap_or(&case.program.timezone);
            assert_eq!(moment.starts.time_zone().iana_name(), Some(zone.as_str()), "{}", case.tree);
        }
        if let Some(ClockChange::Skipped { from }) = moment.clock {
            let hour_before = moment.starts.saturating_sub(1.hour());
            let gap = moment.starts.offset().seconds() - hour_before.offset().seconds();
            assert!(gap > 0, "{}: {}", moment.id, case.tree);
            assert_eq!(from.wrapping_add(gap.seconds()), moment.starts.time(), "{}: {}", moment.id, case.tree);
        } else if let Some(ClockChange::Repeated) = moment.clock {
            let again = (1..4).map(|half| moment.starts.saturating_add((half * 30).minutes()));
            assert!(again.into_iter().any(|later| later.time() == moment.starts.time()), "{}: {}", moment.id, case.tree);
        } else if let Some(asked) = asked(case, moment) {
            assert_eq!(moment.starts.strftime("%H:%M").to_string(), asked, "{}: {}", moment.id, case.tree);
        }
    }
}

/// The hour that the program asks of a moment, where it is written beside its day.
fn asked<'a>(case: &'a Case, moment: &Moment) -> Option<&'a str> {
    match moment.kind() {
        Kind::Nudge => case.tree["nudges"]["at"].as_str(),
        Kind::Video => case.tree["campaign"]["send_at"].as_str(),
        Kind::Kickoff | Kind::Listening => {
            let at = moment.pointer.rsplit_once('/')?.0;
            case.tree.pointer(at)?["at"].as_str()
        }
        _ => None,
    }
}

/// People with hours of their own get a message at them, on a day on which they work, never after a call to sign up is of use.
fn messages_reach_people_at_their_hours(case: &Case) -> usize {
    let mut told = 0;
    for moment in &case.plan.moments {
        let own = deliveries(&case.program, moment);
        for delivery in &own {
            let role = case.program.role(&delivery.role).expect("it is a role");
            let day = delivery.sent.date();
            let on_pinned = case.is_pinned(moment);
            assert!(on_pinned || role.works_daily() || case.plan.working_days.is_working(day), "{delivery:?}: {}", case.tree);
            let meant = if moment.kind() == Kind::Nudge && role.works_daily() { moment.nominal() } else { moment.sent.date() };
            assert_eq!(day, meant, "{}: {delivery:?}: {}", moment.id, case.tree);
        }
        told += own.len();
    }
    told
}

#[test]
fn a_thousand_programs_have_plans_that_hold() {
    let mut chance = Random::from(2027);
    let (mut moments, mut moved, mut clocks, mut delivered) = (0, 0, 0, 0);
    for _ in 0..1000 {
        let case = Case::of(program(&mut chance));
        nothing_is_on_a_day_off(&case);
        moves_have_their_reason(&case);
        series_stay_in_order(&case);
        phases_follow_one_another(&case);
        hours_are_those_of_the_place(&case);
        delivered += messages_reach_people_at_their_hours(&case);
        assert_eq!(format!("{:?}", case.plan), format!("{:?}", Plan::of(&case.program)), "{}", case.tree);
        moments += case.plan.moments.len();
        moved += case.plan.moments.iter().filter(|moment| moment.moved.is_some()).count();
        clocks += case.plan.moments.iter().filter(|moment| moment.clock.is_some()).count();
    }
    // How much was looked at is part of what the test tells.
    println!(
        "1000 programs: {moments} moments, {moved} moved, {clocks} where the clock changes, {delivered} deliveries at own hours"
    );
    assert!(moments > 20_000 && moved > 2_000 && clocks >= 5 && delivered > 50_000, "{moments} {moved} {clocks} {delivered}");
}
