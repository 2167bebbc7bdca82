### Odia. Reviewed by a native speaker: not yet.

name = ପରଖ
level-report = ଏହି ପେଜରେ ସେହି ଠକେଇ ବିଷୟରେ କୁହାଯାଇଛି। ପେଜଟି ନିଜେ ଅଫର ଭଳି ଲାଗୁନାହିଁ।
level-report-message = ଏଥିରେ ସେହି ଠକେଇ ବିଷୟରେ କୁହାଯାଇଛି। ଏହା ନିଜେ ଅଫର ଭଳି ଲାଗୁନାହିଁ।
level-clear = ଏଠାରେ କିଛି ମିଳିଲା ନାହିଁ।
level-clear-note = ଯେଉଁ ଅଫର ବିଷୟରେ ଏଯାଏ ଖବର ଆସିଛି, ପରଖ କେବଳ ସେତିକି ଜାଣେ। ତଥାପି ଏଜେଣ୍ଟଙ୍କ ଲାଇସେନ୍ସ ଯାଞ୍ଚ କରନ୍ତୁ।
also-found = ଏଠାରେ ଏହା ମଧ୍ୟ ମିଳିଲା: { $titles }
level-label-warn = ଚେତାବନୀ
level-label-caution = ସାବଧାନ
level-label-report = ଖବର
level-label-clear = ଯାଞ୍ଚ ହେଲା

state-checking = ଏହି ପେଜ ଯାଞ୍ଚ ହେଉଛି …
state-unchecked = ଏହି ପେଜ ଯାଞ୍ଚ ହୋଇନାହିଁ।
state-unchecked-label = ଯାଞ୍ଚ ହୋଇନାହିଁ
state-unchecked-not-asked = ଚାକିରି ସାଇଟ ଓ ସୋସିଆଲ ମିଡିଆ ସାଇଟ ପରଖ ନିଜେ ଯାଞ୍ଚ କରେ। ଏଠାରେ ଆପଣଙ୍କ ଇଚ୍ଛା।
state-unchecked-private = ମେଲ ଓ ଚାଟ୍ ବ୍ୟକ୍ତିଗତ କଥା। ଆପଣ କହିଲେ ହିଁ ପରଖ ଏହା ପଢ଼େ, ତାହା ପୁଣି କେବଳ ଏଥର ପାଇଁ।
state-unchecked-exempt = ଏହି ଡିଭାଇସର ଦେଖାଶୁଣା କରୁଥିବା ଲୋକ ଠିକ୍ କରିଛନ୍ତି ଯେ ପରଖ ଏହି ସାଇଟ କେବେ ପଢ଼ିବ ନାହିଁ।
state-unchecked-browser-page = ଏହା ବ୍ରାଉଜରର ନିଜ ପେଜ। ଏକ୍ସଟେନସନ ଏହାକୁ ପଢ଼ିପାରିବ ନାହିଁ।
state-unchecked-store = ବ୍ରାଉଜର ଏକ୍ସଟେନସନକୁ ଏହି ସାଇଟ ପଢ଼ିବାକୁ ଦିଏ ନାହିଁ।
state-unchecked-file = ଏହା ଆପଣଙ୍କ ଡିଭାଇସର ଗୋଟିଏ ଫାଇଲ। ଫାଇଲ ଯାଞ୍ଚ କରିବାକୁ ହେଲେ ବ୍ରାଉଜରର ଏକ୍ସଟେନସନ ତାଲିକାରେ ପରଖକୁ “ଫାଇଲ URL ଦେଖିବା” ଅନୁମତି ଦିଅନ୍ତୁ।
state-textless = ଏହି ପେଜରେ ପରଖ ପଢ଼ିପାରିବା ଭଳି କିଛି ଲେଖା ନାହିଁ।
state-textless-note = ଫଟୋରେ ଯାହା ଲେଖା ଥାଏ କିମ୍ବା ଭିଡିଓରେ ଯାହା କୁହାଯାଏ, ପରଖ ତାହା ଦେଖେ ନାହିଁ।
state-textless-pdf = ଏହା PDF। ଏଥିରେ ଲେଖା ଅଫରର ଶବ୍ଦ ସବୁ କପି କରନ୍ତୁ ଓ ମେସେଜ ଭଳି ଯାଞ୍ଚ କରନ୍ତୁ।
state-failed = ଏହି ପେଜ ପଢ଼ାଯାଇପାରିଲା ନାହିଁ।
state-failed-label = ପଢ଼ା ହେଲା ନାହିଁ
state-failed-detail = ବ୍ରାଉଜର କହିଲା: { $reason }
state-failed-blocked = ବ୍ରାଉଜର ଏକ୍ସଟେନସନକୁ ଏହି ପେଜ ପଢ଼ିବାକୁ ଦିଏ ନାହିଁ।
state-failed-silent = ପେଜ ଉତ୍ତର ଦେଲା ନାହିଁ। ହୁଏତ ଏହା ବ୍ୟସ୍ତ ଅଛି, କିମ୍ବା ଏକ୍ସଟେନସନ ପଢ଼ିପାରୁନଥିବା ପେଜ।
state-failed-worker = ପରଖର ଯାଞ୍ଚ କରିବା ଅଂଶ ଉତ୍ତର ଦେଲା ନାହିଁ। ଏହି ୱିଣ୍ଡୋ ବନ୍ଦ କରି ପୁଣି ଖୋଲନ୍ତୁ।
state-problem = ପରଖର ଗୋଟିଏ ଅଂଶ କାମ କଲା ନାହିଁ: { $reason }
state-paused-label = ବନ୍ଦ ଅଛି
state-paused = ପରଖ ଏଠାରେ ବନ୍ଦ ଅଛି। କିଛି ଯାଞ୍ଚ ହେଉନାହିଁ।
state-paused-page = ଏହି ପେଜ ପାଇଁ ଆପଣ ଏହାକୁ ବନ୍ଦ ରଖିଛନ୍ତି।
state-paused-site = { $site } ପାଇଁ ଆପଣ ଏହାକୁ ବନ୍ଦ ରଖିଛନ୍ତି।
state-paused-hour = ଆପଣ ଏହାକୁ ସବୁଠାରେ ବନ୍ଦ ରଖିଛନ୍ତି, { $time } ଯାଏ।
state-paused-resume = ଏବେଠାରୁ ପୁଣି ଯାଞ୍ଚ କରନ୍ତୁ

