import type { Language } from '../../types.ts';
import type { Line } from './line.ts';

/**
 * Figures, prices, dates and ages that no fact brought along. Spelled numbers count when they measure something that data
 * would know; `两只手` and `two hands` do not.
 */
const figures: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /\p{Nd}|[①-⑳㈠-㈩]|[％%￥¥$€£]/u,
    /[零〇一二两三四五六七八九十百千万亿几半]+(元|块钱|角钱|毛钱|分钱|折|成(新|的人)|岁|周岁|度|倍|公里|厘米|毫米|公斤|毫升|人(买|都|在)|万|亿|周年|个月|星期|年(前|后|内))/,
    /[零〇一二两三四五六七八九十百千万亿几]+(天|小时|分钟|秒|周)(后|内|前|到(?!晚)|达|发货|送|就)/,
    /(百分之|千分之|打[一二三四五六七八九]折|半价|免费|白送|不要钱|包邮|满减|立减|返现|红包)/,
    /[一二三四五六七八九十]月[一二三四五六七八九十]+[日号]?/,
  ],
  en: [
    /\p{Nd}|[①-⑳½⅓¼¾%￥¥$€£]/u,
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|several|dozens?)[ -]?(\w+ )?(dollars?|pounds|euros?|yuan|bucks|pence|cents?|percent|per cent|degrees|years?[ -]olds?|people|shoppers|customers|buyers|reviews|stars|kilos?|kilograms?|kilometres?|kilometers?|miles?|inches|litres?|liters?|times (as|more|faster|better))\b/i,
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several)[ -](days?|weeks?|months?|hours?) (left|to go|until|till|away|from now|ago|later|delivery)\b/i,
    /\b(half[- ]price|free (shipping|delivery|gift|returns?)|for free|percent|per cent|(on|by|this|next|until) (january|february|march|april|june|july|august|september|october|november|december))\b/i,
  ],
};

export function findBareNumber({ spoken, language }: Line): string | undefined {
  return figures[language].map((pattern) => pattern.exec(spoken)).find((found) => found)?.[0];
}
