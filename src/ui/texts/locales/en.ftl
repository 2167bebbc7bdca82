### Every text of Parakh's surfaces, in English. The line above a text is for translators: where it stands and what it must do.
### The words are about danger: say exactly as much as the English does, never that something is safe.

# Name of the extension; Hindi for "test whether a thing is genuine". Write it in your script.
name = Parakh

## Levels: what Parakh found. The most important words of all.

# Headline for news or a warning about the scam.
level-report = This page speaks about the scam. It does not look like an offer itself.
# The same for a message or a text, not a page.
level-report-message = This speaks about the scam. It does not look like an offer itself.
# Headline where nothing was found. It must not sound like an all-clear.
level-clear = Nothing found here.
# Small print below it.
level-clear-note = Parakh knows only the offers that were reported so far. Check the agent’s licence all the same.
# Below a warning, where offers of another kind stand on the same page. { $titles } names them, as “Fake IT jobs that …”.
also-found = Also found here: { $titles }
# One-word label of a warning, above the headline.
level-label-warn = Warning
# One-word label, weaker than the warning.
level-label-caution = Caution
# One-word label: this is a news report or the like, not an offer.
level-label-report = Report
# One-word label: a check was made and found nothing.
level-label-clear = Checked

## States of the popup when there is no result.

# While the page is being read; a second at most.
state-checking = Checking this page …
# Headline: nobody has looked at this page yet.
state-unchecked = This page has not been checked.
# Label above it.
state-unchecked-label = Not checked
# Why: Parakh reads only listed sites unasked.
state-unchecked-not-asked = Parakh checks job sites and social sites by itself. Here you decide.
# Why: mail or chat.
state-unchecked-private = Mail and chats are private. Parakh reads them only if you ask, and only this once.
# Why: an organisation that looks after the computer has named this site as one that Parakh never reads.
state-unchecked-exempt = Whoever looks after this device has set that Parakh never reads this site.
# Why: settings page or new tab of the browser.
state-unchecked-browser-page = This is a page of the browser itself. Extensions cannot read it.
# Why: the shop for extensions.
state-unchecked-store = Browsers do not let extensions read this site.
# Why: a file on the computer; “access to file URLs” is a switch in the browser.
state-unchecked-file = This is a file on your device. To check files, allow “access to file URLs” for Parakh in the browser’s list of extensions.
# Headline: the page holds only pictures or videos.
state-textless = There is no text on this page that Parakh can read.
# Small print below it.
state-textless-note = It does not see what is written in pictures or said in videos.
# The same where the page is a PDF file. The button “Check a message or a file” is below.
state-textless-pdf = This is a PDF. Copy the words of the offer in it, and check them as a message.
# Headline: an error.
state-failed = This page could not be read.
# Label above it.
state-failed-label = Not read
# { $reason } is the browser's own English message.
state-failed-detail = What the browser said: { $reason }
# Small print: the browser forbids it.
state-failed-blocked = The browser does not let extensions read this page.
# Small print: the page did not react within a few seconds.
state-failed-silent = The page did not answer. It may be busy, or one that extensions cannot read.
# The extension's own worker is silent.
state-failed-worker = Parakh’s own checker did not answer. Close this window and open it again.
# { $reason } is an English error message.
state-problem = A part of Parakh failed: { $reason }
# Label: the user has paused Parakh here.
state-paused-label = Paused
# Headline: the user has paused Parakh here.
state-paused = Parakh is paused here. Nothing is checked.
# The user paused this one page.
state-paused-page = You paused it for this page.
# { $site } is a host name such as example.com.
state-paused-site = You paused it for { $site }.
# { $time } is a time of day such as 14:30.
state-paused-hour = You paused it everywhere, until { $time }.
# Button that ends the pause.
state-paused-resume = Check again from now on

## What of a page was not read.

