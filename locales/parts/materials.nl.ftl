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
