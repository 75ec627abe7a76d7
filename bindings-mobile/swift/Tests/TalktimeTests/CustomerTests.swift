import Foundation
import Talktime
import Testing

/// Customers, the base and its files: the shared vectors.
struct CustomerTests {
    private func texts(_ json: Json) -> [String] { json.list.compactMap(\.text) }

    private func customer(_ body: Json) throws -> Customer {
        try customerFromJson(text: stored("customer.customer", body))
    }

    private func address(_ body: Json) throws -> Address {
        let held = Json.list([.map(["address": body])])
        let known = Json.map([
            "person": .text("p"), "relationship": .text("prospect"), "addresses": held,
        ])
        return try #require(customer(known).addresses.first).address
    }

    private let fields: [String: AddressField] = [
        "region": .region, "locality": .locality, "district": .district, "street": .street,
        "house": .house, "entrance": .entrance, "floor": .floor, "unit": .unit,
        "postcode": .postcode, "landmark": .landmark,
    ]

    /// The fields that a list names; a word that is none fails the test.
    private func words(_ json: Json) throws -> [AddressField] {
        try texts(json).map { try #require(fields[$0], "\($0)") }
    }

    @Test func addressesAreJudged() throws {
        let cases = try vector("customer/addresses.json")["cases"].list
        #expect(cases.count == 21)
        for test in cases {
            let name = test["name"].text ?? ""
            var gazetteer: Gazetteer?
            if test["towns"] != .null {
                let towns = test["towns"].list.map(texts).map { town in
                    KnownLocality(
                        country: CountryCode(town[0]), region: Label(town[1]),
                        locality: Label(town[2]))
                }
                gazetteer = try Gazetteer(towns: towns)
            }
            let judge = test["pick_up"] == .null ? checkAddress : checkPickUp
            let verdict = try judge(address(test["address"]), gazetteer)
            #expect(try verdict.missing == words(test["missing"]), "\(name)")
            #expect(try verdict.malformed == words(test["malformed"]), "\(name)")
            #expect(try verdict.doubtful == words(test["doubtful"]), "\(name)")
            #expect(Json.bool(verdict.complete) == test["complete"], "\(name)")
        }
    }

    private let roles: [String: Role] = [
        "agent": .agent, "senior": .senior, "authority": .authority, "crew": .crew,
        "analyst": .analyst, "system": .system,
    ]

    private func envelope(_ step: Json) throws -> Envelope {
        Envelope(
            command: CommandId(step["command"].text ?? ""), actor: ActorId("actor-1"),
            role: try #require(roles[step["role"].text ?? ""]), at: nine)
    }

    private func person(_ step: Json, _ field: String = "person") -> PersonRef {
        PersonRef(step[field].text ?? "")
    }

    private func change(_ base: CustomerBase, _ step: Json) throws {
        switch step["do"].text {
        case "add": try base.add(customer: customer(step["customer"]))
        case "replace": try base.replace(customer: customer(step["customer"]))
        case "assign":
            try base.assign(
                person: person(step), agent: AgentId(step["agent"].text ?? ""), reason: nil,
                envelope: envelope(step))
        case "record":
            let entry = TimelineEntry(
                kind: Code(step["kind"].text ?? ""),
                reference: Reference(step["reference"].text ?? ""), at: try moment(step["at"]))
            try base.record(person: person(step), entry: entry)
        case "merge":
            _ = try base.merge(
                kept: person(step, "kept"), merged: person(step, "merged"),
                id: MergeId(step["id"].text ?? ""),
                reason: #require(reasons[step["reason"].text ?? ""]),
                envelope: envelope(step))
        case "undo":
            _ = try base.undoMerge(id: MergeId(step["id"].text ?? ""), envelope: envelope(step))
        case "hold":
            let hold = LegalHold(case: Reference(step["case"].text ?? ""), until: nil)
            try base.hold(person: person(step), hold: hold, envelope: envelope(step))
        case "lift":
            try base.liftHold(
                person: person(step), caseReference: Reference(step["case"].text ?? ""),
                envelope: envelope(step))
        case "erase":
            let erasure = try base.erase(person: person(step), envelope: envelope(step))
            #expect(erasure.scope == .person, "\(step)")
            told(erasure, step)
        case "erase_classes":
            let classes = try texts(step["classes"]).map { try #require(dataClasses[$0]) }
            let erasure = try base.eraseClasses(
                person: person(step), classes: classes, envelope: envelope(step))
            #expect(erasure.scope == .classes(classes: classes), "\(step)")
            told(erasure, step)
        default: Issue.record("no step is named \(step)")
        }
    }

    private let dataClasses: [String: DataClass] = ["phone": .phone, "email": .email]

    private func told(_ erasure: Erasure, _ step: Json) {
        let removed = erasure.removed.map { Json.list([.text(word($0.class)), .whole(Int64($0.values))]) }
        #expect(Json.list(removed) == step["removed"], "\(step)")
        let kept = erasure.kept.map { Json.text(word($0.kind)) }
        #expect(Json.list(kept) == step["kept"], "\(step)")
    }

    /// How the vectors write a word of the library: `birthDate` is `birth_date`.
    private func word<Word>(_ word: Word) -> String {
        "\(word)".map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    }

    private let reasons: [String: MergeReason] = ["certain": .certain, "reviewed": .reviewed]

    private let states: [String: PersonState] = [
        "unknown": .unknown, "held": .held, "merged": .merged, "erased": .erased,
    ]

    /// Checks what a step says of the base; false where it is a step that changes it.
    private func look(_ base: CustomerBase, _ step: Json) throws -> Bool {
        let people = texts(step["people"])
        switch step["do"].text {
        case "phone":
            let found = try base.byPhone(number: PhoneNumber(step["number"].text ?? ""))
            #expect(found.map(\.text) == people, "\(step)")
        case "name":
            let found = try base.byName(name: NamePart(step["name"].text ?? ""), limit: 10)
            #expect(found.map(\.person.text) == people, "\(step)")
        case "owner":
            let found = try base.peopleOf(agent: AgentId(step["agent"].text ?? ""))
            #expect(found.map(\.text) == people, "\(step)")
        case "size": #expect(Json.whole(Int64(base.size())) == step["size"], "\(step)")
        case "state":
            let state = try #require(states[step["is"].text ?? ""])
            #expect(try base.state(person: person(step)) == state, "\(step)")
        case "is":
            #expect(try base.get(person: person(step)) == customer(step["customer"]), "\(step)")
        case "timeline":
            let kinds = try base.timeline(person: person(step)).map(\.kind.text)
            #expect(kinds == texts(step["kinds"]), "\(step)")
        default: return false
        }
        return true
    }

    @Test func aBaseLivesAsItsVectorsSay() throws {
        let file = try vector("customer/base.json")
        #expect(try moment(file["at"]) == nine)
        let steps = file["steps"].list
        #expect(steps.count == 55)
        let base = CustomerBase()
        for step in steps where try !look(base, step) {
            var failed: [String] = []
            do {
                try change(base, step)
            } catch TalktimeError.Denied(let denial) {
                failed = denial.failed.map(\.code.text)
            }
            #expect(failed == texts(step["failed"]), "\(step)")
        }
        let text = try base.toJson()
        #expect(try CustomerBase.fromJson(text: text).toJson() == text)
        #expect(!text.contains("1990-05-17"))
    }

    @Test func filesAreLoaded() throws {
        let cases = try vector("customer/files.json")["cases"].list
        #expect(cases.count == 3)
        for test in cases {
            let name = test["name"].text ?? ""
            let options = defaultReadOptions()
            let reader =
                try test["mapping"].text.map {
                    try CustomerReader.mapped(
                        mapping: $0, references: test["references"].text.map { Reference($0) },
                        options: options)
                } ?? CustomerReader.jsonLines(options: options)
            let base = CustomerBase()
            let pieces = [
                try base.load(reader: reader, bytes: Data((test["text"].text ?? "").utf8)),
                try base.finishLoad(reader: reader),
            ]
            let people = base.page(from: 0, limit: 100).customers.map(\.person.text)
            #expect(people == texts(test["people"]), "\(name)")
            let rejected = pieces.flatMap(\.rejected).map { row in
                ["\(row.row)", row.error.code.text, row.column?.text ?? ""]
            }
            #expect(rejected == test["rejected"].list.map(texts), "\(name)")
            let findings = pieces.flatMap(\.findings).map(\.code.text)
            #expect(findings == texts(test["findings"]), "\(name)")
            #expect(pieces.last?.summary.customers == UInt64(people.count), "\(name)")
        }
    }

    @Test func aBoughtBaseOfOurOwnLinesNeedsNoMapping() throws {
        let bought = try purchasedBaseFromJson(
            text: """
                {"kind":"customer.purchased_base","version":1,"body":{"id":"b-1","seller":"s-1",
                "licence_from":"2026-01-01","licence_until":"2026-07-01","leads":5000,
                "cost_per_lead":{"minor":1250,"currency":"INR"}}}
                """)
        func reader(_ month: Int, _ day: Int) throws -> CustomerReader {
            try CustomerReader.bought(
                mapping: nil, references: nil, purchase: bought,
                on: DateComponents(year: 2026, month: month, day: day),
                options: defaultReadOptions())
        }
        let ours = try reader(6, 30)
        let base = CustomerBase()
        let line = #"{"person":"p-1","relationship":"prospect"}"#
        _ = try base.load(reader: ours, bytes: Data(line.utf8))
        #expect(try base.finishLoad(reader: ours).summary.customers == 1)
        #expect(try base.get(person: PersonRef("p-1"))?.source == PurchaseId("b-1"))
        #expect(throws: TalktimeError.self) { try reader(7, 1) }
    }

    @Test func aBaseKeepsItsPolicy() throws {
        let standard = CustomerBase().policy()
        let strict = try CustomerBase.withPolicy(policy: stricter(standard))
        #expect(strict.policy().certain == standard.certain + 1000)
        let again = try CustomerBase.fromJson(text: strict.toJson())
        #expect(again.policy() == strict.policy())
    }

    private func stricter(_ policy: MatchPolicy) -> MatchPolicy {
        MatchPolicy(
            id: RuleSetId("strict"), givenName: policy.givenName, familyName: policy.familyName,
            middleName: policy.middleName, phone: policy.phone, email: policy.email,
            birthDate: policy.birthDate, address: policy.address, certain: policy.certain + 1000,
            probable: policy.probable, possible: policy.possible, blockMax: policy.blockMax)
    }
}
