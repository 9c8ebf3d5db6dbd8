/** Work in steps is done once, whoever goes on with it. */
import { describe, expect, it } from 'vitest';
import { finish, SharedWork } from '../../lib/core/steps';

/** Work of three steps that counts how often it was begun. */
function counted() {
  const begun = { times: 0, steps: 0 };
  const work = new SharedWork(function* () {
    begun.times += 1;
    for (let i = 0; i < 3; i += 1) {
      begun.steps += 1;
      yield;
    }
    return { answer: 42 };
  });
  return { work, begun };
}

describe('shared work', () => {
  it('two that begin at once share the steps and the result', () => {
    const { work, begun } = counted();
    const [a, b] = [work.steps(), work.steps()];
    a.next();
    b.next();
    a.next();
    const first = finish(b);
    expect(finish(a)).toBe(first);
    expect(first).toEqual({ answer: 42 });
    expect(begun).toEqual({ times: 1, steps: 3 });
  });

  it('is not begun before somebody asks, and never again', () => {
    const { work, begun } = counted();
    expect(begun.times).toBe(0);
    expect(finish(work.steps())).toBe(finish(work.steps()));
    expect(begun.times).toBe(1);
  });

  it('one who stops half-way leaves the rest to the next', () => {
    const { work, begun } = counted();
    const first = work.steps();
    first.next();
    first.return({ answer: 0 });
    expect(finish(work.steps())).toEqual({ answer: 42 });
    expect(begun).toEqual({ times: 1, steps: 3 });
  });

  it('begins anew after a failure', () => {
    let fails = true;
    const work = new SharedWork(function* () {
      yield;
      if (fails) throw new SyntaxError('not yet');
      return { done: true };
    });
    expect(() => finish(work.steps())).toThrow(SyntaxError);
    fails = false;
    expect(finish(work.steps())).toEqual({ done: true });
  });
});
