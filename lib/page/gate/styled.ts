/**
 * Words that style sheets show before or after elements, for the gate. It asks the sheets and not the
 * elements, which would cost a style each. Sheets of another origin are closed to us.
 */
import { attributeOf } from '../dom';
import { isWordy, wordsOf } from '../read/generated';
import { having } from './told';

/** So many rules are looked at in one go. */
const MAX_RULES = 20_000;
/** So many elements are asked for one attribute. */
const MAX_ELEMENTS = 2000;
const PSEUDO = /:(before|after)/i;
const ATTRIBUTE = /attr\(\s*([\w-]+)/g;
const VARIABLE = /var\(\s*(--[\w-]+)/g;

/** Remembers what has been looked at, so that it can be asked again and again. */
export class StyledWords {
  /** Length of each list of rules when it was looked at. */
  private readonly looked = new WeakMap<object, number>();
  private readonly attributes = new Set<string>();
  private readonly variables = new Set<string>();
  private left = 0;

  /**
   * What the sheets of a document or shadow root may show, and elements' attributes where they show those;
   * sheets that are as they were are passed over. Many yields are empty: each is a chance to pause.
   */
  *in(root: Document | ShadowRoot): Generator<string, void> {
    const sheets = [...Array.from(root.styleSheets), ...Array.from(root.adoptedStyleSheets ?? [])];
    const known = this.variables.size;
    this.left = MAX_RULES;
    for (const sheet of sheets) yield* this.inRules(rulesOf(sheet));
    // A variable may be set in any rule, in one that was looked at too.
    if (this.variables.size > known) for (const sheet of sheets) yield* this.set(rulesOf(sheet));
    yield* this.onElements(root);
  }

  /** Again only where rules have come or gone: scripts may put one anywhere. */
  private *inRules(rules: CSSRuleList | null): Generator<string, void> {
    if (rules === null || this.looked.get(rules) === rules.length) return;
    for (let i = 0; i < rules.length && this.left > 0; i += 1) {
      this.left -= 1;
      const rule = rules[i];
      if (rule instanceof CSSStyleRule) yield this.inRule(rule);
      yield* this.inRules(insideOf(rule));
    }
    // Almost every rule has a list of nested ones that is empty.
    if (rules.length > 0) this.looked.set(rules, rules.length);
  }

  private inRule({ selectorText, style }: CSSStyleRule): string {
    if (!PSEUDO.test(selectorText)) return '';
    const { content } = style;
    for (const [, name = ''] of content.matchAll(ATTRIBUTE)) this.attributes.add(name);
    for (const [, name = ''] of content.matchAll(VARIABLE)) this.variables.add(name);
    return isWordy(content) ? wordsOf(content, () => '') : '';
  }

  private *set(rules: CSSRuleList | null): Generator<string, void> {
    for (const rule of Array.from(rules ?? [])) {
      if (rule instanceof CSSStyleRule) yield this.valuesIn(rule);
      yield* this.set(insideOf(rule));
    }
  }

  private valuesIn({ style }: CSSStyleRule): string {
    return [...this.variables].map((name) => style.getPropertyValue(name)).join(' ');
  }

  private *onElements(root: Document | ShadowRoot): Generator<string, void> {
    for (const name of this.attributes) yield* valuesOf(root, `[${CSS.escape(name)}]`, name);
    for (const name of this.variables) yield* valuesOf(root, `[style*="${name}"]`, 'style');
  }
}

function* valuesOf(
  root: Document | ShadowRoot,
  selector: string,
  name: string,
): Generator<string, void> {
  for (const element of having(root, selector).slice(0, MAX_ELEMENTS)) {
    yield attributeOf(element, name) ?? '';
  }
}

/** The rules of a sheet; null where it is closed to us or has not arrived. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
  try {
    return sheet.cssRules;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The rules in a rule: of a media query, of an imported sheet, nested ones. */
function insideOf(rule: CSSRule | undefined): CSSRuleList | null {
  if (rule instanceof CSSImportRule) return rule.styleSheet && rulesOf(rule.styleSheet);
  const inner: unknown = rule && Reflect.get(rule, 'cssRules');
  return inner instanceof CSSRuleList ? inner : null;
}
