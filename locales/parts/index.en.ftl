### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Everyone
audience-participants = Participants
audience-cx-team = CX team

## Phases, as headings. No variables.

phase-measurement-before = Measuring before
phase-cocreation = Writing the menu together
phase-campaign = Campaign week
phase-signup = Signing up
phase-kickoff = Kick-off
phase-experiment = Experiment
phase-feedback = Looking back
phase-measurement-after = Measuring after
phase-follow-up = What follows

## Languages, in a sentence. No variables. A program may add one in its own words.

language-ar = Arabic
language-cs = Czech
language-da = Danish
language-de = German
language-en = English
language-es = Spanish
language-fi = Finnish
language-fr = French
language-fy = Frisian
language-it = Italian
language-nb = Norwegian
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian

## What was made, as one sentence. $count: how many. $made: mails and posters, as counted here. $languages: names of languages.
## $from, $to: the first and the last day, in words.

summary-mails =
    { $count ->
        [one] { $count } mail
       *[other] { $count } mails
    }
summary-posters =
    { $count ->
        [one] { $count } poster
       *[other] { $count } posters
    }
summary-dated = { $made } in { $languages }, from { $from } to { $to }.
summary-undated = { $made } in { $languages }.
summary-planned = In { $languages }, from { $from } to { $to }.

## Beside a moment. $week, $first, $last: numbers of weeks in the year. $day: a day in words. $time: the time of day.
## The last three say why a moment moved away from a day.

timeline-week = Week { $week }
timeline-weeks = Weeks { $first } to { $last }
timeline-until = until { $day }
timeline-sent = Send the invitation on { $day } at { $time }
timeline-at-once = right after signing up
timeline-weekend = that’s in the weekend
timeline-closed = we’re closed then
timeline-taken = that day is taken

## The page itself. $theme: the name of the theme. The notes say what the links below them do; `index-eml` is a mail to open and send.

index-title = Everything of { $theme }
index-skip = Go to the content
index-contents = On this page
index-moments = What happens when
index-moments-note = View a mail as it arrives, read it as plain text, or open the draft in your mail program to send it.
index-sheets = To hang up
index-calendars = Calendars
index-calendars-note = Open one, and every moment of that group appears in your calendar.
index-view = View
index-text = Text
index-eml = Ready to send
index-calendar = Calendar
index-moved-from = moved from
index-draft = Draft
index-draft-note = What isn’t finished yet is marked as a draft. Don’t send it or hang it up.
index-questions = Questions?
