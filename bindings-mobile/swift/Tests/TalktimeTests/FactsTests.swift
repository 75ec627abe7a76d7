import Foundation
import Talktime
import Testing

/// Files of facts: the shared vectors.
struct FactsTests {
    private let kinds: [String: FactKind] = [
        "record": .record, "activity": .activity, "schedule": .schedule, "survey": .survey,
        "scorecard": .scorecard, "lead_list": .leadList,
    ]

    private func reader(_ kind: String?) throws -> FactReader {
        guard let kind else { return try FactReader.jsonLines(options: defaultReadOptions()) }
        return try FactReader.table(
            kind: #require(kinds[kind], "\(kind)"), options: defaultReadOptions())
    }

    /// What a file gave, in two pieces and at its end.
    private func read(_ reader: FactReader, _ text: String) throws -> [Facts] {
        let bytes = Data(text.utf8)
        return [
            try reader.push(bytes: bytes.prefix(bytes.count / 2)),
            try reader.push(bytes: bytes.dropFirst(bytes.count / 2)), try reader.finish(),
        ]
    }

    private func facts(_ pieces: [Facts]) -> [AnyHashable] {
        func all(_ part: (Facts) -> [some Hashable]) -> [AnyHashable] {
            pieces.flatMap { piece in part(piece).map { AnyHashable($0) } }
        }
        let kinds = [
            all(\.records), all(\.activities), all(\.schedules), all(\.surveys),
            all(\.scorecards), all(\.leadLists),
        ]
        return kinds.flatMap { $0 }
    }

    @Test func everyFileGivesItsFactsAndWhatIsWrongWithIt() throws {
        let cases = try vector("importer/facts.json")["cases"].list
        for test in cases {
            let name = test["name"].text ?? ""
            let found = try read(reader(test["kind"].text), test["text"].text ?? "")
            let lines = try test["facts"].list.map { try $0.written + "\n" }.joined()
            let expected = try read(reader(nil), lines)
            #expect(facts(found) == facts(expected), "\(name)")
            #expect(facts(found).count == test["facts"].list.count, "\(name)")
            let rejected = found.flatMap(\.rejected).map { row -> [Json] in
                let column = row.column.map { Json.text($0.text) }
                return [.whole(Int64(row.line)), column ?? .null, .text(row.error.code.text)]
            }
            let refused = test["rejected"].list.map { [$0["line"], $0["column"], $0["code"]] }
            #expect(rejected == refused, "\(name)")
            let findings = found.flatMap(\.findings).map {
                [Json.whole(Int64($0.line)), .text($0.code.text)]
            }
            #expect(findings == test["findings"].list.map { [$0["line"], $0["code"]] }, "\(name)")
            #expect(found.last.map { Int64($0.summary.rows) } == test["rows"].whole, "\(name)")
        }
        #expect(cases.count > 9)
    }

    private let day = [
        #"{"record":{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z","#
            + #""queue_entries":[{"queue":"sales","entered":"2026-03-02T09:00:00Z","#
            + #""left":"2026-03-02T09:00:15Z","exit":"answered","agent":null}]}}"#,
        #"{"schedule":{"agent":"a1","kind":"on_queue","paid":true,"#
            + #""period":{"from":"2026-03-02T09:00:00Z","until":"2026-03-02T10:00:00Z"}}}"#,
        #"{"activity":{"agent":"a1","activity":"logged_in","queue":null,"#
            + #""period":{"from":"2026-03-02T09:00:00Z","until":"2026-03-02T09:45:00Z"}}}"#,
        #"{"lead_list":{"id":"spring","project":null,"begun":"2026-03-02T00:00:00Z","#
            + #""leads":10,"finished":4}}"#,
    ].map { $0 + "\n" }.joined()

    private func centre() throws -> CentreTally {
        try CentreTally(plan: Plan(by: [], zone: Zone("UTC"), policy: defaultPolicy()))
    }

    @Test func whatAReaderGaveIsCountedInOneCall() throws {
        let tally = try centre()
        let explainer = try Explainer(
            plan: tally.plan(), kpi: Code("list.completion"), part: nil, key: GroupKey())
        for facts in try read(reader(nil), day) {
            #expect(facts.rejected.isEmpty)
            try tally.pushFacts(facts: facts)
            try explainer.pushFacts(facts: facts)
        }
        #expect(try tally.total().value(Code("list.completion")) == 0.4)
        #expect(try tally.total().value(Code("adherence")) == 0.75)
        #expect(explainer.explain().figure.ratio.numerator == 4)
        let bounds: [Duration] = [.seconds(10), .seconds(20)]
        let waits = try tally.totalWaits(bounds: bounds)
        let answered = try #require(waits.exits.first { $0.exit == .answered })
        #expect(answered.counts == [0, 1, 0])
        #expect(try tally.groupWaits(key: GroupKey(), bounds: bounds) == waits)
        #expect(invalid { _ = try tally.totalWaits(bounds: bounds.reversed()) } != nil)
        let below = invalid { _ = try tally.totalWaits(bounds: [.seconds(-1)]) }
        #expect(below?.code == Code("base.duration.negative"))
        #expect(below?.path == FieldPath("bounds"))
    }

    @Test func aListWithMoreFinishedThanLeadsIsRefused() throws {
        let tally = try centre()
        let list = LeadList(
            id: Reference("l"), project: nil, begun: Date(timeIntervalSince1970: 0), leads: 1,
            finished: 2)
        let refused = invalid { try tally.pushLeadList(list: list) }
        #expect(refused?.code.text == "kpi.list.finished_over_leads")
    }

    @Test func aFileOfAnotherKindIsATypedError() throws {
        let reader = try reader("survey")
        #expect(invalid { try reader.push(bytes: Data("contact,direction\n".utf8)) } != nil)
    }
}
