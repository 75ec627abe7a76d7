# हिन्दी वाक्य। कुंजी वही कोड है, बिंदु और अंडरस्कोर हाइफ़न के रूप में लिखे गए हैं।

## Values
base-code-malformed = कोड गलत लिखा है: बिंदुओं से जुड़े भागों में छोटे अक्षर, अंक और अंडरस्कोर लिखें
base-path-malformed = फ़ील्ड का पथ गलत लिखा है: फ़ील्ड के नाम, बिंदु और वर्गाकार कोष्ठक में स्थान लिखें
base-id-empty = आईडी खाली है: कम से कम एक अक्षर दें
base-id-too-long = आईडी में { $length } बाइट हैं: अधिक से अधिक { $limit } दें
base-id-blank-or-control = आईडी के किनारे पर खाली स्थान या उसमें नियंत्रण वर्ण है: उसे हटाएँ
base-currency-unknown = मुद्रा अज्ञात है: बड़े अक्षरों में ISO 4217 कोड दें, जैसे INR
base-money-other-currency = राशियाँ { $left } और { $right } दो मुद्राओं में हैं: पहले एक को बदलें
base-money-overflow = राशि 64 बिट की सीमा से बाहर है
base-personal-empty = व्यक्तिगत मान खाली है: इसके बजाय फ़ील्ड छोड़ दें
base-personal-too-long = व्यक्तिगत मान में { $length } बाइट हैं: अधिक से अधिक { $limit } दें
base-country-unknown = देश अज्ञात है: दो बड़े अक्षरों का ISO 3166-1 कोड दें, जैसे IN
base-phone-malformed = टेलीफ़ोन नंबर पढ़ा नहीं जा सका: उसे + और देश कोड के साथ दें, या देश बताएँ
base-phone-impossible = ऐसा कोई टेलीफ़ोन नंबर नहीं हो सकता: अंकों को देश की योजना से मिलाएँ
base-label-malformed = लेबल खाली है, 512 बाइट से लंबा है, या उसमें नियंत्रण वर्ण है
base-period-reversed = अवधि { $until } पर समाप्त होती है, जो उसके आरंभ { $from } से पहले है: दोनों की अदला-बदली करें
base-instant-out-of-range = यह क्षण कैलेंडर की सीमा से बाहर है: हमारे समय के 262,000 वर्षों के भीतर का क्षण दें
base-zone-unknown = समय क्षेत्र अज्ञात है: IANA डेटाबेस का नाम दें, जैसे Asia/Kolkata

## Stored JSON
base-json-not-writable = मान को JSON के रूप में लिखा नहीं जा सकता
base-json-malformed = पाठ JSON नहीं है, पंक्ति { $line }, स्तंभ { $column }
base-json-cut-off = JSON पाठ समय से पहले समाप्त होता है, पंक्ति { $line }, स्तंभ { $column }
base-json-not-of-this-shape = JSON पाठ का एक फ़ील्ड अनुपस्थित है, अज्ञात है, या किसी और प्रकार का है
base-json-other-kind = JSON पाठ में किसी और प्रकार का मान है: उसे उसी प्रकार के मान के रूप में पढ़ें
base-json-newer-version = JSON पाठ का संस्करण { $version } है, यह रिलीज़ { $current } तक के संस्करण जानती है: नई रिलीज़ से पढ़ें
base-json-version-zero = JSON पाठ का संस्करण 0 है: संस्करण 1 से शुरू होते हैं

## Denials and histories
base-denial = { $command } संभव नहीं; स्थिति: { $state }
base-replay = घटना { $index } ({ $event }) इस स्थिति में नहीं आ सकती: { $state }

