### Marathi. Reviewed by a native speaker: not yet.

name = परख

level-report = हे पेज या फसवणुकीबद्दल सांगते. हे स्वतः ऑफर आहे असे वाटत नाही.
level-report-message = यात या फसवणुकीबद्दल सांगितले आहे. हे स्वतः ऑफर आहे असे वाटत नाही.
level-clear = इथे काही सापडले नाही.
level-clear-note = आतापर्यंत ज्या ऑफर उघड झाल्या, तेवढ्याच परख ओळखते. तरीही एजंटचे लायसन्स तपासा.
also-found = इथे हेही सापडले: { $titles }
level-label-warn = इशारा
level-label-caution = सावध राहा
level-label-report = बातमी
level-label-clear = तपासले

state-checking = हे पेज तपासले जात आहे …
state-unchecked = हे पेज तपासलेले नाही.
state-unchecked-label = तपासले नाही
state-unchecked-not-asked = नोकरीच्या आणि सोशल मीडियाच्या साइट परख स्वतःहून तपासते. इथे तुम्ही ठरवा.
state-unchecked-private = मेल आणि चॅट खासगी असतात. तुम्ही सांगितले तरच परख ते वाचते, आणि तेही फक्त या एका वेळी.
state-unchecked-exempt = या फोनची किंवा कॉम्प्युटरची काळजी घेणाऱ्यांनी ठरवले आहे की परखने ही साइट कधीही वाचू नये.
state-unchecked-browser-page = हे ब्राउझरचे स्वतःचे पेज आहे. एक्स्टेन्शनला ते वाचता येत नाही.
state-unchecked-store = ब्राउझर एक्स्टेन्शनला ही साइट वाचू देत नाहीत.
state-unchecked-file = ही तुमच्या फोनमधली किंवा कॉम्प्युटरमधली फाइल आहे. फाइल तपासायच्या असतील तर ब्राउझरच्या एक्स्टेन्शनच्या यादीत परखला “फाइल URL” वाचायची परवानगी द्या.
state-textless = परखला वाचता येईल असे काही या पेजवर लिहिलेले नाही.
state-textless-note = फोटोत लिहिलेले किंवा व्हिडिओत बोललेले तिला दिसत नाही.
state-textless-pdf = हे PDF आहे. त्यात लिहिलेल्या ऑफरचे शब्द कॉपी करा आणि मेसेजसारखे तपासा.
state-failed = हे पेज वाचता आले नाही.
state-failed-label = वाचले नाही
state-failed-detail = ब्राउझरने सांगितले: { $reason }
state-failed-blocked = ब्राउझर एक्स्टेन्शनला हे पेज वाचू देत नाही.
state-failed-silent = पेजने उत्तर दिले नाही. कदाचित ते व्यस्त असेल, किंवा एक्स्टेन्शनला वाचता येत नाही असे पेज असेल.
state-failed-worker = परखच्या तपासणाऱ्या भागाने उत्तर दिले नाही. ही विंडो बंद करून पुन्हा उघडा.
state-problem = परखचा एक भाग चालला नाही: { $reason }
state-paused-label = थांबवली आहे
state-paused = परख इथे थांबवलेली आहे. काहीही तपासले जात नाही.
state-paused-page = तुम्ही ती या पेजसाठी थांबवली आहे.
state-paused-site = तुम्ही ती { $site } साठी थांबवली आहे.
state-paused-hour = तुम्ही ती सगळीकडे थांबवली आहे, { $time } पर्यंत.
state-paused-resume = आतापासून पुन्हा तपासा

coverage-partial = हे पेज खूप मोठे आहे: फक्त पहिला भाग तपासला.
coverage-rest = उरलेला भाग तपासा
coverage-rest-reading = उरलेला भाग तपासला जात आहे: भाग { $part }, जास्तीत जास्त { $most } …
coverage-rest-read = या मोठ्या पेजचा उरलेला भागही तपासला.
coverage-beyond = हे पेज इतके मोठे आहे की शेवटपर्यंत तपासलेले नाही. खाली एखादी ऑफर असेल तर ती कॉपी करा आणि मेसेजसारखी तपासा.
coverage-frames =
    { $count ->
        [one] या पेजचा एक भाग { $hosts } वरून येतो आणि तो वाचलेला नाही.
       *[other] या पेजचे { $count } भाग { $hosts } वरून येतात आणि ते वाचलेले नाहीत.
    }
