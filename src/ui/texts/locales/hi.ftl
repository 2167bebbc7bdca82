### Hindi. Reviewed by a native speaker: not yet.

name = परख

level-report = यह पेज इस धोखे के बारे में बताता है। यह ख़ुद कोई ऑफ़र नहीं लगता।
level-report-message = इसमें इस धोखे के बारे में बताया गया है। यह ख़ुद कोई ऑफ़र नहीं लगता।
level-clear = यहाँ कुछ नहीं मिला।
level-clear-note = परख केवल वही ऑफ़र पहचानती है जो अब तक सामने आए हैं। एजेंट का लाइसेंस फिर भी जाँच लें।
also-found = यहाँ यह भी मिला: { $titles }
level-label-warn = चेतावनी
level-label-caution = सावधानी
level-label-report = ख़बर
level-label-clear = जाँच हुई

state-checking = इस पेज की जाँच हो रही है …
state-unchecked = इस पेज की जाँच नहीं हुई है।
state-unchecked-label = जाँच नहीं हुई
state-unchecked-not-asked = नौकरी और सोशल मीडिया की साइटें परख अपने आप जाँचती है। यहाँ फ़ैसला आपका है।
state-unchecked-private = मेल और चैट निजी हैं। परख इन्हें तभी पढ़ती है जब आप कहें, और सिर्फ़ इसी एक बार।
state-unchecked-exempt = इस फ़ोन या कंप्यूटर की देखभाल करने वालों ने तय किया है कि परख यह साइट कभी न पढ़े।
state-unchecked-browser-page = यह ब्राउज़र का अपना पेज है। एक्सटेंशन इसे नहीं पढ़ सकते।
state-unchecked-store = ब्राउज़र एक्सटेंशन को यह साइट पढ़ने नहीं देते।
state-unchecked-file = यह आपके फ़ोन या कंप्यूटर की फ़ाइल है। फ़ाइलें जाँचनी हों तो ब्राउज़र की एक्सटेंशन सूची में परख के लिए “फ़ाइल यूआरएल (URL)” वाली अनुमति चालू करें।
state-textless = इस पेज पर ऐसा कुछ लिखा नहीं है जिसे परख पढ़ सके।
state-textless-note = तस्वीरों में लिखा या वीडियो में बोला हुआ इसे नहीं दिखता।
state-textless-pdf = यह PDF है। इसमें लिखे ऑफ़र के शब्द कॉपी करें और मैसेज की तरह जाँचें।
state-failed = यह पेज पढ़ा नहीं जा सका।
state-failed-label = पढ़ा नहीं गया
state-failed-detail = ब्राउज़र ने कहा: { $reason }
state-failed-blocked = ब्राउज़र एक्सटेंशन को यह पेज पढ़ने नहीं देता।
state-failed-silent = पेज ने जवाब नहीं दिया। हो सकता है वह व्यस्त हो, या ऐसा पेज हो जिसे एक्सटेंशन नहीं पढ़ सकते।
state-failed-worker = परख के जाँच वाले हिस्से ने जवाब नहीं दिया। यह विंडो बंद करके फिर खोलें।
state-problem = परख का एक हिस्सा काम नहीं कर सका: { $reason }
state-paused-label = रुकी हुई
state-paused = परख यहाँ रुकी हुई है। कुछ भी जाँचा नहीं जा रहा।
state-paused-page = आपने इसे इस पेज के लिए रोका है।
state-paused-site = आपने इसे { $site } के लिए रोका है।
state-paused-hour = आपने इसे हर जगह रोका है, { $time } तक।
state-paused-resume = अब से फिर जाँचें