# Only the beginning of the page was read.
coverage-partial = This page is very long: only its first part was checked.
# Button below that: has Parakh check the page to its end.
coverage-rest = Check the rest
# While that goes on. { $part } and { $most } are numbers like 3 and 10; the page may end before the last part.
coverage-rest-reading = Checking the rest: part { $part } of { $most } at most …
# Afterwards. It must not sound like an all-clear.
coverage-rest-read = The rest of this long page was checked too.
# The page goes on after the last part that Parakh can check. The button “Check a message or a file” is below.
coverage-beyond = This page is too long to be checked to its end. Copy an offer that stands further down, and check it as a message.
# Parts of a page come from other sites. { $hosts } lists them, like "example.com, other.com".
coverage-frames =
    { $count ->
        [one] One part of this page comes from { $hosts } and was not read.
       *[other] { $count } parts of this page come from { $hosts } and were not read.
    }
# The same where the other sites have no names.
coverage-frames-unnamed =
    { $count ->
        [one] One part of this page comes from elsewhere and was not read.
       *[other] { $count } parts of this page come from elsewhere and were not read.
    }
# Chat windows inside the page.
coverage-chats = Message panes on this page were not read.
# Large pictures, which may carry an advert.
coverage-pictures =
    { $count ->
        [one] One large picture was not read. Parakh cannot see words in pictures.
       *[other] { $count } large pictures were not read. Parakh cannot see words in pictures.
    }
# The pattern list is months old. { $date } is its date.
coverage-old-pack = Parakh’s pattern list is of { $date }. It may not know the newest offers.

## The page's own words.

# Heading above the words of a page.
quotes-title = What the page says
# Above the words of a news report.
quotes-note-report = Words that such offers use, as they stand on this page:
# Heading above the words of a message.
quotes-title-message = What it says
# Above the words of a message that reports.
quotes-note-report-message = Words that such offers use, as they stand here:
# Under a quote. { $publisher } is a newspaper or office.
source-reported = Words like these reported by { $publisher }
# The same with a date.
source-reported-dated = Words like these reported by { $publisher }, { $date }
# Who said it and when, in one line: "The Hindu, 22 Feb 2024".
source-named = { $publisher }, { $date }
# Added where only a copy of the source was seen.
source-copy = (seen as a copy)
# Under a quote: no source reported this wording, Parakh's makers judge so.
source-ours = Our judgement
# Read to blind users after the line above; opens the link.
source-open = Open the report by { $publisher }
# Button: scrolls to the words in the page and marks them.
show-me = Show it on the page
# The button was pressed but the page has changed.
show-me-gone = These words are no longer on the page.

# Short heading of a quote: which army, ministry or firm hires.
facet-employer = Who hires
# Short heading of a quote: helper, cook, guard.
facet-role = The work
# Short heading of a quote: country or city.
facet-place = Where to
# Short heading of a quote: passport, residency.
facet-promise = What is promised
# Short heading of a quote: "no front line", "no fighting".
facet-safety = What they say of the danger
# Short heading of a quote: pay, fee, bonus.
facet-money = The money
# Short heading of a quote: visa, flight, days.
facet-route = The way there
# Short heading of a quote: number, WhatsApp, channel.
facet-contact = How to reach them

## The agent's licence.

# Heading.
licence-title = The agent’s licence
# A number was found in the offer. It proves nothing.
licence-found = This number stands in the offer. Numbers get copied from others: look it up before you believe it.
# No number was found. The law and the ministry ask for it.
licence-missing = No licence number found. Recruiters’ adverts should carry one. Ask for it before anything else.
# Button: copies the licence number.
licence-copy = Copy the number
# Link to the government's list of agents.
licence-check = Look it up on eMigrate

## Advisory, advice, help.

