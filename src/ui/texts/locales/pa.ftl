### Punjabi. Reviewed by a native speaker: not yet.

name = ਪਰਖ

level-report = ਇਹ ਪੇਜ ਇਸ ਠੱਗੀ ਬਾਰੇ ਦੱਸਦਾ ਹੈ। ਇਹ ਆਪ ਕੋਈ ਆਫ਼ਰ ਨਹੀਂ ਲੱਗਦਾ।
level-report-message = ਇਸ ਵਿੱਚ ਇਸ ਠੱਗੀ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ ਹੈ। ਇਹ ਆਪ ਕੋਈ ਆਫ਼ਰ ਨਹੀਂ ਲੱਗਦਾ।
level-clear = ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
level-clear-note = ਪਰਖ ਸਿਰਫ਼ ਉਹੀ ਆਫ਼ਰਾਂ ਪਛਾਣਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਦੀ ਖ਼ਬਰ ਹੁਣ ਤੱਕ ਆਈ ਹੈ। ਏਜੰਟ ਦਾ ਲਾਇਸੈਂਸ ਫਿਰ ਵੀ ਚੈੱਕ ਕਰੋ।
also-found = ਇੱਥੇ ਇਹ ਵੀ ਮਿਲਿਆ: { $titles }
level-label-warn = ਚੇਤਾਵਨੀ
level-label-caution = ਸਾਵਧਾਨ
level-label-report = ਖ਼ਬਰ
level-label-clear = ਚੈੱਕ ਕੀਤਾ

state-checking = ਇਹ ਪੇਜ ਚੈੱਕ ਹੋ ਰਿਹਾ ਹੈ …
state-unchecked = ਇਹ ਪੇਜ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ।
state-unchecked-label = ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ
state-unchecked-not-asked = ਨੌਕਰੀਆਂ ਅਤੇ ਸੋਸ਼ਲ ਮੀਡੀਆ ਵਾਲੀਆਂ ਸਾਈਟਾਂ ਪਰਖ ਆਪਣੇ ਆਪ ਚੈੱਕ ਕਰਦੀ ਹੈ। ਇੱਥੇ ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ।
state-unchecked-private = ਮੇਲ ਅਤੇ ਚੈਟ ਨਿੱਜੀ ਹਨ। ਪਰਖ ਇਨ੍ਹਾਂ ਨੂੰ ਤਾਂ ਹੀ ਪੜ੍ਹਦੀ ਹੈ ਜੇ ਤੁਸੀਂ ਕਹੋ, ਅਤੇ ਸਿਰਫ਼ ਇਸੇ ਇੱਕ ਵਾਰ।
state-unchecked-exempt = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਨੇ ਤੈਅ ਕੀਤਾ ਹੈ ਕਿ ਪਰਖ ਇਹ ਸਾਈਟ ਕਦੇ ਨਾ ਪੜ੍ਹੇ।
state-unchecked-browser-page = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਦਾ ਆਪਣਾ ਪੇਜ ਹੈ। ਐਕਸਟੈਂਸ਼ਨਾਂ ਇਸ ਨੂੰ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੀਆਂ।
state-unchecked-store = ਬ੍ਰਾਊਜ਼ਰ ਐਕਸਟੈਂਸ਼ਨਾਂ ਨੂੰ ਇਹ ਸਾਈਟ ਪੜ੍ਹਨ ਨਹੀਂ ਦਿੰਦੇ।
state-unchecked-file = ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਦੀ ਫ਼ਾਈਲ ਹੈ। ਫ਼ਾਈਲਾਂ ਚੈੱਕ ਕਰਨ ਲਈ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਐਕਸਟੈਂਸ਼ਨਾਂ ਵਾਲੀ ਲਿਸਟ ਵਿੱਚ ਪਰਖ ਨੂੰ “ਫ਼ਾਈਲ URLs” ਪੜ੍ਹਨ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ।
state-textless = ਇਸ ਪੇਜ ’ਤੇ ਅਜਿਹੀ ਕੋਈ ਲਿਖਤ ਨਹੀਂ ਜੋ ਪਰਖ ਪੜ੍ਹ ਸਕੇ।
state-textless-note = ਜੋ ਤਸਵੀਰਾਂ ਵਿੱਚ ਲਿਖਿਆ ਜਾਂ ਵੀਡੀਓ ਵਿੱਚ ਬੋਲਿਆ ਹੋਵੇ, ਪਰਖ ਨੂੰ ਨਹੀਂ ਦਿਸਦਾ।
state-textless-pdf = ਇਹ PDF ਹੈ। ਇਸ ਵਿੱਚ ਲਿਖੀ ਆਫ਼ਰ ਦੇ ਸ਼ਬਦ ਕਾਪੀ ਕਰੋ ਅਤੇ ਮੈਸੇਜ ਵਾਂਗ ਚੈੱਕ ਕਰੋ।
state-failed = ਇਹ ਪੇਜ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।
state-failed-label = ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ
state-failed-detail = ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਕਿਹਾ: { $reason }
state-failed-blocked = ਬ੍ਰਾਊਜ਼ਰ ਐਕਸਟੈਂਸ਼ਨਾਂ ਨੂੰ ਇਹ ਪੇਜ ਪੜ੍ਹਨ ਨਹੀਂ ਦਿੰਦਾ।
state-failed-silent = ਪੇਜ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਹੋ ਸਕਦਾ ਹੈ ਉਹ ਰੁੱਝਿਆ ਹੋਵੇ, ਜਾਂ ਅਜਿਹਾ ਪੇਜ ਹੋਵੇ ਜਿਸ ਨੂੰ ਐਕਸਟੈਂਸ਼ਨਾਂ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੀਆਂ।
state-failed-worker = ਪਰਖ ਦੇ ਚੈੱਕ ਕਰਨ ਵਾਲੇ ਹਿੱਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਇਹ ਵਿੰਡੋ ਬੰਦ ਕਰ ਕੇ ਫਿਰ ਖੋਲ੍ਹੋ।
state-problem = ਪਰਖ ਦਾ ਇੱਕ ਹਿੱਸਾ ਨਹੀਂ ਚੱਲਿਆ: { $reason }
state-paused-label = ਰੁਕੀ ਹੋਈ
state-paused = ਪਰਖ ਇੱਥੇ ਰੁਕੀ ਹੋਈ ਹੈ। ਕੁਝ ਵੀ ਚੈੱਕ ਨਹੀਂ ਹੋ ਰਿਹਾ।
state-paused-page = ਤੁਸੀਂ ਇਸ ਨੂੰ ਇਸ ਪੇਜ ਲਈ ਰੋਕਿਆ ਹੈ।
state-paused-site = ਤੁਸੀਂ ਇਸ ਨੂੰ { $site } ਲਈ ਰੋਕਿਆ ਹੈ।
state-paused-hour = ਤੁਸੀਂ ਇਸ ਨੂੰ { $time } ਤੱਕ ਹਰ ਥਾਂ ਰੋਕਿਆ ਹੈ।
state-paused-resume = ਹੁਣ ਤੋਂ ਫਿਰ ਚੈੱਕ ਕਰੋ

