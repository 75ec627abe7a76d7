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
base-date-out-of-range = a date is outside the years 1 to 9999: give a day of the Gregorian calendar
base-email-malformed = an e-mail address is not one: give a text with one @, something on both sides and no blank
base-birth-date-malformed = a day of birth is none: give it as YYYY-MM-DD, not before 1850
base-personal-empty = a personal value is empty: leave the field out instead
base-personal-too-long = a personal value has { $length } bytes: give { $limit } at most
base-country-unknown = the country is unknown: give an ISO 3166-1 code of two capital letters, such as IN
base-phone-malformed = the telephone number cannot be read: give it with + and the country code, or name the country
base-phone-impossible = no telephone has this number: check its digits against the country's plan
base-label-malformed = a label is empty, over 512 bytes, or has a control character
base-period-reversed = the period ends at { $until }, before it starts at { $from }: swap the two
base-duration-negative = the duration is below zero: give one of zero or more, and check which instant is the earlier
base-instant-out-of-range = the instant lies beyond the calendar: give one within 262,000 years of our time
base-zone-unknown = the time zone is unknown: give a name of the IANA database, such as Asia/Kolkata

## Stored JSON
base-json-not-writable = the value cannot be written as JSON
base-json-malformed = the text is not JSON, at line { $line }, column { $column }
base-json-cut-off = the JSON text ends too early, at line { $line }, column { $column }
base-json-not-of-this-shape = a field of the JSON text is missing, unknown, there twice or of another type, at line { $line }, column { $column }
base-json-other-kind = the JSON text holds another kind of value: give it to the reader of that kind
base-json-newer-version = the JSON text has version { $version }, this release knows versions up to { $current }: read it with a newer release
base-json-version-zero = the JSON text has version 0: versions start at 1

## Denials and histories
base-denial = { $command } is not possible while { $state }
base-replay = event { $index } ({ $event }) cannot come while { $state }
base-workflow-wrong-state = the state has no such command
base-workflow-clock-back = the command's instant { $at } lies before the last change at { $changed }: send commands in the order of time
base-replay-empty = the history is empty
base-replay-no-event = no event
base-replay-no-beginning = the history begins with an event that begins nothing
base-replay-second-beginning = a history begins once
base-replay-not-here = the event does not follow from the state
base-replay-clock-back = the event is older than the one before it
base-replay-command-repeated = the events of one command do not stand together
base-replay-group-broken = the events of one command are not complete: one is missing, stands twice or has another envelope
base-restore-command-repeated = the list of applied commands is empty or names one twice

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
project-offer-negative-price = a price is below zero: give zero or more
project-offer-two-currencies = the prices of an offer are in two currencies: give both in one
project-offer-reversed = an offer ends before it begins: give a later end or none
project-offer-no-area = an offer is for some areas and names none: name one, or say that it is for everywhere
project-offer-blank-area = a part of an area is blank: give the name or the start of the postcode, or leave the part out
project-catalogue-too-many = a catalogue has { $length } offers: give { $limit } at most
project-catalogue-repeated = the offer { $offer } stands twice: keep one, or give the other an id of its own
project-fault-steps = a fault tree has { $length } steps: give 1 to { $limit }
project-fault-repeated = the name { $name } stands twice in a fault tree: give each step, and each answer of a step, a name of its own
project-fault-few-answers = a question has fewer than two answers: give two or more, or end there
project-fault-leads-nowhere = an answer leads to the step { $next }, which is not there: name a step of the tree
project-fault-leads-back = a way through the fault tree comes back to this step: let every way lead on to an end
project-fault-not-reached = no answer leads to this step: let one lead there or take it out
project-fault-unknown-answer = the question has no such answer: give one of its own
project-fault-over = the search had ended before this answer: leave out what comes behind the end
project-fault-other-walk = the fault tree of { $topic } does not lead to this step by these answers: go on in the version in which the search began, or begin again
project-guide-too-many = a call guide has { $length } entries here: give { $limit } at most
project-guide-repeated-line = the line { $advice } stands twice in the call guide: give each a name of its own
project-guide-repeated-topic = the topic { $topic } has two fault trees: keep one
project-version-zero = a version of a project is counted from 1: give 1 or more
project-version-dispositions-of-another = the disposition codes are those of project { $other }, not of { $project }: give its own
project-version-repeated-training = the training { $training } stands twice: keep one
project-version-repeated-form = the form { $form } stands twice: keep one, the one that agents fill in now
project-versions-none = a project has no version: give one at least
project-versions-of-another = a version is of project { $other }, the one before of { $project }: keep those of one project together
project-versions-not-growing = a version is not after the one before it: give it a higher number and a later first day
project-form-version-zero = a version of a form is counted from 1: give 1 or more
project-form-fields = a form has { $length } fields: give 1 to { $limit }
project-form-repeated-field = the field { $field } stands twice in the form: keep one, or give the other a name of its own
project-form-repeated-rule = the rule { $rule } stands twice in the form: keep one, or give the other a name of its own
project-form-repeated-choice = the choice { $choice } stands twice in a field: keep one
project-form-reversed = the least that a field takes is more than the most: give the two bounds in their order
project-form-text-too-long = a text field takes more than { $limit } characters: give { $limit } at most
project-form-far-day = a day is more than { $limit } days from the day on which the form is filled in: give a nearer one
project-form-negative-amount = the least amount of a field is below zero: give zero or more
project-form-two-currencies = the least and the most amount of a field are in two currencies: give both in one
project-form-entries = a list has { $length } entries here: give { $least } to { $limit }
project-form-unknown-field = the form has no field { $field }: name one of its own
project-form-unknown-choice = the field has no choice { $choice }: name one of its own
project-form-other-kind = the field { $field } is of another kind than the condition asks of: ask only yes and no of a field of yes and no, and choices of a field of choices
project-form-own-field = the field { $field } is required by what stands in itself: name another field
project-form-not-comparable = the fields { $lesser } and { $greater } cannot be compared: name two different fields of days, of times, of numbers, or of amounts of one currency
project-form-empty-list = a list of a condition is empty: name at least one, or leave the condition out
project-form-too-deep = conditions are nested more than { $limit } deep: put them side by side
project-form-too-many = a condition has more than { $limit } parts: keep the ones that matter
project-form-mask = a mask is not one: give 1 to { $limit } characters of A (a letter, in Latin script), 9 (a digit), * (either), blank, -, / and ., with one of the first three at least
project-form-kind-text = text
project-form-kind-name = name of a person
project-form-kind-address = address
project-form-kind-phone = telephone number
project-form-kind-email = e-mail address
project-form-kind-date = day
project-form-kind-time = time of a day
project-form-kind-birth-date = day of birth
project-form-kind-number = whole number
project-form-kind-money = amount of money
project-form-kind-choice = one of several answers
project-form-kind-document = number of a document
project-form-kind-yes-no = yes or no

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
call-permit-other-person = permit { $permit } is for another person: ask for a verdict on this one
call-permit-other-subject = permit { $permit } is for another subject: ask for a verdict on this one
call-permit-used = permit { $permit } was used: ask for a new verdict before each call
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
kpi-plan-repeated-topic = the topic { $topic } stands twice: name each topic once
kpi-plan-not-in-milliseconds = a limit of the policy is not a whole number of milliseconds: round it
kpi-tally-overflow = the sums of the tally would pass { $limit }, counted, in points or in milliseconds: check the durations and numbers of what is counted, or start a new tally
kpi-tally-other-plan = the two tallies were counted under different plans: merge only tallies of one plan
kpi-tally-histogram-out-of-order = a stored histogram is out of order, repeats a value, or has a count of 0: store the tally anew
kpi-tally-part-over-whole = a stored counter is larger than the whole that it is a part of: store the tally anew
kpi-tally-time-of-nothing = a stored time belongs to nothing that was counted: store the tally anew
kpi-tally-foreign-group = a stored group does not fit the plan of its tally: store the tally anew
kpi-tally-repeated-group = a stored group stands twice: store the tally anew
kpi-tally-spans-out-of-order = stored spans of time are out of order, touch each other or are empty: store the tally anew
kpi-tally-too-many-groups = the tally has too many different ids: split by less
kpi-explain-unknown-figure = there is no figure { $kpi }: take an id of the registry
kpi-explain-unknown-part = the figure { $kpi } has no such part: take a part that its report gives, or none where it is a whole
kpi-explain-foreign-group = the plan makes no such group: take the key of a group of its report
kpi-list-finished-over-leads = the list has { $leads } leads and { $finished } are done with: count only leads of the list, each once
kpi-tally-repeated-key = a stored person or lead stands twice: store the tally anew
kpi-tally-nothing-in-it = a stored group, person or lead has nothing in it: store the tally anew
kpi-tally-foreign-contact = a stored contact does not fit the plan of its tally: store the tally anew
kpi-tally-out-of-span = a stored instant lies outside the data of its tally: store the tally anew
kpi-survey-other-scale = this question is not asked on the scale { $scale }: ask a recommendation from 0 to 10, ease from 1 to 5 or 1 to 7
kpi-survey-score-out-of-scale = the score { $score } is not on the scale: give a whole score from { $lowest } to { $highest }, or none where the customer did not answer
kpi-scorecard-items = the scorecard has { $length } items: give 1 to { $limit }
kpi-scorecard-no-weight = an item weighs nothing: give it a weight of 1 or more, or leave it out
kpi-scorecard-over-weight = an item earned { $earned } and weighs { $weight }: give it no more than it weighs
kpi-scorecard-repeated-item = the item { $item } stands twice on the scorecard: judge each item once
kpi-pause-break = break
kpi-pause-meal = meal
kpi-pause-training = training
kpi-pause-meeting = meeting
kpi-pause-off-queue-work = work off the queues
kpi-pause-other = other
kpi-scale-one-to-five = from 1 to 5
kpi-scale-one-to-seven = from 1 to 7
kpi-scale-zero-to-ten = from 0 to 10
kpi-question-satisfaction = satisfaction
kpi-question-recommendation = recommendation
kpi-question-ease = ease
kpi-undecided-near-start = near the start of the data
kpi-undecided-near-end = near the end of the data
kpi-waits-bounds-not-rising = a bound of the waits is not above the one before: give them rising, each once, in whole milliseconds

