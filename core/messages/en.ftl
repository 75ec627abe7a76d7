# Sentences in English. The key is the code with dots and underscores written as hyphens.
# No capital at the start, no full stop, no value that a person typed.

## Values
base-code-malformed = a code is malformed: use lower-case letters, digits and underscores in parts joined by dots
base-path-malformed = a field path is malformed: use field names, dots and positions in square brackets
base-id-empty = an id is empty: give at least one character
base-id-too-long = an id has { $length } bytes: give { $limit } at most
base-id-blank-or-control = an id has a blank at its edge or a control character: remove it
base-currency-unknown = the currency is unknown: give an ISO 4217 code in capital letters, such as INR
base-money-other-currency = the amounts { $left } and { $right } are of two currencies: convert one first
base-money-overflow = the amount leaves the range of 64 bits
base-personal-empty = a personal value is empty: leave the field out instead
base-personal-too-long = a personal value has { $length } bytes: give { $limit } at most
base-country-unknown = the country is unknown: give an ISO 3166-1 code of two capital letters, such as IN
base-phone-malformed = the telephone number cannot be read: give it with + and the country code, or name the country
base-phone-impossible = no telephone has this number: check its digits against the country's plan
base-label-malformed = a label is empty, over 512 bytes, or has a control character
base-period-reversed = the period ends at { $until }, before it starts at { $from }: swap the two
base-instant-out-of-range = the instant lies beyond the calendar: give one within 262,000 years of our time
base-zone-unknown = the time zone is unknown: give a name of the IANA database, such as Asia/Kolkata

## Stored JSON
base-json-not-writable = the value cannot be written as JSON
base-json-malformed = the text is not JSON, at line { $line }, column { $column }
base-json-cut-off = the JSON text ends too early, at line { $line }, column { $column }
base-json-not-of-this-shape = a field of the JSON text is missing, unknown or of another type
base-json-other-kind = the JSON text holds another kind of value: give it to the reader of that kind
base-json-newer-version = the JSON text has version { $version }, this release knows versions up to { $current }: read it with a newer release
base-json-version-zero = the JSON text has version 0: versions start at 1

## Denials and histories
base-denial = { $command } is not possible while { $state }
base-replay = event { $index } ({ $event }) cannot come while { $state }