coverage-partial = यह पेज बहुत लंबा है: केवल पहला हिस्सा जाँचा गया।
coverage-rest = बाक़ी हिस्सा जाँचें
coverage-rest-reading = बाक़ी हिस्से की जाँच हो रही है: हिस्सा { $part }, ज़्यादा से ज़्यादा { $most } …
coverage-rest-read = इस लंबे पेज का बाक़ी हिस्सा भी जाँचा गया।
coverage-beyond = यह पेज इतना लंबा है कि आख़िर तक नहीं जाँचा गया। नीचे कोई ऑफ़र हो तो उसे कॉपी करें और मैसेज की तरह जाँचें।
coverage-frames =
    { $count ->
        [one] इस पेज का एक हिस्सा { $hosts } से आता है और पढ़ा नहीं गया।
       *[other] इस पेज के { $count } हिस्से { $hosts } से आते हैं और पढ़े नहीं गए।
    }
coverage-frames-unnamed =
    { $count ->
        [one] इस पेज का एक हिस्सा कहीं और से आता है और पढ़ा नहीं गया।
       *[other] इस पेज के { $count } हिस्से कहीं और से आते हैं और पढ़े नहीं गए।
    }
coverage-chats = इस पेज के चैट वाले हिस्से नहीं पढ़े गए।
coverage-pictures =
    { $count ->
        [one] एक बड़ी तस्वीर नहीं पढ़ी गई। तस्वीर में लिखे शब्द परख को नहीं दिखते।
       *[other] { $count } बड़ी तस्वीरें नहीं पढ़ी गईं। तस्वीरों में लिखे शब्द परख को नहीं दिखते।
    }
coverage-old-pack = परख की शब्दों की सूची { $date } की है। हो सकता है सबसे नए ऑफ़र इसमें न हों।

quotes-title = पेज पर क्या लिखा है
quotes-note-report = ऐसे ऑफ़रों में आने वाले शब्द, जैसे वे इस पेज पर लिखे हैं:
quotes-title-message = इसमें क्या लिखा है
quotes-note-report-message = ऐसे ऑफ़रों में आने वाले शब्द, जैसे वे यहाँ लिखे हैं:
source-reported = ऐसे ही शब्द: { $publisher } की रिपोर्ट
source-reported-dated = ऐसे ही शब्द: { $publisher } की रिपोर्ट, { $date }
source-named = { $publisher }, { $date }
source-copy = (इसकी कॉपी देखी गई)
source-ours = हमारी राय
source-open = { $publisher } की रिपोर्ट खोलें
show-me = पेज पर दिखाएँ
show-me-gone = ये शब्द अब पेज पर नहीं हैं।

facet-employer = भर्ती कौन कर रहा है
facet-role = काम
facet-place = कहाँ जाना है
facet-promise = क्या वादा किया गया है
facet-safety = ख़तरे के बारे में क्या कहा गया है
facet-money = पैसा
facet-route = जाने का तरीक़ा
facet-contact = संपर्क का तरीक़ा

licence-title = एजेंट का लाइसेंस
licence-found = यह नंबर ऑफ़र में लिखा है। लोग दूसरों का नंबर भी लिख देते हैं: मानने से पहले इसे सूची में ढूँढकर देख लें।
licence-missing = लाइसेंस नंबर नहीं मिला। भर्ती करने वालों के विज्ञापन में यह होना चाहिए। सबसे पहले यही माँगें।
licence-copy = नंबर कॉपी करें
licence-check = ई-माइग्रेट पर ढूँढें

advisory-title = सरकार क्या कहती है
advisory-translated = हमारा अनुवाद
advisory-published = { $publisher } में छपा
steps-title = अब क्या करें
steps-situation = अब तक क्या हुआ है? वही दबाएँ।
steps-more = और क्या करें
steps-keep = सबूत के लिए सँभालकर रखें: { $list }।
steps-source = स्रोत: { $source }
steps-source-ours = हमारी सलाह। इसका आधार: { $source }
help-title = मदद कौन कर सकता है
help-published = जैसा { $publisher } ने प्रकाशित किया

