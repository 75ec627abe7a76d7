import Foundation
import Talktime
import Testing

/// Personal data: the shared vectors, and the objects.
struct PrivacyTests {
    private let classes: [(String, DataClass)] = [
        ("name", .name), ("phone", .phone), ("email", .email), ("address", .address),
        ("birth_date", .birthDate), ("document", .document), ("account", .account), ("note", .note),
    ]
    private let roles: [(String, Role)] = [
        ("agent", .agent), ("senior", .senior), ("authority", .authority), ("crew", .crew),
        ("analyst", .analyst), ("system", .system),
    ]
    private let purposes: [(String, ReadingPurpose)] = [
        ("contact", .contact), ("fulfilment", .fulfilment), ("complaint", .complaint),
        ("quality", .quality), ("matching", .matching), ("disclosure", .disclosure),
        ("correction", .correction), ("transport", .transport),
    ]
    private let views: [String: View] = ["none": .none, "masked": .masked, "full": .full]
    private let kinds: [String: JournalFaultKind] = [
        "changed": .changed, "removed": .removed, "reordered": .reordered, "inserted": .inserted,
        "cut_off": .cutOff, "rewritten": .rewritten,
    ]

    private func entry(_ body: Json) throws -> JournalEntry {
        try journalEntryFromJson(text: stored("privacy.journal_entry", body))
    }

    private func access(
        _ policy: AccessPolicy, role: Role = .agent, purpose: ReadingPurpose = .contact
    ) throws -> Access {
        try policy.decide(
            AccessRequest(
                actor: ActorId("agent-7"), role: role, purpose: purpose, about: PersonRef("p-1"),
                classes: classes.map(\.1), at: nine, contact: nil))
    }

    @Test func aJournalHasTheHashesThatAnotherProgramTook() throws {
        let file = try vector("privacy/journal.json")
        var journal = newJournal()
        for body in file["entries"].list {
            let wanted = try entry(body)
            let step = try journal.append(
                at: wanted.at, actor: wanted.actor, role: wanted.role, fact: wanted.fact)
            #expect(step.entry == wanted)
            journal = step.journal
        }
        let kept = try checkpointFromJson(text: stored("privacy.checkpoint", file["checkpoint"]))
        #expect(try journal.checkpoint() == kept)
    }

    @Test func anEntryOfAServerIsVerifiedHere() throws {
        let rows = try vector("privacy/journal.json")["fine"].list
        let entries = try rows.map { try entry($0["entry"]) }
        let kept = Checkpoint(count: 2, head: entries[1].digest)
        try verifyJournal(entries: entries, from: firstCheckpoint(), to: kept)
    }

    @Test func everyFaultOfAJournalIsFoundAndNamed() throws {
        let file = try vector("privacy/journal.json")
        let written = file["entries"].list
        let kept = try checkpointFromJson(text: stored("privacy.checkpoint", file["checkpoint"]))
        for test in file["cases"].list {
            var rows = test["order"].list.map { written[Int($0.whole ?? 0)] }
            if let field = test["change"]["field"].text {
                rows[Int(test["change"]["position"].whole ?? 0)][field] = test["change"]["value"]
            }
            try check(rows, kept, test["fault"], test["name"].text ?? "")
        }
        let fault = Json.map(["index": .whole(0), "kind": .text("rewritten")])
        try check(file["rewritten"].list, kept, fault, "rewritten")
    }

    private func check(_ rows: [Json], _ kept: Checkpoint, _ fault: Json, _ name: String) throws {
        let entries = try rows.map(entry)
        let verify = { try verifyJournal(entries: entries, from: firstCheckpoint(), to: kept) }
        guard let index = fault["index"].whole else {
            return try verify()
        }
        guard case .JournalBroken(let found) = thrown(name, by: verify) else {
            Issue.record("no fault of a journal: \(name)")
            return
        }
        #expect(found.index == UInt64(index), "\(name)")
        #expect(found.kind == kinds[fault["kind"].text ?? ""], "\(name)")
        for language in languages {
            #expect(found.sentence(language).contains("\(index + 1)"), "\(name)")
        }
    }

    private func shown(_ access: Access, _ kind: String, _ value: Json) throws -> Shown {
        let text = value.text ?? ""
        switch kind {
        case "name":
            return try access.showName(
                name: PersonName(
                    given: NamePart(value["given"].text ?? ""),
                    middle: value["middle"].text.map { NamePart($0) },
                    family: value["family"].text.map { NamePart($0) }))
        case "address":
            let part = { (field: String) in value[field].text.map { AddressPart($0) } }
            return try access.showAddress(
                address: Address(
                    country: CountryCode(value["country"].text ?? ""), region: part("region"),
                    locality: part("locality"), street: part("street")))
        case "phone": return try access.showPhone(number: PhoneNumber(text))
        case "email": return try access.showEmail(email: EmailAddress(text))
        case "birth_date": return try access.showBirthDate(born: BirthDate(text))
        case "document": return try access.showDocument(document: DocumentNumber(text))
        case "account": return try access.showAccount(account: AccountNumber(text))
        default: return try access.showNote(note: PersonalNote(text))
        }
    }

