### Gujarati. Reviewed by a native speaker: not yet.

name = પરખ

level-report = આ પેજ આ છેતરપિંડી વિશે વાત કરે છે. આ પોતે ઓફર હોય એવું લાગતું નથી.
level-report-message = આમાં આ છેતરપિંડી વિશે વાત છે. આ પોતે ઓફર હોય એવું લાગતું નથી.
level-clear = અહીં કંઈ મળ્યું નથી.
level-clear-note = પરખ ફક્ત એ જ ઓફરો ઓળખે છે, જે અત્યાર સુધી બહાર આવી છે. તોપણ એજન્ટનું લાઇસન્સ તપાસી લો.
also-found = અહીં આ પણ મળ્યું: { $titles }
level-label-warn = ચેતવણી
level-label-caution = સાવધાન
level-label-report = સમાચાર
level-label-clear = તપાસ થઈ

state-checking = આ પેજની તપાસ ચાલે છે …
state-unchecked = આ પેજની તપાસ થઈ નથી.
state-unchecked-label = તપાસ નથી થઈ
state-unchecked-not-asked = નોકરીની અને સોશિયલ મીડિયાની સાઇટો પરખ જાતે તપાસે છે. અહીં તમે નક્કી કરો.
state-unchecked-private = મેલ અને ચેટ ખાનગી છે. તમે કહો તો જ પરખ તે વાંચે છે, અને તે પણ ફક્ત આ એક વાર.
state-unchecked-exempt = આ ફોન કે કમ્પ્યુટરની સંભાળ રાખનારાએ નક્કી કર્યું છે કે પરખ આ સાઇટ ક્યારેય ન વાંચે.
state-unchecked-browser-page = આ બ્રાઉઝરનું પોતાનું પેજ છે. એક્સ્ટેન્શન તેને વાંચી શકતાં નથી.
state-unchecked-store = બ્રાઉઝર એક્સ્ટેન્શનને આ સાઇટ વાંચવા દેતાં નથી.
state-unchecked-file = આ તમારા ફોન કે કમ્પ્યુટરની ફાઇલ છે. ફાઇલો તપાસવી હોય તો બ્રાઉઝરની એક્સ્ટેન્શનની યાદીમાં પરખને “ફાઇલ URL” વાંચવાની છૂટ આપો.
state-textless = આ પેજ પર એવું કોઈ લખાણ નથી જે પરખ વાંચી શકે.
state-textless-note = ફોટામાં લખેલું કે વીડિયોમાં બોલેલું તેને દેખાતું નથી.
state-textless-pdf = આ PDF છે. તેમાં લખેલી ઓફરના શબ્દો કોપી કરો અને મેસેજની જેમ તપાસો.
state-failed = આ પેજ વાંચી શકાયું નહીં.
state-failed-label = વંચાયું નહીં
state-failed-detail = બ્રાઉઝરે કહ્યું: { $reason }
state-failed-blocked = બ્રાઉઝર એક્સ્ટેન્શનને આ પેજ વાંચવા દેતું નથી.
state-failed-silent = પેજે જવાબ આપ્યો નથી. કદાચ તે વ્યસ્ત હોય, અથવા એવું પેજ હોય જે એક્સ્ટેન્શન વાંચી શકતાં નથી.
state-failed-worker = પરખના તપાસ કરતા ભાગે જવાબ આપ્યો નહીં. આ વિન્ડો બંધ કરીને ફરી ખોલો.
state-problem = પરખનો એક ભાગ ચાલ્યો નહીં: { $reason }
state-paused-label = અટકાવી છે
state-paused = પરખ અહીં અટકાવેલી છે. કંઈ તપાસાતું નથી.
state-paused-page = તમે તેને આ પેજ માટે અટકાવી છે.
state-paused-site = તમે તેને { $site } માટે અટકાવી છે.
state-paused-hour = તમે તેને બધે અટકાવી છે, { $time } સુધી.
state-paused-resume = હવેથી ફરી તપાસો

