/** Clauses are marked in a copy of the article; its own markup stays as it was, whatever it holds. */
import { describe, expect, it } from 'vitest';
import { markArticle } from '../../../lib/core/evidence/article';

const page = (body: string) =>
  `<!DOCTYPE html>\n<html><head><title>激活金</title></head><body>${body}</body></html>`;
const fee = { quote: '首次刷卡扣\n299 元', label: '要先收一笔钱' };
const TAG = '<small><b>【要先收一笔钱】</b></small>';
const marked = (body: string, clauses = [fee]) => markArticle(page(body), clauses);

describe('the article with its clauses marked', () => {
  it('marks each place, white space aside, and labels it in words', () => {
    expect(marked('<p>注意:首次刷卡扣299元。</p><p>首次刷卡扣 299\n元</p>')).toBe(
      page(
        `<p>注意:<mark>首次刷卡扣299元</mark>${TAG}。</p><p><mark>首次刷卡扣 299\n元</mark>${TAG}</p>`,
      ),
    );
  });

  it('goes through tags and entities without breaking them', () => {
    expect(marked('<p title="首次刷卡扣299元>">首次<b>刷卡</b>扣&nbsp;299元</p>')).toBe(
      page(
        `<p title="首次刷卡扣299元>"><mark>首次</mark><b><mark>刷卡</mark></b><mark>扣&nbsp;299元</mark>${TAG}</p>`,
      ),
    );
    const odd = { quote: '费用<299>&不退', label: '<b>' };
    expect(marked('<p>费用&lt;299&gt;&amp;不退</p>', [odd])).toContain(
      '<mark>费用&lt;299&gt;&amp;不退</mark><small><b>【&lt;b&gt;】</b></small>',
    );
  });

  it('marks no words twice, nothing in the head, and nothing for empty words', () => {
    const inside = { quote: '299元', label: '别的' };
    expect(marked('<p>首次刷卡扣299元</p>', [fee, inside, { quote: ' ', label: 'x' }])).toBe(
      page(`<p><mark>首次刷卡扣299元</mark>${TAG}</p>`),
    );
    expect(marked('<p>无</p>', [{ quote: '激活金', label: 'x' }])).toBe(page('<p>无</p>'));
  });

  it('gives back the article without its marks, whatever stands in it', () => {
    const body = '<p>😀首次<!-- 首次刷卡扣299元 > -->刷卡扣299元 & < x</p>';
    const back = marked(body)
      .replace(/<\/?mark>/g, '')
      .replaceAll(TAG, '');
    expect(back).toBe(page(body));
  });
});
