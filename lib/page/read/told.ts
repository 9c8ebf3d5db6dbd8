/**
 * Words that stand in attributes. Terms hide there: in a picture's description, in the hint of a field,
 * in a text box that cannot be written in.
 * The same attributes as lib/documents/html.ts reads, so that the command and the extension agree.
 */
import { attributeOf, hasAttributesOf, localNameOf, textContentOf } from '../dom';

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
export const TELLING = ['alt', 'title', 'placeholder', 'aria-label', 'label', 'value'] as const;

const SHOWN: ReadonlySet<string> = new Set(['placeholder', 'label', 'value']);
/** Elements whose `label` is shown as their text, or above it. */
const LABELLED = new Set(['option', 'optgroup']);
const NOTHING: readonly Told[] = [];
const SPACES = /\s+/g;
const TEXT_BOX = /^(text|search|url)?$/i;
const BUTTON = /^(button|submit|reset)$/i;

/** What an element tells in attributes; of a field's `value` only what the page itself wrote there. */
export function toldBy(element: Element): readonly Told[] {
  if (!hasAttributesOf(element)) return NOTHING;
  const told: Told[] = [];
  for (const name of TELLING) {
    const raw = attributeOf(element, name);
    if (raw === null || !tells(element, name)) continue;
    const words = raw.replace(SPACES, ' ').trim();
    if (words !== '') told.push({ name, words, shown: SHOWN.has(name) });
  }
  return told;
}

/**
 * The lines of a text box that nobody can write in, where a script has filled it: contracts are shown
 * so. Null for any other element, and where its text nodes hold what is shown. What a user can type
 * is never read.
 */
export function filledIn(element: Element): Told[] | null {
  if (localNameOf(element) !== 'textarea' || !isLocked(element)) return null;
  if (!(element instanceof HTMLTextAreaElement)) return null;
  const { value } = element;
  if (value === textContentOf(element)) return null;
  const lines = value.split('\n').map((line) => line.replace(SPACES, ' ').trim());
  return lines.flatMap((words) => (words === '' ? [] : { name: 'value', words, shown: true }));
}

function tells(element: Element, name: string): boolean {
  if (name === 'label') return LABELLED.has(localNameOf(element));
  if (name !== 'value') return true;
  return localNameOf(element) === 'input' && (isButton(element) || isLocked(element));
}

function isButton(element: Element): boolean {
  return BUTTON.test(attributeOf(element, 'type') ?? '');
}

/** Text boxes only: the value of a locked box to tick or of a hidden field is no text. */
function isLocked(element: Element): boolean {
  if (!TEXT_BOX.test(attributeOf(element, 'type') ?? 'text')) return false;
  return attributeOf(element, 'readonly') !== null || attributeOf(element, 'disabled') !== null;
}
