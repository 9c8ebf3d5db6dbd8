import { describe, expect, it, vi } from 'vitest';
import { exportFaultText } from '../../components/desk/fault-words';
import type { DeskState, VerifyView } from '../../components/desk/state';
import { damagedRecords } from '../../components/desk/verify-words';
import { DeskController, type DeskPorts, type DeskStore } from '../../entrypoints/desk/controller';
import { recordOf, tombstoneOf } from '../../lib/core/evidence/record';
import { textFor } from '../../lib/i18n/index';
import { type LogVerdict, type RecordSummary, StoreError } from '../../lib/platform/store';
import { summarise } from '../../lib/platform/store/summary';
import { draftOf, idOf } from '../core/evidence/fixtures';

const HASH = '9f'.repeat(32);
const record = recordOf('capture', draftOf(1, []), [], { id: idOf(1), seq: 1, prev: HASH });

const verdict: LogVerdict = {
  ok: true,
  layers: [{ layer: 'files', ok: true, checked: 3, firstProblem: null }],
  firstProblem: null,
  notes: [],
  head: { seq: 1, hash: HASH },
  headCode: 'ONE',
};

/** A desk over a store that a test replaces in part; it opens at record 1. */
function desk(replaced: Partial<DeskStore>) {
  const states: DeskState[] = [];
  const store: DeskStore = {
    list: async () => [],
    get: async () => ({ record, hash: HASH, bytes: new Uint8Array() }),
    getArtifact: async () => null,
    head: async () => ({ seq: 1, hash: HASH, code: 'ONE' }),
    keySha256: async () => HASH,
    verifyLog: async () => verdict,
    deleteFiles: async () => Promise.reject(new Error('none')),
    exportRescue: async () => Promise.reject(new Error('none')),
    exportPackage: async () => Promise.reject(new Error('none')),
    ...replaced,
  };
  const ports: DeskPorts = {
    openStore: async () => store,
    switchLanguage: async () => undefined,
    readRoom: async () => null,
    persist: async () => false,
    readHash: () => idOf(1),
    writeHash: () => undefined,
    blobUrl: () => 'blob:x',
    dropUrl: () => undefined,
  };
  const controller = new DeskController(ports, (state) => states.push(state));
  const until = (ready: (state: DeskState) => boolean) =>
    vi.waitFor(() => {
      const last = states.at(-1);
      if (!last || !ready(last)) throw new Error('not yet');
      return last;
    });
  return { controller, until, last: () => states.at(-1) };
}

/** A desk on which a verification has ended. */
async function verified(replaced: Partial<DeskStore>) {
  const shown = desk(replaced);
  await shown.controller.open();
  shown.controller.actions.verify();
  await shown.until(({ verify }) => verify.kind !== 'idle' && verify.kind !== 'running');
  return shown;
}

describe('an export that fails', () => {
  it.each(['artifact_changed', 'artifact_missing', 'log_broken'] as const)(
    'with %s says that the evidence is not as it was sealed, and nothing of a full disk',
    async (code) => {
      const fail = async () => Promise.reject(new StoreError(code, 'text.txt'));
      const { controller, until } = desk({ exportPackage: fail });
      await controller.open();
      controller.actions.exportRecords([idOf(1)]);
      const state = await until((now) => now.export.kind === 'failed');
      if (state.export.kind !== 'failed') throw new Error('not failed');
      expect(state.export.fault).toMatchObject({ code });
      const words = exportFaultText(state.export.fault, textFor('zh'));
      expect(words).toBe('文件与封存时不一致，没有导出。请点「核验全部」，看是哪一处。');
    },
  );

  it('for lack of room says so', () => {
    const words = exportFaultText({ code: 'quota', detail: '' }, textFor('zh'));
    expect(words).toMatch(/硬盘空间不够/);
  });
});

describe('other failures', () => {
  it('keep the store’s code: of the list, the record and the verification', async () => {
    const fail = (code: 'closed' | 'log_broken' | 'newer_schema') => async () =>
      Promise.reject(new StoreError(code, ''));
    const list = desk({ list: fail('newer_schema') });
    await list.controller.open();
    expect(list.last()?.list).toMatchObject({ kind: 'failed', fault: { code: 'newer_schema' } });
    const one = desk({ get: fail('log_broken') });
    await one.controller.open();
    expect(one.last()?.record).toMatchObject({ kind: 'failed', fault: { code: 'log_broken' } });
    const walk = await verified({ verifyLog: fail('closed') });
    expect(walk.last()?.verify).toMatchObject({ kind: 'failed', fault: { code: 'closed' } });
  });

  it('of no known kind are told as such', async () => {
    const { controller, last } = desk({ list: async () => Promise.reject(new Error('odd')) });
    await controller.open();
    expect(last()?.list).toEqual({ kind: 'failed', fault: { code: 'failed', detail: 'odd' } });
  });

  it('never say that the evidence is unchanged: nobody has looked', () => {
    for (const words of Object.values(textFor('zh').desk.fault)) {
      expect(words).not.toMatch(/没有改动|不受影响|没有变/);
    }
    for (const words of Object.values(textFor('en').desk.fault)) {
      expect(words).not.toMatch(/unchanged|not affected/);
    }
  });
});

