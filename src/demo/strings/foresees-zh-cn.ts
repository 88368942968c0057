import type { ForeseesStrings } from './foresees-en.ts';

export const foreseesZhCN: ForeseesStrings = {
  interests: '你好像喜欢',
  trends: { rising: '最近更多了', steady: '', falling: '最近少了' },
  grownTogether: (names) => `“${names.join('”“')}”也并到了这里`,
  grownOutOf: (name) => `从“${name}”里分出来的`,
  forgetThese: '把这些都忘掉',
  forgetTheseWhat: (name) => `把这些都忘掉：${name}`,

  notThis: '不是这个',
  notThisWhat: (name) => `不是这个：${name}`,
  putAway: (name) => `收起来了：${name}，清单也跟着变了。`,
  kinds: { interest: '兴趣', stage: '猜测', kind: '' },

  stages: '你大概走到这里',
  until: (sureness, day) =>
    `${sureness >= 0.75 ? '多半如此' : sureness >= 0.5 ? '也许如此' : '只是猜猜'}，大约到${day}`,
  notSo: '不是这样',
  notSoWhat: (name) => `不是这样：${name}`,

  needs: '接下来也许用得上',
  moreNeeds: (count) => `还有 ${count} 样`,
  dueNow: '就在这几天',
  dueInDays: (days) => `${days} 天后`,
  dueInWeeks: (weeks) => `${weeks} 周后`,
  groundless: {
    season: '来自时令，与你做过的事无关',
    festival: '来自日历，与你做过的事无关',
    trend: '来自店里的销路，与你做过的事无关',
  },

  learned: '哪些提示你会跟着走',
  learnedHint: '点开哪类提示的卡片，它就更有分量；略过或收起，就轻一些。',
  sources: {
    stage: '走到哪一步',
    refill: '快用完了',
    complement: '和买过的搭着用',
    season: '时令',
    festival: '节日',
    interest: '你喜欢的',
    forecast: '有过这些之后常选的',
    trend: '店里卖得好的',
  },
  feedback: (shown, opened, dismissed) =>
    shown + opened + dismissed === 0
      ? '还没试过'
      : `看过 ${shown} 次，点开 ${opened} 次，收起 ${dismissed} 次`,
  weighs: (weight) => `分量是 ${weight} 倍`,
  reset: '重来',
  resetWhat: (source) => `重来：${source}`,
  wasReset: '已重新开始，清单也跟着变了。',

  city: '你的城市',
  cityHint: '用来看天气和时令。从不向设备打听：你说了才知道，不说就不知道。',
  setCity: '记下',
  cityUnknown: (city) => `不清楚「${city}」的天气，只好照着日历来。换个写法，或写附近的大城市试试。`,
  cityKnown: (city, now) => [city, now.join('、')].filter(Boolean).join('：'),
  coming: (festivals) => `快到了：${festivals.join('、')}`,
  sensitive: '私事也可以猜',
  sensitiveHint: '关着时，从不猜健康、怀孕、信仰和哀悼，也不会主动摆出这类东西。',

  meaning: '跟着谁走',
  meaningOthers: '别人的选择',
  meaningYou: '你的意思',

  foreseen: '接下来',
  nextSearches: '也许在找',
};
