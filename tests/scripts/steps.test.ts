/** The run of steps behind `npm test`: it counts right, goes on, and its last line is the count. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Complaint } from '../../scripts/lib/say.mjs';
import { runSteps } from '../../scripts/lib/steps.mjs';

const passes = (passed: number) => async () => ({ passed, failed: 0 });

describe('runSteps', () => {
  let printed: string[];

  beforeEach(() => {
    printed = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      printed.push(line);
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('adds up and ends with the count alone', async () => {
    const total = await runSteps([
      { name: 'a', act: passes(2) },
      { name: 'b', act: async () => ({ passed: 1, failed: 3, output: 'why' }) },
    ]);
    expect(total).toEqual({ passed: 3, failed: 3 });
    expect(printed.at(-1)).toBe('3 passed, 3 failed');
    expect(printed.join('\n')).toContain('    why');
  });

  it('runs the steps of a group at the same time, and the next one after them', async () => {
    const order: string[] = [];
    const waits = (name: string, other: Promise<void>) => ({
      name,
      act: () => other.then(() => order.push(name)).then(passes(1)),
    });
    let open = () => {};
    const first = new Promise<void>((resolve) => {
      open = resolve;
    });
    const opens = { name: 'b', act: () => Promise.resolve(open()).then(passes(1)) };
    const total = await runSteps([[waits('a', first), opens], waits('c', Promise.resolve())]);
    expect(order).toEqual(['a', 'c']);
    expect(total).toEqual({ passed: 3, failed: 0 });
  });

  it('goes on after a step that throws, and counts it', async () => {
    const after = vi.fn(passes(1));
    const broken = () => Promise.reject(new Error('boom'));
    const total = await runSteps([
      { name: 'a', act: broken },
      { name: 'b', act: after },
    ]);
    expect(after).toHaveBeenCalledOnce();
    expect(total).toEqual({ passed: 1, failed: 1 });
    expect(printed.join('\n')).toContain('boom');
  });

  it('shows a complaint without a stack', async () => {
    await runSteps([{ name: 'a', act: () => Promise.reject(new Complaint('no browser')) }]);
    expect(printed.join('\n')).toContain('no browser');
    expect(printed.join('\n')).not.toMatch(/\n\s+at /);
  });

  it('does not run what stands on a failed step, and counts it as failed', async () => {
    const act = vi.fn(passes(9));
    const total = await runSteps([
      { name: 'build', act: async () => ({ passed: 0, failed: 1 }) },
      { name: 'e2e', needs: ['build'], act },
    ]);
    expect(act).not.toHaveBeenCalled();
    expect(total).toEqual({ passed: 0, failed: 2 });
  });
});