# Heading above a quotation of the foreign ministry.
advisory-title = What the government says
# In brackets after a quotation that was spoken in English.
advisory-translated = our translation
# { $publisher } is a newspaper.
advisory-published = As published by { $publisher }
# Heading above the advice.
steps-title = What to do now
# Above six buttons such as "Money paid".
steps-situation = What has happened so far? Tap it.
# Opens further steps.
steps-more = More steps
# { $list } is a list such as "the receipt, the chat".
steps-keep = Keep as proof: { $list }.
# Under a step. { $source } is an office or newspaper.
steps-source = Source: { $source }
# Under a step where we advise more than the source says.
steps-source-ours = Our advice. It rests on: { $source }
# Heading above telephone numbers and offices.
help-title = Who can help
# Under a number that nobody of ours has called yet.
help-published = As published by { $publisher }

## Buttons of the popup.

# Button: read the page in front of the user.
action-check = Check this page
# Button: read it once more.
action-check-again = Check again
# Button: read this mail or chat once.
action-check-private = Check this page once
# Button: opens the page for pasting a message.
action-check-message = Check a message or a file
# Button: asks the browser's permission to read every site.
action-every-site = Check every site I visit
# Small print below it.
action-every-site-note = The browser will ask you. Mail and chats stay private.
# The permission is given.
action-every-site-on = Every site is checked, except mail and chats.
# The user said no in the browser's dialog.
action-every-site-refused = Not allowed. Only job sites and social sites are checked.
# Button: saves a file about this page for police or an office.
action-report = Save a report
# Button: reads the warning aloud.
action-listen = Listen
# The same button while it speaks.
action-listen-stop = Stop
# No voice for this language is installed. { $language } is the name of the language.
action-listen-none = This device has no voice for { $language }.
# Button: sends a warning to family and friends.
action-share = Warn others
# Button: copies a text.
action-copy = Copy
# Shown for a moment after copying.
action-copied = Copied.
# The browser refused to copy.
action-copy-failed = It could not be copied. Mark the text and copy it yourself.
# Button: goes back to what was there before.
action-back = Back
# Button: the warning is a mistake.
action-wrong = This is wrong
# Opens the three buttons below.
action-pause = Pause Parakh
# Button: no checks of this one page.
action-pause-page = On this page
# Button. { $site } is a host name.
action-pause-site = On { $site }
# Button: no checks anywhere for one hour.
action-pause-hour = For one hour, everywhere
# Link to the settings page.
action-options = Settings

## Foot of every surface.

# Small print.
foot-local = Everything stays on your device.
# { $version } is like 1.2.0, { $date } a date.
foot-pack = Patterns { $version }, { $date }
# Shown until somebody who speaks the language has read the texts.
foot-unreviewed = These texts have not been read by a native speaker yet.
# Label of the language menu, for screen readers.
foot-language = Language
# First entry of the language menu: whatever the browser uses.
foot-language-auto = As the browser

## Banner in the page.

# Button: shows the words that led to the warning, each with who reported such words.
banner-why = Why?
# Button: shows the advice.
banner-steps = What to do
# Button: puts the banner away for this page; the page is not about a job.
banner-not-an-offer = Not a job offer
# For screen readers: the button with the cross.
banner-close = Close this warning
# Second line of the banner, on a page with several posts or listings: how many of them are such offers. Each has a mark beside it.
# $count (number): two or more
banner-count =
    { $count ->
        [one] This page has { $count } such offer.
       *[other] This page has { $count } such offers.
    }
# Follows the line above where some of these offers have no mark beside them, such as those in a part of the page that cannot be measured.
banner-unmarked = Some of them have no mark.
# For screen readers: what the sign beside such a post is. The post's own words follow in quotation marks.
banner-mark = Such an offer:

## Check a message.

