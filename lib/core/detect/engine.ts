/** The detector: vocabulary, grammar and page model, compiled from packs and ready to run. */
import { MAX_FINDINGS, type ScanInput, type ScanReport } from '../model';
import type { RulePack } from '../rules/types';
import { withSite } from '../site';
import { finish } from '../steps';
import { anchorSteps } from './anchors';
import { type DenialConcepts, denialConcepts } from './denials';
import { type FactConcepts, factConcepts } from './facts';
import { type FindingContext, findingsOf, type Judged, mayCount } from './findings';
import { type FrameConcepts, frameConcepts, frameOf } from './frames';
import { Grammar } from './grammar';
import { readPage } from './kind';
import { type NegationConcepts, negate, negationConcepts } from './negation';
import { offerOf } from './offer';
import {
  inOrder,
  MAX_LEAD,
  type ReadSentence,
  Scope,
  type ScopeConcepts,
  scopeConcepts,
} from './scope';
import { clauseCuts } from './segments';
import { sentenceEndingAt, type Token, type TokenSentence, tokenSentences } from './tokens';
import { compileVocabulary, type Vocabulary, vocabularySteps } from './vocabulary';
import { WordFilter } from './word-filter';

/** All findings of a page, before the page as a whole speaks. */
interface Reading {
  found: Judged[];
  context: FindingContext;
  truncated: boolean;
}

/** What is compiled beside the words. */
interface Parts {
  negation: readonly NegationConcepts[];
  frames: FrameConcepts;
  facts: FactConcepts;
  denials: DenialConcepts;
  scopes: ScopeConcepts;
  grammar: Grammar;
  words: WordFilter;
  anchors: Uint8Array;
}

function* partsSteps(packs: readonly RulePack[], vocabulary: Vocabulary): Generator<void, Parts> {
  const { concepts, packs: ids } = vocabulary;
  // These give numbers to concepts that no lexicon lists and patterns name: what negation makes of words.
  const negation = ids.map((id) => negationConcepts(concepts, id));
  const known = {
    negation,
    frames: frameConcepts(concepts, ids),
    facts: factConcepts(concepts, ids),
    denials: denialConcepts(concepts, ids),
    scopes: scopeConcepts(concepts, ids),
  };
  yield;
  const grammar = yield* Grammar.steps(packs, concepts);
  const words = new WordFilter(grammar, vocabulary, negation);
  yield;
  return { ...known, grammar, words, anchors: yield* anchorSteps(packs, vocabulary) };
}

/** A compiled detector. What it finds never changes; `scan` may be called any number of times. */
export class Detector {
  /** See anchors.ts. */
  readonly anchors: Uint8Array;

  /**
   * Throws RangeError or SyntaxError for packs that cannot be compiled. `vocabulary`: the same packs'
   * words where they are compiled already, so that rules alone can be tried anew.
   */
  constructor(
    packs: readonly RulePack[],
    readonly vocabulary: Vocabulary = compileVocabulary(packs),
    private readonly parts: Parts = finish(partsSteps(packs, vocabulary)),
  ) {
    this.anchors = parts.anchors;
  }

  /** As the constructor, pausing often. */
  static *compile(packs: readonly RulePack[]): Generator<void, Detector> {
    const vocabulary = yield* vocabularySteps(packs);
    return new Detector(packs, vocabulary, yield* partsSteps(packs, vocabulary));
  }

  /** Reads one page. Never throws on any string. */
  scan(input: ScanInput): ScanReport {
    return finish(this.steps(input));
  }

  /** As {@link scan}, pausing often, so that a page can do its own work in between. */
  *steps(input: ScanInput): Generator<void, ScanReport> {
    const { found, context, truncated } = yield* this.read(input);
    const report = this.summary(input, inOrder(found), context);
    return truncated ? { ...report, truncated } : report;
  }

  /** Each finding with what it was judged by, before the page as a whole speaks. For fitting confidence. */
  judgements(input: ScanInput): Judged[] {
    return finish(this.read(input)).found;
  }

  private *read(input: ScanInput): Generator<void, Reading> {
    const { text } = input;
    const hits = yield* this.vocabulary.automaton.findSteps(text);
    const { page, about } = readPage(input, hits, this.vocabulary);
    const { facts, denials, scopes, words } = this.parts;
    const context: FindingContext = { text, page, about, facts, denials };
    const scope = new Scope(
      text,
      (end) => sentenceEndingAt(text, end, MAX_LEAD, hits, this.vocabulary),
      scopes,
    );
    const judge = (one: ReadSentence) => this.judge(one, context);
    const found: Judged[] = [];
    let truncated = false;
    for (const sentence of tokenSentences(text, hits, this.vocabulary, this.anchors)) {
      truncated = found.length >= MAX_FINDINGS;
      if (truncated) break;
      found.push(...scope.read(sentence, words.mayMatch(text, hits, sentence), judge));
      yield;
    }
    return { found, context, truncated };
  }

  private summary(input: ScanInput, found: Judged[], { page, about }: FindingContext): ScanReport {
    const told = withSite(found, input, page, about);
    const report = offerOf(page, told.found, input.text);
    return told.site ? { ...report, site: told.site } : report;
  }

  private negated({ normal, tokens }: TokenSentence): readonly Token[] {
    return this.parts.negation.reduce((list, concepts) => negate(normal, list, concepts), tokens);
  }

  /** Most sentences match nothing: whatever a match is judged by is read once there is one. */
  private judge(sentence: ReadSentence, context: FindingContext): Judged[] {
    const { start, end, normal, joint } = sentence;
    const tokens = this.negated(sentence);
    const clauses = once(() => clauseCuts(normal));
    const matches = this.parts.grammar
      .match(tokens, clauses)
      .filter((match) => mayCount(match, joint, context));
    if (matches.length === 0) return [];
    const read = { start, end, normal, tokens, ...(joint ? { joint } : {}) };
    const frame = frameOf(context.text, sentence, this.parts.frames);
    return findingsOf(read, frame, matches, clauses(), context);
  }
}

/** The value of a function, worked out when it is first asked for. */
function once<Value>(value: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: value() };
    return known.value;
  };
}
