import type { Language } from '../../types.ts';
import { firstMatch } from './first-match.ts';
import type { Line } from './line.ts';

/**
 * Figures, prices, dates and ages that no fact brought along. Spelled numbers count when they measure something that data
 * would know; `两只手` and `two hands` do not.
 */
const many = '[二两三四五六七八九十百千万亿]';
const spelled =
  '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const units =
  '(dollars?|pounds|euros?|yuan|bucks|pence|cents?|percent|per cent|degrees|years?|months?|weeks?|days?|hours?|minutes?|seconds?|shoppers|customers|buyers|reviews|stars|kilos?|kilograms?|grams?|ounces?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|inch(?:es)?|lit(?:re|er)s?|cups?|loaves|brews|loads|pages)';
const figures: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /\p{N}|[％%￥¥$€£]/u,
    new RegExp(
      `${many}+[多来几]?(升|磅|斤|公斤|克|毫升|个?小时|分钟|秒|周年|岁|个月|公里|厘米|毫米|度(?!假)|倍|折(?!再)|成(?=$|，|的|新))`,
    ),
    new RegExp(`${many}*[百千万亿]+[多来几]?(天|年|人|块|圈|页|次|件|只|个|杯|张(?!选)|支|家)`),
    /[一二两三四五六七八九十百千万几半]+(元|块钱|角钱|毛钱|分钱|折|公里|公斤|毫升|升|磅|亿|周年|年(前|后|内))|[零〇一二三四五六七八九]{4,}|[一二三四五六七八九][零〇][一二三四五六七八九]|[一二两三四五六七八九十]岁半/,
    /一(天|小时|分钟|秒|周)(后|内|就(到|达|送))|(百分之|千分之|打[一二三四五六七八九]折|半价|免费|白送|不要钱|包邮|满减|立减|返现|红包|对半|翻倍|半月)/,
    /[一二三四五六七八九十]月[一二三四五六七八九十]+[日号]?|十个?有[七八九]个?|还有[一二两三四五六七八九十]+天|少了[一二三四五六七八九十百]+块?|铺上[两三四五六]张/,
  ],
  en: [
    /\p{N}|[%￥¥$€£]/u,
    new RegExp(`\\b${spelled}[ -](\\w+[ -])?${units}\\b`, 'i'),
    /\b(hundreds?|thousands?|millions?|billions?|dozens?) (of|more|\w+s\b|took|bought|loaves)|\b(feeds|serves|sleeps|seats|fits|holds) (two|three|four|five|six|seven|eight|ten|twelve)\b/i,
    new RegExp(`\\b(down by|save|off|less|under|over|at|for|by) ${spelled}(?=$|,| since| off| less)`, 'i'),
    /\b(one|a few|several)[ -](days?|weeks?|months?|hours?) (left|to go|until|till|away|from now|ago|later|delivery)\b|\b(a|one|two|the)[ -](third|quarter|half) (lighter|less|more|off|cheaper|of)\b/i,
    /\b(half[- ]price|free (shipping|delivery|gift|returns?)|for free|percent|per cent|per-cent|thrice|tenfold|twofold|the (first|second|third|fourth|fifth|\w+th) of \w+|the (twenty|thirty)-\w+|(on|by|this|next|until) (january|february|march|april|june|july|august|september|october|november|december))\b/i,
  ],
};

/** A day of a week that was told without its day: `下周` is a fact's, `下周三` nobody's. */
const weekday = /[下上本这](周|星期)([二三四五六]|[一日天](?![直起样气]))/;

export function findBareNumber({ text, spoken, facts, language }: Line): string | undefined {
  const day = weekday.exec(text)?.[0];
  return (
    firstMatch(figures[language], spoken) ??
    (facts.some(({ words }) => words.includes(day ?? '')) ? undefined : day)
  );
}