# Title of the page.
check-title = Check a message
# Above the box.
check-paste = Paste the message or the offer here
# Button.
check-button = Check it
# Button: choose a file.
check-file = Choose a file
# Which files. The menu words are WhatsApp's own in your language.
check-file-note = Or give it a file: a WhatsApp chat (in the chat: menu, More, Export chat, Without media), a saved mail (.eml), a saved web page (.html) or a text (.txt). You can also drop it on this page.
# Small print.
check-private = It is read on this device only. It is not sent to anyone and not kept.
# Heading above the box, after a check.
check-another = Check something else
# Heading above the text.
check-text = The text that was checked
# The menu entry has the name “Check the selected text”.
check-empty = There is no text here to check. Select text on a page, open the context menu and choose “Check the selected text”.
# Only the beginning was read.
check-shortened = The selection was very long: only its first part was checked.
# An error.
check-failed = The text could not be checked.
# A second at most.
check-checking = Checking the text …
# The file was empty or only pictures.
check-nothing = There are no words in it to check.
# Small print below it.
check-nothing-note = Parakh cannot read what is written in pictures or said in videos and voice messages.
# Refused: too large.
check-refused-too-large = This is too large: Parakh reads up to 5 MB.
# What to do then.
check-refused-too-large-note = Export the chat without media, or copy the message and paste it below.
# Refused: a ZIP.
check-refused-packed = This file is packed (like a ZIP). Parakh cannot look inside.
# What to do then.
check-refused-packed-note = Unpack it first and choose the text file in it, or paste the message below.
# Refused: a picture.
check-refused-picture = This is a picture. Parakh reads only text.
# What to do then.
check-refused-picture-note = Type the most important words of it into the box below.
# Refused: some other file.
check-refused-not-text = Parakh cannot read this kind of file.
# What to do then.
check-refused-not-text-note = Open it, copy the words, and paste them below.
# After checking one text.
check-read-text = The text was read.
# After checking a chat or mail.
check-read =
    { $count ->
        [one] 1 message was read.
       *[other] { $count } messages were read.
    }
# Follows the line above; "this" is the warning.
check-alarms =
    { $count ->
        [one] One of them led to this.
       *[other] { $count } of them led to this.
    }
# Heading above the messages.
check-found = Where this was found
# Further messages that are not shown.
check-found-more =
    { $count ->
        [one] And one more message like these.
       *[other] And { $count } more messages like these.
    }
# Heading of one message; its place in the chat.
check-message = Message { $number }
# A line that the chat app wrote itself.
check-notice = A line between the messages
# Who sent it.
check-from = From:
# When it was sent.
check-when = When:
# Subject of a mail.
check-subject = Subject:
# Pictures in a mail or page.
check-not-read-pictures =
    { $count ->
        [one] One picture was not read.
       *[other] { $count } pictures were not read.
    }
# Files attached to a mail.
check-not-read-attachments =
    { $count ->
        [one] One attached file was not read.
       *[other] { $count } attached files were not read.
    }
# In an exported chat.
check-not-read-media =
    { $count ->
        [one] One picture, video, voice message or file of the chat was not read.
       *[other] { $count } pictures, videos, voice messages or files of the chat were not read.
    }
# Parts of a mail.
check-not-read-parts =
    { $count ->
        [one] One part of the mail was not read: it has too many.
       *[other] { $count } parts of the mail were not read: it has too many.
    }
# The oldest messages of a very long chat.
check-not-read-messages =
    { $count ->
        [one] The chat is very long: its oldest message was not read.
       *[other] The chat is very long: its { $count } oldest messages were not read.
    }
# More than one file was given.
check-not-read-files =
    { $count ->
        [one] Only the first file was read, one other was not.
       *[other] Only the first file was read, { $count } others were not.
    }
# Only a part was read.
check-not-read-cut = It is very long: not all of it was read.
# Entry of the browser's context menu. Short.
check-menu = Check the selected text

## A sample offer, to try Parakh on.

# Button on the welcome page: opens the check page, which checks the text below at once.
sample-try = Try it on a sample
# Above the answer to the sample.
sample-note = This is an invented offer of the kind that Parakh warns of.

## Welcome, shown once after installing.

