import { execPath } from 'node:process';
import { describe, expect, it } from 'vitest';
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
});
