### Nepali. Reviewed by a native speaker: not yet.

name = परख
level-report = यो पेजमा यही ठगीको कुरा गरिएको छ। पेज आफैं अफर जस्तो देखिँदैन।
level-report-message = यसमा यही ठगीको कुरा गरिएको छ। यो आफैं अफर जस्तो देखिँदैन।
level-clear = यहाँ केही भेटिएन।
level-clear-note = अहिलेसम्म जुन अफरको खबर आएको छ, परखले त्यति मात्र चिन्छ। तैपनि एजेन्टको लाइसेन्स जाँच्नुहोस्।
also-found = यहाँ यो पनि भेटियो: { $titles }
level-label-warn = चेतावनी
level-label-caution = होसियार
level-label-report = खबर
level-label-clear = जाँच भयो

state-checking = यो पेज जाँचिँदै छ …
state-unchecked = यो पेज जाँचिएको छैन।
state-unchecked-label = जाँच भएको छैन
state-unchecked-not-asked = कामका साइट र सोसल मिडियाका साइट परखले आफैं जाँच्छ। यहाँ जाँच्ने कि नजाँच्ने, तपाईं भन्नुहोस्।
state-unchecked-private = मेल र च्याट निजी कुरा हुन्। तपाईंले भन्नुभयो भने मात्र परखले पढ्छ, त्यो पनि यो पटक मात्र।
state-unchecked-exempt = यो डिभाइसको हेरचाह गर्नेले परखले यो साइट कहिल्यै नपढोस् भनेर तोकेका छन्।
state-unchecked-browser-page = यो ब्राउजरको आफ्नै पेज हो। एक्सटेन्सनले यसलाई पढ्न सक्दैन।
state-unchecked-store = ब्राउजरले एक्सटेन्सनलाई यो साइट पढ्न दिँदैन।
state-unchecked-file = यो तपाईंको डिभाइसको फाइल हो। फाइल जाँच्न, ब्राउजरको एक्सटेन्सनको लिस्टमा गएर परखलाई “फाइल URL हेर्ने” अनुमति दिनुहोस्।
state-textless = यो पेजमा परखले पढ्न सक्ने केही लेखिएको छैन।
state-textless-note = फोटोमा लेखेको वा भिडियोमा बोलेको कुरा परखले देख्दैन।
state-textless-pdf = यो PDF हो। यसमा लेखिएको अफरका शब्द कपी गर्नुहोस् र मेसेज जस्तै जाँच्नुहोस्।
state-failed = यो पेज पढ्न सकिएन।
state-failed-label = पढिएन
state-failed-detail = ब्राउजरले यसो भन्यो: { $reason }
state-failed-blocked = ब्राउजरले एक्सटेन्सनलाई यो पेज पढ्न दिँदैन।
state-failed-silent = पेजले जवाफ दिएन। यो व्यस्त हुन सक्छ, वा एक्सटेन्सनले पढ्न नसक्ने पेज हुन सक्छ।
state-failed-worker = परखको जाँच्ने भागले जवाफ दिएन। यो विन्डो बन्द गरेर फेरि खोल्नुहोस्।
state-problem = परखको एउटा भाग चल्न सकेन: { $reason }
state-paused-label = रोकिएको
state-paused = परख यहाँ रोकिएको छ। केही जाँचिँदैन।
state-paused-page = यो पेजका लागि तपाईंले रोक्नुभएको हो।
state-paused-site = { $site } का लागि तपाईंले रोक्नुभएको हो।
state-paused-hour = तपाईंले सबैतिर रोक्नुभएको हो, { $time } सम्म।
state-paused-resume = अबदेखि फेरि जाँच्नुहोस्

