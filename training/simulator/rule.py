"""The rule to beat: keywords and fixed ages. `python -m simulator.rule DIR --out predictions.jsonl
[--tuned]`.

A kind that belongs to one course alone and was looked at on two days or more puts the shopper on that
course; the course is taken to have begun with the first look at such a kind, and its states to last as long
as they do on average. What it needs are the kinds of that state, then of the next, in the order of the
table, without durables bought already. The rule is told the kind of every item and each state's mean
length, which is more than a shop's rule would know.

`--tuned` is a harder rule than the one asked for. It counts the last half year alone and asks for looks at
such kinds on four days or more; each kind looked at twice says how old the course is (the middle of its
looks is the middle of the state it weighs most in), and the median of what they say counts. Its two numbers
were chosen on seeds 1 to 3.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from datetime import timedelta
from pathlib import Path
from statistics import median

from . import world
from .courses import COURSES
from .looks import SeenShopper, read_kinds, read_shoppers
from .make import iso

PROBABILITY = 0.8
TUNED_DAYS = 4
TUNED_WITHIN_DAYS = 180


def exclusive_kinds() -> dict[int, tuple[int, int]]:
    """The kinds that one course alone has: course and the state in which it weighs most."""
    homes: dict[int, dict[int, list[tuple[float, int]]]] = defaultdict(lambda: defaultdict(list))
    for number, course in enumerate(COURSES):
        for place, state in enumerate(course.states):
            for want in world.parse_wants(state.wants):
                homes[want.kind][number].append((-want.weight, place))
    return {
        kind: (course, min(places)[1]) for kind, of in homes.items() if len(of) == 1 for course, places in of.items()
    }


def find_courses(shopper: SeenShopper, homes: dict[int, tuple[int, int]], tuned: bool) -> dict[int, float]:
    """Course → days since it began."""
    seen: dict[int, list] = defaultdict(list)  # Kind → moments, oldest first.
    for look in shopper.looks:
        fresh = shopper.at - look.moment < timedelta(days=TUNED_WITHIN_DAYS)
        if look.kind in homes and (fresh or not tuned):
            seen[look.kind].append(look.moment)
    repeated: dict[int, list[int]] = defaultdict(list)  # Course → its kinds that were looked at on two days or more.
    days: dict[int, set] = defaultdict(set)
    for kind, moments in seen.items():
        course = homes[kind][0]
        days[course] |= {moment.date() for moment in moments}
        if len({moment.date() for moment in moments}) >= 2:
            repeated[course].append(kind)
    ages = {}
    for course, kinds in repeated.items():
        if not tuned:
            ages[course] = max((shopper.at - seen[kind][0]) / timedelta(days=1) for kind in kinds)
        elif len(days[course]) >= TUNED_DAYS:
            states = COURSES[course].states
            each = []
            for kind in kinds:
                home = homes[kind][1]
                middle = sum(state.days for state in states[:home]) + states[home].days / 2
                halfway = seen[kind][0] + (seen[kind][-1] - seen[kind][0]) / 2
                each.append((shopper.at - halfway) / timedelta(days=1) + middle)
            ages[course] = median(each)
    return ages


def predict(folder: Path, tuned: bool = False) -> list[dict]:
    """Predictions for all shoppers of a world, in the form that `score` reads."""
    by_kind = read_kinds(folder)
    kinds, homes = world.kinds(), exclusive_kinds()
    once, _ = world.habits()
    made = []
    for shopper in read_shoppers(folder):
        bought = Counter(look.kind for look in shopper.looks if look.bought)
        stages, lists = [], []
        for course, age in find_courses(shopper, homes, tuned).items():
            begin = 0.0
            states = COURSES[course].states
            for place, state in enumerate(states):
                if age < begin + state.days:
                    start = shopper.at - timedelta(days=age - begin)
                    stages.append(
                        {
                            'course': COURSES[course].key,
                            'state': state.key,
                            'probability': PROBABILITY,
                            'from': iso(start),
                            'until': iso(start + timedelta(days=state.days)),
                        }
                    )
                    wants = [want for each in states[place : place + 2] for want in world.parse_wants(each.wants)]
                    lists.append([want.kind for want in wants if not (once[want.kind] and bought[want.kind])])
                    break
                begin += state.days
        needs: list[int] = []
        for rank in range(max(map(len, lists), default=0)):
            needs += [each[rank] for each in lists if rank < len(each) and each[rank] not in needs]
        due = iso(shopper.at + timedelta(days=14))
        rows = [
            {'itemIds': by_kind[kinds[kind].key]['itemIds'], 'due': due} for kind in list(dict.fromkeys(needs))[:30]
        ]
        made.append({'shopper': shopper.name, 'stages': stages, 'needs': rows})
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--tuned', action='store_true')
    given = parser.parse_args()
    text = ''.join(json.dumps(row, ensure_ascii=False) + '\n' for row in predict(given.folder, given.tuned))
    given.out.write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()
