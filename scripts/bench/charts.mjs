import { formatMs } from './format.mjs';

/** Drawings of the report: plain SVG whose colours are the page's own, each beside a table with the same figures. */

export const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

const width = 880;
const labelWidth = 250;
const right = 76;
const plotWidth = width - labelWidth - right;

const label = (y, text) =>
  `<text class="label" x="${labelWidth - 12}" y="${y}" text-anchor="end">${escapeHtml(text)}</text>`;

const svg = (height, title, body) =>
  `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${body}</svg>`;

/** A round step that gives four to eight of them up to `max`. */
function stepFor(max) {
  const raw = max / 6;
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= raw);
}

function axis(max, height, format) {
  const step = stepFor(max);
  const marks = [];
  for (let value = 0; value <= max; value += step) {
    const x = labelWidth + (value / max) * plotWidth;
    marks.push(
      `<line class="grid" x1="${x}" y1="8" x2="${x}" y2="${height - 22}"/><text class="tick" x="${x}" y="${height - 6}" text-anchor="middle">${format(value)}</text>`,
    );
  }
  return marks.join('');
}

export const inMs = (value) => `${Math.round(value * 1_000) / 1_000} ms`;

/**
 * Every run as a dot, with its median as a line and the aim as a dashed one.
 *
 * @param rows  `{ label, samples, p50, aim? }`, milliseconds.
 */
export function stripChart(title, rows) {
  const rowHeight = 40;
  const height = rows.length * rowHeight + 34;
  const max = Math.max(...rows.flatMap(({ samples, aim = 0 }) => [...samples, aim])) * 1.04;
  const toX = (value) => labelWidth + (value / max) * plotWidth;
  const body = rows.map(({ label: name, samples, p50, aim }, row) => {
    const y = row * rowHeight + 26;
    const dots = samples.map(
      (value, at) =>
        `<circle class="dot" cx="${toX(value).toFixed(1)}" cy="${y + (((at * 7) % 5) - 2) * 3}" r="3"><title>${formatMs(value)}</title></circle>`,
    );
    const line = (value, kind) =>
      `<line class="${kind}" x1="${toX(value)}" y1="${y - 14}" x2="${toX(value)}" y2="${y + 14}"/>`;
    return [
      label(y + 4, name),
      ...dots,
      line(p50, 'median'),
      ...(aim === undefined ? [] : [line(aim, 'aim')]),
      `<text class="value" x="${width}" y="${y + 4}" text-anchor="end">${formatMs(p50)}</text>`,
    ].join('');
  });
  return svg(height, title, axis(max, height, inMs) + body.join(''));
}

/**
 * Bars from zero.
 *
 * @param rows        `{ label, value, kind }`; `kind` is a class: `own` or `rival`.
 * @param formatTick  For the axis, where it differs.
 */
export function barChart(title, rows, format, formatTick = format) {
  const rowHeight = 26;
  const height = rows.length * rowHeight + 34;
  const max = Math.max(...rows.map(({ value }) => value)) * 1.02;
  const body = rows.map(({ label: name, value, kind }, row) => {
    const y = row * rowHeight + 10;
    const length = Math.max(1.5, (value / max) * plotWidth);
    return `${label(y + 13, name)}<rect class="bar ${kind}" x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="16" rx="2"/><text class="value" x="${width}" y="${y + 13}" text-anchor="end">${format(value)}</text>`;
  });
  return svg(height, title, axis(max, height, formatTick) + body.join(''));
}

/**
 * One line of time for each row, cut at its moments.
 *
 * @param rows   `{ label, ends }`, milliseconds since the start, rising.
 * @param parts  Names of the parts, for the legend.
 */
export function timelineChart(title, rows, parts) {
  const rowHeight = 34;
  const height = rows.length * rowHeight + 34;
  const max = Math.max(...rows.flatMap(({ ends }) => ends)) * 1.04;
  const toX = (value) => labelWidth + (value / max) * plotWidth;
  const body = rows.map(({ label: name, ends }, row) => {
    const y = row * rowHeight + 12;
    const pieces = ends.map((value, part) => {
      const from = part === 0 ? 0 : ends[part - 1];
      const length = Math.max(0, toX(value) - toX(from) - 2);
      return `<rect class="part part-${part}" x="${toX(from)}" y="${y}" width="${length.toFixed(1)}" height="18"><title>${escapeHtml(parts[part])}: ${formatMs(value - from)}</title></rect>`;
    });
    return `${label(y + 13, name)}${pieces.join('')}<text class="value" x="${width}" y="${y + 13}" text-anchor="end">${formatMs(ends[ends.length - 1])}</text>`;
  });
  const legend = parts
    .map((name, part) => `<li><i class="swatch part-${part}"></i>${escapeHtml(name)}</li>`)
    .join('');
  return `${svg(height, title, axis(max, height, inMs) + body.join(''))}<ul class="legend">${legend}</ul>`;
}
