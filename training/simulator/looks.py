"""Reads a world's files back into looks: what the oracle and the rule see. Neither reads `truth.jsonl`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from . import world


@dataclass
class SeenLook:
    """Events in a row about one kind. `moment`: of the first of them."""

    step: int
    moment: datetime
    kind: int
    bought: bool


@dataclass
class SeenShopper:
    """A shopper as the files tell; `looks` oldest first."""

    name: str
    at: datetime
    looks: list[SeenLook]


def read_time(text: str) -> datetime:
    return datetime.strptime(text, '%Y-%m-%dT%H:%M:%SZ').replace(tzinfo=UTC)


def read_kinds(folder: Path) -> dict[str, dict]:
    """`kinds.json`: for each kind its items."""
    return json.loads((folder / 'kinds.json').read_text(encoding='utf-8'))


def read_rows(path: Path) -> Iterator[dict]:
    with path.open(encoding='utf-8') as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def read_shoppers(folder: Path) -> list[SeenShopper]:
    """All shoppers with their events grouped into looks: a search, or an item of another kind, begins a new one."""
    number = world.kind_number()
    kind_of = {item: number[key] for key, kind in read_kinds(folder).items() for item in kind['itemIds']}
    shoppers = []
    for row in read_rows(folder / 'shoppers.jsonl'):
        at = read_time(row['at'])
        looks: list[SeenLook] = []
        fresh = True
        for event in row['events']:
            if event['type'] == 'search':
                fresh = True
                continue
            moment = read_time(event['timestamp'])
            step = world.WINDOW_STEPS + int(np.floor((moment - at) / timedelta(days=world.STEP_DAYS)))
            kind = kind_of[event['itemId']]
            last = looks[-1] if looks else None
            if fresh or last is None or last.kind != kind or last.step != step or last.bought:
                looks.append(SeenLook(step, moment, kind, False))
            looks[-1].bought |= event['type'] == 'purchase'
            fresh = False
        shoppers.append(SeenShopper(row['shopper'], at, looks))
    return shoppers
