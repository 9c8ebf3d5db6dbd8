/** Everything the desk shows of timestamps, as one value. */
import type { Text } from '../../../lib/i18n/index';

type Words = Text['timestamps'];

/** An authority that the user has added. */
export interface AuthorityView {
  url: string;
  /** Root certificates imported for it. */
  roots: number;
  /** Whether each saved record is stamped by it. */
  auto: boolean;
}

/** One timestamp. */
export interface StampView {
  id: string;
  /** Address of its authority. */
  url: string;
  /** Number of the record that was the newest then. */
  seq: number;
  state: keyof Words['state'];
  /** The authority's time (UTC, ISO 8601) and name; null where there is none to show. */
  stamped: { at: string; authority: string } | null;
  /** Why not, or not yet; null where all is well. */
  fault: keyof Words['fault'] | null;
  /** The machine's or the authority's own words; may be hostile, shown as text. */
  detail: string;
  /** When it is sent again, ISO 8601; null where it is not. */
  again: string | null;
}

/** The section of timestamps. */
export type TimestampsView =
  | { kind: 'loading' }
  | {
      kind: 'ready';
      authorities: AuthorityView[];
      /** The one asked for last first. */
      stamps: StampView[];
      /** True while requests are on their way. */
      sending: boolean;
      /** Minutes east of UTC, to show times by. */
      tzOffset: number;
      /** What the last act ran into; null where nothing. */
      problem: keyof Words['problem'] | null;
    };

/** What the reader can do. */
export interface TimestampActions {
  add(url: string): void;
  remove(url: string): void;
  setAuto(url: string, on: boolean): void;
  /** Text of a PEM file with root certificates. */
  importRoots(url: string, pem: string): void;
  /** Asks every authority for a timestamp of the newest record. */
  stamp(): void;
  cancel(id: string): void;
}
