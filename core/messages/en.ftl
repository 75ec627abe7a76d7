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

## Intervals
base-grid-out-of-range = the instant { $instant } leaves the calendar: check its year
base-grid-too-many-parts = the period lies in more than { $limit } intervals: take a shorter period or longer intervals

## Figures: plans and tallies
kpi-plan-repeated-dimension = the plan splits twice by the same thing: name each once, and one interval length
kpi-plan-not-in-milliseconds = a limit of the policy is not a whole number of milliseconds: round it
kpi-tally-overflow = the sums of the tally would pass { $limit }: check the durations of the record, or start a new tally
kpi-tally-other-plan = the two tallies were counted under different plans: merge only tallies of one plan
kpi-tally-histogram-out-of-order = a stored histogram is out of order, repeats a value, or has a count of 0: store the tally anew
kpi-tally-part-over-whole = a stored counter is larger than the whole that it is a part of: store the tally anew
kpi-tally-foreign-group = a stored group does not fit the plan of its tally: store the tally anew
kpi-tally-repeated-group = a stored group stands twice: store the tally anew
kpi-tally-too-many-groups = the tally has too many different ids: split by less

## Figures: names
kpi-offered = offered
kpi-offered-waiting = still waiting
kpi-answered = answered
kpi-queue-exits = exits from the queue
kpi-service-level = service level
kpi-service-level-answered-only = service level, answered only
kpi-service-level-abandons-missed = service level, abandons missed
kpi-service-level-short-abandons-left-out = service level, short abandons left out
kpi-service-level-abandons-within-left-out = service level, abandons within the threshold left out
kpi-service-level-abandons-within-met = service level, abandons within the threshold met
kpi-service-level-removed-within = service level, all removals within the threshold
kpi-service-level-flow-outs-missed = service level, flow-outs missed
kpi-answered-within = answered within the threshold
kpi-abandoned-within = abandoned within the threshold
kpi-abandoned-short = short abandons
kpi-asa = average speed of answer
kpi-asa-waiters = average speed of answer, those who waited
kpi-wait-percentile-p50 = median wait
kpi-wait-percentile-p80 = 80th percentile of the wait
kpi-wait-percentile-p90 = 90th percentile of the wait
kpi-wait-percentile-p95 = 95th percentile of the wait
kpi-wait-percentile-p99 = 99th percentile of the wait
kpi-longest-wait = longest wait
kpi-abandonment = abandonment rate
kpi-abandonment-net = abandonment rate, net
kpi-abandonment-short-left-out = abandonment rate, short abandons left out
kpi-time-to-abandon = time to abandon
kpi-handled = handled
kpi-handled-open = still being handled
kpi-aht = average handling time
kpi-talk = average talk time
kpi-hold-per-held = average hold, of those held
kpi-hold-per-handled = average hold, of all handled
kpi-consult = average consulting time
kpi-wrap-up = average wrap-up
kpi-transfer-rate = transfer rate
kpi-offers = offers to agents
kpi-answer-rate = answer rate
kpi-dials = dials
kpi-contact-rate = contact rate
kpi-conversion = conversion
kpi-refusal-mix = reasons of refusals
kpi-left-in-menu = left in the menu

## Figures: parts
call-exit-answered = answered
call-exit-abandoned = abandoned
call-exit-timeout = time-out
call-exit-key = left by key
call-exit-full = queue full
call-exit-closed = queue closed
call-exit-join-empty = nobody there at entry
call-exit-leave-empty = nobody left while waiting
call-exit-overflow = overflow
call-exit-callback = call-back requested
call-offer-answered = answered
call-offer-not-answered = not answered
call-offer-declined = declined
call-offer-withdrawn = withdrawn
call-transfer-blind = blind transfer
call-transfer-attended = attended transfer
call-transfer-queue = transfer to a queue
project-refusal-none-given = no reason given
