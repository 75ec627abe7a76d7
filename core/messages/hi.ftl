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
base-date-out-of-range = तारीख़ वर्ष 1 से 9999 के बाहर है: ग्रेगोरियन कैलेंडर का कोई दिन दें
base-email-malformed = ई-मेल पता सही नहीं है: एक @ वाला पाठ दें, जिसके दोनों ओर कुछ हो और कोई रिक्त स्थान न हो
base-birth-date-malformed = जन्म तिथि सही नहीं है: YYYY-MM-DD के रूप में दें, 1850 से पहले की नहीं
base-personal-empty = व्यक्तिगत मान खाली है: इसके बजाय फ़ील्ड छोड़ दें
base-personal-too-long = व्यक्तिगत मान में { $length } बाइट हैं: अधिक से अधिक { $limit } दें
base-country-unknown = देश अज्ञात है: दो बड़े अक्षरों का ISO 3166-1 कोड दें, जैसे IN
base-phone-malformed = टेलीफ़ोन नंबर पढ़ा नहीं जा सका: उसे + और देश कोड के साथ दें, या देश बताएँ
base-phone-impossible = ऐसा कोई टेलीफ़ोन नंबर नहीं हो सकता: अंकों को देश की योजना से मिलाएँ
base-label-malformed = लेबल खाली है, 512 बाइट से लंबा है, या उसमें नियंत्रण वर्ण है
base-period-reversed = अवधि { $until } पर समाप्त होती है, जो उसके आरंभ { $from } से पहले है: दोनों की अदला-बदली करें
base-duration-negative = अवधि शून्य से कम है: शून्य या अधिक दें, और जाँचें कि कौन-सा क्षण पहले का है
base-instant-out-of-range = यह क्षण कैलेंडर की सीमा से बाहर है: हमारे समय के 262,000 वर्षों के भीतर का क्षण दें
base-zone-unknown = समय क्षेत्र अज्ञात है: IANA डेटाबेस का नाम दें, जैसे Asia/Kolkata

## Stored JSON
base-json-not-writable = मान को JSON के रूप में लिखा नहीं जा सकता
base-json-malformed = पाठ JSON नहीं है, पंक्ति { $line }, स्तंभ { $column }
base-json-cut-off = JSON पाठ समय से पहले समाप्त होता है, पंक्ति { $line }, स्तंभ { $column }
base-json-not-of-this-shape = JSON पाठ का एक फ़ील्ड अनुपस्थित है, अज्ञात है, दो बार आया है, या किसी और प्रकार का है, पंक्ति { $line }, स्तंभ { $column }
base-json-other-kind = JSON पाठ में किसी और प्रकार का मान है: उसे उसी प्रकार के मान के रूप में पढ़ें
base-json-newer-version = JSON पाठ का संस्करण { $version } है, यह रिलीज़ { $current } तक के संस्करण जानती है: नई रिलीज़ से पढ़ें
base-json-version-zero = JSON पाठ का संस्करण 0 है: संस्करण 1 से शुरू होते हैं

## Denials and histories
base-denial = { $command } संभव नहीं; स्थिति: { $state }
base-replay = घटना { $index } ({ $event }) इस स्थिति में नहीं आ सकती: { $state }
base-workflow-wrong-state = इस स्थिति में ऐसा आदेश नहीं है
base-workflow-clock-back = आदेश का समय { $at } पिछले बदलाव { $changed } से पहले का है: आदेश समय के क्रम में भेजें
base-replay-empty = इतिहास खाली है
base-replay-no-event = कोई घटना नहीं
base-replay-no-beginning = इतिहास ऐसी घटना से शुरू होता है जो कुछ शुरू नहीं करती
base-replay-second-beginning = इतिहास एक ही बार शुरू होता है
base-replay-not-here = घटना इस स्थिति से नहीं निकलती
base-replay-clock-back = घटना पिछली घटना से पुरानी है
base-replay-command-repeated = एक आदेश की घटनाएँ साथ नहीं हैं
base-replay-group-broken = एक आदेश की घटनाएँ पूरी नहीं हैं: कोई ग़ायब है, दो बार है या उसका लिफ़ाफ़ा अलग है
base-restore-command-repeated = लागू आदेशों की सूची खाली है या कोई दो बार है

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
project-offer-negative-price = मूल्य शून्य से कम है: शून्य या अधिक दें
project-offer-two-currencies = एक प्रस्ताव के मूल्य दो मुद्राओं में हैं: दोनों एक ही मुद्रा में दें
project-offer-reversed = प्रस्ताव शुरू होने से पहले समाप्त होता है: बाद की समाप्ति दें या कोई न दें
project-offer-no-area = प्रस्ताव कुछ क्षेत्रों के लिए है पर किसी का नाम नहीं देता: एक क्षेत्र बताएँ, या कहें कि वह हर जगह के लिए है
project-offer-blank-area = क्षेत्र का एक भाग खाली है: नाम या पिनकोड का आरंभ दें, या वह भाग हटा दें
project-catalogue-too-many = सूची में { $length } प्रस्ताव हैं: अधिक से अधिक { $limit } दें
project-catalogue-repeated = प्रस्ताव { $offer } दो बार है: एक रखें, या दूसरे को अपनी अलग पहचान दें
project-fault-steps = दोष-खोज में { $length } चरण हैं: 1 से { $limit } दें
project-fault-repeated = दोष-खोज में नाम { $name } दो बार है: हर चरण को, और चरण के हर उत्तर को, अपना अलग नाम दें
project-fault-few-answers = प्रश्न के दो से कम उत्तर हैं: दो या अधिक दें, या वहीं समाप्त करें
project-fault-leads-nowhere = एक उत्तर चरण { $next } पर ले जाता है, जो नहीं है: सूची के किसी चरण का नाम दें
project-fault-leads-back = दोष-खोज का एक रास्ता इसी चरण पर लौटता है: हर रास्ते को किसी अंत तक ले जाएँ
project-fault-not-reached = कोई उत्तर इस चरण पर नहीं ले जाता: किसी उत्तर को यहाँ लाएँ या चरण हटाएँ
project-fault-unknown-answer = प्रश्न का ऐसा कोई उत्तर नहीं है: उसके अपने उत्तरों में से एक दें
project-fault-over = खोज इस उत्तर से पहले समाप्त हो चुकी थी: अंत के बाद के उत्तर हटा दें
project-fault-other-walk = विषय { $topic } की दोष-खोज इन उत्तरों से इस चरण तक नहीं पहुँचती: उसी संस्करण में आगे बढ़ें जिसमें खोज शुरू हुई थी, या फिर से शुरू करें
project-guide-too-many = कॉल-मार्गदर्शिका में यहाँ { $length } प्रविष्टियाँ हैं: अधिक से अधिक { $limit } दें
project-guide-repeated-line = कॉल-मार्गदर्शिका में पंक्ति { $advice } दो बार है: हर एक को अपना अलग नाम दें
project-guide-repeated-topic = विषय { $topic } की दो दोष-खोज हैं: एक रखें
project-version-zero = परियोजना का संस्करण 1 से गिना जाता है: 1 या अधिक दें
project-version-dispositions-of-another = परिणाम-कोड परियोजना { $other } के हैं, { $project } के नहीं: उसके अपने दें
project-version-repeated-training = प्रशिक्षण { $training } दो बार है: एक रखें
project-version-repeated-form = फ़ॉर्म { $form } दो बार है: एक रखें, जो अब भरा जाता है
project-versions-none = परियोजना का कोई संस्करण नहीं है: कम से कम एक दें
project-versions-of-another = एक संस्करण परियोजना { $other } का है, पिछला { $project } का: एक ही परियोजना के संस्करण साथ रखें
project-versions-not-growing = संस्करण अपने पिछले के बाद का नहीं है: उसे बड़ी संख्या और बाद का पहला दिन दें
project-form-version-zero = फ़ॉर्म के संस्करण 1 से गिने जाते हैं: 1 या अधिक दें
project-form-fields = फ़ॉर्म में { $length } फ़ील्ड हैं: 1 से { $limit } तक दें
project-form-repeated-field = फ़ील्ड { $field } फ़ॉर्म में दो बार है: एक रखें या दूसरे को अलग नाम दें
project-form-repeated-rule = नियम { $rule } फ़ॉर्म में दो बार है: एक रखें या दूसरे को अलग नाम दें
project-form-repeated-choice = विकल्प { $choice } फ़ील्ड में दो बार है: एक रखें
project-form-reversed = फ़ील्ड की निचली सीमा ऊपरी सीमा से बड़ी है: दोनों सीमाएँ क्रम से दें
project-form-text-too-long = पाठ फ़ील्ड { $limit } से अधिक अक्षर लेता है: अधिकतम { $limit } दें
project-form-far-day = तारीख़ फ़ॉर्म भरने के दिन से { $limit } दिनों से अधिक दूर है: पास की तारीख़ दें
project-form-negative-amount = फ़ील्ड की न्यूनतम राशि शून्य से कम है: शून्य या अधिक दें
project-form-two-currencies = फ़ील्ड की न्यूनतम और अधिकतम राशि दो मुद्राओं में हैं: दोनों एक ही मुद्रा में दें
project-form-entries = यहाँ सूची में { $length } प्रविष्टियाँ हैं: { $least } से { $limit } तक दें
project-form-unknown-field = फ़ॉर्म में फ़ील्ड { $field } नहीं है: उसी का कोई फ़ील्ड बताएँ
project-form-unknown-choice = फ़ील्ड में विकल्प { $choice } नहीं है: उसी का कोई विकल्प बताएँ
project-form-other-kind = फ़ील्ड { $field } उस प्रकार का नहीं जिसकी शर्त को ज़रूरत है: हाँ/नहीं केवल हाँ/नहीं वाले फ़ील्ड से और विकल्प केवल विकल्प वाले फ़ील्ड से पूछें
project-form-own-field = फ़ील्ड { $field } अपने ही मान से अनिवार्य होता है: दूसरा फ़ील्ड बताएँ
project-form-not-comparable = फ़ील्ड { $lesser } और { $greater } की तुलना नहीं हो सकती: तारीख़ों, समयों, संख्याओं या एक ही मुद्रा की राशियों के दो अलग फ़ील्ड बताएँ
project-form-empty-list = शर्त की सूची ख़ाली है: कम से कम एक बताएँ या शर्त हटा दें
project-form-too-deep = शर्तें { $limit } से अधिक स्तर तक भीतर हैं: उन्हें साथ-साथ रखें
project-form-too-many = शर्त में { $limit } से अधिक भाग हैं: ज़रूरी भाग ही रखें
project-form-mask = मास्क सही नहीं है: 1 से { $limit } वर्ण दें — लैटिन A (अक्षर), 9 (अंक), * (दोनों में से कोई), रिक्त स्थान, -, / और ., पहले तीन में से कम से कम एक
project-form-kind-text = पाठ
project-form-kind-name = व्यक्ति का नाम
project-form-kind-address = पता
project-form-kind-phone = फ़ोन नंबर
project-form-kind-email = ई-मेल पता
project-form-kind-date = तारीख़
project-form-kind-time = समय
project-form-kind-birth-date = जन्म तिथि
project-form-kind-number = पूर्ण संख्या
project-form-kind-money = राशि
project-form-kind-choice = कई उत्तरों में से एक
project-form-kind-document = दस्तावेज़ की संख्या
project-form-kind-yes-no = हाँ या नहीं

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
call-permit-other-person = अनुमति { $permit } दूसरे व्यक्ति के लिए है: इस व्यक्ति के लिए अनुमति माँगें
call-permit-other-subject = अनुमति { $permit } दूसरे विषय के लिए है: इस विषय के लिए अनुमति माँगें
call-permit-used = अनुमति { $permit } इस्तेमाल हो चुकी है: हर कॉल से पहले नई अनुमति माँगें
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
kpi-plan-repeated-topic = विषय { $topic } दो बार है: हर विषय को एक बार दें
kpi-plan-not-in-milliseconds = नीति की एक सीमा पूरे मिलीसेकंड में नहीं है: उसे पूर्णांक बनाएँ
kpi-tally-overflow = गणना के योग { $limit } (संख्या, अंक या मिलीसेकंड) से अधिक हो जाएँगे: गिनी जाने वाली चीज़ों की अवधियाँ और संख्याएँ जाँचें, या नई गणना शुरू करें
kpi-tally-other-plan = दोनों गणनाएँ अलग योजनाओं से बनी हैं: एक ही योजना की गणनाएँ मिलाएँ
kpi-tally-histogram-out-of-order = संग्रहित हिस्टोग्राम का क्रम गलत है, कोई मान दोहराया गया है, या गिनती 0 है: गणना फिर से सहेजें
kpi-tally-part-over-whole = संग्रहित गिनती उस कुल से बड़ी है जिसका वह भाग है: गणना फिर से सहेजें
kpi-tally-time-of-nothing = संग्रहित समय किसी गिनी हुई चीज़ का नहीं है: गणना फिर से सहेजें
kpi-tally-foreign-group = संग्रहित समूह अपनी गणना की योजना से मेल नहीं खाता: गणना फिर से सहेजें
kpi-tally-repeated-group = संग्रहित समूह दो बार आता है: गणना फिर से सहेजें
kpi-tally-spans-out-of-order = संग्रहित समय-खंड क्रम में नहीं हैं, एक-दूसरे को छूते हैं या खाली हैं: गणना को फिर से सहेजें
kpi-tally-too-many-groups = गणना में बहुत अधिक अलग आईडी हैं: कम चीज़ों से बाँटें
kpi-explain-unknown-figure = { $kpi } नाम का कोई आँकड़ा नहीं है: रजिस्ट्री की कोई आईडी लें
kpi-explain-unknown-part = आँकड़े { $kpi } का ऐसा कोई भाग नहीं है: उसकी रिपोर्ट का कोई भाग लें, या पूरा हो तो कोई नहीं
kpi-explain-foreign-group = योजना ऐसा समूह नहीं बनाती: उसकी रिपोर्ट के किसी समूह की कुंजी लें
kpi-list-finished-over-leads = सूची में { $leads } लीड हैं और { $finished } पूरी बताई गई हैं: केवल सूची की लीड गिनें, हर एक को एक बार
kpi-tally-repeated-key = संग्रहित व्यक्ति या लीड दो बार आता है: गणना फिर से सहेजें
kpi-tally-nothing-in-it = संग्रहित समूह, व्यक्ति या लीड में कुछ नहीं है: गणना फिर से सहेजें
kpi-tally-foreign-contact = संग्रहित संपर्क अपनी गणना की योजना से मेल नहीं खाता: गणना फिर से सहेजें
kpi-tally-out-of-span = संग्रहित समय अपनी गणना के आँकड़ों की अवधि से बाहर है: गणना फिर से सहेजें
kpi-survey-other-scale = यह प्रश्न { $scale } पैमाने पर नहीं पूछा जाता: सिफ़ारिश 0 से 10 पर, आसानी 1 से 5 या 1 से 7 पर पूछें
kpi-survey-score-out-of-scale = अंक { $score } पैमाने पर नहीं है: { $lowest } से { $highest } तक का पूर्ण अंक दें, या ग्राहक ने उत्तर न दिया हो तो खाली छोड़ें
kpi-scorecard-items = मूल्यांकन पत्र में { $length } बिंदु हैं: 1 से { $limit } तक दें
kpi-scorecard-no-weight = एक बिंदु का भार शून्य है: 1 या अधिक भार दें, या उसे हटा दें
kpi-scorecard-over-weight = एक बिंदु को { $earned } मिले पर उसका भार { $weight } है: भार से अधिक न दें
kpi-scorecard-repeated-item = बिंदु { $item } मूल्यांकन पत्र में दो बार है: हर बिंदु को एक बार आँकें
kpi-pause-break = छोटा अवकाश
kpi-pause-meal = भोजन
kpi-pause-training = प्रशिक्षण
kpi-pause-meeting = बैठक
kpi-pause-off-queue-work = कतार से बाहर का काम
kpi-pause-other = अन्य
kpi-scale-one-to-five = 1 से 5 तक
kpi-scale-one-to-seven = 1 से 7 तक
kpi-scale-zero-to-ten = 0 से 10 तक
kpi-question-satisfaction = संतुष्टि
kpi-question-recommendation = सिफ़ारिश
kpi-question-ease = आसानी
kpi-undecided-near-start = आँकड़ों के आरंभ के पास
kpi-undecided-near-end = आँकड़ों के अंत के पास
kpi-waits-bounds-not-rising = प्रतीक्षा की एक सीमा पिछली सीमा से बड़ी नहीं है: सीमाएँ बढ़ते क्रम में, हर एक को एक बार, पूरे मिलीसेकंड में दें

