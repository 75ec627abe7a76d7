"""Crews, recoveries and the taxi desk: what they tell, from the shared vectors and by hand."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

import pytest
from conftest import vector

import talktime
from talktime import application, order

FILE = vector("order/crew_searches.json")
SPEED = order.CrewSpeed(metres_per_hour=FILE["metres_per_hour"])


def period(body: Any) -> talktime.Period:
    return talktime.Period(*(datetime.fromisoformat(body[end]) for end in ("from", "until")))


def point(body: Any) -> talktime.GeoPoint:
    return talktime.GeoPoint(latitude=body["latitude"], longitude=body["longitude"])


def crew(body: Any) -> order.Crew:
    return order.Crew(
        crew=talktime.CrewId(body["crew"]),
        skills=tuple(talktime.SkillId(one) for one in body["skills"]),
        areas=tuple(talktime.WorkAreaId(one) for one in body["areas"]),
        state=order.CrewState(body["state"]),
        place=point(body["place"]),
        shift=period(body["shift"]),
    )


def booking(body: Any) -> order.CrewBooking:
    return order.CrewBooking(
        crew=talktime.CrewId(body["crew"]),
        visit=talktime.VisitId(body["visit"]),
        window=period(body["window"]),
        place=point(body["place"]),
    )


def need(body: Any) -> order.CrewNeed:
    return order.CrewNeed(
        skills=tuple(talktime.SkillId(one) for one in body["skills"]),
        area=talktime.WorkAreaId(body["area"]),
        place=point(body["place"]),
        until=datetime.fromisoformat(body["until"]),
        except_=tuple(talktime.CrewId(one) for one in body["except"]),
    )


def board(case: Any) -> order.CrewBoard:
    crews = [crew(one) for one in case["crews"]]
    return order.CrewBoard(crews, [booking(one) for one in case["bookings"]])


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: str(case["name"]))
def test_every_search_finds_what_was_worked_out_by_hand(case: Any) -> None:
    now = datetime.fromisoformat(case["now"])
    search = board(case).find_substitute(need(case["need"]), now, speed=SPEED)
    best = case["best"] and order.Substitute(
        crew=talktime.CrewId(case["best"]["crew"]),
        sets_off=datetime.fromisoformat(case["best"]["sets_off"]),
        arrives=datetime.fromisoformat(case["best"]["arrives"]),
    )
    assert search.best == best
    counts = {one.name: getattr(search, one.name) for one in fields(search) if one.name != "best"}
    assert counts == case["counts"]
    own = board(case).find_substitute(need(case["need"]), now, travel=SPEED.travel)
    assert own == search


@pytest.mark.parametrize("case", FILE["refused"], ids=lambda case: str(case["name"]))
def test_a_board_that_cannot_be_is_refused(case: Any) -> None:
    with pytest.raises(talktime.InvalidValue) as raised:
        board(case)
    error = raised.value.invalid
    assert (error.code.text, error.path.text) == (case["code"], case["path"])


def test_a_board_is_changed_and_says_what_it_holds() -> None:
    case = FILE["cases"][3]
    held = board(case)
    one, visit = talktime.CrewId("a"), talktime.VisitId("v-1")
    assert len(held) == 1
    fact = held.fact(one)
    assert fact is not None
    assert fact.visits[0].visit == visit
    assert held.bookings(one)[0].visit == visit
    released = held.release(visit)
    assert released is not None
    assert held.release(visit) is None
    assert held.bookings(one) == ()
    held.book(released)
    held.put(crew(case["crews"][0] | {"crew": "b", "state": "on_break"}))
    assert len(held) == 2
    other = held.crew(talktime.CrewId("b"))
    assert other is not None
    assert other.state is order.CrewState.ON_BREAK
    assert other.state.code.text == "order.crew.state.on_break"
    assert held.crew(talktime.CrewId("c")) is None
    assert held.fact(talktime.CrewId("c")) is None


def test_a_search_takes_one_way_to_travel_and_hands_its_error_on() -> None:
    case = FILE["cases"][0]
    wanted, now = need(case["need"]), datetime.fromisoformat(case["now"])
    with pytest.raises(TypeError):
        board(case).find_substitute(wanted, now)
    with pytest.raises(TypeError):
        board(case).find_substitute(wanted, now, speed=SPEED, travel=SPEED.travel)

    def lost(_from: talktime.GeoPoint, _to: talktime.GeoPoint) -> timedelta:
        raise LookupError("no road")

    with pytest.raises(LookupError, match="no road"):
        board(case).find_substitute(wanted, now, travel=lost)


def test_lengths_are_those_of_the_sphere() -> None:
    pole, equator = talktime.GeoPoint(90_000_000, 0), talktime.GeoPoint(0, 0)
    assert talktime.great_circle_metres(pole, equator) == 10_007_557
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.GeoPoint(90_000_001, 0)
    assert raised.value.invalid.code.text == "base.geo_point.latitude"
    with pytest.raises(talktime.InvalidValue):
        order.CrewSpeed(metres_per_hour=0)


def test_a_cause_has_its_fault_and_its_remedies() -> None:
    for cause in order.HitchCause:
        theirs = cause is order.HitchCause.CUSTOMER_SIDE
        assert (cause.fault is order.VisitParty.CUSTOMER) == theirs
        assert any(remedy.fits(cause) for remedy in order.Remedy)
        assert cause.code.text == f"order.hitch.{cause.value}"
    assert not order.Remedy.CORRECT_CHARGE.fits(order.HitchCause.CREW_LATE)


def test_a_broken_promise_makes_a_complaint_due() -> None:
    states = vector("order/recovery_matrix.json")["states"]
    for name, body in states.items():
        recovery = order.Recovery.from_json(json.dumps(body))
        assert recovery.complaint_due == (name == "broken")
        assert (recovery.recovered is not None) == (name == "closed")


def test_the_time_to_dispatch_is_told_and_the_address_is_looked_at() -> None:
    states = vector("order/taxi_request_matrix.json")["states"]
    passed = order.TaxiRequest.from_json(json.dumps(states["done"]))
    assert passed.hand_over_time == timedelta(minutes=3)
    waiting = order.TaxiRequest.from_json(json.dumps(states["received"]))
    assert waiting.hand_over_time is None
    address = talktime.Address(
        country=talktime.CountryCode("IN"),
        locality=talktime.AddressPart("Pune"),
        street=talktime.AddressPart("Bajirao Road"),
    )
    told = order.TaxiAddress.of(address, revision=2, phone=True)
    assert [part.value for part in told.missing] == ["region", "house"]
    assert (told.revision, told.phone) == (2, True)
    assert order.DispatchReport.NO_CAR.code.text == "order.taxi_request.report.no_car"


def test_every_figure_of_orders_is_the_one_counted_by_hand() -> None:
    file = vector("order/figures.json")
    kinds: list[tuple[str, Any]] = [
        ("application/workflow_matrix.json", application.Application),
        ("order/order_matrix.json", order.Order),
        ("order/visit_matrix.json", order.Visit),
        ("order/recovery_matrix.json", order.Recovery),
        ("order/taxi_request_matrix.json", order.TaxiRequest),
    ]
    things = [
        whole.from_json(json.dumps(state))
        for name, whole in kinds
        for state in vector(name)["states"].values()
    ]
    counts = order.OrderCounts.of(things)
    assert {one.name: getattr(counts, one.name) for one in fields(counts)} == file["counts"]
    assert order.OrderCounts.of(things[:9]).joined(order.OrderCounts.of(things[9:])) == counts
    told = {one.kpi.text: [one.ratio.numerator, one.ratio.denominator] for one in counts.report().figures}
    assert told == file["ratios"]
    with pytest.raises(talktime.WrongType):
        order.OrderCounts.of([SPEED])  # type: ignore[list-item]
