/** Runs the examples that a pack brings, as they would be read on a page about card terminals. */
import type { Finding, Language } from '../model';
import { readMarked } from '../rules/examples';
import { finish } from '../steps';
import { ownRuleId } from './compile';
import { readJson } from './json';
import { LIMITS } from './limits';
import type { PackRule, UserPack } from './model';
import { type PackProblem, type ProblemId, Problems, shown } from './problem';
import { OwnRules } from './scan';

/** A line in front that says what the page is about, and nothing else. */
const SETTING: Readonly<Record<Language, string>> = {
  zh: '本店经营POS机，费率透明，立即下单。\n',
  en: 'Our card terminals for your business: apply now, we offer merchant services.\n',
};

interface Example {
  rule: PackRule;
  text: string;
  wanted: 'hits' | 'misses';
  /** JSON pointer of the example. */
  field: string;
}

/**
 * Runs all examples and gives what does not hold, with its place in `text`, the file that the pack was
 * read from. Yields the share that is done (0 to 1) before each example. Never throws.
 */
export function* exampleSteps(pack: UserPack, text: string): Generator<number, PackProblem[]> {
  const examples = pack.rules.flatMap(examplesOf);
  if (examples.length === 0) return [];
  yield 0;
  const own = new OwnRules([pack]);
  const problems = new Problems(text, LIMITS.problems);
  const places = placesIn(text);
  for (const [i, example] of examples.entries()) {
    yield i / examples.length;
    const wrong = judge(example, pack, own);
    const spot = { at: places.get(example.field) ?? 0, field: example.field };
    if (wrong) problems.add(wrong.id, spot, wrong.values);
  }
  return problems.sorted();
}

function examplesOf(rule: PackRule, index: number): Example[] {
  const of = (wanted: Example['wanted']) =>
    rule.examples[wanted].map((text, i): Example => {
      return { rule, text, wanted, field: `/rules/${index}/examples/${wanted}/${i}` };
    });
  return [...of('hits'), ...of('misses')];
}

/** Offset of each value by its pointer. */
function placesIn(text: string): Map<string, number> {
  const places = new Map<string, number>();
  const root = readJson(text, LIMITS.depth, new Problems(text, 0));
  const open = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    places.set(node.field, node.at);
    if (node.kind === 'array') open.push(...node.items);
    if (node.kind === 'object') open.push(...node.members.map((member) => member.value));
  }
  return places;
}

interface Wrong {
  id: ProblemId;
  values: Record<string, string>;
}

function judge({ rule, text, wanted }: Example, pack: UserPack, own: OwnRules): Wrong | null {
  const before = SETTING[pack.language];
  const marked = wanted === 'hits' && text.includes('⟦') ? readMarked(text) : null;
  const { findings } = finish(own.steps({ text: `${before}${marked?.text ?? text}` }));
  const found = findings.filter(
    (finding) => finding.rule === ownRuleId(pack.id, rule.id) && finding.start >= before.length,
  );
  if (wanted === 'misses') return missWrong(found);
  const [first] = found;
  if (first === undefined) return { id: 'example_missed', values: {} };
  if (marked === null || found.some((one) => isAt(one, marked, before.length))) return null;
  const span = marked.text.slice(marked.start, marked.end);
  return { id: 'example_span', values: { found: shown(first.quote), wanted: shown(span) } };
}

function missWrong(found: readonly Finding[]): Wrong | null {
  const binding = found.find(({ stance }) => stance === 'term' || stance === 'promise');
  return binding ? { id: 'example_hit', values: { found: shown(binding.quote) } } : null;
}

function isAt(finding: Finding, { start, end }: { start: number; end: number }, shift: number) {
  return finding.start === start + shift && finding.end === end + shift;
}