## Figures: names
kpi-offered = कतार में आई कॉलें
kpi-offered-waiting = अब भी प्रतीक्षा में
kpi-answered = उत्तर दिए गए
kpi-received = प्राप्त
kpi-answered-rate = उत्तर दर
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
kpi-wait-mean = कतार छोड़ने वाले सभी की औसत प्रतीक्षा
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
kpi-connect-rate = संपर्क जुड़ने की दर
kpi-right-party = सही व्यक्ति से बात की दर
kpi-right-party-of-dials = डायल में सही व्यक्ति से बात की दर
kpi-conversion-of-right-party = सफलता की दर, सही व्यक्तियों में
kpi-conversion-of-dials = सफलता की दर, डायल में
kpi-dropped = एजेंट के अभाव में काटी गई कॉलें
kpi-drop-rate-us = काटी गई कॉलों की दर, संयुक्त राज्य
kpi-drop-rate-of-answers = उत्तरों में काटी गई कॉलों की दर
kpi-drop-rate-uk = काटी गई कॉलों की दर, यूनाइटेड किंगडम
kpi-time-logged-in = लॉग-इन समय
kpi-time-handling = संपर्क संभालने का समय
kpi-time-wrap-up = कॉल के बाद के काम का समय
kpi-time-available = उपलब्ध समय
kpi-time-paused = विराम का समय
kpi-time-scheduled = निर्धारित समय
kpi-time-paid = वेतन वाला समय
kpi-occupancy = व्यस्तता
kpi-utilisation = उपयोगिता
kpi-adherence = समय-सारणी का पालन
kpi-adherence-by-kind = समय-सारणी का पालन, विराम के प्रकार से
kpi-conformance = निर्धारित समय की पूर्ति
kpi-shrinkage = कार्य-समय की हानि
kpi-shrinkage-planned = कार्य-समय की हानि, नियोजित
kpi-shrinkage-unplanned = कार्य-समय की हानि, अनियोजित
kpi-shrinkage-external = कार्य-समय की हानि, काम से बाहर
kpi-shrinkage-internal = कार्य-समय की हानि, काम पर
kpi-handled-per-hour = प्रति घंटा संभाली गई
kpi-dials-per-hour = प्रति घंटा डायल
kpi-sales-per-hour = प्रति घंटा बिक्री
kpi-repeat-rate = दोबारा संपर्क की दर
kpi-repeat-rate-so-far = दोबारा संपर्क की अब तक की दर
kpi-repeat-rate-undecided = दोबारा संपर्क, अभी अनिर्णीत
kpi-repeat-rate-unidentified = अज्ञात व्यक्तियों के संपर्क
kpi-fcr-gross = पहले संपर्क में समाधान, सकल
kpi-fcr-net = पहले संपर्क में समाधान, शुद्ध
kpi-fcr-undecided = पहले संपर्क, अभी अनिर्णीत
kpi-fcr-unmarked = पहले संपर्क, समाधान दर्ज नहीं
kpi-attempts-per-lead = प्रति लीड प्रयास
kpi-list-penetration = सूची की पहुँच
kpi-list-completion = सूची की पूर्णता
kpi-contact-rate-by-lead = संपर्क की दर, प्रति लीड
kpi-contact-rate-by-list = संपर्क की दर, पूरी सूची पर
kpi-conversion-by-lead = सफलता की दर, प्रति लीड
kpi-dials-without-lead = बिना लीड के डायल
kpi-csat = ग्राहक संतुष्टि
kpi-csat-mean = ग्राहक संतुष्टि, औसत
kpi-nps = शुद्ध प्रवर्तक अंक (NPS)
kpi-nps-promoters = प्रवर्तक
kpi-nps-passives = तटस्थ
kpi-nps-detractors = आलोचक
kpi-ces = ग्राहक प्रयास अंक (CES)
kpi-ces-agreeing = ग्राहक प्रयास, सहमत ग्राहक
kpi-survey-response-rate = सर्वेक्षण में उत्तर की दर
kpi-quality-score = गुणवत्ता अंक
kpi-quality-instant-fail-rate = तत्काल असफलता की दर
kpi-quality-cards = मूल्यांकन पत्र

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
importer-options-no-table = इस प्रकार के तथ्य तालिका से नहीं पढ़े जाते: उन्हें प्रयासों से बनाएँ
importer-options-repeated-agent-name = लॉग के एक एजेंट का नाम दो बार है: हर नाम एक बार दें
importer-options-repeated-pause-reason = विराम के दो कारण बड़े अक्षरों और चिह्नों को छोड़ एक ही हैं: हर कारण एक बार दें
importer-options-silence-too-short = सबसे लंबी चुप्पी शून्य है या settle के समय से छोटी है: उसे बढ़ाएँ
importer-finding-answer-differs = कतार { $left } पर छूटी और उत्तर { $answered } पर मिला, एक मिनट से अधिक का अंतर
importer-finding-answer-missing = कॉल समाप्त हुई पर लॉग में उसके उत्तर की पंक्ति नहीं थी: उत्तर का समय समाप्ति से निकाला गया
importer-finding-broken-off = Asterisk के फिर से शुरू होने पर यह कॉल खुली थी: इसकी समाप्ति ज्ञात नहीं
importer-finding-call-too-big = कॉल की पंक्तियाँ रखने के लिए बहुत अधिक हैं: वह जैसी है वैसी दे दी गई, और आगे की पंक्तियाँ घटनाओं के रूप में रखी जाती हैं
importer-finding-clock-back = पंक्ति का समय पिछली पंक्ति से { $by } पीछे है: सिस्टम की घड़ी जाँचें
importer-finding-connected-twice = कॉल पहले से जुड़ी थी और फिर जोड़ी गई: पहली बातचीत की समाप्ति अज्ञात हो सकती है
importer-finding-duration-differs = अवधि { $given } उसके क्षणों के बीच के { $between } से अलग है
importer-finding-duration-unreadable = जाँच की अवधि पढ़ी नहीं जा सकी और उसकी तुलना नहीं हुई: उसे ठीक करें
importer-finding-end-before-start = अंत { $until } आरंभ { $from } से पहले है और नहीं रखा गया: एक को ठीक करें
importer-finding-end-missing = विकल्पों में तय समय तक कॉल की कोई पंक्ति नहीं आई और उसकी समाप्ति नहीं दिखी
importer-finding-ended-twice = बातचीत पहले ही समाप्त हो चुकी थी: पंक्ति घटना के रूप में रखी गई
importer-finding-entered-twice = कॉल उस कतार में फिर आई जिसमें वह पहले से थी
importer-finding-entry-missing = लॉग नहीं बताता कि कॉल कतार में कब आई: समय प्रतीक्षा से निकाला गया
importer-finding-id-check-stopped = याद रखने के लिए संपर्क बहुत अधिक हैं: यहाँ से दोहराई गई आईडी नहीं खोजी जातीं
importer-finding-late-event = पंक्ति अपनी कॉल के दिए जाने के बाद आई और घटना के रूप में रखी गई: settle का समय बढ़ाएँ
importer-finding-left-twice = कॉल पहले ही कतार से जा चुकी थी: पंक्ति घटना के रूप में रखी गई
importer-finding-log-in-broken-off = Asterisk के फिर से शुरू होने पर एक एजेंट लॉग इन था: लॉग इन पिछली पंक्ति पर समाप्त माना गया
importer-finding-logged-in-twice = एजेंट पहले से लॉग इन था: पहला लॉग इन माना गया
importer-finding-logged-off-twice = एजेंट लॉग इन नहीं था: लॉग ऑफ घटना के रूप में रखा गया
importer-finding-names-no-call = पंक्ति में कोई कॉल नहीं है, उसे घटना के रूप में रखा गया
importer-finding-names-no-queue = पंक्ति में कोई कतार नहीं है, उसे घटना के रूप में रखा गया
importer-finding-names-nobody = पंक्ति में कोई एजेंट नहीं है, उसे घटना के रूप में रखा गया
importer-finding-negative-time = समय { $by } पीछे चलता है
importer-finding-not-paused = एजेंट विराम पर नहीं था: पंक्ति घटना के रूप में रखी गई
importer-finding-offered-twice = एजेंट को कॉल उसी क्षण पहले ही दी जा चुकी थी: पंक्ति घटना के रूप में रखी गई
importer-finding-outlier = { $length } मैपिंग की संभावित सीमा { $limit } से अधिक है
importer-finding-paused-twice = एजेंट उसी कारण से पहले से विराम पर था: पहला विराम जारी रहा
importer-finding-paused-without-log-in = एजेंट लॉग इन हुए बिना विराम पर गया
importer-finding-record-impossible = कॉल की पंक्तियाँ एक-दूसरे के विरुद्ध हैं और उनसे रिकॉर्ड नहीं बना: उन्हें जाँचें
importer-finding-repeated-contact = संपर्क की आईडी इस फ़ाइल में पहले आ चुकी है
importer-finding-seconds-missing = पंक्ति में सेकंड की पूर्ण संख्या नहीं है, उसे घटना के रूप में रखा गया
importer-finding-stretch-impossible = एजेंट के समय का यह अंश एक वर्ष से लंबा है और छोड़ दिया गया: इस पंक्ति का या उसके आरंभ की पंक्ति का समय ठीक करें
importer-finding-time-ambiguous = दो बार आने वाला स्थानीय समय { $at } के रूप में पढ़ा गया
importer-finding-time-in-gap = घड़ी द्वारा छोड़ा गया स्थानीय समय आगे बढ़ाकर { $at } किया गया
importer-finding-too-long-to-count = { $of } का { $from } से { $until } तक का समय रिपोर्ट के अंतरालों के लिए बहुत लंबा है या 1900 से 2200 के बीच नहीं है, और गिना नहीं गया: उसके समय या सेकंड ठीक करें, या लंबे अंतराल लें
importer-finding-unknown-column = स्थान { $position } का स्तंभ योजना का नहीं है और पढ़ा नहीं गया: उसका नाम ठीक करें या उसे हटाएँ
importer-finding-unknown-event = यह घटना यहाँ ज्ञात नहीं है और जैसी है वैसी रखी गई
importer-finding-unknown-queue = कतार ज्ञात कतारों में नहीं है: उसका नाम सुधारें या विकल्पों में जोड़ें
importer-finding-value-not-kept = { $field } का मान संपर्क के परिणाम से मेल नहीं खाता और नहीं रखा गया
importer-finding-wrap-up-without-call = एजेंट की कोई कॉल ज्ञात नहीं जिससे यह समापन कार्य जुड़ा हो: यह केवल एजेंट के समय में गिना गया
importer-row-clock-malformed = अवधि पढ़ी नहीं जा सकी: घंटे, मिनट और सेकंड लिखें, जैसे 27:01:30, या मिनट और सेकंड, जैसे 1:30
importer-row-contradiction = परिणाम { $result } में किसी से बात नहीं हुई, फिर भी व्यावसायिक परिणाम { $business } है: एक को ठीक करें
importer-row-count-malformed = संख्या पढ़ी नहीं जा सकी: 0 या उससे बड़ी पूर्ण संख्या दें
importer-row-date-malformed = दिनांक प्रारूप से मेल नहीं खाता: पंक्ति या time.date_format ठीक करें
importer-row-date-missing = घड़ी के समय के साथ दिनांक नहीं है: दिनांक का स्तंभ भरें
importer-row-duration-malformed = अवधि पढ़ी नहीं जा सकी: durations.unit की इकाई में संख्या दें
importer-row-epoch-malformed = समय 1970 से सेकंड की पूर्ण संख्या नहीं है: पंक्ति सुधारें या फ़ाइल को तालिका के रूप में पढ़ें
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
importer-row-time-unreadable = समय पढ़ा नहीं जा सका: 2026-03-02 09:00:05.123456 जैसा लिखें, ऑफ़सेट के साथ या बिना, या 1970 से पूर्ण सेकंड
importer-row-too-few-fields = पंक्ति में { $found } फ़ील्ड हैं, कतार लॉग की पंक्ति में कम से कम { $expected } होते हैं: रूप और विभाजक जाँचें
importer-row-too-many-fields = पंक्ति में घटना के पीछे { $limit } से अधिक फ़ील्ड हैं: विभाजक जाँचें
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

## Files of other facts
importer-fact-card-apart = इस पंक्ति और इसके मूल्यांकन पत्र की पहली पंक्तियों के बीच दूसरी पंक्तियाँ हैं, इसलिए यह उनके साथ नहीं गिनी गई: एक पत्र की पंक्तियाँ साथ रखें और फ़ाइल फिर से पढ़ें
importer-fact-card-broken = इस मूल्यांकन पत्र की एक और पंक्ति पढ़ी नहीं जा सकी, और उसके बिना अंक बदल जाते: वह पंक्ति ठीक करें और फ़ाइल फिर पढ़ें
importer-fact-card-differs = यह पंक्ति यहाँ अपने मूल्यांकन पत्र की पहली पंक्ति से अलग है: एक पत्र की हर पंक्ति में एक ही बात लिखें
importer-fact-card-too-long = मूल्यांकन पत्र की पंक्तियाँ मिलकर { $limit } बाइट से अधिक हैं: उन्हें छोटा करें या पत्र को बाँटें
importer-fact-missing = वह मान नहीं है जो ऐसी हर पंक्ति को चाहिए: स्तंभ भरें
importer-fact-not-a-fact = तथ्य का कोई फ़ील्ड नहीं है, अज्ञात है या किसी और प्रकार का है, पंक्ति { $line }, स्तंभ { $column }: उसे docs/facts.md के अनुसार ठीक करें या हटाएँ
importer-fact-result-missing = बिंदु का कोई परिणाम नहीं है: earned में अंक दें, या not_applicable या instant_fail में yes लिखें
importer-fact-results-differ = बिंदु के एक से अधिक परिणाम हैं: या तो अंक रखें, या not_applicable और instant_fail में से एक में yes
importer-fact-time-malformed = समय पढ़ा नहीं जा सका: उसे ऑफ़सेट के साथ लिखें, जैसे 2026-03-02T09:00:00Z या 2026-03-02T14:30:00+05:30
importer-fact-unknown-word = यह शब्द इस स्तंभ में ज्ञात नहीं है: docs/facts.md में दिए शब्दों में से एक लिखें
importer-finding-activities-overlap = एजेंट { $agent } { $from } से { $until } तक इस काम में दो बार दर्ज है, और समय एक बार गिना जाता है: दोनों में से एक पंक्ति ठीक करें
importer-finding-card-uncertain = पंक्ति पढ़ी नहीं जा सकी, और उससे पहले या बाद के मूल्यांकन पत्र में एक बिंदु कम हो सकता है: पंक्ति ठीक करें और फ़ाइल फिर पढ़ें
importer-finding-empty-period = अवधि की कोई लंबाई नहीं है और वह समय नहीं जोड़ती: उसका अंत ठीक करें या पंक्ति हटाएँ
importer-finding-out-of-place = मान पंक्ति की बात से मेल नहीं खाता और नहीं रखा गया: कोष्ठ खाली करें या पंक्ति ठीक करें
importer-finding-overlap-check-stopped = याद रखने के लिए समय के खंड बहुत अधिक हैं: यहाँ से नए खंडों का टकराव नहीं खोजा जाता; max_remembered_ids बढ़ाएँ
importer-finding-repeated-scorecard = मूल्यांकन पत्र की आईडी इस फ़ाइल में पहले आ चुकी है: एक पत्र की पंक्तियाँ साथ रखें और हर पत्र को अपनी आईडी दें
importer-finding-repeated-survey = उत्तर की आईडी इस फ़ाइल में पहले आ चुकी है: दोनों में से एक हटाएँ या हर एक को अपनी आईडी दें
importer-finding-shifts-overlap = एजेंट { $agent } की योजना { $from } से { $until } तक दो बार है, और समय एक बार गिना जाता है: दोनों में से एक पंक्ति ठीक करें

## Personal data: classes and views
privacy-class-name = नाम
privacy-class-phone = फ़ोन नंबर
privacy-class-email = ई-मेल पता
privacy-class-address = पता
privacy-class-birth-date = जन्म तिथि
privacy-class-document = दस्तावेज़ संख्या
privacy-class-account = खाता संख्या
privacy-class-note = टिप्पणी
privacy-view-none = कुछ नहीं
privacy-view-masked = ढका हुआ
privacy-view-full = पूरा
privacy-policy-repeated-rule = एक ही भूमिका, उद्देश्य और वर्ग '{ $class }' दो नियमों में हैं: दोनों में से एक रखें

