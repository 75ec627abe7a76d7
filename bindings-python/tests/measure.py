"""Measures what one call across the border costs: `python bindings-python/tests/measure.py`."""

from __future__ import annotations

import time
from collections.abc import Callable

from conftest import envelope

import talktime

ROW = b"c%d,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered\n"
HEADER = b"contact,direction,started,queue,queue_entered,queue_left,result\n"


def cost(name: str, times: int, call: Callable[[], object]) -> None:
    start = time.perf_counter()
    for _ in range(times):
        call()
    print(f"{name}: {(time.perf_counter() - start) / times * 1e6:.2f} µs")


def main() -> None:
    facts = talktime.CallFacts()
    begun = talktime.Call.arrive(talktime.ContactId("c"), facts=facts, envelope=envelope("a", 0))
    call = begun.call
    given = envelope("k", 5)
    queue = talktime.QueueId("repair")
    cost("make an id", 100_000, lambda: talktime.QueueId("abc"))
    cost("one command", 10_000, lambda: call.enqueue(queue, facts=facts, envelope=given))
    log = HEADER + b"".join(ROW % number for number in range(100_000))
    records = list(talktime.read_log(log))
    tally = talktime.CallTally(talktime.report(b"\n".join(log.split(b"\n")[:2])).plan)
    given_out = iter(records)
    cost("push a record", 10_000, lambda: tally.push(next(given_out)))
    cost("read 100,000 records as objects", 1, lambda: list(talktime.read_log(log)))
    cost("report on 100,000 records of a log", 1, lambda: talktime.report(log))


if __name__ == "__main__":
    main()
