import Foundation
import Talktime
import Testing

/// What takes every kind of fact.
private protocol TakesFacts {
    func pushRecord(record: Record) throws
    func pushActivity(activity: ActivityInterval) throws
    func pushSchedule(schedule: ScheduleInterval) throws
    func pushSurvey(score: SurveyScore) throws
    func pushScorecard(card: Scorecard) throws
    func pushLeadList(list: LeadList) throws
}

extension CentreTally: TakesFacts {}

extension Explainer: TakesFacts {}

/// A fact of a case, read through the versioned JSON of its kind.
private enum CaseFact {
    case record(Record)
    case activity(ActivityInterval)
    case schedule(ScheduleInterval)
    case survey(SurveyScore)
    case scorecard(Scorecard)
    case leadList(LeadList)

    init(_ name: String, _ body: Json) throws {
        switch name {
        case "record":
            self = .record(try recordFromJson(text: stored("call.record", body)))
        case "activity":
            let text = try stored("kpi.activity_interval", body)
            self = .activity(try activityIntervalFromJson(text: text))
        case "schedule":
            let text = try stored("kpi.schedule_interval", body)
            self = .schedule(try scheduleIntervalFromJson(text: text))
        case "survey":
            self = .survey(try surveyScoreFromJson(text: stored("kpi.survey_score", body)))
        case "scorecard":
            self = .scorecard(try scorecardFromJson(text: stored("kpi.scorecard", body)))
        default:
            try #require(name == "lead_list", "an unknown fact: \(name)")
            self = .leadList(try leadListFromJson(text: stored("kpi.lead_list", body)))
        }
    }

    func push(to taker: some TakesFacts) throws {
        switch self {
        case .record(let record): try taker.pushRecord(record: record)
        case .activity(let activity): try taker.pushActivity(activity: activity)
        case .schedule(let schedule): try taker.pushSchedule(schedule: schedule)
        case .survey(let score): try taker.pushSurvey(score: score)
        case .scorecard(let card): try taker.pushScorecard(card: card)
        case .leadList(let list): try taker.pushLeadList(list: list)
        }
    }
}

/// The shared vectors of the figures: each case counted, merged from halves, and explained.
struct FigureVectorsTests {
    /// Which figure of which group: the fields that are there.
    private struct Place: Hashable {
        let group: [String: Json]
        let kpi: String?
        let part: Json

        init(group: Json, figure: Json) {
            self.group = group.map.filter { $0.value != .null }
            self.kpi = figure["kpi"].text
            self.part = figure["part"]
        }
    }

    private func plan(_ test: Json) throws -> Plan {
        try planFromJson(text: stored("kpi.plan", test["plan"]))
    }

    /// The facts of a case in their order, the records first.
    private func facts(_ test: Json) throws -> [CaseFact] {
        let records = try test["records"].list.map { try CaseFact("record", $0) }
        let others = try test["facts"].list.map { fact in
            try #require(fact.map.count == 1, "\(fact)")
            let (name, body) = try #require(fact.map.first)
            return try CaseFact(name, body)
        }
        return records + others
    }

    private func centre(_ test: Json, _ facts: [CaseFact]) throws -> CentreTally {
        let tally = try CentreTally(plan: plan(test))
        for fact in facts { try fact.push(to: tally) }
        return tally
    }

    /// Compares a report with what a case expects, and gives the number of figures.
    private func check(_ test: Json, _ report: Report) throws -> Int {
        var figures: [Place: Json] = [:]
        for group in try Json(report.toJson())["body"]["groups"].list {
            for figure in group["figures"].list {
                figures[Place(group: group["key"], figure: figure)] = figure
            }
        }
        for expected in test["expect"].list {
            let place = Place(group: expected["group"], figure: expected)
            let name = "\(test["name"].text ?? "") \(place)"
            let figure = try #require(figures[place], "\(name)")
            let ratio = figure["ratio"]
            #expect(ratio["numerator"] == expected["numerator"], "\(name)")
            #expect(ratio["denominator"] == expected["denominator"], "\(name)")
            #expect(figure["value"].number == expected["value"].number, "\(name)")
            let wanted = try key(expected["group"])
            let group = try #require(report.groups.first { $0.key == wanted }, "\(name)")
            let kpi = try #require(expected["kpi"].text)
            let value = try group.value(Code(kpi), part: expected["part"].text.map { Code($0) })
            #expect(value == expected["value"].number, "\(name)")
        }
        return test["expect"].list.count
    }

    @Test func everyFigureIsThePublishedOne() throws {
        var checked = 0
        for test in try vectors(in: "kpi").flatMap(\.["cases"].list) {
            let facts = try facts(test)
            let whole = try centre(test, facts)
            checked += try check(test, whole.report())
            let half = { (rest: Int) in
                facts.enumerated().filter { $0.offset % 2 == rest }.map(\.element)
            }
            let merged = try centre(test, half(1))
            let other = try centre(test, half(0)).toJson()
            try merged.merge(other: CentreTally.fromJson(text: other))
            #expect(try merged.toJson() == whole.toJson(), "\(test["name"])")
            if test["facts"].list.isEmpty {
                let tally = try CallTally(plan: plan(test))
                try tally.pushAll(
                    records: test["records"].list.map {
                        try recordFromJson(text: stored("call.record", $0))
                    })
                _ = try check(test, tally.report())
            }
        }
        #expect(checked > 0)
    }

    private func key(_ group: Json) throws -> GroupKey {
        var interval: Period?
        if group["interval"] != .null {
            let ends = group["interval"]
            interval = try Period(from: moment(ends["from"]), until: moment(ends["until"]))
        }
        return GroupKey(
            interval: interval,
            queue: group["queue"].text.map { QueueId($0) },
            agent: group["agent"].text.map { AgentId($0) },
            project: group["project"].text.map { ProjectId($0) })
    }

    /// Whether a figure is one wait of many, to which nothing is added.
    private func picksOneValue(_ kpi: String) -> Bool {
        kpi == "longest_wait" || kpi.hasPrefix("wait_percentile")
    }

    @Test func everyFigureIsExplained() throws {
        for test in try vectors(in: "kpi").flatMap(\.["cases"].list) {
            let facts = try facts(test)
            for expected in test["expect"].list {
                let kpi = try #require(expected["kpi"].text)
                let name = "\(test["name"].text ?? "") \(kpi) \(expected["part"])"
                let explainer = try Explainer(
                    plan: plan(test), kpi: Code(kpi), part: expected["part"].text.map { Code($0) },
                    key: key(expected["group"]))
                for fact in facts { try fact.push(to: explainer) }
                let told = explainer.explain()
                let ratio = told.figure.ratio
                #expect(ratio.numerator == expected["numerator"].whole, "\(name)")
                #expect(Int64(ratio.denominator) == expected["denominator"].whole, "\(name)")
                #expect(told.figure.value == expected["value"].number, "\(name)")
                #expect(try explanationFromJson(text: told.toJson()) == told, "\(name)")
                if !picksOneValue(kpi), told.figure.value != nil {
                    let sum = told.contributions.reduce(0) { $0 + $1.numerator }
                    #expect(sum == expected["numerator"].whole, "\(name)")
                }
            }
        }
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