## Personal data: the journal
privacy-hash-malformed = हैश सही रूप में नहीं है: छोटे अक्षरों वाले 64 हेक्साडेसिमल अंक दें
privacy-journal-head-without-entry = जर्नल में { $count } प्रविष्टियाँ हैं, पर उसका अंतिम हैश कुछ और कहता है: मान को वैसे ही लौटाएँ जैसे वह सहेजा गया था
privacy-journal-full = जर्नल में और प्रविष्टि की जगह नहीं है: नया शुरू करें
privacy-journal-changed = जर्नल की प्रविष्टि { $entry } वह नहीं है जो लिखी गई थी: उसे प्रतिलिपि से लें और पता करें कि उसे कौन बदल सकता था
privacy-journal-removed = जर्नल की प्रविष्टि { $entry } ग़ायब है: उसे प्रतिलिपि से लें और पता करें कि उसे कौन हटा सकता था
privacy-journal-reordered = जर्नल की प्रविष्टि { $entry } लिखे जाने के स्थान से पीछे है: प्रविष्टियों को उनके क्रम में रखें
privacy-journal-inserted = जर्नल के स्थान { $entry } पर ऐसी प्रविष्टि है जो वहाँ नहीं लिखी गई थी: उसे हटाएँ और पता करें कि उसे कौन डाल सकता था
privacy-journal-cut-off = जर्नल प्रविष्टि { $entry } से पहले समाप्त हो जाता है: शेष प्रतिलिपि से लें, या इस भाग के जाँच-बिंदु से मिलाएँ
privacy-journal-rewritten = जर्नल अपने जाँच-बिंदु तक नहीं पहुँचता, प्रविष्टि { $entry } से आगे या उससे पहले: उसे प्रतिलिपि से लें और पता करें कि उसे कौन फिर से लिख सकता था

## Personal data: consent
privacy-channel-voice = किसी व्यक्ति की कॉल
privacy-channel-recorded-voice = रिकॉर्ड की हुई आवाज़ की कॉल
privacy-channel-message = टेक्स्ट संदेश
privacy-channel-messenger = ऐप का संदेश
privacy-channel-email = ई-मेल
privacy-channel-post = पत्र
privacy-consent-status-not-yet = अभी नहीं दी गई
privacy-consent-status-given = दी गई
privacy-consent-status-withdrawn = वापस ली गई
privacy-consent-status-expired = अवधि समाप्त
privacy-consent-status-superseded = नई सहमति से बदली गई
privacy-consent-other-purpose = सहमति केवल { $purpose } के लिए है, दूसरे उद्देश्य के लिए नहीं: इस उद्देश्य के लिए सहमति माँगें
privacy-consent-other-channel = सहमति संपर्क के दूसरे माध्यम के लिए है, { $channel }: वही माध्यम लें या इसके लिए सहमति माँगें
privacy-consent-not-yet = सहमति { $since } से ही मान्य है: तब तक रुकें
privacy-consent-withdrawn = व्यक्ति ने { $since } को सहमति वापस ले ली: नई सहमति के बिना संपर्क न करें
privacy-consent-expired = सहमति { $since } को समाप्त हो गई: नई सहमति माँगें
privacy-consent-superseded = { $since } को इसकी जगह नई सहमति आ गई: नई सहमति देखें
privacy-consent-expires-before-given = सहमति { $expires } पर समाप्त होती है, जबकि वह { $given } पर दी गई: बाद का अंत दें, या कोई नहीं
privacy-consent-ended-before-given = सहमति { $ended } पर समाप्त हुई, { $given } पर दिए जाने से पहले: दोनों समय ठीक करें
privacy-consent-ended-after-expiry = सहमति { $ended } पर समाप्त की गई, जबकि उसकी अवधि { $expires } पर बीत चुकी थी: वापस लेने या बदलने को कुछ नहीं बचा
privacy-consent-superseded-by-itself = सहमति { $consent } अपना ही स्थान लेती है: नई सहमति का नाम दें
privacy-consent-already-ended = सहमति { $ended } पर पहले ही समाप्त हो चुकी है: नए संपर्क के लिए नई सहमति चाहिए

## Personal data: numbers that are called no more
privacy-suppression-source-person = स्वयं व्यक्ति
privacy-suppression-source-registry = रजिस्ट्री
privacy-suppression-source-seller = विक्रेता
privacy-suppression-source-authority = न्यायालय या प्राधिकरण
privacy-suppression-source-company = कंपनी
privacy-suppression-key-short = कुंजी { $length } बाइट की है: यादृच्छिक { $limit } या अधिक बाइट दें
privacy-suppression-before-since = समय { $at } प्रविष्टि की शुरुआत { $since } से पहले है: दोनों ठीक करें
privacy-suppression-not-theirs-to-lift = प्रविष्टि का स्रोत है { $source }, और उसे हटाने वाला है { $by }, जो यह नहीं कर सकता: केवल व्यक्ति स्वयं हटाए, और आदेश वाली प्रविष्टि केवल न्यायालय या प्राधिकरण
privacy-suppression-unknown = सूची में प्रविष्टि { $entry } नहीं है: आईडी जाँचें, या वह सूची मिलाएँ जिसमें वह है
privacy-suppression-repeated = सूची में प्रविष्टि { $entry } पहले से है: हर प्रविष्टि को अपनी आईडी दें
privacy-suppression-already-lifted = प्रविष्टि { $at } पर पहले ही हटाई जा चुकी है
privacy-suppression-other-entry = दोनों सूचियों में आईडी { $entry } के नीचे अलग-अलग प्रविष्टियाँ हैं: एक को दूसरी आईडी दें
privacy-suppression-full = सूची में और प्रविष्टि की जगह नहीं है: दूसरी शुरू करें

## Personal data: keeping, incidents, law
privacy-retention-repeated-rule = वर्ग '{ $class }' के लिए एक ही शुरुआत के दो नियम हैं: दोनों में से एक रखें
privacy-retention-too-long = व्यक्तिगत डेटा अधिक से अधिक { $limit } दिन रखा जाता है: कम दिन दें
privacy-recipient-colleague = ऐसा सहकर्मी जिसका यह काम नहीं
privacy-recipient-other-customer = दूसरा ग्राहक
privacy-recipient-partner = भागीदार
privacy-recipient-public = सब लोग
privacy-recipient-outsider = बाहर का कोई व्यक्ति
privacy-recipient-unknown = कोई ज्ञात व्यक्ति नहीं
privacy-incident-no-class = घटना में डेटा का कोई वर्ग नहीं बताया गया: बताएँ कि क्या बाहर गया
privacy-incident-repeated-class = वर्ग '{ $class }' दो बार है: हर एक को एक बार लिखें
privacy-incident-no-people = घटना कम से कम एक व्यक्ति की होती है: जब तक संख्या ज्ञात न हो, उसे खाली छोड़ें
privacy-incident-reported-before-noticed = घटना की सूचना { $reported } पर दी गई, { $noticed } पर पता चलने से पहले: दोनों समय ठीक करें
privacy-incident-rule-of-another-duty = नियम किसी और कर्तव्य का है: घटना की सूचना प्राधिकरण को देने वाला नियम लें
privacy-law-span-too-long = नियम की अवधि सौ वर्ष से अधिक है या कैलेंडर से बाहर जाती है: अवधि और समय जाँचें

## Customers
customer-record-too-many = सूची में { $length } प्रविष्टियाँ हैं, { $limit } की अनुमति है: पुरानी हटाएँ
customer-record-repeated = यह प्रविष्टि दो बार है: एक हटाएँ
customer-record-ends-before-start = सेवा शुरू होने से पहले समाप्त होती है: दोनों में से एक दिन ठीक करें
customer-record-money-negative = मासिक दाम ऋणात्मक है: शून्य या अधिक दें
customer-record-prospect-holds-service = संभावित ग्राहक के पास हमारी कोई सेवा नहीं होती: व्यक्ति को ग्राहक या पूर्व ग्राहक बनाएँ, या सेवा हटाएँ
customer-record-former-holds-service = पूर्व ग्राहक के पास अब कोई सेवा नहीं होती: समाप्ति का दिन दें, या व्यक्ति को ग्राहक बनाएँ
customer-address-empty = पते में देश के सिवा कुछ नहीं है: कम से कम एक भाग दें या पता हटाएँ
customer-address-unknown = इस स्थान पर कोई पता नहीं है: 0 से गिनें और ग्राहक को फिर पढ़ें
customer-address-region = राज्य
customer-address-locality = शहर या गाँव
customer-address-district = मुहल्ला
customer-address-street = सड़क
customer-address-house = मकान
customer-address-entrance = प्रवेश द्वार
customer-address-floor = मंज़िल
customer-address-unit = फ़्लैट या कार्यालय
customer-address-postcode = पिन कोड
customer-address-landmark = पहचान का स्थान
customer-purchase-licence-ends-before-start = लाइसेंस शुरू होने से पहले समाप्त होता है: दोनों में से एक दिन ठीक करें
customer-purchase-licence-ended = ख़रीदे गए डेटाबेस का लाइसेंस { $until } को समाप्त हुआ और अब काम का नहीं: फिर ख़रीदें या इन लोगों को छोड़ दें
customer-purchase-licence-not-begun = ख़रीदे गए डेटाबेस का लाइसेंस { $from } से शुरू होता है: तब तक रुकें
customer-purchase-cost-negative = लीड का दाम ऋणात्मक है: शून्य या अधिक दें
customer-purchase-chain-too-long = सहमति की शृंखला में { $length } कड़ियाँ हैं, { $limit } की अनुमति है: केवल वही बताएँ जिनके हाथों से लोग गुज़रे
customer-purchase-chain-backwards = सहमति की शृंखला की कड़ी अपने से पिछली से पहले की है: कड़ियाँ समय के क्रम में रखें
customer-purchase-chain-not-to-seller = सहमति की शृंखला विक्रेता पर समाप्त नहीं होती: वह कड़ी जोड़ें जिससे विक्रेता को लोग मिले

## The customer base
customer-base-address-too-wide = न नगर पूछा गया न पिनकोड, तो सबको देखना पड़ता: दोनों में से एक दें
customer-base-too-many = डेटाबेस में गिने जा सकने से अधिक लोग हैं: भागों में रखें
customer-base-person-repeated = सहेजे गए डेटाबेस में व्यक्ति दो बार है: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-base-person-unknown = सहेजा गया डेटाबेस ऐसे व्यक्ति का नाम लेता है जो उसमें नहीं: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-base-other-person = ग्राहक दूसरे व्यक्ति के संदर्भ में रखा है: डेटाबेस की पहले की प्रति लें
customer-base-erasure-contradicts = व्यक्ति के सहेजे गए मिटाने के अभिलेख व्यक्ति से मेल नहीं खाते: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-base-merge-contradicts = सहेजे गए विलय सहेजे गए लोगों से मेल नहीं खाते: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-base-merge-repeated = सहेजे गए डेटाबेस में विलय दो बार है: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-base-timeline-too-long = सहेजे गए व्यक्ति की समयरेखा में { $length } प्रविष्टियाँ हैं, अधिकतम { $limit } की अनुमति है: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-base-owner-contradicts = व्यक्ति { $person } का सहेजा गया स्वामी वह नहीं है जिसे व्यक्ति पिछली बार सौंपा गया था: पाठ हाथ से बदला गया; पहले की प्रति लें
customer-person-unknown = डेटाबेस व्यक्ति को नहीं जानता
customer-person-held = व्यक्ति डेटाबेस में है
customer-person-merged = व्यक्ति दूसरी प्रविष्टि में मिलाया गया है
customer-person-erased = व्यक्ति का डेटा मिटाया गया है
customer-command-add = ग्राहक जोड़ना
customer-command-replace = ग्राहक बदलना
customer-command-record = घटना लिखना
customer-command-assign = व्यक्ति एजेंट को देना
customer-command-hold = डेटा रखने का आदेश लिखना
customer-command-lift-hold = डेटा रखने का आदेश हटाना
customer-command-merge = दो प्रविष्टियाँ मिलाना
customer-command-undo-merge = विलय वापस लेना
customer-command-erase = व्यक्ति का डेटा मिटाना
customer-command-erase-classes = व्यक्ति के कुछ वर्गों का डेटा मिटाना
customer-command-export = व्यक्ति का सारा डेटा देना
customer-guard-person-known = डेटाबेस व्यक्ति { $person } को नहीं जानता: पहले जोड़ें या संदर्भ ठीक करें
customer-guard-person-new = यह संदर्भ ऐसे व्यक्ति का है जिसे डेटाबेस जानता है या मिटा चुका है: नया संदर्भ लें या ग्राहक बदलें
customer-guard-room = डेटाबेस भर गया है: उसे सहेजें और दूसरा शुरू करें
customer-guard-not-merged = व्यक्ति { $person } दूसरी प्रविष्टि में मिलाया गया है: { $into } लें या विलय वापस लें
customer-guard-not-erased = व्यक्ति { $person } का डेटा मिटाया गया है: नई प्रविष्टि को नया संदर्भ चाहिए
customer-guard-owner-by-assignment = स्वामी दूसरा है: स्वामी बदलने के लिए व्यक्ति को एजेंट को सौंपें
customer-guard-read-back-of-text = पता दोहराया हुआ चिह्नित है, पर तब पाठ दूसरा था: नया पता व्यक्ति को पढ़कर सुनाएँ
customer-guard-timeline-room = व्यक्ति की समयरेखा में { $limit } प्रविष्टियाँ हैं: आगे की कहीं और रखें
customer-guard-kind-of-base = ऐसी घटना यह संग्रह होने पर स्वयं दर्ज करता है: कोई दूसरा, अपना प्रकार दें
customer-guard-role = यह भूमिका ऐसा नहीं कर सकती: वरिष्ठ या अधिकारी करे
customer-guard-owner-new = व्यक्ति पहले से इसी एजेंट का है: दूसरा एजेंट चुनें
customer-guard-hold-known = व्यक्ति पर ऐसा कोई आदेश कभी नहीं था: उसकी पहचान ठीक करें
customer-guard-no-hold = आदेश { $hold } के अनुसार व्यक्ति का डेटा रखना है: उसके हटने पर यह करें
customer-guard-other-person = दोनों संदर्भ एक ही व्यक्ति के हैं: दो प्रविष्टियाँ बताएँ
customer-guard-merge-new = पहचान { $merge } दूसरे विलय की है: नई लें
customer-guard-machine-certain = प्रोग्राम केवल निश्चित मेल मिला सकता है: कोई दोनों को देखे
customer-guard-certain = तुलना दोनों को निश्चित नहीं कहती: कोई दोनों को देखे और दूसरा कारण दे
customer-guard-merge-known = विलय { $merge } नहीं है: पहचान ठीक करें
customer-guard-merge-in-force = विलय { $merge } पहले ही वापस लिया गया है
customer-guard-unchanged-since-merge = विलय के बाद प्रविष्टि बदली गई और बदलाव खो जाते: पहले बाद के विलय वापस लें, या बताएँ कि किस प्रविष्टि को क्या मिले
customer-guard-both-entries = ये दोनों ग्राहक वे नहीं जो मिलाए गए थे: दोनों को अपने संदर्भ से दें
customer-guard-class-named = मानों का कोई वर्ग नहीं बताया गया: कम से कम एक बताएँ, या व्यक्ति का सारा डेटा मिटाएँ
customer-command-view = ग्राहक दिखाना
customer-guard-access-about = पढ़ने का निर्णय दूसरे व्यक्ति के बारे में है: इसके बारे में निर्णय माँगें
customer-guard-export-purpose = डेटा केवल प्रकटीकरण के उद्देश्य से दिया जाता है: उसके लिए निर्णय माँगें
customer-guard-export-full = { $class } पूरा नहीं देखा जा सकता, और निर्यात कुछ नहीं छोड़ता: जिसे अनुमति है वह माँगे
customer-kept-references = संदर्भ रहते हैं ताकि गिनी गई कॉल गिनी रहें
customer-kept-timeline = जो हुआ वह संदर्भों में रहता है ताकि आँकड़े और दोबारा की कॉल सही रहें
customer-kept-assignments = व्यक्ति किसे दिया गया यह रहता है, क्योंकि यह एजेंटों के काम की बात है
customer-kept-merges = कौन से संदर्भ एक ही व्यक्ति थे यह रहता है ताकि लोगों की गिनती सही रहे
customer-kept-holds = रखने के आदेश रहते हैं, इस प्रमाण के लिए कि डेटा क्यों रखा गया
customer-assigned = व्यक्ति एजेंट को दिया या उससे लिया गया
customer-hold-placed = डेटा रखने का आदेश लिखा गया
customer-hold-lifted = डेटा रखने का आदेश हटाया गया
customer-merged = व्यक्ति की दो प्रविष्टियाँ मिलाई गईं
customer-merge-undone = विलय वापस लिया गया
customer-erased = व्यक्ति का डेटा मिटाया गया
customer-classes-erased = व्यक्ति के कुछ वर्गों का डेटा मिटाया गया

