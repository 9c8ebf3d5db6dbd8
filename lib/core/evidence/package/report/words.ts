/** The words of the report in one language; they are handed in, for the core has no interface texts. */

import type { PageIdentity } from '../../../capture/identity';
import type { Display } from '../../../display';
import type { Locale } from '../../../explain';
import type { Severity, Stance } from '../../../model';
import type { ArtifactRole } from '../../draft';

/** Words for the site's certificates. */
export interface CertificateWords {
  title: string;
  issuedTo: string;
  issuedBy: string;
  valid: string;
  span(p: { from: string; to: string }): string;
  serial: string;
  fingerprint: string;
  builtInRoot: string;
  connection: string;
  /** By the record's own words for it (see tls.ts). So for the next. */
  state: Readonly<Record<string, string>>;
  exception: Readonly<Record<string, string>>;
  file: string;
  truth: string;
}

/** Words for what the server answered. */
export interface ResponseWords {
  status: string;
  /** By the first digit of a status. */
  statusWords: Readonly<Record<string, string>>;
  at: string;
  server: string;
  serverNote: string;
  fromCache: string;
  protocol: string;
  redirects: string;
  hop(p: { status: string; address: string }): string;
  hopNoAddress(p: { status: string }): string;
  masked: string;
  leftOut: string;
  tls: CertificateWords;
}

/** All words of one language. Lists are sentences or items in order. */
export interface ReportWords {
  locale: Locale;
  /** BCP 47, for `lang`. */
  lang: string;
  title: string;
  labels: {
    exportedAt: string;
    head: string;
    headHash: string;
    key: string;
    contents: string;
    time: string;
    address: string;
    finalAddress: string;
    referrer: string;
    linkedFrom: string;
    browser: string;
    privateWindow: string;
    versions: string;
    /** Of the log as it was when this record was its newest. */
    recordCode: string;
    recordHash: string;
    prevHash: string;
    screenshots: string;
    findings: string;
    shown: string;
    means: string;
    elsewhere: string;
    identity: string;
    response: string;
    files: string;
    fileName: string;
    fileSize: string;
    gaps: string;
    steps: string;
    deletedRecord: string;
    deletedTarget: string;
    deletedReason: string;
    /** The list of all records, and its columns beside that of the clauses. */
    overview: string;
    record: string;
    savedAt: string;
    proves: string;
    provesNot: string;
    check: string;
  };
  /** Sentences that say that a part is empty, or left out of the report. */
  none: {
    findings: string;
    identity: string;
    captured: string;
    gaps: string;
    /** Place of clauses in the picture. */
    place: string;
    /** A file that a later record says was deleted. */
    deleted: string;
    pictures: string;
    steps: string;
    incomplete: string;
  };
  proves: readonly string[];
  provesNot: readonly string[];
  check: readonly string[];
  clockNote: string;
  /** Between a name and what is said of it. */
  colon: string;
  severity: Record<Severity, string>;
  stance: Record<Stance, string>;
  role: Record<ArtifactRole, string>;
  identity: Record<keyof PageIdentity, string>;
  response: ResponseWords;
  /** Names of what was not captured and its reasons, by their ids; others are shown as they stand. */
  what: Readonly<Record<string, string>>;
  reason: Readonly<Record<string, string>>;
  /** Stands in place of a page's title where it has none. */
  untitled: string;
  /** After the beginning of a text that is too long to print: its length in UTF-16 units. */
  cut(length: number): string;
  /** A picture is drawn in so many columns. */
  columns(count: number): string;
  /** A record by its number. */
  record(seq: number): string;
  count(exported: number, records: number): string;
  more(count: number): string;
  moreRecords(count: number): string;
  /** Place of a quote in `text.txt`, UTF-16 offsets. */
  span(start: number, end: number): string;
  /** A picture by its number; `asSeen`: it shows the screen at the moment of saving. */
  picture(picture: { number: number; asSeen: boolean }): string;
  /** A clause's place: number of the picture, CSS px from the page's top, per cent of the picture's height. */
  sighting(place: { picture: number; top: number; percent: number }): string;
  /** One sentence for each thing that made words hard to notice. */
  concealed(display: Display): readonly string[];
  /** A moment by the wall clock of the place. */
  moment(iso: string, minutesEast: number): string;
}
