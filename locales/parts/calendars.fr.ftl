### What stands in calendars, in French. Address: vous. A no-break space stands before ? : ; and inside « ».
### No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme } : participants
calendar-name-role = { $theme } : { $role }
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

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Brouillon : { $summary }
calendar-draft-note = Ceci est encore un brouillon et peut changer.

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

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

calendar-facilitator = Avec { $name }
calendar-presenter = Aujourd’hui : { $name }
calendar-presenter-function = Aujourd’hui : { $name }, { $function }
calendar-quote = « { $quote } »
calendar-place = Lieu : { $place }
calendar-agenda = Au programme :
calendar-agenda-item = { $minutes } min : { $what }
calendar-owner = Qui : { $owner }
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