coverage-frames-unnamed =
    { $count ->
        [one] या पेजचा एक भाग दुसरीकडून येतो आणि तो वाचलेला नाही.
       *[other] या पेजचे { $count } भाग दुसरीकडून येतात आणि ते वाचलेले नाहीत.
    }
coverage-chats = या पेजमधले चॅटचे भाग वाचलेले नाहीत.
coverage-pictures =
    { $count ->
        [one] एक मोठा फोटो वाचलेला नाही. फोटोत लिहिलेले शब्द परखला दिसत नाहीत.
       *[other] { $count } मोठे फोटो वाचलेले नाहीत. फोटोत लिहिलेले शब्द परखला दिसत नाहीत.
    }
coverage-old-pack = परखची शब्दांची यादी { $date } ची आहे. सगळ्यात नव्या ऑफर तिच्यात नसतीलही.

quotes-title = पेजवर काय लिहिले आहे
quotes-note-report = अशा ऑफरमध्ये वापरले जाणारे शब्द, या पेजवर जसे आहेत तसे:
quotes-title-message = यात काय लिहिले आहे
quotes-note-report-message = अशा ऑफरमध्ये वापरले जाणारे शब्द, इथे जसे आहेत तसे:
source-reported = असेच शब्द: { $publisher } चा रिपोर्ट
source-reported-dated = असेच शब्द: { $publisher } चा रिपोर्ट, { $date }
source-named = { $publisher }, { $date }
source-copy = (त्याची कॉपी पाहिली)
source-ours = आमचे मत
source-open = { $publisher } चा रिपोर्ट उघडा
show-me = पेजवर दाखवा
show-me-gone = हे शब्द आता पेजवर नाहीत.

facet-employer = भरती कोण करत आहे
facet-role = काम
facet-place = कुठे जायचे
facet-promise = काय वचन दिले आहे
facet-safety = धोक्याबद्दल काय सांगितले आहे
facet-money = पैसे
facet-route = जायचा मार्ग
facet-contact = संपर्काचा मार्ग

licence-title = एजंटचे लायसन्स
licence-found = हा नंबर ऑफरमध्ये लिहिलेला आहे. लोक दुसऱ्यांचे नंबरही लिहितात: विश्वास ठेवण्याआधी तो यादीत शोधून पाहा.
licence-missing = लायसन्स नंबर सापडला नाही. भरती करणाऱ्यांच्या जाहिरातीत तो असायला हवा. दुसरे काही करण्याआधी तो मागा.
licence-copy = नंबर कॉपी करा
licence-check = ई-मायग्रेटवर शोधा

advisory-title = सरकार काय सांगते
advisory-translated = आमचे भाषांतर
advisory-published = { $publisher } मध्ये छापल्याप्रमाणे
steps-title = आता काय करायचे
steps-situation = आतापर्यंत काय झाले आहे? ते दाबा.
steps-more = आणखी काय करायचे
steps-keep = पुरावा म्हणून जपून ठेवा: { $list }.
steps-source = स्रोत: { $source }
steps-source-ours = आमचा सल्ला. त्याचा आधार: { $source }
help-title = कोण मदत करू शकते
help-published = { $publisher } ने जाहीर केल्याप्रमाणे

