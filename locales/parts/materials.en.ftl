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
