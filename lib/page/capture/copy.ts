/**
 * Writes a document as a self-contained page: no script, no address that is called, all style and
 * state inside. Walks the live tree and changes nothing in it.
 */
import { escapeText } from '../../core/capture/text';
import { isElement, isText, localNameOf } from '../dom';
import { isOwn } from '../own';
import { attempt, faultOf } from './attempt';
import { attribute, attributeParts } from './attributes';
import type { CaptureContext } from './context';
import { baseOf, children, frameDocument, isHtml, ofDocument } from './dom';
import { writeElement } from './elements';
import { inAttribute, type Part, type Written } from './parts';
import { adoptedStyles } from './sheets';

/**
 * What the copy may do: show what is in it. Stands first in its head, so it holds for all that
 * follows. `base-uri` and `form-action` do not fall back to `default-src` (CSP 3, 6.7.2).
 */
export const COPY_POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * Work still to be done, last in first out: a node, or markup that closes one. An explicit stack: a
 * hostile page may nest without end. The node is wrapped: asked of a form itself, `'parts' in node`
 * would be answered by a field of that name.
 */
type Work = { node: Node } | { parts: Part[] };

/** State of one document's copy. */
interface Copy {
  document: Document;
  context: CaptureContext;
  depth: number;
  parts: Part[];
  /** UTF-16 units of markup and style so far. */
  chars: number;
  stack: Work[];
}

/** Nodes between two chances to pause. */
const STRIDE = 20;

/** Writes the document; each `yield` is a chance to pause. Frames go in up to the depth limit. */
export function* copyDocument(
  document: Document,
  context: CaptureContext,
  depth = 0,
): Generator<void, Part[]> {
  const root = ofDocument(document, 'documentElement') as Element | null;
  const copy: Copy = { document, context, depth, parts: [], chars: 0, stack: [] };
  if (ofDocument(document, 'compatMode') === 'CSS1Compat') add(copy, ['<!DOCTYPE html>\n']);
  if (root !== null) enterDocument(copy, root);
  for (let visited = 1; ; visited += 1) {
    const work = copy.stack.pop();
    if (work === undefined) break;
    yield* take(copy, work);
    if (visited % STRIDE === 0) yield;
  }
  return copy.parts;
}

/** A script may have put anything in the place of `<html>`; the policy comes first all the same. */
function enterDocument(copy: Copy, root: Element): void {
  if (!isHtml(root, 'html')) {
    add(copy, ['<html><head>', prelude(copy), '</head><body>']);
    copy.stack.push({ parts: ['</body></html>\n'] });
  }
  copy.stack.push({ node: root });
}

function* take(copy: Copy, work: Work): Generator<void> {
  if ('parts' in work) return add(copy, work.parts);
  const { node } = work;
  if (isText(node)) add(copy, [escapeText(node.data)]);
  else if (isElement(node) && !isOwn(node) && hasRoom(copy)) yield* enter(copy, node);
}

/** Small pieces are joined: a page has a hundred thousand of them. */
const PIECE = 16 * 1024;

function add(copy: Copy, parts: Part[]): void {
  for (const part of parts) {
    const last = copy.parts.at(-1);
    if (typeof part === 'string') copy.chars += part.length;
    if (typeof part === 'string' && typeof last === 'string' && last.length < PIECE) {
      copy.parts[copy.parts.length - 1] = last + part;
    } else copy.parts.push(part);
  }
}

/** Beyond the limit no more elements are opened; those that are open get closed. */
function hasRoom(copy: Copy): boolean {
  const { limits, missing } = copy.context;
  if (copy.chars < limits.markupChars) return true;
  missing.add('html', 'too_large', `${limits.markupChars}`);
  return false;
}

function* enter(copy: Copy, element: Element): Generator<void> {
  if (isHtml(element, 'html')) enterRoot(copy, element);
  else if (isHtml(element, 'head')) enterHead(copy, element);
  else if (isHtml(element, 'iframe')) yield* enterFrame(copy, element);
  else enterPlain(copy, element);
}