action-check = हे पेज तपासा
action-check-again = पुन्हा तपासा
action-check-private = हे पेज एकदा तपासा
action-check-message = मेसेज किंवा फाइल तपासा
action-back = मागे
action-every-site = मी उघडेन ती प्रत्येक साइट तपासा
action-every-site-note = ब्राउझर तुम्हाला विचारेल. मेल आणि चॅट खासगीच राहतात.
action-every-site-on = मेल आणि चॅट सोडून प्रत्येक साइट तपासली जाते.
action-every-site-refused = परवानगी मिळाली नाही. फक्त नोकरीच्या आणि सोशल मीडियाच्या साइट तपासल्या जातात.
action-report = रिपोर्ट सेव्ह करा
action-listen = ऐका
action-listen-stop = थांबवा
action-listen-none = या फोनमध्ये किंवा कॉम्प्युटरमध्ये { $language } साठी आवाज नाही.
action-share = इतरांना सावध करा
action-copy = कॉपी करा
action-copied = कॉपी झाले.
action-copy-failed = कॉपी करता आले नाही. मजकूर सिलेक्ट करून स्वतः कॉपी करा.
action-wrong = हे चुकीचे आहे
action-pause = परख थांबवा
action-pause-page = या पेजवर
action-pause-site = { $site } वर
action-pause-hour = एक तास, सगळीकडे
action-options = सेटिंग्ज

foot-local = सगळे तुमच्या फोनमध्ये किंवा कॉम्प्युटरमध्येच राहते.
foot-pack = शब्दांची यादी { $version }, { $date }
foot-unreviewed = ज्यांची मातृभाषा मराठी आहे, अशा कोणीही हा मजकूर अजून वाचलेला नाही.
foot-language = भाषा
foot-language-auto = ब्राउझरप्रमाणे

banner-why = का?
banner-steps = काय करायचे
banner-not-an-offer = नोकरीची ऑफर नाही
banner-close = हा इशारा बंद करा
banner-count =
    { $count ->
        [one] या पेजवर अशी { $count } ऑफर आहे.
       *[other] या पेजवर अशा { $count } ऑफर आहेत.
    }
banner-unmarked = त्यातल्या काहींवर खूण नाही.
banner-mark = अशी ऑफर:

check-title = मेसेज तपासा
check-paste = मेसेज किंवा ऑफर इथे पेस्ट करा
check-button = तपासा
check-file = फाइल निवडा
check-file-note = किंवा फाइल द्या: व्हॉट्सॲप चॅट (चॅटमध्ये: मेनू, “आणखी”, “चॅट एक्सपोर्ट करा”, “मीडियाशिवाय”), सेव्ह केलेला मेल (.eml), सेव्ह केलेले वेब पेज (.html) किंवा मजकूर (.txt). फाइल ओढून या पेजवर सोडता पण येते.
check-private = ते फक्त याच फोनमध्ये किंवा कॉम्प्युटरमध्ये वाचले जाते. ते कोणाला पाठवले जात नाही आणि ठेवलेही जात नाही.
check-another = दुसरे काही तपासा
check-text = तपासलेला मजकूर
check-empty = इथे तपासण्यासाठी काही मजकूर नाही. एखाद्या पेजवर मजकूर सिलेक्ट करा, राइट-क्लिक करून मेनू उघडा आणि “सिलेक्ट केलेला मजकूर तपासा” दाबा.
check-shortened = सिलेक्ट केलेला मजकूर खूप मोठा होता: फक्त पहिला भाग तपासला.
check-failed = मजकूर तपासता आला नाही.
check-checking = मजकूर तपासला जात आहे …
check-nothing = यात तपासण्यासाठी शब्दच नाहीत.
check-nothing-note = फोटोत लिहिलेले, आणि व्हिडिओत किंवा व्हॉइस मेसेजमध्ये बोललेले परखला वाचता येत नाही.
check-refused-too-large = हे खूप मोठे आहे: परख 5 MB पर्यंतच वाचते.
check-refused-too-large-note = चॅट मीडियाशिवाय एक्सपोर्ट करा, किंवा मेसेज कॉपी करून खाली पेस्ट करा.
check-refused-packed = ही पॅक केलेली फाइल आहे (जशी ZIP). परखला तिच्या आत पाहता येत नाही.
check-refused-packed-note = आधी ती अनझिप करा आणि तिच्यातली मजकुराची फाइल निवडा, किंवा मेसेज खाली पेस्ट करा.
check-refused-picture = हा फोटो आहे. परख फक्त मजकूर वाचते.
check-refused-picture-note = त्यातले सगळ्यात महत्त्वाचे शब्द खालच्या बॉक्समध्ये टाइप करा.
check-refused-not-text = परखला अशी फाइल वाचता येत नाही.
check-refused-not-text-note = फाइल उघडा, तिच्यातले शब्द कॉपी करा आणि खाली पेस्ट करा.
check-read-text = मजकूर वाचला.
check-read =
    { $count ->
        [one] 1 मेसेज वाचला.
       *[other] { $count } मेसेज वाचले.
    }
