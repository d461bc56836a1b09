### The page with everything at a glance, and the names of audiences.

## Audiences. No variables.

audience-everyone = Everyone
audience-participants = Participants
audience-cx-team = CX team

## The page. $theme: the name of the theme.

index-title = Everything of { $theme }
index-intro = What happens when, and what you need for it.
index-moments = Moments
index-when = When
index-what = What
index-for = For whom
index-mail = Mail
index-calendar = Calendar
index-sheets = To hang up
index-calendars = Calendars
index-view = View
index-text = Text
index-eml = Draft to send
index-at-once = right after signing up
index-moved-from = moved from
index-draft = Draft
index-draft-note = Parts that aren’t finished yet are marked as a draft.
index-questions = Questions?