coverage-partial = આ પેજ બહુ લાંબું છે: ફક્ત તેનો પહેલો ભાગ તપાસાયો છે.
coverage-rest = બાકીનો ભાગ તપાસો
coverage-rest-reading = બાકીના ભાગની તપાસ ચાલે છે: ભાગ { $part }, વધુમાં વધુ { $most } …
coverage-rest-read = આ લાંબા પેજનો બાકીનો ભાગ પણ તપાસાયો છે.
coverage-beyond = આ પેજ એટલું લાંબું છે કે છેક છેડા સુધી તપાસાયું નથી. નીચે કોઈ ઓફર હોય તો તેને કોપી કરો અને મેસેજની જેમ તપાસો.
coverage-frames =
    { $count ->
        [one] આ પેજનો એક ભાગ { $hosts } પરથી આવે છે અને વંચાયો નથી.
       *[other] આ પેજના { $count } ભાગ { $hosts } પરથી આવે છે અને વંચાયા નથી.
    }
coverage-frames-unnamed =
    { $count ->
        [one] આ પેજનો એક ભાગ બીજેથી આવે છે અને વંચાયો નથી.
       *[other] આ પેજના { $count } ભાગ બીજેથી આવે છે અને વંચાયા નથી.
    }
coverage-chats = આ પેજની અંદરની ચેટ વંચાઈ નથી.
coverage-pictures =
    { $count ->
        [one] એક મોટો ફોટો વંચાયો નથી. ફોટામાં લખેલા શબ્દો પરખને દેખાતા નથી.
       *[other] { $count } મોટા ફોટા વંચાયા નથી. ફોટામાં લખેલા શબ્દો પરખને દેખાતા નથી.
    }
coverage-old-pack = પરખની શબ્દોની યાદી { $date }ની છે. સૌથી નવી ઓફરો તેમાં ન પણ હોય.

quotes-title = પેજ પર શું લખ્યું છે
quotes-note-report = આવી ઓફરોમાં વપરાતા શબ્દો, આ પેજ પર જેમ લખ્યા છે તેમ:
quotes-title-message = આમાં શું લખ્યું છે
quotes-note-report-message = આવી ઓફરોમાં વપરાતા શબ્દો, અહીં જેમ લખ્યા છે તેમ:
source-reported = આવા શબ્દો: { $publisher }નો રિપોર્ટ
source-reported-dated = આવા શબ્દો: { $publisher }નો રિપોર્ટ, { $date }
source-named = { $publisher }, { $date }
source-copy = (તેની કોપી જોઈ છે)
source-ours = અમારો મત
source-open = { $publisher }નો રિપોર્ટ ખોલો
show-me = પેજ પર બતાવો
show-me-gone = આ શબ્દો હવે પેજ પર નથી.

facet-employer = ભરતી કોણ કરે છે
facet-role = કામ
facet-place = ક્યાં જવાનું
facet-promise = શું વચન આપ્યું છે
facet-safety = જોખમ વિશે શું કહ્યું છે
facet-money = પૈસા
facet-route = જવાનો રસ્તો
facet-contact = સંપર્કની રીત

licence-title = એજન્ટનું લાઇસન્સ
licence-found = આ નંબર ઓફરમાં લખેલો છે. લોકો બીજાનો નંબર પણ લખી દે છે: માનતાં પહેલાં યાદીમાં શોધીને જોઈ લો.
licence-missing = લાઇસન્સ નંબર મળ્યો નથી. ભરતી કરનારની જાહેરાતમાં તે હોવો જોઈએ. બીજું કંઈ કરતાં પહેલાં તે માગો.
licence-copy = નંબર કોપી કરો
licence-check = ઈ-માઇગ્રેટ પર શોધો

advisory-title = સરકાર શું કહે છે
advisory-translated = અમારો અનુવાદ
advisory-published = { $publisher }માં છપાયા પ્રમાણે
steps-title = હવે શું કરવું
steps-situation = અત્યાર સુધી શું થયું છે? તે દબાવો.
steps-more = બીજું શું કરવું
steps-keep = પુરાવા માટે સાચવી રાખો: { $list }.
steps-source = સ્રોત: { $source }
steps-source-ours = અમારી સલાહ. તેનો આધાર: { $source }
help-title = કોણ મદદ કરી શકે
help-published = { $publisher }એ જાહેર કર્યા પ્રમાણે

