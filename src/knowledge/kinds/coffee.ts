import type { KindsOfThing } from '../kind-lore.ts';

export const coffee: KindsOfThing = {
  'coffee beans': {
    names: ['咖啡豆'],
    'zh-CN': {
      use: ['明早那杯，从这里开始', '一开封，屋里先醒了'],
      same: ['换一款豆子，换个早晨', '豆子这回事，要一款款试', '喝惯一种，也试试这种'],
      beside: {
        'coffee grinder': '磨豆机转起来，总得有豆子',
        'pour-over dripper': '滤杯张着口，等一把豆子',
        'espresso machine': '机器再好，先看豆子',
      },
    },
    en: {
      use: ['Tomorrow’s first cup starts here', 'Open it up, wake the kitchen'],
      same: [
        'New beans, another kind of morning',
        'Next stop on your tasting tour',
        'Same ritual, different beans',
      ],
      beside: {
        'coffee grinder': 'A grinder is always hungry',
        'pour-over dripper': 'Something worth pouring slowly over',
        'espresso machine': 'The machine does half, beans the rest',
      },
    },
  },
  'coffee grinder': {
    names: ['磨豆机', 'burr grinder'],
    'zh-CN': {
      use: ['现磨的香，从它这里来', '豆子变成粉，只差这几圈'],
      same: ['磨豆机，粗细里见脾气', '同样磨豆，换副身板', '台面留给谁，再比一台'],
      beside: {
        'coffee beans': '豆子现磨，香气才跑不远',
        'pour-over dripper': '手冲讲究粗细，它说了算',
        'espresso machine': '意式要磨得细，这活归它',
      },
    },
    en: {
      use: ['Grind just before you pour', 'The sound of coffee about to happen'],
      same: [
        'Another way to the same fine powder',
        'Grinders have characters, meet another',
        'One more contender for the counter',
      ],
      beside: {
        'coffee beans': 'Beans keep their secrets until ground',
        'pour-over dripper': 'A good pour starts with the grind',
        'espresso machine': 'Espresso is fussy about its grind',
      },
    },
  },
  'pour-over dripper': {
    names: ['手冲滤杯', '滤杯', 'coffee dripper'],
    'zh-CN': {
      use: ['慢慢画圈，等一杯滴完', '三分钟，一个人的小仪式'],
      same: ['滤杯换一只，水流就不同', '同是手冲，换只杯看看', '再挑一只，周末轮着用'],
      beside: {
        'coffee beans': '好豆子，让热水慢慢问它',
        'coffee grinder': '磨好的粉，落进这里',
        'espresso machine': '不想开机器的早上，用它',
      },
    },
    en: {
      use: ['Three quiet minutes, one cup', 'Slow circles, then coffee'],
      same: [
        'Change the dripper, change the flow',
        'Another one for the same slow pour',
        'Weekday dripper, weekend dripper',
      ],
      beside: {
        'coffee beans': 'Lets those beans take their time',
        'coffee grinder': 'Where fresh grounds land next',
        'espresso machine': 'For mornings without the machine',
      },
    },
  },
  'espresso machine': {
    names: ['意式咖啡机', '咖啡机', 'coffee machine'],
    'zh-CN': {
      use: ['在家，也能来一小杯浓的', '早高峰前，先给自己一杯'],
      same: ['咖啡机换一台，台面换张脸', '同是一小杯，路数不一样', '再看一台，比比谁顺手'],
      beside: {
        'coffee beans': '同一把豆子，萃成一小杯浓的',
        'coffee grinder': '磨得再细，也要它来压一把',
        'pour-over dripper': '手冲之外，来一杯浓的',
      },
    },
    en: {
      use: ['A small strong cup, no queue', 'The corner café, minus the corner'],
      same: [
        'Another machine, same short strong cup',
        'One more way to pull a shot',
        'Put the two machines side by side',
      ],
      beside: {
        'coffee beans': 'Gives those beans some pressure',
        'coffee grinder': 'What a fine grind is for',
        'pour-over dripper': 'For days too short for dripping',
      },
    },
  },
};
