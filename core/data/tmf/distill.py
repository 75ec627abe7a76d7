"""Distils the schemas that TM Forum publishes: `python3 distill.py FOLDER > schemas.json`."""

import json
import sys
from pathlib import Path

#: API, version, file, and the resources that are read.
FILES = [
    ("622", "v4", "TMF622-ProductOrder-v4.0.0.swagger.json", ["ProductOrder", "CancelProductOrder"]),
    ("622", "v5", "TMF622-ProductOrdering-v5.0.0.schemas.json", ["ProductOrder", "CancelProductOrder"]),
    ("646", "v4", "TMF646-Appointment-v4.0.0.swagger.json", ["Appointment", "SearchTimeSlot"]),
    ("697", "v4", "TMF697-WorkOrder-v4.0.0.swagger.json", ["WorkOrder", "CancelWorkOrder"]),
    ("621", "v4", "TMF621-TroubleTicket-v4.0.0.swagger.json", ["TroubleTicket"]),
    ("621", "v5", "TMF621-Trouble_Ticket-v5.0.1.schemas.json", ["TroubleTicket"]),
    ("629", "v4", "TMF629-Customer-v4.0.0.swagger.json", ["Customer"]),
    ("629", "v5", "TMF629-Customer_Management-v5.0.1.schemas.json", ["Customer"]),
    ("683", "v4", "TMF683-PartyInteraction-v4.0.0.swagger.json", ["PartyInteraction"]),
    ("683", "v5", "TMF683-Party_Interaction-v5.0.0.schemas.json", ["PartyInteraction"]),
]
#: Its names are published as an example, beside a status that is any text.
STATUS = "PartyInteractionStatusExampleType"
PLAIN = {"integer": "i", "number": "n", "boolean": "b"}
TEXTS = {"date-time": "d", "date": "y"}


class Schemas:
    """The definitions of one file, and what was distilled of them."""

    def __init__(self, path):
        whole = json.loads(path.read_text(encoding="utf-8"))
        self.defs = whole.get("definitions") or whole["components"]["schemas"]
        self.types, self.enums, self.todo = {}, {}, []

    def flat(self, name, seen=()):
        """The fields of an object with those that it takes over, and those that must be there."""
        fields, required = {}, set()

        def take(schema):
            if "$ref" in schema:
                other = schema["$ref"].rsplit("/", 1)[1]
                if other not in seen:
                    more, also = self.flat(other, (*seen, name))
                    fields.update(more)
                    required.update(also)
                return
            for part in schema.get("allOf", []):
                take(part)
            # Of several alternatives any field may stand there, and none must.
            for part in schema.get("oneOf") or schema.get("anyOf") or []:
                other = part.get("$ref", "").rsplit("/", 1)[-1]
                if other and other not in (*seen, name):
                    for field, kind in self.flat(other, (*seen, name))[0].items():
                        fields.setdefault(field, kind)
            fields.update(schema.get("properties", {}))
            required.update(schema.get("required", []))

        take(self.defs[name])
        return fields, required

    def names(self, title, names):
        self.enums[title] = [one.strip() for one in names]
        return "e:" + title

    def code(self, schema, field, owner):
        """The type of a field, as `core/src/interchange/table.rs` reads it."""
        if (owner, field) == ("PartyInteraction", "status"):
            return self.names(STATUS, self.defs[STATUS]["enum"])
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            known = self.defs.get(name, {})
            if "enum" in known:
                return self.names(name, known["enum"])
            if known.get("type") in ("string", "integer", "number", "boolean", "array"):
                return self.code(known, None, None)
            self.todo.append(name)
            return "o:" + name
        kind = schema.get("type")
        if kind == "array":
            return "a:" + self.code(schema.get("items", {}), None, None)
        if kind == "string" and "enum" in schema:
            names = [one.strip() for one in schema["enum"]]
            return self.names("|".join(names), names)
        if kind == "string":
            return TEXTS.get(schema.get("format"), "s")
        if kind in PLAIN:
            return PLAIN[kind]
        parts = schema.get("allOf", [])
        return self.code(parts[0], None, None) if len(parts) == 1 else "*"

    def distil(self, roots):
        """Everything that the resources and their events lead to."""
        ends = ("Event", "StatusChange", "EventPayload")
        self.todo = list(roots)
        self.todo += [n for n in self.defs if n.endswith(ends) and any(n.startswith(r) for r in roots)]
        self.todo += [n for n in ["EventSubscription"] if n in self.defs]
        while self.todo:
            name = self.todo.pop()
            if name in self.types or name not in self.defs:
                continue
            self.types[name] = {}
            fields, required = self.flat(name)
            codes = {field: self.code(kind, field, name) for field, kind in fields.items()}
            self.types[name] = {"p": codes, "r": sorted(required)}
        creating = {}
        for root in roots:
            for name in (root + "_Create", root + "_FVO"):
                if name in self.defs:
                    creating[root] = sorted(self.flat(name)[1])
        return creating


def short(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def rows(values):
    return ",\n".join(f"  {short(name)}:{short(value)}" for name, value in values)


def main(folder):
    apis = []
    for api, version, name, roots in FILES:
        held = Schemas(folder / name)
        creating = held.distil(roots)
        head = f' {{"api":{short(api)},"version":{short(version)},"roots":{short(creating)},"enums":{{\n'
        enums, types = rows(held.enums.items()), rows(sorted(held.types.items()))
        apis.append(f'{head}{enums}\n }},"types":{{\n{types}\n }}}}')
    print("[\n" + ",\n".join(apis) + "\n]")


main(Path(sys.argv[1]))
