### Words that return in mails, calendars and print.

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = my usual moment
behavior-fallback = I do my tiny habit
role-fallback = your role
team-fallback = your team
site-fallback = your location

## Lists of two and more. $first, $last: words.

list-two = { $first } and { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = NPS
metric-enps = eNPS
metric-csat = customer satisfaction
metric-elements = engagement
metric-contacts = the number of contacts

## Why a driver matters, as one sentence. $driver, $other: names of drivers. $metric: one of the names above.
## $times: how many times as much, a whole number or one with a decimal.

evidence-share = { $driver } explains { evidence-times } as much of the differences in { $metric } as { $other }
evidence-slope = { $driver } raises { $metric } { evidence-times } as fast as { $other }
evidence-times = { $times ->
        [2] two times
        [3] three times
        [4] four times
        [5] five times
        [6] six times
        [7] seven times
        [8] eight times
        [9] nine times
        [10] ten times
       *[other] { $times } times
    }
# $source: where it comes from. $respondents: how many answered.
evidence-respondents = { $source }, { $respondents } answers

## A period. $from, $to: days in words.

period = { $from } to { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Draft] { $subject }
