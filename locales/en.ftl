### Words that return in mails, calendars and print.

## What those whom the program is for are called, wherever the words below name them; a program says it in one line of its own
## `locales/en.ftl`, such as `-customers = clients`. Small letters: it never begins a sentence.

-customers = customers

## Personal fields without a roster, where running text asks for them. No variables.

routine-fallback = my usual moment
behavior-fallback = I do my tiny habit
role-fallback = your role
team-fallback = your team
site-fallback = your location
person-fallback = a colleague

## Lists of two and more. $first, $last: words.

list-two = { $first } and { $last }
list-more = { $first }, { $last }

## Names of metrics, in a sentence. No variables.

metric-nps = NPS
metric-enps = eNPS
metric-csat = customer satisfaction
metric-elements = engagement
metric-contacts = the number of contacts
# Where no metric is named.
metric-unnamed = the outcome

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

## What is known of one driver, each a part of a sentence. $percent, $effect, $low, $high, $score: numbers. $metric: as above.
## $sentence: one of the first two.

evidence-one-share = explains { $percent }% of the differences in { $metric }
evidence-one-slope = raises { $metric } by { $effect } for each point
evidence-interval-share = { $sentence }, between { $low }% and { $high }% with 95% confidence
evidence-interval-slope = { $sentence }, between { $low } and { $high } with 95% confidence
evidence-score = { -customers } score it { $score } out of 10
evidence-interviews = heard in interviews

## A period. $from, $to: days in words.

period = { $from } to { $to }

## Before the subject of a mail that is not final. $subject: the subject.

draft-subject = [Draft] { $subject }

### The page with everything at a glance, and the names of audiences, phases and languages.

## Audiences. No variables.

audience-everyone = Everyone
audience-participants = Participants
audience-leaders = Leaders
audience-cx-team = CX team
audience-customers = Customers

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
outbox-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
outbox-answer = The answer to a sign-up
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
timeline-conditional = only if too few have signed up

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
index-sms = Sms
index-chat = Chat
index-board = Board
index-slide = Slide
index-card = Card
index-cards = For the day start
index-cards-note = Four to an A4, to cut out.
index-surveys = Question lists
index-surveys-note = For your survey tool: as SurveyJS in every language, as a table, as text to paste, and as a form to print.
index-outbox = A message for each person
index-outbox-note = With names and addresses in it: you alone can open these files. Nothing was sent.
index-moved-from = moved from
index-draft = Draft
index-draft-note = What isn’t finished yet is marked as a draft. Don’t send it or hang it up.
index-questions = Questions?

### What stands in calendars, in English. Contractions, sentence case. No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme }: participants
calendar-name-role = { $theme }: { $role }
calendar-name-leaders = { $theme }: leaders
calendar-name-team = { $theme }: all moments

## Titles of the events, short enough for a day in a month view. $theme: as in the program. $role: name of a role. $subject: subject of
## the mail. $weeks: length of the experiment. $place: onboarding, training, leadership or systems.

calendar-measure-before = { $theme }: how are things now?
calendar-measure-after = { $theme }: what has changed?
calendar-cocreation = Making the menu: { $role }
calendar-review = Reading the menu: { $role }
calendar-video = Video: { $subject }
calendar-signup-closes = { $theme }: sign-up closes
calendar-kickoff = Kick-off: { $theme }
calendar-experiment =
    { $theme }: { $weeks ->
        [1] one week of practice
        [2] two weeks of practice
        [3] three weeks of practice
        [4] four weeks of practice
       *[other] { $weeks } weeks of practice
    }
calendar-nudge = { $theme }: { $subject }
calendar-feedback-opens = { $theme }: how did it go?
calendar-feedback-reminds = { $theme }: will you tell us how it went?
calendar-feedback-closes = { $theme }: feedback closes
calendar-thanks = { $theme }: thank you
calendar-follow-up =
    { $theme }: { $place ->
        [onboarding] a lasting place in onboarding
        [training] a lasting place in training
        [leadership] a lasting place with leaders
       *[systems] a lasting place in the systems
    }
# $by: who must agree. $name: of a series of listening sessions.
calendar-approval = Approval: { $by }
calendar-leaders = { $theme }: leaders start
calendar-listening = { $theme }: { $name }
calendar-signup-rescue = { $theme }: { $subject }

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Draft: { $summary }
calendar-draft-note = This is still a draft and may change.

## What was sent out and is taken back: its title, and its description. $summary: what it was called.

calendar-cancelled = Cancelled: { $summary }
calendar-cancelled-note = This is cancelled. You can take it out of your calendar.

## First lines of the descriptions: what it is. $days: working days for the review, or number of videos. $day: which video.
## $week, $weeks: week of the experiment and number of weeks. $questions: how many questions.

calendar-about-measure-before = Today the questions of the first survey open: how are things, before we start? They stay open for a week.
calendar-about-measure-after = Today the questions of the second survey open, the same as before. They show what has changed, and stay open for a week.
calendar-about-cocreation = Tell us how a working day goes and where a small gesture fits. From that we’ll make the menu of tiny habits for this role. There’s nothing to prepare.
calendar-about-review =
    Read the menu through once and say what isn’t right. You have { $days ->
        [1] one working day
        [2] two working days
        [3] three working days
       *[other] { $days } working days
    }.
calendar-about-video =
    { $days ->
        [1] Today a colleague tells you in a short video why it’s worth taking part.
       *[other] On each working day of this week, a colleague tells you in a short video why it’s worth taking part. This is day { $day } of { $days }.
    }
calendar-about-signup-closes = This is the last moment to join: pick one tiny habit that suits your work.
calendar-about-kickoff = We start together. Bring your habit; there’s nothing else to prepare.
calendar-about-experiment = This is when you practice one tiny habit in your own work. Your calendar stays free.
calendar-about-nudge =
    { $weeks ->
        [1] Today you’ll get a reminder of a few lines. There’s no need to keep time free for it.
       *[other] Today you’ll get a reminder of a few lines, in week { $week } of { $weeks }. There’s no need to keep time free for it.
    }
calendar-about-feedback-opens =
    Today the questions open: did your habit help, or not? { $questions ->
        [one] There’s one question,
        [7] There are seven questions,
       *[other] There are { $questions } questions,
    } and every honest answer counts.
calendar-about-feedback-reminds = Already answered? Then there’s nothing to do. If not: “it didn’t work” is a good answer too.
calendar-about-feedback-closes = This is the last moment to tell us how it went.
calendar-about-thanks = Today you’ll get the results, with thanks for taking part.
calendar-about-follow-up = What worked gets a lasting place here.
calendar-about-approval = This approval has to be there by today. Without it, what it is needed for cannot go ahead.
calendar-about-leaders = In this session you look at what you already do and choose one small habit, as your colleagues will.
calendar-about-listening = Hear at first hand what { -customers } go through: what went well and what didn’t. There is nothing to prepare.
calendar-about-signup-rescue = Only if too few people have signed up: one more mail, and a little more time.

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

# What one chose, first in the description of what is for oneself. $sentence: the whole sentence.
calendar-habit =
    Your habit:
    { $sentence }
calendar-facilitator = With { $name }
calendar-presenter = Today: { $name }
calendar-presenter-function = Today: { $name }, { $function }
calendar-quote = “{ $quote }”
calendar-place = Place: { $place }
calendar-agenda = What we’ll do:
calendar-agenda-item = { $minutes } min: { $what }
calendar-owner = Who: { $owner }
calendar-approval-granted = The approval has been given.
calendar-approval-awaited = The approval is not there yet.
# $reference: where the approval can be found.
calendar-approval-reference = Reference: { $reference }
calendar-feedback-elsewhere = You’ll get the questions from { $owner }.

## Links, each in a line of its own. $url: the address.

calendar-link-video = Watch the video: { $url }
calendar-link-signup = Choose your habit: { $url }
calendar-link-feedback = Answer the questions: { $url }

## Last line of each description. $owner: name of who answers questions. $email: their address.

