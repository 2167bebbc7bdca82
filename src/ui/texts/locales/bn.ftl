### Bengali. Reviewed by a native speaker: not yet.

name = পরখ

level-report = এই পেজে এই প্রতারণার কথা বলা হয়েছে। এটা নিজে কোনও প্রস্তাব বলে মনে হচ্ছে না।
level-report-message = এখানে এই প্রতারণার কথা বলা হয়েছে। এটা নিজে কোনও প্রস্তাব বলে মনে হচ্ছে না।
level-clear = এখানে কিছু পাওয়া যায়নি।
level-clear-note = পরখ শুধু সেই সব প্রস্তাবই চেনে, যেগুলোর খবর এখন পর্যন্ত জানা গেছে। তবুও এজেন্টের লাইসেন্স যাচাই করুন।
also-found = এখানে এটাও পাওয়া গেছে: { $titles }
level-label-warn = সতর্কবার্তা
level-label-caution = সাবধান
level-label-report = খবর
level-label-clear = যাচাই হয়েছে

state-checking = এই পেজ যাচাই হচ্ছে …
state-unchecked = এই পেজ যাচাই করা হয়নি।
state-unchecked-label = যাচাই হয়নি
state-unchecked-not-asked = চাকরির সাইট আর সোশ্যাল সাইট পরখ নিজে থেকেই যাচাই করে। এখানে আপনি ঠিক করবেন।
state-unchecked-private = মেল আর চ্যাট ব্যক্তিগত। আপনি বললে তবেই পরখ এগুলো পড়ে, তা-ও শুধু এই একবার।
state-unchecked-exempt = যাঁরা এই ডিভাইসের দেখাশোনা করেন, তাঁরা ঠিক করেছেন যে পরখ এই সাইট কখনও পড়বে না।
state-unchecked-browser-page = এটা ব্রাউজারের নিজের পেজ। এক্সটেনশন এটা পড়তে পারে না।
state-unchecked-store = ব্রাউজার এক্সটেনশনকে এই সাইট পড়তে দেয় না।
state-unchecked-file = এটা আপনার ডিভাইসের ফাইল। ফাইল যাচাই করতে হলে ব্রাউজারের এক্সটেনশনের তালিকায় গিয়ে পরখের জন্য “ফাইলের URL-এ অ্যাক্সেস” চালু করুন।
state-textless = পরখ পড়তে পারে, এমন কোনও লেখা এই পেজে নেই।
state-textless-note = ছবিতে যা লেখা থাকে বা ভিডিওতে যা বলা হয়, পরখ তা দেখে না।
state-textless-pdf = এটা PDF। এতে লেখা প্রস্তাবের কথাগুলো কপি করুন, আর মেসেজ হিসেবে যাচাই করুন।
state-failed = এই পেজ পড়া গেল না।
state-failed-label = পড়া যায়নি
state-failed-detail = ব্রাউজার যা বলেছে: { $reason }
state-failed-blocked = ব্রাউজার এক্সটেনশনকে এই পেজ পড়তে দেয় না।
state-failed-silent = পেজটা সাড়া দেয়নি। হয়তো এটা ব্যস্ত, নয়তো এমন পেজ যা এক্সটেনশন পড়তে পারে না।
state-failed-worker = পরখের যে অংশ যাচাই করে, সেটা সাড়া দেয়নি। এই উইন্ডো বন্ধ করে আবার খুলুন।
state-problem = পরখের একটা অংশ কাজ করেনি: { $reason }
state-paused-label = থামানো আছে
state-paused = পরখ এখানে থামানো আছে। কিছুই যাচাই হচ্ছে না।
state-paused-page = এই পেজের জন্য আপনি থামিয়েছেন।
state-paused-site = { $site } সাইটের জন্য আপনি থামিয়েছেন।
state-paused-hour = আপনি সব জায়গায় থামিয়েছেন, { $time } পর্যন্ত।
state-paused-resume = এখন থেকে আবার যাচাই করুন