## Files of customers
importer-customer-no-reference = न मैपिंग न बुलाने वाला बताता है कि लोगों के संदर्भ क्या हों: person को स्तंभ दें, या इस फ़ाइल के लिए यादृच्छिक संदर्भ दें
importer-customer-not-a-customer = ग्राहक का कोई फ़ील्ड छूटा है, अज्ञात है या दूसरे प्रकार का है, पंक्ति { $line }, स्थान { $column }: docs/customers.md के अनुसार ठीक करें या हटाएँ
importer-row-money-malformed = राशि पढ़ी नहीं जा सकती: अंक लिखें, छोटी इकाई से पहले बिंदु या अल्पविराम
importer-mapping-country-unknown = पंक्ति { $line } का देश अज्ञात है: दो बड़े अक्षरों का ISO 3166 कोड दें, जैसे IN
importer-mapping-currency-unknown = पंक्ति { $line } की मुद्रा अज्ञात है: ISO 4217 कोड दें, जैसे INR
importer-mapping-currency-missing = पंक्ति { $line } से देखें तो एक स्तंभ में राशियाँ हैं पर मुद्रा नहीं: जोड़ें, जैसे INR
importer-mapping-constant-of-person = पंक्ति { $line } का स्थिर मान सबको एक व्यक्ति बना देता: स्तंभ दें या फ़ाइल का संदर्भ
importer-mapping-person-is-personal = पंक्ति { $line } से देखें तो person उसी स्तंभ से लिया जाता है जिसमें नंबर, नाम या पता भी है, और वह त्रुटियों और लॉग में दिखता: अलग स्तंभ दें या फ़ाइल का संदर्भ
importer-finding-repeated-value = मान पंक्ति में दो बार है और एक बार लिया गया
importer-finding-value-unused = मान के साथ दूसरा मान चाहिए जो पंक्ति में नहीं है, इसलिए वह नहीं रखा गया: दूसरा मान भरें या कोष्ठ खाली करें
importer-finding-other-source = पंक्ति दूसरे ख़रीदे गए डेटाबेस का नाम लेती है: { $purchase } रखा गया, ग़लत हो तो पंक्ति ठीक करें
importer-finding-more-than-bought = फ़ाइल में { $rows } पंक्तियाँ हैं पर { $bought } लोग ख़रीदे गए: विक्रेता से पूछें कि किनका उपयोग हो सकता है

## ग्राहक जो एक ही व्यक्ति हो सकते हैं
customer-match-block = तुलना के एक समूह में { $length } अभिलेख हैं: 2 से { $limit } तक दें
customer-match-full = और अभिलेख नहीं रखे जा सकते: डेटाबेस को देश के अनुसार भागों में बाँटें
customer-match-known-person = व्यक्ति { $person } पहले से है: पहले उसका अभिलेख हटाएँ
customer-match-thresholds = सीमाएँ आपस में मेल नहीं खातीं: निश्चित को संभावित से, संभावित को शायद से अधिक अंक दें, और शायद को कम से कम 1
customer-match-too-many = एक अभिलेख में एक ही प्रकार के { $length } मान हैं: अधिक से अधिक { $limit } की तुलना करें
customer-match-weights = भार आपस में मेल नहीं खाते: उन्हें भिन्न (0 या कम) से समान (0 या अधिक) तक बढ़ता रखें, कोई { $limit } से आगे न जाए

## Campaigns: attempts
campaign-attempt-number-zero = प्रयास 1 से गिने जाते हैं: इस प्रयास की संख्या दें
campaign-attempt-no-reason = कॉल नहीं लगाई गई और कोई कारण नहीं दिया गया: बताएँ कि किसने मना किया या रोका
campaign-attempt-contact-undialled = कॉल नहीं लगाई गई, फिर भी संपर्क { $contact } दिया गया है: उसे हटाएँ, या बताएँ कि कॉल का क्या हुआ
campaign-attempt-inbound-result = यह परिणाम आने वाली कॉल का है: बताएँ कि कॉल लगाने से क्या हुआ
campaign-attempt-contact-used = संपर्क { $contact } पहले की कॉल का है: इस कॉल को अपना संपर्क दें

## Campaigns: hours and holidays
base-clock-time-malformed = समय पढ़ा नहीं जा सका: घंटे के दो अंक, कोलन और मिनट के दो अंक लिखें, 00:00 से 24:00 तक
base-window-reversed = अवधि { $position } शुरू होने से पहले समाप्त होती है: दोनों समय आपस में बदल दें
base-window-empty = अवधि { $position } की कोई लंबाई नहीं है: उसका अंत ठीक करें या उसे हटाएँ
base-window-overlap = अवधि { $position } पिछली के समाप्त होने से पहले शुरू होती है: उन्हें क्रम में रखें और टकराती अवधियाँ जोड़ दें
base-week-repeated-day = सप्ताह का एक दिन दो बार आया है: उसकी सारी अवधियाँ एक ही पंक्ति में रखें
base-holiday-too-many = कैलेंडर में { $length } छुट्टियाँ हैं, { $limit } हो सकती हैं: बीते वर्षों के दिन हटाएँ
base-holiday-no-such-day = किसी वर्ष में यह दिन नहीं होता: महीना, दिन या गिनती ठीक करें
base-zone-time-skipped = घड़ी आगे की जाती है और यह समय कभी नहीं दिखाती: उससे पहले या बाद का समय चुनें

## Campaigns: calling rules
campaign-rule-reversed = नियम अपने पहले दिन से पहले समाप्त होता है: दो में से एक दिन ठीक करें
campaign-rule-region-without-country = देश का भाग दिया गया है, देश नहीं: देश बताएँ
campaign-rule-repeated-purpose = उद्देश्य { $purpose } दो बार आया है: एक हटाएँ
campaign-rule-no-window = ये घंटे किसी दिन का कोई भाग नहीं छोड़ते: कम से कम एक अवधि दें, या परियोजना बंद करें
campaign-rule-windows-without-calendar = छुट्टियों के घंटे दिए गए हैं, कैलेंडर नहीं: कैलेंडर बताएँ
campaign-rule-cap-zero = शून्य कॉल की सीमा हर कॉल मना कर देगी: 1 या अधिक दें, या नंबर को रोक सूची में डालें
campaign-rule-span = यहाँ { $value } संभव संख्या नहीं है: 1 से { $limit } तक दें
campaign-rules-too-many = समूह में { $length } नियम हैं, { $limit } हो सकते हैं: उसे देशों में बाँटें
campaign-rules-permit-minutes = अनुमति 1 से { $limit } मिनट तक चलती है: ऐसी संख्या दें
campaign-rules-repeated-purpose = उद्देश्य { $purpose } दो बार आया है: एक हटाएँ
campaign-rules-repeated-calendar = कैलेंडर { $calendar } दो बार आया है: एक हटाएँ
campaign-rules-unknown-calendar = नियम कैलेंडर { $calendar } का नाम लेता है, जो नहीं है: उसे जोड़ें या नाम ठीक करें
campaign-rules-unknown-purpose = नियम उद्देश्य { $purpose } के लिए है, जो सूची में नहीं है: उसे वहाँ जोड़ें या नाम ठीक करें
campaign-rules-overlapping = { $rule } नाम के दो नियम एक ही दिन लागू हैं: पहले को वहाँ समाप्त करें जहाँ अगला शुरू होता है
campaign-rules-other-country = नियम उस देश का नहीं है जिसके नियम बदले जा रहे हैं: देश ठीक करें या उसे अलग जोड़ें
campaign-rules-unknown-weekday = सप्ताह के किसी दिन का यह नाम नहीं है: monday से sunday तक लिखें
campaign-rules-repeated-field = फ़ील्ड दो बार आया है: दोनों में से एक रखें
campaign-rules-unknown-field = फ़ील्ड अज्ञात है, या कोई फ़ील्ड नहीं है: उसे अभियानों के पृष्ठ के अनुसार ठीक करें
campaign-rules-number = यहाँ 0 या उससे बड़ी पूर्ण संख्या नहीं है: केवल अंक लिखें
campaign-rules-date = यहाँ कोई दिन नहीं है: वर्ष, महीना और दिन लिखें, जैसे 2026-03-02
campaign-rules-unknown-word = यह शब्द उन शब्दों में नहीं है जो यह फ़ील्ड लेता है: अभियानों के पृष्ठ पर उनकी सूची है

## Campaigns: the verdict
campaign-query-at-out-of-range = { $at } किसी कॉल का समय नहीं है: 1970 से 2199 तक का समय दें
campaign-query-no-call = { $channel } कॉल नहीं है: voice या recorded_voice के बारे में पूछें
campaign-facts-consent-of-another = सहमति { $consent } किसी और व्यक्ति की है: उसे हटाएँ
campaign-facts-consent-ahead = सहमति की तारीख { $at } है, { $now } के बाद: तारीख ठीक करें
campaign-facts-attempt-ahead = प्रयास की तारीख { $at } है, { $now } के बाद: तारीख ठीक करें
campaign-facts-look-ahead = रजिस्ट्री देखने की तारीख { $at } है, { $now } के बाद: तारीख ठीक करें
campaign-blocked-do-not-call = { $since } से इस नंबर पर कॉल नहीं करनी है, प्रविष्टि { $entry }: जिसने माँगी वही इसे हटा सकता है
campaign-blocked-outside-hours = व्यक्ति की घड़ी नियम { $rule } के घंटों से बाहर है: बाद में कॉल करें
campaign-blocked-holiday = व्यक्ति के यहाँ छुट्टी है, नियम { $rule }: किसी और दिन कॉल करें
campaign-blocked-cap-reached = व्यक्ति को { $limit } बार कॉल हो चुकी है, नियम { $rule } इतनी ही अनुमति देता है: प्रतीक्षा करें
campaign-blocked-quiet-period = { $since } की कॉल के बाद नियम { $rule } कुछ समय कॉल नहीं करने देता: प्रतीक्षा करें
campaign-blocked-dropped-lockout = { $since } को कॉल एजेंट के अभाव में काटी गई, और नियम { $rule } कुछ समय कॉल नहीं करने देता: प्रतीक्षा करें
campaign-blocked-no-consent = नियम { $rule } { $purpose } के लिए सहमति माँगता है, और वह नहीं है: पहले किसी और तरह से माँगें
campaign-blocked-consent-ended = नियम { $rule } { $purpose } के लिए सहमति माँगता है, और वह अब मान्य नहीं है: किसी और तरह से नई माँगें
campaign-blocked-registry-not-asked = नियम { $rule } कहता है कि नंबर रजिस्ट्री { $registry } में देखा जाए, और कोई जाँच ताज़ा नहीं है: जाँच करें
campaign-blocked-registry-listed = नंबर रजिस्ट्री { $registry } में है, और नियम { $rule } उस पर कॉल मना करता है
campaign-blocked-zone-unknown = कोई नहीं जानता कि व्यक्ति किस घड़ी से चलता है: समय क्षेत्र दर्ज करें
campaign-blocked-rules-unknown = जहाँ व्यक्ति शायद रहता है उस देश का कानून नहीं देखा गया, या ऐसी कॉल के लिए नहीं: उसके नियम जोड़ें या देश दर्ज करें
campaign-blocked-purpose-unknown = नियम उद्देश्य { $purpose } को नहीं जानते: उसे ठीक करें, या नियमों में जोड़ें
campaign-blocked-owner-only = व्यक्ति एजेंट { $agent } के अपने डेटाबेस का है: वही एजेंट कॉल करे, या व्यक्ति किसी और को सौंपें
campaign-blocked-agent-not-trained = एजेंट ने प्रशिक्षण { $training } नहीं लिया है: पहले प्रशिक्षण दें
campaign-blocked-project-closed = परियोजना { $since } से किसी को कॉल नहीं करती
## Campaigns: refusals and offers made
campaign-refusal-no-reason = इनकार का कारण नहीं है: एक चुनें, या टिप्पणी के साथ "अन्य" दें
campaign-refusal-no-competitor = कारण प्रतिस्पर्धी है पर कौन, यह नहीं बताया: प्रदाता का नाम दें
campaign-refusal-competitor-unasked = प्रतिस्पर्धी का नाम है पर कारण दूसरा है ({ $reason }): कारण "प्रतिस्पर्धी" दें, या उसे ग्राहक के विवरण में लिखें
campaign-refusal-negative-price = प्रतिस्पर्धी का दाम शून्य से कम है: उसे सुधारें या हटा दें
campaign-refusal-no-note = कारण अन्य है पर टिप्पणी नहीं बताती कि कौन-सा: लिखें कि व्यक्ति ने क्या कहा
campaign-offering-version-zero = परियोजना के संस्करण 1 से गिने जाते हैं: जिसके अनुसार प्रस्ताव दिया गया उसकी संख्या दें
campaign-offering-negative-price = बताया गया दाम शून्य से कम है: उसे सुधारें
campaign-offering-two-currencies = दोनों दाम दो मुद्राओं में हैं: दोनों एक ही मुद्रा में दें
campaign-offering-recontact-accepted = व्यक्ति मान गया, फिर भी दोबारा कॉल की शर्त लिखी है: उसे हटाएँ
campaign-offering-recontact-deceased = व्यक्ति का निधन हो गया, फिर भी दोबारा कॉल की शर्त लिखी है: उसे हटाएँ
campaign-offering-other-version = प्रस्ताव किसी दूसरी परियोजना या संस्करण का है: उसी संस्करण से मिलाएँ जिसका नाम दिया है
campaign-offering-unknown-offer = इस संस्करण की सूची में प्रस्ताव { $offer } नहीं है: उसका id सुधारें
campaign-offering-other-kind = सूची में यह प्रस्ताव { $kind } प्रकार का है: प्रकार सुधारें

## Campaigns: whom to call again
campaign-recontact-negative-price = शर्त का दाम शून्य से कम है: महीने का अधिक से अधिक दाम दें
campaign-recontact-empty-list = शर्तों की सूची खाली है: कम से कम एक दें, या सूची हटाएँ
campaign-recontact-too-deep = शर्तें { $limit } स्तर से अधिक गहरी हैं: उन्हें साथ-साथ रखें
campaign-recontact-too-many = शर्त में { $limit } से अधिक भाग हैं: केवल ज़रूरी लिखें
campaign-recontact-backwards = आज का दिन पिछली सूची के दिन से पहले है: दोनों दिन क्रम से दें
campaign-recontact-repeated-person = व्यक्ति { $person } दो बार है: उन्हें दिए सब प्रस्ताव एक ही प्रविष्टि में दें
campaign-recontact-other-person = संपर्क { $contact } का प्रस्ताव { $person } को नहीं, किसी और को दिया गया था: हर व्यक्ति के अपने ही प्रस्ताव दें
campaign-recontact-price-at-most = महीने का दाम काफ़ी कम है
campaign-recontact-new-service = इस प्रकार का नया प्रस्ताव आया है
campaign-recontact-coverage-at = सेवा पते पर मिल सकती है
campaign-recontact-on-or-after = वह दिन आ गया है
campaign-recontact-all-of = सब शर्तें पूरी हैं
campaign-recontact-any-of = एक शर्त पूरी है
campaign-recontact-coverage-unknown = पता नहीं कि { $offer } व्यक्ति के पते पर मिल सकता है या नहीं: पते का छूटा भाग पूछें
campaign-recontact-other-currency = { $offer } का दाम शर्त से दूसरी मुद्रा में है ({ $price } और { $most }), इसलिए तुलना नहीं की गई: स्वयं देखें
campaign-recontact-price-open = { $offer } का दाम ग्राहक पर निर्भर है: स्वयं देखें
campaign-recontact-paid-once = { $offer } का दाम एक ही बार ({ $price }) दिया जाता है, महीने का कोई दाम नहीं जिसकी { $most } से तुलना हो: स्वयं देखें

