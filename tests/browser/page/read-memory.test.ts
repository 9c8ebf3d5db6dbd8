/** Reading a page again: what is kept of earlier readings never differs from a reading anew. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';

describe.each(BROWSER_NAMES)('reading again in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name);
  });
  afterAll(() => pages?.close());

  it('gives after any change just what a first reading gives', async () => {
    const page = await pages.open(
      '<style>.off{display:none}.in{display:inline}.pre{white-space:pre}.gen::before{content:"生"}</style>' +
        '<main><section><p>一<b>二</b></p><ul><li>三<li>四</ul></section><div id="host"><i slot="s">五</i></div>' +
        '<details><summary>六</summary><p>七</p></details><table><tr><td>八<td>九</table></main><footer>尾</footer>',
    );
    const wrong = await page.evaluate(async () => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const inner = document.createElement('div');
      const slot = document.createElement('slot');
      slot.name = 's';
      inner.append('影', slot);
      root?.append(document.createElement('p'), inner);
      let seed = 7;
      const next = (below: number) => {
        seed = (seed * 16807) % 2147483647;
        return seed % below;
      };
      const pick = <T>(from: readonly T[]): T | undefined => from[next(from.length)];
      const elements = () => [
        ...document.body.querySelectorAll('*:not(script)'),
        ...(root?.querySelectorAll('*') ?? []),
      ];
      const made = () => {
        const element = document.createElement(pick(['p', 'span', 'div', 'li']) ?? 'p');
        element.append(String(next(1000)));
        return element;
      };
      const changes: (() => void)[] = [
        () => pick(elements())?.append(made()),
        () => pick(elements())?.prepend(String(next(1000))),
        () => pick(elements())?.after(made()),
        () => pick(elements().filter((e) => e.childElementCount === 0 && e !== slot))?.remove(),
        () => void pick(elements())?.classList.toggle(pick(['off', 'in', 'pre', 'gen']) ?? 'off'),
        () => void pick(elements())?.toggleAttribute('hidden'),
        () => void document.querySelector('details')?.toggleAttribute('open'),
        () => pick(elements())?.setAttribute('title', String(next(1000))),
        () => pick(elements())?.setAttribute('slot', pick(['s', 'x']) ?? 's'),
        () =>
          pick(elements())?.setAttribute('style', pick(['', 'opacity:0', 'display:block']) ?? ''),
        () => {
          const text = pick(elements())?.firstChild;
          if (text instanceof Text) text.data = String(next(1000));
        },
        () => {
          const [a, b] = [pick(elements()), pick(elements())];
          if (a && b && !a.contains(b) && a !== slot) b.append(a);
        },
        () => {
          const style = document.createElement('style');
          style.textContent = pick(['li{display:inline}', 'li{display:block}']) ?? '';
          document.head.append(style);
        },
      ];
      const reader = lab.remember();
      const bad: string[] = [];
      for (let round = 0; round < 300; round += 1) {
        for (let i = next(4); i >= 0; i -= 1) pick(changes)?.();
        await Promise.resolve();
        const again = reader.read();
        const anew = lab.read();
        const of = (read: typeof anew) =>
          JSON.stringify([read.text, read.visibleChars, read.shadowRoots.length, read.starts]);
        if (of(again) !== of(anew)) bad.push(`${round}: ${of(again)} is not ${of(anew)}`);
      }
      return bad.slice(0, 2);
    });
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('reads again no block that did not change', async () => {
    const page = await pages.open(`<main>${'<p>甲<b>乙</b></p>'.repeat(2000)}</main>`);
    const asked = await page.evaluate(async () => {
      const reader = lab.remember();
      reader.read();
      const original = globalThis.getComputedStyle;
      let count = 0;
      globalThis.getComputedStyle = (...args) => {
        count += 1;
        return original(...args);
      };
      document.querySelector('p')?.append('丙');
      await Promise.resolve();
      const { text } = reader.read();
      return { count, begin: text.slice(0, 6) };
    });
    expect(asked.begin).toBe('甲乙丙\n甲乙');
    expect(asked.count).toBeLessThan(10);
    await page.close();
  });
});
