import type { Glosses } from '../thing.ts';

/** Glasses and contact lenses, with their care, in other words. */
// biome-ignore format: a table, a thing in a line
export const eyes: Glosses = {
  glasses: ['optical eyewear; titanium rim for prescription; screen time eyewear; nearsighted specs; clear lens fashion specs', '近视镜; 纯钛镜架; 电脑护目镜; 有度数眼镜; 素颜黑框'],
  'kids-glasses': ['boys and girls specs; flexible silicone child frames; school screen eyewear; junior optical frames', '小孩配镜; 小学生近视防控镜; 硅胶儿童镜架; 幼儿上网课护目镜; 少年多点离焦'],
  'reading-glasses': ['+2.50 close-up specs; farsighted magnifying eyewear; folding near-vision specs; granny half-moon specs', '老人看书看报镜; 中老年看手机镜; 远近两用镜; 花镜; 爸妈老视镜'],
  'glasses-case': ['hard shell for specs; eyewear clamshell; leather pouch for shades; sunnies travel box', '太阳镜硬壳盒; 放眼镜的包; 抗压镜盒; 近视镜收纳; 学生镜袋'],
  'glasses-cleaner': ['spectacle wash spray; microfibre polishing square for specs; ultrasonic eyewear bath; pre-moistened spectacle wipes', '擦镜布; 镜片喷雾; 超声波洗镜机; 一次性镜片湿纸; 防雾剂镜片'],
  'glasses-nose-pads': ['screw-in silicone bridge cushions; eyewear slip stoppers; temple sleeves; mini screws for specs', '镜架鼻垫; 硅胶防压痕鼻贴; 镜腿防掉套; 镜框小螺丝; 眼镜托叶'],
  'glasses-strap': ['eyewear retainer band; floating keeper for shades; beaded spectacle lanyard; sports headband for specs', '眼镜防掉带; 老花镜挂脖链; 篮球眼镜绑带; 镜腿固定绳; 挂链复古'],
  'contact-lenses': ['disposable soft vision discs; cosmetic coloured irises; monthly silicone hydrogel; astigmatism soft discs', '每日换新镜片; 透明片; 大小直径彩瞳; 角膜接触镜; 硅水凝胶软镜'],
  'contact-lens-solution': ['soft lens disinfecting soak; hydrogen peroxide soak; rinse and store liquid for contacts; hydrating multi-action soak', '彩瞳浸泡液; 美瞳药水; 隐形镜片清洁液; 除蛋白浸泡液; 接触镜护理'],
  'contact-lens-case': ['left-right soaking pots; suction insertion stick; travel mirror box for soft lenses; ultrasonic washer for contacts', '彩瞳盒; 双格浸泡盒; 戴取美瞳镊子; 超声波洗彩瞳; 便携佩戴棒套装'],
  'eye-drops': ['dry eye lubricant; redness relief solution; hyaluronate ophthalmic vials; sterile ocular wash; macular lutein softgels', '玻璃酸钠; 缓解眼疲劳药水; 眼睛干涩滋润; 洗眼水'],
  'ok-lens-care': ['overnight reshaping lens; rigid gas permeable conditioning; hard lens removal plunger; night corneal lens rinse', '夜戴硬镜; 塑形镜生理盐水; rgp护理; 硬性角膜镜取镜; 近视控制夜间镜'],
};
