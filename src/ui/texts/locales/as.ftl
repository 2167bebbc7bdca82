### Assamese. Reviewed by a native speaker: not yet.

name = পৰখ

level-report = এই পেজত এই ঠগবাজিৰ কথা কোৱা হৈছে। এইটো নিজে কোনো প্ৰস্তাৱ যেন লগা নাই।
level-report-message = ইয়াত এই ঠগবাজিৰ কথা কোৱা হৈছে। এইটো নিজে কোনো প্ৰস্তাৱ যেন লগা নাই।
level-clear = ইয়াত একো পোৱা নগ’ল।
level-clear-note = এতিয়ালৈকে যিবোৰ প্ৰস্তাৱৰ খবৰ ওলাইছে, পৰখে কেৱল সেইবোৰহে চিনি পায়। তথাপি এজেণ্টৰ লাইচেন্স পৰীক্ষা কৰক।
also-found = ইয়াত এইটোও পোৱা গৈছে: { $titles }
level-label-warn = সতৰ্কবাণী
level-label-caution = সাৱধান
level-label-report = খবৰ
level-label-clear = পৰীক্ষা হ’ল

state-checking = এই পেজ পৰীক্ষা হৈ আছে …
state-unchecked = এই পেজ পৰীক্ষা কৰা হোৱা নাই।
state-unchecked-label = পৰীক্ষা হোৱা নাই
state-unchecked-not-asked = চাকৰিৰ ছাইট আৰু ছ’চিয়েল ছাইট পৰখে নিজে নিজে পৰীক্ষা কৰে। ইয়াত আপুনি ঠিক কৰিব।
state-unchecked-private = মেইল আৰু চেট ব্যক্তিগত। আপুনি ক’লেহে পৰখে এইবোৰ পঢ়ে, তাকো কেৱল এই এবাৰ।
state-unchecked-exempt = এই ডিভাইচৰ চোৱা-চিতা কৰাসকলে ঠিক কৰিছে যে পৰখে এই ছাইট কেতিয়াও নপঢ়িব।
state-unchecked-browser-page = এইখন ব্ৰাউজাৰৰ নিজৰ পেজ। এক্সটেনচনে ইয়াক পঢ়িব নোৱাৰে।
state-unchecked-store = ব্ৰাউজাৰে এক্সটেনচনক এই ছাইট পঢ়িবলৈ নিদিয়ে।
state-unchecked-file = এইটো আপোনাৰ ডিভাইচৰ ফাইল। ফাইল পৰীক্ষা কৰিবলৈ হ’লে ব্ৰাউজাৰৰ এক্সটেনচনৰ তালিকালৈ গৈ পৰখৰ বাবে “ফাইলৰ URL পঢ়াৰ অনুমতি” দিয়ক।
state-textless = পৰখে পঢ়িব পৰা কোনো লেখা এই পেজত নাই।
state-textless-note = ছবিত যি লিখা থাকে বা ভিডিঅ’ত যি কোৱা হয়, পৰখে সেয়া নেদেখে।
state-textless-pdf = এইটো PDF। ইয়াত লিখা প্ৰস্তাৱৰ কথাবোৰ কপি কৰক, আৰু মেছেজৰ দৰে পৰীক্ষা কৰক।
state-failed = এই পেজ পঢ়িব পৰা নগ’ল।
state-failed-label = পঢ়িব পৰা নগ’ল
state-failed-detail = ব্ৰাউজাৰে যি কৈছে: { $reason }
state-failed-blocked = ব্ৰাউজাৰে এক্সটেনচনক এই পেজ পঢ়িবলৈ নিদিয়ে।
state-failed-silent = পেজখনে সঁহাৰি নিদিলে। হয়তো ই ব্যস্ত, নাইবা এক্সটেনচনে পঢ়িব নোৱৰা পেজ।
state-failed-worker = পৰখৰ যি অংশই পৰীক্ষা কৰে, সেইটোৱে সঁহাৰি নিদিলে। এই উইণ্ড’ বন্ধ কৰি আকৌ খোলক।
state-problem = পৰখৰ এটা অংশই কাম নকৰিলে: { $reason }
state-paused-label = বন্ধ ৰখা আছে
state-paused = পৰখ ইয়াত বন্ধ ৰখা আছে। একো পৰীক্ষা হৈ থকা নাই।
state-paused-page = এই পেজৰ বাবে আপুনি বন্ধ ৰাখিছে।
state-paused-site = { $site } ছাইটৰ বাবে আপুনি বন্ধ ৰাখিছে।
state-paused-hour = আপুনি সকলো ঠাইতে বন্ধ ৰাখিছে, { $time } লৈকে।
state-paused-resume = এতিয়াৰ পৰা আকৌ পৰীক্ষা কৰক

