"""A project: the shared vectors, and the examples as they stand in the repository."""

from __future__ import annotations

import json
import pickle
from datetime import date
from typing import Any

import pytest
from conftest import VECTORS, stored, vector

import talktime
from talktime import project


def read(body: Any) -> project.Project:
    return project.Project.from_json(stored("project.project", body))


def part(text: str | None) -> talktime.AddressPart | None:
    return None if text is None else talktime.AddressPart(text)


def address(body: Any) -> talktime.Address:
    return talktime.Address(
        country=talktime.CountryCode(body["country"]),
        region=part(body["region"]),
        locality=part(body["locality"]),
        postcode=part(body["postcode"]),
    )


def codes(answers: list[str]) -> list[talktime.Code]:
    return [talktime.Code(answer) for answer in answers]


def test_a_catalogue_tells_what_is_sold_on_a_day() -> None:
    file = vector("project/catalogue.json")
    catalogue = read(file["project"]).catalogue
    for case in file["days"]:
        day = date.fromisoformat(case["day"])
        found = catalogue.on(day)
        assert [offer.id.text for offer in found] == case["offers"], case["day"]
        assert all(offer.is_valid_on(day) for offer in found)
        assert all(catalogue.find(offer.id) == offer for offer in found)
    assert catalogue.find(talktime.OfferId("none")) is None


def test_a_catalogue_tells_what_can_be_had_at_an_address() -> None:
    file = vector("project/catalogue.json")
    catalogue = read(file["project"]).catalogue
    for case in file["places"]:
        where = address(case["address"])
        found = catalogue.at(date.fromisoformat(case["day"]), where)
        told = [{"id": one.offer.id.text, "covered": one.covered.name.lower()} for one in found]
        assert told == case["offers"], case["name"]
        assert all(one.offer.coverage.covers(where) == one.covered for one in found)


def test_a_fault_is_searched_step_by_step_and_the_way_is_kept() -> None:
    file = vector("project/faults.json")
    (tree,) = read(file["project"]).guide.faults
    for case in file["walks"]:
        walk = tree.start()
        for answer in codes(case["answers"]):
            walk = tree.answer(walk, answer)
            # As a telephone that was switched off and on does.
            walk = project.FaultWalk.from_json(walk.to_json())
        wanted = {"topic": "no-picture"} | {k: case[k] for k in ("taken", "end", "advice")}
        assert json.loads(walk.to_json())["body"] == wanted
        assert tree.walk(codes(case["answers"])) == walk
        assert tree.stands_at(walk).id.text == case["stands_at"]
        assert tree.node(talktime.Code(case["stands_at"])) == tree.stands_at(walk)
        assert pickle.loads(pickle.dumps(walk)) == walk
    for case in file["refused"]:
        with pytest.raises(talktime.InvalidValue) as raised:
            tree.walk(codes(case["answers"]))
        assert raised.value.invalid.code.text == case["code"], case["name"]
        assert raised.value.invalid.path.text == case["path"], case["name"]


def test_a_walk_that_the_tree_did_not_lead_to_is_refused() -> None:
    file = vector("project/faults.json")
    (tree,) = read(file["project"]).guide.faults
    for case in file["forged"]:
        walk = project.FaultWalk.from_json(stored("project.fault_walk", case["walk"]))
        for use in (lambda w: tree.stands_at(w), lambda w: tree.answer(w, talktime.Code("on"))):
            with pytest.raises(talktime.InvalidValue) as raised:
                use(walk)
            assert raised.value.invalid.code.text == "project.fault.other_walk", case["name"]


def test_a_guide_gives_its_lines_by_moment() -> None:
    file = vector("project/faults.json")
    guide = read(file["project"]).guide
    plain: dict[str, project.GuideMoment] = {
        "greeting": project.GuideMomentGreeting(),
        "offer": project.GuideMomentOffer(),
        "required": project.GuideMomentRequired(),
        "closing": project.GuideMomentClosing(),
    }
    for case in file["lines"]:
        moment = case["moment"]
        if isinstance(moment, dict):
            reason = talktime.RefusalReason[moment["objection"]["reason"].upper()]
            asked: project.GuideMoment = project.GuideMomentObjection(reason)
        else:
            asked = plain[moment]
        assert [line.advice.text for line in guide.lines_for(asked)] == case["advice"], moment
    assert guide.fault_tree(talktime.TopicId("no-picture")) == guide.faults[0]
    assert guide.fault_tree(talktime.TopicId("taxes")) is None


def test_a_day_and_a_number_find_their_version() -> None:
    file = vector("project/versions.json")
    whole = stored("project.versions", {"versions": file["versions"]})
    versions = project.ProjectVersions.from_json(whole)
    for case in file["days"]:
        found = versions.on(date.fromisoformat(case["day"]))
        assert (found and found.version) == case["version"], case["day"]
    for case in file["numbers"]:
        found = versions.version(case["number"])
        assert (found and found.from_.isoformat()) == case["from"], case["number"]
    for case in file["forms"]:
        form = versions.form(talktime.FormId(case["form"]), case["version"])
        assert (form and form.fields[0].id.text) == case["field"], case
    for case in file["refused"]:
        with pytest.raises(talktime.InvalidValue) as raised:
            body = {"versions": case["versions"]}
            project.ProjectVersions.from_json(stored("project.versions", body))
        assert raised.value.invalid.code.text == case["code"], case["name"]
        assert raised.value.invalid.path.text == case["path"], case["name"]


def test_the_projects_of_the_examples_are_read() -> None:
    folder = VECTORS.parents[1] / "examples" / "data" / "projects"
    files = sorted(folder.glob("*.json"))
    assert [file.stem for file in files] == ["internet", "loan", "taxi", "television"]
    for file in files:
        versions = project.ProjectVersions.from_json(file.read_text("utf-8"))
        for one in versions.versions:
            for tree in one.guide.faults:
                step = tree.stands_at(tree.start()).step
                assert isinstance(step, project.FaultStepAsk)
                for language in talktime.Language:
                    assert step.text.get(language).text
