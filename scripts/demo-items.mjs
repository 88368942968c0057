/** The demo shop's catalogue, `src/demo/catalog/*.json`, as the items of a product feed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** In the order of the files' names; pictures lie in a folder beside the feed. */
export function readDemoItems(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const { department, groupName, types, items } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const typesByKey = new Map(types.map((type) => [type.key, type]));
      return items.map((item) =>
        toFeedItem(item, typesByKey.get(item.type), groupName, departments[department]),
      );
    });
}

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