## Figures: names
kpi-offered = offered
kpi-offered-waiting = still waiting
kpi-answered = answered
kpi-received = received
kpi-answered-rate = answered rate
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
kpi-wait-mean = average wait of all who left the queue
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
kpi-connect-rate = connect rate
kpi-right-party = right-party rate
kpi-right-party-of-dials = right-party rate, of dials
kpi-conversion-of-right-party = conversion, of right parties
kpi-conversion-of-dials = conversion, of dials
kpi-dropped = dropped calls
kpi-drop-rate-us = drop rate, United States
kpi-drop-rate-of-answers = drop rate, of answers
kpi-drop-rate-uk = drop rate, United Kingdom
kpi-time-logged-in = time logged in
kpi-time-handling = time handling contacts
kpi-time-wrap-up = time in wrap-up
kpi-time-available = time available
kpi-time-paused = time paused
kpi-time-scheduled = time scheduled
kpi-time-paid = time paid
kpi-occupancy = occupancy
kpi-utilisation = utilisation
kpi-adherence = schedule adherence
kpi-adherence-by-kind = schedule adherence, by kind of pause
kpi-conformance = schedule conformance
kpi-shrinkage = shrinkage
kpi-shrinkage-planned = shrinkage, planned
kpi-shrinkage-unplanned = shrinkage, unplanned
kpi-shrinkage-external = shrinkage, external
kpi-shrinkage-internal = shrinkage, internal
kpi-handled-per-hour = handled per hour
kpi-dials-per-hour = dials per hour
kpi-sales-per-hour = sales per hour
kpi-repeat-rate = repeat rate
kpi-repeat-rate-so-far = repeat rate so far
kpi-repeat-rate-undecided = repeats not decided yet
kpi-repeat-rate-unidentified = contacts of unknown people
kpi-fcr-gross = first-contact resolution, gross
kpi-fcr-net = first-contact resolution, net
kpi-fcr-undecided = first contacts not decided yet
kpi-fcr-unmarked = first contacts without a mark
kpi-attempts-per-lead = attempts per lead
kpi-list-penetration = list penetration
kpi-list-completion = list completion
kpi-contact-rate-by-lead = contact rate by lead
kpi-contact-rate-by-list = contact rate by list
kpi-conversion-by-lead = conversion by lead
kpi-dials-without-lead = dials without a lead
kpi-csat = customer satisfaction
kpi-csat-mean = customer satisfaction, mean
kpi-nps = net promoter score
kpi-nps-promoters = promoters
kpi-nps-passives = passives
kpi-nps-detractors = detractors
kpi-ces = customer effort score
kpi-ces-agreeing = customer effort, those who agree
kpi-survey-response-rate = response rate of surveys
kpi-quality-score = quality score
kpi-quality-instant-fail-rate = instant fail rate
kpi-quality-cards = scorecards

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
importer-options-no-table = facts of this kind are read from no table: make them of attempts
importer-options-repeated-agent-name = an agent's name of the log stands twice: give each once
importer-options-repeated-pause-reason = two reasons for pauses are the same but for capitals and signs: give each once
importer-options-silence-too-short = the longest silence is zero or shorter than the settle time: make it longer
importer-finding-answer-differs = the queue was left at { $left } and the answer came at { $answered }, more than a minute apart
importer-finding-answer-missing = the call ended and no answer of it was in the log: the answer was made of the end
importer-finding-broken-off = the call was open when Asterisk began anew: its end is unknown
importer-finding-call-too-big = the call has too many rows to hold: it was given out as it stands, and what comes behind is kept as events
importer-finding-clock-back = the stamp of the row lies { $by } behind that of the row before: check the clock of the system
importer-finding-connected-twice = the call was connected while it was connected already: the end of the first conversation may be unknown
importer-finding-duration-differs = the duration { $given } differs from the { $between } between its instants
importer-finding-duration-unreadable = the duration of a check cannot be read and was not compared: mend it
importer-finding-end-before-start = the end { $until } is before the start { $from } and was not kept: mend one of them
importer-finding-end-missing = no row of the call came for as long as the options allow, and no end of it was seen
importer-finding-ended-twice = the conversation had ended already: the row was kept as an event
importer-finding-entered-twice = the call entered a queue in which it was already
importer-finding-entry-missing = the log does not say when the call entered the queue: it was worked out from the wait
importer-finding-id-check-stopped = too many contacts to remember: from here on repeated ids are not looked for
importer-finding-late-event = the row came after its call was given out and was kept as an event: allow a longer settle time
importer-finding-left-twice = the call had left the queue already: the row was kept as an event
importer-finding-log-in-broken-off = an agent was logged in when Asterisk began anew: the log-in was ended at the last row before
importer-finding-logged-in-twice = the agent was logged in already: the first log-in counts
importer-finding-logged-off-twice = the agent was not logged in: the log-off was kept as an event
importer-finding-names-no-call = the row names no call and was kept as an event
importer-finding-names-no-queue = the row names no queue and was kept as an event
importer-finding-names-nobody = the row names no agent and was kept as an event
importer-finding-negative-time = a time runs backwards by { $by }
importer-finding-not-paused = the agent was not paused: the row was kept as an event
importer-finding-offered-twice = the agent was offered the call at the same moment already: the row was kept as an event
importer-finding-outlier = { $length } is longer than the { $limit } that the mapping finds likely
importer-finding-paused-twice = the agent was paused already for the same reason: the first pause goes on
importer-finding-paused-without-log-in = the agent was paused without being logged in
importer-finding-record-impossible = the rows of the call contradict each other and gave no record: check them
importer-finding-repeated-contact = the id of the contact came before in this file
importer-finding-seconds-missing = the row gives no whole number of seconds and was kept as an event
importer-finding-stretch-impossible = the stretch of the agent's time is longer than a year and was left out: mend the stamp of this row or of the one where it begins
importer-finding-time-ambiguous = a local time that stands twice was read as { $at }
importer-finding-time-in-gap = a local time that the clock passed over was moved forward to { $at }
importer-finding-too-long-to-count = the time of { $of } from { $from } to { $until } is too long for the intervals of the report, or not in the years 1900 to 2200, and was not counted: mend its stamps or its seconds, or take longer intervals
importer-finding-unknown-column = the column at position { $position } is none of the schema and was not read: mend its name or remove it
importer-finding-unknown-event = the event is none that is known here and was kept as it stands
importer-finding-unknown-queue = the queue is none of the known queues: mend its name or add it to the options
importer-finding-value-not-kept = the value of { $field } does not fit the result of the contact and was not kept
importer-finding-wrap-up-without-call = no call of the agent is known to which the wrap-up belongs: it counts as the agent's time only
importer-row-clock-malformed = the duration cannot be read: write hours, minutes and seconds such as 27:01:30, or minutes and seconds such as 1:30
importer-row-contradiction = the result { $result } reached nobody, and yet the business result is { $business }: mend one of them
importer-row-count-malformed = the number cannot be read: give a whole number of at least 0
importer-row-date-malformed = the date does not fit its format: mend the row or time.date_format
importer-row-date-missing = a clock time has no date beside it: fill the date column
importer-row-duration-malformed = the duration cannot be read: give a number in the unit of durations.unit
importer-row-epoch-malformed = the time is no whole number of seconds since 1970: mend the row, or read the file as a table
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
importer-row-time-unreadable = the time cannot be read: write 2026-03-02 09:00:05.123456, with an offset or without, or whole seconds since 1970
importer-row-too-few-fields = the line has { $found } fields, a line of a queue log at least { $expected }: check the form and the delimiter
importer-row-too-many-fields = the line has more than { $limit } fields behind the event: check the delimiter
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

## Files of other facts
importer-fact-card-apart = other rows stand between this row and the first rows of its scorecard, so that it was not counted with them: put the rows of one card together and read the file again
importer-fact-card-broken = another row of this scorecard could not be read, and without it the score would be another one: mend that row and read the file again
importer-fact-card-differs = the row differs here from the first row of its scorecard: write the same in every row of one card
importer-fact-card-too-long = the rows of the scorecard are over { $limit } bytes together: shorten them or split the card
importer-fact-missing = a value is missing that every such row needs: fill the column
importer-fact-not-a-fact = a field of the fact is missing, unknown or of another type, at line { $line }, column { $column }: mend it as docs/facts.md shows, or remove it
importer-fact-result-missing = the item has no result: give the points in earned, or yes in not_applicable or instant_fail
importer-fact-results-differ = the item has more than one result: keep the points, or one yes in not_applicable or instant_fail
importer-fact-time-malformed = the instant cannot be read: write it with its offset, such as 2026-03-02T09:00:00Z or 2026-03-02T14:30:00+05:30
importer-fact-unknown-word = the word is none that this column knows: take one of those in docs/facts.md
importer-finding-activities-overlap = the agent { $agent } was at this activity twice from { $from } to { $until }, and the time counts once: mend one of the two rows
importer-finding-card-uncertain = the row could not be read, and the scorecard before or behind it may lack an item: mend the row and read the file again
importer-finding-empty-period = the period has no length and adds no time: mend its end or remove the row
importer-finding-out-of-place = the value does not go with what the row says and was not kept: empty the cell or mend the row
importer-finding-overlap-check-stopped = too many stretches of time to remember: from here on overlaps of new ones are not looked for; raise max_remembered_ids
importer-finding-repeated-scorecard = the id of the scorecard came before in this file: put the rows of one card together and give each card an id of its own
importer-finding-repeated-survey = the id of the answer came before in this file: remove one of the two or give each an id of its own
importer-finding-shifts-overlap = the agent { $agent } is planned twice from { $from } to { $until }, and the time counts once: mend one of the two rows

## Personal data: classes and views
privacy-class-name = name
privacy-class-phone = telephone number
privacy-class-email = e-mail address
privacy-class-address = address
privacy-class-birth-date = day of birth
privacy-class-document = document number
privacy-class-account = account number
privacy-class-note = note
privacy-view-none = nothing
privacy-view-masked = masked
privacy-view-full = in full
privacy-policy-repeated-rule = a role, a purpose and the class '{ $class }' stand in two rules: keep one of them

## Personal data: the journal
privacy-hash-malformed = a hash is malformed: give 64 hexadecimal digits in lower case
privacy-journal-head-without-entry = the journal has { $count } entries, and its last hash says otherwise: restore the value as it was stored
privacy-journal-full = the journal has no room for another entry: begin a new one
privacy-journal-changed = entry { $entry } of the journal is not the one that was written: take it from a copy, and find out who could change it
privacy-journal-removed = entry { $entry } of the journal is missing: take it from a copy, and find out who could remove it
privacy-journal-reordered = entry { $entry } of the journal stands later than it was written: put the entries in their order
privacy-journal-inserted = an entry stands at place { $entry } of the journal that was not written there: take it out, and find out who could put it in
privacy-journal-cut-off = the journal ends before entry { $entry }: take the rest from a copy, or check against the checkpoint of this part
privacy-journal-rewritten = the journal does not lead to its checkpoint, from entry { $entry } on or before it: take it from a copy, and find out who could write it anew

