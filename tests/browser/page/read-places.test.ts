/** Reading a page: every place where words can stand without being plain text of the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';

describe.each(BROWSER_NAMES)('places of words in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name);
  });
  afterAll(() => pages?.close());

  /** The text, and where each piece of it comes from and whether it is hidden. */
  const readOf = async (body: string, prepare?: () => void) => {
    const page = await pages.open(body);
    if (prepare !== undefined) await page.evaluate(prepare);
    const read = await page.evaluate(() => {
      const { text } = lab.read();
      const told = lab.pieces().map((piece) => {
        const words = text.slice(piece.start, piece.start + piece.length);
        return [words, `${piece.from}${piece.hidden ? ' hidden' : ''}`];
      });
      return { text, from: Object.fromEntries(told) };
    });
    await page.close();
    return read;
  };

  it('reads generated words in their place, joined with their neighbours', async () => {
    const { text, from } = await readOf(
      '<style>.a::before{content:"首刷扣 \\32 99"}.a::after{content:"不退";display:block}' +
        '.b::before{content:"\\201C" "押金" " / "}.c::after{content:attr(data-x) "元" / "另说"}</style>' +
        '<p class="a">元</p><p>甲<b class="b">乙</b>丙</p><p class="c" data-x="88">年费</p>',
    );
    expect(text.split('\n')).toEqual(['首刷扣 299元', '不退', '甲“押金 /乙丙', '年费88元']);
    expect(from['首刷扣 299']).toBe('generated');
    expect(from.不退).toBe('generated');
  });

  it('reads no generated signs, icons, pictures or what has no box', async () => {
    const { text } = await readOf(
      '<style>.a::before{content:"•"}.b::before{content:"\\e901"}.c::before{content:url(data:,)}' +
        '.d::before{content:"无";display:none}.e::before{content:"隐";visibility:hidden}' +
        '.f::before{content:counter(n)}img::after,input::after{content:"图"}</style>' +
        '<p class="a">甲</p><p class="b">乙</p><p class="c">丙</p><p class="d">丁</p>' +
        '<p class="e">戊</p><p class="f">己</p><img><input>',
    );
    expect(text).toBe('甲\n乙\n丙\n丁\n戊\n己');
  });

  it('knows generated words of a hidden element as hidden', async () => {
    const { from } = await readOf(
      '<style>p::before{content:"概不退还"}</style><p style="visibility:hidden">甲</p>' +
        '<p style="display:none">乙</p>',
    );
    expect(from.甲).toBe('text hidden');
    expect(from.乙).toBe('text hidden');
    expect(Object.values(from)).not.toContain('generated');
  });

  it('reads what templates keep for later, at the end and as hidden', async () => {
    const { text, from } = await readOf(
      '<template><div>首刷<b>扣299元</b><p>概不退还</p></div></template><p>甲</p>' +
        '<script type="text/x-template"><section>未达标<i>每月扣</i><li>管理费</section><script>1</script></script>' +
        '<script type="text/html">&lt;尾部&gt;共有六个字</script>',
    );
    expect(text.split('\n')).toEqual([
      ...['甲', '首刷扣299元', '概不退还', '未达标每月扣', '管理费', '<尾部>共有六个字'],
    ]);
    expect(from.首刷扣299元).toBe('template hidden');
    expect(from.管理费).toBe('template hidden');
  });

  it('reads of templates no data, no labels, and not without end', async () => {
    const long = `<template><p>${'长'.repeat(30_000)}</p></template>`;
    const { text } = await readOf(
      `甲<script type="application/json">["首刷扣299元概不退还"]</script><template>姓名</template>${long}`,
    );
    expect(text.startsWith('甲\n长')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(20_010);
  });

  it('reads what only a print shows, what is skipped until scrolled to, and closed parts', async () => {
    const { from } = await readOf(
      '<style>.print{display:none}@media print{.print{display:block}}.panel{display:none}</style>' +
        '<p class="print">印</p><div style="content-visibility:auto;contain-intrinsic-size:9px 9px">' +
        `<p>远</p></div><div style="height:9000px"></div><div style="content-visibility:auto"><p>更远</p></div>` +
        '<div style="content-visibility:hidden"><p>藏</p></div><div hidden="until-found">寻</div>' +
        '<details><summary>题</summary><p>折</p></details><div class="panel">页签</div>' +
        '<div style="height:20px;overflow:auto"><p>上</p><p style="margin-top:900px">下</p></div>',
    );
    expect(from).toEqual({
      ...{ 印: 'text hidden', 远: 'text', 更远: 'text', 藏: 'text hidden', 寻: 'text hidden' },
      ...{ 题: 'text', 折: 'text hidden', 页签: 'text hidden', 上: 'text', 下: 'text' },
    });
  });

  it('reads text boxes that cannot be written in, with what a script put there; never typed words', async () => {
    const { text, from } = await readOf(
      '<textarea readonly id="a">旧</textarea><textarea readonly>合同\n  第一条</textarea>' +
        '<textarea id="typed">默认</textarea><input id="name" value="张三"><input readonly value="首刷扣299元">' +
        '<input type="hidden" readonly value="密"><input type="password" disabled value="码">',
      () => {
        const fill = (id: string, value: string) => {
          const box = document.getElementById(id);
          if (box instanceof HTMLTextAreaElement) box.value = value;
        };
        fill('a', '第一条  押金\n\n第二条 不退');
        fill('typed', '我写的');
      },
    );
    expect(text.split('\n')).toEqual([
      ...['第一条 押金', '第二条 不退', '合同', '第一条', '默认', '首刷扣299元'],
    ]);
    expect(from['第一条 押金']).toBe('attribute');
    expect(from.首刷扣299元).toBe('attribute');
  });

  it('reads the choices of a list, by label where they have one', async () => {
    const { text } = await readOf(
      '<select><optgroup label="套餐"><option>年费99元</option><option label="押金299元"></option></optgroup></select>',
    );
    expect(text.split('\n')).toEqual(['套餐', '年费99元', '押金299元']);
  });

  it('tells the attribute that words come from', async () => {
    const page = await pages.open('<img alt="甲"><p title="乙">丙</p>');
    const names = await page.evaluate(() =>
      lab.pieces().flatMap((piece) => (piece.from === 'attribute' ? [piece.name] : [])),
    );
    expect(names).toEqual(['alt', 'title']);
    await page.close();
  });
});
