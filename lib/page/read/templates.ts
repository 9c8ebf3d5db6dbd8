/**
 * Words that a page keeps for later in its own markup: `<template>`, and scripts that hold HTML. Pages
 * that are one application put their pop-ups there. Nothing of it is shown, so nothing has a style:
 * lines are told by tags.
 */
import { attributeOf, childNodesOf, isElement, isText, localNameOf, textContentOf } from '../dom';
import type { Line } from './page-text';
import { toldBy } from './told';

/** Of one template, and of all of a page together, no more than so many UTF-16 units are read. */
const MAX_CHARS = 20_000;
const MAX_IN_ALL = 100_000;
/** Fewer words than this are labels of a frame for data, not words for a reader. */
const MIN_HAN = 6;
const MIN_LETTERS = 24;

const SCRIPT_TYPES =
  /^text\/(template|html|x-template|ng-template|x-handlebars(-template)?|x-tmpl)$/i;
const SILENT = new Set(['script', 'style', 'noscript', 'rt', 'rp', 'math', 'del', 's', 'strike']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i img ins kbd label mark q ruby small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HAN = /[\u3400-\u9fff]/g;
const LETTER = /[a-z]/gi;

/** Whether an element may keep words for later. */
export function isTemplate(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'template') return true;
  return name === 'script' && SCRIPT_TYPES.test(attributeOf(element, 'type') ?? '');
}

/** What the templates of a page hold, as hidden lines. Each `yield` is a chance to pause. */
export function* readTemplates(templates: readonly Element[]): Generator<void, Line[]> {
  const lines: Line[] = [];
  let left = MAX_IN_ALL;
  for (const element of templates) {
    if (left <= 0) break;
    for (const text of wordsIn(element, Math.min(left, MAX_CHARS))) {
      lines.push(lineOf(text, element));
      left -= text.length;
    }
    yield;
  }
  return lines;
}

function lineOf(text: string, element: Element): Line {
  const piece = { from: 'template', element, start: 0, length: text.length, hidden: true } as const;
  return { text, pieces: [piece], visibleChars: 0 };
}

/** The lines of one template; none where they do not look like words for a reader. */
function wordsIn(element: Element, maxChars: number): string[] {
  const lines = linesBelow(contentOf(element), maxChars);
  const text = lines.join('');
  const han = text.match(HAN)?.length ?? 0;
  return han >= MIN_HAN || (text.match(LETTER)?.length ?? 0) >= MIN_LETTERS ? lines : [];
}

/** A parsed document is inert: nothing in it runs or is fetched. */
function contentOf(element: Element): Node {
  if (element instanceof HTMLTemplateElement) return element.content;
  return new DOMParser().parseFromString(textContentOf(element) ?? '', 'text/html');
}

function linesBelow(root: Node, maxChars: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const stack: (Node | 'end')[] = [root];
  for (let next = stack.pop(); next !== undefined && taken < maxChars; next = stack.pop()) {
    if (next === 'end') end();
    else if (isText(next)) {
      line += next.data.slice(0, maxChars - taken);
      taken += next.data.length;
    } else if (!isElement(next) || !SILENT.has(localNameOf(next))) {
      const told = isElement(next) ? toldBy(next) : [];
      if (isElement(next) && !INLINE.has(localNameOf(next))) {
        end();
        stack.push('end');
      }
      lines.push(...told.map(({ words }) => words));
      stack.push(...Array.from(insideOf(next)).reverse());
    }
  }
  end();
  return lines;
}

function insideOf(node: Node): ArrayLike<Node> {
  return childNodesOf(node instanceof HTMLTemplateElement ? node.content : node);
}