action-check = यह पेज जाँचें
action-check-again = फिर से जाँचें
action-check-private = यह पेज एक बार जाँचें
action-check-message = मैसेज या फ़ाइल जाँचें
action-back = वापस
action-every-site = मेरी खोली हर साइट जाँचें
action-every-site-note = ब्राउज़र आपसे पूछेगा। मेल और चैट निजी रहते हैं।
action-every-site-on = मेल और चैट छोड़कर हर साइट जाँची जाती है।
action-every-site-refused = अनुमति नहीं मिली। केवल नौकरी और सोशल मीडिया की साइटें जाँची जाती हैं।
action-report = रिपोर्ट सेव करें
action-listen = सुनें
action-listen-stop = रोकें
action-listen-none = इस फ़ोन या कंप्यूटर में { $language } बोलने वाली आवाज़ नहीं है।
action-share = औरों को सावधान करें
action-copy = कॉपी करें
action-copied = कॉपी हो गया।
action-copy-failed = कॉपी नहीं हो सका। टेक्स्ट चुनकर ख़ुद कॉपी करें।
action-wrong = यह ग़लत है
action-pause = परख को रोकें
action-pause-page = इस पेज पर
action-pause-site = { $site } पर
action-pause-hour = एक घंटे तक, हर जगह
action-options = सेटिंग

foot-local = सब कुछ आपके फ़ोन या कंप्यूटर पर ही रहता है।
foot-pack = शब्दों की सूची { $version }, { $date }
foot-unreviewed = यहाँ लिखी बातें अभी किसी ऐसे व्यक्ति ने नहीं पढ़ी हैं जिसकी मातृभाषा हिन्दी हो।
foot-language = भाषा
foot-language-auto = ब्राउज़र जैसी

banner-why = क्यों?
banner-steps = क्या करें
banner-not-an-offer = नौकरी का ऑफ़र नहीं
banner-close = यह चेतावनी बंद करें
banner-count =
    { $count ->
        [one] इस पेज पर ऐसा { $count } ऑफ़र है।
       *[other] इस पेज पर ऐसे { $count } ऑफ़र हैं।
    }
banner-unmarked = इनमें से कुछ पर निशान नहीं है।
banner-mark = ऐसा ऑफ़र:

check-title = मैसेज की जाँच
check-paste = मैसेज या नौकरी का ऑफ़र यहाँ पेस्ट करें
check-button = जाँच करें
check-file = फ़ाइल चुनें
check-file-note = या कोई फ़ाइल दें: व्हाट्सऐप चैट (चैट में: मेन्यू, “ज़्यादा”, “चैट एक्सपोर्ट करें”, “मीडिया के बिना”), सेव किया हुआ मेल (.eml), सेव किया हुआ वेब पेज (.html) या टेक्स्ट (.txt)। फ़ाइल को खींचकर इस पेज पर छोड़ा भी जा सकता है।
check-private = यह सिर्फ़ इसी फ़ोन या कंप्यूटर पर पढ़ा जाता है। न किसी को भेजा जाता है, न रखा जाता है।
check-another = कुछ और जाँचें
check-text = जाँचा गया टेक्स्ट
check-empty = यहाँ जाँचने के लिए कोई टेक्स्ट नहीं है। किसी पेज पर टेक्स्ट चुनें, राइट-क्लिक करके मेन्यू खोलें और “चुना हुआ टेक्स्ट जाँचें” दबाएँ।
check-shortened = चुना हुआ टेक्स्ट बहुत लंबा था: केवल पहला हिस्सा जाँचा गया।
check-failed = टेक्स्ट की जाँच नहीं हो सकी।
check-checking = टेक्स्ट की जाँच हो रही है …
check-nothing = इसमें जाँचने के लिए कुछ लिखा नहीं है।
check-nothing-note = तस्वीरों में लिखा, और वीडियो या वॉइस मैसेज में बोला हुआ परख नहीं पढ़ सकती।
check-refused-too-large = यह बहुत बड़ा है: परख 5 MB तक ही पढ़ती है।
check-refused-too-large-note = चैट को मीडिया के बिना एक्सपोर्ट करें, या मैसेज कॉपी करके नीचे पेस्ट करें।
check-refused-packed = यह पैक की हुई फ़ाइल है (जैसे ZIP)। परख इसके अंदर नहीं देख सकती।
check-refused-packed-note = पहले इसे अनज़िप करें और इसके अंदर की टेक्स्ट फ़ाइल चुनें, या मैसेज नीचे पेस्ट करें।
check-refused-picture = यह एक तस्वीर है। परख सिर्फ़ टेक्स्ट पढ़ती है।
check-refused-picture-note = इसमें लिखे सबसे ज़रूरी शब्द नीचे के बॉक्स में टाइप करें।
check-refused-not-text = परख इस तरह की फ़ाइल नहीं पढ़ सकती।
check-refused-not-text-note = फ़ाइल खोलें, उसमें लिखे शब्द कॉपी करें और नीचे पेस्ट करें।
check-read-text = टेक्स्ट पढ़ा गया।
check-read =
    { $count ->
        [one] 1 मैसेज पढ़ा गया।
       *[other] { $count } मैसेज पढ़े गए।
    }
