import { COUNTEREXAMPLES } from './counterexamples.js';
import { runHistory } from './runHistory.js';
import { withQuickGlobals } from './quickGlobals.js';
for (const [name, history] of Object.entries(COUNTEREXAMPLES)) {
  const { violations, seen } = await withQuickGlobals(() => runHistory(history));
  console.log(name, violations, [...seen].join('; '));
}
