import type { Glosses } from '../thing.ts';

/** Skiing, snowboarding, skating, and what keeps one warm at it, in other words. */
// biome-ignore format: a table, a thing in a line
export const winterSports: Glosses = {
  skis: ['groomed piste planks; powder twin tips; cross-country touring planks; rental downhill package; rocker carvers 170cm', '双板雪具; 全地域双板; 刻滑双板; 越野双板; 高山滑降板'],
  snowboard: ['freestyle ride plank; powder ride deck; camber park deck; beginner ride package 155cm; rocker freeride deck', '平花板; 公园板; 刻滑站立雪板; 入门雪板套装; 全能粉雪板'],
  'snowboard-bindings': ['strap-in ride mounts; step-on ride mounts; quick-entry ride mounts; highback foot straps for rider', '单板脚固; 快穿固定器; 单板绑带; 平花刻滑固定'],
  'ski-boots': ['hard-shell slope footwear; 100 flex buckle footwear; gripwalk downhill footwear; touring hardshell with walk mode', '双板硬壳鞋; 高山滑雪靴; 热塑双板鞋; 卡扣硬鞋'],
  'snowboard-boots': ['dial-lacing rider footwear; soft-shell rider footwear; freestyle rider footwear; speed-lace slope footwear', '单板软鞋; 钢丝快穿滑雪靴; 旋钮钢丝单板靴; 刻滑平花雪靴'],
  'ski-poles': ['aluminium slope sticks; telescopic touring sticks; kids downhill sticks; carbon piste sticks', '双板手仗; 滑雪手杖; 铝合金碳素雪仗; 可伸缩登山滑行杖'],
  'ski-jacket': ["insulated slope coat; waterproof hardshell for piste; women's one-piece slope outfit; 3-in-1 snow anorak; powder skirt shell", '单双板雪衣; 防水保暖雪地外套; 连体滑行保暖衣; 男女雪山防寒上衣'],
  'ski-pants': ['insulated slope trousers; waterproof bib overalls for snow; powder shell trousers; softshell winter bottoms', '防水保暖雪地裤; 单双板裤子; 连体背带滑雪; 加厚防风裤'],
  'kids-ski-suit': ['childrens snow bib set; toddler one-piece winter slope outfit; junior insulated salopette set; boys snow overall', '小孩雪衣雪裤; 宝宝连体雪服; 男女童防水加厚雪地套装; 青少年滑雪外套'],
  'ski-goggles': ['spherical slope eyewear; magnetic lens snow eyewear; otg slope eyewear; photochromic snow mask', '雪地护目镜; 柱面防雾双层镜; 可卡近视滑雪眼镜; 球面磁吸换片护目'],
  'ski-helmet': ['slope head protection; mips snow headgear; visor snow headgear; kids piste lid; goggle clip brain protection', '雪地安全盔; 单双板头盔; 儿童滑行安全盔; 一体式带镜片雪地盔'],
  'ski-gloves': ['waterproof slope mitts; insulated slope gauntlets; touch-screen snow hand warmers; 3-finger snow mitts; wrist-guard snow hand wear', '雪地防水手套; 单双板五指保暖; 闷子雪套; 加厚防寒滑雪巴掌'],
  'thermal-base-layer': ['merino slope underlayer; moisture-wicking winter sport underlayer; zip-neck warm underlayer; compression snow underlayer', '滑雪打底; 羊毛排汗贴身层; 户外速干保暖打底衣裤; 登山雪地贴身内层; 功能排汗衣'],
  'ski-socks': ['knee-length cushioned slope hosiery; merino shin-padded hosiery; heated slope hosiery; kids over-calf slope hosiery', '雪地长筒厚袜; 美利奴羊毛雪靴袜; 单双板保暖袜; 过膝滑雪压缩袜'],
  'neck-gaiter': ['tubular fleece scarf; multi-use headwear tube; windproof face warmer; merino throat warmer; half face snow cover', '雪地保暖围脖; 百变头巾; 防风面罩; 摩托骑行围脖; 三角面巾'],
  balaclava: ['full head hood with eye opening; under-helmet thermal hood; winter motorcycle hood; ninja hood windproof', '全脸防风头套; 头盔内保暖头套; 骑行抗寒面罩帽; 抓绒蒙面帽'],
  'ski-protective-pads': ['turtle butt cushion; padded slope shorts; spine guard vest; wrist and knee guard for riders; crash pants snow', '单板护臀护膝; 摔不疼屁股垫; 滑雪护腕护背; 乌龟垫; 内穿防摔裤'],
  'ski-bag': ['wheeled slope gear carrier; padded board sleeve 165cm; rider footwear backpack; double plank travel carrier', '雪具包; 单双板收纳; 带轮托运板袋; 滑雪装备双肩; 雪鞋头盔背囊'],
  'ski-wax': ['glide bar universal temperature; board tuning iron kit; base cleaner and scraper; rub-on glide paste; p-tex repair', '板底蜡; 雪板保养; 打蜡熨斗刮板; 磨刃器; 速滑蜡'],
  'sunscreen-stick': ['outdoor uv balm stick; high-altitude face block spf50; sweatproof sun bar; zinc face stick for surfers', '户外运动防晒膏棒; 高原雪地护脸; SPF50防水涂抹棒; 军训跑步防晒棒'],
  'ice-skates': ['rink figure footwear; hockey blades; recreational rink footwear; adjustable kids blades; speed rink footwear', '溜冰刀; 花样刀; 球刀; 速滑刀; 儿童可调真冰滑行靴'],
  'ice-skate-guards': ['terry blade soakers; hard plastic rink blade protectors; blade walking protectors; hockey blade boots', '花样刀保护套; 刀刃防锈套; 球刀毛巾吸水套; 走路硬刀套'],
  sledge: ['plastic snow glider; wooden runners for snow; inflatable snow doughnut; kids downhill snow slider; foam snow saucer', '雪地滑板车; 雪爬犁; 充气雪圈; 滑草板; 亲子玩雪滑车'],
};
