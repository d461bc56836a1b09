### Les mots qui reviennent dans les messages, les agendas et sur papier.

## What those whom the program is for are called, wherever the words below name them; a program says it in one line of its own
## `locales/fr.ftl`, such as `-customers = patients`. A plural, which follows “les” or “des”.

-customers = clients

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = mon moment habituel
behavior-fallback = je fais ma petite habitude
role-fallback = votre fonction
team-fallback = votre équipe
site-fallback = votre site
person-fallback = un collègue

## Lists of two and more. $first, $last: words.

list-two = { $first } et { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = le NPS
metric-enps = l’eNPS
metric-csat = la satisfaction client
metric-elements = l’engagement
metric-contacts = le nombre de contacts
# Where no metric is named.
metric-unnamed = le résultat

## Why a driver matters, as one sentence. $driver, $other: names of drivers. $metric: one of the names above.
## $times: how many times as much, a whole number or one with a decimal.

evidence-share = { $driver } : { evidence-times } plus d’effet que { $other } sur { $metric }
evidence-slope = { $driver } : { $metric } progresse { evidence-times } plus vite qu’avec { $other }
evidence-times = { $times ->
        [2] deux fois
        [3] trois fois
        [4] quatre fois
        [5] cinq fois
        [6] six fois
        [7] sept fois
        [8] huit fois
        [9] neuf fois
        [10] dix fois
       *[other] { $times } fois
    }
# $source: where it comes from. $respondents: how many answered.
evidence-respondents = { $source }, { $respondents } réponses

## What is known of one driver, each a part of a sentence. $percent, $effect, $low, $high, $score: numbers. $metric: as above.
## $sentence: one of the first two.

evidence-one-share = explique { $percent } % de l’effet mesuré sur { $metric }
evidence-one-slope = fait progresser { $metric } de { $effect } par point
evidence-interval-share = { $sentence }, entre { $low } % et { $high } % (confiance de 95 %)
evidence-interval-slope = { $sentence }, entre { $low } et { $high } (confiance de 95 %)
evidence-score = note des { -customers } : { $score } sur 10
evidence-interviews = entendu en entretien

## A period. $from, $to: days in words.

period = du { $from } au { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Brouillon] { $subject }

### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Tout le monde
audience-participants = Participants
audience-leaders = Responsables
audience-cx-team = Équipe CX
audience-customers = Clients

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
outbox-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
outbox-answer = La confirmation d’une inscription
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
timeline-conditional = seulement s’il y a trop peu d’inscriptions

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
index-sms = SMS
index-chat = Chat
index-board = Tableau
index-slide = Écran
index-card = Carte
index-cards = Pour le début de journée
index-cards-note = Quatre par A4, à découper.
index-surveys = Questionnaires
index-surveys-note = Pour votre outil d’enquête : en SurveyJS dans chaque langue, en tableau, en texte à coller et en formulaire.
index-outbox = Un message par personne
index-outbox-note = Avec des noms et des adresses : vous seul pouvez ouvrir ces fichiers. Rien n’a été envoyé.
index-moved-from = déplacé du
index-draft = Brouillon
index-draft-note = Ce qui n’est pas terminé est marqué comme brouillon. Ne l’envoyez pas et ne l’affichez pas encore.
index-questions = Des questions ?

### What stands in calendars, in French. Address: vous. A no-break space stands before ? : ; and inside « ».
### No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme } : participants
calendar-name-role = { $theme } : { $role }
calendar-name-leaders = { $theme } : responsables
calendar-name-team = { $theme } : tous les moments

## Titles of the events, short enough for a day in a month view. $theme: as in the program. $role: name of a role. $subject: subject of
## the mail. $weeks: length of the experiment. $place: onboarding, training, leadership or systems.

calendar-measure-before = { $theme } : où en sommes-nous ?
calendar-measure-after = { $theme } : qu’est-ce qui a changé ?
calendar-cocreation = Construire le menu : { $role }
calendar-review = Relire le menu : { $role }
calendar-video = Vidéo : { $subject }
calendar-signup-closes = { $theme } : fin des inscriptions
calendar-kickoff = Lancement : { $theme }
calendar-experiment =
    { $theme } : { $weeks ->
        [1] une semaine de pratique
        [2] deux semaines de pratique
        [3] trois semaines de pratique
        [4] quatre semaines de pratique
       *[other] { $weeks } semaines de pratique
    }
calendar-nudge = { $theme } : { $subject }
calendar-feedback-opens = { $theme } : comment cela s’est-il passé ?
calendar-feedback-reminds = { $theme } : racontez-nous encore
calendar-feedback-closes = { $theme } : fin des réponses
calendar-thanks = { $theme } : merci
calendar-follow-up =
    { $theme } : { $place ->
        [onboarding] une place durable dans l’intégration
        [training] une place durable dans les formations
        [leadership] une place durable chez les dirigeants
       *[systems] une place durable dans les systèmes
    }
# $by: who must agree. $name: of a series of listening sessions.
calendar-approval = Accord : { $by }
calendar-leaders = { $theme } : les responsables commencent
calendar-listening = { $theme } : { $name }
calendar-signup-rescue = { $theme } : { $subject }

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Brouillon : { $summary }
calendar-draft-note = Ceci est encore un brouillon et peut changer.

## What was sent out and is taken back: its title, and its description. $summary: what it was called.

calendar-cancelled = Annulé : { $summary }
calendar-cancelled-note = Ceci est annulé. Vous pouvez le retirer de votre agenda.

## First lines of the descriptions: what it is. $days: working days for the review, or number of videos. $day: which video.
## $week, $weeks: week of the experiment and number of weeks. $questions: how many questions.

calendar-about-measure-before = Les questions de la première mesure s’ouvrent aujourd’hui : où en sommes-nous, avant de commencer ? Elles restent ouvertes une semaine.
calendar-about-measure-after = Les questions de la deuxième mesure s’ouvrent aujourd’hui, les mêmes qu’avant. Elles montrent ce qui a changé et restent ouvertes une semaine.
calendar-about-cocreation = Racontez comment se passe une journée de travail et où un petit geste trouve sa place. Nous en tirons le menu de petites habitudes de ce rôle. Il n’y a rien à préparer.
calendar-about-review =
    Lisez le menu une fois et dites ce qui n’est pas juste. Vous avez { $days ->
        [1] un jour ouvré
        [2] deux jours ouvrés
        [3] trois jours ouvrés
       *[other] { $days } jours ouvrés
    }.
calendar-about-video =
    { $days ->
        [1] Aujourd’hui, un ou une collègue dit dans une courte vidéo pourquoi cela vaut la peine de participer.
       *[other] Chaque jour ouvré de cette semaine, un ou une collègue dit dans une courte vidéo pourquoi cela vaut la peine de participer. C’est le jour { $day } sur { $days }.
    }
calendar-about-signup-closes = C’est le dernier moment pour participer : choisissez une petite habitude qui convient à votre travail.
calendar-about-kickoff = Nous commençons ensemble. Apportez votre habitude ; il n’y a rien d’autre à préparer.
calendar-about-experiment = Pendant cette période, vous pratiquez une petite habitude dans votre propre travail. Votre agenda reste libre.
calendar-about-nudge =
    { $weeks ->
        [1] Vous recevez aujourd’hui un rappel de quelques lignes. Inutile de réserver du temps.
       *[other] Vous recevez aujourd’hui un rappel de quelques lignes, en semaine { $week } sur { $weeks }. Inutile de réserver du temps.
    }
calendar-about-feedback-opens =
    Les questions s’ouvrent aujourd’hui : votre habitude a-t-elle été utile, ou non ? { $questions ->
        [1] Il y a une question,
        [7] Il y a sept questions,
       *[other] Il y a { $questions } questions,
    } et chaque réponse sincère compte.
calendar-about-feedback-reminds = Vous avez déjà répondu ? Alors il n’y a rien à faire. Sinon, « cela n’a rien donné » est aussi une bonne réponse.
calendar-about-feedback-closes = C’est le dernier moment pour raconter comment cela s’est passé.
calendar-about-thanks = Vous recevez aujourd’hui les résultats, avec nos remerciements.
calendar-about-follow-up = Ce qui a marché trouve ici une place durable.
calendar-about-approval = Cet accord doit être donné au plus tard aujourd’hui. Sans lui, ce pour quoi il est nécessaire ne peut pas avoir lieu.
calendar-about-leaders = Pendant cette séance, vous regardez ce que vous faites déjà et choisissez une petite habitude, comme vos collègues le feront.
calendar-about-listening = Entendez de vive voix ce que vivent les { -customers } : ce qui s’est bien passé et ce qui s’est mal passé. Il n’y a rien à préparer.
calendar-about-signup-rescue = Seulement si trop peu de personnes sont inscrites : encore un mail, et un peu plus de temps.

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

# What one chose, first in the description of what is for oneself. $sentence: the whole sentence.
calendar-habit =
    Votre habitude :
    { $sentence }
calendar-facilitator = Avec { $name }
calendar-presenter = Aujourd’hui : { $name }
calendar-presenter-function = Aujourd’hui : { $name }, { $function }
calendar-quote = « { $quote } »
calendar-place = Lieu : { $place }
calendar-agenda = Au programme :
calendar-agenda-item = { $minutes } min : { $what }
calendar-owner = Qui : { $owner }
calendar-approval-granted = L’accord est donné.
calendar-approval-awaited = L’accord n’est pas encore donné.
# $reference: where the approval can be found.
calendar-approval-reference = Référence : { $reference }
calendar-feedback-elsewhere = Vous recevez les questions de { $owner }.

## Links, each in a line of its own. $url: the address.

calendar-link-video = Voir la vidéo : { $url }
calendar-link-signup = Choisir mon habitude : { $url }
calendar-link-feedback = Répondre aux questions : { $url }

## Last line of each description. $owner: name of who answers questions. $email: their address.

calendar-questions = Des questions ? { $owner }, { $email }

## Kinds of events, as categories by which calendar programs color and filter. One word or two.

calendar-kind-measurement = Mesure
calendar-kind-cocreation = Co-création
calendar-kind-review = Relecture
calendar-kind-video = Vidéo
calendar-kind-signup = Inscription
calendar-kind-kickoff = Lancement
calendar-kind-experiment = Expérience
calendar-kind-nudge = Rappel
calendar-kind-feedback = Bilan
calendar-kind-thanks = Merci
calendar-kind-follow-up = Suite
calendar-kind-approval = Accord
calendar-kind-leaders = Responsables
calendar-kind-listening = Écoute

### What the e-mails say, in French. Address: vous. A no-break space stands before ? ! : ; and inside « ».
### No exclamation marks, no pressure; a subject holds at most 33 characters.

## Personal fields without a roster: they stand in running text where a name or a habit would.
## No variables.

recipient-fallback = collègue
habit-fallback = Après mon moment habituel, je fais mon petit geste

## Around every mail: the band of a draft, the greeting (with and without a name), the footer.
## $name: first name. $theme, $organization: as in the program. $owner: name of who answers questions.

email-draft-label = Brouillon
email-draft-note = Ce message n’est pas encore définitif.
email-hello = Bonjour { $name },
email-hello-plain = Bonjour,
email-reason-participant = Vous recevez ce message parce que vous participez à { $theme }.
email-reason-everyone = Vous recevez ce message parce que tout le monde peut participer chez { $organization }.
email-reason-cocreation = Vous recevez ce message parce que nous vous proposons de réfléchir avec nous à votre travail.
email-reason-measurement = Vous recevez ce message parce que nous posons les mêmes questions à tout le monde chez { $organization }.
email-reason-leaders = Vous recevez ce message parce que vous encadrez des collègues chez { $organization }.
email-reason-approval = Vous recevez ce message parce que { $theme } ne commence pas sans votre accord.
email-reason-letter = Vous recevez ce message parce que { $theme } touche à votre travail.
email-footer-ask = Une question ? { $owner }
email-footer-privacy = Vos données
email-footer-opt-out = Ne plus recevoir ces messages

## The place in the program, at the right of the header.
## $step, $steps: day of the campaign and number of days. $week, $weeks: week of the experiment and number of weeks.

email-series-before = Avant
email-series-cocreation = Construire ensemble
email-series-review = Relecture
email-series-approval = Accord
email-series-leaders = Encadrement
email-series-rescue = Encore un jour
email-series-listening = Écoute
email-series-day = Jour { $step } sur { $steps }
email-series-joined = Vous participez
email-series-kickoff = Lancement
email-series-week = Semaine { $week } sur { $weeks }
email-series-after =
    { $weeks ->
        [1] Après une semaine
        [4] Après quatre semaines
       *[other] Après { $weeks } semaines
    }
email-series-thanks = Pour finir
email-series-measured = Après

## Shared by several mails. $label: words before a link or a value in plain text. $closes: last day, with its weekday.
## $minutes: a number. $start, $end: times. The privacy lines stand below a survey; $count: fewest answers that are shown.

email-labelled = { $label } :
email-minutes = { $minutes } min
email-time-range = { $start } à { $end }
email-until = C’est possible jusqu’au { $closes } inclus.
email-reply = Quelque chose à ajouter ? Répondez simplement à ce message.
email-calendar-button-date = Ajouter à mon agenda
email-calendar-button-dates = Ajouter les dates à mon agenda
email-calendar-attached = La pièce jointe l’ajoute à votre agenda.
email-calendar-attached-dates = La pièce jointe ajoute les dates à votre agenda.
email-privacy-lead = Qui voit quoi ?
email-privacy-text = Votre responsable ne voit aucune réponse individuelle. Pour un groupe de moins de { $count } réponses, nous ne montrons rien.

## The recipe card: its title and the labels beside routine, behavior and the small cheer. No variables.

email-recipe-title = Ma recette
email-recipe-routine = Routine
email-recipe-behavior = Geste
email-recipe-celebration = Fêter
email-recipe-example = Une recette, par exemple
# $role: the role whose menu the example is from.
email-recipe-example-of = tirée du menu { $role }

## Video of the campaign week. $length: minutes and seconds, such as 2:30. $alt: what the picture shows.
## The watch and length lines are painted into the poster too. $quote: one sentence. $closes: last day to sign up.
## $name, $where: a goodie and where to get it. $source: where a figure comes from.

email-video-watch = Voir la vidéo
email-video-length = { $length } min
email-video-length-captions = { $length } min, avec sous-titres
email-video-alt = Voir la vidéo ({ $length }) : { $alt }
email-video-alt-plain = Voir la vidéo : { $alt }
email-quote = « { $quote } »
email-signup-button = Choisir mon habitude
email-signup-support = Deux minutes suffisent. C’est possible jusqu’au { $closes } inclus.
# Beside the first video. $theme: as in the program.
email-intro-heading = Ce que signifie { $theme }
email-goodies-lead = Si vous participez :
email-goody-where = { $name } · { $where }
email-evidence-lead = Pourquoi ?
email-evidence-source = Source : { $source }.

## Confirmation of the sign-up: its own subject, preheader, heading and body (Markdown).
## $weeks: length of the experiment. $heading: the heading, of the program or the one here. $name: first name.
## $closes: last day to choose again.

email-signup-confirmation-subject = Vous participez. Et maintenant ?
email-signup-confirmation-preheader =
    { $weeks ->
        [1] Une petite habitude, pendant une semaine
        [4] Une petite habitude, pendant quatre semaines
       *[other] Une petite habitude, pendant { $weeks } semaines
    }
email-signup-confirmation-heading = Merci de participer
email-signup-confirmation-body =
    Pendant { $weeks ->
        [1] une semaine
        [4] quatre semaines
       *[other] { $weeks } semaines
    }, vous essayez un tout petit geste dans votre propre travail. Assez petit pour ne jamais avoir à le remettre à plus tard.
email-heading-named = { $heading }, { $name }
email-dates-heading = Quand
email-choose-again = Vous préférez une autre habitude ? C’est possible jusqu’au { $closes } inclus.
email-choose-again-link = Choisir à nouveau

## The dates in the confirmation: what happens, and a note below it.
## $time: from and to. $weeks: length of the experiment. $days: the weekdays of the nudges, such as “Tuesday and Thursday”.
## $questions, $minutes: how many questions, and how long they take.

email-date-kickoff = Lancement, { $time }
email-date-kickoff-or = Ou le lancement de { $time }
email-date-experiment =
    { $weeks ->
        [1] La semaine commence
        [4] Les quatre semaines commencent
       *[other] Les { $weeks } semaines commencent
    }
email-date-experiment-note = Un rappel de quelques lignes chaque { $days }
email-date-feedback = Racontez comment cela s’est passé
email-date-feedback-note =
    { $questions ->
        [7] Sept questions
       *[other] { $questions } questions
    }, { $minutes ->
        [3] trois minutes
       *[other] { $minutes } minutes
    }

## Nudge without a known habit: beside the open bar and the full bar, as one sentence of the reader. No variables.
## Subject, preheader and body are the program’s own.

email-nudge-your-routine = Après mon moment habituel,
email-nudge-your-habit = je fais mon petit geste.

## Invitation to the kick-off. $weekday: day in words, such as “Thursday”. $start: time it begins.
## $minutes: its length. The agenda and the habit to bring stand below the body.

email-kickoff-subject = Rendez-vous { $weekday } à { $start }
email-kickoff-preheader =
    { $minutes ->
        [45] Trois quarts d’heure
        [60] Une heure
       *[other] { $minutes } minutes
    }. Venez avec votre habitude
email-kickoff-heading = Rendez-vous { $weekday }
email-kickoff-body =
    Vous verrez pourquoi commencer petit fonctionne et ce qui aide à tenir. Et vous essaierez tout de suite votre habitude, une fois.

    Aucune préparation n’est nécessaire.
email-agenda-heading = Au programme
email-kickoff-bring = À apporter

## Invitation to the feedback after the experiment. $weeks: length of the experiment. $questions, $minutes: how many
## questions, and how long they take. $name: first name. $closes: last day. $owner: who sends the questions where there is no link.

email-feedback-opens-subject = Utile, ou pas ?
email-feedback-opens-preheader =
    { $questions ->
        [7] Sept questions
       *[other] { $questions } questions
    }, { $minutes ->
        [3] trois minutes
       *[other] { $minutes } minutes
    }
email-feedback-opens-heading =
    { $weeks ->
        [1] Une semaine
        [4] Quatre semaines
       *[other] { $weeks } semaines
    } plus tard. Cela vous a-t-il aidé ?
email-feedback-opens-body = Votre travail en est-il devenu plus facile, plus agréable, plus utile ? Les { -customers } ont-ils remarqué quelque chose ? « Cela n’a rien changé » est aussi une bonne réponse : elle aide les collègues qui suivront.
email-feedback-habit-hello = Bonjour { $name }, voici ce qu’était votre habitude :
email-feedback-habit = Voici ce qu’était votre habitude :
email-feedback-button =
    Répondre à { $questions ->
        [7] sept questions
       *[other] { $questions } questions
    }
email-feedback-support =
    { $minutes ->
        [3] Trois minutes
       *[other] { $minutes } minutes
    } suffisent. C’est possible jusqu’au { $closes } inclus.
email-feedback-elsewhere =
    Vous recevrez les questions de { $owner }. { $minutes ->
        [3] Trois minutes
       *[other] { $minutes } minutes
    } suffisent, jusqu’au { $closes } inclus.

## Reminder of the feedback, once. $questions: how many. $closes: last day.

email-feedback-reminds-subject = « Rien n’a changé » compte aussi
email-feedback-reminds-preheader =
    { $questions ->
        [7] Sept questions
       *[other] { $questions } questions
    }, jusqu’au { $closes } inclus
email-feedback-reminds-heading = Comment était-ce, vraiment ?
email-feedback-reminds-body = Nous aimerions savoir comment cela s’est passé. Même si votre habitude n’a tenu qu’un jour : c’est ce qui montre comment mieux aider les collègues après vous.
email-feedback-already = Vous avez déjà répondu ? Merci, vous n’avez plus rien à faire.

## Thanks, after the feedback has closed. $weeks: length of the experiment.

email-thanks-subject = Merci. Et maintenant ?
email-thanks-preheader = Gardez ce qui a marché
email-thanks-heading = Merci
email-thanks-body =
    Pendant { $weeks ->
        [1] une semaine
        [4] quatre semaines
       *[other] { $weeks } semaines
    }, vous avez essayé quelque chose de tout petit dans votre travail. Merci d’avoir été là, même si ce n’était pas tous les jours.

    Gardez ce qui a marché, laissez le reste. Ce que chacun a raconté aide les collègues qui commencent après vous.
email-thanks-habit = Ce que vous avez essayé

## Invitation to a co-creation session. $minutes: its length. $weeks: how long the making of the menu takes.
## The labels stand in a small table below the body.

email-cocreation-subject =
    { $minutes ->
        [45] 45 minutes
        [60] Une heure
       *[other] { $minutes } minutes
    } sur votre travail
email-cocreation-preheader = Vous savez comment se passe une journée
email-cocreation-heading = Aidez-nous à composer le menu
email-cocreation-body =
    Nous cherchons de petites habitudes que les { -customers } remarquent et qui tiennent dans une journée ordinaire. Elles ne s’inventent pas en salle de réunion. Vous, vous savez comment se passe une telle journée.

    Rien à préparer : nous vous poserons des questions sur votre quotidien. En { $weeks ->
        [3] trois semaines
       *[other] { $weeks } semaines
    }, il y aura un menu de dix habitudes au plus, et vous le relirez une fois.
email-session-role = Pour
email-session-duration = Durée
email-session-facilitator = Avec
email-cocreation-absent = Vous n’êtes pas disponible ? Répondez à ce message et nous demanderons à quelqu’un d’autre.

## The one review of a menu. $role: name of the role. $days: working days for it. $closes: last day.

email-review-subject = Ce menu vous ressemble-t-il ?
email-review-preheader = Lisez, barrez, renvoyez
email-review-heading = Est-ce bien votre travail ?
email-review-body =
    De nos échanges est né un menu de petites habitudes. Lisez-le une fois, comme si vous commenciez demain. Que ne feriez-vous jamais ? Quels mots n’emploieriez-vous pas ? Que manque-t-il ?

    Répondez à ce message. Quelques remarques suffisent.
email-review-menu = { $role } : le menu
email-review-button = Lire le menu
email-review-support =
    { $days ->
        [1] Vous avez un jour ouvré
        [3] Vous avez trois jours ouvrés
       *[other] Vous avez { $days } jours ouvrés
    } : jusqu’au { $closes } inclus.

## The measurement before and after the program, to everyone. $theme: as in the program. $closes: last day.
## $owner: who sends the questions where there is no link.

email-measure-before-subject = Votre travail aujourd’hui
email-measure-before-preheader = Quelques questions, avant de commencer
email-measure-before-heading = Où en êtes-vous ?
email-measure-before-body =
    { $theme } commence bientôt. Pour voir plus tard si quelque chose change, nous aimerions savoir où vous en êtes aujourd’hui.

    Il n’y a ni bonne ni mauvaise réponse. Votre première idée suffit.
email-measure-after-subject = Et votre travail, maintenant ?
email-measure-after-preheader = Les mêmes questions, quelques semaines après
email-measure-after-heading = Quelque chose a-t-il changé ?
email-measure-after-body =
    Avant { $theme }, nous vous avions demandé où vous en étiez. Nous vous posons à nouveau les mêmes questions.

    Vous n’avez pas participé ? Votre réponse compte tout autant.
email-measurement-button = Répondre aux questions
email-measurement-elsewhere = Vous recevrez les questions de { $owner }. C’est possible jusqu’au { $closes } inclus.

## Invitation to the session of the leaders. $weekday, $start: when. $minutes: its length. $weeks: length of the experiment.
## $habits: how many habits the checklist holds, 0 without one.

email-leaders-subject = Que faites-vous déjà ?
email-leaders-preheader =
    { $minutes ->
        [45] Trois quarts d’heure
        [60] Une heure
       *[other] { $minutes } minutes
    } pour l’encadrement, { $weekday } à { $start }
email-leaders-heading = Vous ouvrez la voie
email-leaders-body =
    Bientôt, des collègues essaieront un tout petit geste dans leur travail pendant { $weeks ->
        [1] une semaine
        [4] quatre semaines
       *[other] { $weeks } semaines
    }. C’est vous qu’ils regarderont d’abord. Voilà pourquoi nous commençons par l’encadrement.

    { $habits ->
        [0] Vous regarderez ce que vous faites déjà. C’est souvent plus qu’on ne croit.
        [1] Vous regarderez une petite habitude et verrez si elle est déjà la vôtre.
        [13] Vous parcourrez treize petites habitudes et verrez lesquelles sont déjà les vôtres. C’est souvent plus qu’on ne croit.
       *[other] Vous parcourrez { $habits } petites habitudes et verrez lesquelles sont déjà les vôtres. C’est souvent plus qu’on ne croit.
    } Puis vous en choisirez une et l’attacherez à un moment de votre journée. Rien à préparer.
email-leaders-examples = Des habitudes comme celles-ci
email-leaders-absent = Vous n’êtes pas disponible ? Répondez à ce message et nous trouverons un autre moment.

## Invitation to a listening session, to everyone. $name: what the series is called. $weekday, $start: when. $minutes: its length.
## $seats: for how many there is room.

email-listening-subject = Écoutez les { -customers } eux-mêmes
email-listening-preheader = { $weekday } à { $start }, { $minutes } minutes
email-listening-heading = { $name }
email-listening-body =
    Des { -customers } racontent ce qui s’est bien passé, et ce qui s’est moins bien passé. Vous écoutez. Il n’y a rien à défendre, rien à résoudre.

    Tout le monde peut venir, quel que soit son métier. Ce que vous entendrez ira à ceux qui peuvent y changer quelque chose.
email-listening-online = En ligne
email-listening-questions = Ce que nous leur demandons
email-listening-seats = Il y a { $seats } places. Répondez à ce message et nous vous en gardons une.
email-listening-come = Vous voulez venir ? Répondez à ce message.

## Request for an approval, to whoever must agree. $name: who that is. $theme, $organization: as in the program. $weeks: length of the
## experiment. $day: by when. The list says what it covers.

email-approval-subject = Êtes-vous d’accord ?
email-approval-preheader = Une réponse avant le { $day } nous aiderait
email-approval-heading = Une demande d’accord
email-approval-body =
    Chez { $organization }, nous préparons « { $theme } ». Qui le souhaite essaie une petite habitude dans son propre travail pendant { $weeks ->
        [1] une semaine
        [4] quatre semaines
       *[other] { $weeks } semaines
    }. La participation est libre, et dire non n’a aucune conséquence.

    Pour une partie de ce projet, nous avons besoin de votre accord. Sans lui, cette partie n’aura pas lieu.
email-approval-covers = Objet
email-approval-before = Avant
email-approval-reference = Référence
email-approval-privacy = Données
email-approval-notice = Ce que nous gardons, et combien de temps
email-approval-reply = Répondez à ce message avec votre décision. Nous venons volontiers l’expliquer.

## What an approval covers, each as an item of a list. No variables.

email-covers-measurement = Les questions avant et après
email-covers-roster = La liste des participants, avec nom et adresse
email-covers-cocreation = Les échanges sur le travail de chacun
email-covers-campaign = La semaine de campagne, avec des vidéos de collègues
email-covers-signup = L’inscription
email-covers-experiment = Les semaines d’essai, avec des rappels
email-covers-feedback = Les questions à la fin
email-covers-listening = Les séances d’écoute avec des { -customers }
email-covers-leadership = La séance pour l’encadrement
email-covers-materials = Les affiches et les cartes

# Mots des feuilles imprimées. `sheet-` figure sur chaque feuille, `poster-` sur l’affiche du menu.
# Un saut de ligne dans un message est un saut de ligne sur le papier. La feuille lie elle-même les deux
# derniers mots d’une partie, et un nombre au mot qui le suit ; l’espace fine devant « : ? ! » est à écrire ici.
# Variables : $weeks, $goal, $goal_percent et $employees (nombres), $theme, $role, $organization,
# $owner_name, $owner_email, $closes, $address et $experiment (textes). Les dates arrivent mises en forme.

## Chaque feuille

# Guillemets autour de la voix d’un levier, avec leur espace fine insécable.
sheet-quote-open = «{ "\u202F" }
sheet-quote-close = { "\u202F" }»
# Pour un levier des collaborateurs : sous son nom, au-dessus de la voix.
sheet-own-side = Pour nous-mêmes
# À la place d’un levier, au-dessus des habitudes qui n’en ont pas.
sheet-no-driver = Et aussi
# Les deux parties d’une habitude, à côté de leur barre : vide et pleine.
sheet-routine = Routine
sheet-behavior = Comportement
# Pied de page, à gauche.
sheet-questions = Des questions{ "\u202F" }? { $owner_name }, { $owner_email }
# Pied de page, à droite ; disparaît quand les dates ne sont pas fixées.
sheet-experiment = L’expérience{ "\u00A0" }: { $experiment }
# Bande en haut de la feuille tant que c’est un projet : le mot d’abord, puis ce que cela veut dire.
sheet-draft = Projet
sheet-draft-note = À ne pas encore afficher ni partager

## Affiche du menu

# Nom du document : dans la fenêtre du lecteur, et ce qu’un lecteur d’écran dit d’abord.
poster-title = { $theme }{ "\u00A0" }: menu { $role }
# Sous le titre. Le nom du rôle est mis en demi-gras ; aucun article ne convient à tous les rôles.
poster-menu = Menu { $role }
# Au-dessus des habitudes, dont chacune continue la phrase.
poster-weeks = { $weeks ->
        [1] Dans la semaine à venir…
        [2] Dans les deux semaines à venir…
        [3] Dans les trois semaines à venir…
        [4] Dans les quatre semaines à venir…
        [5] Dans les cinq semaines à venir…
        [6] Dans les six semaines à venir…
        [7] Dans les sept semaines à venir…
        [8] Dans les huit semaines à venir…
        [9] Dans les neuf semaines à venir…
        [10] Dans les dix semaines à venir…
       *[other] Dans les { $weeks } semaines à venir…
    }
# À droite de cela ; la seconde quand il n’y a qu’une habitude.
poster-hint = Choisissez une habitude. Trente secondes ou moins.
poster-hint-one = Trente secondes ou moins.
# Début de chaque habitude, devant la routine ; la seconde quand la routine commence par une voyelle.
# Une apostrophe finale se colle au mot suivant.
poster-after = Après que
poster-after-vowel = Après qu’
# Titre du bandeau d’inscription ; le second quand il n’y a qu’une habitude.
poster-join = Scannez et choisissez
poster-join-one = Scannez et participez
# En dessous. La date de clôture est mise en demi-gras.
poster-sign-up =
    Inscriptions jusqu’au
    { $closes } inclus,
    sur { $address }
# Ce qu’est le code QR, pour qui ne le voit pas.
poster-qr = Code QR pour s’inscrire sur { $address }, jusqu’au { $closes } inclus
# À droite du bandeau : l’objectif en personnes, en grand, et la phrase en dessous.
poster-goal = { $goal ->
        [one] { $goal } participant
       *[other] { $goal } participants
    }
poster-goal-share = L’objectif{ "\u00A0" }: { $goal_percent ->
        [1] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
       *[other] { $goal_percent }
    } pour cent des { $employees } collègues.

### Textes courts : ce qu’on lit par SMS, dans un chat ou sur un tableau, à l’écran et sur une carte pour le début de journée.
### On tutoie. Pas de point d’exclamation, pas de pression. Chaque ligne se suffit à elle-même.

## The line of each moment for which the program has none. $theme: as in the program. $weeks: length of the experiment. $minutes: length of
## the session. $name: of a series of listening sessions.

message-signup-confirmation = Merci de participer à { $theme }.
message-kickoff = On commence ensemble. Viens avec ton habitude.
message-feedback-opens =
    { $weeks ->
        [1] Une semaine
        [4] Quatre semaines
       *[other] { $weeks } semaines
    } plus tard. Ton habitude t’a aidé, ou pas ?
message-feedback-reminds = « Ça n’a rien donné » est aussi une bonne réponse.
message-thanks = Merci d’avoir participé. Ce qui a marché peut rester.
message-measure-before = Comment se passe ton travail ? On pose la question à tout le monde avant { $theme }.
message-measure-after = Quelque chose a changé dans ton travail ? On repose la question à tout le monde.
message-cocreation =
    Tu nous accordes { $minutes ->
        [60] une heure
       *[other] { $minutes } minutes
    } pour parler de ton travail ?
message-review = Ce menu ressemble-t-il à ton travail ?
message-leaders = Les responsables montrent l’exemple. Choisis toi aussi une petite habitude.
message-listening = { $name } : écoute toi-même ce que vivent les { -customers }.

## When, where and until when, as a sentence after the line. $when: day, time and place. $questions, $minutes: how many questions, and how
## long they take. $closes: last day. $owner: who sends the questions. $email: the address to write to.
## $role: name of the role whose menu it is.

message-kickoff-note = Lancement : { $when }.
message-when-note = Quand : { $when }.
message-cocreation-note = { $role } : { $when }.
message-listening-note = Quand : { $when }. Pour venir, écris à { $email }.
message-feedback-opens-note =
    { $questions ->
        [1] Une question
        [7] Sept questions
       *[other] { $questions } questions
    }, { $minutes ->
        [1] une minute
        [3] trois minutes
       *[other] { $minutes } minutes
    }.
message-review-note = Menu { $role } : demande-le à { $email } et dis ce qui ne va pas, jusqu’au { $closes }.
message-measure-note = { $owner } t’enverra les questions.
message-until-signup = Tu peux t’inscrire jusqu’au { $closes }.
message-until-answer = Tu peux répondre jusqu’au { $closes }.

## What to do, before an address. $length: of a video, in minutes and seconds.

message-do-watch = Regarde la vidéo
message-do-watch-length = Regarde la vidéo ({ $length } min)
message-do-signup = Choisis ton habitude
message-do-answer = Réponds aux questions

# A sentence from a video. $quote: the sentence. $who: the colleague, and what he or she does.
message-quote = « { $quote } » – { $who }

## The page to sign up or to answer, beside its code. The lines for a board are sentences. $address: as people type it. $closes: last day.

door-signup = Participe : scanne et choisis
door-feedback = Scanne et réponds
door-until = Jusqu’au { $closes }
door-signup-board = Envie de participer ? Choisis ton habitude sur { $address }, jusqu’au { $closes }.
door-signup-board-undated = Envie de participer ? Choisis ton habitude sur { $address }.
door-feedback-board = Tu peux répondre sur { $address }, jusqu’au { $closes }.
door-feedback-board-undated = Tu peux répondre sur { $address }.
door-signup-qr = Code QR pour t’inscrire sur { $address }, jusqu’au { $closes }
door-signup-qr-undated = Code QR pour t’inscrire sur { $address }
door-feedback-qr = Code QR pour répondre aux questions sur { $address }, jusqu’au { $closes }
door-feedback-qr-undated = Code QR pour répondre aux questions sur { $address }

## The card for the day start of a team. $line: what is read. $day: the day. $phase: name of a phase.

card-title = { $line } Carte pour le début de journée du { $day }
cards-title = Cartes pour le début de journée : { $phase }
card-label = Début de journée
card-read = À lire à voix haute
card-ask = À demander
card-ask-when = Si cela se présente, demande

## What the team lead asks, where the program has no question for it.

card-ask-signup-confirmation = Qui participe ?
card-ask-kickoff = Qui y va, et qui prend le relais ?
card-ask-feedback-opens = Qu’est-ce qui a marché pour toi, et quoi non ?
card-ask-feedback-reminds = Qui veut encore dire quelque chose ?
card-ask-thanks = Qu’est-ce qu’on garde dans l’équipe ?
card-ask-measure-before = Quand est-ce qu’on prend le temps aujourd’hui ?
card-ask-measure-after = Qu’est-ce qui a changé pour toi ?
card-ask-cocreation = Quel petit geste les { -customers } remarquent-ils déjà ?
card-ask-review = Quelle phrase ne dirais-tu jamais comme ça ?
card-ask-leaders = Que puis-je faire autrement demain ?
card-ask-listening = Qui veut écouter ?
# $turn: 1 to 3, so that no two days in a row ask the same.
card-ask-video =
    { $turn ->
        [1] Où retrouves-tu cela dans ton travail ?
        [2] Quand as-tu réussi cela, toi aussi ?
       *[other] Quel petit geste convient à ta journée ?
    }
card-ask-signup-rescue = Qui veut encore participer ?
card-ask-nudge = Qui a déjà fait son habitude ? Que s’est-il passé ?
card-ask-other = Qu’est-ce que cela change pour nous aujourd’hui ?

## Recipe cards

# Name of the document, with the name of the role.
recipe-title = Cartes recettes : { $role }
# Which of the menu it is, in the head of a card.
recipe-count = { $number } sur { $count }
# Beside the dot: what one does right after the behavior.
recipe-celebrate = Fêter
# Above the circles of a week, with its number behind it.
recipe-week = semaine
# In the head of the blank card.
recipe-own = Ma propre recette

## Checklist of leaders. $count: how many habits, or ticks. $minutes: of the exercise.

# Name of the document.
checklist-title = { $name } Liste pour les responsables
# Right in the head: whom it is for. $layers: a list of the layers below.
checklist-for = Pour { $layers }
checklist-intro = { $count ->
        [one] Une petite habitude de responsable. Coche-la si tu l’as vraiment faite ces deux dernières semaines. Une fois, ça compte !
       *[other] { $count } petites habitudes de responsables. Coche ce que tu as vraiment fait ces deux dernières semaines. Une fois, ça compte !
    }
# Heading of the exercise; its steps follow, each with its minutes.
checklist-exercise = { $minutes ->
        [one] Une minute
       *[other] { $minutes } minutes
    }
checklist-minutes = min
# Above the row of boxes in which one finds one’s own number of ticks.
checklist-number = Mon total
checklist-yours = Cette feuille est à toi : personne ne la ramasse
# The steps of the exercise, each with how it is done. $thresholds: 3 or more, 5 or more and 8 or more.
checklist-explain = Expliquer
checklist-explain-how = Cocher suffit. Pas besoin de se justifier.
checklist-count = Compter
checklist-count-how = Chacun pour soi, en silence.
checklist-hands = Mains levées
checklist-hands-how = Qui en a { $thresholds } ?
checklist-choose = Choisir
checklist-choose-how = Prends-en une encore vide et dis à ton voisin : « Après … ».
# From how many ticks on; the others say what that means: the lowest, those between, the highest.
checklist-threshold = { $count } ou plus
checklist-first = { $count } ou plus : c’est commencé
checklist-next = { $count } ou plus : tu es bien lancé
checklist-last = { $count } ou plus : tu montres l’exemple, aide un collègue
# Footer. $chosen: the team that chose the habits.
checklist-sources = Exercice d’après Zanna van der Aa, Marketingfacts 2023 ; habitudes choisies par { $chosen }
# The layers, as they stand in a sentence.
checklist-layer-executive = la direction
checklist-layer-management = les managers
checklist-layer-team-lead = les chefs d’équipe
checklist-layer-frontline = les équipes de terrain
checklist-layer-staff = les fonctions support

## Driver chart

chart-title = La voie la plus rapide : { $advice }
chart-label = La voie la plus rapide
# The title: where to begin. $drivers: the first driver, or those of which the order can’t be told.
chart-advice = Commencez par { $drivers }.
chart-aside = EX = CX
chart-evidence = Preuves
# The figure at the end of a bar: a share in percent, or a slope.
chart-share = { $value } %
chart-slope = { $value }
chart-interval-share = { $low } à { $high } %
chart-interval-slope = { $low } à { $high }
# Below the axis. $metric: its name in a sentence.
chart-axis-share = Part des différences expliquées de { $metric }
chart-axis-slope = De combien { $metric } augmente avec chaque point du facteur
chart-axis-interval = { $axis }, avec un intervalle à 95 %
chart-overlap = { $count ->
        [2] Ces deux se chevauchent : impossible de dire lequel vient en premier.
        [3] Ces trois se chevauchent : impossible d’en dire l’ordre.
       *[other] Ces { $count } se chevauchent : impossible d’en dire l’ordre.
    }
# Where the metric stands, in the footer.
chart-now = { $metric } aujourd’hui : { $value }
chart-now-and-target = { $metric } aujourd’hui : { $value }, objectif : { $target }

## Times on paper. $hour, $minute: when it begins, two digits each. $to_hour, $to_minute: when it ends.

print-time = { $hour } h { $minute }
print-times = de { $hour } h { $minute } à { $to_hour } h { $to_minute }

## Causes, beside their mark. No variables.

cause-system = système
cause-policy = règles
cause-skill = compétences
cause-culture = culture

## Journey map. $steps: names of steps, in small letters. $count: how many. $feels: from -2 to 2.

map-title = Parcours : { $finding }
map-label = Le parcours, des deux côtés
# The title: where it hurts for both; else where it is worst for one of the two.
map-finding-both = Là où ça coince, pour les { -customers } et les collègues : { $steps }.
map-finding-both-many = Ça coince à { $count } étapes, pour les { -customers } et les collègues.
map-finding-customers = Là où les { -customers } le vivent le plus mal : { $steps }.
map-finding-customers-many = { $count } étapes sont difficiles pour les { -customers }.
map-finding-employees = Là où les collègues le vivent le plus mal : { $steps }.
map-finding-employees-many = { $count } étapes sont difficiles pour les collègues.
map-finding-good = Aucune étape ne coince.
map-finding-none = Le parcours des { -customers } et des collègues.
# Bands above the two halves, with a capital set by the sheet; also beside the curves.
map-customers = { -customers }
map-employees = collègues
# Rows.
map-step = Étape
map-does = Ce qu’ils font
map-needs = Ce qu’il leur faut
map-feels = Ce qu’ils ressentent
map-good = bien
map-neutral = neutre
map-bad = mal
map-adds = Ce qu’ils apportent
map-frustration = Frustration et cause
map-habits-here = L’habitude qui aide ici
map-both = Coince des deux côtés
# In the cells of customers where they are not there.
map-alone = Entre collègues
map-habits = { $count } habitudes, par exemple :
map-scale = Ressenti sur une échelle de −2 à 2
map-causes = Causes :
map-feels-customers = { -customers } { $feels }
map-feels-employees = collègues { $feels }

## Gap sheet. $points: how far two scores are apart. $score: from 0 to 10. $promise: what is promised.

gaps-title = La promesse et la pratique
gaps-label = La promesse et la pratique
# The title: where the scores differ, and where nothing is scored.
gaps-finding = Ce que nous promettons, nous ne le tenons pas encore.
gaps-name = Ce que nous promettons, et ce que vivent les collègues.
gaps-widest = Le plus grand écart : { sheet-quote-open }{ $promise }{ sheet-quote-close }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    }.
gaps-promise = Ce que nous promettons
gaps-reality = Ce que vivent les collègues
gaps-scores = Note, de 0 à 10
gaps-cause = Cause
gaps-customers = { -customers }
gaps-employees = collègues
gaps-customers-score = { -customers } : { $score }
gaps-employees-score = collègues : { $score }
gaps-score = { $score }
gaps-apart = { $points ->
        [one] { $points } point d’écart
       *[other] { $points } points d’écart
    }