action-check = આ પેજ તપાસો
action-check-again = ફરી તપાસો
action-check-private = આ પેજ એક વાર તપાસો
action-check-message = મેસેજ કે ફાઇલ તપાસો
action-back = પાછા
action-every-site = હું ખોલું તે દરેક સાઇટ તપાસો
action-every-site-note = બ્રાઉઝર તમને પૂછશે. મેલ અને ચેટ ખાનગી રહે છે.
action-every-site-on = મેલ અને ચેટ સિવાય દરેક સાઇટ તપાસાય છે.
action-every-site-refused = છૂટ મળી નથી. ફક્ત નોકરીની અને સોશિયલ મીડિયાની સાઇટો તપાસાય છે.
action-report = રિપોર્ટ સેવ કરો
action-listen = સાંભળો
action-listen-stop = બંધ કરો
action-listen-none = આ ફોન કે કમ્પ્યુટરમાં { $language } માટે અવાજ નથી.
action-share = બીજાને ચેતવો
action-copy = કોપી કરો
action-copied = કોપી થઈ ગયું.
action-copy-failed = કોપી થઈ શક્યું નહીં. લખાણ સિલેક્ટ કરીને જાતે કોપી કરો.
action-wrong = આ ખોટું છે
action-pause = પરખ અટકાવો
action-pause-page = આ પેજ પર
action-pause-site = { $site } પર
action-pause-hour = એક કલાક માટે, બધે
action-options = સેટિંગ્સ

foot-local = બધું તમારા ફોન કે કમ્પ્યુટરમાં જ રહે છે.
foot-pack = શબ્દોની યાદી { $version }, { $date }
foot-unreviewed = જેની માતૃભાષા ગુજરાતી હોય એવા કોઈએ આ લખાણ હજી વાંચ્યું નથી.
foot-language = ભાષા
foot-language-auto = બ્રાઉઝર પ્રમાણે

banner-why = કેમ?
banner-steps = શું કરવું
banner-not-an-offer = નોકરીની ઓફર નથી
banner-close = આ ચેતવણી બંધ કરો
banner-count =
    { $count ->
        [one] આ પેજ પર આવી { $count } ઓફર છે.
       *[other] આ પેજ પર આવી { $count } ઓફરો છે.
    }
banner-unmarked = તેમાંની કેટલીક પર નિશાન નથી.
banner-mark = આવી ઓફર:

check-title = મેસેજ તપાસો
check-paste = મેસેજ કે ઓફર અહીં પેસ્ટ કરો
check-button = તપાસો
check-file = ફાઇલ પસંદ કરો
check-file-note = અથવા ફાઇલ આપો: વોટ્સએપ ચેટ (ચેટમાં: મેનૂ, “વધુ”, “ચેટ એક્સપોર્ટ કરો”, “મીડિયા વગર”), સેવ કરેલો મેલ (.eml), સેવ કરેલું વેબ પેજ (.html) કે લખાણ (.txt). ફાઇલને ખેંચીને આ પેજ પર મૂકી પણ શકાય.
check-private = તે ફક્ત આ ફોન કે કમ્પ્યુટરમાં જ વંચાય છે. કોઈને મોકલાતું નથી, અને રખાતું પણ નથી.
check-another = બીજું કંઈ તપાસો
check-text = તપાસેલું લખાણ
check-empty = અહીં તપાસવા માટે કોઈ લખાણ નથી. કોઈ પેજ પર લખાણ સિલેક્ટ કરો, રાઇટ-ક્લિક કરીને મેનૂ ખોલો અને “સિલેક્ટ કરેલું લખાણ તપાસો” દબાવો.
check-shortened = સિલેક્ટ કરેલું લખાણ બહુ લાંબું હતું: ફક્ત તેનો પહેલો ભાગ તપાસાયો છે.
check-failed = લખાણની તપાસ થઈ શકી નહીં.
check-checking = લખાણની તપાસ ચાલે છે …
check-nothing = આમાં તપાસવા માટે કોઈ શબ્દો નથી.
check-nothing-note = ફોટામાં લખેલું, અને વીડિયો કે વોઇસ મેસેજમાં બોલેલું પરખ વાંચી શકતી નથી.
check-refused-too-large = આ બહુ મોટું છે: પરખ 5 MB સુધી જ વાંચે છે.
check-refused-too-large-note = ચેટ મીડિયા વગર એક્સપોર્ટ કરો, અથવા મેસેજ કોપી કરીને નીચે પેસ્ટ કરો.
check-refused-packed = આ પેક કરેલી ફાઇલ છે (જેમ કે ZIP). પરખ તેની અંદર જોઈ શકતી નથી.
check-refused-packed-note = પહેલાં તેને અનઝિપ કરો અને તેમાંની લખાણવાળી ફાઇલ પસંદ કરો, અથવા મેસેજ નીચે પેસ્ટ કરો.
check-refused-picture = આ ફોટો છે. પરખ ફક્ત લખાણ વાંચે છે.
check-refused-picture-note = તેમાંના સૌથી જરૂરી શબ્દો નીચેના બોક્સમાં ટાઇપ કરો.
check-refused-not-text = પરખ આ જાતની ફાઇલ વાંચી શકતી નથી.
check-refused-not-text-note = ફાઇલ ખોલો, તેમાંના શબ્દો કોપી કરો અને નીચે પેસ્ટ કરો.
check-read-text = લખાણ વંચાયું.
check-read =
    { $count ->
        [one] 1 મેસેજ વંચાયો.
       *[other] { $count } મેસેજ વંચાયા.
    }
