import Foundation
import Talktime
import Testing

/// Instants and durations, exact to the microsecond.
struct TimeTests {
    /// The start of a call that comes in at an instant, as the library writes and as it gives it.
    private func started(at instant: Date) throws -> (text: String?, date: Date) {
        let given = Envelope(
            command: CommandId("k"), actor: ActorId("a"), role: .system, at: instant)
        let call = try callArrive(
            contact: ContactId("c"), project: nil, person: nil, facts: noFacts, envelope: given
        ).call
        return (try Json(call.toJson())["body"]["started"].text, call.started)
    }

    @Test(arguments: [
        (1_772_442_000.123_456, "2026-03-02T09:00:00.123456Z"),
        (1_772_442_000.999_999, "2026-03-02T09:00:00.999999Z"),
        (0, "1970-01-01T00:00:00Z"),
        (-0.25, "1969-12-31T23:59:59.750Z"),
        (-0.000_001, "1969-12-31T23:59:59.999999Z"),
        (-9.75, "1969-12-31T23:59:50.250Z"),
    ])
    func instantsKeepTheirMicrosecondsAndTheirSign(seconds: Double, text: String) throws {
        let at = Date(timeIntervalSince1970: seconds)
        let found = try started(at: at)
        #expect(found.text == text)
        #expect(found.date == at)
    }

    @Test func instantsAreRoundedToMicroseconds() throws {
        let found = try started(at: nine + 0.123_455_999)
        #expect(found.text == "2026-03-02T09:00:00.123456Z")
    }

    @Test(arguments: [1e13, -1e13, 1e300, .infinity, -.infinity, .nan])
    func anInstantBeyondTheCalendarIsATypedError(seconds: Double) {
        let error = invalid { try started(at: Date(timeIntervalSince1970: seconds)) }
        #expect(error?.code == Code("base.instant.out_of_range"))
    }

    private func limit(_ limit: Duration) throws -> CallFacts {
        try callFactsFromJson(text: CallFacts(queueLimit: limit).toJson())
    }

    @Test func durationsAreExact() throws {
        for milliseconds in [0, 1, 10_699, 10_700, 16_401, 86_399_999] {
            let duration = Duration.milliseconds(milliseconds)
            #expect(try limit(duration).queueLimit == duration)
        }
        let leg = AgentLeg(
            agent: AgentId("a"), queue: nil, answered: nine, ended: nine + 60,
            hold: .microseconds(10_700_001), holds: 1, consult: .zero, wrapUp: .seconds(0.1 + 0.2))
        let record = Record(
            contact: ContactId("c"), direction: .inbound, started: nine, ended: nine + 60, legs: [leg])
        let stored = try Json(record.toJson())["body"]["legs"].list.first
        #expect(stored?["hold_ms"] == .whole(10_700))
        #expect(stored?["wrap_up_ms"] == .whole(300))
    }

    @Test func aDurationBelowZeroIsATypedError() throws {
        let error = thrown { try limit(.seconds(-1)) }
        guard case .InvalidValue(let invalid) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(invalid.code == Code("base.duration.negative"))
        #expect(invalid.path == FieldPath("queue_limit"))
        let sentences = try languages.map { try invalid.sentence($0) }
        #expect(Set(sentences).count == 3, "\(sentences)")
        #expect(sentences[0].contains("below zero"), "\(sentences)")
    }

    @Test func aDurationInAFactIsSaid() throws {
        func say(_ duration: Duration) throws -> String {
            let fact = NamedFact(name: Code("length"), fact: .duration(duration: duration))
            return try codeSentence(
                code: Code("base.duration.negative"), facts: [fact], language: .english)
        }
        #expect(try !say(.seconds(5)).isEmpty)
        #expect(invalid { try say(.microseconds(-1)) }?.code == Code("base.duration.negative"))
    }

    @Test func aDurationBeyondTheRangeIsItsEnd() throws {
        let ages = Duration.seconds(Int64.max)
        let facts = CallFacts(queueLimit: ages)
        let call = try callArrive(
            contact: ContactId("c"), project: nil, person: nil, facts: facts,
            envelope: envelope("k1", 0)
        ).call
        #expect(call.started == nine)
        #expect(invalid { try limit(.seconds(Int64.min)) }?.path == FieldPath("queue_limit"))
    }
}
