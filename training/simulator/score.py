"""Scores predictions against a world's truth: `python -m simulator.score DIR predictions.jsonl [--draws N]
[--beside FILE ...]`.

A line of predictions: `{shopper, stages: [{course, state, probability, from?, until?}], needs: [{itemIds,
due?}]}`, needs ranked, at most 30 are read. A shopper without a line has said nothing. Prints one JSON
object, then a table.

- `macroF1`: mean F1 at probability >= .5 over the states that somebody truly is in; `courseF1` the same by
  course.
- `brier`: sum over states of (probability - truth)^2, mean over shoppers; `brierOfNothing` is that of
  saying nothing.
- `falseAlarms`: of the shoppers who run no course and ran none in the window, the share who get a stage;
  `falseAlarmsNow` counts those whose course has ended among the shoppers too. `staged`: share of all
  shoppers with a stage.
- `needRecall`: of the kinds that shoppers buy for their stage in the next 28 days, the share met by one of
  the 30 needs. A need meets the kind that most of its items (more than half) are of.
- `dueError`: days between a met need's `due` and the purchase, median; `untilError`: between the `until`
  said of a state truly running and the true one, median.

Every interval is the middle 95 % over `--draws` bootstrap draws of shoppers. With `--beside oracle.jsonl
rule.jsonl` the ratios to these predictions' figures are given too, over the same drawn shoppers.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from .looks import read_kinds, read_rows

THRESHOLD = 0.5
MOST_NEEDS = 30


@dataclass
class Tally:
    """What was counted of N shoppers. hit, extra, missed [N, S] and by course [N, C]; the rest [N] or lists
    of (shopper, days).
    """

    states: list[tuple[str, str]]
    state_counts: np.ndarray  # [3, N, S]
    course_counts: np.ndarray  # [3, N, C]
    brier: np.ndarray
    nothing: np.ndarray
    staged: np.ndarray
    running: np.ndarray
    ever: np.ndarray
    wanted: np.ndarray
    met: np.ndarray
    due: list[tuple[int, float]]
    until: list[tuple[int, float]]


def _days(one: str, other: str) -> float:
    def read(text: str) -> datetime:
        moment = datetime.fromisoformat(text.replace('Z', '+00:00'))
        return (
            moment
            if moment.tzinfo
            else datetime.fromisoformat(text + 'T00:00:00+00:00' if len(text) == 10 else text + '+00:00')
        )

    return abs((read(one) - read(other)).total_seconds()) / 86_400


def tally(
    truths: list[dict], predictions: dict[str, dict], states: list[tuple[str, str]], kind_of: dict[str, str]
) -> Tally:
    """Count hits and misses shopper by shopper."""
    known = {state: i for i, state in enumerate(states)}
    courses = sorted({course for course, _ in states})
    count = len(truths)
    probability = np.zeros((count, len(states)))
    true = np.zeros((count, len(states)), bool)
    made = Tally(states, np.zeros(0), np.zeros(0), *(np.zeros(count) for _ in range(7)), [], [])
    for n, truth in enumerate(truths):
        said = predictions.get(truth['shopper'], {})
        untils: dict[tuple[str, str], str] = {}
        for stage in said.get('stages', []):
            key = (stage['course'], stage['state'])
            if key not in known:
                raise ValueError(f'{truth["shopper"]}: no such course and state: {key}')
            if stage['probability'] >= probability[n, known[key]] and stage.get('until'):
                untils[key] = stage['until']
            probability[n, known[key]] = max(probability[n, known[key]], float(stage['probability']))
        for stage in truth['stages']:
            key = (stage['course'], stage['state'])
            true[n, known[key]] = True
            if key in untils and probability[n, known[key]] >= THRESHOLD:
                made.until.append((n, _days(untils[key], stage['until'])))
        made.ever[n] = bool(truth['stages'] or truth.get('past'))
        dues: dict[str, str | None] = {}
        for need in said.get('needs', [])[:MOST_NEEDS]:
            if not need['itemIds']:
                continue
            kind, most = Counter(kind_of.get(item, '') for item in need['itemIds']).most_common(1)[0]
            if most * 2 > len(need['itemIds']) and kind not in dues:
                dues[kind] = need.get('due')
        for wanted in truth['future']:
            made.wanted[n] += 1
            if wanted['kind'] in dues:
                made.met[n] += 1
                due = dues[wanted['kind']]
                if due:
                    made.due.append((n, _days(due, wanted['due'])))
    told = probability >= THRESHOLD
    belongs = np.array([[course == c for c in courses] for course, _ in states], int)  # [S, C]
    told_course, true_course = told @ belongs > 0, true @ belongs > 0
    made.state_counts = np.stack([told & true, told & ~true, ~told & true]).astype(float)
    made.course_counts = np.stack(
        [told_course & true_course, told_course & ~true_course, ~told_course & true_course]
    ).astype(float)
    made.brier = ((probability - true) ** 2).sum(1)
    made.nothing = true.sum(1).astype(float)
    made.staged = told.any(1).astype(float)
    made.running = true.any(1).astype(float)
    return made


def macro_f1(counts: np.ndarray) -> float:
    """counts [3, S]: hits, extras, missed. Over what has support."""
    hit, extra, missed = counts
    held = hit + missed > 0
    return float((2 * hit[held] / (2 * hit[held] + extra[held] + missed[held])).mean()) if held.any() else float('nan')


def _share(above: np.ndarray, below: np.ndarray, weights: np.ndarray) -> float:
    total = float((below * weights).sum())
    return float((above * weights).sum()) / total if total else float('nan')


def _median(pairs: list[tuple[int, float]], weights: np.ndarray) -> float:
    """Median over (shopper, value), a shopper counting as often as drawn."""
    if not pairs:
        return float('nan')
    values = np.array([value for _, value in pairs])
    times = weights[[n for n, _ in pairs]]
    order = np.argsort(values)
    sums = np.cumsum(times[order])
    return float(values[order][min(np.searchsorted(sums, sums[-1] / 2), len(values) - 1)]) if sums[-1] else float('nan')


def _measures(made: Tally) -> dict[str, Callable[[np.ndarray], float]]:
    """Every figure as a function of how often each shopper was drawn, [N]."""
    none_ever, none_now = 1 - made.ever, 1 - made.running
    return {
        'macroF1': lambda w: macro_f1(made.state_counts.transpose(0, 2, 1) @ w),
        'courseF1': lambda w: macro_f1(made.course_counts.transpose(0, 2, 1) @ w),
        'brier': lambda w: _share(made.brier, np.ones_like(w), w),
        'brierOfNothing': lambda w: _share(made.nothing, np.ones_like(w), w),
        'falseAlarms': lambda w: _share(made.staged * none_ever, none_ever, w),
        'falseAlarmsNow': lambda w: _share(made.staged * none_now, none_now, w),
        'staged': lambda w: _share(made.staged, np.ones_like(w), w),
        'needRecall': lambda w: _share(made.met, made.wanted, w),
        'dueError': lambda w: _median(made.due, w),
        'untilError': lambda w: _median(made.until, w),
    }


def _draw(count: int, draws: int, seed: int = 0) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [np.bincount(rng.integers(0, count, count), minlength=count).astype(float) for _ in range(draws)]


def _interval(value: float, drawn: list[float]) -> dict[str, float | None]:
    """The value with the middle 95 % of what was drawn; None where it does not exist."""
    there = [each for each in drawn if np.isfinite(each)]
    low, high = np.quantile(there, [0.025, 0.975]) if there else (np.nan, np.nan)
    numbers = (('value', value), ('low', low), ('high', high))
    return {key: round(float(number), 4) if np.isfinite(number) else None for key, number in numbers}


def figures(made: Tally, draws: int = 400) -> dict[str, dict]:
    """All figures with their intervals: `{name: {value, low, high}}`."""
    count = len(made.brier)
    weights = _draw(count, draws)
    return {
        name: _interval(measure(np.ones(count)), [measure(w) for w in weights])
        for name, measure in _measures(made).items()
    }


def compare(made: Tally, other: Tally, draws: int = 400) -> dict[str, dict]:
    """How many times the other's figure ours is, over the same drawn shoppers."""
    count = len(made.brier)
    weights = _draw(count, draws)
    mine, theirs = _measures(made), _measures(other)

    def ratio(name: str, w: np.ndarray) -> float:
        below = theirs[name](w)
        return mine[name](w) / below if below else float('nan')

    return {
        name: _interval(ratio(name, np.ones(count)), [ratio(name, w) for w in weights])
        for name in ('macroF1', 'courseF1', 'brier', 'needRecall')
    }