check-alarms =
    { $count ->
        [one] हा निकाल त्यातल्या एकामुळे आला.
       *[other] हा निकाल त्यातल्या { $count } मेसेजमुळे आला.
    }
check-found = हे कुठे सापडले
check-found-more =
    { $count ->
        [one] आणि असाच आणखी एक मेसेज.
       *[other] आणि असेच आणखी { $count } मेसेज.
    }
check-message = मेसेज { $number }
check-notice = मेसेजांच्या मधली एक ओळ
check-from = कोणी पाठवला:
check-when = कधी:
check-subject = विषय:
check-not-read-pictures =
    { $count ->
        [one] एक फोटो वाचलेला नाही.
       *[other] { $count } फोटो वाचलेले नाहीत.
    }
check-not-read-attachments =
    { $count ->
        [one] सोबत जोडलेली एक फाइल वाचलेली नाही.
       *[other] सोबत जोडलेल्या { $count } फाइल वाचलेल्या नाहीत.
    }
check-not-read-media =
    { $count ->
        [one] चॅटमधला एक फोटो, व्हिडिओ, व्हॉइस मेसेज किंवा फाइल वाचलेली नाही.
       *[other] चॅटमधले { $count } फोटो, व्हिडिओ, व्हॉइस मेसेज किंवा फाइल वाचलेल्या नाहीत.
    }
check-not-read-parts =
    { $count ->
        [one] मेलचा एक भाग वाचलेला नाही: त्यात खूपच जास्त भाग आहेत.
       *[other] मेलचे { $count } भाग वाचलेले नाहीत: त्यात खूपच जास्त भाग आहेत.
    }
check-not-read-messages =
    { $count ->
        [one] चॅट खूप मोठे आहे: त्यातला सगळ्यात जुना मेसेज वाचलेला नाही.
       *[other] चॅट खूप मोठे आहे: त्यातले सगळ्यात जुने { $count } मेसेज वाचलेले नाहीत.
    }
check-not-read-files =
    { $count ->
        [one] फक्त पहिली फाइल वाचली, दुसरी एक वाचलेली नाही.
       *[other] फक्त पहिली फाइल वाचली, बाकीच्या { $count } वाचलेल्या नाहीत.
    }
check-not-read-cut = हे खूप मोठे आहे: पूर्ण वाचलेले नाही.
check-menu = सिलेक्ट केलेला मजकूर तपासा

sample-try = नमुन्यावर करून पाहा
sample-note = ही बनावट ऑफर आहे, परख ज्या ऑफरबद्दल इशारा देते तशीच.

