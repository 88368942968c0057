/** Tables with a head, one row a line; what would break a row stands as a space. */

export function toTsv(rows) {
  const names = Object.keys(rows[0] ?? {});
  const flat = (value) => String(value ?? '').replace(/[\t\r\n]+/g, ' ');
  return `${[names, ...rows.map((row) => names.map((name) => flat(row[name])))].map((cells) => cells.join('\t')).join('\n')}\n`;
}

/** Cells that a row lacks are empty. */
export function fromTsv(text) {
  const [head, ...rows] = text.split(/\r?\n/).filter((row) => row.trim() !== '');
  const names = head.replace(/^\ufeff/, '').split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
