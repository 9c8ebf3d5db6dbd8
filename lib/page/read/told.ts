/**
 * Words that stand in attributes. Terms hide there: in a picture's description, in the hint of a field.
 * The same attributes as lib/documents/html.ts reads, so that the command and the extension agree.
 */
import { attributeOf, localNameOf } from '../dom';

/** Words of one attribute. */
export interface Told {
  /** Name of the attribute. */
  name: string;
  /** White space collapsed, never empty. */
  words: string;
  /** Whether the page itself shows them, as it does a field's hint and a button's value. */
  shown: boolean;
}

/** Attributes that tell a reader something; a change of them is a change of the text. */
export const TELLING = ['alt', 'title', 'placeholder', 'aria-label', 'value'] as const;

const SHOWN: ReadonlySet<string> = new Set(['placeholder', 'value']);
const SPACES = /\s+/g;
const BUTTON = /^(button|submit|reset)$/i;

/** What an element tells in attributes; `value` counts for buttons only, never what a user typed. */
export function toldBy(element: Element): Told[] {
  const told: Told[] = [];
  for (const name of TELLING) {
    const raw = attributeOf(element, name);
    if (raw === null || (name === 'value' && !isButton(element))) continue;
    const words = raw.replace(SPACES, ' ').trim();
    if (words !== '') told.push({ name, words, shown: SHOWN.has(name) });
  }
  return told;
}

function isButton(element: Element): boolean {
  return localNameOf(element) === 'input' && BUTTON.test(attributeOf(element, 'type') ?? '');
}
