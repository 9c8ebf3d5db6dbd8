import { describe, expect, it } from 'vitest';
import { Wishes, withWish } from '../../lib/platform/wishes';

type Site = Parameters<typeof withWish>[0];

const SITE: Site = {
  ...{ locale: 'zh', paused: false, guard: true, bar: true, dismissed: [] },
  guardEverywhere: true,
};
const OFF = { what: 'bar', on: false } as const;

/** A promise and the ways to settle it. */
function hung<T>() {
  const ways: { done: (value: T) => void; fail: (error: Error) => void }[] = [];
  const promise = new Promise<T>((done, fail) => ways.push({ done, fail }));
  const [way] = ways;
  if (way === undefined) throw new Error('a promise runs its function at once');
  return { promise, ...way };
}

describe('wishes', () => {
  it('stand over answers that were asked for before they were stored', async () => {
    const wishes = new Wishes();
    const [early, store] = [hung<Site>(), hung<void>()];
    const first = wishes.over(() => early.promise);
    const made = wishes.make(OFF, () => store.promise);
    expect(await wishes.over(async () => SITE)).toEqual({ ...SITE, bar: false });
    store.done();
    await made;
    early.done(SITE);
    expect(await first).toEqual({ ...SITE, bar: false });
  });

  it('give way to what is told after they were stored: another window may have chosen since', async () => {
    const wishes = new Wishes();
    await wishes.make(OFF, async () => undefined);
    expect(await wishes.over(async () => SITE)).toEqual(SITE);
  });

  it('apply in order, the last one counts', async () => {
    const wishes = new Wishes();
    const [one, two] = [hung<void>(), hung<void>()];
    const made = [
      wishes.make(OFF, () => one.promise),
      wishes.make({ ...OFF, on: true }, () => two.promise),
    ];
    expect((await wishes.over(async () => SITE)).bar).toBe(true);
    one.done();
    two.done();
    await Promise.all(made);
  });

  it('are forgotten where they could not be stored', async () => {
    const wishes = new Wishes();
    const store = hung<void>();
    const made = wishes.make(OFF, () => store.promise);
    store.fail(new Error('disk full'));
    await expect(made).rejects.toThrow('disk full');
    expect(await wishes.over(async () => SITE)).toEqual(SITE);
  });

  it('outlive an answer that fails', async () => {
    const wishes = new Wishes();
    const store = hung<void>();
    const made = wishes.make(OFF, () => store.promise);
    await expect(wishes.over(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect((await wishes.over(async () => SITE)).bar).toBe(false);
    store.done();
    await made;
  });
});

describe('a site with a wish', () => {
  it.each([
    [{ what: 'guard', on: false, everywhere: false }, { guard: false }],
    [
      { what: 'guard', on: false, everywhere: true },
      { guard: false, guardEverywhere: false },
    ],
    [{ what: 'bar', on: false }, { bar: false }],
    [{ what: 'pause', on: true }, {}],
    [{ what: 'dismiss', on: true, key: 'fee:299' }, {}],
  ] as const)('%j', (change, patch) => {
    expect(withWish(SITE, change)).toEqual({ ...SITE, ...patch });
  });
});
