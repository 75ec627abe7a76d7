package talktime

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.time.Instant as JavaInstant

/** The vectors of the figures: each case counted, merged from halves, and explained. */
class FigureVectorsTest {
    private fun cases(): List<JsonObject> =
        File(vectors, "kpi").listFiles().orEmpty().sorted().flatMap { file ->
            vector("kpi/${file.name}")["cases"].asJsonArray.map { it.asJsonObject }
        }

    private fun list(case: JsonObject, field: String) = case[field]?.asJsonArray?.map { it.asJsonObject }.orEmpty()

    private fun plan(case: JsonObject) = planFromJson(stored("kpi.plan", case["plan"]))

    /** The name of each fact with its versioned JSON. */
    private fun facts(case: JsonObject): List<Pair<String, String>> {
        val records = list(case, "records").map { "record" to stored("call.record", it) }
        val others =
            list(case, "facts").map { fact ->
                val (name, body) = fact.entrySet().single()
                name to stored(kinds.getValue(name), body)
            }
        return records + others
    }

    private val kinds =
        mapOf(
            "record" to "call.record",
            "activity" to "kpi.activity_interval",
            "schedule" to "kpi.schedule_interval",
            "survey" to "kpi.survey_score",
            "scorecard" to "kpi.scorecard",
            "lead_list" to "kpi.lead_list",
        )

    private fun push(tally: CentreTally, name: String, text: String) =
        when (name) {
            "record" -> tally.pushRecord(recordFromJson(text))
            "activity" -> tally.pushActivity(activityIntervalFromJson(text))
            "schedule" -> tally.pushSchedule(scheduleIntervalFromJson(text))
            "survey" -> tally.pushSurvey(surveyScoreFromJson(text))
            "scorecard" -> tally.pushScorecard(scorecardFromJson(text))
            else -> tally.pushLeadList(leadListFromJson(text))
        }

    private fun push(explainer: Explainer, name: String, text: String) =
        when (name) {
            "record" -> explainer.pushRecord(recordFromJson(text))
            "activity" -> explainer.pushActivity(activityIntervalFromJson(text))
            "schedule" -> explainer.pushSchedule(scheduleIntervalFromJson(text))
            "survey" -> explainer.pushSurvey(surveyScoreFromJson(text))
            "scorecard" -> explainer.pushScorecard(scorecardFromJson(text))
            else -> explainer.pushLeadList(leadListFromJson(text))
        }

    private fun centre(case: JsonObject, facts: List<Pair<String, String>>) =
        CentreTally(plan(case)).also { tally -> facts.forEach { (name, text) -> push(tally, name, text) } }

    private fun check(case: JsonObject, report: Report): Int {
        val body = JsonParser.parseString(report.toJson()).asJsonObject["body"].asJsonObject
        val figures =
            list(body, "groups").flatMap { group ->
                list(group, "figures").map { figure ->
                    Triple(key(group["key"]), figure["kpi"].asString, text(figure["part"])) to figure
                }
            }.toMap()
        for (expected in list(case, "expect")) {
            val place = Triple(key(expected["group"]), expected["kpi"].asString, text(expected["part"]))
            val figure = figures.getValue(place)
            val ratio = figure["ratio"].asJsonObject
            val name = "${case["name"]} $place"
            assertEquals(expected["numerator"].asLong, ratio["numerator"].asLong, name)
            assertEquals(expected["denominator"].asLong, ratio["denominator"].asLong, name)
            assertEquals(number(expected["value"]), number(figure["value"]), name)
            val group = report.groups.single { it.key == groupKey(expected["group"].asJsonObject) }
            val part = text(expected["part"])?.let { Code(it) }
            val value = group.value(Code(expected["kpi"].asString), part)
            assertEquals(number(expected["value"]), value, name)
        }
        return list(case, "expect").size
    }

    @Test
    fun everyFigureIsThePublishedOne() {
        var checked = 0
        for (case in cases()) {
            val facts = facts(case)
            val whole = centre(case, facts)
            checked += check(case, whole.report())
            val (even, odd) = facts.withIndex().partition { it.index % 2 == 0 }
            val merged = centre(case, odd.map { it.value })
            merged.merge(CentreTally.fromJson(centre(case, even.map { it.value }).toJson()))
            assertEquals(whole.toJson(), merged.toJson(), case["name"].asString)
            if (list(case, "facts").isEmpty()) {
                val tally = CallTally(plan(case))
                tally.pushAll(facts.map { recordFromJson(it.second) })
                check(case, tally.report())
            }
        }
        assertTrue(checked > 0)
    }

    @Test
    fun everyFigureIsExplained() {
        for (case in cases()) {
            val facts = facts(case)
            for (expected in list(case, "expect")) {
                val kpi = expected["kpi"].asString
                val part = text(expected["part"])?.let { Code(it) }
                val explainer = Explainer(plan(case), Code(kpi), part, groupKey(expected["group"].asJsonObject))
                facts.forEach { (name, text) -> push(explainer, name, text) }
                val told = explainer.explain()
                val name = "${case["name"]} $kpi $part"
                assertEquals(expected["numerator"].asLong, told.figure.ratio.numerator, name)
                assertEquals(expected["denominator"].asLong, told.figure.ratio.denominator.toLong(), name)
                assertEquals(number(expected["value"]), told.figure.value, name)
                assertEquals(told, explanationFromJson(told.toJson()), name)
                if (!picksOneValue(kpi) && told.figure.value != null) {
                    assertEquals(expected["numerator"].asLong, told.contributions.sumOf { it.numerator }, name)
                }
            }
        }
    }

    private fun picksOneValue(kpi: String) = kpi == "longest_wait" || kpi.startsWith("wait_percentile")

    private fun groupKey(group: JsonObject) =
        GroupKey(
            interval =
                group["interval"]?.asJsonObject?.let {
                    Period(JavaInstant.parse(it["from"].asString), JavaInstant.parse(it["until"].asString))
                },
            queue = text(group["queue"])?.let { QueueId(it) },
            agent = text(group["agent"])?.let { AgentId(it) },
            project = text(group["project"])?.let { ProjectId(it) },
        )

    private fun text(value: JsonElement?) = value?.takeUnless { it.isJsonNull }?.asString

    private fun number(value: JsonElement?) = value?.takeUnless { it.isJsonNull }?.asDouble

    private fun key(group: JsonElement) =
        group.asJsonObject.entrySet().filterNot { it.value.isJsonNull }.associate { it.key to it.value.toString() }
}