## Outcomes
project-outcome-agreed = सहमति
project-outcome-refused = इनकार
project-outcome-call-later = बाद में कॉल
project-outcome-informed = जानकारी दी गई
project-outcome-wrong-person = गलत व्यक्ति
project-outcome-opt-out = आगे कॉल न करें
project-outcome-complaint = शिकायत
project-outcome-broken-off = बीच में कटी
project-outcome-not-reached = संपर्क नहीं हुआ
project-refusal-price-too-expensive = बहुत महँगा
project-refusal-price-no-budget = अभी इसके लिए पैसा नहीं
project-refusal-competitor = किसी प्रतिस्पर्धी का ग्राहक
project-refusal-no-need = ज़रूरत नहीं
project-refusal-has-it-already = पहले से है
project-refusal-technically-impossible = तकनीकी रूप से असंभव
project-refusal-distrust = भरोसा नहीं
project-refusal-bad-experience = हमारे साथ बुरा अनुभव
project-refusal-not-decision-maker = निर्णय इनके हाथ में नहीं
project-refusal-moved = दूसरी जगह चले गए
project-refusal-deceased = देहांत हो चुका है
project-refusal-other = कोई और कारण
project-refusal-none-given = कारण नहीं बताया
project-disposition-repeated = परिणाम कोड { $disposition } दो बार है: एक रखें
project-disposition-reason-without-refusal = परिणाम कोड { $disposition } इनकार का कारण बताता है पर इनकार नहीं है: उसकी श्रेणी बदलें या कारण हटाएँ

## Records
call-record-ends-before-start = यह { $until } पर समाप्त होता है, जो आरंभ { $from } से पहले है: दोनों समय ठीक करें
call-record-exit-without-instant = कतार छोड़ने का ढंग और समय साथ होते हैं: दोनों दें या कोई नहीं
call-record-agent-without-answer = एजेंट का नाम है पर किसी एजेंट ने उत्तर नहीं दिया: निकास बदलें या एजेंट हटाएँ
call-record-hold-over-leg = होल्ड ({ $hold }) और परामर्श ({ $consult }) एजेंट के साथ के समय ({ $length }) से अधिक हैं
call-record-other-direction = यह मान दूसरी दिशा की कॉल का है: दिशा या मान बदलें
call-record-live-without-leg = बातचीत का परिणाम है पर एजेंट का भाग नहीं: भाग जोड़ें या परिणाम बदलें
call-record-not-closed = { $state }: कॉल बंद होने पर रिकॉर्ड लें
call-permit-empty-period = { $from } और { $until } के बीच कोई क्षण नहीं है: अनुमति को अवधि चाहिए

## Ways out of a queue
call-queue-exit-answered = उत्तर मिला
call-queue-exit-abandoned = छोड़ी गई
call-queue-exit-timeout = समय समाप्त
call-queue-exit-key = बटन दबाकर निकली
call-queue-exit-full = कतार भरी
call-queue-exit-closed = कतार बंद
call-queue-exit-join-empty = आने पर कोई नहीं था
call-queue-exit-leave-empty = आख़िरी एजेंट चला गया
call-queue-exit-overflow = दूसरी ओर भेजी गई
call-queue-exit-callback = वापस कॉल माँगी

## States of a call
call-state-none = अभी कोई कॉल नहीं
call-state-ringing = कॉल कतारों और एजेंटों के बीच है
call-state-queued = कॉल कतार में है
call-state-offered = कॉल एजेंट के यहाँ बज रही है
call-state-dialling = नंबर मिलाया जा रहा है
call-state-answered = ग्राहक एजेंट से बात कर रहा है
call-state-on-hold = ग्राहक होल्ड पर है
call-state-consulting = एजेंट साथी से परामर्श कर रहा है
call-state-wrap-up = एजेंट कॉल के बाद का काम कर रहा है
call-state-closed = कॉल बंद है

## Commands of a call
call-command-arrive = आने वाली कॉल शुरू करना
call-command-dial = नंबर मिलाना
call-command-enqueue = कॉल को कतार में डालना
call-command-turn-away = कॉल को कतार से लौटाना
call-command-leave-queue = कतार छोड़ना
call-command-offer = कॉल एजेंट को देना
call-command-end-offer = एजेंट को प्रस्ताव समाप्त करना
call-command-answer = उत्तर देना
call-command-fail-dial = बिना व्यक्ति के डायल समाप्त करना
call-command-drop = उत्तर मिली कॉल को एजेंट न होने पर काटना
call-command-detect-machine = आंसरिंग मशीन दर्ज करना
call-command-hold = ग्राहक को होल्ड पर रखना
call-command-resume = ग्राहक को होल्ड से हटाना
call-command-consult = साथी से परामर्श
call-command-end-consult = परामर्श समाप्त करना
call-command-transfer = कॉल आगे भेजना
call-command-complete-transfer = स्थानांतरण पूरा करना
call-command-hang-up = कॉल काटना
call-command-end-wrap-up = कॉल के बाद का काम समाप्त करना
call-command-record-outcome = परिणाम दर्ज करना
call-command-identify = व्यक्ति की पहचान दर्ज करना
call-command-assign-project = परियोजना बताना
call-command-elapse = समय बीतने देना