welcome-title = परखमध्ये तुमचे स्वागत आहे
welcome-lead = एजंट परदेशात अशा नोकऱ्यांचे आमिष दाखवतात, ज्या संकटात नेतात. एखादे पेज अशा प्रकारच्या ऑफरसारखे वाटले तर परख तुम्हाला सांगते:
welcome-language = तुमची भाषा
welcome-does = ती काय करते
welcome-does-1 = ती नोकरीची पेजेस तुमच्याच फोनमध्ये किंवा कॉम्प्युटरमध्ये वाचते आणि अशा ऑफरवर लाल इशारा दाखवते.
welcome-does-2 = ज्या शब्दांमुळे इशारा आला ते शब्द ती दाखवते, आणि असे शब्द कोणी कळवले तेही सांगते.
welcome-does-3 = आता काय करायचे आणि कोणाला फोन करायचा ते ती सांगते.
welcome-never = हे ती कधीच करत नाही
welcome-never-1 = तुम्ही जे वाचता त्यातले काहीही ती कोणाला पाठवत नाही.
welcome-never-2 = तुम्ही एकदा तपासायला सांगितल्याशिवाय ती तुमचे मेल आणि चॅट वाचत नाही.
welcome-never-3 = ऑफर चांगली आहे असे ती कधीच म्हणत नाही. जे सापडले तेवढेच ती सांगते.
welcome-where = तिने कुठे कुठे पाहायचे?
welcome-where-every = प्रत्येक पेजवर
welcome-where-listed = फक्त नोकरी आणि सोशल साइटवर
welcome-where-note = “प्रत्येक पेज” साठी ब्राउझर तुम्हाला विचारेल. हे तुम्ही सेटिंग्जमध्ये कधीही बदलू शकता.
welcome-where-every-on = झाले: मेल आणि चॅट सोडून ती प्रत्येक पेजवर पाहते.
welcome-where-listed-on = झाले: ती फक्त नोकरी आणि सोशल साइटवर पाहते.
welcome-pin = बटण नजरेसमोर ठेवा
welcome-pin-chrome = ब्राउझरमध्ये वर उजव्या कोपऱ्यात कोड्याच्या तुकड्यावर (पझल) क्लिक करा. मग परखच्या शेजारच्या पिनवर क्लिक करा.
welcome-pin-firefox = ब्राउझरमध्ये वर उजव्या कोपऱ्यात कोड्याच्या तुकड्यावर (पझल) क्लिक करा. परखच्या शेजारच्या गिअरवर क्लिक करा, मग टूलबारवर पिन करायचे (“Pin to Toolbar”) दाबा.
welcome-pin-phone = फोनमध्ये परख ब्राउझरच्या मेनूत, एक्स्टेन्शनमध्ये सापडते.
welcome-pin-done = बटण नजरेसमोर आहे.
welcome-done = झाले