coverage-partial = ਇਹ ਪੇਜ ਬਹੁਤ ਲੰਮਾ ਹੈ: ਸਿਰਫ਼ ਇਸ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਚੈੱਕ ਹੋਇਆ।
coverage-rest = ਬਾਕੀ ਹਿੱਸਾ ਚੈੱਕ ਕਰੋ
coverage-rest-reading = ਬਾਕੀ ਹਿੱਸਾ ਚੈੱਕ ਹੋ ਰਿਹਾ ਹੈ: ਹਿੱਸਾ { $part }, ਵੱਧ ਤੋਂ ਵੱਧ { $most } …
coverage-rest-read = ਇਸ ਲੰਮੇ ਪੇਜ ਦਾ ਬਾਕੀ ਹਿੱਸਾ ਵੀ ਚੈੱਕ ਹੋਇਆ।
coverage-beyond = ਇਹ ਪੇਜ ਇੰਨਾ ਲੰਮਾ ਹੈ ਕਿ ਅਖ਼ੀਰ ਤੱਕ ਚੈੱਕ ਨਹੀਂ ਹੋਇਆ। ਹੇਠਾਂ ਕੋਈ ਆਫ਼ਰ ਹੋਵੇ ਤਾਂ ਉਸ ਨੂੰ ਕਾਪੀ ਕਰੋ ਅਤੇ ਮੈਸੇਜ ਵਾਂਗ ਚੈੱਕ ਕਰੋ।
coverage-frames =
    { $count ->
        [one] ਇਸ ਪੇਜ ਦਾ ਇੱਕ ਹਿੱਸਾ { $hosts } ਤੋਂ ਆਉਂਦਾ ਹੈ ਅਤੇ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ।
       *[other] ਇਸ ਪੇਜ ਦੇ { $count } ਹਿੱਸੇ { $hosts } ਤੋਂ ਆਉਂਦੇ ਹਨ ਅਤੇ ਪੜ੍ਹੇ ਨਹੀਂ ਗਏ।
    }
coverage-frames-unnamed =
    { $count ->
        [one] ਇਸ ਪੇਜ ਦਾ ਇੱਕ ਹਿੱਸਾ ਕਿਸੇ ਹੋਰ ਥਾਂ ਤੋਂ ਆਉਂਦਾ ਹੈ ਅਤੇ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ।
       *[other] ਇਸ ਪੇਜ ਦੇ { $count } ਹਿੱਸੇ ਹੋਰ ਥਾਵਾਂ ਤੋਂ ਆਉਂਦੇ ਹਨ ਅਤੇ ਪੜ੍ਹੇ ਨਹੀਂ ਗਏ।
    }
coverage-chats = ਇਸ ਪੇਜ ਦੇ ਚੈਟ ਵਾਲੇ ਹਿੱਸੇ ਨਹੀਂ ਪੜ੍ਹੇ ਗਏ।
coverage-pictures =
    { $count ->
        [one] ਇੱਕ ਵੱਡੀ ਤਸਵੀਰ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ। ਪਰਖ ਤਸਵੀਰਾਂ ਵਿਚਲੇ ਸ਼ਬਦ ਨਹੀਂ ਦੇਖ ਸਕਦੀ।
       *[other] { $count } ਵੱਡੀਆਂ ਤਸਵੀਰਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਗਈਆਂ। ਪਰਖ ਤਸਵੀਰਾਂ ਵਿਚਲੇ ਸ਼ਬਦ ਨਹੀਂ ਦੇਖ ਸਕਦੀ।
    }
coverage-old-pack = ਪਰਖ ਦੀ ਸ਼ਬਦਾਂ ਦੀ ਲਿਸਟ { $date } ਦੀ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਸਭ ਤੋਂ ਨਵੀਆਂ ਆਫ਼ਰਾਂ ਇਸ ਵਿੱਚ ਨਾ ਹੋਣ।

quotes-title = ਪੇਜ ’ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ
quotes-note-report = ਅਜਿਹੀਆਂ ਆਫ਼ਰਾਂ ਵਿੱਚ ਵਰਤੇ ਜਾਂਦੇ ਸ਼ਬਦ, ਜਿਵੇਂ ਇਸ ਪੇਜ ’ਤੇ ਲਿਖੇ ਹਨ:
quotes-title-message = ਇਸ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਹੈ
quotes-note-report-message = ਅਜਿਹੀਆਂ ਆਫ਼ਰਾਂ ਵਿੱਚ ਵਰਤੇ ਜਾਂਦੇ ਸ਼ਬਦ, ਜਿਵੇਂ ਇੱਥੇ ਲਿਖੇ ਹਨ:
source-reported = ਅਜਿਹੇ ਸ਼ਬਦਾਂ ਦੀ ਖ਼ਬਰ { $publisher } ਨੇ ਦਿੱਤੀ
source-reported-dated = ਅਜਿਹੇ ਸ਼ਬਦਾਂ ਦੀ ਖ਼ਬਰ { $publisher } ਨੇ ਦਿੱਤੀ, { $date }
source-named = { $publisher }, { $date }
source-copy = (ਅਸੀਂ ਇਸ ਦੀ ਕਾਪੀ ਦੇਖੀ)
source-ours = ਸਾਡੀ ਆਪਣੀ ਰਾਏ
source-open = { $publisher } ਦੀ ਖ਼ਬਰ ਖੋਲ੍ਹੋ
show-me = ਪੇਜ ’ਤੇ ਦਿਖਾਓ
show-me-gone = ਇਹ ਸ਼ਬਦ ਹੁਣ ਪੇਜ ’ਤੇ ਨਹੀਂ ਹਨ।

facet-employer = ਭਰਤੀ ਕੌਣ ਕਰਦਾ ਹੈ
facet-role = ਕੰਮ
facet-place = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
facet-promise = ਕੀ ਵਾਅਦਾ ਹੈ
facet-safety = ਖ਼ਤਰੇ ਬਾਰੇ ਕੀ ਕਹਿੰਦੇ ਹਨ
facet-money = ਪੈਸੇ
facet-route = ਜਾਣ ਦਾ ਤਰੀਕਾ
facet-contact = ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ

licence-title = ਏਜੰਟ ਦਾ ਲਾਇਸੈਂਸ
licence-found = ਇਹ ਨੰਬਰ ਆਫ਼ਰ ਵਿੱਚ ਲਿਖਿਆ ਹੈ। ਲੋਕ ਦੂਜਿਆਂ ਦੇ ਨੰਬਰ ਵੀ ਚੁੱਕ ਲੈਂਦੇ ਹਨ: ਮੰਨਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਲਿਸਟ ਵਿੱਚ ਦੇਖੋ।
licence-missing = ਲਾਇਸੈਂਸ ਨੰਬਰ ਨਹੀਂ ਮਿਲਿਆ। ਭਰਤੀ ਕਰਨ ਵਾਲਿਆਂ ਦੇ ਇਸ਼ਤਿਹਾਰ ਵਿੱਚ ਇਹ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਇਹੀ ਮੰਗੋ।
licence-copy = ਨੰਬਰ ਕਾਪੀ ਕਰੋ
licence-check = ਈ-ਮਾਈਗ੍ਰੇਟ ’ਤੇ ਲੱਭੋ

advisory-title = ਸਰਕਾਰ ਕੀ ਕਹਿੰਦੀ ਹੈ
advisory-translated = ਸਾਡਾ ਅਨੁਵਾਦ
advisory-published = ਜਿਵੇਂ { $publisher } ਨੇ ਛਾਪਿਆ
steps-title = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
steps-situation = ਹੁਣ ਤੱਕ ਕੀ ਹੋਇਆ ਹੈ? ਉਸ ਨੂੰ ਦੱਬੋ।
steps-more = ਹੋਰ ਕੀ ਕਰਨਾ ਹੈ
steps-keep = ਸਬੂਤ ਲਈ ਸਾਂਭ ਕੇ ਰੱਖੋ: { $list }।
steps-source = ਸਰੋਤ: { $source }
steps-source-ours = ਸਾਡੀ ਸਲਾਹ। ਇਹ ਇਸ ’ਤੇ ਟਿਕੀ ਹੈ: { $source }
help-title = ਮਦਦ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ
help-published = ਜਿਵੇਂ { $publisher } ਨੇ ਛਾਪਿਆ

