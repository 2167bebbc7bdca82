### Hindi. Reviewed by a native speaker: not yet.

name = परख
level-warn = रुकिए। यह उन प्रस्तावों जैसा लगता है जिनके ज़रिए भारतीयों को रूसी सेना में पहुँचाया गया।
level-caution = सावधान रहें। इसका कुछ हिस्सा उन प्रस्तावों जैसा लगता है जो लोगों को रूसी सेना तक ले गए।
level-report = यह पेज इस धोखे के बारे में बताता है। यह ख़ुद कोई प्रस्ताव नहीं लगता।
level-report-message = इसमें इस धोखे के बारे में बताया गया है। यह ख़ुद कोई प्रस्ताव नहीं लगता।
level-clear = यहाँ कुछ नहीं मिला।
level-clear-note = परख केवल उन्हीं प्रस्तावों को पहचानता है जो अब तक सामने आए हैं। एजेंट का लाइसेंस फिर भी जाँच लें।
level-label-warn = चेतावनी
level-label-caution = सावधानी
level-label-report = ख़बर
level-label-clear = जाँच हुई
state-checking = इस पेज की जाँच हो रही है …
state-unchecked = इस पेज की जाँच नहीं हुई है।
state-unchecked-label = जाँच नहीं हुई
state-unchecked-not-asked = नौकरी और सोशल मीडिया की साइटें परख अपने आप जाँचता है। यहाँ फ़ैसला आपका है।
state-unchecked-private = मेल और चैट निजी हैं। परख इन्हें तभी पढ़ता है जब आप कहें, और सिर्फ़ उसी बार।
state-unchecked-browser-page = यह ब्राउज़र का अपना पेज है। एक्सटेंशन इसे नहीं पढ़ सकते।
state-unchecked-store = ब्राउज़र एक्सटेंशन को यह साइट पढ़ने नहीं देते।
state-unchecked-file = यह आपके डिवाइस की फ़ाइल है। फ़ाइलें जाँचने के लिए ब्राउज़र की एक्सटेंशन सूची में परख को फ़ाइल URL पढ़ने की अनुमति दें।
state-textless = इस पेज पर ऐसा कुछ लिखा नहीं है जिसे परख पढ़ सके।
state-textless-note = तस्वीरों में लिखा या वीडियो में कहा गया परख नहीं देखता।
state-failed = यह पेज पढ़ा नहीं जा सका।
state-failed-label = पढ़ा नहीं गया
state-failed-detail = ब्राउज़र ने कहा: { $reason }
state-failed-blocked = ब्राउज़र एक्सटेंशन को यह पेज पढ़ने नहीं देता।
state-failed-worker = परख के जाँच वाले हिस्से ने जवाब नहीं दिया। यह विंडो बंद करके फिर खोलें।
state-problem = परख का एक हिस्सा काम नहीं कर सका: { $reason }
coverage-partial = यह पेज बहुत लंबा है: केवल पहला हिस्सा जाँचा गया।
coverage-chats = इस पेज के संदेश (चैट) नहीं पढ़े गए।
quotes-title = पेज पर क्या लिखा है
quotes-note-report = ऐसे प्रस्तावों में मिलने वाले शब्द, जो इस पेज पर भी हैं:
quotes-title-message = इसमें क्या लिखा है
quotes-note-report-message = ऐसे प्रस्तावों में मिलने वाले शब्द, जो यहाँ भी हैं:
source-reported = ऐसे ही शब्द: { $publisher } की रिपोर्ट
source-reported-dated = ऐसे ही शब्द: { $publisher } की रिपोर्ट, { $date }
source-copy = (इसकी प्रति देखी गई)
source-ours = हमारा आकलन
source-open = { $publisher } की रिपोर्ट खोलें
facet-employer = भर्ती कौन कर रहा है
facet-role = काम
facet-place = कहाँ जाना है
facet-promise = क्या वादा किया गया है
facet-safety = ख़तरे के बारे में क्या कहा गया है
facet-money = पैसा
facet-route = जाने का तरीक़ा
facet-contact = संपर्क का तरीक़ा
advisory-title = सरकार क्या कहती है
advisory-translated = हमारा अनुवाद
advisory-published = { $publisher } में प्रकाशित
steps-title = अब क्या करें
steps-situation = अब तक क्या हुआ है? उसे दबाएँ।
steps-more = और क्या करें
steps-keep = सबूत के लिए सँभालकर रखें: { $list }।
steps-source = स्रोत: { $source }
steps-source-ours = हमारी सलाह। इसका आधार: { $source }
help-title = मदद कहाँ मिलेगी
help-published = { $publisher } के अनुसार
action-check = इस पेज की जाँच करें
action-check-again = फिर से जाँचें
action-check-private = इस पेज को एक बार जाँचें
action-check-message = कोई संदेश या फ़ाइल जाँचें
action-every-site = मैं जो भी साइट खोलूँ, उसे जाँचें
action-every-site-note = ब्राउज़र आपसे पूछेगा। मेल और चैट निजी रहेंगे।
action-every-site-on = मेल और चैट छोड़कर हर साइट की जाँच होती है।
action-every-site-refused = अनुमति नहीं मिली। केवल नौकरी और सोशल मीडिया की साइटें जाँची जाएँगी।
foot-local = सब कुछ आपके डिवाइस पर रहता है।
foot-pack = पैटर्न { $version }, { $date }
banner-headline = यह नौकरी के उन प्रस्तावों जैसा लगता है जिनके ज़रिए भारतीयों को रूसी सेना में पहुँचाया गया।
banner-why = क्यों?
banner-steps = क्या करें
banner-not-an-offer = यह नौकरी का प्रस्ताव नहीं है
banner-close = यह चेतावनी बंद करें
check-title = संदेश की जाँच
check-paste = संदेश या नौकरी का प्रस्ताव यहाँ पेस्ट करें
check-button = जाँच करें
check-file = फ़ाइल चुनें
check-file-note = या कोई फ़ाइल दें: व्हाट्सऐप चैट (चैट में: मेन्यू, “ज़्यादा”, “चैट एक्सपोर्ट करें”, “मीडिया के बिना”), सेव किया हुआ ईमेल (.eml), सेव किया हुआ वेब पेज (.html) या टेक्स्ट (.txt)। फ़ाइल को खींचकर इस पेज पर छोड़ भी सकते हैं।
check-private = यह सिर्फ़ इसी डिवाइस पर पढ़ा जाता है। न किसी को भेजा जाता है, न रखा जाता है।
check-another = कुछ और जाँचें
check-text = जाँचा गया टेक्स्ट
check-empty = यहाँ जाँचने के लिए कोई टेक्स्ट नहीं है। किसी पेज पर टेक्स्ट चुनें, राइट-क्लिक करें और “चुने हुए टेक्स्ट की जाँच करें” चुनें।
check-shortened = चुना हुआ टेक्स्ट बहुत लंबा था: केवल पहला हिस्सा जाँचा गया।
check-failed = टेक्स्ट की जाँच नहीं हो सकी।
check-checking = टेक्स्ट की जाँच हो रही है …
check-nothing = इसमें जाँचने के लिए कुछ लिखा नहीं है।
check-nothing-note = तस्वीरों में लिखा, और वीडियो या वॉइस मैसेज में कहा गया परख नहीं समझ सकता।
check-refused-too-large = यह बहुत बड़ा है: परख 5 MB तक ही पढ़ता है।
check-refused-too-large-note = चैट को मीडिया के बिना एक्सपोर्ट करें, या संदेश कॉपी करके नीचे पेस्ट करें।
check-refused-packed = यह पैक की हुई फ़ाइल है (जैसे ZIP)। परख इसके अंदर नहीं देख सकता।
check-refused-packed-note = पहले इसे खोलें और इसके अंदर की टेक्स्ट फ़ाइल चुनें, या संदेश नीचे पेस्ट करें।
check-refused-picture = यह एक तस्वीर है। परख सिर्फ़ टेक्स्ट पढ़ता है।
check-refused-picture-note = इसमें लिखी ज़रूरी बातें नीचे के बॉक्स में टाइप करें।
check-refused-not-text = परख इस तरह की फ़ाइल नहीं पढ़ सकता।
check-refused-not-text-note = फ़ाइल खोलें, उसमें लिखी बातें कॉपी करें और नीचे पेस्ट करें।
check-read-text = टेक्स्ट पढ़ा गया।
check-found = यह कहाँ मिला
check-message = संदेश { $number }
check-notice = संदेशों के बीच की एक पंक्ति
check-from = भेजने वाला:
check-when = कब:
check-subject = विषय:
check-not-read-cut = यह बहुत लंबा है: पूरा नहीं पढ़ा गया।
check-read =
    { $count ->
        [one] 1 संदेश पढ़ा गया।
       *[other] { $count } संदेश पढ़े गए।
    }
check-alarms =
    { $count ->
        [one] यह नतीजा इनमें से एक संदेश की वजह से है।
       *[other] यह नतीजा इनमें से { $count } संदेशों की वजह से है।
    }
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
        [one] ईमेल का एक हिस्सा नहीं पढ़ा गया: इसमें बहुत ज़्यादा हिस्से हैं।
       *[other] ईमेल के { $count } हिस्से नहीं पढ़े गए: इसमें बहुत ज़्यादा हिस्से हैं।
    }
check-not-read-messages =
    { $count ->
        [one] चैट बहुत लंबी है: इसका सबसे पुराना संदेश नहीं पढ़ा गया।
       *[other] चैट बहुत लंबी है: इसके सबसे पुराने { $count } संदेश नहीं पढ़े गए।
    }
check-not-read-files =
    { $count ->
        [one] सिर्फ़ पहली फ़ाइल पढ़ी गई, दूसरी नहीं।
       *[other] सिर्फ़ पहली फ़ाइल पढ़ी गई, बाक़ी { $count } नहीं।
    }
