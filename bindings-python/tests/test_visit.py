"""Visits: what each state tells, and what customers are told, from the shared vectors."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from conftest import vector
from test_order import money
from test_vectors import last_word

import talktime
from talktime import order

STATES = vector("order/visit_matrix.json")["states"]
TOLD = vector("order/visit_told.json")["cases"]
TEXTS = vector("order/briefing_texts.json")["cases"]
LENGTHS = vector("order/sms_lengths.json")["cases"]


def words(items: tuple[order.BriefingItem, ...]) -> list[str]:
    return [last_word(item.code) for item in items]


def followed(visit: order.Visit) -> Any:
    """The visit that makes this one good, or nothing where it may not."""
    try:
        request = visit.follow_up(talktime.VisitId("v-2"))
    except talktime.InvalidValue as refused:
        assert refused.invalid.code.text == "order.visit.follow_up_early"
        assert refused.invalid.path.text == "state"
        return None
    assert request.follow_up_of == visit.purpose.visit
    return request.visit.text


@pytest.mark.parametrize("case", TOLD, ids=lambda case: str(case["state"]))
def test_every_state_of_a_visit_tells_what_was_worked_out_by_hand(case: Any) -> None:
    visit = order.Visit.from_json(json.dumps(STATES[case["state"]]))
    assert visit.state.tmf646_name == case["tmf646"]
    assert visit.state.mef_name == case["mef"]
    assert words(visit.needed_briefing) == case["needed"]
    assert words(visit.open_briefing) == case["open"]
    assert {one.material.text: one.quantity for one in visit.missing_materials} == case["missing"]
    assert visit.fact.standing.value == case["standing"]
    assert visit.fact.visit == visit.purpose.visit
    assert followed(visit) == case["follow_up"]


def item(body: Any) -> order.BriefingItem:
    if body == "no_cash":
        return order.BriefingItemNoCash()
    (kind, data), *_ = body.items()
    if kind == "at_home":
        ends = (datetime.fromisoformat(data["window"][end]) for end in ("from", "until"))
        return order.BriefingItemAtHome(talktime.Period(*ends))
    if kind == "have_document":
        return order.BriefingItemHaveDocument(order.BriefingDocument(data["document"]))
    if kind == "amount_due":
        amount = money(data["amount"])
        assert amount is not None
        return order.BriefingItemAmountDue(amount)
    if kind == "pay_into":
        return order.BriefingItemPayInto(talktime.PaymentAccountId(data["account"]))
    assert kind == "prepare"
    return order.BriefingItemPrepare(talktime.WordingId(data["wording"]))


def words_of(body: Any) -> talktime.LocalisedText:
    return talktime.LocalisedText(**{k: talktime.Label(v) for k, v in body.items() if v})


def facts(body: Any) -> order.BriefingTextFacts:
    accounts = (
        order.BriefingAccount(
            talktime.PaymentAccountId(one["account"]), talktime.AccountNumber(one["number"]))
        for one in body.get("accounts", ())
    )
    wordings = (
        order.BriefingWording(talktime.WordingId(one["wording"]), words_of(one["text"]))
        for one in body.get("wordings", ())
    )
    return order.BriefingTextFacts(
        zone=talktime.Zone(body["zone"]), accounts=tuple(accounts), wordings=tuple(wordings)
    )


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: str(case["name"]))
def test_every_text_is_written_as_it_was_by_hand(case: Any) -> None:
    language = talktime.Language(case["language"])
    form = order.BriefingForm(case["form"])
    items = [item(one) for one in case["items"]]

    def written() -> order.BriefingText:
        return talktime.briefing_text(items, facts(case["facts"]), language, form)

    if "code" in case:
        with pytest.raises(talktime.InvalidValue) as refused:
            written()
        assert (refused.value.invalid.code.text, refused.value.invalid.path.text) == (case["code"], case["path"])
        return
    text = written()
    purpose = talktime.ReadingPurpose.CONTACT
    assert text.body.read(purpose) == case["body"]
    assert (text.subject and text.subject.read(purpose)) == case["subject"]
    assert (text.sms and length(text.sms)) == case["sms"]


def length(sms: order.SmsLength) -> Any:
    return {"encoding": sms.encoding.value, "units": sms.units, "segments": sms.segments}


@pytest.mark.parametrize("case", LENGTHS, ids=lambda case: str(case["name"]))
def test_every_short_message_has_the_length_of_the_standard(case: Any) -> None:
    text = "".join(part["text"] * part["times"] for part in case["parts"])
    assert length(talktime.sms_length(text)) == case["length"]