coverage-partial = ଏହି ପେଜ ବହୁତ ଲମ୍ବା: କେବଳ ପ୍ରଥମ ଅଂଶ ଯାଞ୍ଚ ହେଲା।
coverage-rest = ବାକି ଅଂଶ ଯାଞ୍ଚ କରନ୍ତୁ
coverage-rest-reading = ବାକି ଅଂଶ ଯାଞ୍ଚ ହେଉଛି: ଅଂଶ { $part }, ଅତି ବେଶିରେ { $most } …
coverage-rest-read = ଏହି ଲମ୍ବା ପେଜର ବାକି ଅଂଶ ମଧ୍ୟ ଯାଞ୍ଚ ହେଲା।
coverage-beyond = ଏହି ପେଜ ଏତେ ଲମ୍ବା ଯେ ଶେଷ ଯାଏ ଯାଞ୍ଚ ହେଲା ନାହିଁ। ତଳେ କୌଣସି ଅଫର ଥିଲେ ତାହାକୁ କପି କରନ୍ତୁ ଓ ମେସେଜ ଭଳି ଯାଞ୍ଚ କରନ୍ତୁ।
coverage-frames =
    { $count ->
        [one] ଏହି ପେଜର ଗୋଟିଏ ଅଂଶ { $hosts } ରୁ ଆସିଛି, ତାହା ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] ଏହି ପେଜର { $count }ଟି ଅଂଶ { $hosts } ରୁ ଆସିଛି, ସେଗୁଡ଼ିକ ପଢ଼ା ହେଲା ନାହିଁ।
    }
coverage-frames-unnamed =
    { $count ->
        [one] ଏହି ପେଜର ଗୋଟିଏ ଅଂଶ ଅନ୍ୟ ଜାଗାରୁ ଆସିଛି, ତାହା ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] ଏହି ପେଜର { $count }ଟି ଅଂଶ ଅନ୍ୟ ଜାଗାରୁ ଆସିଛି, ସେଗୁଡ଼ିକ ପଢ଼ା ହେଲା ନାହିଁ।
    }
coverage-chats = ଏହି ପେଜରେ ଥିବା ଚାଟ୍ ମେସେଜ ପଢ଼ା ହେଲା ନାହିଁ।
coverage-pictures =
    { $count ->
        [one] ଗୋଟିଏ ବଡ଼ ଫଟୋ ପଢ଼ା ହେଲା ନାହିଁ। ଫଟୋରେ ଥିବା ଲେଖା ପରଖ ଦେଖିପାରେ ନାହିଁ।
       *[other] { $count }ଟି ବଡ଼ ଫଟୋ ପଢ଼ା ହେଲା ନାହିଁ। ଫଟୋରେ ଥିବା ଲେଖା ପରଖ ଦେଖିପାରେ ନାହିଁ।
    }
coverage-old-pack = ପରଖ ଜାଣିଥିବା ଶବ୍ଦର ତାଲିକା { $date } ର। ସବୁଠୁ ନୂଆ ଅଫର ଏହାକୁ ଜଣା ନଥାଇପାରେ।

quotes-title = ପେଜରେ କ’ଣ ଲେଖା ଅଛି
quotes-note-report = ଏଭଳି ଅଫରରେ ଥିବା ଶବ୍ଦ, ଏହି ପେଜରେ ଯେମିତି ଅଛି:
quotes-title-message = ଏଥିରେ କ’ଣ ଲେଖା ଅଛି
quotes-note-report-message = ଏଭଳି ଅଫରରେ ଥିବା ଶବ୍ଦ, ଏଠାରେ ଯେମିତି ଅଛି:
source-reported = ଏଭଳି ଶବ୍ଦର ଖବର ଦେଇଛି: { $publisher }
source-reported-dated = ଏଭଳି ଶବ୍ଦର ଖବର ଦେଇଛି: { $publisher }, { $date }
source-named = { $publisher }, { $date }
source-copy = (କେବଳ କପି ଦେଖାଯାଇଛି)
source-ours = ଏହା ଆମ ମତ
source-open = { $publisher } ର ଖବର ଖୋଲନ୍ତୁ
show-me = ପେଜରେ ଦେଖାନ୍ତୁ
show-me-gone = ଏହି ଶବ୍ଦ ଆଉ ପେଜରେ ନାହିଁ।

facet-employer = କାମରେ କିଏ ନେଉଛି
facet-role = କାମ
facet-place = କେଉଁଠିକୁ
facet-promise = କ’ଣ ଦେବେ ବୋଲି କହୁଛନ୍ତି
facet-safety = ବିପଦ ବିଷୟରେ କ’ଣ କହୁଛନ୍ତି
facet-money = ଟଙ୍କା
facet-route = କେମିତି ଯିବେ
facet-contact = କେମିତି ଯୋଗାଯୋଗ କରିବେ

licence-title = ଏଜେଣ୍ଟଙ୍କ ଲାଇସେନ୍ସ
licence-found = ଅଫରରେ ଏହି ନମ୍ବର ଲେଖା ଅଛି। ଅନ୍ୟର ନମ୍ବର ନକଲ କରି ବି ଲେଖାଯାଏ: ବିଶ୍ୱାସ କରିବା ଆଗରୁ ଖୋଜି ଦେଖନ୍ତୁ।
licence-missing = ଲାଇସେନ୍ସ ନମ୍ବର ମିଳିଲା ନାହିଁ। ଲୋକ ନେଉଥିବା ଏଜେଣ୍ଟଙ୍କ ବିଜ୍ଞାପନରେ ଏହା ରହିବା କଥା। ସବୁଠୁ ଆଗେ ଏହା ମାଗନ୍ତୁ।
licence-copy = ନମ୍ବର କପି କରନ୍ତୁ
licence-check = ଇ-ମାଇଗ୍ରେଟରେ ଖୋଜନ୍ତୁ

advisory-title = ସରକାର କ’ଣ କହୁଛନ୍ତି
advisory-translated = ଆମ ଅନୁବାଦ
advisory-published = { $publisher } ଯେମିତି ପ୍ରକାଶ କରିଛି
steps-title = ଏବେ କ’ଣ କରିବେ
steps-situation = ଏଯାଏ କ’ଣ ହୋଇଛି? ସେଇଟିକୁ ଟିପନ୍ତୁ।
steps-more = ଆଉ କ’ଣ କରିବେ
steps-keep = ପ୍ରମାଣ ପାଇଁ ସମ୍ଭାଳି ରଖନ୍ତୁ: { $list }।
steps-source = ସୂତ୍ର: { $source }
steps-source-ours = ଏହା ଆମ ପରାମର୍ଶ। ଏହାର ଆଧାର: { $source }
help-title = କିଏ ସାହାଯ୍ୟ କରିପାରିବେ
help-published = { $publisher } ଯେମିତି ପ୍ରକାଶ କରିଛି

