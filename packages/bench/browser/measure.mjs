import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/**
 * Measures what the main thread of a page does during a step: its busy time in ms, how often it was laid out, and
 * instructions of all renderers in millions where the machine counts them (else null).
 */
export async function measureStep({ browserSession, session, hasInstructions }, step) {
  const counter = hasInstructions ? await startCounter(browserSession) : null;
  const before = await readMetrics(session);
  const result = await step();
  const after = await readMetrics(session);
  const instructions = await counter?.stop();
  return {
    result,
    taskMs: (after.TaskDuration - before.TaskDuration) * 1_000,
    layouts: after.LayoutCount - before.LayoutCount,
    instructionsM: instructions == null ? null : instructions / 1e6,
  };
}

/** The heap in use once all garbage is collected, in megabytes, and the nodes that are alive. */
export async function measureMemory(session) {
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await readMetrics(session);
  return { heapMb: JSHeapUsedSize / 1e6, nodes: Nodes };
}

/** Begins to count in thread time, which does not go on while other processes have the processor. */
export async function openMetrics(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Whether `perf stat` counts instructions here; many virtual machines do not. */
export function countsInstructions() {
  const { status, stderr } = spawnSync('perf', ['stat', '-x,', '-e', 'instructions:u', 'true'], { encoding: 'utf8' });
  return status === 0 && /^\d/.test(stderr);
}

async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function startCounter(browserSession) {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const child = spawn('perf', ['stat', '-x,', '-e', 'instructions:u', '-p', pids.join()], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  await once(child, 'spawn');
  return {
    stop: async () => {
      child.kill('SIGINT');
      await once(child, 'close');
      const count = Number.parseInt(output, 10);
      return Number.isNaN(count) ? null : count;
    },
  };
}
