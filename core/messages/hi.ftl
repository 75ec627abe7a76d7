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
base-period-reversed = अवधि { $until } पर समाप्त होती है, जो उसके आरंभ { $from } से पहले है: दोनों को बदलें
base-zone-unknown = समय क्षेत्र अज्ञात है: IANA डेटाबेस का नाम दें, जैसे Asia/Kolkata

## Stored JSON
base-json-not-writable = मान को JSON के रूप में लिखा नहीं जा सकता
base-json-malformed = पाठ JSON नहीं है, पंक्ति { $line }, स्तंभ { $column }
base-json-cut-off = JSON पाठ समय से पहले समाप्त होता है, पंक्ति { $line }, स्तंभ { $column }
base-json-not-of-this-shape = JSON पाठ का कोई फ़ील्ड नहीं है, अज्ञात है, या किसी और प्रकार का है
base-json-other-kind = JSON पाठ में किसी और प्रकार का मान है: उसे उसी प्रकार के पाठक को दें
base-json-newer-version = JSON पाठ का संस्करण { $version } है, यह रिलीज़ { $current } तक के संस्करण जानती है: नई रिलीज़ से पढ़ें
base-json-version-zero = JSON पाठ का संस्करण 0 है: संस्करण 1 से शुरू होते हैं

## Denials and histories
base-denial = { $command } संभव नहीं है जब तक स्थिति { $state } है
base-replay = घटना { $index } ({ $event }) इस स्थिति में नहीं आ सकती: { $state }

## Intervals
base-grid-out-of-range = समय { $instant } पंचांग से बाहर है: उसका वर्ष जाँचें
base-grid-too-many-parts = अवधि { $limit } से अधिक अंतरालों में आती है: छोटी अवधि या लंबे अंतराल लें

## Figures: plans and tallies
kpi-plan-repeated-dimension = योजना एक ही चीज़ से दो बार बाँटती है: हर एक को एक बार लिखें, और अंतराल की एक ही लंबाई दें
kpi-plan-not-in-milliseconds = नीति की एक सीमा पूरे मिलीसेकंड में नहीं है: उसे पूर्णांक बनाएँ
kpi-tally-overflow = गणना के योग { $limit } से अधिक हो जाएँगे: रिकॉर्ड की अवधियाँ जाँचें, या नई गणना शुरू करें
kpi-tally-other-plan = दोनों गणनाएँ अलग योजनाओं से बनी हैं: एक ही योजना की गणनाएँ मिलाएँ
kpi-tally-histogram-out-of-order = संग्रहित हिस्टोग्राम का क्रम गलत है, कोई मान दोहराया गया है, या गिनती 0 है: गणना फिर से सहेजें
kpi-tally-part-over-whole = संग्रहित गिनती उस कुल से बड़ी है जिसका वह भाग है: गणना फिर से सहेजें
kpi-tally-foreign-group = संग्रहित समूह अपनी गणना की योजना से मेल नहीं खाता: गणना फिर से सहेजें
kpi-tally-repeated-group = संग्रहित समूह दो बार आता है: गणना फिर से सहेजें
kpi-tally-too-many-groups = गणना में बहुत अधिक अलग आईडी हैं: कम चीज़ों से बाँटें

## Figures: names
kpi-offered = प्रस्तुत संपर्क
kpi-offered-waiting = अब भी प्रतीक्षा में
kpi-answered = उत्तर दिए गए
kpi-queue-exits = कतार से निकास
kpi-service-level = सेवा स्तर
kpi-service-level-answered-only = सेवा स्तर, केवल उत्तर दिए गए
kpi-service-level-abandons-missed = सेवा स्तर, छोड़े गए असफल
kpi-service-level-short-abandons-left-out = सेवा स्तर, जल्दी छोड़े गए अलग
kpi-service-level-abandons-within-left-out = सेवा स्तर, सीमा के भीतर छोड़े गए अलग
kpi-service-level-abandons-within-met = सेवा स्तर, सीमा के भीतर छोड़े गए सफल
kpi-service-level-removed-within = सेवा स्तर, सीमा के भीतर सभी निकास
kpi-service-level-flow-outs-missed = सेवा स्तर, अन्य निकास असफल
kpi-answered-within = सीमा के भीतर उत्तर दिए गए
kpi-abandoned-within = सीमा के भीतर छोड़े गए
kpi-abandoned-short = जल्दी छोड़े गए
kpi-asa = उत्तर की औसत गति
kpi-asa-waiters = उत्तर की औसत गति, प्रतीक्षा करने वाले
kpi-wait-percentile-p50 = प्रतीक्षा की माध्यिका
kpi-wait-percentile-p80 = प्रतीक्षा का 80वाँ शतमक
kpi-wait-percentile-p90 = प्रतीक्षा का 90वाँ शतमक
kpi-wait-percentile-p95 = प्रतीक्षा का 95वाँ शतमक
kpi-wait-percentile-p99 = प्रतीक्षा का 99वाँ शतमक
kpi-longest-wait = सबसे लंबी प्रतीक्षा
kpi-abandonment = छोड़ने की दर
kpi-abandonment-net = छोड़ने की दर, शुद्ध
kpi-abandonment-short-left-out = छोड़ने की दर, जल्दी छोड़े गए अलग
kpi-time-to-abandon = छोड़ने तक का समय
kpi-handled = संभाले गए
kpi-handled-open = अब भी संभाले जा रहे
kpi-aht = संभालने का औसत समय
kpi-talk = बातचीत का औसत समय
kpi-hold-per-held = औसत होल्ड, होल्ड किए गए
kpi-hold-per-handled = औसत होल्ड, सभी संभाले गए
kpi-consult = परामर्श का औसत समय
kpi-wrap-up = समापन कार्य का औसत समय
kpi-transfer-rate = स्थानांतरण की दर
kpi-offers = एजेंटों को प्रस्ताव
kpi-answer-rate = उत्तर की दर
kpi-dials = डायल
kpi-contact-rate = संपर्क की दर
kpi-conversion = सफलता की दर
kpi-refusal-mix = इनकार के कारण
kpi-left-in-menu = मेनू में ही समाप्त

## Figures: parts
call-exit-answered = उत्तर मिला
call-exit-abandoned = छोड़ा गया
call-exit-timeout = समय समाप्त
call-exit-key = कुंजी दबाकर निकले
call-exit-full = कतार भरी थी
call-exit-closed = कतार बंद थी
call-exit-join-empty = प्रवेश पर कोई एजेंट नहीं
call-exit-leave-empty = प्रतीक्षा में कोई एजेंट नहीं बचा
call-exit-overflow = दूसरी कतार में भेजा गया
call-exit-callback = वापसी कॉल माँगी गई
call-offer-answered = उत्तर दिया
call-offer-not-answered = उत्तर नहीं दिया
call-offer-declined = अस्वीकार किया
call-offer-withdrawn = वापस लिया गया
call-transfer-blind = सीधा स्थानांतरण
call-transfer-attended = बात करके स्थानांतरण
call-transfer-queue = कतार में स्थानांतरण
project-refusal-none-given = कोई कारण नहीं बताया