check-alarms =
    { $count ->
        [one] આ પરિણામ તેમાંના એકને લીધે છે.
       *[other] આ પરિણામ તેમાંના { $count }ને લીધે છે.
    }
check-found = આ ક્યાં મળ્યું
check-found-more =
    { $count ->
        [one] અને આવો જ બીજો એક મેસેજ.
       *[other] અને આવા જ બીજા { $count } મેસેજ.
    }
check-message = મેસેજ { $number }
check-notice = મેસેજોની વચ્ચેની એક લીટી
check-from = કોણે મોકલ્યો:
check-when = ક્યારે:
check-subject = વિષય:
check-not-read-pictures =
    { $count ->
        [one] એક ફોટો વંચાયો નથી.
       *[other] { $count } ફોટા વંચાયા નથી.
    }
check-not-read-attachments =
    { $count ->
        [one] સાથે જોડેલી એક ફાઇલ વંચાઈ નથી.
       *[other] સાથે જોડેલી { $count } ફાઇલો વંચાઈ નથી.
    }
check-not-read-media =
    { $count ->
        [one] ચેટનો એક ફોટો, વીડિયો, વોઇસ મેસેજ કે ફાઇલ વંચાઈ નથી.
       *[other] ચેટના { $count } ફોટા, વીડિયો, વોઇસ મેસેજ કે ફાઇલો વંચાઈ નથી.
    }
check-not-read-parts =
    { $count ->
        [one] મેલનો એક ભાગ વંચાયો નથી: તેમાં બહુ વધારે ભાગ છે.
       *[other] મેલના { $count } ભાગ વંચાયા નથી: તેમાં બહુ વધારે ભાગ છે.
    }
check-not-read-messages =
    { $count ->
        [one] ચેટ બહુ લાંબી છે: તેનો સૌથી જૂનો મેસેજ વંચાયો નથી.
       *[other] ચેટ બહુ લાંબી છે: તેના સૌથી જૂના { $count } મેસેજ વંચાયા નથી.
    }
check-not-read-files =
    { $count ->
        [one] ફક્ત પહેલી ફાઇલ વંચાઈ, બીજી એક વંચાઈ નથી.
       *[other] ફક્ત પહેલી ફાઇલ વંચાઈ, બીજી { $count } વંચાઈ નથી.
    }
check-not-read-cut = આ બહુ લાંબું છે: પૂરું વંચાયું નથી.
check-menu = સિલેક્ટ કરેલું લખાણ તપાસો

sample-try = નમૂના પર અજમાવો
sample-note = આ બનાવટી ઓફર છે, એવી જ જેની સામે પરખ ચેતવે છે.