coverage-partial = এই পেজখন বৰ দীঘল: কেৱল প্ৰথম অংশটোহে পৰীক্ষা কৰা হৈছে।
coverage-rest = বাকী অংশ পৰীক্ষা কৰক
coverage-rest-reading = বাকী অংশ পৰীক্ষা হৈ আছে: অংশ { $part }, খুব বেছি { $most } …
coverage-rest-read = এই দীঘল পেজখনৰ বাকী অংশও পৰীক্ষা কৰা হৈছে।
coverage-beyond = এই পেজখন ইমান দীঘল যে শেষলৈকে পৰীক্ষা কৰা হোৱা নাই। তলৰ ফালে কোনো প্ৰস্তাৱ থাকিলে সেইটো কপি কৰক, আৰু মেছেজৰ দৰে পৰীক্ষা কৰক।
coverage-frames =
    { $count ->
        [one] এই পেজৰ এটা অংশ { $hosts }-ৰ পৰা আহিছে, সেইটো পঢ়া হোৱা নাই।
       *[other] এই পেজৰ { $count }টা অংশ { $hosts }-ৰ পৰা আহিছে, সেইবোৰ পঢ়া হোৱা নাই।
    }
coverage-frames-unnamed =
    { $count ->
        [one] এই পেজৰ এটা অংশ আন ঠাইৰ পৰা আহিছে, সেইটো পঢ়া হোৱা নাই।
       *[other] এই পেজৰ { $count }টা অংশ আন ঠাইৰ পৰা আহিছে, সেইবোৰ পঢ়া হোৱা নাই।
    }
coverage-chats = এই পেজৰ মেছেজৰ অংশবোৰ পঢ়া হোৱা নাই।
coverage-pictures =
    { $count ->
        [one] এখন ডাঙৰ ছবি পঢ়া হোৱা নাই। ছবিৰ লেখা পৰখে দেখা নাপায়।
       *[other] { $count }খন ডাঙৰ ছবি পঢ়া হোৱা নাই। ছবিৰ লেখা পৰখে দেখা নাপায়।
    }
coverage-old-pack = পৰখৰ চিনাকি কথাৰ তালিকাৰ তাৰিখ { $date }। একেবাৰে নতুন প্ৰস্তাৱ ইয়াত নাথাকিবও পাৰে।

quotes-title = পেজত কি লিখা আছে
quotes-note-report = এনে প্ৰস্তাৱত যিবোৰ কথা থাকে, এই পেজত সেইবোৰ যিদৰে লিখা আছে:
quotes-title-message = ইয়াত কি লিখা আছে
quotes-note-report-message = এনে প্ৰস্তাৱত যিবোৰ কথা থাকে, ইয়াত সেইবোৰ যিদৰে লিখা আছে:
source-reported = এনে কথাৰ খবৰ দিছে: { $publisher }
source-reported-dated = এনে কথাৰ খবৰ দিছে: { $publisher }, { $date }
source-named = { $publisher }, { $date }
source-copy = (ইয়াৰ কপি দেখা হৈছে)
source-ours = আমাৰ মত
source-open = খবৰটো খোলক: { $publisher }
show-me = পেজত দেখুৱাওক
show-me-gone = এই কথাবোৰ পেজত এতিয়া আৰু নাই।

facet-employer = কোনে মানুহ লৈছে
facet-role = কাম
facet-place = ক’লৈ যাব লাগিব
facet-promise = কি দিম বুলি কৈছে
facet-safety = বিপদৰ কথা কি কৈছে
facet-money = টকা-পইচা
facet-route = যোৱাৰ উপায়
facet-contact = যোগাযোগৰ উপায়

licence-title = এজেণ্টৰ লাইচেন্স
licence-found = এই নম্বৰটো প্ৰস্তাৱত লিখা আছে। আনৰ নম্বৰ কপি কৰিও লিখি দিয়া হয়: বিশ্বাস কৰাৰ আগতে তালিকাত বিচাৰি চাওক।
licence-missing = কোনো লাইচেন্স নম্বৰ পোৱা নগ’ল। কামলৈ মানুহ লোৱাসকলৰ বিজ্ঞাপনত এইটো থাকিব লাগে। সকলোৰে আগতে এইটো বিচাৰক।
licence-copy = নম্বৰ কপি কৰক
licence-check = ই-মাইগ্ৰেটত বিচাৰক

advisory-title = চৰকাৰে কি কৈছে
advisory-translated = আমাৰ অনুবাদ
advisory-published = প্ৰকাশ কৰিছে: { $publisher }
steps-title = এতিয়া কি কৰিব
steps-situation = এতিয়ালৈকে কি হৈছে? সেইটোত টিপক।
steps-more = আৰু কি কৰিব
steps-keep = প্ৰমাণ হিচাপে ৰাখি থওক: { $list }।
steps-source = সূত্ৰ: { $source }
steps-source-ours = আমাৰ পৰামৰ্শ। ইয়াৰ ভিত্তি: { $source }
help-title = কোনে সহায় কৰিব পাৰে
help-published = প্ৰকাশ কৰিছে: { $publisher }

