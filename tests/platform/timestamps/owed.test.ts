/** A worker that is woken for a page does not open the log; one that died before it sent is made up for. */
import { beforeEach, expect, it, vi } from 'vitest';

let session: Record<string, unknown> = {};
const alarms = { create: vi.fn(), clear: vi.fn(), onAlarm: { addListener: vi.fn() } };
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    alarms,
    runtime: { onStartup: { addListener: vi.fn() } },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (items: object) => void Object.assign(session, items),
      },
    },
  },
}));
const pending = vi.fn(async () => []);
const openTimestampStore = vi.fn(async () => ({ pending, close: () => undefined }));
vi.mock('../../../lib/platform/timestamps/store', () => ({ openTimestampStore }));
const commitDraft = vi.fn();
vi.mock('../../../lib/platform/capture/commit', () => ({ commitDraft }));

/** A worker starts: none of the worker before is left but the session's memory. */
async function newWorker() {
  vi.resetModules();
  openTimestampStore.mockClear();
  const { serveTimestamps } = await import('../../../lib/platform/timestamps/background');
  const { commitAndStamp } = await import('../../../lib/platform/timestamps/commit');
  serveTimestamps();
  return (draft: Parameters<typeof commitAndStamp>[0]) => commitAndStamp(draft, () => undefined);
}
const idle = () => vi.waitFor(() => expect(session).toEqual({ 'timestamps.owed': false }));
const quiet = () => new Promise((resolve) => setTimeout(resolve, 20));
const DRAFT = {} as Parameters<typeof commitDraft>[0];

beforeEach(() => {
  session = {};
  commitDraft.mockResolvedValue({ seq: 1 });
});

it('looks once in a session, and not again for each page', async () => {
  await newWorker();
  await idle();
  expect(openTimestampStore).toHaveBeenCalledOnce();
  await newWorker();
  await quiet();
  expect(openTimestampStore).not.toHaveBeenCalled();
});

it('looks after a record was saved, and is at rest then', async () => {
  const save = await newWorker();
  await idle();
  expect(await save(DRAFT)).toEqual({ seq: 1 });
  await idle();
  expect(openTimestampStore).toHaveBeenCalledTimes(2);
});

it('looks where the worker before died while it saved', async () => {
  const save = await newWorker();
  await idle();
  commitDraft.mockReturnValue(new Promise(() => undefined));
  void save(DRAFT);
  await vi.waitFor(() => expect(commitDraft).toHaveBeenCalled());
  await newWorker();
  await idle();
  expect(openTimestampStore).toHaveBeenCalledOnce();
});

it('looks again where sending has failed', async () => {
  openTimestampStore.mockRejectedValueOnce(new Error('no disk'));
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await newWorker();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  await newWorker();
  await idle();
  expect(openTimestampStore).toHaveBeenCalledOnce();
});
