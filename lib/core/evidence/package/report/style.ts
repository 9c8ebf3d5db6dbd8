/** The report's only style: black on white, system fonts, A4. */

/**
 * CSS, without a byte that comes from a record. Firefox (153) leaves headings alone at the foot of a sheet in
 * spite of `break-after`: on paper each asks for room for what follows, and gives it back.
 */
export const REPORT_STYLE = `
@page { size: A4; margin: 16mm 14mm; }
html { color-scheme: light; }
body { margin: 0 auto; max-width: 182mm; padding: 16px; background: #fff; color: #1d1b18;
  font: 14px/20px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 20px; line-height: 28px; }
h2 { font-size: 18px; line-height: 26px; margin-top: 24px; border-top: 2px solid #1d1b18; padding-top: 12px; }
h3 { font-size: 16px; line-height: 24px; margin-top: 24px; border-top: 1px solid #1d1b18; padding-top: 8px; }
h4 { font-size: 14px; margin: 16px 0 4px; }
h1, h2, h3, h4 { break-after: avoid; }
p, ul, ol { margin: 4px 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 8px 4px 0; border-bottom: 1px solid #cfcac0; text-align: left; vertical-align: top; }
th { font-weight: 600; min-width: 24mm; }
tr, .clauses > li, figure { break-inside: avoid; }
.clauses > li { margin-bottom: 9px; padding-top: 3px; }
blockquote { margin: 4px 0; padding: 2px 8px; border-left: 3px solid #1d1b18; background: #efeeea; }
.severity { border: 1px solid; padding: 0 4px; }
.high { color: #b3261e; border-width: 2px; }
.medium { color: #8a5300; border-style: dashed; }
.low { color: #375a7f; border-style: dotted; }
.mono { font: 12px/16px ui-monospace, Consolas, Menlo, monospace; }
.soft { color: #5b5b57; font-size: 12px; }
figure { margin: 8px 0; }
img, figure > svg, .clauses svg { display: block; max-width: 100%; max-height: 235mm; }
figure > svg, .clauses svg { height: auto; }
img { border: 1px solid #cfcac0; }
.other { break-before: page; }
@media print { body { max-width: none; padding: 0; }
  h2, h3, h4 { break-inside: avoid; }
  h2::after, h3::after, h4::after { content: ""; display: block; height: 50mm; margin-bottom: -50mm; }
  figure > h4::after { display: none; }
  h2::after { height: 70mm; margin-bottom: -70mm; } }
`;