options-title = सेटिंग्ज
options-language = भाषा
options-look = कसे दिसावे
options-theme = रंग
options-theme-auto = फोन/कॉम्प्युटरप्रमाणे
options-theme-light = फिकट
options-theme-dark = गडद
options-theme-contrast = ठळक काळा-पांढरा
options-size = अक्षरांचा आकार
options-size-100 = नेहमीचा
options-size-125 = मोठा
options-size-150 = खूप मोठा
options-size-200 = सगळ्यात मोठा
options-checking = तपासणी
options-every-site = मेल आणि चॅट सोडून प्रत्येक साइट तपासा
options-caution-banner = “{ level-label-caution }” साठीही पट्टी दाखवा
options-caution-banner-note = नाहीतर फक्त बटणावर “?” दिसते.
options-sites = नेहमी तपासल्या जाणाऱ्या साइट
options-paused = तुम्ही परख कुठे थांबवली आहे
options-paused-none = कुठेच नाही.
options-paused-hour = सगळीकडे, { $time } पर्यंत
options-paused-remove = पुन्हा सुरू करा
options-packs = शब्दांची यादी
options-packs-version = व्हर्जन { $version }, { $date } चे
options-packs-size = तिच्यात अशा ऑफरच्या { $signals } खुणा आहेत, { $sources } स्रोतांमधून.
options-packs-built-in = ती परखच्या याच व्हर्जनबरोबर आली आहे.
options-packs-last = यांपैकी किमान एक चालू राहते. तपासणी नको असेल तर परख थांबवा.
options-workbench = एखादा मजकूर टप्प्याटप्प्याने कसा तपासला जातो ते पाहा (जाणकारांसाठी, इंग्रजीत)
options-packs-updated = { $date } रोजी अपडेट झाली.
options-packs-expired = ही यादी जुनी आहे: { $date } पर्यंत तिच्या जागी नवी यायला हवी होती. ती इशारा देत राहील, पण सगळ्यात नव्या ऑफर तिच्यात नसतीलही.
options-updates-none = ही परख नवी यादी शोधत नाही. नव्या याद्या परखच्या नव्या व्हर्जनबरोबर येतात.
options-updates = दिवसातून एकदा नवी यादी पाहा
options-updates-note = मग परख { $host } ला विचारते. तुम्ही वाचता त्यातले काहीही पाठवले जात नाही. प्रत्येक साइटप्रमाणे { $host } ला तुमचा इंटरनेट पत्ता दिसतो.
options-updates-refused = ब्राउझरने परवानगी दिली नाही. नव्या याद्या परखच्या नव्या व्हर्जनबरोबर येतात.
options-updates-now = आत्ता नवी यादी पाहा
options-updates-looking = पाहत आहे …
options-updates-looked = शेवटचे { $time } ला पाहिले.
options-updates-silent = { $date } पासून उत्तर आलेले नाही. परखकडे जी यादी आहे, तिच्यावरूनच ती इशारा देत राहील; सगळ्यात नव्या ऑफर तिच्यात नसतीलही.
options-updates-frozen = { $date } नंतर काही नवे आलेले नाही. परखकडे जी यादी आहे, तिच्यावरूनच ती इशारा देत राहील.
options-updates-kept = आधीची यादीच वापरात आहे.
updates-updated = नवी यादी आली आणि आता तीच वापरात आहे.
updates-nothing-newer = काही नवे नाही.
updates-unreachable = { $host } ने उत्तर दिले नाही.
updates-no-catalogue = { $host } ने उत्तर दिले, पण परखने मागितले ते नाही.
updates-no-room = नवी यादी आहे, पण या फोनमध्ये किंवा कॉम्प्युटरमध्ये तिच्यासाठी जागा नव्हती.
updates-other-parakh = नवी यादी आहे, पण ती परखच्या दुसऱ्या व्हर्जनसाठी बनवलेली आहे.
updates-not-whole = नवी यादी आहे, पण ती नीट पोहोचली नाही. परख पुन्हा प्रयत्न करेल.
updates-refused-signature = एक अपडेट घेतले नाही: त्याची सही जुळत नाही.
updates-refused-unsigned = एक अपडेट घेतले नाही: त्यावर ग्राह्य सही नाही.
updates-refused-form = एक अपडेट घेतले नाही: त्यात असे काही आहे जे कोणत्याही यादीत असू शकत नाही.
updates-refused-older = एक अपडेट घेतले नाही: ते इथे वापरलेल्या यादीपेक्षा जुने आहे.
updates-refused-expired = एक अपडेट घेतले नाही: त्याची मुदत संपली आहे.
updates-refused-check = एक अपडेट घेतले नाही: त्याने नमुने चुकीचे तपासले.
options-samples = तुम्ही जे चुकीचे म्हटले
options-samples-none = अजून काही नाही.
options-samples-open = उघडा
options-samples-delete = डिलीट करा
options-backup = तुमची सेटिंग्ज सोबत न्या
options-export = सेटिंग्ज फाइलमध्ये सेव्ह करा
options-import = फाइलमधून सेटिंग्ज लोड करा
options-import-done = सेटिंग्ज लोड झाली.
options-import-done-locked = सेटिंग्ज लोड झाली, या फोनसाठी किंवा कॉम्प्युटरसाठी ठरवलेली सोडून.
options-import-failed = या फाइलमध्ये परखची सेटिंग्ज नाहीत. काहीही बदललेले नाही.
options-wipe = कॉम्प्युटर इतरही वापरतात?
options-wipe-button = सगळे डिलीट करा
options-wipe-note = सेटिंग्ज, परख जिथे थांबवली ते, बाजूला केलेले इशारे आणि तुम्ही जे चुकीचे म्हटले ते. तुम्ही फाइल म्हणून सेव्ह केलेले रिपोर्ट तसेच राहतात.
options-wipe-done = सगळे डिलीट झाले. परख आता पहिल्या दिवसासारखी आहे.
options-failed = हे सेव्ह करता आले नाही: { $reason }
options-lost = या फोनमधल्या किंवा कॉम्प्युटरमधल्या परखमध्ये तुम्ही जे सेट किंवा सेव्ह केले होते, त्यातला काही भाग खराब झाला किंवा हरवला. आता तो भाग पहिल्या दिवसासारखा आहे: कृपया सेटिंग्ज बघून घ्या.
options-saved = सेव्ह झाले.

