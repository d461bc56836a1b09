### Wörter, die in Mails, Kalendern und auf Papier wiederkehren.

## What those whom the program is for are called, wherever the words below name them; a program says it in one line of its own
## `locales/de.ftl`, such as `-customers = Patientinnen und Patienten`. A plural, always the subject of its sentence.

-customers = Kundinnen und Kunden

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = mein üblicher Moment
behavior-fallback = mache ich meine kleine Gewohnheit
role-fallback = deine Rolle
team-fallback = dein Team
site-fallback = dein Standort
person-fallback = jemand aus dem Team

## Lists of two and more. $first, $last: words.

list-two = { $first } und { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = NPS
metric-enps = eNPS
metric-csat = Kundenzufriedenheit
metric-elements = Engagement
metric-contacts = Zahl der Kontakte
# Where no metric is named.
metric-unnamed = Gesamtergebnis

## Why a driver matters, as one sentence. $driver, $other: names of drivers. $metric: one of the names above.
## $times: how many times as much, a whole number or one with a decimal.

evidence-share = { $driver } erklärt { evidence-times } so viel der Unterschiede bei { $metric } wie { $other }
evidence-slope = { $driver } wirkt auf { $metric } { evidence-times } so schnell wie { $other }
evidence-times = { $times ->
        [2] zweimal
        [3] dreimal
        [4] viermal
        [5] fünfmal
        [6] sechsmal
        [7] siebenmal
        [8] achtmal
        [9] neunmal
        [10] zehnmal
       *[other] { $times }-mal
    }
# $source: where it comes from. $respondents: how many answered.
evidence-respondents = { $source }, { $respondents } Antworten

## What is known of one driver, each a part of a sentence. $percent, $effect, $low, $high, $score: numbers. $metric: as above.
## $sentence: one of the first two.

evidence-one-share = erklärt { $percent } % der Unterschiede bei { $metric }
evidence-one-slope = hebt { $metric } um { $effect } je Punkt
evidence-interval-share = { $sentence }, mit 95 % Sicherheit zwischen { $low } % und { $high } %
evidence-interval-slope = { $sentence }, mit 95 % Sicherheit zwischen { $low } und { $high }
evidence-score = { -customers } geben { $score } von 10
evidence-interviews = in Gesprächen gehört

## A period. $from, $to: days in words.

period = { $from } bis { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Entwurf] { $subject }

### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Alle
audience-participants = Teilnehmende
audience-leaders = Führungskräfte
audience-cx-team = CX-Team
audience-customers = Kundschaft

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
outbox-messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
outbox-answer = Die Bestätigung einer Anmeldung
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
timeline-conditional = nur wenn sich zu wenige angemeldet haben

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
index-sms = SMS
index-chat = Chat
index-board = Brett
index-slide = Bildschirm
index-card = Karte
index-cards = Für den Start in den Tag
index-cards-note = Vier auf einem A4, zum Ausschneiden.
index-surveys = Fragebögen
index-surveys-note = Für dein Umfragetool: als SurveyJS in jeder Sprache, als Tabelle, als Text zum Einfügen und als Formular.
index-outbox = Eine Nachricht für jede Person
index-outbox-note = Mit Namen und Adressen: Nur Sie können diese Dateien öffnen. Versendet wurde nichts.
index-moved-from = verschoben von
index-draft = Entwurf
index-draft-note = Was noch nicht fertig ist, ist als Entwurf markiert. Bitte noch nicht versenden oder aufhängen.
index-questions = Fragen?

### What stands in calendars, in German. Address: du. No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme }: Teilnehmende
calendar-name-role = { $theme }: { $role }
calendar-name-leaders = { $theme }: Führungskräfte
calendar-name-team = { $theme }: alle Termine

## Titles of the events, short enough for a day in a month view. $theme: as in the program. $role: name of a role. $subject: subject of
## the mail. $weeks: length of the experiment. $place: onboarding, training, leadership or systems.

calendar-measure-before = { $theme }: Wie ist es jetzt?
calendar-measure-after = { $theme }: Was hat sich verändert?
calendar-cocreation = Menü entwickeln: { $role }
calendar-review = Menü gegenlesen: { $role }
calendar-video = Video: { $subject }
calendar-signup-closes = { $theme }: Anmeldung schließt
calendar-kickoff = Kick-off: { $theme }
calendar-experiment =
    { $theme }: { $weeks ->
        [1] eine Woche üben
        [2] zwei Wochen üben
        [3] drei Wochen üben
        [4] vier Wochen üben
       *[other] { $weeks } Wochen üben
    }
calendar-nudge = { $theme }: { $subject }
calendar-feedback-opens = { $theme }: Wie war es?
calendar-feedback-reminds = { $theme }: Erzählst du uns noch, wie es war?
calendar-feedback-closes = { $theme }: Rückblick schließt
calendar-thanks = { $theme }: Danke dir
calendar-follow-up =
    { $theme }: { $place ->
        [onboarding] fester Platz in der Einarbeitung
        [training] fester Platz in Schulungen
        [leadership] fester Platz bei Führungskräften
       *[systems] fester Platz in den Systemen
    }
# $by: who must agree. $name: of a series of listening sessions.
calendar-approval = Zustimmung: { $by }
calendar-leaders = { $theme }: Führungskräfte beginnen
calendar-listening = { $theme }: { $name }
calendar-signup-rescue = { $theme }: { $subject }

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Entwurf: { $summary }
calendar-draft-note = Das ist noch ein Entwurf und kann sich ändern.

## What was sent out and is taken back: its title, and its description. $summary: what it was called.

calendar-cancelled = Abgesagt: { $summary }
calendar-cancelled-note = Das findet nicht statt. Du kannst es aus deinem Kalender nehmen.

## First lines of the descriptions: what it is. $days: working days for the review, or number of videos. $day: which video.
## $week, $weeks: week of the experiment and number of weeks. $questions: how many questions.

calendar-about-measure-before = Heute öffnen die Fragen der ersten Messung: Wie ist es, bevor wir anfangen? Sie bleiben eine Woche offen.
calendar-about-measure-after = Heute öffnen die Fragen der zweiten Messung, dieselben wie vorher. Sie zeigen, was sich verändert hat, und bleiben eine Woche offen.
calendar-about-cocreation = Erzähl, wie ein Arbeitstag läuft und wo eine kleine Geste passt. Daraus machen wir das Menü kleiner Gewohnheiten für diese Rolle. Vorbereiten musst du nichts.
calendar-about-review =
    Lies das Menü einmal durch und sag, was nicht stimmt. Du hast { $days ->
        [1] einen Arbeitstag
        [2] zwei Arbeitstage
        [3] drei Arbeitstage
       *[other] { $days } Arbeitstage
    }.
calendar-about-video =
    { $days ->
        [1] Heute erzählt eine Kollegin oder ein Kollege in einem kurzen Video, warum sich Mitmachen lohnt.
       *[other] An jedem Arbeitstag dieser Woche erzählt eine Kollegin oder ein Kollege in einem kurzen Video, warum sich Mitmachen lohnt. Das ist Tag { $day } von { $days }.
    }
calendar-about-signup-closes = Das ist der letzte Moment, um mitzumachen: Such dir eine kleine Gewohnheit aus, die zu deiner Arbeit passt.
calendar-about-kickoff = Wir fangen gemeinsam an. Bring deine Gewohnheit mit, sonst musst du nichts vorbereiten.
calendar-about-experiment = In dieser Zeit übst du eine kleine Gewohnheit in deiner eigenen Arbeit. Dein Kalender bleibt frei.
calendar-about-nudge =
    { $weeks ->
        [1] Heute bekommst du eine Erinnerung von wenigen Zeilen. Du musst dir dafür keine Zeit freihalten.
       *[other] Heute bekommst du eine Erinnerung von wenigen Zeilen, in Woche { $week } von { $weeks }. Du musst dir dafür keine Zeit freihalten.
    }
calendar-about-feedback-opens =
    Heute öffnen die Fragen: Hat deine Gewohnheit geholfen oder nicht? { $questions ->
        [one] Es ist eine Frage,
        [7] Es sind sieben Fragen,
       *[other] Es sind { $questions } Fragen,
    } und jede ehrliche Antwort zählt.
calendar-about-feedback-reminds = Schon geantwortet? Dann musst du nichts tun. Wenn nicht: „Es wurde nichts“ ist auch eine gute Antwort.
calendar-about-feedback-closes = Das ist der letzte Moment, um zu erzählen, wie es war.
calendar-about-thanks = Heute bekommst du die Ergebnisse, mit Dank fürs Mitmachen.
calendar-about-follow-up = Was funktioniert hat, bekommt hier einen festen Platz.
calendar-about-approval = Bis heute muss diese Zustimmung vorliegen. Ohne sie kann das, wofür sie nötig ist, nicht stattfinden.
calendar-about-leaders = In diesem Termin schaust du, was du selbst schon tust, und wählst eine kleine Gewohnheit, wie bald auch alle anderen.
calendar-about-listening = Hör aus erster Hand, was { -customers } erleben: was gut lief und was nicht. Vorbereiten musst du nichts.
calendar-about-signup-rescue = Nur wenn sich zu wenige angemeldet haben: noch eine Mail und etwas mehr Zeit.

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

# What one chose, first in the description of what is for oneself. $sentence: the whole sentence.
calendar-habit =
    Deine Gewohnheit:
    { $sentence }
calendar-facilitator = Mit { $name }
calendar-presenter = Heute: { $name }
calendar-presenter-function = Heute: { $name }, { $function }
calendar-quote = „{ $quote }“
calendar-place = Ort: { $place }
calendar-agenda = So läuft es ab:
calendar-agenda-item = { $minutes } Min.: { $what }
calendar-owner = Wer: { $owner }
calendar-approval-granted = Die Zustimmung liegt vor.
calendar-approval-awaited = Die Zustimmung liegt noch nicht vor.
# $reference: where the approval can be found.
calendar-approval-reference = Aktenzeichen: { $reference }
calendar-feedback-elsewhere = Du bekommst die Fragen von { $owner }.

## Links, each in a line of its own. $url: the address.

calendar-link-video = Video ansehen: { $url }
calendar-link-signup = Such dir eine Gewohnheit aus: { $url }
calendar-link-feedback = Beantworte die Fragen: { $url }

## Last line of each description. $owner: name of who answers questions. $email: their address.

calendar-questions = Fragen? { $owner }, { $email }

## Kinds of events, as categories by which calendar programs color and filter. One word or two.

calendar-kind-measurement = Messung
calendar-kind-cocreation = Co-Creation
calendar-kind-review = Gegenlesen
calendar-kind-video = Video
calendar-kind-signup = Anmeldung
calendar-kind-kickoff = Kick-off
calendar-kind-experiment = Experiment
calendar-kind-nudge = Erinnerung
calendar-kind-feedback = Rückblick
calendar-kind-thanks = Dank
calendar-kind-follow-up = Weiter
calendar-kind-approval = Zustimmung
calendar-kind-leaders = Führung
calendar-kind-listening = Zuhören

### What the e-mails say, in German. Address: du.
### No exclamation marks, no pressure; a subject holds at most 33 characters.

## Personal fields without a roster: they stand in running text where a name or a habit would.
## No variables.

recipient-fallback = Kollegin oder Kollege
habit-fallback = Nach meinem festen Moment mache ich meine kleine Gewohnheit

## Around every mail: the band of a draft, the greeting (with and without a name), the footer.
## $name: first name. $theme, $organization: as in the program. $owner: name of who answers questions.

email-draft-label = Entwurf
email-draft-note = Diese Mail ist noch nicht endgültig.
email-hello = Hallo { $name },
email-hello-plain = Hallo,
email-reason-participant = Du bekommst diese Mail, weil du bei { $theme } mitmachst.
email-reason-everyone = Du bekommst diese Mail, weil bei { $organization } alle mitmachen können.
email-reason-cocreation = Du bekommst diese Mail, weil wir dich bitten, über deine eigene Arbeit mitzudenken.
email-reason-measurement = Du bekommst diese Mail, weil wir allen bei { $organization } dieselben Fragen stellen.
email-reason-leaders = Du bekommst diese Mail, weil du bei { $organization } führst.
email-reason-approval = Du bekommst diese Mail, weil { $theme } nicht ohne eure Zustimmung beginnt.
email-reason-letter = Du bekommst diese Mail, weil { $theme } deine Arbeit berührt.
email-footer-ask = Fragen? { $owner }
email-footer-privacy = Deine Daten
email-footer-opt-out = Keine Mails mehr

## The place in the program, at the right of the header.
## $step, $steps: day of the campaign and number of days. $week, $weeks: week of the experiment and number of weeks.

email-series-before = Vorher
email-series-cocreation = Gemeinsam entwickeln
email-series-review = Gegenlesen
email-series-approval = Zustimmung
email-series-leaders = Führungskräfte
email-series-rescue = Noch ein Tag
email-series-listening = Zuhören
email-series-day = Tag { $step } von { $steps }
email-series-joined = Du bist dabei
email-series-kickoff = Kick-off
email-series-week = Woche { $week } von { $weeks }
email-series-after =
    { $weeks ->
        [1] Nach einer Woche
        [4] Nach vier Wochen
       *[other] Nach { $weeks } Wochen
    }
email-series-thanks = Zum Schluss
email-series-measured = Nachher

## Shared by several mails. $label: words before a link or a value in plain text. $closes: last day, with its weekday.
## $minutes: a number. $start, $end: times. The privacy lines stand below a survey; $count: fewest answers that are shown.

email-labelled = { $label }:
email-minutes = { $minutes } Min.
email-time-range = { $start } bis { $end }
email-until = Das geht bis einschließlich { $closes }.
email-reply = Möchtest du noch etwas sagen? Antworte einfach auf diese Mail.
email-calendar-button-date = In meinen Kalender
email-calendar-button-dates = Termine in meinen Kalender
email-calendar-attached = Mit dem Anhang kommt es in deinen Kalender.
email-calendar-attached-dates = Mit dem Anhang kommen die Termine in deinen Kalender.
email-privacy-lead = Wer sieht was?
email-privacy-text = Deine Führungskraft sieht keine einzelnen Antworten. Für eine Gruppe mit weniger als { $count } Antworten zeigen wir nichts.

## The recipe card: its title and the labels beside routine, behavior and the small cheer. No variables.

email-recipe-title = Meine Gewohnheit
email-recipe-routine = Routine
email-recipe-behavior = Handlung
email-recipe-celebration = Feiern
email-recipe-example = So sieht eine Gewohnheit aus
# $role: the role whose menu the example is from.
email-recipe-example-of = aus dem Menü { $role }

## Video of the campaign week. $length: minutes and seconds, such as 2:30. $alt: what the picture shows.
## The watch and length lines are painted into the poster too. $quote: one sentence. $closes: last day to sign up.
## $name, $where: a goodie and where to get it. $source: where a figure comes from.

email-video-watch = Video ansehen
email-video-length = { $length } Min.
email-video-length-captions = { $length } Min., mit Untertiteln
email-video-alt = Video ansehen ({ $length }): { $alt }
email-video-alt-plain = Video ansehen: { $alt }
email-quote = „{ $quote }“
email-signup-button = Such dir eine Gewohnheit aus
email-signup-support = Dauert zwei Minuten. Das geht bis einschließlich { $closes }.
# Beside the first video. $theme: as in the program.
email-intro-heading = Wofür { $theme } steht
email-goodies-lead = Für alle, die mitmachen:
email-goody-where = { $name } · { $where }
email-evidence-lead = Warum das?
email-evidence-source = Quelle: { $source }.

## Confirmation of the sign-up: its own subject, preheader, heading and body (Markdown).
## $weeks: length of the experiment. $heading: the heading, of the program or the one here. $name: first name.
## $closes: last day to choose again.

email-signup-confirmation-subject = Du bist dabei. So geht es weiter
email-signup-confirmation-preheader =
    { $weeks ->
        [1] Eine kleine Gewohnheit, eine Woche lang
        [4] Eine kleine Gewohnheit, vier Wochen lang
       *[other] Eine kleine Gewohnheit, { $weeks } Wochen lang
    }
email-signup-confirmation-heading = Schön, dass du mitmachst
email-signup-confirmation-body =
    { $weeks ->
        [1] Eine Woche
        [4] Vier Wochen
       *[other] { $weeks } Wochen
    } lang übst du etwas Kleines in deiner eigenen Arbeit. So klein, dass du es nie aufschieben musst.
email-heading-named = { $heading }, { $name }
email-dates-heading = Wann
email-choose-again = Doch lieber eine andere Gewohnheit? Das geht bis einschließlich { $closes }.
email-choose-again-link = Neu aussuchen

## The dates in the confirmation: what happens, and a note below it.
## $time: from and to. $weeks: length of the experiment. $days: the weekdays of the nudges, such as “Tuesday and Thursday”.
## $questions, $minutes: how many questions, and how long they take.

email-date-kickoff = Kick-off, { $time }
email-date-kickoff-or = Oder das Kick-off von { $time }
email-date-experiment =
    { $weeks ->
        [1] Die Woche beginnt
        [4] Die vier Wochen beginnen
       *[other] Die { $weeks } Wochen beginnen
    }
email-date-experiment-note = Jeden { $days } eine Erinnerung von wenigen Zeilen
email-date-feedback = Erzähl, wie es war
email-date-feedback-note =
    { $questions ->
        [7] Sieben Fragen
       *[other] { $questions } Fragen
    }, { $minutes ->
        [3] drei Minuten
       *[other] { $minutes } Minuten
    }

## Nudge without a known habit: beside the open bar and the full bar, as one sentence of the reader. No variables.
## Subject, preheader and body are the program’s own.

email-nudge-your-routine = Nach meinem festen Moment heute
email-nudge-your-habit = kommt meine kleine Gewohnheit.

## Invitation to the kick-off. $weekday: day in words, such as “Thursday”. $start: time it begins.
## $minutes: its length. The agenda and the habit to bring stand below the body.

email-kickoff-subject = { $weekday } { $start } geht es los
email-kickoff-preheader =
    { $minutes ->
        [45] Eine Dreiviertelstunde
        [60] Eine Stunde
       *[other] { $minutes } Minuten
    }. Bring deine Gewohnheit mit
email-kickoff-heading = { $weekday } geht es los
email-kickoff-body =
    Du hörst, warum es hilft, klein anzufangen, und was dir hilft dranzubleiben. Und du probierst deine Gewohnheit gleich einmal aus.

    Vorbereiten musst du nichts.
email-agenda-heading = So läuft es ab
email-kickoff-bring = Bring mit

## Invitation to the feedback after the experiment. $weeks: length of the experiment. $questions, $minutes: how many
## questions, and how long they take. $name: first name. $closes: last day. $owner: who sends the questions where there is no link.

email-feedback-opens-subject = Hat es geholfen, oder nicht?
email-feedback-opens-preheader =
    { $questions ->
        [7] Sieben Fragen
       *[other] { $questions } Fragen
    }, { $minutes ->
        [3] drei Minuten
       *[other] { $minutes } Minuten
    }
email-feedback-opens-heading =
    { $weeks ->
        [1] Eine Woche
        [4] Vier Wochen
       *[other] { $weeks } Wochen
    } später. Hat es geholfen?
email-feedback-opens-body = Wurde deine Arbeit dadurch leichter, schöner oder sinnvoller? Haben { -customers } etwas gemerkt? Auch „es hat nichts gebracht“ ist eine gute Antwort: Davon lernen die nächsten Kolleginnen und Kollegen.
email-feedback-habit-hello = Hallo { $name }, das war deine Gewohnheit:
email-feedback-habit = Das war deine Gewohnheit:
email-feedback-button =
    { $questions ->
        [7] Sieben Fragen
       *[other] { $questions } Fragen
    } beantworten
email-feedback-support =
    Dauert { $minutes ->
        [3] drei Minuten
       *[other] { $minutes } Minuten
    }. Das geht bis einschließlich { $closes }.
email-feedback-elsewhere =
    Du bekommst die Fragen von { $owner }. Das dauert { $minutes ->
        [3] drei Minuten
       *[other] { $minutes } Minuten
    } und geht bis einschließlich { $closes }.

## Reminder of the feedback, once. $questions: how many. $closes: last day.

email-feedback-reminds-subject = Auch „hat nichts gebracht“ zählt
email-feedback-reminds-preheader =
    { $questions ->
        [7] Sieben Fragen
       *[other] { $questions } Fragen
    }, bis einschließlich { $closes }
email-feedback-reminds-heading = Wie war es wirklich?
email-feedback-reminds-body = Wir hören gern, wie es war. Auch wenn deine Gewohnheit nach einem Tag in Vergessenheit geriet: Gerade das zeigt, was für die Kolleginnen und Kollegen nach dir besser werden kann.
email-feedback-already = Du hast schon geantwortet? Danke, dann musst du nichts mehr tun.

## Thanks, after the feedback has closed. $weeks: length of the experiment.

email-thanks-subject = Danke. Und jetzt?
email-thanks-preheader = Was geholfen hat, darf bleiben
email-thanks-heading = Danke dir
email-thanks-body =
    { $weeks ->
        [1] Eine Woche
        [4] Vier Wochen
       *[other] { $weeks } Wochen
    } lang hast du in deiner Arbeit etwas Kleines ausprobiert. Schön, dass du dabei warst, auch wenn es nicht immer geklappt hat.

    Behalte, was geholfen hat, und lass los, was nicht geholfen hat. Was alle erzählt haben, hilft denen, die als Nächste anfangen.
email-thanks-habit = Was du geübt hast

## Invitation to a co-creation session. $minutes: its length. $weeks: how long the making of the menu takes.
## The labels stand in a small table below the body.

email-cocreation-subject =
    { $minutes ->
        [45] 45 Minuten
        [60] Eine Stunde
       *[other] { $minutes } Minuten
    } über deine Arbeit
email-cocreation-preheader = Du weißt, wie so ein Tag läuft
email-cocreation-heading = Hilf uns beim Menü
email-cocreation-body =
    Wir suchen kleine Gewohnheiten, die { -customers } merken und die in einen normalen Arbeitstag passen. Im Besprechungsraum kann man sie nicht erfinden. Du weißt, wie so ein Tag läuft.

    Vorbereiten musst du nichts: Wir fragen dich nach deinem Alltag. Innerhalb von { $weeks ->
        [3] drei Wochen
       *[other] { $weeks } Wochen
    } entsteht ein Menü aus höchstens zehn Gewohnheiten, und du liest es einmal gegen.
email-session-role = Für
email-session-duration = Dauer
email-session-facilitator = Mit
email-cocreation-absent = Du kannst nicht? Antworte auf diese Mail, dann fragen wir jemand anderen.

## The one review of a menu. $role: name of the role. $days: working days for it. $closes: last day.

email-review-subject = Stimmt dieses Menü?
email-review-preheader = Lesen, streichen, zurückschicken
email-review-heading = Passt das zu deiner Arbeit?
email-review-body =
    Aus den Gesprächen ist ein Menü kleiner Gewohnheiten entstanden. Lies es einmal durch, als würdest du morgen anfangen. Was würdest du nie tun? Welche Wörter benutzt du nicht? Was fehlt?

    Antworte auf diese Mail. Einzelne Anmerkungen reichen.
email-review-menu = { $role }: das Menü
email-review-button = Menü lesen
email-review-support =
    { $days ->
        [1] Du hast einen Arbeitstag
        [3] Du hast drei Arbeitstage
       *[other] Du hast { $days } Arbeitstage
    }: bis einschließlich { $closes }.

## The measurement before and after the program, to everyone. $theme: as in the program. $closes: last day.
## $owner: who sends the questions where there is no link.

email-measure-before-subject = Wie läuft deine Arbeit gerade?
email-measure-before-preheader = Ein paar Fragen, bevor wir anfangen
email-measure-before-heading = Wie ist es gerade?
email-measure-before-body =
    Bald beginnt { $theme }. Damit wir später sehen, ob sich etwas ändert, möchten wir wissen, wie es gerade ist.

    Es gibt keine richtigen oder falschen Antworten. Dein erster Gedanke reicht.
email-measure-after-subject = Und wie läuft deine Arbeit jetzt?
email-measure-after-preheader = Dieselben Fragen, ein paar Wochen später
email-measure-after-heading = Hat sich etwas geändert?
email-measure-after-body =
    Bevor { $theme } begann, haben wir gefragt, wie deine Arbeit läuft. Jetzt stellen wir dieselben Fragen noch einmal.

    Du hast nicht mitgemacht? Deine Antwort zählt genauso.
email-measurement-button = Fragen beantworten
email-measurement-elsewhere = Du bekommst die Fragen von { $owner }. Das geht bis einschließlich { $closes }.

## Invitation to the session of the leaders. $weekday, $start: when. $minutes: its length. $weeks: length of the experiment.
## $habits: how many habits the checklist holds, 0 without one.

email-leaders-subject = Was machst du schon?
email-leaders-preheader =
    { $minutes ->
        [45] Eine Dreiviertelstunde
        [60] Eine Stunde
       *[other] { $minutes } Minuten
    } für alle, die führen: { $weekday } { $start }
email-leaders-heading = Du gehst voran
email-leaders-body =
    Bald üben Kolleginnen und Kollegen { $weeks ->
        [1] eine Woche
        [4] vier Wochen
       *[other] { $weeks } Wochen
    } lang etwas Kleines in ihrer Arbeit. Sie schauen dann zuerst auf dich. Deshalb fangen wir bei denen an, die führen.

    { $habits ->
        [0] Du schaust, was du schon machst. Oft ist das mehr, als man denkt.
        [1] Du schaust dir eine kleine Gewohnheit an und siehst, ob du sie schon hast.
        [13] Du gehst dreizehn kleine Gewohnheiten durch und siehst, welche du schon hast. Oft sind es mehr, als man denkt.
       *[other] Du gehst { $habits } kleine Gewohnheiten durch und siehst, welche du schon hast. Oft sind es mehr, als man denkt.
    } Danach suchst du dir eine aus und knüpfst sie an einen Moment deines Tages. Vorbereiten musst du nichts.
email-leaders-examples = Gewohnheiten wie diese
email-leaders-absent = Du kannst nicht? Antworte auf diese Mail, dann finden wir einen anderen Termin.

## Invitation to a listening session, to everyone. $name: what the series is called. $weekday, $start: when. $minutes: its length.
## $seats: for how many there is room.

email-listening-subject = Hör es aus erster Hand
email-listening-preheader = { $weekday } { $start }, { $minutes } Minuten
email-listening-heading = { $name }
email-listening-body =
    { -customers } erzählen, was gut lief und was nicht. Du hörst zu. Du musst nichts verteidigen und nichts lösen.

    Alle sind willkommen, egal mit welcher Aufgabe. Was du hörst, geht an die, die etwas daran ändern können.
email-listening-online = Online
email-listening-questions = Das fragen wir sie
email-listening-seats = Es gibt { $seats } Plätze. Antworte auf diese Mail, dann halten wir dir einen frei.
email-listening-come = Möchtest du dabei sein? Antworte auf diese Mail.

## Request for an approval, to whoever must agree. $name: who that is. $theme, $organization: as in the program. $weeks: length of the
## experiment. $day: by when. The list says what it covers.

email-approval-subject = Stimmt ihr zu?
email-approval-preheader = Bitte eine Antwort vor { $day }
email-approval-heading = Eine Bitte um Zustimmung
email-approval-body =
    Bei { $organization } bereiten wir „{ $theme }“ vor. Wer möchte, übt { $weeks ->
        [1] eine Woche
        [4] vier Wochen
       *[other] { $weeks } Wochen
    } lang eine kleine Gewohnheit in der eigenen Arbeit. Mitmachen ist freiwillig, und ein Nein hat keine Folgen.

    Für einen Teil davon brauchen wir eure Zustimmung. Ohne sie findet dieser Teil nicht statt.
email-approval-covers = Worum es geht
email-approval-before = Spätestens
email-approval-reference = Zeichen
email-approval-privacy = Daten
email-approval-notice = Was wir speichern und wie lange
email-approval-reply = Antwortet auf diese Mail mit eurer Entscheidung. Wir kommen auch gern und erklären es.

## What an approval covers, each as an item of a list. No variables.

email-covers-measurement = Die Fragen vorher und nachher
email-covers-roster = Die Teilnehmerliste, mit Name und Adresse
email-covers-cocreation = Die Gespräche über die eigene Arbeit
email-covers-campaign = Die Kampagnenwoche, mit Videos von Kolleginnen und Kollegen
email-covers-signup = Die Anmeldung
email-covers-experiment = Die Wochen des Übens, mit Erinnerungen
email-covers-feedback = Die Fragen danach
email-covers-listening = Die Runden, in denen { -customers } erzählen
email-covers-leadership = Der Termin für Führungskräfte
email-covers-materials = Die Plakate und Karten

# Wörter auf den gedruckten Blättern. `sheet-` steht auf jedem Blatt, `poster-` auf dem Menüplakat.
# Ein Zeilenumbruch in einer Nachricht ist ein Zeilenumbruch auf Papier. Das Blatt bindet selbst die letzten
# zwei Wörter eines Teils und eine Zahl mit dem Wort danach: dafür braucht es keine geschützten Leerzeichen.
# Variablen: $weeks, $goal, $goal_percent und $employees (Zahlen), $theme, $role, $organization,
# $owner_name, $owner_email, $closes, $address und $experiment (Texte). Daten kommen formatiert herein.

## Jedes Blatt

# Anführungszeichen um die Stimme eines Treibers.
sheet-quote-open = „
sheet-quote-close = “
# Bei einem Treiber der Mitarbeitenden: unter dem Namen, über der Stimme.
sheet-own-side = Für uns selbst
# Anstelle eines Treibers, über Gewohnheiten ohne Treiber.
sheet-no-driver = Und außerdem
# Die zwei Teile einer Gewohnheit, neben ihrem Balken: offen und gefüllt.
sheet-routine = Routine
sheet-behavior = Verhalten
# Fußzeile, links.
sheet-questions = Fragen? { $owner_name }, { $owner_email }
# Fußzeile, rechts; entfällt, wenn die Daten nicht feststehen.
sheet-experiment = Das Experiment: { $experiment }
# Streifen oben auf dem Blatt, solange es ein Entwurf ist: erst das Wort, dann was es bedeutet.
sheet-draft = Entwurf
sheet-draft-note = Noch nicht aushängen oder weitergeben

## Menüplakat

# Name des Dokuments: im Fenster des Lesers, und was ein Screenreader zuerst sagt.
poster-title = { $theme }: Menü { $role }
# Unter dem Titel. Der Name der Rolle wird halbfett; ein Artikel passt nicht zu jeder Rolle.
poster-menu = Menü { $role }
# Über den Gewohnheiten, die jeweils daran anschließen.
poster-weeks = { $weeks ->
        [1] In der kommenden Woche …
        [2] In den kommenden zwei Wochen …
        [3] In den kommenden drei Wochen …
        [4] In den kommenden vier Wochen …
        [5] In den kommenden fünf Wochen …
        [6] In den kommenden sechs Wochen …
        [7] In den kommenden sieben Wochen …
        [8] In den kommenden acht Wochen …
        [9] In den kommenden neun Wochen …
        [10] In den kommenden zehn Wochen …
       *[other] In den kommenden { $weeks } Wochen …
    }
# Rechts davon; das zweite, wenn es nur eine Gewohnheit gibt.
poster-hint = Wähle eine Gewohnheit. Dreißig Sekunden oder kürzer.
poster-hint-one = Dreißig Sekunden oder kürzer.
# Anfang jeder Gewohnheit, vor der Routine; das zweite, wenn die Routine mit einem Vokal beginnt.
poster-after = Nachdem
poster-after-vowel = { poster-after }
# Überschrift des Anmeldebands; das zweite, wenn es nur eine Gewohnheit gibt.
poster-join = Mach mit: scan und wähl
poster-join-one = Mach mit: scan den Code
# Darunter. Das Schlussdatum wird halbfett.
poster-sign-up =
    Anmelden bis einschließlich
    { $closes }
    auf { $address }
# Was der QR-Code ist, für alle, die ihn nicht sehen.
poster-qr = QR-Code zum Anmelden auf { $address }, bis einschließlich { $closes }
# Rechts im Band: das Ziel in Menschen, groß, und der Satz darunter.
poster-goal = { $goal } von uns
poster-goal-share = Unser Ziel: { $goal_percent ->
        [1] ein
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
       *[other] { $goal_percent }
    } Prozent von allen { $employees }.

### Kurze Texte: was man per SMS, im Chat oder am Brett liest, auf einem Bildschirm und auf einer Karte für den Start in den Tag.
### Anrede: du. Keine Ausrufezeichen, kein Druck. Jede Zeile steht für sich.

## The line of each moment for which the program has none. $theme: as in the program. $weeks: length of the experiment. $minutes: length of
## the session. $name: of a series of listening sessions.

message-signup-confirmation = Schön, dass du bei { $theme } mitmachst.
message-kickoff = Wir fangen gemeinsam an. Bring deine Gewohnheit mit.
message-feedback-opens =
    { $weeks ->
        [1] Eine Woche
        [4] Vier Wochen
       *[other] { $weeks } Wochen
    } später. Hat deine Gewohnheit geholfen oder nicht?
message-feedback-reminds = Auch „daraus wurde nichts“ ist eine gute Antwort.
message-thanks = Danke fürs Mitmachen. Was geholfen hat, darf bleiben.
message-measure-before = Wie ist deine Arbeit jetzt? Wir fragen alle, bevor { $theme } beginnt.
message-measure-after = Hat sich an deiner Arbeit etwas geändert? Wir fragen alle noch einmal.
message-cocreation =
    Denkst du { $minutes ->
        [45] eine Dreiviertelstunde
        [60] eine Stunde
       *[other] { $minutes } Minuten
    } über deine Arbeit mit?
message-review = Passt dieses Menü zu deiner Arbeit?
message-leaders = Führungskräfte gehen voran. Wähl auch du eine kleine Gewohnheit.
message-listening = { $name }: Hör selbst, was { -customers } erleben.

## When, where and until when, as a sentence after the line. $when: day, time and place. $questions, $minutes: how many questions, and how
## long they take. $closes: last day. $owner: who sends the questions. $email: the address to write to.
## $role: name of the role whose menu it is.

message-kickoff-note = Kick-off: { $when }.
message-when-note = Wann: { $when }.
message-cocreation-note = { $role }: { $when }.
message-listening-note = Wann: { $when }. Dabei sein? Schreib an { $email }.
message-feedback-opens-note =
    { $questions ->
        [1] Eine Frage
        [7] Sieben Fragen
       *[other] { $questions } Fragen
    }, { $minutes ->
        [1] eine Minute
        [3] drei Minuten
       *[other] { $minutes } Minuten
    }.
message-review-note = Menü { $role }: Frag { $email } danach und sag, was nicht passt, bis { $closes }.
message-measure-note = Die Fragen bekommst du von { $owner }.
message-until-signup = Anmelden kannst du dich bis { $closes }.
message-until-answer = Antworten kannst du bis { $closes }.

## What to do, before an address. $length: of a video, in minutes and seconds.

message-do-watch = Sieh dir das Video an
message-do-watch-length = Sieh dir das Video an ({ $length } Min.)
message-do-signup = Wähl deine Gewohnheit
message-do-answer = Beantworte die Fragen

# A sentence from a video. $quote: the sentence. $who: the colleague, and what he or she does.
message-quote = „{ $quote }“ – { $who }

## The page to sign up or to answer, beside its code. The lines for a board are sentences. $address: as people type it. $closes: last day.

door-signup = Mach mit: scannen und wählen
door-feedback = Scannen und antworten
door-until = Bis { $closes }
door-signup-board = Machst du mit? Wähl deine Gewohnheit auf { $address }, bis { $closes }.
door-signup-board-undated = Machst du mit? Wähl deine Gewohnheit auf { $address }.
door-feedback-board = Antworten kannst du auf { $address }, bis { $closes }.
door-feedback-board-undated = Antworten kannst du auf { $address }.
door-signup-qr = QR-Code zum Anmelden über { $address }, bis { $closes }
door-signup-qr-undated = QR-Code zum Anmelden über { $address }
door-feedback-qr = QR-Code zum Beantworten der Fragen über { $address }, bis { $closes }
door-feedback-qr-undated = QR-Code zum Beantworten der Fragen über { $address }

## The card for the day start of a team. $line: what is read. $day: the day. $phase: name of a phase.

card-title = { $line } Karte für den Start in den Tag, { $day }
cards-title = Karten für den Start in den Tag: { $phase }
card-label = Start in den Tag
card-read = Vorlesen
card-ask = Fragen
card-ask-when = Kommt das vor? Dann frag

## What the team lead asks, where the program has no question for it.

card-ask-signup-confirmation = Wer macht mit?
card-ask-kickoff = Wer geht hin, und wer springt ein?
card-ask-feedback-opens = Was hat bei dir geholfen und was nicht?
card-ask-feedback-reminds = Wer möchte noch etwas sagen?
card-ask-thanks = Was behalten wir als Team?
card-ask-measure-before = Wann nehmen wir uns heute Zeit dafür?
card-ask-measure-after = Was ist für dich anders geworden?
card-ask-cocreation = Welche kleine Geste merken { -customers } schon jetzt?
card-ask-review = Welchen Satz würdest du nie so sagen?
card-ask-leaders = Was kann ich selbst morgen anders machen?
card-ask-listening = Wer möchte zuhören?
# $turn: 1 to 3, so that no two days in a row ask the same.
card-ask-video =
    { $turn ->
        [1] Wo erkennst du das in deiner Arbeit?
        [2] Wann ist dir das auch gelungen?
       *[other] Welche kleine Geste passt zu deinem Tag?
    }
card-ask-signup-rescue = Wer möchte noch mitmachen?
card-ask-nudge = Wer hat die Gewohnheit schon gemacht? Was ist passiert?
card-ask-other = Was bedeutet das heute für uns?

## Recipe cards

# Name of the document, with the name of the role.
recipe-title = Rezeptkarten: { $role }
# Which of the menu it is, in the head of a card.
recipe-count = { $number } von { $count }
# Beside the dot: what one does right after the behavior.
recipe-celebrate = Feiern
# Above the circles of a week, with its number behind it.
recipe-week = Woche
# In the head of the blank card.
recipe-own = Mein eigenes Rezept

## Checklist of leaders. $count: how many habits, or ticks. $minutes: of the exercise.

# Name of the document.
checklist-title = { $name } Checkliste für Führungskräfte
# Right in the head: whom it is for. $layers: a list of the layers below.
checklist-for = Für { $layers }
checklist-intro = { $count ->
        [one] Eine kleine Gewohnheit von Führungskräften. Hake sie ab, wenn du sie in den letzten zwei Wochen wirklich hattest. Einmal zählt auch: ja!
       *[other] { $count } kleine Gewohnheiten von Führungskräften. Hake ab, was du in den letzten zwei Wochen wirklich getan hast. Einmal zählt auch: ja!
    }
# Heading of the exercise; its steps follow, each with its minutes.
checklist-exercise = { $minutes ->
        [one] Eine Minute
       *[other] { $minutes } Minuten
    }
checklist-minutes = Min.
# Above the row of boxes in which one finds one’s own number of ticks.
checklist-number = Meine Zahl
checklist-yours = Dieses Blatt gehört dir: Niemand sammelt es ein
# The steps of the exercise, each with how it is done. $thresholds: 3 or more, 5 or more and 8 or more.
checklist-explain = Erklären
checklist-explain-how = Abhaken genügt, rechtfertigen muss sich niemand.
checklist-count = Zählen
checklist-count-how = Jede und jeder für sich, in Ruhe.
checklist-hands = Hände hoch
checklist-hands-how = Wer hat { $thresholds }?
checklist-choose = Wählen
checklist-choose-how = Nimm eine, die noch leer ist, und sag sie deinem Nachbarn: „Nachdem ich …“.
# From how many ticks on; the others say what that means: the lowest, those between, the highest.
checklist-threshold = { $count } oder mehr
checklist-first = { $count } oder mehr: Du hast angefangen
checklist-next = { $count } oder mehr: Du bist gut dabei
checklist-last = { $count } oder mehr: Du bist ein Vorbild, hilf anderen auf den Weg
# Footer. $chosen: the team that chose the habits.
checklist-sources = Übung nach Zanna van der Aa, Marketingfacts 2023; Gewohnheiten ausgewählt von { $chosen }
# The layers, as they stand in a sentence.
checklist-layer-executive = die Geschäftsführung
checklist-layer-management = das Management
checklist-layer-team-lead = Teamleitungen
checklist-layer-frontline = Kolleginnen und Kollegen im Kundenkontakt
checklist-layer-staff = den Stab

## Driver chart

chart-title = Der schnellste Weg: { $advice }
chart-label = Der schnellste Weg
# The title: where to begin. $drivers: the first driver, or those of which the order can’t be told.
chart-advice = Beginnen mit: { $drivers }.
chart-aside = EX = CX
chart-evidence = Belege
# The figure at the end of a bar: a share in percent, or a slope.
chart-share = { $value } %
chart-slope = { $value }
chart-interval-share = { $low }–{ $high } %
chart-interval-slope = { $low }–{ $high }
# Below the axis. $metric: its name in a sentence.
chart-axis-share = Anteil an den erklärten Unterschieden in { $metric }
chart-axis-slope = Wie stark { $metric } mit jedem Punkt des Treibers steigt
chart-axis-interval = { $axis }, mit 95-%-Intervall
chart-overlap = { $count ->
        [2] Diese zwei überlappen sich: Welcher vorne liegt, lässt sich nicht sagen.
        [3] Diese drei überlappen sich: Ihre Reihenfolge lässt sich nicht sagen.
       *[other] Diese { $count } überlappen sich: Ihre Reihenfolge lässt sich nicht sagen.
    }
# Where the metric stands, in the footer.
chart-now = { $metric } jetzt: { $value }
chart-now-and-target = { $metric } jetzt: { $value }, Ziel: { $target }

## Times on paper. $hour, $minute: when it begins, two digits each. $to_hour, $to_minute: when it ends.

print-time = { $hour }.{ $minute } Uhr
print-times = { $hour }.{ $minute } bis { $to_hour }.{ $to_minute } Uhr

## Causes, beside their mark. No variables.

cause-system = System
cause-policy = Regeln
cause-skill = Können
cause-culture = Kultur

## Journey map. $steps: names of steps, in small letters. $count: how many. $feels: from -2 to 2.

map-title = Reise: { $finding }
map-label = Die Reise, von beiden Seiten
# The title: where it hurts for both; else where it is worst for one of the two.
map-finding-both = Hier hakt es, auf beiden Seiten: { $steps }.
map-finding-both-many = An { $count } Stellen hakt es, auf beiden Seiten.
map-finding-customers = Am schwersten für { -customers }: { $steps }.
map-finding-customers-many = { $count } Schritte sind schwer für { -customers }.
map-finding-employees = Am schwersten für das Team: { $steps }.
map-finding-employees-many = { $count } Schritte sind schwer für das Team.
map-finding-good = Kein Schritt hakt.
map-finding-none = Die Reise, von beiden Seiten.
# Bands above the two halves, with a capital set by the sheet; also beside the curves.
map-customers = { -customers }
map-employees = das Team
# Rows.
map-step = Schritt
map-does = Handlung
map-needs = Bedarf
map-feels = Gefühl
map-good = gut
map-neutral = neutral
map-bad = schlecht
map-adds = Beitrag
map-frustration = Frust und Ursache
map-habits-here = Gewohnheit, die hier hilft
map-both = Hakt auf beiden Seiten
# In the cells of customers where they are not there.
map-alone = Nur das Team
map-habits = { $count } Gewohnheiten, zum Beispiel:
map-scale = Gefühl auf einer Skala von −2 bis 2
map-causes = Ursachen:
map-feels-customers = { -customers } { $feels }
map-feels-employees = das Team { $feels }

## Gap sheet. $points: how far two scores are apart. $score: from 0 to 10. $promise: what is promised.

gaps-title = Versprechen und Alltag
gaps-label = Versprechen und Alltag
# The title: where the scores differ, and where nothing is scored.
gaps-finding = Was wir versprechen, halten wir noch nicht.
gaps-name = Was wir versprechen, und was das Team erlebt.
gaps-widest = Am weitesten auseinander: { sheet-quote-open }{ $promise }{ sheet-quote-close }, { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    }.
gaps-promise = Was wir versprechen
gaps-reality = Was das Team erlebt
gaps-scores = Note, von 0 bis 10
gaps-cause = Ursache
gaps-customers = { -customers }
gaps-employees = das Team
gaps-customers-score = { -customers }: { $score }
gaps-employees-score = das Team: { $score }
gaps-score = { $score }
gaps-apart = { $points ->
        [one] { $points } Punkt Abstand
       *[other] { $points } Punkte Abstand
    }
gaps-unscored = noch keine Note
gaps-note = Je weiter die beiden auseinanderliegen, desto eher merken es { -customers }.

## Action list. $count: how many. $name: a promise, a step or a series of sessions.

actions-title = Maßnahmenliste
actions-label = Maßnahmenliste
actions-name = Das tun wir.
actions-count = { $count ->
        [one] Eine Maßnahme: wer sie umsetzt, und bis wann.
       *[other] { $count } Maßnahmen: wer sie umsetzt, und bis wann.
    }
actions-done = Erledigt
actions-what = Was
actions-who = Wer
actions-when = Bis
actions-gap = Versprechen: { $name }
actions-step = Schritt: { $name }
actions-session = Gehört bei: { $name }

## Listening sessions: list of names and reflection sheet. $name: of the series. $seats: how many.

listening-title = Zuhören: { $name }
listening-label = Zuhören, aus erster Hand
listening-sign-up = Setz dich dazu: Trag dich in die Liste ein.
listening-questions = Was wir fragen
listening-seats = { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätze
    }
listening-online = Online
listening-later = Die Tage folgen.
# The second sheet.
listening-reflect = Was bleibt mir?
listening-yours = Dieses Blatt gehört dir: Niemand sammelt es ein
listening-my-name = Name
listening-date = Datum
listening-heard = Was habe ich gehört?
listening-heard-hint = Am besten in den Worten, die ich gehört habe.
listening-touched = Was hat mich berührt?
listening-touched-hint = Was hatte ich nicht erwartet?
listening-will = Was werde ich tun?
listening-will-hint = Klein und konkret: Nachdem ich …

## Theme poster. $theme: its name. $name, $where: a goodie and where to get it.

theme-poster-title = { $theme }: Plakat
theme-poster-week = Jeden Tag kommt jemand zu Wort
theme-poster-goodies = Für alle, die mitmachen
theme-poster-goody = { $name }, { $where }

## Kick-off: slides and hand-out. $theme: its name. $weeks: length of the experiment. $starts: its first day, with its weekday.

kickoff-slides-title = { $theme }: Kick-off
kickoff-handout-title = { $theme }: so fängst du an
kickoff-word = Kick-off
kickoff-why = Warum wir das tun
kickoff-how = So entsteht eine Gewohnheit
kickoff-routine-how = Was du ohnehin tust. Das musst du dir nicht merken.
kickoff-behavior-how = Eine kleine Tat, in dreißig Sekunden oder weniger.
kickoff-celebrate-how = Gleich danach: ein Nicken, ein Lächeln, ein „Ja!“.
kickoff-fogg = nach BJ Fogg, Tiny Habits
kickoff-helps = Was hilft
kickoff-tip-1 = Wähl einen festen Moment
kickoff-tip-1-how = Etwas, das du jeden Tag tust, mit einem klaren Ende.
kickoff-tip-2 = Halt es klein
kickoff-tip-2-how = So klein, dass es auch an vollen Tagen klappt.
kickoff-tip-3 = Feiere sofort
kickoff-tip-3-how = Was sich gut anfühlt, bleibt.
kickoff-tip-4 = Vergessen? Macht nichts
kickoff-tip-4-how = Beim nächsten Mal klappt es wieder.
kickoff-weeks = { $weeks ->
        [1] Eine Woche üben
        [2] Zwei Wochen üben
        [3] Drei Wochen üben
        [4] Vier Wochen üben
        [5] Fünf Wochen üben
        [6] Sechs Wochen üben
       *[other] { $weeks } Wochen üben
    }
kickoff-week = Woche
kickoff-nudge = Anstoß
kickoff-experiment-starts = Erster Tag
kickoff-experiment-ends = Letzter Tag
kickoff-feedback-opens = Rückblick: Hat es geholfen?
kickoff-thanks = Ergebnis und Dank
kickoff-end = Klein anfangen ist auch anfangen.
kickoff-starts = Wir beginnen am { $starts }.
kickoff-own = Meine Gewohnheit
kickoff-own-hint = Schreib sie auf und häng sie auf, wo du sie siehst.
kickoff-example = Zum Beispiel
kickoff-when = Wann
# Wörter auf dem Zeitplan für die Wand, kurz: ein Name passt in ein Feld von fünf Zentimetern.

wall-title = { $theme }: was wann geschieht
wall-videos = { $count ->
        [one] ein Video
       *[other] { $number } Videos
    }
wall-weeks = { $count ->
        [one] eine Woche
       *[other] { $number } Wochen
    }
wall-nudges = { $count ->
        [one] ein Anstoß
       *[other] { $number } Anstöße
    }
wall-period = { $from_year }, Woche { $from } bis { $to }
wall-period-years = Woche { $from } von { $from_year } bis Woche { $to } von { $to_year }
wall-week = Woche
wall-week-number = Woche { $week }
wall-before = Vorher
wall-main = Von der Kampagne bis zum Rückblick
wall-after = Danach
wall-days = Tag
wall-empty = Noch ist nichts geplant
wall-weeks-of = Alle Wochen
wall-time = { $hour }.{ $minute } Uhr
wall-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
wall-seats = { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
wall-until = bis { $day }
wall-invited = Einladung { $day }
wall-sign-up-until = Anmeldung bis { $day }
wall-goal = Ziel: { $goal } von { $employees }
wall-if-few = nur bei zu wenigen Anmeldungen
wall-was = war { $day }
wall-weekend = Wochenende
wall-closed = geschlossen
wall-taken = der Tag war vergeben
wall-bar-approval = Zustimmung
wall-bar-measurement-before = Messung vorher
wall-bar-cocreation = Co-Creation
wall-bar-leaders = Führungskräfte
wall-bar-campaign = Kampagne
wall-bar-signup = Anmeldung
wall-bar-kickoff = Kick-off
wall-bar-experiment = Experiment
wall-bar-listening = Zuhören
wall-bar-feedback = Rückblick
wall-bar-measurement-after = Messung nachher
wall-bar-follow-up = Wie es weitergeht
wall-head-experiment = Experiment { $week }
wall-video = Video { $number }
wall-nudge = Anstoß { $number }
wall-measure-before = Messung vorher öffnet
wall-measure-after = Messung nachher öffnet
wall-cocreation = Menü schreiben
wall-review = Menü durchlesen
wall-signup-closes = Anmeldung endet
wall-signup-rescue = Noch eine Mail
wall-experiment-starts = Das Experiment beginnt
wall-last-day = Letzter Tag
wall-feedback-opens = Rückblick öffnet
wall-feedback-reminds = Erinnerung
wall-feedback-closes = Rückblick endet
wall-thanks = Ergebnis und Dank
wall-follow-up-onboarding = In der Einarbeitung
wall-follow-up-training = In Schulungen
wall-follow-up-leadership = Bei Führungskräften
wall-follow-up-systems = In den Systemen
wall-legend-videos = Video, { $time }, an: { $audience }
wall-legend-nudges = Anstoß, { $time }, an: { $audience }
wall-legend-off = frei
wall-legend-moved = verschoben
wall-legend-conditional = nur wenn nötig
wall-own-hours = Nachrichten kommen zu eigenen Zeiten bei { $roles }.
wall-own-hours-role = { $role } ({ $times })
wall-own-hours-many = Nachrichten kommen bei { $count } Rollen zu eigenen Zeiten.
wall-clock-skipped = { $moment }: am { $day } gibt es { $time } nicht, weil die Uhr vorgestellt wird. Es wird { $now }.
wall-clock-repeated = { $moment }: am { $day } gibt es { $time } zweimal, weil die Uhr zurückgestellt wird. Das erste Mal zählt.
wall-number-2 = zwei
wall-number-3 = drei
wall-number-4 = vier
wall-number-5 = fünf
wall-number-6 = sechs
wall-number-7 = sieben
wall-number-8 = acht
wall-number-9 = neun
wall-number-10 = zehn
wall-number-11 = elf
wall-number-12 = zwölf

### Question lists and papers: to answer, to read and to write on.

## Question lists. $theme: name of the theme. $weeks: length of the experiment. $questions: how many. $min_group: the smallest number of answers


## for which results are shown. $organization, $role: names. Statements are answered from “disagree” to “agree”.

survey-signup-title = { $theme }: Wähle deine Gewohnheit
survey-signup-intro = { $weeks ->
        [one] Eine kleine Gewohnheit, eine Woche lang. Wähle eine, die zu deinem Tag passt.
       *[other] Eine kleine Gewohnheit, { $weeks } Wochen lang. Wähle eine, die zu deinem Tag passt.
    }
survey-feedback-title = { $theme }: Wie ist es gelaufen?
survey-feedback-intro = { $questions ->
        [one] Eine Frage zu deiner Gewohnheit. „Es hat nichts geändert“ ist auch eine gute Antwort.
       *[other] { $questions } Fragen zu deiner Gewohnheit. „Es hat nichts geändert“ ist auch eine gute Antwort.
    }
survey-before-title = Wie ist deine Arbeit gerade?
survey-before-intro = Wir fragen das, bevor { $theme } beginnt, und danach noch einmal. So zeigt sich, was sich ändert.
survey-after-title = Und wie ist deine Arbeit jetzt?
survey-after-intro = Es sind die Fragen von vor { $theme }. Deine Antworten zeigen, was sich geändert hat.
survey-customers-title = Wie erleben Sie uns?
survey-customers-intro = { $questions ->
        [one] Eine Frage. Danke, dass Sie sich die Zeit nehmen.
       *[other] { $questions } Fragen. Danke, dass Sie sich die Zeit nehmen.
    }
survey-min-group = Bei weniger als { $min_group } Antworten zeigen wir keine Ergebnisse.
# $url: where the privacy notice stands.
survey-privacy = Was mit Ihren Daten geschieht: { $url }
survey-privacy-colleague = Was mit deinen Daten geschieht: { $url }
survey-email = Deine dienstliche E-Mail-Adresse
survey-first-name = Dein Vorname
survey-role = Was ist deine Rolle?
survey-habit = Welche Gewohnheit wählst du? ({ $role })
survey-helped = Hat dir das Experiment geholfen?
survey-easier = Wurde deine Arbeit leichter?
survey-fun = Machte deine Arbeit mehr Freude?
survey-impact = Hat deine Arbeit mehr bewirkt?
survey-meaning = Wurde deine Arbeit sinnvoller?
survey-customer-feedback = Haben { -customers } etwas gesagt, was du vorher nicht gehört hast? Nicht jede Gewohnheit fällt auf: Lass es dann leer.
survey-recommend = Wie wahrscheinlich ist es, dass du das Experiment weiterempfiehlst?
survey-nps = Wie wahrscheinlich ist es, dass Sie { $organization } weiterempfehlen?
survey-nps-why = Was ist der wichtigste Grund für Ihre Bewertung?
survey-enps = Wie wahrscheinlich ist es, dass du { $organization } als Arbeitgeber weiterempfiehlst?
survey-enps-why = Was ist der wichtigste Grund für deine Bewertung?
survey-csat = Wie zufrieden sind Sie mit { $organization }?
survey-meaningful-work = Ich finde meine Arbeit sinnvoll.
survey-hands-on-management = Meine Führungskraft hilft mir, wenn ich es brauche.
survey-positive-workplace = In meinem Team kann ich sein, wie ich bin.
survey-growth = Ich habe hier genug Raum, mich zu entwickeln.
survey-trust-in-leadership = Ich vertraue der Leitung von { $organization }.
survey-yes = Ja
survey-no = Nein
survey-not-at-all = gar nicht
survey-very-much = sehr
survey-unlikely = sehr unwahrscheinlich
survey-likely = sehr wahrscheinlich
survey-dissatisfied = sehr unzufrieden
survey-satisfied = sehr zufrieden
survey-disagree = stimme nicht zu
survey-agree = stimme zu
# On the form to print: right in the head, and in the foot.
survey-paper-for = Formular
survey-paper-back = Danke fürs Ausfüllen

## On papers of several kinds.

# Below the number of minutes of a step.
paper-minutes = Min.
paper-for-team-leads = Für Teamleitungen
paper-for-teams = Für das ganze Team
paper-for-leaders = Für Führungskräfte

## Decision-room cards: what people may decide.

decision-title = Entscheidungsspielraum: Karten
# In the head, by who decides: oneself, the way alone, or together; the last is for a blank card.
decision-yours = Du entscheidest
decision-method = Du wählst den Weg
decision-together = Wir entscheiden gemeinsam
decision-own = Das vereinbaren wir
decision-what = Was
decision-bounds = Wie weit
decision-note = Entschieden? Niemand fragt nachher, warum. Erzähl, was es gebracht hat.

## Coaching cards: what to ask where one would tell.

coaching-title = Fragen statt sagen: Karten
coaching-name = Fragen statt sagen
coaching-own = Eine eigene Frage
coaching-moment = Wann
coaching-instead-of = Statt
coaching-ask = Frag
coaching-note = Zähl dann bis fünf. Die Antwort gehört der anderen Person.

## Value cards: a value in a situation from the work.

practice-title = Unsere Werte in der Praxis: Karten
# Before a situation, and before what one does then.
practice-when = Wenn
practice-then = Dann
practice-own = Eine aus unserem Team

## Story sheet. $value: name of a value.

story-title = Geschichten zum Erzählen
story-shows = Eine Geschichte über „{ $value }“. Erzähl sie mit eigenen Worten.
story-tell = Erzählen dauert zwei Minuten
story-tell-1 = Fang mit dem Menschen an, nicht mit der Lehre.
story-tell-2 = Sag, was schwer war. Sonst ist es Werbung.
story-tell-3 = Hör auf, wenn sie zu Ende ist. Dann stell eine Frage.
story-ask = Frag danach das Team
story-ask-1 = Was ist hier geschehen, das in keiner Regel steht?
story-ask-2 = Wann hat jemand von uns so etwas getan?
story-own = Unsere eigene Geschichte
story-own-intro = Ein echter Fall, in dem jemand den Unterschied machte. Frag die Beteiligten vorher und lass weg, woran man jemanden erkennt.
story-own-who = Um wen ging es, und was war los?
story-own-hard = Was machte es schwer?
story-own-did = Was hat unsere Kollegin oder unser Kollege getan?
story-own-customer = Was bedeutete das für die andere Person?
story-own-sentence = In einem Satz

## Worksheet for the mission of a team. $minutes: how long it takes.

mission-title = Warum gibt es uns?
mission-intro = { $minutes ->
        [one] In einer Minute zu einem Satz, der uns gehört.
       *[other] In { $minutes } Minuten zu einem Satz, der uns gehört. Kein Slogan: etwas, das du deinen Nachbarn sagen würdest.
    }
mission-questions = Zuerst allein
mission-together = Dann gemeinsam
mission-alone = Schreiben
mission-alone-how = Alle für sich, in Ruhe: ein paar Worte zu jeder Frage.
mission-share = Vorlesen
mission-share-how = Der Reihe nach, ohne Kommentar. Die Teamleitung zuletzt. Kreist wiederkehrende Wörter ein.
mission-write = Formulieren
mission-write-how = Zu zweit, ein Satz pro Paar.
mission-choose = Wählen
mission-choose-how = Alle zeigen auf einen. Der gilt, bis zum nächsten Mal.
mission-ours = Unser Satz
mission-check-1 = Neue verstehen ihn sofort.
mission-check-2 = Kein anderes Team könnte ihn so sagen.
mission-check-3 = Er hilft, wenn sich zwei Dinge widersprechen.

## Guide for a one-to-one.

talk-title = Wie läuft deine Gewohnheit?
talk-intro = Eine Viertelstunde mit einer Person. Du fragst, sie erzählt und wählt. Was gesagt wird, bleibt unter euch.
talk-steps = Fünfzehn Minuten
talk-open = Anfangen
talk-open-how = „Wann hat es geklappt, und was ist dann passiert?“ Vergessen ist in Ordnung: „Was hätte dich erinnert?“
talk-obstacle = Was im Weg steht
talk-obstacle-how = „Was hindert dich, so zu helfen, wie du willst?“ Hör zu, bis es still ist.
talk-next = Der nächste Schritt
talk-next-how = „Was wählst du: behalten, kleiner machen oder tauschen?“ Und: „Was kannst du selbst entscheiden?“
talk-close = Abschließen
talk-close-how = Sag, was dir gut aufgefallen ist. Sag, welches eine Hindernis du bis wann wegräumst.
talk-questions = Wenn das zur Sprache kommt
talk-when = Was du hörst oder siehst
talk-do-not = Lass das weg
talk-do-not-1 = Zählen, wie oft. Ein verpasster Tag ist kein Fehler.
talk-do-not-2 = Selbst die Antwort geben.
talk-do-not-3 = Fragen, wer nicht mitmacht und warum. Mitmachen ist freiwillig.
talk-away = Was ich aus dem Weg räume
paper-for-facilitators = Für die Leitung
paper-when = Wann
paper-who = Wer
paper-bring = Mitbringen
# $day, $time: in words.
paper-day-and-time = { $day }, { $time } Uhr
# The two beginnings of one’s own sentence, each before lines to write on.
paper-after = Nachdem ich …
paper-i = mache ich: …
paper-name = Name
paper-date = Datum
paper-signature = Unterschrift

## Guide for the exercise with leaders. $minutes: how long it takes. $count: how many habits. $name: name of the checklist.

guide-title = Zählen, Hände hoch, wählen
guide-intro = { $minutes ->
        [one] In einer Minute kennen alle ihre kleine Rolle.
       *[other] In { $minutes } Minuten kennen alle ihre kleine Rolle. Bleib locker: Es geht um das, was schon getan wird.
    }
guide-bring = Für alle die Checkliste „{ $name }“, den Routinefinder und einen Stift
guide-steps = Schritt für Schritt
# What the facilitator does at each step of the exercise.
guide-explain = „Hakt ab, was ihr in den letzten zwei Wochen wirklich getan habt. Einmal zählt. Niemand sammelt das Blatt ein.“ Hak selbst laut eines ab.
guide-count = Stille. Erklär die Liste nicht; wer zögert, hakt nicht ab.
guide-hands = Frag Zahl für Zahl, von unten nach oben, und zähl laut. Wer die meisten hat, erzählt von einer.
guide-choose = Alle nehmen eine, die noch leer ist, und sagen sie jemandem neben sich: „Nachdem ich …“. Du auch.
guide-heard = Was du hören kannst
guide-says = Sie sagen
guide-answer = Du sagst
guide-says-case = „Wo ist der Business Case?“
guide-answer-case = „Nicht ob, sondern womit zuerst. Das zeigt das Treiberbild.“
guide-says-vague = „Die Forschung ist zu vage.“
guide-answer-vague = „Dann fang mit dem an, was du selbst siehst: Ruf diese Woche jemanden an, für den wir da sind.“
guide-says-never = „Wir machen es nie richtig.“
guide-answer-never = „Schau, was du abgehakt hast. Das tust du schon. Eine mehr genügt.“
guide-after = Danach
guide-after-1 = Verteil den Routinefinder: Ohne Routine ist eine Gewohnheit nach einer Woche weg.
guide-after-2 = Gib keine Zahlen mit Namen weiter und vergleiche keine Abteilungen.
guide-after-3 = Frag in vier Wochen noch einmal. Hände hoch: Wer hat eine mehr?
guide-source = Übung nach Zanna van der Aa, Marketingfacts 2023

## Routine finder: leaders find what to tie a habit to.

finder-title = Wonach?
finder-intro = Eine neue Gewohnheit hält an etwas, das du ohnehin tust. Such deins: so alltäglich, dass du es nicht mehr merkst.
finder-known = Was steckt in deiner Woche? Hak ab
finder-own = Und was tust du noch, ohne nachzudenken?
finder-arrive = Wenn ich ankomme oder starte
finder-meet = Rund um Termine und Anrufe
finder-between = Zwischendurch: Kaffee, Flur, Treppe
finder-leave = Wenn ich aufhöre oder gehe
finder-good = Eine gute Routine
finder-good-1 = geschieht so oft wie die Gewohnheit
finder-good-2 = hat ein klares Ende: Das Gespräch ist aus, der Laptop ist an
finder-good-3 = ist dort, wo du die Gewohnheit gleich tun kannst
finder-sentence = Mein Satz
leaders-recipes-title = Rezeptkarten für Führungskräfte

## Video brief. $name: of the presenter. $length: minutes and seconds. $driver: name of a driver. $day: a day in words.


## $theme, $organization, $owner, $email: as in the program.

brief-title = Videobriefing: { $name }
brief-heading = Dein Video
brief-for = Für die Person im Bild
brief-intro = Du erzählst, warum du mitmachst, in zwei bis drei Minuten. Kein Skript: du, wie an der Kaffeemaschine.
brief-sent = Alle sehen es am
brief-due = Fertig am
brief-takes = Länge
brief-length = { $length } Minuten
brief-length-any = Zwei bis drei Minuten
brief-tell = Was du erzählst
brief-tell-customer = Ein Moment mit { -customers } oder im Team, der dir geblieben ist. Was geschah, was hast du gesehen oder verpasst? (1 Minute)
brief-tell-why = Warum „{ $driver }“ dir wichtig ist. Dein eigener Grund, keine Zahlen. (halbe Minute)
brief-tell-habit = Deine kleine Gewohnheit in einem Satz: wonach, und was du dann tust. Zeig sie, wenn es geht. (halbe Minute)
brief-tell-join = Eine Einladung, kein Appell: „Schau ins Menü deiner Rolle und wähle eine.“ (ein paar Sekunden)
brief-sentence = Der Satz, der bleibt
brief-habit = Meine Gewohnheit
brief-real = So bleibt es echt
brief-real-1 = Eine Aufnahme, höchstens zwei. Ein Versprecher darf bleiben.
brief-real-2 = Keine Namen von { -customers }, keine Akten oder Bildschirme im Bild.
brief-real-3 = Handy quer, Licht von vorn, ein ruhiger Platz an deiner Arbeit.
brief-real-4 = Versprich nichts für andere. Zweifel ist erlaubt: „Ich weiß noch nicht, ob es klappt.“
consent-title = Einwilligung zum Bild
consent-intro = Du entscheidest, ob du in einem Video von { $theme } erscheinst. Nein zu sagen, jetzt oder später, hat keine Folgen.
consent-what = Wofür
consent-what-for = Ein Video für alle bei { $organization }, in der Kampagnenwoche von { $theme }. Nicht für Werbung und nicht nach außen.
consent-back = Widerrufen
consent-back-how = Jederzeit, mit einer Nachricht an { $owner }: { $email }. Das Video wird dann gelöscht und nicht mehr verschickt.
consent-agree = Ich bin einverstanden, dass
consent-agree-shown = das Video allen gezeigt wird
consent-agree-name = mein Name und meine Funktion dabeistehen
consent-agree-later = es auch nach der Kampagne genutzt wird, etwa für Neue
consent-given = Im Programm vermerkt: eingewilligt am { $day }.
consent-withdrawn = Im Programm vermerkt: widerrufen am { $day }.

## Guide for the co-creation session. $role: name of a role. $driver: name of a driver.

session-title = Leitfaden für das Gespräch: { $role }
session-heading = Gemeinsam das Menü machen
session-intro = Du fragst, sie erzählen. Du gehst mit Worten aus ihrem Tag; das Menü schreibst du danach.
session-with = Mit
session-by = Geleitet von
session-steps = Schritt für Schritt
session-welcome = Ankommen
session-welcome-how = Warum sie: Sie kennen die Arbeit. Nichts wird bewertet, niemand namentlich zitiert.
session-day = Ihr Tag
session-day-how = „Nimm mich mit durch gestern, ab der Jacke am Haken.“ Notier, was immer wiederkehrt: Das sind Routinen.
session-driver = Der Zusammenhang
session-driver-how = Lies vor, was { -customers } sagen. Sei still. Stell die Fragen unten.
session-write = Erste Sätze
session-write-how = Zu zweit, auf dem zweiten Blatt: nach welcher Routine, welche kleine Geste?
session-read = Zurücklesen
session-read-how = Lies die Sätze vor. Sag, wann sie das Menü zum Gegenlesen bekommen.
session-link = { $driver }: was es von dieser Rolle verlangt
session-ask-1 = Wann haben { -customers } zuletzt gemerkt, dass du dir Zeit nimmst?
session-ask-2 = Was tust du dann, was andere nicht sehen?
session-ask-3 = Was würde dich weniger als eine halbe Minute kosten?
session-touches = Wo diese Rolle wirkt
session-step = Schritt
session-does = Was sie tun
session-frustration = Was im Weg steht
session-good = Ein Satz ist gut, wenn
session-good-1 = es die Routine schon gibt, jeden Tag oder öfter
session-good-2 = das Verhalten höchstens dreißig Sekunden dauert
session-good-3 = es etwas ist, das man tut, kein Vorsatz
session-good-4 = niemand dafür eine Erlaubnis braucht
session-notes = Unsere ersten Sätze
session-notes-intro = Mit den Worten, die du unter Kollegen benutzt. Durchstreichen ist erlaubt.
session-line = Nachdem ich … ich …

## Review of a menu. $day: a day in words.

review-title = Passt das zu deiner Arbeit?
review-intro = Lies jeden Satz laut. Hak ab, was bleiben darf. Schreib darunter, wie du es sagen würdest, oder streich ihn.
review-back = Gib es spätestens am { $day } zurück. Es gibt eine Runde; danach steht das Menü fest.
review-habits = Das Menü
review-missing = Was fehlt?

## Page for managers of participants. $weeks: length of the experiment. $minutes, $count, $min_group: numbers.

manager-title = Jemand aus deinem Team macht mit
manager-for = Für Führungskräfte von Teilnehmenden
manager-intro = { $weeks ->
        [one] Eine Woche, eine kleine Gewohnheit. Was du als Führungskraft tust, entscheidet, ob sie bleibt.
       *[other] { $weeks } Wochen, eine kleine Gewohnheit. Was du als Führungskraft tust, entscheidet, ob sie bleibt.
    }
manager-dates = Wann
manager-closes = Anmeldeschluss
manager-asks = Wie viel Zeit es braucht
manager-asks-habit = Dreißig Sekunden pro Mal, in der Arbeit selbst
manager-asks-kickoff = { $minutes ->
        [one] Eine Minute für den Kick-off, einmal
       *[other] { $minutes } Minuten für den Kick-off, einmal
    }
manager-asks-nudges = { $count ->
        [one] Eine Mail von ein paar Zeilen pro Woche
       *[other] { $count } Mails von ein paar Zeilen pro Woche
    }
manager-asks-feedback = { $minutes ->
        [one] Eine Minute Fragen am Ende
       *[other] { $minutes } Minuten Fragen am Ende
    }
manager-helps = Was hilft
manager-helps-1 = Halte die Zeit des Kick-offs im Plan frei.
manager-helps-2 = Frag einmal pro Woche: „Was ist passiert, als du es getan hast?“
manager-helps-3 = Sag es, wenn dir etwas Gutes auffällt.
manager-helps-4 = Räum ein Hindernis weg, an das sie stoßen.
manager-unseen = Was du nicht siehst
manager-unseen-habit = Wie oft jemand die Gewohnheit getan hat. Niemand zählt mit.
manager-unseen-answers = Antworten Einzelner oder Ergebnisse von weniger als { $min_group } Antworten.
manager-unseen-free = Mitmachen ist freiwillig, Aufhören auch. Es gehört in keine Beurteilung.
manager-self = Und du?
manager-self-how = Nichts hilft so sehr wie eine Führungskraft mit eigener Gewohnheit. Das ist meine:

## Page for the results, to fill in. $goal, $min_group, $number: numbers.

results-title = Was daraus wurde
results-for = Zum Ausfüllen und Zeigen
results-intro = Auch was nicht geklappt hat. Wer mitgemacht hat, sieht es zuerst.
results-signed = Angemeldet
results-signed-goal = Angemeldet (Ziel: { $goal })
results-answered = Fragen beantwortet
results-measured = Gemessen
results-metric = Was
results-before = Vorher
results-after = Nachher
results-target = Ziel
# Names of metrics, as they begin a line.
results-metric-nps = NPS
results-metric-enps = eNPS
results-metric-csat = Zufriedenheit
results-metric-elements = Engagement
results-metric-contacts = Kontakte
results-number = { $number }
results-said = Was Teilnehmende sagen
results-question = Frage
results-answer = Antwort, und von wie vielen
results-words = In ihren eigenen Worten
results-stays = Was bleibt
results-min-group = Nichts von weniger als { $min_group } Antworten und nichts, woraus sie sich ableiten ließen.

## Follow-up: the page for new colleagues and the part for a training.

onboarding-title = In deiner ersten Woche: eine kleine Gewohnheit
onboarding-for = Für neue Kolleginnen und Kollegen
onboarding-intro = Hier zählen kleine Dinge. Das Menü ist von denen, die hier arbeiten; du wählst, was zu dir passt.
onboarding-steps = So gehst du vor
onboarding-step-1 = Lass dir das Menü deiner Rolle geben und lies es mit jemandem.
onboarding-step-2 = Wähle eine oder mach eine eigene. Kleiner ist besser.
onboarding-step-3 = Schreib deinen Satz unten auf und üb ihn gleich dreimal.
onboarding-step-4 = Feiere jedes Mal, wenn es klappt, und sei es noch so klein.
onboarding-mine = Mein Satz
onboarding-weeks = Nach vier Wochen
onboarding-weeks-how = Besprich mit deiner Teamleitung: behalten, kleiner machen oder tauschen? Niemand kontrolliert das.
onboarding-noticed = Was mir auffiel
training-title = Zwanzig Minuten für dein Training
training-for = Für alle, die Trainings geben
training-intro = Passt in ein Training, das es schon gibt, am besten an den Anfang. Du brauchst das Menü und einen echten Fall der letzten Woche.
training-what = Was
training-from = Ab
training-by = Wer
training-steps = Schritt für Schritt
training-recall = Erinnern
training-recall-how = Zwei stille Minuten: Wer von letzter Woche geht dir noch durch den Kopf? Dann zu zweit erzählen.
training-tell = Der echte Fall
training-tell-how = Erzähl bis zum Wendepunkt. „Was würdest du hier tun, in dreißig Sekunden?“
training-choose = Wählen
training-choose-how = Alle wählen aus dem Menü und suchen eine Routine dazu: „Nachdem ich …“.
training-practice = Üben
training-practice-how = Dreimal hintereinander: Routine, Verhalten, Feiern. Lachen ist erlaubt.
training-real = Unser echter Fall
training-real-1 = Was geschah, bis zum Wendepunkt? (Keine Namen)
training-real-2 = Und wie ging es aus?
training-notes = Was zur Sprache kam

## Privacy pack. $owner: the team that runs the program. $email: its address. $columns: columns of a list. $host: a site.


## $count, $min_group: numbers. $day: a day in words.

privacy-title = Was mit Daten geschieht
privacy-for = Für alle, die fragen oder zustimmen
privacy-intro = Aus dem Programm selbst: was, wofür und von wem. Was hier nicht steht, wird nicht verwendet.
privacy-data = Welche Daten
privacy-what = Was
privacy-purpose = Wofür
privacy-seen = Wer sie sieht
privacy-roster-what = Die Liste: Adresse, Name, Rolle, Team, Standort, Sprache.
privacy-own-columns = Auch: { $columns }.
privacy-roster-purpose = Allen die richtige Mail in ihrer Sprache schicken
privacy-roster-seen = { $owner }
privacy-signup-what = Wer mitmacht, mit welcher Gewohnheit
privacy-signup-purpose = An die eigene Gewohnheit erinnern und zählen, wie viele mitmachen
privacy-signup-seen = { $owner }; Führungskräfte erhalten keine Liste
privacy-measurement-what = Antworten vorher und nachher, ohne Namen
privacy-measurement-purpose = Zeigen, was sich für Gruppen geändert hat
privacy-measurement-seen = { $owner }; andere nur Ergebnisse von Gruppen
privacy-feedback-what = Antworten der Teilnehmenden, ohne Namen
privacy-feedback-purpose = Lernen, ob eine Gewohnheit geholfen hat
privacy-feedback-seen = { $owner }; andere nur Ergebnisse von Gruppen
privacy-cocreation-what = Namen derer, die ein Menü schreiben, und Notizen ohne Namen
privacy-cocreation-purpose = Sie einladen und das Menü schreiben
privacy-cocreation-seen = { $owner } und wer dabei ist
privacy-video-what = Bild, Stimme, Name und Funktion in einem Video
privacy-video-purpose = Erzählen, warum sie mitmachen; nur mit Einwilligung
privacy-video-seen = Alle in der Organisation
privacy-listening-what = Was { -customers } erzählen, ohne Aufnahme
privacy-listening-purpose = Aus erster Hand hören, was gut läuft und was nicht
privacy-listening-seen = Wer dabei ist
privacy-not = Was nicht geschieht
privacy-not-tracked = Mails enthalten keine Tracker: Niemand sieht, wer öffnet oder klickt.
privacy-not-pictures = Bilder stecken in der Mail selbst; nichts wird nachgeladen.
privacy-linked-pictures = Bilder werden von { $host } geladen, das sieht diese Stelle; sie sind für alle gleich.
privacy-not-judged = Ob jemand mitmacht, zählt in keiner Beurteilung.
privacy-not-forced = Niemand muss mitmachen, und aufhören geht jederzeit.
privacy-agreed-title = Was vereinbart ist
privacy-rules = Regeln
privacy-kept = Aufbewahrt
privacy-kept-months = { $count ->
        [one] einen Monat
       *[other] { $count } Monate
    }
privacy-kept-weeks = { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
privacy-kept-days = { $count ->
        [one] einen Arbeitstag
       *[other] { $count } Arbeitstage
    }
privacy-kept-hours = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
privacy-group = Kleinste Gruppe
privacy-group-how = Keine Ergebnisse von weniger als { $min_group } Antworten und nichts, woraus sie ableitbar wären
privacy-stop = Keine Mails mehr
privacy-notice = Datenschutzhinweis
privacy-contact = Fragen
privacy-contact-who = { $owner }, { $email }
privacy-undecided = Noch nicht festgelegt
privacy-approvals = Zustimmungen
privacy-approval-by = Von
privacy-approval-covers = Zu
privacy-approval-status = Stand
privacy-granted = Erteilt am { $day }
privacy-awaited = Steht noch aus
