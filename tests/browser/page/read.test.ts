/** Reading a page: what the text is, and that every piece of it leads back to its node. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';

describe.each(BROWSER_NAMES)('reading in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name);
  });
  afterAll(() => pages?.close());

  const textOf = async (body: string) => {
    const page = await pages.open(body);
    const text = await page.evaluate(() => lab.read().text);
    await page.close();
    return text;
  };

  it('joins a clause over inline elements', async () => {
    expect(await textOf('<p>首次<b>刷卡</b>扣<i><span>2</span>99</i>元</p>')).toBe(
      '首次刷卡扣299元',
    );
  });

  it('parts blocks, list items, rows and cells', async () => {
    expect(await textOf('<h1>甲</h1><ul><li>乙<li>丙</ul>丁<br>戊<div>己</div>庚')).toBe(
      '甲\n乙\n丙\n丁\n戊\n己\n庚',
    );
    expect(await textOf('<table><tr><td>费用<td>299元<tr><td>退还<td>不退</table>')).toBe(
      '费用\t299元\n退还\t不退',
    );
  });

  it('goes by style, not by tag', async () => {
    expect(await textOf('<span style="display:block">甲</span>乙')).toBe('甲\n乙');
    expect(await textOf('<div style="display:inline">甲</div>乙')).toBe('甲乙');
    expect(await textOf('<div style="display:flex"><i>甲</i><i>乙</i></div>')).toBe('甲\n乙');
  });

  it('collapses white space as the page shows it, and keeps it in <pre>', async () => {
    expect(await textOf('<p>\n  甲\n   <b> 乙 </b>  丙\n</p>\n')).toBe('甲 乙 丙');
    expect(await textOf('<pre>甲  乙\n丙</pre>')).toBe('甲  乙\n丙');
  });

  it('leaves out what no reader reads', async () => {
    const body =
      '甲<script>1</script><style>p{}</style><noscript>2</noscript><template>3</template>' +
      '<iframe srcdoc="4"></iframe><ruby>機<rt>jī</rt></ruby>具<!-- 5 -->';
    expect(await textOf(body)).toBe('甲機具');
  });

  it('leaves out what is struck through, whatever element says so', async () => {
    const body =
      '押金<del>299</del><span style="text-decoration:line-through">199</span>0元' +
      '<div style="text-decoration:line-through">原价</div><s style="text-decoration:none">不退</s>';
    expect(await textOf(body)).toBe('押金0元\n不退');
  });

  it('reads what is struck through by a line that nobody sees', async () => {
    const line = (how: string) => `<p style="text-decoration:line-through ${how}">不退</p>`;
    const body = line('transparent') + line('rgba(0, 0, 0, 0)') + line('black 0px') + line('black');
    expect(await textOf(body)).toBe('不退\n不退\n不退');
  });

  it('knows hidden text as hidden, and reads it', async () => {
    const page = await pages.open(
      '<p>见<span style="visibility:hidden">隐<i style="visibility:visible">现</i></span></p>' +
        '<div style="display:none">藏<p>深</p></div><details><summary>题</summary>折</details>' +
        '<p style="opacity:0">淡</p><dialog>关</dialog>',
    );
    const pieces = await page.evaluate(() =>
      lab.pieces().map((piece) => [piece.from === 'text' ? piece.node.data : '', piece.hidden]),
    );
    expect(Object.fromEntries(pieces)).toEqual({
      ...{ 见: false, 隐: true, 现: false, 藏: true, 深: true },
      ...{ 题: false, 折: true, 淡: true, 关: true },
    });
    expect(await page.evaluate(() => lab.read().visibleChars)).toBe(3);
    await page.close();
  });

  it('reads open shadow roots in the order of the flat tree, without our own elements', async () => {
    const page = await pages.open('<div id="host"><b slot="s">光</b></div><p id="own">我</p>尾');
    const text = await page.evaluate(() => {
      const host = document.querySelector('#host');
      const root = host?.attachShadow({ mode: 'open' });
      const parts = ['影', document.createElement('slot'), '后'];
      for (const slot of parts) if (slot instanceof HTMLSlotElement) slot.name = 's';
      root?.append(...parts);
      const own = document.querySelector('#own');
      if (own) lab.markOwn(own);
      return lab.read().text;
    });
    expect(text).toBe('影光后\n尾');
    await page.close();
  });

  it('reads what attributes tell, as lines of their own that split no clause', async () => {
    const page = await pages.open(
      '<p title="全\n 文">首次<b title="注">刷卡</b>扣<img alt=" 图">299元</p><p>后</p>' +
        '<input type="submit" value="立即领取"><input value="张三" placeholder="姓名" aria-label="名">' +
        '<canvas title="画">旧</canvas><form title="表"><input name="getAttribute"></form>',
    );
    const { text, pieces } = await page.evaluate(() => {
      const pieces = lab.pieces().map((piece) => [piece.from, piece.hidden, piece.start]);
      return { text: lab.read().text, pieces };
    });
    expect(text.split('\n')).toEqual([
      ...['首次刷卡扣299元', '全 文', '注', '图', '后'],
      ...['立即领取', '姓名', '名', '画', '表'],
    ]);
    const attributes = pieces.filter(([from]) => from === 'attribute');
    expect(attributes.map(([, hidden]) => hidden)).toEqual([
      ...[true, true, true, false, false, true, true, true],
    ]);
    for (const piece of pieces) expect(piece[2]).toBeTypeOf('number');
    await page.close();
  });

  it('reads of long attributes no more than of long text', async () => {
    const page = await pages.open('<p>甲<b title="乙丙丁戊己庚">辛</b><i>壬</i><u>癸</u></p>');
    const { cut, text } = await page.evaluate(() => {
      const work = lab.readUpTo(5);
      return { cut: work.cut, text: work.text };
    });
    expect({ cut, text }).toEqual({ cut: true, text: '甲' });
    await page.close();
  });

  it('notes frames and embedded documents, in shadow roots too', async () => {
    const page = await pages.open(
      '<iframe srcdoc="4"></iframe><object></object><embed><div id="h"></div>',
    );
    const names = await page.evaluate(() => {
      const shadow = document.querySelector('#h')?.attachShadow({ mode: 'open' });
      shadow?.append(document.createElement('iframe'));
      return lab.read().frames.map(({ localName }) => localName);
    });
    expect(names).toEqual(['iframe', 'object', 'embed', 'iframe']);
    await page.close();
  });

  it('survives nesting that would overflow a call stack', async () => {
    const page = await pages.open('');
    const text = await page.evaluate(() => {
      let at: Element = document.body;
      for (let depth = 0; depth < 3000; depth += 1)
        at = at.appendChild(document.createElement('b'));
      at.append('底');
      return lab.read().text;
    });
    expect(text).toBe('底');
    await page.close();
  });

  it('leads back from any offset to exactly the same words', async () => {
    const page = await pages.open(
      '<p> 激活 <b>金\n 299</b>元 </p><ul><li>概不<i>退</i>还</ul><pre> 甲\n\n乙 </pre>',
    );
    const wrong = await page.evaluate(() => {
      const read = lab.read();
      const bad: string[] = [];
      for (let start = 0; start < read.text.length; start += 1) {
        for (let end = start + 1; end <= read.text.length; end += 1) {
          const there = lab.rangesOf(read, start, end).map(String).join('');
          const squeeze = (text: string) => text.replace(/\s/g, '');
          const here = read.text.slice(start, end);
          if (squeeze(there) !== squeeze(here)) bad.push(`${here} -> ${there}`);
        }
      }
      return bad;
    });
    expect(wrong).toEqual([]);
    await page.close();
  });
});
