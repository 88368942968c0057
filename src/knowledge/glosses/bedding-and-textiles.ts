import type { Glosses } from '../thing.ts';

/** Bedding, towels, curtains, rugs and other cloth of the home, in other words. */
// biome-ignore format: a table, a thing in a line
export const beddingAndTextiles: Glosses = {
  duvet: ['continental quilt; feather filled bed cover; goose down alternative filling; feather eiderdown; all season hypoallergenic bed filler', '棉胎; 棉絮; 鹅绒被; 床上盖被; 纤维被子芯'],
  'summer-duvet': ['breathable bed cover for hot nights; thin air con coverlet; cool touch coverlet; lightweight bamboo bed throw', '夏凉薄盖被; 冷气房小被子; 冰丝凉感薄被; 可机洗薄棉被; 夏天天丝盖被'],
  'winter-duvet': ['extra warm bed filler; heavyweight feather bed cover; thick cosy cover for cold nights; 15 tog bed filling', '厚棉被 御寒; 加厚保暖棉胎; 数九寒天盖被; 10斤大棉被; 冬天鹅绒厚被'],
  'duvet-cover': ['zippered bed sack; washable bed slip with ties; button closure case for bed filling; cotton percale bed casing', '被单罩; 全棉被袋; 单品被壳; 水洗棉单人双人被芯罩; 拉链装被芯罩'],
  'bed-linen': ['sheets and shams bundle; four piece bedroom textiles; percale bedding bundle; complete king size bed dressing', '床上纺织品; 枕套被单组合; 被单枕袋全套; 床包组; 寝具套件'],
  'wedding-bed-linen': ['newlyweds red embroidered set; marriage bedroom textiles; double happiness embroidered bedding; honeymoon suite bed dressing', '新婚大红床品; 喜字龙凤刺绣床品; 新人嫁妆床上用品; 婚房布置寝具; 百子被'],
  'fitted-sheet': ['elastic edge mattress wrap; deep drop bottom bed cover; stretchy corner bed cover; brushed microfibre under-sheet', '床包; 防滑固定褥单; 全棉被单单品; 松紧床罩单; 褥单'],
  pillow: ['cervical head support; goose feather head cushion; bamboo shredded foam sleeper; anti snore contour rest; bolster for bed', '睡觉枕; 颈部支撑睡眠枕; 助眠护颈枕芯; 酒店羽丝枕'],
  pillowcase: ['mulberry silk beauty sleep slip; envelope closure head cushion case; oxford edge slip; standard queen shams', '枕芯罩; 枕头罩子; 桑蚕丝护肤枕; 一对枕袋; 全棉枕皮'],
  'pillow-protector': ['zippered dust mite barrier; sweat proof head cushion liner; under-slip encasement; bed bug proof sleeve', '枕芯防汗隔离套; 枕芯隔脏防螨内胆; 拉链防口水枕; 枕芯保洁套'],
  'mattress-protector': ['spill proof bed liner; bed bug encasing; quilted underlay sheet; fitted incontinence bed guard', '席梦思防尘罩; 保洁垫; 隔尿床笠; 床褥罩 防水; 全包六面拉链床套'],
  'mattress-topper': ['extra plush underlay; latex sleep layer; feather bed layer; bed softening overlay; egg crate foam overlay', '加厚软铺底; 乳胶薄垫; 宿舍床褥子; 打地铺睡垫; 铺床软垫被'],
  'cooling-mat': ['summer sleeping mat of woven reed; chilled gel pad for bed; icy touch sheet; bamboo tile bed cover; rush grass mat', '夏季凉垫; 冰丝软席; 蔺草凉垫席; 麻将席; 牛皮凉席垫'],
  blanket: ['warm flannel cover; fuzzy microfibre bedspread; sherpa plush coverlet; crochet afghan; woven cellular cover', '绒毯; 被毯; 牛奶绒盖毯; 午睡小毯; 空调毛巾被'],
  'throw-blanket': ['decorative couch cover with tassels; lap cover for settee; cosy armchair drape; end of bed runner', '沙发盖巾; 流苏装饰小毯; 北欧风搭毯; 办公室披盖小毯; 懒人毯'],
  'weighted-blanket': ['glass bead anxiety cover; 15 lb calming coverlet; sensory pressure therapy cover; 7 kg sleep aid coverlet', '压力助眠盖毯; 玻璃珠解压被子; 睡眠加压厚重毯; 抱抱感安睡毯'],
  'electric-blanket': ['bed warmer with controller; warming underlay dual control; wattage warm throw with auto off; water circulation bed pad', '电暖毯; 双控调温床垫; 插电暖被; 水循环床褥; 宿舍电热炕'],
};
