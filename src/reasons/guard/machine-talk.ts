import type { Language } from '../../types.ts';
import type { Line } from './line.ts';

/** A machine that talks of itself, a prompt that came in with a title, and shelf labels that say nothing. */
const talk: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /忽略(以上|之前|前面|所有)|(以上|之前)(的)?(指令|提示|内容|规则)|系统(提示|消息|指令)|提示词|指令|角色扮演|扮演|请(输出|回复|写|生成|翻译|重复|忽略|务必|记住)|输出(以下|如下|内容)/,
    /(作为|身为|我是)(一个|一款)?(AI|人工智能|语言模型|助手|机器人|客服)|语言模型|人工智能|大模型|算法|模型认为|数据(显示|表明)/i,
    /根据(您|你)|为(您|你)(推荐|精选|定制|挑选)|猜你|你可能(会)?(喜欢|感兴趣)|推荐(给|理由|语|指数)?|浏览记录|购买记录|历史记录|看了又看|买了还买|相关商品|点击|关注(公众|我)|加(微信|群|我)|扫码|客服|联系(我|卖家)|二维码|微信|(打|拨|加)电话|\bQQ\b/,
  ],
  en: [
    /\b(ignore|disregard|forget|override) (all |any |the |your |my )*(previous|above|prior|earlier|instructions?|rules?|prompts?)|\b(system|developer|assistant|user) ?(prompt|message|role|:)|\bprompts?\b|\binstructions?:|\b(jailbreak|developer mode|dan mode|role-?play|pretend (to|you)|act as|you are (now|an? (ai|assistant|model|bot)))\b/i,
    /\b(as an? (ai|language model|assistant)|i('m| am) an? (ai|assistant|bot|model)|language model|chatbot|chatgpt|openai|algorithm|neural|machine learning|artificial intelligence|the (model|data) (says|shows|thinks))\b/i,
    /\b(based on your|because you|recommended|recommend(s|ation)?|you (may|might|could|will|would|'ll) (also )?(like|love|enjoy)|customers who|people who (bought|viewed)|similar (items|products)|related products|worth a look|perfect for you|just for you|picked for you|curated|top picks?|inspired by|subscribe|sign up|contact us|call us|whatsapp|telegram|email)\b/i,
    /\b(print|output|repeat|reply|respond|translate|write|say|reveal|summari[sz]e) (the |this |with |exactly |only |in |after |your |a |an )+(following|text|word|words|sentence|secret|password|prompt|instructions?|poem|code|json|system)\b/i,
  ],
};

export function findMachineTalk({ text, language }: Line): string | undefined {
  return talk[language].map((pattern) => pattern.exec(text)).find((found) => found)?.[0];
}
