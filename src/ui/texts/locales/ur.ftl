### Urdu. Reviewed by a native speaker: not yet.

name = پرکھ

level-report = یہ صفحہ اس ٹھگی کے بارے میں بتاتا ہے۔ یہ خود کوئی پیشکش نہیں لگتا۔
level-report-message = اس میں اس ٹھگی کے بارے میں بتایا گیا ہے۔ یہ خود کوئی پیشکش نہیں لگتا۔
level-clear = یہاں کچھ نہیں ملا۔
level-clear-note = پرکھ صرف وہی پیشکشیں پہچانتی ہے جن کی خبر اب تک آئی ہے۔ ایجنٹ کا لائسنس پھر بھی جانچ لیں۔
also-found = یہاں یہ بھی ملا: { $titles }
level-label-warn = وارننگ
level-label-caution = احتیاط
level-label-report = خبر
level-label-clear = جانچا گیا

state-checking = یہ صفحہ جانچا جا رہا ہے …
state-unchecked = یہ صفحہ جانچا نہیں گیا۔
state-unchecked-label = جانچا نہیں گیا
state-unchecked-not-asked = نوکری اور سوشل میڈیا کی سائٹیں پرکھ خود ہی جانچتی ہے۔ یہاں فیصلہ آپ کا ہے۔
state-unchecked-private = میل اور چیٹ نجی ہیں۔ پرکھ انہیں تبھی پڑھتی ہے جب آپ کہیں، اور صرف اسی ایک بار۔
state-unchecked-exempt = اس فون یا کمپیوٹر کی دیکھ بھال کرنے والوں نے طے کیا ہے کہ پرکھ یہ سائٹ کبھی نہ پڑھے۔
state-unchecked-browser-page = یہ براؤزر کا اپنا صفحہ ہے۔ ایکسٹینشن اسے نہیں پڑھ سکتے۔
state-unchecked-store = براؤزر ایکسٹینشنوں کو یہ سائٹ پڑھنے نہیں دیتے۔
state-unchecked-file = یہ آپ کے فون یا کمپیوٹر کی فائل ہے۔ فائلیں جانچنے کے لیے براؤزر کی ایکسٹینشنوں کی فہرست میں پرکھ کو “فائل URLs تک رسائی” کی اجازت دیں۔
state-textless = اس صفحے پر ایسی کوئی تحریر نہیں جسے پرکھ پڑھ سکے۔
state-textless-note = جو تصویروں میں لکھا ہو یا ویڈیو میں کہا گیا ہو، وہ پرکھ کو دکھائی نہیں دیتا۔
state-textless-pdf = یہ PDF ہے۔ اس میں لکھی پیشکش کے لفظ کاپی کریں اور میسج کی طرح جانچیں۔
state-failed = یہ صفحہ پڑھا نہیں جا سکا۔
state-failed-label = پڑھا نہیں گیا
state-failed-detail = براؤزر نے کہا: { $reason }
state-failed-blocked = براؤزر ایکسٹینشنوں کو یہ صفحہ پڑھنے نہیں دیتا۔
state-failed-silent = صفحے نے جواب نہیں دیا۔ ہو سکتا ہے وہ مصروف ہو، یا ایسا صفحہ ہو جسے ایکسٹینشن نہیں پڑھ سکتے۔
state-failed-worker = پرکھ کے جانچنے والے حصے نے جواب نہیں دیا۔ یہ ونڈو بند کر کے پھر کھولیں۔
state-problem = پرکھ کا ایک حصہ کام نہیں کر سکا: { $reason }
state-paused-label = روکی ہوئی
state-paused = پرکھ یہاں روکی ہوئی ہے۔ کچھ بھی جانچا نہیں جا رہا۔
state-paused-page = آپ نے اسے اس صفحے کے لیے روکا ہے۔
state-paused-site = آپ نے اسے { $site } کے لیے روکا ہے۔
state-paused-hour = آپ نے اسے { $time } تک ہر جگہ روکا ہے۔
state-paused-resume = اب سے پھر جانچیں