check-alarms =
    { $count ->
        [one] यह नतीजा इनमें से एक की वजह से है।
       *[other] यह नतीजा इनमें से { $count } की वजह से है।
    }
check-found = यह कहाँ मिला
check-found-more =
    { $count ->
        [one] और ऐसा ही एक और मैसेज।
       *[other] और ऐसे ही { $count } और मैसेज।
    }
check-message = मैसेज { $number }
check-notice = मैसेजों के बीच की एक लाइन
check-from = किसने भेजा:
check-when = कब:
check-subject = विषय:
check-not-read-pictures =
    { $count ->
        [one] एक तस्वीर नहीं पढ़ी गई।
       *[other] { $count } तस्वीरें नहीं पढ़ी गईं।
    }
check-not-read-attachments =
    { $count ->
        [one] साथ लगी एक फ़ाइल नहीं पढ़ी गई।
       *[other] साथ लगी { $count } फ़ाइलें नहीं पढ़ी गईं।
    }
check-not-read-media =
    { $count ->
        [one] चैट की एक तस्वीर, वीडियो, वॉइस मैसेज या फ़ाइल नहीं पढ़ी गई।
       *[other] चैट की { $count } तस्वीरें, वीडियो, वॉइस मैसेज या फ़ाइलें नहीं पढ़ी गईं।
    }
check-not-read-parts =
    { $count ->
        [one] मेल का एक हिस्सा नहीं पढ़ा गया: इसमें हिस्से बहुत ज़्यादा हैं।
       *[other] मेल के { $count } हिस्से नहीं पढ़े गए: इसमें हिस्से बहुत ज़्यादा हैं।
    }
check-not-read-messages =
    { $count ->
        [one] चैट बहुत लंबी है: इसका सबसे पुराना मैसेज नहीं पढ़ा गया।
       *[other] चैट बहुत लंबी है: इसके सबसे पुराने { $count } मैसेज नहीं पढ़े गए।
    }
check-not-read-files =
    { $count ->
        [one] सिर्फ़ पहली फ़ाइल पढ़ी गई, एक और नहीं पढ़ी गई।
       *[other] सिर्फ़ पहली फ़ाइल पढ़ी गई, बाक़ी { $count } नहीं।
    }
check-not-read-cut = यह बहुत लंबा है: पूरा नहीं पढ़ा गया।
check-menu = चुना हुआ टेक्स्ट जाँचें

sample-try = नमूने पर आज़माएँ
sample-note = यह एक बनावटी ऑफ़र है, वैसा ही जिससे परख सावधान करती है।

