/**
 * HTML in which text cannot become markup: every value that is put into a template is escaped, unless
 * it was made by the same template. Titles, addresses and quotes come from hostile pages.
 */

/** Markup that is safe to put into other markup. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** `html\`<p>${title}</p>\``: values are escaped, markup and lists of markup go in as they are. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, at) => part + written(values[at] ?? '')).join(''));
}

/** No markup at all. */
export const NOTHING = new Markup('');

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escaped(plain(String(value)));
}

/** Line breaks become spaces; what acts on a line unseen (control and direction marks) is shown as U+FFFD. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '\ufffd');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
