/** What the page and its worker say to each other about one package. */

import type { StoreErrorCode } from '../store/errors';
import type { FoundRecord } from '../store/read';
import type { Checked } from './session';
import type { StoredImport } from './store';

/** A question; `id` comes back with the answer. */
export type Question =
  | { id: number; call: 'open'; file: Blob }
  | { id: number; call: 'get'; record: string }
  | { id: number; call: 'getArtifact'; record: string; path: string }
  | { id: number; call: 'keep'; name: string };

/** What a question is answered with; `fault` may come to any. */
export type Reply =
  | { call: 'open'; result: Checked }
  | { call: 'get'; result: FoundRecord | null }
  | { call: 'getArtifact'; result: Uint8Array<ArrayBuffer> | null }
  | { call: 'keep'; result: StoredImport }
  | { call: 'fault'; code: StoreErrorCode; detail: string };

/** What comes from the worker: an answer, or how far one is. */
export type Message =
  | { id: number; reply: Reply }
  | { id: number; progress: { done: number; total: number } };
