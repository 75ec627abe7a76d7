"""Forms: the shared vectors of what a filled form lacks."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from conftest import stored, vector

import talktime
from talktime import application, customer, project

FORMS = {form.id.text: form for form in talktime.standard_forms()}


def read_schema(body: Any) -> project.FormSchema:
    return project.FormSchema.from_json(stored("project.form_schema", body))


def filled(form: str, version: int, answers: Any) -> application.FilledForm:
    body = {"form": form, "version": version, "answers": answers}
    return application.FilledForm.from_json(stored("application.filled_form", body))


def told(fault: application.FormFault) -> list[str]:
    parts = []
    for fact in fault.facts:
        if fact.name.text == "part":
            assert isinstance(fact.fact, talktime.FactCode)
            parts.append(fact.fact.code.text)
    return [fault.field.text, fault.code.text, *parts]


def test_a_form_lists_all_that_is_missing_and_wrong() -> None:
    file = vector("application/forms.json")
    for case in file["cases"]:
        own = case.get("schema")
        schema = read_schema(file["schemas"][own]) if own else FORMS[case["form"]]
        form = filled(case["form"], 1, case["answers"])
        towns = [
            customer.KnownLocality(
                talktime.CountryCode(town["country"]),
                talktime.Label(town["region"]),
                talktime.Label(town["locality"]),
            )
            for town in case["towns"]
        ]
        today = date.fromisoformat(case["today"])
        verdict = talktime.check_form(schema, form, today, customer.Gazetteer(towns))
        assert [field.text for field in verdict.missing] == case["missing"], case["name"]
        assert [told(fault) for fault in verdict.faults] == case["faults"], case["name"]
        assert [rule.text for rule in verdict.broken] == case["broken"], case["name"]
        assert [told(fault) for fault in verdict.doubts] == case["doubts"], case["name"]
        lacking = len(verdict.missing) + len(verdict.faults) + len(verdict.broken)
        assert verdict.complete == (lacking == 0)
        for language in talktime.Language:
            assert len(verdict.sentences(schema, language)) == lacking
        for fault in verdict.faults:
            assert any(fault.sentence() in said for said in verdict.sentences(schema))
        assert pickle.loads(pickle.dumps(verdict)) == verdict
        assert pickle.loads(pickle.dumps(form)) == form
        assert "Asha" not in repr(form) and "9876543210" not in repr(form)


def test_what_is_no_form_and_no_schema_is_refused() -> None:
    file = vector("application/forms.json")
    today = date(2026, 3, 2)
    for case in file["refused"]:
        form = case["form"]
        with pytest.raises(talktime.InvalidValue) as raised:
            filled(form["form"], form["version"], form["answers"])
        error = raised.value.invalid
        assert (error.code.text, error.path.text) == (case["code"], case["path"])
    for case in file["schemas_refused"]:
        with pytest.raises(talktime.InvalidValue) as raised:
            read_schema(case["schema"])
        error = raised.value.invalid
        assert (error.code.text, error.path.text) == (case["code"], case["path"])
    for case in file["others"]:
        with pytest.raises(talktime.InvalidValue) as raised:
            talktime.check_form(FORMS["taxi"], filled(case["form"], case["version"], []), today)
        error = raised.value.invalid
        assert (error.code.text, error.path.text) == (case["code"], case["path"])


def test_a_form_tells_its_fields_and_what_stands_in_them() -> None:
    loan = FORMS["loan"]
    amount = loan.field(talktime.FormFieldId("amount"))
    assert amount is not None and isinstance(amount.kind, project.FormFieldKindMoney)
    assert amount.kind.code.text == "project.form_kind.money"
    assert loan.field(talktime.FormFieldId("colour")) is None
    answer = {"field": "months", "value": {"number": {"number": 24}}}
    form = filled("loan", 1, [answer])
    value = form.value(talktime.FormFieldId("months"))
    assert value == application.FormValueNumber(24)
    assert value.code.text == "project.form_kind.number"
    assert form.value(talktime.FormFieldId("amount")) is None
    assert talktime.form_mask_fits(project.FormMask("AAAAA9999A"), "abcpe 1234 f")
    with pytest.raises(talktime.InvalidValue):
        project.FormMask("#")
    assert project.FormSchema.from_json(loan.to_json()) == loan
