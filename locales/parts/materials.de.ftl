# Wörter auf den gedruckten Blättern. `sheet-` steht auf jedem Blatt, `poster-` auf dem Menüplakat.
# Ein Zeilenumbruch in einer Nachricht ist ein Zeilenumbruch auf Papier. Das Blatt bindet selbst die letzten
# zwei Wörter eines Teils und eine Zahl mit dem Wort danach: dafür braucht es keine geschützten Leerzeichen.
# Variablen: $weeks, $goal, $goal_percent und $employees (Zahlen), $theme, $role, $organization,
# $owner_name, $owner_email, $closes, $address und $experiment (Texte). Daten kommen formatiert herein.

## Jedes Blatt

# Anführungszeichen um die Stimme eines Treibers.
sheet-quote-open = „
sheet-quote-close = “
# Bei einem Treiber der Mitarbeitenden: unter dem Namen, über der Stimme.
sheet-own-side = Für uns selbst
# Anstelle eines Treibers, über Gewohnheiten ohne Treiber.
sheet-no-driver = Und außerdem
# Die zwei Teile einer Gewohnheit, neben ihrem Balken: offen und gefüllt.
sheet-routine = Routine
sheet-behavior = Verhalten
# Fußzeile, links.
sheet-questions = Fragen? { $owner_name }, { $owner_email }
# Fußzeile, rechts; entfällt, wenn die Daten nicht feststehen.
sheet-experiment = Das Experiment: { $experiment }
# Streifen oben auf dem Blatt, solange es ein Entwurf ist: erst das Wort, dann was es bedeutet.
sheet-draft = Entwurf
sheet-draft-note = Noch nicht aushängen oder weitergeben

## Menüplakat

# Name des Dokuments: im Fenster des Lesers, und was ein Screenreader zuerst sagt.
poster-title = { $theme }: Menü { $role }
# Unter dem Titel. Der Name der Rolle wird halbfett; ein Artikel passt nicht zu jeder Rolle.
poster-menu = Menü { $role }
# Über den Gewohnheiten, die jeweils daran anschließen.
poster-weeks = { $weeks ->
        [1] In der kommenden Woche …
        [2] In den kommenden zwei Wochen …
        [3] In den kommenden drei Wochen …
        [4] In den kommenden vier Wochen …
        [5] In den kommenden fünf Wochen …
        [6] In den kommenden sechs Wochen …
        [7] In den kommenden sieben Wochen …
        [8] In den kommenden acht Wochen …
        [9] In den kommenden neun Wochen …
        [10] In den kommenden zehn Wochen …
       *[other] In den kommenden { $weeks } Wochen …
    }
# Rechts davon; das zweite, wenn es nur eine Gewohnheit gibt.
poster-hint = Wähle eine Gewohnheit. Dreißig Sekunden oder kürzer.
poster-hint-one = Dreißig Sekunden oder kürzer.
# Anfang jeder Gewohnheit, vor der Routine; das zweite, wenn die Routine mit einem Vokal beginnt.
poster-after = Nachdem
poster-after-vowel = { poster-after }
# Überschrift des Anmeldebands; das zweite, wenn es nur eine Gewohnheit gibt.
poster-join = Mach mit: scan und wähl
poster-join-one = Mach mit: scan den Code
# Darunter. Das Schlussdatum wird halbfett.
poster-sign-up =
    Anmelden bis einschließlich
    { $closes }
    auf { $address }
# Was der QR-Code ist, für alle, die ihn nicht sehen.
poster-qr = QR-Code zum Anmelden auf { $address }, bis einschließlich { $closes }
# Rechts im Band: das Ziel in Menschen, groß, und der Satz darunter.
poster-goal = { $goal } von uns
poster-goal-share = Unser Ziel: { $goal_percent ->
        [1] ein
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
       *[other] { $goal_percent }
    } Prozent von allen { $employees }.
