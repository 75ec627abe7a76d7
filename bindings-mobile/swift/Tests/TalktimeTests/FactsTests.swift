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

    @Test func aFileOfAnotherKindIsATypedError() throws {
        let reader = try reader("survey")
        #expect(invalid { try reader.push(bytes: Data("contact,direction\n".utf8)) } != nil)
    }
}