## Events of a call
call-event-none = कोई घटना नहीं
call-event-arrived = कॉल आई
call-event-dialled = नंबर मिलाया गया
call-event-enqueued = कॉल कतार में आई
call-event-turned-away = कतार ने कॉल लौटाई
call-event-left-queue = कॉल कतार से निकली
call-event-offer-made = कॉल एजेंट को दी गई
call-event-offer-ended = एजेंट को प्रस्ताव समाप्त हुआ
call-event-answered = एजेंट और ग्राहक जुड़े
call-event-not-reached = किसी व्यक्ति से संपर्क नहीं हुआ
call-event-hold-began = होल्ड शुरू हुआ
call-event-hold-ended = होल्ड समाप्त हुआ
call-event-consult-began = परामर्श शुरू हुआ
call-event-consult-ended = परामर्श समाप्त हुआ
call-event-leg-ended = एजेंट का भाग समाप्त हुआ
call-event-ended = ग्राहक चला गया
call-event-wrap-up-ended = कॉल के बाद का काम समाप्त हुआ
call-event-outcome-recorded = परिणाम दर्ज हुआ
call-event-identified = व्यक्ति पहचाना गया
call-event-project-assigned = परियोजना स्पष्ट हुई
call-event-taken-over = साथी ने ग्राहक को सँभाला

## Guards of a call
call-wrong-state = इस स्थिति में ऐसा आदेश नहीं है
call-clock-back = आदेश का समय { $at } पिछले बदलाव { $changed } से पहले का है: आदेश समय के क्रम में भेजें
call-actor-role = यह भूमिका कॉल में भाग नहीं लेती: एजेंट, वरिष्ठ या प्रणाली करे
call-actor-other-agent = कॉल एजेंट { $agent } की है: वही एजेंट या वरिष्ठ करे
call-actor-not-on-the-call = एजेंट उस कॉल पर कुछ नहीं कर सकता जिस पर वह नहीं है: कॉल वाला एजेंट, वरिष्ठ या प्रणाली करे
call-actor-not-an-agents-command = कॉल कहाँ जाए, यह प्रणाली, वरिष्ठ या अधिकारी तय करते हैं, एजेंट नहीं
call-person-already-another = कॉल पहले से किसी और व्यक्ति की मानी गई है: संपर्क वहीं सुधारें
call-project-already-another = कॉल पहले से दूसरी परियोजना की है: संपर्क वहीं सुधारें
call-offer-other-agent = कॉल एजेंट { $agent } के यहाँ बज रही है: वही उत्तर दे
call-offer-answered-by-answer = एजेंट ने कॉल उठाई हो तो "उत्तर देना" आदेश भेजें
call-queue-exit-not-of-this-command = निकास '{ $exit }' इस आदेश का नहीं है: लौटाने में कतार भरी, कतार बंद, आने पर कोई नहीं; कतार छोड़ने में समय समाप्त, बटन, आख़िरी एजेंट गया, दूसरी ओर भेजी गई, वापस कॉल; ग्राहक ने इंतज़ार छोड़ा हो तो "कॉल काटना" आदेश भेजें
call-queue-not-in-one = कॉल किसी कतार में नहीं है
call-permit-other-number = अनुमति { $permit } दूसरे नंबर के लिए है: इस नंबर के लिए अनुमति माँगें
call-permit-other-project = अनुमति { $permit } दूसरी परियोजना के लिए है: इस परियोजना के लिए अनुमति माँगें
call-permit-not-yet = अनुमति { $permit } { $from } से मान्य है, अभी { $at } है: तब तक रुकें
call-permit-expired = अनुमति { $permit } { $until } तक मान्य थी, अभी { $at } है: नई अनुमति माँगें
call-dial-result = डायल इस परिणाम से समाप्त नहीं हो सकता: व्यस्त, उत्तर नहीं, अस्वीकृत, अमान्य, मशीन या फ़ैक्स दें
call-machine-inbound = आंसरिंग मशीन केवल हमारी मिलाई कॉल का उत्तर देती है
call-transfer-to-self = कॉल पहले से एजेंट { $agent } के पास है: किसी और को चुनें
call-ending-no-agent = ग्राहक के साथ कोई एजेंट नहीं है: काटने वाला ग्राहक या प्रणाली बताएँ
call-ending-reason = बंद करने का कारण ग्राहक की स्थिति से मेल नहीं खाता: डायल में संपर्क नहीं हुआ; प्रतीक्षा में हार मानी; मेनू में पूरा हुआ या लौटाई गई भी; बातचीत में पूरा हुआ, चुप्पी या अपशब्द; लाइन कटी या प्रणाली की खराबी कहीं भी
call-wrap-up-not-open = एजेंट { $agent } के पास इस कॉल के बाद का काम नहीं है
call-outcome-already-recorded = परिणाम '{ $category }' पहले से दर्ज है: कॉल का एक ही होता है
call-outcome-not-handled-by-actor = इस एजेंट ने इस कॉल का कोई भाग नहीं सँभाला: जिसने सँभाला वह या वरिष्ठ दर्ज करे
call-outcome-no-conversation = किसी एजेंट ने ग्राहक से बात नहीं की, इसलिए दर्ज करने को कोई बातचीत नहीं है
call-outcome-not-live = व्यक्ति से बात हुई: बातचीत का नतीजा दें, संपर्क न होने का कारण नहीं
call-outcome-dispositions-of-another-project = परिणाम कोड दूसरी परियोजना के हैं: कॉल की परियोजना के दें
call-outcome-call-later-in-the-past = फिर कॉल करने का समय { $later } बीत चुका है: बाद का समय दें
call-outcome-unknown-disposition = परियोजना में परिणाम कोड { $disposition } नहीं है: सूची में से चुनें
call-outcome-other-category = परिणाम कोड { $disposition } का अर्थ '{ $category }' है, परिणाम कुछ और कहता है: दोनों को मिलाएँ