## Personal data: consent
privacy-channel-voice = a call by a person
privacy-channel-recorded-voice = a call by a recorded voice
privacy-channel-message = a text message
privacy-channel-messenger = a message of an app
privacy-channel-email = e-mail
privacy-channel-post = a letter
privacy-consent-status-not-yet = not given yet
privacy-consent-status-given = given
privacy-consent-status-withdrawn = withdrawn
privacy-consent-status-expired = expired
privacy-consent-status-superseded = superseded
privacy-consent-other-purpose = the consent is for { $purpose } and for no other purpose: ask for one for this purpose
privacy-consent-other-channel = the consent is for another way of contact, { $channel }: take that one, or ask for a consent for this one
privacy-consent-not-yet = the consent is given at { $since } only: wait until then
privacy-consent-withdrawn = the person withdrew the consent at { $since }: do not contact them without a new one
privacy-consent-expired = the consent ran out at { $since }: ask for a new one
privacy-consent-superseded = a newer consent took the place of this one at { $since }: look at the newer one
privacy-consent-expires-before-given = the consent runs out at { $expires }, and was given at { $given }: give a later end, or none
privacy-consent-ended-before-given = the consent ended at { $ended }, before it was given at { $given }: put the two instants right
privacy-consent-ended-after-expiry = the consent ended at { $ended }, when it had run out at { $expires }: nothing is left to withdraw or to supersede
privacy-consent-superseded-by-itself = the consent { $consent } takes its own place: name the newer one
privacy-consent-already-ended = the consent ended already at { $ended }: a new contact needs a new consent

## Personal data: numbers that are called no more
privacy-suppression-source-person = the person
privacy-suppression-source-registry = a registry
privacy-suppression-source-seller = the seller
privacy-suppression-source-authority = a court or an authority
privacy-suppression-source-company = the company
privacy-suppression-key-short = the key has { $length } bytes: give { $limit } or more, drawn by chance
privacy-suppression-before-since = the instant { $at } lies before the entry began at { $since }: put the two right
privacy-suppression-not-theirs-to-lift = the entry came from { $source } and cannot be lifted by { $by }: only the person lifts it, and only a court or an authority what it ordered
privacy-suppression-unknown = the list has no entry { $entry }: check the id, or merge the list that has it
privacy-suppression-repeated = the list has an entry { $entry } already: give each entry its own id
privacy-suppression-already-lifted = the entry was lifted already at { $at }
privacy-suppression-other-entry = the two lists have different entries under the id { $entry }: give one of them another id
privacy-suppression-full = the list has no room for another entry: begin a second one

## Personal data: keeping, incidents, law
privacy-retention-repeated-rule = the class '{ $class }' has two rules for one start: keep one of them
privacy-retention-too-long = personal data are kept for { $limit } days at most: give fewer
privacy-recipient-colleague = a colleague whose work it is not
privacy-recipient-other-customer = another customer
privacy-recipient-partner = a partner
privacy-recipient-public = everybody
privacy-recipient-outsider = somebody outside
privacy-recipient-unknown = nobody known
privacy-incident-no-class = the incident names no class of data: name what came out
privacy-incident-repeated-class = the class '{ $class }' stands twice: name each once
privacy-incident-no-people = an incident is about one person at least: leave the number out while nobody knows it
privacy-incident-reported-before-noticed = the incident was reported at { $reported }, before it was noticed at { $noticed }: put the two instants right
privacy-incident-rule-of-another-duty = the rule is about another duty: take one on telling the authority of an incident
privacy-law-span-too-long = the time of the rule is over a hundred years or leaves the calendar: check its length and the instant

## Customers
customer-record-too-many = the list has { $length } entries, { $limit } are allowed: remove what is out of date
customer-record-repeated = the entry stands twice: remove one of the two
customer-record-ends-before-start = the service ends before it begins: put one of the two days right
customer-record-money-negative = a monthly price is negative: give nought or more
customer-record-prospect-holds-service = a prospect holds no service of ours: make the person a customer or a former customer, or remove the service
customer-record-former-holds-service = a former customer holds no service any more: give the day on which it ended, or make the person a customer
customer-address-empty = an address has no part but the country: give at least one, or leave the address out
customer-address-unknown = there is no address at this position: count from 0 and read the customer again
customer-address-region = region
customer-address-locality = town
customer-address-district = part of the town
customer-address-street = street
customer-address-house = house
customer-address-entrance = entrance
customer-address-floor = floor
customer-address-unit = flat or office
customer-address-postcode = postcode
customer-address-landmark = landmark
customer-purchase-licence-ends-before-start = the licence ends before it begins: put one of the two days right
customer-purchase-licence-ended = the licence of the bought base ended on { $until } and may be used no more: buy it again, or leave these people out
customer-purchase-licence-not-begun = the licence of the bought base begins on { $from }: wait until then
customer-purchase-cost-negative = the cost of a lead is negative: give nought or more
customer-purchase-chain-too-long = the chain of consent has { $length } links, { $limit } are allowed: name only those through whose hands the people went
customer-purchase-chain-backwards = a link of the chain of consent is earlier than the one before it: put the links in the order of time
customer-purchase-chain-not-to-seller = the chain of consent does not end with the seller: add the link through which the seller got the people

## The customer base
customer-base-address-too-wide = neither a town nor a postcode is asked for, and everybody would have to be looked at: give one of them
customer-base-too-many = the base has more people than can be numbered: store it in parts
customer-base-person-repeated = the person stands twice in the stored base: the text was changed by hand; take an earlier copy
customer-base-person-unknown = the stored base names a person who is not in it: the text was changed by hand; take an earlier copy
customer-base-other-person = the customer is stored under the reference of another person: take an earlier copy of the base
customer-base-erasure-contradicts = the stored erasures of the person do not fit the person: the text was changed by hand; take an earlier copy
customer-base-merge-contradicts = the stored merges do not fit the stored people: the text was changed by hand; take an earlier copy
customer-base-merge-repeated = the merge stands twice in the stored base: the text was changed by hand; take an earlier copy
customer-base-timeline-too-long = the timeline of a stored person has { $length } entries, { $limit } are allowed: the text was changed by hand; take an earlier copy
customer-base-owner-contradicts = the stored owner of the person { $person } is not the one to whom they were given last: the text was changed by hand; take an earlier copy
customer-person-unknown = the base does not know the person
customer-person-held = the person is in the base
customer-person-merged = the person was merged into another entry
customer-person-erased = the person was erased
customer-command-add = adding a customer
customer-command-replace = replacing a customer
customer-command-record = noting what happened
customer-command-assign = giving a person to an agent
customer-command-hold = placing a legal hold
customer-command-lift-hold = lifting a legal hold
customer-command-merge = merging two entries
customer-command-undo-merge = taking a merge back
customer-command-erase = erasing a person
customer-command-erase-classes = erasing some classes of a person's values
customer-command-export = giving out all that is held about a person
customer-guard-person-known = the base does not know the person { $person }: add them first or mend the reference
customer-guard-person-new = the reference stands for a person whom the base knows or erased: draw a new one, or replace the customer
customer-guard-room = the base is full: store it and begin another one
customer-guard-not-merged = the person { $person } was merged into another entry: use { $into } or take the merge back
customer-guard-not-erased = the person { $person } was erased: a new entry needs a new reference
customer-guard-owner-by-assignment = the owner is another one: give the person to an agent by assigning
customer-guard-read-back-of-text = an address is marked as read back, but it was another text then: read the new one back to the person
customer-guard-timeline-room = the timeline of the person has { $limit } entries: keep further ones elsewhere
customer-guard-kind-of-base = the base itself notes such a thing when it happens: give another kind, one of your own
customer-guard-role = this role may not do that: let a senior or the authority do it
customer-guard-owner-new = the agent has the person already: choose another agent
customer-guard-hold-known = there never was such a legal hold on the person: mend its id
customer-guard-no-hold = the legal hold { $hold } keeps what is known of the person: do it once the hold is lifted
customer-guard-other-person = both references are the same person: name two entries
customer-guard-merge-new = the id { $merge } names another merge: draw a new one
customer-guard-machine-certain = a program may merge only what the comparison calls certain: let somebody look at both
customer-guard-certain = the comparison does not call the two certain: let somebody look at both and give another reason
customer-guard-merge-known = there is no merge { $merge }: mend its id
customer-guard-merge-in-force = the merge { $merge } was taken back already
customer-guard-unchanged-since-merge = the entry was changed after the merge, and the changes would be lost: take later merges back first, or say which entry gets what
customer-guard-both-entries = the two customers are not those who were merged: give both under their own references
customer-guard-class-named = no class of values is named: name at least one, or erase the whole person
customer-command-view = showing a customer
customer-guard-access-about = the decision on reading is about another person: ask for a decision about this one
customer-guard-export-purpose = data are given out for the purpose of disclosure only: ask for a decision with it
customer-guard-export-full = { $class } may not be seen in full, and an export leaves nothing out: let somebody ask who may
customer-kept-references = the references stay, so that calls that were counted stay counted
customer-kept-timeline = what happened stays as references, so that figures and repeat calls hold
customer-kept-assignments = to whom the person was given stays, because it is about the work of agents
customer-kept-merges = which references were one person stays, so that counts of people hold
customer-kept-holds = legal holds stay, as proof of why the data were held
customer-assigned = the person was given to an agent or taken away
customer-hold-placed = a legal hold was placed
customer-hold-lifted = a legal hold was lifted
customer-merged = two entries of the person were merged
customer-merge-undone = a merge was taken back
customer-erased = the person was erased
customer-classes-erased = some classes of the person's values were erased

## Files of customers
importer-customer-no-reference = neither the mapping nor the caller says how the people are named: map a column to person, or give a reference drawn at random for this file
importer-customer-not-a-customer = a field of the customer is missing, unknown or of another type, at line { $line }, column { $column }: mend it as docs/customers.md shows, or remove it
importer-row-money-malformed = the amount cannot be read: write digits, with a dot or a comma before the minor units
importer-mapping-country-unknown = the country at line { $line } is unknown: give its ISO 3166 code of two capital letters, such as IN
importer-mapping-currency-unknown = the currency at line { $line } is unknown: give its ISO 4217 code, such as INR
importer-mapping-currency-missing = a column holds amounts, seen from line { $line }, and no currency is named: add one, such as INR
importer-mapping-constant-of-person = the constant at line { $line } would make everybody one person: map a column, or give a reference for the file
importer-mapping-person-is-personal = from line { $line } on, person is read from a column that is also a number, a name or an address, and would stand in errors and logs: map a column of its own, or give a reference for the file
importer-finding-repeated-value = the value stands twice in the row and was taken once
importer-finding-value-unused = the value needs another one that the row does not have, and was not kept: fill in the other or empty the cell
importer-finding-other-source = the row names another bought base: { $purchase } was kept, mend the row if that is wrong
importer-finding-more-than-bought = the file has { $rows } rows, but { $bought } people were bought: ask the seller which of them may be used

## Customers who may be one person
customer-match-block = a block of records to compare has { $length }: give 2 to { $limit }
customer-match-full = no more records can be held: split the base into parts by country
customer-match-known-person = the person { $person } is held already: remove that record first
customer-match-thresholds = the thresholds contradict each other: give certain more points than probable, probable more than possible, and possible at least 1
customer-match-too-many = a record has { $length } values of one kind: compare { $limit } at most
customer-match-weights = the weights contradict each other: let them rise from different, at most 0, to same, at least 0, none beyond { $limit }