report-title = नोकरीच्या संशयास्पद ऑफरचा रिपोर्ट
report-lead = तक्रारीसाठी, किंवा जपून ठेवण्यासाठी. आधी हे वाचा: इथे जे दिसते तेच फाइलमध्ये असते. काहीही पाठवले जात नाही.
report-save = फाइल म्हणून सेव्ह करा
report-print = प्रिंट करा किंवा PDF सेव्ह करा
report-saved = { $file } या नावाने सेव्ह झाला.
report-gone = ते पेज आता आधीसारखे उघडे नाही. तिथे परत जा आणि “{ action-report }” पुन्हा दाबा.
report-picture = पेजचा फोटो जोडा
report-picture-none = ब्राउझरने पेजचा फोटो दिला नाही.
report-text = पूर्ण मजकूर जोडा
report-note = तुमच्या शब्दांत लिहा (रिकामे ठेवले तरी चालेल)
report-note-hint = ही ऑफर तुम्हाला कोणी दिली? कधी, आणि कोणत्या नंबरवरून? तुम्ही किती पैसे दिले?
report-note-title = माझ्या शब्दांत
report-level = परखला काय सापडले
report-address = पत्ता
report-origin = हे कुठून आले
report-origin-message = परखला दिलेला मेसेज किंवा फाइल
report-time = कधी पाहिले
report-page-title = पेजचे शीर्षक
report-quotes = ज्या शब्दांमुळे हा निकाल आला
report-full-text = पूर्ण मजकूर
report-full-text-cut = हे खूप मोठे आहे: इथे त्याचा पहिला भाग आहे.
report-picture-title = पेजचा फोटो
report-hash = पूर्ण मजकुराचा SHA-256
report-hash-note = मजकूर बदललेला नाही हे यावरून नंतर कोणीही तपासू शकते.
report-pack = शब्दांची यादी
report-where = तक्रार कुठे करायची
report-where-1930 = पैसे ऑनलाइन दिले आहेत: लगेच 1930 वर फोन करा, मग cybercrime.gov.in वर तक्रार लिहा.
report-where-police = पोलीस: कोणतेही पोलीस स्टेशन. हा रिपोर्ट, तुमचे कागद आणि पैसे दिल्याचा पुरावा सोबत न्या.
report-where-protector = प्रोटेक्टर ऑफ एमिग्रंट्स: लायसन्स नसलेल्या एजंटांच्या तक्रारीसाठी.
report-where-madad = मदद (MADAD), परराष्ट्र मंत्रालयाची साइट: जे आधीच परदेशात आहेत त्यांच्यासाठीही.
report-made = हा रिपोर्ट याच फोनमध्ये किंवा कॉम्प्युटरमध्ये परख { $version } ने तयार केला. परख माहीत असलेल्या ऑफरमधले शब्द शोधते; त्यातून गुन्हा सिद्ध होत नाही.

share-title = इतरांना सावध करा
share-note = फक्त हा मजकूर पाठवला जातो, दुसरे काही नाही: पेज नाही, तुमचे नावही नाही.
share-send = पाठवा

wrong-title = हे चुकीचे आहे
wrong-lead = धन्यवाद. परखने हे वाचले; जे नंबर, पत्ते आणि नावे ओळखू आली, ती काढून टाकली आहेत. तुम्हाला हवे तसे बदला. तुम्ही स्वतः पाठवेपर्यंत हे याच फोनमध्ये किंवा कॉम्प्युटरमध्ये राहते.
wrong-why = काय चुकीचे आहे?
wrong-why-honest = ही खरी ऑफर आहे
wrong-why-not-an-offer = ही नोकरीची ऑफर नाही
wrong-why-missed = ही तशीच ऑफर आहे, पण परखने इशारा दिला नाही
wrong-text = मजकूर, नावे आणि नंबर काढून
wrong-note = आम्हाला काय कळायला हवे? (रिकामे ठेवले तरी चालेल)
wrong-keep = ठेवून द्या
wrong-kept = याच फोनमध्ये किंवा कॉम्प्युटरमध्ये ठेवले. ते सेटिंग्जमध्ये सापडते.
wrong-copy = पाठवण्यासाठी कॉपी करा
wrong-send = { $channel } वर पाठवा
wrong-no-channel = हे कॉपी करा आणि ज्यांनी तुम्हाला परख दिली त्यांना पाठवा.
wrong-taken-number = (नंबर)
wrong-taken-address = (पत्ता)
wrong-taken-name = (नाव)