## Stored calls and histories
call-restore-state = स्थिति कॉल में खुली बातों से मेल नहीं खाती: मान जैसा रखा था वैसा लौटाएँ
call-restore-permit = बाहर जाने वाली कॉल की अनुमति, व्यक्ति और परियोजना होती है और उत्तर मिलने तक वह डायल में रहती है; किसी और कॉल की अनुमति नहीं होती
call-restore-order = कोई क्षण कॉल के समय से बाहर है, या सूची समय में पीछे जाती है
call-restore-wrap-up = कॉल के बाद का काम उस एजेंट का कोई समाप्त भाग नहीं बताता
call-restore-leg = एजेंट का भाग, उसकी कतार प्रविष्टि और प्रस्ताव आपस में मेल नहीं खाते: मान जैसा रखा था वैसा लौटाएँ
call-restore-outcome = परिणाम कॉल में हुई बातों से मेल नहीं खाता: मान जैसा रखा था वैसा लौटाएँ
call-restore-command-repeated = लागू आदेशों की सूची खाली है या कोई दो बार है
call-replay-empty = इतिहास खाली है
call-replay-no-beginning = इतिहास आने वाली या मिलाई गई कॉल से शुरू होता है
call-replay-second-beginning = इतिहास एक ही बार शुरू होता है
call-replay-not-here = घटना इस स्थिति से नहीं निकलती
call-replay-clock-back = घटना पिछली घटना से पुरानी है
call-replay-command-repeated = एक आदेश की घटनाएँ साथ नहीं हैं
call-replay-group-broken = एक आदेश की घटनाएँ पूरी नहीं हैं: कोई ग़ायब है, दो बार है या उसका लिफ़ाफ़ा अलग है

## Intervals
base-grid-out-of-range = समय { $instant } पंचांग से बाहर है: उसका वर्ष जाँचें
base-grid-too-many-parts = अवधि { $limit } से अधिक अंतरालों में आती है: छोटी अवधि या लंबे अंतराल लें

