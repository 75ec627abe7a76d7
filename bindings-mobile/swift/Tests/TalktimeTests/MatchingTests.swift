import Talktime
import Testing

/// The shared vectors of the matching: two records against each other, and a small base.
struct MatchingTests {
    private func fields(_ body: Json) throws -> MatchFields {
        try matchFieldsFromJson(text: stored("customer.match_fields", body))
    }

    @Test func twoRecordsAgreeAsFarAsTheVectorsSay() throws {
        let cases = try vector("customer/matching.json")["cases"].list
        #expect(cases.count == 15)
        for test in cases {
            let matcher = try Matcher()
            let (a, b) = (PersonRef("a"), PersonRef("b"))
            try matcher.push(person: a, fields: fields(test["a"]))
            try matcher.push(person: b, fields: fields(test["b"]))
            let body = Json.map([
                "score": test["score"], "verdict": test["verdict"], "parts": test["parts"],
            ])
            let expected = try matchScoreFromJson(text: stored("customer.match_score", body))
            #expect(try matcher.compare(a: a, b: b) == expected, "\(test["name"])")
            #expect(try matcher.compare(a: b, b: a) == expected, "\(test["name"])")
        }
    }

    @Test func aSmallBaseIsSearchedAsTheVectorsSay() throws {
        let base = try vector("customer/matching.json")["base"]
        let matcher = try Matcher()
        for row in base["people"].list {
            let person = PersonRef(try #require(row["person"].text))
            try matcher.push(person: person, fields: fields(row["fields"]))
        }
        let pairs = matcher.duplicates().pairs.map { [$0.a.text, $0.b.text] }
        #expect(pairs == base["duplicates"].list.map { $0.list.compactMap(\.text) })
        #expect(base["searches"].list.count == 6)
        for search in base["searches"].list {
            let name = try NamePart(#require(search["text"].text))
            let hits = try matcher.search(name: name, limit: 10).map {
                "\($0.person.text) \($0.score)"
            }
            let expected = search["found"].list.map {
                "\($0["person"].text ?? "") \($0["score"].whole ?? -1)"
            }
            #expect(hits == expected, "\(search["name"])")
        }
        #expect(try matcher.remove(person: PersonRef("p-1")))
        #expect(matcher.count() == UInt64(base["people"].list.count - 1))
    }

    /// What a screen hands over may be anything: it comes back as an error and ends no program.
    @Test func whatIsMalformedIsToldAndEndsNothing() throws {
        let matcher = try Matcher()
        #expect(invalid { try matcher.search(name: NamePart(""), limit: 10) } != nil)
        #expect(invalid { try matcher.compare(a: PersonRef(""), b: PersonRef("b")) } != nil)
        #expect(invalid { try matcher.remove(person: PersonRef("")) } != nil)
        let policy = matcher.policy()
        let wrong = MatchPolicy(
            id: policy.id, givenName: policy.givenName, familyName: policy.familyName,
            middleName: policy.middleName, phone: policy.phone, email: policy.email,
            birthDate: policy.birthDate, address: policy.address, certain: policy.probable,
            probable: policy.probable, possible: policy.possible, blockMax: policy.blockMax)
        #expect(invalid { try Matcher(policy: wrong) } != nil)
    }
}
