/** Style of the control page, the certificates and the registry. */
export const APP_CSS = `:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f6, #0c100f);
  --card: light-dark(#ffffff, #151b19);
  --inset: light-dark(#f3f6f5, #1b2320);
  --line: light-dark(#dde3e1, #2a3430);
  --edge: light-dark(#8a9692, #6b7873);
  --text: light-dark(#14211c, #e8efec);
  --dim: light-dark(#55635d, #9fada7);
  --accent: light-dark(#0b6e4f, #4fc99b);
  --on-accent: light-dark(#ffffff, #06251a);
  --accent-hover: light-dark(#095a41, #6ed7af);
  --danger: light-dark(#b3261e, #ff8a80);
  --blue: light-dark(#1d4fa3, #8fb8ff);
  --blue-back: light-dark(#e5eefc, #15263f);
  --amber: light-dark(#7a4a00, #ffc66b);
  --amber-back: light-dark(#fdf0d9, #3a2a0d);
  --green-back: light-dark(#dff3ea, #12332a);
  --red-back: light-dark(#fce6e4, #401916);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 0.875rem/1.45 system-ui, sans-serif; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.125rem; letter-spacing: -0.01em; }
h2 { font-size: 1rem; }
h3 { font-size: 0.9375rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 0.75rem; background: var(--card); }
.skip:focus { top: 0.5rem; }
.mono, code, pre { font-family: var(--mono); font-size: 0.8125rem; }
.dim, .note { color: var(--dim); }
.note { font-size: 0.8125rem; }
.break { overflow-wrap: anywhere; }
.empty { padding: 1rem; border: 1px dashed var(--line); border-radius: 8px; color: var(--dim); text-align: center; }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; padding: 1rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
.bar .note { margin-inline-start: auto; }
#message { min-height: 1.25rem; padding: 0.5rem 1.5rem 0; color: var(--dim); font-size: 0.8125rem; }
.problem { padding: 0.625rem 0.875rem; border-radius: 8px; background: var(--red-back); color: var(--danger); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 21.5rem; gap: 1.25rem; align-items: start; max-width: 90rem; margin: 0 auto; padding: 0.75rem 1.5rem 3rem; }
.wide, .narrow { display: grid; gap: 1.25rem; min-width: 0; }
.card { display: grid; gap: 0.75rem; min-width: 0; padding: 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem; }
.count { color: var(--dim); font-weight: 400; }
.figure { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.figure small { font-size: 0.8125rem; font-weight: 400; color: var(--dim); }
.row { display: flex; flex-wrap: wrap; gap: 0.375rem; }

.scroll { overflow-x: auto; margin-inline: -1.125rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.625rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; white-space: nowrap; }
th:first-child { padding-inline-start: 1.125rem; }
td:last-child { padding-inline-end: 1.125rem; }
thead th { padding-block: 0.5rem; background: var(--inset); color: var(--dim); font-size: 0.8125rem; font-weight: 500; }
tbody tr:hover { background: var(--inset); }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 400; }
td.wrap { min-width: 9rem; white-space: normal; }
.number { text-align: end; }

.badge { display: inline-block; padding: 0.0625rem 0.5rem; border-radius: 99px; background: var(--inset); color: var(--dim); font-size: 0.75rem; font-weight: 600; white-space: nowrap; }
.badge[data-status='confirmed'] { background: var(--blue-back); color: var(--blue); }
.badge[data-status='delivered'] { background: var(--green-back); color: var(--accent); }
.badge[data-status='delayed'], .badge[data-status='substituted'] { background: var(--amber-back); color: var(--amber); }
.badge[data-status='canceled'] { background: var(--red-back); color: var(--danger); }

button { min-height: 2.125rem; padding: 0.25rem 0.75rem; border: 1px solid transparent; border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--accent-hover); }
button.quiet { min-height: 1.875rem; border-color: var(--edge); background: transparent; color: var(--text); font-weight: 500; }
button.quiet:hover { background: var(--inset); }
button.danger { border-color: var(--danger); color: var(--danger); }
button.danger:hover { background: var(--red-back); }
button.link { min-height: 0; padding: 0; border: 0; border-radius: 4px; background: none; color: var(--accent); font-family: var(--mono); font-weight: 400; text-decoration: underline; text-underline-offset: 3px; }
.action { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem; }
#balance .lines > li, #balance .row { flex-wrap: nowrap; }
#products > .action { align-items: center; }
#clock .action { display: grid; grid-template-columns: 1fr 1fr; }
.field { display: grid; flex: 1 1 9rem; gap: 0.25rem; }
.field > span { color: var(--dim); font-size: 0.8125rem; }
.fields { display: grid; flex: 1 1 100%; gap: 0.5rem; }
input, select { width: 100%; min-width: 0; min-height: 2.125rem; padding: 0.25rem 0.5rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); color: var(--text); font: inherit; }
::placeholder { color: var(--dim); opacity: 1; }

.lines > li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem; padding-block: 0.5rem; border-bottom: 1px solid var(--line); }
.lines > li:last-child { border-bottom: 0; }
.lines > .stacked { display: block; }
.lines div:first-child:not(.row, .fields, .body) { display: grid; }
.lines strong { font-variant-numeric: tabular-nums; }
summary { cursor: pointer; border-radius: 4px; }
.lines summary { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.125rem 0.75rem; padding-block: 0.125rem; }
.lines summary::marker { content: none; }
.lines summary > :first-child::after { content: ' ▾'; color: var(--dim); }
.body { display: grid; gap: 0.75rem; padding-block: 0.75rem; }

.events > li { border-bottom: 1px solid var(--line); }
.events > li:last-child { border-bottom: 0; }
.events > li > details > summary { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr) auto 6rem; gap: 0.75rem; align-items: center; padding-block: 0.5rem; }
.events summary .badge { justify-self: end; }
.events .type { font-weight: 600; }
.events .dim { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.when { color: var(--dim); font-variant-numeric: tabular-nums; }
.delivery { padding: 0.625rem 0.75rem; border-radius: 8px; background: var(--inset); }
.delivery ol { padding-inline-start: 1.25rem; color: var(--dim); }
.endpoint { display: grid; gap: 0.375rem; justify-items: start; padding-bottom: 0.75rem; border-bottom: 1px solid var(--line); }
pre { margin: 0.5rem 0 0; max-height: 24rem; overflow: auto; padding: 0.75rem; border-radius: 8px; background: var(--inset); }

.sheet { width: min(34rem, calc(100vw - 2rem)); max-height: calc(100dvh - 2rem); margin: auto; padding: 1.25rem; overflow: auto; border: 1px solid var(--line); border-radius: 14px; background: var(--card); color: var(--text); box-shadow: 0 16px 48px rgb(0 0 0 / 0.25); }
.sheet:popover-open { display: grid; gap: 0.875rem; }
.sheet::backdrop { background: rgb(8 14 12 / 0.4); }
.facts { display: grid; gap: 0.375rem; }
.facts > div { display: grid; grid-template-columns: 8rem 1fr; gap: 0.75rem; }
.facts dt { color: var(--dim); }
.facts dd { overflow-wrap: anywhere; }
.life { display: grid; gap: 0.75rem; padding-top: 0.875rem; border-top: 1px solid var(--line); }
.life .action { flex-wrap: nowrap; }
.life button { min-width: 7.25rem; min-height: 2.125rem; }
.close { justify-self: end; }

.paper { max-width: 44rem; margin: 3rem auto; padding: 3.5rem 3.5rem 2.5rem; background: var(--card); border: 1px solid var(--line); border-top: 6px solid var(--accent); border-radius: 3px; }
.paper h1 { font-size: 1rem; font-weight: 600; letter-spacing: 0.02em; color: var(--accent); }
.paper .name { margin-block: 2rem 0.25rem; font-size: 2rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.02em; overflow-wrap: anywhere; }
.paper .tons { font-size: 1.125rem; }
.paper .facts { margin-block: 2.25rem; padding-block: 1.25rem; border-block: 1px solid var(--line); gap: 0.625rem; }
.paper .facts > div { grid-template-columns: 11rem 1fr; }
.paper footer { margin-top: 2rem; color: var(--dim); font-size: 0.8125rem; }

@media (max-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr); padding-inline: 1rem; }
  .wide, .narrow { display: contents; }
  #clock, #balance { order: -1; }
  .bar, #message { padding-inline: 1rem; }
}
@media (max-width: 40rem) {
  .events > li > details > summary { grid-template-columns: minmax(0, 1fr) auto; gap: 0.125rem 0.5rem; }
  .events .dim { display: none; }
  .events .when { order: 1; }
  .facts > div, .paper .facts > div { grid-template-columns: 1fr; gap: 0; }
  .life .action { flex-wrap: wrap; }
  .paper { margin: 0; padding: 2rem 1.25rem; border-radius: 0; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; }
  .paper { margin: 0 auto; border: 0; border-top: 6px solid var(--accent); border-radius: 0; print-color-adjust: exact; }
  .no-print { display: none; }
}
@media (forced-colors: active) {
  .badge, .card, .sheet { border: 1px solid CanvasText; }
}
`;
