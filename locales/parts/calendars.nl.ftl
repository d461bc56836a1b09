### What stands in calendars, in Dutch. Address: je. No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme }: deelnemers
calendar-name-role = { $theme }: { $role }
calendar-name-team = { $theme }: alle momenten

## Titles of the events, short enough for a day in a month view. $theme: as in the program. $role: name of a role. $subject: subject of
## the mail. $weeks: length of the experiment. $place: onboarding, training, leadership or systems.

calendar-measure-before = { $theme }: hoe is het nu?
calendar-measure-after = { $theme }: wat is er veranderd?
calendar-cocreation = Menu maken: { $role }
calendar-review = Menu nalezen: { $role }
calendar-video = Video: { $subject }
calendar-signup-closes = { $theme }: aanmelden sluit
calendar-kickoff = Kick-off: { $theme }
calendar-experiment =
    { $theme }: { $weeks ->
        [1] één week oefenen
        [2] twee weken oefenen
        [3] drie weken oefenen
        [4] vier weken oefenen
       *[other] { $weeks } weken oefenen
    }
calendar-nudge = { $theme }: { $subject }
calendar-feedback-opens = { $theme }: hoe ging het?
calendar-feedback-reminds = { $theme }: vertel je nog hoe het ging?
calendar-feedback-closes = { $theme }: terugblik sluit
calendar-thanks = { $theme }: dank je wel
calendar-follow-up =
    { $theme }: { $place ->
        [onboarding] vaste plek in de inwerkweken
        [training] vaste plek in trainingen
        [leadership] vaste plek bij leidinggevenden
       *[systems] vaste plek in de systemen
    }

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Concept: { $summary }
calendar-draft-note = Dit is nog een concept en kan veranderen.

## First lines of the descriptions: what it is. $days: working days for the review, or number of videos. $day: which video.
## $week, $weeks: week of the experiment and number of weeks. $questions: how many questions.

calendar-about-measure-before = Vandaag gaan de vragen van de eerste meting open: hoe is het, voordat we beginnen? Ze blijven een week open.
calendar-about-measure-after = Vandaag gaan de vragen van de tweede meting open, dezelfde als vooraf. Zo zien we wat er veranderd is. Ze blijven een week open.
calendar-about-cocreation = Vertel hoe een werkdag loopt en waar een klein gebaar past. Daarvan maken we het menu van kleine gewoonten voor deze rol. Voorbereiden hoeft niet.
calendar-about-review =
    Lees het menu één keer door en zeg wat niet klopt. Je hebt { $days ->
        [1] één werkdag
        [2] twee werkdagen
        [3] drie werkdagen
       *[other] { $days } werkdagen
    }.
calendar-about-video =
    { $days ->
        [1] Vandaag vertelt een collega in een korte video waarom meedoen iets oplevert.
       *[other] Elke werkdag van deze week vertelt een collega in een korte video waarom meedoen iets oplevert. Dit is dag { $day } van { $days }.
    }
calendar-about-signup-closes = Dit is het laatste moment om mee te doen: kies één kleine gewoonte die bij je werk past.
calendar-about-kickoff = We beginnen samen. Neem je gewoonte mee, verder hoef je niets voor te bereiden.
calendar-about-experiment = In deze tijd oefen je één kleine gewoonte in je eigen werk. Je agenda blijft vrij.
calendar-about-nudge =
    { $weeks ->
        [1] Vandaag krijg je een herinnering van een paar regels. Je hoeft er geen tijd voor vrij te houden.
       *[other] Vandaag krijg je een herinnering van een paar regels, in week { $week } van { $weeks }. Je hoeft er geen tijd voor vrij te houden.
    }
calendar-about-feedback-opens =
    Vandaag gaan de vragen open: hielp je gewoonte, of niet? { $questions ->
        [one] Het is één vraag,
        [7] Het zijn zeven vragen,
       *[other] Het zijn { $questions } vragen,
    } en elk eerlijk antwoord telt.
calendar-about-feedback-reminds = Heb je al geantwoord? Dan hoef je niets te doen. Zo niet: ook “het werd niets” is een goed antwoord.
calendar-about-feedback-closes = Dit is het laatste moment om te vertellen hoe het ging.
calendar-about-thanks = Vandaag krijg je de uitkomsten, met dank voor het meedoen.
calendar-about-follow-up = Wat werkte, krijgt hier een vaste plek.

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

calendar-facilitator = Met { $name }
calendar-presenter = Vandaag: { $name }
calendar-presenter-function = Vandaag: { $name }, { $function }
calendar-quote = “{ $quote }”
calendar-place = Plaats: { $place }
calendar-agenda = Zo loopt het:
calendar-agenda-item = { $minutes } min: { $what }
calendar-owner = Wie: { $owner }
calendar-feedback-elsewhere = Je krijgt de vragen van { $owner }.

## Links, each in a line of its own. $url: the address.

calendar-link-video = Bekijk de video: { $url }
calendar-link-signup = Kies je gewoonte: { $url }
calendar-link-feedback = Beantwoord de vragen: { $url }

## Last line of each description. $owner: name of who answers questions. $email: their address.

calendar-questions = Vragen? { $owner }, { $email }

## Kinds of events, as categories by which calendar programs color and filter. One word or two.

calendar-kind-measurement = Meting
calendar-kind-cocreation = Co-creatie
calendar-kind-review = Nalezen
calendar-kind-video = Video
calendar-kind-signup = Aanmelden
calendar-kind-kickoff = Kick-off
calendar-kind-experiment = Experiment
calendar-kind-nudge = Herinnering
calendar-kind-feedback = Terugblik
calendar-kind-thanks = Dank
calendar-kind-follow-up = Vervolg
