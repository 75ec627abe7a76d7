import Foundation
import Talktime
import Testing

/// The board of the crews, and what recoveries and taxi requests tell.
struct CrewTests {
    private func file() throws -> Json { try vector("order/crew_searches.json") }

    private func speed() throws -> CrewSpeed {
        CrewSpeed(metresPerHour: UInt32(try #require(file()["metres_per_hour"].whole)))
    }

    private func period(_ body: Json) throws -> Period {
        try Period(from: moment(body["from"]), until: moment(body["until"]))
    }

    private func point(_ body: Json) throws -> GeoPoint {
        GeoPoint(
            latitude: Int32(try #require(body["latitude"].whole)),
            longitude: Int32(try #require(body["longitude"].whole)))
    }

    private func words(_ body: Json) -> [String] { body.list.compactMap(\.text) }

    private let states: [String: CrewState] = [
        "free": .free, "assigned": .assigned, "travelling": .travelling, "working": .working,
        "on_break": .onBreak, "off_shift": .offShift,
    ]

    private func crew(_ body: Json) throws -> Crew {
        Crew(
            crew: CrewId(try #require(body["crew"].text)),
            skills: words(body["skills"]).map { SkillId($0) },
            areas: words(body["areas"]).map { WorkAreaId($0) },
            state: try #require(states[body["state"].text ?? ""]), place: try point(body["place"]),
            shift: try period(body["shift"]))
    }

    private func booking(_ body: Json) throws -> CrewBooking {
        CrewBooking(
            crew: CrewId(try #require(body["crew"].text)),
            visit: VisitId(try #require(body["visit"].text)), window: try period(body["window"]),
            place: try point(body["place"]))
    }

    private func need(_ body: Json) throws -> CrewNeed {
        CrewNeed(
            skills: words(body["skills"]).map { SkillId($0) },
            area: WorkAreaId(try #require(body["area"].text)), place: try point(body["place"]),
            until: try moment(body["until"]), except: words(body["except"]).map { CrewId($0) })
    }

    private func board(_ test: Json) throws -> CrewBoard {
        try CrewBoard(crews: test["crews"].list.map(crew), bookings: test["bookings"].list.map(booking))
    }

    private func told(_ search: SubstituteSearch) -> Json {
        .map([
            "fitting": .whole(Int64(search.fitting)), "excepted": .whole(Int64(search.excepted)),
            "other_area": .whole(Int64(search.otherArea)),
            "lacking_skill": .whole(Int64(search.lackingSkill)),
            "off_shift": .whole(Int64(search.offShift)), "busy": .whole(Int64(search.busy)),
            "too_far": .whole(Int64(search.tooFar)),
        ])
    }

    @Test func everySearchFindsWhatWasWorkedOutByHand() throws {
        for test in try file()["cases"].list {
            let search = try board(test).findSubstitute(
                need: need(test["need"]), now: moment(test["now"]), speed: speed())
            #expect(search.best?.crew.text == test["best"]["crew"].text)
            if let best = search.best {
                #expect(try best.setsOff == moment(test["best"]["sets_off"]))
                #expect(try best.arrives == moment(test["best"]["arrives"]))
            }
            #expect(told(search) == test["counts"])
        }
    }

    @Test func aBoardThatCannotBeIsRefused() throws {
        for test in try file()["refused"].list {
            var found: [String?] = []
            do {
                _ = try board(test)
            } catch TalktimeError.InvalidValue(let invalid) {
                found = [invalid.code.text, invalid.path.text]
            }
            #expect(found == [test["code"].text, test["path"].text])
        }
    }

    @Test func aBoardIsChangedAndSaysWhatItHolds() throws {
        let test = try file()["cases"].list[3]
        let held = try board(test)
        let (one, visit) = (CrewId("a"), VisitId("v-1"))
        #expect(try held.fact(crew: one)?.visits.map(\.visit) == [visit])
        let released = try #require(try held.release(visit: visit))
        #expect(try held.release(visit: visit) == nil)
        #expect(try held.bookings(crew: one).isEmpty)
        try held.book(booking: released)
        let first = try crew(test["crews"].list[0])
        let other = Crew(
            crew: CrewId("b"), skills: first.skills, areas: first.areas, state: .onBreak,
            place: first.place, shift: first.shift)
        try held.put(crew: other)
        #expect(held.size() == 2)
        #expect(try held.crew(crew: CrewId("b"))?.state.code.text == "order.crew.state.on_break")
        #expect(try held.crew(crew: CrewId("c")) == nil)
        #expect(try held.fact(crew: CrewId("c")) == nil)
    }

    @Test func lengthsAreThoseOfTheSphere() throws {
        let pole = GeoPoint(latitude: 90_000_000, longitude: 0)
        let equator = GeoPoint(latitude: 0, longitude: 0)
        #expect(try greatCircleMetres(from: pole, to: equator) == 10_007_557)
        #expect(try CrewSpeed(metresPerHour: 10_007).travel(from: pole, to: equator) > .seconds(3_600_000))
        let nowhere = GeoPoint(latitude: 90_000_001, longitude: 0)
        #expect(throws: TalktimeError.self) { try greatCircleMetres(from: nowhere, to: equator) }
    }

    @Test func aCauseHasItsFaultAndItsRemedies() {
        #expect(HitchCause.customerSide.fault == .customer)
        #expect(HitchCause.crewDidNotCome.fault == .centre)
        #expect(Remedy.correctCharge.fits(.chargeWrong))
        #expect(!Remedy.correctCharge.fits(.crewLate))
        #expect(HitchCause.crewLate.code.text == "order.hitch.crew_late")
    }

    @Test func aBrokenPromiseMakesAComplaintDue() throws {
        for (name, body) in try vector("order/recovery_matrix.json")["states"].map {
            let recovery = try recoveryFromJson(text: body.written)
            #expect(try recovery.complaintDue() == (name == "broken"))
            #expect(try (recovery.recovered() != nil) == (name == "closed"))
        }
    }

    @Test func theTimeToDispatchIsToldAndTheAddressIsLookedAt() throws {
        let states = try vector("order/taxi_request_matrix.json")["states"]
        let done = try taxiRequestFromJson(text: states["done"].written)
        #expect(try done.handOverTime() == .seconds(180))
        let received = try taxiRequestFromJson(text: states["received"].written)
        #expect(try received.handOverTime() == nil)
        let address = Address(
            country: CountryCode("IN"), locality: AddressPart("Pune"),
            street: AddressPart("Bajirao Road"))
        let told = try taxiAddressOf(address: address, revision: 2, phone: true, gazetteer: nil)
        #expect(told == TaxiAddress(revision: 2, missing: [.region, .house], phone: true))
        #expect(DispatchReport.noCar.code.text == "order.taxi_request.report.no_car")
    }

    private func states<T>(_ name: String, _ read: (String) throws -> T) throws -> [T] {
        try vector(name)["states"].map.values.map { try read($0.written) }
    }

    @Test func everyFigureOfOrdersIsTheOneCountedByHand() throws {
        let wanted = try vector("order/figures.json")
        let orders = try states("order/order_matrix.json") { try orderFromJson(text: $0) }
        let counts = try orderCountsOf(
            applications: states("application/workflow_matrix.json") { try applicationFromJson(text: $0) },
            orders: orders, visits: states("order/visit_matrix.json") { try visitFromJson(text: $0) },
            recoveries: states("order/recovery_matrix.json") { try recoveryFromJson(text: $0) },
            taxiRequests: states("order/taxi_request_matrix.json") { try taxiRequestFromJson(text: $0) })
        let more = try orderCountsOf(orders: orders)
        #expect(counts.joined(more).ordersEnded == 8)
        #expect(Json.whole(Int64(counts.visitsOnTime)) == wanted["counts"]["visits_on_time"])
        let told = counts.report().figures.map { figure in
            let parts: [Json] = [
                .whole(Int64(figure.ratio.numerator)), .whole(Int64(figure.ratio.denominator)),
            ]
            return (figure.kpi.text, Json.list(parts))
        }
        #expect(Json.map(Dictionary(uniqueKeysWithValues: told)) == wanted["ratios"])
    }
}