action-check = এই পেজ পৰীক্ষা কৰক
action-check-again = আকৌ পৰীক্ষা কৰক
action-check-private = এই পেজ এবাৰ পৰীক্ষা কৰক
action-check-message = মেছেজ বা ফাইল পৰীক্ষা কৰক
action-back = উভতি যাওক
action-every-site = মই খোলা সকলো ছাইট পৰীক্ষা কৰক
action-every-site-note = ব্ৰাউজাৰে আপোনাক সুধিব। মেইল আৰু চেট ব্যক্তিগত হৈয়ে থাকিব।
action-every-site-on = মেইল আৰু চেটৰ বাহিৰে সকলো ছাইট পৰীক্ষা হৈ আছে।
action-every-site-refused = অনুমতি দিয়া নহ’ল। কেৱল চাকৰিৰ ছাইট আৰু ছ’চিয়েল ছাইটহে পৰীক্ষা হ’ব।
action-report = ৰিপ’ৰ্ট ছেভ কৰক
action-listen = শুনক
action-listen-stop = বন্ধ কৰক
action-listen-none = এই ডিভাইচত { $language } পঢ়ি শুনোৱা মাত নাই।
action-share = আনক সাৱধান কৰক
action-copy = কপি কৰক
action-copied = কপি হ’ল।
action-copy-failed = কপি কৰিব পৰা নগ’ল। লেখাখিনি ছিলেক্ট কৰি নিজে কপি কৰক।
action-wrong = এইটো ভুল
action-pause = পৰখ বন্ধ ৰাখক
action-pause-page = এই পেজত
action-pause-site = { $site } ছাইটত
action-pause-hour = এঘণ্টা, সকলো ঠাইতে
action-options = ছেটিংছ

foot-local = সকলোবোৰ আপোনাৰ ডিভাইচতে থাকে।
foot-pack = তালিকা { $version }, { $date }
foot-unreviewed = অসমীয়া মাতৃভাষা হোৱা কোনেও এতিয়ালৈকে এই লেখাবোৰ পঢ়ি চোৱা নাই।
foot-language = ভাষা
foot-language-auto = ব্ৰাউজাৰৰ ভাষা

banner-why = কিয়?
banner-steps = কি কৰিব
banner-not-an-offer = চাকৰিৰ প্ৰস্তাৱ নহয়
banner-close = এই সতৰ্কবাণী বন্ধ কৰক
banner-count =
    { $count ->
        [one] এই পেজত এনেকুৱা { $count }টা প্ৰস্তাৱ আছে।
       *[other] এই পেজত এনেকুৱা { $count }টা প্ৰস্তাৱ আছে।
    }
banner-unmarked = ইয়াৰে কিছুমানত চিন নাই।
banner-mark = এনেকুৱা প্ৰস্তাৱ:

check-title = মেছেজ পৰীক্ষা কৰক
check-paste = মেছেজ বা চাকৰিৰ প্ৰস্তাৱটো ইয়াত পেষ্ট কৰক
check-button = পৰীক্ষা কৰক
check-file = ফাইল বাছক
check-file-note = নাইবা এটা ফাইল দিয়ক: হোৱাটছএপ চেট (চেটৰ ভিতৰত: মেনু, “ম’ৰ”, “এক্সপ’ৰ্ট চেট”, “উইদাউট মিডিয়া”), ছেভ কৰা মেইল (.eml), ছেভ কৰা ৱেব পেজ (.html) বা টেক্সট (.txt)। ফাইলটো টানি আনি এই পেজত এৰিও দিব পাৰে।
check-private = এইটো কেৱল এই ডিভাইচতে পঢ়া হয়। কাকো পঠিওৱা নহয়, ৰাখি থোৱাও নহয়।
check-another = আন কিবা পৰীক্ষা কৰক
check-text = যি লেখা পৰীক্ষা কৰা হ’ল
check-empty = ইয়াত পৰীক্ষা কৰিবলৈ কোনো লেখা নাই। কোনো পেজত লেখা ছিলেক্ট কৰক, ৰাইট ক্লিক কৰি মেনু খোলক, তাৰ পিছত “ছিলেক্ট কৰা লেখা পৰীক্ষা কৰক” বাছক।
check-shortened = ছিলেক্ট কৰা লেখা বৰ দীঘল আছিল: কেৱল প্ৰথম অংশটোহে পৰীক্ষা কৰা হৈছে।
check-failed = লেখাখিনি পৰীক্ষা কৰিব পৰা নগ’ল।
check-checking = লেখাখিনি পৰীক্ষা হৈ আছে …
check-nothing = ইয়াত পৰীক্ষা কৰিবলৈ কোনো কথা লিখা নাই।
check-nothing-note = ছবিত যি লিখা থাকে, বা ভিডিঅ’ আৰু ভইচ মেছেজত যি কোৱা হয়, পৰখে সেয়া পঢ়িব নোৱাৰে।
check-refused-too-large = এইটো বৰ ডাঙৰ: পৰখে 5 MB লৈকে পঢ়ে।
check-refused-too-large-note = মিডিয়া নোহোৱাকৈ চেটটো এক্সপ’ৰ্ট কৰক, নাইবা মেছেজটো কপি কৰি তলত পেষ্ট কৰক।
check-refused-packed = এই ফাইলটো পেক কৰা (যেনে ZIP)। পৰখে ইয়াৰ ভিতৰত চাব নোৱাৰে।
check-refused-packed-note = আগতে পেকটো খুলি ভিতৰৰ টেক্সট ফাইলটো বাছক, নাইবা মেছেজটো তলত পেষ্ট কৰক।
check-refused-picture = এইখন ছবি। পৰখে কেৱল লেখাহে পঢ়ে।
check-refused-picture-note = ছবিৰ আটাইতকৈ দৰকাৰী কথাবোৰ তলৰ ঘৰত টাইপ কৰক।
check-refused-not-text = পৰখে এনেধৰণৰ ফাইল পঢ়িব নোৱাৰে।
check-refused-not-text-note = ফাইলটো খোলক, কথাবোৰ কপি কৰক, আৰু তলত পেষ্ট কৰক।
check-read-text = লেখাখিনি পঢ়া হ’ল।
check-read =
    { $count ->
        [one] এটা মেছেজ পঢ়া হ’ল।
       *[other] { $count }টা মেছেজ পঢ়া হ’ল।
    }