## Campaigns: whom to call and what to offer
campaign-target-empty-list = शर्तों की सूची खाली है: कम से कम एक दें, या सूची हटाएँ
campaign-target-too-deep = शर्तें { $limit } स्तर से अधिक गहरी हैं: उन्हें साथ-साथ रखें
campaign-target-too-many = नियम में { $limit } से अधिक भाग हैं: उसके दो नियम बनाएँ
campaign-target-blank-area = क्षेत्र का एक भाग खाली है: उसे लिखें या हटाएँ
campaign-target-no-end = अवधि का न पहला दिन है, न उसके बाद का दिन: इनमें से एक दें
campaign-target-reversed = अवधि शुरू होने से पहले ख़त्म होती है: दो में से एक दिन सुधारें
campaign-target-negative-price = राशि शून्य से कम है: उसे सुधारें
campaign-target-repeated-person = व्यक्ति { $person } दो बार है: हर व्यक्ति को एक बार दें
campaign-target-other-person = संपर्क { $contact } का प्रस्ताव { $person } को नहीं, किसी और को दिया गया था: हर व्यक्ति के अपने ही प्रस्ताव दें
campaign-target-field-missing = नियम वह पूछता है जो { $people } में से { $missing } लोगों के बारे में पता नहीं ({ $field }): उसे लोड करें, या लोगों से पूछें
campaign-target-field-never-known = नियम वह पूछता है जो { $people } में से किसी के बारे में पता नहीं ({ $field }; { $missing } में नहीं है): उसे लोड करें, या शर्त हटाएँ
campaign-target-all-of = सब शर्तें पूरी हैं
campaign-target-any-of = एक शर्त पूरी है
campaign-target-none-of = कोई शर्त पूरी नहीं है
campaign-target-holds = व्यक्ति के पास इस प्रकार की हमारी सेवा है
campaign-target-held = व्यक्ति के पास इस प्रकार की हमारी सेवा थी और अब नहीं है
campaign-target-on-offer = सेवा इसी प्रस्ताव के अनुसार चलती है
campaign-target-related = व्यक्ति का हमसे वैसा ही संबंध है
campaign-target-lives-in = उस क्षेत्र में पता है
campaign-target-served-by = व्यक्ति के पास प्रतिस्पर्धी की सेवा है
campaign-target-competitor-contract-ends = प्रतिस्पर्धी का अनुबंध उस अवधि में ख़त्म होता है
campaign-target-service-ends = हमारी सेवा उस अवधि में ख़त्म होती है
campaign-target-pays-above = व्यक्ति महीने में उस राशि से अधिक देता है
campaign-target-contacted-within = पिछले दिनों में कॉल लगाई गई
campaign-target-answered-within = व्यक्ति ने पिछले दिनों में प्रस्ताव का उत्तर दिया
campaign-target-earlier = पिछले अभियान का वही परिणाम रहा
campaign-target-bought-with = व्यक्ति ख़रीदे गए डेटाबेस के साथ आया
campaign-target-owned-by = व्यक्ति एजेंट के अपने डेटाबेस का है
campaign-target-speaks = व्यक्ति से उस भाषा में बात होती है
campaign-target-field-services = व्यक्ति की हमारी सेवाएँ
campaign-target-field-service-offer = सेवा का प्रस्ताव
campaign-target-field-service-price = सेवा का मासिक दाम
campaign-target-field-comparable-price = नियम की मुद्रा में सेवा का दाम
campaign-target-field-address = कोई पता
campaign-target-field-region = पते का राज्य
campaign-target-field-locality = पते का शहर या गाँव
campaign-target-field-postcode = पते का पिन कोड
campaign-target-field-competitors = दूसरों की सेवाएँ
campaign-target-field-contract-end = प्रतिस्पर्धी के अनुबंध का अंत
campaign-target-field-attempts = व्यक्ति को कॉल कब लगाई गई
campaign-target-field-offerings = व्यक्ति को क्या प्रस्ताव दिए गए
campaign-target-field-earlier-outcome = पिछले अभियान का परिणाम
campaign-target-field-language = व्यक्ति की भाषा
campaign-eligible-has-it = व्यक्ति के पास ऐसी सेवा ({ $service }) पहले से है
campaign-eligible-accepted = व्यक्ति ने संपर्क { $contact } में ऐसी सेवा स्वीकार की है और उससे बनी कोई सेवा अभी दर्ज नहीं है
campaign-eligible-deceased = संपर्क { $contact } में दर्ज हुआ कि व्यक्ति का निधन हो गया
campaign-eligible-other-person = संपर्क { $contact } का प्रस्ताव किसी और को दिया गया था: इसी व्यक्ति के प्रस्ताव दें
campaign-eligible-not-covered = प्रस्ताव व्यक्ति के किसी पते पर नहीं मिलता
campaign-eligible-refused-not-cheaper = व्यक्ति ने संपर्क { $contact } में ऐसी सेवा से इनकार किया था और यह प्रस्ताव उससे सस्ता नहीं है
campaign-eligible-refused-not-comparable = व्यक्ति ने संपर्क { $contact } में ऐसी सेवा से इनकार किया था और दोनों दामों की तुलना नहीं हो सकती: स्वयं देखें
campaign-earlier-no-history = व्यक्ति किसी पिछले अभियान में नहीं था
campaign-earlier-success = पिछला अभियान सफल रहा
campaign-earlier-failure = पिछला अभियान असफल रहा
campaign-earlier-other = पिछले अभियान का परिणाम कुछ और रहा
campaign-earlier-unknown = पिछले अभियान का परिणाम पता नहीं

## Campaigns: the funnel
campaign-funnel-too-many-dials = व्यक्ति को { $dials } बार कॉल लगाई गई: अधिक से अधिक { $limit } दें, या अभियानों को अलग करें
campaign-funnel-conversations-over-dials = बातचीत { $dials } कॉलों से अधिक हैं: दो में से एक सुधारें
campaign-funnel-agreed-beyond-dials = जिस कॉल में व्यक्ति माना वह लगाई गई { $dials } में नहीं है: 1 से गिनें
campaign-funnel-agreed-unreached = व्यक्ति मान गया पर एजेंट से बात नहीं हुई: बातचीत गिनें
kpi-funnel-people = अभियान के लोग
kpi-funnel-calls-per-person = प्रति व्यक्ति कॉल
kpi-funnel-reach-by-call = पहुँच, प्रति कॉल
kpi-funnel-reach-by-person = पहुँच, प्रति व्यक्ति
kpi-funnel-conversion-by-call = प्रति कॉल रूपांतरण
kpi-funnel-conversion-by-contact = प्रति बातचीत रूपांतरण
kpi-funnel-conversion-by-person = प्रति व्यक्ति रूपांतरण
kpi-funnel-conversion-by-list = सूची के प्रति व्यक्ति रूपांतरण
kpi-funnel-conversion-by-attempt = किए गए हर प्रयास का रूपांतरण, प्रयास की संख्या के अनुसार
kpi-funnel-conversion-by-last-attempt = प्रति व्यक्ति रूपांतरण, प्रयासों की संख्या के अनुसार
kpi-funnel-conversion-by-earlier = प्रति व्यक्ति रूपांतरण, पिछले अभियान के परिणाम के अनुसार

## Campaigns: call lists
campaign-list-repeated-agent = एजेंट { $agent } दो बार आया है: एक हटाएँ
campaign-list-too-many-priorities = सूची में { $length } प्राथमिकताएँ हैं, { $limit } हो सकती हैं: कुछ को जोड़ दें
## Campaigns: retry plans
campaign-retry-plan-maximum-zero = एक भी प्रयास की अनुमति नहीं है: कम से कम 1 दें
campaign-retry-plan-maximum-over-total = { $maximum } प्रयास ऐसे समाप्त हो सकते हैं, पर कुल { $total } ही लगाए जा सकते हैं: पहला घटाएँ या दूसरा बढ़ाएँ
campaign-retry-plan-no-rule = योजना में कोई नियम नहीं है: कम से कम एक परिणाम के लिए बताएँ कि फिर कब प्रयास करना है
campaign-retry-plan-cause-twice = इस परिणाम का नियम पहले से है: दोनों में से एक रखें
campaign-retry-plan-delay-zero = तुरंत फिर कॉल लगाने पर वही परिणाम मिलेगा: कुछ अंतराल दें
campaign-retry-plan-delay-too-long = अंतराल { $limit } से लंबा है: छोटा दें
campaign-retry-plan-look-ahead = खाली घंटा ऐसे नहीं खोजा जा सकता: 0 से अधिक और अधिक से अधिक { $limit } का समय दें

## Campaigns: states of a lead
campaign-lead-state-none = अभी कोई लीड नहीं है
campaign-lead-state-new = व्यक्ति को अभी किसी ने कॉल नहीं किया
campaign-lead-state-attempting = व्यक्ति से संपर्क का प्रयास चल रहा है
campaign-lead-state-reached = व्यक्ति से बात हो चुकी है
campaign-lead-state-interested = व्यक्ति की रुचि है
campaign-lead-state-applied = आवेदन पर काम चल रहा है
campaign-lead-state-won = ऑर्डर पूरा हो चुका है
campaign-lead-state-refused = व्यक्ति ने मना कर दिया है
campaign-lead-state-parked = फिर कॉल करने से पहले किसी बात की प्रतीक्षा है
campaign-lead-state-exhausted = प्रयास समाप्त हो चुके हैं
campaign-lead-state-unreachable = व्यक्ति का कोई नंबर नहीं चलता
campaign-lead-state-suppressed = व्यक्ति को कॉल नहीं करना है
campaign-lead-state-duplicate = व्यक्ति की दूसरी लीड पर काम चल रहा है

## Campaigns: commands of a lead
campaign-lead-command-create = लीड दर्ज करना
campaign-lead-command-assign-owner = लीड एजेंट को सौंपना
campaign-lead-command-begin-attempt = प्रयास शुरू करना
campaign-lead-command-end-attempt = प्रयास समाप्त करना
campaign-lead-command-skip-attempt = न लगाई गई कॉल का प्रयास दर्ज करना
campaign-lead-command-meet = व्यक्ति का हमसे संपर्क करना दर्ज करना
campaign-lead-command-show-interest = व्यक्ति की रुचि दर्ज करना
campaign-lead-command-refuse = इनकार दर्ज करना
campaign-lead-command-apply = आवेदन दर्ज करना
campaign-lead-command-drop-application = आवेदन हटाना
campaign-lead-command-win = लीड को जीता हुआ मानना
campaign-lead-command-park = लीड को रोककर रखना
campaign-lead-command-recontact = लीड पर फिर काम शुरू करना
campaign-lead-command-give-up = लीड छोड़ देना
campaign-lead-command-lose-number = कोई नंबर न चलना दर्ज करना
campaign-lead-command-reopen = लीड फिर खोलना
campaign-lead-command-suppress = लीड पर कॉल बंद करना
campaign-lead-command-lift-suppression = कॉल की रोक हटाना
campaign-lead-command-mark-duplicate = लीड को दोहरी बताना
campaign-lead-command-elapse = समय बीतने देना

## Campaigns: events of a lead
campaign-lead-event-created = लीड दर्ज हुई
campaign-lead-event-owner-assigned = लीड किसी एजेंट को या सबके लिए दी गई
campaign-lead-event-attempt-began = प्रयास शुरू हुआ
campaign-lead-event-attempt-ended = प्रयास समाप्त हुआ
campaign-lead-event-attempt-skipped = प्रयास का समय था, पर कॉल नहीं लगाई गई
campaign-lead-event-met = व्यक्ति ने हमसे संपर्क किया
campaign-lead-event-interest-shown = व्यक्ति ने रुचि दिखाई
campaign-lead-event-refused = व्यक्ति ने मना किया
campaign-lead-event-applied = व्यक्ति ने आवेदन किया
campaign-lead-event-application-dropped = आवेदन से कुछ नहीं हुआ
campaign-lead-event-won = ऑर्डर पूरा हुआ
campaign-lead-event-parked = लीड रोककर रखी गई
campaign-lead-event-parking-extended = शांत अवधि की प्रतीक्षा की गई
campaign-lead-event-recontacted = लीड पर फिर काम शुरू हुआ
campaign-lead-event-exhausted = प्रयास समाप्त हुए
campaign-lead-event-number-lost = व्यक्ति का कोई नंबर नहीं चला
campaign-lead-event-reopened = लीड फिर खोली गई
campaign-lead-event-suppressed = व्यक्ति को आगे कॉल न करना तय हुआ
campaign-lead-event-suppression-lifted = व्यक्ति को फिर कॉल किया जा सकता था
campaign-lead-event-duplicate-marked = लीड दोहरी बताई गई

## Campaigns: guards of a lead
campaign-lead-actor-role = यह भूमिका लीड में भाग नहीं लेती: एजेंट, वरिष्ठ या प्रणाली करे
campaign-lead-actor-other-owner = लीड एजेंट { $agent } की है: वही एजेंट या वरिष्ठ करे
campaign-lead-actor-assigns-other = एजेंट लीड ले सकता है या लौटा सकता है: दूसरे को वरिष्ठ दे
campaign-lead-actor-not-an-agents-command = छोड़ी गई लीड फिर चले या नहीं, यह प्रणाली, वरिष्ठ या अधिकारी तय करते हैं, एजेंट नहीं
campaign-lead-owner-same = लीड पहले से उसी के पास है
campaign-lead-suppressed = व्यक्ति कॉल न करने की सूची में है: रोक केवल वही व्यक्ति हटा सकता है, पहले सूची में
campaign-lead-attempt-open = संपर्क { $contact } का प्रयास समाप्त नहीं हुआ: पहले उसे समाप्त करें
campaign-lead-attempt-none-open = कोई प्रयास शुरू नहीं हुआ: पहले शुरू करें
campaign-lead-attempt-not-dialled = जो प्रयास शुरू हुआ उसमें कॉल लगी थी: बताएँ कि उसका क्या हुआ
campaign-lead-attempt-number = यह प्रयास { $expected } होगा, { $number } नहीं: शायद किसी और ने कॉल लगाई है, लीड फिर पढ़ें
campaign-lead-attempt-too-early = योजना { $next } से पहले प्रयास नहीं चाहती: तब तक रुकें, या किसी व्यक्ति को तय करने दें
campaign-lead-attempt-used-up = योजना के सारे प्रयास हो चुके हैं: लीड छोड़ दें, या वरिष्ठ को नया दौर शुरू करने दें
campaign-lead-refusal-note-missing = अन्य कारण के साथ टिप्पणी चाहिए: टिप्पणी लिखें और उसकी पहचान दें
campaign-lead-refusal-competitor = प्रतिस्पर्धी बताया गया है, पर कारण वह नहीं है: वह कारण चुनें या प्रतिस्पर्धी न बताएँ
campaign-lead-refusal-competitor-missing = कारण प्रतिस्पर्धी है, पर वह बताया नहीं गया: बताएँ कि व्यक्ति किसकी सेवा लेता है
campaign-lead-order-unknown = ऑर्डर { $order } के बारे में कुछ पता नहीं: उसे लोड करें
campaign-lead-order-not-completed = ऑर्डर { $order } पूरा नहीं हुआ: पूरा होने तक रुकें
campaign-lead-order-other-application = ऑर्डर { $order } इस लीड के आवेदन से नहीं बना: वह ऑर्डर दें जो उससे बना
campaign-lead-park-nothing-awaited = किसी बात की प्रतीक्षा नहीं है: तारीख़ या शर्त दें
campaign-lead-park-in-the-past = तारीख़ { $not-before } बीत चुकी है: बाद की दें
campaign-lead-park-deceased = व्यक्ति का निधन हो चुका है: फिर कॉल नहीं की जाती
campaign-lead-recontact-not-due = जिस शर्त की प्रतीक्षा है वह अभी पूरी नहीं हुई
campaign-lead-recontact-too-early = { $not-before } से पहले कॉल नहीं करना है: तब तक रुकें
campaign-lead-recontact-quiet = शांत अवधि { $quiet-until } तक है: तब तक रुकें
campaign-lead-give-up-no-plan = फिर प्रयास की योजना नहीं दी गई: परियोजना की योजना दें
campaign-lead-give-up-attempts-left = योजना और प्रयासों की अनुमति देती है
campaign-lead-number-another = व्यक्ति का एक और नंबर है: पहले उसे आज़माएँ
campaign-lead-number-none = व्यक्ति का कोई नंबर नहीं चलता: पहले कोई नंबर खोजें
campaign-lead-suppression-not-the-person = स्रोत '{ $source }' है: रोक केवल वही व्यक्ति हटा सकता है, और प्राधिकरण का आदेश केवल प्राधिकरण
campaign-lead-duplicate-itself = लीड अपनी ही दोहरी नहीं होती: वह लीड बताएँ जो आगे चलेगी

## Campaigns: stored leads
campaign-lead-restore-state = स्थिति लीड की बाकी बातों से मेल नहीं खाती: मान जैसा रखा था वैसा लौटाएँ
campaign-lead-restore-refusal = इनकार लीड से मेल नहीं खाता, उसकी टिप्पणी या प्रतिस्पर्धी नहीं है, या प्रतिस्पर्धी बेवजह बताया गया है
campaign-lead-restore-attempt = किसी प्रयास की संख्या, संपर्क या परियोजना वैसी नहीं हो सकती, या वह खुला नहीं हो सकता
campaign-lead-restore-permit = कोई अनुमति दो बार या बिना प्रयास के दर्ज है: मान जैसा रखा था वैसा लौटाएँ
campaign-lead-restore-order = कोई क्षण लीड के समय से बाहर है, या प्रयास समय में पीछे जाते हैं