welcome-title = परख में आपका स्वागत है
welcome-lead = एजेंट विदेश में ऐसी नौकरियों का लालच देकर लोगों को फँसाते हैं जो ख़तरे में ले जाती हैं। कोई पेज इस तरह के ऑफ़र जैसा लगे तो परख आपको बताती है:
welcome-language = आपकी भाषा
welcome-does = यह क्या करती है
welcome-does-1 = यह नौकरी वाले पेज आपके ही फ़ोन या कंप्यूटर पर पढ़ती है और ऐसे ऑफ़रों पर लाल चेतावनी दिखाती है।
welcome-does-2 = यह वे शब्द दिखाती है जिनकी वजह से चेतावनी आई, और बताती है कि ऐसे शब्दों की ख़बर किसने दी।
welcome-does-3 = यह बताती है कि अब क्या करें और किसे फ़ोन करें।
welcome-never = जो यह कभी नहीं करती
welcome-never-1 = आपका पढ़ा हुआ कुछ भी यह किसी को नहीं भेजती।
welcome-never-2 = यह आपके मेल और चैट नहीं पढ़ती, जब तक आप एक बार जाँचने को न कहें।
welcome-never-3 = यह कभी नहीं कहती कि कोई ऑफ़र अच्छा है। यह बस वही बताती है जो इसे मिला।
welcome-where = यह कहाँ-कहाँ देखे?
welcome-where-every = हर पेज पर
welcome-where-listed = सिर्फ़ नौकरी और सोशल साइटों पर
welcome-where-note = “हर पेज” के लिए ब्राउज़र आपसे पूछेगा। इसे सेटिंग में कभी भी बदला जा सकता है।
welcome-where-every-on = हो गया: मेल और चैट छोड़कर यह हर पेज पर देखती है।
welcome-where-listed-on = हो गया: यह सिर्फ़ नौकरी और सोशल साइटों पर देखती है।
welcome-pin = बटन सामने रखें
welcome-pin-chrome = ब्राउज़र में सबसे ऊपर दाईं तरफ़ पहेली के टुकड़े (पज़ल) वाले निशान पर क्लिक करें। फिर परख के आगे बने पिन पर क्लिक करें।
welcome-pin-firefox = ब्राउज़र में सबसे ऊपर दाईं तरफ़ पहेली के टुकड़े (पज़ल) वाले निशान पर क्लिक करें। परख के आगे बने गियर पर क्लिक करें, फिर “टूलबार पर पिन करें” (“Pin to Toolbar”) पर।
welcome-pin-phone = फ़ोन में परख ब्राउज़र के मेन्यू में, एक्सटेंशन के अंदर मिलती है।
welcome-pin-done = बटन सामने दिख रहा है।
welcome-done = हो गया