coverage-partial = यो पेज धेरै लामो छ: सुरुको भाग मात्र जाँचियो।
coverage-rest = बाँकी भाग जाँच्नुहोस्
coverage-rest-reading = बाँकी भाग जाँचिँदै छ: भाग { $part }, बढीमा { $most } …
coverage-rest-read = यो लामो पेजको बाँकी भाग पनि जाँचियो।
coverage-beyond = यो पेज यति लामो छ कि अन्त्यसम्म जाँचिएन। तल कुनै अफर भए त्यसलाई कपी गर्नुहोस् र मेसेज जस्तै जाँच्नुहोस्।
coverage-frames =
    { $count ->
        [one] यो पेजको एउटा भाग { $hosts } बाट आउँछ, त्यो पढिएन।
       *[other] यो पेजका { $count } वटा भाग { $hosts } बाट आउँछन्, ती पढिएनन्।
    }
coverage-frames-unnamed =
    { $count ->
        [one] यो पेजको एउटा भाग अन्तैबाट आउँछ, त्यो पढिएन।
       *[other] यो पेजका { $count } वटा भाग अन्तैबाट आउँछन्, ती पढिएनन्।
    }
coverage-chats = यो पेजमा भएका च्याटका मेसेज पढिएनन्।
coverage-pictures =
    { $count ->
        [one] एउटा ठूलो फोटो पढिएन। फोटोमा लेखेको कुरा परखले देख्न सक्दैन।
       *[other] { $count } वटा ठूला फोटो पढिएनन्। फोटोमा लेखेको कुरा परखले देख्न सक्दैन।
    }
coverage-old-pack = परखले चिन्ने शब्दको लिस्ट { $date } को हो। सबैभन्दा नयाँ अफर यसले नचिन्न सक्छ।

quotes-title = पेजमा के लेखिएको छ
quotes-note-report = यस्ता अफरमा हुने शब्द, यो पेजमा जस्तो छ त्यस्तै:
quotes-title-message = यसमा के लेखिएको छ
quotes-note-report-message = यस्ता अफरमा हुने शब्द, यहाँ जस्तो छ त्यस्तै:
source-reported = यस्तै शब्दको खबर दिने: { $publisher }
source-reported-dated = यस्तै शब्दको खबर दिने: { $publisher }, { $date }
source-named = { $publisher }, { $date }
source-copy = (कपी मात्र हेरिएको)
source-ours = हाम्रो विचार
source-open = { $publisher } को खबर खोल्नुहोस्
show-me = पेजमा देखाउनुहोस्
show-me-gone = यी शब्द अब पेजमा छैनन्।

facet-employer = काममा लिने को हो
facet-role = काम
facet-place = कहाँ जाने
facet-promise = के दिन्छु भनेको छ
facet-safety = खतराबारे के भनेको छ
facet-money = पैसा
facet-route = कसरी जाने
facet-contact = कसरी सम्पर्क गर्ने

licence-title = एजेन्टको लाइसेन्स
licence-found = अफरमा यो नम्बर लेखिएको छ। अरूको नम्बर सारेर पनि लेख्छन्: पत्याउनुअघि खोजेर हेर्नुहोस्।
licence-missing = लाइसेन्स नम्बर भेटिएन। भर्ती गर्नेको विज्ञापनमा यो हुनुपर्ने हो। सबैभन्दा पहिले यही माग्नुहोस्।
licence-copy = नम्बर कपी गर्नुहोस्
licence-check = ई-माइग्रेटमा खोज्नुहोस्

advisory-title = सरकार के भन्छ
advisory-translated = हाम्रो अनुवाद
advisory-published = { $publisher } ले प्रकाशित गरेको
steps-title = अब के गर्ने
steps-situation = अहिलेसम्म के भयो? त्यसैलाई थिच्नुहोस्।
steps-more = अरू के गर्ने
steps-keep = प्रमाणका लागि जोगाएर राख्नुहोस्: { $list }।
steps-source = स्रोत: { $source }
steps-source-ours = हाम्रो सल्लाह। यसको आधार: { $source }
help-title = कसले मद्दत गर्न सक्छ
help-published = { $publisher } ले प्रकाशित गरेको

