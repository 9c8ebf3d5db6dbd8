/** The desk while records are chosen, deleted or rescued, and what it says of room. */
import type { DeskState } from '../../components/desk/state';
import { type TombstoneRecord, tombstoneOf } from '../../lib/core/evidence/record';
import { DESK } from './desk-states';

const { record, hash } = DESK.record;
if (record.kind === 'tombstone') throw new Error('the desk of the gallery shows a capture');

const note: TombstoneRecord = tombstoneOf(
  record,
  {
    ...{ capturedAt: '2026-11-23T01:40:00.000Z', tzOffset: 480, monotonicMs: 1 },
    ...{ extensionVersion: '0.1.0', reason: '存错了页面，卖家的正式页面在第 11 号' },
    notCaptured: [
      { what: 'text.txt', reason: 'deleted_changed', detail: `SHA-256 ${'9f2c41d0'.repeat(8)}` },
    ],
  },
  { id: 'r13', seq: 13, prev: hash },
);

const base: DeskState = DESK;

/** Name to state; the name is part of the picture's file name. */
export const KEEP_STATES: Record<string, DeskState> = {
  deleting: { ...base, deletion: { kind: 'asking' } },
  'delete-done': {
    ...base,
    record: { ...DESK.record, deleted: note, pictures: [], text: null },
    deletion: { kind: 'done', files: 3, bytes: 1_269_773, headCode: 'M2XQ-7D9K-4TWB-83HF' },
  },
  'delete-failed': {
    ...base,
    deletion: { kind: 'failed', fault: { code: 'quota', detail: 'QuotaExceededError' } },
  },
  'delete-failed-late': {
    ...base,
    undeleted: { numbers: [9, 11], fault: { code: 'changed', detail: 'head' } },
  },
  rescue: {
    ...base,
    record: { kind: 'none' },
    verify: {
      ...{ kind: 'done', ok: false, records: 12, notes: [], headCode: 'K7QF-2M9D-XW4T-83HB' },
      layers: [
        {
          ...{ layer: 'chain', ok: false, checked: 6 },
          firstProblem: { id: 'chain.prev', params: { seq: 7 } },
        },
      ],
    },
    rescue: { kind: 'done', name: 'rescue-not-sealed-20261123-014000.zip', bytes: 9e6, url: '#' },
  },
  'room-low': {
    ...base,
    record: { kind: 'none' },
    room: { used: 1_904_000_000, free: 6_400_000, persisted: false, asked: true },
  },
  'room-kept': {
    ...base,
    record: { kind: 'none' },
    room: { used: 14_200_000, free: 75_322_000_000, persisted: true, asked: true },
  },
  tombstone: {
    ...base,
    record: { ...DESK.record, record: note, pictures: [], text: null },
  },
  choosing: {
    ...base,
    record: { kind: 'none' },
    chosen: ['r12', 'r11', 'r9'],
    deletion: { kind: 'asking' },
  },
};