coverage-partial = এই পেজটা খুব লম্বা: শুধু প্রথম অংশটা যাচাই করা হয়েছে।
coverage-rest = বাকিটা যাচাই করুন
coverage-rest-reading = বাকিটা যাচাই হচ্ছে: অংশ { $part }, সবচেয়ে বেশি { $most } …
coverage-rest-read = এই লম্বা পেজের বাকি অংশও যাচাই করা হয়েছে।
coverage-beyond = এই পেজটা এত লম্বা যে শেষ পর্যন্ত যাচাই করা হয়নি। আরও নীচে কোনও প্রস্তাব থাকলে তা কপি করুন, আর মেসেজ হিসেবে যাচাই করুন।
coverage-frames =
    { $count ->
        [one] এই পেজের একটা অংশ { $hosts } থেকে এসেছে, সেটা পড়া হয়নি।
       *[other] এই পেজের { $count }টা অংশ { $hosts } থেকে এসেছে, সেগুলো পড়া হয়নি।
    }
coverage-frames-unnamed =
    { $count ->
        [one] এই পেজের একটা অংশ অন্য জায়গা থেকে এসেছে, সেটা পড়া হয়নি।
       *[other] এই পেজের { $count }টা অংশ অন্য জায়গা থেকে এসেছে, সেগুলো পড়া হয়নি।
    }
coverage-chats = এই পেজের মেসেজের জায়গাগুলো পড়া হয়নি।
coverage-pictures =
    { $count ->
        [one] একটা বড় ছবি পড়া হয়নি। ছবির লেখা পরখ দেখতে পায় না।
       *[other] { $count }টা বড় ছবি পড়া হয়নি। ছবির লেখা পরখ দেখতে পায় না।
    }
coverage-old-pack = পরখের চেনা কথার তালিকার তারিখ { $date }। একেবারে নতুন প্রস্তাব এতে না-ও থাকতে পারে।

quotes-title = পেজে কী লেখা আছে
quotes-note-report = এমন প্রস্তাবে যে সব কথা থাকে, এই পেজে সেগুলো যেমন লেখা আছে:
quotes-title-message = এতে কী লেখা আছে
quotes-note-report-message = এমন প্রস্তাবে যে সব কথা থাকে, এখানে সেগুলো যেমন লেখা আছে:
source-reported = এমন কথার খবর দিয়েছে: { $publisher }
source-reported-dated = এমন কথার খবর দিয়েছে: { $publisher }, { $date }
source-named = { $publisher }, { $date }
source-copy = (এর কপি দেখা হয়েছে)
source-ours = আমাদের মত
source-open = খবরটা খুলুন: { $publisher }
show-me = পেজে দেখান
show-me-gone = এই কথাগুলো পেজে আর নেই।

facet-employer = কে লোক নিচ্ছে
facet-role = কাজ
facet-place = কোথায় যেতে হবে
facet-promise = কী দেবে বলছে
facet-safety = বিপদ নিয়ে কী বলছে
facet-money = টাকাপয়সা
facet-route = যাওয়ার উপায়
facet-contact = যোগাযোগের উপায়

licence-title = এজেন্টের লাইসেন্স
licence-found = এই নম্বরটা প্রস্তাবে লেখা আছে। অন্যের নম্বর কপি করেও বসানো হয়: বিশ্বাস করার আগে তালিকায় খুঁজে দেখুন।
licence-missing = কোনও লাইসেন্স নম্বর পাওয়া যায়নি। যারা কাজে লোক নেয়, তাদের বিজ্ঞাপনে এটা থাকা উচিত। সবার আগে এটা চান।
licence-copy = নম্বর কপি করুন
licence-check = ই-মাইগ্রেটে খুঁজুন

advisory-title = সরকার কী বলছে
advisory-translated = আমাদের অনুবাদ
advisory-published = প্রকাশ করেছে: { $publisher }
steps-title = এখন কী করবেন
steps-situation = এ পর্যন্ত কী হয়েছে? সেটায় চাপ দিন।
steps-more = আরও কী করবেন
steps-keep = প্রমাণ হিসেবে রেখে দিন: { $list }।
steps-source = সূত্র: { $source }
steps-source-ours = আমাদের পরামর্শ। এর ভিত্তি: { $source }
help-title = কে সাহায্য করতে পারে
help-published = প্রকাশ করেছে: { $publisher }

