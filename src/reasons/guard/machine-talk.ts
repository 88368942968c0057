import type { Language } from '../../types.ts';
import { firstMatch } from './first-match.ts';
import type { Line } from './line.ts';

/** A machine that talks of itself, a prompt that came in with a title, and shelf labels that say nothing. */
const talk: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /[忽無无][略视視](以上|之前|前面|所有)|(以上|之前)(的)?(指令|提示|内容|规则)|系统(提示|消息|指令)|提示词|指令|角色扮演|扮演|请(输出|回复|写|生成|翻译|重复|忽略|务必|记住)|输出(以下|如下|内容)|(回复|答案|结果)(如下|是|：)|^好的，|^(助手|用户|系统|管理员|AI)[：:]|管理员|审核|跳过审|只夸|(这|写)(句|一句)(是|我|不出)|生成的|我写不出|抱歉|对不起/,
    /(作为|身为|我是)(一个|一款)?(AI|人工智能|语言模型|助手|机器人|客服)|语言模型|人工智能|大模型|算法|模型认为|大?数据(显示|表明|说)|系统(判断|认为|推荐|为)|小编|匹配度|置信|联想到的|画像/i,
    /根据(您|你)|为(您|你)(推荐|精选|定制|挑选)|猜你|你可能(会)?(喜欢|感兴趣)|推荐(给|理由|语|指数)?|浏览记录|购买记录|历史记录|看了又看|买了还买|因为(你|您)?(浏览|看|买|搜)(过|了)|(看|买)(过|了).{0,8}的人|搭配购买|一起买|相关商品|(此|本)?广告位|赞助|点击|关注(公众|我)|加(微信|群|我)|扫码|店主|卖家|客服|联系(我|卖家)|二维码|微信|(拨|加|请打)电话|\bQQ\b/,
  ],
  en: [
    /^(yes|no|ok|okay|sure|confirmed|done)[.:]|\b(ignore|disregard|forget|override) (all |any |the |your |my )*(previous|above|prior|earlier|instructions?|rules?|prompts?)|\b(system|developer|assistant|user) ?(prompt|message|role|:)|\bprompts?\b|\binstructions?:|\b(jailbreak|developer mode|dan mode|from now on|only mention|set the \w+ to|skip the check|role-?play|pretend (to|you)|act as|you are (now|an? (ai|assistant|model|bot)))\b/i,
    /\b(as an? (ai|language model|assistant)|i('m| am) an? (ai|assistant|bot|model)|language model|chatbot|chatgpt|openai|algorithm|neural|machine learning|artificial intelligence|the (model|data) (says|shows|thinks)|sorry,? i|i can(’|')?t (describe|write|say|help)|certainly|sure,? here|here(’|')?s (a|your|the) (line|reason|text|sentence)|match for your|your (profile|history|data|preferences)|sponsored|an? ad\b)\b/i,
    /\b(based on your|because you|recommended|recommend(s|ation)?|you (may|might|could|will|would|'ll) (also )?(like|love|enjoy)|customers who|people who (bought|viewed)|similar (items|products)|related products|worth a look|perfect for you|just for you|(picked|chosen|selected) for you|hand-?picked|curated|frequently bought|bought together|more like (this|that)|shoppers|top picks?|inspired by|subscribe|sign up|the seller|this seller|contact us|call us|whatsapp|telegram|email)\b/i,
    /\b(print|output|repeat|reply|respond|translate|write|say|reveal|summari[sz]e) (the |this |with |exactly |only |in |after |your |a |an )+(following|text|word|words|sentence|secret|password|prompt|instructions?|poem|code|json|system)\b/i,
  ],
};

export function findMachineTalk({ text, language }: Line): string | undefined {
  return firstMatch(talk[language], text);
}
