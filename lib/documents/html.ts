/**
 * A web page's text as a reader meets it, from HTML source, without a browser.
 *
 * Blocks stand on lines of their own, inline parts stay joined (a clause split over `<b>` is one
 * clause), and so do the attributes in which terms hide: alt, title, placeholder, aria-label, value of
 * buttons. Text that CSS would hide is kept: hidden terms are what is looked for. Parser: parse5,
 * which reads broken HTML as browsers do (WHATWG HTML, section 13.2).
 */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Text and title of a page. */
export interface PageText {
  text: string;
  title: string;
}

const DROPPED = new Set(['script', 'style', 'head', 'svg', 'iframe', 'object']);
/** What is struck through is withdrawn: <del>299元</del> 0元. */
const STRUCK = new Set(['del', 's', 'strike']);
const BLOCKS = new Set(
  'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol option p pre section select summary table tbody template textarea tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const TOLD = ['alt', 'title', 'placeholder', 'aria-label'];

/** Reads HTML. Never throws: a parser error is a browser's repair. Deep nesting is no recursion here. */
export function htmlText(html: string): PageText {
  const document = parse(html);
  const out = new Lines();
  let title = '';
  const stack: Part[] = [document];
  while (stack.length > 0) {
    const next = stack.pop() as Part;
    if (typeof next === 'string') out.push(next);
    else if ('told' in next) out.tell(next.told);
    else if (next.nodeName === '#text')
      out.push(textValue(next as DefaultTreeAdapterMap['textNode']));
    else {
      if (next.nodeName === 'title' && title === '') title = textOf(next as Element);
      open(next, stack);
    }
  }
  return { text: tidy(out.all()), title };
}

type Part = Node | string | { told: string };

/** Text in the making. What an attribute tells waits for the end of its line: `<b title>` is no break. */
class Lines {
  private readonly parts: string[] = [];
  private waiting: string[] = [];

  push(text: string): void {
    if (text === '\n') this.flush();
    this.parts.push(text);
  }

  tell(line: string): void {
    this.waiting.push(line);
  }

  all(): string {
    this.flush();
    return this.parts.join('');
  }

  private flush(): void {
    for (const line of this.waiting) this.parts.push('\n', line);
    this.waiting = [];
  }
}

/** Puts a node's parts on the stack, last first. */
function open(node: Node, stack: Part[]): void {
  const name = node.nodeName;
  if (name === 'head') {
    const title =
      'childNodes' in node
        ? node.childNodes.find((child) => child.nodeName === 'title')
        : undefined;
    if (title) stack.push(title);
    return;
  }
  if (DROPPED.has(name) || STRUCK.has(name) || name === 'title') return;
  const edge = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? '\t' : '';
  if (edge) stack.push(edge);
  for (const line of told(node)) stack.push({ told: line });
  const children =
    name === 'template'
      ? (node as DefaultTreeAdapterMap['template']).content.childNodes
      : 'childNodes' in node
        ? node.childNodes
        : [];
  for (let i = children.length - 1; i >= 0; i -= 1) stack.push(children[i] as Node);
  if (edge) stack.push(edge);
}

function told(node: Node): string[] {
  if (!('attrs' in node)) return [];
  return node.attrs
    .filter(
      ({ name, value }) =>
        value.trim() !== '' && (TOLD.includes(name) || isButtonValue(node, name)),
    )
    .map(({ value }) => collapse(value));
}

function isButtonValue(node: Element, name: string): boolean {
  if (name !== 'value' || node.nodeName !== 'input') return false;
  return node.attrs.some((a) => a.name === 'type' && /^(button|submit|reset)$/i.test(a.value));
}

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
}

const KEEPS_BREAKS = new Set(['pre', 'textarea']);
/** How far up a text looks for an element that keeps its line breaks. */
const FAR_UP = 8;

function textValue(node: DefaultTreeAdapterMap['textNode']): string {
  let up: Node | null = node.parentNode;
  for (let i = 0; up && i < FAR_UP; i += 1) {
    if (KEEPS_BREAKS.has(up.nodeName)) return node.value;
    up = 'parentNode' in up ? up.parentNode : null;
  }
  return collapse(node.value);
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** One space, tab or break for each run of white space; one pass, however long the run. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\n]{2,}/g, (run) => (run.includes('\n') ? '\n' : run.includes('\t') ? '\t' : ' '))
    .trim();
}