welcome-title = પરખમાં તમારું સ્વાગત છે
welcome-lead = એજન્ટો લોકોને વિદેશમાં એવી નોકરીઓની લાલચ આપે છે, જે જોખમમાં લઈ જાય છે. કોઈ પેજ આ પ્રકારની ઓફર જેવું લાગે ત્યારે પરખ તમને કહે છે:
welcome-language = તમારી ભાષા
welcome-does = તે શું કરે છે
welcome-does-1 = તે નોકરીનાં પેજ તમારા જ ફોન કે કમ્પ્યુટરમાં વાંચે છે અને આવી ઓફર પર લાલ ચેતવણી બતાવે છે.
welcome-does-2 = તે એ શબ્દો બતાવે છે જેને લીધે ચેતવણી આવી, અને કહે છે કે આવા શબ્દોની જાણ કોણે કરી.
welcome-does-3 = તે કહે છે કે હવે શું કરવું અને કોને ફોન કરવો.
welcome-never = આટલું તે ક્યારેય નથી કરતી
welcome-never-1 = તમે જે વાંચો છો તેમાંનું કંઈ તે કોઈને મોકલતી નથી.
welcome-never-2 = તમે એક વાર તપાસવાનું ન કહો ત્યાં સુધી તે તમારા મેલ અને ચેટ વાંચતી નથી.
welcome-never-3 = તે ક્યારેય એમ નથી કહેતી કે ઓફર સારી છે. તેને જે મળ્યું, તે જ કહે છે.
welcome-where = તે ક્યાં ક્યાં જુએ?
welcome-where-every = દરેક પેજ પર
welcome-where-listed = ફક્ત નોકરી અને સોશિયલ સાઇટો પર
welcome-where-note = “દરેક પેજ” માટે બ્રાઉઝર તમને પૂછશે. આ તમે સેટિંગ્સમાં ગમે ત્યારે બદલી શકો છો.
welcome-where-every-on = થઈ ગયું: મેલ અને ચેટ સિવાય તે દરેક પેજ પર જુએ છે.
welcome-where-listed-on = થઈ ગયું: તે ફક્ત નોકરી અને સોશિયલ સાઇટો પર જુએ છે.
welcome-pin = બટન નજર સામે રાખો
welcome-pin-chrome = બ્રાઉઝરમાં સૌથી ઉપર જમણી બાજુ પઝલના ટુકડા પર ક્લિક કરો. પછી પરખની બાજુની પિન પર ક્લિક કરો.
welcome-pin-firefox = બ્રાઉઝરમાં સૌથી ઉપર જમણી બાજુ પઝલના ટુકડા પર ક્લિક કરો. પરખની બાજુના ગિયર પર ક્લિક કરો, પછી ટૂલબાર પર પિન કરવાનું (“Pin to Toolbar”) દબાવો.
welcome-pin-phone = ફોનમાં પરખ બ્રાઉઝરના મેનૂમાં, એક્સ્ટેન્શનની અંદર મળે છે.
welcome-pin-done = બટન નજર સામે છે.
welcome-done = થઈ ગયું