## Figures: plans and tallies
kpi-plan-repeated-dimension = योजना एक ही चीज़ से दो बार बाँटती है: हर एक को एक बार लिखें, और अंतराल की एक ही लंबाई दें
kpi-plan-not-in-milliseconds = नीति की एक सीमा पूरे मिलीसेकंड में नहीं है: उसे पूर्णांक बनाएँ
kpi-tally-overflow = गणना के योग { $limit } (संख्या या मिलीसेकंड) से अधिक हो जाएँगे: रिकॉर्ड की अवधियाँ जाँचें, या नई गणना शुरू करें
kpi-tally-other-plan = दोनों गणनाएँ अलग योजनाओं से बनी हैं: एक ही योजना की गणनाएँ मिलाएँ
kpi-tally-histogram-out-of-order = संग्रहित हिस्टोग्राम का क्रम गलत है, कोई मान दोहराया गया है, या गिनती 0 है: गणना फिर से सहेजें
kpi-tally-part-over-whole = संग्रहित गिनती उस कुल से बड़ी है जिसका वह भाग है: गणना फिर से सहेजें
kpi-tally-time-of-nothing = संग्रहित समय किसी गिनी हुई चीज़ का नहीं है: गणना फिर से सहेजें
kpi-tally-foreign-group = संग्रहित समूह अपनी गणना की योजना से मेल नहीं खाता: गणना फिर से सहेजें
kpi-tally-repeated-group = संग्रहित समूह दो बार आता है: गणना फिर से सहेजें
kpi-tally-too-many-groups = गणना में बहुत अधिक अलग आईडी हैं: कम चीज़ों से बाँटें
kpi-waits-bounds-not-rising = प्रतीक्षा की एक सीमा पिछली सीमा से बड़ी नहीं है: सीमाएँ बढ़ते क्रम में, हर एक को एक बार, पूरे मिलीसेकंड में दें

## Figures: names
kpi-offered = कतार में आई कॉलें
kpi-offered-waiting = अब भी प्रतीक्षा में
kpi-answered = उत्तर दिए गए
kpi-queue-exits = कतार से निकास
kpi-service-level = सेवा स्तर
kpi-service-level-answered-only = सेवा स्तर, केवल उत्तर दिए गए
kpi-service-level-abandons-missed = सेवा स्तर, ग्राहक की छोड़ी कॉलें असफल
kpi-service-level-short-abandons-left-out = सेवा स्तर, जल्दी छोड़ी कॉलों को छोड़कर
kpi-service-level-abandons-within-left-out = सेवा स्तर, सीमा के भीतर छोड़ी कॉलों को छोड़कर
kpi-service-level-abandons-within-met = सेवा स्तर, सीमा के भीतर छोड़ी कॉलें सफल
kpi-service-level-removed-within = सेवा स्तर, सीमा के भीतर सभी निकास
kpi-service-level-flow-outs-missed = सेवा स्तर, अन्य निकास असफल
kpi-answered-within = सीमा के भीतर उत्तर दिए गए
kpi-abandoned-within = सीमा के भीतर छोड़ी कॉलें
kpi-abandoned-short = जल्दी छोड़ी कॉलें
kpi-asa = उत्तर की औसत गति
kpi-asa-waiters = उत्तर की औसत गति, प्रतीक्षा करने वाले
kpi-wait-percentile-p50 = प्रतीक्षा की माध्यिका
kpi-wait-percentile-p80 = प्रतीक्षा का 80वाँ शतमक
kpi-wait-percentile-p90 = प्रतीक्षा का 90वाँ शतमक
kpi-wait-percentile-p95 = प्रतीक्षा का 95वाँ शतमक
kpi-wait-percentile-p99 = प्रतीक्षा का 99वाँ शतमक
kpi-longest-wait = सबसे लंबी प्रतीक्षा
kpi-abandonment = कॉल छोड़ने की दर
kpi-abandonment-net = कॉल छोड़ने की दर, शुद्ध
kpi-abandonment-short-left-out = कॉल छोड़ने की दर, जल्दी छोड़ी कॉलों को छोड़कर
kpi-time-to-abandon = छोड़ने तक का समय
kpi-handled = संभाले गए
kpi-handled-open = अब भी संभाले जा रहे
kpi-aht = संभालने का औसत समय
kpi-talk = बातचीत का औसत समय
kpi-hold-per-held = औसत होल्ड, होल्ड किए गए
kpi-hold-per-handled = औसत होल्ड, सभी संभाले गए
kpi-consult = परामर्श का औसत समय
kpi-wrap-up = कॉल के बाद के काम का औसत समय
kpi-transfer-rate = स्थानांतरण की दर
kpi-offers = एजेंटों को प्रस्ताव
kpi-answer-rate = उत्तर की दर
kpi-dials = डायल
kpi-contact-rate = संपर्क की दर
kpi-conversion = सफलता की दर
kpi-refusal-mix = इनकार के कारण
kpi-left-in-menu = मेनू में ही समाप्त