action-check = यो पेज जाँच्नुहोस्
action-check-again = फेरि जाँच्नुहोस्
action-check-private = यो पेज एक पटक जाँच्नुहोस्
action-check-message = मेसेज वा फाइल जाँच्नुहोस्
action-back = पछाडि
action-every-site = मैले खोल्ने हरेक साइट जाँच्नुहोस्
action-every-site-note = ब्राउजरले तपाईंलाई सोध्छ। मेल र च्याट निजी नै रहन्छन्।
action-every-site-on = मेल र च्याट बाहेक हरेक साइट जाँचिन्छ।
action-every-site-refused = अनुमति दिइएन। कामका साइट र सोसल मिडियाका साइट मात्र जाँचिन्छन्।
action-report = रिपोर्ट सेभ गर्नुहोस्
action-listen = सुन्नुहोस्
action-listen-stop = रोक्नुहोस्
action-listen-none = यो डिभाइसमा { $language } बोल्ने आवाज छैन।
action-share = अरूलाई चेताउनुहोस्
action-copy = कपी गर्नुहोस्
action-copied = कपी भयो।
action-copy-failed = कपी हुन सकेन। टेक्स्ट छानेर आफैं कपी गर्नुहोस्।
action-wrong = यो गलत हो
action-pause = परख रोक्नुहोस्
action-pause-page = यो पेजमा
action-pause-site = { $site } मा
action-pause-hour = एक घण्टा, सबैतिर
action-options = सेटिङ

foot-local = सबै कुरा तपाईंकै डिभाइसमा रहन्छ।
foot-pack = शब्दको लिस्ट { $version }, { $date }
foot-unreviewed = नेपाली मातृभाषा भएको कसैले यी कुरा अझै पढेको छैन।
foot-language = भाषा
foot-language-auto = ब्राउजरको जस्तै

banner-why = किन?
banner-steps = के गर्ने
banner-not-an-offer = कामको अफर होइन
banner-close = यो चेतावनी बन्द गर्नुहोस्
banner-count =
    { $count ->
        [one] यो पेजमा यस्तो { $count } अफर छ।
       *[other] यो पेजमा यस्ता { $count } अफर छन्।
    }
banner-unmarked = तीमध्ये केहीमा चिनो छैन।
banner-mark = यस्तो अफर:

check-title = मेसेज जाँच्नुहोस्
check-paste = मेसेज वा कामको अफर यहाँ पेस्ट गर्नुहोस्
check-button = जाँच्नुहोस्
check-file = फाइल छान्नुहोस्
check-file-note = वा एउटा फाइल दिनुहोस्: ह्वाट्सएप च्याट (च्याटमा: मेनु, “मोर”, “एक्सपोर्ट च्याट”, “विदाउट मिडिया”), सेभ गरेको मेल (.eml), सेभ गरेको वेब पेज (.html) वा टेक्स्ट (.txt)। फाइल तानेर यो पेजमा छोड्न पनि सकिन्छ।
check-private = यो यही डिभाइसमा मात्र पढिन्छ। न कसैलाई पठाइन्छ, न राखिन्छ।
check-another = अरू केही जाँच्नुहोस्
check-text = जाँचिएको टेक्स्ट
check-empty = यहाँ जाँच्ने टेक्स्ट छैन। कुनै पेजमा टेक्स्ट छान्नुहोस्, राइट-क्लिक गरेर मेनु खोल्नुहोस् र “छानेको टेक्स्ट जाँच्नुहोस्” थिच्नुहोस्।
check-shortened = छानेको टेक्स्ट धेरै लामो थियो: सुरुको भाग मात्र जाँचियो।
check-failed = टेक्स्ट जाँच्न सकिएन।
check-checking = टेक्स्ट जाँचिँदै छ …
check-nothing = यसमा जाँच्नका लागि केही लेखिएको छैन।
check-nothing-note = फोटोमा लेखेको, अनि भिडियो र भोइस मेसेजमा बोलेको कुरा परखले पढ्न सक्दैन।
check-refused-too-large = यो धेरै ठूलो छ: परखले 5 MB सम्म मात्र पढ्छ।
check-refused-too-large-note = मिडिया नहाली च्याट एक्सपोर्ट गर्नुहोस्, वा मेसेज कपी गरेर तल पेस्ट गर्नुहोस्।
check-refused-packed = यो प्याक गरेको फाइल हो (ZIP जस्तो)। परखले यसको भित्र हेर्न सक्दैन।
check-refused-packed-note = पहिले यसलाई अनप्याक गरेर भित्रको टेक्स्ट फाइल छान्नुहोस्, वा मेसेज तल पेस्ट गर्नुहोस्।
check-refused-picture = यो फोटो हो। परखले टेक्स्ट मात्र पढ्छ।
check-refused-picture-note = यसमा लेखेका मुख्य-मुख्य शब्द तलको बाकसमा टाइप गर्नुहोस्।
check-refused-not-text = यस्तो फाइल परखले पढ्न सक्दैन।
check-refused-not-text-note = फाइल खोल्नुहोस्, लेखेको कुरा कपी गर्नुहोस् र तल पेस्ट गर्नुहोस्।
check-read-text = टेक्स्ट पढियो।
check-read =
    { $count ->
        [one] एउटा मेसेज पढियो।
       *[other] { $count } वटा मेसेज पढिए।
    }