calendar-questions = Questions? { $owner }, { $email }

## Kinds of events, as categories by which calendar programs color and filter. One word or two.

calendar-kind-measurement = Survey
calendar-kind-cocreation = Co-creation
calendar-kind-review = Review
calendar-kind-video = Video
calendar-kind-signup = Sign-up
calendar-kind-kickoff = Kick-off
calendar-kind-experiment = Experiment
calendar-kind-nudge = Reminder
calendar-kind-feedback = Feedback
calendar-kind-thanks = Thanks
calendar-kind-follow-up = Follow-up
calendar-kind-approval = Approval
calendar-kind-leaders = Leaders
calendar-kind-listening = Listening

### What the e-mails say, in English. Contractions, sentence case.
### No exclamation marks, no pressure; a subject holds at most 33 characters.

## Personal fields without a roster: they stand in running text where a name or a habit would.
## No variables.

recipient-fallback = colleague
habit-fallback = After my usual moment, I do my tiny habit

## Around every mail: the band of a draft, the greeting (with and without a name), the footer.
## $name: first name. $theme, $organization: as in the program. $owner: name of who answers questions.

email-draft-label = Draft
email-draft-note = This mail isn’t final yet.
email-hello = Hello { $name },
email-hello-plain = Hello,
email-reason-participant = You’re getting this mail because you’re taking part in { $theme }.
email-reason-everyone = You’re getting this mail because everyone at { $organization } can take part.
email-reason-cocreation = You’re getting this mail because we’d like to learn from your own work.
email-reason-measurement = You’re getting this mail because we’re asking everyone at { $organization } the same questions.
email-reason-leaders = You’re getting this mail because you lead people at { $organization }.
email-reason-approval = You’re getting this mail because { $theme } doesn’t start without your approval.
email-reason-letter = You’re getting this mail because { $theme } touches your work.
email-footer-ask = Questions? { $owner }
email-footer-privacy = Your data
email-footer-opt-out = No more mails

## The place in the program, at the right of the header.
## $step, $steps: day of the campaign and number of days. $week, $weeks: week of the experiment and number of weeks.

email-series-before = Before
email-series-cocreation = Making it together
email-series-review = Reading it over
email-series-approval = Approval
email-series-leaders = For leaders
email-series-rescue = One more day
email-series-listening = Listening
email-series-day = Day { $step } of { $steps }
email-series-joined = You’re in
email-series-kickoff = Kick-off
email-series-week = Week { $week } of { $weeks }
email-series-after =
    { $weeks ->
        [1] After one week
        [4] After four weeks
       *[other] After { $weeks } weeks
    }
email-series-thanks = To wrap up
email-series-measured = Afterwards

## Shared by several mails. $label: words before a link or a value in plain text. $closes: last day, with its weekday.
## $minutes: a number. $start, $end: times. The privacy lines stand below a survey; $count: fewest answers that are shown.

email-labelled = { $label }:
email-minutes = { $minutes } min
email-time-range = { $start } to { $end }
email-until = You have until { $closes }.
email-reply = Anything you’d like to add? Just reply to this mail.
email-calendar-button-date = Add to my calendar
email-calendar-button-dates = Add the dates to my calendar
email-calendar-attached = The attachment puts it in your calendar.
email-calendar-attached-dates = The attachment puts the dates in your calendar.
email-privacy-lead = Who sees what?
email-privacy-text = Your manager doesn’t see individual answers. We show nothing for a group with fewer than { $count } answers.

## The recipe card: its title and the labels beside routine, behavior and the small cheer. No variables.

email-recipe-title = My recipe
email-recipe-routine = Routine
email-recipe-behavior = Behavior
email-recipe-celebration = Celebrate
email-recipe-example = What a recipe looks like
# $role: the role whose menu the example is from.
email-recipe-example-of = from the { $role } menu

## Video of the campaign week. $length: minutes and seconds, such as 2:30. $alt: what the picture shows.
## The watch and length lines are painted into the poster too. $quote: one sentence. $closes: last day to sign up.
## $name, $where: a goodie and where to get it. $source: where a figure comes from.

email-video-watch = Watch the video
email-video-length = { $length } min
email-video-length-captions = { $length } min, with captions
email-video-alt = Watch the video ({ $length }): { $alt }
email-video-alt-plain = Watch the video: { $alt }
email-quote = “{ $quote }”
email-signup-button = Choose your habit
email-signup-support = Takes two minutes. You have until { $closes }.
# Beside the first video. $theme: as in the program.
email-intro-heading = What { $theme } stands for
email-goodies-lead = For those who join in:
email-goody-where = { $name } · { $where }
email-evidence-lead = Why this?
email-evidence-source = Source: { $source }.

## Confirmation of the sign-up: its own subject, preheader, heading and body (Markdown).
## $weeks: length of the experiment. $heading: the heading, of the program or the one here. $name: first name.
## $closes: last day to choose again.

email-signup-confirmation-subject = You’re in. Here’s what’s next
email-signup-confirmation-preheader =
    { $weeks ->
        [1] One tiny habit, for one week
        [4] One tiny habit, for four weeks
       *[other] One tiny habit, for { $weeks } weeks
    }
email-signup-confirmation-heading = Good to have you with us
email-signup-confirmation-body =
    For { $weeks ->
        [1] one week
        [4] four weeks
       *[other] { $weeks } weeks
    }, you practice something tiny in your own work. Small enough that you never have to put it off.
email-heading-named = { $heading }, { $name }
email-dates-heading = When
email-choose-again = Would you rather have another habit? You can change it until { $closes }.
email-choose-again-link = Choose again

## The dates in the confirmation: what happens, and a note below it.
## $time: from and to. $weeks: length of the experiment. $days: the weekdays of the nudges, such as “Tuesday and Thursday”.
## $questions, $minutes: how many questions, and how long they take.

email-date-kickoff = Kick-off, { $time }
email-date-kickoff-or = Or the kick-off from { $time }
email-date-experiment =
    { $weeks ->
        [1] The week begins
        [4] The four weeks begin
       *[other] The { $weeks } weeks begin
    }
email-date-experiment-note = A reminder of a few lines every { $days }
email-date-feedback = Tell us how it went
email-date-feedback-note =
    { $questions ->
        [7] Seven questions
       *[other] { $questions } questions
    }, { $minutes ->
        [3] three minutes
       *[other] { $minutes } minutes
    }

## Nudge without a known habit: beside the open bar and the full bar, as one sentence of the reader. No variables.
## Subject, preheader and body are the program’s own.

email-nudge-your-routine = After my usual moment today,
email-nudge-your-habit = I do my tiny habit.

## Invitation to the kick-off. $weekday: day in words, such as “Thursday”. $start: time it begins.
## $minutes: its length. The agenda and the habit to bring stand below the body.

email-kickoff-subject = We start { $weekday } at { $start }
email-kickoff-preheader =
    { $minutes ->
        [45] Three quarters of an hour
        [60] One hour
       *[other] { $minutes } minutes
    }. Bring your habit
email-kickoff-heading = We start { $weekday }
email-kickoff-body =
    You’ll hear why starting small works, and what helps you keep it up. You’ll try your habit once, right there.

    You don’t need to prepare anything.
email-agenda-heading = What we’ll do
email-kickoff-bring = What to bring

## Invitation to the feedback after the experiment. $weeks: length of the experiment. $questions, $minutes: how many
## questions, and how long they take. $name: first name. $closes: last day. $owner: who sends the questions where there is no link.

email-feedback-opens-subject = Did it help, or not?
email-feedback-opens-preheader =
    { $questions ->
        [7] Seven questions
       *[other] { $questions } questions
    }, { $minutes ->
        [3] three minutes
       *[other] { $minutes } minutes
    }
email-feedback-opens-heading =
    { $weeks ->
        [1] One week
        [4] Four weeks
       *[other] { $weeks } weeks
    } on. Did it help?