options-title = सेटिंग
options-language = भाषा
options-look = कैसा दिखे
options-theme = रंग
options-theme-auto = फ़ोन/कंप्यूटर जैसा
options-theme-light = हल्का
options-theme-dark = गहरा
options-theme-contrast = एकदम काला-सफ़ेद
options-size = अक्षरों का साइज़
options-size-100 = सामान्य
options-size-125 = बड़े
options-size-150 = बहुत बड़े
options-size-200 = सबसे बड़े
options-checking = जाँच
options-every-site = मेल और चैट छोड़कर हर साइट जाँचें
options-caution-banner = “{ level-label-caution }” पर भी पट्टी दिखाएँ
options-caution-banner-note = वरना सिर्फ़ बटन पर “?” दिखता है।
options-sites = जो साइटें हमेशा जाँची जाती हैं
options-paused = जहाँ आपने परख को रोका है
options-paused-none = कहीं नहीं।
options-paused-hour = हर जगह, { $time } तक
options-paused-remove = रोक हटाएँ
options-packs = शब्दों की सूची
options-packs-version = वर्शन { $version }, { $date } का
options-packs-size = इसमें ऐसे ऑफ़रों की { $signals } निशानियाँ हैं, { $sources } स्रोतों से।
options-packs-built-in = यह परख के इसी वर्शन के साथ आई है।
options-packs-last = इनमें से कम से कम एक चालू रहती है। जाँच न चाहिए तो परख को रोकें।
options-workbench = देखें कि कोई लिखावट क़दम-दर-क़दम कैसे परखी जाती है (जानकारों के लिए, अंग्रेज़ी में)
options-packs-updated = { $date } को अपडेट हुई।
options-packs-expired = यह सूची पुरानी है: { $date } तक इसकी जगह नई आनी थी। यह चेतावनी देती रहेगी, पर हो सकता है सबसे नए ऑफ़र इसमें न हों।
options-updates-none = यह परख नई सूची नहीं ढूँढती। नई सूचियाँ परख के नए वर्शन के साथ आती हैं।
options-updates = दिन में एक बार नई सूची देखें
options-updates-note = तब परख { $host } से पूछती है। आपका पढ़ा हुआ कुछ नहीं भेजा जाता। हर साइट की तरह { $host } को आपका इंटरनेट पता दिखता है।
options-updates-refused = ब्राउज़र ने अनुमति नहीं दी। नई सूचियाँ परख के नए वर्शन के साथ आती हैं।
options-updates-now = अभी नई सूची देखें
options-updates-looking = देख रही है …
options-updates-looked = पिछली बार { $time } को देखा।
options-updates-silent = { $date } से कोई जवाब नहीं आया। परख के पास जो सूची है, उसी से चेतावनी देती रहेगी; सबसे नए ऑफ़र उसमें न भी हों।
options-updates-frozen = { $date } के बाद कुछ नया नहीं आया। परख के पास जो सूची है, उसी से चेतावनी देती रहेगी।
options-updates-kept = पहले वाली सूची ही चल रही है।
updates-updated = नई सूची आई और अब वही चल रही है।
updates-nothing-newer = कुछ नया नहीं है।
updates-unreachable = { $host } ने जवाब नहीं दिया।
updates-no-catalogue = { $host } ने जवाब दिया, पर वह नहीं जो परख ने माँगा था।
updates-no-room = नई सूची है, पर इस फ़ोन या कंप्यूटर में उसके लिए जगह नहीं थी।
updates-other-parakh = नई सूची है, पर वह परख के किसी दूसरे वर्शन के लिए बनी है।
updates-not-whole = नई सूची है, पर वह ठीक से नहीं पहुँची। परख फिर कोशिश करेगी।
updates-refused-signature = एक अपडेट नहीं लिया गया: उसके हस्ताक्षर मेल नहीं खाते।
updates-refused-unsigned = एक अपडेट नहीं लिया गया: उस पर मान्य हस्ताक्षर नहीं हैं।
updates-refused-form = एक अपडेट नहीं लिया गया: उसमें कुछ ऐसा है जो किसी सूची में नहीं हो सकता।
updates-refused-older = एक अपडेट नहीं लिया गया: वह यहाँ चल चुकी सूची से पुराना है।
updates-refused-expired = एक अपडेट नहीं लिया गया: उसका समय निकल चुका है।
updates-refused-check = एक अपडेट नहीं लिया गया: उसने नमूनों को ग़लत परखा।
options-samples = जिसे आपने ग़लत बताया
options-samples-none = अभी तक कुछ नहीं।
options-samples-open = खोलें
options-samples-delete = मिटाएँ
options-backup = अपनी सेटिंग साथ ले जाएँ
options-export = सेटिंग को फ़ाइल में सेव करें
options-import = फ़ाइल से सेटिंग लोड करें
options-import-done = सेटिंग लोड हो गई।
options-import-done-locked = सेटिंग लोड हो गई, सिवाय उनके जो इस फ़ोन या कंप्यूटर के लिए तय हैं।
options-import-failed = इस फ़ाइल में परख की सेटिंग नहीं है। कुछ नहीं बदला गया।
options-wipe = कंप्यूटर दूसरे लोग भी चलाते हैं?
options-wipe-button = सब कुछ मिटाएँ
options-wipe-note = सेटिंग, जहाँ परख को रोका गया, जो चेतावनियाँ हटाई गईं और जिसे आपने ग़लत बताया। जो रिपोर्ट आपने फ़ाइल में सेव कीं, वे रहेंगी।
options-wipe-done = सब कुछ मिटा दिया गया। परख अब पहले दिन जैसी है।
options-failed = यह सेव नहीं हो सका: { $reason }
options-lost = इस फ़ोन या कंप्यूटर पर आपने परख में जो कुछ सेट या सेव किया था, उसका कुछ हिस्सा ख़राब हो गया या खो गया। अब वह हिस्सा पहले दिन जैसा है: कृपया सेटिंग देख लें।
options-saved = सेव हो गया।

