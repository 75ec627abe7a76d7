import Talktime
import Testing

/// The shared vectors of the matching: two records against each other, and a small base.
struct MatchingTests {
    private func fields(_ body: Json) throws -> MatchFields {
        try matchFieldsFromJson(text: stored("customer.match_fields", body))
    }

    @Test func twoRecordsAgreeAsFarAsTheVectorsSay() throws {
        for test in try vector("customer/matching.json")["cases"].list {
            let matcher = Matcher()
            let (a, b) = (PersonRef("a"), PersonRef("b"))
            try matcher.push(person: a, fields: fields(test["a"]))
            try matcher.push(person: b, fields: fields(test["b"]))
            let body = Json.map([
                "score": test["score"], "verdict": test["verdict"], "parts": test["parts"],
            ])
            let expected = try matchScoreFromJson(text: stored("customer.match_score", body))
            #expect(matcher.compare(a: a, b: b) == expected, "\(test["name"])")
            #expect(matcher.compare(a: b, b: a) == expected, "\(test["name"])")
        }
    }

    @Test func aSmallBaseIsSearchedAsTheVectorsSay() throws {
        let base = try vector("customer/matching.json")["base"]
        let matcher = Matcher()
        for row in base["people"].list {
            let person = PersonRef(try #require(row["person"].text))
            try matcher.push(person: person, fields: fields(row["fields"]))
        }
        let pairs = matcher.duplicates().pairs.map { [$0.a.text, $0.b.text] }
        #expect(pairs == base["duplicates"].list.map { $0.list.compactMap(\.text) })
        for search in base["searches"].list {
            let name = try NamePart(#require(search["text"].text))
            let hits = matcher.search(name: name, limit: 10).map { "\($0.person.text) \($0.score)" }
            let expected = search["found"].list.map { "\($0["person"].text ?? "") \($0["score"].written)" }
            #expect(hits == expected, "\(search["name"])")
        }
        #expect(matcher.remove(person: PersonRef("p-1")))
        #expect(matcher.count() == UInt64(base["people"].list.count - 1))
    }
}
