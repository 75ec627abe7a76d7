import Foundation
import Talktime
import Testing

/// What a program logs shows no person: every personal field holds what must not be seen.
struct CustomerPrintsTests {
    private let secrets = ["marker", "3456781", "1987-06"]
    private let long = String(repeating: "marker ", count: 2_000)
    private let classes: [DataClass] = [
        .name, .phone, .email, .address, .birthDate, .document, .account, .note,
    ]

    private func json(_ person: String) -> String {
        """
        {"kind":"customer.customer","version":1,"body":{"person":"\(person)","relationship":"former",
        "names":[{"given":"Ashamarker","middle":"Quillmarker","family":"Raomarker"}],
        "phones":[{"number":"+79123456781","kind":"mobile"}],
        "emails":["marker@marker.example"],
        "addresses":[{"address":{"country":"IN","region":"marker 1","locality":"marker 2",
        "district":"marker 3","street":"marker 4","house":"marker 5","entrance":"marker 6",
        "floor":"marker 7","unit":"marker 8","postcode":"marker 9","landmark":"marker 10"},
        "uses":["home"]}],
        "birth_date":"1987-06-05",
        "documents":[{"kind":"passport","number":"marker-11"}],
        "accounts":["marker-12"],
        "competitors":[{"provider":"other","kind":"internet","reasons":["price"],"note":"marker 13",
        "told":{"by":"agent-7","at":"2026-03-02T09:05:00Z","contact":"c-1"}}],
        "notes":[{"at":"2026-03-02T09:06:00Z","by":"agent-7","text":"marker 14"}]}}
        """
    }

    private func planted(_ person: String) throws -> Customer {
        try customerFromJson(text: json(person))
    }

    private func changed(_ part: String, to other: String) -> String {
        json("p-1").replacingOccurrences(of: part, with: other)
    }

    private func envelope(_ command: String) -> Envelope {
        Envelope(
            command: CommandId(command), actor: ActorId("senior-1"), role: .senior, at: nine)
    }

    private func access(
        _ role: Role, _ purpose: ReadingPurpose, _ policy: AccessPolicy = standardAccessPolicy()
    ) throws -> Access {
        try policy.decide(
            AccessRequest(
                actor: ActorId("a-1"), role: role, purpose: purpose, about: PersonRef("p-1"),
                classes: classes, at: nine, contact: nil))
    }

    /// A decision that gives a view of everything.
    private func granting(_ view: View) throws -> Access {
        let rules = classes.map {
            AccessRule(role: .authority, purpose: .disclosure, class: $0, view: view)
        }
        return try access(.authority, .disclosure, AccessPolicy(id: RuleSetId("r-1"), rules: rules))
    }

    private func base() throws -> CustomerBase {
        let base = CustomerBase()
        try base.add(customer: planted("p-1"))
        try base.add(customer: planted("p-2"))
        return base
    }

    /// Every way in which a program prints a value without asking for what is in it.
    private func prints(_ value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return ["\(value)", String(describing: value), String(reflecting: value), dumped]
    }

    private func shows(_ value: Any) -> [String] {
        prints(value).filter { text in secrets.contains { text.lowercased().contains($0) } }
    }

    private func hides(
        _ what: String, _ values: Any?..., at place: SourceLocation = #_sourceLocation
    ) {
        for value in values {
            guard let value else {
                Issue.record("\(what) is not there", sourceLocation: place)
                continue
            }
            let shown = shows(value)
            #expect(shown.isEmpty, "\(what): \(shown)", sourceLocation: place)
        }
    }

