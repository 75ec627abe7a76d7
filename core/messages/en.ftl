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

## Outcomes
project-outcome-agreed = agreed
project-outcome-refused = refused
project-outcome-call-later = call later
project-outcome-informed = informed
project-outcome-wrong-person = wrong person
project-outcome-opt-out = no more calls
project-outcome-complaint = complaint
project-outcome-broken-off = broken off
project-outcome-not-reached = not reached
project-refusal-price-too-expensive = too expensive
project-refusal-price-no-budget = no money for it now
project-refusal-competitor = served by a competitor
project-refusal-no-need = no need
project-refusal-has-it-already = has it already
project-refusal-technically-impossible = technically impossible
project-refusal-distrust = distrust
project-refusal-bad-experience = bad experience with us
project-refusal-not-decision-maker = does not decide this
project-refusal-moved = moved away
project-refusal-deceased = deceased
project-refusal-other = another reason
project-refusal-none-given = no reason given
project-disposition-repeated = the disposition code { $disposition } stands twice: keep one
project-disposition-reason-without-refusal = the disposition code { $disposition } names a refusal reason but is no refusal: change its category or leave the reason out

## Records
call-record-ends-before-start = it ends at { $until }, before it starts at { $from }: put the two instants right
call-record-exit-without-instant = the way of leaving a queue and the instant of leaving go together: give both or neither
call-record-agent-without-answer = an agent is named although no agent answered: change the exit or leave the agent out
call-record-hold-over-leg = hold ({ $hold }) and consultation ({ $consult }) are longer than the time with the agent ({ $length })
call-record-other-direction = the value belongs to a call of the other direction: change the direction or the value
call-record-live-without-leg = a conversation has an outcome but no agent's part: add the part or change the outcome
call-record-not-closed = { $state }: take the record when the call is closed
call-permit-empty-period = no instant lies between { $from } and { $until }: a permit needs a period

## Ways out of a queue
call-queue-exit-answered = answered
call-queue-exit-abandoned = abandoned
call-queue-exit-timeout = time-out
call-queue-exit-key = left by key
call-queue-exit-full = queue full
call-queue-exit-closed = queue closed
call-queue-exit-join-empty = nobody there on arrival
call-queue-exit-leave-empty = the last agent left
call-queue-exit-overflow = overflow
call-queue-exit-callback = call-back requested

## States of a call
call-state-none = there is no call yet
call-state-ringing = the call is between queues and agents
call-state-queued = the call waits in a queue
call-state-offered = the call rings at an agent
call-state-dialling = the number is being dialled
call-state-answered = the customer talks with an agent
call-state-on-hold = the customer is on hold
call-state-consulting = the agent consults a colleague
call-state-wrap-up = the agent works on the call after it
call-state-closed = the call is closed

## Commands of a call
call-command-arrive = beginning an incoming call
call-command-dial = dialling
call-command-enqueue = putting the call into a queue
call-command-turn-away = turning the call away from a queue
call-command-leave-queue = leaving the queue
call-command-offer = putting the call before an agent
call-command-end-offer = ending the agent offer
call-command-answer = answering
call-command-fail-dial = ending the dialling without a person
call-command-drop = dropping the answered call
call-command-detect-machine = noting an answering machine
call-command-hold = putting the customer on hold
call-command-resume = taking the customer off hold
call-command-consult = consulting a colleague
call-command-end-consult = ending the consultation
call-command-transfer = transferring the call
call-command-complete-transfer = completing the transfer
call-command-hang-up = hanging up
call-command-end-wrap-up = ending the work after the call
call-command-record-outcome = recording the outcome
call-command-identify = naming the person
call-command-assign-project = naming the project
call-command-elapse = letting time pass

## Events of a call
call-event-none = no event
call-event-arrived = the call came in
call-event-dialled = the number was dialled
call-event-enqueued = the call entered a queue
call-event-turned-away = a queue refused the call
call-event-left-queue = the call left its queue
call-event-offer-made = the call was put before an agent
call-event-offer-ended = the agent offer ended
call-event-answered = an agent and the customer were connected
call-event-not-reached = no person was reached
call-event-hold-began = the hold began
call-event-hold-ended = the hold ended
call-event-consult-began = the consultation began
call-event-consult-ended = the consultation ended
call-event-leg-ended = the agent's part ended
call-event-ended = the customer was gone
call-event-wrap-up-ended = the work after the call ended
call-event-outcome-recorded = the outcome was recorded
call-event-identified = the person was recognised
call-event-project-assigned = the project became clear
call-event-taken-over = the colleague took the customer over