coverage-partial = یہ صفحہ بہت لمبا ہے: صرف اس کا پہلا حصہ جانچا گیا۔
coverage-rest = باقی حصہ جانچیں
coverage-rest-reading = باقی حصہ جانچا جا رہا ہے: حصہ { $part }، زیادہ سے زیادہ { $most } …
coverage-rest-read = اس لمبے صفحے کا باقی حصہ بھی جانچا گیا۔
coverage-beyond = یہ صفحہ اتنا لمبا ہے کہ آخر تک نہیں جانچا گیا۔ نیچے کوئی پیشکش ہو تو اسے کاپی کریں اور میسج کی طرح جانچیں۔
coverage-frames =
    { $count ->
        [one] اس صفحے کا ایک حصہ { $hosts } سے آتا ہے اور پڑھا نہیں گیا۔
       *[other] اس صفحے کے { $count } حصے { $hosts } سے آتے ہیں اور پڑھے نہیں گئے۔
    }
coverage-frames-unnamed =
    { $count ->
        [one] اس صفحے کا ایک حصہ کسی اور جگہ سے آتا ہے اور پڑھا نہیں گیا۔
       *[other] اس صفحے کے { $count } حصے کسی اور جگہ سے آتے ہیں اور پڑھے نہیں گئے۔
    }
coverage-chats = اس صفحے کے چیٹ والے حصے نہیں پڑھے گئے۔
coverage-pictures =
    { $count ->
        [one] ایک بڑی تصویر نہیں پڑھی گئی۔ پرکھ تصویروں میں لکھے لفظ نہیں دیکھ سکتی۔
       *[other] { $count } بڑی تصویریں نہیں پڑھی گئیں۔ پرکھ تصویروں میں لکھے لفظ نہیں دیکھ سکتی۔
    }
coverage-old-pack = پرکھ کی لفظوں کی فہرست { $date } کی ہے۔ ہو سکتا ہے کہ سب سے نئی پیشکشیں اس میں نہ ہوں۔

quotes-title = صفحے پر کیا لکھا ہے
quotes-note-report = ایسی پیشکشوں میں آنے والے لفظ، جیسے وہ اس صفحے پر لکھے ہیں:
quotes-title-message = اس میں کیا لکھا ہے
quotes-note-report-message = ایسی پیشکشوں میں آنے والے لفظ، جیسے وہ یہاں لکھے ہیں:
source-reported = ایسے لفظوں کی خبر { $publisher } نے دی
source-reported-dated = ایسے لفظوں کی خبر { $publisher } نے دی، { $date }
source-named = { $publisher }، { $date }
source-copy = (ہم نے اس کی کاپی دیکھی)
source-ours = ہماری اپنی رائے
source-open = { $publisher } کی خبر کھولیں
show-me = صفحے پر دکھائیں
show-me-gone = یہ لفظ اب صفحے پر نہیں ہیں۔

facet-employer = بھرتی کون کرتا ہے
facet-role = کام
facet-place = کہاں جانا ہے
facet-promise = کیا وعدہ ہے
facet-safety = خطرے کے بارے میں کیا کہتے ہیں
facet-money = پیسہ
facet-route = جانے کا راستہ
facet-contact = ان سے رابطہ

licence-title = ایجنٹ کا لائسنس
licence-found = یہ نمبر پیشکش میں لکھا ہے۔ لوگ دوسروں کے نمبر بھی نقل کر لیتے ہیں: یقین کرنے سے پہلے اسے فہرست میں دیکھ لیں۔
licence-missing = لائسنس نمبر نہیں ملا۔ بھرتی کرنے والوں کے اشتہار میں یہ ہونا چاہیے۔ سب سے پہلے یہی مانگیں۔
licence-copy = نمبر کاپی کریں
licence-check = ای مائیگریٹ پر دیکھیں

advisory-title = حکومت کیا کہتی ہے
advisory-translated = ہمارا ترجمہ
advisory-published = جیسا { $publisher } نے شائع کیا
steps-title = اب کیا کریں
steps-situation = اب تک کیا ہوا ہے؟ اسے دبائیں۔
steps-more = اور کیا کریں
steps-keep = ثبوت کے لیے سنبھال کر رکھیں: { $list }۔
steps-source = ذریعہ: { $source }
steps-source-ours = ہمارا مشورہ۔ اس کی بنیاد: { $source }
help-title = مدد کون کر سکتا ہے
help-published = جیسا { $publisher } نے شائع کیا

