/** The gate on pages: when it fires, when it does not, and how little it does meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';

const WORDS = ['激活金', 'pos机', '机具', 'setup fee*', 'terminal'];
/** Long enough that the gate takes its short ways. */
const LONG = '<p>今天天气很好。</p>'.repeat(1000);
const rest = (ms = 900) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSER_NAMES)('the gate in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name);
  });
  afterAll(() => pages?.close());

  const gated = async (body: string) => {
    const page = await pages.open(body);
    await page.evaluate((words) => lab.startGate(words), WORDS);
    return page;
  };
  const firesOn = async (body: string) => {
    const page = await gated(body);
    const fired = await page.evaluate(() => lab.gate.fired);
    await page.close();
    return fired;
  };

  it.each([
    ['a plain word', '<p>需付激活金</p>'],
    ['a word split over elements', '<p>激<b>活</b><i>金</i></p>'],
    ['spaces, dots and zero-width marks in it', '<p>激 活 · \u200b金</p>'],
    ['pinyin in it', '<p>機(jī)具</p>'],
    ['full width and capitals', '<p>ＰＯＳ機</p>'],
    ['a Latin word that goes on', '<p>Setup Fees apply</p>'],
    ['words in an attribute', '<img alt="激活金说明">'],
    ['a button', '<input type="button" value="领取pos机">'],
    ['text that is hidden', '<div style="display:none">激活金</div>'],
    ['terms in a text box', '<textarea readonly>激活金</textarea>'],
    [
      'an open shadow root',
      '<div id="h"></div><script>h.attachShadow({mode:"open"}).innerHTML="<p>激活金</p>"</script>',
    ],
    ['a block of a long page that nothing parts from the next', `${LONG}<b>Buy</b><b>Terminal</b>`],
    [
      'a custom element of a long page',
      `${LONG}<x-y id="h"></x-y><script>h.attachShadow({mode:"open"}).innerHTML="激活金"</script>`,
    ],
    [
      'an empty element of a long page',
      `${LONG}<div id="h"></div><script>h.attachShadow({mode:"open"}).innerHTML="激活金"</script>`,
    ],
    ['a template', '<template><p>激<b>活金</b></p></template>'],
    [
      'a template in a template',
      '<template><template><i title="激活金"></i></template></template>',
    ],
    ['a script that holds HTML', '<script type="text/x-template"><p>激活金</p></script>'],
    ['what a locked box holds', '<input readonly value="激活金">'],
    [
      'what a script has put into a locked text box',
      '<textarea id="t" readonly></textarea><script>t.value="激活金"</script>',
    ],
    ['a picture behind many others', `${'<img alt="甲">'.repeat(1200)}<img alt="激活金">`],
  ])('fires on %s', async (_, body) => {
    expect(await firesOn(body)).toBe(1);
  });

  it.each([
    ['an ordinary page', '<p>激活码已发送,金额 20 元</p><p>terminals, determinal</p>'],
    ['data in a script', '<script type="application/json">["激活金"]</script>'],
    ['what a script of the page says', '<script>var words = "激活金";</script>'],
    ['a field that is written in', '<input value="激活金">'],
    ['an empty page', ''],
  ])('does not fire on %s', async (_, body) => {
    expect(await firesOn(body)).toBe(0);
  });

  it.each([
    ['words before an element', '<style>p::before{content:"激\\6d3b 金"}</style><p></p>'],
    [
      'words in a sheet that scripts write',
      '<style id="s"></style><script>s.sheet.insertRule("@media all{p::after{content:\'激活金\'}}")</script>',
    ],
    [
      'an attribute that a sheet shows',
      '<style>p::after{content:attr(data-tip)}</style><p data-tip="激活金"></p>',
    ],
    [
      'a variable that a sheet shows',
      '<style>p{--w:"激活金"}p::after{content:var(--w)}</style><p></p>',
    ],
    [
      'words before an element in a shadow root',
      `<x-y id="h"></x-y><script>
        h.attachShadow({mode:"open"}).innerHTML="<style>p::before{content:'激活金'}</style><p></p>"</script>`,
    ],
  ])('fires a moment later on %s', async (_, body) => {
    const page = await gated(body);
    await page.waitForFunction(() => lab.gate.fired === 1);
    await page.close();
  });

  it.each([
    ['a title', 'h.title = "激活金"'],
    ['a hint', 'h.innerHTML = "<input placeholder=激活金>"'],
    ['a template', 'h.innerHTML = "<template>激活金</template>"'],
    ['a shadow root', 'h.attachShadow({ mode: "open" }).innerHTML = "激活金"'],
    ['a locked text box', 'h.firstElementChild.value = "激活金"'],
    ['a rule', 'document.styleSheets[0].insertRule("div::before{content:\'激活金\'}")'],
  ])('fires on %s that comes much later', async (_, script) => {
    const page = await gated('<style></style><div id="h"><textarea readonly></textarea></div>');
    await rest(1500);
    await page.evaluate(script);
    await page.waitForFunction(() => lab.gate.fired === 1);
    await page.close();
  });

  it('fires once on what comes later, whole or letter by letter', async () => {
    const page = await gated('<p id="p">甲</p><p id="q"></p>');
    await page.evaluate(() => document.querySelector('#p')?.append('激活'));
    await rest();
    expect(await page.evaluate(() => lab.gate.fired)).toBe(0);
    await page.evaluate(() => document.querySelector('#p')?.append('金'));
    await page.waitForFunction(() => lab.gate.fired === 1);
    await page.evaluate(() => document.querySelector('#q')?.append('激活金'));
    await rest();
    expect(await page.evaluate(() => lab.gate.fired)).toBe(1);
    await page.close();
  });

  it('fires on what comes later into a shadow root', async () => {
    const page = await gated(
      '<x-y id="h"></x-y><script>h.attachShadow({mode:"open"}).innerHTML="<p>甲</p>"</script>',
    );
    await page.evaluate(() => {
      const text = document.querySelector('#h')?.shadowRoot?.querySelector('p');
      text?.append('激活金');
    });
    await page.waitForFunction(() => lab.gate.fired === 1);
    await page.close();
  });

  it('fires on a text node that changes, and on a flood of nodes', async () => {
    const changed = await gated('<p id="p">甲</p>');
    await changed.evaluate(() => {
      const text = document.querySelector('#p')?.firstChild;
      if (text) text.nodeValue = 'pos机';
    });
    await changed.waitForFunction(() => lab.gate.fired === 1);
    await changed.close();
    const flood = await gated('');
    await flood.evaluate(() => {
      for (let i = 0; i < 2000; i += 1) document.body.append(i === 1234 ? '激活金' : '甲', '乙');
    });
    await flood.waitForFunction(() => lab.gate.fired === 1);
    await flood.close();
  });

  it('looks at nothing more once it is stopped', async () => {
    const page = await gated('<p id="p"></p>');
    await page.evaluate(() => {
      lab.gate.stop.abort();
      document.querySelector('#p')?.append('激活金');
    });
    await rest();
    expect(await page.evaluate(() => lab.gate.fired)).toBe(0);
    await page.close();
  });

  it('forces no layout and no style on an ordinary page', async () => {
    const page = await pages.open('<p>甲</p>'.repeat(2000));
    const asked = await page.evaluate((words) => {
      const asked: string[] = [];
      const spy = (target: object, key: string) => {
        const real: unknown = Reflect.get(target, key);
        if (typeof real !== 'function') throw new Error(key);
        Reflect.set(target, key, function (this: unknown, ...args: unknown[]) {
          asked.push(key);
          return Reflect.apply(real, this, args);
        });
      };
      spy(globalThis, 'getComputedStyle');
      spy(Element.prototype, 'getBoundingClientRect');
      spy(Element.prototype, 'getClientRects');
      lab.startGate(words);
      return asked;
    }, WORDS);
    expect(asked).toEqual([]);
    await page.close();
  });
});
