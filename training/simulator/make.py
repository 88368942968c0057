"""Writes a synthetic world: `python -m simulator.make --out DIR --seed S --shoppers N [--null]`."""

from __future__ import annotations

import argparse
import json
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from . import world
from .courses import COURSES
from .draw import Shopper, draw_shopper, shuffle_world

BRANDS: tuple[tuple[str, str], ...] = tuple(
    tuple(each.split('='))
    for each in (
        'Marlow=马洛 / Quillan=葵岚 / Tessby=泰思比 / Nordhal=诺达 / Pippin Oak=皮平橡 / Ovelle=欧维乐 / '
        'Brightwen=明雯 / Caldera Home=卡德拉 / Lumo=路墨 / Sunfold=晴叠 / Hatchwell=海奇维 / Yunhe=云禾 / '
        'Songlu=松鹿 / Baiqiao=白桥 / Zhenmu=臻木 / Qingshe=青舍 / Muyan=沐言 / Xiyuan=溪园 / Heron Bay=鹭湾 / '
        'Fernley=芬俪 / Kestrel=红隼 / Wrenfield=雀野 / Orrin=奥临 / Tallow & Reed=苇烛 / Maplewick=枫芯 / '
        'Dunbar Lane=邓巴巷 / Amberly=安珀丽 / Rookhill=鸦岭 / Velora=薇洛拉 / Stonebeck=石溪 / Chengxi=澄曦 / '
        'Nuomu=糯木 / Lanting=蓝汀 / Guoran=果燃 / Haotu=好途 / Jianye=简野 / Tangyuan=棠苑 / Wuyou=无由 / '
        'Peakrow=峰列 / Solent=索伦'
    ).split(' / ')
)


def make_catalog(seed: int) -> tuple[list[dict], dict[str, dict]]:
    """The shop's items in no telling order, and for each kind its items (`kinds.json`, for the judge alone)."""
    rng = np.random.default_rng([seed, 0, 11])
    drafts = []
    for kind in world.kinds():
        count = int(rng.integers(3, 7))
        brands = rng.choice(len(BRANDS), count, replace=False)
        for i in range(count):
            english_brand, chinese_brand = BRANDS[int(brands[i])]
            english, chinese = kind.variants[i % len(kind.variants)]
            titles = {
                'en': f'{english_brand} {kind.english}, {english}',
                'zh-CN': f'{chinese_brand} {kind.chinese} {chinese}'
                if rng.random() < 0.5
                else f'{chinese_brand} {chinese} {kind.chinese}',
            }
            liked = float(rng.lognormal(4, 1)) * world.popularity()[kind.number] + 1
            item = {
                'title': titles,
                'brand': english_brand,
                'category': {'en': kind.category[0], 'zh-CN': kind.category[1]},
                'price': {'amount': round(kind.price * float(rng.lognormal(0, 0.18)), 1), 'currency': 'CNY'},
                'popularity': round(liked / (liked + 100), 4),
            }
            if rng.random() < 0.5:
                item['kind'] = {'en': kind.english, 'zh-CN': kind.chinese}
            drafts.append((kind, item))
    order = rng.permutation(len(drafts))
    catalog, by_kind = (
        [],
        {k.key: {'zh-CN': k.chinese, 'staged': k.staged, 'itemIds': []} for k in world.kinds()},
    )
    for place, which in enumerate(order):
        kind, item = drafts[int(which)]
        made = {'id': f'p{place + 1:04d}', **item}
        catalog.append(made)
        by_kind[kind.key]['itemIds'].append(made['id'])
    return catalog, by_kind


def date_of(shopper: Shopper, step: float) -> datetime:
    """The moment at which a step of time begins."""
    return shopper.at - timedelta(days=world.STEP_DAYS * (world.WINDOW_STEPS - step))


def iso(moment: datetime) -> str:
    return moment.strftime('%Y-%m-%dT%H:%M:%SZ')


_GIFT_WORDS = {
    'en': ('{} gift', 'gift idea {}', '{} as a present'),
    'zh-CN': ('{} 送礼', '送人 {}', '{} 礼物'),
}


def make_events(seed: int, number: int, shopper: Shopper, by_kind: dict, popular: dict[str, float]) -> list[dict]:
    """The looks of a shopper as events of a shop's page, oldest first."""
    rng = np.random.default_rng([seed, number, 55])
    kinds = world.kinds()
    events: list[dict] = []
    step, clock = None, shopper.at
    for look in shopper.looks:
        if look.step != step:
            step = look.step
            # Either day of the step, mostly about seven in the evening in Beijing.
            hours = 24 * int(rng.integers(0, 2)) + float(np.clip(rng.normal(16.5, 2.5), 5, 21.5))
            clock = date_of(shopper, step) + timedelta(hours=hours)
        kind = kinds[look.kind]

        def put(type_: str, **more: object) -> None:
            nonlocal clock
            events.append({'type': type_, **more, 'timestamp': iso(clock)})
            clock += timedelta(seconds=int(rng.integers(8, 120)))

        if rng.random() < 0.35:
            english = shopper.language == 'en'
            words = kind.english.lower() if english else kind.chinese
            if look.gift is not None and rng.random() < 0.6:
                words = _GIFT_WORDS[shopper.language][int(rng.integers(3))].format(words)
            elif rng.random() < 0.3:
                extra = kind.variants[int(rng.integers(len(kind.variants)))]
                words = f'{words} {extra[0 if english else 1]}'
            put('search', query=words)
        ids = by_kind[kind.key]['itemIds']
        weights = np.array([popular[i] for i in ids]) ** 0.5
        seen = rng.choice(ids, min(len(ids), 1 + int(rng.poisson(0.7))), replace=False, p=weights / weights.sum())
        for each in seen:
            put('view', itemId=str(each))
        chosen = str(seen[-1])
        if rng.random() < 0.08:
            put('favorite', itemId=chosen)
        if look.bought or rng.random() < 0.12:
            put('add_to_cart', itemId=chosen)
        if look.bought:
            quantity = int(rng.integers(2, 4)) if kind.price < 60 and rng.random() < 0.2 else 1
            put('purchase', itemId=chosen, quantity=quantity)
    return events


