import type { Language } from '../../types.ts';
import { firstMatch } from './first-match.ts';
import type { Line } from './line.ts';

/** Pressure of time, stock or envy. */
const pushing: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /限时|限量|限购|仅剩|仅此|仅限|只剩(最后|几(件|只|个|盒|套|台|双)|一(件|只|个|盒|套|台|双)|两|三|\p{N})|抢(购|完|光)|[快速疯开]抢|先到先得|手慢|手快|倒计时|售罄|卖光|卖完|断货|库存|即将(结束|截止|涨价)|涨价|过时不候|过期不|错过/u,
    /最后(一天|机会|几小时|时刻|一波|一批|\p{N})|赶紧|赶快|快来|速来|速速|抓紧|立即|立刻|马上(买|下单|抢|入手)|别(犹豫|等了|再等)|还(在)?等(什么|啥)|剩得?不多|(豆子|货|存货|剩下的)(快|要|就)(见底|没了|没货)|没货|售完|不补(货)?|赶着来|可?不等人|末班车(?=，?(赶|快|上))|过时不|都被(挑|抢|买)走|再不来|趁现在|趁还有|还不(买|快|下单)|再不买|下单|入手吧|买它|剁手|种草|别人都有|过了(今|明)(天|晚|夜|日).{0,2}(就|便)|价.{0,3}(只|就|仅)(留|到|剩)|涨回/u,
  ],
  en: [
    /\b(boxes|stocks?|shelves|sizes|supplies) (are|is) (thinning|emptying|dwindling|low)\b|\b(size|summer|lens|winter|spring|autumn|price|offer|one) (won'?t|can'?t|doesn'?t) (wait|last|hold|be here)\b|\bonce (they|these|it)('re| are|'s| is)? .{0,12}\bgone\b|\b(they'?re|it'?s) gone\b|\bgrab (one|it|yours|them)\b|\bdawdle|\border (tonight|before|by|soon|yours)\b|\bbecomes? too late|\btoo late\b|\blast[- ]?(chance|call)\b|\bthen the (door|window) (shuts|closes|is closing)\b|to decide, then\b|\bwhile (it|they) lasts?\b|\bsnap (it|one|them) up\b|\bdon'?t (sleep|delay|dither)\b|\bwho knows (about )?tomorrow\b|^going fast\b|\bblink and\b/i,
    /(?<!no )\b(hurry(?! needed)|act (now|fast)|last chance|limited|while (stocks?|supplies) lasts?|don'?t miss|miss out|before (it|they|stock)('s| is|'re| are| runs?)? ?(gone|sold|out)|selling (fast|out)|sold out|(is|are|they're|it's) going fast|almost gone|running out fast|ends? (soon|tonight|today)|final (hours?|days?|call))\b/i,
    /\b(buy (now|it now|today|this)|order (now|today)|shop now|click here|grab (it|yours|one|them) (now|fast|today)|get yours|today only|only a few|few left|left in stock|in stock|countdown|now or never|don'?t (wait|hesitate|delay)|everyone (else )?has|fomo|add to (cart|basket))\b/i,
  ],
};

export function findPressure({ text, language }: Line): string | undefined {
  return firstMatch(pushing[language], text);
}
