### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Iedereen
audience-participants = Deelnemers
audience-cx-team = CX-team

## Phases, as headings. No variables.

phase-measurement-before = Meting vooraf
phase-cocreation = Samen het menu maken
phase-campaign = Campagneweek
phase-signup = Aanmelden
phase-kickoff = Kick-off
phase-experiment = Experiment
phase-feedback = Terugblik
phase-measurement-after = Meting achteraf
phase-follow-up = Vervolg

## Languages, in a sentence. No variables. A program may add one in its own words.

language-ar = Arabisch
language-cs = Tsjechisch
language-da = Deens
language-de = Duits
language-en = Engels
language-es = Spaans
language-fi = Fins
language-fr = Frans
language-fy = Fries
language-it = Italiaans
language-nb = Noors
language-nl = Nederlands
language-pl = Pools
language-pt = Portugees
language-ro = Roemeens
language-sv = Zweeds
language-tr = Turks
language-uk = Oekraïens

## What was made, as one sentence. $count: how many. $made: mails and posters, as counted here. $languages: names of languages.
## $from, $to: the first and the last day, in words.

summary-mails =
    { $count ->
        [one] { $count } mail
       *[other] { $count } mails
    }
summary-posters =
    { $count ->
        [one] { $count } poster
       *[other] { $count } posters
    }
summary-dated = { $made } in het { $languages }, van { $from } tot en met { $to }.
summary-undated = { $made } in het { $languages }.
summary-planned = In het { $languages }, van { $from } tot en met { $to }.

## Beside a moment. $week, $first, $last: numbers of weeks in the year. $day: a day in words. $time: the time of day.
## The last three say why a moment moved away from a day.

timeline-week = Week { $week }
timeline-weeks = Week { $first } t/m { $last }
timeline-until = t/m { $day }
timeline-sent = Uitnodiging versturen op { $day } om { $time }
timeline-at-once = meteen na aanmelden
timeline-weekend = dat is in het weekend
timeline-closed = dan zijn we gesloten
timeline-taken = die dag is al bezet

## The page itself. $theme: the name of the theme. The notes say what the links below them do; `index-eml` is a mail to open and send.

index-title = Alles van { $theme }
index-skip = Naar de inhoud
index-contents = Op deze pagina
index-moments = Wat er wanneer gebeurt
index-moments-note = Bekijk een mail zoals die aankomt, lees hem als platte tekst, of open het concept in je mailprogramma om het te versturen.
index-sheets = Om op te hangen
index-calendars = Agenda’s
index-calendars-note = Open er een, en alle momenten van die groep komen in je agenda.
index-view = Bekijk
index-text = Tekst
index-eml = Verzendklaar
index-calendar = Agenda
index-moved-from = verschoven van
index-draft = Concept
index-draft-note = Wat nog niet af is, staat hier als concept. Verstuur het niet en hang het nog niet op.
index-questions = Vragen?