def make_truth(seed: int, number: int, shopper: Shopper, by_kind: dict) -> dict:
    """What is true of a shopper now and in the 28 days that follow."""
    rng = np.random.default_rng([seed, number, 33])
    now = world.WINDOW_STEPS
    stages, past = [], []
    for run in shopper.runs:
        chain, course = run.slot.chain, run.slot.chain.course
        place = run.place(now)
        if place is None:
            if run.end <= now and run.end > 0:
                past.append(
                    {
                        'course': course.key,
                        'from': iso(date_of(shopper, int(run.entries[0]))),
                        'until': iso(date_of(shopper, run.end)),
                    }
                )
            continue
        state = int(chain.state[place])
        first = int(run.entries[chain.first[state]])
        last = int(run.entries[chain.first[state + 1]]) if state + 1 < len(chain.first) else int(run.entries[-1])
        stages.append(
            {
                'course': course.key,
                'state': course.states[state].key,
                'from': iso(date_of(shopper, first)),
                'until': iso(date_of(shopper, min(last, run.end))),
            }
        )
    future, met = [], set()
    courses = {course.key: course for course in COURSES}
    for look in shopper.later:
        if look.bought and look.source in courses and look.kind not in met:
            met.add(look.kind)
            key = world.kinds()[look.kind].key
            future.append(
                {
                    'kind': key,
                    'itemIds': by_kind[key]['itemIds'],
                    'due': iso(date_of(shopper, look.step + float(rng.random()))),
                    'course': look.source,
                    'state': courses[look.source].states[look.state].key,
                }
            )
    gifts = [
        {'course': look.gift, 'kind': world.kinds()[look.kind].key, 'on': iso(date_of(shopper, look.step))}
        for look in shopper.looks
        if look.gift is not None
    ]
    return {'shopper': shopper.name, 'stages': stages, 'past': past, 'future': future, 'gifts': gifts}


def describe_courses(null: bool) -> dict:
    """The courses and their states in plain words."""
    return {
        'null': null,
        'courses': [
            {
                'course': course.key,
                'about': course.english,
                'states': [
                    {
                        'state': state.key,
                        'about': state.english,
                        'meanDays': state.days,
                        'spreadDays': state.spread,
                        'kinds': sorted({world.kinds()[want.kind].key for want in world.parse_wants(state.wants)}),
                    }
                    for state in course.states
                ],
                'calendar': course.month_day and f'begins about {course.month_day[0]:02d}-{course.month_day[1]:02d}',
            }
            for course in COURSES
        ],
    }


def make_world(out: Path, seed: int, count: int, null: bool = False) -> None:
    """Write the files of a world into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    catalog, by_kind = make_catalog(seed)
    popular = {item['id']: item['popularity'] for item in catalog}
    shoppers = [draw_shopper(seed, number) for number in range(count)]
    if null:
        shuffle_world(seed, shoppers)

    def dump(name: str, rows: list[dict]) -> None:
        text = ''.join(json.dumps(row, ensure_ascii=False) + '\n' for row in rows)
        (out / name).write_text(text, encoding='utf-8')

    dump('catalog.jsonl', catalog)
    dump(
        'shoppers.jsonl',
        [
            {
                'shopper': s.name,
                'at': iso(s.at),
                'language': s.language,
                'events': make_events(seed, i, s, by_kind, popular),
            }
            for i, s in enumerate(shoppers)
        ],
    )
    dump('truth.jsonl', [make_truth(seed, i, shopper, by_kind) for i, shopper in enumerate(shoppers)])
    (out / 'courses.json').write_text(
        json.dumps(describe_courses(null), ensure_ascii=False, indent=1) + '\n', encoding='utf-8'
    )
    (out / 'kinds.json').write_text(json.dumps(by_kind, ensure_ascii=False) + '\n', encoding='utf-8')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--seed', type=int, required=True)
    parser.add_argument('--shoppers', type=int, default=400)
    parser.add_argument('--null', action='store_true', help='a world in which stages do not touch purchases')
    given = parser.parse_args()
    make_world(given.out, given.seed, given.shoppers, given.null)


if __name__ == '__main__':
    main()