# Title. "Namaste" or the greeting of your language is fine.
welcome-title = Welcome to Parakh
# Two sentences below the title. A list follows: what each pattern list warns of, in its own words.
welcome-lead = Agents lure people with jobs abroad that lead into danger. Parakh tells you when a page looks like an offer of these kinds:
# Heading above the list of languages.
welcome-language = Your language
# Heading above the next three.
welcome-does = What it does
# Point 1.
welcome-does-1 = It reads job pages on your own device and shows a red warning on such offers.
# Point 2.
welcome-does-2 = It shows the words that led to the warning, and who reported such words.
# Point 3.
welcome-does-3 = It says what to do now and whom to call.
# Heading above the next three.
welcome-never = What it never does
# Point 1.
welcome-never-1 = It sends nothing of what you read to anyone.
# Point 2.
welcome-never-2 = It does not read your mail and chats, unless you ask for one check.
# Point 3.
welcome-never-3 = It never says that an offer is good. It only says what it found.
# Heading above two buttons.
welcome-where = Where should it look?
# Button: asks the browser's permission.
welcome-where-every = On every page
# Button: stay with the listed sites.
welcome-where-listed = Only on job and social sites
# Small print below them.
welcome-where-note = For “every page” the browser will ask you. You can change this in the settings at any time.
# After the choice for every page.
welcome-where-every-on = Done: it looks on every page, except mail and chats.
# After the other choice.
welcome-where-listed-on = Done: it looks only on job and social sites.
# Heading.
welcome-pin = Keep the button in sight
# How to pin, in Chrome and Edge. The puzzle piece is a picture on the browser's toolbar.
welcome-pin-chrome = Click the puzzle piece at the top right of the browser. Then click the pin next to Parakh.
# How to pin, in Firefox.
welcome-pin-firefox = Click the puzzle piece at the top right of the browser. Click the gear next to Parakh, then “Pin to Toolbar”.
# On a phone there is no toolbar.
welcome-pin-phone = On a phone you find Parakh in the browser’s menu, under extensions.
# The browser says that it is pinned.
welcome-pin-done = The button is in sight.
# Button that ends the welcome: closes the page.
welcome-done = Done

## Settings.