action-check = یہ صفحہ جانچیں
action-check-again = پھر سے جانچیں
action-check-private = یہ صفحہ ایک بار جانچیں
action-check-message = میسج یا فائل جانچیں
action-back = واپس
action-every-site = میری کھولی ہر سائٹ جانچیں
action-every-site-note = براؤزر آپ سے پوچھے گا۔ میل اور چیٹ نجی رہیں گے۔
action-every-site-on = میل اور چیٹ چھوڑ کر ہر سائٹ جانچی جاتی ہے۔
action-every-site-refused = اجازت نہیں ملی۔ صرف نوکری اور سوشل میڈیا کی سائٹیں جانچی جاتی ہیں۔
action-report = رپورٹ سیو کریں
action-listen = سنیں
action-listen-stop = بند کریں
action-listen-none = اس فون یا کمپیوٹر میں { $language } بولنے والی آواز نہیں ہے۔
action-share = دوسروں کو خبردار کریں
action-copy = کاپی کریں
action-copied = کاپی ہو گیا۔
action-copy-failed = کاپی نہیں ہو سکا۔ تحریر کو چن کر خود کاپی کریں۔
action-wrong = یہ غلط ہے
action-pause = پرکھ کو روکیں
action-pause-page = اس صفحے پر
action-pause-site = { $site } پر
action-pause-hour = ایک گھنٹے، ہر جگہ
action-options = سیٹنگ

foot-local = سب کچھ آپ کے فون یا کمپیوٹر ہی پر رہتا ہے۔
foot-pack = لفظوں کی فہرست { $version }، { $date }
foot-unreviewed = یہ تحریریں ابھی کسی ایسے شخص نے نہیں پڑھیں جس کی مادری زبان اردو ہو۔
foot-language = زبان
foot-language-auto = جو براؤزر کی ہے

banner-why = کیوں؟
banner-steps = کیا کریں
banner-not-an-offer = نوکری کی پیشکش نہیں
banner-close = یہ وارننگ بند کریں
banner-count =
    { $count ->
        [one] اس صفحے پر ایسی { $count } پیشکش ہے۔
       *[other] اس صفحے پر ایسی { $count } پیشکشیں ہیں۔
    }
banner-unmarked = ان میں سے کچھ پر نشان نہیں ہے۔
banner-mark = ایسی پیشکش:

check-title = میسج جانچیں
check-paste = میسج یا پیشکش یہاں پیسٹ کریں
check-button = جانچیں
check-file = فائل چنیں
check-file-note = یا کوئی فائل دیں: واٹس ایپ کی چیٹ (چیٹ میں: مینو، “مزید”، “چیٹ ایکسپورٹ کریں”، “میڈیا کے بغیر”)، سیو کی ہوئی میل (.eml)، سیو کیا ہوا ویب صفحہ (.html) یا ٹیکسٹ (.txt)۔ فائل کھینچ کر اس صفحے پر چھوڑی بھی جا سکتی ہے۔
check-private = یہ صرف اسی فون یا کمپیوٹر پر پڑھا جاتا ہے۔ نہ کسی کو بھیجا جاتا ہے، نہ رکھا جاتا ہے۔
check-another = کچھ اور جانچیں
check-text = جو تحریر جانچی گئی
check-empty = یہاں جانچنے کے لیے کوئی تحریر نہیں ہے۔ کسی صفحے پر تحریر چنیں، اس پر رائٹ کلک کر کے مینو کھولیں اور “چنی ہوئی تحریر جانچیں” دبائیں۔
check-shortened = چنی ہوئی تحریر بہت لمبی تھی: صرف اس کا پہلا حصہ جانچا گیا۔
check-failed = تحریر جانچی نہیں جا سکی۔
check-checking = تحریر جانچی جا رہی ہے …
check-nothing = اس میں جانچنے کے لیے کچھ لکھا ہوا نہیں ہے۔
check-nothing-note = جو تصویروں میں لکھا ہو یا ویڈیو اور وائس میسج میں کہا گیا ہو، اسے پرکھ نہیں پڑھ سکتی۔
check-refused-too-large = یہ بہت بڑا ہے: پرکھ 5 MB تک ہی پڑھتی ہے۔
check-refused-too-large-note = چیٹ کو میڈیا کے بغیر ایکسپورٹ کریں، یا میسج کاپی کر کے نیچے پیسٹ کریں۔
check-refused-packed = یہ فائل پیک کی ہوئی ہے (جیسے ZIP)۔ پرکھ اس کے اندر نہیں دیکھ سکتی۔
check-refused-packed-note = پہلے اسے کھولیں اور اس میں سے ٹیکسٹ فائل چنیں، یا میسج نیچے پیسٹ کریں۔
check-refused-picture = یہ تصویر ہے۔ پرکھ صرف تحریر پڑھتی ہے۔
check-refused-picture-note = اس کے سب سے ضروری لفظ نیچے کے خانے میں ٹائپ کریں۔
check-refused-not-text = پرکھ اس طرح کی فائل نہیں پڑھ سکتی۔
check-refused-not-text-note = اسے کھولیں، لفظ کاپی کریں اور نیچے پیسٹ کریں۔
check-read-text = تحریر پڑھی گئی۔
check-read =
    { $count ->
        [one] 1 میسج پڑھا گیا۔
       *[other] { $count } میسج پڑھے گئے۔
    }