email-feedback-opens-body = Did it make your work easier, more fun or more meaningful? Did { -customers } notice? “Nothing changed” is a good answer too: the next colleagues learn from it.
email-feedback-habit-hello = Hello { $name }, this was your habit:
email-feedback-habit = This was your habit:
email-feedback-button =
    Answer { $questions ->
        [7] seven questions
       *[other] { $questions } questions
    }
email-feedback-support =
    Takes { $minutes ->
        [3] three minutes
       *[other] { $minutes } minutes
    }. You have until { $closes }.
email-feedback-elsewhere =
    You’ll get the questions from { $owner }. They take { $minutes ->
        [3] three minutes
       *[other] { $minutes } minutes
    }, and you have until { $closes }.

## Reminder of the feedback, once. $questions: how many. $closes: last day.

email-feedback-reminds-subject = “Nothing changed” counts too
email-feedback-reminds-preheader =
    { $questions ->
        [7] Seven questions
       *[other] { $questions } questions
    }. You have until { $closes }
email-feedback-reminds-heading = How did it really go?
email-feedback-reminds-body = We’d like to hear how it went. Even if your habit slipped after a day: that shows what could be better for the colleagues after you.
email-feedback-already = Answered already? Thank you, there’s nothing left to do.

## Thanks, after the feedback has closed. $weeks: length of the experiment.

email-thanks-subject = Thank you. What now?
email-thanks-preheader = Keep what worked
email-thanks-heading = Thank you
email-thanks-body =
    For { $weeks ->
        [1] one week
        [4] four weeks
       *[other] { $weeks } weeks
    }, you tried something tiny in your own work. It was good to have you with us, even if it didn’t always happen.

    Keep what worked and let go of what didn’t. What everyone told us helps the colleagues who start next.
email-thanks-habit = What you practiced

## Invitation to a co-creation session. $minutes: its length. $weeks: how long the making of the menu takes.
## The labels stand in a small table below the body.

email-cocreation-subject =
    { $minutes ->
        [45] 45 minutes
        [60] An hour
       *[other] { $minutes } minutes
    } about your work
email-cocreation-preheader = You know how a day really goes
email-cocreation-heading = Help us make the menu
email-cocreation-body =
    We’re looking for tiny habits that { -customers } notice and that fit an ordinary working day. You can’t make those up in a meeting room. You know how such a day goes.

    There’s nothing to prepare: we’ll ask about your daily work. Within { $weeks ->
        [3] three weeks
       *[other] { $weeks } weeks
    } there’ll be a menu of at most ten habits, and you’ll read it through once.
email-session-role = For
email-session-duration = Length
email-session-facilitator = With
email-cocreation-absent = Can’t make it? Reply to this mail and we’ll find someone else.

## The one review of a menu. $role: name of the role. $days: working days for it. $closes: last day.

email-review-subject = Does this menu ring true?
email-review-preheader = Read it, mark it, send it back
email-review-heading = Does this fit your work?
email-review-body =
    A menu of tiny habits came out of the sessions. Read it through once, as if you’d start tomorrow. What would you never do? Which words don’t you use? What’s missing?

    Reply to this mail. A few remarks are enough.
email-review-menu = { $role }: the menu
email-review-button = Read the menu
email-review-support =
    { $days ->
        [1] You have one working day
        [3] You have three working days
       *[other] You have { $days } working days
    }: until { $closes }.

## The measurement before and after the program, to everyone. $theme: as in the program. $closes: last day.
## $owner: who sends the questions where there is no link.

email-measure-before-subject = How is your work right now?
email-measure-before-preheader = A few questions, before we start
email-measure-before-heading = How are things now?
email-measure-before-body =
    { $theme } starts soon. To see later whether anything changes, we’d like to know how things are now.

    There are no right or wrong answers. Your first thought will do.
email-measure-after-subject = And how is your work now?
email-measure-after-preheader = The same questions, some weeks later
email-measure-after-heading = Has anything changed?
email-measure-after-body =
    Before { $theme } began, we asked how your work was. Now we’re asking the same questions again.

    Didn’t take part? Your answer counts just as much.
email-measurement-button = Answer the questions
email-measurement-elsewhere = You’ll get the questions from { $owner }. You have until { $closes }.

## Invitation to the session of the leaders. $weekday, $start: when. $minutes: its length. $weeks: length of the experiment.
## $habits: how many habits the checklist holds, 0 without one.

email-leaders-subject = What do you do already?
email-leaders-preheader =
    { $minutes ->
        [45] 45 minutes
        [60] An hour
       *[other] { $minutes } minutes
    } for those who lead, { $weekday } at { $start }
email-leaders-heading = You go first
email-leaders-body =
    Soon, colleagues will practice something tiny in their work for { $weeks ->
        [1] one week
        [4] four weeks
       *[other] { $weeks } weeks
    }. They’ll look at you first. That’s why we start with those who lead.

    { $habits ->
        [0] You’ll look at what you do already. It’s often more than you think.
        [1] You’ll look at one tiny habit and see whether you have it already.
        [13] You’ll go through thirteen tiny habits and see which ones you have. It’s often more than you think.
       *[other] You’ll go through { $habits } tiny habits and see which ones you have. It’s often more than you think.
    } Then you’ll pick one and tie it to a moment of your own day. There’s nothing to prepare.
email-leaders-examples = Habits such as these
email-leaders-absent = Can’t make it? Reply to this mail and we’ll find another time.

## Invitation to a listening session, to everyone. $name: what the series is called. $weekday, $start: when. $minutes: its length.
## $seats: for how many there is room.

email-listening-subject = Hear it from { -customers }
email-listening-preheader = { $weekday } { $start }, { $minutes } minutes
email-listening-heading = { $name }
email-listening-body =
    Here, { -customers } tell us what went well and what didn’t. You listen. There’s nothing to defend and nothing to fix.

    Everyone’s welcome, whatever your job. We take what you hear to those who can do something about it.
email-listening-online = Online
email-listening-questions = What we’ll ask them
email-listening-seats = There are { $seats } seats. Reply to this mail and we’ll keep one for you.
email-listening-come = Would you like to be there? Reply to this mail.

## Request for an approval, to whoever must agree. $name: who that is. $theme, $organization: as in the program. $weeks: length of the
## experiment. $day: by when. The list says what it covers.

email-approval-subject = Do you agree?
email-approval-preheader = We’d like your answer before { $day }
email-approval-heading = A request for your approval
email-approval-body =
    At { $organization } we’re preparing “{ $theme }”. Those who want to will practice a tiny habit in their own work for { $weeks ->
        [1] one week
        [4] four weeks
       *[other] { $weeks } weeks
    }. Taking part is voluntary, and saying no has no consequences.

    We need your approval for part of it. Without it, that part doesn’t go ahead.
email-approval-covers = About
email-approval-before = By
email-approval-reference = Reference
email-approval-privacy = Data
email-approval-notice = What we keep and for how long
email-approval-reply = Reply to this mail with your decision. We’re also happy to come and explain.

## What an approval covers, each as an item of a list. No variables.

email-covers-measurement = The questions before and after
email-covers-roster = The list of participants, with name and address
email-covers-cocreation = The sessions about one’s own work
email-covers-campaign = The campaign week, with videos of colleagues
email-covers-signup = Signing up
email-covers-experiment = The weeks of practice, with reminders
email-covers-feedback = The questions afterwards
email-covers-listening = The listening sessions with { -customers }
email-covers-leadership = The session for leaders
email-covers-materials = The posters and cards

# Words on the printed sheets. `sheet-` stands on every sheet, `poster-` on the menu poster.
# A line break in a message is a line break on paper. The sheet itself binds the last two words of a part,
# and a number with the word after it: no no-break spaces needed for those.
# Variables: $weeks, $goal, $goal_percent and $employees (numbers), $theme, $role, $organization,
# $owner_name, $owner_email, $closes, $address and $experiment (texts). Dates come in formatted.

## Every sheet