# Title.
options-title = Settings
# Heading.
options-language = Language
# Heading: how it looks.
options-look = Look
# Label.
options-theme = Colours
# Choice: whatever the device uses.
options-theme-auto = As on the device
# Choice.
options-theme-light = Light
# Choice.
options-theme-dark = Dark
# Choice: black and white, strong lines.
options-theme-contrast = Strong contrast
# Label.
options-size = Text size
# Choice.
options-size-100 = Normal
# Choice.
options-size-125 = Large
# Choice.
options-size-150 = Very large
# Choice.
options-size-200 = Huge
# Heading: where and how Parakh checks.
options-checking = Checking
# Switch.
options-every-site = Check every site, except mail and chats
# Switch: a banner also for the weaker level.
options-caution-banner = Show the banner for “{ level-label-caution }” too
# Small print below it.
options-caution-banner-note = Otherwise only the button shows a “?”.
# Heading above the list of sites.
options-sites = Sites that are always checked
# Heading above what the user has paused.
options-paused = Where you paused Parakh
# Nothing is paused.
options-paused-none = Nowhere.
# { $time } is a time of day.
options-paused-hour = Everywhere, until { $time }
# Button beside a paused site: Parakh checks there again.
options-paused-remove = End the pause
# Heading above the pattern list.
options-packs = Pattern list
# { $version } is like 1.2.0, { $date } a date.
options-packs-version = Version { $version } of { $date }
# { $signals } wordings, { $sources } sources.
options-packs-size = It knows { $signals } marks of such offers, from { $sources } sources.
# The list that came with the extension is in use.
options-packs-built-in = It came with this version of Parakh.
# Below the switches of several pattern lists.
options-packs-last = At least one of them stays on. To have no checks, pause Parakh.
# The list in use came by itself, after this version of Parakh was made. { $date } is the day.
options-packs-updated = Updated on { $date }.
# The day until which the list was meant to be used is over. { $date } is that day. It must not sound as if Parakh had stopped.
options-packs-expired = This list is old: it was meant to be replaced by { $date }. It goes on warning, but it may not know the newest offers.
# Whoever made this Parakh named no place for newer lists.
options-updates-none = This Parakh does not look for newer lists. They come with newer versions of Parakh.
# Switch.
options-updates = Look for a newer list once a day
# Small print below it. { $host } is the name of a site, such as lists.example.org.
options-updates-note = Parakh then asks { $host }. Nothing of what you read is sent. { $host } sees your internet address, as every site does.
# The user said no in the browser’s dialog, or the browser did not ask.
options-updates-refused = The browser did not allow it. Newer lists come with newer versions of Parakh.
# Button.
options-updates-now = Look for a newer list now
# After pressing it; some seconds.
options-updates-looking = Looking …
# { $time } is a day and time. After it stands what came of it: one of the texts updates-… below.
options-updates-looked = Last looked on { $time }.
# The site has not answered for at least two weeks. { $date } is the day of its last answer. It must not sound as if Parakh had stopped.
options-updates-silent = No answer since { $date }. Parakh goes on warning with the list that it has; the newest offers may be missing from it.
# The site answers, but has had nothing newer for at least two weeks. That may be right, or somebody may hold newer lists back.
options-updates-frozen = Nothing newer has come since { $date }. Parakh goes on warning with the list that it has.
# Follows each reason for which an update was refused.
options-updates-kept = The list that was in use before stays in use.
# What came of looking for a newer list.
updates-updated = A newer list came and is in use.
# What came of it.
updates-nothing-newer = There is nothing newer.
# What came of it. { $host } is the name of a site.
updates-unreachable = { $host } did not answer.
# What came of it: it answers with something else, as a page of a hotel’s WLAN would.
updates-no-catalogue = { $host } answered, but not with what Parakh asked for.
# What came of it: the disk is full.
updates-no-room = A newer list is there, but this device had no room for it.
# What came of it.
updates-other-parakh = A newer list is there, but it is made for another version of Parakh.
# What came of it: the list broke off on the way, or is another file than the site had named.
updates-not-whole = A newer list is there, but it did not arrive as it should. Parakh will try again.
# What came of it. A signature here is a digital one, by which Parakh knows who made a list.
updates-refused-signature = An update was refused: its signature does not match.
# What came of it: there is no signature, or one by a key that counts for nothing here.
updates-refused-unsigned = An update was refused: it carries no valid signature.
# What came of it: it has too much of something, or something that no list has, such as a link to a strange site.
updates-refused-form = An update was refused: it holds something that no list may hold.
# What came of it: somebody offered an old list once more.
updates-refused-older = An update was refused: it is older than one that was in use here.
# What came of it.
updates-refused-expired = An update was refused: it is out of date.
# What came of it: Parakh tries each list on a few texts before it uses it.
updates-refused-check = An update was refused: it judged sample texts wrongly.
# Link below it, to a page for those who mend the pattern list; that page is in English.
options-workbench = See how a text is judged, step by step (for experts, in English)
# Heading above samples that were made with "This is wrong".
options-samples = What you called wrong
# No such samples.
options-samples-none = Nothing so far.
# Button beside a sample.
options-samples-open = Open
# Button beside a sample.
options-samples-delete = Delete
# Heading.
options-backup = Take your settings along
# Button: saves the settings as a file.
options-export = Save the settings as a file
# Button: reads such a file.
options-import = Load settings from a file
# After it.
options-import-done = The settings were loaded.
# After it, where an organisation has set some of them for this device.
options-import-done-locked = The settings were loaded, except those that are set for this device.
# The file was something else.
options-import-failed = This file holds no settings of Parakh. Nothing was changed.
# Heading.
options-wipe = Shared computer?
# Button: deletes everything at once.
options-wipe-button = Delete everything
# Small print below it: what "everything" is.
options-wipe-note = Settings, pauses, put-away warnings and what you called wrong. Reports that you saved as files stay.
# After it.
options-wipe-done = Everything was deleted. Parakh is as on the first day.
# A setting could not be saved. { $reason } is an English message.
options-failed = This could not be saved: { $reason }
# In the popup and above the settings, until the settings were opened: the disk was damaged, or the browser lost what Parakh had kept.
options-lost = Some of what you had set or saved in Parakh on this device was damaged or lost. That part is as on the first day now: please look through the settings.
# After a change was saved; shown for a moment.
options-saved = Saved.

