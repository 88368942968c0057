import type { Glosses } from '../thing.ts';

/** Washing, drying and ironing clothes, in other words. */
// biome-ignore format: a table, a thing in a line
export const laundry: Glosses = {
  'laundry-detergent': ['clothes washing agent; fabric cleaning concentrate; bio powder for whites; machine wash soap liquid; garment cleanser refill', '衣物清洁剂; 洗衫液; 皂粉; 衣服清洗浓缩液; 机洗手洗两用洗涤剂'],
  'laundry-pods': ['pre-measured wash gel caps; dissolvable washer packs; single-dose laundry gels; 3-in-1 wash bombs', '洗衣胶囊; 凝珠洗衣液小包; 一颗洗一桶的浓缩球; 洗衫珠; 速溶衣物清洁片'],
  'delicate-detergent': ['gentle wool and silk cleaner; lingerie wash liquid; down jacket cleaning agent; mild wash for fine fabrics', '贴身衣物清洗液; 羊毛羊绒专用洗涤剂; 丝绸衣料中性洗剂; 内衣裤手洗皂液; 羽绒衣干洗剂'],
  'fabric-softener': ['clothes softening rinse; anti-static tumble sheets; wash scent boosting pearls; garment fragrance crystals; laundry perfume rinse', '衣物柔软精; 衫裤柔顺香水; 洗衣香氛颗粒; 烘衣防静电纸; 衣服软化留香液'],
  'stain-remover': ['oxy whitening powder; grease spot pre-treater; collar and cuff cleaner spray; fabric whitening agent; dye transfer catching sheets', '衣物去污渍剂; 领口袖口强力去黄; 白衣增白粉; 油渍清除喷雾; 洗衣防染色母片'],
  'washing-machine-cleaner': ['washer tub descaling tablets; front loader odour treatment; limescale powder for the washer; washer deep clean tabs', '洗衣机内筒除垢剂; 洗衣槽去霉去味片; 滚筒波轮除菌泡腾清洁块; 洗衣机水垢清除粉'],
  'laundry-basket': ['worn clothing sorter; dirty linen tub; washing carrier with handles; soiled clothes holder; linen bin with lid', '换洗衣物收纳桶; 污衣篮; 装脏衣服的筐; 浴室换洗衫篓; 待洗衣物分类桶'],
  'laundry-bag': ['net sack for washing machine; zipped mesh bra washer pouch; garment protection net; washer hair catcher pouch', '机洗防变形网兜; 文胸清洗护罩; 细网洗衫袋; 毛衣机洗保护网; 洗衣机滤毛网兜'],
  'drying-rack': ['washing line; airing frame for clothes; winged garment dryer stand; over-bath airer; retractable washing cord', '晒衫架; 晾晒架子; 升降晾衣机; 伸缩晾衣绳; 落地翼型晾衫架'],
  'clothes-pegs': ['pegs for the washing line; windproof line clamps; sock hanging dryer with clips; laundry line grips; beach towel clips', '晾晒夹子; 晒衣服小夹; 晾袜子多头夹盘; 防风塑料晾衫夹; 棉被晾晒大夹'],
  'clothes-hangers': ['wardrobe garment holders; suit shoulder shapers; skirt and pants clip hooks; flocked closet hooks; shirt hanging frames', '衣服挂子; 衫架; 西装宽肩挂具; 裤子裙子夹; 衣柜撑衣服的钩子'],
  'lint-remover': ['pill remover for knitwear; bobble trimmer; sticky fluff roller; pet hair clothes roller; fuzz remover for jumpers', '衣物去毛器; 起球修剪机; 粘尘滚筒; 毛衣打毛球机; 滚筒式粘毛刷'],
  iron: ['crease removing appliance; fabric pressing tool; garment de-wrinkler; steaming wand for clothes; upright wrinkle remover', '烫斗; 熨衣电器; 衣物除皱机; 立式蒸汽烫衣机; 手提烫衫器'],
  'ironing-board': ['pressing table; folding board for pressing clothes; padded pressing surface; tabletop pressing pad; heat-resistant board pad', '熨烫台; 烫衫板; 折叠烫台; 熨斗垫板; 烫衣台布套'],
};