action-check = এই পেজ যাচাই করুন
action-check-again = আবার যাচাই করুন
action-check-private = এই পেজ একবার যাচাই করুন
action-check-message = মেসেজ বা ফাইল যাচাই করুন
action-back = ফিরে যান
action-every-site = আমার খোলা সব সাইট যাচাই করুন
action-every-site-note = ব্রাউজার আপনাকে জিজ্ঞাসা করবে। মেল আর চ্যাট ব্যক্তিগতই থাকবে।
action-every-site-on = মেল আর চ্যাট ছাড়া সব সাইট যাচাই হচ্ছে।
action-every-site-refused = অনুমতি দেওয়া হয়নি। শুধু চাকরির সাইট আর সোশ্যাল সাইট যাচাই হবে।
action-report = রিপোর্ট সেভ করুন
action-listen = শুনুন
action-listen-stop = থামান
action-listen-none = এই ডিভাইসে { $language } পড়ে শোনানোর গলা নেই।
action-share = অন্যদের সাবধান করুন
action-copy = কপি করুন
action-copied = কপি হয়েছে।
action-copy-failed = কপি করা গেল না। লেখাটা সিলেক্ট করে নিজে কপি করুন।
action-wrong = এটা ভুল
action-pause = পরখ থামিয়ে রাখুন
action-pause-page = এই পেজে
action-pause-site = { $site } সাইটে
action-pause-hour = এক ঘণ্টা, সব জায়গায়
action-options = সেটিংস

foot-local = সব কিছু আপনার ডিভাইসেই থাকে।
foot-pack = তালিকা { $version }, { $date }
foot-unreviewed = বাংলা যাঁর মাতৃভাষা, এমন কেউ এখনও এই লেখাগুলো পড়ে দেখেননি।
foot-language = ভাষা
foot-language-auto = ব্রাউজারের ভাষা

banner-why = কেন?
banner-steps = কী করবেন
banner-not-an-offer = চাকরির প্রস্তাব নয়
banner-close = এই সতর্কবার্তা বন্ধ করুন
banner-count =
    { $count ->
        [one] এই পেজে এমন { $count }টি প্রস্তাব আছে।
       *[other] এই পেজে এমন { $count }টি প্রস্তাব আছে।
    }
banner-unmarked = এর মধ্যে কয়েকটায় চিহ্ন নেই।
banner-mark = এমন প্রস্তাব:

check-title = মেসেজ যাচাই করুন
check-paste = মেসেজ বা চাকরির প্রস্তাবটা এখানে পেস্ট করুন
check-button = যাচাই করুন
check-file = ফাইল বাছুন
check-file-note = অথবা একটা ফাইল দিন: হোয়াটসঅ্যাপ চ্যাট (চ্যাটের ভিতরে: মেনু, “আরও”, “চ্যাট এক্সপোর্ট করুন”, “মিডিয়া ছাড়া”), সেভ করা মেল (.eml), সেভ করা ওয়েব পেজ (.html) বা টেক্সট (.txt)। ফাইলটা টেনে এনে এই পেজে ছেড়েও দিতে পারেন।
check-private = এটা শুধু এই ডিভাইসেই পড়া হয়। কাউকে পাঠানো হয় না, রেখেও দেওয়া হয় না।
check-another = অন্য কিছু যাচাই করুন
check-text = যে লেখা যাচাই হয়েছে
check-empty = এখানে যাচাই করার মতো কোনও লেখা নেই। কোনও পেজে লেখা সিলেক্ট করুন, রাইট-ক্লিক করে মেনু খুলুন, তারপর “সিলেক্ট করা লেখা যাচাই করুন” বাছুন।
check-shortened = সিলেক্ট করা লেখাটা খুব লম্বা ছিল: শুধু প্রথম অংশটা যাচাই করা হয়েছে।
check-failed = লেখাটা যাচাই করা গেল না।
check-checking = লেখাটা যাচাই হচ্ছে …
check-nothing = এতে যাচাই করার মতো কোনও কথা নেই।
check-nothing-note = ছবিতে যা লেখা থাকে, বা ভিডিও আর ভয়েস মেসেজে যা বলা হয়, পরখ তা পড়তে পারে না।
check-refused-too-large = এটা খুব বড়: পরখ 5 MB পর্যন্ত পড়ে।
check-refused-too-large-note = মিডিয়া ছাড়া চ্যাটটা এক্সপোর্ট করুন, নয়তো মেসেজটা কপি করে নীচে পেস্ট করুন।
check-refused-packed = এই ফাইলটা প্যাক করা (যেমন ZIP)। পরখ এর ভিতরে দেখতে পারে না।
check-refused-packed-note = আগে প্যাকটা খুলে ভিতরের টেক্সট ফাইলটা বাছুন, নয়তো মেসেজটা নীচে পেস্ট করুন।
check-refused-picture = এটা একটা ছবি। পরখ শুধু লেখা পড়ে।
check-refused-picture-note = ছবির সবচেয়ে দরকারি কথাগুলো নীচের ঘরে টাইপ করুন।
check-refused-not-text = পরখ এই ধরনের ফাইল পড়তে পারে না।
check-refused-not-text-note = ফাইলটা খুলুন, কথাগুলো কপি করুন, আর নীচে পেস্ট করুন।
check-read-text = লেখাটা পড়া হয়েছে।
check-read =
    { $count ->
        [one] একটা মেসেজ পড়া হয়েছে।
       *[other] { $count }টা মেসেজ পড়া হয়েছে।
    }
