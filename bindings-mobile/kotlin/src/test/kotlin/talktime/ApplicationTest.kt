package talktime

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.LocalDate

/** Forms: what a filled one lacks. */
class ApplicationTest {
    private val forms = standardForms().associateBy { it.id.text }

    private fun texts(list: JsonElement) = list.asJsonArray.map { it.asString }

    private fun schema(body: JsonElement) = formSchemaFromJson(stored("project.form_schema", body))

    private fun filled(
        form: JsonElement,
        version: Int,
        answers: JsonElement,
    ): FilledForm {
        val body =
            JsonObject().apply {
                add("form", form)
                addProperty("version", version)
                add("answers", answers)
            }
        return filledFormFromJson(stored("application.filled_form", body))
    }

    private fun told(fault: FormFault): List<String> {
        val parts = fault.facts.filter { it.name.text == "part" }.map { (it.fact as Fact.Code).code.text }
        return listOf(fault.field.text, fault.code.text) + parts
    }

    private fun faults(list: JsonElement) = list.asJsonArray.map { texts(it) }

    private fun town(body: JsonObject) =
        KnownLocality(
            country = CountryCode(body["country"].asString),
            region = Label(body["region"].asString),
            locality = Label(body["locality"].asString),
        )

    @Test
    fun aFormListsAllThatIsMissingAndWrong() {
        val file = vector("application/forms.json")
        val own = file["schemas"].asJsonObject.entrySet().associate { it.key to schema(it.value) }
        for (case in cases(file, "cases")) {
            val name = case["name"].asString
            val schema = text(case["schema"])?.let(own::getValue) ?: forms.getValue(case["form"].asString)
            val form = filled(case["form"], 1, case["answers"])
            val towns = Gazetteer(cases(case, "towns").map(::town))
            val verdict = schema.check(form, LocalDate.parse(case["today"].asString), towns)
            assertEquals(texts(case["missing"]), verdict.missing.map { it.text }, name)
            assertEquals(faults(case["faults"]), verdict.faults.map(::told), name)
            assertEquals(texts(case["broken"]), verdict.broken.map { it.text }, name)
            assertEquals(faults(case["doubts"]), verdict.doubts.map(::told), name)
            val lacking = verdict.missing.size + verdict.faults.size + verdict.broken.size
            assertEquals(lacking == 0, verdict.complete, name)
            for (language in Language.entries) {
                val said = verdict.sentences(schema, language)
                assertEquals(lacking, said.size, name)
                for (fault in verdict.faults) assertTrue(said.any { fault.sentence(language) in it }, name)
            }
            assertFalse("Asha" in "$form" || "9876543210" in "$form", name)
        }
    }

    private fun refused(
        case: JsonObject,
        call: () -> Any,
    ) {
        val error = assertThrows<TalktimeException.InvalidValue>("$case") { call() }
        assertEquals(case["code"].asString to case["path"].asString, error.invalid.code.text to error.invalid.path.text)
    }

    @Test
    fun whatIsNoFormAndNoSchemaIsRefused() {
        val file = vector("application/forms.json")
        for (case in cases(file, "refused")) {
            val form = case["form"].asJsonObject
            refused(case) { filled(form["form"], form["version"].asInt, form["answers"]) }
        }
        for (case in cases(file, "schemas_refused")) {
            refused(case) { schema(case["schema"]) }
        }
        val taxi = forms.getValue("taxi")
        for (case in cases(file, "others")) {
            val form = filled(case["form"], case["version"].asInt, JsonArray())
            refused(case) { taxi.check(form, LocalDate.of(2026, 3, 2)) }
        }
    }

    @Test
    fun aFormTellsItsFieldsAndWhatStandsInThem() {
        val loan = forms.getValue("loan")
        val amount = loan.field(FormFieldId("amount"))
        assertTrue(amount?.kind is FormFieldKind.Money)
        assertEquals("project.form_kind.money", amount?.kind?.code?.text)
        assertNull(loan.field(FormFieldId("colour")))
        val months = FormAnswer(FormFieldId("months"), FormValue.Number(24))
        val form = FilledForm(FormId("loan"), 1u, listOf(months))
        assertEquals(FormValue.Number(24), form.value(FormFieldId("months")))
        assertEquals("project.form_kind.number", form.value(FormFieldId("months"))?.code?.text)
        assertNull(form.value(FormFieldId("amount")))
        assertTrue(FormMask("AAAAA9999A").fits("abcpe 1234 f"))
        assertFalse(FormMask("9").fits("a"))
        assertThrows<TalktimeException> { FormMask("#").fits("1") }
    }
}