action-check = ଏହି ପେଜ ଯାଞ୍ଚ କରନ୍ତୁ
action-check-again = ପୁଣି ଯାଞ୍ଚ କରନ୍ତୁ
action-check-private = ଏହି ପେଜ ଥରେ ଯାଞ୍ଚ କରନ୍ତୁ
action-check-message = ମେସେଜ ବା ଫାଇଲ ଯାଞ୍ଚ କରନ୍ତୁ
action-back = ପଛକୁ
action-every-site = ମୁଁ ଖୋଲୁଥିବା ସବୁ ସାଇଟ ଯାଞ୍ଚ କରନ୍ତୁ
action-every-site-note = ବ୍ରାଉଜର ଆପଣଙ୍କୁ ପଚାରିବ। ମେଲ ଓ ଚାଟ୍ ବ୍ୟକ୍ତିଗତ ହୋଇ ରହିବ।
action-every-site-on = ମେଲ ଓ ଚାଟ୍ ଛାଡ଼ି ସବୁ ସାଇଟ ଯାଞ୍ଚ ହେଉଛି।
action-every-site-refused = ଅନୁମତି ମିଳିଲା ନାହିଁ। କେବଳ ଚାକିରି ସାଇଟ ଓ ସୋସିଆଲ ମିଡିଆ ସାଇଟ ଯାଞ୍ଚ ହେଉଛି।
action-report = ରିପୋର୍ଟ ସେଭ୍ କରନ୍ତୁ
action-listen = ଶୁଣନ୍ତୁ
action-listen-stop = ବନ୍ଦ କରନ୍ତୁ
action-listen-none = ଏହି ଡିଭାଇସରେ { $language } କହିବା ପାଇଁ ସ୍ୱର ନାହିଁ।
action-share = ଅନ୍ୟଙ୍କୁ ସତର୍କ କରନ୍ତୁ
action-copy = କପି କରନ୍ତୁ
action-copied = କପି ହେଲା।
action-copy-failed = କପି ହୋଇପାରିଲା ନାହିଁ। ଲେଖାଟିକୁ ବାଛି ନିଜେ କପି କରନ୍ତୁ।
action-wrong = ଏହା ଭୁଲ
action-pause = ପରଖକୁ ବନ୍ଦ ରଖନ୍ତୁ
action-pause-page = ଏହି ପେଜରେ
action-pause-site = { $site } ରେ
action-pause-hour = ଘଣ୍ଟାଏ ପାଇଁ, ସବୁଠାରେ
action-options = ସେଟିଂ

foot-local = ସବୁକିଛି ଆପଣଙ୍କ ଡିଭାଇସରେ ହିଁ ରହେ।
foot-pack = ଶବ୍ଦର ତାଲିକା { $version }, { $date }
foot-unreviewed = ଓଡ଼ିଆ ଯାହାଙ୍କ ମାତୃଭାଷା, ସେଭଳି କେହି ଏହି ଲେଖା ଏଯାଏ ପଢ଼ିନାହାନ୍ତି।
foot-language = ଭାଷା
foot-language-auto = ବ୍ରାଉଜର ଭଳି

banner-why = କାହିଁକି?
banner-steps = କ’ଣ କରିବେ
banner-not-an-offer = ଚାକିରି ଅଫର ନୁହେଁ
banner-close = ଏହି ଚେତାବନୀ ବନ୍ଦ କରନ୍ତୁ
banner-count =
    { $count ->
        [one] ଏହି ପେଜରେ ଏଭଳି { $count }ଟି ଅଫର ଅଛି।
       *[other] ଏହି ପେଜରେ ଏଭଳି { $count }ଟି ଅଫର ଅଛି।
    }
banner-unmarked = ସେଥିରୁ କେତେକରେ ଚିହ୍ନ ନାହିଁ।
banner-mark = ଏଭଳି ଅଫର:

check-title = ମେସେଜ ଯାଞ୍ଚ କରନ୍ତୁ
check-paste = ମେସେଜ କିମ୍ବା ଚାକିରି ଅଫରଟି ଏଠାରେ ପେଷ୍ଟ କରନ୍ତୁ
check-button = ଯାଞ୍ଚ କରନ୍ତୁ
check-file = ଫାଇଲ ବାଛନ୍ତୁ
check-file-note = କିମ୍ବା ଗୋଟିଏ ଫାଇଲ ଦିଅନ୍ତୁ: ହ୍ୱାଟ୍ସଆପ ଚାଟ୍ (ଚାଟ୍‌ରେ: ମେନୁ, “ମୋର୍”, “ଏକ୍ସପୋର୍ଟ ଚାଟ୍”, “ୱିଦାଉଟ୍ ମିଡିଆ”), ସେଭ୍ ହୋଇଥିବା ମେଲ (.eml), ସେଭ୍ ହୋଇଥିବା ୱେବ ପେଜ (.html) କିମ୍ବା ଟେକ୍ସଟ (.txt)। ଫାଇଲଟିକୁ ଟାଣି ଆଣି ଏହି ପେଜରେ ମଧ୍ୟ ଛାଡ଼ିପାରିବେ।
check-private = ଏହା କେବଳ ଏହି ଡିଭାଇସରେ ପଢ଼ାଯାଏ। କାହାକୁ ପଠାଯାଏ ନାହିଁ, ରଖାଯାଏ ବି ନାହିଁ।
check-another = ଆଉ କିଛି ଯାଞ୍ଚ କରନ୍ତୁ
check-text = ଯେଉଁ ଲେଖା ଯାଞ୍ଚ ହେଲା
check-empty = ଏଠାରେ ଯାଞ୍ଚ କରିବା ପାଇଁ କିଛି ଲେଖା ନାହିଁ। କୌଣସି ପେଜରେ ଲେଖା ବାଛନ୍ତୁ, ରାଇଟ-କ୍ଲିକ କରି ମେନୁ ଖୋଲନ୍ତୁ ଓ “ବଛା ଲେଖା ଯାଞ୍ଚ କରନ୍ତୁ” ଟିପନ୍ତୁ।
check-shortened = ବଛା ଲେଖା ବହୁତ ଲମ୍ବା ଥିଲା: କେବଳ ପ୍ରଥମ ଅଂଶ ଯାଞ୍ଚ ହେଲା।
check-failed = ଲେଖାଟି ଯାଞ୍ଚ ହୋଇପାରିଲା ନାହିଁ।
check-checking = ଲେଖା ଯାଞ୍ଚ ହେଉଛି …
check-nothing = ଏଥିରେ ଯାଞ୍ଚ କରିବା ପାଇଁ କିଛି ଲେଖା ନାହିଁ।
check-nothing-note = ଫଟୋରେ ଯାହା ଲେଖା ଥାଏ, ଆଉ ଭିଡିଓ ଓ ଭଏସ ମେସେଜରେ ଯାହା କୁହାଯାଏ, ପରଖ ତାହା ପଢ଼ିପାରେ ନାହିଁ।
check-refused-too-large = ଏହା ବହୁତ ବଡ଼: ପରଖ 5 MB ଯାଏ ପଢ଼େ।
check-refused-too-large-note = ମିଡିଆ ନ ନେଇ ଚାଟ୍ ଏକ୍ସପୋର୍ଟ କରନ୍ତୁ, କିମ୍ବା ମେସେଜ କପି କରି ତଳେ ପେଷ୍ଟ କରନ୍ତୁ।
check-refused-packed = ଏହି ଫାଇଲଟି ପ୍ୟାକ ହୋଇଛି (ଯେମିତି ZIP)। ପରଖ ଏହା ଭିତରେ ଦେଖିପାରେ ନାହିଁ।
check-refused-packed-note = ଆଗେ ଏହାକୁ ଅନପ୍ୟାକ କରି ଭିତରର ଟେକ୍ସଟ ଫାଇଲ ବାଛନ୍ତୁ, କିମ୍ବା ମେସେଜଟି ତଳେ ପେଷ୍ଟ କରନ୍ତୁ।
check-refused-picture = ଏହା ଗୋଟିଏ ଫଟୋ। ପରଖ କେବଳ ଟାଇପ ହୋଇଥିବା ଲେଖା ପଢ଼େ।
check-refused-picture-note = ଏଥିରେ ଥିବା ମୁଖ୍ୟ ଶବ୍ଦ ସବୁ ତଳ ବାକ୍ସରେ ଟାଇପ କରନ୍ତୁ।
check-refused-not-text = ପରଖ ଏହି ପ୍ରକାର ଫାଇଲ ପଢ଼ିପାରେ ନାହିଁ।
check-refused-not-text-note = ଫାଇଲ ଖୋଲନ୍ତୁ, ଲେଖା କପି କରନ୍ତୁ ଓ ତଳେ ପେଷ୍ଟ କରନ୍ତୁ।
check-read-text = ଲେଖାଟି ପଢ଼ା ହେଲା।
check-read =
    { $count ->
        [one] ଗୋଟିଏ ମେସେଜ ପଢ଼ା ହେଲା।
       *[other] { $count }ଟି ମେସେଜ ପଢ଼ା ହେଲା।
    }
