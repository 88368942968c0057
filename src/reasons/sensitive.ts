/**
 * Kinds of thing that are never spoken of as somebody's own: health, sex, pregnancy, money troubles, faith.
 * A card of such a kind gets facts of the item alone, and no sentence elsewhere says that one was viewed or bought.
 */
const sensitive = [
  /\b(condoms?|lubricants?|lingerie|vibrators?|sex|erotic|contracepti\w*|pregnan\w*|maternity|ovulation|fertility|miscarriage|menopause|tampons?|sanitary pads?|incontinence|laxatives?|weight[- ]loss|diet pills?|slimming|medicines?|medications?|antidepressants?|painkillers?|insulin|diabet\w*|hiv|std|herpes|acne|hair loss|hemorrhoid\w*|wheelchairs?|hearing aids?|catheters?|rehab|addiction|nicotine|quit smoking|debt|loans?|bankruptcy|divorce|bible|quran|torah|rosary|prayer)\b/,
  /(避孕|安全套|情趣|性用品|内衣|内裤|验孕|孕妇|孕期|备孕|排卵|月经|卫生巾|卫生棉|失禁|便秘|减肥|瘦身|药|处方|抑郁|止痛|胰岛素|糖尿病|艾滋|祛痘|脱发|生发|痔疮|轮椅|助听器|戒烟|戒酒|贷款|债务|离婚|圣经|古兰经|佛经|念珠)/,
];

/** @param names  Of one item, lower-cased: kinds, categories and title in any language. */
export function isSensitive(names: readonly string[]): boolean {
  return names.some((name) => sensitive.some((pattern) => pattern.test(name)));
}
