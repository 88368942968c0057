"""The simulator's parameters made into tables: kinds, courses as chains of small steps, and what is looked
for in each.

Time runs in steps of `STEP_DAYS`. A state of mean D and spread S (both in steps) is a row of K steps, each
left with probability p per step of time: with p = 1 / (1 + S^2 / D) and K = D p its length has that mean
and that spread, and a filter that walks the row is exact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np

from . import kinds_everyday, kinds_family, kinds_hobbies, kinds_home
from .courses import COURSES, Course

STEP_DAYS = 2
WINDOW_STEPS = 274  # 548 days, 18 months
FUTURE_STEPS = 14  # 28 days
NOISE = 0.30  # Share of looks that are for a random kind.
GIFT_PER_VISIT = 0.008  # Chance that a visit is to buy for somebody else.
GIFT_INSIDE = 0.8  # Share of the looks of such a visit that are for the gift.
SECOND_CHILD = 0.25
NONE_AT_ALL = 0.45  # Share of shoppers without any course.


@dataclass(frozen=True)
class Kind:
    """A kind of thing as the shop names it. `price` in CNY."""

    number: int
    english: str
    chinese: str
    price: float
    variants: tuple[tuple[str, str], ...]
    category: tuple[str, str]
    staged: bool

    @property
    def key(self) -> str:
        return self.english.lower()

    @property
    def buy(self) -> float:
        """Chance that a look ends in a purchase; the dearer, the rarer."""
        return float(np.clip(0.72 - 0.17 * np.log10(self.price / 10), 0.18, 0.62))


@dataclass(frozen=True)
class Want:
    """One line of a state's wants."""

    kind: int
    weight: float
    once: bool
    every: float | None
    due: float | None
    lead: float


@dataclass
class Chain:
    """A course as a row of steps, J of them.

    state [J] int: which state a step belongs to; leave [J]: chance to move on per step of time; rate [J,
    K]: weight of each kind; total [J]: its sum; gift [K]: what is given, sums to 1; give_up: chance per
    step; reach: steps before the window in which it may have begun; first [S]: the step that each state
    begins with.
    """

    course: Course
    state: np.ndarray
    leave: np.ndarray
    rate: np.ndarray
    total: np.ndarray
    gift: np.ndarray
    give_up: float
    reach: int
    first: np.ndarray


def _parse_kinds() -> list[Kind]:
    kinds: list[Kind] = []
    for text, staged in (
        (kinds_family.TEXT, True),
        (kinds_home.TEXT, True),
        (kinds_hobbies.TEXT, True),
        (kinds_everyday.TEXT, False),
    ):
        category = ('', '')
        for line in text.strip().splitlines():
            if line.startswith('#'):
                english, chinese = line[1:].split('=')
                category = (english.strip(), chinese.strip())
                continue
            english, chinese, price, variants = (part.strip() for part in line.split('|'))
            pairs = tuple(tuple(side.strip() for side in each.split('=')) for each in variants.split(';'))
            kinds.append(Kind(len(kinds), english, chinese, float(price), pairs, category, staged))
    return kinds


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds; the position is the kind's number."""
    return tuple(_parse_kinds())


@cache
def kind_number() -> dict[str, int]:
    """From key to number."""
    return {kind.key: kind.number for kind in kinds()}


_LINE = re.compile(r'^(?P<name>.+?)\s+(?P<weight>\d*\.?\d+)(?P<flags>(?:\s+(?:once|(?:every|due|lead)=\S+))*)$')


def parse_wants(text: str) -> list[Want]:
    """Read the `wants` of a state; see `courses`."""
    wants = []
    for part in text.split(';'):
        match = _LINE.match(part.strip())
        if not match:
            raise ValueError(f'cannot read want {part!r}')
        flags = dict(flag.partition('=')[::2] for flag in match['flags'].split())
        wants.append(
            Want(
                kind=kind_number()[match['name'].lower()],
                weight=float(match['weight']),
                once='once' in flags,
                every=float(flags['every']) if 'every' in flags else None,
                due=float(flags['due']) if 'due' in flags else None,
                lead=float(flags.get('lead', 0)),
            )
        )
    return wants


@dataclass(frozen=True)
class Slot:
    """A course in the generator's scheme of things; the second child is a slot of its own."""

    number: int
    chain: Chain
    share: float
    second: bool


@cache
def slots() -> tuple[Slot, ...]:
    """All slots, the second child last."""
    scale = _share_scale()
    made = [Slot(i, _chain(course), course.share * scale, False) for i, course in enumerate(COURSES)]
    baby = next(slot for slot in made if slot.chain.course.key == 'baby')
    made.append(Slot(len(made), baby.chain, SECOND_CHILD, True))
    return tuple(made)


def use_courses(courses: tuple[Course, ...]) -> None:
    """Let everything here go by other courses from now on; for a filter that is to be wrong about them."""
    global COURSES
    COURSES = courses
    slots.cache_clear()
    habits.cache_clear()


def _share_scale() -> float:
    """Factor of the shares at which `NONE_AT_ALL` have no course."""
    low, high = 0.1, 3.0
    for _ in range(60):
        middle = (low + high) / 2
        none = np.prod([1 - course.share * middle for course in COURSES])
        low, high = (middle, high) if none > NONE_AT_ALL else (low, middle)
    return low