## Guards of a call
call-wrong-state = the state has no such command
call-clock-back = the command's instant { $at } lies before the last change at { $changed }: send commands in the order of time
call-actor-role = this role takes no part in calls: let an agent, a senior or the system act
call-actor-other-agent = the call belongs to agent { $agent }: let that agent or a senior act
call-actor-not-on-the-call = no agent acts on a call that they are not on: let the agent on the call, a senior or the system act
call-actor-not-an-agents-command = where a call goes is decided by the system, a senior or the authority, not by an agent
call-person-already-another = the call is already known to be of another person: correct the contact there
call-project-already-another = the call already belongs to another project: correct the contact there
call-offer-other-agent = the call rings at agent { $agent }: let that agent answer
call-offer-answered-by-answer = an answered offer is the command answer: send that
call-queue-exit-not-of-this-command = the exit '{ $exit }' does not belong to this command: turning away takes full, closed, join-empty; leaving takes time-out, key, leave-empty, overflow, call-back; giving up is hanging up
call-queue-not-in-one = the call is in no queue
call-permit-other-number = permit { $permit } is for another number: ask for a verdict on this one
call-permit-other-project = permit { $permit } is for another project: ask for a verdict for this one
call-permit-not-yet = permit { $permit } is valid from { $from }, it is { $at }: wait until then
call-permit-expired = permit { $permit } was valid until { $until }, it is { $at }: ask for a new verdict
call-dial-result = dialling cannot end with this result: give busy, no answer, rejected, invalid, machine or fax
call-machine-inbound = a machine answers only calls that we dialled
call-transfer-to-self = agent { $agent } already has the call: name another
call-ending-no-agent = no agent is with the customer: name the customer or the system as the one who hung up
call-ending-reason = the closing reason does not fit where the customer is: while dialling give not reached; while waiting gave up; in the menu finished or turned away as well; in a conversation finished, silence or abuse; line lost or system fault anywhere
call-wrap-up-not-open = agent { $agent } has no work after this call
call-outcome-already-recorded = the outcome '{ $category }' is recorded already: a call has one
call-outcome-not-handled-by-actor = the actor handled no part of this call: let an agent who did or a senior record it
call-outcome-no-conversation = no agent talked with the customer, so there is no conversation to record
call-outcome-not-live = a person was reached: give what the conversation came to, not why nobody was reached
call-outcome-dispositions-of-another-project = the disposition codes are those of another project: give those of the call's project
call-outcome-call-later-in-the-past = the time to call again, { $later }, has passed: name a later one
call-outcome-unknown-disposition = the project has no disposition code { $disposition }: choose one of its list
call-outcome-other-category = the disposition code { $disposition } means '{ $category }', the outcome says otherwise: make the two agree

## Stored calls and histories
call-restore-state = the state contradicts what is open in the call: restore the value as it was stored
call-restore-permit = an outbound call has a permit, a person and a project and is dialling until somebody answers; no other call has a permit
call-restore-order = an instant lies outside the call, or a list steps back in time
call-restore-wrap-up = the work after the call names no ended part of that agent
call-restore-leg = an agent's part, its queue entry and its offer do not fit together: restore the value as it was stored
call-restore-outcome = the outcome contradicts what happened in the call: restore the value as it was stored
call-restore-command-repeated = the list of applied commands is empty or names one twice
call-replay-empty = the history is empty
call-replay-no-beginning = a history begins with an arrival or a dialling
call-replay-second-beginning = a history begins once
call-replay-not-here = the event does not follow from the state
call-replay-clock-back = the event is older than the one before it
call-replay-command-repeated = the events of one command do not stand together
call-replay-group-broken = the events of one command are not complete: one is missing, stands twice or has another envelope

## Intervals
base-grid-out-of-range = the instant { $instant } leaves the calendar: check its year
base-grid-too-many-parts = the period lies in more than { $limit } intervals: take a shorter period or longer intervals

