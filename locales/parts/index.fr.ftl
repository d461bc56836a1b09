### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Tout le monde
audience-participants = Participants
audience-cx-team = Équipe CX

## Phases, as headings. No variables.

phase-measurement-before = Mesure avant
phase-cocreation = Écrire le menu ensemble
phase-campaign = Semaine de campagne
phase-signup = Inscription
phase-kickoff = Lancement
phase-experiment = Expérience
phase-feedback = Bilan
phase-measurement-after = Mesure après
phase-follow-up = Et après

## Languages, in a sentence. No variables. A program may add one in its own words.

language-ar = arabe
language-cs = tchèque
language-da = danois
language-de = allemand
language-en = anglais
language-es = espagnol
language-fi = finnois
language-fr = français
language-fy = frison
language-it = italien
language-nb = norvégien
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-sv = suédois
language-tr = turc
language-uk = ukrainien

## What was made, as one sentence. $count: how many. $made: mails and posters, as counted here. $languages: names of languages.
## $from, $to: the first and the last day, in words.

summary-mails =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
summary-posters =
    { $count ->
        [one] { $count } affiche
       *[other] { $count } affiches
    }
summary-dated = { $made } en { $languages }, du { $from } au { $to }.
summary-undated = { $made } en { $languages }.
summary-planned = En { $languages }, du { $from } au { $to }.

## Beside a moment. $week, $first, $last: numbers of weeks in the year. $day: a day in words. $time: the time of day.
## The last three say why a moment moved away from a day.

timeline-week = Semaine { $week }
timeline-weeks = Semaines { $first } à { $last }
timeline-until = jusqu’au { $day }
timeline-sent = Envoyer l’invitation le { $day } à { $time }
timeline-at-once = dès l’inscription
timeline-weekend = c’est le week-end
timeline-closed = nous sommes fermés ce jour-là
timeline-taken = ce jour est déjà pris

## The page itself. $theme: the name of the theme. The notes say what the links below them do; `index-eml` is a mail to open and send.

index-title = Tout sur { $theme }
index-skip = Aller au contenu
index-contents = Sur cette page
index-moments = Ce qui se passe et quand
index-moments-note = Regardez un message tel qu’il arrive, lisez-le en texte brut, ou ouvrez le brouillon dans votre logiciel de messagerie pour l’envoyer.
index-sheets = À afficher
index-calendars = Agendas
index-calendars-note = Ouvrez-en un, et tous les moments de ce groupe arrivent dans votre agenda.
index-view = Voir
index-text = Texte
index-eml = À envoyer
index-calendar = Agenda
index-moved-from = déplacé du
index-draft = Brouillon
index-draft-note = Ce qui n’est pas terminé est marqué comme brouillon. Ne l’envoyez pas et ne l’affichez pas encore.
index-questions = Des questions ?
