import Foundation
import Talktime
import Testing

/// A project: the shared vectors, and a search for a fault as a telephone makes it.
struct ProjectTests {
    private let covered: [String: Covered] = ["yes": .yes, "no": .no, "unknown": .unknown]
    private let moments: [String: GuideMoment] = [
        "greeting": .greeting, "offer": .offer, "required": .required, "closing": .closing,
    ]
    private let reasons: [String: RefusalReason] = [
        "too_expensive": .tooExpensive, "distrust": .distrust, "no_need": .noNeed,
    ]

    private func read(_ file: Json) throws -> Project {
        try projectFromJson(text: stored("project.project", file["project"]))
    }

    private func day(_ json: Json) throws -> DateComponents {
        let parts = try #require(json.text).split(separator: "-").compactMap { Int($0) }
        return DateComponents(year: parts[0], month: parts[1], day: parts[2])
    }

    private func address(_ body: Json) throws -> Address {
        let part = { (field: String) in body[field].text.map { AddressPart($0) } }
        return Address(
            country: CountryCode(try #require(body["country"].text)), region: part("region"),
            locality: part("locality"), district: nil, street: nil, house: nil, entrance: nil,
            floor: nil, unit: nil, postcode: part("postcode"), landmark: nil)
    }

    private func codes(_ test: Json) -> [Code] {
        test["answers"].list.compactMap(\.text).map { Code($0) }
    }

    @Test func aCatalogueTellsWhatIsSoldOnADay() throws {
        let file = try vector("project/catalogue.json")
        let catalogue = try read(file).catalogue
        for test in file["days"].list {
            let on = try day(test["day"])
            let found = try catalogue.offers(on: on)
            #expect(found.map(\.id.text) == test["offers"].list.compactMap(\.text))
            for offer in found {
                #expect(try offer.isValid(on: on))
                #expect(try catalogue.find(offer.id) == offer)
            }
        }
        #expect(try catalogue.find(OfferId("none")) == nil)
    }

    @Test func aCatalogueTellsWhatCanBeHadAtAnAddress() throws {
        let file = try vector("project/catalogue.json")
        let catalogue = try read(file).catalogue
        for test in file["places"].list {
            let place = try address(test["address"])
            let found = try catalogue.offers(on: day(test["day"]), at: place)
            let wanted = test["offers"].list
            #expect(found.map(\.offer.id.text) == wanted.compactMap(\.["id"].text))
            #expect(found.map(\.covered) == wanted.compactMap { covered[$0["covered"].text ?? ""] })
            for one in found {
                #expect(try one.offer.coverage.covers(place) == one.covered)
            }
        }
    }

    @Test func aFaultIsSearchedStepByStepAndTheWayIsKept() throws {
        let file = try vector("project/faults.json")
        let tree = try #require(read(file).guide.faults.first)
        for test in file["walks"].list {
            var walk = try tree.start()
            for answer in codes(test) {
                // The telephone is switched off and on in between.
                walk = try faultWalkFromJson(text: tree.answer(walk, answer).toJson())
            }
            let body = try Json(walk.toJson())["body"]
            for field in ["taken", "end", "advice"] {
                #expect(body[field] == test[field])
            }
            #expect(try tree.walk(codes(test)) == walk)
            let stands = try tree.standsAt(walk)
            #expect(stands.id.text == test["stands_at"].text)
            #expect(try tree.node(stands.id) == stands)
        }
        for test in file["refused"].list {
            let name = test["name"].text ?? ""
            let found = invalid(name) { try tree.walk(codes(test)) }
            #expect(found?.code.text == test["code"].text, "\(name)")
            #expect(found?.path.text == test["path"].text, "\(name)")
        }
    }

    @Test func aWalkThatTheTreeDidNotLeadToIsRefused() throws {
        let file = try vector("project/faults.json")
        let tree = try #require(read(file).guide.faults.first)
        for test in file["forged"].list {
            let name = test["name"].text ?? ""
            let walk = try faultWalkFromJson(text: stored("project.fault_walk", test["walk"]))
            let stood = invalid(name) { try tree.standsAt(walk) }
            #expect(stood?.code.text == "project.fault.other_walk", "\(name)")
            let answered = invalid(name) { try tree.answer(walk, Code("on")) }
            #expect(answered?.code.text == "project.fault.other_walk", "\(name)")
        }
    }

    @Test func aGuideGivesItsLinesByMoment() throws {
        let file = try vector("project/faults.json")
        let guide = try read(file).guide
        for test in file["lines"].list {
            let reason = reasons[test["moment"]["objection"]["reason"].text ?? ""]
            let plain = moments[test["moment"].text ?? ""]
            let moment = try #require(reason.map { .objection(reason: $0) } ?? plain)
            let found = try guide.lines(for: moment).map(\.advice.text)
            #expect(found == test["advice"].list.compactMap(\.text))
        }
        #expect(try guide.faultTree(TopicId("no-picture")) == guide.faults.first)
        #expect(try guide.faultTree(TopicId("taxes")) == nil)
    }

    @Test func aDayAndANumberFindTheirVersion() throws {
        let file = try vector("project/versions.json")
        let versions = { (holder: Json) in
            let body = Json.map(["versions": holder["versions"]])
            return try projectVersionsFromJson(text: stored("project.versions", body))
        }
        let all = try versions(file)
        for test in file["days"].list {
            let found = try all.version(on: day(test["day"]))
            #expect(found.map { Int64($0.version) } == test["version"].whole)
        }
        for test in file["numbers"].list {
            let found = try all.version(UInt32(test["number"].whole ?? 0))
            if let from = test["from"].text {
                #expect(try found?.from == day(.text(from)))
            } else {
                #expect(found == nil)
            }
        }
        for test in file["forms"].list {
            let id = FormId(test["form"].text ?? "")
            let form = try all.form(id, version: UInt32(test["version"].whole ?? 0))
            #expect(form?.fields.first?.id.text == test["field"].text)
        }
        for test in file["refused"].list {
            let name = test["name"].text ?? ""
            let found = invalid(name) { try versions(test) }
            #expect(found?.code.text == test["code"].text, "\(name)")
            #expect(found?.path.text == test["path"].text, "\(name)")
        }
    }
}