## Figures: plans and tallies
kpi-plan-repeated-dimension = the plan splits twice by the same thing: name each once, and one interval length
kpi-plan-not-in-milliseconds = a limit of the policy is not a whole number of milliseconds: round it
kpi-tally-overflow = the sums of the tally would pass { $limit }, counted or in milliseconds: check the durations of the record, or start a new tally
kpi-tally-other-plan = the two tallies were counted under different plans: merge only tallies of one plan
kpi-tally-histogram-out-of-order = a stored histogram is out of order, repeats a value, or has a count of 0: store the tally anew
kpi-tally-part-over-whole = a stored counter is larger than the whole that it is a part of: store the tally anew
kpi-tally-time-of-nothing = a stored time belongs to nothing that was counted: store the tally anew
kpi-tally-foreign-group = a stored group does not fit the plan of its tally: store the tally anew
kpi-tally-repeated-group = a stored group stands twice: store the tally anew
kpi-tally-too-many-groups = the tally has too many different ids: split by less
kpi-waits-bounds-not-rising = a bound of the waits is not above the one before: give them rising, each once, in whole milliseconds

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
call-offer-result-answered = answered
call-offer-result-not-answered = not answered
call-offer-result-declined = declined
call-offer-result-withdrawn = withdrawn
call-transfer-kind-blind = blind transfer
call-transfer-kind-attended = attended transfer
call-transfer-kind-queue = transfer to a queue

## Tables of lines
base-table-binary = the file has NUL bytes: it is binary, or text in UTF-16; save it as text in UTF-8
base-table-byte-order-mark = the file starts with a byte-order mark, which was passed over
base-table-carriage-return-only = the header holds a carriage return without a line feed: save the file with line feeds
base-table-compressed = the file is compressed or an archive: unpack it first
base-table-empty = the file is empty: give at least a header or one line
base-table-header-unreadable = the header cannot be read ({ $reason }): mend the first line
base-table-json-array = the file is one JSON array: write one object a line
base-table-json-for-delimited = the file is JSON, not a delimited table: choose the JSON lines format
base-table-json-spread = a JSON object runs over several lines: write one object a line
base-table-line-too-long = the line is longer than { $limit } bytes: shorten it or raise the limit
base-table-lone-carriage-return = a carriage return stands inside the row
base-table-markup = the file is HTML or XML: export it as a delimited table or JSON lines
base-table-mixed-line-ends = the file mixes line ends with and without a carriage return
base-table-no-final-line-end = the last line has no line end: the file may be cut off
base-table-not-json-lines = the first line is no JSON object: choose the delimited format
base-table-not-utf8 = the row is not UTF-8: convert the file to UTF-8
base-table-nul = the row holds a NUL byte: remove it
base-table-other-format = the file is Parquet, Arrow, PDF or an old Excel file: export it as text
base-table-repeated-column = the columns at positions { $first } and { $second } of the header have the same name: rename one, or name the columns in the mapping where the file has no header
base-table-too-few-fields = the row has { $found } fields, the header { $expected }: add the missing ones
base-table-too-many-columns = the header has { $found } columns, more than the { $limit } that are read: check the delimiter or leave columns out
base-table-too-many-fields = the row has { $found } fields, the header { $expected }: put quotes around a field that holds the delimiter
base-table-unclosed-quote = a quote opens in the row and is not closed: close it or double it
base-table-utf16 = the file is text in UTF-16: save it in UTF-8

