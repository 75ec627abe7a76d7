import Foundation
import Talktime
import Testing

/// The shared vectors of the figures.
struct FigureVectorsTests {
    /// Which figure of which group: the fields that are there.
    private struct Place: Hashable {
        let group: [String: Json]
        let kpi: String?
        let part: Json

        init(group: Json, kpi: Json, part: Json) {
            self.group = group.map.filter { $0.value != .null }
            self.kpi = kpi.text
            self.part = part
        }
    }

    @Test func everyFigureIsThePublishedOne() throws {
        var checked = 0
        for test in try vectors(in: "kpi").flatMap(\.["cases"].list) {
            let tally = try CallTally(plan: planFromJson(text: stored("kpi.plan", test["plan"])))
            try tally.pushAll(
                records: test["records"].list.map {
                    try recordFromJson(text: stored("call.record", $0))
                })
            let report = try Json(tally.report().toJson())["body"]
            var figures: [Place: Json] = [:]
            for group in report["groups"].list {
                for figure in group["figures"].list {
                    let place = Place(
                        group: group["key"], kpi: figure["kpi"], part: figure["part"])
                    figures[place] = figure
                }
            }
            for expected in test["expect"].list {
                let place = Place(
                    group: expected["group"], kpi: expected["kpi"], part: expected["part"])
                let name = "\(test["name"].text ?? "") \(place)"
                let figure = try #require(figures[place], "\(name)")
                let ratio = figure["ratio"]
                #expect(ratio["numerator"] == expected["numerator"], "\(name)")
                #expect(ratio["denominator"] == expected["denominator"], "\(name)")
                #expect(figure["value"].number == expected["value"].number, "\(name)")
                checked += 1
            }
        }
        #expect(checked > 0)
    }

    private static let bank: URL? = {
        let folder =
            ProcessInfo.processInfo.environment["TALKTIME_DATA"].map { URL(fileURLWithPath: $0) }
            ?? workspace.appendingPathComponent("../shared/data")
        let file = folder.appendingPathComponent("anonymous_bank_1999-01.tsv")
        return files.fileExists(atPath: file.path) ? file : nil
    }()

    @Test(.enabled(if: bank != nil, "anonymous_bank_1999-01.tsv is absent"))
    func theBankGivesTheFiguresOfTheOtherLanguages() throws {
        let log = try Data(contentsOf: #require(Self.bank))
        let mapping = try contents("examples/mappings/anonymous_bank.toml")
        let expected = try vector("importer/anonymous_bank.json")
        let plan = Plan(by: [], zone: Zone("UTC"), policy: defaultPolicy())
        let tally = try LogTally.mapped(
            mapping: mapping, options: defaultReadOptions(), plans: [plan])
        for start in stride(from: 0, to: log.count, by: 1 << 16) {
            _ = try tally.push(bytes: log[start..<min(start + 1 << 16, log.count)])
        }
        let whole = try tally.finish()
        #expect(Int64(whole.summary.records) == expected["records"].whole)
        let group = try #require(whole.reports.first?.groups.first)
        let figures = Dictionary(
            uniqueKeysWithValues: group.figures.filter { $0.part == nil }.map { ($0.kpi.text, $0) })
        for wanted in expected["figures"].list {
            let found = try #require(figures[wanted["kpi"].text ?? ""], "\(wanted)")
            #expect(Int64(found.ratio.numerator) == wanted["numerator"].whole, "\(wanted)")
            #expect(Int64(found.ratio.denominator) == wanted["denominator"].whole, "\(wanted)")
            #expect(found.value == wanted["value"].number, "\(wanted)")
        }
    }
}
