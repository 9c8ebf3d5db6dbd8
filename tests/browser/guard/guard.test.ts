/** The guard under a real mouse, keyboard and finger: held once, read, then the user's own press. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { choose, dialogGone, dialogUp, type GuardStage, openGuardStage } from './open';

const BUY = '<button id="act">立即购买</button>';
const READ = '我看过了';

describe.each(BROWSER_NAMES)('the guard in %s', (name) => {
  let stage: GuardStage;
  beforeAll(async () => {
    stage = await openGuardStage(name);
  });
  afterAll(() => stage?.close());

  const seen = (page: Page) => page.evaluate(() => globalThis.seen.join(' '));
  const isUp = (page: Page) => page.evaluate(() => guardLab.dialog() !== null);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

  it('holds a press by mouse whole, and lets the next one through untouched', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    const words = await page.evaluate(() => guardLab.dialog()?.textContent);
    for (const line of await page.evaluate(() => guardLab.LINES)) expect(words).toContain(line);
    await choose(page, READ);
    await dialogGone(page);
    await page.waitForFunction(() => guardLab.said().includes('再按一次'));
    expect(await focused(page)).toBe('act');
    await page.click('#act');
    expect(await seen(page)).toMatch(/pointerdown mousedown pointerup mouseup click$/);
    expect(await seen(page)).not.toContain('!');
    await page.close();
  });

  it.each([
    ['Enter on a button', BUY, 'Enter'],
    ['Space on a button', BUY, ' '],
    ['Enter on a link', '<a id="act" href="#x">立即购买</a>', 'Enter'],
    ['Space on a made button', '<div id="act" role="button" tabindex="0">去支付</div>', ' '],
    [
      'Enter in a field',
      '<form id="form"><input id="act"><button>提交订单</button></form>',
      'Enter',
    ],
    ['Space on a box', '<label><input id="act" type="checkbox"> 我已阅读并同意协议</label>', ' '],
  ] as const)('holds %s', async (_, body, key) => {
    const page = await stage.open(body);
    await page.focus('#act');
    await page.evaluate(() => globalThis.seen.splice(0));
    await page.keyboard.press(key);
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialogGone(page);
    expect(await focused(page)).toBe('act');
    await page.evaluate(() => globalThis.seen.splice(0));
    await page.keyboard.press(key);
    await page.waitForFunction(() => globalThis.seen.join().includes('keydown'));
    expect(await seen(page)).not.toContain('!');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it.each([
    [
      'a submit button made of an input',
      '<form><input type="submit" id="act" value="去支付"></form>',
    ],
    [
      'an icon with a name',
      '<button id="act" aria-label="Buy now"><svg width="20" height="20"></svg></button>',
    ],
    [
      'a picture',
      '<a id="act" href="#x"><img alt="免费领取" width="80" height="30" src="data:,"></a>',
    ],
    ['a link that is a button', '<a id="act" role="button">签署</a>'],
    ['a box with a handler', '<div id="act" onclick="1">确认办理</div>'],
    ['a box that only looks like a button', '<div id="act" style="cursor:pointer">I agree</div>'],
    [
      'words inside a card that is one link',
      `<a id="act" href="#x">${'机器很好。'.repeat(30)}<b id="in">立即购买</b></a>`,
      '#in',
    ],
    [
      'a consent',
      '<input type="checkbox" id="act"><label for="act" id="in">同意《服务协议》</label>',
      '#in',
    ],
    [
      'a consent made by script',
      '<span id="act" role="checkbox" aria-checked="false">我已阅读并同意</span>',
    ],
    [
      'a button in an open shadow root',
      '<div id="act" style="width:fit-content"></div><script>act.attachShadow({mode:"open"}).innerHTML="<button>Place order</button>"</script>',
    ],
    [
      'a button in a closed shadow root',
      '<div id="act" style="width:fit-content"></div><script>act.attachShadow({mode:"closed"}).innerHTML="<button>立即购买</button>"</script>',
    ],
    [
      'a button in a closed root within a closed root',
      '<div id="act" style="width:fit-content"></div><script>const a=act.attachShadow({mode:"closed"});const d=document.createElement("div");a.append(d);d.attachShadow({mode:"closed"}).innerHTML="<button>Place order</button>"</script>',
    ],
    [
      'words put into the slot of a closed root',
      '<div id="act" style="width:fit-content">立即购买</div><script>act.attachShadow({mode:"closed"}).innerHTML="<button><slot></slot></button>"</script>',
    ],
    [
      'words that a style sheet writes',
      '<style>#act::before{content:"立即购买"}</style><button id="act"></button>',
    ],
    [
      'an unseen button over the words',
      '<div style="position:relative"><span>立即购买</span><button id="act" style="position:absolute;inset:0;opacity:0"></button></div>',
    ],
    [
      'an unseen button over words elsewhere, with a name that is none',
      '<p style="height:40px;margin:0;width:200px">去支付</p><button id="act" aria-label="详情" style="position:relative;top:-40px;width:200px;height:40px;opacity:0"></button>',
    ],
    ['a summary', '<details><summary id="act">立即购买</summary></details>'],
    [
      'words in an SVG',
      '<button id="act"><svg width="100" height="30"><text y="20">立即购买</text></svg></button>',
    ],
    [
      'words deep within a made button',
      `<div role="button" id="act">${'<b>'.repeat(13)}立即购买${'</b>'.repeat(13)}</div>`,
    ],
    [
      'a harmless word out of sight',
      '<button id="act">立即购买<span style="position:absolute;left:-999px">须知</span></button>',
    ],
    [
      'padding that nobody sees',
      `<button id="act">立即购买<span style="font-size:0">${'一二三四五六七八九十'.repeat(5)}</span></button>`,
    ],
    [
      'praise in a line of its own',
      '<button id="act">购买<br><small>支付保障说明</small></button>',
    ],
    [
      'a page whose root is named after cookies',
      '<script>document.documentElement.className="cookies cookie-accepted"</script><button id="act">同意</button>',
    ],
    [
      'a consent to a fee that is named after cookies',
      '<div class="cookie-bar" style="position:fixed;bottom:0">We use cookies. Activation fee $299, no refund. <button id="act">I agree</button></div>',
    ],
    [
      'a purchase within a cookie banner',
      '<div class="cookie-bar" style="position:fixed;bottom:0">We use cookies. <button id="act">Buy now</button></div>',
    ],
  ])('holds %s', async (_, body, target = '#act') => {
    const page = await stage.open(body);
    await page.click(target);
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    expect(await page.evaluate(() => document.querySelector('input')?.checked ?? false)).toBe(
      false,
    );
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.close();
  });

  it.each([
    ['a link to read', '<a id="act" href="#x">购买须知</a>'],
    ['a search', '<form id="form"><input id="act"><button>搜索</button></form>'],
    ['a log-in', '<button id="act">Sign in</button>'],
    ['text that is no control', '<p id="act">点“立即购买”就可以下单。</p>'],
    ['words on a mere box', '<div id="act">立即购买</div>'],
    [
      'taking a consent back',
      '<input type="checkbox" id="act" checked><label for="act">同意协议</label>',
    ],
    [
      'a cookie banner',
      '<div style="position:fixed;bottom:0">We use cookies to count visits. <button id="act">I agree</button></div>',
    ],
    [
      'the way out of a layer over a button',
      '<div style="position:relative;width:200px;height:40px">立即购买<button id="act" aria-label="关闭" style="position:absolute;inset:0"><svg width="20" height="20"></svg></button></div>',
    ],
    ['a button that is off', '<button id="act" disabled>立即购买</button>'],
  ])('leaves alone %s', async (_, body) => {
    const page = await stage.open(body);
    const box = await (await page.$('#act'))?.boundingBox();
    if (!box) throw new Error('nothing to press');
    await page.mouse.click(box.x + 5, box.y + 5);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('leaves alone a page on which nothing is known, and one that is off', async () => {
    const page = await stage.open(BUY);
    for (const change of ['armed', 'guard', 'paused'] as const) {
      await page.evaluate((what) => {
        guardLab.state.armed = what !== 'armed';
        guardLab.state.settings = {
          ...guardLab.state.settings,
          guard: what !== 'guard',
          paused: what === 'paused',
        };
      }, change);
      await page.click('#act');
      expect(await isUp(page)).toBe(false);
    }
    expect((await seen(page)).match(/click/g)).toHaveLength(3);
    await page.close();
  });

  it('asks again where something new is found, or at another address, and else never', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, READ);
    await dialogGone(page);
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.evaluate(() => {
      guardLab.state.lines = [...guardLab.LINES.slice(0, 2), '做不到要付违约金 ¥500。'];
    });
    await page.click('#act');
    await choose(page, READ);
    await dialogGone(page);
    await page.evaluate(() => history.pushState({}, '', '/other'));
    await page.click('#act');
    await dialogUp(page);
    await page.close();
  });

  it('goes back to the terms, and is not passed by that', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, '回去看条款');
    await dialogGone(page);
    expect(await page.evaluate(() => guardLab.jumps)).toEqual([4]);
    await page.click('#act');
    await dialogUp(page);
    await page.keyboard.press('Escape');
    await dialogGone(page);
    expect(await seen(page)).not.toContain('click');
    await page.close();
  });

  it('saves evidence and says how it goes, out of the picture meanwhile', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, '存为证据');
    await page.waitForFunction(() => guardLab.told.length === 1);
    expect(await page.evaluate(() => guardLab.told)).toEqual([{ type: 'evidence.save' }]);
    await page.evaluate(() => guardLab.visible(false));
    const look = () =>
      page.evaluate(() => getComputedStyle(guardLab.dialog() ?? document.body).visibility);
    expect(await look()).toBe('hidden');
    await page.evaluate(() => guardLab.visible(true));
    expect(await look()).toBe('visible');
    await page.evaluate(() =>
      guardLab.progress({ type: 'saved', id: 'x', seq: 7, headCode: 'ABCD', notCaptured: [] }),
    );
    expect(await page.evaluate(() => guardLab.dialog()?.textContent)).toContain('第 7 号');
    await page.close();
  });

  it.each([
    ['这个网站不再提醒', false],
    ['所有网站都不再提醒', true],
  ])('%s: one click, kept, and said how to undo it', async (words, everywhere) => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, words);
    await dialogGone(page);
    await page.waitForFunction(() => guardLab.said().includes('想再打开'));
    expect(await page.evaluate(() => guardLab.told)).toEqual([
      { type: 'site.set', what: 'guard', on: false, everywhere },
    ]);
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('is off on this page also where the choice cannot be kept, and says so', async () => {
    const page = await stage.open(BUY);
    await page.evaluate(() => {
      guardLab.state.answer = { ok: false, refusal: 'failed', detail: '' };
    });
    await page.click('#act');
    await choose(page, '这个网站不再提醒');
    await page.waitForFunction(() => guardLab.said().includes('没有存下来'));
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('asks where a script submits an order after a press elsewhere, but not without a press', async () => {
    const page = await stage.open(
      '<form id="form"><input><button hidden>提交订单</button></form><button id="go" onclick="document.querySelector(\'form\').requestSubmit()">下一步</button>',
    );
    await page.evaluate(() => document.querySelector('form')?.requestSubmit());
    expect(await seen(page)).toBe('submit');
    await page.click('#go');
    await dialogUp(page);
    expect(await seen(page)).toBe('submit');
    await page.close();
  });

  it('does not take the second half of a double click, nor a key kept down, for an answer', async () => {
    const page = await stage.open(
      `<div style="position:fixed;left:0;right:0;bottom:0;top:0;display:grid;place-items:center"><button id="act" style="width:400px;height:300px">Buy now</button></div>`,
    );
    await page.click('#act', { count: 2, delay: 20 });
    await dialogUp(page);
    await page.keyboard.press('Escape');
    await dialogGone(page);
    await page.focus('#act');
    await page.keyboard.down('Enter');
    await dialogUp(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await isUp(page)).toBe(true);
    await page.close();
  });

  it('shows the page nothing of what is done in it', async () => {
    const page = await stage.open(BUY);
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'mouseup']) {
        addEventListener(
          type,
          (event) => {
            globalThis.seen.push(`leak ${type}`);
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
      }
    });
    await page.click('#act');
    await dialogUp(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await dialogGone(page);
    expect(await seen(page)).not.toContain('leak');
    await page.close();
  });

  it('undoes itself', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await dialogUp(page);
    await page.evaluate(() => guardLab.stop());
    await dialogGone(page);
    expect(await page.evaluate(() => document.querySelector('[data-swipewise]'))).toBe(null);
    await page.click('#act');
    expect(await seen(page)).toContain('click');
    await page.close();
  });
});