check-alarms =
    { $count ->
        [one] तीमध्ये एउटाका कारण यो नतिजा आयो।
       *[other] तीमध्ये { $count } वटाका कारण यो नतिजा आयो।
    }
check-found = यो कहाँ भेटियो
check-found-more =
    { $count ->
        [one] यस्तै अर्को एउटा मेसेज पनि छ।
       *[other] यस्तै अरू { $count } वटा मेसेज पनि छन्।
    }
check-message = मेसेज { $number }
check-notice = मेसेजहरूको बीचको एउटा लाइन
check-from = पठाउने:
check-when = कहिले:
check-subject = विषय:
check-not-read-pictures =
    { $count ->
        [one] एउटा फोटो पढिएन।
       *[other] { $count } वटा फोटो पढिएनन्।
    }
check-not-read-attachments =
    { $count ->
        [one] मेलसँग आएको एउटा फाइल पढिएन।
       *[other] मेलसँग आएका { $count } वटा फाइल पढिएनन्।
    }
check-not-read-media =
    { $count ->
        [one] च्याटको एउटा फोटो, भिडियो, भोइस मेसेज वा फाइल पढिएन।
       *[other] च्याटका { $count } वटा फोटो, भिडियो, भोइस मेसेज वा फाइल पढिएनन्।
    }
check-not-read-parts =
    { $count ->
        [one] मेलको एउटा भाग पढिएन: यसमा धेरै नै भाग छन्।
       *[other] मेलका { $count } वटा भाग पढिएनन्: यसमा धेरै नै भाग छन्।
    }
check-not-read-messages =
    { $count ->
        [one] च्याट धेरै लामो छ: सबैभन्दा पुरानो मेसेज पढिएन।
       *[other] च्याट धेरै लामो छ: सबैभन्दा पुराना { $count } वटा मेसेज पढिएनन्।
    }
check-not-read-files =
    { $count ->
        [one] पहिलो फाइल मात्र पढियो, अर्को एउटा पढिएन।
       *[other] पहिलो फाइल मात्र पढियो, अरू { $count } वटा पढिएनन्।
    }
check-not-read-cut = यो धेरै लामो छ: सबै पढिएन।
check-menu = छानेको टेक्स्ट जाँच्नुहोस्

sample-try = एउटा नमुना जाँचेर हेर्नुहोस्
sample-note = परखले चेतावनी दिने खालको यो एउटा बनावटी अफर हो।