check-alarms =
    { $count ->
        [one] তার মধ্যে একটার জন্য এটা বলা হচ্ছে।
       *[other] তার মধ্যে { $count }টার জন্য এটা বলা হচ্ছে।
    }
check-found = এটা কোথায় পাওয়া গেছে
check-found-more =
    { $count ->
        [one] এই রকম আরও একটা মেসেজ আছে।
       *[other] এই রকম আরও { $count }টা মেসেজ আছে।
    }
check-message = মেসেজ { $number }
check-notice = মেসেজগুলোর মাঝের একটা লাইন
check-from = কে পাঠিয়েছে:
check-when = কখন:
check-subject = বিষয়:
check-not-read-pictures =
    { $count ->
        [one] একটা ছবি পড়া হয়নি।
       *[other] { $count }টা ছবি পড়া হয়নি।
    }
check-not-read-attachments =
    { $count ->
        [one] সঙ্গে জোড়া একটা ফাইল পড়া হয়নি।
       *[other] সঙ্গে জোড়া { $count }টা ফাইল পড়া হয়নি।
    }
check-not-read-media =
    { $count ->
        [one] চ্যাটের একটা ছবি, ভিডিও, ভয়েস মেসেজ বা ফাইল পড়া হয়নি।
       *[other] চ্যাটের { $count }টা ছবি, ভিডিও, ভয়েস মেসেজ বা ফাইল পড়া হয়নি।
    }
check-not-read-parts =
    { $count ->
        [one] মেলের একটা অংশ পড়া হয়নি: মেলটায় অংশ খুব বেশি।
       *[other] মেলের { $count }টা অংশ পড়া হয়নি: মেলটায় অংশ খুব বেশি।
    }
check-not-read-messages =
    { $count ->
        [one] চ্যাটটা খুব লম্বা: সবচেয়ে পুরনো মেসেজটা পড়া হয়নি।
       *[other] চ্যাটটা খুব লম্বা: সবচেয়ে পুরনো { $count }টা মেসেজ পড়া হয়নি।
    }
check-not-read-files =
    { $count ->
        [one] শুধু প্রথম ফাইলটা পড়া হয়েছে, অন্য একটা পড়া হয়নি।
       *[other] শুধু প্রথম ফাইলটা পড়া হয়েছে, অন্য { $count }টা পড়া হয়নি।
    }
check-not-read-cut = এটা খুব লম্বা: সবটা পড়া হয়নি।
check-menu = সিলেক্ট করা লেখা যাচাই করুন

sample-try = নমুনা দিয়ে দেখুন
sample-note = এটা একটা বানানো প্রস্তাব। এই ধরনের প্রস্তাব নিয়েই পরখ সাবধান করে।