def score(folder: Path, predictions: Path, draws: int = 400, beside: Sequence[Path] = ()) -> dict:
    """The whole report as one object; `beside` are other predictions that it is compared with."""
    described = json.loads((folder / 'courses.json').read_text(encoding='utf-8'))
    states = [(c['course'], s['state']) for c in described['courses'] for s in c['states']]
    kind_of = {item: kind for kind, each in read_kinds(folder).items() for item in each['itemIds']}
    truths = list(read_rows(folder / 'truth.jsonl'))

    def read(path: Path) -> Tally:
        return tally(truths, {row['shopper']: row for row in read_rows(path)}, states, kind_of)

    made = read(predictions)
    hit, extra, missed = made.state_counts.sum(1)
    by_state = [
        {'course': c, 'state': s, 'hit': int(hit[i]), 'extra': int(extra[i]), 'missed': int(missed[i])}
        for i, (c, s) in enumerate(states)
    ]
    counts = {
        'shoppers': len(truths),
        'withStage': int(made.running.sum()),
        'withoutAnyCourse': int((1 - made.ever).sum()),
        'statesWithSupport': int((hit + missed > 0).sum()),
        'futureKinds': int(made.wanted.sum()),
        'dueCompared': len(made.due),
        'untilCompared': len(made.until),
    }
    return {
        'null': described['null'],
        'counts': counts,
        'figures': figures(made, draws),
        'beside': {path.stem: compare(made, read(path), draws) for path in beside},
        'states': by_state,
    }


def table(report: dict) -> str:
    """The figures as text."""
    lines = [f'{"":24}{"value":>9}{"low":>9}{"high":>9}']
    rows = dict(report['figures'])
    for other, ratios in report['beside'].items():
        rows |= {f'{name} / {other}': row for name, row in ratios.items()}
    for name, row in rows.items():
        cells = ''.join(f'{"-":>9}' if row[key] is None else f'{row[key]:9.4f}' for key in ('value', 'low', 'high'))
        lines.append(f'{name:24}{cells}')
    lines.append(', '.join(f'{name} {value}' for name, value in report['counts'].items()))
    return '\n'.join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('predictions', type=Path)
    parser.add_argument('--draws', type=int, default=400)
    parser.add_argument('--beside', type=Path, nargs='*', default=[], help='predictions to be compared with')
    given = parser.parse_args()
    report = score(given.folder, given.predictions, given.draws, given.beside)
    print(json.dumps(report, ensure_ascii=False))
    print(table(report))


if __name__ == '__main__':
    main()
