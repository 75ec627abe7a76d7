"""Checks the same loan applications with pydantic, msgspec and talktime, in one run.

Run it in an environment with the wheel of talktime and `requirements.txt` beside this file:
`python core/benches/peers/forms.py [FORMS]`. Each reads a form from its JSON and checks it: lengths, forms of
numbers, ranges, the age, the fields that an answer makes required, and two amounts in order. The peers read the
flat JSON that is natural to them; that of talktime says the kind of each value and is longer. pydantic and
msgspec take a telephone number by its pattern and an address by its fields; talktime knows the numbering plans
and what an address in India must have.

Prints a JSON line a case: seconds of the processor for a million forms, and how many were found incomplete,
which must be the same number in each.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from pydantic import BaseModel, Field, ValidationError, model_validator

import talktime as t

TODAY = date(2026, 3, 2)
FORMS = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
Text = TypeVar("Text", str, bytes)
PHONE = r"^\+[1-9][0-9]{7,14}$"
POSTCODE = r"^[1-9][0-9]{5}$"
DOCUMENT = r"^([A-Z][0-9]{7}|[0-9]{12}|[0-9]{10})$"
Purpose = Literal["goods", "repair", "education", "other"]


def age_on(day: date, born: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def rules(form: Any) -> None:
    """What neither peer says by a type; talktime has it in its schema."""
    if not 21 <= age_on(TODAY, form.born) <= 70:
        raise ValueError("age")
    if not form.instalments < form.income:
        raise ValueError("instalments")
    if form.borrowed_before and form.earlier_contract is None:
        raise ValueError("earlier_contract")
    if form.purpose == "other" and form.other_purpose is None:
        raise ValueError("other_purpose")


class PydanticLoan(BaseModel):
    given: Annotated[str, Field(min_length=1, max_length=128)]
    family: Annotated[str, Field(min_length=1, max_length=128)]
    country: Literal["IN"]
    region: Annotated[str, Field(min_length=1, max_length=256)]
    locality: Annotated[str, Field(min_length=1, max_length=256)]
    street: Annotated[str, Field(min_length=1, max_length=256)]
    house: Annotated[str, Field(min_length=1, max_length=256)]
    postcode: Annotated[str, Field(pattern=POSTCODE)]
    phone: Annotated[str, Field(pattern=PHONE)]
    born: date
    document: Annotated[str, Field(pattern=DOCUMENT)]
    amount: Annotated[int, Field(ge=1_000_000, le=200_000_000)]
    months: Annotated[int, Field(ge=3, le=60)]
    income: Annotated[int, Field(ge=100_000)]
    instalments: Annotated[int, Field(ge=0)]
    purpose: Purpose
    borrowed_before: bool
    earlier_contract: str | None = None
    other_purpose: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    data_consent: Literal[True]
    agreed: Literal[True]

    @model_validator(mode="after")
    def together(self) -> PydanticLoan:
        rules(self)
        return self


class MsgspecLoan(msgspec.Struct):
    given: Annotated[str, msgspec.Meta(min_length=1, max_length=128)]
    family: Annotated[str, msgspec.Meta(min_length=1, max_length=128)]
    country: Literal["IN"]
    region: Annotated[str, msgspec.Meta(min_length=1, max_length=256)]
    locality: Annotated[str, msgspec.Meta(min_length=1, max_length=256)]
    street: Annotated[str, msgspec.Meta(min_length=1, max_length=256)]
    house: Annotated[str, msgspec.Meta(min_length=1, max_length=256)]
    postcode: Annotated[str, msgspec.Meta(pattern=POSTCODE)]
    phone: Annotated[str, msgspec.Meta(pattern=PHONE)]
    born: date
    document: Annotated[str, msgspec.Meta(pattern=DOCUMENT)]
    amount: Annotated[int, msgspec.Meta(ge=1_000_000, le=200_000_000)]
    months: Annotated[int, msgspec.Meta(ge=3, le=60)]
    income: Annotated[int, msgspec.Meta(ge=100_000)]
    instalments: Annotated[int, msgspec.Meta(ge=0)]
    purpose: Purpose
    borrowed_before: bool
    data_consent: bool
    agreed: bool
    earlier_contract: str | None = None
    other_purpose: Annotated[str, msgspec.Meta(min_length=1, max_length=200)] | None = None

    def __post_init__(self) -> None:
        rules(self)
        if not (self.data_consent and self.agreed):
            raise ValueError("a consent is missing")


def flat(number: int) -> dict[str, Any]:
    """One application; every seventh asks for too much."""
    return {
        "given": f"Customer {number}",
        "family": "Rao",
        "country": "IN",
        "region": "Karnataka",
        "locality": "Bengaluru",
        "street": "MG Road",
        "house": str(number),
        "postcode": "560001",
        "phone": f"+9198{number:08d}",
        "born": "1990-05-17",
        "document": f"{number:012d}",
        "amount": 200_000_001 if number % 7 == 0 else 15_000_000,
        "months": 24,
        "income": 6_000_000,
        "instalments": number,
        "purpose": "goods",
        "borrowed_before": False,
        "data_consent": True,
        "agreed": True,
    }


def nested(form: dict[str, Any]) -> str:
    parts = ("country", "region", "locality", "street", "house", "postcode")
    values: dict[str, Any] = {
        "name": {"name": {"name": {"given": form["given"], "family": form["family"]}}},
        "address": {"address": {"address": {part: form[part] for part in parts}}},
        "phone": {"phone": {"number": form["phone"]}},
        "born": {"birth_date": {"born": form["born"]}},
        "document": {"document": {"number": form["document"]}},
        "months": {"number": {"number": form["months"]}},
        "purpose": {"choice": {"choice": form["purpose"]}},
    }
    for field in ("amount", "income", "instalments"):
        values[field] = {"money": {"money": {"minor": form[field], "currency": "INR"}}}
    for field in ("borrowed_before", "data_consent", "agreed"):
        values[field] = {"yes_no": {"yes": form[field]}}
    answers = [{"field": field, "value": value} for field, value in values.items()]
    body = {"form": "loan", "version": 1, "answers": answers}
    return json.dumps({"kind": "application.filled_form", "version": 1, "body": body})


def refused_by(errors: type[Exception], read: Callable[[bytes], object]) -> Callable[[bytes], bool]:
    def check(text: bytes) -> bool:
        try:
            read(text)
        except errors:
            return True
        return False

    return check


def measured(name: str, check: Callable[[Text], bool], texts: list[Text]) -> None:
    best, found = float("inf"), 0
    for _ in range(3):
        start = time.process_time()
        found = sum(map(check, texts))
        best = min(best, time.process_time() - start)
    seconds = best * 1_000_000 / len(texts)
    line = {"case": name, "cpu_s_per_million": round(seconds, 2), "incomplete": found}
    print(json.dumps(line), flush=True)


def main() -> None:
    forms = [flat(number) for number in range(FORMS)]
    plain = [json.dumps(form).encode() for form in forms]
    ours = [nested(form) for form in forms]
    schema = next(form for form in t.standard_forms() if form.id.text == "loan")
    decoder = msgspec.json.Decoder(MsgspecLoan)

    def checked(text: str) -> bool:
        return not t.check_form(schema, t.FilledForm.from_json(text), TODAY).complete

    measured("pydantic", refused_by(ValidationError, PydanticLoan.model_validate_json), plain)
    measured("msgspec", refused_by(msgspec.ValidationError, decoder.decode), plain)
    measured("talktime, each form an object of Python", checked, ours)


if __name__ == "__main__":
    main()