welcome-title = পরখে আপনাকে স্বাগত
welcome-lead = এজেন্টরা বিদেশে এমন চাকরির টোপ দিয়ে লোক টানে, যা বিপদে ফেলে। কোনও পেজ এই ধরনের প্রস্তাবের মতো লাগলে পরখ আপনাকে জানায়:
welcome-language = আপনার ভাষা
welcome-does = পরখ কী করে
welcome-does-1 = চাকরির পেজ আপনার নিজের ডিভাইসেই পড়ে, আর এমন প্রস্তাবে লাল সতর্কবার্তা দেখায়।
welcome-does-2 = যে কথাগুলোর জন্য সতর্কবার্তা, সেগুলো দেখায়। এমন কথার খবর কে দিয়েছে, তা-ও দেখায়।
welcome-does-3 = এখন কী করবেন আর কাকে ফোন করবেন, তা বলে।
welcome-never = পরখ কখনও যা করে না
welcome-never-1 = আপনি যা পড়েন, তার কিছুই কাউকে পাঠায় না।
welcome-never-2 = আপনি একবার যাচাই করতে না বললে আপনার মেল আর চ্যাট পড়ে না।
welcome-never-3 = কোনও প্রস্তাবকে কখনও ভালো বলে না। কী পেয়েছে, শুধু সেটুকুই বলে।
welcome-where = পরখ কোথায় দেখবে?
welcome-where-every = সব পেজে
welcome-where-listed = শুধু চাকরি আর সোশ্যাল সাইটে
welcome-where-note = “সব পেজ” বাছলে ব্রাউজার আপনাকে জিজ্ঞাসা করবে। সেটিংসে গিয়ে যে কোনও সময় এটা বদলাতে পারবেন।
welcome-where-every-on = হয়ে গেছে: মেল আর চ্যাট ছাড়া পরখ সব পেজে দেখবে।
welcome-where-listed-on = হয়ে গেছে: পরখ শুধু চাকরির সাইট আর সোশ্যাল সাইটে দেখবে।
welcome-pin = বোতামটা চোখের সামনে রাখুন
welcome-pin-chrome = ব্রাউজারের উপরে ডান দিকে পাজলের টুকরোর ছবিতে ক্লিক করুন। তারপর পরখের পাশে পিনের ছবিতে ক্লিক করুন।
welcome-pin-firefox = ব্রাউজারের উপরে ডান দিকে পাজলের টুকরোর ছবিতে ক্লিক করুন। পরখের পাশে দাঁতওয়ালা চাকার ছবিতে ক্লিক করুন, তারপর “টুলবারে পিন করুন” বাছুন।
welcome-pin-phone = ফোনে পরখ পাবেন ব্রাউজারের মেনুতে, এক্সটেনশনের মধ্যে।
welcome-pin-done = বোতামটা চোখের সামনে আছে।
welcome-done = হয়ে গেছে

