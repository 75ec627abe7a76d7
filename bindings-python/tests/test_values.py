"""Checked values: what is taken, what is refused, what is shown."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta

import pytest

import talktime
from talktime import Language, PhoneNumber, QueueId, ReadingPurpose

NUMBER = "+919876543210"


def test_personal_values_are_shown_to_nobody_without_a_purpose() -> None:
    number = PhoneNumber("+91 98765-43210")
    name = talktime.PersonName(talktime.NamePart("Asha"), family=talktime.NamePart("Rao"))
    shown = f"{number} {number!r} {name} {name!r}"
    assert "98765" not in shown
    assert "Asha" not in shown
    assert number.read(ReadingPurpose.CONTACT) == NUMBER
    with pytest.raises(talktime.WrongType):
        number.read("contact")  # type: ignore[arg-type]


def test_texts_compare_hash_copy_and_pickle() -> None:
    one, other = QueueId("a"), QueueId("b")
    assert one < other
    assert one != "a"
    assert {one: 1}[QueueId("a")] == 1
    assert copy.copy(one) == one == pickle.loads(pickle.dumps(one))
    number = PhoneNumber(NUMBER)
    assert pickle.loads(pickle.dumps(number)) == number
    assert repr(talktime.Label("नमस्ते")) == "Label('नमस्ते')"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: QueueId(""), "base.id.empty"),
        (lambda: QueueId("x" * 129), "base.id.too_long"),
        (lambda: PhoneNumber("12"), "base.phone.malformed"),
        (lambda: talktime.Zone("Asia/Atlantis"), "base.zone.unknown"),
        (lambda: talktime.Currency("XYZ"), "base.currency.unknown"),
        (
            lambda: talktime.Period(
                datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
            ),
            "base.period.reversed",
        ),
    ],
)
def test_a_bad_value_is_a_typed_error(make: object, code: str) -> None:
    assert callable(make)
    with pytest.raises(talktime.InvalidValue) as raised:
        make()
    error = raised.value
    assert isinstance(error, ValueError)
    assert error.invalid.code.text == code
    assert error.sentence(Language.RUSSIAN) != str(error)
    assert pickle.loads(pickle.dumps(error)).invalid == error.invalid


def test_an_error_names_the_field() -> None:
    leg = talktime.AgentLeg(
        answered=datetime(2026, 1, 1, tzinfo=UTC),
        hold="long",  # type: ignore[arg-type]
        holds=0,
        consult=timedelta(0),
        wrap_up=timedelta(0),
    )
    with pytest.raises(talktime.WrongType, match=r"`legs\[0\]\.hold`: expected a timedelta"):
        talktime.Record(
            talktime.ContactId("c"),
            talktime.Direction.INBOUND,
            started=datetime(2026, 1, 1, tzinfo=UTC),
            legs=(leg,),
        )


def test_a_number_out_of_range_is_a_typed_error() -> None:
    options = talktime.ReadOptions(2**32, 1, 1)
    with pytest.raises(talktime.WrongType, match=r"`max_line_bytes`: expected a whole number"):
        talktime.read_log(b"", options=options)


def test_json_of_a_newer_release_is_a_typed_error() -> None:
    text = '{"kind": "kpi.plan", "version": 99, "body": {}}'
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.Plan.from_json(text)
    assert raised.value.invalid.code.text == "base.json.newer_version"


def test_small_values_can_say_what_they_are() -> None:
    assert str(talktime.Money(59_900, talktime.Currency("RUB"))) == "599.00 RUB"
    assert talktime.Ratio(1, 4).value == 0.25
    assert talktime.Ratio(0, 0).value is None
    assert talktime.OutcomeCategory.AGREED.code.text == "project.outcome.agreed"
    number = talktime.phone_number_in_country("098765 43210", talktime.CountryCode("IN"))
    assert number == PhoneNumber(NUMBER)


def test_a_list_becomes_a_tuple_so_that_a_value_stays_as_it_is() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    legs: list[talktime.AgentLeg] = []
    listed = talktime.Record(
        talktime.ContactId("c"),
        talktime.Direction.INBOUND,
        started=start,
        legs=legs,  # type: ignore[arg-type]
    )
    assert listed.legs == ()
    by = [talktime.DimensionQueue()]
    zone, policy = talktime.Zone("UTC"), talktime.Policy.default()
    plan = talktime.Plan(by=by, zone=zone, policy=policy)  # type: ignore[arg-type]
    by.clear()
    same = talktime.Plan(by=(talktime.DimensionQueue(),), zone=zone, policy=policy)
    assert plan == same
    assert hash(plan) == hash(same)


def test_an_outcome_has_a_category_and_a_map_finds_a_code() -> None:
    outcome = talktime.OutcomeReached(talktime.BusinessResultAgreed())
    assert outcome.category is talktime.OutcomeCategory.AGREED
    sale = talktime.Disposition(
        talktime.Code("sale"),
        talktime.OutcomeCategory.AGREED,
        name=talktime.LocalisedText(talktime.Label("Sale")),
    )
    dispositions = talktime.DispositionMap(talktime.ProjectId("internet"), dispositions=(sale,))
    assert dispositions.find(talktime.Code("sale")) == sale
    assert dispositions.find(talktime.Code("gone")) is None
