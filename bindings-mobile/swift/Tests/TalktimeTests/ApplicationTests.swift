import Foundation
import Talktime
import Testing

/// Forms: what a filled one lacks.
struct ApplicationTests {
    private func form(_ id: String?) throws -> FormSchema {
        try #require(standardForms().first { $0.id.text == id })
    }

    private func schema(_ body: Json) throws -> FormSchema {
        try formSchemaFromJson(text: stored("project.form_schema", body))
    }

    private func filled(_ form: Json, _ version: Json, _ answers: Json) throws -> FilledForm {
        let body = Json.map(["form": form, "version": version, "answers": answers])
        return try filledFormFromJson(text: stored("application.filled_form", body))
    }

    private func told(_ fault: FormFault) -> [String] {
        let parts = fault.facts.filter { $0.name.text == "part" }.map { named in
            if case .code(let code) = named.fact { code.text } else { "no code" }
        }
        return [fault.field.text, fault.code.text] + parts
    }

    private func texts(_ list: Json) -> [String] { list.list.map { $0.text ?? "" } }

    private func town(_ body: Json) -> KnownLocality {
        KnownLocality(
            country: CountryCode(body["country"].text ?? ""), region: Label(body["region"].text ?? ""),
            locality: Label(body["locality"].text ?? ""))
    }

    @Test func aFormListsAllThatIsMissingAndWrong() throws {
        let file = try vector("application/forms.json")
        for test in file["cases"].list {
            let name = "\(test["name"])"
            let own = test["schema"].text.map { file["schemas"][$0] }
            let schema = try own.map(schema) ?? form(test["form"].text)
            let form = try filled(test["form"], .whole(1), test["answers"])
            let towns = try Gazetteer(towns: test["towns"].list.map(town))
            let verdict = try schema.check(
                form, today: calendarDay(test["today"]), gazetteer: towns)
            #expect(verdict.missing.map(\.text) == texts(test["missing"]), "\(name)")
            #expect(verdict.faults.map(told) == test["faults"].list.map(texts), "\(name)")
            #expect(verdict.broken.map(\.text) == texts(test["broken"]), "\(name)")
            #expect(verdict.doubts.map(told) == test["doubts"].list.map(texts), "\(name)")
            let lacking = verdict.missing.count + verdict.faults.count + verdict.broken.count
            #expect(verdict.complete == (lacking == 0), "\(name)")
            for language in [Language.english, .hindi, .russian] {
                let said = try verdict.sentences(of: schema, language)
                #expect(said.count == lacking, "\(name)")
                for fault in verdict.faults {
                    let sentence = try fault.sentence(language)
                    #expect(said.contains { $0.contains(sentence) }, "\(name)")
                }
            }
            #expect(!"\(form)".contains("Asha") && !"\(form)".contains("9876543210"), "\(name)")
        }
    }

    private func refused<Value>(_ test: Json, _ call: () throws -> Value) {
        let error = invalid("\(test)", by: call)
        #expect(error?.code.text == test["code"].text, "\(test)")
        #expect(error?.path.text == test["path"].text, "\(test)")
    }

    @Test func whatIsNoFormAndNoSchemaIsRefused() throws {
        let file = try vector("application/forms.json")
        for test in file["refused"].list {
            let body = test["form"]
            refused(test) { try filled(body["form"], body["version"], body["answers"]) }
        }
        for test in file["schemas_refused"].list {
            refused(test) { try schema(test["schema"]) }
        }
        let taxi = try form("taxi")
        let today = try calendarDay(.text("2026-03-02"))
        for test in file["others"].list {
            let form = try filled(test["form"], test["version"], .list([]))
            refused(test) { try taxi.check(form, today: today) }
        }
    }

    @Test func aFormTellsItsFieldsAndWhatStandsInThem() throws {
        let loan = try form("loan")
        let amount = try #require(try loan.field(FormFieldId("amount")))
        #expect(try amount.kind.code.text == "project.form_kind.money")
        #expect(try loan.field(FormFieldId("colour")) == nil)
        let months = FormAnswer(field: FormFieldId("months"), value: .number(number: 24))
        let form = FilledForm(form: FormId("loan"), version: 1, answers: [months])
        let value = try #require(try form.value(of: FormFieldId("months")))
        #expect(value == .number(number: 24))
        #expect(try value.code.text == "project.form_kind.number")
        #expect(try form.value(of: FormFieldId("amount")) == nil)
        #expect(try FormMask("AAAAA9999A").fits("abcpe 1234 f"))
        #expect(try !FormMask("9").fits("a"))
        #expect(throws: TalktimeError.self) { try FormMask("#").fits("1") }
    }
}
