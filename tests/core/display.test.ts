/** What made words hard to notice, and how it is said. */
import { describe, expect, it } from 'vitest';
import { CONCEALMENTS, concealments, type Display, HIDINGS } from '../../lib/core/display';
import { textFor } from '../../lib/i18n';
import { concealmentLines } from '../../lib/i18n/display';

const PLAIN: Display = { source: 'text', shown: true, fontPx: 16, contrast: 12 };
const ids = (display: Partial<Display>) =>
  concealments({ ...PLAIN, ...display }).map(({ id }) => id);

describe('concealments', () => {
  it('are none for words that stand there for all to see', () => {
    expect(concealments(PLAIN)).toEqual([]);
    expect(concealments({ source: 'text', shown: true })).toEqual([]);
  });

  it('begin below 12 px and below a contrast of 4.5, or of 3 for large letters', () => {
    expect(ids({ fontPx: 12, contrast: 4.5 })).toEqual([]);
    expect(ids({ fontPx: 11.9 })).toEqual(['tiny']);
    expect(ids({ contrast: 4.49 })).toEqual(['pale']);
    expect(ids({ fontPx: 24, contrast: 3 })).toEqual([]);
    expect(ids({ fontPx: 24, contrast: 2.99 })).toEqual(['pale']);
  });

  it('say nothing of size and colour where the words are not shown at all', () => {
    for (const hiddenBy of HIDINGS) {
      expect(ids({ shown: false, hiddenBy, fontPx: 9, contrast: 1, scrollBox: true })).toEqual([
        hiddenBy,
      ]);
    }
  });

  it('come weightiest first', () => {
    const all: Partial<Display> = { preticked: true, fontPx: 9, contrast: 1.8, scrollBox: true };
    expect(ids({ ...all, frame: 'other', dialog: true })).toEqual([
      ...['preticked', 'pale', 'tiny', 'scroll_box', 'other_frame', 'dialog'],
    ]);
    expect(ids({ frame: 'same' })).toEqual([]);
  });
});

describe('their words', () => {
  it('tell the figures', () => {
    const display: Display = { ...PLAIN, fontPx: 9, bodyPx: 16, contrast: 1.8 };
    expect(concealmentLines(display, textFor('zh'))).toEqual([
      '颜色和底色差不多，几乎看不清（对比度 1.8，正常至少 4.5）',
      '字很小，只有 9px，页面上别的字是 16px',
    ]);
    expect(concealmentLines(display, textFor('en'))).toEqual([
      'Almost the colour of its background (contrast 1.8; 4.5 is the usual minimum)',
      'Tiny letters: 9px, other words here are 16px',
    ]);
  });

  it('are there for each, in both languages, and differ by attribute', () => {
    for (const locale of ['zh', 'en'] as const) {
      const { concealed } = textFor(locale).display;
      for (const id of CONCEALMENTS) expect(concealed[id]({ id })).not.toBe('');
      const told = ['placeholder', 'alt', 'title', 'aria-label'].map((attribute) =>
        concealed.attribute({ id: 'attribute', attribute }),
      );
      expect(new Set(told).size).toBe(4);
    }
    expect(concealmentLines(undefined, textFor('zh'))).toEqual([]);
  });
});
