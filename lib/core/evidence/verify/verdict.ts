/** The answer about a package: layer by layer, with the first thing that is wrong. */
import type { Locale } from '../../explain';
import { type Problem, problem } from '../problems';

/** What is checked, in this order. */
export const LAYERS = ['container', 'bag', 'chain', 'signature', 'timestamps'] as const;
/** One of {@link LAYERS}. */
export type Layer = (typeof LAYERS)[number];

/** The verdict on one layer. */
export interface LayerVerdict {
  layer: Layer;
  ok: boolean;
  /** Things looked at: files, files, records and their artifacts, signatures, timestamps. */
  checked: number;
  /** Null exactly where `ok`. */
  firstProblem: Problem | null;
}

/** What a package says of itself, read from its seal. Only worth something where all is ok. */
export interface PackageFacts {
  /** Records in the chain, and those whose files are inside. */
  records: number;
  exported: number;
  headCode: string;
  /** SHA-256 of the newest record. */
  head: string;
  /** UTC, by the exporting machine's clock. */
  exportedAt: string;
  /** SHA-256 of public-key.pem: the same for every export of one installation. */
  keySha256: string;
}

/** The whole answer. */
export interface PackageVerdict {
  ok: boolean;
  /** One for each of {@link LAYERS}. */
  layers: LayerVerdict[];
  /** The first layer's problem, null where all is ok. */
  firstProblem: Problem | null;
  facts: PackageFacts | null;
  /** What is odd but breaks nothing. */
  notes: Problem[];
}

/** A layer that could not be looked at. */
export function notChecked(layer: Layer): LayerVerdict {
  return { layer, ok: false, checked: 0, firstProblem: problem('not_checked') };
}

/** A layer's verdict from its first problem. */
export function layerVerdict(layer: Layer, checked: number, first: Problem | null): LayerVerdict {
  return { layer, ok: first === null, checked, firstProblem: first };
}

const NAMES: Record<Layer, Record<Locale, string>> = {
  container: { zh: '文件包', en: 'ZIP file' },
  bag: { zh: '文件清单', en: 'File lists' },
  chain: { zh: '记录链', en: 'Record chain' },
  signature: { zh: '签名', en: 'Signature' },
  timestamps: { zh: '时间戳', en: 'Timestamps' },
};

/** A layer's name for people. */
export function layerName(layer: Layer, locale: Locale): string {
  return NAMES[layer][locale];
}
