import { isSafeAttribute, isSafeColor, isShape } from './drawing-rules.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** One drawing serves many colors, so each source is read once. Null: it could not be read. */
const templates = new Map<string, SVGElement | null>();

/**
 * The drawing of an item, for its card.
 *
 * @param picture  SVG source with `var(--name)` colors, and their values. Colors are set through CSSOM, which
 *                 a policy of `style-src 'self'` allows; values that are no colors are left out.
 * @returns        A new element, hidden from screen readers, or undefined if the source is no SVG.
 */
export function createDrawing(picture: {
  svg: string;
  colors: Record<string, string>;
}): SVGElement | undefined {
  let template = templates.get(picture.svg);
  if (template === undefined) {
    template = readDrawing(picture.svg);
    templates.set(picture.svg, template);
  }
  if (!template) return undefined;
  const drawing = template.cloneNode(true) as SVGElement;
  for (const [name, value] of Object.entries(picture.colors)) {
    if (isSafeColor(name, value)) drawing.style.setProperty(`--${name}`, value);
  }
  return drawing;
}

function readDrawing(source: string): SVGElement | null {
  try {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (documentElement.localName !== 'svg') return null;
    const drawing = copyShape(documentElement);
    drawing.setAttribute('aria-hidden', 'true');
    return drawing;
  } catch {
    // A page that demands trusted types and has no policy for us: the card keeps its tinted ground.
    return null;
  }
}

/** Built anew from what is known to be harmless: nothing that was parsed comes onto the page itself. */
function copyShape(source: Element): SVGElement {
  const shape = document.createElementNS(svgNamespace, source.localName) as SVGElement;
  for (const { name, value } of source.attributes) {
    if (isSafeAttribute(source.localName, name, value)) shape.setAttribute(name, value);
  }
  for (const child of source.children) if (isShape(child.localName)) shape.append(copyShape(child));
  return shape;
}
