import type { Glosses } from '../thing.ts';

/** Bags, wallets and what hangs on them, in other words. */
// biome-ignore format: a table, a thing in a line
export const bags: Glosses = {
  handbag: ['ladies arm candy; leather top handle carryall; baguette under the arm; evening to office purse for women', '女士手袋; 肩背小包; 法棍包; 真皮单肩手提; 妈妈出街手袋'],
  'tote-bag': ['open top carryall; heavy cotton shopper; grocery sack with handles; book carrying cloth bag', '大号手提袋; 帆布购物手袋; 环保布提袋; 学生装书布包; 上班大容量单肩袋'],
  'crossbody-bag': ['small strap purse across the chest; hip pouch; bum bag; camera style cross shoulder pouch; quilted chain purse', '单肩斜背包; 腋下斜挎小包; 侧背包; 男士胸前包; 随身机车手机袋'],
  'clutch-bag': ['handheld party purse; rhinestone soiree pouch; wedding guest envelope; gala wristlet pouch', '宴席手抓包; 新娘手拎小包; 水钻派对包; 信封手拎小包; 男士手抓小包'],
  backpack: ['two strap shoulder pack; everyday carry pack for adults; college student pack; lightweight hiking commuting bag', '双肩背囊; 后背包; 背囊; 通勤书包成人; 轻便旅游双背包'],
  'laptop-bag': ['padded notebook briefcase; 15.6 inch computer carrying tote; business pack with usb port; office shoulder bag for notebook pc', '笔电包; 手提笔记本单肩; 15.6寸电脑背囊; 防震商务通勤包; 公事电脑手提'],
  briefcase: ['lawyer hard case; executive document holder; slim a4 office tote for men; business attache bag', '公事包; 男士皮质文件手提; 律师包; 手提箱 商务; 横款真皮办公包'],
  wallet: ['slim cardholder; rfid blocking billfold; trifold with zip; cash and cards pouch; banknote holder', '银包; 皮夹; 卡片钞票夹子; 驾驶证皮套; 钱夹'],
  'key-ring': ['carabiner loop for house keys; leather fob; car fob pendant; neck lanyard for keys; retractable clip', '锁匙扣; 锁匙包; 挂腰钥匙扣; 锁匙圈; 车匙挂绳'],
  'bag-charm': ['hanging decoration for purse; fluffy pompom dangle; replacement shoulder chain for purse; ugly-cute toy pendant', '包袋吊饰; 包包配饰公仔; 丑萌小挂饰; 毛球吊坠; 斜挎替换肩带'],
};