## Figures: parts
call-offer-result-answered = उत्तर दिया
call-offer-result-not-answered = उत्तर नहीं दिया
call-offer-result-declined = अस्वीकार किया
call-offer-result-withdrawn = वापस लिया गया
call-transfer-kind-blind = सीधा स्थानांतरण
call-transfer-kind-attended = बात करके स्थानांतरण
call-transfer-kind-queue = कतार में स्थानांतरण

## Tables of lines
base-table-binary = फ़ाइल में NUL बाइट हैं: यह बाइनरी है या UTF-16 का पाठ है; इसे UTF-8 पाठ के रूप में सहेजें
base-table-byte-order-mark = फ़ाइल बाइट-क्रम चिह्न से शुरू होती है, जिसे छोड़ दिया गया
base-table-carriage-return-only = शीर्षक में लाइन फ़ीड के बिना कैरिज रिटर्न है: फ़ाइल को लाइन फ़ीड के साथ सहेजें
base-table-compressed = फ़ाइल संपीड़ित या संग्रह है: पहले उसे खोलें
base-table-empty = फ़ाइल खाली है: कम से कम शीर्षक या एक पंक्ति दें
base-table-header-unreadable = शीर्षक पढ़ा नहीं जा सका ({ $reason }): पहली पंक्ति ठीक करें
base-table-json-array = फ़ाइल एक JSON सरणी है: हर पंक्ति में एक ऑब्जेक्ट लिखें
base-table-json-for-delimited = फ़ाइल JSON है, सीमांकित तालिका नहीं: JSON पंक्तियों का प्रारूप चुनें
base-table-json-spread = JSON ऑब्जेक्ट कई पंक्तियों में फैला है: हर पंक्ति में एक ऑब्जेक्ट लिखें
base-table-line-too-long = पंक्ति { $limit } बाइट से लंबी है: उसे छोटा करें या सीमा बढ़ाएँ
base-table-lone-carriage-return = पंक्ति के भीतर कैरिज रिटर्न है
base-table-markup = फ़ाइल HTML या XML है: उसे सीमांकित तालिका या JSON पंक्तियों के रूप में निर्यात करें
base-table-mixed-line-ends = फ़ाइल में कैरिज रिटर्न वाले और बिना उसके पंक्ति-अंत मिले हुए हैं
base-table-no-final-line-end = अंतिम पंक्ति का अंत नहीं है: फ़ाइल कटी हुई हो सकती है
base-table-not-json-lines = पहली पंक्ति JSON ऑब्जेक्ट नहीं है: सीमांकित प्रारूप चुनें
base-table-not-utf8 = पंक्ति UTF-8 में नहीं है: फ़ाइल को UTF-8 में बदलें
base-table-nul = पंक्ति में NUL बाइट है: उसे हटाएँ
base-table-other-format = फ़ाइल Parquet, Arrow, PDF या पुरानी Excel फ़ाइल है: उसे पाठ के रूप में निर्यात करें
base-table-repeated-column = शीर्षक में स्थान { $first } और { $second } के स्तंभों का नाम एक ही है: एक का नाम बदलें, या फ़ाइल में शीर्षक न हो तो मैपिंग में स्तंभों के नाम दें
base-table-too-few-fields = पंक्ति में { $found } फ़ील्ड हैं, शीर्षक में { $expected }: जो नहीं हैं उन्हें जोड़ें
base-table-too-many-columns = शीर्षक में { $found } स्तंभ हैं, जबकि { $limit } तक ही पढ़े जाते हैं: सीमांकक जाँचें या स्तंभ कम करें
base-table-too-many-fields = पंक्ति में { $found } फ़ील्ड हैं, शीर्षक में { $expected }: जिस फ़ील्ड में सीमांकक है उसे उद्धरण चिह्नों में रखें
base-table-unclosed-quote = पंक्ति में उद्धरण चिह्न खुला है और बंद नहीं हुआ: उसे बंद करें या दोहराएँ
base-table-utf16 = फ़ाइल UTF-16 का पाठ है: उसे UTF-8 में सहेजें

