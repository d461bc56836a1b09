### Woorden die in mails, agenda's en op papier terugkomen.

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = mijn vaste moment
behavior-fallback = doe ik mijn kleine gewoonte
role-fallback = jouw rol
team-fallback = jouw team
site-fallback = jouw locatie

## Lists of two and more. $first, $last: words.

list-two = { $first } en { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = de NPS
metric-enps = de eNPS
metric-csat = de klanttevredenheid
metric-elements = de betrokkenheid
metric-contacts = het aantal contacten

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

## A period. $from, $to: days in words.

period = { $from } t/m { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Concept] { $subject }
