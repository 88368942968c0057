"""What a pack states of the log it learned from: the hash of the train part, as `src/cli/hash-log.ts` takes it."""

import hashlib
import json

from .sets import PROTOCOLS, baskets_of, purchases_by_user


def train_part(name: str) -> dict[str, list[dict]]:
    """Events of each shopper that may be learned from (`cutTrainPart` of the runtime)."""
    users = purchases_by_user(name)
    protocol = PROTOCOLS[name]
    if protocol == "rows":
        parts = {user: [event for event in events if event["split"] == "train"] for user, events in users.items()}
    elif protocol == "last-basket":
        parts = {user: sum(baskets_of(events)[:-2], []) for user, events in users.items()}
    else:
        parts = {user: events[:-2] for user, events in users.items()}
    return {user: events for user, events in parts.items() if events}


def hash_train_part(name: str) -> str:
    """SHA-256 over one JSON line an event: user, item, type, Unix milliseconds or null."""
    found = hashlib.sha256()
    for user, events in train_part(name).items():
        for event in events:
            time = int(event["timestamp"]) * 1000 if event.get("timestamp") else None
            line = json.dumps([user, event["item"].strip(), "purchase", time], separators=(",", ":"), ensure_ascii=False)
            found.update(f"{line}\n".encode())
    return found.hexdigest()
