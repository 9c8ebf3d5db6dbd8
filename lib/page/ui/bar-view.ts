/** Draws the bar: how much was found, the way through it, what can be done. */
import type { PageWords } from '../../i18n/page';
import type { StepKeys } from '../../platform/messages';
import { PAINTED } from '../mark/marked';
import type { Builder } from './build';
import type { Pen } from './card-view';
import { lineIcon, mark, severityIcon } from './icons';
import { button } from './parts';

/** Painted findings by severity. */
export type Counts = Record<(typeof PAINTED)[number], number>;

/** What the bar shows. */
export interface BarShown {
  counts: Counts;
  /** Place of the current finding from 0; absent before the first step. */
  at?: number;
  /** Evidence is being saved right now. */
  busy: boolean;
  /** Why the counts may not be the whole truth, in words. */
  partial?: string;
  small: boolean;
  /** Shortcuts of the way through the findings. */
  keys: StepKeys;
}

/** What the user can do on the bar. `keyboard`: asked for by a key, so the focus may be moved. */
export interface BarActs {
  step(by: 1 | -1, keyboard: boolean): void;
  save(): void;
  openPanel(): void;
  hide(): void;
  /** Makes it small, or large again. */
  fold(small: boolean): void;
}

/** Counts in words: `3 处高风险、1 处低风险`. */
export function countWords(counts: Counts, words: PageWords): string {
  return PAINTED.filter((severity) => counts[severity] > 0)
    .map((severity) => words.common.severityCount[severity]({ count: counts[severity] }))
    .join(words.common.listComma);
}

/** The bar's inside; the button with the class `grip` moves it. */
export function drawBar(pen: Pen, shown: BarShown, acts: BarActs): HTMLElement[] {
  return shown.small ? drawSmall(pen, shown, acts) : drawWhole(pen, shown, acts);
}

function drawSmall({ build, words }: Pen, { counts }: BarShown, acts: BarActs): HTMLElement[] {
  const parts = countWords(counts, words);
  const worst = PAINTED.find((severity) => counts[severity] > 0) ?? 'low';
  const label = words.page.bar.expand({ parts });
  const open = build.make(
    'button.small',
    { type: 'button', 'aria-label': label, title: label, 'data-id': 'fold' },
    mark(build, 22),
    count(build, worst, counts[worst]),
  );
  open.addEventListener('click', (event) => event.isTrusted && acts.fold(false));
  return [open];
}

function drawWhole(pen: Pen, shown: BarShown, acts: BarActs): HTMLElement[] {
  const { build, words } = pen;
  const { bar } = words.page;
  const grip = { type: 'button', 'aria-label': bar.move, title: bar.move, 'data-id': 'grip' };
  const tool = { bare: true } as const;
  return [
    build.make('button.grip', grip, mark(build, 22)),
    countList(pen, shown.counts),
    ...(shown.partial === undefined ? [] : [partial(build, shown.partial)]),
    steps(pen, shown, acts),
    button(build, {
      label: bar.save,
      icon: 'seal',
      off: shown.busy,
      id: 'save',
      kind: 'quiet',
      act: () => acts.save(),
    }),
    button(build, {
      ...tool,
      label: bar.panel,
      icon: 'panel',
      id: 'panel',
      act: () => acts.openPanel(),
    }),
    button(build, {
      ...tool,
      label: bar.collapse,
      icon: 'shrink',
      id: 'fold',
      act: () => acts.fold(true),
    }),
    button(build, { ...tool, label: bar.hide, icon: 'hidden', id: 'hide', act: () => acts.hide() }),
  ];
}

function countList({ build, words }: Pen, counts: Counts): HTMLElement {
  const label = words.page.bar.counts({ parts: countWords(counts, words) });
  const shown = PAINTED.filter((severity) => counts[severity] > 0);
  const items = shown.map((severity) => count(build, severity, counts[severity]));
  return build.make('span.counts', { role: 'img', 'aria-label': label, title: label }, ...items);
}

function count(build: Builder, severity: keyof Counts, value: number): HTMLElement {
  const icon = severityIcon(build, severity, 16);
  return build.make('span.count', { 'data-level': severity }, icon, String(value));
}

function partial(build: Builder, why: string): HTMLElement {
  const icon = lineIcon(build, 'stop', 16);
  return build.make('span.partial', { role: 'img', 'aria-label': why, title: why }, icon);
}

function steps({ build, words }: Pen, { counts, at, keys }: BarShown, acts: BarActs): HTMLElement {
  const { bar, card } = words.page;
  const of = PAINTED.reduce((sum, severity) => sum + counts[severity], 0);
  const place = at === undefined ? `${of}` : `${at + 1}/${of}`;
  const told =
    at === undefined ? {} : { 'aria-label': card.position({ at: at + 1, of }), role: 'img' };
  // A click without a pointer behind it comes from a key.
  const step = (by: 1 | -1) => (event: MouseEvent) => acts.step(by, event.detail === 0);
  const tool = { bare: true } as const;
  return build.make(
    'span.steps',
    {},
    button(build, {
      ...tool,
      label: bar.previous({ key: keys.previous }),
      icon: 'previous',
      id: 'previous',
      act: step(-1),
    }),
    build.make('span.position', told, at === undefined ? '' : place),
    button(build, {
      ...tool,
      label: bar.next({ key: keys.next }),
      icon: 'next',
      id: 'next',
      act: step(1),
    }),
  );
}
