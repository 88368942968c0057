import type { Things } from '../thing.ts';

/** Glasses and contact lenses, with their care. */
// biome-ignore format: a table, its short lists in few lines
export const eyes: Things = {
  glasses: {
    'zh-CN': [
      '近视眼镜', '眼镜架', '防蓝光眼镜', '镜框', '配眼镜', '防辐射眼镜', '平光镜', '散光眼镜', '镜片 近视',
      '素颜眼镜',
    ],
    en: [
      'eyeglasses', 'glasses frame', 'prescription glasses', 'spectacles', 'glasses frames',
      'blue light glasses', 'eyeglass frames', 'optical frame',
    ],
    not: [
      'wine', 'sun', 'drinking', 'shot', 'swim', 'ski', 'safety', '3d', 'vr', 'kids', 'cleaner', 'cloth',
      '太阳', '儿童', '学生', '泳', '骑行', '护目', '布', '清洁',
    ],
    lastsDays: 600, giftShare: 0.03, goesWith: ['glasses-case', 'glasses-cleaner', 'glasses-nose-pads'],
  },
  'kids-glasses': {
    'zh-CN': [
      '儿童眼镜', '儿童近视眼镜', '学生眼镜', '离焦镜片', '儿童防蓝光', '儿童眼镜框', '离焦眼镜',
      '儿童眼镜架',
    ],
    en: [
      'kids glasses', "children's eyeglasses", 'kids blue light glasses', 'kids eyeglasses',
      'myopia control lenses',
    ],
    is: 'glasses', lastsDays: 330, goesWith: ['glasses-strap', 'glasses-cleaner', 'glasses-case'],
  },
  'reading-glasses': {
    'zh-CN': ['老花镜', '老花眼镜', '防蓝光老花镜', '渐进多焦点', '老人 眼镜', '折叠老花镜', '老光镜'],
    en: ['reading glasses', 'readers glasses', 'magnifier glasses', 'presbyopia glasses'],
    not: ['case', 'sun'],
    lastsDays: 500, giftShare: 0.35, goesWith: ['glasses-case', 'magnifier'],
  },
  'glasses-case': {
    'zh-CN': ['眼镜盒', '墨镜盒', '眼镜收纳盒', '眼镜包', '眼镜袋', '墨镜收纳', '眼镜盒 便携'],
    en: ['glasses case', 'eyeglass case', 'sunglasses case', 'glasses holder', 'spectacle case'],
    giftShare: 0.15, goesWith: ['glasses-cleaner'],
  },
  'glasses-cleaner': {
    'zh-CN': [
      '眼镜布', '擦镜纸', '眼镜清洁', '眼镜清洗液', '眼镜清洗机', '擦眼镜湿巾', '镜片清洁湿巾',
      '超声波清洗机 眼镜',
    ],
    en: [
      'lens cleaner', 'glasses cleaner', 'lens wipes', 'lens cloth', 'eyeglass cleaner', 'anti-fog wipes',
      'glasses cleaning cloth',
    ],
    not: ['camera', 'vape', '相机'],
    lastsDays: 120, refill: true, goesWith: ['glasses-case'],
  },
  'glasses-nose-pads': {
    'zh-CN': ['鼻托', '眼镜鼻托', '眼镜防滑', '眼镜脚套', '眼镜螺丝刀', '眼镜耳勾', '眼镜配件', '防滑耳托'],
    en: [
      'glasses nose pads', 'eyeglass nose pads', 'glasses repair kit', 'anti-slip glasses hooks',
      'temple tips glasses', 'ear grips glasses',
    ],
    lastsDays: 200, goesWith: ['glasses-cleaner'],
  },
  'glasses-strap': {
    'zh-CN': ['眼镜绳', '眼镜链', '眼镜挂绳', '眼镜防滑绳', '儿童眼镜绳', '眼镜带 运动'],
    en: ['glasses strap', 'eyeglass strap', 'glasses chain', 'glasses cord', 'sunglasses strap'],
    lastsDays: 300, giftShare: 0.15, goesWith: ['glasses-case'],
  },
  'contact-lenses': {
    'zh-CN': ['隐形眼镜', '美瞳', '日抛', '月抛', '散光隐形', '年抛', '隐形近视眼镜', '彩片', '日抛隐形'],
    en: ['contact lenses', 'contacts', 'daily contact lenses', 'toric lenses', 'contact lens'],
    not: ['case', 'solution', 'camera', 'cleaner', '盒', '护理液', '清洗', '镜盒', '吸棒', '伴侣盒'],
    lastsDays: 30, refill: true, giftShare: 0.01,
    goesWith: ['contact-lens-solution', 'contact-lens-case', 'eye-drops'],
  },
  'contact-lens-solution': {
    'zh-CN': ['隐形眼镜护理液', '护理液', '美瞳护理液', '隐形眼镜药水', '双氧水 护理液', 'ok镜护理液'],
    en: [
      'contact lens solution', 'contact solution', 'saline solution contacts', 'multipurpose solution',
      'lens solution',
    ],
    not: ['nasal', 'wound', 'tattoo', '纹身'],
    lastsDays: 45, refill: true, goesWith: ['contact-lens-case', 'eye-drops'],
  },
  'contact-lens-case': {
    'zh-CN': [
      '隐形眼镜盒', '美瞳盒', '伴侣盒', '隐形眼镜清洗器', '美瞳 佩戴工具', '双联盒', '隐形眼镜 吸棒',
      '美瞳清洗仪', '隐形眼镜镊子',
    ],
    en: [
      'contact lens case', 'contacts case', 'contact lens travel kit', 'contact lens applicator',
      'lens remover tool', 'contact lens cleaner machine',
    ],
    lastsDays: 90, goesWith: ['contact-lens-solution'],
  },
  'eye-drops': {
    'zh-CN': ['滴眼液', '人工泪液', '眼药水', '润眼液', '隐形 润滑液', '洗眼液', '干眼', '叶黄素'],
    en: ['eye drops', 'artificial tears', 'rewetting drops', 'eye wash', 'lutein supplement'],
    not: ['dog', 'cat', 'pet', '儿童', '宠物', '狗', '猫'],
    lastsDays: 45, refill: true, sensitive: 'health', goesWith: ['eye-mask'],
  },
  'ok-lens-care': {
    'zh-CN': ['ok镜', '角膜塑形镜', 'ok镜 冲洗液', '硬镜 冲洗', 'ok镜 吸棒', '角膜塑形', 'ok镜收纳'],
    en: ['orthokeratology', 'ortho-k lens', 'rgp lens solution', 'ok lens case'],
    lastsDays: 60, sensitive: 'health', goesWith: ['contact-lens-solution', 'eye-drops'],
  },
};