web-lead = व्हॉट्सॲपवर नोकरीची ऑफर आली? इथे तपासा. ती फक्त याच फोनमध्ये वाचली जाते.
web-install = परख तुमच्या फोनमध्ये ठेवा: ब्राउझरचा मेनू उघडा आणि “होम स्क्रीनवर जोडा” किंवा “ॲप इंस्टॉल करा” निवडा.
web-install-button = परख या फोनमध्ये ठेवा
web-share-how = व्हॉट्सॲपमध्ये मेसेज दाबून धरा, “शेअर करा” निवडा, मग परख.
web-offline = इंटरनेटशिवाय चालते.
web-loading = तयार होत आहे …
web-share-lost = शेअर केलेला मेसेज इथे पोहोचला नाही. तो कॉपी करून इथे पेस्ट करा.
web-failed = परख लोड होऊ शकली नाही. एकदा इंटरनेट सुरू करा आणि हे पेज पुन्हा उघडा.
web-helpline = { $name } कडून मदत
workbench-title = कार्यशाळा

organisation-title = सेट केले आहे: { $name }
organisation-unnamed = या फोनची किंवा कॉम्प्युटरची काळजी घेणारी संस्था
organisation-set-by = ठरवले आहे: { $name }
organisation-no-pause = या फोनवर किंवा कॉम्प्युटरवर परख थांबवता येत नाही. ठरवले आहे: { $name }
organisation-languages = भाषा: { $languages }
organisation-entries = या फोनसाठी किंवा कॉम्प्युटरसाठी काय ठरवले आहे
organisation-entry-set = ठरवले आहे
organisation-entry-not-set = ठरवलेले नाही
organisation-wrong = या नोंदी चुकीच्या आहेत. त्या सोडून दिल्या आहेत; बाकी सगळे लागू आहे:
organisation-sites = इथे याही तपासल्या जातात. ठरवले आहे: { $name }
organisation-sites-note = ब्राउझरने अजून या सगळ्यांची परवानगी दिलेली नाही. तो तुम्हाला विचारेल.
organisation-sites-allow = या साइटही तपासा
organisation-exempt = इथे या कधीही वाचल्या जात नाहीत. ठरवले आहे: { $name }

policy-wrong-form = जसे लिहायला हवे तसे लिहिलेले नाही.
policy-wrong-text = रिकामे आहे किंवा खूप मोठे आहे.
policy-wrong-language = परखला माहीत असलेली भाषा नाही.
policy-wrong-number = टेलिफोन नंबर नाही.
policy-wrong-address = वेब पत्ता नाही, किंवा इथे हवा तसा नाही.
policy-wrong-contact = यात टेलिफोन नंबरही नाही आणि वेब पत्ताही नाही.
policy-wrong-site = साइटचे नाव नाही.
policy-wrong-private = मेल किंवा चॅट आहे. न सांगता परख ते कधीही वाचत नाही.
policy-wrong-logo = लहान चित्र नाही: PNG किंवा WebP, 50 kB पर्यंत, रुंदी आणि उंची 1024 बिंदूंपर्यंत.
policy-wrong-key = minisign ची सार्वजनिक की नाही.
policy-wrong-choice = इथे लिहिता येणाऱ्या शब्दांपैकी नाही.
policy-wrong-unknown = परखला माहीत नसलेले नाव आहे.
policy-wrong-many = यादी खूप मोठी आहे; तिचा शेवट सोडून दिला आहे.
