### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Alle
audience-participants = Teilnehmende
audience-cx-team = CX-Team

## Phases, as headings. No variables.

phase-measurement-before = Messung vorher
phase-cocreation = Gemeinsam das Menü schreiben
phase-campaign = Kampagnenwoche
phase-signup = Anmeldung
phase-kickoff = Kick-off
phase-experiment = Experiment
phase-feedback = Rückblick
phase-measurement-after = Messung nachher
phase-follow-up = Wie es weitergeht

## Languages, in a sentence. No variables. A program may add one in its own words.

language-ar = Arabisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fi = Finnisch
language-fr = Französisch
language-fy = Friesisch
language-it = Italienisch
language-nb = Norwegisch
language-nl = Niederländisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-sv = Schwedisch
language-tr = Türkisch
language-uk = Ukrainisch

## What was made, as one sentence. $count: how many. $made: mails and posters, as counted here. $languages: names of languages.
## $from, $to: the first and the last day, in words.

summary-mails =
    { $count ->
        [one] { $count } Mail
       *[other] { $count } Mails
    }
summary-posters =
    { $count ->
        [one] { $count } Plakat
       *[other] { $count } Plakate
    }
summary-dated = { $made } auf { $languages }, von { $from } bis { $to }.
summary-undated = { $made } auf { $languages }.
summary-planned = Auf { $languages }, von { $from } bis { $to }.

## Beside a moment. $week, $first, $last: numbers of weeks in the year. $day: a day in words. $time: the time of day.
## The last three say why a moment moved away from a day.

timeline-week = Woche { $week }
timeline-weeks = Woche { $first } bis { $last }
timeline-until = bis { $day }
timeline-sent = Einladung versenden am { $day } um { $time }
timeline-at-once = gleich nach der Anmeldung
timeline-weekend = das ist am Wochenende
timeline-closed = dann haben wir geschlossen
timeline-taken = der Tag ist schon belegt

## The page itself. $theme: the name of the theme. The notes say what the links below them do; `index-eml` is a mail to open and send.

index-title = Alles zu { $theme }
index-skip = Zum Inhalt
index-contents = Auf dieser Seite
index-moments = Was wann passiert
index-moments-note = Sieh dir eine Mail an, wie sie ankommt, lies sie als reinen Text, oder öffne den Entwurf in deinem Mailprogramm, um ihn zu versenden.
index-sheets = Zum Aufhängen
index-calendars = Kalender
index-calendars-note = Öffne einen, und alle Momente dieser Gruppe stehen in deinem Kalender.
index-view = Ansehen
index-text = Text
index-eml = Versandfertig
index-calendar = Kalender
index-moved-from = verschoben von
index-draft = Entwurf
index-draft-note = Was noch nicht fertig ist, ist als Entwurf markiert. Bitte noch nicht versenden oder aufhängen.
index-questions = Fragen?
