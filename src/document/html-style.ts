/** The style of an HTML document: readable on a telephone, and on A4 as the decree has it. */
export const htmlStyle: string = `@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", serif; } }
@page :first { @top-center { content: none; } }
@page landscape { size: A4 landscape; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font-family: "Times New Roman", "Liberation Serif", Tinos, serif; font-size: 13pt; line-height: 1.35; color: #111; background: #fff; margin: 0 auto; max-width: 64rem; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 14pt; text-align: center; margin: 1.2em 0 0.4em; }
h2, h3, h4 { font-size: 13pt; margin: 1em 0 0.4em; }
h1, h2, h3, h4 { break-after: avoid; }
h2.subject { text-align: center; text-wrap: balance; margin-top: 0; }
h2.subject::after { content: ""; display: block; width: 30%; margin: 0.3em auto 1em; border-top: 1px solid; }
p { text-align: justify; margin: 0.4em 0; orphans: 2; widows: 2; }
.basis { font-style: italic; }
h1.part, h2.part { text-align: center; margin-bottom: 0; }
.note { font-size: 11pt; }
.annex { break-before: page; }
.annex h2, .annex .belongs { text-align: center; }
caption { font-style: italic; text-align: left; padding-bottom: 0.3em; }
ul { margin: 0.4em 0; padding-left: 1.4em; list-style: "- "; }
ul.numbered { list-style: none; padding-left: 0; }
li { margin: 0.25em 0; text-align: justify; }
.notice { border: 1.5px solid; padding: 0.3em 0.7em; font-weight: bold; }
.sides { display: grid; grid-template-columns: 2fr 3fr; gap: 1rem; break-inside: avoid; }
.sides p { text-align: center; margin: 0.1em 0; }
.agency, .national { font-size: 12pt; text-wrap: balance; }
.national { white-space: nowrap; }
.sides .ruled::after { content: ""; display: block; width: 5em; margin: 0.15em auto 0.3em; border-top: 1px solid; }
.sides .mark { border: 1px solid; width: fit-content; margin: 0.3em auto; padding: 0 0.6em; }
.sides .motto { display: inline-block; border-bottom: 1px solid; font-weight: bold; }
.signature { grid-template-columns: 1fr 1fr; margin-top: 1.5em; break-before: avoid; }
.recipients { font-size: 11pt; }
.recipients p { font-size: 11pt; text-align: left; font-weight: bold; font-style: italic; }
.recipients.party p { font-size: 13pt; font-weight: normal; font-style: normal; text-decoration: underline; }
.recipients ul, .recipients li { margin: 0; text-align: left; }
.name { padding-top: 4.5em; }
.scroll { overflow-x: auto; margin: 0.6em 0; }
.scroll:focus-visible { outline: 2px solid #1a56b0; }
.scroll + p { break-before: avoid; }
p:has(+ ul) { break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 11pt; line-height: 1.25; overflow-wrap: normal; }
th, td { border: 1px solid #555; padding: 0.2em 0.4em; vertical-align: top; text-align: left; }
thead { display: table-header-group; }
thead th { background: #eee; text-align: center; vertical-align: middle; }
tbody th { background: #f6f6f6; }
tr { break-inside: avoid; }
tr.group { break-after: avoid; }
tr.total td { font-weight: bold; break-before: avoid; }
td.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.centre { text-align: center; }
figure { margin: 1em 0; break-inside: avoid; text-align: center; }
figure svg { max-width: 100%; height: auto; }
figure pre { text-align: left; white-space: pre-wrap; }
figcaption { font-style: italic; }
@media screen { .wide { min-width: 60rem; } }
@media screen and (max-width: 40rem) { .sides { grid-template-columns: 1fr; } p, li { text-align: left; } td, th { min-width: 4.5rem; } td.right, td.centre { min-width: 0; } }
@media print { body { max-width: none; padding: 0; margin: 0; } .scroll { overflow: visible; } figure svg { max-height: 230mm; } .landscape { page: landscape; } .wide { font-size: 9.5pt; } }`;
