### The page with everything at a glance, and the names of audiences.

## Audiences. No variables.

audience-everyone = Tout le monde
audience-participants = Participants
audience-cx-team = Équipe CX

## The page. $theme: the name of the theme.

index-title = Tout sur { $theme }
index-intro = Ce qui se passe et quand, et ce qu’il vous faut.
index-moments = Moments
index-when = Quand
index-what = Quoi
index-for = Pour qui
index-mail = Message
index-calendar = Agenda
index-sheets = À afficher
index-calendars = Agendas
index-view = Voir
index-text = Texte
index-eml = Brouillon à envoyer
index-at-once = dès l’inscription
index-moved-from = déplacé du
index-draft = Brouillon
index-draft-note = Ce qui n’est pas terminé est marqué comme brouillon.
index-questions = Des questions ?
