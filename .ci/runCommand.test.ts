import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from './runCommand.mjs';

describe('runCommand', () => {
  it('gives the exit code and everything that was said', async () => {
    const script = "console.log('out'); console.error('err'); process.exit(3)";
    const { code, output } = await runCommand([execPath, '-e', script], { timeoutMs: 30_000 });
    expect(code).toBe(3);
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  it('passes variables on', async () => {
    const script = 'process.exit(process.env.OFFTAKE_ANSWER === "42" ? 0 : 1)';
    const options = { timeoutMs: 30_000, env: { OFFTAKE_ANSWER: '42' } };
    expect(await runCommand([execPath, '-e', script], options)).toMatchObject({ code: 0 });
  });

  it('fails when there is no such command', async () => {
    const { code, output } = await runCommand(['offtake-no-such-command'], { timeoutMs: 30_000 });
    expect(code).toBe(1);
    expect(output).toContain('ENOENT');
  });

  it('stops a command, and what it started, when its time is up', async () => {
    const grandchild =
      "require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' })";
    const { code, output, seconds } = await runCommand([execPath, '-e', grandchild], { timeoutMs: 500 });
    expect(code).not.toBe(0);
    expect(output).toContain('Stopped: it took longer than');
    expect(seconds).toBeLessThan(10);
  });

  // What was started is connected here for as long as it lives.
  it.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGHUP', code: 129 },
  ] as const)('leaves nothing behind, nor begins anything, when $signal ends it', async ({ signal, code }) => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const runner = spawn(execPath, ['--input-type=module', '-e', runTwice(`require('node:net').connect(${port})`)], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output = text(runner.stdout);
    const [socket]: Socket[] = await once(server, 'connection');
    const closed =
      socket &&
      once(
        socket.resume().on('error', () => {}),
        'close',
      );
    runner.kill(signal);
    expect(await once(runner, 'exit')).toEqual([code, null]);
    await closed;
    expect(await output).toBe('');
  });
});

/** A command that starts another, in a group of its own as well, and what would be done next. */
function runTwice(script: string): string {
  return run(`'--input-type=module', '-e', ${JSON.stringify(run(`'-e', ${JSON.stringify(script)}`))}`);
}

function run(args: string): string {
  return `import { runCommand } from ${JSON.stringify(new URL('./runCommand.mjs', import.meta.url).href)};
    await runCommand([process.execPath, ${args}], { timeoutMs: 60000 });
    console.log('went on');`;
}