check-alarms =
    { $count ->
        [one] یہ نتیجہ ان میں سے ایک کی وجہ سے ہے۔
       *[other] یہ نتیجہ ان میں سے { $count } کی وجہ سے ہے۔
    }
check-found = یہ کہاں ملا
check-found-more =
    { $count ->
        [one] اور ایسا ایک اور میسج۔
       *[other] اور ایسے { $count } اور میسج۔
    }
check-message = میسج { $number }
check-notice = میسجوں کے بیچ کی ایک سطر
check-from = کس نے بھیجا:
check-when = کب:
check-subject = موضوع:
check-not-read-pictures =
    { $count ->
        [one] ایک تصویر نہیں پڑھی گئی۔
       *[other] { $count } تصویریں نہیں پڑھی گئیں۔
    }
check-not-read-attachments =
    { $count ->
        [one] ساتھ لگی ایک فائل نہیں پڑھی گئی۔
       *[other] ساتھ لگی { $count } فائلیں نہیں پڑھی گئیں۔
    }
check-not-read-media =
    { $count ->
        [one] چیٹ کی ایک تصویر، ویڈیو، وائس میسج یا فائل نہیں پڑھی گئی۔
       *[other] چیٹ کی { $count } تصویریں، ویڈیو، وائس میسج یا فائلیں نہیں پڑھی گئیں۔
    }
check-not-read-parts =
    { $count ->
        [one] میل کا ایک حصہ نہیں پڑھا گیا: اس کے حصے بہت زیادہ ہیں۔
       *[other] میل کے { $count } حصے نہیں پڑھے گئے: اس کے حصے بہت زیادہ ہیں۔
    }
check-not-read-messages =
    { $count ->
        [one] چیٹ بہت لمبی ہے: اس کا سب سے پرانا میسج نہیں پڑھا گیا۔
       *[other] چیٹ بہت لمبی ہے: اس کے سب سے پرانے { $count } میسج نہیں پڑھے گئے۔
    }
check-not-read-files =
    { $count ->
        [one] صرف پہلی فائل پڑھی گئی، دوسری نہیں۔
       *[other] صرف پہلی فائل پڑھی گئی، باقی { $count } نہیں۔
    }
check-not-read-cut = یہ بہت لمبا ہے: پورا نہیں پڑھا گیا۔
check-menu = چنی ہوئی تحریر جانچیں

sample-try = نمونے پر آزمائیں
sample-note = یہ ایک من گھڑت پیشکش ہے، ویسی ہی جیسی پیشکشوں سے پرکھ خبردار کرتی ہے۔