welcome-title = नमस्ते, परखमा स्वागत छ
welcome-lead = एजेन्टहरू खतरामा पुर्‍याउने विदेशका काम देखाएर मान्छेलाई लोभ्याउँछन्। कुनै पेज यस्तै खालको अफर जस्तो देखियो भने परखले तपाईंलाई भन्छ:
welcome-language = तपाईंको भाषा
welcome-does = यसले के गर्छ
welcome-does-1 = तपाईंकै डिभाइसमा कामका पेज पढ्छ, र त्यस्ता अफरमा रातो चेतावनी देखाउँछ।
welcome-does-2 = कुन शब्दका कारण चेतावनी आयो, र त्यस्ता शब्दको खबर कसले दियो, त्यो देखाउँछ।
welcome-does-3 = अब के गर्ने र कसलाई फोन गर्ने, त्यो भन्छ।
welcome-never = यसले कहिल्यै नगर्ने काम
welcome-never-1 = तपाईंले पढेको कुरा कसैलाई पठाउँदैन।
welcome-never-2 = तपाईंले एक पटक जाँच्न नभनी तपाईंका मेल र च्याट पढ्दैन।
welcome-never-3 = कुनै अफर राम्रो छ भनेर कहिल्यै भन्दैन। के भेटियो, त्यति मात्र भन्छ।
welcome-where = कहाँ-कहाँ हेरोस्?
welcome-where-every = हरेक पेजमा
welcome-where-listed = कामका र सोसल साइटमा मात्र
welcome-where-note = “हरेक पेजमा” छान्दा ब्राउजरले तपाईंलाई सोध्छ। यो सेटिङमा गएर जहिले पनि बदल्न सकिन्छ।
welcome-where-every-on = भयो: मेल र च्याट बाहेक हरेक पेजमा हेर्छ।
welcome-where-listed-on = भयो: कामका साइट र सोसल मिडियाका साइटमा मात्र हेर्छ।
welcome-pin = बटन देखिने ठाउँमा राख्नुहोस्
welcome-pin-chrome = ब्राउजरको माथि दायाँपट्टि पजलको टुक्रा छ, त्यसमा क्लिक गर्नुहोस्। अनि परखको छेउको पिनमा क्लिक गर्नुहोस्।
welcome-pin-firefox = ब्राउजरको माथि दायाँपट्टि पजलको टुक्रा छ, त्यसमा क्लिक गर्नुहोस्। परखको छेउको गियरमा क्लिक गर्नुहोस्, अनि “Pin to Toolbar” मा।
welcome-pin-phone = फोनमा परख ब्राउजरको मेनुमा, एक्सटेन्सनभित्र भेटिन्छ।
welcome-pin-done = बटन अब देखिने ठाउँमा छ।
welcome-done = भयो