check-alarms =
    { $count ->
        [one] তাৰে এটাৰ বাবে এই কথা কোৱা হৈছে।
       *[other] তাৰে { $count }টাৰ বাবে এই কথা কোৱা হৈছে।
    }
check-found = এইটো ক’ত পোৱা গ’ল
check-found-more =
    { $count ->
        [one] এনে আৰু এটা মেছেজ আছে।
       *[other] এনে আৰু { $count }টা মেছেজ আছে।
    }
check-message = মেছেজ { $number }
check-notice = মেছেজবোৰৰ মাজৰ এটা শাৰী
check-from = কোনে পঠিয়াইছে:
check-when = কেতিয়া:
check-subject = বিষয়:
check-not-read-pictures =
    { $count ->
        [one] এখন ছবি পঢ়া হোৱা নাই।
       *[other] { $count }খন ছবি পঢ়া হোৱা নাই।
    }
check-not-read-attachments =
    { $count ->
        [one] লগত দিয়া এটা ফাইল পঢ়া হোৱা নাই।
       *[other] লগত দিয়া { $count }টা ফাইল পঢ়া হোৱা নাই।
    }
check-not-read-media =
    { $count ->
        [one] চেটৰ এটা ছবি, ভিডিঅ’, ভইচ মেছেজ বা ফাইল পঢ়া হোৱা নাই।
       *[other] চেটৰ { $count }টা ছবি, ভিডিঅ’, ভইচ মেছেজ বা ফাইল পঢ়া হোৱা নাই।
    }
check-not-read-parts =
    { $count ->
        [one] মেইলৰ এটা অংশ পঢ়া হোৱা নাই: মেইলটোত অংশ বৰ বেছি।
       *[other] মেইলৰ { $count }টা অংশ পঢ়া হোৱা নাই: মেইলটোত অংশ বৰ বেছি।
    }
check-not-read-messages =
    { $count ->
        [one] চেটটো বৰ দীঘল: আটাইতকৈ পুৰণি মেছেজটো পঢ়া হোৱা নাই।
       *[other] চেটটো বৰ দীঘল: আটাইতকৈ পুৰণি { $count }টা মেছেজ পঢ়া হোৱা নাই।
    }
check-not-read-files =
    { $count ->
        [one] কেৱল প্ৰথম ফাইলটোহে পঢ়া হৈছে, আন এটা পঢ়া হোৱা নাই।
       *[other] কেৱল প্ৰথম ফাইলটোহে পঢ়া হৈছে, আন { $count }টা পঢ়া হোৱা নাই।
    }
check-not-read-cut = এইটো বৰ দীঘল: গোটেইখিনি পঢ়া হোৱা নাই।
check-menu = ছিলেক্ট কৰা লেখা পৰীক্ষা কৰক

sample-try = নমুনা এটাৰে চাওক
sample-note = এইটো এটা মনে সজা প্ৰস্তাৱ। এনেধৰণৰ প্ৰস্তাৱৰ বিষয়েই পৰখে সাৱধান কৰে।