## Call logs and mappings
importer-file-column-missing = the column { $column } is not among the { $columns } of the file: mend the header, the mapping or its delimiter
importer-file-finished = the file was read to its end: make a new reader
importer-options-no-line = the longest line has 0 bytes: allow at least 1
importer-finding-answer-differs = the queue was left at { $left } and the answer came at { $answered }, more than a minute apart
importer-finding-duration-differs = the duration { $given } differs from the { $between } between its instants
importer-finding-duration-unreadable = the duration of a check cannot be read and was not compared: mend it
importer-finding-end-before-start = the end { $until } is before the start { $from } and was not kept: mend one of them
importer-finding-id-check-stopped = too many contacts to remember: from here on repeated ids are not looked for
importer-finding-negative-time = a time runs backwards by { $by }
importer-finding-outlier = { $length } is longer than the { $limit } that the mapping finds likely
importer-finding-repeated-contact = the id of the contact came before in this file
importer-finding-time-ambiguous = a local time that stands twice was read as { $at }
importer-finding-time-in-gap = a local time that the clock passed over was moved forward to { $at }
importer-finding-unknown-column = the column at position { $position } is none of the schema and was not read: mend its name or remove it
importer-finding-value-not-kept = the value of { $field } does not fit the result of the contact and was not kept
importer-row-clock-malformed = the duration cannot be read: write hours, minutes and seconds such as 27:01:30, or minutes and seconds such as 1:30
importer-row-contradiction = the result { $result } reached nobody, and yet the business result is { $business }: mend one of them
importer-row-count-malformed = the number cannot be read: give a whole number of at least 0
importer-row-date-malformed = the date does not fit its format: mend the row or time.date_format
importer-row-date-missing = a clock time has no date beside it: fill the date column
importer-row-duration-malformed = the duration cannot be read: give a number in the unit of durations.unit
importer-row-key-missing = the object lacks a key that the mapping names: add it, or list it under format.optional
importer-row-key-repeated = the object has a key twice, and it cannot be known which value is meant: remove one
importer-row-missing = a value is missing that every such contact needs: fill the column
importer-row-no-result-rule = no result rule of the mapping fits the row: add one
importer-row-not-a-record = a field of the record is missing, unknown or of another type, at line { $line }, column { $column }: mend it as docs/call-log.md shows, or remove it
importer-row-not-an-object = the line is JSON but no object: write one object a line
importer-row-not-flat = the value is a list or an object: a mapping reads texts, numbers and truth values
importer-row-offer-malformed = an offer cannot be read: write agent@instant+12s, joined by semicolons
importer-row-time-ambiguous = the local time stands twice when the clock is put back: set time.ambiguous to earlier or later
importer-row-time-in-gap = the clock passed over this local time when it was put forward: mend it, or set time.gap to forward
importer-row-time-malformed = the time does not fit its format: mend the row or the format of the column
importer-row-unknown-word = the word is none that is known here: mend it or add it under words in the mapping
importer-mapping-condition = the condition of the mapping at line { $line } cannot be read: write a text, or one of > >= < <= = != with a blank and a number behind it
importer-mapping-constant-of-time = the constant at line { $line } is of a field with an instant, which no constant can be: name a column
importer-mapping-date-format = the date format at line { $line } cannot be used: give year, month and day, such as %Y-%m-%d
importer-mapping-date-missing = the time format at line { $line } has no date: name a date column
importer-mapping-delimiter = the delimiter at line { $line } is not one ASCII character other than the quote and a line end
importer-mapping-duration = the length at line { $line } cannot be read: write a whole number and ms, s, m or h
importer-mapping-malformed = the mapping is no TOML at line { $line }: mend its syntax
importer-mapping-missing-field = the mapping lacks { $field }, seen from line { $line }: add it
importer-mapping-name-repeated = the name at line { $line } stands twice in format.names: rename one
importer-mapping-name-unused = the column at line { $line } is optional and nothing in the mapping reads it: mend its name or remove it
importer-mapping-not-a-time = the column at line { $line } is not one of an instant in this mapping: map it or remove the line
importer-mapping-not-utf8 = the mapping is not UTF-8 at line { $line }: save the file as UTF-8
importer-mapping-quote = the quote at line { $line } is not one ASCII character: give one, or an empty text for none
importer-mapping-rule-name = the name of the rule at line { $line } is no code: use lower-case letters, digits and underscores
importer-mapping-time-format = the time format at line { $line } is unknown: give rfc3339, epoch_seconds, epoch_milliseconds or a pattern such as %Y-%m-%d %H:%M:%S
importer-mapping-unknown-field = the mapping names { $field } at line { $line }, which no mapping has: mend the name
importer-mapping-unknown-version = the version of the mapping at line { $line } is unknown to this release: give 1
importer-mapping-unknown-word = the word at line { $line } is none of ours: see docs/mapping.md for the list
importer-mapping-words-unused = the field at line { $line } has no words: remove them
importer-mapping-wrong-type = the value at line { $line } is of another type: see docs/mapping.md for what stands there
importer-mapping-zone-missing = the time format at line { $line } is a local time: name its zone, such as Asia/Kolkata
importer-mapping-zone-unknown = the time zone at line { $line } is unknown: give a name of the IANA database, such as Asia/Kolkata