    @Test func masksLeaveWhatServes() throws {
        let file = try vector("privacy/masks.json")
        let policy = try accessPolicyFromJson(
            text: stored("privacy.access_policy", file["policy"]))
        let access = try access(policy)
        for test in file["cases"].list {
            let shown = try shown(access, test["class"].text ?? "", test["value"])
            #expect(shown.view == .masked)
            #expect(shown.text?.read(purpose: .contact) == test["masked"].text, "\(test)")
        }
    }

    @Test func theStandardPolicyIsThatOfThePage() throws {
        let rows = try vector("privacy/policy.json")["rows"].list
        for (role, asRole) in roles {
            for (purpose, why) in purposes {
                let row = rows.first { $0["role"].text == role && $0["purpose"].text == purpose }
                let access = try access(standardAccessPolicy(), role: asRole, purpose: why)
                let expected = row?["views"].list.map { views[$0.text ?? ""] }
                let none: [View?] = Array(repeating: View.none, count: 8)
                #expect(access.views().map { Optional($0.view) } == expected ?? none)
                #expect(access.isRefused() == (row == nil))
            }
        }
    }

    @Test func numbersHaveTheHashesThatAnotherProgramTook() throws {
        for test in try vector("privacy/numbers.json")["cases"].list {
            let digits = Array(test["key"].text ?? "")
            let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
                UInt8(String(digits[$0..<($0 + 2)]), radix: 16)
            }
            let key = try SuppressionKey(bytes: Data(bytes))
            let hash = try key.hash(number: PhoneNumber(test["number"].text ?? ""))
            #expect(hash.text == test["hash"].text)
        }
        _ = invalid { try SuppressionKey(bytes: Data(count: 31)) }
    }

    @Test func aConsentHasAStatusOrIsRefused() throws {
        let statuses: [String: ConsentStatus] = [
            "not_yet": .notYet, "given": .given, "withdrawn": .withdrawn, "expired": .expired,
            "superseded": .superseded,
        ]
        for test in try vector("privacy/consent.json")["cases"].list {
            let read = {
                try consentFromJson(text: stored("privacy.consent", test["consent"]))
            }
            if let code = test["code"].text {
                let wrong = invalid(code, by: read)
                #expect(wrong?.code.text == code)
                #expect(wrong?.path.text == test["path"].text)
            } else {
                let consent = try read()
                for asked in test["statuses"].list {
                    let status = try consent.status(at: moment(asked["at"]))
                    #expect(status == statuses[asked["status"].text ?? ""], "\(test["name"])")
                }
            }
        }
    }

    private func listed() throws -> SuppressionList {
        let list = SuppressionList()
        for body in try vector("privacy/suppression.json")["entries"].list {
            try list.add(
                entry: suppressionEntryFromJson(text: stored("privacy.suppression_entry", body)))
        }
        return list
    }

    @Test func theSuppressionListFindsWhatForbids() throws {
        let file = try vector("privacy/suppression.json")
        let list = try listed()
        for test in file["cases"].list {
            let recorded = test["channel"].text == "recorded_voice"
            let asked = try SuppressionQuery(
                project: ProjectId(test["project"].text ?? ""),
                purpose: ContactPurposeId(test["purpose"].text ?? ""),
                channel: recorded ? .recordedVoice : .voice, at: moment(test["at"]))
            let found = try list.find(number: NumberHash(test["number"].text ?? ""), asked: asked)
            #expect(found.map(\.id.text) == test["found"].list.compactMap(\.text))
            for entry in found {
                #expect(try entry.holds(at: asked.at))
            }
        }
        for test in file["overdue"].list {
            let found = try list.overdue(at: moment(test["at"]))
            #expect(found.map(\.id.text) == test["found"].list.compactMap(\.text))
        }
    }

    @Test func aListIsLiftedMergedAndStored() throws {
        let (one, two) = try (listed(), listed())
        let lifting = Lifting(at: nine + 200_000, by: .person, contact: nil)
        try one.lift(id: SuppressionId("company"), lifting: lifting)
        _ = invalid { try one.lift(id: SuppressionId("channel"), lifting: lifting) }
        try two.merge(other: one)
        #expect(try one.toJson() == two.toJson())
        let read = try SuppressionList.fromJson(text: two.toJson())
        #expect(try read.get(id: SuppressionId("company"))?.lifted == lifting)
        #expect(two.count() == 6)
    }

    @Test func aDecisionIsWrittenIntoTheJournal() throws {
        let access = try access(standardAccessPolicy())
        let step = try newJournal().append(access)
        #expect(step.entry.fact == access.fact())
        try verifyJournal(
            entries: [step.entry], from: firstCheckpoint(), to: step.journal.checkpoint())
        #expect(access.view(of: .document) == .none)
    }
}
