### What the e-mails say, in French. Address: vous. A no-break space stands before ? ! : ; and inside « ».
### No exclamation marks, no pressure; a subject holds at most 33 characters.

## Personal fields without a roster: they stand in running text where a name or a habit would.
## No variables.

recipient-fallback = collègue
habit-fallback = votre habitude

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
email-footer-ask = Écrire à { $owner }
email-footer-privacy = Vos données
email-footer-opt-out = Ne plus recevoir ces messages

## The place in the program, at the right of the header.
## $step, $steps: day of the campaign and number of days. $week, $weeks: week of the experiment and number of weeks.

email-series-before = Avant
email-series-cocreation = Construire ensemble
email-series-review = Relecture
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
email-privacy-lead = Qui voit quoi ?
email-privacy-text = Votre responsable ne voit aucune réponse individuelle. Pour un groupe de moins de { $count } réponses, nous ne montrons rien.

## The recipe card: its title and the labels beside routine, behavior and the small cheer. No variables.

email-recipe-title = Ma recette
email-recipe-routine = Routine
email-recipe-behavior = Geste
email-recipe-celebration = Fêter

## Video of the campaign week. $length: minutes and seconds, such as 2:30. $alt: what the picture shows.
## The watch and length lines are painted into the poster too. $quote: one sentence. $closes: last day to sign up.
## $name, $where: a goodie and where to get it. $source: where a figure comes from.

email-video-watch = Voir la vidéo
email-video-length = { $length } min
email-video-length-captions = { $length } min, avec sous-titres
email-video-alt = Voir la vidéo ({ $length }) : { $alt }
email-quote = « { $quote } »
email-signup-button = Choisir mon habitude
email-signup-support = Deux minutes suffisent. C’est possible jusqu’au { $closes } inclus.
email-goodies-lead = Si vous participez :
email-goody-where = { $name } ({ $where })
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
email-date-experiment =
    { $weeks ->
        [1] La semaine commence
        [4] Les quatre semaines commencent
       *[other] Les { $weeks } semaines commencent
    }
email-date-experiment-note = Un rappel de quelques lignes { $days }
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
email-feedback-opens-body = Votre travail en est-il devenu plus facile, plus agréable, plus utile ? Les clients ont-ils remarqué quelque chose ? « Cela n’a rien changé » est aussi une bonne réponse : elle aide les collègues qui suivront.
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
    Nous cherchons de petites habitudes que les clients remarquent et qui tiennent dans une journée ordinaire. Elles ne s’inventent pas en salle de réunion. Vous, vous savez comment se passe une telle journée.

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
