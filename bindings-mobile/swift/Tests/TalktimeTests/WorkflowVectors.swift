import Foundation
import Talktime
import Testing

/// A workflow of a campaign as its shared vectors see it.
protocol WorkflowVectors {
    associatedtype Value: Equatable
    associatedtype Command
    associatedtype Facts
    associatedtype Entry

    static var kind: String { get }
    static func value(_ text: String) throws -> Value
    static func written(_ value: Value) throws -> String
    static func command(_ text: String) throws -> Command
    static func facts(_ text: String) throws -> Facts
    static func again(_ entry: Entry) throws -> Entry
    static func entry(_ text: String) throws -> Entry
    static func ask(
        _ before: Value?, _ command: Command, _ facts: Facts, _ envelope: Envelope
    ) throws -> (Value, [Entry])
    static func replay(_ history: [Entry]) throws -> Value
    static func state(_ value: Value) throws -> Code
    static func nextDeadline(_ value: Value) throws -> Date?
    static var transitions: [Transition] { get }
}

extension WorkflowVectors {
    private static func ask(
        _ before: Value?, _ command: Json, _ facts: Json, _ envelope: Json
    ) throws -> (Value, [Entry]) {
        let known = facts == .null ? Json.map([:]) : facts
        return try ask(
            before, self.command(stored("\(kind).command", command)),
            self.facts(stored("\(kind).facts", known)),
            envelopeFromJson(text: stored("base.envelope", envelope)))
    }

    private static func held(_ stored: Json) throws -> Value? {
        try stored == .null ? nil : value(stored.written)
    }

    /// Every state with every command: each pair with a cell leads there, each other one is denied.
    static func runMatrix(_ matrix: Json) throws {
        let states = matrix["states"].map
        for name in ["none"] + states.keys.sorted() {
            for (asked, usual) in matrix["commands"].map {
                let place = "\(name) + \(asked)"
                let own = matrix["commands_for"][asked][name]
                let command = own == .null ? usual : own
                let special = matrix["states_for"][asked][name]
                let before = try held(special == .null ? states[name] ?? .null : special)
                let call = {
                    try ask(before, command["body"], matrix["facts"][asked], matrix["envelope"]).0
                }
                if let next = matrix["cells"][name][asked].text {
                    #expect(try lastWord(state(call())) == next, "\(place)")
                } else {
                    let denial = denial(place, by: call)
                    #expect(denial?.code == Code("base.workflow.wrong_state"), "\(place)")
                    #expect(denial.map { lastWord($0.state) } == name, "\(place)")
                    #expect(denial.map { lastWord($0.command) } == asked, "\(place)")
                }
            }
        }
        let rows = Dictionary(grouping: transitions) { lastWord($0.from) }
        let wanted = matrix["cells"].map.mapValues { $0.map.keys.sorted() }
        #expect(rows.mapValues { $0.map { lastWord($0.command) }.sorted() } == wanted)
    }

    /// Every guard: all that fail are reported, in order.
    static func runDenials(_ matrix: Json, _ file: Json) throws {
        for test in file["cases"].list {
            let name = test["name"].text ?? ""
            let state = test["state"].text ?? ""
            let own = file["states"][state]
            let before = try held(own == .null ? matrix["states"][state] : own)
            #expect((before == nil) == (state == "none"), "\(name)")
            var given = matrix["envelope"]
            for (field, value) in test["envelope"].map { given[field] = value }
            let denial = denial(name) { try ask(before, test["command"], test["facts"], given) }
            let failed = denial?.failed.map { Json.text($0.code.text) }
            #expect(failed == test["failed"].list, "\(name)")
            #expect(denial.map { "\($0.kind)" } == test["kind"].text.map(camel), "\(name)")
        }
    }

    /// Stored values that cannot be.
    static func runRestore(_ matrix: Json, _ file: Json) throws {
        for test in file["cases"].list {
            let name = test["name"].text ?? ""
            let state = test["state"].text ?? ""
            let own = file["states"][state]
            var whole = own == .null ? matrix["states"][state] : own
            _ = try value(whole.written)
            for (pointer, value) in test["set"].map {
                whole["body"].replace(pointer.split(separator: "/"), with: value)
            }
            let error = invalid(name) { try value(whole.written) }
            #expect(error?.code.text == test["code"].text, "\(name)")
        }
    }

    /// Histories that no commands make.
    static func runReplays(_ file: Json) throws {
        for test in file["cases"].list {
            let name = test["name"].text ?? ""
            let history = try test["history"].list.map { try entry(stored("\(kind).entry", $0)) }
            let broken = thrown { try replay(history) }
            guard case .ReplayFailed(let failed) = broken else {
                Issue.record("\(name): \(String(describing: broken))")
                continue
            }
            #expect(failed.code.text == test["code"].text, "\(name)")
            #expect(Json.whole(Int64(failed.index)) == test["index"], "\(name)")
        }
    }

    /// Walks whose end was worked out by hand.
    static func runWalks(_ file: Json) throws {
        for test in file["cases"].list {
            let name = test["name"].text ?? ""
            var walked: Value?
            var history: [Entry] = []
            for (number, step) in test["steps"].list.enumerated() {
                let envelope: [String: Json] = [
                    "command": .text("k-\(number + 1)"), "actor": step["actor"],
                    "role": step["role"], "at": step["at"],
                ]
                let (after, entries) = try ask(
                    walked, step["command"], step["facts"], .map(envelope))
                history += try entries.map(again)
                walked = after
            }
            let ended = try #require(walked, "\(name)")
            #expect(try lastWord(state(ended)) == test["state"].text, "\(name)")
            let deadline = test["next_deadline"]
            let due = try deadline == .null ? nil : moment(deadline)
            #expect(try nextDeadline(ended) == due, "\(name)")
            let body = try Json(written(ended))["body"]
            for (pointer, wanted) in test["shows"].map {
                #expect(body[at: pointer] == wanted, "\(name): \(pointer)")
            }
            #expect(try replay(history) == ended, "\(name)")
        }
    }
}
