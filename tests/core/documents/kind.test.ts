/** What a document is, by its server's word and by its first bytes. */
import { describe, expect, it } from 'vitest';
import { kindByType, kindOf } from '../../../lib/core/documents/kind';

const head = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('by the server’s word', () => {
  it.each([
    ['text/html; charset=gbk', 'html'],
    ['TEXT/HTML', 'html'],
    ['application/xhtml+xml', 'html'],
    ['text/plain', 'text'],
    ['application/pdf', 'pdf'],
    ['application/msword', 'office'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'office'],
    ['application/vnd.oasis.opendocument.text', 'office'],
    ['image/png', 'image'],
    ['application/json', 'other'],
    ['video/mp4', 'other'],
    ['application/octet-stream', null],
    ['', null],
    [null, null],
  ])('%s is %s', (type, kind) => expect(kindByType(type)).toBe(kind));
});

describe('by the first bytes', () => {
  it.each([
    ['a PDF that is called a page', 'text/html', '%PDF-1.7', 'pdf'],
    ['a Word file that is called nothing', 'application/octet-stream', 'PK\x03\x04', 'office'],
    ['an old Word file', null, '\xd0\xcf\x11\xe0', 'office'],
    ['a picture that is called text', 'text/plain', '\x89PNG\r\n', 'image'],
    ['a page that is called nothing', null, '\n<!DOCTYPE html>', 'html'],
    ['a page with a byte order mark', '', '\xef\xbb\xbf<html>', 'html'],
    ['XHTML that is called nothing', null, '<?xml version="1.0"?>\n<html>', 'html'],
    ['words that are called nothing', null, 'hello', 'other'],
    ['words that are called a page', 'text/html', 'hello', 'html'],
    ['a page that is called text', 'text/plain', '<html>', 'text'],
  ])('%s', (_, type, start, kind) => expect(kindOf(type, head(start))).toBe(kind));
});
