### The page with everything at a glance, and the names of audiences.

## Audiences. No variables.

audience-everyone = Iedereen
audience-participants = Deelnemers
audience-cx-team = CX-team

## The page. $theme: the name of the theme.

index-title = Alles van { $theme }
index-intro = Wat er wanneer gebeurt, en wat je ervoor nodig hebt.
index-moments = Momenten
index-when = Wanneer
index-what = Wat
index-for = Voor wie
index-mail = Mail
index-calendar = Agenda
index-sheets = Om op te hangen
index-calendars = Agenda’s
index-view = Bekijk
index-text = Tekst
index-eml = Concept om te versturen
index-at-once = meteen na aanmelden
index-moved-from = verschoven van
index-draft = Concept
index-draft-note = Delen die nog niet af zijn, staan hier als concept.
index-questions = Vragen?
