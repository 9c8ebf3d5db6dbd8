import { describe, expect, it } from 'vitest';
import { ChunkReader, ChunkWriter } from '../../../lib/core/capture/chunks';
import { splitCssUrls } from '../../../lib/core/capture/css-urls';
import { readIdentity } from '../../../lib/core/capture/identity';
import { parsePageEvent } from '../../../lib/core/capture/protocol';
import { escapeStyle, wellFormed } from '../../../lib/core/capture/text';
import { crc32 } from '../../../lib/core/crc32';
import { fc } from '../../support/properties';

const utf8 = (text: string) => new TextEncoder().encode(text);

function through(text: string, limit: number) {
  const writer = new ChunkWriter(limit);
  const chunks = [...writer.add(text), ...writer.rest()];
  const reader = new ChunkReader(1_000_000);
  chunks.forEach((chunk, index) => {
    reader.add(index, chunk);
  });
  return { chunks, bytes: reader.close(writer.totals) };
}

describe('chunks', () => {
  it('arrive as the UTF-8 of the text, whatever the text and the chunk size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 9 }), (text, limit) => {
        const { chunks, bytes } = through(text, limit);
        expect(chunks.every((chunk) => chunk.length <= limit)).toBe(true);
        expect(bytes).toEqual(utf8(wellFormed(text)));
      }),
    );
  });

  it('never tear a pair of surrogates', () => {
    expect(through('a😀b', 2).chunks).toEqual(['a', '😀', 'b']);
  });

  it.each([
    ['out of order', (reader: ChunkReader) => reader.add(1, 'x')],
    ['too many bytes', (reader: ChunkReader) => reader.add(0, 'x'.repeat(11))],
    ['wrong totals', (reader: ChunkReader) => reader.close({ chunks: 0, bytes: 1, crc32: 0 })],
    ['wrong sum', (reader: ChunkReader) => reader.close({ chunks: 0, bytes: 0, crc32: 1 })],
  ])('are refused when %s', (_name, act) => {
    expect(() => act(new ChunkReader(10))).toThrow();
  });

  it('are summed as ZIP does (check value of CRC-32)', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(crc32(utf8('6789'), crc32(utf8('12345')))).toBe(0xcbf43926);
  });
});

describe('addresses in CSS', () => {
  const urls = (css: string) =>
    splitCssUrls(css).flatMap((piece) => ('url' in piece ? [piece.url] : []));

  it.each([
    ['a{background:url("x.png")}', ['x.png']],
    ["a{background:url( 'x y.png' )}", ['x y.png']],
    ['a{background:url(x.png),URL(y.png)}', ['x.png', 'y.png']],
    ['a{background:url("x\\"y.png")}', ['x"y.png']],
    ['a{background:url(\\78 .png)}', ['x.png']],
    ['a{content:"url(no.png)"}', []],
    ['/* url(no.png) */ b{}', []],
    ['/* url(no.png) ', []],
    ['a{fill:url(#local)}', []],
    ['a{background:url(data:image/gif;base64,AA)}', []],
    ['a{background:url()}', []],
  ])('%s', (css, expected) => {
    expect(urls(css)).toEqual(expected);
  });

  it('leave the rest of the text as it is', () => {
    const css = 'a{b:url(x);c:"(";d:url("y")}/**/';
    const back = splitCssUrls(css).map((piece) => ('url' in piece ? `<${piece.url}>` : piece.text));
    expect(back.join('')).toBe('a{b:<x>;c:"(";d:<y>}/**/');
  });

  it.each(['url(', 'url( ', '/*', '"', 'url("', '\\', 'url(\\'])(
    'are found in linear time in a million of %j',
    (unit) => {
      const css = unit.repeat(1_000_000 / unit.length);
      const start = performance.now();
      splitCssUrls(css);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});

describe('style text', () => {
  it('cannot close its element and keeps media ranges', () => {
    expect(escapeStyle('a{content:"</style><script>"}')).toBe(
      'a{content:"\\3c /style>\\3c script>"}',
    );
    expect(escapeStyle('@media (width < 600px){}')).toBe('@media (width < 600px){}');
  });
});

describe('identity', () => {
  it('reads what the page states, each once', () => {
    const identity = readIdentity(
      '版权所有 甲方深圳市闪测科技有限公司 粤ICP备2023004567号-2 粤公网安备44030502001234号 客服 400-123-4567,13800138000 91440300MA5FAKE12X 深圳市闪测科技有限公司',
    );
    expect(identity).toEqual({
      icp: ['粤ICP备2023004567号-2'],
      police: ['粤公网安备44030502001234号'],
      creditCodes: ['91440300MA5FAKE12X'],
      companies: ['深圳市闪测科技有限公司'],
      phones: ['400-123-4567', '13800138000'],
    });
  });

  it('does not take an order number for a phone', () => {
    expect(readIdentity('订单 20231380013800012 共 3 件').phones).toEqual([]);
  });
});

describe('messages from a page', () => {
  it.each([
    null,
    'done',
    {},
    { type: 'nothing' },
    { type: 'open', part: '../../x' },
    { type: 'chunk', part: 'html', index: '0', data: 'x' },
    { type: 'facts', facts: { url: 1 } },
    { type: 'constructor' },
  ])('%j is no event', (message) => {
    expect(parsePageEvent(message)).toBeNull();
  });

  it('pass when their shape is right', () => {
    const event = { type: 'missing', missing: { what: 'image', reason: 'cross_origin' } };
    expect(parsePageEvent(event)).toEqual(event);
  });
});
