import Talktime
import Testing

/// The shared vectors of the call.
struct CallVectorsTests {
    private func attempt(
        _ call: Call?, _ command: CallCommand, _ facts: CallFacts, _ envelope: Envelope
    ) throws -> CallStep {
        guard let call else {
            return try callStart(command: command, facts: facts, envelope: envelope)
        }
        return try call.handle(command: command, facts: facts, envelope: envelope)
    }

    @Test func everyStateMeetsEveryCommand() throws {
        let matrix = try vector("call/matrix.json")
        let envelope = try envelopeFromJson(text: stored("base.envelope", matrix["envelope"]))
        let commands = try matrix["commands"].map.mapValues {
            try callCommandFromJson(text: $0.written)
        }
        var states: [String: Call?] = try matrix["states"].map.mapValues {
            try callFromJson(text: $0.written)
        }
        states["none"] = .some(nil)
        var seen = 0
        for (name, call) in states {
            for (asked, command) in commands {
                let place = "\(name) + \(asked)"
                if let next = matrix["cells"][name][asked].text {
                    let after = try attempt(call, command, noFacts, envelope).call
                    #expect(try lastWord(after.state.code) == next, "\(place)")
                } else {
                    let denial = denial(place) { try attempt(call, command, noFacts, envelope) }
                    #expect(denial?.code == Code("call.wrong_state"), "\(place)")
                    #expect(denial.map { lastWord($0.state) } == name, "\(place)")
                    #expect(denial.map { lastWord($0.command) } == asked, "\(place)")
                }
                seen += 1
            }
        }
        #expect(seen == 10 * 23)
    }

    @Test func everyGuardIsReportedWithAllThatFail() throws {
        let matrix = try vector("call/matrix.json")
        let file = try vector("call/denials.json")
        for test in file["cases"].list {
            let name = test["name"].text ?? ""
            let state = test["state"].text ?? ""
            let held = file["states"].map[state] ?? matrix["states"].map[state]
            let call = try held.map { try callFromJson(text: $0.written) }
            var given = matrix["envelope"]
            for (field, value) in test["envelope"].map { given[field] = value }
            let command = try callCommandFromJson(text: stored("call.command", test["command"]))
            let facts = try callFactsFromJson(text: stored("call.facts", test["facts"]))
            let envelope = try envelopeFromJson(text: stored("base.envelope", given))
            let denial = denial(name) { try attempt(call, command, facts, envelope) }
            let failed = denial?.failed.map { Json.text($0.code.text) }
            #expect(failed == test["failed"].list, "\(name)")
            #expect(denial.map { "\($0.kind)" } == test["kind"].text.map(camel), "\(name)")
        }
    }

    @Test func aStateThatNoCommandLeadsToIsRefused() throws {
        let matrix = try vector("call/matrix.json")
        for test in try vector("call/restore.json")["cases"].list {
            let name = test["name"].text ?? ""
            var whole = matrix["states"][test["state"].text ?? ""]
            _ = try callFromJson(text: whole.written)
            for (pointer, value) in test["set"].map {
                whole["body"].replace(pointer.split(separator: "/"), with: value)
            }
            let error = invalid(name) { try callFromJson(text: whole.written) }
            #expect(error?.code.text == test["code"].text, "\(name)")
        }
    }

    @Test func everyWalkEndsInTheRecordThatWasWorkedOutByHand() throws {
        for test in try vector("call/walks.json")["cases"].list {
            let name = test["name"].text ?? ""
            var call: Call?
            var history: [CallEntry] = []
            for (number, step) in test["steps"].list.enumerated() {
                let body: [String: Json] = [
                    "command": .text("k-\(number + 1)"), "actor": step["actor"],
                    "role": step["role"], "at": step["at"],
                ]
                let taken = try attempt(
                    call, callCommandFromJson(text: stored("call.command", step["command"])),
                    callFactsFromJson(text: stored("call.facts", step["facts"])),
                    envelopeFromJson(text: stored("base.envelope", .map(body))))
                history += taken.entries
                call = taken.call
            }
            let ended = try #require(call, "\(name)")
            #expect(try lastWord(ended.state.code) == test["state"].text, "\(name)")
            #expect(try ended.outcomeMissing() == test["outcome_missing"].bool, "\(name)")
            let record = try recordFromJson(text: stored("call.record", test["record"]))
            #expect(try ended.record() == record, "\(name)")
            #expect(try callReplay(history: history) == ended, "\(name)")
        }
    }
}
