/** Words that the screen hides and paper shows: rules for print that turn an element on. */
import { rulesOf } from '../capture/sheets';

/** So many rules for print are looked at; real sites have some dozens. */
const MAX_RULES = 2000;
/** So many rules are gone through to find them: large sites have some ten thousand. */
const MAX_SEEN = 20_000;

/** The rules of one document that could show something in print only. */
export type PrintRules = readonly CSSStyleRule[];

/** Collects them from the document's own style sheets; those of other sites cannot be read. */
export function printRulesOf(doc: Document): PrintRules {
  const into: Found = { rules: [], seen: 0 };
  for (const sheet of Array.from(doc.styleSheets)) {
    collect(rulesOf(sheet) ?? [], isPrint(sheet.media), into);
  }
  return into.rules;
}

/** Whether one of the rules is for this element: it may take off what hides it on the screen. */
export function showsInPrint(element: Element, rules: PrintRules): boolean {
  return rules.some(({ selectorText }) => Element.prototype.matches.call(element, selectorText));
}

interface Found {
  rules: CSSStyleRule[];
  /** Rules of any kind that were gone through. */
  seen: number;
}

function collect(rules: Iterable<CSSRule>, print: boolean, into: Found): void {
  for (const rule of rules) {
    into.seen += 1;
    if (into.rules.length >= MAX_RULES || into.seen > MAX_SEEN) return;
    if (rule instanceof CSSStyleRule) {
      if (print && turnsOn(rule.style)) into.rules.push(rule);
    } else if (rule instanceof CSSGroupingRule) {
      const within = print || (rule instanceof CSSMediaRule && isPrint(rule.media));
      collect(rule.cssRules, within, into);
    } else if (rule instanceof CSSImportRule && rule.styleSheet !== null) {
      collect(rulesOf(rule.styleSheet) ?? [], print || isPrint(rule.media), into);
    }
  }
}

/** For paper and not for the screen. */
function isPrint({ mediaText }: MediaList): boolean {
  return /\bprint\b/.test(mediaText) && !/\bscreen\b|\ball\b|\bnot\s+print\b/.test(mediaText);
}

function turnsOn(style: CSSStyleDeclaration): boolean {
  const { display, visibility, opacity } = style;
  if (display !== '' && display !== 'none') return true;
  return visibility === 'visible' || (opacity !== '' && Number(opacity) > 0);
}
