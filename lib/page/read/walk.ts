/** The way through a page's flat tree, element by element, and what is made of it. */
import { childNodesOf, firstChildOf, localNameOf, shadowRootOf } from '../dom';
import { isOwn } from '../own';
import { type Block, type Context, emptyBlock, type Note, sameContext } from './blocks';
import { LineBuilder, type Separator } from './builder';
import { layerKind } from './dialogs';
import { generatedBy, mayGenerate, type Pseudo } from './generated';
import { edgeOf, FRAMES, isStruck, keepsSpace, PICTURED, UNREAD } from './layout';
import type { ReadMemory } from './memory';
import { Sheets } from './sheets';
import { isTemplate } from './templates';
import { filledIn, toldBy } from './told';
import { NO_SHADE, type Shade, shadeOf } from './visibility';

/** An element (or the root) whose children are being read. */
interface Frame {
  element: Element | null;
  nodes: ArrayLike<Node>;
  next: number;
  context: Context;
  /** Stands after the last of the children. */
  edge: Separator;
  /** Where the children's text goes. */
  block: Block;
  /** Whether `block` is this element's own. */
  opens: boolean;
  /** Whether the element has a shadow root. */
  hosts: boolean;
  /** Whether anything below may show words of a style sheet. */
  asks: boolean;
  /** No block below may be taken from memory. */
  fresh: boolean;
  /** Whether white space stands as it is in the element's text; known once it was asked for. */
  keeps: boolean | null;
  /** What is below depends on more than what stands in it: its block is not kept. */
  loose: boolean;
}

const TOP: Context = { shade: NO_SHADE, inDialog: false, inLayer: false };
const NONE: ArrayLike<Node> = [];
/** Elements (local names) that can have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** One walk. Call {@link next} and what fits its answer until {@link goesOn} is false, then {@link end}. */
export class Walk {
  readonly top = emptyBlock(TOP);
  /** Whether the page was longer than it may be. */
  cut = false;
  private readonly builder = new LineBuilder((line) => {
    const block = this.stack.at(-1)?.block ?? this.top;
    block.parts.push(line);
    block.chars += line.text.length;
    this.taken += line.text.length;
  });
  /** An explicit stack: a hostile page may nest without end. */
  private readonly stack: Frame[];
  private readonly sheets: Sheets;
  private taken = 0;

  /** Starts at neighbouring nodes of a document, as if nothing around them bore on them. */
  constructor(
    nodes: ArrayLike<Node>,
    doc: Document,
    private readonly maxChars: number,
    private readonly memory?: ReadMemory,
  ) {
    const common = { element: null, next: 0, context: TOP, edge: '\n', block: this.top } as const;
    this.sheets = memory?.sheets ?? new Sheets();
    const asks = this.sheets.mayGenerate(doc);
    const flags = { opens: false, hosts: false, asks, fresh: false, keeps: null, loose: false };
    this.stack = [{ ...common, ...flags, nodes }];
  }

  /** Whether there is more to read, and room for it. */
  get goesOn(): boolean {
    this.cut = this.stack.length > 0 && this.taken + this.builder.held > this.maxChars;
    return this.stack.length > 0 && !this.cut;
  }

  /** The next node, or undefined at the end of an element. */
  next(): Node | undefined {
    const frame = this.frame();
    const node = frame.nodes[frame.next];
    frame.next += 1;
    return node;
  }

  /** Takes in a text node. */
  text(node: Text): void {
    const frame = this.frame();
    this.builder.add(node, frame.context.shade.hidden, () => keepsIn(frame));
  }

  /** Ends the element whose last child was read. */
  leave(): void {
    const frame = this.frame();
    const { element, edge, block, opens, loose } = frame;
    if (element !== null) this.generated(element, '::after');
    this.builder.part(edge);
    this.stack.pop();
    if (!opens || element === null) return;
    const around = this.stack.at(-1)?.block ?? this.top;
    around.chars += block.chars;
    if (!loose) this.memory?.keep(element, block);
  }

  /** Begins an element, or passes it by. */
  enter(element: Element): void {
    const localName = localNameOf(element);
    if (isOwn(element)) return;
    if (UNREAD.has(localName)) {
      if (isTemplate(element)) this.note({ kind: 'templates', element });
    } else if (FRAMES.has(localName)) this.note({ kind: 'frames', element });
    else if (!this.recalled(element)) this.begin(element, localName);
  }

  /** After the last call of {@link next}. What waits for the end of its line is left out of a cut page. */
  end(): void {
    this.builder.endLine();
  }

  private frame(): Frame {
    const frame = this.stack.at(-1);
    if (frame === undefined) throw new Error('the walk is over');
    return frame;
  }

  private note(note: Note): void {
    this.frame().block.notes.push(note);
  }

