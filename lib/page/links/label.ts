/** The words of a link, as far as they can tell what it leads to. */
import { quotedAgreements } from '../../core/documents/names';
import { attributeOf, isElement, isText, localNameOf, walkerOver } from '../dom';

/** Longest label that is kept (UTF-16 units). */
const MAX_LABEL = 120;
/** Nodes that are looked at in one link: a link around a whole card is no name. */
const MAX_NODES = 40;
/** Attributes that name a link without words. */
const NAMING = ['aria-label', 'title', 'alt'] as const;

/** The link's words, white space collapsed; what its attributes say where it has none. */
export function labelOf(link: Element): string {
  const words = collapse(wordsIn(link));
  if (words !== '') return words;
  return collapse(NAMING.map((name) => attributeOf(link, name) ?? '').join(' '));
}

/** A sentence that quotes names is cut down to them: 我已阅读并同意《甲》和《乙》 becomes 《甲》《乙》. */
export function shortLabel(label: string): string {
  const names = quotedAgreements(label).join('');
  return (names === '' ? label : names).slice(0, MAX_LABEL);
}

function wordsIn(link: Element): string {
  const walker = walkerOver(link);
  let words = '';
  for (let i = 0; i < MAX_NODES && words.length <= MAX_LABEL; i += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    if (isText(node)) words += node.data.slice(0, MAX_LABEL + 1);
    else if (isElement(node) && localNameOf(node) === 'img')
      words += ` ${attributeOf(node, 'alt') ?? ''} `;
  }
  return words;
}

function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
