package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import java.time.Duration
import java.time.Instant as JavaInstant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The board of the crews, and what recoveries and taxi requests tell. */
class CrewTest {
    private val file = vector("order/crew_searches.json")
    private val speed = CrewSpeed(file["metres_per_hour"].asInt.toUInt())

    private fun at(body: JsonElement) = JavaInstant.parse(body.asString)

    private fun period(body: JsonElement) = body.asJsonObject.let { Period(at(it["from"]), at(it["until"])) }

    private fun point(body: JsonElement) =
        body.asJsonObject.let { GeoPoint(it["latitude"].asInt, it["longitude"].asInt) }

    private fun texts(body: JsonElement) = body.asJsonArray.map { it.asString }

    private fun crew(body: JsonObject) =
        Crew(
            CrewId(body["crew"].asString),
            texts(body["skills"]).map { SkillId(it) },
            texts(body["areas"]).map { WorkAreaId(it) },
            CrewState.valueOf(body["state"].asString.uppercase()),
            point(body["place"]),
            period(body["shift"]),
        )

    private fun booking(body: JsonObject) =
        CrewBooking(
            CrewId(body["crew"].asString),
            VisitId(body["visit"].asString),
            period(body["window"]),
            point(body["place"]),
        )

    private fun need(body: JsonObject) =
        CrewNeed(
            texts(body["skills"]).map { SkillId(it) },
            WorkAreaId(body["area"].asString),
            point(body["place"]),
            at(body["until"]),
            texts(body["except"]).map { CrewId(it) },
        )

    private fun board(case: JsonObject) =
        CrewBoard(cases(case, "crews").map { crew(it) }, cases(case, "bookings").map { booking(it) })

    @Test
    fun everySearchFindsWhatWasWorkedOutByHand() {
        for (case in cases(file)) {
            val name = case["name"].asString
            val search = board(case).findSubstitute(need(case["need"].asJsonObject), at(case["now"]), speed)
            val best = case["best"].takeUnless { it.isJsonNull }?.asJsonObject
            val wanted = best?.let { Substitute(CrewId(it["crew"].asString), at(it["sets_off"]), at(it["arrives"])) }
            assertEquals(wanted, search.best, name)
            val counts =
                mapOf(
                    "fitting" to search.fitting, "excepted" to search.excepted, "other_area" to search.otherArea,
                    "lacking_skill" to search.lackingSkill, "off_shift" to search.offShift, "busy" to search.busy,
                    "too_far" to search.tooFar,
                )
            val expected = case["counts"].asJsonObject.entrySet().associate { it.key to it.value.asInt.toUInt() }
            assertEquals(expected, counts, name)
        }
    }

    @Test
    fun aBoardThatCannotBeIsRefused() {
        for (case in cases(file, "refused")) {
            val raised = assertThrows(TalktimeException.InvalidValue::class.java) { board(case) }
            assertEquals(case["code"].asString, raised.invalid.code.text)
            assertEquals(case["path"].asString, raised.invalid.path.text)
        }
    }

    @Test
    fun aBoardIsChangedAndSaysWhatItHolds() {
        val case = cases(file)[3]
        val held = board(case)
        val (one, visit) = CrewId("a") to VisitId("v-1")
        assertEquals(visit, held.fact(one)?.visits?.single()?.visit)
        val released = checkNotNull(held.release(visit))
        assertNull(held.release(visit))
        assertTrue(held.bookings(one).isEmpty())
        held.book(released)
        assertEquals(listOf(released), held.bookings(one))
        held.put(crew(cases(case, "crews").single()).copy(crew = CrewId("b"), state = CrewState.ON_BREAK))
        assertEquals(2uL, held.size())
        assertEquals("order.crew.state.on_break", held.crew(CrewId("b"))?.state?.code?.text)
        assertNull(held.crew(CrewId("c")))
        assertNull(held.fact(CrewId("c")))
    }

    @Test
    fun lengthsAreThoseOfTheSphere() {
        val (pole, equator) = GeoPoint(90_000_000, 0) to GeoPoint(0, 0)
        assertEquals(10_007_557u, greatCircleMetres(pole, equator))
        // 10,007,557 m at 10,007 m an hour are a little more than 1,000 hours.
        assertEquals(1000, CrewSpeed(10_007u).travel(pole, equator).toHours())
        assertThrows(TalktimeException::class.java) { greatCircleMetres(GeoPoint(90_000_001, 0), equator) }
    }

    @Test
    fun aCauseHasItsFaultAndItsRemedies() {
        for (cause in HitchCause.entries) {
            assertEquals(cause == HitchCause.CUSTOMER_SIDE, cause.fault == VisitParty.CUSTOMER)
            assertTrue(Remedy.entries.any { it.fits(cause) })
            assertEquals("order.hitch.${cause.name.lowercase()}", cause.code.text)
        }
    }

    @Test
    fun aBrokenPromiseMakesAComplaintDue() {
        for ((name, body) in vector("order/recovery_matrix.json")["states"].asJsonObject.entrySet()) {
            val recovery = recoveryFromJson(body.toString())
            assertEquals(name == "broken", recovery.complaintDue(), name)
            assertEquals(name == "closed", recovery.recovered() != null, name)
        }
    }

    @Test
    fun theTimeToDispatchIsToldAndTheAddressIsLookedAt() {
        val states = vector("order/taxi_request_matrix.json")["states"].asJsonObject
        assertEquals(Duration.ofMinutes(3), taxiRequestFromJson(states["done"].toString()).handOverTime())
        assertNull(taxiRequestFromJson(states["received"].toString()).handOverTime())
        val (town, street) = AddressPart("Pune") to AddressPart("Bajirao Road")
        val address = Address(country = CountryCode("IN"), locality = town, street = street)
        val told = taxiAddressOf(address, 2u, true, null)
        assertEquals(TaxiAddress(2u, listOf(AddressField.REGION, AddressField.HOUSE), true), told)
        assertEquals("order.taxi_request.report.no_car", DispatchReport.NO_CAR.code.text)
    }

    private fun <T> states(name: String, read: (String) -> T) =
        vector(name)["states"].asJsonObject.entrySet().map { read(it.value.toString()) }

    @Test
    fun everyFigureOfOrdersIsTheOneCountedByHand() {
        val wanted = vector("order/figures.json")
        val counts =
            orderCountsOf(
                states("application/workflow_matrix.json") { applicationFromJson(it) },
                states("order/order_matrix.json") { orderFromJson(it) },
                states("order/visit_matrix.json") { visitFromJson(it) },
                states("order/recovery_matrix.json") { recoveryFromJson(it) },
                states("order/taxi_request_matrix.json") { taxiRequestFromJson(it) },
            )
        val orders = orderCountsOf(orders = states("order/order_matrix.json") { orderFromJson(it) })
        assertEquals(8uL, counts.joined(orders).ordersEnded)
        assertEquals(wanted["counts"].asJsonObject["visits_on_time"].asLong.toULong(), counts.visitsOnTime)
        val told = counts.report().figures.associate {
            it.kpi.text to listOf(it.ratio.numerator, it.ratio.denominator.toLong())
        }
        val ratios = wanted["ratios"].asJsonObject.entrySet().associate { (kpi, parts) ->
            kpi to parts.asJsonArray.map { it.asLong }
        }
        assertEquals(ratios, told)
    }
}
