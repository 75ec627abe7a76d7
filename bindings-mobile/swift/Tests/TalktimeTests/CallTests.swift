import Foundation
import Talktime
import Testing

struct CallTests {
    @Test func aCallIsAnsweredAndBecomesARecord() throws {
        let agent = AgentId("a-1")
        var call = try queued().offer(agent: agent, facts: noFacts, envelope: envelope("k3", 10)).call
        call = try call.answer(agent: agent, facts: noFacts, envelope: envelope("k4", 15)).call
        call = try call.hold(facts: noFacts, envelope: envelope("k5", 30)).call
        call = try call.resume(facts: noFacts, envelope: envelope("k6", 40)).call
        let ending = Ending(by: .customer, reason: .finished)
        call = try call.hangUp(ending: ending, facts: noFacts, envelope: envelope("k7", 100)).call
        call = try call.endWrapUp(agent: agent, facts: noFacts, envelope: envelope("k8", 130)).call
        #expect(try call.outcomeMissing())
        let outcome = Outcome.reached(result: .refused(reason: .tooExpensive))
        call = try call.recordOutcome(
            outcome: outcome, facts: noFacts, envelope: envelope("k9", 140)
        ).call
        #expect(try !call.outcomeMissing())
        let record = try call.record()
        #expect(record.legs.count == 1)
        #expect(record.legs.first?.hold == .seconds(10))
        #expect(record.legs.first?.wrapUp == .seconds(30))
        #expect(record.outcome == outcome)
    }

    @Test func theHistoryRebuildsTheCall() throws {
        let begun = try callArrive(
            contact: ContactId("c-1"), project: nil, person: nil, facts: noFacts,
            envelope: envelope("k1", 0))
        let step = try begun.call.enqueue(
            queue: QueueId("repair"), facts: noFacts, envelope: envelope("k2", 5))
        #expect(try callReplay(history: begun.entries + step.entries) == step.call)
        let broken = thrown { try callReplay(history: step.entries) }
        guard case .ReplayFailed(let error) = broken else {
            Issue.record("\(String(describing: broken))")
            return
        }
        #expect(error.index == 0)
        #expect(Set(try languages.map { try error.sentence($0) }).count == 3)
    }

    @Test func aCommandSentTwiceChangesNothing() throws {
        let call = try queued()
        let again = try call.handle(
            command: .enqueue(queue: QueueId("repair")), facts: noFacts, envelope: envelope("k2", 5))
        #expect(again.call == call)
        #expect(again.entries.isEmpty)
    }

    @Test func aDenialListsEveryGuardAndSpeaksThreeLanguages() throws {
        let at = envelope("k1", 0).at
        let permit = DialPermit(
            id: PermitId("p-1"), person: PersonRef("r-1"), number: PhoneNumber("+919876543210"),
            project: ProjectId("internet"), purpose: ContactPurposeId("sales"), from: at - 7200,
            until: at - 3600, ruleSet: RuleSetId("in-2026"))
        let error = thrown {
            try callDial(
                contact: ContactId("c-1"), number: PhoneNumber("+919876543211"),
                project: ProjectId("loan"), permit: permit, agent: nil, facts: noFacts,
                envelope: envelope("k1", 0))
        }
        guard case .Denied(let denial) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(denial.failed.count == 3)
        let texts = try languages.map { try denial.sentence($0) }
        #expect(try languages.map { try error?.describe(language: $0) } == texts)
        #expect(texts[1].unicodeScalars.contains { ("\u{900}"..."\u{97f}").contains($0) }, "\(texts)")
        #expect(texts[2].unicodeScalars.contains { ("\u{400}"..."\u{4ff}").contains($0) }, "\(texts)")
        for text in texts + ["\(denial)", "\(String(reflecting: error))"] {
            #expect(!text.contains("98765"), "\(text)")
        }
    }

    @Test func timePassesByElapse() throws {
        let facts = CallFacts(queueLimit: .seconds(60))
        let arrived = try callArrive(
            contact: ContactId("c-1"), project: nil, person: nil, facts: facts,
            envelope: envelope("k1", 0)
        ).call
        let call = try arrived.enqueue(
            queue: QueueId("repair"), facts: facts, envelope: envelope("k2", 5)
        ).call
        #expect(try call.nextDeadline() == nine + 65)
        let left = try call.elapse(facts: facts, envelope: envelope("k3", 65)).call
        #expect(left.queueEntries.map(\.exit) == [.timeout])
    }

    @Test func aCallIsAValueThatSurvivesStorage() throws {
        let call = try queued()
        #expect(try callFromJson(text: call.toJson()) == call)
        #expect(call.state == .queued(queue: QueueId("repair")))
    }

    @Test func aForgedStateIsRefused() throws {
        let call = try queued()
        let forged = Call(
            contact: call.contact, direction: call.direction, project: call.project,
            person: call.person, permit: call.permit, state: .closed, deadline: call.deadline,
            queueDeadline: call.queueDeadline, started: call.started, ended: call.ended,
            changed: call.changed, queueEntries: call.queueEntries, offers: call.offers,
            legs: call.legs, wrapUps: call.wrapUps, outcome: call.outcome, ending: call.ending,
            applied: call.applied)
        let error = invalid { try forged.hold(facts: noFacts, envelope: envelope("k3", 9)) }
        #expect(error?.code == Code("call.restore.state"))
    }

    @Test func theTransitionTableIsData() {
        #expect(callTransitions().count > 40)
    }
}