## Report to keep or hand in.

# Title of the page and of the document.
report-title = Report on a suspicious job offer
# Above the preview.
report-lead = For a complaint, or to keep. Read it first: what you see here is what the file holds. Nothing is sent.
# Button.
report-save = Save as a file
# Button: opens the browser's printing.
report-print = Print or save as PDF
# After saving. { $file } is a file name.
report-saved = Saved as { $file }.
# The page was closed or has changed.
report-gone = The page is no longer open as it was. Go back to it and press “{ action-report }” again.
# Tick box.
report-picture = Add a picture of the page
# The browser gave no picture.
report-picture-none = The browser gave no picture of the page.
# Tick box.
report-text = Add the full text
# Heading in the document, above what the user wrote.
report-note-title = In my own words
# Label of a box in which the user may write.
report-note = In your own words (you may leave it empty)
# Hint for that box.
report-note-hint = Who gave you this offer? When, and by which number? What did you pay?
# Line in the document: what Parakh found.
report-level = What Parakh found
# Line in the document.
report-address = Address
# For a message that has no address.
report-origin = Where it came from
# For a message: the user pasted it or gave a file.
report-origin-message = A message or file that was given to Parakh
# Line in the document: date and time.
report-time = Seen on
# Line in the document: title of the page.
report-page-title = Title
# Heading.
report-quotes = The words that led to this
# Heading.
report-full-text = The full text
# Only the first part is there.
report-full-text-cut = It is very long: this is its first part.
# Heading.
report-picture-title = Picture of the page
# Line with 64 letters and digits. SHA-256 is a name.
report-hash = SHA-256 of the full text
# What that is for.
report-hash-note = With this anyone can check later that the text was not changed.
# Line in the document: which version of the list.
report-pack = Pattern list
# Heading above a numbered list of offices.
report-where = Where to complain
# Step 1.
report-where-1930 = Money was paid online: call 1930 at once, then write the complaint on cybercrime.gov.in.
# Step 2.
report-where-police = The police: any police station. Take this report, your papers and the proof of payment.
# Step 3.
report-where-protector = The Protector of Emigrants: for agents without a licence.
# Step 4.
report-where-madad = MADAD, the foreign ministry’s site: also for somebody who is abroad already.
# Last line of the document.
report-made = Made on this device with Parakh { $version }. Parakh looks for wordings of known offers; it does not prove a crime.

## Warn others.

# Heading above the text.
share-title = Warn others
# Button: opens the device's own menu for sending a text to somebody.
share-send = Send
# Small print.
share-note = This text is sent, nothing else: not the page, not your name.

## "This is wrong".

# Title of the page.
wrong-title = This is wrong
# Lead. The text below is what was read.
wrong-lead = Thank you. This is what Parakh read; numbers, addresses and names that it knew were taken out. Change it as you like. It stays on this device until you send it yourself.
# Question above two choices.
wrong-why = What is wrong?
# Choice.
wrong-why-honest = This is an honest offer
# Choice.
wrong-why-not-an-offer = This is not a job offer
# Choice.
wrong-why-missed = This is such an offer, but Parakh did not warn
# Label of the box with the text.
wrong-text = The text, without names and numbers
# Label of a box.
wrong-note = What should we know? (you may leave it empty)
# Button: keeps it on the device.
wrong-keep = Keep it
# After it.
wrong-kept = Kept on this device. You find it in the settings.
# Button: copies the sample so that it can be sent.
wrong-copy = Copy it to send
# Link or button. { $channel } is an address that the build names.
wrong-send = Send it to { $channel }
# No address is named in this build.
wrong-no-channel = Copy it and send it to whoever gave you Parakh.
# Stands in place of a number that was taken out.
wrong-taken-number = (number)
# Stands in place of a link or mail address that was taken out.
wrong-taken-address = (address)
# Stands in place of a person's name that was taken out.
wrong-taken-name = (name)