check-alarms =
    { $count ->
        [one] ସେଥିରୁ ଗୋଟିକ ପାଇଁ ଏହା ଦେଖାଗଲା।
       *[other] ସେଥିରୁ { $count }ଟି ପାଇଁ ଏହା ଦେଖାଗଲା।
    }
check-found = ଏହା କେଉଁଠି ମିଳିଲା
check-found-more =
    { $count ->
        [one] ଏଭଳି ଆଉ ଗୋଟିଏ ମେସେଜ ଅଛି।
       *[other] ଏଭଳି ଆଉ { $count }ଟି ମେସେଜ ଅଛି।
    }
check-message = ମେସେଜ { $number }
check-notice = ମେସେଜ ମଝିରେ ଥିବା ଗୋଟିଏ ଧାଡ଼ି
check-from = କିଏ ପଠାଇଲା:
check-when = କେବେ:
check-subject = ବିଷୟ:
check-not-read-pictures =
    { $count ->
        [one] ଗୋଟିଏ ଫଟୋ ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] { $count }ଟି ଫଟୋ ପଢ଼ା ହେଲା ନାହିଁ।
    }
check-not-read-attachments =
    { $count ->
        [one] ସାଙ୍ଗରେ ଆସିଥିବା ଗୋଟିଏ ଫାଇଲ ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] ସାଙ୍ଗରେ ଆସିଥିବା { $count }ଟି ଫାଇଲ ପଢ଼ା ହେଲା ନାହିଁ।
    }
check-not-read-media =
    { $count ->
        [one] ଚାଟ୍‌ର ଗୋଟିଏ ଫଟୋ, ଭିଡିଓ, ଭଏସ ମେସେଜ କିମ୍ବା ଫାଇଲ ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] ଚାଟ୍‌ର { $count }ଟି ଫଟୋ, ଭିଡିଓ, ଭଏସ ମେସେଜ କିମ୍ବା ଫାଇଲ ପଢ଼ା ହେଲା ନାହିଁ।
    }
check-not-read-parts =
    { $count ->
        [one] ମେଲର ଗୋଟିଏ ଅଂଶ ପଢ଼ା ହେଲା ନାହିଁ: ଏଥିରେ ବହୁତ ବେଶି ଅଂଶ ଅଛି।
       *[other] ମେଲର { $count }ଟି ଅଂଶ ପଢ଼ା ହେଲା ନାହିଁ: ଏଥିରେ ବହୁତ ବେଶି ଅଂଶ ଅଛି।
    }
check-not-read-messages =
    { $count ->
        [one] ଚାଟ୍ ବହୁତ ଲମ୍ବା: ସବୁଠୁ ପୁରୁଣା ମେସେଜଟି ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] ଚାଟ୍ ବହୁତ ଲମ୍ବା: ସବୁଠୁ ପୁରୁଣା { $count }ଟି ମେସେଜ ପଢ଼ା ହେଲା ନାହିଁ।
    }
check-not-read-files =
    { $count ->
        [one] କେବଳ ପ୍ରଥମ ଫାଇଲ ପଢ଼ା ହେଲା, ଆଉ ଗୋଟିଏ ପଢ଼ା ହେଲା ନାହିଁ।
       *[other] କେବଳ ପ୍ରଥମ ଫାଇଲ ପଢ଼ା ହେଲା, ଆଉ { $count }ଟି ପଢ଼ା ହେଲା ନାହିଁ।
    }
check-not-read-cut = ଏହା ବହୁତ ଲମ୍ବା: ସବୁ ପଢ଼ା ହେଲା ନାହିଁ।
check-menu = ବଛା ଲେଖା ଯାଞ୍ଚ କରନ୍ତୁ

sample-try = ଗୋଟିଏ ନମୁନା ଯାଞ୍ଚ କରି ଦେଖନ୍ତୁ
sample-note = ପରଖ ଯେଉଁ ଭଳି ଅଫର ପାଇଁ ସାବଧାନ କରେ, ଏହା ସେଭଳି ଗୋଟିଏ ମନଗଢ଼ା ଅଫର।