gaps-unscored = pas encore de note
gaps-note = Plus l’écart est grand, plus vite les { -customers } le remarquent.

## Action list. $count: how many. $name: a promise, a step or a series of sessions.

actions-title = Liste d’actions
actions-label = Liste d’actions
actions-name = Ce que nous faisons.
actions-count = { $count ->
        [one] Une action : qui la mène, et pour quand.
       *[other] { $count } actions : qui les mène, et pour quand.
    }
actions-done = Fait
actions-what = Quoi
actions-who = Qui
actions-when = Au plus tard
actions-gap = Promesse : { $name }
actions-step = Étape : { $name }
actions-session = Entendu à : { $name }

## Listening sessions: list of names and reflection sheet. $name: of the series. $seats: how many.

listening-title = Écoute : { $name }
listening-label = Écouter, de vive voix
listening-sign-up = Prenez place : inscrivez votre nom.
listening-questions = Ce que nous demandons
listening-seats = { $seats ->
        [one] { $seats } place
       *[other] { $seats } places
    }
listening-online = En ligne
listening-later = Les dates suivront.
# The second sheet.
listening-reflect = Qu’est-ce que j’en garde ?
listening-yours = Cette feuille est à vous : personne ne la ramasse
listening-my-name = Nom
listening-date = Date
listening-heard = Qu’ai-je entendu ?
listening-heard-hint = Si possible avec les mots entendus.
listening-touched = Qu’est-ce qui m’a touché ?
listening-touched-hint = À quoi ne m’attendais-je pas ?
listening-will = Que vais-je faire ?
listening-will-hint = Petit et concret : après que je …