## Campaigns: attempts
campaign-attempt-number-zero = attempts are counted from 1: give the number of this one
campaign-attempt-no-reason = nobody dialled and no reason is given: name what forbade or prevented it
campaign-attempt-contact-undialled = nobody dialled, and yet the contact { $contact } is named: leave it out, or say what came of the call
campaign-attempt-inbound-result = the result is one of a call that comes in: give what came of dialling
campaign-attempt-contact-used = contact { $contact } was an earlier call: give this call a contact of its own

## Campaigns: hours and holidays
base-clock-time-malformed = the time cannot be read: write two digits of the hour, a colon and two of the minute, from 00:00 to 24:00
base-window-reversed = window { $position } ends before it starts: swap its two times
base-window-empty = window { $position } has no length: mend its end or remove it
base-window-overlap = window { $position } begins before the one before it has ended: put them in order and join what overlaps
base-week-repeated-day = a weekday stands twice: put all its windows into one row
base-holiday-too-many = the calendar has { $length } holidays, { $limit } are possible: remove the days of past years
base-holiday-no-such-day = no year has this day: mend its month, day or count
base-zone-time-skipped = the clock is put forward over this time, so it never shows it: choose a time before or after

## Campaigns: calling rules
campaign-rule-reversed = the rule ends before the first day on which it holds: mend one of the two days
campaign-rule-region-without-country = a part of a country is named and no country: name it
campaign-rule-repeated-purpose = the purpose { $purpose } stands twice: remove one
campaign-rule-no-window = the hours leave no part of any day: give at least one window, or end the project
campaign-rule-windows-without-calendar = hours of holidays are given and no calendar: name the calendar
campaign-rule-cap-zero = a cap of zero calls would forbid every call: give 1 or more, or suppress the number
campaign-rule-span = { $value } is no possible number here: give 1 to { $limit }
campaign-rules-too-many = the set has { $length } rules, { $limit } are possible: split it by country
campaign-rules-permit-minutes = a permit lasts from 1 to { $limit } minutes: give such a number
campaign-rules-repeated-purpose = the purpose { $purpose } stands twice: remove one
campaign-rules-repeated-calendar = the calendar { $calendar } stands twice: remove one
campaign-rules-unknown-calendar = the rule names the calendar { $calendar }, which is not there: add it or mend the name
campaign-rules-unknown-purpose = the rule is for the purpose { $purpose }, which the set does not list: add it there or mend the name
campaign-rules-overlapping = two rules named { $rule } hold on one day: let the first end where the next begins
campaign-rules-other-country = the rule is not of the country whose rules are replaced: mend its country or add it apart
campaign-rules-unknown-weekday = no day of the week is called so: write monday to sunday
campaign-rules-repeated-field = the field comes twice: keep one of the two
campaign-rules-unknown-field = the field is unknown, or one is missing: mend it as the page of campaigns shows
campaign-rules-number = no whole number from 0 on stands here: write digits only
campaign-rules-date = no day stands here: write year, month and day, such as 2026-03-02
campaign-rules-unknown-word = the word is none of those that this field takes: the page of campaigns lists them

## Campaigns: the verdict
campaign-query-at-out-of-range = { $at } is no time of a call: give one from 1970 to 2199
campaign-query-no-call = { $channel } is no call: ask about voice or recorded_voice
campaign-facts-consent-of-another = the consent { $consent } is of another person: leave it out
campaign-facts-consent-ahead = the consent is dated { $at }, after { $now }: mend its date
campaign-facts-attempt-ahead = the attempt is dated { $at }, after { $now }: mend its date
campaign-facts-look-ahead = the look into the registry is dated { $at }, after { $now }: mend its date
campaign-blocked-do-not-call = since { $since } the number is not to be called, by the entry { $entry }: who may lift it is the one who asked for it
campaign-blocked-outside-hours = the person's clock is outside the hours of the rule { $rule }: call later
campaign-blocked-holiday = it is a holiday where the person lives, by the rule { $rule }: call on another day
campaign-blocked-cap-reached = the person was called { $limit } times, as often as the rule { $rule } allows: wait
campaign-blocked-quiet-period = after a call on { $since } the rule { $rule } leaves the person alone for a time: wait
campaign-blocked-dropped-lockout = a call was dropped on { $since }, and the rule { $rule } leaves the person alone for a time: wait
campaign-blocked-no-consent = the rule { $rule } asks for a consent to { $purpose }, and there is none: ask for it another way first
campaign-blocked-consent-ended = the rule { $rule } asks for a consent to { $purpose }, and it holds no more: ask for a new one another way
campaign-blocked-registry-not-asked = the rule { $rule } asks to look the number up in the registry { $registry }, and no look is fresh enough: do so
campaign-blocked-registry-listed = the number stands in the registry { $registry }, and the rule { $rule } forbids to call it
campaign-blocked-zone-unknown = nobody knows by which clock the person lives: note the zone
campaign-blocked-rules-unknown = nobody looked up the law of a country in which the person may live, or not for such a call: add its rules or note the country
campaign-blocked-purpose-unknown = the rules do not know the purpose { $purpose }: mend it, or add it to the rules
campaign-blocked-owner-only = the person belongs to the own base of the agent { $agent }: let that agent call, or reassign the person
campaign-blocked-agent-not-trained = the agent has not had the training { $training }: train first
campaign-blocked-project-closed = the project calls nobody since { $since }
## Campaigns: refusals and offers made
campaign-refusal-no-reason = the refusal has no reason: choose one, or "other" with a note
campaign-refusal-no-competitor = a competitor is the reason and nobody says which: name the provider
campaign-refusal-competitor-unasked = a competitor is named, but the reason is another one ({ $reason }): give the reason "competitor", or note the competitor on the customer
campaign-refusal-negative-price = the competitor's price is below zero: mend it or leave it out
campaign-refusal-no-note = the reason is another one and no note tells which: write what the person said
campaign-offering-version-zero = versions of a project are counted from 1: give the number of the one under which it was offered
campaign-offering-negative-price = the price that was offered is below zero: mend it
campaign-offering-two-currencies = the two prices are in two currencies: give both in one
campaign-offering-recontact-accepted = the person accepted, and yet a condition to call again is noted: leave it out
campaign-offering-recontact-deceased = the person died, and yet a condition to call again is noted: leave it out
campaign-offering-other-version = it was offered under another project or version: compare with the version that it names
campaign-offering-unknown-offer = the catalogue of this version has no offer { $offer }: mend its id
campaign-offering-other-kind = the offer is of the kind { $kind } in the catalogue: mend the kind

## Campaigns: whom to call again
campaign-recontact-negative-price = the price of a condition is below zero: give the most that a month may cost
campaign-recontact-empty-list = a list of conditions is empty: name at least one, or leave the list out
campaign-recontact-too-deep = conditions are nested more than { $limit } deep: put them side by side
campaign-recontact-too-many = a condition has more than { $limit } parts: note the ones that matter
campaign-recontact-backwards = today is before the day up to which people were listed: give the two days in their order
campaign-recontact-repeated-person = the person { $person } stands twice: give all offers to them in one entry
campaign-recontact-other-person = an offer of the contact { $contact } was made to somebody else than { $person }: give each person their own offers
campaign-recontact-price-at-most = a month costs little enough
campaign-recontact-new-service = there is a new offer of the kind
campaign-recontact-coverage-at = the service can be had at the address
campaign-recontact-on-or-after = the day has come
campaign-recontact-all-of = all conditions hold
campaign-recontact-any-of = one of the conditions holds
campaign-recontact-coverage-unknown = it is not known whether { $offer } can be had at the person's address: ask for the missing part of the address
campaign-recontact-other-currency = the price of { $offer } is in another currency than the condition's ({ $price } and { $most }), and they are not compared: look at it yourself
campaign-recontact-price-open = the price of { $offer } depends on the customer: look at it yourself
campaign-recontact-paid-once = { $offer } is paid once ({ $price }) and has no price a month to compare with { $most }: look at it yourself

## Campaigns: whom to call and what to offer
campaign-target-empty-list = a list of conditions is empty: name at least one, or leave the list out
campaign-target-too-deep = conditions are nested more than { $limit } deep: put them side by side
campaign-target-too-many = a rule has more than { $limit } parts: make two rules of it
campaign-target-blank-area = a part of the area is blank: write it or leave it out
campaign-target-no-end = the period has neither a first day nor a day after it: give one of them
campaign-target-reversed = the period ends before it begins: mend one of the two days
campaign-target-negative-price = the amount is below zero: mend it
campaign-target-repeated-person = the person { $person } stands twice: give each person once
campaign-target-other-person = an offer of the contact { $contact } was made to somebody else than { $person }: give each person their own offers
campaign-target-field-missing = the rule asks for what is not known of { $missing } of { $people } people ({ $field }): load it, or ask the people
campaign-target-field-never-known = the rule asks for what is known of none of the { $people } people ({ $field }; { $missing } lack it): load it, or leave the condition out
campaign-target-all-of = all conditions hold
campaign-target-any-of = one of the conditions holds
campaign-target-none-of = none of the conditions holds
campaign-target-holds = holds a service of the kind with us
campaign-target-held = held a service of the kind with us and holds none now
campaign-target-on-offer = holds a service under the offer
campaign-target-related = stands to us in that way
campaign-target-lives-in = has an address in the area
campaign-target-served-by = holds a service with a competitor
campaign-target-competitor-contract-ends = the contract with a competitor ends in the period
campaign-target-service-ends = a service with us ends in the period
campaign-target-pays-above = pays more than the amount a month
campaign-target-contacted-within = was dialled in the last days
campaign-target-answered-within = answered an offer in the last days
campaign-target-earlier = an earlier campaign came to that
campaign-target-bought-with = came with the bought base
campaign-target-owned-by = belongs to the own base of the agent
campaign-target-speaks = is talked to in the language
campaign-target-field-services = the services held with us
campaign-target-field-service-offer = the offer under which a service is held
campaign-target-field-service-price = what a service costs a month
campaign-target-field-comparable-price = the price of a service in the currency of the rule
campaign-target-field-address = any address
campaign-target-field-region = the region of an address
campaign-target-field-locality = the town of an address
campaign-target-field-postcode = the postcode of an address
campaign-target-field-competitors = the services held with others
campaign-target-field-contract-end = the end of the contract with a competitor
campaign-target-field-attempts = when the person was dialled
campaign-target-field-offerings = what was offered to the person
campaign-target-field-earlier-outcome = what an earlier campaign came to
campaign-target-field-language = the language of the person
campaign-eligible-has-it = the person holds such a service ({ $service }) already
campaign-eligible-accepted = the person accepted such a service in the contact { $contact }, and no service is noted that came of it
campaign-eligible-deceased = in the contact { $contact } it was noted that the person died
campaign-eligible-other-person = the offer of the contact { $contact } was made to somebody else: give the person's own offers
campaign-eligible-not-covered = the offer can be had at no address of the person
campaign-eligible-refused-not-cheaper = the person refused such a service in the contact { $contact }, and this offer is not cheaper
campaign-eligible-refused-not-comparable = the person refused such a service in the contact { $contact }, and the two prices cannot be compared: look at them yourself
campaign-earlier-no-history = the person was in no earlier campaign
campaign-earlier-success = an earlier campaign succeeded
campaign-earlier-failure = an earlier campaign failed
campaign-earlier-other = an earlier campaign came to something else
campaign-earlier-unknown = it is not known what an earlier campaign came to

