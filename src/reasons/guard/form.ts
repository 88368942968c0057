import type { Language } from '../../types.ts';
import { cardLengths } from '../phrasebook.ts';
import { firstMatch } from './first-match.ts';
import { factMark, type Line } from './line.ts';
import { findSlip } from './slips.ts';

/** Signs that turn the reading order, join or hide what is written, or steer a screen; and those that cannot be read. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u3000]/u;
const picture = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{fe0f}\u20e3]/u;
const markup =
  /[<>{}[\]|\\^`~_*#@=]|h[tx]{2}ps?:|www\.|&\w+;|[\p{L}\p{N}](\.|\s?dot\s|点)(com|cn|net|org|io|top|vip|shop|store|xyz|app|co)\b|\w\(["'\w]/iu;
const loud = /[!！]|[?？]{2}|…{3}|\.{4}|[A-Z]{6,}|\p{M}{2}/u;
/** Letters and signs that a line of the language is written with, besides Latin names. */
const letters: Record<Language, RegExp> = {
  'zh-CN': /^[\p{Script=Han}A-Za-zÀ-ÿ0-9，、。：；？（）《》「」“”‘’…—·–→%￥¥$€£.,&'’+/° -]*$/u,
  en: /^[A-Za-zÀ-ž0-9\s,.:;?()'"“”‘’…–—→·%￥¥$€£&+/°-]*$/u,
};
const halfWidth = /[,;:?](?!\d)/;
/** One word four times is no sentence. */
const stammer = /(?<![\p{L}])(\p{L}{2,}|\p{Script=Han}{2,6})[\s，、,]*\1[\s，、,]*\1[\s，、,]*\1/iu;

/** A name that is no longer takes no more than its place. */
const usualName: Record<Language, number> = { 'zh-CN': 4, en: 2 };

const count = (text: string, { unit }: { unit: RegExp }): number => text.match(unit)?.length ?? 0;

/** Whether it is as long as a reason may be. A long name may take the place it needs: the band is for what stands around it. */
function isFitting({ text, spoken, facts, named, language }: Line): boolean {
  const bound = cardLengths[language];
  const length = count(text, bound);
  const names = facts.filter(({ kind }) => named.has(kind));
  const allowed = names.reduce(
    (sum, { words }) => sum + Math.max(0, count(words, bound) - usualName[language]),
    0,
  );
  const marks = spoken.split(factMark).length - 1;
  return length >= bound.least && length <= bound.most + Math.min(allowed, 12) && marks <= 3;
}

export const findUnseen = (text: string): string | undefined => firstMatch([unseen, picture, markup], text);

/** What is wrong with how it is written: unseen signs, pictures, markup, shouting, another script, slips, its length. */
export function findFormFault(line: Line): string | undefined {
  const { text, spoken, language } = line;
  const hit = findUnseen(text) ?? firstMatch([loud, stammer], text);
  if (hit !== undefined) return hit;
  if (!letters[language].test(text)) return 'script';
  if (/^\s|\s$|\s{2}/.test(text) || /[。.]$/.test(text)) return 'edges';
  if (language === 'zh-CN' && (halfWidth.test(spoken) || /\s/.test(spoken))) return 'spacing';
  return findSlip(line) ?? (isFitting(line) ? undefined : 'length');
}

/** Traditional signs in a line of simplified ones, those that are met most. */
const traditional =
  /[們個這時來對國說為學會過還後點樣現發經動當頭問話買賣開關門間見覺讓誰請謝該認識記許論設試詳語誤調談讀變轉車軟輕較輛運進達遠連選邊邏錢鐵銀錯鍵長隨險難電靜頂預領頭題額顏願類風飛飯飲養館馬驗驚魚鳥麗黃點齊龍臺灣灣臥濕熱無爾愛應態憂戲戰戶擇擔據擺攜斷於暫曉條楊極榮樂標樓機權歡歲歸殘殺氣決沒況涼淚淨溫滅滿漲漸潔潤濟濾獨獎環產畫異療瘋盤睜碼禮種稱穩窩競筆節範簡籃糧級紅純紙細終結給絲絕統經綠維網緊線練縣總績織繁繼續罰職聯聲聽腦腳臉興舊莊華萬葉蓋藍藝藥蘇處號裝補裡製複規視親觀計訂討訊訪證評詞詩誠認誇諒謊豐負財責貨販貴費資賞賠質趕趙跡踐車軌載輸辦農邁郵鄉醜釋釐針釣鈔鐘鎮閃閉閒閱陣陰陳陽際雖雙雜雞離雲霧靈韓頁順須頓頗頻顆顧顯騎騙鬆鬥鮮麼麵黨龜摺疊攤瀏覽熱銷廢換購]/u;
const notEnglish = /[À-ž]/;
const borrowed =
  /(?<!\p{L})(cafés?|crème|brûlée|purée|sauté|jalapeños?|décor|entrée|naïve|pâté|piñata|à la|rosé|soufflé|crêpes?|doña|señor|façade|flambé|consommé|frappé|macramé|appliqué|papier-mâché)(?!\p{L})/giu;

/** A word or sign of another language, or of Chinese written otherwise, that no fact brought along. */
export function findForeignWord({ spoken, language }: Line): string | undefined {
  if (language === 'zh-CN') return (/\p{Script=Latin}{2,}/u.exec(spoken) ?? traditional.exec(spoken))?.[0];
  const bare = spoken.replace(borrowed, '');
  return (/\p{Script=Han}+/u.exec(bare) ?? notEnglish.exec(bare))?.[0];
}
