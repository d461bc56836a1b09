### Les mots qui reviennent dans les messages, les agendas et sur papier.

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = mon moment habituel
behavior-fallback = je fais ma petite habitude
role-fallback = votre fonction
team-fallback = votre équipe
site-fallback = votre site

## Lists of two and more. $first, $last: words.

list-two = { $first } et { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = le NPS
metric-enps = l’eNPS
metric-csat = la satisfaction client
metric-elements = l’engagement
metric-contacts = le nombre de contacts

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

## A period. $from, $to: days in words.

period = du { $from } au { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Brouillon] { $subject }