action-check = ਇਹ ਪੇਜ ਚੈੱਕ ਕਰੋ
action-check-again = ਫਿਰ ਚੈੱਕ ਕਰੋ
action-check-private = ਇਹ ਪੇਜ ਇੱਕ ਵਾਰ ਚੈੱਕ ਕਰੋ
action-check-message = ਮੈਸੇਜ ਜਾਂ ਫ਼ਾਈਲ ਚੈੱਕ ਕਰੋ
action-back = ਪਿੱਛੇ
action-every-site = ਮੇਰੀ ਖੋਲ੍ਹੀ ਹਰ ਸਾਈਟ ਚੈੱਕ ਕਰੋ
action-every-site-note = ਬ੍ਰਾਊਜ਼ਰ ਤੁਹਾਨੂੰ ਪੁੱਛੇਗਾ। ਮੇਲ ਅਤੇ ਚੈਟ ਨਿੱਜੀ ਰਹਿਣਗੇ।
action-every-site-on = ਮੇਲ ਅਤੇ ਚੈਟ ਛੱਡ ਕੇ ਹਰ ਸਾਈਟ ਚੈੱਕ ਹੁੰਦੀ ਹੈ।
action-every-site-refused = ਇਜਾਜ਼ਤ ਨਹੀਂ ਮਿਲੀ। ਸਿਰਫ਼ ਨੌਕਰੀਆਂ ਅਤੇ ਸੋਸ਼ਲ ਮੀਡੀਆ ਵਾਲੀਆਂ ਸਾਈਟਾਂ ਚੈੱਕ ਹੁੰਦੀਆਂ ਹਨ।
action-report = ਰਿਪੋਰਟ ਸੇਵ ਕਰੋ
action-listen = ਸੁਣੋ
action-listen-stop = ਬੰਦ ਕਰੋ
action-listen-none = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਿੱਚ { $language } ਬੋਲਣ ਵਾਲੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ।
action-share = ਹੋਰਾਂ ਨੂੰ ਚੌਕਸ ਕਰੋ
action-copy = ਕਾਪੀ ਕਰੋ
action-copied = ਕਾਪੀ ਹੋ ਗਿਆ।
action-copy-failed = ਕਾਪੀ ਨਹੀਂ ਹੋਇਆ। ਲਿਖਤ ਚੁਣ ਕੇ ਆਪ ਕਾਪੀ ਕਰੋ।
action-wrong = ਇਹ ਗ਼ਲਤ ਹੈ
action-pause = ਪਰਖ ਨੂੰ ਰੋਕੋ
action-pause-page = ਇਸ ਪੇਜ ’ਤੇ
action-pause-site = { $site } ’ਤੇ
action-pause-hour = ਇੱਕ ਘੰਟਾ, ਹਰ ਥਾਂ
action-options = ਸੈਟਿੰਗਾਂ

foot-local = ਸਭ ਕੁਝ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ।
foot-pack = ਸ਼ਬਦਾਂ ਦੀ ਲਿਸਟ { $version }, { $date }
foot-unreviewed = ਇਹ ਲਿਖਤ ਅਜੇ ਕਿਸੇ ਅਜਿਹੇ ਜਣੇ ਨੇ ਨਹੀਂ ਪੜ੍ਹੀ ਜਿਸ ਦੀ ਮਾਂ-ਬੋਲੀ ਪੰਜਾਬੀ ਹੋਵੇ।
foot-language = ਬੋਲੀ
foot-language-auto = ਜੋ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹੈ

banner-why = ਕਿਉਂ?
banner-steps = ਕੀ ਕਰਨਾ ਹੈ
banner-not-an-offer = ਨੌਕਰੀ ਦੀ ਆਫ਼ਰ ਨਹੀਂ
banner-close = ਇਹ ਚੇਤਾਵਨੀ ਬੰਦ ਕਰੋ
banner-count =
    { $count ->
        [one] ਇਸ ਪੇਜ ’ਤੇ ਅਜਿਹੀ { $count } ਆਫ਼ਰ ਹੈ।
       *[other] ਇਸ ਪੇਜ ’ਤੇ ਅਜਿਹੀਆਂ { $count } ਆਫ਼ਰਾਂ ਹਨ।
    }
banner-unmarked = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ’ਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਹੈ।
banner-mark = ਅਜਿਹੀ ਆਫ਼ਰ:

check-title = ਮੈਸੇਜ ਚੈੱਕ ਕਰੋ
check-paste = ਮੈਸੇਜ ਜਾਂ ਆਫ਼ਰ ਇੱਥੇ ਪੇਸਟ ਕਰੋ
check-button = ਚੈੱਕ ਕਰੋ
check-file = ਫ਼ਾਈਲ ਚੁਣੋ
check-file-note = ਜਾਂ ਕੋਈ ਫ਼ਾਈਲ ਦਿਓ: ਵਟਸਐਪ ਦੀ ਚੈਟ (ਚੈਟ ਵਿੱਚ: ਮੀਨੂ, “ਹੋਰ”, “ਚੈਟ ਐਕਸਪੋਰਟ ਕਰੋ”, “ਮੀਡੀਆ ਤੋਂ ਬਿਨਾਂ”), ਸੇਵ ਕੀਤੀ ਮੇਲ (.eml), ਸੇਵ ਕੀਤਾ ਵੈੱਬ ਪੇਜ (.html) ਜਾਂ ਟੈਕਸਟ (.txt)। ਫ਼ਾਈਲ ਖਿੱਚ ਕੇ ਇਸ ਪੇਜ ’ਤੇ ਛੱਡੀ ਵੀ ਜਾ ਸਕਦੀ ਹੈ।
check-private = ਇਹ ਸਿਰਫ਼ ਇਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ। ਨਾ ਕਿਸੇ ਨੂੰ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ, ਨਾ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
check-another = ਕੁਝ ਹੋਰ ਚੈੱਕ ਕਰੋ
check-text = ਜੋ ਲਿਖਤ ਚੈੱਕ ਹੋਈ
check-empty = ਇੱਥੇ ਚੈੱਕ ਕਰਨ ਲਈ ਕੋਈ ਲਿਖਤ ਨਹੀਂ। ਕਿਸੇ ਪੇਜ ’ਤੇ ਲਿਖਤ ਚੁਣੋ, ਉਸ ’ਤੇ ਰਾਈਟ-ਕਲਿੱਕ ਕਰ ਕੇ ਮੀਨੂ ਖੋਲ੍ਹੋ ਅਤੇ “ਚੁਣੀ ਲਿਖਤ ਚੈੱਕ ਕਰੋ” ਦੱਬੋ।
check-shortened = ਚੁਣੀ ਹੋਈ ਲਿਖਤ ਬਹੁਤ ਲੰਮੀ ਸੀ: ਸਿਰਫ਼ ਇਸ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਚੈੱਕ ਹੋਇਆ।
check-failed = ਲਿਖਤ ਚੈੱਕ ਨਹੀਂ ਹੋ ਸਕੀ।
check-checking = ਲਿਖਤ ਚੈੱਕ ਹੋ ਰਹੀ ਹੈ …
check-nothing = ਇਸ ਵਿੱਚ ਚੈੱਕ ਕਰਨ ਲਈ ਕੁਝ ਲਿਖਿਆ ਹੋਇਆ ਨਹੀਂ।
check-nothing-note = ਜੋ ਤਸਵੀਰਾਂ ਵਿੱਚ ਲਿਖਿਆ ਜਾਂ ਵੀਡੀਓ ਅਤੇ ਵੌਇਸ ਮੈਸੇਜ ਵਿੱਚ ਬੋਲਿਆ ਹੋਵੇ, ਪਰਖ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੀ।
check-refused-too-large = ਇਹ ਬਹੁਤ ਵੱਡਾ ਹੈ: ਪਰਖ 5 MB ਤੱਕ ਹੀ ਪੜ੍ਹਦੀ ਹੈ।
check-refused-too-large-note = ਚੈਟ ਨੂੰ ਮੀਡੀਆ ਤੋਂ ਬਿਨਾਂ ਐਕਸਪੋਰਟ ਕਰੋ, ਜਾਂ ਮੈਸੇਜ ਕਾਪੀ ਕਰ ਕੇ ਹੇਠਾਂ ਪੇਸਟ ਕਰੋ।
check-refused-packed = ਇਹ ਫ਼ਾਈਲ ਪੈਕ ਕੀਤੀ ਹੋਈ ਹੈ (ਜਿਵੇਂ ZIP)। ਪਰਖ ਇਸ ਦੇ ਅੰਦਰ ਨਹੀਂ ਦੇਖ ਸਕਦੀ।
check-refused-packed-note = ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ ਅਤੇ ਇਸ ਵਿੱਚੋਂ ਟੈਕਸਟ ਫ਼ਾਈਲ ਚੁਣੋ, ਜਾਂ ਮੈਸੇਜ ਹੇਠਾਂ ਪੇਸਟ ਕਰੋ।
check-refused-picture = ਇਹ ਤਸਵੀਰ ਹੈ। ਪਰਖ ਸਿਰਫ਼ ਲਿਖਤ ਪੜ੍ਹਦੀ ਹੈ।
check-refused-picture-note = ਇਸ ਦੇ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਸ਼ਬਦ ਹੇਠਲੇ ਡੱਬੇ ਵਿੱਚ ਟਾਈਪ ਕਰੋ।
check-refused-not-text = ਪਰਖ ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੀ।
check-refused-not-text-note = ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ, ਸ਼ਬਦ ਕਾਪੀ ਕਰੋ ਅਤੇ ਹੇਠਾਂ ਪੇਸਟ ਕਰੋ।
check-read-text = ਲਿਖਤ ਪੜ੍ਹੀ ਗਈ।
check-read =
    { $count ->
        [one] 1 ਮੈਸੇਜ ਪੜ੍ਹਿਆ ਗਿਆ।
       *[other] { $count } ਮੈਸੇਜ ਪੜ੍ਹੇ ਗਏ।
    }