welcome-title = পৰখলৈ আপোনাক স্বাগতম
welcome-lead = এজেণ্টবোৰে বিদেশত এনে চাকৰিৰ লোভ দেখুৱাই মানুহক টানে, যিয়ে বিপদত পেলায়। কোনো পেজ এনে ধৰণৰ প্ৰস্তাৱৰ দৰে লাগিলে পৰখে আপোনাক কয়:
welcome-language = আপোনাৰ ভাষা
welcome-does = পৰখে কি কৰে
welcome-does-1 = চাকৰিৰ পেজ আপোনাৰ নিজৰ ডিভাইচতে পঢ়ে, আৰু এনে প্ৰস্তাৱত ৰঙা সতৰ্কবাণী দেখুৱায়।
welcome-does-2 = যিবোৰ কথাৰ বাবে সতৰ্কবাণী, সেইবোৰ দেখুৱায়। এনে কথাৰ খবৰ কোনে দিছে, সেয়াও দেখুৱায়।
welcome-does-3 = এতিয়া কি কৰিব আৰু কাক ফ’ন কৰিব, সেয়া কয়।
welcome-never = পৰখে কেতিয়াও যি নকৰে
welcome-never-1 = আপুনি যি পঢ়ে, তাৰ একো কাকো নপঠায়।
welcome-never-2 = আপুনি এবাৰ পৰীক্ষা কৰিবলৈ নক’লে আপোনাৰ মেইল আৰু চেট নপঢ়ে।
welcome-never-3 = কোনো প্ৰস্তাৱক কেতিয়াও ভাল বুলি নকয়। কি পালে, কেৱল সেইখিনিহে কয়।
welcome-where = পৰখে ক’ত চাব?
welcome-where-every = সকলো পেজতে
welcome-where-listed = কেৱল চাকৰি আৰু ছ’চিয়েল ছাইটত
welcome-where-note = “সকলো পেজ” বাছিলে ব্ৰাউজাৰে আপোনাক সুধিব। ছেটিংছলৈ গৈ যিকোনো সময়তে এইটো সলাব পাৰিব।
welcome-where-every-on = হ’ল: মেইল আৰু চেটৰ বাহিৰে পৰখে সকলো পেজতে চাব।
welcome-where-listed-on = হ’ল: পৰখে কেৱল চাকৰিৰ ছাইট আৰু ছ’চিয়েল ছাইটতহে চাব।
welcome-pin = বুটামটো চকুৰ আগত ৰাখক
welcome-pin-chrome = ব্ৰাউজাৰৰ ওপৰত সোঁফালে পাজলৰ টুকুৰাৰ ছবিখনত ক্লিক কৰক। তাৰ পিছত পৰখৰ কাষৰ পিনৰ ছবিত ক্লিক কৰক।
welcome-pin-firefox = ব্ৰাউজাৰৰ ওপৰত সোঁফালে পাজলৰ টুকুৰাৰ ছবিখনত ক্লিক কৰক। পৰখৰ কাষৰ দাঁত থকা চকাৰ ছবিত ক্লিক কৰক, তাৰ পিছত “Pin to Toolbar” বাছক।
welcome-pin-phone = ফ’নত পৰখক ব্ৰাউজাৰৰ মেনুত, এক্সটেনচনৰ ভিতৰত পাব।
welcome-pin-done = বুটামটো চকুৰ আগত আছে।
welcome-done = হ’ল

