### Wörter, die in Mails, Kalendern und auf Papier wiederkehren.

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = mein üblicher Moment
behavior-fallback = mache ich meine kleine Gewohnheit
role-fallback = deine Rolle
team-fallback = dein Team
site-fallback = dein Standort

## Lists of two and more. $first, $last: words.

list-two = { $first } und { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = NPS
metric-enps = eNPS
metric-csat = Kundenzufriedenheit
metric-elements = Engagement
metric-contacts = Zahl der Kontakte

## Why a driver matters, as one sentence. $driver, $other: names of drivers. $metric: one of the names above.
## $times: how many times as much, a whole number or one with a decimal.

evidence-share = { $driver } erklärt { evidence-times } so viel der Unterschiede bei { $metric } wie { $other }
evidence-slope = { $driver } wirkt auf { $metric } { evidence-times } so schnell wie { $other }
evidence-times = { $times ->
        [2] zweimal
        [3] dreimal
        [4] viermal
        [5] fünfmal
        [6] sechsmal
        [7] siebenmal
        [8] achtmal
        [9] neunmal
        [10] zehnmal
       *[other] { $times }-mal
    }
# $source: where it comes from. $respondents: how many answered.
evidence-respondents = { $source }, { $respondents } Antworten

## A period. $from, $to: days in words.

period = { $from } bis { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Entwurf] { $subject }