options-title = सेटिङ
options-language = भाषा
options-look = कस्तो देखिने
options-theme = रङ
options-theme-auto = डिभाइसको जस्तै
options-theme-light = उज्यालो
options-theme-dark = अँध्यारो
options-theme-contrast = गाढा कालो-सेतो
options-size = अक्षरको साइज
options-size-100 = साधारण
options-size-125 = ठूलो
options-size-150 = धेरै ठूलो
options-size-200 = सबैभन्दा ठूलो
options-checking = जाँच
options-every-site = मेल र च्याट बाहेक हरेक साइट जाँच्नुहोस्
options-caution-banner = “{ level-label-caution }” मा पनि ब्यानर देखाउनुहोस्
options-caution-banner-note = नत्र बटनमा “?” मात्र देखिन्छ।
options-sites = सधैं जाँचिने साइट
options-paused = तपाईंले परख रोकेका ठाउँ
options-paused-none = कतै छैन।
options-paused-hour = सबैतिर, { $time } सम्म
options-paused-remove = फेरि चालु गर्नुहोस्
options-packs = ठगीका शब्दको लिस्ट
options-packs-version = भर्जन { $version }, { $date } को
options-packs-size = यस्ता अफरका { $signals } वटा निसानी यसलाई थाहा छ, { $sources } वटा स्रोतबाट।
options-packs-built-in = यो परखको यही भर्जनसँगै आएको हो।
options-packs-last = यीमध्ये कम्तीमा एउटा चालु रहन्छ। जाँच नचाहिए परख रोक्नुहोस्।
options-workbench = कुनै लेखाइ चरण-चरणमा कसरी जाँचिन्छ हेर्नुहोस् (जानकारहरूका लागि, अङ्ग्रेजीमा)
options-packs-updated = { $date } मा अपडेट भयो।
options-packs-expired = यो लिस्ट पुरानो भयो: { $date } सम्ममा यसको ठाउँमा नयाँ आउनुपर्ने थियो। यसले चेतावनी दिइरहन्छ, तर सबैभन्दा नयाँ अफर यसले नचिन्न सक्छ।
options-updates-none = यो परखले नयाँ लिस्ट खोज्दैन। नयाँ लिस्ट परखको नयाँ भर्जनसँग आउँछ।
options-updates = दिनको एक पटक नयाँ लिस्ट खोज्नुहोस्
options-updates-note = त्यतिबेला परखले { $host } लाई सोध्छ। तपाईंले पढेको केही पनि पठाइँदैन। सबै साइटलाई जस्तै { $host } लाई तपाईंको इन्टरनेट ठेगाना देखिन्छ।
options-updates-refused = ब्राउजरले अनुमति दिएन। नयाँ लिस्ट परखको नयाँ भर्जनसँग आउँछ।
options-updates-now = अहिले नै नयाँ लिस्ट खोज्नुहोस्
options-updates-looking = खोज्दै छ …
options-updates-looked = पछिल्लो पटक { $time } मा खोजियो।
options-updates-silent = { $date } देखि जवाफ आएको छैन। परखसँग भएको लिस्टबाटै यसले चेतावनी दिइरहन्छ; सबैभन्दा नयाँ अफर त्यसमा नहुन सक्छ।
options-updates-frozen = { $date } पछि नयाँ केही आएको छैन। परखसँग भएको लिस्टबाटै यसले चेतावनी दिइरहन्छ।
options-updates-kept = पहिलेकै लिस्ट चलिरहेको छ।
updates-updated = नयाँ लिस्ट आयो र अब त्यही चलिरहेको छ।
updates-nothing-newer = नयाँ केही छैन।
updates-unreachable = { $host } ले जवाफ दिएन।
updates-no-catalogue = { $host } ले जवाफ दियो, तर परखले मागेको होइन।
updates-no-room = नयाँ लिस्ट छ, तर यो डिभाइसमा त्यसका लागि ठाउँ थिएन।
updates-other-parakh = नयाँ लिस्ट छ, तर त्यो परखको अर्कै भर्जनका लागि बनेको हो।
updates-not-whole = नयाँ लिस्ट छ, तर राम्ररी आइपुगेन। परखले फेरि कोसिस गर्छ।
updates-refused-signature = एउटा अपडेट लिइएन: त्यसको सही मिल्दैन।
updates-refused-unsigned = एउटा अपडेट लिइएन: त्यसमा मान्य सही छैन।
updates-refused-form = एउटा अपडेट लिइएन: कुनै लिस्टमा हुन नहुने कुरा त्यसमा छ।
updates-refused-older = एउटा अपडेट लिइएन: यहाँ चलिसकेको भन्दा त्यो पुरानो छ।
updates-refused-expired = एउटा अपडेट लिइएन: त्यसको समय सकिएको छ।
updates-refused-check = एउटा अपडेट लिइएन: त्यसले नमुनाका टेक्स्ट गलत जाँच्यो।
options-samples = तपाईंले गलत भनेका कुरा
options-samples-none = अहिलेसम्म केही छैन।
options-samples-open = खोल्नुहोस्
options-samples-delete = मेट्नुहोस्
options-backup = आफ्नो सेटिङ साथमा लैजानुहोस्
options-export = सेटिङ फाइलमा सेभ गर्नुहोस्
options-import = फाइलबाट सेटिङ लिनुहोस्
options-import-done = सेटिङ लिइयो।
options-import-done-locked = सेटिङ लिइयो, यो डिभाइसका लागि तोकिएका बाहेक।
options-import-failed = यो फाइलमा परखको सेटिङ छैन। केही बदलिएन।
options-wipe = कम्प्युटर अरूले पनि चलाउँछन्?
options-wipe-button = सबै मेट्नुहोस्
options-wipe-note = सेटिङ, परख रोकेका ठाउँ, हटाइएका चेतावनी र तपाईंले गलत भनेका कुरा। फाइलमा सेभ गरेका रिपोर्ट भने रहन्छन्।
options-wipe-done = सबै मेटियो। परख अब पहिलो दिनको जस्तै छ।
options-failed = यो सेभ हुन सकेन: { $reason }
options-lost = यो डिभाइसमा तपाईंले परखमा जे सेट वा सेभ गर्नुभएको थियो, त्यसको केही भाग बिग्रियो वा हरायो। अब त्यो भाग पहिलो दिनको जस्तै छ: कृपया सेटिङ हेर्नुहोस्।
options-saved = सेभ भयो।

