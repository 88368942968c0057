import type { Glosses } from '../thing.ts';

/** Puzzles and games for the table, in other words. */
// biome-ignore format: a table, a thing in a line
export const toysAndGames: Glosses = {
  'jigsaw-puzzle': ['500-piece interlocking picture; wooden cut scene; 2000 pcs landscape; panoramic interlocking image; picture assembly pastime', '砌图; 1000块装饰画; 木质异形拼版; 成人减压风景图块; 儿童平面拼板'],
  'puzzle-mat': ['felt rollaway storage; tilting work board for pieces; piece sorter drawers; non-slip assembly surface; piece storage portfolio', '拼砌工作台; 碎片分拣盘; 卷起收纳绒布; 斜面支架板; 拼到一半可卷走的毯子'],
  'puzzle-frame': ['poster surround for finished jigsaws; 70x50 picture moulding; snap surround for completed pieces; aluminium surround for 1000 pieces', '成品装裱框; 1000片外框; 木质裱画框; 拼好后挂墙边框'],
  'puzzle-glue': ['piece fixing adhesive; preserver sheets for jigsaws; clear finishing coat for pieces; peel and stick backing for pieces', '成品固定上光液; 成品裱贴背胶; 拼砌完定型胶; 拼好固定贴膜'],
  'board-game': ['worker placement boxed game; resource trading strategy; dungeon crawler; cooperative boxed tabletop; settlement building eurogame', '桌上游戏; 德式策略盒装; 多人聚会版图; 合作推图类盒装; 家庭周末桌面娱乐'],
  'kids-board-game': ['matching pairs for preschoolers; snakes and ladders; ludo for little ones; first counting tabletop; family boxed fun for ages 4', '小朋友桌面玩具; 记忆配对翻牌; 强手棋; 幼儿逻辑对战玩具; 蛇梯棋'],
  'party-game': ['icebreaker question cards; charades for adults; truth or dare cards; bluffing deck for groups; whodunit night kit', '破冰问答卡; 酒桌惩罚卡; 行酒令道具; 推理剧本盒装; 团建聚会整蛊玩具'],
  'board-game-storage': ['foam core tray; component sorter; neoprene table surface; token boxes for tabletop; deck divider trays', '配件分格盒; 卡牌打牌垫; 盒内隔层内衬; 桌面防滑对战布; 标记物整理盒'],
  'card-game': ['shedding deck for family; fast matching deck; speed snap deck; set collection deck; trick-taking deck', '家庭对战纸卡; 快手反应卡; 数字接龙牌; 儿童记忆抢答牌; 聚会出牌类玩具'],
  'playing-cards': ['bridge size deck; casino deck; plastic waterproof suit cards; clay gambling chips; jumbo index suits', '啤牌; 塑料防水PVC打牌; 斗地主用牌; 魔术花切牌; 百家乐筹码币'],
  mahjong: ['144-tile parlour game; american mahj rack; chinese tile game; automatic shuffling table; travel tile game with case', '雀牌; 麻雀牌; 全自动洗牌四方桌; 广东四川手搓大牌; 便携迷你小雀牌'],
  chess: ['wooden staunton pieces; chinese xiangqi board; draughts board; folding magnetic strategy board; queen and pawn pieces', '西洋棋; 军棋; 磁性折叠棋盘; 双陆棋; 实木棋子楚河汉界'],
  'go-set': ['baduk board; 19x19 bamboo surface; yunzi stones; magnetic 9x9 board; black and white stones with bowls', '云子; 19路黑白子; 儿童初学黑白弈; 竹木弈盘带罐; 永子蛤碁石'],
  'chess-clock': ['digital tournament countdown; dual player countdown; opening repertoire book; endgame tactics book', '比赛对局计时器; 下棋双面倒计时; 开局战术书; 死活题; 残局练习册'],
  dice: ['d20 polyhedrals; rpg rolling set; casino cubes; metal rolling cubes; leather tray for rolling', '色子; 骰仔; 摇骰色盅; D20七粒套装; 金属多面数字块'],
  'rpg-book': ['dungeon master guide; campaign setting; player handbook for adventures; fantasy adventure module; monster manual', '地下城玩家手册; 主持人指南; 模组冒险书; 角色卡跑团本; 入门冒险盒'],
};