report-title = नौकरी के संदिग्ध ऑफ़र की रिपोर्ट
report-lead = शिकायत के लिए, या अपने पास रखने के लिए। पहले इसे पढ़ लें: जो यहाँ दिखता है, वही फ़ाइल में होता है। कुछ भी भेजा नहीं जाता।
report-save = फ़ाइल में सेव करें
report-print = प्रिंट करें या PDF में सेव करें
report-saved = { $file } के नाम से सेव हो गई।
report-gone = वह पेज अब पहले की तरह खुला नहीं है। उस पर वापस जाएँ और “{ action-report }” फिर दबाएँ।
report-picture = पेज की तस्वीर जोड़ें
report-picture-none = ब्राउज़र ने पेज की तस्वीर नहीं दी।
report-text = पूरा टेक्स्ट जोड़ें
report-note = अपने शब्दों में लिखें (ख़ाली भी छोड़ा जा सकता है)
report-note-hint = यह ऑफ़र आपको किसने दिया? कब, और किस नंबर से? आपने कितने पैसे दिए?
report-note-title = मेरे अपने शब्दों में
report-level = परख को क्या मिला
report-address = पता
report-origin = यह कहाँ से आया
report-origin-message = परख को दिया गया मैसेज या फ़ाइल
report-time = कब देखा गया
report-page-title = पेज का शीर्षक
report-quotes = जिन शब्दों की वजह से यह नतीजा आया
report-full-text = पूरा टेक्स्ट
report-full-text-cut = यह बहुत लंबा है: यहाँ इसका पहला हिस्सा है।
report-picture-title = पेज की तस्वीर
report-hash = पूरे टेक्स्ट का SHA-256
report-hash-note = इससे बाद में कोई भी जाँच सकता है कि टेक्स्ट बदला नहीं गया।
report-pack = शब्दों की सूची
report-where = शिकायत कहाँ करें
report-where-1930 = पैसे ऑनलाइन दिए गए: तुरंत 1930 पर फ़ोन करें, फिर cybercrime.gov.in पर शिकायत लिखें।
report-where-police = पुलिस: कोई भी थाना। यह रिपोर्ट, अपने काग़ज़ और पैसे देने का सबूत साथ ले जाएँ।
report-where-protector = प्रोटेक्टर ऑफ़ एमिग्रेंट्स: बिना लाइसेंस वाले एजेंटों की शिकायत के लिए।
report-where-madad = मदद (MADAD), विदेश मंत्रालय की साइट: जो विदेश पहुँच चुके हैं, उनके लिए भी।
report-made = यह रिपोर्ट इसी फ़ोन या कंप्यूटर पर परख { $version } से बनी। परख उन ऑफ़रों के शब्द ढूँढती है जो सामने आ चुके हैं; यह किसी अपराध को साबित नहीं करती।

share-title = औरों को सावधान करें
share-note = सिर्फ़ यही टेक्स्ट भेजा जाता है, और कुछ नहीं: न पेज, न आपका नाम।
share-send = भेजें

wrong-title = यह ग़लत है
wrong-lead = धन्यवाद। परख ने यह पढ़ा; जो नंबर, पते और नाम पहचान में आए, वे निकाल दिए गए हैं। इसे जैसे चाहें बदल लें। जब तक आप ख़ुद न भेजें, यह इसी फ़ोन या कंप्यूटर पर रहता है।
wrong-why = क्या ग़लत है?
wrong-why-honest = यह सच्चा ऑफ़र है
wrong-why-not-an-offer = यह नौकरी का ऑफ़र नहीं है
wrong-why-missed = यह वैसा ही ऑफ़र है, पर परख ने चेतावनी नहीं दी
wrong-text = टेक्स्ट, नाम और नंबर के बिना
wrong-note = हमें क्या पता होना चाहिए? (ख़ाली भी छोड़ा जा सकता है)
wrong-keep = रख लें
wrong-kept = इसी फ़ोन या कंप्यूटर पर रख लिया गया। यह सेटिंग में मिलता है।
wrong-copy = भेजने के लिए कॉपी करें
wrong-send = { $channel } पर भेजें
wrong-no-channel = इसे कॉपी करें और उसे भेजें जिसने आपको परख दिया।
wrong-taken-number = (नंबर)
wrong-taken-address = (पता)
wrong-taken-name = (नाम)