    @Test func theWordsAreWhereTheyAreLookedFor() throws {
        let written = try planted("p-1").toJson()
        #expect(written.components(separatedBy: "marker").count - 1 == 19, "\(written)")
        for secret in secrets { #expect(written.contains(secret)) }
        #expect(shows("A Marker").count == 4)
    }

    @Test func aCustomerAndItsPartsPrintNothing() throws {
        let known = try planted("p-1")
        hides("customer", known, known.names, known.phones, known.emails, known.addresses)
        hides("customer", known.birthDate, known.documents, known.accounts, known.competitors)
        let (name, home) = try (#require(known.names.first), #require(known.addresses.first).address)
        hides("customer", known.notes, name.given, name.middle, name.family)
        hides("address", home.region, home.locality, home.district, home.street, home.house)
        hides("address", home.entrance, home.floor, home.unit, home.postcode, home.landmark)
        hides("phone", known.phones.first?.number)
        hides("verdict", try checkAddress(address: home, gazetteer: nil))
    }

    @Test func whatAScreenIsGivenPrintsNothing() throws {
        for view in [View.masked, View.full] {
            let access = try granting(view)
            let shown = try customerView(customer: planted("p-1"), access: access)
            #expect(shown.names.first?.view == view)
            hides("view", shown, shown.names, shown.phones, shown.emails, shown.addresses)
            hides("view", shown.birthDate, shown.documents, shown.accounts, shown.competitors)
            hides("view", shown.notes, access, access.views(), access.request())
        }
        let full = try customerView(customer: planted("p-1"), access: granting(.full))
        #expect(full.accounts.first?.text?.read(purpose: .disclosure) == "marker-12")
        let agent = try access(.agent, .contact)
        hides("masked by the standard", try customerView(customer: planted("p-1"), access: agent))
    }

    @Test func whatABaseGivesPrintsNothing() throws {
        let base = try base()
        let (one, two) = (PersonRef("p-1"), PersonRef("p-2"))
        hides("base", base, base.page(from: 0, limit: 10), try base.get(person: one))
        let score = try base.compare(one: one, other: two)
        #expect(score?.verdict == .certain)
        hides("score", score, score?.parts, base.duplicates())
        let found = try base.byPhone(number: PhoneNumber("+79123456781"))
        hides("hits", try base.byName(name: NamePart("Ashamarker"), limit: 5), found)
        let known = try planted("p-1")
        let fields = MatchFields(
            names: known.names, phones: known.phones.map(\.number), emails: known.emails)
        let matcher = try Matcher()
        try matcher.push(person: one, fields: fields)
        hides("fields", fields, matcher)
        let merge = try base.merge(
            kept: one, merged: two, id: MergeId("m-1"), reason: .reviewed, envelope: envelope("k-1"))
        let undone = try base.undoMerge(id: MergeId("m-1"), envelope: envelope("k-2"))
        hides("merge", merge, undone)
        let export = try base.export(person: one, access: granting(.full))
        let erasure = try base.erase(person: one, envelope: envelope("k-3"))
        hides("export", export, erasure, try base.timeline(person: one))
        #expect(try base.get(person: one) == nil)
        try journal(of: [personExportFact(export: export), erasureFact(erasure: erasure)])
    }

    private func journal(of facts: [JournalFact]) throws {
        let access = try granting(.full)
        var step = try newJournal().append(access)
        hides("journal", access.fact(), step)
        for fact in facts {
            step = try step.journal.append(
                at: nine, actor: ActorId("senior-1"), role: .senior, fact: fact)
            hides("journal", fact, step.entry, step.journal, try step.entry.toJson())
        }
    }

    private func causes() throws -> [(String, () throws -> Any?)] {
        let (base, known, one) = try (base(), planted("p-1"), PersonRef("p-1"))
        let home = try #require(known.addresses.first).address
        let (access, agent) = try (granting(.full), access(.agent, .contact))
        let street = Address(country: CountryCode("IN"), street: AddressPart("marker"))
        let nowhere = Address(country: CountryCode("marker"), locality: home.locality)
        let wide = Address(country: home.country, house: AddressPart(long))
        return [
            ("known", { try base.add(customer: known) }),
            ("unknown", { try base.replace(customer: planted("p-9")) }),
            ("merge", { try base.merge(
                kept: one, merged: one, id: MergeId("m-1"), reason: .reviewed,
                envelope: envelope("k-1")) }),
            ("export", { try base.export(person: one, access: agent) }),
            ("view", { try customerView(customer: planted("p-2"), access: access) }),
            ("position", { try customerChangeAddress(customer: known, position: 7, address: home) }),
            ("part", { try customerChangeAddress(customer: known, position: 0, address: wide) }),
            ("search", { try base.byAddress(address: street, limit: 5) }),
            ("country", { try checkAddress(address: nowhere, gazetteer: nil) }),
            ("phone", { try base.byPhone(number: PhoneNumber("marker")) }),
            ("national", { try phoneNumberInCountry(text: "marker", country: CountryCode("IN")) }),
            ("digits", { try base.byPhone(number: PhoneNumber("+79123456781912345678191")) }),
            ("name", { try base.byName(name: NamePart(long), limit: 5) }),
            ("matcher", { try Matcher().search(name: NamePart(long), limit: 5) }),
            ("email", { try access.showEmail(email: EmailAddress("marker")) }),
            ("born", { try access.showBirthDate(born: BirthDate("1987-06-31")) }),
            ("document", { try access.showDocument(document: DocumentNumber(long)) }),
            ("account", { try access.showAccount(account: AccountNumber(long)) }),
            ("note", { try access.showNote(note: PersonalNote(String(repeating: long, count: 10))) }),
            ("no JSON", { try customerFromJson(text: "{marker") }),
            ("word", { try customerFromJson(text: changed("former", to: "marker")) }),
            ("field", { try customerFromJson(text: changed("accounts", to: "marker")) }),
            ("value", { try customerFromJson(text: changed("1987-06-05", to: "1987-06-99")) }),
            ("base", { try CustomerBase.fromJson(text: json("p-1")) }),
        ]
    }

    @Test func errorsAndDenialsShowNothing() throws {
        for (cause, call) in try causes() {
            let error = try #require(thrown(cause, by: call))
            hides(cause, error, error.localizedDescription)
            switch error {
            case .Denied(let denial): hides(cause, denial)
            case .InvalidValue(let invalid): hides(cause, invalid)
            default: Issue.record("another error: \(cause)")
            }
            for language in languages { hides(cause, try error.describe(language: language)) }
        }
    }

    @Test func rejectedRowsShowNothing() throws {
        let base = CustomerBase()
        let reader = try CustomerReader.jsonLines(options: defaultReadOptions())
        let rows = [
            #"{"person":"p-1","relationship":"former","names":[{"given":""}],"accounts":["marker"]}"#,
            #"{"person":"p-2","relationship":"former","emails":["marker"]}"#,
            #"{"person":"p-3","relationship":"former","phones":[{"number":"marker","kind":"mobile"}]}"#,
            #"{"person":"p-4","relationship":"former","birth_date":"1987-06-31"}"#,
            "marker",
        ]
        let text = rows.joined(separator: "\n") + "\n"
        let first = try base.load(reader: reader, bytes: Data(text.utf8))
        let rest = try base.finishLoad(reader: reader)
        #expect(first.rejected.count + rest.rejected.count == rows.count)
        hides("rows", first, rest, first.rejected, rest.summary)
        for row in first.rejected {
            for language in languages { hides("row", try row.error.sentence(language)) }
        }
    }
}