## Theme poster. $theme: its name. $name, $where: a goodie and where to get it.

theme-poster-title = { $theme } : affiche
theme-poster-week = Chaque jour, la parole à un collègue
theme-poster-goodies = Pour celles et ceux qui participent
theme-poster-goody = { $name }, { $where }

## Kick-off: slides and hand-out. $theme: its name. $weeks: length of the experiment. $starts: its first day, with its weekday.

kickoff-slides-title = { $theme } : lancement
kickoff-handout-title = { $theme } : comment commencer
kickoff-word = Lancement
kickoff-why = Pourquoi nous le faisons
kickoff-how = Comment naît une habitude
kickoff-routine-how = Ce que vous faites déjà. Rien à retenir.
kickoff-behavior-how = Un petit geste, en trente secondes au plus.
kickoff-celebrate-how = Tout de suite après : un signe de tête, un sourire, un « oui ! ».
kickoff-fogg = d’après BJ Fogg, Tiny Habits
kickoff-helps = Ce qui aide
kickoff-tip-1 = Choisissez un moment fixe
kickoff-tip-1-how = Quelque chose que vous faites chaque jour, avec une fin nette.
kickoff-tip-2 = Restez petit
kickoff-tip-2-how = Si petit que cela marche aussi un jour chargé.
kickoff-tip-3 = Célébrez aussitôt
kickoff-tip-3-how = Ce qui fait du bien reste.
kickoff-tip-4 = Oublié ? Ce n’est rien
kickoff-tip-4-how = Il y aura une prochaine fois.
kickoff-weeks = { $weeks ->
        [1] Une semaine de pratique
        [2] Deux semaines de pratique
        [3] Trois semaines de pratique
        [4] Quatre semaines de pratique
        [5] Cinq semaines de pratique
        [6] Six semaines de pratique
       *[other] { $weeks } semaines de pratique
    }
