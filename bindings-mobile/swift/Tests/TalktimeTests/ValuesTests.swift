import Foundation
import Talktime
import Testing

struct ValuesTests {
    @Test func personalValuesAreShownToNobodyWithoutAPurpose() throws {
        let number = PhoneNumber("+919876543210")
        let name = PersonName(given: NamePart("Asha"), family: NamePart("Rao"))
        var dumped = ""
        dump(name, to: &dumped)
        dump(number, to: &dumped)
        for shown in ["\(number)", "\(name)", String(reflecting: number), String(reflecting: name), dumped] {
            #expect(!shown.contains("98765"), "\(shown)")
            #expect(!shown.contains("Asha") && !shown.contains("Rao"), "\(shown)")
        }
        #expect("\(number)" == "PhoneNumber([redacted])")
        #expect(number.read(purpose: .contact) == "+919876543210")
        let read = try phoneNumberInCountry(text: "098765 43210", country: CountryCode("IN"))
        #expect(read == number)
    }

    @Test func aBadValueIsATypedErrorWithItsSentence() throws {
        func code<Value>(_ call: () throws -> Value) -> String? { invalid(by: call)?.code.text }
        func arrive(_ contact: String, _ envelope: Envelope) throws -> CallStep {
            try callArrive(
                contact: ContactId(contact), project: nil, person: nil, facts: noFacts,
                envelope: envelope)
        }
        func number(_ text: String, _ country: String) throws -> PhoneNumber {
            try phoneNumberInCountry(text: text, country: CountryCode(country))
        }
        #expect(code { try arrive("", envelope("k1", 0)) } == "base.id.empty")
        #expect(code { try number("none", "IN") } == "base.phone.malformed")
        #expect(code { try number("12", "ZZ") } == "base.country.unknown")
        let plan = Plan(by: [], zone: Zone("Asia/Atlantis"), policy: defaultPolicy())
        #expect(code { try CallTally(plan: plan) } == "base.zone.unknown")
        let error = thrown { try CallTally(plan: plan) }
        let sentences = try languages.map { try error?.describe(language: $0) ?? "" }
        #expect(Set(sentences).count == 3, "\(sentences)")
    }

    @Test func anErrorMadeByHandIsDescribedOrRefused() throws {
        func made(_ code: String) -> TalktimeError {
            .InvalidValue(invalid: Invalid(code: Code(code), path: FieldPath("contact")))
        }
        let fine = made("base.id.empty")
        #expect(try fine.describe(language: .english) != fine.describe(language: .hindi))
        #expect(invalid { try made("No code!").describe(language: .english) } != nil)
    }

    @Test func jsonOfANewerReleaseIsATypedError() {
        let text = #"{"kind": "kpi.plan", "version": 99, "body": {}}"#
        #expect(invalid { try planFromJson(text: text) }?.code == Code("base.json.newer_version"))
    }

    @Test func textsAreOrderedAndHashed() {
        let queues: Set = [QueueId("b"), QueueId("a"), QueueId("b")]
        #expect(queues.sorted().map(\.text) == ["a", "b"])
        #expect("\(QueueId("a"))" == "a")
    }

    @Test func fractionsAndAmountsAreShown() throws {
        #expect(Ratio(numerator: 1, denominator: 4).value == 0.25)
        #expect(Ratio(numerator: -1, denominator: 3).value == -1.0 / 3.0)
        #expect(Ratio(numerator: 0, denominator: 0).value == nil)
        #expect(try Money(minor: 119_800, currency: Currency("RUB")).text == "1198.00 RUB")
        #expect(try Money(minor: -5, currency: Currency("INR")).text == "-0.05 INR")
        #expect(try Money(minor: 500, currency: Currency("JPY")).text == "500 JPY")
        let unknown = invalid { try Money(minor: 1, currency: Currency("XYZ")).text }
        #expect(unknown?.code == Code("base.currency.unknown"))
    }
}
