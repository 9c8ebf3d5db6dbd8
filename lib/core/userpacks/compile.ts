/**
 * Own packs as packs of the detector.
 *
 * They run in a detector of their own, over the shipped words and the own ones: an own rule may name
 * shipped concepts, and whatever an own pack says, what the shipped rules find stays as it is. Of the
 * detector this needs that a rule pack can be compiled at run time.
 */
import type { Lexicon, Rule, RulePack } from '../rules/types';
import { packSteps } from '../shipped';
import { isPublicName } from './concepts';
import type { PackRule, UserPack } from './model';
import { isElement, partsOf } from './pattern';

/** First part of the id of each own rule: `user.<pack>.<rule>`. */
const PREFIX = 'user';

/** Id under which a pack's rule reports. */
export function ownRuleId(pack: string, rule: string): string {
  return `${PREFIX}.${pack}.${rule}`;
}

/** The packs to give to a detector: the shipped words with the own ones, and the own rules alone. Pauses often. */
export function* rulePackSteps(packs: readonly UserPack[]): Generator<void, RulePack[]> {
  return (yield* packSteps()).map((shipped) => {
    const own = packs.filter((pack) => pack.language === shipped.language);
    return {
      ...shipped,
      lexicon: Object.assign({}, shipped.lexicon, ...own.map(lexiconOf)),
      rules: own.flatMap(rulesOf),
    };
  });
}

function lexiconOf(pack: UserPack): Lexicon {
  return Object.fromEntries(
    Object.entries(pack.lexicon).map(([name, words]) => [ownName(pack, name), words.join('|')]),
  );
}

/**
 * The name of an own concept among all. A fee stays a fee (`fee.user.…`), so that 无 and 免 in front of it
 * are read as they are with any fee, and sums find their owner.
 */
function ownName(pack: UserPack, name: string): string {
  if (!name.startsWith('fee.')) return `${PREFIX}.${pack.id}.${name}`;
  return `fee.${PREFIX}.${pack.id}.${name.slice('fee.'.length)}`;
}

function rulesOf(pack: UserPack): Rule[] {
  return pack.rules.map((rule) => ruleOf(rule, pack));
}

function ruleOf(rule: PackRule, pack: UserPack): Rule {
  const { category, stance, severity, weight, needsTrade } = rule;
  const named = (patterns: readonly string[]) => patterns.map((one) => withOwnNames(one, pack));
  return {
    id: ownRuleId(pack.id, rule.id),
    category,
    patterns: named(rule.patterns),
    unless: named(rule.unless),
    ...(stance === undefined ? {} : { stance }),
    ...(severity === undefined ? {} : { severity }),
    ...(weight === undefined ? {} : { weight }),
    needsTrade,
  };
}

function withOwnNames(pattern: string, pack: UserPack): string {
  const { free, parts } = partsOf(pattern);
  const named = parts.map((part) => {
    if (part.startsWith('!')) return `!${namesOf(part.slice(1), pack)}`;
    return isElement(part) ? namesOf(part, pack) : part;
  });
  return `${free ? '~' : ''}${named.join(' ')}`;
}

function namesOf(part: string, pack: UserPack): string {
  return part
    .split('|')
    .flatMap((name) => expanded(name, pack))
    .join('|');
}

/** A pack's own concept goes before a shipped one of the same name; a family means both. */
function expanded(name: string, pack: UserPack): string[] {
  if (Object.hasOwn(pack.lexicon, name)) return [ownName(pack, name)];
  if (!name.endsWith('.*')) return [name];
  const stem = name.slice(0, -1);
  const own = Object.keys(pack.lexicon).filter((one) => one.startsWith(stem));
  const names = own.map((one) => ownName(pack, one));
  return isPublicName(name, pack.language) ? [name, ...names] : names;
}