welcome-title = پرکھ میں خوش آمدید
welcome-lead = ایجنٹ باہر کے ملک میں ایسی نوکریوں کا لالچ دے کر لوگوں کو پھنساتے ہیں جو خطرے میں لے جاتی ہیں۔ کوئی صفحہ اس طرح کی پیشکش جیسا لگے تو پرکھ آپ کو بتاتی ہے:
welcome-language = آپ کی زبان
welcome-does = یہ کیا کرتی ہے
welcome-does-1 = یہ نوکری والے صفحے آپ کے اپنے فون یا کمپیوٹر پر پڑھتی ہے اور ایسی پیشکشوں پر لال وارننگ دکھاتی ہے۔
welcome-does-2 = یہ وہ لفظ دکھاتی ہے جن کی وجہ سے وارننگ آئی، اور یہ بھی کہ ایسے لفظوں کی خبر کس نے دی۔
welcome-does-3 = یہ بتاتی ہے کہ اب کیا کرنا ہے اور کسے فون کرنا ہے۔
welcome-never = یہ کبھی کیا نہیں کرتی
welcome-never-1 = جو آپ پڑھتے ہیں، اس میں سے یہ کسی کو کچھ نہیں بھیجتی۔
welcome-never-2 = یہ آپ کی میل اور چیٹ نہیں پڑھتی، جب تک آپ ایک بار جانچنے کو نہ کہیں۔
welcome-never-3 = یہ کبھی نہیں کہتی کہ کوئی پیشکش اچھی ہے۔ یہ صرف بتاتی ہے کہ اسے کیا ملا۔
welcome-where = یہ کہاں کہاں دیکھے؟
welcome-where-every = ہر صفحے پر
welcome-where-listed = صرف نوکری اور سوشل سائٹوں پر
welcome-where-note = “ہر صفحے” کے لیے براؤزر آپ سے پوچھے گا۔ اسے سیٹنگ میں کبھی بھی بدلا جا سکتا ہے۔
welcome-where-every-on = ہو گیا: یہ میل اور چیٹ چھوڑ کر ہر صفحے پر دیکھتی ہے۔
welcome-where-listed-on = ہو گیا: یہ صرف نوکری اور سوشل میڈیا کی سائٹوں پر دیکھتی ہے۔
welcome-pin = بٹن نظر کے سامنے رکھیں
welcome-pin-chrome = براؤزر میں سب سے اوپر، کونے کے پاس، پہیلی کے ٹکڑے (پزل) پر کلک کریں۔ پھر پرکھ کے ساتھ والی پن پر کلک کریں۔
welcome-pin-firefox = براؤزر میں سب سے اوپر، کونے کے پاس، پہیلی کے ٹکڑے (پزل) پر کلک کریں۔ پرکھ کے ساتھ والے گیئر کے نشان پر کلک کریں، پھر ٹول بار پر پن کرنا (“Pin to Toolbar”) چنیں۔
welcome-pin-phone = فون پر پرکھ براؤزر کے مینو میں ایکسٹینشن والے حصے میں ملتی ہے۔
welcome-pin-done = بٹن سامنے آ گیا ہے۔
welcome-done = ہو گیا

