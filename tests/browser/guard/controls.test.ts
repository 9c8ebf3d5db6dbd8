/** Which controls the guard holds and which it leaves alone, whatever a page makes them of. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { dialogUp, type GuardStage, openGuardStage } from './open';

describe.each(BROWSER_NAMES)('controls in %s', (name) => {
  let stage: GuardStage;
  beforeAll(async () => {
    stage = await openGuardStage(name);
  });
  afterAll(() => stage?.close());

  const seen = (page: Page) => page.evaluate(() => globalThis.seen.join(' '));
  const isUp = (page: Page) => page.evaluate(() => guardLab.dialog() !== null);

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
});