describe('a verification', () => {
  it('tells what is odd though nothing is broken', async () => {
    const note = { id: 'note.clock_back', params: { seq: 1, at: 'b', before: 'a' } } as const;
    const { last } = await verified({ verifyLog: async () => ({ ...verdict, notes: [note] }) });
    expect(last()?.verify).toMatchObject({ kind: 'done', ok: true, notes: [note] });
  });

  it('stays while the log is the one that was verified', async () => {
    const { controller, last } = await verified({});
    await controller.refresh();
    expect(last()?.verify).toMatchObject({ kind: 'done', ok: true });
  });

  it('vouches for no record that came later', async () => {
    let code = 'ONE';
    const head = async () => ({ seq: 2, hash: HASH, code });
    const { controller, last } = await verified({ head });
    code = 'TWO';
    await controller.refresh();
    expect(last()?.verify).toEqual({ kind: 'outdated', records: 1 });
  });

  it('vouches for none that came while it ran', async () => {
    const { last } = await verified({ head: async () => ({ seq: 2, hash: HASH, code: 'TWO' }) });
    expect(last()?.verify.kind).toBe('outdated');
  });

  it('that found a fault stays: what is broken stays broken', async () => {
    let code = 'ONE';
    const head = async () => ({ seq: 2, hash: HASH, code });
    const bad = { ...verdict, ok: false };
    const { controller, last } = await verified({ head, verifyLog: async () => bad });
    code = 'TWO';
    await controller.refresh();
    expect(last()?.verify).toMatchObject({ kind: 'done', ok: false });
  });

  it('names the records whose files or place do not match', () => {
    const firstProblem = { id: 'chain.artifact_changed', params: { seq: 9, path: 'a' } } as const;
    const broken: VerifyView = {
      kind: 'done',
      ok: false,
      records: 12,
      layers: [
        { layer: 'chain', ok: true, checked: 12, firstProblem: null },
        { layer: 'artifacts', ok: false, checked: 31, firstProblem },
      ],
      notes: [],
      headCode: 'ONE',
    };
    expect([...damagedRecords(broken)]).toEqual([9]);
    expect(damagedRecords({ kind: 'idle' }).size).toBe(0);
  });
});

describe('the signing key', () => {
  it('is shown by its fingerprint', async () => {
    const { controller, last } = desk({});
    await controller.open();
    expect(last()?.list).toMatchObject({ kind: 'ready', keySha256: HASH });
  });

  it('that cannot be read costs nothing else', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const keySha256 = async () => Promise.reject(new StoreError('failed', ''));
    const { controller, last } = desk({ keySha256 });
    await controller.open();
    expect(last()?.list).toMatchObject({ kind: 'ready', headCode: 'ONE', keySha256: null });
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });
});

describe('a long list', () => {
  const LONG = 2500;
  const line = (seq: number) => ({
    ...summarise({ ...record, seq, id: idOf(seq) }, HASH),
  });
  /** A store of so many records that tells which lines were asked for. */
  function longStore(count: { records: number }) {
    const asked: number[] = [];
    const list: DeskStore['list'] = async ({ limit = 100, before = Infinity } = {}) => {
      asked.push(limit);
      const last = Math.min(count.records, before - 1);
      return Array.from({ length: Math.min(limit, last) }, (_, n) => line(last - n));
    };
    const head = async () => ({ seq: count.records, hash: HASH, code: String(count.records) });
    return { asked, ...desk({ list, head }) };
  }
  const items = ({ list }: DeskState) => (list.kind === 'ready' ? list.items : []);

  it('shows its first lines at once, with how many there are, and the rest after that', async () => {
    const { controller, last, until } = longStore({ records: LONG });
    await controller.refresh();
    const first = last();
    expect(first && items(first)).toHaveLength(100);
    expect(first?.list).toMatchObject({ total: LONG });
    const whole = await until((state) => items(state).length === LONG);
    expect(items(whole).map(({ seq }) => seq)).toEqual(
      Array.from({ length: LONG }, (_, n) => LONG - n),
    );
  });

  it('reads only what is new when it is looked at again', async () => {
    const count = { records: LONG };
    const { controller, until, asked } = longStore(count);
    await controller.refresh();
    await until((state) => items(state).length === LONG);
    asked.length = 0;
    count.records += 150;
    await controller.refresh();
    const grown = await until((state) => items(state).length === LONG + 150);
    expect(items(grown)[0]?.seq).toBe(LONG + 150);
    expect(new Set(items(grown).map(({ id }) => id)).size).toBe(LONG + 150);
    expect(asked).toEqual([100, 1000]);
  });

  it('tells of a deletion that it had not read yet when the record was opened', async () => {
    const { capturedAt, tzOffset, monotonicMs, extensionVersion } = record;
    const facts = { capturedAt, tzOffset, monotonicMs, extensionVersion, reason: '' };
    const gone = tombstoneOf(record, facts, { id: idOf(2), seq: 900, prev: HASH });
    const lines: RecordSummary[] = [];
    for (let seq = LONG; seq > 0; seq--) {
      lines.push(seq === 900 ? summarise(gone, HASH) : line(seq === 2 ? LONG + 1 : seq));
    }
    const list: DeskStore['list'] = async ({ limit = 100, before = Infinity } = {}) =>
      lines.filter(({ seq }) => seq < before).slice(0, limit);
    const get: DeskStore['get'] = async (id) => ({
      record: id === idOf(2) ? gone : record,
      hash: HASH,
      bytes: new Uint8Array(),
    });
    const { controller, until } = desk({ list, get });
    await controller.open();
    const state = await until((now) => now.record.kind === 'ready' && now.record.deleted !== null);
    expect(state.record).toMatchObject({ record: { seq: 1 }, deleted: { seq: 900 } });
  });

  it('is whole though it is read again before it was', async () => {
    const { controller, until } = longStore({ records: LONG });
    await Promise.all([controller.refresh(), controller.refresh()]);
    const whole = await until((state) => items(state).length === LONG);
    expect(new Set(items(whole).map(({ id }) => id)).size).toBe(LONG);
  });
});
