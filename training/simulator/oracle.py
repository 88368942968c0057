"""The Bayes filter that knows the simulator's parameters: `python -m simulator.oracle DIR --out
predictions.jsonl`.

For each course it walks the chain of steps forward over the window: exact over (course, state, time spent
in it) for a shopper who runs that course alone. Gifts are a second explanation of every visit, noise and
everyday goods a third. What other courses explain is set against it by mean field: three rounds of
smoothing, each course beside the others' expected weights. Not in it: a shopper's own taste among everyday
goods (the shop's average stands for it), which of two purchases was the gift, and that two children are at
least 16 months apart.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from . import world
from .courses import Course
from .draw import MEAN_LOOKS, gift_shares
from .looks import SeenShopper, read_kinds, read_shoppers
from .make import iso
from .world import (
    FUTURE_STEPS,
    GIFT_INSIDE,
    GIFT_PER_VISIT,
    NOISE,
    STEP_DAYS,
    WINDOW_STEPS,
    Slot,
)

ROUNDS = 3
KEEP = 0.01  # Courses less likely than this to have run in the window do not explain anything for the others.


@dataclass
class Evidence:
    """The looks of N shoppers, V visits and L looks, sorted by shopper and time.

    owner, step [V]; first [V]: a visit's first look; visit, kind [L]; bought [L]; left [V, K]: what is left
    of the interest in each kind at that visit; end_since [N, K]: days since the last purchase, at the end
    of the window.
    """

    owner: np.ndarray
    step: np.ndarray
    first: np.ndarray
    visit: np.ndarray
    kind: np.ndarray
    bought: np.ndarray
    left: np.ndarray
    end_since: np.ndarray


def gather(shoppers: list[SeenShopper]) -> Evidence:
    """Looks as arrays."""
    kind_count = len(world.kinds())
    every_kind = np.arange(kind_count)
    owner, step, first, visit, kind, bought, left = [], [], [], [], [], [], []
    end_since = np.full((len(shoppers), kind_count), np.inf)
    for number, shopper in enumerate(shoppers):
        bought_at = np.full(kind_count, -np.inf)
        waiting: list[int] = []
        last = None
        for look in shopper.looks:
            if look.step != last:
                bought_at[waiting] = last
                waiting = []
                last = look.step
                owner.append(number)
                step.append(last)
                first.append(len(kind))
                left.append(world.damp(every_kind, (last - bought_at) * STEP_DAYS).astype(np.float32))
            if look.bought:
                waiting.append(look.kind)
            visit.append(len(owner) - 1)
            kind.append(look.kind)
            bought.append(look.bought)
        bought_at[waiting] = last
        end_since[number] = (WINDOW_STEPS - bought_at) * STEP_DAYS
    return Evidence(
        np.array(owner, int),
        np.array(step, int),
        np.array(first, int),
        np.array(visit, int),
        np.array(kind, int),
        np.array(bought, bool),
        np.array(left).reshape(-1, kind_count),
        end_since,
    )


@dataclass
class Others:
    """What the other courses are expected to weigh: near [L] for the look's kind, total [V], idle [V]
    (interest that falls back to everyday goods).
    """

    near: np.ndarray
    total: np.ndarray
    idle: np.ndarray


def likelihoods(slot: Slot, seen: Evidence, keep: np.ndarray, others: Others) -> tuple[np.ndarray, np.ndarray]:
    """How much better each place of the chain explains each kept visit than no course at all.

    keep [V] bool. Returns places [V', J] and beside [V'] for before and after the course.
    """
    chain = slot.chain
    looks = keep[seen.visit]
    row = (np.cumsum(keep) - 1)[seen.visit[looks]]
    kind = seen.kind[looks]
    mine = np.flatnonzero(chain.rate.any(0))
    fade = ((1 - seen.left[keep][:, mine]) @ chain.rate[:, mine].T.astype(np.float32)).astype(np.float32)
    plain = ((1 - NOISE) * world.plain_weights()[kind])[:, None].astype(np.float32)
    random = (NOISE * world.noise_weights()[kind])[:, None].astype(np.float32)
    near = ((1 - NOISE) * others.near[looks])[:, None].astype(np.float32)
    total = (1 + others.total[keep])[row][:, None].astype(np.float32)
    idle = (1 + others.idle[keep])[row][:, None].astype(np.float32)
    none = random + (plain * idle + near) / total  # [L', 1]
    left = seen.left[seen.visit[looks], kind][:, None]
    rate = (1 - NOISE) * left * chain.rate.T.astype(np.float32)[kind]
    place = random + (plain * (idle + fade[row]) + near + rate) / (total + chain.total.astype(np.float32))
    starts = np.searchsorted(row, np.arange(int(keep.sum())))
    better = (
        np.exp(np.add.reduceat(np.log(place / none), starts, axis=0)) if len(row) else np.zeros((0, len(chain.state)))
    )
    buy = np.array([k.buy for k in world.kinds()])[kind]
    given = GIFT_INSIDE * chain.gift[kind] * seen.bought[looks] / (none[:, 0] * buy) + 1 - GIFT_INSIDE
    gift = np.multiply.reduceat(given, starts) if len(row) else np.zeros(0)
    chance = GIFT_PER_VISIT * gift_shares()[slot.number if not slot.second else 0]
    return (1 - chance) * better + chance * gift[:, None], (1 - chance) + chance * gift


class Walker:
    """Walks one slot's chain for N shoppers. A row [N, J + 2] holds: not begun, the places, over."""

    def __init__(self, slot: Slot, moments: list[datetime], share: np.ndarray) -> None:
        """share [N]: the chance that the course is run at all."""
        self.slot, self.chain = slot, slot.chain
        different = sorted(set(moments))
        chances = np.array([world.start_chances(slot, at) for at in different])  # [M, reach + LATEST_START]
        self.chances = chances[[different.index(at) for at in moments]]
        before = np.cumsum(self.chances, 1) - self.chances
        self.hazard = share[:, None] * self.chances / (1 - share[:, None] * before)
        self.size = len(self.chain.state)

    def step(self, row: np.ndarray, time: int) -> np.ndarray:
        """One step of time on; `time` is the step arrived at, 0 the first of the window."""
        chain = self.chain
        at = time + chain.reach
        hazard = self.hazard[:, at] if at < self.hazard.shape[1] else np.zeros(len(row))
        after = np.empty_like(row)
        places = row[:, 1:-1]
        kept = 1 - chain.give_up
        moved = places * (chain.leave * kept)
        after[:, 0] = row[:, 0] * (1 - hazard)
        after[:, 1:-1] = places * ((1 - chain.leave) * kept)
        after[:, 2:-1] += moved[:, :-1]
        after[:, 1] += row[:, 0] * hazard
        after[:, -1] = row[:, -1] + moved[:, -1] + places.sum(1) * chain.give_up
        return after

    def back(self, row: np.ndarray, time: int) -> np.ndarray:
        """The transpose of `step`."""
        chain = self.chain
        at = time + chain.reach
        hazard = self.hazard[:, at] if at < self.hazard.shape[1] else np.zeros(len(row))
        before = np.empty_like(row)
        kept = 1 - chain.give_up
        before[:, 0] = row[:, 0] * (1 - hazard) + row[:, 1] * hazard
        before[:, 1:-1] = (row[:, 1:-1] * (1 - chain.leave) + row[:, 2:] * chain.leave) * kept
        before[:, 1:-1] += row[:, -1:] * chain.give_up
        before[:, -1] = row[:, -1]
        return before

    def opening(self) -> np.ndarray:
        """What is known before the window's first step."""
        row = np.zeros((len(self.hazard), self.size + 2))
        row[:, 0] = 1
        for time in range(-self.chain.reach, 0):
            row = self.step(row, time)
        return row

    def forward(
        self, owner: np.ndarray, step: np.ndarray, places: np.ndarray, beside: np.ndarray, store: bool
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """The filter. owner, step, beside [V]; places [V, J]. Returns the row at the last step of the
        window, and all rows [T, N, J + 2] if they are stored.
        """
        order = np.argsort(step, kind='stable')
        bounds = np.searchsorted(step[order], np.arange(WINDOW_STEPS + 1))
        row = self.opening()
        kept = np.zeros((WINDOW_STEPS, *row.shape), np.float32) if store else None
        for time in range(WINDOW_STEPS):
            row = self.step(row, time)
            these = order[bounds[time] : bounds[time + 1]]
            if len(these):
                who = owner[these]
                row[who, 1:-1] *= places[these]
                row[who, 0] *= beside[these]
                row[who, -1] *= beside[these]
                row[who] /= row[who].sum(1, keepdims=True)
            if kept is not None:
                kept[time] = row
        return row, kept

    def smooth(
        self, owner: np.ndarray, step: np.ndarray, places: np.ndarray, beside: np.ndarray, kept: np.ndarray
    ) -> np.ndarray:
        """Where the course was at each visit, all visits known: [V, J + 2], rows sum to 1."""
        order = np.argsort(step, kind='stable')
        bounds = np.searchsorted(step[order], np.arange(WINDOW_STEPS + 1))
        result = np.zeros((len(step), self.size + 2))
        row = np.ones((kept.shape[1], self.size + 2))
        for time in range(WINDOW_STEPS - 1, -1, -1):
            these = order[bounds[time] : bounds[time + 1]]
            if len(these):
                who = owner[these]
                both = kept[time][who] * row[who]
                result[these] = both / both.sum(1, keepdims=True)
                row[who, 1:-1] *= places[these]
                row[who, 0] *= beside[these]
                row[who, -1] *= beside[these]
                row[who] /= row[who].max(1, keepdims=True)
            row = self.back(row, time)
        return result


def infer(shoppers: list[SeenShopper]) -> tuple[list[np.ndarray], Evidence]:
    """For each slot where its chain stands at the end of the window, [N, J + 2]."""
    seen = gather(shoppers)
    count, visits, looks = len(shoppers), len(seen.owner), len(seen.kind)
    moments = [shopper.at for shopper in shoppers]
    slots = world.slots()
    nothing = Others(np.zeros(looks), np.zeros(visits), np.zeros(visits))
    rows: list[np.ndarray] = []
    near = np.zeros((len(slots), looks))
    total = np.zeros((len(slots), visits))
    idle = np.zeros((len(slots), visits))
    likely = np.zeros((len(slots), count), bool)

    def run(slot: Slot, who: np.ndarray, others: Others, share: np.ndarray) -> None:
        """Filter and smooth one slot for the shoppers `who` [n]."""
        i = slot.number
        keep = np.isin(seen.owner, who)
        local = np.searchsorted(who, seen.owner[keep])
        places, beside = likelihoods(slot, seen, keep, others)
        walker = Walker(slot, [moments[n] for n in who], share)
        row, kept = walker.forward(local, seen.step[keep], places, beside, True)
        rows[i][who] = row
        at = walker.smooth(local, seen.step[keep], places, beside, kept)[:, 1:-1]
        those = keep[seen.visit]
        spot = (np.cumsum(keep) - 1)[seen.visit[those]]
        kind = seen.kind[those]
        near[i][those] = seen.left[seen.visit[those], kind] * (at[spot] * slot.chain.rate.T[kind]).sum(1)
        total[i][keep] = at @ slot.chain.total
        idle[i][keep] = ((1 - seen.left[keep]) * (at @ slot.chain.rate)).sum(1)

    everyone = np.ones(count)
    for slot in slots:
        if slot.second:
            rows.append(np.zeros((count, len(slot.chain.state) + 2)))
            rows[-1][:, 0] = 1
            continue
        places, beside = likelihoods(slot, seen, np.ones(visits, bool), nothing)
        walker = Walker(slot, moments, everyone * slot.share)
        row, _ = walker.forward(seen.owner, seen.step, places, beside, False)
        rows.append(row)
        likely[slot.number] = 1 - row[:, 0] > KEEP
    for _ in range(ROUNDS):
        for slot in slots:
            i = slot.number
            if slot.second:
                first = next(s.number for s in slots if s.chain is slot.chain)
                chance = slot.share * (1 - rows[first][:, 0])
                likely[i] = chance > KEEP
            else:
                chance = everyone * slot.share
            who = np.flatnonzero(likely[i])
            if len(who):
                rest = np.arange(len(slots)) != i
                run(slot, who, Others(near[rest].sum(0), total[rest].sum(0), idle[rest].sum(0)), chance[who])
    return rows, seen


def predict(folder: Path, chunk: int = 200) -> list[dict]:
    """Predictions for all shoppers of a world, in the form that `score` reads."""
    shoppers = read_shoppers(folder)
    by_kind = read_kinds(folder)
    made = []
    for begin in range(0, len(shoppers), chunk):
        part = shoppers[begin : begin + chunk]
        rows, seen = infer(part)
        made += _predict(part, rows, seen, by_kind)
    return made


def _predict(shoppers: list[SeenShopper], rows: list[np.ndarray], seen: Evidence, by_kind: dict) -> list[dict]:
    count, kinds = len(shoppers), world.kinds()
    slots = world.slots()
    moments = [shopper.at for shopper in shoppers]
    stages: list[dict[tuple[str, str], dict]] = [{} for _ in shoppers]
    walkers = [Walker(slot, moments, np.full(count, slot.share if not slot.second else 0.0)) for slot in slots]
    weight = np.zeros((FUTURE_STEPS, count, len(kinds)))
    totals = np.ones((FUTURE_STEPS, count))
    for slot, walker, row in zip(slots, walkers, rows, strict=True):
        chain = slot.chain
        for ahead in range(FUTURE_STEPS):
            row = walker.step(row, WINDOW_STEPS + ahead)
            weight[ahead] += row[:, 1:-1] @ chain.rate
            totals[ahead] += row[:, 1:-1] @ chain.total
            if ahead:
                continue
            for number, state in enumerate(chain.course.states):
                members = chain.state == number
                each = row[:, 1:-1][:, members]
                chance = each.sum(1)
                steps_left = np.arange(int(members.sum()), 0, -1) / chain.leave[members]
                left_days = STEP_DAYS * (each @ steps_left) / np.maximum(chance, 1e-12)
                for n in np.flatnonzero(chance > 0.001):
                    key = (chain.course.key, state.key)
                    until = moments[n] + timedelta(days=float(left_days[n]))
                    told = stages[n].get(key)
                    both = 1 - (1 - chance[n]) * (1 - (told['probability'] if told else 0))
                    if told is None or chance[n] > told['probability']:
                        stages[n][key] = {
                            'course': key[0],
                            'state': key[1],
                            'from': iso(until - timedelta(days=state.days)),
                            'until': iso(until),
                        }
                    stages[n][key]['probability'] = float(both)
    buy = np.array([kind.buy for kind in kinds])
    every = np.arange(len(kinds))
    made = []
    for n, shopper in enumerate(shoppers):
        visits = int((seen.owner == n).sum())
        rate = (visits + 2) / (WINDOW_STEPS + 8) * (1 + MEAN_LOOKS) * (1 - NOISE)
        due = np.zeros((FUTURE_STEPS, len(kinds)))
        for ahead in range(FUTURE_STEPS):
            left = world.damp(every, seen.end_since[n] + ahead * STEP_DAYS)
            due[ahead] = rate * weight[ahead, n] * left / totals[ahead, n] * buy
        expected = due.sum(0)
        needs = []
        for kind in np.argsort(-expected)[:30]:
            if expected[kind] <= 0:
                break
            middle = int(np.searchsorted(np.cumsum(due[:, kind]), expected[kind] / 2))
            needs.append(
                {
                    'itemIds': by_kind[kinds[kind].key]['itemIds'],
                    'due': iso(shopper.at + timedelta(days=STEP_DAYS * (min(middle, FUTURE_STEPS - 1) + 0.5))),
                    'expected': round(float(expected[kind]), 5),
                }
            )
        told = sorted(stages[n].values(), key=lambda stage: -stage['probability'])
        for stage in told:
            stage['probability'] = round(stage['probability'], 4)
        made.append({'shopper': shopper.name, 'stages': told, 'needs': needs})
    return made


def blunt_courses(seed: int = 5) -> tuple[Course, ...]:
    """The courses as somebody knows them who was told which kinds go with which state and little else.

    Lengths are off by a fifth (but for courses bound to the calendar), spreads too wide by half, all weights, shares and
    attentions alike, due days and lead times unknown.
    """
    rng = np.random.default_rng(seed)
    courses = []
    for course in world.COURSES:
        states = []
        for state in course.states:
            days = state.days * float(rng.lognormal(0, 0.2)) if course.month_day is None else state.days
            wants = []
            for want in world.parse_wants(state.wants):
                flags = f'every={want.every}' if want.every else 'once' if want.once else ''
                wants.append(f'{world.kinds()[want.kind].key} 1 {flags}'.strip())
            wants = '; '.join(wants)
            states.append(replace(state, days=days, spread=1.5 * state.spread, attention=0.6, wants=wants))
        courses.append(replace(course, states=tuple(states), share=0.05))
    return tuple(courses)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--blunt', action='store_true', help='the same filter with wrong parameters: what is in reach')
    given = parser.parse_args()
    if given.blunt:
        world.use_courses(blunt_courses())
    text = ''.join(json.dumps(row, ensure_ascii=False) + '\n' for row in predict(given.folder))
    given.out.write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()
