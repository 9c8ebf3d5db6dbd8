/** Encodings of agreements: what the server says, what the page says, and what neither says. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/documents/decode';

const WORDS = '激活金不予退还';
/** The same words in GB 18030 (which GBK and GB 2312 are parts of) and in Big5. */
const GB = [0xbc, 0xa4, 0xbb, 0xee, 0xbd, 0xf0, 0xb2, 0xbb, 0xd3, 0xe8, 0xcd, 0xcb, 0xbb, 0xb9];
const BIG5_FEE = [0xb6, 0x4f, 0xa5, 0xce];

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

describe('decode', () => {
  it.each([
    ['UTF-8 that nobody names', bytes(WORDS), null, 'utf-8'],
    ['GBK that nobody names', bytes(GB), null, 'gb18030'],
    ['GBK by the server', bytes(GB), 'text/html; charset=GBK', 'gbk'],
    ['GB 2312 by the server, in quotes', bytes(GB), 'text/html;charset="gb2312"', 'gbk'],
    [
      'UTF-8 with a mark, whatever the server says',
      bytes([0xef, 0xbb, 0xbf], WORDS),
      'text/html; charset=gbk',
      'utf-8',
    ],
  ])('reads %s', (_, data, type, charset) => {
    const read = decode(data, type);
    expect(read).toEqual({ text: WORDS, charset });
  });

  it.each([
    ['<meta charset=gbk>', 'gbk'],
    ['<META http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gbk'],
    ['<?xml version="1.0" encoding="gb18030"?>', 'gb18030'],
  ])('takes the word of %s', (head, charset) => {
    const read = decode(bytes(head, GB), 'text/html');
    expect(read).toEqual({ text: head + WORDS, charset });
  });

  it('reads Big5 where the page says so', () => {
    expect(decode(bytes('<meta charset=big5>', BIG5_FEE), null).text).toContain('費用');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decode(bytes([0xff, 0xfe, 0x0d, 0x4e, 0x00, 0x90]), null)).toEqual({
      text: '不退',
      charset: 'utf-16le',
    });
  });

  it('passes over names that no decoder knows, and a page that calls itself UTF-16 in ASCII', () => {
    expect(decode(bytes(GB), 'text/html; charset=martian').text).toBe(WORDS);
    expect(decode(bytes('<meta charset=martian>', GB), null).charset).toBe('gb18030');
    expect(decode(bytes('<meta charset=utf-16>', WORDS), null).charset).toBe('utf-8');
  });

  it('never throws, and keeps what can be read', () => {
    expect(decode(bytes('ab', [0xff, 0xff, 0x80]), null).text).toMatch(/^ab\ufffd/);
    expect(decode(bytes([0xbc]), 'text/html; charset=utf-8').text).toBe('\ufffd');
    expect(decode(new Uint8Array(0), null).text).toBe('');
  });
});
