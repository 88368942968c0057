import type { Glosses } from '../thing.ts';

/** What is worn beneath, at night and in the water; work wear and school uniforms, in other words. */
// biome-ignore format: a table, a thing in a line
export const underwearAndSleepwear: Glosses = {
  underwear: ['seamless undergarments for women; cotton hipsters multipack; trunks for men 3 pack; thong and g-string; everyday undies', '底裤; 男士四角底裤; 女生三角底裤; 贴身短裤; 中腰裤衩'],
  bra: ['non-wired brassiere; lace balconette; full-cup bust support; seamless bandeau; everyday bust lift for women', '乳罩; 女士胸衣; 聚拢上托罩杯; 无痕一片式胸衣; 蕾丝半杯'],
  'training-bra': ['starter crop for tweens; soft vest for growing girls; non-wired starter for 8-14 years; puberty bust vest', '女孩第一件胸衣; 初中生小背心内衣; 发育期小胸衣; 女大童打底小背心; 学生防凸点背心'],
  lingerie: ['seductive lace chemise; sheer bodystocking; boudoir nightwear; garter belt and thong outfit; see-through negligee', '诱惑蕾丝内衣; 吊带透视睡裙; 闺房制服套装; 情人节诱惑睡衣; 性感吊袜带套装'],
  'tank-top': ['strappy layering top; spaghetti strap singlet; muscle vest for men; racerback layering singlet', '打底吊带衫; 男士无袖汗衫; 无袖内搭; 细肩带上衣; 运动宽松无袖衫'],
  socks: ['cushioned everyday hosiery; trainer liners; mid-calf footwear liners; invisible liners for loafers; cosy foot hosiery', '运动休闲短筒袜; 浅口防掉跟袜; 四季纯棉吸汗袜; 学院风堆堆袜; 男女士日常袜'],
  tights: ['opaque 60 denier legwear; fishnet legwear; lace-top hold-ups; nude sheer legwear; footless winter legwear', '防勾丝连体袜; 网袜; 天鹅绒连体腿袜; 玻璃薄透袜裤; 肉色隐形腿袜'],
  'thermal-underwear': ['heat-retaining underlayer; fleece-lined underlayer set; winter long-sleeve undershirt and leggings; brushed warm vest', '卫生衣; 加绒贴身保暖衣裤; 发热打底衣; 圆领贴身御寒套装; 冬季内穿长袖长裤'],
  'thick-socks': ['sherpa-lined bed hosiery; chunky knit foot warmers; merino hiking boot hosiery; battery foot warmers; 2.3 tog foot hosiery', '加绒冬季棉袜; 睡眠地板袜; 毛巾底厚袜; 月子御寒厚袜; 毛绒居家袜'],
  pajamas: ['nightwear two-piece; satin button-up night set; cotton nightie; cosy lounge set; flannel pj set', '睡衫; 居家睡觉穿的套装; 女士睡袍裙; 冰丝短袖家居套; 法兰绒家居睡裤套装'],
  bathrobe: ['waffle spa wrap; towelling wrap after shower; hooded fleece housecoat; kimono wrap for hotel', '浴后吸水长袍; 酒店纯棉毛巾袍; 珊瑚绒长款袍子; 桑拿汗蒸服; 洗澡后穿的袍子'],
  swimsuit: ["one-piece bather; two-piece for beach; men's swimming shorts; tummy-control pool one-piece; halter bathers", '游水衣; 连体遮肚游水装; 三点式; 男士平角游泳短裤; 温泉度假泡汤装'],
  'beach-cover-up': ['crochet tunic over bikini; wrap skirt for pool; kimono for seaside; sheer poolside throw-over; resort maxi', '泳衣外搭罩衫; 度假沙滩长裙; 比基尼外披纱; 防晒沙滩开衫; 泳池罩裙'],
  'swim-cap': ['latex pool headwear; long hair pool headgear; competition silicone pool dome; pool hat with ear cover', '泳池帽; 防水护发游水帽; 男女不勒头游泳头套; PU涂层泳池帽; 比赛硅胶游水帽'],
  'work-smock': ['chemist white gown; medical uniform two-piece; painting overall; work boilersuit; kitchen chef jacket', '医生护士大褂; 实验室白袍; 工装连体服; 画画防脏罩衫; 厨房厨师上衣'],
  'school-uniform': ['pupil white polo shirt; grey pinafore; pupil pleated skirt; boys grey classroom trousers; crested v-neck knitwear', '学生制服; 幼儿园统一服装; 校园运动会班级服; 学院风百褶制服裙; 学生直筒制服长裤'],
};
