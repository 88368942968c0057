/** A table as lines of even columns: the first to the left, figures to the right. */
export function toLines({ title, head, rows, note }) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return ['', title, line(head), rule, ...rows.map(line), ...(note ? [note] : [])];
}
