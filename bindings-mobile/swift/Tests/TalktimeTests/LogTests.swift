import Foundation
import Talktime
import Testing

struct LogTests {
    private let log = Data(
        """
        contact,direction,started,queue,queue_entered,queue_left,result
        c1,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered
        c2,inbound,2026-03-02T09:01:00Z,sales,2026-03-02T09:01:00Z,2026-03-02T09:01:30Z,abandoned
        c3,inbound,yesterday,,,,
        """.utf8)

    private let plan = Plan(by: [.queue], zone: Zone("Asia/Kolkata"), policy: Preset.genesys.policy())

    private func records() throws -> [Record] {
        let reader = try LogReader.talktime(format: .csv, options: defaultReadOptions())
        return try reader.push(bytes: log).records + reader.finish().records
    }

    @Test func aLogGivesRecordsAndTheRest() throws {
        let reader = try LogReader.talktime(format: .csv, options: defaultReadOptions())
        let pieces = [
            try reader.push(bytes: log.prefix(100)), try reader.push(bytes: log.dropFirst(100)),
            try reader.finish(),
        ]
        #expect(pieces.flatMap(\.records).map(\.contact.text) == ["c1", "c2"])
        let rejected = pieces.flatMap(\.rejected)
        #expect(rejected.map(\.column) == [Label("started")])
        let row = try #require(rejected.first)
        #expect(!"\(row)".contains("yesterday"))
        #expect(row.text.read(purpose: .correction).contains("yesterday"))
        #expect(try Set(languages.map { try row.sentence($0) }).count == 3)
        #expect(pieces.last?.summary.rows == 3)
    }

    @Test func figuresComeWithoutARecordCrossing() throws {
        let tally = try LogTally.talktime(
            format: .csv, options: defaultReadOptions(), plans: [plan])
        let remarks = try tally.push(bytes: log)
        let whole = try tally.finish()
        #expect(whole.summary.rejected == 1)
        #expect(remarks.rejected.count + whole.remarks.rejected.count == 1)
        let report = try #require(whole.reports.first)
        let sales = try #require(report.groups.first)
        #expect(sales.key.queue == QueueId("sales"))
        #expect(try sales.value(Code("service_level")) == 0.5)
        #expect(try reportFromJson(text: report.toJson()) == report)
    }

    @Test func talliesOfPartsMergeToTheWholeAndSurviveStorage() throws {
        let records = try records()
        let whole = try CallTally(plan: plan)
        try whole.pushAll(records: records)
        let first = try CallTally(plan: plan)
        try first.push(record: records[0])
        let second = try CallTally(plan: plan)
        try second.push(record: records[1])
        try first.merge(other: CallTally.fromJson(text: second.toJson()))
        #expect(first.report() == whole.report())
        try whole.merge(other: whole)
        #expect(whole.contacts() == 4)
    }

    @Test func ofManyRecordsWithAnInvalidOneNoneIsCounted() throws {
        let records = try records()
        let first = records[0]
        let backwards = Record(
            contact: first.contact, direction: first.direction, started: first.started,
            ended: first.started - 1)
        let tally = try CallTally(plan: plan)
        #expect(invalid { try tally.pushAll(records: records + [backwards]) } != nil)
        #expect(tally.contacts() == 0)
    }

    @Test func aFileOfAnotherFormatIsATypedError() throws {
        let reader = try LogReader.talktime(format: .csv, options: defaultReadOptions())
        #expect(invalid { try reader.push(bytes: Data([0x1f, 0x8b, 8, 0])) } != nil)
        let mapping = invalid {
            try LogReader.mapped(mapping: "format = 7", options: defaultReadOptions())
        }
        #expect(mapping?.code.text.hasPrefix("importer.mapping.") == true)
    }

    @Test func theRegistryNamesEveryFigureInThreeLanguages() throws {
        for kpi in registry() {
            let names = try languages.map { try kpi.name.get($0) }
            #expect(Set(names).count > 1, "\(names)")
        }
        let level = try #require(registry().first { $0.id == Code("service_level") })
        #expect(Set(try languages.map { try level.name.get($0) }).count == 3)
    }
}