# Quotation marks around the voice of a driver.
sheet-quote-open = “
sheet-quote-close = ”
# With a driver of employees: below its name, above the voice.
sheet-own-side = For ourselves
# In place of a driver, above habits that have none.
sheet-no-driver = And also
# The two parts of a habit, beside their bar: open and filled.
sheet-routine = Routine
sheet-behavior = Behavior
# Footer, left.
sheet-questions = Questions? { $owner_name }, { $owner_email }
# Footer, right; goes when the dates are not known.
sheet-experiment = The experiment: { $experiment }
# Strip at the top of the sheet while it is a draft: the word first, then what it means.
sheet-draft = Draft
sheet-draft-note = Do not hang up or share yet

## Menu poster

# Name of the document: in the reader's window, and what a screen reader says first.
poster-title = { $theme }: menu { $role }
# Below the title. The name of the role becomes semibold; an article does not fit every role.
poster-menu = Menu { $role }
# Above the habits, each of which follows on it.
poster-weeks = In the coming { $weeks ->
        [1] week …
        [2] two weeks …
        [3] three weeks …
        [4] four weeks …
        [5] five weeks …
        [6] six weeks …
        [7] seven weeks …
        [8] eight weeks …
        [9] nine weeks …
        [10] ten weeks …
       *[other] { $weeks } weeks …
    }
# To the right of it; the second when there is only one habit.
poster-hint = Choose one habit. Thirty seconds or less.
poster-hint-one = Thirty seconds or less.
# Start of every habit, before the routine; the second when the routine starts with a vowel.
poster-after = After
poster-after-vowel = { poster-after }
# Heading of the sign-up band; the second when there is only one habit.
poster-join = Join in: scan and choose
poster-join-one = Join in: scan the code
# Below it. The closing date becomes semibold.
poster-sign-up =
    Sign up no later than
    { $closes }
    at { $address }
# What the QR code is, for those who do not see it.
poster-qr = QR code to sign up at { $address }, no later than { $closes }
# Right in the band: the goal in people, large, and the sentence below it.
poster-goal = { $goal ->
        [one] { $goal } colleague
       *[other] { $goal } colleagues
    }
poster-goal-share = Our goal: { $goal_percent ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $goal_percent }
    } percent of all { $employees } take part.

### Short texts: what someone reads by sms, in a chat or on a board, on a screen and on a card for the day start.
### Contractions, no exclamation marks, no pressure. Each line stands by itself.

## The line of each moment for which the program has none. $theme: as in the program. $weeks: length of the experiment. $minutes: length of
## the session. $name: of a series of listening sessions.

message-signup-confirmation = Good to have you in { $theme }.
message-kickoff = We start together. Bring your habit.
message-feedback-opens =
    { $weeks ->
        [1] One week
        [4] Four weeks
       *[other] { $weeks } weeks
    } on. Did your habit help, or not?
message-feedback-reminds = “Nothing changed” is a good answer too.
message-thanks = Thank you for taking part. What worked is welcome to stay.
message-measure-before = How’s your work now? We’re asking everyone before { $theme } begins.
message-measure-after = Has anything changed in your work? We’re asking everyone once more.
message-cocreation =
    Will you give us { $minutes ->
        [60] an hour
       *[other] { $minutes } minutes
    } on what your work is like?
message-review = Does this menu sound like your work?
message-leaders = Leaders go first. Pick one small habit too.
message-listening = { $name }: hear for yourself what { -customers } go through.

## When, where and until when, as a sentence after the line. $when: day, time and place. $questions, $minutes: how many questions, and how
## long they take. $closes: last day. $owner: who sends the questions. $email: the address to write to.
## $role: name of the role whose menu it is.

message-kickoff-note = Kick-off: { $when }.
message-when-note = When: { $when }.
message-cocreation-note = { $role }: { $when }.
message-listening-note = When: { $when }. To be there, write to { $email }.
message-feedback-opens-note =
    { $questions ->
        [one] One question
        [7] Seven questions
       *[other] { $questions } questions
    }, { $minutes ->
        [one] one minute
        [3] three minutes
       *[other] { $minutes } minutes
    }.
message-review-note = { $role } menu: ask { $email } for it and say what doesn’t fit, by { $closes }.
message-measure-note = { $owner } will send you the questions.
message-until-signup = You can sign up until { $closes }.
message-until-answer = You can answer until { $closes }.

## What to do, before an address. $length: of a video, in minutes and seconds.

message-do-watch = Watch the video
message-do-watch-length = Watch the video ({ $length } min)
message-do-signup = Pick your habit
message-do-answer = Answer the questions

# A sentence from a video. $quote: the sentence. $who: the colleague, and what he or she does.
message-quote = “{ $quote }” – { $who }

## The page to sign up or to answer, beside its code. The lines for a board are sentences. $address: as people type it. $closes: last day.

door-signup = Join in: scan and choose
door-feedback = Scan and answer
door-until = Until { $closes }
door-signup-board = Joining in? Pick your habit at { $address }, until { $closes }.
door-signup-board-undated = Joining in? Pick your habit at { $address }.
door-feedback-board = You can answer at { $address }, until { $closes }.
door-feedback-board-undated = You can answer at { $address }.
door-signup-qr = QR code to sign up at { $address }, until { $closes }
door-signup-qr-undated = QR code to sign up at { $address }
door-feedback-qr = QR code to answer the questions at { $address }, until { $closes }
door-feedback-qr-undated = QR code to answer the questions at { $address }

## The card for the day start of a team. $line: what is read. $day: the day. $phase: name of a phase.

card-title = { $line } Card for the day start on { $day }
cards-title = Cards for the day start: { $phase }
card-label = Day start
card-read = Read aloud
card-ask = Ask
card-ask-when = If this comes up, ask

## What the team lead asks, where the program has no question for it.

card-ask-signup-confirmation = Who’s taking part?
card-ask-kickoff = Who’s going, and who covers their work?
card-ask-feedback-opens = What worked for you, and what didn’t?
card-ask-feedback-reminds = Who’d still like to say something?
card-ask-thanks = What do we keep as a team?
card-ask-measure-before = When today do we make time for it?
card-ask-measure-after = What’s different for you now?
card-ask-cocreation = Which small gesture do { -customers } notice already?
card-ask-review = Which sentence would you never say like that?
card-ask-leaders = What could I do differently tomorrow?
card-ask-listening = Who’d like to listen in?
# $turn: 1 to 3, so that no two days in a row ask the same.
card-ask-video =
    { $turn ->
        [1] Where do you see this in your own work?
        [2] When did this work for you too?
       *[other] Which small gesture suits your day?
    }
card-ask-signup-rescue = Who’d still like to join?
card-ask-nudge = Who’s done their habit already? What happened?
card-ask-other = What does this mean for us today?

## Recipe cards

# Name of the document, with the name of the role.
recipe-title = Recipe cards: { $role }
# Which of the menu it is, in the head of a card.
recipe-count = { $number } of { $count }
# Beside the dot: what one does right after the behavior.
recipe-celebrate = Celebrate
# Above the circles of a week, with its number behind it.
recipe-week = week
# In the head of the blank card.
recipe-own = A recipe of my own

## Checklist of leaders. $count: how many habits, or ticks. $minutes: of the exercise.

# Name of the document.
checklist-title = { $name } Checklist for leaders
# Right in the head: whom it is for. $layers: a list of the layers below.
checklist-for = For { $layers }
checklist-intro = { $count ->
        [one] One small habit of leaders. Tick it if you really did it in the past two weeks. Once counts too: yes!
       *[other] { $count } small habits of leaders. Tick what you really did in the past two weeks. Once counts too: yes!
    }