report-title = शंका लागेको कामको अफरबारे रिपोर्ट
report-lead = उजुरी गर्न, वा आफूसँग राख्न। पहिले पढ्नुहोस्: यहाँ जे देखिन्छ, फाइलमा त्यही हुन्छ। केही पठाइँदैन।
report-save = फाइलमा सेभ गर्नुहोस्
report-print = प्रिन्ट वा PDF सेभ गर्नुहोस्
report-saved = { $file } नाममा सेभ भयो।
report-gone = त्यो पेज अब पहिले जस्तो खुला छैन। त्यहाँ फर्केर फेरि “{ action-report }” थिच्नुहोस्।
report-picture = पेजको फोटो पनि राख्नुहोस्
report-picture-none = ब्राउजरले पेजको फोटो दिएन।
report-text = पूरा टेक्स्ट पनि राख्नुहोस्
report-note = आफ्नै शब्दमा (खाली छोडे पनि हुन्छ)
report-note-hint = यो अफर कसले दियो? कहिले, कुन नम्बरबाट? तपाईंले कति पैसा दिनुभयो?
report-note-title = मेरै शब्दमा
report-level = परखले के भेट्टायो
report-address = ठेगाना
report-origin = कहाँबाट आयो
report-origin-message = परखलाई दिइएको मेसेज वा फाइल
report-time = कहिले देखियो
report-page-title = शीर्षक
report-quotes = जुन शब्दका कारण यो नतिजा आयो
report-full-text = पूरा टेक्स्ट
report-full-text-cut = यो धेरै लामो छ: यो सुरुको भाग हो।
report-picture-title = पेजको फोटो
report-hash = पूरा टेक्स्टको SHA-256
report-hash-note = टेक्स्ट बदलिएको छैन भनेर यसबाट पछि जसले पनि जाँच्न सक्छ।
report-pack = ठगीका शब्दको लिस्ट
report-where = कहाँ उजुरी गर्ने
report-where-1930 = अनलाइन पैसा दिइएको हो भने: तुरुन्तै 1930 मा फोन गर्नुहोस्, अनि cybercrime.gov.in मा उजुरी लेख्नुहोस्।
report-where-police = पुलिस: जुनसुकै पुलिस थाना। यो रिपोर्ट, आफ्ना कागज र पैसा दिएको प्रमाण लैजानुहोस्।
report-where-protector = प्रोटेक्टर अफ एमिग्रेन्ट्स: लाइसेन्स नभएका एजेन्टको उजुरीका लागि।
report-where-madad = मदद (MADAD), विदेश मन्त्रालयको साइट: विदेश पुगिसकेको मान्छेका लागि पनि।
report-made = यही डिभाइसमा परख { $version } ले बनाएको। परखले थाहा भएका अफरका शब्द खोज्छ; यसले अपराध प्रमाणित गर्दैन।

share-title = अरूलाई चेताउनुहोस्
share-note = यति टेक्स्ट मात्र पठाइन्छ, अरू केही पठाइँदैन: न पेज, न तपाईंको नाम।
share-send = पठाउनुहोस्

wrong-title = यो गलत हो
wrong-lead = धन्यवाद। परखले पढेको यही हो; यसले चिनेका नम्बर, ठेगाना र नाम निकालिएका छन्। चाहेजस्तो बदल्न सक्नुहुन्छ। तपाईं आफैंले नपठाएसम्म यो यही डिभाइसमा रहन्छ।
wrong-why = के गलत छ?
wrong-why-honest = यो साँचो अफर हो
wrong-why-not-an-offer = यो कामको अफर होइन
wrong-why-missed = यो त्यस्तै अफर हो, तर परखले चेतावनी दिएन
wrong-text = नाम र नम्बर हटाएको टेक्स्ट
wrong-note = हामीले के जान्नुपर्छ? (खाली छोडे पनि हुन्छ)
wrong-keep = राख्नुहोस्
wrong-kept = यही डिभाइसमा राखियो। सेटिङमा भेटिन्छ।
wrong-copy = पठाउन कपी गर्नुहोस्
wrong-send = { $channel } मा पठाउनुहोस्
wrong-no-channel = यो कपी गर्नुहोस्, अनि तपाईंलाई परख जसले दियो, उसैलाई पठाउनुहोस्।
wrong-taken-number = (नम्बर)
wrong-taken-address = (ठेगाना)
wrong-taken-name = (नाम)