web-lead = व्हाट्सऐप पर नौकरी का ऑफ़र आया? यहाँ जाँचें। यह सिर्फ़ इसी फ़ोन पर पढ़ा जाता है।
web-install = परख को अपने फ़ोन में रखें: ब्राउज़र का मेन्यू खोलें और “होम स्क्रीन में जोड़ें” या “ऐप इंस्टॉल करें” चुनें।
web-install-button = परख इस फ़ोन में रखें
web-share-how = व्हाट्सऐप में मैसेज को दबाकर रखें, “शेयर करें” चुनें, फिर परख।
web-offline = इंटरनेट के बिना भी चलती है।
web-loading = तैयार हो रही है …
web-share-lost = शेयर किया हुआ मैसेज यहाँ नहीं पहुँचा। उसे कॉपी करके यहाँ पेस्ट करें।
web-failed = परख लोड नहीं हो सकी। एक बार इंटरनेट से जुड़ें और यह पेज फिर खोलें।
web-helpline = { $name } से मदद
workbench-title = कार्यशाला

organisation-title = सेट किया है: { $name }
organisation-unnamed = इस फ़ोन या कंप्यूटर की देखभाल करने वाली संस्था
organisation-set-by = तय किया है: { $name }
organisation-no-pause = इस फ़ोन या कंप्यूटर पर परख को रोका नहीं जा सकता। तय किया है: { $name }
organisation-languages = भाषाएँ: { $languages }
organisation-entries = इस फ़ोन या कंप्यूटर के लिए क्या तय है
organisation-entry-set = तय है
organisation-entry-not-set = तय नहीं
organisation-wrong = ये प्रविष्टियाँ ग़लत हैं। इन्हें छोड़ दिया गया; बाक़ी सब लागू है:
organisation-sites = यहाँ ये भी जाँची जाती हैं। तय किया है: { $name }
organisation-sites-note = ब्राउज़र ने अभी इन सबकी इजाज़त नहीं दी है। वह आपसे पूछेगा।
organisation-sites-allow = ये साइटें भी जाँचें
organisation-exempt = यहाँ ये कभी नहीं पढ़ी जातीं। तय किया है: { $name }

policy-wrong-form = जैसा होना चाहिए वैसा नहीं लिखा है।
policy-wrong-text = ख़ाली है या बहुत लंबा है।
policy-wrong-language = ऐसी भाषा नहीं है जिसे परख जानती हो।
policy-wrong-number = टेलीफ़ोन नंबर नहीं है।
policy-wrong-address = वेब पता नहीं है, या वैसा नहीं जैसा यहाँ चाहिए।
policy-wrong-contact = इसमें न टेलीफ़ोन नंबर है, न वेब पता।
policy-wrong-site = किसी साइट का नाम नहीं है।
policy-wrong-private = मेल या चैट है। परख उन्हें बिना कहे कभी नहीं पढ़ती।
policy-wrong-logo = छोटी तस्वीर नहीं है: PNG या WebP, 50 kB तक, चौड़ाई और ऊँचाई 1024 बिंदु तक।
policy-wrong-key = minisign की सार्वजनिक कुंजी नहीं है।
policy-wrong-choice = उन शब्दों में से नहीं है जो यहाँ लिखे जा सकते हैं।
policy-wrong-unknown = ऐसा नाम है जिसे परख नहीं जानती।
policy-wrong-many = बहुत लंबी सूची है; आख़िर का हिस्सा छोड़ दिया गया।