options-title = সেটিংস
options-language = ভাষা
options-look = কেমন দেখাবে
options-theme = রং
options-theme-auto = ডিভাইসের মতো
options-theme-light = হালকা
options-theme-dark = গাঢ়
options-theme-contrast = কড়া সাদা-কালো
options-size = লেখার মাপ
options-size-100 = সাধারণ
options-size-125 = বড়
options-size-150 = খুব বড়
options-size-200 = বিরাট
options-checking = যাচাই
options-every-site = মেল আর চ্যাট ছাড়া সব সাইট যাচাই করুন
options-caution-banner = “{ level-label-caution }” হলেও ব্যানার দেখান
options-caution-banner-note = নয়তো শুধু বোতামে একটা “?” দেখা যায়।
options-sites = যে সব সাইট সব সময় যাচাই হয়
options-paused = যেখানে পরখ থামিয়েছেন
options-paused-none = কোথাও না।
options-paused-hour = সব জায়গায়, { $time } পর্যন্ত
options-paused-remove = আবার চালু করুন
options-packs = চেনা কথার তালিকা
options-packs-version = ভার্সন { $version }, { $date }
options-packs-size = এতে এমন প্রস্তাবের { $signals }টা চিহ্ন আছে, { $sources }টা সূত্র থেকে।
options-packs-built-in = এটা পরখের এই ভার্সনের সঙ্গেই এসেছে।
options-packs-last = এর মধ্যে অন্তত একটা চালু থাকে। যাচাই না চাইলে পরখ থামিয়ে রাখুন।
options-workbench = দেখুন কোনো লেখা ধাপে ধাপে কীভাবে যাচাই হয় (অভিজ্ঞদের জন্য, ইংরেজিতে)
options-packs-updated = { $date } তারিখে আপডেট হয়েছে।
options-packs-expired = এই তালিকা পুরোনো: { $date }-এর মধ্যে এর জায়গায় নতুন তালিকা আসার কথা ছিল। এটা সাবধান করতেই থাকবে, তবে একেবারে নতুন প্রস্তাব এতে না-ও থাকতে পারে।
options-updates-none = এই পরখ নতুন তালিকা খোঁজে না। নতুন তালিকা পরখের নতুন ভার্সনের সঙ্গে আসে।
options-updates = দিনে একবার নতুন তালিকা খোঁজা হোক
options-updates-note = তখন পরখ { $host }-কে জিজ্ঞাসা করে। আপনি যা পড়েন তার কিছুই পাঠানো হয় না। সব সাইটের মতো { $host }-ও আপনার ইন্টারনেট ঠিকানা দেখতে পায়।
options-updates-refused = ব্রাউজার অনুমতি দেয়নি। নতুন তালিকা পরখের নতুন ভার্সনের সঙ্গে আসে।
options-updates-now = এখনই নতুন তালিকা খুঁজুন
options-updates-looking = খোঁজা হচ্ছে …
options-updates-looked = শেষবার খোঁজা হয়েছে { $time }।
options-updates-silent = { $date } থেকে কোনো উত্তর আসেনি। পরখের কাছে যে তালিকা আছে, তা দিয়েই সাবধান করতে থাকবে; একেবারে নতুন প্রস্তাব তাতে না-ও থাকতে পারে।
options-updates-frozen = { $date }-এর পরে নতুন কিছু আসেনি। পরখের কাছে যে তালিকা আছে, তা দিয়েই সাবধান করতে থাকবে।
options-updates-kept = আগে যে তালিকা চলছিল, সেটাই চলছে।
updates-updated = নতুন তালিকা এসেছে, এখন সেটাই চলছে।
updates-nothing-newer = নতুন কিছু নেই।
updates-unreachable = { $host } উত্তর দেয়নি।
updates-no-catalogue = { $host } উত্তর দিয়েছে, কিন্তু পরখ যা চেয়েছিল তা নয়।
updates-no-room = নতুন তালিকা আছে, কিন্তু এই ডিভাইসে তার জায়গা হয়নি।
updates-other-parakh = নতুন তালিকা আছে, কিন্তু সেটা পরখের অন্য ভার্সনের জন্য বানানো।
updates-not-whole = নতুন তালিকা আছে, কিন্তু ঠিকমতো এসে পৌঁছায়নি। পরখ আবার চেষ্টা করবে।
updates-refused-signature = একটা আপডেট নেওয়া হয়নি: তার সই মিলছে না।
updates-refused-unsigned = একটা আপডেট নেওয়া হয়নি: তাতে বৈধ সই নেই।
updates-refused-form = একটা আপডেট নেওয়া হয়নি: তাতে এমন কিছু আছে যা কোনো তালিকায় থাকতে পারে না।
updates-refused-older = একটা আপডেট নেওয়া হয়নি: এখানে চলা তালিকার চেয়ে সেটা পুরোনো।
updates-refused-expired = একটা আপডেট নেওয়া হয়নি: তার সময় পেরিয়ে গেছে।
updates-refused-check = একটা আপডেট নেওয়া হয়নি: সেটা নমুনা লেখাগুলো ভুল বিচার করেছে।
options-samples = যা ভুল বলে জানিয়েছেন
options-samples-none = এখনও কিছু নেই।
options-samples-open = খুলুন
options-samples-delete = মুছুন
options-backup = নিজের সেটিংস সঙ্গে নিন
options-export = সেটিংস ফাইলে সেভ করুন
options-import = ফাইল থেকে সেটিংস আনুন
options-import-done = সেটিংস আনা হয়েছে।
options-import-done-locked = সেটিংস আনা হয়েছে, এই ডিভাইসের জন্য যেগুলো ঠিক করা আছে সেগুলো বাদে।
options-import-failed = এই ফাইলে পরখের কোনও সেটিংস নেই। কিছুই বদলানো হয়নি।
options-wipe = কম্পিউটারটা অনেকে ব্যবহার করেন?
options-wipe-button = সব মুছে ফেলুন
options-wipe-note = সেটিংস, যেখানে থামিয়েছেন, সরিয়ে দেওয়া সতর্কবার্তা আর যা ভুল বলে জানিয়েছেন। যে রিপোর্ট ফাইলে সেভ করেছেন, সেগুলো থেকে যায়।
options-wipe-done = সব মুছে ফেলা হয়েছে। পরখ এখন প্রথম দিনের মতো।
options-failed = এটা সেভ করা গেল না: { $reason }
options-lost = এই ডিভাইসে আপনি পরখে যা সেট বা সেভ করেছিলেন, তার কিছু অংশ নষ্ট হয়ে গেছে বা হারিয়ে গেছে। এখন সেই অংশটা প্রথম দিনের মতো: দয়া করে সেটিংস দেখে নিন।
options-saved = সেভ হয়েছে।