# Heading of the exercise; its steps follow, each with its minutes.
checklist-exercise = { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    }
checklist-minutes = min
# Above the row of boxes in which one finds one’s own number of ticks.
checklist-number = My number
checklist-yours = This sheet is yours: nobody collects it
# The steps of the exercise, each with how it is done. $thresholds: 3 or more, 5 or more and 8 or more.
checklist-explain = Explain
checklist-explain-how = Ticking is enough. No need to talk it up.
checklist-count = Count
checklist-count-how = Everyone alone, in silence.
checklist-hands = Hands up
checklist-hands-how = Who has { $thresholds }?
checklist-choose = Choose
checklist-choose-how = Take one that is still empty and tell your neighbor: “After I …”.
# From how many ticks on; the others say what that means: the lowest, those between, the highest.
checklist-threshold = { $count } or more
checklist-first = { $count } or more: you’ve begun
checklist-next = { $count } or more: you’re well on your way
checklist-last = { $count } or more: you set the example, help a colleague along
# Footer. $chosen: the team that chose the habits.
checklist-sources = Exercise after Zanna van der Aa, Marketingfacts 2023; habits chosen by { $chosen }
# The layers, as they stand in a sentence.
checklist-layer-executive = the board
checklist-layer-management = managers
checklist-layer-team-lead = team leads
checklist-layer-frontline = the front line
checklist-layer-staff = staff

## Driver chart

chart-title = The fastest route: { $advice }
chart-label = The fastest route
# The title: where to begin. $drivers: the first driver, or those of which the order can’t be told.
chart-advice = Start with { $drivers }.
chart-aside = EX = CX
chart-evidence = Evidence
# The figure at the end of a bar: a share in percent, or a slope.
chart-share = { $value }%
chart-slope = { $value }
chart-interval-share = { $low }–{ $high }%
chart-interval-slope = { $low }–{ $high }
# Below the axis. $metric: its name in a sentence.
chart-axis-share = Share of the explained differences in { $metric }
chart-axis-slope = How much { $metric } rises with each point of the driver
chart-axis-interval = { $axis }, with a 95% interval
chart-overlap = { $count ->
        [2] These two overlap: which comes first can’t be told.
        [3] These three overlap: their order can’t be told.
       *[other] These { $count } overlap: their order can’t be told.
    }
# Where the metric stands, in the footer.
chart-now = { $metric } now: { $value }
chart-now-and-target = { $metric } now: { $value }, target: { $target }

## Times on paper. $hour, $minute: when it begins, two digits each. $to_hour, $to_minute: when it ends.

print-time = { $hour }:{ $minute }
print-times = { $hour }:{ $minute } to { $to_hour }:{ $to_minute }

## Causes, beside their mark. No variables.

cause-system = system
cause-policy = policy
cause-skill = skills
cause-culture = culture

## Journey map. $steps: names of steps, in small letters. $count: how many. $feels: from -2 to 2.

map-title = Journey map: { $finding }
map-label = The journey, from both sides
# The title: where it hurts for both; else where it is worst for one of the two.
map-finding-both = Where it hurts, for { -customers } and colleagues: { $steps }.
map-finding-both-many = { $count } steps hurt, for { -customers } and colleagues.
map-finding-customers = Where { -customers } feel worst: { $steps }.
map-finding-customers-many = { $count } steps are hard on { -customers }.
map-finding-employees = Where colleagues feel worst: { $steps }.
map-finding-employees-many = { $count } steps are hard on colleagues.
map-finding-good = No step hurts.
map-finding-none = The journey of { -customers } and colleagues.
# Bands above the two halves, with a capital set by the sheet; also beside the curves.
map-customers = { -customers }
map-employees = colleagues
# Rows.
map-step = Step
map-does = What they do
map-needs = What they need
map-feels = How they feel
map-good = good
map-neutral = neutral
map-bad = bad
map-adds = What they add
map-frustration = Frustration and cause
map-habits-here = Habit that helps here
map-both = Hurts for both
# In the cells of customers where they are not there.
map-alone = Colleagues alone
map-habits = { $count } habits, such as:
map-scale = Feeling on a scale from −2 to 2
map-causes = Causes:
map-feels-customers = { -customers } { $feels }
map-feels-employees = colleagues { $feels }

## Gap sheet. $points: how far two scores are apart. $score: from 0 to 10. $promise: what is promised.

gaps-title = Promise and practice
gaps-label = Promise and practice
# The title: where the scores differ, and where nothing is scored.
gaps-finding = What we promise, we don’t yet live up to.
gaps-name = What we promise, and what colleagues meet.
gaps-widest = Furthest apart: { sheet-quote-open }{ $promise }{ sheet-quote-close }, { $points ->
        [one] { $points } point
       *[other] { $points } points
    }.
gaps-promise = What we promise
gaps-reality = What colleagues meet
gaps-scores = Score, from 0 to 10
gaps-cause = Cause
gaps-customers = { -customers }
gaps-employees = colleagues
gaps-customers-score = { -customers }: { $score }
gaps-employees-score = colleagues: { $score }
gaps-score = { $score }
gaps-apart = { $points ->
        [one] { $points } point apart
       *[other] { $points } points apart
    }
gaps-unscored = no score yet
gaps-note = The further apart the two, the sooner { -customers } notice.

## Action list. $count: how many. $name: a promise, a step or a series of sessions.

actions-title = Action list
actions-label = Action list
actions-name = What we’re doing about it.
actions-count = { $count ->
        [one] One action: who does it, and when it’s done.
       *[other] { $count } actions: who does it, and when it’s done.
    }
actions-done = Done
actions-what = What
actions-who = Who
actions-when = By
actions-gap = Promise: { $name }
actions-step = Step: { $name }
actions-session = Heard at: { $name }

## Listening sessions: list of names and reflection sheet. $name: of the series. $seats: how many.