options-title = ছেটিংছ
options-language = ভাষা
options-look = কেনেকুৱা দেখাব
options-theme = ৰং
options-theme-auto = ডিভাইচৰ দৰে
options-theme-light = পোহৰ
options-theme-dark = আন্ধাৰ
options-theme-contrast = ডাঠ ক’লা-বগা
options-size = আখৰৰ জোখ
options-size-100 = সাধাৰণ
options-size-125 = ডাঙৰ
options-size-150 = বৰ ডাঙৰ
options-size-200 = বিৰাট
options-checking = পৰীক্ষা
options-every-site = মেইল আৰু চেটৰ বাহিৰে সকলো ছাইট পৰীক্ষা কৰক
options-caution-banner = “{ level-label-caution }” হ’লেও বেনাৰ দেখুৱাওক
options-caution-banner-note = নহ’লে কেৱল বুটামত এটা “?” দেখা যায়।
options-sites = যিবোৰ ছাইট সদায় পৰীক্ষা হয়
options-paused = য’ত পৰখ বন্ধ ৰাখিছে
options-paused-none = ক’তো নাই।
options-paused-hour = সকলো ঠাইতে, { $time } লৈকে
options-paused-remove = আকৌ চলাওক
options-packs = চিনাকি কথাৰ তালিকা
options-packs-version = ভাৰ্চন { $version }, { $date }
options-packs-size = ইয়াত এনে প্ৰস্তাৱৰ { $signals }টা চিন আছে, { $sources }টা সূত্ৰৰ পৰা।
options-packs-built-in = এইখন পৰখৰ এই ভাৰ্চনৰ লগতে আহিছে।
options-packs-last = ইয়াৰে অন্ততঃ এখন চলি থাকে। পৰীক্ষা নালাগিলে পৰখ বন্ধ ৰাখক।
options-workbench = কোনো লেখা খোজে খোজে কেনেকৈ পৰীক্ষা কৰা হয় চাওক (জনাসকলৰ বাবে, ইংৰাজীত)
options-packs-updated = { $date } তাৰিখে আপডেট হ’ল।
options-packs-expired = এই তালিকাখন পুৰণি: { $date }-ৰ ভিতৰত ইয়াৰ ঠাইত নতুন এখন অহাৰ কথা আছিল। ই সাৱধান কৰি থাকিব, কিন্তু একেবাৰে নতুন প্ৰস্তাৱ ইয়াত নাথাকিবও পাৰে।
options-updates-none = এই পৰখে নতুন তালিকা নিবিচাৰে। নতুন তালিকা পৰখৰ নতুন ভাৰ্চনৰ লগত আহে।
options-updates = দিনে এবাৰ নতুন তালিকা বিচাৰক
options-updates-note = তেতিয়া পৰখে { $host }-ক সোধে। আপুনি যি পঢ়ে তাৰ একো পঠোৱা নহয়। সকলো ছাইটৰ দৰে { $host }-এ আপোনাৰ ইণ্টাৰনেট ঠিকনা দেখা পায়।
options-updates-refused = ব্ৰাউজাৰে অনুমতি নিদিলে। নতুন তালিকা পৰখৰ নতুন ভাৰ্চনৰ লগত আহে।
options-updates-now = এতিয়াই নতুন তালিকা বিচাৰক
options-updates-looking = বিচাৰি আছে …
options-updates-looked = শেষবাৰ বিচৰা হৈছিল: { $time }।
options-updates-silent = { $date }-ৰ পৰা কোনো উত্তৰ নাই। পৰখৰ হাতত থকা তালিকাৰেই সাৱধান কৰি থাকিব; একেবাৰে নতুন প্ৰস্তাৱ তাত নাথাকিবও পাৰে।
options-updates-frozen = { $date }-ৰ পিছত নতুন একো অহা নাই। পৰখৰ হাতত থকা তালিকাৰেই সাৱধান কৰি থাকিব।
options-updates-kept = আগৰ তালিকাখনেই চলি আছে।
updates-updated = নতুন তালিকা আহিল আৰু এতিয়া সেইখনেই চলি আছে।
updates-nothing-newer = নতুন একো নাই।
updates-unreachable = { $host }-এ উত্তৰ নিদিলে।
updates-no-catalogue = { $host }-এ উত্তৰ দিলে, কিন্তু পৰখে বিচৰাটো নহয়।
updates-no-room = নতুন তালিকা আছে, কিন্তু এই ডিভাইচত তাৰ বাবে ঠাই নাছিল।
updates-other-parakh = নতুন তালিকা আছে, কিন্তু সেইখন পৰখৰ আন এটা ভাৰ্চনৰ বাবে বনোৱা।
updates-not-whole = নতুন তালিকা আছে, কিন্তু ভালকৈ আহি নাপালে। পৰখে আকৌ চেষ্টা কৰিব।
updates-refused-signature = এটা আপডেট লোৱা নহ’ল: তাৰ চহী মিলা নাই।
updates-refused-unsigned = এটা আপডেট লোৱা নহ’ল: তাত মানিব পৰা চহী নাই।
updates-refused-form = এটা আপডেট লোৱা নহ’ল: তাত এনে কিবা আছে যি কোনো তালিকাত থাকিব নোৱাৰে।
updates-refused-older = এটা আপডেট লোৱা নহ’ল: ইয়াত চলা তালিকাতকৈ সেইটো পুৰণি।
updates-refused-expired = এটা আপডেট লোৱা নহ’ল: তাৰ সময় পাৰ হৈ গৈছে।
updates-refused-check = এটা আপডেট লোৱা নহ’ল: সেইটোৱে নমুনাবোৰ ভুলকৈ পৰীক্ষা কৰিলে।
options-samples = আপুনি যি ভুল বুলি জনাইছে
options-samples-none = এতিয়ালৈকে একো নাই।
options-samples-open = খোলক
options-samples-delete = মচক
options-backup = নিজৰ ছেটিংছ লগত নিয়ক
options-export = ছেটিংছ ফাইলত ছেভ কৰক
options-import = ফাইলৰ পৰা ছেটিংছ আনক
options-import-done = ছেটিংছ অনা হ’ল।
options-import-done-locked = ছেটিংছ অনা হ’ল, এই ডিভাইচৰ বাবে ঠিক কৰি থোৱাখিনিৰ বাহিৰে।
options-import-failed = এই ফাইলত পৰখৰ কোনো ছেটিংছ নাই। একো সলনি কৰা হোৱা নাই।
options-wipe = কম্পিউটাৰটো বহুতে চলায় নেকি?
options-wipe-button = সকলো মচি পেলাওক
options-wipe-note = ছেটিংছ, য’ত বন্ধ ৰাখিছে, আঁতৰাই থোৱা সতৰ্কবাণী আৰু যি ভুল বুলি জনাইছে। যিবোৰ ৰিপ’ৰ্ট ফাইলত ছেভ কৰিছে, সেইবোৰ থাকি যায়।
options-wipe-done = সকলো মচি পেলোৱা হ’ল। পৰখ এতিয়া প্ৰথম দিনৰ দৰে।
options-failed = এইটো ছেভ কৰিব পৰা নগ’ল: { $reason }
options-lost = এই ডিভাইচত আপুনি পৰখত যি ছেট বা ছেভ কৰিছিল, তাৰ কিছু অংশ বেয়া হ’ল বা হেৰাল। এতিয়া সেই অংশটো প্ৰথম দিনৰ দৰে: অনুগ্ৰহ কৰি ছেটিংছ চাই লওক।
options-saved = ছেভ হ’ল।

