/** The look of the HTML note: a printed page that also reads well on a telephone and in the dark. */
export const STYLE = `
:root { --ink: #1c1b1a; --quiet: #6b6762; --paper: #fdfcfa; --line: #e4dfd8; --mark: #8a3324; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6e1; --quiet: #a09a92; --paper: #171614; --line: #34312d; --mark: #e0937f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 18px/1.6 Charter, 'Iowan Old Style', 'Source Serif 4', Georgia, serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 44rem; padding: 3.5rem 1.5rem 2rem; overflow-wrap: break-word; }
header { border-bottom: 3px solid var(--ink); padding-bottom: 1.1rem; margin-bottom: 1.6rem; }
h1 { font-size: 2.05rem; line-height: 1.18; letter-spacing: -0.012em; margin: 0; text-wrap: balance; }
.dateline { margin: 0.7rem 0 0; color: var(--quiet); font: 0.82rem/1.5 system-ui, sans-serif; }
h2 { font: 600 0.78rem/1.3 system-ui, sans-serif; letter-spacing: 0.09em; text-transform: uppercase; color: var(--mark); margin: 0 0 0.8rem; }
section + section { margin-top: 2.1rem; }
section[aria-labelledby] { border-top: 1px solid var(--line); padding-top: 1.1rem; }
#lead p { font-size: 1.14rem; line-height: 1.5; margin: 0; }
#overview { margin-top: 1rem; }
p { margin: 0 0 0.8rem; }
ul { margin: 0; padding-left: 1.15rem; }
li { margin: 0 0 0.5rem; }
li::marker { color: var(--quiet); }
article { margin: 0 0 1.15rem; }
article .entry { margin: 0 0 0.25rem; }
small { color: var(--quiet); font: 0.74rem/1.4 system-ui, sans-serif; white-space: normal; }
a { color: inherit; text-decoration: none; }
a small { color: var(--mark); font-variant-numeric: tabular-nums; border-bottom: 1px solid var(--line); }
a:hover small, a:focus-visible small { border-bottom-color: var(--mark); }
table { border-collapse: collapse; width: 100%; font-size: 0.94rem; line-height: 1.45; }
th { text-align: left; color: var(--quiet); font: 600 0.74rem/1.4 system-ui, sans-serif; padding: 0 1rem 0.4rem 0; }
td { border-top: 1px solid var(--line); padding: 0.5rem 1rem 0.5rem 0; vertical-align: top; }
td:first-child { width: 26%; font-variant-numeric: tabular-nums; }
#chapters ul { list-style: none; padding: 0; }
#chapters li { margin: 0 0 0.25rem; }
#chapters small { display: inline-block; min-width: 4rem; }
#terms p, #problems { color: var(--quiet); font: 0.84rem/1.6 system-ui, sans-serif; }
footer { margin: 2.6rem auto 0; border-top: 1px solid var(--line); padding-top: 0.9rem; color: var(--quiet); font: 0.74rem/1.5 system-ui, sans-serif; }
@media (max-width: 34rem) { html { font-size: 16px; } body { padding-top: 2rem; } td:first-child { width: 34%; } }
@media print {
  :root { --ink: #000; --quiet: #444; --paper: #fff; --line: #bbb; --mark: #000; }
  @page { margin: 2cm; }
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  h2, .entry { break-after: avoid; }
  li, tr, article { break-inside: avoid; }
}
`;
