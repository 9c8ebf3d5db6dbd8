/** Which labels bind. */
import { describe, expect, it } from 'vitest';
import { bindsOnPress, bindsOnTick } from '../../../lib/page/guard/words';
import { BINDING, CONSENT, HARMLESS, NO_CONSENT } from './labels';

describe('labels of buttons and links', () => {
  it.each(BINDING)('binds: %s', (label) => {
    expect(bindsOnPress(label)).toBe(true);
  });

  it.each(HARMLESS)('does not bind: %s', (label) => {
    expect(bindsOnPress(label)).toBe(false);
  });

  it('takes no text for a button', () => {
    expect(bindsOnPress(`立即购买${'好'.repeat(60)}`)).toBe(false);
  });
});

describe('labels of boxes to tick', () => {
  it.each(CONSENT)('is a consent: %s', (label) => {
    expect(bindsOnTick(label)).toBe(true);
  });

  it.each(NO_CONSENT)('is none: %s', (label) => {
    expect(bindsOnTick(label)).toBe(false);
  });
});