check-alarms =
    { $count ->
        [one] ਇਹ ਨਤੀਜਾ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਕਰਕੇ ਹੈ।
       *[other] ਇਹ ਨਤੀਜਾ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $count } ਕਰਕੇ ਹੈ।
    }
check-found = ਇਹ ਕਿੱਥੇ ਮਿਲਿਆ
check-found-more =
    { $count ->
        [one] ਅਤੇ ਅਜਿਹਾ ਇੱਕ ਹੋਰ ਮੈਸੇਜ।
       *[other] ਅਤੇ ਅਜਿਹੇ { $count } ਹੋਰ ਮੈਸੇਜ।
    }
check-message = ਮੈਸੇਜ { $number }
check-notice = ਮੈਸੇਜਾਂ ਦੇ ਵਿਚਕਾਰ ਇੱਕ ਲਾਈਨ
check-from = ਕਿਸ ਵੱਲੋਂ:
check-when = ਕਦੋਂ:
check-subject = ਵਿਸ਼ਾ:
check-not-read-pictures =
    { $count ->
        [one] ਇੱਕ ਤਸਵੀਰ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ।
       *[other] { $count } ਤਸਵੀਰਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਗਈਆਂ।
    }
check-not-read-attachments =
    { $count ->
        [one] ਨਾਲ ਲੱਗੀ ਇੱਕ ਫ਼ਾਈਲ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ।
       *[other] ਨਾਲ ਲੱਗੀਆਂ { $count } ਫ਼ਾਈਲਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਗਈਆਂ।
    }
check-not-read-media =
    { $count ->
        [one] ਚੈਟ ਦੀ ਇੱਕ ਤਸਵੀਰ, ਵੀਡੀਓ, ਵੌਇਸ ਮੈਸੇਜ ਜਾਂ ਫ਼ਾਈਲ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ।
       *[other] ਚੈਟ ਦੀਆਂ { $count } ਤਸਵੀਰਾਂ, ਵੀਡੀਓ, ਵੌਇਸ ਮੈਸੇਜ ਜਾਂ ਫ਼ਾਈਲਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਗਈਆਂ।
    }
check-not-read-parts =
    { $count ->
        [one] ਮੇਲ ਦਾ ਇੱਕ ਹਿੱਸਾ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ: ਇਸ ਦੇ ਹਿੱਸੇ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹਨ।
       *[other] ਮੇਲ ਦੇ { $count } ਹਿੱਸੇ ਨਹੀਂ ਪੜ੍ਹੇ ਗਏ: ਇਸ ਦੇ ਹਿੱਸੇ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹਨ।
    }
check-not-read-messages =
    { $count ->
        [one] ਚੈਟ ਬਹੁਤ ਲੰਮੀ ਹੈ: ਇਸ ਦਾ ਸਭ ਤੋਂ ਪੁਰਾਣਾ ਮੈਸੇਜ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ।
       *[other] ਚੈਟ ਬਹੁਤ ਲੰਮੀ ਹੈ: ਇਸ ਦੇ ਸਭ ਤੋਂ ਪੁਰਾਣੇ { $count } ਮੈਸੇਜ ਨਹੀਂ ਪੜ੍ਹੇ ਗਏ।
    }
check-not-read-files =
    { $count ->
        [one] ਸਿਰਫ਼ ਪਹਿਲੀ ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਗਈ, ਦੂਜੀ ਨਹੀਂ।
       *[other] ਸਿਰਫ਼ ਪਹਿਲੀ ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਗਈ, ਬਾਕੀ { $count } ਨਹੀਂ।
    }
check-not-read-cut = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ: ਸਾਰਾ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ।
check-menu = ਚੁਣੀ ਲਿਖਤ ਚੈੱਕ ਕਰੋ

sample-try = ਨਮੂਨੇ ’ਤੇ ਅਜ਼ਮਾਓ
sample-note = ਇਹ ਉਸ ਤਰ੍ਹਾਂ ਦੀ ਇੱਕ ਮਨਘੜਤ ਆਫ਼ਰ ਹੈ ਜਿਸ ਬਾਰੇ ਪਰਖ ਚੇਤਾਵਨੀ ਦਿੰਦੀ ਹੈ।

