/**
 * The demo shop's catalogue as a product feed, as any shop would hand one over, and the demo's pack made from it by
 * the same command. `src/demo/catalog/*.json` → `dist/demo-feed/items.jsonl` and `pictures/`.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './set-up.mjs';

/** The catalogue counts ages back from this day, so that equal sources give equal bytes in any year. */
const today = Date.UTC(2026, 10, 23);
const dayMs = 86_400_000;

const departments = {
  kitchen: { 'zh-CN': '厨房', en: 'Kitchen' },
  home: { 'zh-CN': '居家', en: 'Living' },
  outdoors: { 'zh-CN': '户外', en: 'Outdoors' },
  family: { 'zh-CN': '亲子', en: 'Family' },
  pets: { 'zh-CN': '宠物', en: 'Pets' },
  studio: { 'zh-CN': '书房与影像', en: 'Studio' },
  wear: { 'zh-CN': '穿戴与护肤', en: 'Wear' },
};

const source = join(root, 'src/demo/catalog');
const target = join(root, 'dist/demo-feed');
const pictures = join(root, 'src/demo/pictures');

const lines = readdirSync(source)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => {
    const { department, groupName, types, items } = JSON.parse(readFileSync(join(source, name), 'utf8'));
    const typesByKey = new Map(types.map((type) => [type.key, type]));
    return items.map((item) =>
      JSON.stringify(toFeedItem(item, typesByKey.get(item.type), groupName, departments[department])),
    );
  });

function toFeedItem(item, type, group, department) {
  const path = (language) => [department, group, type.name].map((name) => name[language]).join(' > ');
  return {
    id: item.id,
    title: item.title,
    brand: item.brand,
    category: { 'zh-CN': path('zh-CN'), en: path('en') },
    kind: type.kind,
    kindIsPlural: type.kindIsPlural,
    description: item.description,
    price: { amount: item.price, currency: 'CNY', ...(item.oldPrice && { oldAmount: item.oldPrice }) },
    availability: 'in_stock',
    url: `#/item/${item.id}`,
    attributes: item.attributes,
    addedOn: new Date(today - item.addedDaysAgo * dayMs).toISOString().slice(0, 10),
    popularity: item.popularity,
    picture: { drawing: `${item.type}-${item.shape}`, colors: item.palette },
  };
}

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'pictures'), { recursive: true });
writeFileSync(join(target, 'items.jsonl'), `${lines.join('\n')}\n`);
for (const name of readdirSync(pictures)) copyFileSync(join(pictures, name), join(target, 'pictures', name));

const options = ['--out', 'public/models/demo', '--pack-only', '--name', 'demo'];
run(process.execPath, ['scripts/inkling.mjs', 'build', 'dist/demo-feed/items.jsonl', ...options]);