## Call logs and mappings
importer-file-column-missing = स्तंभ { $column } फ़ाइल के { $columns } स्तंभों में नहीं है: शीर्षक, मैपिंग या उसका विभाजक ठीक करें
importer-file-finished = फ़ाइल अंत तक पढ़ी जा चुकी है: पढ़ना नए सिरे से शुरू करें
importer-options-no-line = सबसे लंबी पंक्ति 0 बाइट की है: कम से कम 1 की अनुमति दें
importer-finding-answer-differs = कतार { $left } पर छूटी और उत्तर { $answered } पर मिला, एक मिनट से अधिक का अंतर
importer-finding-duration-differs = अवधि { $given } उसके क्षणों के बीच के { $between } से अलग है
importer-finding-duration-unreadable = जाँच की अवधि पढ़ी नहीं जा सकी और उसकी तुलना नहीं हुई: उसे ठीक करें
importer-finding-end-before-start = अंत { $until } आरंभ { $from } से पहले है और नहीं रखा गया: एक को ठीक करें
importer-finding-id-check-stopped = याद रखने के लिए संपर्क बहुत अधिक हैं: यहाँ से दोहराई गई आईडी नहीं खोजी जातीं
importer-finding-negative-time = समय { $by } पीछे चलता है
importer-finding-outlier = { $length } मैपिंग की संभावित सीमा { $limit } से अधिक है
importer-finding-repeated-contact = संपर्क की आईडी इस फ़ाइल में पहले आ चुकी है
importer-finding-time-ambiguous = दो बार आने वाला स्थानीय समय { $at } के रूप में पढ़ा गया
importer-finding-time-in-gap = घड़ी द्वारा छोड़ा गया स्थानीय समय आगे बढ़ाकर { $at } किया गया
importer-finding-unknown-column = स्थान { $position } का स्तंभ योजना का नहीं है और पढ़ा नहीं गया: उसका नाम ठीक करें या उसे हटाएँ
importer-finding-value-not-kept = { $field } का मान संपर्क के परिणाम से मेल नहीं खाता और नहीं रखा गया
importer-row-clock-malformed = अवधि पढ़ी नहीं जा सकी: घंटे, मिनट और सेकंड लिखें, जैसे 27:01:30, या मिनट और सेकंड, जैसे 1:30
importer-row-contradiction = परिणाम { $result } में किसी से बात नहीं हुई, फिर भी व्यावसायिक परिणाम { $business } है: एक को ठीक करें
importer-row-count-malformed = संख्या पढ़ी नहीं जा सकी: 0 या उससे बड़ी पूर्ण संख्या दें
importer-row-date-malformed = दिनांक प्रारूप से मेल नहीं खाता: पंक्ति या time.date_format ठीक करें
importer-row-date-missing = घड़ी के समय के साथ दिनांक नहीं है: दिनांक का स्तंभ भरें
importer-row-duration-malformed = अवधि पढ़ी नहीं जा सकी: durations.unit की इकाई में संख्या दें
importer-row-key-missing = ऑब्जेक्ट में मैपिंग की बताई कुंजी नहीं है: उसे जोड़ें या format.optional में लिखें
importer-row-key-repeated = ऑब्जेक्ट में एक कुंजी दो बार है, और पता नहीं चलता कि कौन-सा मान सही है: एक हटाएँ
importer-row-missing = वह मान नहीं है जो ऐसे हर संपर्क को चाहिए: स्तंभ भरें
importer-row-no-result-rule = मैपिंग का कोई result नियम पंक्ति पर लागू नहीं होता: एक जोड़ें
importer-row-not-a-record = रिकॉर्ड का कोई फ़ील्ड नहीं है, अज्ञात है या किसी और प्रकार का है, पंक्ति { $line }, स्तंभ { $column }: उसे docs/call-log.md के अनुसार ठीक करें या हटाएँ
importer-row-not-an-object = पंक्ति JSON है पर ऑब्जेक्ट नहीं: हर पंक्ति में एक ऑब्जेक्ट लिखें
importer-row-not-flat = मान सूची या ऑब्जेक्ट है: मैपिंग पाठ, संख्याएँ और सत्य मान पढ़ती है
importer-row-offer-malformed = प्रस्ताव पढ़ा नहीं जा सका: agent@क्षण+12s लिखें, अर्धविराम से जोड़कर
importer-row-time-ambiguous = घड़ी पीछे करने पर यह स्थानीय समय दो बार आता है: time.ambiguous को earlier या later करें
importer-row-time-in-gap = घड़ी आगे करने पर यह स्थानीय समय छूट गया: उसे ठीक करें या time.gap को forward करें
importer-row-time-malformed = समय प्रारूप से मेल नहीं खाता: पंक्ति या स्तंभ का प्रारूप ठीक करें
importer-row-unknown-word = यह शब्द यहाँ ज्ञात नहीं है: उसे ठीक करें या मैपिंग के words में जोड़ें
importer-mapping-condition = पंक्ति { $line } की शर्त पढ़ी नहीं जा सकी: पाठ लिखें, या > >= < <= = != के बाद खाली स्थान और संख्या
importer-mapping-constant-of-time = पंक्ति { $line } का स्थिर मान समय वाले फ़ील्ड का है, जिसका स्थिर मान नहीं हो सकता: स्तंभ बताएँ
importer-mapping-date-format = पंक्ति { $line } का दिनांक प्रारूप काम का नहीं है: वर्ष, माह और दिन दें, जैसे %Y-%m-%d
importer-mapping-date-missing = पंक्ति { $line } के समय प्रारूप में दिनांक नहीं है: दिनांक का स्तंभ बताएँ
importer-mapping-delimiter = पंक्ति { $line } का सीमांकक उद्धरण चिह्न और पंक्ति-अंत से अलग एक ASCII वर्ण नहीं है
importer-mapping-duration = पंक्ति { $line } की अवधि पढ़ी नहीं जा सकी: पूर्ण संख्या और ms, s, m या h लिखें
importer-mapping-malformed = मैपिंग पंक्ति { $line } पर TOML नहीं है: उसकी लिखावट ठीक करें
importer-mapping-missing-field = मैपिंग में { $field } नहीं है, पंक्ति { $line } से देखें: उसे जोड़ें
importer-mapping-name-repeated = पंक्ति { $line } का नाम format.names में दो बार है: एक बदलें
importer-mapping-name-unused = पंक्ति { $line } का स्तंभ वैकल्पिक है और मैपिंग में कहीं पढ़ा नहीं जाता: उसका नाम ठीक करें या उसे हटाएँ
importer-mapping-not-a-time = पंक्ति { $line } का स्तंभ इस मैपिंग में समय का नहीं है: उसे जोड़ें या पंक्ति हटाएँ
importer-mapping-not-utf8 = मैपिंग पंक्ति { $line } पर UTF-8 नहीं है: फ़ाइल को UTF-8 में सहेजें
importer-mapping-quote = पंक्ति { $line } का उद्धरण चिह्न एक ASCII वर्ण नहीं है: एक दें, या न हो तो खाली पाठ
importer-mapping-rule-name = पंक्ति { $line } के नियम का नाम कोड नहीं है: छोटे अक्षर, अंक और अंडरस्कोर लिखें
importer-mapping-time-format = पंक्ति { $line } का समय प्रारूप अज्ञात है: rfc3339, epoch_seconds, epoch_milliseconds या %Y-%m-%d %H:%M:%S जैसा नमूना दें
importer-mapping-unknown-field = मैपिंग पंक्ति { $line } पर { $field } बताती है, जो किसी मैपिंग में नहीं होता: नाम ठीक करें
importer-mapping-unknown-version = पंक्ति { $line } पर मैपिंग का संस्करण इस रिलीज़ को ज्ञात नहीं है: 1 दें
importer-mapping-unknown-word = पंक्ति { $line } का शब्द हमारा नहीं है: सूची docs/mapping.md में देखें
importer-mapping-words-unused = पंक्ति { $line } के फ़ील्ड के शब्द नहीं होते: उन्हें हटाएँ
importer-mapping-wrong-type = पंक्ति { $line } का मान किसी और प्रकार का है: वहाँ क्या आता है, docs/mapping.md में देखें
importer-mapping-zone-missing = पंक्ति { $line } का समय प्रारूप स्थानीय समय है: उसका क्षेत्र बताएँ, जैसे Asia/Kolkata
importer-mapping-zone-unknown = पंक्ति { $line } का समय क्षेत्र अज्ञात है: IANA डेटाबेस का नाम दें, जैसे Asia/Kolkata