welcome-title = ନମସ୍କାର, ପରଖକୁ ସ୍ୱାଗତ
welcome-lead = ଏଜେଣ୍ଟମାନେ ବିଦେଶରେ ଏଭଳି ଚାକିରିର ଲୋଭ ଦେଖାନ୍ତି, ଯାହା ବିପଦକୁ ନେଇଯାଏ। କୌଣସି ପେଜ ଏହି ପ୍ରକାର ଅଫର ଭଳି ଲାଗିଲେ ପରଖ ଆପଣଙ୍କୁ କହେ:
welcome-language = ଆପଣଙ୍କ ଭାଷା
welcome-does = ଏହା କ’ଣ କରେ
welcome-does-1 = ଆପଣଙ୍କ ନିଜ ଡିଭାଇସରେ ଚାକିରି ପେଜ ପଢ଼େ ଓ ସେଭଳି ଅଫରରେ ଲାଲ ଚେତାବନୀ ଦେଖାଏ।
welcome-does-2 = କେଉଁ ଶବ୍ଦ ପାଇଁ ଚେତାବନୀ ଆସିଲା ଓ ସେଭଳି ଶବ୍ଦର ଖବର କିଏ ଦେଇଛି, ତାହା ଦେଖାଏ।
welcome-does-3 = ଏବେ କ’ଣ କରିବେ ଓ କାହାକୁ ଫୋନ କରିବେ, ତାହା କହେ।
welcome-never = ଏହା ଯାହା କେବେ କରେ ନାହିଁ
welcome-never-1 = ଆପଣ ଯାହା ପଢ଼ନ୍ତି, ସେଥିରୁ କିଛି ବି କାହାକୁ ପଠାଏ ନାହିଁ।
welcome-never-2 = ଥରେ ଯାଞ୍ଚ କରିବାକୁ ଆପଣ ନ କହିଲେ ଆପଣଙ୍କ ମେଲ ଓ ଚାଟ୍ ପଢ଼େ ନାହିଁ।
welcome-never-3 = କୌଣସି ଅଫର ଭଲ ବୋଲି ଏହା କେବେ କହେ ନାହିଁ। ଯାହା ମିଳିଲା, କେବଳ ତାହା କହେ।
welcome-where = ପରଖ କେଉଁଠି ଦେଖିବ?
welcome-where-every = ସବୁ ପେଜରେ
welcome-where-listed = କେବଳ ଚାକିରି ଓ ସୋସିଆଲ ସାଇଟରେ
welcome-where-note = “ସବୁ ପେଜରେ” ବାଛିଲେ ବ୍ରାଉଜର ଆପଣଙ୍କୁ ପଚାରିବ। ଏହାକୁ ଆପଣ ସେଟିଂରେ ଯେତେବେଳେ ଚାହିଁବେ ବଦଳାଇପାରିବେ।
welcome-where-every-on = ହେଲା: ଏହା ମେଲ ଓ ଚାଟ୍ ଛାଡ଼ି ସବୁ ପେଜରେ ଦେଖେ।
welcome-where-listed-on = ହେଲା: ଏହା କେବଳ ଚାକିରି ଓ ସୋସିଆଲ ମିଡିଆ ସାଇଟରେ ଦେଖେ।
welcome-pin = ବଟନଟିକୁ ଆଖି ଆଗରେ ରଖନ୍ତୁ
welcome-pin-chrome = ବ୍ରାଉଜରର ଉପର ଡାହାଣରେ ଥିବା ପଜଲ ଖଣ୍ଡ ଚିହ୍ନରେ କ୍ଲିକ କରନ୍ତୁ। ତା’ପରେ ପରଖ ପାଖରେ ଥିବା ପିନରେ କ୍ଲିକ କରନ୍ତୁ।
welcome-pin-firefox = ବ୍ରାଉଜରର ଉପର ଡାହାଣରେ ଥିବା ପଜଲ ଖଣ୍ଡ ଚିହ୍ନରେ କ୍ଲିକ କରନ୍ତୁ। ପରଖ ପାଖରେ ଥିବା ଗିଅରରେ କ୍ଲିକ କରନ୍ତୁ, ତା’ପରେ “Pin to Toolbar” ରେ।
welcome-pin-phone = ଫୋନରେ ପରଖ ବ୍ରାଉଜରର ମେନୁରେ, ଏକ୍ସଟେନସନ ଭିତରେ ମିଳିବ।
welcome-pin-done = ବଟନଟି ଆଖି ଆଗରେ ଅଛି।
welcome-done = ହେଲା

