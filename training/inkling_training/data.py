"""The public data folders as plain lists and arrays, cut by their own protocols.

Nothing here is kept in the repository: every reader asks the environment variable INKLING_DATA for the folder and says so
when it is unset. "Valid" and "test" follow each data folder's README; train parts never hold a valid or test target.
"""

import csv
import gzip
import json
import os
from dataclasses import dataclass
from pathlib import Path

MAX_HISTORY = 50
NO_DATA = "INKLING_DATA is not set: point it at the folder that holds online-retail/, amazon-industrial/ and the other sets"


class DataUnavailableError(RuntimeError):
    """The data folder is not there; the message says which variable to set."""


@dataclass
class Row:
    """One ranking question: the history (item numbers, oldest first) and the item that came next."""

    history: list[int]
    target: int
    later_day: bool | None = None


@dataclass
class Domain:
    """A set cut for leave-last or paper rows.

    train: item sequences by shopper, oldest first, without any valid or test target.
    ages: days between each event and the last event of its own sequence, or None where the set has no time stamps.
    """

    name: str
    texts: list[str]
    train: list[list[int]]
    ages: list[list[float]] | None
    valid: list[Row]
    test: list[Row]


def data_root() -> Path:
    """Folder named by INKLING_DATA. Raises DataUnavailableError when unset or missing."""
    root = os.environ.get("INKLING_DATA")
    if not root:
        raise DataUnavailableError(NO_DATA)
    if not Path(root).is_dir():
        raise DataUnavailableError(f"INKLING_DATA names {root!r}, which is not a folder")
    return Path(root)


def read_items(name: str) -> list[dict]:
    """Item records of a set, in the order of their numbers."""
    with gzip.open(data_root() / name / "items.jsonl.gz", "rt", encoding="utf8") as lines:
        items = [json.loads(line) for line in lines]
    if [item["id"] for item in items] != list(range(len(items))):
        raise ValueError(f"{name}: item numbers are not 0, 1, 2 …")
    return items


def item_fields(item: dict) -> list[str]:
    """Title, brand and the last segment of its category, those that there are."""
    category = item.get("category", "").split(">")[-1].strip()
    return [part for part in (item["title"], item.get("brand", ""), category) if part]


def item_text(item: dict) -> str:
    """What the text encoder reads of an item: its fields in a row."""
    return " ".join(item_fields(item))


def read_events(name: str) -> list[dict]:
    """Events as dictionaries of strings, in the file's order (= the order of the events)."""
    with gzip.open(data_root() / name / "events.csv.gz", "rt", encoding="utf8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_labels(name: str) -> list[dict]:
    """Labels of a picture set; the pictures themselves are not read."""
    with gzip.open(data_root() / name / "labels.jsonl.gz", "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def leave_last(sequences: list[list[int]]) -> tuple[list[list[int]], list[Row], list[Row]]:
    """Test = last event, valid = the one before, train = the rest; shoppers with fewer than 3 events only train."""
    train, valid, test = [], [], []
    for items in sequences:
        if len(items) < 3:
            train.append(items)
            continue
        train.append(items[:-2])
        valid.append(Row(items[:-2][-MAX_HISTORY:], items[-2]))
        test.append(Row(items[:-1][-MAX_HISTORY:], items[-1]))
    return train, valid, test


def load_leave_last(name: str) -> Domain:
    """A set without time stamps (amazon-beauty, amazon-games, amazon-sports)."""
    sequences: dict[str, list[int]] = {}
    for event in read_events(name):
        sequences.setdefault(event["user"], []).append(int(event["item"]))
    train, valid, test = leave_last(list(sequences.values()))
    return Domain(name, [item_text(item) for item in read_items(name)], train, None, valid, test)


def load_industrial() -> Domain:
    """amazon-industrial with the paper's valid and test rows; train is `split == train` only."""
    name = "amazon-industrial"
    sequences: dict[str, list[int]] = {}
    for event in read_events(name):
        if event["split"] == "train":
            sequences.setdefault(event["user"], []).append(int(event["item"]))
    rows: dict[str, list[Row]] = {"valid": [], "test": []}
    with gzip.open(data_root() / name / "split-minionerec.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            rows[row["split"]].append(Row(row["history"], row["target"], row["gap_days"] > 0))
    texts = [item_text(item) for item in read_items(name)]
    return Domain(name, texts, list(sequences.values()), None, rows["valid"], rows["test"])


def load_retail() -> Domain:
    """online-retail purchases with their ages; the last two baskets of a shopper with three or more are left out of train."""
    name = "online-retail"
    shoppers: dict[str, list[tuple[int, float, str]]] = {}
    for event in read_events(name):
        if event["action"] == "purchase":
            line = (int(event["item"]), float(event["timestamp"]) / 86_400, event["basket"])
            shoppers.setdefault(event["user"], []).append(line)
    train, ages = [], []
    for lines in shoppers.values():
        baskets = list(dict.fromkeys(basket for _, _, basket in lines))
        kept = set(baskets[:-2]) if len(baskets) >= 3 else set(baskets)
        lines = [line for line in lines if line[2] in kept]
        train.append([item for item, _, _ in lines])
        ages.append([lines[-1][1] - day for _, day, _ in lines])
    return Domain(name, [item_text(item) for item in read_items(name)], train, ages, [], [])


def load_domain(name: str) -> Domain:
    """Any of the five behaviour sets by its folder's name."""
    if name == "amazon-industrial":
        return load_industrial()
    if name == "online-retail":
        return load_retail()
    return load_leave_last(name)
