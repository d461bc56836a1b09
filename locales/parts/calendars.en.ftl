### What stands in calendars, in English. Contractions, sentence case. No exclamation marks, no pressure; plain text, read by calendar programs.

## Names of the calendars, as calendar programs list them: of everyone, of participants, of a role, of the team that runs the program.
## $theme: as in the program. $role: name of a role.

calendar-name = { $theme }
calendar-name-participants = { $theme }: participants
calendar-name-role = { $theme }: { $role }
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

## What is not finished: before its title, and in its description. $summary: the title.

calendar-draft = Draft: { $summary }
calendar-draft-note = This is still a draft and may change.

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

## The facts below it, each in a line. $name: name of a person. $function: what a presenter does. $quote: a sentence from the video.
## $place: where the kick-off is. $minutes, $what: length and content of a part of it. $owner: who does it, or who sends the questions.

calendar-facilitator = With { $name }
calendar-presenter = Today: { $name }
calendar-presenter-function = Today: { $name }, { $function }
calendar-quote = “{ $quote }”
calendar-place = Place: { $place }
calendar-agenda = What we’ll do:
calendar-agenda-item = { $minutes } min: { $what }
calendar-owner = Who: { $owner }
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