function enterPlain(copy: Copy, element: Element): void {
  const { context } = copy;
  const name = localNameOf(element);
  const write = () => writeElement(element, context);
  const { open, close, children: goOn } = attempt('elements', context, write, bare(name), name);
  add(copy, open);
  if (!goOn) return;
  copy.stack.push({ parts: [close] });
  pushChildren(copy, element);
  const shadow = attempt('elements', context, () => context.shadowOf(element), null, name);
  if (shadow !== null) enterShadow(copy, shadow);
}

/** Holds a failed element's content, so that its words are not lost with it; of style there are none. */
function bare(name: string): Written {
  if (name === 'style') return { open: [], close: '', children: false };
  const missing = attribute('data-swipewise-missing', 'failed');
  return { open: [`<div${missing}>`], close: '</div>', children: true };
}

/** Declarative shadow DOM: the parser attaches the root again where it finds this template. */
function enterShadow(copy: Copy, shadow: ShadowRoot): void {
  const mode = attribute('shadowrootmode', shadow.mode);
  const focus = shadow.delegatesFocus ? attribute('shadowrootdelegatesfocus', '') : '';
  add(copy, [`<template${mode}${focus}>`]);
  copy.stack.push({ parts: [...adopted(copy, shadow), '</template>'] });
  pushChildren(copy, shadow);
}

function adopted({ document, context }: Copy, root: Document | ShadowRoot): Part[] {
  return attempt('styles', context, () => adoptedStyles(root, baseOf(document), context), []);
}

function pushChildren(copy: Copy, parent: Node): void {
  for (const node of children(parent).reverse()) copy.stack.push({ node });
}

function enterRoot(copy: Copy, root: HTMLElement): void {
  const attributes = () => attributeParts(root, copy.context);
  add(copy, ['<html', ...attempt('elements', copy.context, attributes, [], 'html'), '>']);
  const nodes = children(root);
  if (!nodes.some((node) => isHtml(node, 'head'))) add(copy, ['<head>', prelude(copy), '</head>']);
  copy.stack.push({ parts: [...adopted(copy, copy.document), '</html>\n'] });
  for (const node of nodes.reverse()) copy.stack.push({ node });
}

function enterHead(copy: Copy, head: HTMLHeadElement): void {
  add(copy, ['<head>', prelude(copy)]);
  copy.stack.push({ parts: ['</head>'] });
  pushChildren(copy, head);
}

/** The policy comes first; the title from the property, which a form named `title` cannot hide. */
function prelude({ document }: Copy): string {
  const policy = attribute('content', COPY_POLICY);
  const title = escapeText(ofDocument(document, 'title'));
  const base = baseOf(document)
    .replace(/-(?=-)/g, '-%2D')
    .replace(/[<>]/g, encodeURIComponent);
  return `<meta http-equiv="Content-Security-Policy"${policy}><meta charset="utf-8"><!-- base: ${base} --><title>${title}</title>`;
}

function* enterFrame(copy: Copy, frame: HTMLIFrameElement): Generator<void> {
  const { context, depth } = copy;
  const inner = frameDocument(frame);
  const read = () => attributeParts(frame, context);
  const attributes = attempt('elements', context, read, [], 'iframe');
  if (inner === null || depth >= context.limits.frameDepth) {
    const reason = inner === null ? 'cross_origin' : 'too_deep';
    context.missing.add('frames', reason, frame.src);
    add(copy, leftOut(attributes, frame.src, reason));
    return;
  }
  const parts = yield* copyInner(inner, context, depth + 1);
  if (parts === null) add(copy, leftOut(attributes, frame.src, 'failed'));
  else
    add(copy, [
      '<iframe',
      ...attributes,
      ' sandbox srcdoc="',
      ...inAttribute(parts),
      '"></iframe>',
    ]);
}

function leftOut(attributes: Part[], address: string, reason: string): Part[] {
  const told = attribute('data-swipewise-src', address);
  const missing = attribute('data-swipewise-missing', reason);
  return ['<iframe', ...attributes, ' sandbox', told, missing, '></iframe>'];
}

/** A frame's copy; null, and listed, where it fails: then the page around it is copied all the same. */
function* copyInner(
  inner: Document,
  context: CaptureContext,
  depth: number,
): Generator<void, Part[] | null> {
  try {
    return yield* copyDocument(inner, context, depth);
  } catch (error) {
    context.missing.add('frames', 'failed', faultOf(error));
    return null;
  }
}