report-title = সন্দেহজনক চাকৰিৰ প্ৰস্তাৱৰ ৰিপ’ৰ্ট
report-lead = অভিযোগ কৰিবলৈ, বা ৰাখি থ’বলৈ। আগতে পঢ়ি লওক: ইয়াত যি দেখিছে, ফাইলতো সেয়াই থাকে। একো ক’লৈকো পঠিওৱা নহয়।
report-save = ফাইলত ছেভ কৰক
report-print = প্ৰিণ্ট বা PDF ছেভ কৰক
report-saved = { $file } নামেৰে ছেভ হ’ল।
report-gone = পেজখন আৰু আগৰ দৰে খোলা নাই। সেই পেজলৈ উভতি গৈ আকৌ “{ action-report }” টিপক।
report-picture = পেজৰ ছবি লগাই দিয়ক
report-picture-none = ব্ৰাউজাৰে পেজৰ ছবি নিদিলে।
report-text = গোটেই লেখা লগাই দিয়ক
report-note = আপোনাৰ নিজৰ কথাৰে (খালী ৰাখিব পাৰে)
report-note-hint = এই প্ৰস্তাৱ আপোনাক কোনে দিছে? কেতিয়া, আৰু কোন নম্বৰৰ পৰা? কিমান টকা দিছে?
report-note-title = মোৰ নিজৰ কথাৰে
report-level = পৰখে যি পালে
report-address = ঠিকনা
report-origin = ক’ৰ পৰা আহিছে
report-origin-message = পৰখক দিয়া মেছেজ বা ফাইল
report-time = কেতিয়া দেখা হৈছে
report-page-title = শিৰোনাম
report-quotes = যিবোৰ কথাৰ বাবে এইটো কোৱা হৈছে
report-full-text = গোটেই লেখা
report-full-text-cut = এইটো বৰ দীঘল: ইয়াত প্ৰথম অংশটোহে আছে।
report-picture-title = পেজৰ ছবি
report-hash = গোটেই লেখাৰ SHA-256
report-hash-note = লেখাখিনি যে সলনি কৰা হোৱা নাই, পিছত যিকোনোৱে ইয়াৰে মিলাই চাব পাৰিব।
report-pack = চিনাকি কথাৰ তালিকা
report-where = ক’ত অভিযোগ কৰিব
report-where-1930 = অনলাইনত টকা দিয়া হৈ থাকিলে: এতিয়াই 1930 নম্বৰত ফ’ন কৰক, তাৰ পিছত cybercrime.gov.in ছাইটত অভিযোগ লিখক।
report-where-police = পুলিচ: যিকোনো থানা। এই ৰিপ’ৰ্ট, আপোনাৰ কাগজ-পত্ৰ আৰু টকা দিয়াৰ প্ৰমাণ লৈ যাওক।
report-where-protector = প্ৰটেক্টৰ অৱ এমিগ্ৰেণ্টছ: যি এজেণ্টৰ লাইচেন্স নাই, তেওঁৰ নামত।
report-where-madad = মদদ (MADAD), বিদেশ মন্ত্ৰালয়ৰ ছাইট: যি বিদেশ পাইছেগৈ, তেওঁৰ বাবেও।
report-made = এই ডিভাইচতে পৰখ { $version }-ৰে বনোৱা। পৰখে চিনাকি প্ৰস্তাৱৰ কথা বিচাৰে; ইয়াৰে অপৰাধ প্ৰমাণ নহয়।

share-title = আনক সাৱধান কৰক
share-note = কেৱল এই লেখাখিনিহে যায়, আৰু একো নাযায়: পেজখনো নাযায়, আপোনাৰ নামো নাযায়।
share-send = পঠিয়াওক

