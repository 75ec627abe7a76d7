package talktime

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Instant as JavaInstant

class ValuesTest {
    @Test
    fun personalValuesAreShownToNobodyWithoutAPurpose() {
        val number = PhoneNumber("+919876543210")
        val name = PersonName(given = NamePart("Asha"), family = NamePart("Rao"))
        assertFalse("98765" in "$number")
        assertFalse("Asha" in "$name" || "Rao" in "$name")
        assertEquals("+919876543210", number.read(ReadingPurpose.CONTACT))
        assertEquals(number, phoneNumberInCountry("098765 43210", CountryCode("IN")))
    }

    @Test
    fun aBadValueIsATypedErrorWithItsFieldAndSentence() {
        fun codeOf(call: () -> Unit) = assertThrows<TalktimeException.InvalidValue> { call() }.invalid.code.text
        assertEquals("base.id.empty", codeOf { callArrive(ContactId(""), null, null, noFacts, envelope("k1", 0)) })
        assertEquals("base.phone.malformed", codeOf { phoneNumberInCountry("none", CountryCode("IN")) })
        assertEquals("base.country.unknown", codeOf { phoneNumberInCountry("12", CountryCode("ZZ")) })
        val far = Envelope(CommandId("k"), ActorId("a"), Role.SYSTEM, JavaInstant.MAX)
        assertEquals("base.instant.out_of_range", codeOf { callArrive(ContactId("c"), null, null, noFacts, far) })
        val plan = Plan(by = listOf(), zone = Zone("Asia/Atlantis"), policy = defaultPolicy())
        assertEquals("base.zone.unknown", codeOf { CallTally(plan) })
        val error = assertThrows<TalktimeException.InvalidValue> { CallTally(plan) }
        assertNotEquals(error.describe(Language.ENGLISH), error.describe(Language.RUSSIAN))
    }

    @Test
    fun anErrorMadeByHandIsDescribedOrRefused() {
        val fine = TalktimeException.InvalidValue(Invalid(Code("base.id.empty"), FieldPath("contact")))
        assertNotEquals(fine.describe(Language.ENGLISH), fine.describe(Language.HINDI))
        val malformed = TalktimeException.InvalidValue(Invalid(Code("No code!"), FieldPath("")))
        assertThrows<TalktimeException.InvalidValue> { malformed.describe(Language.ENGLISH) }
    }

    @Test
    fun jsonOfANewerReleaseIsATypedError() {
        val text = """{"kind": "kpi.plan", "version": 99, "body": {}}"""
        val error = assertThrows<TalktimeException.InvalidValue> { planFromJson(text) }
        assertEquals(Code("base.json.newer_version"), error.invalid.code)
    }

    @Test
    fun fractionsAndAmountsAreShown() {
        assertEquals(0.25, Ratio(1L, 4UL).value)
        assertEquals(-1.0 / 3.0, Ratio(-1L, 3UL).value)
        assertNull(Ratio(0L, 0UL).value)
        assertEquals("1198.00 RUB", Money(119_800L, Currency("RUB")).text)
        assertEquals("-0.05 INR", Money(-5L, Currency("INR")).text)
        assertEquals("500 JPY", Money(500L, Currency("JPY")).text)
        assertThrows<TalktimeException.InvalidValue> { Money(1L, Currency("XYZ")).text }
    }
}
