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
base-instant-out-of-range = यह क्षण कैलेंडर की सीमा से बाहर है: हमारे समय के 262,000 वर्षों के भीतर का क्षण दें
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
