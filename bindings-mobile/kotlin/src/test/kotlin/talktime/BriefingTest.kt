package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import java.time.Instant as JavaInstant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** What a visit tells in each state, and what its customer is told. */
class BriefingTest {
    private fun words(items: List<BriefingItem>) = items.map { lastWord(it.code) }

    private fun list(body: JsonElement) = body.asJsonArray.map { it.asString }

    @Test
    fun everyStateOfAVisitTellsWhatWasWorkedOutByHand() {
        val states = vector("order/visit_matrix.json")["states"].asJsonObject
        for (case in cases(vector("order/visit_told.json"))) {
            val name = case["state"].asString
            val visit = visitFromJson(states[name].toString())
            assertEquals(text(case["tmf646"]), visit.state.tmf646Name, name)
            assertEquals(text(case["mef"]), visit.state.mefName, name)
            assertEquals(list(case["needed"]), words(visit.neededBriefing()), name)
            assertEquals(list(case["open"]), words(visit.openBriefing()), name)
            val missing = case["missing"].asJsonObject.entrySet().associate { it.key to it.value.asInt.toUInt() }
            assertEquals(missing, visit.missingMaterials().associate { it.material.text to it.quantity }, name)
            assertEquals(case["standing"].asString, visit.fact().standing.name.lowercase(), name)
            checkFollowUp(visit, text(case["follow_up"]), name)
        }
    }

    private fun checkFollowUp(visit: Visit, wanted: String?, name: String) {
        val next = VisitId("v-2")
        if (wanted == null) {
            val refused = assertThrows(TalktimeException.InvalidValue::class.java) { visit.followUp(next) }
            assertEquals("order.visit.follow_up_early", refused.invalid.code.text, name)
            assertEquals("state", refused.invalid.path.text, name)
            return
        }
        val request = visit.followUp(next)
        assertEquals(wanted, request.visit.text, name)
        assertEquals(visit.purpose.visit, request.followUpOf, name)
    }

    private fun item(body: JsonElement): BriefingItem {
        if (!body.isJsonObject) return BriefingItem.NoCash
        val (kind, data) = body.asJsonObject.entrySet().single()
        val held = data.asJsonObject
        return when (kind) {
            "at_home" -> {
                val window = held["window"].asJsonObject
                val ends = listOf("from", "until").map { JavaInstant.parse(window[it].asString) }
                BriefingItem.AtHome(Period(ends[0], ends[1]))
            }
            "have_document" ->
                BriefingItem.HaveDocument(BriefingDocument.valueOf(held["document"].asString.uppercase()))
            "amount_due" -> {
                val amount = held["amount"].asJsonObject
                BriefingItem.AmountDue(Money(amount["minor"].asLong, Currency(amount["currency"].asString)))
            }
            "pay_into" -> BriefingItem.PayInto(PaymentAccountId(held["account"].asString))
            else -> BriefingItem.Prepare(WordingId(held["wording"].asString))
        }
    }

    private fun facts(body: JsonObject) =
        BriefingTextFacts(
            zone = Zone(body["zone"].asString),
            accounts = objects(body["accounts"]).map {
                BriefingAccount(PaymentAccountId(it["account"].asString), AccountNumber(it["number"].asString))
            },
            wordings = objects(body["wordings"]).map {
                val held = it["text"].asJsonObject
                val label = { language: String -> text(held[language])?.let { word -> Label(word) } }
                val all = LocalisedText(checkNotNull(label("english")), label("hindi"), label("russian"))
                BriefingWording(WordingId(it["wording"].asString), all)
            },
        )

    private fun objects(body: JsonElement?) = body?.asJsonArray?.map { it.asJsonObject } ?: emptyList()

    private fun length(sms: SmsLength) = listOf(sms.encoding.name.lowercase(), "${sms.units}", "${sms.segments}")

    private fun length(body: JsonElement?) =
        body?.takeUnless { it.isJsonNull }?.asJsonObject?.let { held ->
            listOf("encoding", "units", "segments").map { held[it].asString }
        }

    @Test
    fun everyTextIsWrittenAsItWasByHand() {
        for (case in cases(vector("order/briefing_texts.json"))) {
            val name = case["name"].asString
            val items = case["items"].asJsonArray.map { item(it) }
            val facts = facts(case["facts"].asJsonObject)
            val language = Language.valueOf(case["language"].asString.uppercase())
            val form = BriefingForm.valueOf(case["form"].asString.uppercase())
            val code = text(case["code"])
            if (code != null) {
                val refused =
                    assertThrows(TalktimeException.InvalidValue::class.java) {
                        briefingText(items, facts, language, form)
                    }
                assertEquals(code, refused.invalid.code.text, name)
                assertEquals(text(case["path"]), refused.invalid.path.text, name)
                continue
            }
            val told = briefingText(items, facts, language, form)
            assertEquals(text(case["body"]), told.body.read(ReadingPurpose.CONTACT), name)
            assertEquals(text(case["subject"]), told.subject?.read(ReadingPurpose.CONTACT), name)
            assertEquals(length(case["sms"]), told.sms?.let { length(it) }, name)
        }
    }

    @Test
    fun everyShortMessageHasTheLengthOfTheStandard() {
        for (case in cases(vector("order/sms_lengths.json"))) {
            val message = objects(case["parts"]).joinToString("") { it["text"].asString.repeat(it["times"].asInt) }
            assertEquals(length(case["length"]), length(smsLength(message)), case["name"].asString)
        }
    }
}
