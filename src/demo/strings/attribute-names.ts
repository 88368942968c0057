import type { Language } from '../../index.ts';

const chinese: Record<string, string> = {
  age: '适龄',
  capacity: '容量',
  color: '颜色',
  coverage: '适用面积',
  fill: '填充',
  fit: '版型',
  flavour: '风味',
  focal: '焦距',
  length: '长度',
  material: '材质',
  mount: '卡口',
  nib: '笔尖',
  noise: '噪声',
  origin: '产地',
  pages: '页数',
  power: '供电',
  protection: '防晒',
  quantity: '数量',
  roast: '烘焙',
  scent: '香味',
  season: '季节',
  sensor: '画幅',
  size: '尺寸',
  wattage: '功率',
  weight: '重量',
};

/** What an attribute is called; one that we have no word for keeps the shop's own. */
export function nameAttribute(key: string, language: Language): string {
  const name = language === 'zh-CN' ? (chinese[key] ?? key) : key;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}