welcome-title = ਪਰਖ ਵਿੱਚ ਜੀ ਆਇਆਂ ਨੂੰ
welcome-lead = ਏਜੰਟ ਵਿਦੇਸ਼ ਵਿੱਚ ਅਜਿਹੀਆਂ ਨੌਕਰੀਆਂ ਦਾ ਲਾਲਚ ਦੇ ਕੇ ਲੋਕਾਂ ਨੂੰ ਫਸਾਉਂਦੇ ਹਨ ਜੋ ਖ਼ਤਰੇ ਵਿੱਚ ਲੈ ਜਾਂਦੀਆਂ ਹਨ। ਕੋਈ ਪੇਜ ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਆਫ਼ਰ ਵਰਗਾ ਲੱਗੇ ਤਾਂ ਪਰਖ ਤੁਹਾਨੂੰ ਦੱਸਦੀ ਹੈ:
welcome-language = ਤੁਹਾਡੀ ਬੋਲੀ
welcome-does = ਇਹ ਕੀ ਕਰਦੀ ਹੈ
welcome-does-1 = ਇਹ ਨੌਕਰੀਆਂ ਵਾਲੇ ਪੇਜ ਤੁਹਾਡੇ ਆਪਣੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਹੀ ਪੜ੍ਹਦੀ ਹੈ ਅਤੇ ਅਜਿਹੀਆਂ ਆਫ਼ਰਾਂ ’ਤੇ ਲਾਲ ਚੇਤਾਵਨੀ ਦਿਖਾਉਂਦੀ ਹੈ।
welcome-does-2 = ਇਹ ਉਹ ਸ਼ਬਦ ਦਿਖਾਉਂਦੀ ਹੈ ਜਿਨ੍ਹਾਂ ਕਰਕੇ ਚੇਤਾਵਨੀ ਆਈ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਅਜਿਹੇ ਸ਼ਬਦਾਂ ਦੀ ਖ਼ਬਰ ਕਿਸ ਨੇ ਦਿੱਤੀ।
welcome-does-3 = ਇਹ ਦੱਸਦੀ ਹੈ ਕਿ ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ ਅਤੇ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ।
welcome-never = ਇਹ ਕਦੇ ਕੀ ਨਹੀਂ ਕਰਦੀ
welcome-never-1 = ਜੋ ਤੁਸੀਂ ਪੜ੍ਹਦੇ ਹੋ, ਉਸ ਵਿੱਚੋਂ ਇਹ ਕਿਸੇ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਦੀ।
welcome-never-2 = ਇਹ ਤੁਹਾਡੀ ਮੇਲ ਅਤੇ ਚੈਟ ਨਹੀਂ ਪੜ੍ਹਦੀ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇੱਕ ਵਾਰ ਚੈੱਕ ਕਰਨ ਲਈ ਨਾ ਕਹੋ।
welcome-never-3 = ਇਹ ਕਦੇ ਨਹੀਂ ਕਹਿੰਦੀ ਕਿ ਕੋਈ ਆਫ਼ਰ ਚੰਗੀ ਹੈ। ਇਹ ਸਿਰਫ਼ ਦੱਸਦੀ ਹੈ ਕਿ ਇਸ ਨੂੰ ਕੀ ਮਿਲਿਆ।
welcome-where = ਇਹ ਕਿੱਥੇ-ਕਿੱਥੇ ਦੇਖੇ?
welcome-where-every = ਹਰ ਪੇਜ ’ਤੇ
welcome-where-listed = ਸਿਰਫ਼ ਨੌਕਰੀ ਅਤੇ ਸੋਸ਼ਲ ਸਾਈਟਾਂ ’ਤੇ
welcome-where-note = “ਹਰ ਪੇਜ” ਲਈ ਬ੍ਰਾਊਜ਼ਰ ਤੁਹਾਨੂੰ ਪੁੱਛੇਗਾ। ਇਹ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਕਦੇ ਵੀ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
welcome-where-every-on = ਹੋ ਗਿਆ: ਇਹ ਮੇਲ ਅਤੇ ਚੈਟ ਛੱਡ ਕੇ ਹਰ ਪੇਜ ’ਤੇ ਦੇਖਦੀ ਹੈ।
welcome-where-listed-on = ਹੋ ਗਿਆ: ਇਹ ਸਿਰਫ਼ ਨੌਕਰੀਆਂ ਅਤੇ ਸੋਸ਼ਲ ਮੀਡੀਆ ਵਾਲੀਆਂ ਸਾਈਟਾਂ ’ਤੇ ਦੇਖਦੀ ਹੈ।
welcome-pin = ਬਟਨ ਅੱਖਾਂ ਸਾਹਮਣੇ ਰੱਖੋ
welcome-pin-chrome = ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਉੱਪਰ ਸੱਜੇ ਪਾਸੇ ਬੁਝਾਰਤ ਦੇ ਟੁਕੜੇ (ਪਜ਼ਲ) ’ਤੇ ਕਲਿੱਕ ਕਰੋ। ਫਿਰ ਪਰਖ ਦੇ ਨਾਲ ਵਾਲੀ ਪਿੰਨ ’ਤੇ ਕਲਿੱਕ ਕਰੋ।
welcome-pin-firefox = ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਉੱਪਰ ਸੱਜੇ ਪਾਸੇ ਬੁਝਾਰਤ ਦੇ ਟੁਕੜੇ (ਪਜ਼ਲ) ’ਤੇ ਕਲਿੱਕ ਕਰੋ। ਪਰਖ ਦੇ ਨਾਲ ਵਾਲੇ ਗੇਅਰ ਦੇ ਨਿਸ਼ਾਨ ’ਤੇ ਕਲਿੱਕ ਕਰੋ, ਫਿਰ “ਟੂਲਬਾਰ ਵਿੱਚ ਟੰਗੋ” ਚੁਣੋ।
welcome-pin-phone = ਫ਼ੋਨ ’ਤੇ ਪਰਖ ਬ੍ਰਾਊਜ਼ਰ ਦੇ ਮੀਨੂ ਵਿੱਚ ਐਕਸਟੈਂਸ਼ਨਾਂ ਵਾਲੇ ਹਿੱਸੇ ਵਿੱਚ ਮਿਲਦੀ ਹੈ।
welcome-pin-done = ਬਟਨ ਸਾਹਮਣੇ ਆ ਗਿਆ ਹੈ।
welcome-done = ਹੋ ਗਿਆ

