"""Draws shoppers: which courses they run, when they visit, what they look at, buy and give."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from . import world
from .world import FUTURE_STEPS, GIFT_INSIDE, GIFT_PER_VISIT, NOISE, WINDOW_STEPS, Slot

MEAN_LOOKS = 1.1  # Looks of a visit beyond the first.


@dataclass
class Run:
    """A course that a shopper runs: `entries` [J + 1], when each step of the chain begins, and its `end`."""

    slot: Slot
    entries: np.ndarray
    end: int

    def place(self, step: int) -> int | None:
        """The step of the chain at a step of time; None when the course does not run then."""
        if step < self.entries[0] or step >= self.end:
            return None
        return int(np.searchsorted(self.entries, step, 'right')) - 1


@dataclass
class Look:
    """A look at a kind in a visit. `source`: 'plain', 'noise', 'gift' or a run's course; `state` for the last."""

    step: int
    kind: int
    bought: bool
    source: str
    state: int = -1
    gift: str | None = None


@dataclass
class Shopper:
    """One shopper; `looks` are in the window, `later` in the days after it."""

    name: str
    at: datetime
    language: str
    shared: bool
    runs: list[Run]
    looks: list[Look] = field(default_factory=list)
    later: list[Look] = field(default_factory=list)


def draw_run(rng: np.random.Generator, slot: Slot, at: datetime, start: int | None = None) -> Run:
    """A run of a course: the time of every step of its chain and of its end."""
    chain = slot.chain
    if start is None:
        chances = world.start_chances(slot, at)
        start = int(rng.choice(len(chances), p=chances)) - chain.reach
    entries = start + np.concatenate([[0], np.cumsum(rng.geometric(chain.leave))])
    end = int(entries[-1])
    if chain.give_up > 0:
        end = min(end, start + int(rng.geometric(chain.give_up)))
    return Run(slot, entries, end)


def draw_shopper(seed: int, number: int) -> Shopper:
    """One shopper, the same for the same seed and number."""
    rng = np.random.default_rng([seed, number, 77])
    at = world.moments()[int(rng.integers(len(world.moments())))]
    runs = []
    for slot in world.slots():
        if slot.second:
            first = next((run for run in runs if run.slot.chain is slot.chain), None)
            if first is not None and rng.random() < slot.share:
                gap = int(rng.integers(250, 460))  # 16 to 30 months between two children.
                runs.append(draw_run(rng, slot, at, int(first.entries[0]) - gap))
        elif rng.random() < slot.share:
            runs.append(draw_run(rng, slot, at))
    shopper = Shopper(
        name=f's{number:05d}',
        at=at,
        language='zh-CN' if rng.random() < 0.6 else 'en',
        shared=bool(rng.random() < 0.15),
        runs=runs,
    )
    _fill(rng, shopper)
    return shopper


def _tastes(rng: np.random.Generator, count: int) -> list[np.ndarray]:
    """Everyday weights [K] of so many people: the shop's own, bent by a liking for some departments."""
    departments = world.departments()
    tastes = []
    for _ in range(count):
        liking = rng.gamma(0.7, 1, departments.max() + 1) + 0.02
        weights = world.plain_weights() * liking[departments]
        tastes.append(weights / weights.sum())
    return tastes


def _fill(rng: np.random.Generator, shopper: Shopper) -> None:
    kinds = world.kinds()
    kind_count = len(kinds)
    tastes = _tastes(rng, 2 if shopper.shared else 1)
    activity = float(np.clip(rng.lognormal(np.log(0.24), 0.45), 0.07, 0.6))
    silent = np.zeros(WINDOW_STEPS + FUTURE_STEPS, bool)
    for _ in range(int(rng.choice(3, p=[0.7, 0.22, 0.08]))):
        begin = int(rng.integers(0, WINDOW_STEPS))
        silent[begin : begin + int(rng.integers(9, 36))] = True  # 18 to 70 days.
    silent[WINDOW_STEPS:] = False
    givers = [slot for slot in world.slots() if not slot.second]
    gift_chances = gift_shares()
    noise = world.noise_weights()
    bought_at = np.full(kind_count, -np.inf)
    for step in range(WINDOW_STEPS + FUTURE_STEPS):
        if rng.random() >= activity or silent[step]:
            continue
        giving = givers[int(rng.choice(len(givers), p=gift_chances))] if rng.random() < GIFT_PER_VISIT else None
        taste = tastes[1] if len(tastes) > 1 and rng.random() < 0.35 else tastes[0]
        places = [(run, place) for run in shopper.runs if (place := run.place(step)) is not None]
        weights = np.array([1.0] + [run.slot.chain.total[place] for run, place in places])
        before = bought_at.copy()
        for _ in range(1 + int(rng.poisson(MEAN_LOOKS))):
            if giving is not None and rng.random() < GIFT_INSIDE:
                kind = int(rng.choice(kind_count, p=giving.chain.gift))
                look = Look(step, kind, True, 'gift', gift=giving.chain.course.key)
            elif rng.random() < NOISE:
                kind = int(rng.choice(kind_count, p=noise))
                look = Look(step, kind, bool(rng.random() < kinds[kind].buy), 'noise')
            else:
                source = int(rng.choice(len(weights), p=weights / weights.sum()))
                kind = -1
                if source > 0:
                    run, place = places[source - 1]
                    chain = run.slot.chain
                    kind = int(rng.choice(kind_count, p=chain.rate[place] / chain.total[place]))
                    since = (step - before[kind]) * world.STEP_DAYS
                    if rng.random() >= world.damp(kind, since):
                        kind = -1  # Has it already: looks at everyday things instead.
                if kind >= 0:
                    look = Look(
                        step,
                        kind,
                        bool(rng.random() < kinds[kind].buy),
                        chain.course.key,
                        int(chain.state[place]),
                    )
                else:
                    kind = int(rng.choice(kind_count, p=taste))
                    look = Look(step, kind, bool(rng.random() < kinds[kind].buy), 'plain')
            if look.bought and look.source != 'gift':
                bought_at[kind] = step
            (shopper.looks if step < WINDOW_STEPS else shopper.later).append(look)


def gift_shares() -> np.ndarray:
    """Of which course a gift is, [C]; sums to 1."""
    weights = np.array([slot.chain.course.gift_weight for slot in world.slots() if not slot.second])
    return weights / weights.sum()


def shuffle_world(seed: int, shoppers: list[Shopper]) -> None:
    """The null world: every look's kind and purchase is given to another place in the whole, so that the
    shares of the kinds stay as they were and neither shopper nor time tells anything about them. What comes
    later is dropped.
    """
    rng = np.random.default_rng([seed, 0, 99])
    looks = [look for shopper in shoppers for look in shopper.looks]
    facts = [(look.kind, look.bought) for look in looks]
    for look, place in zip(looks, rng.permutation(len(looks)), strict=True):
        look.kind, look.bought = facts[place]
        look.source, look.state, look.gift = 'noise', -1, None
    for shopper in shoppers:
        shopper.later = []
        shopper.runs = []