options-title = ସେଟିଂ
options-language = ଭାଷା
options-look = କେମିତି ଦିଶିବ
options-theme = ରଙ୍ଗ
options-theme-auto = ଡିଭାଇସ ଭଳି
options-theme-light = ଉଜ୍ଜ୍ୱଳ
options-theme-dark = ଅନ୍ଧାରିଆ
options-theme-contrast = ସ୍ପଷ୍ଟ କଳା-ଧଳା
options-size = ଅକ୍ଷରର ସାଇଜ
options-size-100 = ସାଧାରଣ
options-size-125 = ବଡ଼
options-size-150 = ବହୁତ ବଡ଼
options-size-200 = ସବୁଠୁ ବଡ଼
options-checking = ଯାଞ୍ଚ
options-every-site = ମେଲ ଓ ଚାଟ୍ ଛାଡ଼ି ସବୁ ସାଇଟ ଯାଞ୍ଚ କରନ୍ତୁ
options-caution-banner = “{ level-label-caution }” ପାଇଁ ମଧ୍ୟ ବ୍ୟାନର ଦେଖାନ୍ତୁ
options-caution-banner-note = ନହେଲେ କେବଳ ବଟନରେ “?” ଦିଶେ।
options-sites = ଯେଉଁ ସାଇଟ ସବୁବେଳେ ଯାଞ୍ଚ ହୁଏ
options-paused = ଯେଉଁଠି ଆପଣ ପରଖ ବନ୍ଦ ରଖିଛନ୍ତି
options-paused-none = କେଉଁଠି ବି ନୁହେଁ।
options-paused-hour = ସବୁଠାରେ, { $time } ଯାଏ
options-paused-remove = ପୁଣି ଚାଲୁ କରନ୍ତୁ
options-packs = ଠକେଇ ଶବ୍ଦର ତାଲିକା
options-packs-version = ଭର୍ସନ { $version }, { $date }
options-packs-size = ଏହା ଏଭଳି ଅଫରର { $signals }ଟି ଚିହ୍ନ ଜାଣେ, { $sources }ଟି ସୂତ୍ରରୁ।
options-packs-built-in = ଏହା ପରଖର ଏହି ଭର୍ସନ ସହ ଆସିଛି।
options-packs-last = ଏଥିରୁ ଅତି କମରେ ଗୋଟିଏ ଚାଲୁ ରହେ। ଯାଞ୍ଚ ନ ଲୋଡ଼ିଲେ ପରଖକୁ ବନ୍ଦ ରଖନ୍ତୁ।
options-workbench = କୌଣସି ଲେଖା ପଦକ୍ଷେପ ପରେ ପଦକ୍ଷେପ କିପରି ପରଖାଯାଏ ଦେଖନ୍ତୁ (ଜାଣକାରଙ୍କ ପାଇଁ, ଇଂରାଜୀରେ)
options-packs-updated = { $date } ରେ ଅପଡେଟ ହେଲା।
options-packs-expired = ଏହି ତାଲିକା ପୁରୁଣା: { $date } ସୁଦ୍ଧା ଏହା ବଦଳରେ ନୂଆ ଆସିବା କଥା ଥିଲା। ଏହା ସାବଧାନ କରୁଥିବ, କିନ୍ତୁ ସବୁଠୁ ନୂଆ ଅଫର ଏହାକୁ ଜଣା ନଥାଇପାରେ।
options-updates-none = ଏହି ପରଖ ନୂଆ ତାଲିକା ଖୋଜେ ନାହିଁ। ନୂଆ ତାଲିକା ପରଖର ନୂଆ ଭର୍ସନ ସହ ଆସେ।
options-updates = ଦିନକୁ ଥରେ ନୂଆ ତାଲିକା ଖୋଜନ୍ତୁ
options-updates-note = ସେତେବେଳେ ପରଖ { $host } କୁ ପଚାରେ। ଆପଣ ଯାହା ପଢ଼ନ୍ତି ସେଥିରୁ କିଛି ପଠାଯାଏ ନାହିଁ। ସବୁ ସାଇଟ ଭଳି { $host } କୁ ଆପଣଙ୍କ ଇଣ୍ଟରନେଟ ଠିକଣା ଦିଶେ।
options-updates-refused = ବ୍ରାଉଜର ଅନୁମତି ଦେଲା ନାହିଁ। ନୂଆ ତାଲିକା ପରଖର ନୂଆ ଭର୍ସନ ସହ ଆସେ।
options-updates-now = ଏବେ ନୂଆ ତାଲିକା ଖୋଜନ୍ତୁ
options-updates-looking = ଖୋଜୁଛି …
options-updates-looked = ଶେଷ ଥର ଖୋଜିଥିଲା: { $time }।
options-updates-silent = { $date } ରୁ କୌଣସି ଉତ୍ତର ଆସିନାହିଁ। ପରଖ ପାଖରେ ଯେଉଁ ତାଲିକା ଅଛି, ସେଥିରେ ହିଁ ସାବଧାନ କରୁଥିବ; ସବୁଠୁ ନୂଆ ଅଫର ସେଥିରେ ନଥାଇପାରେ।
options-updates-frozen = { $date } ପରେ କିଛି ନୂଆ ଆସିନାହିଁ। ପରଖ ପାଖରେ ଯେଉଁ ତାଲିକା ଅଛି, ସେଥିରେ ହିଁ ସାବଧାନ କରୁଥିବ।
options-updates-kept = ଆଗର ତାଲିକା ହିଁ ଚାଲୁଛି।
updates-updated = ନୂଆ ତାଲିକା ଆସିଲା ଓ ଏବେ ତାହା ଚାଲୁଛି।
updates-nothing-newer = କିଛି ନୂଆ ନାହିଁ।
updates-unreachable = { $host } ଉତ୍ତର ଦେଲା ନାହିଁ।
updates-no-catalogue = { $host } ଉତ୍ତର ଦେଲା, କିନ୍ତୁ ପରଖ ଯାହା ମାଗିଥିଲା ତାହା ନୁହେଁ।
updates-no-room = ନୂଆ ତାଲିକା ଅଛି, କିନ୍ତୁ ଏହି ଡିଭାଇସରେ ତା’ ପାଇଁ ଜାଗା ନଥିଲା।
updates-other-parakh = ନୂଆ ତାଲିକା ଅଛି, କିନ୍ତୁ ତାହା ପରଖର ଅନ୍ୟ ଏକ ଭର୍ସନ ପାଇଁ ତିଆରି ହୋଇଛି।
updates-not-whole = ନୂଆ ତାଲିକା ଅଛି, କିନ୍ତୁ ଠିକ ଭାବେ ପହଞ୍ଚିଲା ନାହିଁ। ପରଖ ପୁଣି ଚେଷ୍ଟା କରିବ।
updates-refused-signature = ଗୋଟିଏ ଅପଡେଟ ନିଆଗଲା ନାହିଁ: ତା’ର ଦସ୍ତଖତ ମେଳ ଖାଉନାହିଁ।
updates-refused-unsigned = ଗୋଟିଏ ଅପଡେଟ ନିଆଗଲା ନାହିଁ: ସେଥିରେ ବୈଧ ଦସ୍ତଖତ ନାହିଁ।
updates-refused-form = ଗୋଟିଏ ଅପଡେଟ ନିଆଗଲା ନାହିଁ: ସେଥିରେ ଏମିତି କିଛି ଅଛି ଯାହା କୌଣସି ତାଲିକାରେ ରହିପାରିବ ନାହିଁ।
updates-refused-older = ଗୋଟିଏ ଅପଡେଟ ନିଆଗଲା ନାହିଁ: ଏଠାରେ ଚାଲିଥିବା ତାଲିକାଠାରୁ ତାହା ପୁରୁଣା।
updates-refused-expired = ଗୋଟିଏ ଅପଡେଟ ନିଆଗଲା ନାହିଁ: ତା’ର ସମୟ ସରିଯାଇଛି।
updates-refused-check = ଗୋଟିଏ ଅପଡେଟ ନିଆଗଲା ନାହିଁ: ତାହା ନମୁନା ଲେଖାଗୁଡ଼ିକୁ ଭୁଲ ଯାଞ୍ଚ କଲା।
options-samples = ଯାହାକୁ ଆପଣ ଭୁଲ କହିଲେ
options-samples-none = ଏଯାଏ କିଛି ନାହିଁ।
options-samples-open = ଖୋଲନ୍ତୁ
options-samples-delete = ଡିଲିଟ କରନ୍ତୁ
options-backup = ଆପଣଙ୍କ ସେଟିଂ ସାଙ୍ଗରେ ନିଅନ୍ତୁ
options-export = ସେଟିଂକୁ ଫାଇଲରେ ସେଭ୍ କରନ୍ତୁ
options-import = ଫାଇଲରୁ ସେଟିଂ ଆଣନ୍ତୁ
options-import-done = ସେଟିଂ ଅଣାଗଲା।
options-import-done-locked = ସେଟିଂ ଅଣାଗଲା, ଏହି ଡିଭାଇସ ପାଇଁ ଆଗରୁ ଠିକ୍ ହୋଇଥିବା ସେଟିଂ ଛାଡ଼ି।
options-import-failed = ଏହି ଫାଇଲରେ ପରଖର ସେଟିଂ ନାହିଁ। କିଛି ବଦଳିଲା ନାହିଁ।
options-wipe = କମ୍ପ୍ୟୁଟରଟି ଅନ୍ୟମାନେ ମଧ୍ୟ ଚଲାନ୍ତି?
options-wipe-button = ସବୁ ଡିଲିଟ କରନ୍ତୁ
options-wipe-note = ସେଟିଂ, ଯେଉଁଠି ପରଖ ବନ୍ଦ ରଖିଥିଲେ, ହଟାଇଥିବା ଚେତାବନୀ ଓ ଯାହାକୁ ଆପଣ ଭୁଲ କହିଲେ। ଫାଇଲରେ ସେଭ୍ କରିଥିବା ରିପୋର୍ଟ ରହିବ।
options-wipe-done = ସବୁ ଡିଲିଟ ହେଲା। ପରଖ ଏବେ ପ୍ରଥମ ଦିନ ଭଳି ଅଛି।
options-failed = ଏହା ସେଭ୍ ହୋଇପାରିଲା ନାହିଁ: { $reason }
options-lost = ଏହି ଡିଭାଇସରେ ଆପଣ ପରଖରେ ଯାହା ସେଟ୍ କିମ୍ବା ସେଭ୍ କରିଥିଲେ, ତାହାର କିଛି ଅଂଶ ଖରାପ ହୋଇଗଲା କିମ୍ବା ହଜିଗଲା। ଏବେ ସେହି ଅଂଶ ପ୍ରଥମ ଦିନ ଭଳି ଅଛି: ଦୟାକରି ସେଟିଂ ଦେଖନ୍ତୁ।
options-saved = ସେଭ୍ ହେଲା।

