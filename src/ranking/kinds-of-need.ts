/**
 * Common knowledge of kinds of thing, as far as the list needs it: what is used up and bought again, and what one
 * owns one of. Matched against kind and category names in any language, lower-cased. A thing of neither list is
 * treated as lasting, but others of its kind stay welcome.
 */
const usedUp = [
  /\b(coffee|beans|tea|food|treats?|snacks?|flour|milk|formula|diapers?|nappies|litter|ink|toner|gels?|cream|balm|sunscreen|lotion|shampoo|soap|detergent|paper|batter(?:y|ies)|filters?|vitamins?|soil|seeds?|bulbs|razors?|toothpaste|tissues?|wipes|candles?|refills?|cartridges?)$/,
  /(咖啡豆|咖啡粉|茶叶|茶|粮|罐头|零食|面粉|奶粉|纸尿裤|尿不湿|猫砂|墨水|硒鼓|墨盒|能量胶|面霜|护手霜|润唇膏|防晒霜|乳液|洗发水|沐浴露|香皂|洗衣液|纸巾|湿巾|电池|滤芯|滤纸|营养土|种子|牙膏|蜡烛|替换装)$/,
];

const oneIsEnough = [
  /\b(tent|kettle|rice cooker|espresso machine|coffee grinder|stand mixer|dehumidifier|humidifier|air purifier|fan|stroller|baby walker|cat tree|dog bed|tripod|camera|camp stove|yoga mat|duvet|washing machine|refrigerator|fridge|microwave|oven|vacuum cleaner|printer|television|tv|mattress|sofa|desk|car seat|crib)s?$/,
  /(帐篷|水壶|电饭煲|咖啡机|磨豆机|厨师机|除湿机|加湿器|空气净化器|电风扇|推车|学步车|猫爬架|狗窝|三脚架|相机|炉具|瑜伽垫|被子|洗衣机|冰箱|微波炉|烤箱|吸尘器|打印机|电视|床垫|沙发|书桌|安全座椅|婴儿床)$/,
];

const anyMatches = (patterns: RegExp[], names: readonly string[]): boolean =>
  names.some((name) => patterns.some((pattern) => pattern.test(name)));

/** @param names  Of one item, lower-cased, as `Catalog.muteNames` gives them. */
export function isUsedUp(names: readonly string[]): boolean {
  return anyMatches(usedUp, names);
}

export function isOneEnough(names: readonly string[]): boolean {
  return !isUsedUp(names) && anyMatches(oneIsEnough, names);
}
