/** Packages from elsewhere at the desk, in every state. */
import type {
  ImportsActions,
  ImportsView,
  KeptImport,
  PackageView,
} from '../../components/desk/imports/state';
import type { PackageVerdict } from '../../lib/core/evidence/verify/verdict';
import { DESK } from './desk-states';

const HASH = '4be1f09a77c35d2810ab64ef93d2c85b6e7f01a2b3c4d5e6f708192a3b4c5d6e';
const LONG = `../../${'证据包-最终版-请勿修改-'.repeat(8)}<img src=x onerror=alert(1)>.zip`;

const facts = {
  ...{ records: 14, exported: 3, headCode: 'W4TB-83HF-M2XQ-7D9K', head: HASH },
  ...{ exportedAt: '2026-11-20T09:30:12.004Z', keySha256: HASH },
};

const verdict: PackageVerdict = {
  ok: true,
  layers: [
    { layer: 'container', ok: true, checked: 26, firstProblem: null },
    { layer: 'bag', ok: true, checked: 26, firstProblem: null },
    { layer: 'chain', ok: true, checked: 27, firstProblem: null },
    { layer: 'signature', ok: true, checked: 1, firstProblem: null },
    { layer: 'timestamps', ok: true, checked: 1, firstProblem: null },
  ],
  firstProblem: null,
  facts,
  notes: [
    {
      id: 'note.timestamp',
      params: {
        ...{ path: 'timestamps/14-1.tsr', at: '2026-11-20T09:31:00.000Z', seq: 14 },
        authority: 'Example TSA 2026',
      },
    },
  ],
};

const changed = {
  id: 'bag.changed',
  params: { path: 'data/r12/page.html', manifest: 'manifest-sha256.txt' },
} as const;

const bad: PackageVerdict = {
  ok: false,
  layers: [
    { layer: 'container', ok: true, checked: 26, firstProblem: null },
    { layer: 'bag', ok: false, checked: 0, firstProblem: changed },
    {
      ...{ layer: 'chain', ok: false, checked: 0 },
      firstProblem: {
        id: 'chain.artifact_changed',
        params: { seq: 12, path: changed.params.path },
      },
    },
    { layer: 'signature', ok: true, checked: 1, firstProblem: null },
    { layer: 'timestamps', ok: false, checked: 0, firstProblem: { id: 'not_checked', params: {} } },
  ],
  firstProblem: changed,
  facts: null,
  notes: [],
};

const { items } = DESK.list;

const open: PackageView = {
  ...{ kind: 'checked', name: 'swipewise-20261120-173012-W4TB.zip', bytes: 1_842_113 },
  ...{ sha256: HASH, verdict, relation: 'foreign', keep: { kind: 'no' } },
  items: items.slice(0, 3),
  record: DESK.record,
};

const kept: KeptImport = {
  ...{ sha256: HASH, name: open.name, bytes: open.bytes, records: 3, headCode: facts.headCode },
  ...{ importedAt: '2026-11-21T02:00:00.000Z', removedAt: null, zipUrl: null },
};

/** Nothing kept, nothing open. */
export const NO_PACKAGES: ImportsView = {
  ...{ kept: [], check: { kind: 'none' }, removing: null, fault: null, tzOffset: 480 },
};

const some: KeptImport[] = [
  { ...kept, zipUrl: '#' },
  { ...kept, sha256: 'b', name: LONG, bytes: 88_000_000 },
  { ...kept, sha256: 'c', name: 'old.zip', removedAt: '2026-11-22T02:00:00.000Z' },
];

const { record } = DESK.record;
// In form, and with a category that no words are known for.
const findings = [Object({ ...Object(record).findings[0], category: 'unheard_of' })];
const unshown = record.kind === 'tombstone' ? record : { ...record, findings };

/** Name to state; the name is part of the picture's file name. `import-none` is of a desk without records. */
export const IMPORT_STATES: Record<string, ImportsView> = {
  'import-none': NO_PACKAGES,
  'import-kept': {
    ...{ ...NO_PACKAGES, kept: some, removing: 'b' },
    fault: { code: 'closed', detail: 'InvalidStateError' },
  },
  'import-checking': {
    ...NO_PACKAGES,
    check: { kind: 'running', name: LONG, done: 11, total: 26 },
  },
  'import-refused': {
    ...NO_PACKAGES,
    check: { kind: 'refused', name: LONG, fault: { code: 'too_big', detail: '734003200' } },
  },
  'import-bad': {
    ...NO_PACKAGES,
    check: { ...open, name: LONG, verdict: bad, items: [], record: { kind: 'none' } },
  },
  'import-good': {
    ...NO_PACKAGES,
    check: { ...open, keep: { kind: 'kept', at: kept.importedAt } },
  },
  'import-differs': {
    ...NO_PACKAGES,
    check: { ...open, relation: 'own_differs', record: { kind: 'none' } },
  },
  'import-unshown': {
    ...NO_PACKAGES,
    check: { ...open, record: { ...DESK.record, record: unshown } },
  },
};

const nothing = (): void => undefined;

/** Nothing happens in a picture. */
export const IMPORT_ACTIONS: ImportsActions = {
  ...{ check: nothing, cancel: nothing, close: nothing, keep: nothing, pick: nothing },
  ...{ openCopy: nothing, open: nothing, save: nothing, askRemove: nothing, remove: nothing },
};
