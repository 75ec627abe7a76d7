//! Offers that agents did not take, written in one column.

use std::time::Duration;

use super::cells::RowError;
use super::durations::decimal_ms;
use super::times::{DateCache, rfc3339};
use crate::base::{AgentId, QueueId};
use crate::call::{AgentOffer, OfferResult};

/// Reads `agent@instant+12s`, `agent@instant+12s=declined`, several joined by semicolons.
///
/// Without a result the agent let it ring.
pub(super) fn unanswered(
    text: &str,
    queue: Option<&QueueId>,
    dates: &mut DateCache,
) -> Result<Vec<AgentOffer>, RowError> {
    let mut offers = Vec::new();
    for part in text.split(';') {
        let malformed = || RowError::code("importer.row.offer_malformed");
        let (agent, rest) = part.trim().rsplit_once('@').ok_or_else(malformed)?;
        let (rest, result) = match rest.split_once('=') {
            None => (rest, OfferResult::NotAnswered),
            Some((rest, "not_answered")) => (rest, OfferResult::NotAnswered),
            Some((rest, "declined")) => (rest, OfferResult::Declined),
            Some((rest, "withdrawn")) => (rest, OfferResult::Withdrawn),
            Some(_) => return Err(malformed()),
        };
        let (offered, ring) = rest.rsplit_once('+').ok_or_else(malformed)?;
        let ring_ms = ring
            .strip_suffix('s')
            .and_then(|seconds| decimal_ms(seconds, 1000))
            .and_then(|ms| u64::try_from(ms).ok())
            .ok_or_else(malformed)?;
        offers.push(AgentOffer {
            agent: AgentId::new(agent)?,
            queue: queue.cloned(),
            offered: rfc3339(offered, dates).ok_or_else(malformed)?,
            ring: Duration::from_millis(ring_ms),
            result: Some(result),
        });
    }
    Ok(offers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_several_offers_with_and_without_a_result() {
        let text = "a07@2026-03-02T09:01:10Z+12s;a@9@2026-03-02T14:31:30+05:30+3.5s=declined";
        let offers = unanswered(text, None, &mut DateCache::default()).unwrap();
        assert_eq!(offers.len(), 2);
        assert_eq!(offers[0].agent.as_str(), "a07");
        assert_eq!(offers[0].ring, Duration::from_secs(12));
        assert_eq!(offers[0].result, Some(OfferResult::NotAnswered));
        assert_eq!(offers[1].agent.as_str(), "a@9");
        assert_eq!(offers[1].offered.to_rfc3339(), "2026-03-02T09:01:30+00:00");
        assert_eq!(offers[1].ring, Duration::from_millis(3500));
        assert_eq!(offers[1].result, Some(OfferResult::Declined));
    }

    #[test]
    fn rejects_what_is_no_offer() {
        for text in [
            "",
            "a07",
            "a07@x+1s",
            "a07@2026-03-02T09:01:10Z",
            "a@2026-03-02T09:01:10Z+1s=busy",
        ] {
            let error = unanswered(text, None, &mut DateCache::default()).unwrap_err();
            assert_eq!(
                error.error.code.as_str(),
                "importer.row.offer_malformed",
                "{text}"
            );
        }
    }
}
