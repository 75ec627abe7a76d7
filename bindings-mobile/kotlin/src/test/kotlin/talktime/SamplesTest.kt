package talktime

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** What version 1 wrote, and what was written before it: read and written again. */
class SamplesTest {
    private val through: Map<String, (String) -> String> =
        mapOf(
            "application.application" to { applicationFromJson(it).toJson() },
            "application.command" to { applicationCommandFromJson(it).toJson() },
            "application.entry" to { applicationEntryFromJson(it).toJson() },
            "application.facts" to { applicationFactsFromJson(it).toJson() },
            "order.visit" to { visitFromJson(it).toJson() },
            "order.visit.command" to { visitCommandFromJson(it).toJson() },
            "order.visit.entry" to { visitEntryFromJson(it).toJson() },
            "order.visit.facts" to { visitFactsFromJson(it).toJson() },
            "order.recovery" to { recoveryFromJson(it).toJson() },
            "order.recovery.command" to { recoveryCommandFromJson(it).toJson() },
            "order.recovery.entry" to { recoveryEntryFromJson(it).toJson() },
            "order.recovery.facts" to { recoveryFactsFromJson(it).toJson() },
            "order.taxi_request" to { taxiRequestFromJson(it).toJson() },
            "order.taxi_request.command" to { taxiRequestCommandFromJson(it).toJson() },
            "order.taxi_request.entry" to { taxiRequestEntryFromJson(it).toJson() },
            "order.taxi_request.facts" to { taxiRequestFactsFromJson(it).toJson() },
            "order.order" to { orderFromJson(it).toJson() },
            "order.command" to { orderCommandFromJson(it).toJson() },
            "order.entry" to { orderEntryFromJson(it).toJson() },
            "order.facts" to { orderFactsFromJson(it).toJson() },
            "base.envelope" to { envelopeFromJson(it).toJson() },
            "call.call" to { callFromJson(it).toJson() },
            "call.command" to { callCommandFromJson(it).toJson() },
            "call.dial_permit" to { dialPermitFromJson(it).toJson() },
            "call.entry" to { callEntryFromJson(it).toJson() },
            "call.facts" to { callFactsFromJson(it).toJson() },
            "call.record" to { recordFromJson(it).toJson() },
            "campaign.attempt" to { attemptFromJson(it).toJson() },
            "campaign.call_list" to { callListFromJson(it).toJson() },
            "campaign.callback" to { callbackFromJson(it).toJson() },
            "campaign.callback.command" to { callbackCommandFromJson(it).toJson() },
            "campaign.callback.entry" to { callbackEntryFromJson(it).toJson() },
            "campaign.callback.facts" to { callbackFactsFromJson(it).toJson() },
            "campaign.dial_facts" to { dialFactsFromJson(it).toJson() },
            "campaign.dial_query" to { dialQueryFromJson(it).toJson() },
            "campaign.dial_verdict" to { dialVerdictFromJson(it).toJson() },
            "campaign.funnel_person" to { funnelPersonFromJson(it).toJson() },
            "campaign.funnel_tally" to { FunnelTally.fromJson(it).toJson() },
            "campaign.lead" to { leadFromJson(it).toJson() },
            "campaign.lead.command" to { leadCommandFromJson(it).toJson() },
            "campaign.lead.entry" to { leadEntryFromJson(it).toJson() },
            "campaign.lead.facts" to { leadFactsFromJson(it).toJson() },
            "campaign.list_person" to { listPersonFromJson(it).toJson() },
            "campaign.list_plan" to { callListPlanFromJson(it).toJson() },
            "campaign.offering" to { offeringFromJson(it).toJson() },
            "campaign.recontact_condition" to { recontactConditionFromJson(it).toJson() },
            "campaign.retry_plan" to { retryPlanFromJson(it).toJson() },
            "campaign.rules" to { CallingRules.fromJson(it).toJson() },
            "campaign.target_rule" to { targetRuleFromJson(it).toJson() },
            "customer.base" to { CustomerBase.fromJson(it).toJson() },
            "customer.customer" to { customerFromJson(it).toJson() },
            "customer.purchased_base" to { purchasedBaseFromJson(it).toJson() },
            "kpi.activity_interval" to { activityIntervalFromJson(it).toJson() },
            "kpi.call_tally" to { CallTally.fromJson(it).toJson() },
            "kpi.centre_tally" to { CentreTally.fromJson(it).toJson() },
            "kpi.explanation" to { explanationFromJson(it).toJson() },
            "customer.match_fields" to { matchFieldsFromJson(it).toJson() },
            "customer.match_policy" to { matchPolicyFromJson(it).toJson() },
            "customer.match_score" to { matchScoreFromJson(it).toJson() },
            "kpi.lead_list" to { leadListFromJson(it).toJson() },
            "kpi.plan" to { planFromJson(it).toJson() },
            "kpi.report" to { reportFromJson(it).toJson() },
            "kpi.schedule_interval" to { scheduleIntervalFromJson(it).toJson() },
            "kpi.scorecard" to { scorecardFromJson(it).toJson() },
            "kpi.survey_score" to { surveyScoreFromJson(it).toJson() },
            "privacy.access_policy" to { accessPolicyFromJson(it).toJson() },
            "privacy.checkpoint" to { checkpointFromJson(it).toJson() },
            "privacy.consent" to { consentFromJson(it).toJson() },
            "privacy.incident" to { incidentFromJson(it).toJson() },
            "privacy.journal" to { journalFromJson(it).toJson() },
            "privacy.journal_entry" to { journalEntryFromJson(it).toJson() },
            "privacy.retention_policy" to { retentionPolicyFromJson(it).toJson() },
            "privacy.suppression_entry" to { suppressionEntryFromJson(it).toJson() },
            "privacy.suppression_list" to { SuppressionList.fromJson(it).toJson() },
            "project.disposition_map" to { dispositionMapFromJson(it).toJson() },
            "project.fault_walk" to { faultWalkFromJson(it).toJson() },
            "application.filled_form" to { filledFormFromJson(it).toJson() },
            "project.form_schema" to { formSchemaFromJson(it).toJson() },
            "project.project" to { projectFromJson(it).toJson() },
            "project.versions" to { projectVersionsFromJson(it).toJson() },
        )

    private fun written(sample: JsonObject) =
        JsonParser.parseString(through.getValue(sample["kind"].asString)(sample.toString()))

    private fun list(field: String) = vector("json/v1.json")[field].asJsonArray.map { it.asJsonObject }

    @Test
    fun everySampleOfVersion1IsReadAndWrittenAgain() {
        val samples = list("samples")
        samples.forEach { assertEquals(JsonParser.parseString(it.toString()), written(it), it["kind"].asString) }
        assertEquals(through.keys, samples.map { it["kind"].asString }.toSet())
    }

    @Test
    fun everyEarlierFormIsReadAndWrittenInThatOfToday() {
        for (earlier in list("earlier")) {
            val stored = earlier["stored"].asJsonObject
            val wanted = JsonParser.parseString(earlier["written"].toString())
            assertEquals(wanted, written(stored), stored["kind"].asString)
        }
    }
}