## Web page for phones (the same check without the extension).

# Lead of the web page.
web-lead = Got a job offer by WhatsApp? Check it here. It is read on this phone only.
# How to install it.
web-install = Put Parakh on your phone: open the browser’s menu and choose “Add to Home screen” or “Install app”.
# Button, where the browser can do it.
web-install-button = Put Parakh on this phone
# After installing.
web-share-how = In WhatsApp, hold a message, choose “Share”, then Parakh.
# It works without the net.
web-offline = Works without internet.
# The first load has not finished.
web-loading = Getting ready …
# A message was sent from another app to this one by "Share", and could not be taken over.
web-share-lost = The shared message did not arrive. Copy it and paste it here.
# A part could not be loaded.
web-failed = Parakh could not be loaded. Connect to the internet once and open this page again.
# Heading above the helpline of whoever hosts the page.
web-helpline = Help from { $name }

## The workbench: a page for those who mend the pattern list. All but its title is in English.

# Title of that page: a place where things are tried and mended.
workbench-title = Workbench

## An organisation, such as an NGO or a state office, that hands Parakh out on its computers, with its own helpline.
## Wherever { $name } stands, it is the name of that organisation, as “Sample Trust”. Use no case ending on it.

# Heading above its name, logo and helpline.
organisation-title = Set up by { $name }
# Stands for { $name } where it gave no name.
organisation-unnamed = the organisation that looks after this device
# Small print below a setting that the user cannot change.
organisation-set-by = Set by: { $name }
# Small print in the popup, where the user may not pause Parakh.
organisation-no-pause = Parakh cannot be paused on this device. Set by: { $name }
# Below a telephone number. { $languages } are names of languages.
organisation-languages = Languages: { $languages }
# Opens a list for whoever looks after the device: the name of each entry, and whether it is set.
organisation-entries = What is set for this device
# Beside the name of an entry.
organisation-entry-set = set
# Beside the name of an entry.
organisation-entry-not-set = not set
# Above a list of entries that are wrong, each with what is wrong with it: the texts policy-wrong-… below.
organisation-wrong = Wrong entries. They are left out; everything else holds:
# Heading above sites that the organisation added to those that are always checked.
organisation-sites = Also checked here. Set by: { $name }
# Below it: the browser has not allowed all of them yet.
organisation-sites-note = The browser has not allowed all of these yet. It will ask you.
# Button: asks the browser to allow them.
organisation-sites-allow = Check these sites, too
# Heading above sites that Parakh never reads.
organisation-exempt = Never read here. Set by: { $name }

## What is wrong with an entry. Its name stands before it, in Latin letters, as “helplines › 2 › tel”.

# Another form than expected, as a number in place of a text.
policy-wrong-form = has another form than it should have.
# A text.
policy-wrong-text = is empty or too long.
# A language.
policy-wrong-language = is no language that Parakh knows.
# A telephone number.
policy-wrong-number = is no telephone number.
# A web address.
policy-wrong-address = is no web address, or not one of the kind that is needed here.
# A helpline.
policy-wrong-contact = has neither a telephone number nor a web address.
# The name of a site.
policy-wrong-site = is no name of a site.
# A site that is mail or chat.
policy-wrong-private = is mail or chat. Parakh never reads those unasked.
# A picture. PNG and WebP are kinds of picture files.
policy-wrong-logo = is no small picture: PNG or WebP, up to 50 kB and 1024 dots wide and high.
# A public key, with which pattern lists are checked; minisign is a program.
policy-wrong-key = is no public key of minisign.
# A choice among a few words.
policy-wrong-choice = is none of the words that may stand here.
# A name that Parakh does not know.
policy-wrong-unknown = is a name that Parakh does not know.
# A list.
policy-wrong-many = is too long; its end is left out.