options-title = ਸੈਟਿੰਗਾਂ
options-language = ਬੋਲੀ
options-look = ਦਿੱਖ
options-theme = ਰੰਗ
options-theme-auto = ਫ਼ੋਨ/ਕੰਪਿਊਟਰ ਵਾਲੇ
options-theme-light = ਹਲਕੇ
options-theme-dark = ਗੂੜ੍ਹੇ
options-theme-contrast = ਤਿੱਖਾ ਕਾਲਾ-ਚਿੱਟਾ
options-size = ਅੱਖਰਾਂ ਦਾ ਸਾਈਜ਼
options-size-100 = ਆਮ
options-size-125 = ਵੱਡੇ
options-size-150 = ਬਹੁਤ ਵੱਡੇ
options-size-200 = ਸਭ ਤੋਂ ਵੱਡੇ
options-checking = ਚੈੱਕ ਕਰਨਾ
options-every-site = ਮੇਲ ਅਤੇ ਚੈਟ ਛੱਡ ਕੇ ਹਰ ਸਾਈਟ ਚੈੱਕ ਕਰੋ
options-caution-banner = “{ level-label-caution }” ਲਈ ਵੀ ਪੱਟੀ ਦਿਖਾਓ
options-caution-banner-note = ਨਹੀਂ ਤਾਂ ਸਿਰਫ਼ ਬਟਨ ’ਤੇ “?” ਦਿਸਦਾ ਹੈ।
options-sites = ਜੋ ਸਾਈਟਾਂ ਹਮੇਸ਼ਾ ਚੈੱਕ ਹੁੰਦੀਆਂ ਹਨ
options-paused = ਜਿੱਥੇ ਤੁਸੀਂ ਪਰਖ ਨੂੰ ਰੋਕਿਆ ਹੈ
options-paused-none = ਕਿਤੇ ਨਹੀਂ।
options-paused-hour = ਹਰ ਥਾਂ, { $time } ਤੱਕ
options-paused-remove = ਫਿਰ ਚਲਾਓ
options-packs = ਸ਼ਬਦਾਂ ਦੀ ਲਿਸਟ
options-packs-version = ਵਰਜਨ { $version }, ਤਾਰੀਖ਼ { $date }
options-packs-size = ਇਸ ਵਿੱਚ ਅਜਿਹੀਆਂ ਆਫ਼ਰਾਂ ਦੀਆਂ { $signals } ਨਿਸ਼ਾਨੀਆਂ ਹਨ, { $sources } ਸਰੋਤਾਂ ਤੋਂ।
options-packs-built-in = ਇਹ ਪਰਖ ਦੇ ਇਸ ਵਰਜਨ ਨਾਲ ਹੀ ਆਈ।
options-packs-last = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਚਾਲੂ ਰਹਿੰਦੀ ਹੈ। ਜਾਂਚ ਨਹੀਂ ਚਾਹੀਦੀ ਤਾਂ ਪਰਖ ਨੂੰ ਰੋਕੋ।
options-workbench = ਦੇਖੋ ਕਿ ਕੋਈ ਲਿਖਤ ਕਦਮ-ਦਰ-ਕਦਮ ਕਿਵੇਂ ਪਰਖੀ ਜਾਂਦੀ ਹੈ (ਜਾਣਕਾਰਾਂ ਲਈ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ)
options-packs-updated = { $date } ਨੂੰ ਅੱਪਡੇਟ ਹੋਈ।
options-packs-expired = ਇਹ ਲਿਸਟ ਪੁਰਾਣੀ ਹੈ: { $date } ਤੱਕ ਇਸ ਦੀ ਥਾਂ ਨਵੀਂ ਆਉਣੀ ਸੀ। ਇਹ ਚੇਤਾਵਨੀ ਦਿੰਦੀ ਰਹੇਗੀ, ਪਰ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਸਭ ਤੋਂ ਨਵੀਆਂ ਆਫ਼ਰਾਂ ਇਸ ਵਿੱਚ ਨਾ ਹੋਣ।
options-updates-none = ਇਹ ਪਰਖ ਨਵੀਂ ਲਿਸਟ ਨਹੀਂ ਲੱਭਦੀ। ਨਵੀਆਂ ਲਿਸਟਾਂ ਪਰਖ ਦੇ ਨਵੇਂ ਵਰਜਨ ਨਾਲ ਆਉਂਦੀਆਂ ਹਨ।
options-updates = ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ ਨਵੀਂ ਲਿਸਟ ਵੇਖੋ
options-updates-note = ਉਦੋਂ ਪਰਖ { $host } ਨੂੰ ਪੁੱਛਦੀ ਹੈ। ਜੋ ਤੁਸੀਂ ਪੜ੍ਹਦੇ ਹੋ, ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਹਰ ਸਾਈਟ ਵਾਂਗ { $host } ਨੂੰ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਦਿਸਦਾ ਹੈ।
options-updates-refused = ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੱਤੀ। ਨਵੀਆਂ ਲਿਸਟਾਂ ਪਰਖ ਦੇ ਨਵੇਂ ਵਰਜਨ ਨਾਲ ਆਉਂਦੀਆਂ ਹਨ।
options-updates-now = ਹੁਣੇ ਨਵੀਂ ਲਿਸਟ ਵੇਖੋ
options-updates-looking = ਵੇਖ ਰਹੀ ਹੈ …
options-updates-looked = ਪਿਛਲੀ ਵਾਰ { $time } ਨੂੰ ਵੇਖਿਆ।
options-updates-silent = { $date } ਤੋਂ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ। ਪਰਖ ਕੋਲ ਜੋ ਲਿਸਟ ਹੈ, ਉਸੇ ਨਾਲ ਚੇਤਾਵਨੀ ਦਿੰਦੀ ਰਹੇਗੀ; ਸਭ ਤੋਂ ਨਵੀਆਂ ਆਫ਼ਰਾਂ ਉਸ ਵਿੱਚ ਸ਼ਾਇਦ ਨਾ ਹੋਣ।
options-updates-frozen = { $date } ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਆਇਆ। ਪਰਖ ਕੋਲ ਜੋ ਲਿਸਟ ਹੈ, ਉਸੇ ਨਾਲ ਚੇਤਾਵਨੀ ਦਿੰਦੀ ਰਹੇਗੀ।
options-updates-kept = ਪਹਿਲਾਂ ਵਾਲੀ ਲਿਸਟ ਹੀ ਚੱਲ ਰਹੀ ਹੈ।
updates-updated = ਨਵੀਂ ਲਿਸਟ ਆਈ ਅਤੇ ਹੁਣ ਉਹੀ ਚੱਲ ਰਹੀ ਹੈ।
updates-nothing-newer = ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਹੈ।
updates-unreachable = { $host } ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
updates-no-catalogue = { $host } ਨੇ ਜਵਾਬ ਦਿੱਤਾ, ਪਰ ਉਹ ਨਹੀਂ ਜੋ ਪਰਖ ਨੇ ਮੰਗਿਆ ਸੀ।
updates-no-room = ਨਵੀਂ ਲਿਸਟ ਹੈ, ਪਰ ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਉਸ ਲਈ ਥਾਂ ਨਹੀਂ ਸੀ।
updates-other-parakh = ਨਵੀਂ ਲਿਸਟ ਹੈ, ਪਰ ਉਹ ਪਰਖ ਦੇ ਕਿਸੇ ਹੋਰ ਵਰਜਨ ਲਈ ਬਣੀ ਹੈ।
updates-not-whole = ਨਵੀਂ ਲਿਸਟ ਹੈ, ਪਰ ਉਹ ਠੀਕ ਤਰ੍ਹਾਂ ਨਹੀਂ ਪਹੁੰਚੀ। ਪਰਖ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੇਗੀ।
updates-refused-signature = ਇੱਕ ਅੱਪਡੇਟ ਨਹੀਂ ਲਈ ਗਈ: ਉਸ ਦੇ ਦਸਤਖ਼ਤ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।
updates-refused-unsigned = ਇੱਕ ਅੱਪਡੇਟ ਨਹੀਂ ਲਈ ਗਈ: ਉਸ ’ਤੇ ਮੰਨਣਯੋਗ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹਨ।
updates-refused-form = ਇੱਕ ਅੱਪਡੇਟ ਨਹੀਂ ਲਈ ਗਈ: ਉਸ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਹੈ ਜੋ ਕਿਸੇ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ ਹੋ ਸਕਦਾ।
updates-refused-older = ਇੱਕ ਅੱਪਡੇਟ ਨਹੀਂ ਲਈ ਗਈ: ਉਹ ਇੱਥੇ ਚੱਲ ਚੁੱਕੀ ਲਿਸਟ ਤੋਂ ਪੁਰਾਣੀ ਹੈ।
updates-refused-expired = ਇੱਕ ਅੱਪਡੇਟ ਨਹੀਂ ਲਈ ਗਈ: ਉਸ ਦਾ ਸਮਾਂ ਲੰਘ ਚੁੱਕਾ ਹੈ।
updates-refused-check = ਇੱਕ ਅੱਪਡੇਟ ਨਹੀਂ ਲਈ ਗਈ: ਉਸ ਨੇ ਨਮੂਨੇ ਗ਼ਲਤ ਚੈੱਕ ਕੀਤੇ।
options-samples = ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਗ਼ਲਤ ਕਿਹਾ
options-samples-none = ਅਜੇ ਕੁਝ ਨਹੀਂ।
options-samples-open = ਖੋਲ੍ਹੋ
options-samples-delete = ਮਿਟਾਓ
options-backup = ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਲੈ ਜਾਓ
options-export = ਸੈਟਿੰਗਾਂ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰੋ
options-import = ਫ਼ਾਈਲ ਤੋਂ ਸੈਟਿੰਗਾਂ ਲਿਆਓ
options-import-done = ਸੈਟਿੰਗਾਂ ਆ ਗਈਆਂ।
options-import-done-locked = ਸੈਟਿੰਗਾਂ ਆ ਗਈਆਂ, ਸਿਵਾਏ ਉਨ੍ਹਾਂ ਦੇ ਜੋ ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਲਈ ਤੈਅ ਹਨ।
options-import-failed = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਪਰਖ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਨਹੀਂ ਹਨ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
options-wipe = ਕੰਪਿਊਟਰ ਸਾਂਝਾ ਹੈ?
options-wipe-button = ਸਭ ਕੁਝ ਮਿਟਾਓ
options-wipe-note = ਸੈਟਿੰਗਾਂ, ਜਿੱਥੇ-ਜਿੱਥੇ ਪਰਖ ਰੋਕੀ, ਬੰਦ ਕੀਤੀਆਂ ਚੇਤਾਵਨੀਆਂ ਅਤੇ ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਗ਼ਲਤ ਕਿਹਾ। ਜੋ ਰਿਪੋਰਟਾਂ ਤੁਸੀਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਸੇਵ ਕੀਤੀਆਂ, ਉਹ ਰਹਿਣਗੀਆਂ।
options-wipe-done = ਸਭ ਕੁਝ ਮਿਟ ਗਿਆ। ਪਰਖ ਪਹਿਲੇ ਦਿਨ ਵਰਗੀ ਹੈ।
options-failed = ਇਹ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਿਆ: { $reason }
options-lost = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਤੁਸੀਂ ਪਰਖ ਵਿੱਚ ਜੋ ਕੁਝ ਸੈੱਟ ਜਾਂ ਸੇਵ ਕੀਤਾ ਸੀ, ਉਸ ਦਾ ਕੁਝ ਹਿੱਸਾ ਖ਼ਰਾਬ ਹੋ ਗਿਆ ਜਾਂ ਗੁਆਚ ਗਿਆ। ਹੁਣ ਉਹ ਹਿੱਸਾ ਪਹਿਲੇ ਦਿਨ ਵਰਗਾ ਹੈ: ਕਿਰਪਾ ਕਰਕੇ ਸੈਟਿੰਗਾਂ ਦੇਖ ਲਵੋ।
options-saved = ਸੇਵ ਹੋ ਗਿਆ।

