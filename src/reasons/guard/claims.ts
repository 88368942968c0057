import type { FactKind, Language } from '../../types.ts';
import { hasFact, type Line } from './line.ts';

/** Words that claim something which only a fact of one of these kinds can bear out; of none: which nothing can. */
interface Claim extends Readonly<Record<Language, RegExp>> {
  needs: readonly FactKind[];
}

const claims: readonly Claim[] = [
  {
    needs: ['bought', 'refill_due'],
    'zh-CN':
      /(你|您)(刚|已|已经)?(买|入手|购买|下单)|(买|入手)过的?|上(次|回|一?个?月|周)(你)?(买|入手)|(买|带)回家的那|\ufffc(已经|已)?(到家|到手|买)了|(上个月|上周|上回|上次|去年)那(双|件|袋|盒|瓶|台|只|条|支|把|罐)/,
    en: /\byou('ve| have)?( just| already| recently)? (bought|ordered|purchased|got|own|have at home)\b|\byour (last |recent |previous )?(order|purchase)s?\b|\bthe (\S+ )?you (bought|got|own)\b/i,
  },
  {
    needs: ['viewed', 'price_drop', 'searched', 'saved'],
    'zh-CN':
      /(你|您)(刚|刚刚|常|总|最近)?(才)?(看|浏览|逛|翻|点)(过|了|的|到)|(上次|上回|刚刚|刚才|前几天|昨天|那天)(你)?(看|浏览|逛|翻|点)|看(过|了)(又|好几|两|三|几)/,
    en: /\byou('ve| have)?( just| already| recently| keep| kept| were)? (viewed?|looked|looking|seen|saw|browsed|browsing|eyed|eyeing|clicked|opened|visited)\b|\bsince you looked\b|\byour (last |recent )?(visit|browsing|views?)\b/i,
  },
  {
    needs: ['saved'],
    'zh-CN': /收藏(了|过|的|夹|里)|加(了|过)?购物车|心愿单|(你|您)(收|存|留)(着|了|下)的/,
    en: /\byou('ve| have)? (saved|favou?rited|bookmarked|wish-?listed|pinned|hearted)\b|\b(in )?your (\S+ )?wish ?-?list\b|\b(in )?your (\w+ )?(saved|favou?rites?|basket|cart|bookmarks?)\b|\b(those|these|the|all) saved\b/i,
  },
  {
    needs: ['searched'],
    'zh-CN': /(你|您)?(搜|搜索|查|找)(过|了)|搜的|搜索词|(你|您)(在|想)?找的/,
    en: /\byou('ve| have)?( just)? (searched|typed|asked|looked for|were looking for)\b|\byour search(es)?\b/i,
  },
  {
    needs: ['price_drop'],
    'zh-CN':
      /降价|降了|跌价|便宜了|优惠|打折|折扣|特价|特惠|促销|省(了|下)?(钱|一笔)|划算|实惠|低价|好价|史低|性价比|更便宜|最便宜|白菜价/,
    en: /\b(cheaper|cheapest|price drop(ped|s)?|dropped in price|reduced|marked down|discount(ed|s)?|on sale|for less|bargains?|saves? (you )?(money|cash)|save (up to|on)|special offer|(good|great|better) deal|deals|good value|lower price|low price|costs? less|affordable|inexpensive|(on|for|fits?) (a|your|any) budget)\b/i,
  },
  {
    needs: ['popularity'],
    'zh-CN':
      /热门|热销|畅销|人气|流行|爆红|爆款|网红|(大家|人人|邻居们|朋友们|同事们?|家家)(都|也|在)(?!有|停)|带回了?家(?=$|，)|十个?有[七八九]个?|好多人|很多人(都|在|买)|许多人|不少人|(邻居|朋友|同事|别人)们?(都|也)(在|买|用)|口碑|好评|回购(率|王)|销量|排行|榜/,
    en: /\b(popular|best-?sell\w*|trend(ing|y)|viral|every(one|body)('s| is|’s)? (lov|want|buy|choos|talk|add|rav)\w*|every(one|body) has one|(most|many) (people|shoppers) (buy|bought|choose|chose|love|want|pick|have)|lots of people|others (bought|loved|chose|like)|crowd favou?rite|hit of the|top pick|reviews?|(highly|top|well)[- ]rated|five-star|loved by|half of \S+ (hums|has|owns|uses|buys|wears|loves)|takes? one home|taking (one|it) home|took (it|one) home|keeps? praising|rav(e|ing) about|award[- ]winning|awarded|thousands|so many homes)\b/i,
  },
  {
    needs: ['new_arrival'],
    'zh-CN':
      /新品|新款|新到(货|店|的)|新上(架|市)|上新(?!的)|刚(到货|到店|上架|上新|上市)|新鲜出炉的货|初次上架|首发/,
    en: /\b(new (on the shelf|in|arrival|this week|this month|here|release)|just (in|arrived|landed|launched|released)|newly (arrived|listed)|brand[- ]new|fresh in|latest (model|version|arrival))\b/i,
  },
  {
    needs: ['refill_due'],
    'zh-CN':
      /(快|差不多|也该|应该|已经)(用完|见底|空了)|所剩无几|(上(回|次)|那)(袋|瓶|包|盒|罐|桶|管|支).{0,6}(用|吃|喝)(完|光)/,
    en: /\b(running (low|out)|nearly (out|empty|gone|finished)|ran (dry|out)|almost (out|empty|finished)|due for a (refill|replacement|new one))\b/i,
  },
  {
    // What a shop page is told of is of this week or month, and never of today or of a whole year.
    needs: [],
    'zh-CN':
      /今年(的)?(最)?(热(?!得)|火(?!锅))|全年|(今早|今天|昨天).{0,3}(上架|上新|到货)|今天.{0,3}(断|没|空)(墨|货|粮|了)/,
    en: /\bpopular (all|every|this) year\b|\b(ran|run) (dry|out|empty) today\b/i,
  },
  {
    needs: ['city'],
    'zh-CN': /(你|您)(们)?(那|那边|那里|所在|的城市|家那边|住的)|本地|同城|附近(的人|人)/,
    en: /\b(in your (city|town|area|street|neighbou?rhood)|where you are|near you|local(ly)? to you|your (city|town|weather|local))\b/i,
  },
  {
    needs: ['weather'],
    'zh-CN':
      /(今天|今晚|明天|明早|后天|本周|这周|下周|周末|周[一二三四五六日]).{0,5}(雨|雪|降温|升温|起风|寒潮|刮风|暴雨|台风|大风)|(正在|现在)下(雨|雪)/,
    en: /\b(rain|snow|storms?|frost|ice|wind|sun|fog)\b.{0,14}\b(today|tonight|tomorrow|this week|right now)\b|\b(today|tonight|tomorrow|this week|next week|this weekend)\b.{0,12}\b(rain\w*|snow\w*|sunny|storm\w*|windy|freezing|forecast)\b|\bit('s|’s| is) (raining|snowing|freezing)( outside| right now| out)?\b/i,
  },
];

/** A claim that none of the line's facts bears out. */
export function findUngroundedClaim(line: Line): string | undefined {
  for (const claim of claims) {
    if (hasFact(line, ...claim.needs)) continue;
    const found = claim[line.language].exec(line.spoken);
    if (found) return found[0];
  }
  return undefined;
}