listening-title = Listening: { $name }
listening-label = Listening, at first hand
listening-sign-up = Pull up a chair: put your name on the list.
listening-questions = What we ask
listening-seats = { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
listening-online = Online
listening-later = The days will follow.
# The second sheet.
listening-reflect = What stays with me?
listening-yours = This sheet is yours: nobody collects it
listening-my-name = Name
listening-date = Date
listening-heard = What did I hear?
listening-heard-hint = In the words I heard, if I can.
listening-touched = What touched me?
listening-touched-hint = What did I not expect?
listening-will = What will I do?
listening-will-hint = Small and concrete: after I …

## Theme poster. $theme: its name. $name, $where: a goodie and where to get it.

theme-poster-title = { $theme }: poster
theme-poster-week = Each day, a colleague tells why
theme-poster-goodies = For those who join
theme-poster-goody = { $name }, { $where }

## Kick-off: slides and hand-out. $theme: its name. $weeks: length of the experiment. $starts: its first day, with its weekday.

kickoff-slides-title = { $theme }: kick-off
kickoff-handout-title = { $theme }: how to begin
kickoff-word = Kick-off
kickoff-why = Why we do this
kickoff-how = How to make a habit
kickoff-routine-how = What you do anyway. There’s nothing to remember.
kickoff-behavior-how = One small act, in thirty seconds or less.
kickoff-celebrate-how = Right after: a nod, a smile, a “yes!”.
kickoff-fogg = after BJ Fogg, Tiny Habits
kickoff-helps = What helps
kickoff-tip-1 = Pick a fixed moment
kickoff-tip-1-how = Something you do every day, with a clear end.
kickoff-tip-2 = Keep it small
kickoff-tip-2-how = So small that it works on a busy day too.
kickoff-tip-3 = Celebrate at once
kickoff-tip-3-how = What feels good, sticks.
kickoff-tip-4 = Forgot? That’s fine
kickoff-tip-4-how = There’s another chance next time.
kickoff-weeks = { $weeks ->
        [1] One week of practice
        [2] Two weeks of practice
        [3] Three weeks of practice
        [4] Four weeks of practice
        [5] Five weeks of practice
        [6] Six weeks of practice
       *[other] { $weeks } weeks of practice
    }
kickoff-week = week
kickoff-nudge = nudge
kickoff-experiment-starts = First day
kickoff-experiment-ends = Last day
kickoff-feedback-opens = Looking back: did it help?
kickoff-thanks = Results and thanks
kickoff-end = Starting small is starting too.
kickoff-starts = We start on { $starts }.
kickoff-own = My habit
kickoff-own-hint = Write it down, and hang it where you’ll see it.
kickoff-example = For example
kickoff-when = When
# Words on the timeline for the wall, short: a name fits a cell of five centimeters.

wall-title = { $theme }: what happens when
wall-videos = { $count ->
        [one] one video
       *[other] { $number } videos
    }
wall-weeks = { $count ->
        [one] one week
       *[other] { $number } weeks
    }
wall-nudges = { $count ->
        [one] one nudge
       *[other] { $number } nudges
    }
wall-period = { $from_year }, weeks { $from } to { $to }
wall-period-years = Week { $from } of { $from_year } to week { $to } of { $to_year }
wall-week = week
wall-week-number = week { $week }
wall-before = Before
wall-main = From campaign to looking back
wall-after = Afterwards
wall-days = day
wall-empty = Nothing is planned yet
wall-weeks-of = All weeks
wall-time = { $hour }:{ $minute }
wall-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
wall-seats = { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
wall-until = until { $day }
wall-invited = invitation { $day }
wall-sign-up-until = sign up until { $day }
wall-goal = goal: { $goal } of { $employees }
wall-if-few = only if too few signed up
wall-was = was { $day }
wall-weekend = weekend
wall-closed = closed
wall-taken = that day was taken
wall-bar-approval = Approval
wall-bar-measurement-before = Before
wall-bar-cocreation = Co-creation
wall-bar-leaders = Leaders
wall-bar-campaign = Campaign
wall-bar-signup = Signing up
wall-bar-kickoff = Kick-off
wall-bar-experiment = Experiment
wall-bar-listening = Listening
wall-bar-feedback = Looking back
wall-bar-measurement-after = After
wall-bar-follow-up = What follows
wall-head-experiment = Experiment { $week }
wall-video = Video { $number }
wall-nudge = Nudge { $number }
wall-measure-before = Before: questions open
wall-measure-after = After: questions open
wall-cocreation = Write the menu
wall-review = Read the menu
wall-signup-closes = Sign-up closes
wall-signup-rescue = One more mail
wall-experiment-starts = The experiment starts
wall-last-day = Last day
wall-feedback-opens = Looking back opens
wall-feedback-reminds = Reminder
wall-feedback-closes = Looking back closes
wall-thanks = Results and thanks
wall-follow-up-onboarding = Into onboarding
wall-follow-up-training = Into training
wall-follow-up-leadership = With leaders
wall-follow-up-systems = Into systems
wall-legend-videos = video, { $time }, to: { $audience }
wall-legend-nudges = nudge, { $time }, to: { $audience }
wall-legend-off = off
wall-legend-moved = moved
wall-legend-conditional = only if needed
wall-own-hours = Messages come at hours of their own to { $roles }.
wall-own-hours-role = { $role } ({ $times })
wall-own-hours-many = Messages come to { $count } roles at hours of their own.
wall-clock-skipped = { $moment }: on { $day } there is no { $time }, as the clock goes forward. It becomes { $now }.
wall-clock-repeated = { $moment }: on { $day } the clock shows { $time } twice, as it goes back. The first counts.
wall-number-2 = two
wall-number-3 = three
wall-number-4 = four
wall-number-5 = five
wall-number-6 = six
wall-number-7 = seven
wall-number-8 = eight
wall-number-9 = nine
wall-number-10 = ten
wall-number-11 = eleven
wall-number-12 = twelve

### Question lists and papers: to answer, to read and to write on.

## Question lists. $theme: name of the theme. $weeks: length of the experiment. $questions: how many. $min_group: the smallest number of answers


## for which results are shown. $organization, $role: names. Statements are answered from “disagree” to “agree”.

survey-signup-title = { $theme }: choose your habit
survey-signup-intro = { $weeks ->
        [one] One small habit, for one week. Choose one that fits your own day.
       *[other] One small habit, for { $weeks } weeks. Choose one that fits your own day.
    }
survey-feedback-title = { $theme }: how did it go?
survey-feedback-intro = { $questions ->
        [one] One question about your habit. “Nothing changed” is a good answer too.
       *[other] { $questions } questions about your habit. “Nothing changed” is a good answer too.
    }
survey-before-title = How is your work right now?
survey-before-intro = We’re asking before { $theme } starts, and the same again afterwards. That shows what changes.
survey-after-title = And how is your work now?
survey-after-intro = These are the questions from before { $theme }. Your answers show what has changed.
survey-customers-title = How do you experience us?
survey-customers-intro = { $questions ->
        [one] One question. Thank you for taking the time.
       *[other] { $questions } questions. Thank you for taking the time.
    }
survey-min-group = We show no results of fewer than { $min_group } answers.
# $url: where the privacy notice stands.
survey-privacy = What happens with your data: { $url }
survey-privacy-colleague = What happens with your data: { $url }
survey-email = Your work email address
survey-first-name = Your first name
survey-role = What is your role?
survey-habit = Which habit do you choose? ({ $role })
survey-helped = Did the experiment help you?
survey-easier = Did your work get easier?
survey-fun = Did your work get more fun?
survey-impact = Did your work make more of a difference?
survey-meaning = Did your work get more meaningful?
survey-customer-feedback = Did { -customers } say anything that you hadn’t heard before? Not every habit shows: leave it empty if not.
survey-recommend = How likely are you to recommend the experiment to a colleague?
survey-nps = How likely are you to recommend { $organization } to friends or family?
survey-nps-why = What is the main reason for your score?
survey-enps = How likely are you to recommend { $organization } as a place to work?
survey-enps-why = What is the main reason for your score?
survey-csat = How satisfied are you with { $organization }?
survey-meaningful-work = I find my work meaningful.
survey-hands-on-management = My manager helps me when I need it.
survey-positive-workplace = I can be myself in my team.
survey-growth = I have enough room to grow here.
survey-trust-in-leadership = I trust the leadership of { $organization }.
survey-yes = Yes
survey-no = No
survey-not-at-all = not at all
survey-very-much = very much
survey-unlikely = not at all likely
survey-likely = extremely likely
survey-dissatisfied = very dissatisfied
survey-satisfied = very satisfied
survey-disagree = disagree
survey-agree = agree
# On the form to print: right in the head, and in the foot.
survey-paper-for = Form
survey-paper-back = Thank you for your answers

## On papers of several kinds.

# Below the number of minutes of a step.
paper-minutes = min
paper-for-team-leads = For team leads
paper-for-teams = For the whole team
paper-for-leaders = For leaders

## Decision-room cards: what people may decide.

decision-title = Room to decide: cards
# In the head, by who decides: oneself, the way alone, or together; the last is for a blank card.
decision-yours = You decide
decision-method = You choose how
decision-together = We decide together
decision-own = We agree on this
decision-what = What
decision-bounds = How far
decision-note = Decided? Nobody asks why afterwards. Do tell us what it brought.

## Coaching cards: what to ask where one would tell.

coaching-title = Ask instead of tell: cards
coaching-name = Ask instead of tell
coaching-own = A question of my own
coaching-moment = When
coaching-instead-of = Instead of
coaching-ask = Ask
coaching-note = Then count to five. The answer is theirs.

## Value cards: a value in a situation from the work.

practice-title = Our values in practice: cards
# Before a situation, and before what one does then.
practice-when = When
practice-then = Then
practice-own = One from our own team

## Story sheet. $value: name of a value.

story-title = Stories to tell
story-shows = A story about “{ $value }”. Tell it in your own words.
story-tell = Telling it takes two minutes
story-tell-1 = Begin with the person, not with the lesson.
story-tell-2 = Say what was hard. Without that it is an advertisement.
story-tell-3 = Stop when it is over. Then ask a question.
story-ask = Ask the team afterwards
story-ask-1 = What was done here that stands in no rule?
story-ask-2 = When did one of us do something like this?
story-own = Our own story
story-own-intro = A real case of a colleague who made the difference. Ask whoever is in it before you tell it, and leave out what tells who it was.
story-own-who = Who was it about, and what was going on?
story-own-hard = What made it hard?
story-own-did = What did our colleague do?
story-own-customer = What did that mean to the other?
story-own-sentence = In one sentence

## Worksheet for the mission of a team. $minutes: how long it takes.

mission-title = Why are we here?
mission-intro = { $minutes ->
        [one] In one minute to one sentence that is ours.
       *[other] In { $minutes } minutes to one sentence that is ours. No slogan: something that you would say to your neighbor.
    }
mission-questions = First alone
mission-together = Then together
mission-alone = Write
mission-alone-how = Everyone for themselves, in silence: a few words for each question.
mission-share = Read out
mission-share-how = In turn, without comment. The lead comes last. Circle the words that return.
mission-write = Make sentences
mission-write-how = In pairs, one sentence for each pair.
mission-choose = Choose
mission-choose-how = Everyone points at one. That is it, until the next time.
mission-ours = Our sentence
mission-check-1 = A new colleague understands it at once.
mission-check-2 = No other team could say it.
mission-check-3 = It helps when two things clash.

## Guide for a one-to-one.

talk-title = How is your habit going?
talk-intro = A quarter of an hour with one colleague. You ask, the other tells and chooses. What is said stays between the two of you.
talk-steps = Fifteen minutes
talk-open = Open
talk-open-how = “When did it work, and what happened then?” Forgotten is fine too: “What would have reminded you?”
talk-obstacle = What is in the way
talk-obstacle-how = “What stops you from helping the way you want to?” Listen until it is quiet.
talk-next = The next step
talk-next-how = “What do you choose: keep, make smaller, or swap?” And: “What can you decide here yourself?”
talk-close = Close
talk-close-how = Say what you noticed that was good. Say which one thing you will take out of the way, and by when.
talk-questions = If this comes up
talk-when = What you hear or see
talk-do-not = Leave this
talk-do-not-1 = Counting how often. A missed day is no failure.
talk-do-not-2 = Giving the answer yourself.
talk-do-not-3 = Asking who did not sign up, and why. Taking part is free.
talk-away = What I will take out of the way
paper-for-facilitators = For whoever leads it
paper-when = When
paper-who = Who
paper-bring = Bring
# $day, $time: in words.
paper-day-and-time = { $day }, { $time }
# The two beginnings of one’s own sentence, each before lines to write on.
paper-after = After I …
paper-i = I …
paper-name = Name
paper-date = Date
paper-signature = Signature

## Guide for the exercise with leaders. $minutes: how long it takes. $count: how many habits. $name: name of the checklist.

guide-title = Count, hands up, choose
guide-intro = { $minutes ->
        [one] In one minute everyone knows which small role is theirs.
       *[other] In { $minutes } minutes everyone knows which small role is theirs. Keep it light: it is about what people do already.
    }
guide-bring = For everyone the checklist “{ $name }”, the routine finder and a pen
guide-steps = Step by step
# What the facilitator does at each step of the exercise.
guide-explain = “Tick what you really did in the past two weeks. Once counts. Nobody collects the sheet.” Tick one yourself, out loud.
guide-count = Silence. Do not explain the list; whoever hesitates does not tick.
guide-hands = Ask number by number, from low to high, and count aloud. Let whoever has most tell about one habit.
guide-choose = Everyone takes one that is still empty and tells a neighbor: “After I …”. You join in.
guide-heard = What you may hear
guide-says = They say
guide-answer = You say
guide-says-case = “What is the business case?”
guide-answer-case = “Not whether, but what first. The driver chart shows it.”
guide-says-vague = “The research is too vague.”
guide-answer-vague = “Then start with what you can see for yourself: call one of our { -customers } this week.”
guide-says-never = “We never do it right.”
guide-answer-never = “Look what you ticked. You do that already. One more is enough.”
guide-after = Afterwards
guide-after-1 = Hand out the routine finder: a habit without a routine is gone in a week.
guide-after-2 = Do not pass on counts by name, and do not compare departments.
guide-after-3 = Ask once more in four weeks. Hands up: who has one more?
guide-source = Exercise after Zanna van der Aa, Marketingfacts 2023

## Routine finder: leaders find what to tie a habit to.

finder-title = After what?
finder-intro = A new habit sticks to something you do anyway. Find yours: so ordinary that you do not notice it any more.
finder-known = What is in your week? Tick
finder-own = And what else do you do without thinking?
finder-arrive = When I arrive or start up
finder-meet = Around meetings and calls
finder-between = In between: coffee, corridor, stairs
finder-leave = When I stop or go home
finder-good = A good routine
finder-good-1 = happens as often as the habit should
finder-good-2 = has a clear end: the call ends, the laptop is open
finder-good-3 = is where you can do the habit at once
finder-sentence = My sentence
leaders-recipes-title = Recipe cards for leaders

## Video brief. $name: of the presenter. $length: minutes and seconds. $driver: name of a driver. $day: a day in words.


## $theme, $organization, $owner, $email: as in the program.

brief-title = Video brief: { $name }
brief-heading = Your video
brief-for = For the colleague on screen
brief-intro = You tell why you take part, in two to three minutes. No script: you, as you talk at the coffee machine.
brief-sent = Everyone sees it on
brief-due = Ready by
brief-takes = Length
brief-length = { $length } minutes
brief-length-any = Two to three minutes
brief-tell = What you tell
brief-tell-customer = One moment with { -customers } or a colleague that stayed with you. What happened, what did you see or miss? (1 minute)
brief-tell-why = Why “{ $driver }” matters to you. Your own reason, no figures. (half a minute)
brief-tell-habit = Your tiny habit, in one sentence: after what, and what you then do. Show it if you can. (half a minute)
brief-tell-join = An invitation, no appeal: “Look at the menu of your role and choose one.” (a few seconds)
brief-sentence = The sentence that people remember
brief-habit = My habit
brief-real = So it stays real
brief-real-1 = One take, two at most. A slip of the tongue may stay.
brief-real-2 = No names of { -customers }, no files or screens in view.
brief-real-3 = Phone on its side, light from the front, a quiet place at your own work.
brief-real-4 = Promise nothing for others. Doubt is fine: “I don’t know yet if it will work.”
consent-title = Agreeing to be shown
consent-intro = You decide whether you appear in a video of { $theme }. Saying no, now or later, has no consequences for your work.
consent-what = What for
consent-what-for = A video for all colleagues of { $organization }, in the campaign week of { $theme }. Not for advertising, and not outside the organization.
consent-back = Taking it back
consent-back-how = At any time, with a message to { $owner }: { $email }. The video is then taken down and sent no more.
consent-agree = I agree that
consent-agree-shown = the video is shown to all colleagues
consent-agree-name = my name and what I do stand with it
consent-agree-later = it is used after the campaign too, for new colleagues for example
consent-given = Noted in the program: agreed on { $day }.
consent-withdrawn = Noted in the program: taken back on { $day }.

## Guide for the co-creation session. $role: name of a role. $driver: name of a driver.

session-title = Guide for the session: { $role }
session-heading = Making the menu together
session-intro = You ask, they tell. You leave with words from their own day; the menu you write afterwards.
session-with = With
session-by = Led by
session-steps = Step by step
session-welcome = Welcome
session-welcome-how = Why them: they know the work. Nothing is judged, nobody is quoted by name.
session-day = Their day
session-day-how = “Take me through yesterday, from your coat on the hook.” Note what they do each time: those are routines.
session-driver = The link
session-driver-how = Read out what { -customers } say. Be quiet. Ask the questions below.
session-write = First sentences
session-write-how = In pairs, on the second sheet: after which routine, which small thing?
session-read = Read back
session-read-how = Read the sentences aloud. Say when they get the menu to read over.
session-link = { $driver }: what it asks of this role
session-ask-1 = When did { -customers } last notice that you took a moment?
session-ask-2 = What do you do then that others do not see?
session-ask-3 = What would cost you less than half a minute?
session-touches = Where this role meets { -customers }
session-step = Step
session-does = What they do
session-frustration = What is in the way
session-good = A sentence is good when
session-good-1 = the routine is there already, each day or more often
session-good-2 = the behavior takes thirty seconds or less
session-good-3 = it is something you do, not something you intend
session-good-4 = nobody needs permission for it
session-notes = Our first sentences
session-notes-intro = In the words that you would use to a colleague. Crossing out is fine.
session-line = After I … I …

## Review of a menu. $day: a day in words.

review-title = Does this sound like you?
review-intro = Read each sentence aloud. Tick what may stay. Write below it how you would say it, or strike it out.
review-back = Hand it in no later than { $day }. There is one round; then the menu is final.
review-habits = The menu
review-missing = What is missing?

## Page for managers of participants. $weeks: length of the experiment. $minutes, $count, $min_group: numbers.

manager-title = Someone in your team takes part
manager-for = For managers of participants
manager-intro = { $weeks ->
        [one] One week, one tiny habit. What you do as a manager decides whether it sticks.
       *[other] { $weeks } weeks, one tiny habit. What you do as a manager decides whether it sticks.
    }
manager-dates = When
manager-closes = Sign-up closes
manager-asks = What it asks of their time
manager-asks-habit = Thirty seconds at a time, within the work itself
manager-asks-kickoff = { $minutes ->
        [one] One minute for the kick-off, once
       *[other] { $minutes } minutes for the kick-off, once
    }
manager-asks-nudges = { $count ->
        [one] One mail of a few lines each week
       *[other] { $count } mails of a few lines each week
    }
manager-asks-feedback = { $minutes ->
        [one] One minute of questions at the end
       *[other] { $minutes } minutes of questions at the end
    }
manager-helps = What helps
manager-helps-1 = Keep the time of the kick-off free in the roster.
manager-helps-2 = Ask once a week: “What happened when you did it?”
manager-helps-3 = Name it when you notice something good.
manager-helps-4 = Take one thing out of the way that they run into.
manager-unseen = What you do not get to see
manager-unseen-habit = How often someone did the habit. Nobody keeps count.
manager-unseen-answers = Answers of one person, or results of fewer than { $min_group } answers.
manager-unseen-free = Taking part is free, and so is stopping. It is no subject for an appraisal.
manager-self = And you?
manager-self-how = Nothing helps as much as a manager who has a habit too. This is mine:

## Page for the results, to fill in. $goal, $min_group, $number: numbers.

results-title = What came of it
results-for = To fill in, then to show
results-intro = Also what did not work. Whoever took part gets to see it first.
results-signed = Signed up
results-signed-goal = Signed up (goal: { $goal })
results-answered = Answered the questions
results-measured = Measured
results-metric = What
results-before = Before
results-after = After
results-target = Target
# Names of metrics, as they begin a line.
results-metric-nps = NPS
results-metric-enps = eNPS
results-metric-csat = Customer satisfaction
results-metric-elements = Engagement
results-metric-contacts = Contacts
results-number = { $number }
results-said = What participants say
results-question = Question
results-answer = Answer, and of how many
results-words = In their own words
results-stays = What stays
results-min-group = Nothing of fewer than { $min_group } answers, and nothing by which that could be worked out.

## Follow-up: the page for new colleagues and the part for a training.

onboarding-title = In your first week: one tiny habit
onboarding-for = For new colleagues
onboarding-intro = Here small things count. Your colleagues wrote the menu; you choose what suits your own day.
onboarding-steps = How to go about it
onboarding-step-1 = Ask for the menu of your role and read it with a colleague.
onboarding-step-2 = Choose one, or make one of your own. Smaller is better.
onboarding-step-3 = Write your sentence below and practice it three times right away.
onboarding-step-4 = Celebrate each time that it works, however small.
onboarding-mine = My sentence
onboarding-weeks = After four weeks
onboarding-weeks-how = Talk it over with your team lead: keep it, make it smaller, or swap? Nobody checks whether you did it.
onboarding-noticed = What I noticed
training-title = Twenty minutes for your training
training-for = For trainers
training-intro = Fits into a training that is there already, best at the start. You need the menu of the role and a real case of last week.
training-what = What
training-from = From
training-by = Who
training-steps = Step by step
training-recall = Recall
training-recall-how = Two quiet minutes: who of last week’s { -customers } is still in your head? Then tell it in pairs.
training-tell = The real case
training-tell-how = Tell it up to the turning point. “What would you do here, in thirty seconds?”
training-choose = Choose
training-choose-how = Everyone chooses from the menu and finds a routine for it: “After I …, I …”.
training-practice = Practice
training-practice-how = Three times in a row: routine, behavior, celebration. Laughing is allowed.
training-real = Our real case
training-real-1 = What happened, up to the turning point? (No names)
training-real-2 = And how did it end?
training-notes = What came up

## Privacy pack. $owner: the team that runs the program. $email: its address. $columns: columns of a list. $host: a site.


## $count, $min_group: numbers. $day: a day in words.

privacy-title = What happens with data
privacy-for = For whoever asks or agrees
privacy-intro = Taken from the program itself: what is used, for what, and by whom. What is not listed here is not used.
privacy-data = Which data
privacy-what = What
privacy-purpose = What for
privacy-seen = Who sees it
privacy-roster-what = The list of colleagues: address, name, role, team, site, language.
privacy-own-columns = Also: { $columns }.
privacy-roster-purpose = Sending each person the right mail in the right language
privacy-roster-seen = { $owner }
privacy-signup-what = Who takes part, with which habit
privacy-signup-purpose = Reminding someone of their own habit, and counting how many take part
privacy-signup-seen = { $owner }; managers get no list
privacy-measurement-what = Answers before and after, without names
privacy-measurement-purpose = Showing what has changed for groups
privacy-measurement-seen = { $owner }; others only results of groups
privacy-feedback-what = Answers of participants, without names
privacy-feedback-purpose = Learning whether a habit helped
privacy-feedback-seen = { $owner }; others only results of groups
privacy-cocreation-what = Names of those who write a menu, and notes without names
privacy-cocreation-purpose = Inviting them, and writing the menu
privacy-cocreation-seen = { $owner }, and those in the session
privacy-video-what = Image, voice, name and function of colleagues in a video
privacy-video-purpose = Telling why they take part; only with their consent
privacy-video-seen = All colleagues
privacy-listening-what = What { -customers } tell in a session, without recording
privacy-listening-purpose = Hearing at first hand what goes well and what does not
privacy-listening-seen = Those in the session
privacy-not = What does not happen
privacy-not-tracked = Mails carry no trackers: nobody sees who opens or clicks.
privacy-not-pictures = Pictures travel in the mail itself, so nothing is fetched.
privacy-linked-pictures = Pictures are fetched from { $host }, which can see that; they are the same for everyone.
privacy-not-judged = Taking part, or not, is used for no appraisal.
privacy-not-forced = Nobody has to take part, and anyone can stop at any time.
privacy-agreed-title = What is agreed
privacy-rules = Rules
privacy-kept = Kept for
privacy-kept-months = { $count ->
        [one] one month
       *[other] { $count } months
    }
privacy-kept-weeks = { $count ->
        [one] one week
       *[other] { $count } weeks
    }
privacy-kept-days = { $count ->
        [one] one working day
       *[other] { $count } working days
    }
privacy-kept-hours = { $count ->
        [one] one hour
       *[other] { $count } hours
    }
privacy-group = Smallest group
privacy-group-how = No results of fewer than { $min_group } answers, and none by which they could be worked out
privacy-stop = No more mails
privacy-notice = Privacy notice
privacy-contact = Questions
privacy-contact-who = { $owner }, { $email }
privacy-undecided = Not decided yet
privacy-approvals = Approvals
privacy-approval-by = By
privacy-approval-covers = On
privacy-approval-status = Status
privacy-granted = Given on { $day }
privacy-awaited = Awaited