## Campaigns: callbacks
campaign-callback-state-none = अभी कोई कॉलबैक नहीं है
campaign-callback-state-due = कॉलबैक का समय अभी नहीं आया
campaign-callback-state-ready = कॉलबैक लगाए जाने की प्रतीक्षा में है
campaign-callback-state-dialled = व्यक्ति को कॉल की जा रही है
campaign-callback-state-kept = कॉलबैक निभाया जा चुका है
campaign-callback-state-missed = कॉलबैक छूट चुका है
campaign-callback-state-cancelled = कॉलबैक रद्द हो चुका है
campaign-callback-command-schedule = कॉलबैक तय करना
campaign-callback-command-reschedule = दूसरा समय तय करना
campaign-callback-command-assign = कॉलबैक एजेंट को सौंपना
campaign-callback-command-dial = नंबर मिलाना
campaign-callback-command-end-dial = कॉल का नतीजा दर्ज करना
campaign-callback-command-cancel = कॉलबैक रद्द करना
campaign-callback-command-elapse = समय बीतने देना
campaign-callback-event-scheduled = कॉलबैक तय हुआ
campaign-callback-event-rescheduled = दूसरा समय तय हुआ
campaign-callback-event-assigned = कॉलबैक किसी एजेंट को या सबके लिए दिया गया
campaign-callback-event-deferred = कॉलबैक का समय आया, पर कॉल करना मना था
campaign-callback-event-became-ready = कॉलबैक का समय आया
campaign-callback-event-passed-to-anyone = कोई भी कॉल कर सकता था
campaign-callback-event-left-with-owner = ज़िम्मेदार एजेंट समय पर आ गया
campaign-callback-event-dialled = व्यक्ति को कॉल लगाई गई
campaign-callback-event-dial-ended = कॉल का नतीजा आया
campaign-callback-event-missed = कॉलबैक छूट गया
campaign-callback-event-cancelled = कॉलबैक रद्द हुआ
campaign-callback-actor-role = यह भूमिका कॉलबैक में भाग नहीं लेती: एजेंट, वरिष्ठ या प्रणाली करे
campaign-callback-actor-other-owner = कॉलबैक एजेंट { $agent } का है: वही एजेंट या वरिष्ठ करे
campaign-callback-actor-assigns-other = एजेंट कॉलबैक ले सकता है या लौटा सकता है: दूसरे को वरिष्ठ दे
campaign-callback-actor-not-on-the-line = एजेंट अपने लिए ही कॉल लगाता है: लाइन पर उसी एजेंट का नाम दें
campaign-callback-actor-other-agent = लाइन पर एजेंट { $agent } है: वही एजेंट या वरिष्ठ करे
campaign-callback-due-past = समय { $due } बीत चुका है: बाद का समय तय करें
campaign-callback-verdict-missing = किसी ने नहीं पूछा कि { $at } पर व्यक्ति को कॉल कर सकते हैं या नहीं: उस समय के लिए निर्णय माँगें
campaign-callback-forbidden-then = उस समय व्यक्ति को कॉल करना मना है, कारण उस समय के निर्णय में है: दूसरा समय तय करें
campaign-callback-owner-same = कॉलबैक पहले से उसी के पास है
campaign-callback-dial-result = कॉल इस परिणाम से समाप्त नहीं हो सकती: बताएँ कि कॉल का क्या हुआ
campaign-callback-again-though-reached = व्यक्ति से बात हो गई, इसलिए फिर प्रयास नहीं होता: नया कॉलबैक तय करें
campaign-callback-allowed-from-past = जो अभी मना है वह { $allowed-from } से अनुमत नहीं हो सकता: नया निर्णय माँगें
campaign-callback-ready-limit-zero = समय आते ही कॉलबैक छूटा माना जाएगा: कॉल लगाने के लिए समय दें, या कोई सीमा न दें
campaign-callback-restore-state = स्थिति कॉलबैक की बाकी बातों से मेल नहीं खाती: मान जैसा रखा था वैसा लौटाएँ
campaign-callback-restore-owner = कॉलबैक सबके लिए खुला या खुलने वाला बताया गया है, पर ऐसा हो नहीं सकता: मान जैसा रखा था वैसा लौटाएँ
campaign-callback-restore-permit = कोई अनुमति या संपर्क दो बार या बिना कॉल के दर्ज है: मान जैसा रखा था वैसा लौटाएँ
campaign-callback-restore-order = कॉलबैक के क्षण एक के बाद एक नहीं आते

## Campaigns: regions, channels, opt-outs in a call
base-window-too-many = दिन में { $length } अवधियाँ हैं, { $limit } हो सकती हैं: कुछ को जोड़ दें
campaign-rule-unknown-region = { $country } में इस कोड का कोई भाग नहीं है: ISO 3166-2 का कोड छोटे अक्षरों में, देश के बिना दें
campaign-rule-no-call = { $channel } कॉल नहीं है: voice या recorded_voice लिखें
campaign-rule-repeated-channel = { $channel } दो बार आया है: एक हटाएँ
campaign-rules-many-calendars = समूह में { $length } कैलेंडर हैं, { $limit } हो सकते हैं: उसे देशों में बाँटें
campaign-rules-value = यह मान यहाँ नहीं लिया जा सकता: उसे अभियानों के पृष्ठ के अनुसार ठीक करें
campaign-facts-unknown-region = { $country } में इस कोड का कोई भाग नहीं है: ISO 3166-2 का कोड छोटे अक्षरों में, देश के बिना दें, या कोई नहीं
campaign-list-no-call = { $channel } कॉल नहीं है: voice या recorded_voice की सूची बनाएँ
campaign-blocked-opted-out = व्यक्ति ने { $since } को कॉल न करने को कहा, और किसी सूची में यह दर्ज नहीं है: वहाँ दर्ज करें
campaign-blocked-banned = नियम { $rule } ऐसी कॉलें पूरी तरह मना करता है: एजेंट से कॉल कराएँ

## Applications: forms
application-form-version-zero = फ़ॉर्म अपने ढाँचे का संस्करण 0 बताता है: वह संस्करण बताएँ जिसमें इसे भरा गया, 1 या अधिक
application-form-too-many = फ़ॉर्म में { $limit } से अधिक उत्तर हैं: जो फ़ॉर्म नहीं पूछता उसे हटाएँ
application-form-repeated-field = फ़ील्ड { $field } का उत्तर दो बार है: एक रखें
application-form-other-form = फ़ॉर्म { $form } को { $asked } के ढाँचे से जाँचा जा रहा है: उसी का ढाँचा लें
application-form-other-version = फ़ॉर्म संस्करण { $version } में भरा गया और { $asked } से जाँचा जा रहा है: वही संस्करण लें जिसमें भरा गया
application-form-missing = इसे भरें
application-form-unknown-field = फ़ॉर्म { $form } में ऐसा फ़ील्ड नहीं है: उत्तर हटाएँ या फ़ील्ड का नाम देखें
application-form-other-kind = यहाँ { $given } है जबकि { $expected } चाहिए: वही पूछें
application-form-number-out-of-range = संख्या { $least } से { $most } के बाहर है: फिर से पूछें
application-form-unknown-choice = फ़ील्ड में ऐसा विकल्प नहीं है: उसी का कोई विकल्प चुनें
application-form-must-be-yes = फ़ॉर्म केवल हाँ के साथ पूरा होता है: जो बाक़ी है उसे करें या पूछें, फिर दर्ज करें
application-form-must-be-no = फ़ॉर्म केवल नहीं के साथ पूरा होता है: यह फ़ॉर्म इस ग्राहक के लिए नहीं है
application-form-too-short = पाठ बहुत छोटा है: कम से कम { $least } अक्षर लिखें
application-form-too-long = पाठ बहुत लंबा है: अधिकतम { $most } अक्षर लिखें
application-form-mask = यह { $mask } जैसा नहीं है (A अक्षर, 9 अंक, * दोनों में से कोई): फिर से पढ़ें
application-form-family-name-missing = उपनाम नहीं है: पूछें
application-form-address-part-missing = पते में { $part } नहीं है: पूछें
application-form-address-part-malformed = पते में { $part } का प्रारूप उस देश जैसा नहीं है: फिर से पूछें
application-form-address-part-doubtful = { $part } पते के बाक़ी भाग से मेल नहीं खाता: ग्राहक को पता पढ़कर सुनाएँ
application-form-other-country = फ़ोन नंबर { $country } का नहीं है: वहाँ का नंबर पूछें
application-form-too-early = तारीख़ { $first } से पहले की है: { $first } या बाद की चुनें
application-form-too-late = तारीख़ { $last } के बाद की है: { $last } या पहले की चुनें
application-form-no-day-left = { $first } और { $last } के बीच कोई तारीख़ नहीं बची: फ़ॉर्म के प्रभारी को बताएँ
application-form-not-born-yet = जन्म तिथि आगे की है: फिर से पूछें
application-form-too-young = ग्राहक { $least } वर्ष से छोटा है: यह फ़ॉर्म उसके लिए नहीं है
application-form-too-old = ग्राहक { $most } वर्ष से बड़ा है: यह फ़ॉर्म उसके लिए नहीं है
application-form-other-currency = राशि दूसरी मुद्रा में है: { $currency } में दें
application-form-negative-amount = राशि शून्य से कम है: { $least } या अधिक दें
application-form-too-little = राशि { $least } से कम है: { $least } या अधिक दें
application-form-too-much = राशि { $most } से अधिक है: { $most } या कम दें

## Applications: their way to an order
application-state-none = अभी कोई आवेदन नहीं है
application-state-draft = आवेदन भरा जा रहा है
application-state-submitted = आवेदन जाँच की प्रतीक्षा में है
application-state-returned = आवेदन एजेंट को लौटाया गया है
application-state-verified = आवेदन की जाँच हो चुकी है
application-state-accepted = आवेदन स्वीकार हो चुका है
application-state-ordered = आवेदन से ऑर्डर बन चुका है
application-state-rejected = आवेदन अस्वीकार हो चुका है
application-state-withdrawn = ग्राहक ने आवेदन वापस ले लिया है
application-state-lapsed = आवेदन की अवधि समाप्त हो चुकी है
application-command-begin = आवेदन शुरू करना
application-command-fill = फ़ॉर्म सहेजना
application-command-submit = आवेदन जमा करना
application-command-send-back = आवेदन लौटाना
application-command-verify = आवेदन की जाँच करना
application-command-accept = आवेदन स्वीकार करना
application-command-reject = आवेदन अस्वीकार करना
application-command-withdraw = आवेदन वापस लेना
application-command-order = आवेदन से ऑर्डर बनाना
application-command-elapse = समय बीतने देना
application-event-begun = आवेदन शुरू हुआ
application-event-filled = फ़ॉर्म सहेजा गया
application-event-submitted = आवेदन जमा हुआ
application-event-returned = आवेदन एजेंट को लौटाया गया
application-event-verified = आवेदन की जाँच हुई
application-event-accepted = आवेदन स्वीकार हुआ
application-event-rejected = आवेदन अस्वीकार हुआ
application-event-withdrawn = ग्राहक ने आवेदन वापस लिया
application-event-ordered = आवेदन से ऑर्डर बना
application-event-lapsed = आवेदन की अवधि समाप्त हुई
application-actor-role = यह भूमिका आवेदनों में भाग नहीं लेती: एजेंट, वरिष्ठ या सिस्टम कार्य करे
application-actor-other-author = यह आवेदन किसी और एजेंट का है: उसका लेखक या कोई वरिष्ठ कार्य करे
application-actor-no-checker = एजेंट आवेदनों पर निर्णय नहीं करता: वरिष्ठ या सिस्टम करे
application-actor-own-application = लेखक अपने आवेदन की जाँच नहीं करता: कोई और करे
application-version-zero = संस्करण 1 से गिने जाते हैं: परियोजना और फ़ॉर्म के वर्तमान संस्करण दें
application-lapse-zero = आवेदन की अवधि तुरंत समाप्त हो जाएगी: भरने का समय दें, या सीमा न दें
application-revision-not-next = सहेजना { $revision } पिछले { $last } के बाद का नहीं है: फ़ॉर्म फिर से खोलें, तब सहेजें
application-verdict-missing = फ़ॉर्म की जाँच नहीं हुई: जैसा आख़िर में सहेजा गया वैसा जाँचें
application-verdict-of-another = जाँच फ़ॉर्म { $form }, संस्करण { $version }, सहेजना { $revision } की थी, इस अंतिम रूप की नहीं: फिर से जाँचें
application-verdict-contradicts = जाँच फ़ॉर्म को पूरा कहती है और कमियाँ भी गिनाती है, या उलटा: फिर से जाँचें
application-field-missing = फ़ील्ड { $field } भरी नहीं है
application-field-wrong = फ़ील्ड { $field } ग़लत है, कारण जाँच बताती है: उसे ठीक करें
application-rule-broken = फ़ॉर्म का नियम { $rule } पूरा नहीं होता: जो वह बताता है उसे ठीक करें
application-not-put-right = लौटने के बाद फ़ॉर्म सहेजा नहीं गया: फ़ील्ड ठीक करें और सहेजें
application-proof-ahead = सहमति { $agreed } का समय { $at } के बाद है: ग्राहक कब सहमत हुआ, वह समय दें
application-no-fields = आवेदन किसी फ़ील्ड के लिए लौटता है: कम से कम एक बताएँ
application-field-repeated = फ़ील्ड { $field } दो बार दी गई है: एक बार दें
application-not-verified = परियोजना को दूसरी नज़र चाहिए: पहले आवेदन की जाँच करें
application-restore-state = अवस्था आवेदन की बाक़ी जानकारी से मेल नहीं खाती: मान को वैसा ही लौटाएँ जैसा सहेजा था
application-restore-version = संस्करण 0 है: मान को वैसा ही लौटाएँ जैसा सहेजा था
application-restore-proof = सहमति का प्रमाण जमा करने के साथ आता है: मान को वैसा ही लौटाएँ जैसा सहेजा था
application-restore-verified = जाँच करने वाला अवस्था से मेल नहीं खाता या स्वयं लेखक है: मान को वैसा ही लौटाएँ जैसा सहेजा था
application-restore-lapses = अवधि केवल उसी आवेदन की समाप्त होती है जो एजेंट के पास है: मान को वैसा ही लौटाएँ जैसा सहेजा था
application-restore-order = आवेदन के समय एक दूसरे के बाद नहीं आते

