"""Checks that the simulator draws what it says, that its null world tells nothing, and that its judges judge well."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from simulator import draw, looks, make, oracle, rule, score, world  # noqa: E402

SEED = 7
COUNT = 180


@pytest.fixture(scope='module')
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp('world')
    make.make_world(out, SEED, COUNT)
    return out


@pytest.fixture(scope='module')
def shoppers() -> list[draw.Shopper]:
    return [draw.draw_shopper(SEED, number) for number in range(COUNT)]


def write(path: Path, rows: list[dict]) -> Path:
    path.write_text(''.join(json.dumps(row) + '\n' for row in rows), encoding='utf-8')
    return path


def test_the_same_seed_gives_the_same_files_and_another_does_not(tmp_path: Path) -> None:
    for name, seed in (('a', 3), ('b', 3), ('c', 4)):
        make.make_world(tmp_path / name, seed, 4)
    for file in ('catalog.jsonl', 'shoppers.jsonl', 'truth.jsonl', 'kinds.json', 'courses.json'):
        assert (tmp_path / 'a' / file).read_bytes() == (tmp_path / 'b' / file).read_bytes()
    assert (tmp_path / 'a' / 'shoppers.jsonl').read_bytes() != (tmp_path / 'c' / 'shoppers.jsonl').read_bytes()


def test_every_kind_of_a_course_is_wanted_and_everyday_kinds_are_not() -> None:
    wanted = sum(slot.chain.rate.sum(0) for slot in world.slots()) > 0
    assert [kind.staged for kind in world.kinds()] == wanted.tolist()
    assert len(world.COURSES) == 16
    assert all(3 <= len(course.states) <= 7 for course in world.COURSES)


def test_items_have_both_languages_and_ids_that_tell_nothing(folder: Path) -> None:
    rows = list(looks.read_rows(folder / 'catalog.jsonl'))
    sizes = [len(kind['itemIds']) for kind in looks.read_kinds(folder).values()]
    assert min(sizes) >= 3 and max(sizes) <= 6 and sum(sizes) == len(rows)
    assert all(row['title']['en'] and row['title']['zh-CN'] for row in rows)
    assert np.mean(['kind' in row for row in rows]) == pytest.approx(0.5, abs=0.05)
    kind_of = {item: key for key, kind in looks.read_kinds(folder).items() for item in kind['itemIds']}
    neighbors = [kind_of[a['id']] == kind_of[b['id']] for a, b in zip(rows, rows[1:], strict=False)]
    assert np.mean(neighbors) < 0.01


def test_rates_are_as_stated(shoppers: list[draw.Shopper]) -> None:
    seen = [look for shopper in shoppers for look in shopper.looks]
    visits = {(shopper.name, look.step): look for shopper in shoppers for look in shopper.looks}
    gifts = {(shopper.name, look.step) for shopper in shoppers for look in shopper.looks if look.gift}
    assert np.mean([look.source == 'noise' for look in seen]) == pytest.approx(world.NOISE, abs=0.015)
    assert len(gifts) / len(visits) == pytest.approx(world.GIFT_PER_VISIT, rel=0.35)
    assert np.mean([not shopper.runs for shopper in shoppers]) == pytest.approx(world.NONE_AT_ALL, abs=0.1)
    assert np.mean([shopper.shared for shopper in shoppers]) == pytest.approx(0.15, abs=0.08)


def test_states_last_as_long_as_stated() -> None:
    rng = np.random.default_rng(0)
    for key in ('baby', 'exam', 'renovation'):
        slot = next(slot for slot in world.slots() if slot.chain.course.key == key)
        runs = [draw.draw_run(rng, slot, world.moments()[0], 0) for _ in range(400)]
        firsts = np.append(slot.chain.first, len(slot.chain.state))
        lengths = np.array([np.diff(run.entries[firsts]) for run in runs]) * world.STEP_DAYS
        for number, state in enumerate(slot.chain.course.states):
            assert lengths[:, number].mean() == pytest.approx(state.days, rel=0.06)
            assert lengths[:, number].std() == pytest.approx(state.spread, rel=0.3, abs=1)


def mutual_information(shoppers: list[draw.Shopper], runs: dict[str, list[draw.Run]]) -> float:
    """Between "the look's kind is one of a course" and "that course runs at that moment", in bits, summed over courses."""
    total = 0.0
    for slot in world.slots():
        if slot.second:
            continue
        mine = slot.chain.rate.any(0)
        pairs = Counter(
            (
                any(run.slot.chain is slot.chain and run.place(look.step) is not None for run in runs[shopper.name]),
                bool(mine[look.kind]),
            )
            for shopper in shoppers
            for look in shopper.looks
        )
        joint = np.array([[pairs[a, b] for b in (False, True)] for a in (False, True)], float) / pairs.total()
        apart = joint.sum(1, keepdims=True) * joint.sum(0, keepdims=True)
        there = joint > 0
        total += float((joint[there] * np.log2(joint[there] / apart[there])).sum())
    return total


def test_the_null_world_tells_nothing_and_keeps_the_shares_of_kinds() -> None:
    shoppers = [draw.draw_shopper(SEED, number) for number in range(120)]
    runs = {shopper.name: shopper.runs for shopper in shoppers}
    before = Counter(look.kind for shopper in shoppers for look in shopper.looks)
    told = mutual_information(shoppers, runs)
    draw.shuffle_world(SEED, shoppers)
    assert Counter(look.kind for shopper in shoppers for look in shopper.looks) == before
    assert told > 0.05
    assert mutual_information(shoppers, runs) < 0.01 * told
    assert all(not shopper.runs and not shopper.later for shopper in shoppers)


def test_events_stand_in_order_before_the_moment_and_can_be_read_back(
    folder: Path, shoppers: list[draw.Shopper]
) -> None:
    for row in looks.read_rows(folder / 'shoppers.jsonl'):
        times = [event['timestamp'] for event in row['events']]
        assert times == sorted(times) and all(time < row['at'] for time in times)
        assert all(('query' in event) == (event['type'] == 'search') for event in row['events'])
        assert all('itemId' in event for event in row['events'] if event['type'] != 'search')
    for drawn, read in zip(shoppers, looks.read_shoppers(folder), strict=True):
        pairs = {(look.step, look.kind) for look in drawn.looks}
        assert pairs == {(look.step, look.kind) for look in read.looks}


def test_the_filter_agrees_with_drawing_many_courses() -> None:
    """The chain walked forward against the share of drawn courses, each weighed by how well it explains the visits."""
    at = world.moments()[3]
    slot = next(slot for slot in world.slots() if slot.chain.course.key == 'moving')
    number = world.kind_number()
    facts = ((250, 'moving boxes', True), (258, 'packing tape', True), (258, 'shampoo', False), (262, 'wok', False))
    seen = looks.SeenShopper('s', at, [looks.SeenLook(step, at, number[kind], buy) for step, kind, buy in facts])
    evidence = oracle.gather([seen])
    nothing = oracle.Others(np.zeros(len(facts)), np.zeros(3), np.zeros(3))
    places, beside = oracle.likelihoods(slot, evidence, np.ones(3, bool), nothing)
    walker = oracle.Walker(slot, [at], np.array([slot.share]))
    row, _ = walker.forward(evidence.owner, evidence.step, places, beside, False)
    rng = np.random.default_rng(1)
    sums = np.zeros(3)  # Not running, and the second and the third state.
    for _ in range(12_000):
        run = draw.draw_run(rng, slot, at)
        weight = slot.share
        for visit, step in enumerate((250, 258, 262)):
            place = run.place(step)
            weight *= beside[visit] if place is None else places[visit, place]
        place = run.place(world.WINDOW_STEPS - 1)
        state = 0 if place is None else int(slot.chain.state[place])
        sums[state if state in (1, 2) else 0] += weight
    sums[0] += 12_000 * (1 - slot.share) * beside.prod()
    sums /= sums.sum()
    for state in (1, 2):
        assert row[0, 1:-1][slot.chain.state == state].sum() == pytest.approx(sums[state], abs=0.04)
    assert sums[1] + sums[2] > 0.3


def test_the_oracle_beats_the_rules_and_knows_how_sure_it_is(folder: Path, tmp_path: Path) -> None:
    told = oracle.predict(folder)
    oracle_file = write(tmp_path / 'oracle.jsonl', told)
    best = score.score(folder, oracle_file, 20)['figures']
    for tuned in (False, True):
        rule_file = write(tmp_path / 'rule.jsonl', rule.predict(folder, tuned))
        report = score.score(folder, oracle_file, 20, [rule_file])
        assert report['beside']['rule']['macroF1']['value'] > 1.5
        assert report['beside']['rule']['needRecall']['value'] > 1.5
    assert best['brier']['value'] < 0.5 * best['brierOfNothing']['value']
    assert best['falseAlarms']['value'] <= 0.03
    true = sum(len(row['stages']) for row in looks.read_rows(folder / 'truth.jsonl'))
    assert sum(stage['probability'] for row in told for stage in row['stages']) == pytest.approx(true, rel=0.12)


def test_the_oracle_keeps_quiet_in_a_null_world(tmp_path: Path) -> None:
    make.make_world(tmp_path, SEED, 100, null=True)
    report = score.score(tmp_path, write(tmp_path / 'told.jsonl', oracle.predict(tmp_path)), 20)
    assert report['null'] and report['figures']['staged']['value'] <= 0.03


def small_world(folder: Path) -> None:
    """Four shoppers: one with two states, one with one, one whose course has ended, one without."""
    courses = [{'course': 'c', 'states': [{'state': 'a'}, {'state': 'b'}]}, {'course': 'd', 'states': [{'state': 'e'}]}]
    (folder / 'courses.json').write_text(json.dumps({'null': False, 'courses': courses}))
    kinds = {'tea': {'itemIds': ['1', '2', '3']}, 'cup': {'itemIds': ['4', '5']}}
    (folder / 'kinds.json').write_text(json.dumps(kinds))
    until, due = '2026-03-01T00:00:00Z', '2026-02-10T00:00:00Z'
    stage = {'from': '2026-01-01T00:00:00Z', 'until': until}
    future = [{'kind': kind, 'itemIds': [], 'due': due, 'course': 'c', 'state': 'a'} for kind in ('tea', 'cup')]
    write(
        folder / 'truth.jsonl',
        [
            {
                'shopper': 'x',
                'stages': [{'course': 'c', 'state': 'a', **stage}, {'course': 'd', 'state': 'e', **stage}],
                'past': [],
                'future': future,
            },
            {'shopper': 'y', 'stages': [{'course': 'c', 'state': 'b', **stage}], 'past': [], 'future': []},
            {'shopper': 'z', 'stages': [], 'past': [{'course': 'c'}], 'future': []},
            {'shopper': 'w', 'stages': [], 'past': [], 'future': []},
        ],
    )


def test_scores_of_a_world_made_by_hand(tmp_path: Path) -> None:
    small_world(tmp_path)
    said = write(
        tmp_path / 'said.jsonl',
        [
            {
                'shopper': 'x',
                'stages': [{'course': 'c', 'state': 'a', 'probability': 0.9, 'until': '2026-03-06'}],
                # Two of three are tea: met. One of two is a cup: not met, since half is no majority.
                'needs': [{'itemIds': ['1', '2', '4'], 'due': '2026-02-14T00:00:00Z'}, {'itemIds': ['4', '1']}],
            },
            {'shopper': 'y', 'stages': [{'course': 'c', 'state': 'a', 'probability': 0.5}], 'needs': []},
            {'shopper': 'w', 'stages': [{'course': 'd', 'state': 'e', 'probability': 0.4}], 'needs': []},
        ],
    )
    report = score.score(tmp_path, said, 10)
    value = {name: row['value'] for name, row in report['figures'].items()}
    assert value['macroF1'] == pytest.approx((2 / 3 + 0 + 0) / 3, abs=1e-4)  # a: one hit, one extra; b and e missed.
    assert value['courseF1'] == pytest.approx((1 + 0) / 2)  # c: both right; d missed.
    assert value['brier'] == pytest.approx(((0.01 + 1) + (0.25 + 1) + 0 + 0.16) / 4)
    assert value['brierOfNothing'] == 0.75
    assert value['falseAlarms'] == 0 and value['falseAlarmsNow'] == 0 and value['staged'] == 0.5
    assert value['needRecall'] == 0.5 and value['dueError'] == 4 and value['untilError'] == 5
    assert report['counts']['withoutAnyCourse'] == 1


def test_a_stage_said_of_a_shopper_without_any_is_a_false_alarm(tmp_path: Path) -> None:
    small_world(tmp_path)
    stage = {'course': 'd', 'state': 'e', 'probability': 0.6}
    said = write(tmp_path / 'said.jsonl', [{'shopper': name, 'stages': [stage], 'needs': []} for name in 'wx'])
    value = {name: row['value'] for name, row in score.score(tmp_path, said, 10)['figures'].items()}
    assert value['falseAlarms'] == 1 and value['falseAlarmsNow'] == 0.5 and value['staged'] == 0.5


def test_needs_beyond_thirty_and_unknown_states_are_not_let_through(tmp_path: Path) -> None:
    small_world(tmp_path)
    needs = [{'itemIds': ['9']}] * 30 + [{'itemIds': ['1']}]
    said = write(tmp_path / 'said.jsonl', [{'shopper': 'x', 'stages': [], 'needs': needs}])
    assert score.score(tmp_path, said, 10)['figures']['needRecall']['value'] == 0
    said = write(
        tmp_path / 'said.jsonl', [{'shopper': 'x', 'stages': [{'course': 'c', 'state': 'q', 'probability': 1}]}]
    )
    with pytest.raises(ValueError, match='no such course and state'):
        score.score(tmp_path, said, 10)
