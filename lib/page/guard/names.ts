/** What a control is called, to the eye and to a screen reader. */
import { attributeOf, localNameOf, parentElementOf, textContentOf } from '../dom';
import { shownIn } from './shown';

/** What is longer (UTF-16 units, spaces folded) names no control. */
const MAX_NAME = 400;
const NAMING = ['aria-label', 'title', 'alt'] as const;

/**
 * All names of a control, each on its own: the page decides which of them are seen, so one that binds is
 * enough.
 */
export function labelsOf(control: Element): string[] {
  const text = textOf(control);
  const said = NAMING.map((name) => attributeOf(control, name) ?? '');
  const drawn = text === null ? '' : pictures(control);
  const shown = shownIn(control);
  const names = [shown, text ?? '', wordsOn(control), ...said, drawn, ...around(control)];
  return names.filter(
    (name, at) => name !== '' && name.length <= MAX_NAME && names.indexOf(name) === at,
  );
}

/** One string that stands for a control, also after the page has drawn it anew. */
export function nameOf(control: Element): string {
  return `${localNameOf(control)} ${labelsOf(control).join('|')}`;
}

/** Text within the element, its spaces folded; null where it is too long for a name. */
function textOf(element: Element): string | null {
  const text = textContentOf(element) ?? '';
  // Markup may indent by far more than it says.
  if (text.length > MAX_NAME * 10) return null;
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > MAX_NAME ? null : folded;
}

/** The words on a button made of an `<input>`: the live ones, not those of the markup. */
function wordsOn(control: Element): string {
  if (!(control instanceof HTMLInputElement)) return '';
  return /^(?:submit|button)$/.test(control.type) ? control.value : '';
}

function pictures(control: Element): string {
  const images = Element.prototype.querySelectorAll.call(control, 'img[alt],[aria-label],[title]');
  const words = [...images]
    .slice(0, 5)
    .map((image) => NAMING.map((name) => attributeOf(image, name)).find((word) => word) ?? '');
  return words.join(' ').trim();
}

/** What names it from outside: labels, and for a box without one the words that it stands in. */
function around(control: Element): string[] {
  const ids = (attributeOf(control, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.flatMap((id) => {
    const element = Document.prototype.getElementById.call(control.ownerDocument, id);
    return element === null ? [] : [textOf(element) ?? ''];
  });
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  const found = [...named, ...labels.map((label) => textOf(label) ?? '')].filter(Boolean);
  return found.length > 0 || !isBox(control) ? found : beside(control);
}

function isBox(control: Element): boolean {
  const role = attributeOf(control, 'role') ?? '';
  const type = localNameOf(control) === 'input' ? attributeOf(control, 'type') : role;
  return /^(?:checkbox|radio|switch)$/i.test(type ?? '');
}

function beside(box: Element): string[] {
  const parent = parentElementOf(box);
  return parent === null ? [] : [textOf(parent) ?? ''];
}