## Orders
order-state-none = अभी कोई ऑर्डर नहीं है
order-state-draft = ऑर्डर बनाया जा रहा है
order-state-acknowledged = ऑर्डर दर्ज हो चुका है
order-state-rejected = ऑर्डर अस्वीकार हो चुका है
order-state-in-progress = ऑर्डर पर काम चल रहा है
order-state-pending = ऑर्डर ग्राहक की प्रतीक्षा में है
order-state-held = ऑर्डर हमारी प्रतीक्षा में है
order-state-assessing-cancellation = ऑर्डर रद्द करने पर विचार हो रहा है
order-state-pending-cancellation = ऑर्डर रद्द किया जा रहा है
order-state-completed = ऑर्डर पूरा हो चुका है
order-state-partial = ऑर्डर आंशिक रूप से पूरा हुआ है
order-state-failed = ऑर्डर पूरा नहीं हो सका
order-state-cancelled = ऑर्डर रद्द हो चुका है
order-item-state-acknowledged = मद ऑर्डर में है
order-item-state-in-progress = मद पर काम चल रहा है
order-item-state-completed = मद पूरी हो चुकी है
order-item-state-failed = मद पूरी नहीं हो सकी
order-item-state-cancelled = मद रद्द हो चुकी है
order-command-draft = ऑर्डर बनाना
order-command-change-items = मदें बदलना
order-command-acknowledge = ऑर्डर दर्ज करना
order-command-reject = ऑर्डर अस्वीकार करना
order-command-carry-out = ऑर्डर पर काम शुरू करना
order-command-wait = ग्राहक की प्रतीक्षा करना
order-command-hold = ऑर्डर रोकना
order-command-resume = ऑर्डर आगे बढ़ाना
order-command-plan-visit = दौरे की योजना बनाना
order-command-complete-item = मद पूरी करना
order-command-fail-item = मद पूरी न होने को दर्ज करना
order-command-reprice = मूल्य बदलना
order-command-change-account = खाता बदलना
order-command-record-payment = भुगतान दर्ज करना
order-command-refund = पैसा लौटाना
order-command-request-cancellation = रद्द करने का अनुरोध करना
order-command-grant-cancellation = रद्द करने की स्वीकृति देना
order-command-refuse-cancellation = रद्द करने से मना करना
order-command-confirm-cancellation = रद्द होने की पुष्टि करना
order-command-elapse = समय बीतने देना
order-event-drafted = ऑर्डर बनाया गया
order-event-items-changed = मदें बदली गईं
order-event-acknowledged = ऑर्डर दर्ज हुआ
order-event-rejected = ऑर्डर अस्वीकार हुआ
order-event-started = ऑर्डर पर काम शुरू हुआ
order-event-waited = ऑर्डर को ग्राहक की प्रतीक्षा करनी पड़ी
order-event-answer-overdue = ग्राहक ने समय पर उत्तर नहीं दिया
order-event-held = ऑर्डर को हमारी प्रतीक्षा करनी पड़ी
order-event-hold-overdue = ऑर्डर समय पर आगे नहीं बढ़ा
order-event-resumed = ऑर्डर आगे बढ़ा
order-event-visit-planned = दौरे की योजना बनी
order-event-item-completed = एक मद पूरी हुई
order-event-item-failed = एक मद पूरी नहीं हो सकी
order-event-repriced = मूल्य बदला गया
order-event-account-changed = खाता बदला गया
order-event-payment-recorded = भुगतान आया
order-event-refunded = पैसा लौटाया गया
order-event-cancellation-requested = ऑर्डर रद्द करने का अनुरोध हुआ
order-event-cancellation-granted = रद्द करने की स्वीकृति मिली
order-event-cancellation-refused = रद्द करने से मना किया गया
order-event-items-cancelled = खुली मदें रद्द की गईं
order-event-ended = ऑर्डर समाप्त हुआ
order-actor-role = यह भूमिका ऑर्डर में भाग नहीं लेती: एजेंट, वरिष्ठ या सिस्टम कार्य करे
order-actor-no-authority = एजेंट यह तय नहीं करता: वरिष्ठ या सिस्टम करे
order-item-repeated = मद { $item } दो बार है: हर एक को एक बार दें
order-item-unknown = ऑर्डर में मद { $item } नहीं है: उसकी किसी मद का नाम दें
order-item-ended = मद { $item } समाप्त हो चुकी है: कोई खुली मद दें
order-item-not-charged = मद { $item } पूरी नहीं हुई या रद्द है और उसका कोई मूल्य नहीं: दूसरी दें
order-too-many-items = ऑर्डर में अधिक से अधिक { $limit } मदें होती हैं: दो ऑर्डर बनाएँ
order-nothing-to-do = कोई मद कुछ नहीं बदलती: ऐसी एक जोड़ें
order-address-missing = पते में { $part } नहीं है: दल भेजने से पहले पूरा करें
order-address-not-read-back = ग्राहक ने पते की पुष्टि नहीं की: उसे पढ़कर सुनाएँ
order-account-missing = भुगतान का खाता ज्ञात नहीं है: ऑर्डर में खाता दें
order-account-same = ग्राहक पहले से इसी खाते में भुगतान करता है
order-dates-reversed = अंतिम दिन पहले दिन से पहले है: उन्हें बदलें
order-until-past = समय { $until } बीत चुका है: बाद का समय दें
order-too-many-months = अधिक से अधिक { $limit } महीने पहले से चुकाए जाते हैं: कम दें
order-visit-repeated = दौरा { $visit } पहले से तय है: नए दौरे को अपना नाम दें
order-visit-without-items = दौरा { $visit } किसी मद के लिए नहीं है: कम से कम एक दें
order-visit-unknown = तय दौरे { $visit } के बारे में कुछ नहीं बताया गया: उसकी स्थिति दें
order-visit-of-another = दौरा { $visit } किसी और ऑर्डर का है: इस ऑर्डर के दौरे दें
order-visit-not-held = मद { $item } को दौरा चाहिए और वह नहीं हुआ: पहले दौरा करें
order-past-point-of-no-return = दौरे { $visit } का दल रास्ते में है या काम पर है: अब रद्द नहीं होता
order-visit-held = दौरा { $visit } हो चुका है और उसकी मदें खुली हैं: पहले उन्हें पूरा करें
order-visit-ahead = दौरा { $visit } अभी आगे है: पहले उसे रद्द करें
order-other-currency = राशि { $currency } में है और ऑर्डर { $asked } में: उसी मुद्रा में दें
order-amount-negative = राशि { $amount } शून्य से कम है: सही राशि दें
order-amount-not-positive = राशि { $amount } शून्य से अधिक नहीं है: जो चुकाया गया वह दें
order-amount-too-large = राशि { $amount } एक ऑर्डर के लिए बहुत बड़ी है: जाँचें
order-payment-other-account = भुगतान खाते { $account } में गया, ऑर्डर के खाते में नहीं: बैंक से बदलवाएँ, या खाता बदलें
order-payment-repeated = भुगतान या वापसी { $payment } पहले से दर्ज है
order-payment-unknown = ऑर्डर में भुगतान { $payment } नहीं है: उसका कोई भुगतान दें
order-refund-over-payment = इस भुगतान से केवल { $left } लौटाया जा सकता है: अधिक न लौटाएँ
order-refund-not-owed = ग्राहक को केवल { $owed } देना है: अधिक न लौटाएँ
order-too-many-payments = ऑर्डर में अधिक से अधिक { $limit } भुगतान और उतनी ही वापसियाँ होती हैं: जाँचें
order-price-negative = राशि { $amount } शून्य से कम है: सही राशि दें
order-price-too-large = राशि { $amount } एक मूल्य के लिए बहुत बड़ी है: जाँचें
order-price-two-currencies = मूल्य एक मुद्रा में होता है: सब राशियाँ उसी में दें
order-price-percent = छूट 0.01 % से 100 % तक होती है: 1 से 10000 आधार अंक दें
order-price-no-discount = छूट कुछ नहीं घटाती: शून्य से अधिक राशि दें, या हटा दें
order-price-nothing-to-discount = मूल्य का यह भाग नहीं चुकाया जाता: छूट हटाएँ, या मूल्य दें
order-price-too-many-discounts = मूल्य में अधिक से अधिक { $limit } छूटें होती हैं: कुछ को मिलाएँ
order-restore-items = कोई मद दो बार है, अधिक है या दूसरी मुद्रा में है: मान को वैसा ही लौटाएँ जैसा सहेजा था
order-restore-visits = दौरे एक दूसरे या मदों से मेल नहीं खाते: मान को वैसा ही लौटाएँ जैसा सहेजा था
order-restore-state = अवस्था मदों या ऑर्डर की बाक़ी जानकारी से मेल नहीं खाती: मान को वैसा ही लौटाएँ जैसा सहेजा था
order-restore-money = ऐसे भुगतान, वापसियाँ या शुल्क नहीं हो सकते: मान को वैसा ही लौटाएँ जैसा सहेजा था
order-restore-order = ऑर्डर के समय या दिन एक दूसरे के बाद नहीं आते

## Orders: states of a visit
order-visit-state-none = अभी कोई विज़िट नहीं है
order-visit-state-requested = विज़िट माँगी गई है और कोई समय नहीं सुझाया गया
order-visit-state-offered = ग्राहक ने समय नहीं चुना है
order-visit-state-chosen = समय चुना गया है और विज़िट पक्की नहीं है
order-visit-state-confirmed = विज़िट पक्की है और कोई टीम तय नहीं है
order-visit-state-assigned = विज़िट के लिए टीम तय है
order-visit-state-en-route = टीम रास्ते में है
order-visit-state-late = टीम देर से है
order-visit-state-on-site = टीम ग्राहक के यहाँ है
order-visit-state-done = काम हो चुका है और स्वीकार हो चुका है
order-visit-state-missed = कोई टीम नहीं आई
order-visit-state-failed = विज़िट ग्राहक की ओर से विफल हुई
order-visit-state-cannot-complete = टीम काम नहीं कर सकी
order-visit-state-cancelled = विज़िट रद्द हो चुकी है

## Orders: commands of a visit
order-visit-command-request = विज़िट माँगना
order-visit-command-offer-windows = समय सुझाना
order-visit-command-choose = समय चुनना
order-visit-command-quote = देय राशि बताना
order-visit-command-reserve-materials = सामग्री आरक्षित करना
order-visit-command-tell = ग्राहक को बताना
order-visit-command-acknowledge = ग्राहक की स्वीकृति दर्ज करना
order-visit-command-confirm = विज़िट पक्की करना
order-visit-command-assign-crew = टीम तय करना
order-visit-command-depart = रवाना होना
order-visit-command-arrive = पहुँचना
order-visit-command-finish = काम पूरा करना
order-visit-command-fail = ग्राहक की ओर की विफलता दर्ज करना
order-visit-command-cannot-complete = काम न हो पाना दर्ज करना
order-visit-command-reschedule = दूसरा समय तय करना
order-visit-command-cancel = विज़िट रद्द करना
order-visit-command-elapse = समय बीतने देना

## Orders: events of a visit
order-visit-event-requested = विज़िट माँगी गई
order-visit-event-windows-offered = समय सुझाए गए
order-visit-event-window-chosen = ग्राहक ने समय चुना
order-visit-event-quoted = देय राशि बताई गई
order-visit-event-materials-reserved = सामग्री आरक्षित हुई
order-visit-event-told = ग्राहक को बताया गया
order-visit-event-acknowledged = ग्राहक ने स्वीकार किया
order-visit-event-confirmed = विज़िट पक्की हुई
order-visit-event-crew-assigned = टीम तय हुई
order-visit-event-departed = टीम रवाना हुई
order-visit-event-arrived = टीम पहुँची
order-visit-event-finished = काम पूरा हुआ और स्वीकार हुआ
order-visit-event-failed = विज़िट ग्राहक की ओर से विफल हुई
order-visit-event-could-not-complete = टीम काम नहीं कर सकी
order-visit-event-rescheduled = दूसरा समय तय हुआ
order-visit-event-cancelled = विज़िट रद्द हुई
order-visit-event-windows-passed = समय शुरू हो गया और विज़िट पक्की नहीं हुई
order-visit-event-ran-late = समय बीत गया और टीम नहीं पहुँची
order-visit-event-missed = कोई टीम नहीं आई

## Orders: guards of a visit
order-visit-actor-role = यह भूमिका विज़िट में भाग नहीं लेती: एजेंट, वरिष्ठ, टीम या प्रणाली करे
order-visit-actor-agent = ग्राहक के यहाँ जो होता है वह टीम बताती है: टीम या वरिष्ठ करे
order-visit-actor-crew = टीम केवल अपने रास्ते और काम के बारे में बताती है: एजेंट या वरिष्ठ करे
order-visit-actor-other-crew = विज़िट टीम { $crew } की है: वही टीम या वरिष्ठ करे
order-visit-items-empty = विज़िट किसी चीज़ के लिए नहीं है: ऑर्डर की कम से कम एक मद का नाम दें
order-visit-item-repeated = मद { $item } दो बार है: एक बार लिखें
order-visit-skill-repeated = कौशल { $skill } दो बार है: एक बार लिखें
order-visit-material-repeated = सामग्री { $material } दो बार है: मात्राएँ जोड़ दें
order-visit-quantity-zero = सामग्री { $material } की मात्रा शून्य है: कम से कम 1 दें या हटाएँ
order-visit-document-repeated = दस्तावेज़ { $document } दो बार है: एक बार लिखें
order-visit-wording-repeated = शब्दावली { $wording } दो बार है: एक बार लिखें
order-visit-too-many = सूची में { $length } प्रविष्टियाँ हैं, { $limit } हो सकती हैं: जो ज़रूरी नहीं उसे हटाएँ
order-visit-follow-up-of-itself = विज़िट अपनी ही भरपाई नहीं कर सकती: नई विज़िट को अपनी अलग पहचान दें
order-visit-follow-up-early = विज़िट न छूटी है, न विफल हुई, न अधूरी रही: भरपाई से पहले उसे समाप्त करें
order-visit-earlier-missing = विज़िट { $visit } के बारे में कुछ पता नहीं, जिसकी भरपाई होनी है: उसका तथ्य दें
order-visit-earlier-of-another = विज़िट { $visit } ऑर्डर { $order } की है: इसी ऑर्डर की विज़िट का नाम दें
order-visit-earlier-open = विज़िट { $visit } बिना काम के समाप्त नहीं हुई: केवल ऐसी विज़िट की भरपाई होती है
order-visit-windows-none = कोई समय नहीं सुझाया गया: कम से कम एक दें
order-visit-window-repeated = { $from } से { $until } तक का समय दो बार है: एक बार सुझाएँ
order-visit-window-empty = { $from } से { $until } तक के समय की कोई लंबाई नहीं है: बाद का अंत दें
order-visit-window-past = { $from } से { $until } तक का समय शुरू हो चुका है: बाद का समय तय करें
order-visit-window-not-offered = { $from } से { $until } तक का समय सुझाया नहीं गया था: सुझाए गए समयों में से चुनें
order-visit-window-same = विज़िट का समय पहले से { $from } से { $until } तक है
order-visit-amount-negative = राशि { $amount } शून्य से कम है: 0 या अधिक दें
order-visit-account-missing = { $amount } देय है और कोई खाता नहीं बताया गया: बताएँ किस खाते में
order-visit-quote-same = ग्राहक को यही राशि इसी खाते में देनी है
order-visit-materials-same = ठीक यही पहले से आरक्षित है
order-visit-item-not-needed = इस विज़िट को इसकी ज़रूरत नहीं: { $item }; जो ज़रूरी है वही आज के आँकड़ों के साथ बताएँ
order-visit-not-told = ग्राहक को यह बताया नहीं गया: { $item }; पहले पढ़कर सुनाएँ
order-visit-acknowledged-already = ग्राहक यह स्वीकार कर चुका है: { $item }
order-visit-not-quoted = किसी ने नहीं बताया कि ग्राहक को क्या देना है: राशि और खाता दें
order-visit-briefing-open = ग्राहक ने इसे स्वीकार नहीं किया: { $item }; उसे बताएँ और स्वीकृति लें
order-visit-material-missing = सामग्री { $material } की { $quantity } इकाइयाँ आरक्षित नहीं हैं: आरक्षित करें या बाद का समय तय करें
order-visit-crew-unknown = टीम { $crew } के बारे में कुछ पता नहीं: उसके कौशल और विज़िट दें
order-visit-crew-same = विज़िट पहले से टीम { $crew } के पास है
order-visit-skill-missing = टीम { $crew } के पास कौशल { $skill } नहीं है: ऐसी टीम चुनें जिसके पास हो
order-visit-crew-busy = टीम { $crew } के पास उस समय विज़िट { $visit } है: दूसरी टीम चुनें या दूसरा समय तय करें
order-visit-no-crew = विज़िट की कोई टीम नहीं है: एक तय करें
order-visit-departed-already = टीम पहले ही रवाना हो चुकी है
order-visit-not-departed = टीम रवाना नहीं हुई: पहले वह दर्ज करें
order-visit-absent-outside-window = ग्राहक से { $from } से { $until } तक घर पर रहने को कहा गया था और टीम तब वहाँ नहीं थी: यह उनकी गलती नहीं

## Orders: stored visits
order-visit-restore-purpose = विज़िट कुछ नहीं माँगती, कुछ दो बार बताती है या अपनी ही भरपाई करती है: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-materials = आरक्षित सामग्री विज़िट से मेल नहीं खाती: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-quote = राशि और खाता विज़िट से मेल नहीं खाते: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-windows = समय विज़िट की स्थिति से मेल नहीं खाते: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-briefing = ग्राहक को बताई गई बातें विज़िट से मेल नहीं खातीं: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-crew = टीम और उसका रास्ता विज़िट की स्थिति से मेल नहीं खाते: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-deadline = विज़िट ऐसे समय देर से या छूटी बताई गई है जब हो नहीं सकती: मान जैसा रखा था वैसा लौटाएँ
order-visit-restore-order = विज़िट के क्षण एक के बाद एक नहीं आते

## Orders: what the customer is told
order-briefing-no-items = बताने को कुछ नहीं है: कम से कम एक बात दें
order-briefing-account-missing = खाते { $account } की संख्या नहीं दी गई: उसे तथ्यों में जोड़ें
order-briefing-wording-missing = शब्दावली { $wording } का पाठ नहीं दिया गया: उसे तथ्यों में जोड़ें
order-briefing-item-at-home = { $from } से { $until } तक घर पर रहना
order-briefing-item-amount-due = { $amount } चुकाना
order-briefing-item-pay-into = खाते { $account } में भुगतान करना
order-briefing-item-no-cash = टीम को नकद न देना
order-briefing-item-prepare = जो शब्दावली { $wording } कहती है वह करना
order-briefing-document-passport = पासपोर्ट
order-briefing-document-identity-card = पहचान पत्र
order-briefing-document-contract = अनुबंध
order-briefing-document-address-proof = पते का प्रमाण
order-briefing-document-power-of-attorney = मुख्तारनामा
order-briefing-spoken-at-home = कृपया { $window } घर पर रहें। क्या आप घर पर रहेंगे?
order-briefing-spoken-document = कृपया यह तैयार रखें: { $document }। क्या यह आपके पास है?
order-briefing-spoken-amount-due = भुगतान की राशि { $amount } है। क्या यह स्पष्ट है?
order-briefing-spoken-nothing-due = आपको कुछ नहीं चुकाना है। क्या यह स्पष्ट है?
order-briefing-spoken-pay-into = कृपया खाते { $account } में भुगतान करें। क्या आपने इसे लिख लिया?
order-briefing-spoken-no-cash = कृपया टीम को नकद पैसे न दें, वे चाहे जो कहें। क्या यह स्पष्ट है?
order-briefing-spoken-prepare = { $text } क्या आप यह कर देंगे?
order-briefing-spoken-closing = धन्यवाद। कुछ बदले तो कृपया हमें कॉल करें।
order-briefing-sms-at-home = टीम { $window } आएगी: कृपया घर पर रहें।
order-briefing-sms-document = तैयार रखें: { $document }।
order-briefing-sms-amount-due = देय राशि: { $amount }।
order-briefing-sms-nothing-due = कुछ नहीं चुकाना है।
order-briefing-sms-pay-into = खाते { $account } में भुगतान करें।
order-briefing-sms-no-cash = टीम को नकद न दें।
order-briefing-sms-prepare = { $text }
order-briefing-email-subject = टीम की विज़िट { $day }
order-briefing-email-subject-without-day = टीम की विज़िट
order-briefing-email-at-home = टीम { $window } आएगी। कृपया घर पर रहें।
order-briefing-email-document = कृपया तैयार रखें: { $document }।
order-briefing-email-amount-due = भुगतान की राशि { $amount } है।
order-briefing-email-nothing-due = आपको कुछ नहीं चुकाना है।
order-briefing-email-pay-into = कृपया खाते { $account } में भुगतान करें।
order-briefing-email-no-cash = कृपया टीम को नकद न दें।
order-briefing-email-prepare = { $text }
order-briefing-email-closing = कुछ बदले तो कृपया हमें कॉल करें।
order-briefing-text-window = { $day } { $from } से { $until } बजे तक
order-briefing-text-window-over-days = { $day } { $from } बजे से { $last } { $until } बजे तक
order-briefing-spoken-opening =
    टीम के आने से पहले { $count ->
        [1] एक बात
       *[other] { $count } बातें
    } जान लें।
