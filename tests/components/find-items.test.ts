import { describe, expect, it } from 'vitest';
import { searchItems } from '../../components/desk/find-items';
import type { DeskItem } from '../../components/desk/state';
import { headCode } from '../../lib/core/evidence/chain';

const item = (seq: number, patch: Partial<DeskItem> = {}): DeskItem => ({
  ...{ id: `r${seq}`, seq, kind: 'capture', capturedAt: '2026-11-22T05:00:00.000Z', tzOffset: 480 },
  hash: String(seq).padStart(4, '0').repeat(16),
  ...{ title: '', url: '', high: 0, files: 3, bytes: 9, deleted: null, target: null },
  ...patch,
});

const items = [
  item(112, { title: '山雀收款机 12 台起批' }),
  item(31, { title: 'POS Terminal ＡＢＣ', url: 'https://Shop.example/%E6%9D%A1%E6%AC%BE' }),
  item(12, { capturedAt: '2026-11-22T17:00:00.000Z', url: 'https://shop.example/%B4%ED' }),
];

const found = (query: string) => searchItems(items, query).map(({ seq }) => seq);

describe('search in the list', () => {
  it.each<[string, number[]]>([
    ['', [112, 31, 12]],
    ['  ', [112, 31, 12]],
    ['山雀', [112]],
    ['terminal', [31]],
    ['abc', [31]],
    ['shop pos', [31]],
    ['条款', [31]],
    ['shop.example', [31, 12]],
    ['2026-11-23', [12]],
    ['2026年11月22日', [112, 31]],
    ['没有这个', []],
  ])('for “%s”', (query, seqs) => {
    expect(found(query)).toEqual(seqs);
  });

  it('puts the record of that number first', () => {
    expect(found('12')).toEqual([12, 112]);
  });

  it('finds the record of a check code as it was noted down, also half of one', () => {
    const [, noted] = items;
    const code = headCode(noted?.hash ?? '');
    for (const query of [code, code.toLowerCase().replaceAll('-', ' '), code.slice(0, 9)]) {
      expect(found(query)).toEqual([31]);
    }
    expect(found(code.replace(/^./, 'Z'))).toEqual([]);
  });

  it('takes the list itself where nothing is asked: nothing is drawn again', () => {
    expect(searchItems(items, '')).toBe(items);
  });
});
