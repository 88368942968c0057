/**
 * What a drawing of a pack may be made of. Drawings come from the shop's own folder, but a shop page must not
 * run or fetch anything because of a picture: shapes and colours pass, everything else is left out.
 */
const shapes = /^(svg|g|path|rect|circle|ellipse|line|poly(line|gon))$/;

const attributes =
  /^(d|points|[xyr][12xy]?|c[xy]|width|height|viewBox|preserveAspectRatio|transform|opacity|(fill|stroke)(-[a-z]+)?)$/;

/** Numbers, commands, colors and `var(--name)` have none of these; addresses and escapes have. */
const isHarmless = (value: string) => !/url|image|[:\\@"<>;{}]/i.test(value);

export const isShape = (name: string): boolean => shapes.test(name);

/** The size of the drawing itself is the card's affair, so `width` and `height` stay on shapes only. */
export function isSafeAttribute(shape: string, name: string, value: string): boolean {
  const isSize = shape === 'svg' && /^(width|height)$/.test(name);
  return attributes.test(name) && isHarmless(value) && !isSize;
}

/** A name that can follow `--`, and a value that can paint but point nowhere. */
export const isSafeColor = (name: string, value: string): boolean =>
  /^[a-z][\w-]*$/i.test(name) && value !== '' && isHarmless(value);