  /** Takes the element's block from memory where it still holds. */
  private recalled(element: Element): boolean {
    const { fresh, context, block } = this.frame();
    const known = fresh ? undefined : this.memory?.recall(element);
    if (known === undefined || !sameContext(known.context, context)) return false;
    if (this.taken + this.builder.held + known.chars > this.maxChars) return false;
    this.builder.part('\n');
    block.parts.push(known);
    block.chars += known.chars;
    this.taken += known.chars;
    return true;
  }

  private begin(element: Element, localName: string): void {
    const around = this.frame();
    const style = getComputedStyle(element);
    const { display } = style;
    const edge = edgeOf(localName, display);
    this.builder.part(edge);
    if (isStruck(style)) return;
    const frame = this.frameFor(element, edge, shadeOf(element, style, around.context.shade));
    if (frame.opens) around.block.parts.push(frame.block);
    this.stack.push(frame);
    this.tell(element, frame);
    // A fixed layer is a block, whatever it was before.
    if (display !== 'inline' && !frame.context.shade.hidden) this.noteLayer(element, style);
    this.noteRoot(element, localName, frame);
    this.generated(element, '::before');
  }

  private frameFor(element: Element, edge: Separator, shade: Shade): Frame {
    const around = this.frame();
    const { context } = around;
    const nodes = PICTURED.has(localNameOf(element)) ? NONE : childrenOf(element);
    const opens = edge === '\n' && nodes.length > 0;
    const inherits = shade === context.shade && !opens;
    const root = shadowRootOf(element);
    return {
      ...{ element, nodes, next: 0, edge, opens, loose: false, keeps: null },
      context: inherits ? context : { ...context, shade },
      // What the block was read in is what holds around it.
      block: opens ? emptyBlock(context) : around.block,
      hosts: root !== null,
      asks: around.asks || (root !== null && this.sheets.mayGenerate(root)),
      fresh: around.fresh || this.memory?.takeRestyled(element) === true,
    };
  }

  private tell(element: Element, frame: Frame): void {
    const { hidden } = frame.context.shade;
    const filled = filledIn(element);
    for (const { name, words, shown } of toldBy(element).concat(filled ?? [])) {
      this.builder.tell(words, { from: 'attribute', element, name, hidden: hidden || !shown });
    }
    if (filled === null) return;
    frame.nodes = NONE;
    this.loosenAll();
  }

  private noteRoot(element: Element, localName: string, { hosts }: Frame): void {
    const root = hosts ? shadowRootOf(element) : null;
    if (root !== null) this.note({ kind: 'shadowRoots', root });
    else if (mayHost(element, localName)) this.note({ kind: 'hosts', element });
    if (localName === 'slot') this.loosen();
  }

  private noteLayer(element: Element, style: CSSStyleDeclaration): void {
    const { context } = this.frame();
    if (context.inDialog || (!this.frame().hosts && firstChildOf(element) === null)) return;
    const kind = layerKind(element, style);
    if (kind === null || (kind === 'layers' && context.inLayer)) return;
    this.note({ kind, element });
    const inside = kind === 'dialogs' ? { inDialog: true } : { inLayer: true };
    this.frame().context = { ...context, ...inside };
  }

  private generated(element: Element, pseudo: Pseudo): void {
    const { asks, context } = this.frame();
    const { buried, hidden } = context.shade;
    // Below `display: none` there is nothing to show it before; and each such question is a dear one.
    const made = !asks || buried || !mayGenerate(element) ? null : generatedBy(element, pseudo);
    if (made === null) return;
    this.builder.part(made.edge);
    this.builder.put(made.words, { from: 'generated', element, pseudo, hidden });
    this.builder.part(made.edge);
  }

  /** What stands in a slot is the outermost host's to change: no block between the two can be kept. */
  private loosen(): void {
    const host = this.stack.findIndex(({ hosts }) => hosts);
    for (const frame of this.stack.slice(host + 1)) frame.loose = true;
  }

  /** A script can fill a text box without a trace in the tree. */
  private loosenAll(): void {
    for (const frame of this.stack) frame.loose = true;
  }
}

/** Children in the flat tree. */
function childrenOf(element: Element): ArrayLike<Node> {
  const shadow = shadowRootOf(element);
  if (shadow !== null) return childNodesOf(shadow);
  if (element instanceof HTMLSlotElement) {
    const slotted = element.assignedNodes({ flatten: true });
    if (slotted.length > 0) return slotted;
  }
  return childNodesOf(element);
}

function keepsIn(frame: Frame): boolean {
  const { element } = frame;
  frame.keeps ??= element !== null && keepsSpace(getComputedStyle(element));
  return frame.keeps;
}

function mayHost(element: Element, localName: string): boolean {
  if (localName.includes('-')) return true;
  return HOSTS.has(localName) && firstChildOf(element) === null;
}