report-title = সন্দেহজনক চাকরির প্রস্তাবের রিপোর্ট
report-lead = অভিযোগ করার জন্য, বা রেখে দেওয়ার জন্য। আগে পড়ে নিন: এখানে যা দেখছেন, ফাইলেও তা-ই থাকে। কিছুই কোথাও পাঠানো হয় না।
report-save = ফাইলে সেভ করুন
report-print = প্রিন্ট বা PDF সেভ করুন
report-saved = { $file } নামে সেভ হয়েছে।
report-gone = পেজটা আর আগের মতো খোলা নেই। সেই পেজে ফিরে গিয়ে আবার “{ action-report }” চাপুন।
report-picture = পেজের ছবি জুড়ে দিন
report-picture-none = ব্রাউজার পেজের ছবি দেয়নি।
report-text = পুরো লেখা জুড়ে দিন
report-note = আপনার নিজের কথায় (ফাঁকা রাখতে পারেন)
report-note-hint = এই প্রস্তাব আপনাকে কে দিয়েছে? কবে, আর কোন নম্বর থেকে? কত টাকা দিয়েছেন?
report-note-title = আমার নিজের কথায়
report-level = পরখ যা পেয়েছে
report-address = ঠিকানা
report-origin = কোথা থেকে এসেছে
report-origin-message = পরখকে দেওয়া মেসেজ বা ফাইল
report-time = কখন দেখা হয়েছে
report-page-title = শিরোনাম
report-quotes = যে কথাগুলোর জন্য এটা বলা হচ্ছে
report-full-text = পুরো লেখা
report-full-text-cut = এটা খুব লম্বা: এখানে শুধু প্রথম অংশ আছে।
report-picture-title = পেজের ছবি
report-hash = পুরো লেখার SHA-256
report-hash-note = লেখাটা যে বদলানো হয়নি, পরে যে কেউ এটা দিয়ে মিলিয়ে দেখতে পারবেন।
report-pack = চেনা কথার তালিকা
report-where = কোথায় অভিযোগ করবেন
report-where-1930 = অনলাইনে টাকা দেওয়া হয়ে থাকলে: এখনই 1930 নম্বরে ফোন করুন, তারপর cybercrime.gov.in সাইটে অভিযোগ লিখুন।
report-where-police = পুলিশ: যে কোনও থানা। এই রিপোর্ট, আপনার কাগজপত্র আর টাকা দেওয়ার প্রমাণ নিয়ে যান।
report-where-protector = প্রোটেক্টর অব এমিগ্র্যান্টস: যে এজেন্টের লাইসেন্স নেই, তার নামে।
report-where-madad = মদদ (MADAD), বিদেশ মন্ত্রকের সাইট: যিনি বিদেশে চলে গেছেন, তাঁর জন্যও।
report-made = এই ডিভাইসে পরখ { $version } দিয়ে তৈরি। পরখ চেনা প্রস্তাবের কথা খোঁজে; এতে অপরাধ প্রমাণ হয় না।

share-title = অন্যদের সাবধান করুন
share-note = শুধু এই লেখাটাই যায়, আর কিছু না: পেজও না, আপনার নামও না।
share-send = পাঠান

wrong-title = এটা ভুল
wrong-lead = ধন্যবাদ। পরখ এটাই পড়েছে; যে নম্বর, ঠিকানা আর নাম চিনতে পেরেছে, সেগুলো বাদ দেওয়া হয়েছে। ইচ্ছে মতো বদলান। আপনি নিজে না পাঠানো পর্যন্ত এটা এই ডিভাইসেই থাকে।
wrong-why = কী ভুল হয়েছে?
wrong-why-honest = এই প্রস্তাবটা খাঁটি
wrong-why-not-an-offer = এটা চাকরির প্রস্তাব নয়
wrong-why-missed = এটা এমনই প্রস্তাব, কিন্তু পরখ সাবধান করেনি
wrong-text = নাম আর নম্বর ছাড়া লেখাটা
wrong-note = আমাদের কী জানা দরকার? (ফাঁকা রাখতে পারেন)
wrong-keep = রেখে দিন
wrong-kept = এই ডিভাইসে রাখা হয়েছে। সেটিংসে পাবেন।
wrong-copy = পাঠাতে কপি করুন
wrong-send = { $channel } ঠিকানায় পাঠান
wrong-no-channel = এটা কপি করে, যিনি আপনাকে পরখ দিয়েছেন, তাঁকে পাঠান।
wrong-taken-number = (নম্বর)
wrong-taken-address = (ঠিকানা)
wrong-taken-name = (নাম)