def _chain(course: Course) -> Chain:
    kind_count = len(kinds())
    state: list[int] = []
    leave: list[float] = []
    rows: list[np.ndarray] = []
    first = []
    plans = []
    for number, each in enumerate(course.states):
        days, spread = each.days / STEP_DAYS, each.spread / STEP_DAYS
        chance = 1 / (1 + spread * spread / days)
        count = max(2, round(days * chance))
        plans.append((number, each, count, count / days, parse_wants(each.wants)))
    for number, each, count, chance, wants in plans:
        first.append(len(state))
        fraction = (np.arange(count) + 0.5) / count
        block = np.zeros((count, kind_count))
        for want in wants:
            shape = (
                np.ones(count) if want.due is None else 0.15 + 2.6 * np.exp(-0.5 * ((fraction - want.due) / 0.14) ** 2)
            )
            block[:, want.kind] += want.weight * shape
        block *= each.attention / block.sum(1).mean()
        if number + 1 < len(plans):
            _, later, _, _, ahead_wants = plans[number + 1]
            scale = later.attention / sum(want.weight for want in ahead_wants)
            left_days = (1 - fraction) * each.days
            for want in ahead_wants:
                if want.lead > 0:
                    block[left_days <= want.lead, want.kind] += want.weight * scale * 1.5
        state += [number] * count
        leave += [min(1.0, chance)] * count
        rows.append(block)
    rate = np.concatenate(rows)
    gift = sum(np.bincount([w.kind for w in plan[4]], [w.weight for w in plan[4]], kind_count) for plan in plans[:3])
    mean_steps = sum(each.days for each in course.states) / STEP_DAYS
    return Chain(
        course=course,
        state=np.array(state),
        leave=np.array(leave),
        rate=rate,
        total=rate.sum(1),
        gift=gift / gift.sum(),
        give_up=course.abandon * STEP_DAYS,
        reach=round(mean_steps * 0.9),
        first=np.array(first),
    )


NOW_SHARE = 0.6  # Share of courses drawn so that they may still run now, so that short ones are met often enough.
LATEST_START = WINDOW_STEPS + FUTURE_STEPS // 2


def start_chances(slot: Slot, at: datetime) -> np.ndarray:
    """Chance of each step of time to be the first of the course, given that there is one.

    Returns [reach + LATEST_START]: position 0 is `reach` steps before the window, which ends at `at`. For
    courses bound to the calendar only days near theirs have a chance, spread about five days to either
    side.
    """
    chain = slot.chain
    length = chain.reach + LATEST_START
    recent = min(length, round(sum(state.days for state in chain.course.states) / STEP_DAYS) + FUTURE_STEPS // 2)
    chances = np.full(length, (1 - NOW_SHARE) / length)
    chances[length - recent :] += NOW_SHARE / recent
    if chain.course.month_day is not None:
        month, day = chain.course.month_day
        first = at - timedelta(days=STEP_DAYS * (WINDOW_STEPS + chain.reach))
        near = np.zeros(length)
        steps = np.arange(length)
        for year in range(first.year, at.year + 2):
            center = (datetime(year, month, day, tzinfo=UTC) - first).days / STEP_DAYS
            near += np.exp(-0.5 * ((steps - center) / 2.5) ** 2) * (np.abs(steps - center) < 6)
        chances = chances * near
    return chances / chances.sum()


@cache
def moments() -> tuple[datetime, ...]:
    """The moments that are asked about: one a month over a year, so that calendar-bound states all come up."""
    return tuple(datetime(2025 + (10 + i) // 12, (10 + i) % 12 + 1, 16, 18, tzinfo=UTC) for i in range(1, 13))


@cache
def habits() -> tuple[np.ndarray, np.ndarray]:
    """once [K] bool, every [K] in days (inf where it does not apply), taken over all courses."""
    once = np.zeros(len(kinds()), bool)
    every = np.full(len(kinds()), np.inf)
    for course in COURSES:
        for state in course.states:
            for want in parse_wants(state.wants):
                once[want.kind] |= want.once
                if want.every is not None:
                    every[want.kind] = min(every[want.kind], want.every)
    once &= np.isinf(every)
    return once, every


def damp(kind: np.ndarray | int, since_days: np.ndarray | float) -> np.ndarray:
    """How much of the interest in a kind is left, `since_days` after it was last bought (inf: never). In (0, 1]."""
    once, every = habits()
    since = np.asarray(since_days, float)
    part = since / np.where(np.isinf(every[kind]), 1.0, every[kind])
    refill = np.where(part < 0.5, 0.08, np.where(part < 0.8, 0.45, np.where(part < 1.4, 1.0, 0.6)))
    refill = np.where(np.isinf(since), 0.6, refill)
    plain = np.where(np.isinf(since), 1.0, 0.1)
    return np.where(np.isfinite(every[kind]), refill, np.where(once[kind], plain, 1.0))


@cache
def plain_weights() -> np.ndarray:
    """What everyday kinds weigh, [K], before a shopper's taste; sums to 1. Kinds of courses weigh nothing."""
    weights = popularity() * np.array([not kind.staged for kind in kinds()])
    return weights / weights.sum()


@cache
def noise_weights() -> np.ndarray:
    """What the kinds weigh among random looks, [K]; sums to 1."""
    weights = popularity() * np.array([1.0 if kind.staged else 1.6 for kind in kinds()])
    return weights / weights.sum()


@cache
def popularity() -> np.ndarray:
    """How liked each kind is in the shop, [K]: the same in every world."""
    return np.random.default_rng(20_26).lognormal(0, 0.5, len(kinds()))


@cache
def departments() -> np.ndarray:
    """The number of each kind's category, [K]."""
    names = sorted({kind.category[0] for kind in kinds()})
    return np.array([names.index(kind.category[0]) for kind in kinds()])
