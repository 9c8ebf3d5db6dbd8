/** Every state of what is drawn on a page (card, bar, notes), by name. */
import type { Display } from '../../lib/core/display';
import type { Finding, ScanReport } from '../../lib/core/model';
import type { CaptureEvent } from '../../lib/platform/messages';
import { contractReport, hostileReport, ownReport, shopReport } from './fixtures';

/** One state of one page. */
export interface InPageState {
  report: ScanReport;
  /** Findings that the open card goes through; none: no card. */
  card?: readonly number[];
  /** The bar: whole, or shrunk to a small mark. */
  bar?: 'whole' | 'small' | 'partial';
  /** Progress or end of a capture; `undo`: the note after a finding was waved through. */
  said?: CaptureEvent | 'undo' | 'hidden';
  /** The words of the card come from a selection, which was checked whole or in its first part. */
  selected?: 'whole' | 'cut';
}

const TINY: Display = {
  source: 'text',
  shown: true,
  fontPx: 9,
  bodyPx: 16,
  ink: '#bbbbbb',
  ground: '#ffffff',
  contrast: 1.92,
  preticked: true,
};

const shown = (finding: Finding | undefined, display: Display): Finding[] =>
  finding === undefined ? [] : [{ ...finding, display }];

const concealed: ScanReport = { ...shopReport, findings: shown(shopReport.findings[1], TINY) };
const long: ScanReport = {
  ...shopReport,
  findings: shopReport.findings.slice(1, 2).map((finding) => ({
    ...finding,
    quote: `${finding.quote}，`.repeat(14),
  })),
};
const first = (severity: Finding['severity']): number[] => [
  shopReport.findings.findIndex((finding) => finding.severity === severity),
];

const stage: CaptureEvent = { type: 'stage', stage: 'html', done: 4, total: 6 };
const saved: CaptureEvent = {
  ...{ type: 'saved', id: 'r12', seq: 12, headCode: 'K7QF-2M9D-XW4T-83HB' },
  notCaptured: ['mhtml'],
};
const failed: CaptureEvent = {
  ...{ type: 'failed', stage: 'seal', refusal: 'quota', detail: 'quota' },
};

/** Name to state; the name is part of the picture's file name. */
export const INPAGE_STATES: Record<string, InPageState> = {
  high: { report: shopReport, card: first('high'), bar: 'whole' },
  medium: { report: shopReport, card: first('medium'), bar: 'whole' },
  low: { report: shopReport, card: first('low'), bar: 'small' },
  promise: { report: shopReport, card: [0], bar: 'whole' },
  several: { report: shopReport, card: [1, 2, 3], bar: 'whole' },
  long: { report: long, card: [0], bar: 'whole' },
  concealed: { report: concealed, card: [0], bar: 'whole' },
  contract: { report: contractReport, card: [0, 1], bar: 'whole' },
  hostile: { report: hostileReport, card: [0, 1, 2], bar: 'whole' },
  own: { report: ownReport, card: [0], bar: 'whole' },
  selected: { report: shopReport, card: [1, 2], selected: 'whole' },
  'selected-cut': { report: shopReport, card: [1, 2], selected: 'cut' },
  bar: { report: shopReport, bar: 'whole' },
  'bar-partial': { report: shopReport, bar: 'partial' },
  'bar-small': { report: shopReport, bar: 'small' },
  undo: { report: shopReport, bar: 'whole', said: 'undo' },
  hidden: { report: shopReport, said: 'hidden' },
  saving: { report: shopReport, card: [1], bar: 'whole', said: stage },
  saved: { report: shopReport, bar: 'whole', said: saved },
  'saved-card': { report: shopReport, card: [1], bar: 'whole', said: saved },
  failed: { report: shopReport, bar: 'whole', said: failed },
};
