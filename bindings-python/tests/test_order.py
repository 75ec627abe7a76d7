"""Orders: the shared vectors of prices, ends and balances."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from conftest import vector

import talktime
from talktime import order

INR = talktime.Currency("INR")
FILE = vector("order/money.json")


def money(body: Any) -> talktime.Money | None:
    return body and talktime.Money(body["minor"], talktime.Currency(body["currency"]))


def discount(body: Any) -> order.Discount:
    amount = body["amount"]
    if "percent" in amount:
        off: order.DiscountAmount = order.DiscountAmountPercent(amount["percent"]["basis_points"])
    else:
        fixed = money(amount["fixed"]["money"])
        assert fixed is not None
        off = order.DiscountAmountFixed(fixed)
    return order.Discount(order.PricePart(body["part"]), off)


def told(sum_of: order.PriceSum | None) -> Any:
    if sum_of is None:
        return None
    assert sum_of.net.currency == INR
    return {one.name: getattr(sum_of, one.name).minor for one in fields(sum_of)}


def test_prices_are_those_worked_out_by_hand() -> None:
    for case in FILE["prices"]:
        body = case["price"]
        price = order.ItemPrice(
            one_off=money(body["one_off"]),
            monthly=money(body["monthly"]),
            discounts=tuple(discount(one) for one in body["discounts"]),
        )
        for part in order.PricePart:
            assert told(price.sum(part)) == case[part.value], (case["name"], part)


def state(body: Any) -> order.OrderItemState:
    if isinstance(body, dict):
        if "failed" in body:
            return order.OrderItemStateFailed(order.OrderItemFailure(body["failed"]["cause"]))
        return order.OrderItemStateCompleted()
    plain: dict[str, order.OrderItemState] = {
        "acknowledged": order.OrderItemStateAcknowledged(),
        "in_progress": order.OrderItemStateInProgress(),
        "cancelled": order.OrderItemStateCancelled(),
    }
    return plain[body]


def test_items_give_the_end_of_their_order() -> None:
    for case in FILE["outcomes"]:
        found = order.OrderOutcome.of([state(one) for one in case["states"]])
        assert (found and found.value) == case["outcome"], case


def test_balances_are_those_worked_out_by_hand() -> None:
    for case in FILE["balances"]:
        balance = order.Order.from_json(json.dumps(case["order"])).balance
        found = {one.name: getattr(balance, one.name).minor for one in fields(balance)}
        assert found == case["balance"], case["name"]