kickoff-week = semaine
kickoff-nudge = rappel
kickoff-experiment-starts = Premier jour
kickoff-experiment-ends = Dernier jour
kickoff-feedback-opens = Bilan : est-ce que cela a aidé ?
kickoff-thanks = Résultats et merci
kickoff-end = Commencer petit, c’est déjà commencer.
kickoff-starts = Nous commençons le { $starts }.
kickoff-own = Mon habitude
kickoff-own-hint = Notez-la et accrochez-la là où vous la verrez.
kickoff-example = Par exemple
kickoff-when = Quand
# Les mots du calendrier mural, courts : un nom tient dans une case de cinq centimètres.

wall-title = { $theme } : ce qui se passe et quand
wall-videos = { $count ->
        [one] une vidéo
       *[other] { $number } vidéos
    }
wall-weeks = { $count ->
        [one] une semaine
       *[other] { $number } semaines
    }
wall-nudges = { $count ->
        [one] un rappel
       *[other] { $number } rappels
    }
wall-period = { $from_year }, semaines { $from } à { $to }
wall-period-years = De la semaine { $from } de { $from_year } à la semaine { $to } de { $to_year }
wall-week = semaine
wall-week-number = semaine { $week }
wall-before = Avant
wall-main = De la campagne au bilan
wall-after = Ensuite
wall-days = jour
wall-empty = Rien n’est encore prévu
wall-weeks-of = Toutes les semaines
wall-time = { $hour } h { $minute }
wall-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
wall-seats = { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
wall-until = jusqu’au { $day }
wall-invited = invitation le { $day }
wall-sign-up-until = inscription jusqu’au { $day }
wall-goal = objectif : { $goal } sur { $employees }
wall-if-few = seulement s’il y a trop peu d’inscriptions
wall-was = était { $day }
wall-weekend = week-end
wall-closed = fermé
wall-taken = jour déjà pris
wall-bar-approval = Accord
wall-bar-measurement-before = Mesure avant
wall-bar-cocreation = Cocréation
wall-bar-leaders = Responsables
wall-bar-campaign = Campagne
wall-bar-signup = Inscription
wall-bar-kickoff = Lancement
wall-bar-experiment = Expérience
wall-bar-listening = Écoute
wall-bar-feedback = Bilan
wall-bar-measurement-after = Mesure après
wall-bar-follow-up = Et après
wall-head-experiment = Expérience { $week }
wall-video = Vidéo { $number }
wall-nudge = Rappel { $number }
wall-measure-before = Ouverture : mesure avant
wall-measure-after = Ouverture : mesure après
wall-cocreation = Écrire le menu
wall-review = Relire le menu
wall-signup-closes = Fin des inscriptions
wall-signup-rescue = Encore un message
wall-experiment-starts = L’expérience commence
wall-last-day = Dernier jour
wall-feedback-opens = Le bilan s’ouvre
wall-feedback-reminds = Relance
wall-feedback-closes = Le bilan se ferme
wall-thanks = Résultats et merci
wall-follow-up-onboarding = Dans l’accueil
wall-follow-up-training = Dans les formations
wall-follow-up-leadership = Chez les responsables
wall-follow-up-systems = Dans les outils
wall-legend-videos = vidéo, { $time }, pour : { $audience }
wall-legend-nudges = rappel, { $time }, pour : { $audience }
wall-legend-off = jour libre
wall-legend-moved = déplacé
wall-legend-conditional = seulement si besoin
wall-own-hours = Les messages arrivent à d’autres heures pour { $roles }.
wall-own-hours-role = { $role } ({ $times })
wall-own-hours-many = Les messages arrivent à d’autres heures pour { $count } fonctions.
wall-clock-skipped = { $moment } : le { $day }, { $time } n’existe pas, car l’heure avance. Ce sera { $now }.
wall-clock-repeated = { $moment } : le { $day }, { $time } revient deux fois, car l’heure recule. La première compte.
wall-number-2 = deux
wall-number-3 = trois
wall-number-4 = quatre
wall-number-5 = cinq
wall-number-6 = six
wall-number-7 = sept
wall-number-8 = huit
wall-number-9 = neuf
wall-number-10 = dix
wall-number-11 = onze
wall-number-12 = douze

### Question lists and papers: to answer, to read and to write on.

## Question lists. $theme: name of the theme. $weeks: length of the experiment. $questions: how many. $min_group: the smallest number of answers


## for which results are shown. $organization, $role: names. Statements are answered from “disagree” to “agree”.

survey-signup-title = { $theme } : choisissez votre habitude
survey-signup-intro = { $weeks ->
        [one] Une petite habitude, pendant une semaine. Choisissez-en une qui va avec votre journée.
       *[other] Une petite habitude, pendant { $weeks } semaines. Choisissez-en une qui va avec votre journée.
    }
survey-feedback-title = { $theme } : comment cela s’est-il passé ?
survey-feedback-intro = { $questions ->
        [one] Une question sur votre habitude. « Cela n’a rien changé » est aussi une bonne réponse.
       *[other] { $questions } questions sur votre habitude. « Cela n’a rien changé » est aussi une bonne réponse.
    }
survey-before-title = Comment va votre travail ?
survey-before-intro = Nous vous le demandons avant { $theme }, puis de nouveau après. On voit ainsi ce qui change.
survey-after-title = Et maintenant, comment va votre travail ?
survey-after-intro = Ce sont les questions d’avant { $theme }. Vos réponses montrent ce qui a changé.
survey-customers-title = Comment nous trouvez-vous ?
survey-customers-intro = { $questions ->
        [one] Une question. Merci du temps que vous y consacrez.
       *[other] { $questions } questions. Merci du temps que vous y consacrez.
    }
survey-min-group = Nous ne montrons aucun résultat pour moins de { $min_group } réponses.
# $url: where the privacy notice stands.
survey-privacy = Ce qu’il advient de vos données : { $url }
survey-privacy-colleague = Ce qu’il advient de vos données : { $url }
survey-email = Votre adresse e-mail professionnelle
survey-first-name = Votre prénom
survey-role = Quelle est votre fonction ?
survey-habit = Quelle habitude choisissez-vous ? ({ $role })
survey-helped = L’expérience vous a-t-elle aidé ?
survey-easier = Votre travail est-il devenu plus facile ?
survey-fun = Votre travail est-il devenu plus agréable ?
survey-impact = Votre travail a-t-il eu plus d’effet ?
survey-meaning = Votre travail a-t-il pris plus de sens ?
survey-customer-feedback = Les { -customers } vous ont-ils dit quelque chose que vous n’aviez jamais entendu ? Toute habitude ne se remarque pas : laissez alors vide.
survey-recommend = Quelle est la probabilité que vous recommandiez l’expérience à un collègue ?
survey-nps = Quelle est la probabilité que vous recommandiez { $organization } à vos proches ?
survey-nps-why = Quelle est la raison principale de votre note ?
survey-enps = Quelle est la probabilité que vous recommandiez { $organization } comme employeur ?
survey-enps-why = Quelle est la raison principale de votre note ?
survey-csat = Quelle est votre satisfaction à l’égard de { $organization } ?
survey-meaningful-work = Mon travail a du sens pour moi.
survey-hands-on-management = Mon responsable m’aide quand j’en ai besoin.
survey-positive-workplace = Je peux être moi-même dans mon équipe.
survey-growth = J’ai ici assez de place pour évoluer.
survey-trust-in-leadership = J’ai confiance dans la direction de { $organization }.
survey-yes = Oui
survey-no = Non
survey-not-at-all = pas du tout
survey-very-much = énormément
survey-unlikely = pas du tout probable
survey-likely = très probable
survey-dissatisfied = très insatisfait
survey-satisfied = très satisfait
survey-disagree = pas d’accord
survey-agree = d’accord
# On the form to print: right in the head, and in the foot.
survey-paper-for = Formulaire
survey-paper-back = Merci d’avoir répondu

## On papers of several kinds.

# Below the number of minutes of a step.
paper-minutes = min
paper-for-team-leads = Pour les chefs d’équipe
paper-for-teams = Pour toute l’équipe
paper-for-leaders = Pour les responsables

## Decision-room cards: what people may decide.

decision-title = Marge de décision : cartes
# In the head, by who decides: oneself, the way alone, or together; the last is for a blank card.
decision-yours = Vous décidez
decision-method = Vous choisissez comment
decision-together = Nous décidons ensemble
decision-own = Nous nous mettons d’accord
decision-what = Quoi
decision-bounds = Jusqu’où
decision-note = Décidé ? Personne ne demandera pourquoi. Racontez ce que cela a donné.

## Coaching cards: what to ask where one would tell.

coaching-title = Demander plutôt que dire : cartes
coaching-name = Demander, pas dire
coaching-own = Une question à moi
coaching-moment = Quand
coaching-instead-of = Plutôt que
coaching-ask = Demander
coaching-note = Comptez ensuite jusqu’à cinq. La réponse est à l’autre.

## Value cards: a value in a situation from the work.

practice-title = Nos valeurs en pratique : cartes
# Before a situation, and before what one does then.
practice-when = Quand
practice-then = Alors
practice-own = Une de notre équipe

## Story sheet. $value: name of a value.

story-title = Des histoires à raconter
story-shows = Une histoire sur « { $value } ». Racontez-la avec vos mots.
story-tell = La raconter prend deux minutes
story-tell-1 = Commencez par la personne, pas par la leçon.
story-tell-2 = Dites ce qui était difficile. Sinon, c’est de la publicité.
story-tell-3 = Arrêtez-vous quand elle est finie. Posez alors une question.
story-ask = Demandez ensuite à l’équipe
story-ask-1 = Qu’a-t-on fait ici qu’aucune règle ne prévoit ?
story-ask-2 = Quand l’un de nous a-t-il fait quelque chose de semblable ?
story-own = Notre propre histoire
story-own-intro = Un vrai cas où un collègue a fait la différence. Demandez l’accord des personnes citées et taisez ce qui permet de reconnaître quelqu’un.
story-own-who = De qui s’agit-il, et que se passait-il ?
story-own-hard = Qu’est-ce qui était difficile ?
story-own-did = Qu’a fait notre collègue ?
story-own-customer = Qu’est-ce que cela a changé pour l’autre ?
story-own-sentence = En une phrase

## Worksheet for the mission of a team. $minutes: how long it takes.

mission-title = Pourquoi sommes-nous là ?
mission-intro = { $minutes ->
        [one] En une minute, une phrase qui est la nôtre.
       *[other] En { $minutes } minutes, une phrase qui est la nôtre. Pas un slogan : ce que vous diriez à un voisin.
    }
mission-questions = D’abord seul
mission-together = Puis ensemble
mission-alone = Écrire
mission-alone-how = Chacun pour soi, en silence : quelques mots par question.
mission-share = Lire
mission-share-how = À tour de rôle, sans commentaire. Le chef d’équipe en dernier. Entourez les mots qui reviennent.
mission-write = Formuler
mission-write-how = À deux, une phrase par duo.
mission-choose = Choisir
mission-choose-how = Chacun en désigne une. C’est elle, jusqu’à la prochaine fois.
mission-ours = Notre phrase
mission-check-1 = Un nouveau collègue la comprend tout de suite.
mission-check-2 = Aucune autre équipe ne pourrait la dire.
mission-check-3 = Elle aide quand deux choses s’opposent.

## Guide for a one-to-one.

talk-title = Où en est votre habitude ?
talk-intro = Un quart d’heure avec un collègue. Vous demandez, l’autre raconte et choisit. Ce qui se dit reste entre vous.
talk-steps = Quinze minutes
talk-open = Ouvrir
talk-open-how = « Quand cela a-t-il marché, et que s’est-il passé ? » Oublié ? « Qu’est-ce qui vous l’aurait rappelé ? »
talk-obstacle = Les obstacles
talk-obstacle-how = « Qu’est-ce qui vous empêche d’aider comme vous le voulez ? » Écoutez jusqu’au silence.
talk-next = La suite
talk-next-how = « Que choisissez-vous : garder, réduire ou changer ? » Et : « Que pouvez-vous décider vous-même ? »
talk-close = Conclure
talk-close-how = Dites ce que vous avez trouvé bien. Dites l’obstacle que vous allez lever, et quand.
talk-questions = Si cela se présente
talk-when = Ce que vous entendez
talk-do-not = À éviter
talk-do-not-1 = Compter combien de fois. Un jour manqué n’est pas une faute.
talk-do-not-2 = Donner vous-même la réponse.
talk-do-not-3 = Demander qui ne participe pas et pourquoi. Participer est libre.
talk-away = L’obstacle que je lève
paper-for-facilitators = Pour qui l’anime
paper-when = Quand
paper-who = Qui
paper-bring = Apporter
# $day, $time: in words.
paper-day-and-time = { $day }, { $time }
# The two beginnings of one’s own sentence, each before lines to write on.
paper-after = Après …
paper-i = je …
paper-name = Nom
paper-date = Date
paper-signature = Signature

## Guide for the exercise with leaders. $minutes: how long it takes. $count: how many habits. $name: name of the checklist.

guide-title = Compter, lever la main, choisir
guide-intro = { $minutes ->
        [one] En une minute, chacun connaît son petit rôle.
       *[other] En { $minutes } minutes, chacun connaît son petit rôle. Restez léger : il s’agit de ce que l’on fait déjà.
    }
guide-bring = Pour chacun la liste « { $name } », la feuille des routines et un stylo
guide-steps = Pas à pas
# What the facilitator does at each step of the exercise.
guide-explain = « Cochez ce que vous avez vraiment fait ces deux dernières semaines. Une fois compte. Personne ne ramasse la feuille. » Cochez-en une à voix haute.
guide-count = Silence. N’expliquez pas la liste ; dans le doute, on ne coche pas.
guide-hands = Demandez nombre par nombre, en montant, et comptez à voix haute. Celui qui en a le plus en raconte une.
guide-choose = Chacun en prend une encore vide et dit à son voisin : « Après … ». Vous aussi.
guide-heard = Ce que vous entendrez peut-être
guide-says = On vous dit
guide-answer = Vous répondez
guide-says-case = « Quelle est la rentabilité ? »
guide-answer-case = « La question n’est plus si, mais par quoi commencer. Le graphique le montre. »
guide-says-vague = « L’étude est trop vague. »
guide-answer-vague = « Commencez alors par ce que vous voyez vous-même : appelez l’un de nos { -customers } cette semaine. »
guide-says-never = « On ne fait jamais assez bien. »
guide-answer-never = « Regardez ce que vous avez coché. Vous le faites déjà. Une de plus suffit. »
guide-after = Ensuite
guide-after-1 = Distribuez la feuille des routines : sans routine, une habitude disparaît en une semaine.
guide-after-2 = Ne transmettez aucun total nominatif et ne comparez pas les services.
guide-after-3 = Redemandez dans quatre semaines. Mains levées : qui en a une de plus ?
guide-source = Exercice d’après Zanna van der Aa, Marketingfacts 2023

## Routine finder: leaders find what to tie a habit to.

finder-title = Après quoi ?
finder-intro = Une habitude tient à un geste que vous faites déjà. Trouvez le vôtre, si ordinaire qu’il passe inaperçu.
finder-known = Qu’y a-t-il dans votre semaine ? Cochez
finder-own = Et que faites-vous d’autre sans y penser ?
finder-arrive = Quand j’arrive ou démarre
finder-meet = Autour des réunions et appels
finder-between = Entre deux : café, couloir, escalier
finder-leave = Quand j’arrête ou rentre
finder-good = Une bonne routine
finder-good-1 = revient aussi souvent que l’habitude voulue
finder-good-2 = a une fin nette : l’appel est fini, l’ordinateur est ouvert
finder-good-3 = se passe là où l’habitude est possible tout de suite
finder-sentence = Ma phrase
leaders-recipes-title = Cartes recettes pour les responsables

## Video brief. $name: of the presenter. $length: minutes and seconds. $driver: name of a driver. $day: a day in words.


## $theme, $organization, $owner, $email: as in the program.

brief-title = Consignes pour la vidéo : { $name }
brief-heading = Votre vidéo
brief-for = Pour le collègue à l’écran
brief-intro = Vous dites pourquoi vous participez, en deux à trois minutes. Pas de texte : vous, comme à la machine à café.
brief-sent = Diffusion
brief-due = Prête le
brief-takes = Durée
brief-length = { $length } minutes
brief-length-any = Deux à trois minutes
brief-tell = Ce que vous racontez
brief-tell-customer = Un moment avec des { -customers } ou un collègue qui vous est resté. Que s’est-il passé, qu’avez-vous vu ou manqué ? (1 minute)
brief-tell-why = Pourquoi « { $driver } » compte pour vous. Votre raison, pas de chiffres. (une demi-minute)
brief-tell-habit = Votre petite habitude en une phrase : après quoi, et ce que vous faites. Montrez-la si possible. (une demi-minute)
brief-tell-join = Une invitation, pas un appel : « Regardez le menu de votre fonction et choisissez. » (quelques secondes)
brief-sentence = La phrase qui reste
brief-habit = Mon habitude
brief-real = Pour rester vrai
brief-real-1 = Une prise, deux au plus. Un lapsus peut rester.
brief-real-2 = Aucun nom de { -customers }, ni dossier ni écran visible.
brief-real-3 = Téléphone à l’horizontale, lumière de face, un endroit calme sur votre lieu de travail.
brief-real-4 = Ne promettez rien pour d’autres. Le doute est permis : « Je ne sais pas encore. »
consent-title = Accord de diffusion
consent-intro = Vous décidez d’apparaître ou non dans une vidéo de { $theme }. Refuser, maintenant ou plus tard, est sans conséquence.
consent-what = Pour quoi
consent-what-for = Une vidéo pour tous les collègues de { $organization }, pendant la semaine de { $theme }. Ni publicité, ni diffusion externe.
consent-back = Retrait
consent-back-how = À tout moment, par un message à { $owner } : { $email }. La vidéo est alors retirée et n’est plus envoyée.
consent-agree = J’accepte que
consent-agree-shown = la vidéo soit montrée à tous les collègues
consent-agree-name = mon nom et ma fonction y figurent
consent-agree-later = elle serve aussi après la campagne, par exemple pour les nouveaux
consent-given = Noté dans le programme : accord donné le { $day }.
consent-withdrawn = Noté dans le programme : accord retiré le { $day }.

## Guide for the co-creation session. $role: name of a role. $driver: name of a driver.

session-title = Guide de la séance : { $role }
session-heading = Faire le menu ensemble
session-intro = Vous demandez, ils racontent. Vous repartez avec les mots de leur journée ; le menu s’écrit après.
session-with = Avec
session-by = Animée par
session-steps = Pas à pas
session-welcome = Accueil
session-welcome-how = Pourquoi eux : ils connaissent le travail. Rien n’est jugé, personne n’est cité.
session-day = Leur journée
session-day-how = « Racontez-moi hier, depuis le manteau accroché. » Notez ce qui revient : ce sont les routines.
session-driver = Le lien
session-driver-how = Lisez ce que disent les { -customers }. Taisez-vous. Posez les questions ci-dessous.
session-write = Premières phrases
session-write-how = À deux, sur la deuxième feuille : après quelle routine, quel petit geste ?
session-read = Relire
session-read-how = Lisez les phrases. Dites quand ils recevront le menu à relire.
session-link = { $driver } : ce que cela demande
session-ask-1 = Quand des { -customers } ont-ils remarqué que vous preniez un instant ?
session-ask-2 = Que faites-vous alors que les autres ne voient pas ?
session-ask-3 = Qu’est-ce qui vous prendrait moins d’une demi-minute ?
session-touches = Où cette fonction touche les { -customers }
session-step = Étape
session-does = Ce qu’ils font
session-frustration = Ce qui gêne
session-good = Une phrase est bonne si
session-good-1 = la routine existe déjà, chaque jour ou plus souvent
session-good-2 = le comportement prend trente secondes au plus
session-good-3 = c’est un geste, pas une intention
session-good-4 = personne n’a besoin d’autorisation
session-notes = Nos premières phrases
session-notes-intro = Avec les mots que vous diriez à un collègue. On peut barrer.
session-line = Après … je …

## Review of a menu. $day: a day in words.

review-title = Est-ce bien votre travail ?
review-intro = Lisez chaque phrase à voix haute. Cochez ce qui peut rester. Sinon, écrivez dessous vos mots, ou barrez.
review-back = Rendez-la au plus tard le { $day }. Il n’y a qu’un tour ; ensuite le menu est définitif.
review-habits = Le menu
review-missing = Que manque-t-il ?

## Page for managers of participants. $weeks: length of the experiment. $minutes, $count, $min_group: numbers.

manager-title = Quelqu’un de votre équipe participe
manager-for = Pour les responsables des participants
manager-intro = { $weeks ->
        [one] Une semaine, une petite habitude. Votre attitude décide si elle tient.
       *[other] { $weeks } semaines, une petite habitude. Votre attitude décide si elle tient.
    }
manager-dates = Quand
manager-closes = Fin des inscriptions
manager-asks = Le temps que cela demande
manager-asks-habit = Trente secondes à la fois, dans le travail même
manager-asks-kickoff = { $minutes ->
        [one] Une minute pour le lancement, une fois
       *[other] { $minutes } minutes pour le lancement, une fois
    }
manager-asks-nudges = { $count ->
        [one] Un courriel de quelques lignes par semaine
       *[other] { $count } courriels de quelques lignes par semaine
    }
manager-asks-feedback = { $minutes ->
        [one] Une minute de questions à la fin
       *[other] { $minutes } minutes de questions à la fin
    }
manager-helps = Ce qui aide
manager-helps-1 = Libérez l’heure du lancement dans le planning.
manager-helps-2 = Demandez une fois par semaine : « Que s’est-il passé quand vous l’avez fait ? »
manager-helps-3 = Dites-le quand vous voyez quelque chose de bien.
manager-helps-4 = Levez un obstacle qu’ils rencontrent.
manager-unseen = Ce que vous ne verrez pas
manager-unseen-habit = Combien de fois quelqu’un l’a fait. Personne ne compte.
manager-unseen-answers = Les réponses d’une personne, ou les résultats de moins de { $min_group } réponses.
manager-unseen-free = Participer est libre, arrêter aussi. Cela n’entre pas dans une évaluation.
manager-self = Et vous ?
manager-self-how = Rien n’aide autant qu’un responsable qui a aussi son habitude. Voici la mienne :

## Page for the results, to fill in. $goal, $min_group, $number: numbers.

results-title = Ce que cela a donné
results-for = À remplir, puis à montrer
results-intro = Aussi ce qui n’a pas marché. Les participants le voient en premier.
results-signed = Inscrits
results-signed-goal = Inscrits (objectif : { $goal })
results-answered = Ont répondu
results-measured = Mesuré
results-metric = Quoi
results-before = Avant
results-after = Après
results-target = Objectif
# Names of metrics, as they begin a line.
results-metric-nps = NPS
results-metric-enps = eNPS
results-metric-csat = Satisfaction des clients
results-metric-elements = Engagement
results-metric-contacts = Contacts
results-number = { $number }
results-said = Ce que disent les participants
results-question = Question
results-answer = Réponse, et de combien
results-words = Avec leurs mots
results-stays = Ce qui reste
results-min-group = Rien pour moins de { $min_group } réponses, ni rien qui permettrait de les déduire.

## Follow-up: the page for new colleagues and the part for a training.

onboarding-title = Votre première semaine : une petite habitude
onboarding-for = Pour les nouveaux collègues
onboarding-intro = Ici, les petites choses comptent. Vos collègues ont écrit le menu ; vous choisissez.
onboarding-steps = Comment faire
onboarding-step-1 = Demandez le menu de votre fonction et lisez-le avec un collègue.
onboarding-step-2 = Choisissez-en une, ou inventez la vôtre. Plus petit, c’est mieux.
onboarding-step-3 = Écrivez votre phrase et essayez-la trois fois tout de suite.
onboarding-step-4 = Fêtez chaque réussite, même minuscule.
onboarding-mine = Ma phrase
onboarding-weeks = Après quatre semaines
onboarding-weeks-how = Parlez-en avec votre chef d’équipe : garder, réduire ou changer ? Personne ne contrôle.
onboarding-noticed = Ce que j’ai remarqué
training-title = Vingt minutes pour votre formation
training-for = Pour les formateurs
training-intro = S’insère dans une formation existante, de préférence au début. Il vous faut le menu et un cas réel de la semaine passée.
training-what = Quoi
training-from = À partir de
training-by = Qui
training-steps = Pas à pas
training-recall = Se rappeler
training-recall-how = Deux minutes de silence : lequel des { -customers } de la semaine passée reste en tête ? Puis à deux.
training-tell = Le cas réel
training-tell-how = Racontez jusqu’au tournant. « Que feriez-vous ici, en trente secondes ? »
training-choose = Choisir
training-choose-how = Chacun choisit dans le menu et trouve une routine : « Après …, je … ».
training-practice = S’exercer
training-practice-how = Trois fois de suite : routine, comportement, fête. On peut rire.
training-real = Notre cas réel
training-real-1 = Que s’est-il passé, jusqu’au tournant ? (Sans noms)
training-real-2 = Et comment cela s’est-il terminé ?
training-notes = Ce qui est ressorti

## Privacy pack. $owner: the team that runs the program. $email: its address. $columns: columns of a list. $host: a site.


## $count, $min_group: numbers. $day: a day in words.

privacy-title = Ce qu’il advient des données
privacy-for = Pour qui demande ou approuve
privacy-intro = Tiré du programme lui-même : quoi, pour quoi, par qui. Ce qui n’y figure pas n’est pas utilisé.
privacy-data = Quelles données
privacy-what = Quoi
privacy-purpose = Pour quoi
privacy-seen = Qui les voit
privacy-roster-what = La liste des collègues : adresse, nom, fonction, équipe, site, langue.
privacy-own-columns = Et : { $columns }.
privacy-roster-purpose = Envoyer à chacun le bon message, dans sa langue
privacy-roster-seen = { $owner }
privacy-signup-what = Qui participe, avec quelle habitude
privacy-signup-purpose = Rappeler à chacun son habitude, et compter les participants
privacy-signup-seen = { $owner } ; les responsables ne reçoivent pas de liste
privacy-measurement-what = Réponses avant et après, sans nom
privacy-measurement-purpose = Montrer ce qui a changé pour des groupes
privacy-measurement-seen = { $owner } ; les autres, seulement des résultats de groupes
privacy-feedback-what = Réponses des participants, sans nom
privacy-feedback-purpose = Savoir si une habitude a aidé
privacy-feedback-seen = { $owner } ; les autres, seulement des résultats de groupes
privacy-cocreation-what = Noms de ceux qui écrivent un menu, et notes sans nom
privacy-cocreation-purpose = Les inviter et écrire le menu
privacy-cocreation-seen = { $owner }, et les présents
privacy-video-what = Image, voix, nom et fonction des collègues filmés
privacy-video-purpose = Dire pourquoi ils participent ; avec leur accord seulement
privacy-video-seen = Tous les collègues
privacy-listening-what = Ce que racontent les { -customers }, sans enregistrement
privacy-listening-purpose = Entendre directement ce qui va et ne va pas
privacy-listening-seen = Les présents
privacy-not = Ce qui ne se fait pas
privacy-not-tracked = Les messages ne contiennent aucun traceur : personne ne voit qui ouvre ou clique.
privacy-not-pictures = Les images sont dans le message : rien n’est téléchargé.
privacy-linked-pictures = Les images viennent de { $host }, qui peut le voir ; elles sont les mêmes pour tous.
privacy-not-judged = Participer ou non n’entre dans aucune évaluation.
privacy-not-forced = Personne n’est obligé de participer, et l’on peut arrêter à tout moment.
privacy-agreed-title = Ce qui est convenu
privacy-rules = Règles
privacy-kept = Conservation
privacy-kept-months = { $count ->
        [one] un mois
       *[other] { $count } mois
    }
privacy-kept-weeks = { $count ->
        [one] une semaine
       *[other] { $count } semaines
    }
privacy-kept-days = { $count ->
        [one] un jour ouvré
       *[other] { $count } jours ouvrés
    }
privacy-kept-hours = { $count ->
        [one] une heure
       *[other] { $count } heures
    }
privacy-group = Plus petit groupe
privacy-group-how = Aucun résultat pour moins de { $min_group } réponses, ni rien qui permette de les déduire
privacy-stop = Plus de messages
privacy-notice = Avis de confidentialité
privacy-contact = Questions
privacy-contact-who = { $owner }, { $email }
privacy-undecided = Pas encore décidé
privacy-approvals = Accords
privacy-approval-by = De
privacy-approval-covers = Sur
privacy-approval-status = Statut
privacy-granted = Donné le { $day }
privacy-awaited = Attendu
