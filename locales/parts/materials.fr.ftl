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
