/** Files as scan input: decoding, and telling HTML from text and both from anything else. */
import { readFileSync } from 'node:fs';
import type { ScanInput } from '../../lib/core/model';
import { htmlText } from '../../lib/documents/html';

/** A problem with one input, in Chinese and English; the scan of others goes on. */
export class InputError extends Error {}

/** What is scanned; `fromHtml` tells that `text` was made here and must be given back. */
export interface LoadedInput extends ScanInput {
  fromHtml: boolean;
}

/** Largest file that is read (bytes). */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Reads a file. Throws {@link InputError} with a clear message. */
export function loadFile(path: string): LoadedInput {
  const bytes = readBytes(path);
  if (bytes.length === 0) throw new InputError('文件是空的 / the file is empty');
  const text = decode(bytes);
  const input = isHtml(path, text) ? fromHtml(text) : { text, fromHtml: false };
  if (input.text.trim() === '') throw new InputError('文件里没有文字 / the file holds no text');
  return input;
}

function readBytes(path: string): Buffer {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MAX_BYTES)
      throw new InputError(`文件超过 256 MB / the file is larger than 256 MB`);
    return bytes;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(reading(error));
  }
}

function reading(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return '找不到这个文件 / no such file';
  if (code === 'EISDIR') return '这是文件夹，不是文件 / this is a folder, not a file';
  if (code === 'EACCES') return '没有权限读这个文件 / no permission to read the file';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return '文件太大 / the file is too large';
  return `读不了 / cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

const BINARY = new InputError('这不是文字或网页文件 / this is neither text nor HTML');
const MAGIC = [
  '%PDF',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'RIFF',
  '\u007fELF',
  'MZ\u0090',
];

/** UTF-8, UTF-16 with a mark, what a page's meta tag names, else GB 18030. Throws for binary data. */
function decode(bytes: Buffer): string {
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (MAGIC.some((magic) => head.startsWith(magic))) throw BINARY;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw BINARY;
  const named = /<meta[^>]{0,200}charset=["']?\s*([\w-]{2,20})/i.exec(head)?.[1];
  for (const label of ['utf-8', named ?? 'gb18030', 'gb18030']) {
    const text = tryDecode(bytes, label);
    if (text !== null) return text;
  }
  throw BINARY;
}

function tryDecode(bytes: Buffer, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding, or a name that no decoder knows: the next one is tried.
    return null;
  }
}

function isHtml(path: string, text: string): boolean {
  if (/\.(html?|xhtml)$/i.test(path)) return true;
  return (
    !/\.(txt|md|csv)$/i.test(path) &&
    /^\s*<(!doctype html|html|head|body|!--)/i.test(text.slice(0, 500))
  );
}

function fromHtml(html: string): LoadedInput {
  const { text, title } = htmlText(html);
  return { text, fromHtml: true, ...(title === '' ? {} : { title }) };
}

/** One line of `--jsonl`. Throws {@link InputError}, as {@link LineError} where the line's id could be read. */
export function parseLine(line: string): { id: string | number; input: LoadedInput } {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('not an object');
  const fields = value as Record<string, unknown>;
  const { id } = fields;
  if (id === undefined) throw new InputError('"id" is missing');
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError('"id" must be a string or a number');
  try {
    return { id, input: fromFields(fields) };
  } catch (error) {
    throw error instanceof InputError ? new LineError(error.message, id) : error;
  }
}

/** An {@link InputError} of a line whose id could be read. */
export class LineError extends InputError {
  constructor(
    message: string,
    readonly id: string | number,
  ) {
    super(message);
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fromFields(fields: Record<string, unknown>): LoadedInput {
  for (const name of ['text', 'html', 'url', 'title']) {
    if (fields[name] !== undefined && typeof fields[name] !== 'string')
      throw new InputError(`"${name}" must be a string`);
  }
  const { text, html, url, title } = fields as Record<string, string | undefined>;
  if ((text === undefined) === (html === undefined))
    throw new InputError('exactly one of "text" and "html" is needed');
  const base = html === undefined ? { text: text ?? '', fromHtml: false } : fromHtml(html);
  return {
    ...base,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
  };
}
