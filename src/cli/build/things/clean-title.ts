/** Sizes, counts and other words with a number in them; which of several sorts it is (`stage 2`, `2段`) is no measure. */
const measures =
  /(?<!\b(?:stage|step|level|grade|phase)\s*)(?<![0-9])(?![0-9]+\s*[段阶])[0-9０-９]+(?:[.,x×*/~-][0-9]+)*\s*(?:["'″′]|[a-zA-Z]{1,4}\b|[\u4e00-\u9fff](?![\u4e00-\u9fff])|[片只个件支瓶盒包袋斤克升码寸])?/g;
const asides = /【[^】]*】|\[[^\]]*\]|（[^）]*）|\([^)]*\)|「[^」]*」/g;

/** All that a title says, without sizes and the brand. */
export const wholeTitle = (title: string, brand?: string): string =>
  (brand ? title.split(brand).join(' ') : title).replace(measures, ' ');

/** What a title says of what the item is: without brackets, sizes, the brand and what follows the first comma. */
export function cleanTitle(title: string, brand?: string): string {
  const bare = title.replace(asides, ' ');
  const unbranded = brand ? bare.split(brand).join(' ') : bare;
  const clause = unbranded.split(/[,;，；|]/).find((part) => /\p{L}{2}/u.test(part)) ?? unbranded;
  const main = clause.replace(/\s(?:w\/|with|for|incl\.?|including)\s.*/i, '');
  const plain = main.replace(measures, ' ').replace(/\s+/g, ' ').trim();
  return plain || title;
}