report-title = ਨੌਕਰੀ ਦੀ ਸ਼ੱਕੀ ਆਫ਼ਰ ਬਾਰੇ ਰਿਪੋਰਟ
report-lead = ਸ਼ਿਕਾਇਤ ਲਈ, ਜਾਂ ਆਪਣੇ ਕੋਲ ਰੱਖਣ ਲਈ। ਪਹਿਲਾਂ ਪੜ੍ਹ ਲਓ: ਜੋ ਇੱਥੇ ਦਿਸਦਾ ਹੈ, ਫ਼ਾਈਲ ਵਿੱਚ ਉਹੀ ਹੈ। ਕੁਝ ਵੀ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ।
report-save = ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰੋ
report-print = ਪ੍ਰਿੰਟ ਕਰੋ ਜਾਂ PDF ਸੇਵ ਕਰੋ
report-saved = { $file } ਨਾਂ ਨਾਲ ਸੇਵ ਹੋ ਗਈ।
report-gone = ਪੇਜ ਹੁਣ ਉਸੇ ਤਰ੍ਹਾਂ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ। ਉਸ ’ਤੇ ਵਾਪਸ ਜਾ ਕੇ ਫਿਰ “{ action-report }” ਦੱਬੋ।
report-picture = ਪੇਜ ਦੀ ਤਸਵੀਰ ਵੀ ਪਾਓ
report-picture-none = ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਪੇਜ ਦੀ ਤਸਵੀਰ ਨਹੀਂ ਦਿੱਤੀ।
report-text = ਪੂਰੀ ਲਿਖਤ ਵੀ ਪਾਓ
report-note = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ (ਚਾਹੋ ਤਾਂ ਖ਼ਾਲੀ ਛੱਡੋ)
report-note-hint = ਇਹ ਆਫ਼ਰ ਕਿਸ ਨੇ ਦਿੱਤੀ? ਕਦੋਂ, ਅਤੇ ਕਿਸ ਨੰਬਰ ਤੋਂ? ਤੁਸੀਂ ਕਿੰਨੇ ਪੈਸੇ ਦਿੱਤੇ?
report-note-title = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
report-level = ਪਰਖ ਨੂੰ ਕੀ ਮਿਲਿਆ
report-address = ਪਤਾ
report-origin = ਇਹ ਕਿੱਥੋਂ ਆਇਆ
report-origin-message = ਪਰਖ ਨੂੰ ਦਿੱਤਾ ਗਿਆ ਮੈਸੇਜ ਜਾਂ ਫ਼ਾਈਲ
report-time = ਕਦੋਂ ਦੇਖਿਆ
report-page-title = ਸਿਰਲੇਖ
report-quotes = ਜਿਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਕਰਕੇ ਇਹ ਨਤੀਜਾ ਆਇਆ
report-full-text = ਪੂਰੀ ਲਿਖਤ
report-full-text-cut = ਇਹ ਬਹੁਤ ਲੰਮੀ ਹੈ: ਇਹ ਇਸ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਹੈ।
report-picture-title = ਪੇਜ ਦੀ ਤਸਵੀਰ
report-hash = ਪੂਰੀ ਲਿਖਤ ਦਾ SHA-256
report-hash-note = ਇਸ ਨਾਲ ਕੋਈ ਵੀ ਬਾਅਦ ਵਿੱਚ ਚੈੱਕ ਕਰ ਸਕਦਾ ਹੈ ਕਿ ਲਿਖਤ ਬਦਲੀ ਨਹੀਂ ਗਈ।
report-pack = ਸ਼ਬਦਾਂ ਦੀ ਲਿਸਟ
report-where = ਸ਼ਿਕਾਇਤ ਕਿੱਥੇ ਕਰਨੀ ਹੈ
report-where-1930 = ਪੈਸੇ ਆਨਲਾਈਨ ਦਿੱਤੇ ਸਨ: ਹੁਣੇ 1930 ’ਤੇ ਫ਼ੋਨ ਕਰੋ, ਫਿਰ cybercrime.gov.in ’ਤੇ ਸ਼ਿਕਾਇਤ ਲਿਖੋ।
report-where-police = ਪੁਲਿਸ: ਕੋਈ ਵੀ ਥਾਣਾ। ਇਹ ਰਿਪੋਰਟ, ਆਪਣੇ ਕਾਗਜ਼ ਅਤੇ ਪੈਸੇ ਦੇਣ ਦਾ ਸਬੂਤ ਨਾਲ ਲੈ ਜਾਓ।
report-where-protector = ਪ੍ਰੋਟੈਕਟਰ ਆਫ਼ ਐਮੀਗ੍ਰੈਂਟਸ: ਬਿਨਾਂ ਲਾਇਸੈਂਸ ਵਾਲੇ ਏਜੰਟਾਂ ਲਈ।
report-where-madad = ਮਦਦ (MADAD), ਵਿਦੇਸ਼ ਮੰਤਰਾਲੇ ਦੀ ਸਾਈਟ: ਜੋ ਵਿਦੇਸ਼ ਪਹੁੰਚ ਚੁੱਕਾ ਹੈ, ਉਸ ਲਈ ਵੀ।
report-made = ਇਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਪਰਖ { $version } ਨਾਲ ਬਣੀ। ਪਰਖ ਉਹ ਸ਼ਬਦ ਲੱਭਦੀ ਹੈ ਜੋ ਪਹਿਲਾਂ ਸਾਹਮਣੇ ਆ ਚੁੱਕੀਆਂ ਆਫ਼ਰਾਂ ਵਿੱਚ ਸਨ; ਇਹ ਕੋਈ ਜੁਰਮ ਸਾਬਤ ਨਹੀਂ ਕਰਦੀ।

share-title = ਹੋਰਾਂ ਨੂੰ ਚੌਕਸ ਕਰੋ
share-note = ਸਿਰਫ਼ ਇਹ ਲਿਖਤ ਭੇਜੀ ਜਾਂਦੀ ਹੈ, ਹੋਰ ਕੁਝ ਨਹੀਂ: ਨਾ ਪੇਜ, ਨਾ ਤੁਹਾਡਾ ਨਾਂ।
share-send = ਭੇਜੋ