report-title = ସନ୍ଦେହଜନକ ଚାକିରି ଅଫର ବିଷୟରେ ରିପୋର୍ଟ
report-lead = ଅଭିଯୋଗ କରିବା ପାଇଁ, କିମ୍ବା ନିଜ ପାଖରେ ରଖିବା ପାଇଁ। ଆଗେ ପଢ଼ନ୍ତୁ: ଏଠାରେ ଯାହା ଦେଖୁଛନ୍ତି, ଫାଇଲରେ ତାହା ହିଁ ଥାଏ। କିଛି ପଠାଯାଏ ନାହିଁ।
report-save = ଫାଇଲରେ ସେଭ୍ କରନ୍ତୁ
report-print = ପ୍ରିଣ୍ଟ ବା PDF ସେଭ୍ କରନ୍ତୁ
report-saved = { $file } ନାଁରେ ସେଭ୍ ହେଲା।
report-gone = ସେହି ପେଜ ଆଉ ଆଗ ଭଳି ଖୋଲା ନାହିଁ। ସେଠାକୁ ଫେରି ପୁଣି “{ action-report }” ଟିପନ୍ତୁ।
report-picture = ପେଜର ଫଟୋ ବି ରଖନ୍ତୁ
report-picture-none = ବ୍ରାଉଜର ପେଜର ଫଟୋ ଦେଲା ନାହିଁ।
report-text = ପୂରା ଲେଖା ବି ରଖନ୍ତୁ
report-note = ନିଜ ଭାଷାରେ ଲେଖନ୍ତୁ (ଖାଲି ଛାଡ଼ିଲେ ବି ଚଳିବ)
report-note-hint = ଏହି ଅଫର ଆପଣଙ୍କୁ କିଏ ଦେଲା? କେବେ, ଆଉ କେଉଁ ନମ୍ବରରୁ? ଆପଣ କେତେ ଟଙ୍କା ଦେଲେ?
report-note-title = ମୋ ନିଜ କଥାରେ
report-level = ପରଖକୁ କ’ଣ ମିଳିଲା
report-address = ଠିକଣା
report-origin = କେଉଁଠୁ ଆସିଲା
report-origin-message = ପରଖକୁ ଦିଆଯାଇଥିବା ମେସେଜ କିମ୍ବା ଫାଇଲ
report-time = କେବେ ଦେଖାଗଲା
report-page-title = ପେଜର ଶିରୋନାମା
report-quotes = ଯେଉଁ ଶବ୍ଦ ପାଇଁ ଏହା ଦେଖାଗଲା
report-full-text = ପୂରା ଲେଖା
report-full-text-cut = ଏହା ବହୁତ ଲମ୍ବା: ଏହା ତାହାର ପ୍ରଥମ ଅଂଶ।
report-picture-title = ପେଜର ଫଟୋ
report-hash = ପୂରା ଲେଖାର SHA-256
report-hash-note = ଲେଖାଟି ବଦଳାଯାଇନାହିଁ ବୋଲି ଏହା ଦ୍ୱାରା ପରେ ଯେକେହି ଯାଞ୍ଚ କରିପାରିବେ।
report-pack = ଠକେଇ ଶବ୍ଦର ତାଲିକା
report-where = କେଉଁଠି ଅଭିଯୋଗ କରିବେ
report-where-1930 = ଅନଲାଇନରେ ଟଙ୍କା ଦିଆଯାଇଥିଲେ: ସାଙ୍ଗେ ସାଙ୍ଗେ 1930 କୁ ଫୋନ କରନ୍ତୁ, ତା’ପରେ cybercrime.gov.in ରେ ଅଭିଯୋଗ ଲେଖନ୍ତୁ।
report-where-police = ପୋଲିସ: ଯେକୌଣସି ଥାନା। ଏହି ରିପୋର୍ଟ, ଆପଣଙ୍କ କାଗଜପତ୍ର ଓ ଟଙ୍କା ଦେବାର ପ୍ରମାଣ ନେଇ ଯାଆନ୍ତୁ।
report-where-protector = ପ୍ରୋଟେକ୍ଟର ଅଫ୍ ଏମିଗ୍ରାଣ୍ଟସ: ଲାଇସେନ୍ସ ନଥିବା ଏଜେଣ୍ଟଙ୍କ ନାଁରେ ଅଭିଯୋଗ ପାଇଁ।
report-where-madad = ମଦଦ (MADAD), ବିଦେଶ ମନ୍ତ୍ରଣାଳୟର ସାଇଟ: ଯିଏ ବିଦେଶରେ ପହଞ୍ଚିସାରିଛନ୍ତି, ତାଙ୍କ ପାଇଁ ମଧ୍ୟ।
report-made = ଏହି ଡିଭାଇସରେ ପରଖ { $version } ଏହା ତିଆରି କରିଛି। ପରଖ ଜଣା ଥିବା ଅଫରର ଶବ୍ଦ ଖୋଜେ; ଏହା କୌଣସି ଅପରାଧ ପ୍ରମାଣ କରେ ନାହିଁ।

share-title = ଅନ୍ୟଙ୍କୁ ସତର୍କ କରନ୍ତୁ
share-note = କେବଳ ଏହି ଲେଖା ପଠାଯିବ, ଆଉ କିଛି ନୁହେଁ: ନା ପେଜ, ନା ଆପଣଙ୍କ ନାଁ।
share-send = ପଠାନ୍ତୁ

wrong-title = ଏହା ଭୁଲ
wrong-lead = ଧନ୍ୟବାଦ। ପରଖ ଯାହା ପଢ଼ିଥିଲା, ତାହା ଏଇ; ଯେଉଁ ନମ୍ବର, ଠିକଣା ଓ ନାଁ ଏହା ଚିହ୍ନିପାରିଲା, ସେସବୁ କାଢ଼ି ଦିଆଯାଇଛି। ଚାହିଁଲେ ବଦଳାନ୍ତୁ। ଆପଣ ନିଜେ ନ ପଠାଇବା ଯାଏ ଏହା ଏହି ଡିଭାଇସରେ ରହିବ।
wrong-why = କ’ଣ ଭୁଲ ଅଛି?
wrong-why-honest = ଏହା ସଚ୍ଚା ଅଫର
wrong-why-not-an-offer = ଏହା ଚାକିରି ଅଫର ନୁହେଁ
wrong-why-missed = ଏହା ସେଭଳି ଅଫର, କିନ୍ତୁ ପରଖ ଚେତାବନୀ ଦେଲା ନାହିଁ
wrong-text = ନାଁ ଓ ନମ୍ବର କାଢ଼ି ଦିଆଯାଇଥିବା ଲେଖା
wrong-note = ଆମେ କ’ଣ ଜାଣିବା ଦରକାର? (ଖାଲି ଛାଡ଼ିଲେ ବି ଚଳିବ)
wrong-keep = ରଖନ୍ତୁ
wrong-kept = ଏହି ଡିଭାଇସରେ ରଖାଗଲା। ସେଟିଂରେ ମିଳିବ।
wrong-copy = ପଠାଇବାକୁ କପି କରନ୍ତୁ
wrong-send = { $channel } କୁ ପଠାନ୍ତୁ
wrong-no-channel = ଏହାକୁ କପି କରନ୍ତୁ ଓ ଆପଣଙ୍କୁ ପରଖ ଯିଏ ଦେଇଥିଲେ, ତାଙ୍କୁ ପଠାନ୍ତୁ।
wrong-taken-number = (ନମ୍ବର)
wrong-taken-address = (ଠିକଣା)
wrong-taken-name = (ନାମ)

