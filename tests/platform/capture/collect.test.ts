/** The background's side of the exchange with a page: every message is checked, silence ends it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChunkWriter } from '../../../lib/core/capture/chunks';
import type { PageCommand, PageEvent, PageFacts } from '../../../lib/core/capture/protocol';
import type { ScreenView } from '../../../lib/core/capture/screen';

vi.mock('../../../lib/platform/browser', () => ({ browser: {} }));
const { collectPage } = await import('../../../lib/platform/capture/collect');
const { CaptureNotes } = await import('../../../lib/platform/capture/notes');

const FACTS: PageFacts = {
  ...{ url: 'https://a.example/', finalUrl: 'https://a.example/', title: '店', referrer: '' },
  ...{ charset: 'UTF-8', contentType: 'text/html', lang: 'zh', pixelRatio: 1, userAgent: 'x' },
  viewport: { width: 1, height: 1 },
  scroll: { x: 0, y: 0 },
  document: { width: 1, height: 1 },
};

const ENDLESS = { ...FACTS, document: { width: 1e300, height: 1 } };

const window = { x: 0, y: 0, width: 800, height: 600 };
const VIEW: ScreenView = {
  ...{ window, view: window, content: window, at: { x: 0, y: 0 } },
  ...{ inner: false, covered: 0, pixelRatio: 1, pinched: false },
};

type OnFacts = Parameters<typeof collectPage>[1]['onFacts'];

function exchange(onFacts: OnFacts = () => Promise.resolve()) {
  const heard: PageCommand[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  const closers: (() => void)[] = [];
  const port = {
    name: 'page-capture',
    postMessage: (message: unknown) => void heard.push(message as PageCommand),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => closers.push(listener) },
  };
  const controller = new AbortController();
  const notes = new CaptureNotes();
  const result = collectPage(port, {
    ...{ notes, signal: controller.signal },
    onFacts,
    onProgress: () => undefined,
    lost: () => Promise.resolve(new Error('lost')),
  });
  result.catch(() => undefined);
  const say = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  const close = () => {
    for (const closer of closers) closer();
  };
  return { heard, port, notes, controller, result, say, close };
}

function textPart(text: string): PageEvent[] {
  const writer = new ChunkWriter(4);
  const chunks = [...writer.add(text), ...writer.rest()];
  return [
    { type: 'open', part: 'text' },
    ...chunks.map((data, index): PageEvent => ({ type: 'chunk', part: 'text', index, data })),
    { type: 'close', part: 'text', ...writer.totals },
  ];
}

describe('collecting a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives whole parts and answers facts and each chunk', async () => {
    const { heard, port, notes, result, say } = exchange();
    const gap = { what: 'images', reason: 'cross_origin' };
    const events = [{ type: 'facts', facts: FACTS }, ...textPart('激活金不退')];
    for (const event of [...events, { type: 'missing', missing: gap }, { type: 'done' }]) {
      say(event);
      await vi.advanceTimersByTimeAsync(1);
    }
    const { facts, parts } = await result;
    expect(facts).toEqual(FACTS);
    expect(new TextDecoder().decode(parts.get('text'))).toBe('激活金不退');
    expect(notes.missing).toEqual([gap]);
    expect(heard.map(({ type }) => type)).toEqual(['start', 'ack', 'ack', 'ack']);
    expect(port.disconnect).toHaveBeenCalled();
  });

  it.each<[string, unknown[], string]>([
    ['a message of no known shape', [{ type: 'chunk', part: 'exe' }], 'page_protocol'],
    ['a chunk of a part that is not open', [textPart('x')[1]], 'page_protocol'],
    ['a lost chunk', textPart('激活金不退').filter((_event, at) => at !== 1), 'out of order'],
    ['an end without facts', [{ type: 'done' }], 'unfinished'],
    ['facts of a page without end', [{ type: 'facts', facts: ENDLESS }], 'page_protocol'],
    ['facts that come twice', Array(2).fill({ type: 'facts', facts: FACTS }), 'facts twice'],
    ['a fault in the page', [{ type: 'error', detail: 'boom' }], 'boom'],
  ])('fails on %s', async (_name, messages, words) => {
    const { port, result, say } = exchange();
    for (const message of messages) {
      say(message);
      await vi.advanceTimersByTimeAsync(1);
    }
    await expect(result).rejects.toThrow(words);
    expect(port.disconnect).toHaveBeenCalled();
  });

  it('forgets a part that broke halfway, and keeps the others', async () => {
    const { result, say } = exchange();
    const facts = { type: 'facts', facts: FACTS };
    const broken = [
      { type: 'open', part: 'html' },
      { type: 'chunk', part: 'html', index: 0, data: '<html>' },
      { type: 'drop', part: 'html' },
    ];
    for (const event of [facts, ...textPart('激活金不退'), ...broken, { type: 'done' }]) {
      say(event);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect([...(await result).parts.keys()]).toEqual(['text']);
  });

  it('fails when the page falls silent, before the browser ends the worker', async () => {
    const { result } = exchange();
    await vi.advanceTimersByTimeAsync(29_000);
    await expect(result).rejects.toThrow('page_silent');
  });

  it('waits for a page only while it owes an answer: pictures, archive and places may take long', async () => {
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 60_000));
    const { result, say } = exchange(slow);
    say({ type: 'facts', facts: FACTS });
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.advanceTimersByTimeAsync(20_000);
    for (const event of [...textPart('退'), { type: 'done' }]) {
      say(event);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect([...(await result).parts.keys()]).toEqual(['text']);
  });

  it('fails when the page falls silent after its pictures were taken', async () => {
    const { result, say } = exchange(() => new Promise((resolve) => setTimeout(resolve, 60_000)));
    say({ type: 'facts', facts: FACTS });
    await vi.advanceTimersByTimeAsync(60_000 + 26_000);
    await expect(result).rejects.toThrow('page_silent');
  });

  it('loses pictures alone to an order that the page does not do, and takes no late answer for another', async () => {
    const view = (y: number) => ({ type: 'screen', view: { ...VIEW, at: { x: 0, y } } });
    const got: unknown[] = [];
    const { heard, result, say } = exchange(async (_facts, ask) => {
      got.push(await ask({ order: 'load' }).catch(String));
      got.push((await ask({ order: 'back' })).at.y);
    });
    say({ type: 'facts', facts: FACTS });
    // So long as it says that it goes on it is waited for.
    await vi.advanceTimersByTimeAsync(15_000);
    say({ type: 'screen_busy' });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(got).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(got).toEqual(['ScreenFault: no answer in 20000 ms']);
    say(view(900));
    say(view(7));
    await vi.advanceTimersByTimeAsync(1);
    expect(got[1]).toBe(7);
    say({ type: 'done' });
    expect((await result).facts).toEqual(FACTS);
    expect(heard.map(({ type }) => type)).toEqual(['start', 'screen', 'screen', 'ack']);
  });

  it('fails with the reason that is found when the port closes', async () => {
    const { result, close } = exchange();
    close();
    await expect(result).rejects.toThrow('lost');
  });

  it('has the page obey while the picture is taken', async () => {
    const views: unknown[] = [];
    const { heard, say } = exchange(async (_facts, ask) => {
      views.push(await ask({ order: 'look' }));
      // Longer than a page may be silent: it is the background that works.
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      await ask({ order: 'back' });
    });
    say({ type: 'facts', facts: FACTS });
    expect(heard.at(-1)).toEqual({ type: 'screen', order: { order: 'look' } });
    say({ type: 'screen', view: VIEW });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(views).toEqual([VIEW]);
    expect(heard.at(-1)).toEqual({ type: 'screen', order: { order: 'back' } });
  });

  it('ends what waits for the page when the page is gone', async () => {
    const faults: unknown[] = [];
    const { say, close } = exchange(async (_facts, ask) => {
      await ask({ order: 'look' }).catch((error) => faults.push(error));
      await ask({ order: 'look' }).catch((error) => faults.push(error));
    });
    say({ type: 'facts', facts: FACTS });
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(faults).toMatchObject([{ message: 'lost' }, { message: 'lost' }]);
  });

  it('stops at once when cancelled', async () => {
    const { result, controller, port } = exchange();
    controller.abort(new DOMException('cancelled', 'AbortError'));
    await expect(result).rejects.toThrow('cancelled');
    expect(port.disconnect).toHaveBeenCalled();
  });
});