## Campaigns: the funnel
campaign-funnel-too-many-dials = a person was dialled { $dials } times: give { $limit } at most, or tell the campaigns apart
campaign-funnel-conversations-over-dials = there are more conversations than the { $dials } dials: mend one of the two
campaign-funnel-agreed-beyond-dials = the dial at which the person agreed is none of the { $dials } that were made: count from 1
campaign-funnel-agreed-unreached = the person agreed and yet never talked with an agent: count the conversation
kpi-funnel-people = people of the campaign
kpi-funnel-calls-per-person = calls per person
kpi-funnel-reach-by-call = reached, per call
kpi-funnel-reach-by-person = reached, per person
kpi-funnel-conversion-by-call = conversion per call
kpi-funnel-conversion-by-contact = conversion per conversation
kpi-funnel-conversion-by-person = conversion per person
kpi-funnel-conversion-by-list = conversion per person of the list
kpi-funnel-conversion-by-attempt = conversion per attempt made, by its number
kpi-funnel-conversion-by-last-attempt = conversion per person, by the number of attempts
kpi-funnel-conversion-by-earlier = conversion per person, by the earlier outcome

## Campaigns: call lists
campaign-list-repeated-agent = the agent { $agent } stands twice: remove one
campaign-list-too-many-priorities = the list has { $length } priorities, { $limit } are possible: join some
## Campaigns: retry plans
campaign-retry-plan-maximum-zero = no attempt is allowed: give at least 1
campaign-retry-plan-maximum-over-total = { $maximum } attempts may end so, but only { $total } may be dialled: lower the one or raise the other
campaign-retry-plan-no-rule = the plan has no rule: say for at least one result when to try again
campaign-retry-plan-cause-twice = the result has a rule already: keep one of the two
campaign-retry-plan-delay-zero = dialling again at once would only meet the same result: give a delay
campaign-retry-plan-delay-too-long = the delay is longer than { $limit }: give a shorter one
campaign-retry-plan-look-ahead = a free hour cannot be looked for so: give a time above 0 and at most { $limit }

## Campaigns: states of a lead
campaign-lead-state-none = there is no lead yet
campaign-lead-state-new = nobody dialled the person yet
campaign-lead-state-attempting = the person is being tried
campaign-lead-state-reached = the person was reached
campaign-lead-state-interested = the person is interested
campaign-lead-state-applied = the application is under way
campaign-lead-state-won = the order is completed
campaign-lead-state-refused = the person refused
campaign-lead-state-parked = something is waited for before the person is called again
campaign-lead-state-exhausted = the attempts are used up
campaign-lead-state-unreachable = no number of the person works
campaign-lead-state-suppressed = the person is not to be called
campaign-lead-state-duplicate = another lead of the person goes on

## Campaigns: commands of a lead
campaign-lead-command-create = entering the lead
campaign-lead-command-assign-owner = giving the lead to an agent
campaign-lead-command-begin-attempt = beginning an attempt
campaign-lead-command-end-attempt = ending the attempt
campaign-lead-command-skip-attempt = noting an attempt that nobody dialled
campaign-lead-command-meet = noting that the person turned to us
campaign-lead-command-show-interest = noting the person's interest
campaign-lead-command-refuse = noting the refusal
campaign-lead-command-apply = noting the application
campaign-lead-command-drop-application = dropping the application
campaign-lead-command-win = winning the lead
campaign-lead-command-park = parking the lead
campaign-lead-command-recontact = taking the lead up again
campaign-lead-command-give-up = giving the lead up
campaign-lead-command-lose-number = noting that no number works
campaign-lead-command-reopen = reopening the lead
campaign-lead-command-suppress = suppressing the lead
campaign-lead-command-lift-suppression = lifting the suppression
campaign-lead-command-mark-duplicate = marking the lead as a duplicate
campaign-lead-command-elapse = letting time pass

## Campaigns: events of a lead
campaign-lead-event-created = the lead was entered
campaign-lead-event-owner-assigned = the lead was given to an agent or to anybody
campaign-lead-event-attempt-began = an attempt began
campaign-lead-event-attempt-ended = the attempt ended
campaign-lead-event-attempt-skipped = an attempt was due and nobody dialled
campaign-lead-event-met = the person turned to us
campaign-lead-event-interest-shown = the person was interested
campaign-lead-event-refused = the person refused
campaign-lead-event-applied = the person applied
campaign-lead-event-application-dropped = the application came to nothing
campaign-lead-event-won = the order was completed
campaign-lead-event-parked = the lead was parked
campaign-lead-event-parking-extended = the quiet period was waited for
campaign-lead-event-recontacted = the lead was taken up again
campaign-lead-event-exhausted = the attempts were used up
campaign-lead-event-number-lost = no number of the person worked
campaign-lead-event-reopened = the lead was reopened
campaign-lead-event-suppressed = the person was not to be called any more
campaign-lead-event-suppression-lifted = the person could be called again
campaign-lead-event-duplicate-marked = the lead was marked as a duplicate

## Campaigns: guards of a lead
campaign-lead-actor-role = this role takes no part in leads: let an agent, a senior or the system act
campaign-lead-actor-other-owner = the lead is that of agent { $agent }: let that agent or a senior act
campaign-lead-actor-assigns-other = an agent takes a lead or gives it back: let a senior give it to another
campaign-lead-actor-not-an-agents-command = whether a lead that was given up goes on is decided by the system, a senior or the authority, not by an agent
campaign-lead-owner-same = the lead is with that owner already
campaign-lead-suppressed = the suppression list holds the person: only the person can lift that, on the list first
campaign-lead-attempt-open = the attempt with contact { $contact } has not ended: end it first
campaign-lead-attempt-none-open = no attempt has begun: begin one
campaign-lead-attempt-not-dialled = an attempt that began was dialled: give what came of it
campaign-lead-attempt-number = this would be attempt { $expected }, not { $number }: somebody else may have dialled, read the lead again
campaign-lead-attempt-too-early = the retry plan wants no attempt before { $next }: wait until then, or let a person decide
campaign-lead-attempt-used-up = the attempts of the retry plan are used up: give the lead up, or let a senior begin a new round
campaign-lead-refusal-note-missing = another reason needs a note: write one and give its id
campaign-lead-refusal-competitor = a competitor is named, but is not the reason: choose that reason or name none
campaign-lead-refusal-competitor-missing = a competitor is the reason, but none is named: name who serves the person
campaign-lead-order-unknown = nothing is known of order { $order }: load it
campaign-lead-order-not-completed = order { $order } is not completed: wait until it is
campaign-lead-order-other-application = order { $order } did not come from the application of this lead: give the one that did
campaign-lead-park-nothing-awaited = nothing is waited for: give a date or a condition
campaign-lead-park-in-the-past = the date { $not-before } has passed: give a later one
campaign-lead-park-deceased = the person died: nobody calls again
campaign-lead-recontact-not-due = the condition that is waited for does not hold yet
campaign-lead-recontact-too-early = nobody calls before { $not-before }: wait until then
campaign-lead-recontact-quiet = the quiet period lasts until { $quiet-until }: wait until then
campaign-lead-give-up-no-plan = no retry plan is given: give that of the project
campaign-lead-give-up-attempts-left = the retry plan allows further attempts
campaign-lead-number-another = the person has another number: try that first
campaign-lead-number-none = no number of the person works: find one first
campaign-lead-suppression-not-the-person = the source is '{ $source }': only the person can lift it, and only the authority what it ordered
campaign-lead-duplicate-itself = a lead is no duplicate of itself: name the lead that goes on

## Campaigns: stored leads
campaign-lead-restore-state = the state contradicts what else is known of the lead: restore the value as it was stored
campaign-lead-restore-refusal = the refusal does not fit the lead, lacks its note or its competitor, or names a competitor without need
campaign-lead-restore-attempt = an attempt has another number, contact or project than it can have, or cannot be open
campaign-lead-restore-permit = a permit stands twice or without an attempt: restore the value as it was stored
campaign-lead-restore-order = an instant lies outside the lead, or the attempts step back in time

## Campaigns: callbacks
campaign-callback-state-none = there is no callback yet
campaign-callback-state-due = the time of the callback has not come
campaign-callback-state-ready = the callback waits to be dialled
campaign-callback-state-dialled = the person is being called
campaign-callback-state-kept = the callback was kept
campaign-callback-state-missed = the callback was missed
campaign-callback-state-cancelled = the callback was cancelled
campaign-callback-command-schedule = agreeing a callback
campaign-callback-command-reschedule = agreeing another time
campaign-callback-command-assign = giving the callback to an agent
campaign-callback-command-dial = dialling
campaign-callback-command-end-dial = noting what came of dialling
campaign-callback-command-cancel = cancelling the callback
campaign-callback-command-elapse = letting time pass
campaign-callback-event-scheduled = the callback was agreed
campaign-callback-event-rescheduled = another time was agreed
campaign-callback-event-assigned = the callback was given to an agent or to anyone
campaign-callback-event-deferred = the callback was due and forbidden
campaign-callback-event-became-ready = the time of the callback had come
campaign-callback-event-passed-to-anyone = anyone could call
campaign-callback-event-left-with-owner = the owner had come in time
campaign-callback-event-dialled = the person was dialled
campaign-callback-event-dial-ended = dialling had a result
campaign-callback-event-missed = the callback was missed
campaign-callback-event-cancelled = the callback was cancelled
campaign-callback-actor-role = this role takes no part in callbacks: let an agent, a senior or the system act
campaign-callback-actor-other-owner = the callback is that of agent { $agent }: let that agent or a senior act
campaign-callback-actor-assigns-other = an agent takes a callback or gives it back: let a senior give it to another
campaign-callback-actor-not-on-the-line = an agent dials for themselves: name the actor as the agent on the line
campaign-callback-actor-other-agent = agent { $agent } is on the line: let that agent or a senior act
campaign-callback-due-past = the time { $due } has passed: agree a later one
campaign-callback-verdict-missing = nobody asked whether the person may be called at { $at }: ask for a verdict for that time
campaign-callback-forbidden-then = the person may not be called then, and the verdict on that time says why: agree another time
campaign-callback-owner-same = the callback is with that owner already
campaign-callback-dial-result = dialling cannot end with this result: give what came of the call
campaign-callback-again-though-reached = the person was reached, so nobody tries again: agree a new callback instead
campaign-callback-allowed-from-past = what is forbidden now cannot be allowed from { $allowed-from } on: ask for a new verdict
campaign-callback-ready-limit-zero = the callback would count as missed as soon as it is due: give a time in which to dial, or none
campaign-callback-restore-state = the state contradicts what else is known of the callback: restore the value as it was stored
campaign-callback-restore-owner = the callback passed to anyone, or waits to pass, and cannot: restore the value as it was stored
campaign-callback-restore-permit = a permit or a contact stands twice or for no dial: restore the value as it was stored
campaign-callback-restore-order = the instants of the callback do not follow each other

