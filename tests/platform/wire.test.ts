/** Who may say what: senders and payloads are read with suspicion. */
import { describe, expect, it } from 'vitest';
import { type SenderFacts, whoSent } from '../../lib/platform/senders';
import { readCount, readEnvelope } from '../../lib/platform/wire';

const SELF = { id: 'us', base: 'chrome-extension://us/' };
const from = (facts: SenderFacts) => whoSent({ id: 'us', ...facts }, SELF);

describe('whoSent', () => {
  it('knows extension pages, in a tab or not, and the background', () => {
    expect(from({ url: 'chrome-extension://us/popup.html' })).toEqual({ kind: 'own' });
    const inTab = { url: 'chrome-extension://us/desk.html', tab: { id: 3 }, frameId: 0 };
    expect(from(inTab)).toEqual({ kind: 'own' });
  });

  it('knows content scripts by their tab and frame', () => {
    const sender = { url: 'https://shop.example/', tab: { id: 3 }, frameId: 7 };
    expect(from(sender)).toEqual({ kind: 'content', tabId: 3, frameId: 7, url: sender.url });
    expect(from({ ...sender, url: 'https://x.example/?chrome-extension://us/' })?.kind).toBe(
      'content',
    );
    expect(from({ ...sender, url: 'chrome-extension://us.evil.example/' })?.kind).toBe('content');
  });

  it('knows nobody else', () => {
    expect(from({ id: 'them', url: 'chrome-extension://us/popup.html' })).toBeNull();
    expect(from({ id: undefined, url: 'chrome-extension://us/popup.html' })).toBeNull();
    expect(from({ url: 'https://shop.example/' })).toBeNull();
    expect(from({ url: 'https://shop.example/', tab: {}, frameId: 0 })).toBeNull();
    expect(from({ url: 'https://shop.example/', tab: { id: 3 } })).toBeNull();
  });
});

describe('readEnvelope', () => {
  it('takes only a type and a payload with fields', () => {
    const message = { type: 'page.jump', payload: { index: 1 } };
    expect(readEnvelope(message)).toEqual(message);
    for (const bad of [
      null,
      1,
      'x',
      [],
      {},
      { type: 1, payload: {} },
      { type: 'x' },
      { type: 'x', payload: [] },
    ]) {
      expect(readEnvelope(bad)).toBeNull();
    }
  });
});

describe('readCount', () => {
  it('takes whole numbers from 0 up', () => {
    expect([0, 7].map(readCount)).toEqual([0, 7]);
    for (const bad of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null, undefined]) {
      expect(readCount(bad)).toBeNull();
    }
  });
});