options-title = سیٹنگ
options-language = زبان
options-look = ظاہری شکل
options-theme = رنگ
options-theme-auto = فون/کمپیوٹر والے
options-theme-light = ہلکے
options-theme-dark = گہرے
options-theme-contrast = بالکل کالا سفید
options-size = حرفوں کا سائز
options-size-100 = عام
options-size-125 = بڑے
options-size-150 = بہت بڑے
options-size-200 = سب سے بڑے
options-checking = جانچ
options-every-site = میل اور چیٹ چھوڑ کر ہر سائٹ جانچیں
options-caution-banner = “{ level-label-caution }” کے لیے بھی پٹی دکھائیں
options-caution-banner-note = ورنہ صرف بٹن پر “?” دکھائی دیتا ہے۔
options-sites = جو سائٹیں ہمیشہ جانچی جاتی ہیں
options-paused = جہاں آپ نے پرکھ کو روکا ہے
options-paused-none = کہیں نہیں۔
options-paused-hour = ہر جگہ، { $time } تک
options-paused-remove = پھر چلائیں
options-packs = لفظوں کی فہرست
options-packs-version = ورژن { $version }، تاریخ { $date }
options-packs-size = اس میں ایسی پیشکشوں کی { $signals } نشانیاں ہیں، { $sources } ذریعوں سے۔
options-packs-built-in = یہ پرکھ کے اسی ورژن کے ساتھ آئی۔
options-packs-last = ان میں سے کم سے کم ایک چالو رہتی ہے۔ جانچ نہ چاہیے تو پرکھ کو روکیں۔
options-workbench = دیکھیں کہ کوئی تحریر قدم بہ قدم کیسے پرکھی جاتی ہے (ماہروں کے لیے، انگریزی میں)
options-packs-updated = { $date } کو اپ ڈیٹ ہوئی۔
options-packs-expired = یہ فہرست پرانی ہے: { $date } تک اس کی جگہ نئی آنی تھی۔ یہ خبردار کرتی رہے گی، لیکن ہو سکتا ہے کہ سب سے نئی پیشکشیں اس میں نہ ہوں۔
options-updates-none = یہ پرکھ نئی فہرست نہیں ڈھونڈتی۔ نئی فہرستیں پرکھ کے نئے ورژن کے ساتھ آتی ہیں۔
options-updates = دن میں ایک بار نئی فہرست دیکھیں
options-updates-note = تب پرکھ { $host } سے پوچھتی ہے۔ جو آپ پڑھتے ہیں، اس میں سے کچھ نہیں بھیجا جاتا۔ ہر سائٹ کی طرح { $host } کو آپ کا انٹرنیٹ پتا دکھائی دیتا ہے۔
options-updates-refused = براؤزر نے اجازت نہیں دی۔ نئی فہرستیں پرکھ کے نئے ورژن کے ساتھ آتی ہیں۔
options-updates-now = ابھی نئی فہرست دیکھیں
options-updates-looking = دیکھ رہی ہے …
options-updates-looked = پچھلی بار { $time } کو دیکھا۔
options-updates-silent = { $date } سے کوئی جواب نہیں آیا۔ پرکھ کے پاس جو فہرست ہے، اسی سے خبردار کرتی رہے گی؛ ہو سکتا ہے کہ سب سے نئی پیشکشیں اس میں نہ ہوں۔
options-updates-frozen = { $date } کے بعد کچھ نیا نہیں آیا۔ پرکھ کے پاس جو فہرست ہے، اسی سے خبردار کرتی رہے گی۔
options-updates-kept = پہلے والی فہرست ہی چل رہی ہے۔
updates-updated = نئی فہرست آئی اور اب وہی چل رہی ہے۔
updates-nothing-newer = کچھ نیا نہیں ہے۔
updates-unreachable = { $host } نے جواب نہیں دیا۔
updates-no-catalogue = { $host } نے جواب دیا، لیکن وہ نہیں جو پرکھ نے مانگا تھا۔
updates-no-room = نئی فہرست ہے، لیکن اس فون یا کمپیوٹر میں اس کے لیے جگہ نہیں تھی۔
updates-other-parakh = نئی فہرست ہے، لیکن وہ پرکھ کے کسی دوسرے ورژن کے لیے بنی ہے۔
updates-not-whole = نئی فہرست ہے، لیکن وہ ٹھیک سے نہیں پہنچی۔ پرکھ پھر کوشش کرے گی۔
updates-refused-signature = ایک اپ ڈیٹ نہیں لیا گیا: اس کے دستخط میل نہیں کھاتے۔
updates-refused-unsigned = ایک اپ ڈیٹ نہیں لیا گیا: اس پر کوئی مانا ہوا دستخط نہیں۔
updates-refused-form = ایک اپ ڈیٹ نہیں لیا گیا: اس میں کچھ ایسا ہے جو کسی فہرست میں نہیں ہو سکتا۔
updates-refused-older = ایک اپ ڈیٹ نہیں لیا گیا: وہ یہاں چل چکی فہرست سے پرانا ہے۔
updates-refused-expired = ایک اپ ڈیٹ نہیں لیا گیا: اس کا وقت گزر چکا ہے۔
updates-refused-check = ایک اپ ڈیٹ نہیں لیا گیا: اس نے نمونوں کو غلط پرکھا۔
options-samples = جسے آپ نے غلط کہا
options-samples-none = ابھی کچھ نہیں۔
options-samples-open = کھولیں
options-samples-delete = مٹائیں
options-backup = اپنی سیٹنگ ساتھ لے جائیں
options-export = سیٹنگ فائل میں سیو کریں
options-import = فائل سے سیٹنگ لائیں
options-import-done = سیٹنگ آ گئی۔
options-import-done-locked = سیٹنگ آ گئی، سوائے اس کے جو اس فون یا کمپیوٹر کے لیے طے ہے۔
options-import-failed = اس فائل میں پرکھ کی سیٹنگ نہیں ہے۔ کچھ نہیں بدلا۔
options-wipe = کمپیوٹر کئی لوگ چلاتے ہیں؟
options-wipe-button = سب کچھ مٹائیں
options-wipe-note = سیٹنگ، جہاں جہاں پرکھ روکی، بند کی ہوئی وارننگیں اور جسے آپ نے غلط کہا۔ جو رپورٹیں آپ نے فائلوں میں سیو کیں، وہ رہیں گی۔
options-wipe-done = سب کچھ مٹ گیا۔ پرکھ پہلے دن جیسی ہے۔
options-failed = یہ سیو نہیں ہو سکا: { $reason }
options-lost = اس فون یا کمپیوٹر پر آپ نے پرکھ میں جو کچھ سیٹ یا سیو کیا تھا، اس کا کچھ حصہ خراب ہو گیا یا کھو گیا۔ اب وہ حصہ پہلے دن جیسا ہے: براہ کرم سیٹنگ دیکھ لیں۔
options-saved = سیو ہو گیا۔