options-title = સેટિંગ્સ
options-language = ભાષા
options-look = દેખાવ
options-theme = રંગ
options-theme-auto = ફોન/કમ્પ્યુટર પ્રમાણે
options-theme-light = આછો
options-theme-dark = ઘેરો
options-theme-contrast = એકદમ કાળો-સફેદ
options-size = અક્ષરનું માપ
options-size-100 = સામાન્ય
options-size-125 = મોટું
options-size-150 = ઘણું મોટું
options-size-200 = સૌથી મોટું
options-checking = તપાસ
options-every-site = મેલ અને ચેટ સિવાય દરેક સાઇટ તપાસો
options-caution-banner = “{ level-label-caution }” માટે પણ પટ્ટી બતાવો
options-caution-banner-note = નહીં તો ફક્ત બટન પર “?” દેખાય છે.
options-sites = હંમેશાં તપાસાતી સાઇટો
options-paused = તમે પરખ ક્યાં અટકાવી છે
options-paused-none = ક્યાંય નહીં.
options-paused-hour = બધે, { $time } સુધી
options-paused-remove = ફરી ચાલુ કરો
options-packs = શબ્દોની યાદી
options-packs-version = વર્ઝન { $version }, { $date }નું
options-packs-size = તેમાં આવી ઓફરોની { $signals } નિશાનીઓ છે, { $sources } સ્રોતમાંથી.
options-packs-built-in = તે પરખના આ જ વર્ઝન સાથે આવી છે.
options-packs-last = આમાંથી ઓછામાં ઓછી એક ચાલુ રહે છે. તપાસ ન જોઈતી હોય તો પરખને અટકાવો.
options-workbench = કોઈ લખાણ પગલે પગલે કેવી રીતે તપાસાય છે તે જુઓ (જાણકારો માટે, અંગ્રેજીમાં)
options-packs-updated = { $date }ના રોજ અપડેટ થઈ.
options-packs-expired = આ યાદી જૂની છે: { $date } સુધીમાં તેની જગ્યાએ નવી આવવાની હતી. તે ચેતવતી રહેશે, પણ સૌથી નવી ઓફરો તેમાં ન પણ હોય.
options-updates-none = આ પરખ નવી યાદી શોધતી નથી. નવી યાદીઓ પરખના નવા વર્ઝન સાથે આવે છે.
options-updates = દિવસમાં એક વાર નવી યાદી શોધો
options-updates-note = ત્યારે પરખ { $host }ને પૂછે છે. તમે વાંચો છો તેમાંનું કંઈ મોકલાતું નથી. દરેક સાઇટની જેમ { $host }ને તમારું ઇન્ટરનેટ સરનામું દેખાય છે.
options-updates-refused = બ્રાઉઝરે છૂટ આપી નથી. નવી યાદીઓ પરખના નવા વર્ઝન સાથે આવે છે.
options-updates-now = હમણાં નવી યાદી શોધો
options-updates-looking = શોધે છે …
options-updates-looked = છેલ્લે { $time }એ શોધ્યું.
options-updates-silent = { $date }થી કોઈ જવાબ આવ્યો નથી. પરખ પાસે જે યાદી છે તેનાથી જ તે ચેતવતી રહેશે; સૌથી નવી ઓફરો તેમાં ન પણ હોય.
options-updates-frozen = { $date } પછી કંઈ નવું આવ્યું નથી. પરખ પાસે જે યાદી છે તેનાથી જ તે ચેતવતી રહેશે.
options-updates-kept = પહેલાંની યાદી જ વપરાય છે.
updates-updated = નવી યાદી આવી અને હવે તે જ વપરાય છે.
updates-nothing-newer = કંઈ નવું નથી.
updates-unreachable = { $host }એ જવાબ આપ્યો નથી.
updates-no-catalogue = { $host }એ જવાબ આપ્યો, પણ પરખે માંગ્યું હતું તે નહીં.
updates-no-room = નવી યાદી છે, પણ આ ફોન કે કમ્પ્યુટરમાં તેના માટે જગ્યા ન હતી.
updates-other-parakh = નવી યાદી છે, પણ તે પરખના બીજા વર્ઝન માટે બની છે.
updates-not-whole = નવી યાદી છે, પણ તે બરાબર પહોંચી નથી. પરખ ફરી પ્રયત્ન કરશે.
updates-refused-signature = એક અપડેટ લીધું નથી: તેની સહી મળતી નથી.
updates-refused-unsigned = એક અપડેટ લીધું નથી: તેના પર માન્ય સહી નથી.
updates-refused-form = એક અપડેટ લીધું નથી: તેમાં એવું કંઈક છે જે કોઈ યાદીમાં હોઈ શકે નહીં.
updates-refused-older = એક અપડેટ લીધું નથી: તે અહીં વપરાયેલી યાદીથી જૂનું છે.
updates-refused-expired = એક અપડેટ લીધું નથી: તેની મુદત પૂરી થઈ ગઈ છે.
updates-refused-check = એક અપડેટ લીધું નથી: તેણે નમૂનાનાં લખાણ ખોટાં તપાસ્યાં.
options-samples = તમે જેને ખોટું કહ્યું
options-samples-none = હજી સુધી કંઈ નહીં.
options-samples-open = ખોલો
options-samples-delete = ડિલીટ કરો
options-backup = તમારાં સેટિંગ્સ સાથે લઈ જાઓ
options-export = સેટિંગ્સ ફાઇલમાં સેવ કરો
options-import = ફાઇલમાંથી સેટિંગ્સ લોડ કરો
options-import-done = સેટિંગ્સ લોડ થઈ ગયાં.
options-import-done-locked = સેટિંગ્સ લોડ થઈ ગયાં, આ ફોન કે કમ્પ્યુટર માટે નક્કી કરેલાં સિવાય.
options-import-failed = આ ફાઇલમાં પરખનાં સેટિંગ્સ નથી. કંઈ બદલાયું નથી.
options-wipe = કમ્પ્યુટર બીજા પણ વાપરે છે?
options-wipe-button = બધું ડિલીટ કરો
options-wipe-note = સેટિંગ્સ, પરખ જ્યાં અટકાવી હોય તે, હટાવેલી ચેતવણીઓ અને તમે જેને ખોટું કહ્યું તે. તમે ફાઇલ તરીકે સેવ કરેલા રિપોર્ટ રહે છે.
options-wipe-done = બધું ડિલીટ થઈ ગયું. પરખ હવે પહેલા દિવસ જેવી છે.
options-failed = આ સેવ થઈ શક્યું નહીં: { $reason }
options-lost = આ ફોન કે કમ્પ્યુટરમાં તમે પરખમાં જે કંઈ સેટ કે સેવ કર્યું હતું, તેનો અમુક ભાગ બગડી ગયો કે ખોવાઈ ગયો. હવે તે ભાગ પહેલા દિવસ જેવો છે: કૃપા કરીને સેટિંગ્સ જોઈ લો.
options-saved = સેવ થઈ ગયું.