web-lead = ହ୍ୱାଟ୍ସଆପରେ ଚାକିରି ଅଫର ଆସିଛି? ଏଠାରେ ଯାଞ୍ଚ କରନ୍ତୁ। ଏହା କେବଳ ଏହି ଫୋନରେ ପଢ଼ାଯାଏ।
web-install = ପରଖକୁ ନିଜ ଫୋନରେ ରଖନ୍ତୁ: ବ୍ରାଉଜରର ମେନୁ ଖୋଲନ୍ତୁ ଓ “ହୋମ୍ ସ୍କ୍ରିନରେ ଯୋଗ କରନ୍ତୁ” କିମ୍ବା “ଆପ୍ ଇନଷ୍ଟଲ୍ କରନ୍ତୁ” ବାଛନ୍ତୁ।
web-install-button = ଏହି ଫୋନରେ ପରଖ ରଖନ୍ତୁ
web-share-how = ହ୍ୱାଟ୍ସଆପରେ ମେସେଜଟିକୁ ଟିପି ଧରନ୍ତୁ, “ସେୟାର” ବାଛନ୍ତୁ, ତା’ପରେ ପରଖ।
web-offline = ଇଣ୍ଟରନେଟ ନଥିଲେ ବି ଚାଲେ।
web-loading = ପ୍ରସ୍ତୁତ ହେଉଛି …
web-share-lost = ସେୟାର ହୋଇଥିବା ମେସେଜ ଏଠାରେ ପହଞ୍ଚିଲା ନାହିଁ। ତାହାକୁ କପି କରି ଏଠାରେ ପେଷ୍ଟ କରନ୍ତୁ।
web-failed = ପରଖ ଖୋଲିପାରିଲା ନାହିଁ। ଥରେ ଇଣ୍ଟରନେଟ ସହ ଯୋଡ଼ି ଏହି ପେଜ ପୁଣି ଖୋଲନ୍ତୁ।
web-helpline = { $name } ଠାରୁ ସାହାଯ୍ୟ
workbench-title = କର୍ମଶାଳା

organisation-title = ସେଟ୍ କରିଛନ୍ତି: { $name }
organisation-unnamed = ଏହି ଡିଭାଇସର ଦେଖାଶୁଣା କରୁଥିବା ସଂସ୍ଥା
organisation-set-by = ଠିକ୍ କରିଛନ୍ତି: { $name }
organisation-no-pause = ଏହି ଡିଭାଇସରେ ପରଖକୁ ବନ୍ଦ ରଖାଯାଇପାରିବ ନାହିଁ। ଠିକ୍ କରିଛନ୍ତି: { $name }
organisation-languages = ଭାଷା: { $languages }
organisation-entries = ଏହି ଡିଭାଇସ ପାଇଁ କ’ଣ ଠିକ୍ ହୋଇଛି
organisation-entry-set = ଠିକ୍ ହୋଇଛି
organisation-entry-not-set = ଠିକ୍ ହୋଇନାହିଁ
organisation-wrong = ଏଗୁଡ଼ିକ ଭୁଲ ଅଛି। ଏଗୁଡ଼ିକ ଛାଡ଼ି ଦିଆଗଲା; ବାକି ସବୁ ଲାଗୁ ଅଛି:
organisation-sites = ଏଠାରେ ଏଗୁଡ଼ିକ ମଧ୍ୟ ଯାଞ୍ଚ ହୁଏ। ଠିକ୍ କରିଛନ୍ତି: { $name }
organisation-sites-note = ବ୍ରାଉଜର ଏପର୍ଯ୍ୟନ୍ତ ଏ ସବୁର ଅନୁମତି ଦେଇନାହିଁ। ଏହା ଆପଣଙ୍କୁ ପଚାରିବ।
organisation-sites-allow = ଏହି ସାଇଟ ମଧ୍ୟ ଯାଞ୍ଚ କରନ୍ତୁ
organisation-exempt = ଏଠାରେ ଏଗୁଡ଼ିକ କେବେ ପଢ଼ାଯାଏ ନାହିଁ। ଠିକ୍ କରିଛନ୍ତି: { $name }

policy-wrong-form = ଯେମିତି ଲେଖିବା କଥା ସେମିତି ନାହିଁ।
policy-wrong-text = ଖାଲି ଅଛି କିମ୍ବା ବହୁତ ଲମ୍ବା।
policy-wrong-language = ପରଖ ଜାଣିଥିବା ଭାଷା ନୁହେଁ।
policy-wrong-number = ଟେଲିଫୋନ ନମ୍ବର ନୁହେଁ।
policy-wrong-address = ୱେବ ଠିକଣା ନୁହେଁ, କିମ୍ବା ଏଠାରେ ଯେମିତି ଦରକାର ସେମିତି ନୁହେଁ।
policy-wrong-contact = ଏଥିରେ ଟେଲିଫୋନ ନମ୍ବର ନାହିଁ, ୱେବ ଠିକଣା ମଧ୍ୟ ନାହିଁ।
policy-wrong-site = କୌଣସି ସାଇଟର ନାଁ ନୁହେଁ।
policy-wrong-private = ମେଲ କିମ୍ବା ଚାଟ୍। ନ କହିଲେ ପରଖ ତାହା କେବେ ପଢ଼େ ନାହିଁ।
policy-wrong-logo = ଛୋଟ ଛବି ନୁହେଁ: PNG କିମ୍ବା WebP, 50 kB ଯାଏ, ଓସାର ଓ ଉଚ୍ଚତା 1024 ବିନ୍ଦୁ ଯାଏ।
policy-wrong-key = minisign ର ପବ୍ଲିକ୍ କି ନୁହେଁ।
policy-wrong-choice = ଏଠାରେ ଲେଖାଯାଇପାରୁଥିବା ଶବ୍ଦ ମଧ୍ୟରୁ ନୁହେଁ।
policy-wrong-unknown = ପରଖ ଜାଣି ନଥିବା ନାଁ।
policy-wrong-many = ତାଲିକା ବହୁତ ଲମ୍ବା; ଶେଷ ଭାଗ ଛାଡ଼ି ଦିଆଗଲା।
