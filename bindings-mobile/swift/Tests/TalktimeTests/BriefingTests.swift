import Foundation
import Talktime
import Testing

/// What a visit tells in each state, and what its customer is told.
struct BriefingTests {
    private func words(_ items: [BriefingItem]) throws -> [String] {
        try items.map { try lastWord($0.code) }
    }

    private func list(_ body: Json) -> [String] { body.list.compactMap(\.text) }

    private let standings: [String: VisitStanding] = [
        "ahead": .ahead, "under_way": .underWay, "held": .held, "not_held": .notHeld,
    ]

    @Test func everyStateOfAVisitTellsWhatWasWorkedOutByHand() throws {
        let states = try vector("order/visit_matrix.json")["states"]
        for test in try vector("order/visit_told.json")["cases"].list {
            let name = try #require(test["state"].text)
            let visit = try visitFromJson(text: states[name].written)
            #expect(try visit.state.tmf646Name == test["tmf646"].text)
            #expect(try visit.state.mefName == test["mef"].text)
            #expect(try words(visit.neededBriefing()) == list(test["needed"]))
            #expect(try words(visit.openBriefing()) == list(test["open"]))
            let missing = try visit.missingMaterials().map {
                ($0.material.text, Json.whole(Int64($0.quantity)))
            }
            #expect(Json.map(Dictionary(uniqueKeysWithValues: missing)) == test["missing"])
            #expect(try visit.fact().standing == standings[test["standing"].text ?? ""])
            try checkFollowUp(visit, test["follow_up"].text)
        }
    }

    private func checkFollowUp(_ visit: Visit, _ wanted: String?) throws {
        do {
            let request = try visit.followUp(visit: VisitId("v-2"))
            #expect(request.visit.text == wanted)
            #expect(request.followUpOf == visit.purpose.visit)
        } catch TalktimeError.InvalidValue(let refused) {
            #expect(wanted == nil)
            #expect(refused.code.text == "order.visit.follow_up_early")
            #expect(refused.path.text == "state")
        }
    }

    private let documents: [String: BriefingDocument] = [
        "passport": .passport, "identity_card": .identityCard, "contract": .contract,
        "address_proof": .addressProof, "power_of_attorney": .powerOfAttorney,
    ]

    private func item(_ body: Json) throws -> BriefingItem {
        if body.text == "no_cash" { return .noCash }
        let window = body["at_home"]["window"]
        if window != .null {
            return .atHome(
                window: try Period(from: moment(window["from"]), until: moment(window["until"])))
        }
        if let document = body["have_document"]["document"].text {
            return .haveDocument(document: try #require(documents[document]))
        }
        if let minor = body["amount_due"]["amount"]["minor"].whole {
            let currency = try #require(body["amount_due"]["amount"]["currency"].text)
            return .amountDue(amount: Money(minor: minor, currency: Currency(currency)))
        }
        if let account = body["pay_into"]["account"].text {
            return .payInto(account: PaymentAccountId(account))
        }
        return .prepare(wording: WordingId(try #require(body["prepare"]["wording"].text)))
    }

    private func facts(_ body: Json) throws -> BriefingTextFacts {
        let accounts = try body["accounts"].list.map { one in
            BriefingAccount(
                account: PaymentAccountId(try #require(one["account"].text)),
                number: AccountNumber(try #require(one["number"].text)))
        }
        let wordings = try body["wordings"].list.map { one in
            BriefingWording(
                wording: WordingId(try #require(one["wording"].text)),
                text: LocalisedText(
                    english: Label(try #require(one["text"]["english"].text)),
                    hindi: one["text"]["hindi"].text.map { Label($0) },
                    russian: one["text"]["russian"].text.map { Label($0) }))
        }
        let zone = Zone(try #require(body["zone"].text))
        return BriefingTextFacts(zone: zone, accounts: accounts, wordings: wordings)
    }

    private func told(_ sms: SmsLength) -> Json {
        .map([
            "encoding": .text(sms.encoding == .gsm7 ? "gsm7" : "ucs2"),
            "units": .whole(Int64(sms.units)), "segments": .whole(Int64(sms.segments)),
        ])
    }

    private let languages: [String: Language] = [
        "english": .english, "hindi": .hindi, "russian": .russian,
    ]
    private let forms: [String: BriefingForm] = ["spoken": .spoken, "sms": .sms, "email": .email]

    @Test func everyTextIsWrittenAsItWasByHand() throws {
        for test in try vector("order/briefing_texts.json")["cases"].list {
            let language = try #require(languages[test["language"].text ?? ""])
            let form = try #require(forms[test["form"].text ?? ""])
            do {
                let text = try briefingText(
                    items: test["items"].list.map(item), facts: facts(test["facts"]),
                    language: language, form: form)
                #expect(text.body.read(purpose: .contact) == test["body"].text)
                #expect(text.subject?.read(purpose: .contact) == test["subject"].text)
                #expect(text.sms.map(told) ?? .null == test["sms"])
                #expect(test["code"].text == nil)
            } catch TalktimeError.InvalidValue(let refused) {
                #expect(refused.code.text == test["code"].text)
                #expect(refused.path.text == test["path"].text)
            }
        }
    }

    @Test func everyShortMessageHasTheLengthOfTheStandard() throws {
        for test in try vector("order/sms_lengths.json")["cases"].list {
            let text = test["parts"].list.map { part in
                String(repeating: part["text"].text ?? "", count: Int(part["times"].whole ?? 0))
            }.joined()
            #expect(told(smsLength(text: text)) == test["length"])
        }
    }
}
