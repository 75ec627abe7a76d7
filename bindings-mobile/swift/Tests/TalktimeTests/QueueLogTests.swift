import Foundation
import Talktime
import Testing

/// The queue log of Asterisk: the shared vectors, and how it reads in Swift.
struct QueueLogTests {
    private func options(_ test: Json) -> QueueLogOptions {
        let usual = defaultQueueLogOptions()
        return QueueLogOptions(
            form: test["form"].text == "text" ? .text : .table(delimiter: .comma),
            zone: Zone(test["zone"].text ?? ""), settle: usual.settle,
            longestSilence: usual.longestSilence, tolerance: usual.tolerance)
    }

    private func word(_ activity: Activity) -> String {
        switch activity {
        case .loggedIn: "logged_in"
        case .paused: "paused"
        case .handling: "handling"
        case .wrapUp: "wrap_up"
        }
    }

    /// A stretch as the vectors write it.
    private func stretch(_ of: ActivityInterval) -> Json {
        let seconds = { (at: Date) in Json.number(at.timeIntervalSince1970) }
        return .map([
            "agent": .text(of.agent.text), "activity": .text(word(of.activity)),
            "queue": of.queue.map { .text($0.text) } ?? .null, "from": seconds(of.period.from),
            "until": seconds(of.period.until), "began_before": .bool(of.beganBefore),
            "still_open": .bool(of.stillOpen),
        ])
    }

    private func timed(_ of: Json) throws -> Json {
        var stretch = of
        for end in ["from", "until"] {
            stretch[end] = .number(try moment(of[end]).timeIntervalSince1970)
        }
        return stretch
    }

    private func line(_ number: UInt64, _ text: String) -> Json {
        .list([.whole(Int64(number)), .text(text)])
    }

    @Test func everyQueueLogGivesWhatWasWorkedOut() throws {
        let cases = try vectors(in: "importer/queue_log").flatMap(\.["cases"].list)
        for test in cases {
            let name = test["name"].text ?? ""
            let log = Data(test["lines"].list.map { ($0.text ?? "") + "\n" }.joined().utf8)
            let reader = try LogReader.queueLog(log: options(test), options: defaultReadOptions())
            let pieces = [try reader.push(bytes: log), try reader.finish()]
            if test["records"] != .null {
                let records = try test["records"].list.map {
                    try recordFromJson(text: stored("call.record", $0))
                }
                #expect(pieces.flatMap(\.records) == records, "\(name)")
            }
            let activities = try test["activities"].list.map(timed)
            #expect(pieces.flatMap(\.activities).map(stretch) == activities, "\(name)")
            let events = pieces.flatMap(\.events).map { line($0.line, $0.event.text) }
            #expect(events == test["events"].list, "\(name)")
            let findings = pieces.flatMap(\.findings).map { line($0.line, $0.code.text) }
            #expect(Set(findings) == Set(test["findings"].list), "\(name)")
            let rejected = pieces.flatMap(\.rejected).map { line($0.line, $0.error.code.text) }
            #expect(rejected == test["rejected"].list, "\(name)")
            let plan = Plan(by: [], zone: Zone("UTC"), policy: defaultPolicy())
            let tally = try LogTally.queueLog(
                log: options(test), options: defaultReadOptions(), plans: [plan])
            _ = try tally.push(bytes: log)
            for group in try tally.finish().reports.flatMap(\.groups) {
                for (kpi, value) in test["figures"].map {
                    #expect(try group.value(Code(kpi)) == value.number, "\(name): \(kpi)")
                }
            }
        }
        #expect(cases.count >= 9)
    }

    @Test func callersDoNotShow() throws {
        let reader = try LogReader.queueLog(
            log: defaultQueueLogOptions(), options: defaultReadOptions())
        let log = Data("1772442000|c|q|NONE|DID|5550100\n".utf8)
        let events = try reader.push(bytes: log).events + reader.finish().events
        let event = try #require(events.first)
        #expect(!"\(event)".contains("5550100"))
        #expect(event.fields?.read(purpose: .quality) == "5550100")
    }
}