## Campaigns: regions, channels, opt-outs in a call
base-window-too-many = a day has { $length } windows, { $limit } are possible: join some
campaign-rule-unknown-region = { $country } has no part of that code: give the code of ISO 3166-2 in lower case, without the country
campaign-rule-no-call = { $channel } is no call: name voice or recorded_voice
campaign-rule-repeated-channel = { $channel } stands twice: remove one
campaign-rules-many-calendars = the set has { $length } calendars, { $limit } are possible: split it by country
campaign-rules-value = the value cannot be taken here: mend it as the page of campaigns shows
campaign-facts-unknown-region = { $country } has no part of that code: give the code of ISO 3166-2 in lower case, without the country, or none
campaign-list-no-call = { $channel } is no call: make lists for voice or recorded_voice
campaign-blocked-opted-out = the person asked on { $since } not to be called, and no list tells of it: note it there
campaign-blocked-banned = the rule { $rule } forbids such calls altogether: let an agent call

## Applications: forms
application-form-version-zero = a form names version 0 of its schema: name the version under which it was filled in, 1 or higher
application-form-too-many = a form has more than { $limit } answers: leave out what the form does not ask
application-form-repeated-field = the field { $field } is answered twice: keep one answer
application-form-other-form = the form { $form } is judged by the schema of { $asked }: take its own schema
application-form-other-version = the form was filled in under version { $version } and is judged by version { $asked }: take the version under which it was filled in
application-form-missing = fill it in
application-form-unknown-field = the form { $form } has no such field: leave the answer out, or look up the name of the field
application-form-other-kind = { $given } stands where { $expected } belongs: ask for that
application-form-number-out-of-range = the number is outside { $least } to { $most }: ask again
application-form-unknown-choice = the field has no such choice: choose one of its own
application-form-must-be-yes = the form is only complete with a yes: do or ask what is missing, and then note it
application-form-must-be-no = the form is only complete with a no: this form is not for this customer
application-form-too-short = the text is too short: write { $least } characters at least
application-form-too-long = the text is too long: write { $most } characters at most
application-form-mask = it does not look like { $mask } (A is a letter, 9 a digit, * one of both): read it again
application-form-family-name-missing = the family name is missing: ask for it
application-form-address-part-missing = the { $part } is missing in the address: ask for it
application-form-address-part-malformed = the { $part } in the address has not the form of its country: ask again
application-form-address-part-doubtful = the { $part } contradicts the rest of the address: read the address back to the customer
application-form-other-country = the telephone number is not of { $country }: ask for one that is
application-form-too-early = the day is before { $first }: choose { $first } or a later day
application-form-too-late = the day is after { $last }: choose { $last } or an earlier day
application-form-no-day-left = no day is left between { $first } and { $last }: tell who keeps the form
application-form-not-born-yet = the day of birth lies ahead: ask again
application-form-too-young = the customer is younger than { $least }: this form is not for them
application-form-too-old = the customer is older than { $most }: this form is not for them
application-form-other-currency = the amount is in another currency: give it in { $currency }
application-form-negative-amount = the amount is below zero: give { $least } or more
application-form-too-little = the amount is below { $least }: give { $least } or more
application-form-too-much = the amount is above { $most }: give { $most } or less

## Applications: their way to an order
application-state-none = there is no application yet
application-state-draft = the application is being filled in
application-state-submitted = the application waits to be checked
application-state-returned = the application went back to its agent
application-state-verified = the application was verified
application-state-accepted = the application was accepted
application-state-ordered = the application became an order
application-state-rejected = the application was rejected
application-state-withdrawn = the customer took the application back
application-state-lapsed = the application lapsed
application-command-begin = beginning an application
application-command-fill = saving the form
application-command-submit = handing the application in
application-command-send-back = sending the application back
application-command-verify = verifying the application
application-command-accept = accepting the application
application-command-reject = rejecting the application
application-command-withdraw = taking the application back
application-command-order = making an order of the application
application-command-elapse = letting time pass
application-event-begun = an application was begun
application-event-filled = the form was saved
application-event-submitted = the application was handed in
application-event-returned = the application went back to its agent
application-event-verified = the application was verified
application-event-accepted = the application was accepted
application-event-rejected = the application was rejected
application-event-withdrawn = the customer took the application back
application-event-ordered = the application became an order
application-event-lapsed = the application lapsed
application-actor-role = this role takes no part in applications: let an agent, a senior or the system act
application-actor-other-author = the application is that of another agent: let its author or a senior act
application-actor-no-checker = an agent does not judge applications: let a senior or the system do it
application-actor-own-application = the author does not verify their own application: let somebody else do it
application-version-zero = versions are counted from 1: give the version of the project and of the form that hold now
application-lapse-zero = the application would lapse at once: give a time to fill it in, or none
application-revision-not-next = saving { $revision } does not follow the last one, { $last }: load the form anew, then save
application-verdict-missing = the form was not checked: check it as it was saved last
application-verdict-of-another = the check was of form { $form }, version { $version }, saving { $revision }, and not of this one as it was saved last: check it again
application-verdict-contradicts = the check calls the form complete and names what is open, or the reverse: check it again
application-field-missing = the field { $field } is not filled in
application-field-wrong = the field { $field } is wrong, and the check says why: put it right
application-rule-broken = the rule { $rule } of the form does not hold: put right what it names
application-not-put-right = the form was not saved since it came back: put the fields right and save it
application-proof-ahead = the agreement at { $agreed } lies after { $at }: give the instant at which the customer agreed
application-no-fields = an application goes back for a field: name at least one
application-field-repeated = the field { $field } is named twice: name it once
application-not-verified = the project wants a second pair of eyes: verify the application first
application-restore-state = the state contradicts what else is known of the application: restore the value as it was stored
application-restore-version = a version is 0: restore the value as it was stored
application-restore-proof = the proof of the agreement comes with handing in: restore the value as it was stored
application-restore-verified = who verified it does not fit the state or is the author: restore the value as it was stored
application-restore-lapses = only what is with its agent can lapse: restore the value as it was stored
application-restore-order = the instants of the application do not follow each other

## Orders
order-state-none = there is no order yet
order-state-draft = the order is being put together
order-state-acknowledged = the order was taken note of
order-state-rejected = the order was not taken
order-state-in-progress = the order is being carried out
order-state-pending = the order waits for the customer
order-state-held = the order waits for us
order-state-assessing-cancellation = cancelling the order is being looked into
order-state-pending-cancellation = the order is being cancelled
order-state-completed = the order was carried out
order-state-partial = the order was carried out in part
order-state-failed = the order could not be carried out
order-state-cancelled = the order was cancelled
order-item-state-acknowledged = the item stands in the order
order-item-state-in-progress = the item is being carried out
order-item-state-completed = the item was carried out
order-item-state-failed = the item could not be carried out
order-item-state-cancelled = the item was cancelled
order-command-draft = putting an order together
order-command-change-items = changing the items
order-command-acknowledge = taking note of the order
order-command-reject = not taking the order
order-command-carry-out = beginning to carry the order out
order-command-wait = waiting for the customer
order-command-hold = holding the order
order-command-resume = going on with the order
order-command-plan-visit = planning a visit
order-command-complete-item = completing an item
order-command-fail-item = noting that an item failed
order-command-reprice = changing a price
order-command-change-account = changing the account
order-command-record-payment = recording a payment
order-command-refund = giving money back
order-command-request-cancellation = asking for cancellation
order-command-grant-cancellation = granting the cancellation
order-command-refuse-cancellation = refusing the cancellation
order-command-confirm-cancellation = confirming the cancellation
order-command-elapse = letting time pass
order-event-drafted = an order was put together
order-event-items-changed = the items were changed
order-event-acknowledged = the order was taken note of
order-event-rejected = the order was not taken
order-event-started = carrying the order out began
order-event-waited = the order had to wait for the customer
order-event-answer-overdue = the customer had not answered in time
order-event-held = the order had to wait for us
order-event-hold-overdue = the order had not gone on in time
order-event-resumed = the order went on
order-event-visit-planned = a visit was planned
order-event-item-completed = an item was carried out
order-event-item-failed = an item could not be carried out
order-event-repriced = a price was changed
order-event-account-changed = the account was changed
order-event-payment-recorded = a payment had arrived
order-event-refunded = money was given back
order-event-cancellation-requested = somebody wanted the order cancelled
order-event-cancellation-granted = the order could be cancelled
order-event-cancellation-refused = the order was not cancelled
order-event-items-cancelled = the open items were cancelled
order-event-ended = the order came to its end
order-actor-role = this role has no part in orders: let an agent, a senior or the system act
order-actor-no-authority = an agent does not decide this: let a senior or the system do it
order-item-repeated = the item { $item } stands twice: name each once
order-item-unknown = the order has no item { $item }: name one of its items
order-item-ended = the item { $item } has come to its end: name one that is open
order-item-not-charged = the item { $item } failed or was cancelled and costs nothing: name another
order-too-many-items = an order has at most { $limit } items: make two orders of it
order-nothing-to-do = no item changes anything: add one that does
order-address-missing = the address lacks the { $part }: complete it before a crew is sent
order-address-not-read-back = the customer did not confirm the address: read it back
order-account-missing = no account is known into which to pay: give the order one
order-account-same = the customer pays into that account already
order-dates-reversed = the last day lies before the first: exchange them
order-until-past = the time { $until } has passed: give a later one
order-too-many-months = at most { $limit } months are paid ahead: give fewer
order-visit-repeated = the visit { $visit } was planned already: give a new one a name of its own
order-visit-without-items = the visit { $visit } is for no item: name at least one
order-visit-unknown = nothing is told of the planned visit { $visit }: give how it stands
order-visit-of-another = the visit { $visit } belongs to another order: give those of this one
order-visit-not-held = the item { $item } needs a visit and none was held: hold it first
order-past-point-of-no-return = the crew of visit { $visit } is on its way or at work: nothing is cancelled now
order-visit-held = the visit { $visit } was held and its items are open: complete them first
order-visit-ahead = the visit { $visit } still lies ahead: call it off first
order-other-currency = the amount is in { $currency } and the order in { $asked }: give it in that currency
order-amount-negative = the amount { $amount } is below zero: give one that is not
order-amount-not-positive = the amount { $amount } is not above zero: give what was paid
order-amount-too-large = the amount { $amount } is too large for one order: look whether it is right
order-payment-other-account = the payment went into account { $account } and not into that of the order: let the bank move it, or change the account
order-payment-repeated = the payment or refund { $payment } was recorded already
order-payment-unknown = the order has no payment { $payment }: name one of its payments
order-refund-over-payment = of this payment only { $left } can be given back: give back no more
order-refund-not-owed = only { $owed } is owed to the customer: give back no more
order-too-many-payments = an order has at most { $limit } payments and as many refunds: look whether it is right
order-price-negative = the amount { $amount } is below zero: give one that is not
order-price-too-large = the amount { $amount } is too large for one price: look whether it is right
order-price-two-currencies = a price is in one currency: give all its amounts in that one
order-price-percent = a discount is 0.01 % to 100 %: give 1 to 10000 basis points
order-price-no-discount = the discount takes off nothing: give an amount above zero, or leave it out
order-price-nothing-to-discount = this part of the price is not paid: take the discount away, or give the price
order-price-too-many-discounts = a price has at most { $limit } discounts: join some
order-restore-items = an item stands twice, is one too many or in another currency: restore the value as it was stored
order-restore-visits = the visits contradict each other or the items: restore the value as it was stored
order-restore-state = the state contradicts the items or what else is known of the order: restore the value as it was stored
order-restore-money = the payments, refunds or the fee cannot be: restore the value as it was stored
order-restore-order = the instants or days of the order do not follow each other

