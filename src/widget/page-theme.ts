/**
 * Whether the page is dark where the element stands. Asked of the page and not of the system: most shops are
 * light for everyone, and ours must be legible on all of them. A page that follows the system is dark when it
 * says so, and is found to be.
 */
export function isPageDark(element: Element): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const lightness = lightnessOf(getComputedStyle(each).backgroundColor);
    if (lightness !== undefined) return lightness < 0.5;
  }
  // Nothing is painted: the browser's own canvas, dark only for pages that allow it.
  const { colorScheme } = getComputedStyle(element);
  return colorScheme.includes('dark') && (!colorScheme.includes('light') || prefersDark().matches);
}

export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

const parentOf = (element: Element) =>
  element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);

/**
 * How light a computed color looks, 0 to 1: the weights of sRGB, without the curve, which nothing near black
 * or white needs.
 *
 * @returns Undefined for one that lets more than half of what lies behind shine through, or is not written
 *          as `rgb()`, as computed colors are unless the page chose a newer form.
 */
export function lightnessOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = color.startsWith('rgb')
    ? (color.match(/[\d.]+/g) ?? []).map(Number)
    : [];
  if (red === undefined || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green! + 0.0722 * blue!) / 255;
}
