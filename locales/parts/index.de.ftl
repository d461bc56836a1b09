### The page with everything at a glance, and the names of audiences.

## Audiences. No variables.

audience-everyone = Alle
audience-participants = Teilnehmende
audience-cx-team = CX-Team

## The page. $theme: the name of the theme.

index-title = Alles zu { $theme }
index-intro = Was wann passiert, und was du dafür brauchst.
index-moments = Momente
index-when = Wann
index-what = Was
index-for = Für wen
index-mail = Mail
index-calendar = Kalender
index-sheets = Zum Aufhängen
index-calendars = Kalender
index-view = Ansehen
index-text = Text
index-eml = Entwurf zum Versenden
index-at-once = gleich nach der Anmeldung
index-moved-from = verschoben von
index-draft = Entwurf
index-draft-note = Was noch nicht fertig ist, ist als Entwurf markiert.
index-questions = Fragen?