web-lead = ह्वाट्सएपमा कामको अफर आयो? यहाँ जाँच्नुहोस्। यो यही फोनमा मात्र पढिन्छ।
web-install = परख आफ्नो फोनमा राख्नुहोस्: ब्राउजरको मेनु खोल्नुहोस् र “होम स्क्रिनमा थप्नुहोस्” वा “एप इन्स्टल गर्नुहोस्” छान्नुहोस्।
web-install-button = यो फोनमा परख राख्नुहोस्
web-share-how = ह्वाट्सएपमा मेसेज थिचिराख्नुहोस्, “सेयर” छान्नुहोस्, अनि परख।
web-offline = इन्टरनेट बिना पनि चल्छ।
web-loading = तयार हुँदै छ …
web-share-lost = सेयर गरिएको मेसेज यहाँ आइपुगेन। त्यसलाई कपी गरेर यहाँ पेस्ट गर्नुहोस्।
web-failed = परख खुल्न सकेन। एक पटक इन्टरनेट जोडेर यो पेज फेरि खोल्नुहोस्।
web-helpline = { $name } बाट मद्दत
workbench-title = कार्यशाला

organisation-title = सेट गर्ने: { $name }
organisation-unnamed = यो डिभाइसको हेरचाह गर्ने संस्था
organisation-set-by = तोक्ने: { $name }
organisation-no-pause = यो डिभाइसमा परख रोक्न मिल्दैन। तोक्ने: { $name }
organisation-languages = भाषा: { $languages }
organisation-entries = यो डिभाइसका लागि के-के तोकिएको छ
organisation-entry-set = तोकिएको
organisation-entry-not-set = नतोकिएको
organisation-wrong = यी गलत छन्। यिनलाई छोडियो; अरू सबै लागू छ:
organisation-sites = यहाँ यी पनि जाँचिन्छन्। तोक्ने: { $name }
organisation-sites-note = ब्राउजरले अहिलेसम्म यी सबैको अनुमति दिएको छैन। उसले तपाईंलाई सोध्छ।
organisation-sites-allow = यी साइट पनि जाँच्नुहोस्
organisation-exempt = यहाँ यी कहिल्यै पढिँदैनन्। तोक्ने: { $name }

policy-wrong-form = जस्तो लेख्नुपर्ने हो त्यस्तो छैन।
policy-wrong-text = खाली छ वा धेरै लामो छ।
policy-wrong-language = परखले जानेको भाषा होइन।
policy-wrong-number = टेलिफोन नम्बर होइन।
policy-wrong-address = वेब ठेगाना होइन, वा यहाँ चाहिने खालको होइन।
policy-wrong-contact = यसमा टेलिफोन नम्बर पनि छैन, वेब ठेगाना पनि छैन।
policy-wrong-site = कुनै साइटको नाम होइन।
policy-wrong-private = मेल वा च्याट हो। नभनी परखले ती कहिल्यै पढ्दैन।
policy-wrong-logo = सानो तस्बिर होइन: PNG वा WebP, 50 kB सम्म, चौडाइ र उचाइ 1024 थोप्लासम्म।
policy-wrong-key = minisign को पब्लिक की होइन।
policy-wrong-choice = यहाँ लेख्न मिल्ने शब्दमध्येको होइन।
policy-wrong-unknown = परखले नजानेको नाम हो।
policy-wrong-many = लिस्ट धेरै लामो छ; अन्तिम भाग छोडियो।