report-title = نوکری کی مشکوک پیشکش کی رپورٹ
report-lead = شکایت کے لیے، یا اپنے پاس رکھنے کے لیے۔ پہلے پڑھ لیں: جو یہاں دکھائی دیتا ہے، فائل میں وہی ہے۔ کچھ بھی بھیجا نہیں جاتا۔
report-save = فائل میں سیو کریں
report-print = پرنٹ کریں یا PDF سیو کریں
report-saved = { $file } کے نام سے سیو ہو گئی۔
report-gone = صفحہ اب ویسا کھلا ہوا نہیں ہے۔ اس پر واپس جا کر پھر “{ action-report }” دبائیں۔
report-picture = صفحے کی تصویر بھی ڈالیں
report-picture-none = براؤزر نے صفحے کی تصویر نہیں دی۔
report-text = پوری تحریر بھی ڈالیں
report-note = اپنے لفظوں میں (چاہیں تو خالی چھوڑیں)
report-note-hint = یہ پیشکش کس نے دی؟ کب، اور کس نمبر سے؟ آپ نے کتنے پیسے دیے؟
report-note-title = میرے اپنے لفظوں میں
report-level = پرکھ کو کیا ملا
report-address = پتہ
report-origin = یہ کہاں سے آیا
report-origin-message = پرکھ کو دیا گیا میسج یا فائل
report-time = کب دیکھا گیا
report-page-title = عنوان
report-quotes = جن لفظوں کی وجہ سے یہ نتیجہ آیا
report-full-text = پوری تحریر
report-full-text-cut = یہ بہت لمبی ہے: یہ اس کا پہلا حصہ ہے۔
report-picture-title = صفحے کی تصویر
report-hash = پوری تحریر کا SHA-256
report-hash-note = اس سے کوئی بھی بعد میں جانچ سکتا ہے کہ تحریر بدلی نہیں گئی۔
report-pack = لفظوں کی فہرست
report-where = شکایت کہاں کریں
report-where-1930 = پیسے آن لائن دیے تھے: فوراً 1930 پر فون کریں، پھر cybercrime.gov.in پر شکایت لکھیں۔
report-where-police = پولیس: کوئی بھی تھانہ۔ یہ رپورٹ، اپنے کاغذ اور پیسے دینے کا ثبوت ساتھ لے جائیں۔
report-where-protector = پروٹیکٹر آف ایمیگرنٹس: بغیر لائسنس والے ایجنٹوں کے لیے۔
report-where-madad = مدد (MADAD)، وزارت خارجہ کی سائٹ: جو باہر کے ملک پہنچ چکا ہو، اس کے لیے بھی۔
report-made = اسی فون یا کمپیوٹر پر پرکھ { $version } سے بنی۔ پرکھ وہ لفظ ڈھونڈتی ہے جو پہلے سامنے آ چکی پیشکشوں میں تھے؛ یہ کوئی جرم ثابت نہیں کرتی۔

share-title = دوسروں کو خبردار کریں
share-note = صرف یہ تحریر بھیجی جاتی ہے، اور کچھ نہیں: نہ صفحہ، نہ آپ کا نام۔
share-send = بھیجیں

wrong-title = یہ غلط ہے
wrong-lead = شکریہ۔ پرکھ نے یہ پڑھا تھا؛ جو نمبر، پتے اور نام اس نے پہچانے، وہ نکال دیے گئے ہیں۔ جیسے چاہیں بدل لیں۔ جب تک آپ خود نہ بھیجیں، یہ اسی فون یا کمپیوٹر پر رہتا ہے۔
wrong-why = کیا غلط ہے؟
wrong-why-honest = یہ پیشکش سچی ہے
wrong-why-not-an-offer = یہ نوکری کی پیشکش نہیں ہے
wrong-why-missed = یہ ایسی ہی پیشکش ہے، مگر پرکھ نے وارننگ نہیں دی
wrong-text = تحریر، ناموں اور نمبروں کے بغیر
wrong-note = ہمیں کیا معلوم ہونا چاہیے؟ (چاہیں تو خالی چھوڑیں)
wrong-keep = رکھ لیں
wrong-kept = اسی فون یا کمپیوٹر پر رکھ لیا گیا۔ یہ سیٹنگ میں ملے گا۔
wrong-copy = بھیجنے کے لیے کاپی کریں
wrong-send = { $channel } کو بھیجیں
wrong-no-channel = کاپی کریں اور اسے بھیجیں جس نے آپ کو پرکھ دی۔
wrong-taken-number = (نمبر)
wrong-taken-address = (پتہ)
wrong-taken-name = (نام)

