/** Ink and paper of the demo, dark where the reader's system is, and always light on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c2130; --paper: #faf7f1; --surface: #fff; --line: #e7e1d6; --muted: #6b6a70; --accent: #c43f16; --good: #1f7a5c; --dusk: #3d4a8a;
  --part-0: #c9c2b4; --part-1: #9d97a8; --part-2: #3d4a8a; --part-3: #1f7a5c; --part-4: #c43f16; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --paper: #14161f; --surface: #1c1f2b; --line: #2c3040; --muted: #a5a3a8; --accent: #ff7a4d; --good: #5cc39b; --dusk: #97a4e8;
  --part-0: #4a4d5a; --part-1: #7b7987; --part-2: #97a4e8; --part-3: #5cc39b; --part-4: #ff7a4d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 ui-sans-serif, system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 48px 24px 96px; }
h1, h2 { font-family: ui-serif, Georgia, serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 34px; margin: 0 0 8px; } h2 { font-size: 26px; margin: 56px 0 8px; } h3 { font-size: 16px; margin: 28px 0 8px; }
p, .note { max-width: 68ch; } .note, .lead, figcaption { color: var(--muted); } .note { font-size: 13px; margin: 8px 0 0; }
figure { margin: 16px 0; padding: 20px; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 640px; height: auto; font-size: 12px; }
svg text { fill: var(--ink); font-variant-numeric: tabular-nums; } svg .tick { fill: var(--muted); font-size: 11px; } svg .value { font-weight: 600; }
.grid { stroke: var(--line); } .dot { fill: var(--dusk); opacity: .45; } .median { stroke: var(--ink); stroke-width: 2.5; } .aim { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 4 3; }
.bar.own { fill: var(--good); } .bar.rival { fill: var(--part-1); }
${[0, 1, 2, 3, 4].map((part) => `.part-${part} { fill: var(--part-${part}); background: var(--part-${part}); }`).join('\n')}
.legend { display: flex; flex-wrap: wrap; gap: 6px 18px; list-style: none; margin: 12px 0 0; padding: 0; font-size: 13px; color: var(--muted); }
.swatch { display: inline-block; width: 12px; height: 12px; margin-right: 6px; vertical-align: -1px; border-radius: 2px; }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 20px 0 6px; }
th, td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; } th { color: var(--muted); font-weight: 500; font-size: 13px; }
td { white-space: nowrap; } td.words { white-space: normal; overflow-wrap: anywhere; }
th:first-child, td:first-child { text-align: left; min-width: 15em; white-space: normal; } th:last-child, td:last-child { padding-right: 0; }
td.met { color: var(--good); font-weight: 600; } td.missed { color: var(--accent); font-weight: 600; }
.quick { padding: 12px 16px; border-left: 3px solid var(--accent); background: var(--surface); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 20px; font-size: 14px; margin: 20px 0 0; } dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --surface: #fff; --line: #ccc; --muted: #444; --accent: #a33410; --good: #17624a; --dusk: #3d4a8a; --part-0: #c9c2b4; --part-1: #9d97a8; --part-2: #3d4a8a; --part-3: #1f7a5c; --part-4: #c43f16; }
  main { padding: 0; max-width: none; } figure, table { break-inside: avoid; } h2 { break-after: avoid; } svg { min-width: 0; } * { print-color-adjust: exact; } }
`;
