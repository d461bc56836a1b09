### Woorden die in mails, agenda's en op papier terugkomen.

## What those whom the program is for are called, wherever the words below name them; a program says it in one line of its own
## `locales/nl.ftl`, such as `-customers = cliënten`. Small letters: it never begins a sentence.

-customers = klanten

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = mijn vaste moment
behavior-fallback = doe ik mijn kleine gewoonte
role-fallback = jouw rol
team-fallback = jouw team
site-fallback = jouw locatie
person-fallback = een collega

## Lists of two and more. $first, $last: words.

list-two = { $first } en { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = de NPS
metric-enps = de eNPS
metric-csat = de klanttevredenheid
metric-elements = de betrokkenheid
metric-contacts = het aantal contacten
# Where no metric is named.
metric-unnamed = de uitkomst

## Why a driver matters, as one sentence. $driver, $other: names of drivers. $metric: one of the names above.
## $times: how many times as much, a whole number or one with a decimal.

evidence-share = { $driver } verklaart { evidence-times } zoveel van de verschillen in { $metric } als { $other }
evidence-slope = { $driver } laat { $metric } { evidence-times } zo snel stijgen als { $other }
evidence-times = { $times ->
        [2] twee
        [3] drie
        [4] vier
        [5] vijf
        [6] zes
        [7] zeven
        [8] acht
        [9] negen
        [10] tien
       *[other] { $times }
    } keer
# $source: where it comes from. $respondents: how many answered.
evidence-respondents = { $source }, { $respondents } antwoorden

## What is known of one driver, each a part of a sentence. $percent, $effect, $low, $high, $score: numbers. $metric: as above.
## $sentence: one of the first two.

evidence-one-share = verklaart { $percent }% van de verschillen in { $metric }
evidence-one-slope = laat { $metric } { $effect } stijgen per punt
evidence-interval-share = { $sentence }, met 95% zekerheid tussen { $low }% en { $high }%
evidence-interval-slope = { $sentence }, met 95% zekerheid tussen { $low } en { $high }
evidence-score = { -customers } geven er een { $score } voor
evidence-interviews = gehoord in interviews

## A period. $from, $to: days in words.

period = { $from } t/m { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Concept] { $subject }

### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Iedereen
audience-participants = Deelnemers
audience-leaders = Leidinggevenden
audience-cx-team = CX-team
audience-customers = Klanten

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
outbox-messages =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
outbox-answer = De bevestiging van een aanmelding
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
timeline-conditional = alleen als er te weinig aanmeldingen zijn

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
index-sms = Sms
index-chat = Chat
index-board = Bord
index-slide = Scherm
index-card = Kaart
index-cards = Voor de dagstart
index-cards-note = Vier op een A4, om uit te snijden.
index-surveys = Vragenlijsten
index-surveys-note = Voor je enquêteprogramma: als SurveyJS in elke taal, als tabel, als tekst om te plakken en als formulier.
index-outbox = Berichten per persoon
index-outbox-note = Met namen en adressen erin: alleen jij kunt deze bestanden openen. Er is niets verstuurd.
index-moved-from = verschoven van
index-draft = Concept
index-draft-note = Wat nog niet af is, staat hier als concept. Verstuur het niet en hang het nog niet op.
index-questions = Vragen?

### What stands in calendars, in Dutch. Address: je. No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme }: deelnemers
calendar-name-role = { $theme }: { $role }
calendar-name-leaders = { $theme }: leidinggevenden
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
# $by: who must agree. $name: of a series of listening sessions.
calendar-approval = Akkoord: { $by }
calendar-leaders = { $theme }: leidinggevenden beginnen
calendar-listening = { $theme }: { $name }
calendar-signup-rescue = { $theme }: { $subject }

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Concept: { $summary }
calendar-draft-note = Dit is nog een concept en kan veranderen.

## What was sent out and is taken back: its title, and its description. $summary: what it was called.

calendar-cancelled = Vervalt: { $summary }
calendar-cancelled-note = Dit gaat niet door. Je kunt het uit je agenda halen.

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
calendar-about-approval = Voor deze dag moet dit akkoord er zijn. Zonder akkoord gaat niet door waar het voor nodig is.
calendar-about-leaders = In deze sessie kijk je naar wat je zelf al doet en kies je één kleine gewoonte, net als je collega’s straks.
calendar-about-listening = Hoor uit de eerste hand wat { -customers } meemaken: wat goed ging en wat niet. Je hoeft niets voor te bereiden.
calendar-about-signup-rescue = Alleen als te weinig mensen zich aanmelden: nog één mail, en iets langer de tijd.

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

# What one chose, first in the description of what is for oneself. $sentence: the whole sentence.
calendar-habit =
    Jouw gewoonte:
    { $sentence }
calendar-facilitator = Met { $name }
calendar-presenter = Vandaag: { $name }
calendar-presenter-function = Vandaag: { $name }, { $function }
calendar-quote = “{ $quote }”
calendar-place = Plaats: { $place }
calendar-agenda = Zo loopt het:
calendar-agenda-item = { $minutes } min: { $what }
calendar-owner = Wie: { $owner }
calendar-approval-granted = Het akkoord is gegeven.
calendar-approval-awaited = Het akkoord is er nog niet.
# $reference: where the approval can be found.
calendar-approval-reference = Kenmerk: { $reference }
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
calendar-kind-approval = Akkoord
calendar-kind-leaders = Leiding
calendar-kind-listening = Luisteren

### What the e-mails say, in Dutch. Address: je.
### No exclamation marks, no pressure; a subject holds at most 33 characters.

## Personal fields without a roster: they stand in running text where a name or a habit would.
## No variables.

recipient-fallback = collega
habit-fallback = Na mijn vaste moment doe ik mijn kleine gewoonte

## Around every mail: the band of a draft, the greeting (with and without a name), the footer.
## $name: first name. $theme, $organization: as in the program. $owner: name of who answers questions.

email-draft-label = Concept
email-draft-note = Deze mail is nog niet definitief.
email-hello = Dag { $name },
email-hello-plain = Hallo,
email-reason-participant = Je krijgt deze mail omdat je meedoet aan { $theme }.
email-reason-everyone = Je krijgt deze mail omdat iedereen bij { $organization } kan meedoen.
email-reason-cocreation = Je krijgt deze mail omdat we je vragen mee te denken over je eigen werk.
email-reason-measurement = Je krijgt deze mail omdat we iedereen bij { $organization } dezelfde vragen stellen.
email-reason-leaders = Je krijgt deze mail omdat je bij { $organization } leidinggeeft.
email-reason-approval = Je krijgt deze mail omdat { $theme } niet zonder jullie akkoord begint.
email-reason-letter = Je krijgt deze mail omdat { $theme } aan je werk raakt.
email-footer-ask = Vragen? { $owner }
email-footer-privacy = Je gegevens
email-footer-opt-out = Geen mails meer

## The place in the program, at the right of the header.
## $step, $steps: day of the campaign and number of days. $week, $weeks: week of the experiment and number of weeks.

email-series-before = Vooraf
email-series-cocreation = Samen maken
email-series-review = Nalezen
email-series-approval = Akkoord
email-series-leaders = Leidinggevenden
email-series-rescue = Nog één dag
email-series-listening = Luisteren
email-series-day = Dag { $step } van { $steps }
email-series-joined = Je doet mee
email-series-kickoff = Kick-off
email-series-week = Week { $week } van { $weeks }
email-series-after =
    { $weeks ->
        [1] Na één week
        [4] Na vier weken
       *[other] Na { $weeks } weken
    }
email-series-thanks = Tot slot
email-series-measured = Achteraf

## Shared by several mails. $label: words before a link or a value in plain text. $closes: last day, with its weekday.
## $minutes: a number. $start, $end: times. The privacy lines stand below a survey; $count: fewest answers that are shown.

email-labelled = { $label }:
email-minutes = { $minutes } min
email-time-range = { $start } tot { $end }
email-until = Kan tot en met { $closes }.
email-reply = Wil je nog iets kwijt? Antwoord op deze mail.
email-calendar-button-date = Zet in mijn agenda
email-calendar-button-dates = Zet de data in mijn agenda
email-calendar-attached = Met de bijlage zet je het in je agenda.
email-calendar-attached-dates = Met de bijlage zet je de data in je agenda.
email-privacy-lead = Wie ziet wat?
email-privacy-text = Je leidinggevende ziet geen losse antwoorden. Van een groep met minder dan { $count } antwoorden tonen we niets.

## The recipe card: its title and the labels beside routine, behavior and the small cheer. No variables.

email-recipe-title = Mijn gewoonte
email-recipe-routine = Routine
email-recipe-behavior = Gedrag
email-recipe-celebration = Vieren
email-recipe-example = Zo ziet een gewoonte eruit
# $role: the role whose menu the example is from.
email-recipe-example-of = uit het menu { $role }

## Video of the campaign week. $length: minutes and seconds, such as 2:30. $alt: what the picture shows.
## The watch and length lines are painted into the poster too. $quote: one sentence. $closes: last day to sign up.
## $name, $where: a goodie and where to get it. $source: where a figure comes from.

email-video-watch = Bekijk de video
email-video-length = { $length } min
email-video-length-captions = { $length } min, met ondertiteling
email-video-alt = Bekijk de video ({ $length }): { $alt }
email-video-alt-plain = Bekijk de video: { $alt }
email-quote = “{ $quote }”
email-signup-button = Kies je gewoonte
email-signup-support = Kost twee minuten. Kan tot en met { $closes }.
# Beside the first video. $theme: as in the program.
email-intro-heading = Waar { $theme } voor staat
email-goodies-lead = Voor wie meedoet:
email-goody-where = { $name } · { $where }
email-evidence-lead = Waarom dit?
email-evidence-source = Bron: { $source }.

## Confirmation of the sign-up: its own subject, preheader, heading and body (Markdown).
## $weeks: length of the experiment. $heading: the heading, of the program or the one here. $name: first name.
## $closes: last day to choose again.

email-signup-confirmation-subject = Je doet mee. Zo gaat het verder
email-signup-confirmation-preheader =
    { $weeks ->
        [1] Eén kleine gewoonte, één week lang
        [4] Eén kleine gewoonte, vier weken lang
       *[other] Eén kleine gewoonte, { $weeks } weken lang
    }
email-signup-confirmation-heading = Fijn dat je meedoet
email-signup-confirmation-body =
    { $weeks ->
        [1] Eén week
        [4] Vier weken
       *[other] { $weeks } weken
    } lang oefen je iets kleins in je eigen werk. Klein genoeg om nooit te hoeven uitstellen.
email-heading-named = { $heading }, { $name }
email-dates-heading = Wanneer
email-choose-again = Toch liever een andere gewoonte? Dat kan tot en met { $closes }.
email-choose-again-link = Kies opnieuw

## The dates in the confirmation: what happens, and a note below it.
## $time: from and to. $weeks: length of the experiment. $days: the weekdays of the nudges, such as “Tuesday and Thursday”.
## $questions, $minutes: how many questions, and how long they take.

email-date-kickoff = Kick-off, { $time }
email-date-kickoff-or = Of de kick-off van { $time }
email-date-experiment =
    { $weeks ->
        [1] De week begint
        [4] De vier weken beginnen
       *[other] De { $weeks } weken beginnen
    }
email-date-experiment-note = Elke { $days } een herinnering van een paar regels
email-date-feedback = Vertel hoe het ging
email-date-feedback-note =
    { $questions ->
        [7] Zeven vragen
       *[other] { $questions } vragen
    }, { $minutes ->
        [3] drie minuten
       *[other] { $minutes } minuten
    }

## Nudge without a known habit: beside the open bar and the full bar, as one sentence of the reader. No variables.
## Subject, preheader and body are the program’s own.

email-nudge-your-routine = Na mijn vaste moment vandaag
email-nudge-your-habit = doe ik mijn kleine gewoonte.

## Invitation to the kick-off. $weekday: day in words, such as “Thursday”. $start: time it begins.
## $minutes: its length. The agenda and the habit to bring stand below the body.

email-kickoff-subject = We beginnen { $weekday } om { $start }
email-kickoff-preheader =
    { $minutes ->
        [45] Drie kwartier
        [60] Een uur
       *[other] { $minutes } minuten
    }. Neem je gewoonte mee
email-kickoff-heading = We beginnen { $weekday }
email-kickoff-body =
    Je hoort waarom klein beginnen werkt en wat helpt om het vol te houden. Je probeert je gewoonte meteen één keer uit.

    Voorbereiden hoeft niet.
email-agenda-heading = Zo loopt het
email-kickoff-bring = Neem mee

## Invitation to the feedback after the experiment. $weeks: length of the experiment. $questions, $minutes: how many
## questions, and how long they take. $name: first name. $closes: last day. $owner: who sends the questions where there is no link.

email-feedback-opens-subject = Hielp het, of niet?
email-feedback-opens-preheader =
    { $questions ->
        [7] Zeven vragen
       *[other] { $questions } vragen
    }, { $minutes ->
        [3] drie minuten
       *[other] { $minutes } minuten
    }
email-feedback-opens-heading =
    { $weeks ->
        [1] Eén week
        [4] Vier weken
       *[other] { $weeks } weken
    } verder. Hielp het?
email-feedback-opens-body = Werd je werk er makkelijker, leuker of zinvoller van? Merkten { -customers } iets? Ook “het werd niets” is een goed antwoord: daar leren de volgende collega’s van.
email-feedback-habit-hello = Dag { $name }, dit was jouw gewoonte:
email-feedback-habit = Dit was jouw gewoonte:
email-feedback-button =
    Beantwoord { $questions ->
        [7] zeven vragen
       *[other] { $questions } vragen
    }
email-feedback-support =
    Kost { $minutes ->
        [3] drie minuten
       *[other] { $minutes } minuten
    }. Kan tot en met { $closes }.
email-feedback-elsewhere =
    Je krijgt de vragen van { $owner }. Dat kost { $minutes ->
        [3] drie minuten
       *[other] { $minutes } minuten
    } en kan tot en met { $closes }.

## Reminder of the feedback, once. $questions: how many. $closes: last day.

email-feedback-reminds-subject = Ook “het werd niets” telt
email-feedback-reminds-preheader =
    { $questions ->
        [7] Zeven vragen
       *[other] { $questions } vragen
    }. Kan tot en met { $closes }
email-feedback-reminds-heading = Hoe ging het echt?
email-feedback-reminds-body = We horen graag hoe het ging. Ook als je gewoonte er na een dag bij inschoot: juist dat laat zien wat er beter kan voor de collega’s na jou.
email-feedback-already = Heb je al geantwoord? Dank je, dan hoef je niets meer te doen.

## Thanks, after the feedback has closed. $weeks: length of the experiment.

email-thanks-subject = Dank je. En nu?
email-thanks-preheader = Wat werkte, mag blijven
email-thanks-heading = Dank je wel
email-thanks-body =
    { $weeks ->
        [1] Eén week
        [4] Vier weken
       *[other] { $weeks } weken
    } lang probeerde je iets kleins in je eigen werk. Fijn dat je erbij was, ook als het er niet altijd van kwam.

    Houd vast wat werkte en laat los wat niet werkte. Wat iedereen vertelde, helpt de collega’s die hierna beginnen.
email-thanks-habit = Wat je oefende

## Invitation to a co-creation session. $minutes: its length. $weeks: how long the making of the menu takes.
## The labels stand in a small table below the body.

email-cocreation-subject =
    { $minutes ->
        [45] Drie kwartier
        [60] Een uur
       *[other] { $minutes } minuten
    } over jouw werk
email-cocreation-preheader = Jij weet hoe zo’n dag loopt
email-cocreation-heading = Help ons het menu maken
email-cocreation-body =
    We zoeken kleine gewoontes die { -customers } merken en die in een gewone werkdag passen. In een vergaderzaal verzin je die niet. Jij weet hoe zo’n dag loopt.

    Voorbereiden hoeft niet: we vragen je naar je werk van alledag. Binnen { $weeks ->
        [3] drie weken
       *[other] { $weeks } weken
    } ligt er een menu van hooguit tien gewoontes, en dat lees je één keer na.
email-session-role = Voor
email-session-duration = Duur
email-session-facilitator = Met
email-cocreation-absent = Kun je niet? Antwoord op deze mail, dan zoeken we iemand anders.

## The one review of a menu. $role: name of the role. $days: working days for it. $closes: last day.

email-review-subject = Klopt dit menu?
email-review-preheader = Lezen, strepen, terugsturen
email-review-heading = Klopt dit met jouw werk?
email-review-body =
    Uit de gesprekken kwam een menu van kleine gewoontes. Lees het één keer door, alsof je morgen begint. Wat zou je nooit doen? Welke woorden gebruik je niet? Wat mist er?

    Antwoord op deze mail. Losse opmerkingen zijn genoeg.
email-review-menu = { $role }: het menu
email-review-button = Lees het menu
email-review-support =
    { $days ->
        [1] Je hebt één werkdag
        [3] Je hebt drie werkdagen
       *[other] Je hebt { $days } werkdagen
    }: tot en met { $closes }.

## The measurement before and after the program, to everyone. $theme: as in the program. $closes: last day.
## $owner: who sends the questions where there is no link.

email-measure-before-subject = Hoe is je werk nu?
email-measure-before-preheader = Een paar vragen, voordat we beginnen
email-measure-before-heading = Hoe is het nu?
email-measure-before-body =
    Binnenkort begint { $theme }. Om later te zien of er iets verandert, willen we weten hoe het nu is.

    Er zijn geen goede of foute antwoorden. Wat je als eerste denkt, is genoeg.
email-measure-after-subject = En hoe is je werk nu?
email-measure-after-preheader = Dezelfde vragen, een paar weken later
email-measure-after-heading = Is er iets veranderd?
email-measure-after-body =
    Voor { $theme } begon, vroegen we hoe je werk was. Nu stellen we dezelfde vragen nog een keer.

    Deed je niet mee? Jouw antwoord telt net zo goed.
email-measurement-button = Beantwoord de vragen
email-measurement-elsewhere = Je krijgt de vragen van { $owner }. Antwoorden kan tot en met { $closes }.

## Invitation to the session of the leaders. $weekday, $start: when. $minutes: its length. $weeks: length of the experiment.
## $habits: how many habits the checklist holds, 0 without one.

email-leaders-subject = Wat doe jij al?
email-leaders-preheader =
    { $minutes ->
        [45] Drie kwartier
        [60] Een uur
       *[other] { $minutes } minuten
    } voor wie leidinggeeft, { $weekday } om { $start }
email-leaders-heading = Jij gaat voor
email-leaders-body =
    Straks oefenen collega’s { $weeks ->
        [1] één week
        [4] vier weken
       *[other] { $weeks } weken
    } lang iets kleins in hun werk. Ze kijken dan eerst naar jou. Daarom beginnen we met wie leidinggeeft.

    { $habits ->
        [0] Je kijkt wat je zelf al doet. Vaak is dat meer dan je denkt.
        [1] Je bekijkt één kleine gewoonte en ziet of je die al hebt.
        [13] Je loopt dertien kleine gewoontes langs en ziet welke je al hebt. Vaak zijn dat er meer dan je denkt.
       *[other] Je loopt { $habits } kleine gewoontes langs en ziet welke je al hebt. Vaak zijn dat er meer dan je denkt.
    } Daarna kies je er één en maak je die vast aan een moment van je eigen dag. Voorbereiden hoeft niet.
email-leaders-examples = Zulke gewoontes, bijvoorbeeld
email-leaders-absent = Kun je niet? Antwoord op deze mail, dan zoeken we een ander moment.

## Invitation to a listening session, to everyone. $name: what the series is called. $weekday, $start: when. $minutes: its length.
## $seats: for how many there is room.

email-listening-subject = Hoor het van { -customers } zelf
email-listening-preheader = { $weekday } { $start }, { $minutes } minuten
email-listening-heading = { $name }
email-listening-body =
    Hier vertellen { -customers } wat goed ging en wat niet. Jij luistert. Je hoeft niets te verdedigen en niets op te lossen.

    Iedereen mag mee, wat je werk ook is. Wat je hoort, nemen we mee naar wie er iets aan kan doen.
email-listening-online = Online
email-listening-questions = Dit vragen we ze
email-listening-seats = Er zijn { $seats } plaatsen. Antwoord op deze mail, dan houden we er een voor je vrij.
email-listening-come = Wil je erbij zijn? Antwoord op deze mail.

## Request for an approval, to whoever must agree. $name: who that is. $theme, $organization: as in the program. $weeks: length of the
## experiment. $day: by when. The list says what it covers.

email-approval-subject = Gaan jullie akkoord?
email-approval-preheader = Graag een antwoord vóór { $day }
email-approval-heading = Een vraag om akkoord
email-approval-body =
    Bij { $organization } bereiden we “{ $theme }” voor. Wie wil, oefent { $weeks ->
        [1] één week
        [4] vier weken
       *[other] { $weeks } weken
    } lang een kleine gewoonte in het eigen werk. Meedoen is vrijwillig, en nee zeggen heeft geen gevolgen.

    Voor een deel daarvan hebben we jullie akkoord nodig. Zonder dat akkoord gaat dat deel niet door.
email-approval-covers = Waarover
email-approval-before = Uiterlijk
email-approval-reference = Kenmerk
email-approval-privacy = Gegevens
email-approval-notice = Wat we bewaren en hoe lang
email-approval-reply = Antwoord op deze mail met jullie besluit. We komen het ook graag toelichten.

## What an approval covers, each as an item of a list. No variables.

email-covers-measurement = De vragen vooraf en achteraf
email-covers-roster = De deelnemerslijst, met naam en adres
email-covers-cocreation = De gesprekken over het eigen werk
email-covers-campaign = De campagneweek, met video’s van collega’s
email-covers-signup = Het aanmelden
email-covers-experiment = De weken van oefenen, met herinneringen
email-covers-feedback = De vragen na afloop
email-covers-listening = De luistersessies met { -customers }
email-covers-leadership = De sessie voor leidinggevenden
email-covers-materials = De posters en kaarten

# Woorden op de gedrukte bladen. `sheet-` staat op elk blad, `poster-` op de menuposter.
# Een regeleinde in een bericht is een regeleinde op papier. Het blad bindt zelf de laatste twee woorden
# van een deel, en een getal met het woord erna: daar is geen harde spatie voor nodig.
# Variabelen: $weeks, $goal, $goal_percent en $employees (getallen), $theme, $role, $organization,
# $owner_name, $owner_email, $closes, $address en $experiment (teksten). Datums komen opgemaakt binnen.

## Elk blad

# Aanhalingstekens om de stem van een drijfveer.
sheet-quote-open = ‘
sheet-quote-close = ’
# Bij een drijfveer van medewerkers: onder de naam, boven de stem.
sheet-own-side = Voor onszelf
# In plaats van een drijfveer, boven gewoonten die er geen hebben.
sheet-no-driver = En verder
# De twee delen van een gewoonte, naast hun balk: open en gevuld.
sheet-routine = Routine
sheet-behavior = Gedrag
# Voettekst links.
sheet-questions = Vragen? { $owner_name }, { $owner_email }
# Voettekst rechts; vervalt als de data niet vaststaan.
sheet-experiment = Het experiment: { $experiment }
# Strook boven aan het blad zolang het een concept is: eerst het woord, dan wat dat betekent.
sheet-draft = Concept
sheet-draft-note = Nog niet ophangen of delen

## Menuposter

# Naam van het document: in het venster van de lezer, en wat een schermlezer eerst zegt.
poster-title = { $theme }: menu { $role }
# Onder de titel. De naam van de rol wordt halfvet; een lidwoord past niet bij elke rol.
poster-menu = Menu { $role }
# Boven de gewoonten, die er elk op volgen.
poster-weeks = In de komende { $weeks ->
        [1] week …
        [2] twee weken …
        [3] drie weken …
        [4] vier weken …
        [5] vijf weken …
        [6] zes weken …
        [7] zeven weken …
        [8] acht weken …
        [9] negen weken …
        [10] tien weken …
       *[other] { $weeks } weken …
    }
# Rechts daarvan; de tweede als er maar één gewoonte is.
poster-hint = Kies één gewoonte. Dertig seconden of korter.
poster-hint-one = Dertig seconden of korter.
# Begin van elke gewoonte, voor de routine; de tweede als de routine met een klinker begint.
poster-after = Nadat
poster-after-vowel = { poster-after }
# Kop van de aanmeldband; de tweede als er maar één gewoonte is.
poster-join = Doe mee: scan en kies
poster-join-one = Doe mee: scan de code
# Daaronder. De sluitdatum wordt halfvet.
poster-sign-up =
    Aanmelden kan tot en met
    { $closes }
    via { $address }
# Wat de QR-code is, voor wie hem niet ziet.
poster-qr = QR-code om je aan te melden via { $address }, tot en met { $closes }
# Rechts in de band: het doel in mensen, groot, en de zin eronder.
poster-goal = { $goal ->
        [one] { $goal } collega
       *[other] { $goal } collega’s
    }
poster-goal-share = Ons doel: { $goal_percent ->
        [1] één
        [2] twee
        [3] drie
        [4] vier
        [5] vijf
        [6] zes
        [7] zeven
        [8] acht
        [9] negen
        [10] tien
       *[other] { $goal_percent }
    } procent van alle { $employees } doet mee.

### Korte teksten: wat iemand per sms, in de chat of op het bord leest, op een scherm en op een kaart voor de dagstart.
### Adres: je. Geen uitroeptekens, geen druk. Elke regel staat op zichzelf.

## The line of each moment for which the program has none. $theme: as in the program. $weeks: length of the experiment. $minutes: length of
## the session. $name: of a series of listening sessions.

message-signup-confirmation = Fijn dat je meedoet aan { $theme }.
message-kickoff = We beginnen samen. Neem je gewoonte mee.
message-feedback-opens =
    { $weeks ->
        [1] Eén week
        [4] Vier weken
       *[other] { $weeks } weken
    } verder. Hielp je gewoonte, of niet?
message-feedback-reminds = Ook “het werd niets” is een goed antwoord.
message-thanks = Dank je voor het meedoen. Wat werkte, mag blijven.
message-measure-before = Hoe is je werk nu? We vragen het iedereen, voordat { $theme } begint.
message-measure-after = Is er iets veranderd in je werk? We vragen het iedereen nog één keer.
message-cocreation =
    Denk je { $minutes ->
        [45] drie kwartier
        [60] een uur
       *[other] { $minutes } minuten
    } mee over jouw werk?
message-review = Klopt dit menu met jouw werk?
message-leaders = Leidinggevenden gaan voor. Kies ook één kleine gewoonte.
message-listening = { $name }: hoor zelf wat { -customers } meemaken.

## When, where and until when, as a sentence after the line. $when: day, time and place. $questions, $minutes: how many questions, and how
## long they take. $closes: last day. $owner: who sends the questions. $email: the address to write to.
## $role: name of the role whose menu it is.

message-kickoff-note = Kick-off: { $when }.
message-when-note = Wanneer: { $when }.
message-cocreation-note = { $role }: { $when }.
message-listening-note = Wanneer: { $when }. Erbij zijn? Mail { $email }.
message-feedback-opens-note =
    { $questions ->
        [7] Zeven vragen
       *[other] { $questions } vragen
    }, { $minutes ->
        [3] drie minuten
       *[other] { $minutes } minuten
    }.
message-review-note = Menu { $role }: vraag het op bij { $email } en zeg wat niet past, tot en met { $closes }.
message-measure-note = Je krijgt de vragen van { $owner }.
message-until-signup = Aanmelden kan tot en met { $closes }.
message-until-answer = Antwoorden kan tot en met { $closes }.

## What to do, before an address. $length: of a video, in minutes and seconds.

message-do-watch = Bekijk de video
message-do-watch-length = Bekijk de video ({ $length } min)
message-do-signup = Kies je gewoonte
message-do-answer = Beantwoord de vragen

# A sentence from a video. $quote: the sentence. $who: the colleague, and what he or she does.
message-quote = “{ $quote }” – { $who }

## The page to sign up or to answer, beside its code. The lines for a board are sentences. $address: as people type it. $closes: last day.

door-signup = Doe mee: scan en kies
door-feedback = Scan en antwoord
door-until = Tot en met { $closes }
door-signup-board = Meedoen? Kies je gewoonte op { $address }, tot en met { $closes }.
door-signup-board-undated = Meedoen? Kies je gewoonte op { $address }.
door-feedback-board = Antwoorden kan op { $address }, tot en met { $closes }.
door-feedback-board-undated = Antwoorden kan op { $address }.
door-signup-qr = QR-code om je aan te melden via { $address }, tot en met { $closes }
door-signup-qr-undated = QR-code om je aan te melden via { $address }
door-feedback-qr = QR-code om de vragen te beantwoorden via { $address }, tot en met { $closes }
door-feedback-qr-undated = QR-code om de vragen te beantwoorden via { $address }

## The card for the day start of a team. $line: what is read. $day: the day. $phase: name of a phase.

card-title = { $line } Kaart voor de dagstart van { $day }
cards-title = Kaarten voor de dagstart: { $phase }
card-label = Dagstart
card-read = Lees voor
card-ask = Vraag
card-ask-when = Speelt dit? Vraag dan

## What the team lead asks, where the program has no question for it.

card-ask-signup-confirmation = Wie doet er mee?
card-ask-kickoff = Wie gaat ernaartoe, en wie vangt het werk op?
card-ask-feedback-opens = Wat werkte bij jou, en wat niet?
card-ask-feedback-reminds = Wie wil er nog iets kwijt?
card-ask-thanks = Wat houden we als team?
card-ask-measure-before = Wanneer maken we er vandaag even tijd voor?
card-ask-measure-after = Wat is er voor jou veranderd?
card-ask-cocreation = Welk klein gebaar merken { -customers } nu al?
card-ask-review = Welke zin zou jij nooit zo zeggen?
card-ask-leaders = Wat kan ik zelf morgen anders doen?
card-ask-listening = Wie wil er meeluisteren?
# $turn: 1 to 3, so that no two days in a row ask the same.
card-ask-video =
    { $turn ->
        [1] Waar herken je dit in je eigen werk?
        [2] Wanneer lukte jou dit ook?
       *[other] Welk klein gebaar past bij jouw dag?
    }
card-ask-signup-rescue = Wie wil er nog meedoen?
card-ask-nudge = Wie deed de gewoonte al? Wat gebeurde er?
card-ask-other = Wat betekent dit voor ons vandaag?

## Recipe cards

# Name of the document, with the name of the role.
recipe-title = Receptkaarten: { $role }
# Which of the menu it is, in the head of a card.
recipe-count = { $number } van { $count }
# Beside the dot: what one does right after the behavior.
recipe-celebrate = Vieren
# Above the circles of a week, with its number behind it.
recipe-week = week
# In the head of the blank card.
recipe-own = Mijn eigen recept

## Checklist of leaders. $count: how many habits, or ticks. $minutes: of the exercise.

# Name of the document.
checklist-title = { $name } Checklist voor leidinggevenden
# Right in the head: whom it is for. $layers: a list of the layers below.
checklist-for = Voor { $layers }
checklist-intro = { $count ->
        [one] Eén kleine gewoonte van leidinggevenden. Vink hem aan als je het de afgelopen twee weken echt deed. Eén keer telt ook: ja!
       *[other] { $count } kleine gewoontes van leidinggevenden. Vink aan wat je de afgelopen twee weken echt deed. Eén keer telt ook: ja!
    }
# Heading of the exercise; its steps follow, each with its minutes.
checklist-exercise = { $minutes ->
        [one] Eén minuut
       *[other] { $minutes } minuten
    }
checklist-minutes = min
# Above the row of boxes in which one finds one’s own number of ticks.
checklist-number = Mijn aantal
checklist-yours = Dit blad is van jou: niemand haalt het op
# The steps of the exercise, each with how it is done. $thresholds: 3 or more, 5 or more and 8 or more.
checklist-explain = Uitleg
checklist-explain-how = Vinken mag, goed praten hoeft niet.
checklist-count = Tellen
checklist-count-how = Ieder voor zich, in stilte.
checklist-hands = Handen omhoog
checklist-hands-how = Wie heeft er { $thresholds }?
checklist-choose = Kiezen
checklist-choose-how = Pak er een die nog leeg is en zeg tegen je buur: ‘Nadat ik …’.
# From how many ticks on; the others say what that means: the lowest, those between, the highest.
checklist-threshold = { $count } of meer
checklist-first = { $count } of meer: je bent begonnen
checklist-next = { $count } of meer: je bent op dreef
checklist-last = { $count } of meer: je bent een voorbeeld, help een collega op weg
# Footer. $chosen: the team that chose the habits.
checklist-sources = Oefening naar Zanna van der Aa, Marketingfacts 2023; gewoontes gekozen door { $chosen }
# The layers, as they stand in a sentence.
checklist-layer-executive = directie
checklist-layer-management = managers
checklist-layer-team-lead = teamleiders
checklist-layer-frontline = collega’s in de frontlijn
checklist-layer-staff = staf

## Driver chart

chart-title = De snelste route: { $advice }
chart-label = De snelste route
# The title: where to begin. $drivers: the first driver, or those of which the order can’t be told.
chart-advice = Begin bij { $drivers }.
chart-aside = EX = CX
chart-evidence = Bewijs
# The figure at the end of a bar: a share in percent, or a slope.
chart-share = { $value }%
chart-slope = { $value }
chart-interval-share = { $low }–{ $high }%
chart-interval-slope = { $low }–{ $high }
# Below the axis. $metric: its name in a sentence.
chart-axis-share = Aandeel in de verklaarde verschillen in { $metric }
chart-axis-slope = Hoeveel { $metric } stijgt met elk punt van de driver
chart-axis-interval = { $axis }, met 95%-interval
chart-overlap = { $count ->
        [2] Deze twee overlappen: welke voorop gaat, is niet te zeggen.
        [3] Deze drie overlappen: hun onderlinge volgorde is niet te zeggen.
       *[other] Deze { $count } overlappen: hun onderlinge volgorde is niet te zeggen.
    }
# Where the metric stands, in the footer.
chart-now = { $metric } nu: { $value }
chart-now-and-target = { $metric } nu: { $value }, doel: { $target }

## Times on paper. $hour, $minute: when it begins, two digits each. $to_hour, $to_minute: when it ends.

print-time = { $hour }.{ $minute } uur
print-times = { $hour }.{ $minute } tot { $to_hour }.{ $to_minute } uur

## Causes, beside their mark. No variables.

cause-system = systeem
cause-policy = beleid
cause-skill = vaardigheid
cause-culture = cultuur

## Journey map. $steps: names of steps, in small letters. $count: how many. $feels: from -2 to 2.

map-title = Klantreis: { $finding }
map-label = Klantreis, van beide kanten
# The title: where it hurts for both; else where it is worst for one of the two.
map-finding-both = Hier schuurt het, voor { -customers } én collega’s: { $steps }.
map-finding-both-many = Bij { $count } stappen schuurt het, voor { -customers } én collega’s.
map-finding-customers = Hier hebben { -customers } het zwaarst: { $steps }.
map-finding-customers-many = Bij { $count } stappen hebben { -customers } het zwaar.
map-finding-employees = Hier hebben collega’s het zwaarst: { $steps }.
map-finding-employees-many = Bij { $count } stappen hebben collega’s het zwaar.
map-finding-good = Geen enkele stap schuurt.
map-finding-none = De reis van { -customers } en collega’s.
# Bands above the two halves, with a capital set by the sheet; also beside the curves.
map-customers = { -customers }
map-employees = collega’s
# Rows.
map-step = Stap
map-does = Wat ze doen
map-needs = Wat ze nodig hebben
map-feels = Wat ze voelen
map-good = goed
map-neutral = neutraal
map-bad = slecht
map-adds = Wat ze toevoegen
map-frustration = Frustratie en oorzaak
map-habits-here = Gewoonte die hier helpt
map-both = Schuurt voor beiden
# In the cells of customers where they are not there.
map-alone = Alleen collega’s
map-habits = { $count } gewoontes, zoals:
map-scale = Gevoel op een schaal van −2 tot 2
map-causes = Oorzaken:
map-feels-customers = { -customers } { $feels }
map-feels-employees = collega’s { $feels }

## Gap sheet. $points: how far two scores are apart. $score: from 0 to 10. $promise: what is promised.

gaps-title = Belofte en praktijk
gaps-label = Belofte en praktijk
# The title: where the scores differ, and where nothing is scored.
gaps-finding = Wat we beloven, maken we nog niet waar.
gaps-name = Wat we beloven, en wat collega’s tegenkomen.
gaps-widest = Het verst uiteen: { sheet-quote-open }{ $promise }{ sheet-quote-close }, { $points ->
        [one] { $points } punt
       *[other] { $points } punten
    }.
gaps-promise = Wat we beloven
gaps-reality = Wat collega’s tegenkomen
gaps-scores = Cijfer, van 0 tot 10
gaps-cause = Oorzaak
gaps-customers = { -customers }
gaps-employees = collega’s
gaps-customers-score = { -customers }: { $score }
gaps-employees-score = collega’s: { $score }
gaps-score = { $score }
gaps-apart = { $points ->
        [one] { $points } punt verschil
       *[other] { $points } punten verschil
    }
gaps-unscored = nog geen cijfer
gaps-note = Hoe verder de twee uiteen liggen, hoe eerder { -customers } het merken.

## Action list. $count: how many. $name: a promise, a step or a series of sessions.

actions-title = Actielijst
actions-label = Actielijst
actions-name = Dit doen we eraan.
actions-count = { $count ->
        [one] Eén actie: wie het doet, en wanneer het klaar is.
       *[other] { $count } acties: wie het doet, en wanneer het klaar is.
    }
actions-done = Klaar
actions-what = Wat
actions-who = Wie
actions-when = Uiterlijk
actions-gap = Belofte: { $name }
actions-step = Stap: { $name }
actions-session = Gehoord bij: { $name }

## Listening sessions: list of names and reflection sheet. $name: of the series. $seats: how many.

listening-title = Luisteren: { $name }
listening-label = Luisteren, uit de eerste hand
listening-sign-up = Schuif aan: zet je naam op de lijst.
listening-questions = Wat we vragen
listening-seats = { $seats ->
        [one] { $seats } plaats
       *[other] { $seats } plaatsen
    }
listening-online = Online
listening-later = De dagen volgen nog.
# The second sheet.
listening-reflect = Wat blijft me bij?
listening-yours = Dit blad is van jou: niemand haalt het op
listening-my-name = Naam
listening-date = Datum
listening-heard = Wat hoorde ik?
listening-heard-hint = Liefst in de woorden die ik hoorde.
listening-touched = Wat raakte mij?
listening-touched-hint = Wat had ik niet verwacht?
listening-will = Wat ga ik doen?
listening-will-hint = Klein en concreet: nadat ik …

## Theme poster. $theme: its name. $name, $where: a goodie and where to get it.

theme-poster-title = { $theme }: poster
theme-poster-week = Elke dag een collega aan het woord
theme-poster-goodies = Voor wie meedoet
theme-poster-goody = { $name }, { $where }

## Kick-off: slides and hand-out. $theme: its name. $weeks: length of the experiment. $starts: its first day, with its weekday.

kickoff-slides-title = { $theme }: kick-off
kickoff-handout-title = { $theme }: zo begin je
kickoff-word = Kick-off
kickoff-why = Waarom we dit doen
kickoff-how = Zo maak je een gewoonte
kickoff-routine-how = Wat je toch al doet. Dat hoef je niet te onthouden.
kickoff-behavior-how = Eén kleine daad, in dertig seconden of korter.
kickoff-celebrate-how = Meteen erna: een knik, een glimlach, een ‘ja!’.
kickoff-fogg = naar BJ Fogg, Tiny Habits
kickoff-helps = Wat helpt
kickoff-tip-1 = Kies een vast moment
kickoff-tip-1-how = Iets wat je elke dag doet, met een duidelijk einde.
kickoff-tip-2 = Hou het klein
kickoff-tip-2-how = Zo klein dat het ook op een drukke dag lukt.
kickoff-tip-3 = Vier het meteen
kickoff-tip-3-how = Wat goed voelt, blijft hangen.
kickoff-tip-4 = Vergeten? Geeft niet
kickoff-tip-4-how = De volgende keer is er weer een kans.
kickoff-weeks = { $weeks ->
        [1] Eén week oefenen
        [2] Twee weken oefenen
        [3] Drie weken oefenen
        [4] Vier weken oefenen
        [5] Vijf weken oefenen
        [6] Zes weken oefenen
       *[other] { $weeks } weken oefenen
    }
kickoff-week = week
kickoff-nudge = zetje
kickoff-experiment-starts = Eerste dag
kickoff-experiment-ends = Laatste dag
kickoff-feedback-opens = Terugblik: hielp het?
kickoff-thanks = Uitkomst en dank
kickoff-end = Klein beginnen is ook beginnen.
kickoff-starts = We beginnen op { $starts }.
kickoff-own = Mijn gewoonte
kickoff-own-hint = Schrijf hem op en hang hem waar je hem ziet.
kickoff-example = Bijvoorbeeld
kickoff-when = Wanneer
# Woorden op de tijdlijn voor aan de muur, kort: een naam past in een vak van vijf centimeter.

wall-title = { $theme }: wat er wanneer gebeurt
wall-videos = { $count ->
        [one] één video
       *[other] { $number } video’s
    }
wall-weeks = { $count ->
        [one] één week
       *[other] { $number } weken
    }
wall-nudges = { $count ->
        [one] één zetje
       *[other] { $number } zetjes
    }
wall-period = { $from_year }, week { $from } tot en met { $to }
wall-period-years = Week { $from } van { $from_year } tot en met week { $to } van { $to_year }
wall-week = week
wall-week-number = week { $week }
wall-before = Vooraf
wall-main = Van campagne tot terugblik
wall-after = Daarna
wall-days = dag
wall-empty = Er is nog niets gepland
wall-weeks-of = Alle weken
wall-time = { $hour }.{ $minute } uur
wall-minutes = { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
wall-seats = { $count ->
        [one] { $count } plaats
       *[other] { $count } plaatsen
    }
wall-until = t/m { $day }
wall-invited = uitnodiging { $day }
wall-sign-up-until = aanmelden kan t/m { $day }
wall-goal = doel: { $goal } van de { $employees }
wall-if-few = alleen bij te weinig aanmeldingen
wall-was = was { $day }
wall-weekend = weekend
wall-closed = gesloten
wall-taken = die dag was bezet
wall-bar-approval = Akkoord
wall-bar-measurement-before = Nulmeting
wall-bar-cocreation = Co-creatie
wall-bar-leaders = Leidinggevenden
wall-bar-campaign = Campagne
wall-bar-signup = Aanmelden
wall-bar-kickoff = Kick-off
wall-bar-experiment = Experiment
wall-bar-listening = Luisteren
wall-bar-feedback = Terugblik
wall-bar-measurement-after = Nameting
wall-bar-follow-up = Vervolg
wall-head-experiment = Experiment { $week }
wall-video = Video { $number }
wall-nudge = Zetje { $number }
wall-measure-before = Nulmeting opent
wall-measure-after = Nameting opent
wall-cocreation = Menu maken
wall-review = Menu nalezen
wall-signup-closes = Aanmelden sluit
wall-signup-rescue = Nog één mail
wall-experiment-starts = Het experiment begint
wall-last-day = Laatste dag
wall-feedback-opens = Terugblik opent
wall-feedback-reminds = Herinnering
wall-feedback-closes = Terugblik sluit
wall-thanks = Uitkomst en dank
wall-follow-up-onboarding = In het inwerken
wall-follow-up-training = In trainingen
wall-follow-up-leadership = Bij leidinggevenden
wall-follow-up-systems = In de systemen
wall-legend-videos = video, { $time }, aan: { $audience }
wall-legend-nudges = zetje, { $time }, aan: { $audience }
wall-legend-off = vrij
wall-legend-moved = verschoven
wall-legend-conditional = alleen als het nodig is
wall-own-hours = Berichten komen op eigen tijd bij { $roles }.
wall-own-hours-role = { $role } ({ $times })
wall-own-hours-many = Berichten komen op eigen tijd bij { $count } rollen.
wall-clock-skipped = { $moment }: op { $day } bestaat { $time } niet, want de klok gaat vooruit. Het wordt { $now }.
wall-clock-repeated = { $moment }: op { $day } komt { $time } twee keer voor, want de klok gaat terug. De eerste telt.
wall-number-2 = twee
wall-number-3 = drie
wall-number-4 = vier
wall-number-5 = vijf
wall-number-6 = zes
wall-number-7 = zeven
wall-number-8 = acht
wall-number-9 = negen
wall-number-10 = tien
wall-number-11 = elf
wall-number-12 = twaalf

### Question lists and papers: to answer, to read and to write on.

## Question lists. $theme: name of the theme. $weeks: length of the experiment. $questions: how many. $min_group: the smallest number of answers


## for which results are shown. $organization, $role: names. Statements are answered from “disagree” to “agree”.

survey-signup-title = { $theme }: kies je gewoonte
survey-signup-intro = { $weeks ->
        [one] Eén kleine gewoonte, één week lang. Kies er een die bij jouw dag past.
       *[other] Eén kleine gewoonte, { $weeks } weken lang. Kies er een die bij jouw dag past.
    }
survey-feedback-title = { $theme }: hoe ging het?
survey-feedback-intro = { $questions ->
        [one] Eén vraag over je gewoonte. ‘Er veranderde niets’ is ook een goed antwoord.
       *[other] { $questions } vragen over je gewoonte. ‘Er veranderde niets’ is ook een goed antwoord.
    }
survey-before-title = Hoe is je werk nu?
survey-before-intro = We vragen dit voordat { $theme } begint, en daarna nog eens. Zo is te zien wat er verandert.
survey-after-title = En hoe is je werk nu?
survey-after-intro = Het zijn de vragen van vóór { $theme }. Je antwoorden laten zien wat er veranderd is.
survey-customers-title = Hoe ervaart u ons?
survey-customers-intro = { $questions ->
        [one] Eén vraag. Dank dat u er de tijd voor neemt.
       *[other] { $questions } vragen. Dank dat u er de tijd voor neemt.
    }
survey-min-group = Van minder dan { $min_group } antwoorden laten we geen uitkomsten zien.
# $url: where the privacy notice stands.
survey-privacy = Wat er met uw gegevens gebeurt: { $url }
survey-privacy-colleague = Wat er met je gegevens gebeurt: { $url }
survey-email = Je e-mailadres van het werk
survey-first-name = Je voornaam
survey-role = Wat is je rol?
survey-habit = Welke gewoonte kies je? ({ $role })
survey-helped = Hielp het experiment je?
survey-easier = Werd je werk makkelijker?
survey-fun = Werd je werk leuker?
survey-impact = Maakte je werk meer verschil?
survey-meaning = Werd je werk zinvoller?
survey-customer-feedback = Zeiden { -customers } iets wat je eerder niet hoorde? Niet elke gewoonte valt op: laat het dan leeg.
survey-recommend = Hoe waarschijnlijk is het dat je een collega het experiment aanraadt?
survey-nps = Hoe waarschijnlijk is het dat u { $organization } aanraadt aan vrienden of familie?
survey-nps-why = Wat is de belangrijkste reden voor uw cijfer?
survey-enps = Hoe waarschijnlijk is het dat je { $organization } aanraadt als werkgever?
survey-enps-why = Wat is de belangrijkste reden voor je cijfer?
survey-csat = Hoe tevreden bent u over { $organization }?
survey-meaningful-work = Ik vind mijn werk zinvol.
survey-hands-on-management = Mijn leidinggevende helpt me als ik dat nodig heb.
survey-positive-workplace = Ik kan mezelf zijn in mijn team.
survey-growth = Ik heb hier genoeg ruimte om me te ontwikkelen.
survey-trust-in-leadership = Ik vertrouw de leiding van { $organization }.
survey-yes = Ja
survey-no = Nee
survey-not-at-all = helemaal niet
survey-very-much = heel erg
survey-unlikely = heel onwaarschijnlijk
survey-likely = heel waarschijnlijk
survey-dissatisfied = heel ontevreden
survey-satisfied = heel tevreden
survey-disagree = oneens
survey-agree = eens
# On the form to print: right in the head, and in the foot.
survey-paper-for = Formulier
survey-paper-back = Dank voor het invullen

## On papers of several kinds.

# Below the number of minutes of a step.
paper-minutes = min
paper-for-team-leads = Voor teamleiders
paper-for-teams = Voor het hele team
paper-for-leaders = Voor leidinggevenden

## Decision-room cards: what people may decide.

decision-title = Beslisruimte: kaarten
# In the head, by who decides: oneself, the way alone, or together; the last is for a blank card.
decision-yours = Jij beslist
decision-method = Jij kiest hoe
decision-together = Wij beslissen samen
decision-own = Dit spreken we af
decision-what = Wat
decision-bounds = Hoe ver
decision-note = Besloten? Niemand vraagt achteraf waarom. Vertel wel wat het opleverde.

## Coaching cards: what to ask where one would tell.

coaching-title = Vragen in plaats van zeggen: kaarten
coaching-name = Vragen, niet zeggen
coaching-own = Een eigen vraag
coaching-moment = Wanneer
coaching-instead-of = In plaats van
coaching-ask = Vraag
coaching-note = Tel daarna tot vijf. Het antwoord is van de ander.

## Value cards: a value in a situation from the work.

practice-title = Onze waarden in de praktijk: kaarten
# Before a situation, and before what one does then.
practice-when = Als
practice-then = Dan
practice-own = Een van ons eigen team

## Story sheet. $value: name of a value.

story-title = Verhalen om te vertellen
story-shows = Een verhaal over ‘{ $value }’. Vertel het in je eigen woorden.
story-tell = Vertellen kost twee minuten
story-tell-1 = Begin met de mens, niet met de les.
story-tell-2 = Zeg wat er moeilijk was. Anders is het reclame.
story-tell-3 = Stop als het verhaal uit is. Stel dan een vraag.
story-ask = Vraag het team daarna
story-ask-1 = Wat gebeurde hier dat in geen regel staat?
story-ask-2 = Wanneer deed een van ons zoiets?
story-own = Ons eigen verhaal
story-own-intro = Een echt geval van een collega die het verschil maakte. Vraag wie erin voorkomt voordat je het vertelt, en laat weg waaraan iemand te herkennen is.
story-own-who = Over wie ging het, en wat was er aan de hand?
story-own-hard = Wat maakte het lastig?
story-own-did = Wat deed onze collega?
story-own-customer = Wat betekende dat voor de ander?
story-own-sentence = In één zin

## Worksheet for the mission of a team. $minutes: how long it takes.

mission-title = Waarom zijn wij er?
mission-intro = { $minutes ->
        [one] In één minuut naar één zin die van ons is.
       *[other] In { $minutes } minuten naar één zin die van ons is. Geen slogan: iets wat je tegen je buren zou zeggen.
    }
mission-questions = Eerst alleen
mission-together = Dan samen
mission-alone = Schrijven
mission-alone-how = Ieder voor zich, in stilte: een paar woorden bij elke vraag.
mission-share = Voorlezen
mission-share-how = Om de beurt, zonder commentaar. De teamleider als laatste. Omcirkel woorden die terugkomen.
mission-write = Zinnen maken
mission-write-how = In tweetallen, één zin per tweetal.
mission-choose = Kiezen
mission-choose-how = Iedereen wijst er een aan. Die is het, tot de volgende keer.
mission-ours = Onze zin
mission-check-1 = Een nieuwe collega begrijpt hem meteen.
mission-check-2 = Geen ander team kan hem zo zeggen.
mission-check-3 = Hij helpt als twee dingen botsen.

## Guide for a one-to-one.

talk-title = Hoe gaat je gewoonte?
talk-intro = Een kwartier met één collega. Jij vraagt, de ander vertelt en kiest. Wat er gezegd wordt, blijft onder jullie.
talk-steps = Vijftien minuten
talk-open = Openen
talk-open-how = ‘Wanneer lukte het, en wat gebeurde er toen?’ Vergeten mag: ‘Wat had je eraan herinnerd?’
talk-obstacle = Wat zit er in de weg
talk-obstacle-how = ‘Wat houdt je tegen om te helpen zoals je wilt?’ Luister tot het stil is.
talk-next = De volgende stap
talk-next-how = ‘Wat kies je: houden, kleiner maken of ruilen?’ En: ‘Wat kun je hierin zelf beslissen?’
talk-close = Afronden
talk-close-how = Zeg wat je goed vond gaan. Zeg welk ene ding jij uit de weg haalt, en wanneer.
talk-questions = Als dit voorbijkomt
talk-when = Wat je hoort of ziet
talk-do-not = Laat dit achterwege
talk-do-not-1 = Tellen hoe vaak. Een gemiste dag is geen fout.
talk-do-not-2 = Zelf het antwoord geven.
talk-do-not-3 = Vragen wie er niet meedoet, en waarom. Meedoen is vrij.
talk-away = Wat ik uit de weg haal
paper-for-facilitators = Voor wie het begeleidt
paper-when = Wanneer
paper-who = Wie
paper-bring = Meenemen
# $day, $time: in words.
paper-day-and-time = { $day }, { $time } uur
# The two beginnings of one’s own sentence, each before lines to write on.
paper-after = Nadat ik …
paper-i = doe ik dit: …
paper-name = Naam
paper-date = Datum
paper-signature = Handtekening

## Guide for the exercise with leaders. $minutes: how long it takes. $count: how many habits. $name: name of the checklist.

guide-title = Tellen, handen omhoog, kiezen
guide-intro = { $minutes ->
        [one] In één minuut weet iedereen wat de eigen kleine rol is.
       *[other] In { $minutes } minuten weet iedereen wat de eigen kleine rol is. Houd het licht: het gaat om wat mensen al doen.
    }
guide-bring = Voor iedereen de checklist ‘{ $name }’, de routinezoeker en een pen
guide-steps = Stap voor stap
# What the facilitator does at each step of the exercise.
guide-explain = ‘Vink aan wat je de afgelopen twee weken echt deed. Eén keer telt. Niemand haalt het blad op.’ Vink er zelf hardop een aan.
guide-count = Stilte. Licht de lijst niet toe; wie twijfelt, vinkt niet.
guide-hands = Vraag het per aantal, van laag naar hoog, en tel hardop. Laat wie de meeste heeft over één gewoonte vertellen.
guide-choose = Iedereen pakt er een die nog leeg is en zegt tegen een buur: ‘Nadat ik …’. Jij doet mee.
guide-heard = Wat je kunt horen
guide-says = Zij zeggen
guide-answer = Jij zegt
guide-says-case = ‘Wat is de businesscase?’
guide-answer-case = ‘Niet óf het loont, maar waar we beginnen. Dat staat op de drijverkaart.’
guide-says-vague = ‘Dat onderzoek is te vaag.’
guide-answer-vague = ‘Begin dan met wat je zelf kunt zien: bel deze week een van onze { -customers }.’
guide-says-never = ‘We doen het ook nooit goed.’
guide-answer-never = ‘Kijk wat je aanvinkte. Dat doe je al. Eén erbij is genoeg.’
guide-after = Daarna
guide-after-1 = Deel de routinezoeker uit: een gewoonte zonder routine is na een week weg.
guide-after-2 = Geef geen aantallen met namen door en vergelijk geen afdelingen.
guide-after-3 = Vraag het over vier weken nog eens. Handen omhoog: wie heeft er een bij?
guide-source = Oefening naar Zanna van der Aa, Marketingfacts 2023

## Routine finder: leaders find what to tie a habit to.

finder-title = Waarna?
finder-intro = Een nieuwe gewoonte plakt aan iets wat je toch al doet. Zoek die van jou: zo gewoon dat je het niet meer merkt.
finder-known = Wat zit er in jouw week? Vink aan
finder-own = En wat doe je nog meer zonder nadenken?
finder-arrive = Als ik aankom of opstart
finder-meet = Rond overleg en gesprekken
finder-between = Tussendoor: koffie, gang, trap
finder-leave = Als ik stop of naar huis ga
finder-good = Een goede routine
finder-good-1 = gebeurt zo vaak als de gewoonte zou moeten
finder-good-2 = heeft een duidelijk einde: het gesprek is klaar, de laptop staat aan
finder-good-3 = is daar waar je de gewoonte meteen kunt doen
finder-sentence = Mijn zin
leaders-recipes-title = Receptkaarten voor leidinggevenden

## Video brief. $name: of the presenter. $length: minutes and seconds. $driver: name of a driver. $day: a day in words.


## $theme, $organization, $owner, $email: as in the program.

brief-title = Videobriefing: { $name }
brief-heading = Jouw video
brief-for = Voor de collega in beeld
brief-intro = Je vertelt waarom je meedoet, in twee tot drie minuten. Geen script: jij, zoals je bij de koffie praat.
brief-sent = Iedereen ziet hem op
brief-due = Klaar op
brief-takes = Lengte
brief-length = { $length } minuten
brief-length-any = Twee tot drie minuten
brief-tell = Wat je vertelt
brief-tell-customer = Eén moment met { -customers } of een collega dat je bijbleef. Wat gebeurde er, wat zag je of miste je? (1 minuut)
brief-tell-why = Waarom ‘{ $driver }’ er voor jou toe doet. Je eigen reden, geen cijfers. (halve minuut)
brief-tell-habit = Je kleine gewoonte in één zin: waarna, en wat je dan doet. Doe hem voor als dat kan. (halve minuut)
brief-tell-join = Een uitnodiging, geen oproep: ‘Kijk op het menu van je rol en kies er een.’ (een paar tellen)
brief-sentence = De zin die blijft hangen
brief-habit = Mijn gewoonte
brief-real = Zo blijft het echt
brief-real-1 = Eén opname, hooguit twee. Een verspreking mag blijven.
brief-real-2 = Geen namen van { -customers }, geen dossiers of schermen in beeld.
brief-real-3 = Telefoon dwars, licht van voren, een rustige plek op je eigen werk.
brief-real-4 = Beloof niets namens anderen. Twijfel mag: ‘Ik weet nog niet of het lukt.’
consent-title = Toestemming voor beeld
consent-intro = Jij beslist of je in een video van { $theme } komt. Nee zeggen, nu of later, heeft geen gevolgen voor je werk.
consent-what = Waarvoor
consent-what-for = Een video voor alle collega’s van { $organization }, in de campagneweek van { $theme }. Niet voor reclame, en niet buiten de organisatie.
consent-back = Intrekken
consent-back-how = Altijd, met een bericht aan { $owner }: { $email }. De video gaat dan offline en wordt niet meer verstuurd.
consent-agree = Ik vind goed dat
consent-agree-shown = de video aan alle collega’s wordt getoond
consent-agree-name = mijn naam en functie erbij staan
consent-agree-later = hij ook na de campagne gebruikt wordt, bijvoorbeeld voor nieuwe collega’s
consent-given = In het programma genoteerd: toestemming gegeven op { $day }.
consent-withdrawn = In het programma genoteerd: ingetrokken op { $day }.

## Guide for the co-creation session. $role: name of a role. $driver: name of a driver.

session-title = Handleiding voor de sessie: { $role }
session-heading = Samen het menu maken
session-intro = Jij vraagt, zij vertellen. Je gaat weg met woorden uit hun eigen dag; het menu schrijf je daarna.
session-with = Met
session-by = Begeleid door
session-steps = Stap voor stap
session-welcome = Welkom
session-welcome-how = Waarom zij: zij kennen het werk. Er wordt niets beoordeeld en niemand met naam aangehaald.
session-day = Hun dag
session-day-how = ‘Neem me mee door gisteren, vanaf je jas aan de haak.’ Noteer wat ze telkens doen: dat zijn routines.
session-driver = Het verband
session-driver-how = Lees voor wat { -customers } zeggen. Wees stil. Stel de vragen hieronder.
session-write = Eerste zinnen
session-write-how = In tweetallen, op het tweede blad: na welke routine, welk klein gebaar?
session-read = Teruglezen
session-read-how = Lees de zinnen voor. Zeg wanneer ze het menu te lezen krijgen.
session-link = { $driver }: wat het van deze rol vraagt
session-ask-1 = Wanneer merkten { -customers } voor het laatst dat je even de tijd nam?
session-ask-2 = Wat doe je dan wat een ander niet ziet?
session-ask-3 = Wat zou je minder dan een halve minuut kosten?
session-touches = Waar deze rol { -customers } raakt
session-step = Stap
session-does = Wat ze doen
session-frustration = Wat in de weg zit
session-good = Een zin is goed als
session-good-1 = de routine er al is, elke dag of vaker
session-good-2 = het gedrag dertig seconden duurt of korter
session-good-3 = het iets is wat je doet, niet wat je je voorneemt
session-good-4 = niemand er toestemming voor nodig heeft
session-notes = Onze eerste zinnen
session-notes-intro = In de woorden die je tegen een collega zou gebruiken. Doorstrepen mag.
session-line = Nadat ik … ik …

## Review of a menu. $day: a day in words.

review-title = Klopt dit met jouw werk?
review-intro = Lees elke zin hardop. Vink aan wat mag blijven. Schrijf eronder hoe jij het zou zeggen, of streep hem door.
review-back = Lever het uiterlijk { $day } in. Er is één ronde; daarna staat het menu vast.
review-habits = Het menu
review-missing = Wat ontbreekt er?

## Page for managers of participants. $weeks: length of the experiment. $minutes, $count, $min_group: numbers.

manager-title = In je team doet iemand mee
manager-for = Voor leidinggevenden van deelnemers
manager-intro = { $weeks ->
        [one] Eén week, één kleine gewoonte. Wat jij als leidinggevende doet, bepaalt of hij blijft.
       *[other] { $weeks } weken, één kleine gewoonte. Wat jij als leidinggevende doet, bepaalt of hij blijft.
    }
manager-dates = Wanneer
manager-closes = Aanmelden tot
manager-asks = Wat het aan tijd vraagt
manager-asks-habit = Dertig seconden per keer, in het werk zelf
manager-asks-kickoff = { $minutes ->
        [one] Eén minuut voor de kick-off, één keer
       *[other] { $minutes } minuten voor de kick-off, één keer
    }
manager-asks-nudges = { $count ->
        [one] Eén mail van een paar regels per week
       *[other] { $count } mails van een paar regels per week
    }
manager-asks-feedback = { $minutes ->
        [one] Eén minuut vragen aan het eind
       *[other] { $minutes } minuten vragen aan het eind
    }
manager-helps = Wat helpt
manager-helps-1 = Houd de tijd van de kick-off vrij in het rooster.
manager-helps-2 = Vraag één keer per week: ‘Wat gebeurde er toen je het deed?’
manager-helps-3 = Benoem het als je iets goeds ziet.
manager-helps-4 = Haal één ding weg waar ze tegenaan lopen.
manager-unseen = Wat je niet te zien krijgt
manager-unseen-habit = Hoe vaak iemand de gewoonte deed. Niemand houdt dat bij.
manager-unseen-answers = Antwoorden van één persoon, of uitkomsten van minder dan { $min_group } antwoorden.
manager-unseen-free = Meedoen is vrij, en stoppen ook. Het hoort niet in een beoordeling.
manager-self = En jij?
manager-self-how = Niets helpt zo als een leidinggevende die zelf ook een gewoonte heeft. Dit is die van mij:

## Page for the results, to fill in. $goal, $min_group, $number: numbers.

results-title = Wat het opleverde
results-for = Om in te vullen, dan om te laten zien
results-intro = Ook wat niet lukte. Wie meedeed, ziet het als eerste.
results-signed = Aangemeld
results-signed-goal = Aangemeld (doel: { $goal })
results-answered = Vragen beantwoord
results-measured = Gemeten
results-metric = Wat
results-before = Nulmeting
results-after = Nameting
results-target = Doel
# Names of metrics, as they begin a line.
results-metric-nps = NPS
results-metric-enps = eNPS
results-metric-csat = Klanttevredenheid
results-metric-elements = Betrokkenheid
results-metric-contacts = Contacten
results-number = { $number }
results-said = Wat deelnemers zeggen
results-question = Vraag
results-answer = Antwoord, en van hoeveel
results-words = In hun eigen woorden
results-stays = Wat blijft
results-min-group = Niets van minder dan { $min_group } antwoorden, en niets waaruit dat af te leiden is.

## Follow-up: the page for new colleagues and the part for a training.

onboarding-title = In je eerste week: één kleine gewoonte
onboarding-for = Voor nieuwe collega’s
onboarding-intro = Hier tellen kleine dingen. Je collega’s schreven het menu; jij kiest wat bij jouw dag past.
onboarding-steps = Zo pak je het aan
onboarding-step-1 = Vraag het menu van je rol en lees het met een collega.
onboarding-step-2 = Kies er een, of maak een eigen. Kleiner is beter.
onboarding-step-3 = Schrijf je zin hieronder en oefen hem meteen drie keer.
onboarding-step-4 = Vier het elke keer dat het lukt, hoe klein ook.
onboarding-mine = Mijn zin
onboarding-weeks = Na vier weken
onboarding-weeks-how = Bespreek met je teamleider: houden, kleiner maken of ruilen? Niemand controleert of je het deed.
onboarding-noticed = Wat mij opviel
training-title = Twintig minuten voor je training
training-for = Voor trainers
training-intro = Past in een training die er al is, het liefst aan het begin. Je hebt het menu van de rol nodig en een echt geval van vorige week.
training-what = Wat
training-from = Vanaf
training-by = Wie
training-steps = Stap voor stap
training-recall = Terughalen
training-recall-how = Twee stille minuten: wie van de { -customers } van vorige week zit nog in je hoofd? Vertel het daarna in tweetallen.
training-tell = Het echte geval
training-tell-how = Vertel tot het keerpunt. ‘Wat zou jij hier doen, in dertig seconden?’
training-choose = Kiezen
training-choose-how = Iedereen kiest uit het menu en zoekt er een routine bij: ‘Nadat ik …’.
training-practice = Oefenen
training-practice-how = Drie keer achter elkaar: routine, gedrag, vieren. Lachen mag.
training-real = Ons echte geval
training-real-1 = Wat gebeurde er, tot het keerpunt? (Geen namen)
training-real-2 = En hoe liep het af?
training-notes = Wat er naar boven kwam

## Privacy pack. $owner: the team that runs the program. $email: its address. $columns: columns of a list. $host: a site.


## $count, $min_group: numbers. $day: a day in words.

privacy-title = Wat er met gegevens gebeurt
privacy-for = Voor wie vraagt of instemt
privacy-intro = Overgenomen uit het programma zelf: wat wordt gebruikt, waarvoor en door wie. Wat hier niet staat, wordt niet gebruikt.
privacy-data = Welke gegevens
privacy-what = Wat
privacy-purpose = Waarvoor
privacy-seen = Wie het ziet
privacy-roster-what = De deelnemerslijst: adres, naam, rol, team, locatie, taal.
privacy-own-columns = Ook: { $columns }.
privacy-roster-purpose = Iedereen de juiste mail sturen, in de juiste taal
privacy-roster-seen = { $owner }
privacy-signup-what = Wie meedoet, met welke gewoonte
privacy-signup-purpose = Iemand aan de eigen gewoonte herinneren, en tellen hoeveel mensen meedoen
privacy-signup-seen = { $owner }; leidinggevenden krijgen geen lijst
privacy-measurement-what = Antwoorden vooraf en achteraf, zonder naam
privacy-measurement-purpose = Laten zien wat er voor groepen veranderde
privacy-measurement-seen = { $owner }; anderen alleen uitkomsten van groepen
privacy-feedback-what = Antwoorden van deelnemers, zonder naam
privacy-feedback-purpose = Leren of een gewoonte hielp
privacy-feedback-seen = { $owner }; anderen alleen uitkomsten van groepen
privacy-cocreation-what = Namen van wie een menu schrijft, en aantekeningen zonder naam
privacy-cocreation-purpose = Hen uitnodigen, en het menu schrijven
privacy-cocreation-seen = { $owner }, en wie bij de sessie is
privacy-video-what = Beeld, stem, naam en functie van collega’s in een video
privacy-video-purpose = Vertellen waarom ze meedoen; alleen met hun toestemming
privacy-video-seen = Alle collega’s
privacy-listening-what = Wat { -customers } in een sessie vertellen, zonder opname
privacy-listening-purpose = Uit de eerste hand horen wat goed gaat en wat niet
privacy-listening-seen = Wie bij de sessie is
privacy-not = Wat niet gebeurt
privacy-not-tracked = Mails hebben geen trackers: niemand ziet wie opent of klikt.
privacy-not-pictures = Afbeeldingen zitten in de mail zelf, dus er wordt niets opgehaald.
privacy-linked-pictures = Afbeeldingen komen van { $host }, dat kan zien dat ze worden opgehaald; ze zijn voor iedereen gelijk.
privacy-not-judged = Wel of niet meedoen telt niet in een beoordeling.
privacy-not-forced = Niemand hoeft mee te doen, en stoppen kan altijd.
privacy-agreed-title = Wat is afgesproken
privacy-rules = Regels
privacy-kept = Bewaard
privacy-kept-months = { $count ->
        [one] één maand
       *[other] { $count } maanden
    }
privacy-kept-weeks = { $count ->
        [one] één week
       *[other] { $count } weken
    }
privacy-kept-days = { $count ->
        [one] één werkdag
       *[other] { $count } werkdagen
    }
privacy-kept-hours = { $count ->
        [one] één uur
       *[other] { $count } uur
    }
privacy-group = Kleinste groep
privacy-group-how = Geen uitkomsten van minder dan { $min_group } antwoorden, en niets waaruit die af te leiden zijn
privacy-stop = Geen mails meer
privacy-notice = Privacyverklaring
privacy-contact = Vragen
privacy-contact-who = { $owner }, { $email }
privacy-undecided = Nog niet bepaald
privacy-approvals = Instemming
privacy-approval-by = Door
privacy-approval-covers = Over
privacy-approval-status = Stand
privacy-granted = Gegeven op { $day }
privacy-awaited = Nog niet gegeven
