/** The answer about the stored log: layer by layer, with the first thing that is wrong. */
import { type Head, headCode } from '../../core/evidence/chain';
import { type Problem, problem } from '../../core/evidence/problems';

/**
 * Layers of the stored log, in the order of the verdict: the chain of records, their files, the
 * listing that the desk shows, and the timestamps that authorities have given.
 */
const LOG_LAYERS = ['chain', 'files', 'listing', 'timestamps'] as const;
/** One of {@link LOG_LAYERS}. */
export type LogLayer = (typeof LOG_LAYERS)[number];

/** The verdict on one layer. */
interface LogLayerVerdict {
  layer: LogLayer;
  ok: boolean;
  /** Records, files, lines or timestamps that were in order. */
  checked: number;
  /** Null exactly where `ok`. Words: `problemText` of lib/core/evidence/problems. */
  firstProblem: Problem | null;
}

/** The whole answer about the stored log. */
export interface LogVerdict {
  ok: boolean;
  /** One for each of {@link LOG_LAYERS}. */
  layers: LogLayerVerdict[];
  firstProblem: Problem | null;
  /** What is odd but breaks nothing. */
  notes: Problem[];
  head: Head;
  /** Code of the head to compare with one noted down earlier; empty for an empty log. */
  headCode: string;
}

/** Counts what is in order and keeps the first problem of each layer. */
export class Tally {
  readonly #checked = { chain: 0, files: 0, listing: 0, timestamps: 0 };
  readonly #first: Partial<Record<LogLayer, Problem>> = {};

  /** Notes that one thing was looked at: in order, or with this problem. */
  note(layer: LogLayer, wrong: Problem | null): void {
    if (!wrong) this.#checked[layer] += 1;
    else this.#first[layer] ??= wrong;
  }

  /** The verdict. A broken chain ends the walk, so the later layers were not wholly looked at. */
  verdict(head: Head, notes: Problem[]): LogVerdict {
    const layers = LOG_LAYERS.map((layer): LogLayerVerdict => {
      const cut = this.#first.chain ? problem('not_checked') : null;
      const firstProblem = this.#first[layer] ?? cut;
      return { layer, ok: !firstProblem, checked: this.#checked[layer], firstProblem };
    });
    const firstProblem = layers.find((layer) => layer.firstProblem)?.firstProblem ?? null;
    const code = head.seq > 0 ? headCode(head.hash) : '';
    return { ok: !firstProblem, layers, firstProblem, notes, head, headCode: code };
  }
}
