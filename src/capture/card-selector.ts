/** The attribute by which a card says which item it shows. */
export const itemAttribute = 'data-inkling-item';
export const cardSelector = `[${itemAttribute}]`;

/** The item of a card, or undefined when the attribute is missing or empty. */
export function itemOf(card: Element): string | undefined {
  return card.getAttribute(itemAttribute) || undefined;
}