report-title = નોકરીની શંકાસ્પદ ઓફરનો રિપોર્ટ
report-lead = ફરિયાદ માટે, અથવા સાચવી રાખવા માટે. પહેલાં તે વાંચો: અહીં જે દેખાય છે તે જ ફાઇલમાં છે. કંઈ મોકલાતું નથી.
report-save = ફાઇલમાં સેવ કરો
report-print = પ્રિન્ટ કરો કે PDF સેવ કરો
report-saved = { $file } નામે સેવ થયો.
report-gone = તે પેજ હવે પહેલાંની જેમ ખુલ્લું નથી. ત્યાં પાછા જઈને “{ action-report }” ફરી દબાવો.
report-picture = પેજનો ફોટો ઉમેરો
report-picture-none = બ્રાઉઝરે પેજનો ફોટો આપ્યો નહીં.
report-text = આખું લખાણ ઉમેરો
report-note = તમારા શબ્દોમાં લખો (ખાલી પણ રાખી શકો)
report-note-hint = આ ઓફર તમને કોણે આપી? ક્યારે, અને કયા નંબરથી? તમે કેટલા પૈસા આપ્યા?
report-note-title = મારા પોતાના શબ્દોમાં
report-level = પરખને શું મળ્યું
report-address = સરનામું
report-origin = તે ક્યાંથી આવ્યું
report-origin-message = પરખને આપેલો મેસેજ કે ફાઇલ
report-time = ક્યારે જોયું
report-page-title = પેજનું ટાઇટલ
report-quotes = જે શબ્દોને લીધે આ પરિણામ આવ્યું
report-full-text = આખું લખાણ
report-full-text-cut = આ બહુ લાંબું છે: અહીં તેનો પહેલો ભાગ છે.
report-picture-title = પેજનો ફોટો
report-hash = આખા લખાણનો SHA-256
report-hash-note = આનાથી કોઈ પણ પછીથી તપાસી શકે કે લખાણ બદલાયું નથી.
report-pack = શબ્દોની યાદી
report-where = ફરિયાદ ક્યાં કરવી
report-where-1930 = પૈસા ઓનલાઇન આપ્યા છે: તરત 1930 પર ફોન કરો, પછી cybercrime.gov.in પર ફરિયાદ લખો.
report-where-police = પોલીસ: કોઈ પણ પોલીસ સ્ટેશન. આ રિપોર્ટ, તમારા કાગળો અને પૈસા આપ્યાનો પુરાવો સાથે લઈ જાઓ.
report-where-protector = પ્રોટેક્ટર ઓફ એમિગ્રન્ટ્સ: લાઇસન્સ વગરના એજન્ટોની ફરિયાદ માટે.
report-where-madad = મદદ (MADAD), વિદેશ મંત્રાલયની સાઇટ: જે વિદેશ પહોંચી ગયા હોય તેમના માટે પણ.
report-made = આ રિપોર્ટ આ જ ફોન કે કમ્પ્યુટરમાં પરખ { $version }થી બન્યો છે. પરખ જાણીતી ઓફરોના શબ્દો શોધે છે; તે ગુનો સાબિત કરતી નથી.

share-title = બીજાને ચેતવો
share-note = ફક્ત આ લખાણ મોકલાય છે, બીજું કંઈ નહીં: પેજ પણ નહીં, તમારું નામ પણ નહીં.
share-send = મોકલો

wrong-title = આ ખોટું છે
wrong-lead = આભાર. પરખે આ વાંચ્યું; જે નંબર, સરનામાં અને નામ ઓળખાયાં, તે કાઢી નાખ્યાં છે. તમને ઠીક લાગે તેમ બદલો. તમે જાતે ન મોકલો ત્યાં સુધી તે આ ફોન કે કમ્પ્યુટરમાં જ રહે છે.
wrong-why = શું ખોટું છે?
wrong-why-honest = આ સાચી ઓફર છે
wrong-why-not-an-offer = આ નોકરીની ઓફર નથી
wrong-why-missed = આ એવી જ ઓફર છે, પણ પરખે ચેતવણી ન આપી
wrong-text = લખાણ, નામ અને નંબર વગર
wrong-note = અમારે શું જાણવું જોઈએ? (ખાલી પણ રાખી શકો)
wrong-keep = રાખી લો
wrong-kept = આ ફોન કે કમ્પ્યુટરમાં રાખ્યું છે. તે સેટિંગ્સમાં મળે છે.
wrong-copy = મોકલવા કોપી કરો
wrong-send = { $channel } પર મોકલો
wrong-no-channel = તેને કોપી કરો અને જેણે તમને પરખ આપી હોય તેને મોકલો.
wrong-taken-number = (નંબર)
wrong-taken-address = (સરનામું)
wrong-taken-name = (નામ)