web-lead = واٹس ایپ پر نوکری کی پیشکش آئی؟ یہاں جانچیں۔ یہ صرف اسی فون پر پڑھی جاتی ہے۔
web-install = پرکھ اپنے فون پر ڈالیں: براؤزر کا مینو کھولیں اور “ہوم اسکرین میں شامل کریں” یا “ایپ انسٹال کریں” چنیں۔
web-install-button = پرکھ اس فون پر ڈالیں
web-share-how = واٹس ایپ میں میسج کو دبا کر رکھیں، “شیئر کریں” چنیں، پھر پرکھ۔
web-offline = انٹرنیٹ کے بغیر چلتی ہے۔
web-loading = تیار ہو رہی ہے …
web-share-lost = شیئر کیا ہوا میسج یہاں نہیں پہنچا۔ اسے کاپی کر کے یہاں پیسٹ کریں۔
web-failed = پرکھ لوڈ نہیں ہو سکی۔ ایک بار انٹرنیٹ چلائیں اور یہ صفحہ پھر کھولیں۔
web-helpline = { $name } کی طرف سے مدد
workbench-title = ورکشاپ

organisation-title = سیٹ کرنے والے: { $name }
organisation-unnamed = اس فون یا کمپیوٹر کی دیکھ بھال کرنے والا ادارہ
organisation-set-by = طے کرنے والے: { $name }
organisation-no-pause = اس فون یا کمپیوٹر پر پرکھ کو روکا نہیں جا سکتا۔ طے کرنے والے: { $name }
organisation-languages = زبانیں: { $languages }
organisation-entries = اس فون یا کمپیوٹر کے لیے کیا طے ہے
organisation-entry-set = طے ہے
organisation-entry-not-set = طے نہیں
organisation-wrong = یہ اندراج غلط ہیں۔ انہیں چھوڑ دیا گیا؛ باقی سب لاگو ہے:
organisation-sites = یہاں یہ بھی جانچی جاتی ہیں۔ طے کرنے والے: { $name }
organisation-sites-note = براؤزر نے ابھی ان سب کی اجازت نہیں دی ہے۔ وہ آپ سے پوچھے گا۔
organisation-sites-allow = یہ سائٹیں بھی جانچیں
organisation-exempt = یہاں یہ کبھی نہیں پڑھی جاتیں۔ طے کرنے والے: { $name }

policy-wrong-form = جیسا ہونا چاہیے ویسا نہیں لکھا ہے۔
policy-wrong-text = خالی ہے یا بہت لمبا ہے۔
policy-wrong-language = ایسی زبان نہیں ہے جسے پرکھ جانتی ہو۔
policy-wrong-number = ٹیلی فون نمبر نہیں ہے۔
policy-wrong-address = ویب پتا نہیں ہے، یا ویسا نہیں جیسا یہاں چاہیے۔
policy-wrong-contact = اس میں نہ ٹیلی فون نمبر ہے نہ ویب پتا۔
policy-wrong-site = کسی سائٹ کا نام نہیں ہے۔
policy-wrong-private = میل یا چیٹ ہے۔ پرکھ انہیں بغیر کہے کبھی نہیں پڑھتی۔
policy-wrong-logo = چھوٹی تصویر نہیں ہے: PNG یا WebP، 50 kB تک، چوڑائی اور اونچائی 1024 نقطوں تک۔
policy-wrong-key = minisign کی پبلک کی نہیں ہے۔
policy-wrong-choice = ان لفظوں میں سے نہیں ہے جو یہاں لکھے جا سکتے ہیں۔
policy-wrong-unknown = ایسا نام ہے جسے پرکھ نہیں جانتی۔
policy-wrong-many = بہت لمبی فہرست ہے؛ آخر کا حصہ چھوڑ دیا گیا۔