wrong-title = এইটো ভুল
wrong-lead = ধন্যবাদ। পৰখে এইখিনিয়েই পঢ়িছে; যিবোৰ নম্বৰ, ঠিকনা আৰু নাম চিনি পাইছে, সেইবোৰ বাদ দিয়া হৈছে। ইচ্ছামতে সলাওক। আপুনি নিজে নপঠিওৱালৈকে এইটো এই ডিভাইচতে থাকে।
wrong-why = কি ভুল হৈছে?
wrong-why-honest = এই প্ৰস্তাৱটো খাঁটি
wrong-why-not-an-offer = এইটো চাকৰিৰ প্ৰস্তাৱ নহয়
wrong-why-missed = এইটো এনে প্ৰস্তাৱেই, কিন্তু পৰখে সাৱধান নকৰিলে
wrong-text = নাম আৰু নম্বৰ নোহোৱাকৈ লেখাখিনি
wrong-note = আমি কি জানিব লাগে? (খালী ৰাখিব পাৰে)
wrong-keep = ৰাখি থওক
wrong-kept = এই ডিভাইচত ৰখা হ’ল। ছেটিংছত পাব।
wrong-copy = পঠিয়াবলৈ কপি কৰক
wrong-send = { $channel } ঠিকনালৈ পঠিয়াওক
wrong-no-channel = এইটো কপি কৰক, আৰু আপোনাক পৰখ দিয়াজনলৈ পঠিয়াওক।
wrong-taken-number = (নম্বৰ)
wrong-taken-address = (ঠিকনা)
wrong-taken-name = (নাম)

web-lead = হোৱাটছএপত চাকৰিৰ প্ৰস্তাৱ পাইছে নেকি? ইয়াত পৰীক্ষা কৰক। এইটো কেৱল এই ফ’নতে পঢ়া হয়।
web-install = পৰখক ফ’নত ৰাখক: ব্ৰাউজাৰৰ মেনু খুলি “গৃহ স্ক্ৰীনত যোগ কৰক” বা “এপ্ ইনষ্টল কৰক” বাছক।
web-install-button = এই ফ’নত পৰখ ৰাখক
web-share-how = হোৱাটছএপত কোনো মেছেজ টিপি ধৰি থাকক, “শ্বেয়াৰ” বাছক, তাৰ পিছত পৰখ।
web-offline = ইণ্টাৰনেট নোহোৱাকৈও চলে।
web-loading = সাজু হৈ আছে …
web-share-lost = শ্বেয়াৰ কৰা মেছেজটো ইয়ালৈ নাহিল। সেইটো কপি কৰি ইয়াত পেষ্ট কৰক।
web-failed = পৰখ খুলিব পৰা নগ’ল। এবাৰ ইণ্টাৰনেট চলাই এই পেজ আকৌ খোলক।
web-helpline = সহায় দিছে: { $name }
workbench-title = কৰ্মশালা

organisation-title = ছেট কৰিছে: { $name }
organisation-unnamed = এই ডিভাইচৰ চোৱা-চিতা কৰা সংস্থা
organisation-set-by = ঠিক কৰিছে: { $name }
organisation-no-pause = এই ডিভাইচত পৰখ বন্ধ ৰাখিব নোৱাৰি। ঠিক কৰিছে: { $name }
organisation-languages = ভাষা: { $languages }
organisation-entries = এই ডিভাইচৰ বাবে কি কি ঠিক কৰা আছে
organisation-entry-set = ঠিক কৰা আছে
organisation-entry-not-set = ঠিক কৰা নাই
organisation-wrong = এইবোৰ ভুল আছে। এইবোৰ এৰি দিয়া হ’ল; বাকী সকলো চলি আছে:
organisation-sites = ইয়াত এইবোৰো পৰীক্ষা হয়। ঠিক কৰিছে: { $name }
organisation-sites-note = ব্ৰাউজাৰে এতিয়াও এই সকলোবোৰৰ অনুমতি দিয়া নাই। ই আপোনাক সুধিব।
organisation-sites-allow = এই ছাইটবোৰো পৰীক্ষা কৰক
organisation-exempt = ইয়াত এইবোৰ কেতিয়াও পঢ়া নহয়। ঠিক কৰিছে: { $name }

policy-wrong-form = যেনেকৈ লিখিব লাগে তেনেকৈ নাই।
policy-wrong-text = খালী, নহ’লে বৰ দীঘল।
policy-wrong-language = পৰখে জনা ভাষা নহয়।
policy-wrong-number = টেলিফোন নম্বৰ নহয়।
policy-wrong-address = ৱেব ঠিকনা নহয়, বা ইয়াত যেনে লাগে তেনে নহয়।
policy-wrong-contact = ইয়াত টেলিফোন নম্বৰো নাই, ৱেব ঠিকনাও নাই।
policy-wrong-site = কোনো ছাইটৰ নাম নহয়।
policy-wrong-private = মেইল বা চেট। নক’লে পৰখে সেইবোৰ কেতিয়াও নপঢ়ে।
policy-wrong-logo = সৰু ছবি নহয়: PNG বা WebP, 50 kB লৈকে, বহলে আৰু ওখই 1024 বিন্দুলৈকে।
policy-wrong-key = minisign ৰ পাব্লিক কী নহয়।
policy-wrong-choice = ইয়াত লিখিব পৰা শব্দবোৰৰ এটাও নহয়।
policy-wrong-unknown = পৰখে নজনা নাম।
policy-wrong-many = তালিকা বৰ দীঘল; শেষৰফাল এৰি দিয়া হ’ল।