web-lead = વોટ્સએપ પર નોકરીની ઓફર આવી? અહીં તપાસો. તે ફક્ત આ ફોનમાં જ વંચાય છે.
web-install = પરખને તમારા ફોનમાં મૂકો: બ્રાઉઝરનું મેનૂ ખોલો અને “હોમ સ્ક્રીન પર ઉમેરો” કે “ઍપ ઇન્સ્ટૉલ કરો” પસંદ કરો.
web-install-button = પરખ આ ફોનમાં મૂકો
web-share-how = વોટ્સએપમાં મેસેજ દબાવી રાખો, “શેર કરો” પસંદ કરો, પછી પરખ.
web-offline = ઇન્ટરનેટ વગર ચાલે છે.
web-loading = તૈયાર થાય છે …
web-share-lost = શેર કરેલો મેસેજ અહીં પહોંચ્યો નથી. તેને કૉપી કરીને અહીં પેસ્ટ કરો.
web-failed = પરખ લોડ થઈ શકી નહીં. એક વાર ઇન્ટરનેટ ચાલુ કરીને આ પેજ ફરી ખોલો.
web-helpline = { $name } તરફથી મદદ
workbench-title = કાર્યશાળા

organisation-title = સેટ કર્યું છે: { $name }
organisation-unnamed = આ ફોન કે કમ્પ્યુટરની સંભાળ રાખતી સંસ્થા
organisation-set-by = નક્કી કર્યું છે: { $name }
organisation-no-pause = આ ફોન કે કમ્પ્યુટર પર પરખ અટકાવી શકાતી નથી. નક્કી કર્યું છે: { $name }
organisation-languages = ભાષાઓ: { $languages }
organisation-entries = આ ફોન કે કમ્પ્યુટર માટે શું નક્કી કર્યું છે
organisation-entry-set = નક્કી છે
organisation-entry-not-set = નક્કી નથી
organisation-wrong = આ ખોટું લખેલું છે. તેને છોડી દીધું છે; બાકી બધું લાગુ છે:
organisation-sites = અહીં આ પણ તપાસાય છે. નક્કી કર્યું છે: { $name }
organisation-sites-note = બ્રાઉઝરે હજુ આ બધાની છૂટ આપી નથી. તે તમને પૂછશે.
organisation-sites-allow = આ સાઇટો પણ તપાસો
organisation-exempt = અહીં આ ક્યારેય વંચાતી નથી. નક્કી કર્યું છે: { $name }

policy-wrong-form = જેવું લખવું જોઈએ તેવું નથી.
policy-wrong-text = ખાલી છે અથવા બહુ લાંબું છે.
policy-wrong-language = પરખ જાણતી હોય તેવી ભાષા નથી.
policy-wrong-number = ટેલિફોન નંબર નથી.
policy-wrong-address = વેબ સરનામું નથી, અથવા અહીં જોઈએ તેવું નથી.
policy-wrong-contact = આમાં ટેલિફોન નંબર પણ નથી અને વેબ સરનામું પણ નથી.
policy-wrong-site = કોઈ સાઇટનું નામ નથી.
policy-wrong-private = મેલ કે ચેટ છે. કહ્યા વગર પરખ તે ક્યારેય વાંચતી નથી.
policy-wrong-logo = નાનું ચિત્ર નથી: PNG કે WebP, 50 kB સુધી, પહોળાઈ અને ઊંચાઈ 1024 ટપકાં સુધી.
policy-wrong-key = minisign ની પબ્લિક કી નથી.
policy-wrong-choice = અહીં લખી શકાય તેવા શબ્દોમાંથી નથી.
policy-wrong-unknown = પરખ જાણતી નથી તેવું નામ છે.
policy-wrong-many = યાદી બહુ લાંબી છે; તેનો છેડો છોડી દીધો છે.