wrong-title = ਇਹ ਗ਼ਲਤ ਹੈ
wrong-lead = ਧੰਨਵਾਦ। ਪਰਖ ਨੇ ਇਹ ਪੜ੍ਹਿਆ ਸੀ; ਜੋ ਨੰਬਰ, ਪਤੇ ਅਤੇ ਨਾਂ ਇਸ ਨੇ ਪਛਾਣੇ, ਉਹ ਕੱਢ ਦਿੱਤੇ ਗਏ ਹਨ। ਜਿਵੇਂ ਚਾਹੋ ਬਦਲ ਲਓ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਆਪ ਨਾ ਭੇਜੋ, ਇਹ ਇਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਰਹਿੰਦਾ ਹੈ।
wrong-why = ਕੀ ਗ਼ਲਤ ਹੈ?
wrong-why-honest = ਇਹ ਆਫ਼ਰ ਸੱਚੀ ਹੈ
wrong-why-not-an-offer = ਇਹ ਨੌਕਰੀ ਦੀ ਆਫ਼ਰ ਨਹੀਂ ਹੈ
wrong-why-missed = ਇਹ ਅਜਿਹੀ ਹੀ ਆਫ਼ਰ ਹੈ, ਪਰ ਪਰਖ ਨੇ ਚੇਤਾਵਨੀ ਨਹੀਂ ਦਿੱਤੀ
wrong-text = ਲਿਖਤ, ਨਾਂਵਾਂ ਅਤੇ ਨੰਬਰਾਂ ਤੋਂ ਬਿਨਾਂ
wrong-note = ਸਾਨੂੰ ਕੀ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ? (ਚਾਹੋ ਤਾਂ ਖ਼ਾਲੀ ਛੱਡੋ)
wrong-keep = ਰੱਖ ਲਓ
wrong-kept = ਇਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਰੱਖ ਲਿਆ ਗਿਆ। ਇਹ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਮਿਲੇਗਾ।
wrong-copy = ਭੇਜਣ ਲਈ ਕਾਪੀ ਕਰੋ
wrong-send = { $channel } ਨੂੰ ਭੇਜੋ
wrong-no-channel = ਕਾਪੀ ਕਰੋ ਅਤੇ ਉਸ ਨੂੰ ਭੇਜੋ ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਪਰਖ ਦਿੱਤੀ।
wrong-taken-number = (ਨੰਬਰ)
wrong-taken-address = (ਪਤਾ)
wrong-taken-name = (ਨਾਂ)

web-lead = ਵਟਸਐਪ ’ਤੇ ਨੌਕਰੀ ਦੀ ਆਫ਼ਰ ਆਈ? ਇੱਥੇ ਚੈੱਕ ਕਰੋ। ਇਹ ਸਿਰਫ਼ ਇਸੇ ਫ਼ੋਨ ’ਤੇ ਪੜ੍ਹੀ ਜਾਂਦੀ ਹੈ।
web-install = ਪਰਖ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਪਾਓ: ਬ੍ਰਾਊਜ਼ਰ ਦਾ ਮੀਨੂ ਖੋਲ੍ਹੋ ਅਤੇ “ਹੋਮ ਸਕ੍ਰੀਨ ’ਤੇ ਸ਼ਾਮਲ ਕਰੋ” ਜਾਂ “ਐਪ ਸਥਾਪਤ ਕਰੋ” ਚੁਣੋ।
web-install-button = ਪਰਖ ਇਸ ਫ਼ੋਨ ’ਤੇ ਪਾਓ
web-share-how = ਵਟਸਐਪ ਵਿੱਚ ਮੈਸੇਜ ਦੱਬ ਕੇ ਰੱਖੋ, “ਸ਼ੇਅਰ ਕਰੋ” ਚੁਣੋ, ਫਿਰ ਪਰਖ।
web-offline = ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀ ਹੈ।
web-loading = ਤਿਆਰ ਹੋ ਰਹੀ ਹੈ …
web-share-lost = ਸ਼ੇਅਰ ਕੀਤਾ ਮੈਸੇਜ ਇੱਥੇ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਉਸ ਨੂੰ ਕਾਪੀ ਕਰਕੇ ਇੱਥੇ ਪੇਸਟ ਕਰੋ।
web-failed = ਪਰਖ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕੀ। ਇੱਕ ਵਾਰ ਇੰਟਰਨੈੱਟ ਚਲਾਓ ਅਤੇ ਇਹ ਪੇਜ ਫਿਰ ਖੋਲ੍ਹੋ।
web-helpline = { $name } ਵੱਲੋਂ ਮਦਦ
workbench-title = ਕਾਰਜਸ਼ਾਲਾ

organisation-title = ਸੈੱਟ ਕਰਨ ਵਾਲੇ: { $name }
organisation-unnamed = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੀ ਸੰਸਥਾ
organisation-set-by = ਤੈਅ ਕਰਨ ਵਾਲੇ: { $name }
organisation-no-pause = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਪਰਖ ਨੂੰ ਰੋਕਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਤੈਅ ਕਰਨ ਵਾਲੇ: { $name }
organisation-languages = ਬੋਲੀਆਂ: { $languages }
organisation-entries = ਇਸ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਲਈ ਕੀ ਤੈਅ ਹੈ
organisation-entry-set = ਤੈਅ ਹੈ
organisation-entry-not-set = ਤੈਅ ਨਹੀਂ
organisation-wrong = ਇਹ ਗ਼ਲਤ ਲਿਖੇ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਛੱਡ ਦਿੱਤਾ ਗਿਆ; ਬਾਕੀ ਸਭ ਲਾਗੂ ਹੈ:
organisation-sites = ਇੱਥੇ ਇਹ ਵੀ ਚੈੱਕ ਹੁੰਦੀਆਂ ਹਨ। ਤੈਅ ਕਰਨ ਵਾਲੇ: { $name }
organisation-sites-note = ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਅਜੇ ਇਨ੍ਹਾਂ ਸਭ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੱਤੀ। ਉਹ ਤੁਹਾਨੂੰ ਪੁੱਛੇਗਾ।
organisation-sites-allow = ਇਹ ਸਾਈਟਾਂ ਵੀ ਚੈੱਕ ਕਰੋ
organisation-exempt = ਇੱਥੇ ਇਹ ਕਦੇ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ। ਤੈਅ ਕਰਨ ਵਾਲੇ: { $name }

policy-wrong-form = ਜਿਵੇਂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਉਵੇਂ ਨਹੀਂ ਲਿਖਿਆ।
policy-wrong-text = ਖ਼ਾਲੀ ਹੈ ਜਾਂ ਬਹੁਤ ਲੰਮਾ ਹੈ।
policy-wrong-language = ਅਜਿਹੀ ਬੋਲੀ ਨਹੀਂ ਜਿਸ ਨੂੰ ਪਰਖ ਜਾਣਦੀ ਹੋਵੇ।
policy-wrong-number = ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਹੈ।
policy-wrong-address = ਵੈੱਬ ਪਤਾ ਨਹੀਂ ਹੈ, ਜਾਂ ਉਹੋ ਜਿਹਾ ਨਹੀਂ ਜਿਹੋ ਜਿਹਾ ਇੱਥੇ ਚਾਹੀਦਾ ਹੈ।
policy-wrong-contact = ਇਸ ਵਿੱਚ ਨਾ ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਹੈ, ਨਾ ਵੈੱਬ ਪਤਾ।
policy-wrong-site = ਕਿਸੇ ਸਾਈਟ ਦਾ ਨਾਂ ਨਹੀਂ ਹੈ।
policy-wrong-private = ਮੇਲ ਜਾਂ ਚੈਟ ਹੈ। ਬਿਨਾਂ ਕਹੇ ਪਰਖ ਉਨ੍ਹਾਂ ਨੂੰ ਕਦੇ ਨਹੀਂ ਪੜ੍ਹਦੀ।
policy-wrong-logo = ਛੋਟੀ ਤਸਵੀਰ ਨਹੀਂ ਹੈ: PNG ਜਾਂ WebP, 50 kB ਤੱਕ, ਚੌੜਾਈ ਅਤੇ ਉਚਾਈ 1024 ਬਿੰਦੂਆਂ ਤੱਕ।
policy-wrong-key = minisign ਦੀ ਪਬਲਿਕ ਕੀ ਨਹੀਂ ਹੈ।
policy-wrong-choice = ਉਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਜੋ ਇੱਥੇ ਲਿਖੇ ਜਾ ਸਕਦੇ ਹਨ।
policy-wrong-unknown = ਅਜਿਹਾ ਨਾਂ ਹੈ ਜਿਸ ਨੂੰ ਪਰਖ ਨਹੀਂ ਜਾਣਦੀ।
policy-wrong-many = ਬਹੁਤ ਲੰਮੀ ਲਿਸਟ ਹੈ; ਅਖ਼ੀਰ ਦਾ ਹਿੱਸਾ ਛੱਡ ਦਿੱਤਾ ਗਿਆ।