## Orders: states of a visit
order-visit-state-none = there is no visit yet
order-visit-state-requested = the visit is asked for and no time is offered
order-visit-state-offered = the customer has not chosen a time
order-visit-state-chosen = the time is chosen and the visit is not confirmed
order-visit-state-confirmed = the visit is confirmed and no crew is named
order-visit-state-assigned = a crew is named for the visit
order-visit-state-en-route = the crew is on its way
order-visit-state-late = the crew is late
order-visit-state-on-site = the crew is at the customer's
order-visit-state-done = the work is done and accepted
order-visit-state-missed = no crew came
order-visit-state-failed = the visit failed on the customer's side
order-visit-state-cannot-complete = the crew could not do the work
order-visit-state-cancelled = the visit was cancelled

## Orders: commands of a visit
order-visit-command-request = asking for a visit
order-visit-command-offer-windows = offering times
order-visit-command-choose = choosing a time
order-visit-command-quote = saying what is to be paid
order-visit-command-reserve-materials = reserving material
order-visit-command-tell = telling the customer
order-visit-command-acknowledge = noting that the customer understood
order-visit-command-confirm = confirming the visit
order-visit-command-assign-crew = naming a crew
order-visit-command-depart = setting off
order-visit-command-arrive = arriving
order-visit-command-finish = finishing the work
order-visit-command-fail = noting a failure on the customer's side
order-visit-command-cannot-complete = noting that the work cannot be done
order-visit-command-reschedule = agreeing another time
order-visit-command-cancel = cancelling the visit
order-visit-command-elapse = letting time pass

## Orders: events of a visit
order-visit-event-requested = a visit was asked for
order-visit-event-windows-offered = times were offered
order-visit-event-window-chosen = the customer chose a time
order-visit-event-quoted = it was said what is to be paid
order-visit-event-materials-reserved = material was reserved
order-visit-event-told = the customer was told
order-visit-event-acknowledged = the customer acknowledged it
order-visit-event-confirmed = the visit was confirmed
order-visit-event-crew-assigned = a crew was named
order-visit-event-departed = the crew set off
order-visit-event-arrived = the crew arrived
order-visit-event-finished = the work was done and accepted
order-visit-event-failed = the visit failed on the customer's side
order-visit-event-could-not-complete = the crew could not do the work
order-visit-event-rescheduled = another time was agreed
order-visit-event-cancelled = the visit was cancelled
order-visit-event-windows-passed = the time began and the visit was not confirmed
order-visit-event-ran-late = the time was over and no crew was there
order-visit-event-missed = no crew came

## Orders: guards of a visit
order-visit-actor-role = this role takes no part in visits: let an agent, a senior, the crew or the system act
order-visit-actor-agent = what happens at the customer's the crew tells: let the crew or a senior act
order-visit-actor-crew = a crew tells only of its way and its work: let an agent or a senior act
order-visit-actor-other-crew = the visit is that of crew { $crew }: let that crew or a senior act
order-visit-items-empty = the visit is for nothing: name at least one item of the order
order-visit-item-repeated = item { $item } stands twice: name it once
order-visit-skill-repeated = skill { $skill } stands twice: name it once
order-visit-material-repeated = material { $material } stands twice: add the quantities up
order-visit-quantity-zero = none of material { $material } is named: give at least 1 or leave it out
order-visit-document-repeated = document { $document } stands twice: name it once
order-visit-wording-repeated = wording { $wording } stands twice: name it once
order-visit-too-many = the list has { $length } entries, { $limit } are possible: leave out what is not needed
order-visit-follow-up-of-itself = a visit cannot make itself good: give the new visit an id of its own
order-visit-follow-up-early = the visit has not been missed, failed or left undone: end it before another makes it good
order-visit-earlier-missing = nothing is known of visit { $visit }, which is to be made good: give its fact
order-visit-earlier-of-another = visit { $visit } belongs to order { $order }: name a visit of this order
order-visit-earlier-open = visit { $visit } has not ended without its work: only such a visit is made good
order-visit-windows-none = no time is offered: give at least one
order-visit-window-repeated = the time from { $from } to { $until } stands twice: offer it once
order-visit-window-empty = the time from { $from } to { $until } has no length: give a later end
order-visit-window-past = the time from { $from } to { $until } has begun: agree a later one
order-visit-window-not-offered = the time from { $from } to { $until } was not offered: choose one of those that were
order-visit-window-same = the visit has the time from { $from } to { $until } already
order-visit-amount-negative = the amount { $amount } is below zero: give 0 or more
order-visit-account-missing = { $amount } is to be paid and no account is named: say into which one
order-visit-quote-same = the customer pays this amount into this account already
order-visit-materials-same = just this is reserved already
order-visit-item-not-needed = this visit does not ask for that: { $item }; tell what it needs, with the present data
order-visit-not-told = the customer was not told of it: { $item }; read it out first
order-visit-acknowledged-already = the customer has acknowledged it: { $item }
order-visit-not-quoted = nobody has said what the customer pays: give the amount and the account
order-visit-briefing-open = the customer has not acknowledged it: { $item }; tell them and let them confirm it
order-visit-material-missing = { $quantity } of material { $material } are not reserved: reserve them or agree a later time
order-visit-crew-unknown = nothing is known of crew { $crew }: give its skills and visits
order-visit-crew-same = the visit has crew { $crew } already
order-visit-skill-missing = crew { $crew } lacks skill { $skill }: name a crew that has it
order-visit-crew-busy = crew { $crew } has visit { $visit } at that time: name another crew or agree another time
order-visit-no-crew = the visit has no crew: name one
order-visit-departed-already = the crew has set off already
order-visit-not-departed = the crew has not set off: note that first
order-visit-absent-outside-window = the customer was asked to be at home from { $from } to { $until } and the crew was not there then: it is not their fault

## Orders: stored visits
order-visit-restore-purpose = the visit asks for nothing, names something twice or makes itself good: restore the value as it was stored
order-visit-restore-materials = the reserved material does not fit the visit: restore the value as it was stored
order-visit-restore-quote = the amount and the account do not fit the visit: restore the value as it was stored
order-visit-restore-windows = the times do not fit the state of the visit: restore the value as it was stored
order-visit-restore-briefing = what the customer was told does not fit the visit: restore the value as it was stored
order-visit-restore-crew = the crew and its way do not fit the state of the visit: restore the value as it was stored
order-visit-restore-deadline = the visit is late or missed at a time at which it cannot be: restore the value as it was stored
order-visit-restore-order = the instants of the visit do not follow each other

## Orders: what the customer is told
order-briefing-no-items = there is nothing to tell: give at least one item
order-briefing-account-missing = the number of account { $account } is not given: add it to the facts
order-briefing-wording-missing = the text of wording { $wording } is not given: add it to the facts
order-briefing-item-at-home = to be at home from { $from } to { $until }
order-briefing-item-amount-due = to pay { $amount }
order-briefing-item-pay-into = to pay into account { $account }
order-briefing-item-no-cash = to give the crew no cash
order-briefing-item-prepare = to do what wording { $wording } says
order-briefing-document-passport = passport
order-briefing-document-identity-card = identity card
order-briefing-document-contract = contract
order-briefing-document-address-proof = proof of address
order-briefing-document-power-of-attorney = power of attorney
order-briefing-spoken-at-home = Please be at home { $window }. Will you be there?
order-briefing-spoken-document = Please have this ready: { $document }. Do you have it?
order-briefing-spoken-amount-due = The amount to pay is { $amount }. Is that clear?
order-briefing-spoken-nothing-due = There is nothing to pay. Is that clear?
order-briefing-spoken-pay-into = Please pay into the account { $account }. Have you written it down?
order-briefing-spoken-no-cash = Please give the crew no cash, whatever they say. Is that clear?
order-briefing-spoken-prepare = { $text } Will you do that?
order-briefing-spoken-closing = Thank you. If anything changes, please call us.
order-briefing-sms-at-home = The crew comes { $window }: please be at home.
order-briefing-sms-document = Have ready: { $document }.
order-briefing-sms-amount-due = To pay: { $amount }.
order-briefing-sms-nothing-due = Nothing to pay.
order-briefing-sms-pay-into = Pay into account { $account }.
order-briefing-sms-no-cash = Give the crew no cash.
order-briefing-sms-prepare = { $text }
order-briefing-email-subject = Visit of the crew { $day }
order-briefing-email-subject-without-day = Visit of the crew
order-briefing-email-at-home = The crew comes { $window }. Please be at home.
order-briefing-email-document = Please have ready: { $document }.
order-briefing-email-amount-due = The amount to pay is { $amount }.
order-briefing-email-nothing-due = There is nothing to pay.
order-briefing-email-pay-into = Please pay into the account { $account }.
order-briefing-email-no-cash = Please give the crew no cash.
order-briefing-email-prepare = { $text }
order-briefing-email-closing = If anything changes, please call us.
order-briefing-text-window = { $day }, from { $from } to { $until }
order-briefing-text-window-over-days = { $day }, from { $from } until { $until } { $last }
order-briefing-spoken-opening =
    Before the crew comes, there { $count ->
        [one] is one thing
       *[other] are { $count } things
    } to know.
order-briefing-email-opening =
    Dear customer,

    Before the crew comes, please note { $count ->
        [one] one point
       *[other] { $count } points
    }:
order-briefing-text-day =
    { $weekday ->
        [1] on Monday
        [2] on Tuesday
        [3] on Wednesday
        [4] on Thursday
        [5] on Friday
        [6] on Saturday
       *[7] on Sunday
    }, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
order-briefing-text-amount =
    { $currency ->
        [EUR] { $number } { $part ->
            [0] { $whole ->
                [one] euro
               *[other] euros
            }
           *[other] euros
        }
        [INR] { $number } { $part ->
            [0] { $whole ->
                [one] rupee
               *[other] rupees
            }
           *[other] rupees
        }
        [RUB] { $number } { $part ->
            [0] { $whole ->
                [one] rouble
               *[other] roubles
            }
           *[other] roubles
        }
        [USD] { $number } { $part ->
            [0] { $whole ->
                [one] dollar
               *[other] dollars
            }
           *[other] dollars
        }
       *[other] { $number } { $currency }
    }

