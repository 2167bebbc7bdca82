### Texts of the workbench below its heading. It is for those who mend the pattern list, which is in English throughout; so it is not
### translated, and no other surface carries it.

intro = Shows what Parakh sees in a text, and how its verdict comes about. Nothing leaves this device, and nothing is kept.

## What is judged, and by what

packs = Pattern list
pack-loading = The pattern list is being read …
pack-built-in = { $title }, version { $version } of { $issued }: { $signals } signals, as they came with this version of Parakh.
pack-working-copy = { $title }, version { $version }: { $signals } signals, read from the working copy at { $time }.
pack-failed = The pattern list could not be read, the one before is still in use: { $reason }
pack-none = The pattern list could not be read: { $reason }
text = Text to look at
text-note = It is looked at as you type.
file = Open a file
file-note = .txt, .html, .eml or a WhatsApp chat; or drop it anywhere on this page.
sample = Put in an invented offer
refused-too-large = This file is too large: at most 5 MB are read.
refused-packed = This file is packed, and holds no text.
refused-picture = This file is a picture, and holds no text.
refused-not-text = This file holds no text.
file-failed = This could not be read: { $reason }
file-open = { $name }: { $messages ->
    [one] one message
   *[other] { $messages } messages
  } read.
not-read = Not read of it: { $count ->
    [one] one picture, attachment or part
   *[other] { $count } pictures, attachments or parts
  }.
cut = It is longer than Parakh reads: the rest was left out.
empty = No text yet.
tracing = Looking …
trace-failed = The engine failed: { $reason }

## The verdict

verdict = Verdict
verdict-line = { $level }; score { $score }, a warning asks for { $cut }
verdict-untied = { $level }: nothing ties it to what this list warns of, so no score is reckoned
took = { $ms } ms, with everything on this page
no-signal = No signal of this list shows in it, so there is nothing to judge.
parts-title = Messages and other parts with signals, the gravest first
parts-left-out = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
  }
item = { $number }. { $level }, score { $score }
item-untied = { $number }. { $level }, nothing ties it

## The text, with its signals

lit = The text, as it was read
lit-note = A line under the words marks each signal, a letter code where it begins. Choose a signal in the list to see its words alone.
gap = { $count ->
    [one] … one passage without any signal …
   *[other] … { $count } passages without any signal …
  }
unseen = not seen on the page ({ $kind })
signals = Signals
signals-none-here = none
only = Only { $signal }
tag-anchor = anchor
tag-grave = grave
tag-misspelt = misspelt by { $distance }
tag-times = × { $count }
tag-decides = the level hangs on it
tag-elsewhere = not in this stretch
misspelt-note = A word that is misspelt shows a signal only beside another one.

## Stretches that are judged apart

windows = Stretches that were judged
windows-note = Signals count together only where they stand near each other. The gravest stretch is the verdict.
window = { $number }. { $level }, score { $score }: { $words ->
    [one] one word
   *[other] { $words } words
  }, { $kind ->
    [whole] the whole text
    [apart] paragraphs that say enough by themselves
   *[part] with what stands around them
  }
windows-left-out = { $count ->
    [one] One more stretch, less grave, is not shown.
   *[other] { $count } more stretches, less grave, are not shown.
  }

## The score, step by step

score = The score, step by step
score-note = In logits: 0 is a half. A signal weighs against the text being about something else, so it gains little where a report is the likelier rival.
score-warn = Warning
score-alarm = Caution
step = Step
weight = Weight
adds = Adds
total = So far
step-bias = To begin with
step-wording = How it is worded, without any signal
step-signal = Signal { $id }
step-facet = Facet { $id }
step-anchored = It is tied to the place
step-both = The place together with a grave sign
step-thin = The signals say little
step-small = { $count ->
    [one] One more step that changes less than 0.005
   *[other] { $count } more steps that each change less than 0.005
  }
score-total = Together: a score of { $score }
step-asked = Asked for
asks-all = { $level } asks for
has = yes
lacks = no
asks-warn-score = A score of { $cut } for a warning
asks-tie = An anchor or a grave sign, as listed and not misspelt
asks-grave = Worded like an offer of the grave work, not of a doubtful job beside it ({ $logit }, at least 0)
asks-caution-score = A score of { $cut } for a caution
asks-anchor = An anchor, as listed and not misspelt

## What is missing

missing = What would change it
raise-one = Would be { $level } with one more of:
raise-two = Would be { $level } with two more, for instance:
raise-wording = Would be { $level } if it were worded more like an offer, by { $by }.
raise-wording-only = No one or two more signs would make it { $level }; wording more like an offer would, by { $by }.
raise-nothing = No one or two more signs and no wording that was tried would make it { $level }.
raise-lacks = For { $level } it lacks: { $what }.
lack-score = the score
lack-tie = any tie
lack-grave = an offer of the grave work
lack-anchor = an anchor
pair = { $a } and { $b }
decisive = The level hangs on each of:
decisive-none = No single signal decides the level: without any one of them it would be the same.
top = There is no graver level.
as-worded = The wording is taken as it is: new words change that, too.

## The wording

wording = How it is worded
wording-note = What the learnt model heard, in logits; only differences mean something. “Something else” stands at a level of its own where nothing speaks.
stance = Stance
stance-offer = Offer
stance-doubt = Doubtful offer
stance-report = Report
stance-other = Something else
stance-own = By itself
stance-around = What stands around it
stance-counted = Counts as
cues = What spoke for { $stance }
cues-none = Nothing.
cue = { $kind ->
    [w] word
    [b] beginning of a word
    [s] sign
    [t] term
    [u] terms in turn
    [n] terms near each other
    [g] meaning
    [G] meaning and form
    [h] form
    [p] meanings near each other
    [v] among the first meanings
    [y] among the last meanings
    [q] term, and third of the text
    [f] among the first words
    [l] among the last words
    [F] among the first terms
   *[L] among the last terms
  }

## Facets

facet = { $facet ->
    [employer] employer
    [role] role
    [place] place
    [promise] promise
    [safety] safety
    [money] money
    [route] route
   *[contact] contact
  }
code = { $facet ->
    [employer] Em
    [role] Ro
    [place] Pl
    [promise] Pr
    [safety] Sa
    [money] Mo
    [route] Rt
   *[contact] Co
  }
