/** Style of the pages that customers pay on. */
export const HOSTED_CSS = `:root {
  color-scheme: light dark;
  --page: light-dark(#f4f6f5, #0c100f);
  --card: light-dark(#ffffff, #151b19);
  --inset: light-dark(#f3f6f5, #1b2320);
  --line: light-dark(#dde3e1, #2a3430);
  --edge: light-dark(#8a9692, #6b7873);
  --text: light-dark(#14211c, #e8efec);
  --dim: light-dark(#55635d, #9fada7);
  --accent: light-dark(#0b6e4f, #4fc99b);
  --accent-hover: light-dark(#095a41, #6ed7af);
  --on-accent: light-dark(#ffffff, #06251a);
  --danger: light-dark(#a3201a, #ff9c93);
  --danger-back: light-dark(#fce8e6, #3d1814);
  --good-back: light-dark(#dff3ea, #12332a);
  --amber: light-dark(#6b4100, #ffcb78);
  --amber-back: light-dark(#fdf0d3, #33260e);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, p, ul, dl, dd, fieldset { margin: 0; padding: 0; }
ul { list-style: none; }
h2 { font-size: 1.125rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.dim, .hint, small { color: var(--dim); }
.hint { font-size: 0.875rem; }
.mono { font-family: var(--mono); font-size: 0.9375em; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
bdi { overflow-wrap: anywhere; }

.test-mode { padding: 0.5rem 1rem; background: var(--amber-back); color: var(--amber); font-size: 0.875rem; text-align: center; }
.test-mode strong { margin-inline-end: 0.25rem; padding: 0.125rem 0.5rem; border: 1px solid currentColor; border-radius: 999px; font-size: 0.75rem; text-transform: uppercase; letter-spacing: 0.04em; white-space: nowrap; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3rem; align-items: start; max-width: 64rem; margin: 0 auto; padding: 3rem 2rem 4rem; }
.summary { display: grid; gap: 1.25rem; }
.back { justify-self: start; color: var(--dim); font-size: 0.9375rem; text-underline-offset: 3px; }
.back::before { content: '←'; margin-inline-end: 0.5rem; }
.back:hover { color: var(--text); }
.payee { display: block; color: var(--dim); font-size: 1rem; font-weight: 500; }
.amount { display: block; font-size: 2.5rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.lines { display: grid; gap: 0.75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.lines li, .total { display: flex; align-items: baseline; justify-content: space-between; gap: 1.5rem; }
.total { padding-top: 1rem; border-top: 1px solid var(--line); font-weight: 600; }
.facts { display: grid; gap: 0.375rem; font-size: 0.9375rem; }
.facts div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem; }
.facts dt { color: var(--dim); overflow-wrap: anywhere; }
.memo { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; white-space: pre-wrap; }
.chip { justify-self: start; padding: 0.125rem 0.625rem; border-radius: 999px; background: var(--amber-back); color: var(--amber); font-size: 0.8125rem; font-weight: 600; }
.chip[data-tone='good'] { background: var(--good-back); color: var(--accent); }
.chip[data-tone='bad'] { background: var(--danger-back); color: var(--danger); }

.card { display: grid; gap: 1rem; padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: 0 1px 2px rgb(0 0 0 / 4%), 0 8px 24px rgb(0 0 0 / 5%); }
.known { display: flex; gap: 0.75rem; padding: 0.625rem 0.75rem; background: var(--inset); border-radius: 8px; }
.pay { display: grid; gap: 1rem; }
.fields { display: grid; gap: 1rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start; }
.field { display: grid; gap: 0.375rem; min-width: 0; }
.field label, legend { font-size: 0.875rem; font-weight: 600; }
.field input { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; background: var(--card); color: inherit; border: 1px solid var(--edge); border-radius: 8px; font: inherit; }
.field input::placeholder { color: var(--dim); opacity: 0.8; }
.field input[aria-invalid] { border-color: var(--danger); box-shadow: inset 0 0 0 1px var(--danger); }
.field-problem { color: var(--danger); font-size: 0.875rem; }
.problem { padding: 0.75rem 1rem; background: var(--danger-back); color: var(--danger); border-radius: 8px; font-size: 0.9375rem; }
.problem ul { padding-inline-start: 1.125rem; list-style: disc; }
.problem a { display: inline-block; min-height: 1.5rem; color: inherit; }

.methods { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.5rem; border: 0; min-width: 0; }
.methods legend { margin-bottom: 0.375rem; padding: 0; }
.method { display: flex; align-items: center; gap: 0.625rem; min-height: 2.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--edge); border-radius: 8px; cursor: pointer; }
.method:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.method:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.method input { margin: 0; width: 1.125rem; height: 1.125rem; accent-color: var(--accent); outline: none; }
.method span { line-height: 1.3; }
.method small { display: block; }
.pay:has([value='us_bank_account']:checked) .fields[data-method='card'],
.pay:has([value='card']:checked) .fields[data-method='us_bank_account'] { display: none; }

.button { display: inline-block; min-height: 3rem; padding: 0.75rem 1.25rem; background: var(--accent); color: var(--on-accent); border: 1px solid transparent; border-radius: 8px; font: inherit; font-weight: 600; line-height: 1.5rem; text-align: center; text-decoration: none; cursor: pointer; }
.button:hover { background: var(--accent-hover); }
.button.quiet { background: transparent; color: var(--text); border-color: var(--edge); }
.button.quiet:hover { background: var(--inset); }

.test-numbers { border-top: 1px solid var(--line); padding-top: 0.75rem; }
.test-numbers summary { width: fit-content; padding: 0.375rem 0; color: var(--dim); font-size: 0.9375rem; cursor: pointer; }
.test-numbers ul { display: grid; gap: 0.125rem; margin: 0.25rem -0.5rem 0.5rem; }
.test-numbers button { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: 0.75rem; align-items: baseline; width: 100%; min-height: 2.25rem; padding: 0.375rem 0.5rem; background: none; color: inherit; border: 0; border-radius: 6px; font: inherit; font-size: 0.875rem; text-align: start; cursor: pointer; }
.test-numbers button:hover { background: var(--inset); }

.notice { display: grid; gap: 1rem; justify-items: center; max-width: 28rem; margin: 4rem auto; padding: 2.5rem 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; text-align: center; }
.notice h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; }
.notice .mark { display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; background: var(--amber-back); color: var(--amber); font-size: 1.375rem; font-weight: 700; }
.notice[data-tone='good'] .mark { background: var(--good-back); color: var(--accent); }
.notice[data-tone='bad'] .mark { background: var(--danger-back); color: var(--danger); }
.bank { justify-items: stretch; text-align: start; }
.bank-name { padding-bottom: 0.75rem; display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); font-weight: 600; }
.answers { display: grid; gap: 0.5rem; }

@media (max-width: 48rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding: 1.5rem 1rem 3rem; }
  .card { padding: 1.25rem 1rem; }
  .amount { font-size: 2rem; }
  .notice { margin: 1.5rem 1rem; padding: 2rem 1.25rem; }
  .test-numbers button { grid-template-columns: minmax(0, 1fr); gap: 0; padding-block: 0.5rem; }
}
@media (max-width: 20rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
`;