## Points on the earth
base-geo-point-latitude = a latitude is -90 to 90 degrees: give millionths of a degree, north above zero
base-geo-point-longitude = a longitude is -180 to 180 degrees: give millionths of a degree, east above zero
project-form-kind-pick-up = place where the car comes

## Crews
order-crew-state-free = the crew waits for work
order-crew-state-assigned = the crew has a visit and has not set off
order-crew-state-travelling = the crew is on its way
order-crew-state-working = the crew is at a customer's
order-crew-state-on-break = the crew has its break
order-crew-state-off-shift = the crew is not at work
order-crew-speed = a crew travels 1 to { $limit } metres an hour: give such a speed
order-crew-repeated = crew { $crew } stands twice: name it once
order-crew-unknown = crew { $crew } is not on the board: put it there first
order-crew-visit-repeated = visit { $visit } has a crew already: take it from that crew first
order-crew-window-empty = the time of visit { $visit } has no length: give a later end
order-crew-booked-twice = crew { $crew } has visit { $other } at the time of visit { $visit }: name another crew or another time

## Recoveries: what went wrong
order-hitch-crew-did-not-come = the crew did not come
order-hitch-crew-late = the crew is late
order-hitch-equipment-wrong = the equipment is wrong
order-hitch-equipment-missing = equipment is missing
order-hitch-service-wrong = the service is wrong
order-hitch-charge-wrong = the charge is wrong
order-hitch-customer-side = the hitch is on the customer's side

## Recoveries: states
order-recovery-state-none = there is no recovery yet
order-recovery-state-reported = nobody has answered yet
order-recovery-state-located = the crew was found and comes
order-recovery-state-substitute-sent = another crew comes
order-recovery-state-no-crew = no crew can come
order-recovery-state-remedied = something else puts it right
order-recovery-state-promised = the customer was promised something
order-recovery-state-kept = the last promise was kept
order-recovery-state-broken = the last promise was broken
order-recovery-state-closed = the recovery is over

## Recoveries: commands
order-recovery-command-report = telling that something went wrong
order-recovery-command-locate = noting where the crew is
order-recovery-command-send-substitute = sending another crew
order-recovery-command-no-crew = noting that no crew is free
order-recovery-command-remedy = putting it right otherwise
order-recovery-command-promise = promising something to the customer
order-recovery-command-reassure = calming the customer
order-recovery-command-keep = noting that the promise was kept
order-recovery-command-close = closing the recovery
order-recovery-command-elapse = letting time pass

## Recoveries: events
order-recovery-event-reported = something went wrong
order-recovery-event-located = the crew was found
order-recovery-event-substitute-sent = another crew was sent
order-recovery-event-no-crew-found = no crew could come
order-recovery-event-remedied = something else put it right
order-recovery-event-promised = the customer was promised something
order-recovery-event-reassured = something was said to calm the customer
order-recovery-event-promise-kept = the promise was kept
order-recovery-event-promise-broken = the promise was broken
order-recovery-event-answer-overdue = nobody had answered in time
order-recovery-event-closed = the recovery was over

## Recoveries: guards
order-recovery-actor-role = this role takes no part in recoveries: let an agent, a senior, a crew or the system act
order-recovery-actor-crew = a crew tells what went wrong and where it is: let an agent or a senior act
order-recovery-actor-other-crew = a crew tells only where it is itself: let that crew or a senior act
order-recovery-visit-missing = a crew that is not there belongs to a visit: name the visit
order-recovery-not-of-crew = what went wrong is not that a crew is not there: look for another remedy
order-recovery-no-crew-helps = a crew does not put this right: look for another remedy
order-recovery-arrival-past = the arrival at { $arrives } has passed: give a later one
order-recovery-not-searched = nobody has looked for a crew: search the board first
order-recovery-not-found = the search did not find crew { $crew }: send the one that it found
order-recovery-crew-free = crew { $crew } can come: send it
order-recovery-same-crew = crew { $crew } is the one that did not come: send another
order-recovery-remedy-unfit = this does not put right what went wrong: choose a remedy for it
order-recovery-promise-past = the deadline { $until } has passed: promise a later one
order-recovery-promise-repeated = the promise { $promise } was given already: give a new one an id of its own
order-recovery-promise-unfit = this does not follow from what is done: promise to call back, or find an answer first
order-recovery-promise-too-early = the crew is there at { $arrives }, not by { $until }: promise a later time
order-recovery-too-many = a recovery holds { $limit } promises and as many reassurances: close it and tell anew
order-recovery-kept-ahead = the instant { $at } lies ahead: note it when it has come
order-recovery-kept-before-it-was-given = the promise was given at { $made } and not kept before it: give the instant at which it was kept
order-recovery-promise-over = the deadline was { $until }: the promise is broken, let time pass and go on from there
order-recovery-same-visit = visit { $visit } is the one that went wrong: name the new one

## Recoveries: stored values
order-recovery-restore-cause = the visit or the answer does not fit what went wrong: restore the value as it was stored
order-recovery-restore-promises = a promise stands twice or cannot have ended so: restore the value as it was stored
order-recovery-restore-reassurances = what was said cannot have been said then: restore the value as it was stored
order-recovery-restore-state = the state contradicts the promises or the answer: restore the value as it was stored
order-recovery-restore-deadline = the answer is overdue at a time at which it cannot be: restore the value as it was stored
order-recovery-restore-order = the instants of the recovery do not follow each other

## Taxi requests: what dispatch reports
order-taxi-request-report-car-assigned = a car was found
order-taxi-request-report-arrived = the car is there
order-taxi-request-report-under-way = the passenger is in the car
order-taxi-request-report-done = the ride is over
order-taxi-request-report-no-car = no car was found
order-taxi-request-report-driver-cancelled = the driver does not come

## Taxi requests: states
order-taxi-request-state-none = there is no request yet
order-taxi-request-state-received = the address is not confirmed yet
order-taxi-request-state-address-confirmed = the customer confirmed the address
order-taxi-request-state-passed-to-dispatch = dispatch has the request
order-taxi-request-state-car-assigned = a car is found
order-taxi-request-state-arrived = the car has arrived
order-taxi-request-state-under-way = the ride is under way
order-taxi-request-state-done = the ride has ended
order-taxi-request-state-no-car = dispatch found no car
order-taxi-request-state-cancelled = the request was cancelled

## Taxi requests: commands
order-taxi-request-command-receive = taking the request
order-taxi-request-command-change-address = saving the address anew
order-taxi-request-command-confirm-address = noting that the address is right
order-taxi-request-command-pass-to-dispatch = passing the request to dispatch
order-taxi-request-command-report = keeping what dispatch reports
order-taxi-request-command-cancel = cancelling the request
order-taxi-request-command-elapse = letting time pass

## Taxi requests: events
order-taxi-request-event-received = a request was taken
order-taxi-request-event-address-changed = the address was saved anew
order-taxi-request-event-address-confirmed = the customer confirmed the address
order-taxi-request-event-passed = the request went to dispatch
order-taxi-request-event-dispatch-reported = dispatch reported
order-taxi-request-event-cancelled = the request was cancelled
order-taxi-request-event-hand-over-overdue = dispatch did not have the request in time

## Taxi requests: guards
order-taxi-request-actor-role = this role takes no part in taxi requests: let an agent, a senior or the system act
order-taxi-request-actor-dispatch = finding the car is not the desk's: dispatch reports through its program
order-taxi-request-first-word-ahead = the first word at { $at } lies ahead: give the instant at which the customer spoke
order-taxi-request-pick-up-past = the time { $at } has passed: give a later one, or none for at once
order-taxi-request-revision-not-next = saving { $revision } does not follow the last one, { $last }: load the address anew, then save
order-taxi-request-revision-other = saving { $revision } is not the last one, { $last }: read that one back
order-taxi-request-address-unchecked = nobody has looked whether a car finds this address: check it first
order-taxi-request-address-missing = the address lacks the { $part }: ask for it
order-taxi-request-phone-missing = no telephone number of the passenger is known: ask for it
order-taxi-request-report-unfit = this cannot be reported here: { $report }

## Taxi requests: stored values
order-taxi-request-restore-revision = savings are counted from 1: restore the value as it was stored
order-taxi-request-restore-state = the state contradicts the confirmation or the hand-over: restore the value as it was stored
order-taxi-request-restore-deadline = the hand-over is overdue at a time at which it cannot be: restore the value as it was stored
order-taxi-request-restore-order = the instants of the request do not follow each other

## Payloads of TM Forum
interchange-payload-not-json = the text is no JSON, at line { $line }, column { $column }: mend it there
interchange-payload-not-utf8 = the text is not UTF-8 from byte { $byte } on: save it as UTF-8
interchange-payload-too-deep = the payload is nested too deeply: flatten it
interchange-payload-byte-order-mark = a byte order mark stands before the text: leave it out
interchange-payload-kind-unknown = nothing says which resource it is: give @type
interchange-payload-event-of-another = the event is one of { $said } and holds { $held }: give the event its own
interchange-payload-required-missing = the field { $field } is required and missing: add it
interchange-payload-other-type = another type is published here: { $wanted }
interchange-payload-date-malformed = this is no date of RFC 3339: write it as 2026-03-02T09:00:00Z
interchange-payload-date-without-zone = the zone of this instant is missing: add Z or the offset
interchange-payload-name-blank = blanks stand around the name { $name }: leave them out
interchange-payload-name-case = the published name is { $name }: write it so
interchange-payload-name-part = a part of { $name } that nobody publishes: it is read as { $name } and kept
interchange-payload-name-of-mef = the name { $name } is MEF's and not TM Forum's: a partner may not know it
interchange-payload-name-unknown = nobody publishes this name: use one of the list
interchange-payload-key-repeated = this key stands twice in one object: keep one
interchange-payload-start-after-end = { $first } lies after { $second }: exchange them
interchange-payload-start-after-completion = { $first } lies after { $second }: look which of them is right
interchange-payload-item-repeated = another item has this id: give each its own
interchange-payload-state-contradicts-items = the states of the items do not give this one: look which is right
interchange-type-list = a list
interchange-type-object = an object
interchange-type-whole = a whole number
interchange-type-number = a number
interchange-type-yes-no = true or false
interchange-type-text = a text

## Figures of orders
kpi-orders-first-visit-success = work done at the first visit
kpi-orders-visits-on-time = visits on time
kpi-orders-visits-missed = visits missed by us
kpi-orders-promises-broken = broken promises
kpi-orders-time-to-recovery = time to recovery
kpi-orders-returns-per-application = returns per application
kpi-orders-completed-per-application = completed orders per application
kpi-orders-fall-out = fall-out
kpi-orders-taxi-hand-over-time = time until dispatch has a taxi request
