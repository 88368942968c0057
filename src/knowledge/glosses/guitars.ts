import type { Glosses } from '../thing.ts';

/** Guitars, the ukulele, and what belongs to them, in other words. */
// biome-ignore format: a table, a thing in a line
export const guitars: Glosses = {
  'acoustic-guitar': ['steel-string six-string; spruce cutaway folk instrument; 41 inch starter instrument; jumbo body strummer', '六弦琴; 民谣琴新手; 云杉单板面板琴; 41寸入门木琴; 弹唱乐器'],
  'classical-guitar': ['flamenco instrument; nylon six-string; cedar top conservatoire instrument; 3/4 student nylon', '尼龙弦木琴; 弗拉门戈琴; 39寸古典琴; 考级独奏六弦琴'],
  'electric-guitar': ['solid body six-string; humbucker axe; st style rock instrument; double cutaway with tremolo', '电子吉它; 摇滚六弦琴; 单单双拾音器琴; 重金属入门电琴'],
  'bass-guitar': ['four-string low-end instrument; jazz rhythm instrument; short scale low-end; 5-string active', '四弦低音吉他; 低音电琴; 乐队低音乐器; 五弦主动贝司'],
  'guitar-strings': ['phosphor bronze light gauge; nickel wound 10-46 set; six-string replacement set; coated 80/20 bronze', '民谣琴弦; 磷铜12-53; 镀镍电琴弦; 覆膜防锈六根弦; 尼龙琴弦'],
  'string-winder': ['peg turner with cutter; bridge pin puller; luthier maintenance set; restringing crank', '上弦器; 换琴弦摇把; 三合一剪弦起钉; 琴师保养工具'],
  'fretboard-oil': ['lemon conditioner for rosewood; instrument polish spray; string lubricant and cloth; fret cleaning care', '指板柠檬油; 琴颈保湿; 擦弦去锈笔; 乐器擦拭护理'],
  'guitar-picks': ['strumming plectra; celluloid 0.71 mm chips; thumb and finger pluckers; nylon flat strummers', '匹克; 弹片; 指套弹奏片; 民谣扫弦薄片; 电琴速弹片'],
  capo: ['key-changing neck clamp; transposing spring clip; one-hand trigger clamp for frets; six-string transposer', '移调夹; 变音夹; 民谣琴转调夹子; 尤克里里品位夹'],
  'guitar-tuner': ['headstock pitch detector; rechargeable clip pitch finder; vibration note display; pedal pitch checker', '调弦表; 琴头夹校音; 定音器; 十二平均律校准; 小提琴尤克里里校音'],
  'guitar-strap': ['shoulder webbing for bass; woven instrument sling; leather shoulder belt for six-string', '琴带; 民谣琴肩带; 贝斯加宽肩带; 刺绣民族风琴背带'],
  'strap-locks': ['quick-release shoulder belt buttons; anti-drop end pins; rubber washers for instrument sling', '琴带防脱扣; 尾钉锁; 背带钉防滑橡胶; 安全锁扣电琴'],
  'guitar-stand': ['a-frame floor support for bass; wall hook for ukulele; foldable instrument cradle; multi-rack for instruments', '立式琴托; 墙壁挂琴钩; 放琴落地支撑; 尤克里里托架; 折叠a型乐器架'],
  'guitar-bag': ['padded instrument backpack; hard shell dreadnought box; waterproof 41 inch soft cover', '41寸双肩琴袋; 加厚琴套; 硬壳民谣琴盒; 防水乐器背包'],
  'guitar-footstool': ['classical player foot riser; folding foot platform for musicians; suction lap rest', '古典琴踏脚; 弹琴踩脚架; 演奏垫脚; 吸盘式腿架'],
  'guitar-amp': ['15w tube combo; headphone mini practice speaker; bass cabinet; modelling stage speaker', '电琴扩音器; 弹唱音响; 电子管箱头; 练习用小扩音; 木琴便携音箱'],
  'guitar-cable': ['6.35 mm jack lead; noiseless instrument lead; right-angle ts cord; short pedal connectors', '6.5大二芯线; 电琴线; 效果器短线; 乐器音频线; 插音箱的线'],
  'effects-pedal': ['reverb and delay stompbox; overdrive unit; wah controller; amp modeler floorboard; chorus stomp', '单块混响延时; 过载法兹; 哇音踏板; 电琴综合处理器; 循环录音踏板'],
  'guitar-book': ['strumming tutor for beginners; tablature songbook; fingerstyle lessons; chord chart poster', '弹唱六线谱; 自学入门教程书; 指弹曲集; 和弦图大全; 民谣琴课本'],
  ukulele: ['four-string hawaiian mini; 23 inch koa little strummer; uke starter set; tenor uke', '四弦小琴; 夏威夷小吉它; 23寸乌克; 儿童初学四弦琴'],
  'ukulele-strings': ['uke fluorocarbon set; four nylon gcea replacement; tenor low-g set', '乌克丽丽琴弦; 四根碳素弦; 小四弦琴尼龙弦; 低音g弦'],
};
