/** Draws what the extension draws on a page, on a page of its own: `inpage.html?state=high&locale=zh`. */
import type { ScanReport } from '../../lib/core/model';
import { langTag, pickLocale } from '../../lib/i18n/index';
import { pageWords } from '../../lib/i18n/page';
import { PAINTED, paintedSeverity } from '../../lib/page/mark/marked';
import { builderFor } from '../../lib/page/ui/build';
import { Card } from '../../lib/page/ui/card';
import type { CardItem } from '../../lib/page/ui/card-shown';
import { cardContent } from '../../lib/page/ui/compose';
import { Dock, type DockShown } from '../../lib/page/ui/dock';
import { drawNote } from '../../lib/page/ui/note-view';
import { type Note, savingNote } from '../../lib/page/ui/notes';
import { countPainted, paintedIndexes } from '../../lib/page/ui/painted';
import { boxAround } from '../../lib/page/ui/place';
import { MAX_SELECTION, type StepKeys } from '../../lib/platform/messages';
import { GUARD_STATES } from './guard-states';
import { showGuard } from './inpage-guard';
import { INPAGE_STATES, type InPageState } from './inpage-states';

const query = new URLSearchParams(location.search);
const locale = pickLocale('auto', [query.get('locale') ?? 'zh']);
const name = query.get('state') ?? '';
const guard = GUARD_STATES[name];
const state = guard ? INPAGE_STATES.bar : INPAGE_STATES[name];
if (state === undefined) throw new Error(`no state ${name}`);

// Open, so that axe-core sees inside; on a page of others the roots are closed.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const nothing = (): void => undefined;
const KEYS: StepKeys = { next: 'Alt+Shift+.', previous: 'Alt+Shift+,' };
const SELECTED = {
  whole: { chars: 1_204, cut: false },
  cut: { chars: MAX_SELECTION, cut: true },
};
const { signal } = new AbortController();
const pen = { build: builderFor(document), words: pageWords(locale), locale };

/** The page: one paragraph for each finding, its words in the middle. */
function writePage({ findings, page }: ScanReport): Range[] {
  const root = document.querySelector('#root');
  const title = pen.build.make('h1', {}, page.language === 'zh' ? '商品详情' : 'Agreement');
  root?.append(title);
  return findings.map(({ quote }) => {
    const around = page.language === 'zh' ? ['本店说明：', '。以上内容请仔细阅读。'] : ['1. ', ' '];
    const words = document.createTextNode(`${around[0]}${quote}${around[1]}`);
    root?.append(pen.build.make('p', {}, words));
    const range = document.createRange();
    range.setStart(words, around[0]?.length ?? 0);
    range.setEnd(words, (around[0]?.length ?? 0) + quote.length);
    return range;
  });
}

function paint(report: ScanReport, ranges: readonly Range[]): void {
  for (const severity of PAINTED) {
    const own = ranges.filter((_, index) => {
      const finding = report.findings[index];
      return finding !== undefined && paintedSeverity(finding, report) === severity;
    });
    CSS.highlights.set(`swipewise-${severity}`, new Highlight(...own));
  }
}

function noteOf({ said }: InPageState): Note | null {
  const { note } = pen.words.page;
  const act = { label: note.undo, act: nothing };
  if (said === undefined) return null;
  if (said === 'undo') return { tone: 'good', text: note.dismissed, act };
  if (said === 'hidden') return { tone: 'good', text: note.hidden, act };
  return savingNote(said, pen.words, { cancel: nothing, again: nothing });
}

function openCard(
  { report, card, selected }: InPageState,
  ranges: readonly Range[],
  note: Note | null,
) {
  const indexes = card ?? [];
  const item = (at: number): CardItem | null => {
    const index = indexes[at];
    const finding = index === undefined ? undefined : report.findings[index];
    if (index === undefined || finding === undefined) return null;
    const range = ranges[index];
    return {
      content: cardContent(finding, report, locale),
      index: selected ? null : index,
      place: () => range && boxAround(range.getClientRects()),
      ...(selected ? { selected: SELECTED[selected] } : {}),
    };
  };
  const status = () => (note?.saving ? drawNote(pen, note) : null);
  const acts = { save: nothing, openPanel: nothing, dismiss: nothing };
  const busy = () => note?.busy === true;
  const all = { doc: document, pen: () => pen, acts, status, busy, closed: nothing, signal };
  new Card(all).open({ count: indexes.length, at: 0, item, by: 'click' });
}

function showDock({ report, bar, card }: InPageState, note: Note | null): void {
  const acts = { step: nothing, save: nothing, openPanel: nothing, hide: nothing, fold: nothing };
  const dock = new Dock({ doc: document, pen: () => pen, acts, closeNote: nothing, signal });
  const known = { phase: 'done', report } as const;
  const shown: DockShown = {};
  if (bar !== undefined) {
    const counts = countPainted(known, paintedIndexes(known));
    const at = Math.min(1, report.findings.length - 1);
    const busy = note?.busy === true;
    shown.bar = { counts, busy, keys: KEYS, small: bar === 'small', ...(card ? { at } : {}) };
    if (bar === 'partial') shown.bar.partial = pen.words.page.bar.failed;
  }
  if (note !== null && !(note.saving && card)) shown.note = note;
  dock.show(shown);
}

document.documentElement.lang = langTag(locale);
document.documentElement.classList.toggle(
  'dark',
  matchMedia('(prefers-color-scheme: dark)').matches,
);
const ranges = writePage(state.report);
paint(state.report, ranges);
const note = noteOf(state);
showDock(state, note);
if (state.card !== undefined) openCard(state, ranges, note);
if (guard !== undefined) showGuard(guard, locale);
