/** A page's text as a tree of blocks and their lines, so that a block that did not change is not read anew. */
import type { Line, PageText } from './page-text';
import type { Shade } from './visibility';

/** What an element inherits from its ancestors that bears on how its text is read. */
export interface Context {
  shade: Shade;
  /** Within a shown dialog, or within a fixed layer: those inside are not counted again. */
  inDialog: boolean;
  inLayer: boolean;
}

/** What is noted on the way; each kind is a list of {@link PageText}. */
export type Note =
  | { kind: 'dialogs' | 'layers' | 'frames' | 'hosts'; element: Element }
  | { kind: 'shadowRoots'; root: ShadowRoot }
  | { kind: 'templates'; element: Element };

/** The text of one block-level element: it begins and ends lines, so it is the same wherever it stands. */
export interface Block {
  /** In the order of the page. */
  parts: (Line | Block)[];
  notes: Note[];
  /** UTF-16 units below, without line feeds. */
  chars: number;
  /** What it was read in; in another context it has to be read anew. */
  context: Context;
}

/** What is noted in a whole page. */
export type Notes = Pick<PageText, 'dialogs' | 'layers' | 'frames' | 'hosts' | 'shadowRoots'> & {
  /** `<template>` and script elements that may hold text. */
  templates: Element[];
};

/** Parts laid out between two chances to pause. */
const STRIDE = 500;

/** A block without text. */
export function emptyBlock(context: Context): Block {
  return { parts: [], notes: [], chars: 0, context };
}

/** Whether a block that was read in `a` reads the same in `b`. */
export function sameContext(a: Context, b: Context): boolean {
  if (a === b) return true;
  return (
    a.inDialog === b.inDialog &&
    a.inLayer === b.inLayer &&
    a.shade.hidden === b.shade.hidden &&
    a.shade.buried === b.shade.buried &&
    a.shade.folded === b.shade.folded &&
    a.shade.foldedOutside === b.shade.foldedOutside
  );
}

/** All lines and notes below a block, in the order of the page. Each `yield` is a chance to pause. */
export function* layOut(top: Block): Generator<void, { lines: Line[]; notes: Notes }> {
  const lines: Line[] = [];
  const notes: Notes = {
    ...{ dialogs: [], layers: [], frames: [], hosts: [], shadowRoots: [], templates: [] },
  };
  // An explicit stack: a hostile page may nest without end.
  const stack = [{ block: top, next: 0 }];
  let seen = 0;
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    if (at.next === 0) for (const note of at.block.notes) keep(note, notes);
    const part = at.block.parts[at.next];
    at.next += 1;
    if (part === undefined) stack.pop();
    else if ('pieces' in part) lines.push(part);
    else stack.push({ block: part, next: 0 });
  }
  return { lines, notes };
}

function keep(note: Note, notes: Notes): void {
  if (note.kind === 'shadowRoots') notes.shadowRoots.push(note.root);
  else notes[note.kind].push(note.element);
}

/** A page's text from its lines. */
export function textOf(
  lines: readonly Line[],
): Pick<PageText, 'text' | 'lines' | 'starts' | 'visibleChars'> {
  const starts: number[] = [];
  let [length, visibleChars] = [0, 0];
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
    visibleChars += line.visibleChars;
  }
  return { text: lines.map(({ text }) => text).join('\n'), lines, starts, visibleChars };
}
