/** Timestamps at the desk with something of everything. */
import type { TimestampActions, TimestampsView } from '../../components/desk/timestamps/state';

const URLS = [
  'https://timestamp.example/rfc3161',
  'https://tsa.example.cn/very/long/path/to/the/service',
];
const [first = '', second = ''] = URLS;

const nothing = { stamped: null, fault: null, detail: '', again: null } as const;
const stamped = { at: '2026-11-22T05:12:11.000Z', authority: 'Example TSA 2026' };

const view: TimestampsView = {
  kind: 'ready',
  tzOffset: 480,
  sending: false,
  problem: 'pem',
  authorities: [
    { url: first, roots: 1, auto: true },
    { url: second, roots: 0, auto: false },
  ],
  stamps: [
    {
      ...{ ...nothing, id: 'a', url: second, seq: 12, state: 'pending', fault: 'down' },
      ...{ detail: 'Failed to fetch', again: '2026-11-22T05:13:11.000Z' },
    },
    { ...nothing, id: 'b', url: first, seq: 12, state: 'stamped', stamped },
    {
      ...nothing,
      id: 'c',
      url: second,
      seq: 11,
      state: 'unconfirmed',
      fault: 'untrusted',
      stamped,
    },
    { ...nothing, id: 'd', url: second, seq: 10, state: 'failed', fault: 'wrong_nonce' },
    { ...nothing, id: 'e', url: second, seq: 9, state: 'cancelled' },
  ],
};

const actions: TimestampActions = {
  add: () => undefined,
  remove: () => undefined,
  setAuto: () => undefined,
  importRoots: () => undefined,
  stamp: () => undefined,
  cancel: () => undefined,
};

/** See the head of this file. */
export const TIMESTAMPS = { view, actions, open: true };
