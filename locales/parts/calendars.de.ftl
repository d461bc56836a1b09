### What stands in calendars, in German. Address: du. No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme }: Teilnehmende
calendar-name-role = { $theme }: { $role }
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

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Entwurf: { $summary }
calendar-draft-note = Das ist noch ein Entwurf und kann sich ändern.

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

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

calendar-facilitator = Mit { $name }
calendar-presenter = Heute: { $name }
calendar-presenter-function = Heute: { $name }, { $function }
calendar-quote = „{ $quote }“
calendar-place = Ort: { $place }
calendar-agenda = So läuft es ab:
calendar-agenda-item = { $minutes } Min.: { $what }
calendar-owner = Wer: { $owner }
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