order-briefing-email-opening =
    प्रिय ग्राहक,

    टीम के आने से पहले कृपया { $count ->
        [1] एक बात
       *[other] इन { $count } बातों
    } पर ध्यान दें:
order-briefing-text-day =
    { $weekday ->
        [1] सोमवार
        [2] मंगलवार
        [3] बुधवार
        [4] गुरुवार
        [5] शुक्रवार
        [6] शनिवार
       *[7] रविवार
    }, { $day } { $month ->
        [1] जनवरी
        [2] फ़रवरी
        [3] मार्च
        [4] अप्रैल
        [5] मई
        [6] जून
        [7] जुलाई
        [8] अगस्त
        [9] सितंबर
        [10] अक्तूबर
        [11] नवंबर
       *[12] दिसंबर
    } को
order-briefing-text-amount =
    { $currency ->
        [EUR] { $number } { $part ->
            [0] { $whole ->
                [1] यूरो
               *[other] यूरो
            }
           *[other] यूरो
        }
        [INR] { $number } { $part ->
            [0] { $whole ->
                [1] रुपया
               *[other] रुपये
            }
           *[other] रुपये
        }
        [RUB] { $number } { $part ->
            [0] { $whole ->
                [1] रूबल
               *[other] रूबल
            }
           *[other] रूबल
        }
        [USD] { $number } { $part ->
            [0] { $whole ->
                [1] डॉलर
               *[other] डॉलर
            }
           *[other] डॉलर
        }
       *[other] { $number } { $currency }
    }

## Points on the earth
base-geo-point-latitude = अक्षांश -90 से 90 डिग्री तक होता है: डिग्री के दस लाखवें भाग में दें, उत्तर शून्य से ऊपर
base-geo-point-longitude = देशांतर -180 से 180 डिग्री तक होता है: डिग्री के दस लाखवें भाग में दें, पूर्व शून्य से ऊपर
project-form-kind-pick-up = गाड़ी आने की जगह

## Crews
order-crew-state-free = टीम काम की प्रतीक्षा में है
order-crew-state-assigned = टीम को विज़िट मिली है और वह निकली नहीं है
order-crew-state-travelling = टीम रास्ते में है
order-crew-state-working = टीम ग्राहक के यहाँ है
order-crew-state-on-break = टीम विराम पर है
order-crew-state-off-shift = टीम पाली पर नहीं है
order-crew-speed = टीम की गति 1 से { $limit } मीटर प्रति घंटा होती है: ऐसी गति दें
order-crew-repeated = टीम { $crew } दो बार लिखी है: एक बार लिखें
order-crew-unknown = टीम { $crew } बोर्ड पर नहीं है: पहले उसे वहाँ रखें
order-crew-visit-repeated = विज़िट { $visit } के पास पहले से टीम है: पहले उस टीम से हटाएँ
order-crew-window-empty = विज़िट { $visit } का समय शून्य लंबाई का है: बाद का अंत दें
order-crew-booked-twice = विज़िट { $visit } के समय टीम { $crew } के पास विज़िट { $other } है: दूसरी टीम या दूसरा समय दें

## Recoveries: what went wrong
order-hitch-crew-did-not-come = टीम नहीं आई
order-hitch-crew-late = टीम देर से आ रही है
order-hitch-equipment-wrong = उपकरण गलत है
order-hitch-equipment-missing = उपकरण नहीं है
order-hitch-service-wrong = सेवा गलत है
order-hitch-charge-wrong = वसूली गई राशि गलत है
order-hitch-customer-side = रुकावट ग्राहक की ओर से है

## Recoveries: states
order-recovery-state-none = अभी कोई सुधार कार्य नहीं है
order-recovery-state-reported = अभी किसी ने उत्तर नहीं दिया है
order-recovery-state-located = टीम मिल गई है और आ रही है
order-recovery-state-substitute-sent = दूसरी टीम आ रही है
order-recovery-state-no-crew = कोई टीम नहीं आ सकती
order-recovery-state-remedied = सुधार किसी और तरीके से हो रहा है
order-recovery-state-promised = ग्राहक से वादा किया गया है
order-recovery-state-kept = पिछला वादा निभाया गया
order-recovery-state-broken = पिछला वादा टूट गया
order-recovery-state-closed = सुधार कार्य समाप्त है

## Recoveries: commands
order-recovery-command-report = गड़बड़ी की सूचना देना
order-recovery-command-locate = टीम कहाँ है, यह दर्ज करना
order-recovery-command-send-substitute = दूसरी टीम भेजना
order-recovery-command-no-crew = कोई टीम खाली नहीं, यह दर्ज करना
order-recovery-command-remedy = किसी और तरीके से सुधारना
order-recovery-command-promise = ग्राहक से वादा करना
order-recovery-command-reassure = ग्राहक को आश्वस्त करना
order-recovery-command-keep = वादा निभाया गया, यह दर्ज करना
order-recovery-command-close = सुधार कार्य बंद करना
order-recovery-command-elapse = समय बीतने देना

## Recoveries: events
order-recovery-event-reported = कुछ गड़बड़ हुई
order-recovery-event-located = टीम मिल गई
order-recovery-event-substitute-sent = दूसरी टीम भेजी गई
order-recovery-event-no-crew-found = कोई टीम नहीं आ सकी
order-recovery-event-remedied = किसी और तरीके से सुधार हुआ
order-recovery-event-promised = ग्राहक से वादा किया गया
order-recovery-event-reassured = ग्राहक को आश्वस्त करने के लिए कुछ कहा गया
order-recovery-event-promise-kept = वादा निभाया गया
order-recovery-event-promise-broken = वादा टूटा
order-recovery-event-answer-overdue = किसी ने समय पर उत्तर नहीं दिया
order-recovery-event-closed = सुधार कार्य समाप्त हुआ

## Recoveries: guards
order-recovery-actor-role = इस भूमिका का सुधार कार्यों में भाग नहीं: एजेंट, वरिष्ठ, टीम या प्रणाली को करने दें
order-recovery-actor-crew = टीम केवल गड़बड़ी और अपनी जगह बताती है: एजेंट या वरिष्ठ को करने दें
order-recovery-actor-other-crew = टीम केवल अपनी जगह बताती है: उसी टीम या वरिष्ठ को करने दें
order-recovery-visit-missing = जो टीम नहीं आई वह किसी विज़िट की है: विज़िट बताएँ
order-recovery-not-of-crew = गड़बड़ी टीम के न आने की नहीं है: दूसरा उपाय खोजें
order-recovery-no-crew-helps = इसे टीम ठीक नहीं करती: दूसरा उपाय खोजें
order-recovery-arrival-past = { $arrives } पर पहुँचने का समय बीत चुका है: बाद का समय दें
order-recovery-not-searched = किसी ने टीम खोजी नहीं है: पहले बोर्ड में खोजें
order-recovery-not-found = खोज में टीम { $crew } नहीं मिली: जो मिली उसे भेजें
order-recovery-crew-free = टीम { $crew } आ सकती है: उसे भेजें
order-recovery-same-crew = टीम { $crew } ही नहीं आई थी: दूसरी भेजें
order-recovery-remedy-unfit = इससे यह गड़बड़ी ठीक नहीं होती: उसका उपाय चुनें
order-recovery-promise-past = समय-सीमा { $until } बीत चुकी है: बाद का वादा करें
order-recovery-promise-repeated = वादा { $promise } पहले किया जा चुका है: नये वादे को अपनी पहचान दें
order-recovery-promise-unfit = जो किया जा रहा है उससे यह नहीं निकलता: वापस कॉल का वादा करें, या पहले उत्तर खोजें
order-recovery-promise-too-early = टीम { $arrives } पर पहुँचेगी, { $until } तक नहीं: बाद का समय बताएँ
order-recovery-too-many = एक सुधार कार्य में { $limit } वादे और उतने ही आश्वासन होते हैं: इसे बंद करके नये सिरे से बताएँ
order-recovery-kept-ahead = समय { $at } अभी आगे है: आने पर दर्ज करें
order-recovery-kept-before-it-was-given = वादा { $made } पर किया गया और उससे पहले नहीं निभ सकता: निभाने का समय दें
order-recovery-promise-over = समय-सीमा { $until } थी: वादा टूट चुका है, समय बीतने दें और वहाँ से आगे बढ़ें
order-recovery-same-visit = विज़िट { $visit } ही गड़बड़ हुई थी: नयी विज़िट बताएँ

## Recoveries: stored values
order-recovery-restore-cause = विज़िट या उत्तर गड़बड़ी से मेल नहीं खाता: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-recovery-restore-promises = कोई वादा दो बार है या ऐसे समाप्त नहीं हो सकता: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-recovery-restore-reassurances = जो कहा गया वह उस समय नहीं कहा जा सकता था: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-recovery-restore-state = स्थिति वादों या उत्तर से मेल नहीं खाती: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-recovery-restore-deadline = उत्तर ऐसे समय विलंबित है जब वह हो नहीं सकता: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-recovery-restore-order = सुधार कार्य के समय एक-दूसरे के क्रम में नहीं हैं

## Taxi requests: what dispatch reports
order-taxi-request-report-car-assigned = गाड़ी मिल गयी
order-taxi-request-report-arrived = गाड़ी पहुँच गयी
order-taxi-request-report-under-way = यात्री गाड़ी में है
order-taxi-request-report-done = यात्रा पूरी हुई
order-taxi-request-report-no-car = कोई गाड़ी नहीं मिली
order-taxi-request-report-driver-cancelled = चालक नहीं आ रहा

## Taxi requests: states
order-taxi-request-state-none = अभी कोई अनुरोध नहीं है
order-taxi-request-state-received = पता अभी पक्का नहीं हुआ है
order-taxi-request-state-address-confirmed = ग्राहक ने पता पक्का किया है
order-taxi-request-state-passed-to-dispatch = अनुरोध प्रेषण के पास है
order-taxi-request-state-car-assigned = गाड़ी तय है
order-taxi-request-state-arrived = गाड़ी पहुँच चुकी है
order-taxi-request-state-under-way = यात्रा चल रही है
order-taxi-request-state-done = यात्रा समाप्त है
order-taxi-request-state-no-car = प्रेषण को गाड़ी नहीं मिली
order-taxi-request-state-cancelled = अनुरोध रद्द हुआ

## Taxi requests: commands
order-taxi-request-command-receive = अनुरोध लेना
order-taxi-request-command-change-address = पता नये सिरे से सहेजना
order-taxi-request-command-confirm-address = पता सही है, यह दर्ज करना
order-taxi-request-command-pass-to-dispatch = अनुरोध प्रेषण को देना
order-taxi-request-command-report = प्रेषण की सूचना दर्ज करना
order-taxi-request-command-cancel = अनुरोध रद्द करना
order-taxi-request-command-elapse = समय बीतने देना

## Taxi requests: events
order-taxi-request-event-received = अनुरोध लिया गया
order-taxi-request-event-address-changed = पता नये सिरे से सहेजा गया
order-taxi-request-event-address-confirmed = ग्राहक ने पता पक्का किया
order-taxi-request-event-passed = अनुरोध प्रेषण को गया
order-taxi-request-event-dispatch-reported = प्रेषण ने सूचना दी
order-taxi-request-event-cancelled = अनुरोध रद्द किया गया
order-taxi-request-event-hand-over-overdue = अनुरोध समय पर प्रेषण को नहीं मिला

## Taxi requests: guards
order-taxi-request-actor-role = इस भूमिका का टैक्सी अनुरोधों में भाग नहीं: एजेंट, वरिष्ठ या प्रणाली को करने दें
order-taxi-request-actor-dispatch = गाड़ी खोजना डेस्क का काम नहीं: प्रेषण अपने प्रोग्राम से सूचना देता है
order-taxi-request-first-word-ahead = पहला शब्द { $at } पर अभी आगे है: ग्राहक के बोलने का समय दें
order-taxi-request-pick-up-past = समय { $at } बीत चुका है: बाद का समय दें, या तुरंत के लिए कुछ न दें
order-taxi-request-revision-not-next = सहेजना { $revision } पिछले { $last } के बाद का नहीं है: पता फिर से खोलें, तब सहेजें
order-taxi-request-revision-other = सहेजना { $revision } अंतिम नहीं है, अंतिम { $last } है: उसे पढ़कर सुनाएँ
order-taxi-request-address-unchecked = किसी ने नहीं देखा कि गाड़ी यह पता खोज पायेगी या नहीं: पहले जाँचें
order-taxi-request-address-missing = पते में { $part } नहीं है: पूछें
order-taxi-request-phone-missing = यात्री का फ़ोन नंबर ज्ञात नहीं है: पूछें
order-taxi-request-report-unfit = यहाँ यह सूचना नहीं हो सकती: { $report }

## Taxi requests: stored values
order-taxi-request-restore-revision = सहेजना 1 से गिना जाता है: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-taxi-request-restore-state = स्थिति पुष्टि या सौंपने से मेल नहीं खाती: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-taxi-request-restore-deadline = सौंपना ऐसे समय विलंबित है जब वह हो नहीं सकता: मान वैसा ही लौटाएँ जैसा सहेजा गया था
order-taxi-request-restore-order = अनुरोध के समय एक-दूसरे के क्रम में नहीं हैं

## Payloads of TM Forum
interchange-payload-not-json = पाठ JSON नहीं है, पंक्ति { $line }, स्तंभ { $column } पर: वहाँ ठीक करें
interchange-payload-not-utf8 = पाठ बाइट { $byte } से UTF-8 में नहीं है: UTF-8 में सहेजें
interchange-payload-too-deep = सामग्री बहुत गहरी है: उसे सपाट करें
interchange-payload-byte-order-mark = पाठ से पहले बाइट क्रम चिह्न है: उसे हटाएँ
interchange-payload-kind-unknown = यह कौन सा संसाधन है, इसका पता नहीं: @type दें
interchange-payload-event-of-another = घटना { $said } की है और उसमें { $held } है: सही संसाधन दें
interchange-payload-required-missing = फ़ील्ड { $field } आवश्यक है और नहीं है: उसे जोड़ें
interchange-payload-other-type = यहाँ दूसरा प्रकार प्रकाशित है: { $wanted }
interchange-payload-date-malformed = यह RFC 3339 की तिथि नहीं है: 2026-03-02T09:00:00Z जैसा लिखें
interchange-payload-date-without-zone = इस समय का क्षेत्र नहीं है: Z या अंतर जोड़ें
interchange-payload-name-blank = नाम { $name } के आसपास रिक्त स्थान हैं: हटाएँ
interchange-payload-name-case = प्रकाशित नाम { $name } है: वैसा ही लिखें
interchange-payload-name-part = { $name } का ऐसा भाग जो प्रकाशित नहीं है: { $name } पढ़ा और वैसा ही रखा गया
interchange-payload-name-of-mef = नाम { $name } MEF का है, TM Forum का नहीं: साझेदार उसे शायद न जाने
interchange-payload-name-unknown = यह नाम प्रकाशित नहीं है: सूची का कोई नाम दें
interchange-payload-key-repeated = यह कुंजी एक वस्तु में दो बार है: एक रखें
interchange-payload-start-after-end = { $first }, { $second } के बाद है: बदलें
interchange-payload-start-after-completion = { $first }, { $second } के बाद है: देखें कौन सा सही है
interchange-payload-item-repeated = दूसरी मद की भी यही पहचान है: हर एक को अपनी दें
interchange-payload-state-contradicts-items = मदों की स्थितियाँ इससे मेल नहीं खातीं: देखें क्या सही है
interchange-type-list = सूची
interchange-type-object = वस्तु
interchange-type-whole = पूर्ण संख्या
interchange-type-number = संख्या
interchange-type-yes-no = true या false
interchange-type-text = पाठ

## Figures of orders
kpi-orders-first-visit-success = पहली विज़िट में काम पूरा
kpi-orders-visits-on-time = समय पर विज़िट
kpi-orders-visits-missed = हमारी ओर से छूटी विज़िट
kpi-orders-promises-broken = टूटे वादे
kpi-orders-time-to-recovery = सुधार तक का समय
kpi-orders-returns-per-application = प्रति आवेदन वापसी
kpi-orders-completed-per-application = प्रति आवेदन पूरे ऑर्डर
kpi-orders-fall-out = विफल ऑर्डर
kpi-orders-taxi-hand-over-time = टैक्सी अनुरोध प्रेषण तक पहुँचने का समय
