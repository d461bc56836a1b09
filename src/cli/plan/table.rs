//! The plan as a table by week, for people: day, time, what, for whom, when its mail goes out, and what a holiday did to it.

use std::fmt::Write as _;

use anstyle::Style;
use unicode_width::UnicodeWidthStr as _;

use super::{Shown, because};
use crate::cli::Failure;
use crate::diagnostic::visible;
use crate::model::{Program, Role, SendAt};
use crate::plan::{ClockChange, Moment, deliveries};
use crate::render;

/// The widest title that others are lined up with.
const WIDEST: usize = 48;

/// The moments by week.
pub(super) fn table(shown: &Shown<'_>) -> Result<String, Failure> {
    let Shown { program, plan, titles, locale, edge, .. } = shown;
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let mut text = format!("{bold}{}{bold:#}\n", visible(program.read(&program.title, &locale.language)));
    if plan.moments.is_empty() {
        text.push_str(edge.say(
            "\nNothing is planned yet: add `cocreation`, `campaign`, `kickoff`, `nudges` or `feedback` to the program.\n",
            "\nEr is nog niets gepland: voeg `cocreation`, `campaign`, `kickoff`, `nudges` of `feedback` toe aan het programma.\n",
        ));
    }
    let title = |moment| titles.of_moment(moment).unwrap_or_else(|_| moment.id.clone());
    let rows = plan.moments.iter().map(|moment| visible(&title(moment))).collect::<Vec<_>>();
    let width = rows.iter().map(|title| title.width()).max().unwrap_or_default().min(WIDEST);
    let audiences = plan.moments.iter().map(|moment| titles.audience(&moment.audience)).collect::<Result<Vec<_>, _>>()?;
    let audience_width = audiences.iter().map(|audience| visible(audience).width()).max().unwrap_or_default().min(WIDEST / 2);
    let mailed = render::mailed(program, plan);
    let mut week = None;
    for ((moment, title), audience) in plan.moments.iter().zip(&rows).zip(&audiences) {
        let iso = moment.starts.date().iso_week_date();
        if week != Some((iso.year(), iso.week())) {
            week = Some((iso.year(), iso.week()));
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\n{dim}{} {}, {}{dim:#}", edge.say("Week", "Week"), iso.week(), iso.year());
        }
        let day = titles.short_day(moment.starts.date())?;
        let time = if moment.all_day { String::new() } else { moment.starts.strftime("%H:%M").to_string() };
        let (pad, audience) = (" ".repeat(width.saturating_sub(title.width())), visible(audience));
        let audience_pad = " ".repeat(audience_width.saturating_sub(audience.width()));
        let notes = notes(shown, moment, mailed.contains(&moment.id))?;
        let line = format!("  {day:<12} {time:<5}  {title}{pad}  {dim}{audience}{dim:#}{audience_pad}{dim}{notes}{dim:#}");
        let _ = writeln!(text, "{}", if notes.is_empty() { line.trim_end() } else { &line });
    }
    text.push_str(&own_hours(shown)?);
    Ok(text)
}

/// What is to be said beside a moment: when it happens at all, its site, when its mail goes out, and from where it moved.
fn notes(shown: &Shown<'_>, moment: &Moment, is_mailed: bool) -> Result<String, Failure> {
    let Shown { program, titles, edge, .. } = shown;
    let mut notes = Vec::new();
    if moment.conditional {
        notes.push(edge.say("only if too few signed up", "alleen als te weinig mensen zich aanmelden").to_owned());
    }
    if let Some(site) = moment.site.as_ref().and_then(|id| program.sites.iter().find(|site| site.id == **id)) {
        notes.push(visible(site.name.as_str()));
    }
    if moment.starts.time_zone().iana_name() != Some(program.timezone.as_str()) {
        let zone = moment.starts.time_zone().iana_name().unwrap_or_default();
        notes.push(edge.say("on the clock of ", "op de klok van ").to_owned() + &visible(zone));
    }
    if is_mailed && moment.sent != moment.starts {
        let (day, time) = (titles.short_day(moment.sent.date())?, moment.sent.strftime("%H:%M"));
        notes.push(format!("{} {day} {time}", edge.say("mail", "mail")));
    }
    if let Some(moved) = &moment.moved {
        let (from, because) = (titles.short_day(moved.from)?, because(&moved.because, edge.tongue));
        notes.push(format!("{} {from}, {}", edge.say("moved from", "verschoven van"), visible(&because)));
    }
    match moment.clock {
        Some(ClockChange::Skipped { from }) => {
            let (en, nl) = (
                format!("there is no {} that day: the clock goes forward", from.strftime("%H:%M")),
                format!("{} bestaat die dag niet: de klok gaat vooruit", from.strftime("%H:%M")),
            );
            notes.push(edge.say(&en, &nl).to_owned());
        }
        Some(ClockChange::Repeated) => {
            notes.push(edge.say("the first of two: the clock goes back", "de eerste van twee: de klok gaat terug").to_owned());
        }
        None => {}
    }
    Ok(if notes.is_empty() { String::new() } else { format!("  {}", notes.join("; ")) })
}

/// Which roles get their mails at hours of their own, and which nudges on days on which others are off.
fn own_hours(shown: &Shown<'_>) -> Result<String, Failure> {
    let Shown { program, plan, titles, locale, edge, .. } = shown;
    let mut lines = String::new();
    for role in &program.roles {
        let name = visible(program.read(&role.name, &locale.language));
        let mut told = Vec::new();
        told.extend(hours(role).map(|hours| visible(&hours)));
        let moved = plan.moments.iter().filter(|moment| moment.moved.is_some()).flat_map(|moment| {
            let own = deliveries(program, moment).into_iter();
            own.filter(|own| own.role == role.id.as_str() && own.sent.date() != moment.sent.date()).map(|own| own.sent.date())
        });
        let days: std::collections::BTreeSet<_> = moved.collect();
        if !days.is_empty() {
            let days = days.into_iter().map(|day| titles.short_day(day)).collect::<Result<Vec<_>, _>>()?.join(", ");
            told.push(format!("{} {days}", edge.say("nudges also on", "zetjes ook op")));
        }
        if !told.is_empty() {
            let _ = writeln!(lines, "  {name}: {}", told.join("; "));
        }
    }
    if lines.is_empty() {
        return Ok(String::new());
    }
    let head = edge.say("Messages at hours of their own", "Berichten op eigen tijden");
    let dim = Style::new().dimmed();
    Ok(format!("\n{dim}{head}{dim:#}\n{lines}"))
}

/// The hours at which messages reach people of a role well.
fn hours(role: &Role) -> Option<String> {
    Some(match role.works.as_ref()?.send_at.as_ref()? {
        SendAt::Once(time) => time.to_string(),
        SendAt::Shifts(shifts) => {
            let mut shifts: Vec<_> = shifts.iter().collect();
            shifts.sort_by_key(|(_, time)| **time);
            shifts.into_iter().map(|(shift, time)| format!("{shift} {time}")).collect::<Vec<_>>().join(", ")
        }
    })
}

/// A program's title in the language that is shown.
pub(super) fn title(program: &Program, shown: &Shown<'_>) -> String {
    visible(program.read(&program.title, &shown.locale.language))
}
