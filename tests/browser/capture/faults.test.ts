/** What breaks costs itself alone: names in forms, and each part of a capture that fails. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { RED_PIXEL } from './hostile-page';
import { type CapturePages, openCapturePages } from './open';

const LINES = '<p>商户在签约前应当看清费用说明,并保留页面与合同,以便事后核对。</p>'.repeat(12);
const page = (body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>新规</title></head><body>${body}</body></html>`;
const NAMES = ['parts', 'tagName', 'children', 'getAttribute', 'shadowRoot', 'attributes', 'style'];
const FIELDS = NAMES.map((name) => `<input name="${name}">`).join('');
const FORM = `<form id="form">${FIELDS}<p>表单里的条款:激活金不退</p></form>`;

const homeSite = () => ({
  '/form': page(`<article><h1>新规</h1>${LINES}${FORM}</article>`),
  '/popover': page(
    `<form id="layer" popover style="color:red"><input name="getAttribute"><p>弹层条款</p></form><script>document.getElementById('layer').showPopover()</script>`,
  ),
  '/svg-frame': page('<svg><iframe></iframe></svg><p>图后的条款</p>'),
  '/root': page(
    '<form><input name="scrollWidth"><input name="getAttribute"><p>根里的条款</p></form>',
  ),
  '/parts': page(
    `<article><h1>新规</h1>${LINES}</article><div><img src="/red.png"><p>图旁的条款</p></div><iframe srcdoc="<p>框内条款</p>"></iframe>`,
  ),
  '/red.png': { type: 'image/png', body: RED_PIXEL },
});

describe.each(BROWSER_NAMES)('a capture in %s', (name) => {
  let pages: CapturePages;
  beforeAll(async () => {
    pages = await openCapturePages(name, homeSite, {});
  });
  afterAll(() => pages?.close());

  const capture = async (path: string) => pages.capture(await pages.open(path));
  /** Captures a page after `spoil` has broken something of its own world, where the lab runs. */
  const broken = async (spoil: () => void, limits = {}) => {
    const opened = await pages.open('/parts');
    await opened.evaluate(spoil);
    const captured = await pages.capture(opened, limits);
    await opened.close();
    const failed = captured.missing.filter(({ reason }) => reason === 'failed');
    return { ...captured, failed };
  };

  it('holds a form whose fields bear the names of properties', async () => {
    const { parts, missing } = await capture('/form');
    expect(missing).toEqual([]);
    expect(parts.text).toContain('激活金不退');
    expect(parts.html).toContain('激活金不退');
    expect(parts.article).toContain('保留页面与合同');
  });

  it('holds a shown popover that is such a form', async () => {
    const { parts, missing } = await capture('/popover');
    expect(missing.filter(({ what }) => what !== 'article')).toEqual([]);
    expect(parts.html).toMatch(
      /<form id="layer" style="color:\s?red;[^>]*position:fixed[^>]*>.*弹层条款/,
    );
  });

  it('takes no SVG element for a frame', async () => {
    const { parts } = await capture('/svg-frame');
    expect(parts.text).toContain('图后的条款');
    expect(parts.html).toContain('图后的条款');
  });

  it('reads a document whose root is such a form', async () => {
    const opened = await pages.open('/root');
    await opened.evaluate(() => {
      const form = document.querySelector('form');
      if (form) document.replaceChild(form, document.documentElement);
    });
    const { facts, parts } = await pages.capture(opened);
    expect(facts?.document.width).toEqual(expect.any(Number));
    expect(parts.html).toMatch(/^<!DOCTYPE html>\n<html><head><meta http-equiv="Content-Security/);
    expect(parts.html).toContain('根里的条款');
  });

  it('goes on without one element', async () => {
    const { parts, failed } = await broken(() => {
      Object.defineProperty(HTMLImageElement.prototype, 'currentSrc', {
        get: () => {
          throw new Error('boom');
        },
      });
    });
    expect(failed).toEqual([{ what: 'elements', reason: 'failed', detail: 'img Error: boom' }]);
    expect(parts.html).toContain('<div data-swipewise-missing="failed"></div><p>图旁的条款</p>');
  });

  it('goes on without one frame', async () => {
    const { parts, failed } = await broken(() => {
      const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'compatMode') ?? {};
      Object.defineProperty(Document.prototype, 'compatMode', {
        get(this: Document) {
          if (this !== document) throw new Error('boom');
          return get?.call(this);
        },
      });
    });
    expect(failed).toEqual([{ what: 'frames', reason: 'failed', detail: 'Error: boom' }]);
    expect(parts.html).toContain('data-swipewise-missing="failed"></iframe>');
    expect(parts.html).toContain('图旁的条款');
  });

  it('goes on without the text', async () => {
    const { parts, failed } = await broken(() => {
      globalThis.getComputedStyle = () => {
        throw new Error('boom');
      };
    });
    expect(failed).toEqual([{ what: 'text', reason: 'failed', detail: 'Error: boom' }]);
    expect(parts.text).toBeUndefined();
    expect(parts.html).toContain('图旁的条款');
  });

  it('goes on without the copy, though it broke halfway through', async () => {
    const { parts, failed } = await broken(
      () => {
        const { encode } = TextEncoder.prototype;
        TextEncoder.prototype.encode = function (text = '') {
          if (text.includes('</p>')) throw new Error('boom');
          return encode.call(this, text);
        };
      },
      { chunkChars: 200 },
    );
    expect(failed).toContainEqual({ what: 'html', reason: 'failed', detail: 'Error: boom' });
    expect(parts.html).toBeUndefined();
    expect(parts.text).toContain('图旁的条款');
  });

  it('goes on without the article', async () => {
    const { parts, failed } = await broken(() => {
      DOMParser.prototype.parseFromString = () => {
        throw new Error('boom');
      };
    });
    expect(failed).toEqual([{ what: 'article', reason: 'failed', detail: 'Error: boom' }]);
    expect(parts.article).toBeUndefined();
    expect(parts.html).toContain('图旁的条款');
    expect(parts.text).toContain('图旁的条款');
  });
});
