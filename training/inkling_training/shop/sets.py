"""A shop's log cut by its protocol: train sequences, and the questions of one split.

The cuts are those of `src/cli/protocols.ts`, so that a pack made here may be judged there. Questions carry the history
(items, and days where the set tells every one) apart from what is asked; a scorer is only ever given a `History`.
"""

import gzip
import json
from dataclasses import dataclass

import numpy as np

from ..data import data_root, item_text, read_events, read_items

PROTOCOLS = {
    "amazon-industrial": "rows",
    "amazon-beauty": "leave-last",
    "amazon-sports": "leave-last",
    "amazon-games": "leave-last",
    "online-retail": "last-basket",
}
DAY_SECONDS = 86_400


@dataclass
class History:
    """What a scorer may know: item numbers, oldest first, and the day of each (NaN where it is not told)."""

    items: np.ndarray  # int, [N], N >= 1
    days: np.ndarray  # float, [N]


@dataclass
class Question:
    """A history and what was bought next; `later` sorts figures into parts and is shown to no scorer."""

    history: History
    targets: np.ndarray  # int, each once
    later: bool | None = None


@dataclass
class Shop:
    """One set. train: a History for each shopper of the train part."""

    name: str
    protocol: str
    texts: list[str]
    train: list[History]
    questions: list[Question]

    @property
    def num_items(self) -> int:
        return len(self.texts)


def purchases_by_user(name: str) -> dict[str, list[dict]]:
    """Each shopper's purchases, oldest first."""
    users: dict[str, list[dict]] = {}
    for event in read_events(name):
        if event.get("action", "purchase") == "purchase":
            users.setdefault(event["user"].strip(), []).append(event)
    return users


def _history(events: list[dict]) -> History:
    days = [float(event["timestamp"]) / DAY_SECONDS if event.get("timestamp") else np.nan for event in events]
    return History(np.array([int(event["item"]) for event in events], int), np.array(days))


def baskets_of(events: list[dict]) -> list[list[dict]]:
    """Runs of events of one basket."""
    runs: list[list[dict]] = []
    for event in events:
        if runs and runs[-1][0]["basket"] == event["basket"]:
            runs[-1].append(event)
        else:
            runs.append([event])
    return runs


def _find_run(events: list[dict], history: list[int]) -> list[dict] | None:
    """The events behind a row's history, found by the history alone (`findRun` of the runtime)."""
    items = [int(event["item"]) for event in events]
    for start in range(len(items) - len(history) + 1):
        if items[start : start + len(history)] == history:
            return events[start : start + len(history)]
    return None


def _paper_questions(name: str, split: str, users: dict[str, list[dict]]) -> list[Question]:
    found = []
    with gzip.open(data_root() / name / "split-minionerec.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["split"] != split:
                continue
            run = _find_run(users.get(str(row["user"]), []), row["history"])
            items = np.array(row["history"], int)
            history = _history(run) if run else History(items, np.full(len(items), np.nan))
            found.append(Question(history, np.array([row["target"]]), row["gap_days"] > 0))
    return found


def load_shop(name: str, split: str = "valid") -> Shop:
    """A set with the questions of one split ('valid' or 'test')."""
    if split not in ("valid", "test"):
        raise ValueError(f"split {split!r} is neither 'valid' nor 'test'")
    protocol = PROTOCOLS[name]
    texts = [item_text(item) for item in read_items(name)]
    users = purchases_by_user(name)
    if protocol == "rows":
        parts = [[event for event in events if event["split"] == "train"] for events in users.values()]
        train = [_history(events) for events in parts if events]
        return Shop(name, protocol, texts, train, _paper_questions(name, split, users))
    groups_of = baskets_of if protocol == "last-basket" else (lambda events: [[event] for event in events])
    back = 1 if split == "test" else 2
    train, questions = [], []
    for events in users.values():
        groups = groups_of(events)
        if len(groups) < 3:
            continue
        train.append(_history(sum(groups[:-2], [])))
        asked = np.array(list(dict.fromkeys(int(event["item"]) for event in groups[-back])))
        questions.append(Question(_history(sum(groups[:-back], [])), asked))
    return Shop(name, protocol, texts, train, questions)