web-lead = হোয়াটসঅ্যাপে চাকরির প্রস্তাব পেয়েছেন? এখানে যাচাই করুন। এটা শুধু এই ফোনেই পড়া হয়।
web-install = পরখ ফোনে রাখুন: ব্রাউজারের মেনু খুলে “হোম স্ক্রিনে যোগ করুন” বা “অ্যাপ ইনস্টল করুন” বাছুন।
web-install-button = এই ফোনে পরখ রাখুন
web-share-how = হোয়াটসঅ্যাপে কোনও মেসেজ চেপে ধরে রাখুন, “শেয়ার করুন” বাছুন, তারপর পরখ।
web-offline = ইন্টারনেট ছাড়াও চলে।
web-loading = তৈরি হচ্ছে …
web-share-lost = শেয়ার করা মেসেজটি এখানে আসেনি। সেটি কপি করে এখানে পেস্ট করুন।
web-failed = পরখ খোলা গেল না। একবার ইন্টারনেট চালু করে এই পেজ আবার খুলুন।
web-helpline = সাহায্য দিচ্ছে: { $name }
workbench-title = কর্মশালা

organisation-title = সেট করেছে: { $name }
organisation-unnamed = এই ডিভাইসের দেখাশোনা করে যে সংস্থা
organisation-set-by = ঠিক করেছে: { $name }
organisation-no-pause = এই ডিভাইসে পরখ থামানো যায় না। ঠিক করেছে: { $name }
organisation-languages = ভাষা: { $languages }
organisation-entries = এই ডিভাইসের জন্য কী কী ঠিক করা আছে
organisation-entry-set = ঠিক করা আছে
organisation-entry-not-set = ঠিক করা নেই
organisation-wrong = এগুলো ভুল লেখা আছে। এগুলো বাদ দেওয়া হয়েছে; বাকি সব চালু আছে:
organisation-sites = এখানে এগুলোও যাচাই হয়। ঠিক করেছে: { $name }
organisation-sites-note = ব্রাউজার এখনও এগুলোর সবক’টার অনুমতি দেয়নি। আপনাকে জিজ্ঞাসা করবে।
organisation-sites-allow = এই সাইটগুলোও যাচাই করুন
organisation-exempt = এখানে এগুলো কখনও পড়া হয় না। ঠিক করেছে: { $name }

policy-wrong-form = যেমন লেখার কথা তেমন লেখা নেই।
policy-wrong-text = ফাঁকা, নয়তো খুব লম্বা।
policy-wrong-language = এমন কোনও ভাষা নয় যা পরখ জানে।
policy-wrong-number = কোনও টেলিফোন নম্বর নয়।
policy-wrong-address = কোনও ওয়েব ঠিকানা নয়, বা এখানে যেমন লাগে তেমন নয়।
policy-wrong-contact = এতে টেলিফোন নম্বরও নেই, ওয়েব ঠিকানাও নেই।
policy-wrong-site = কোনও সাইটের নাম নয়।
policy-wrong-private = মেল বা চ্যাট। না বললে পরখ সেগুলো কখনও পড়ে না।
policy-wrong-logo = কোনও ছোট ছবি নয়: PNG বা WebP, 50 kB পর্যন্ত, চওড়ায় আর উঁচুতে 1024 বিন্দু পর্যন্ত।
policy-wrong-key = minisign-এর কোনও পাবলিক কী নয়।
policy-wrong-choice = এখানে যে সব শব্দ লেখা যায়, তার কোনওটা নয়।
policy-wrong-unknown = এমন নাম যা পরখ জানে না।
policy-wrong-many = তালিকা খুব লম্বা; শেষের দিকটা বাদ দেওয়া হয়েছে।
