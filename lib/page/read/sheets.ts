/**
 * Whether a style sheet can show words of its own at all. To ask every element for its `::before` and
 * `::after` costs as much as all the rest of reading; on most pages their sheets answer for all.
 */
import { isWordy } from './generated';

/** What is known of the sheets of one reading, or of several while they do not change. */
export class Sheets {
  private readonly known = new WeakMap<CSSStyleSheet, boolean>();

  /** Whether anything below a document or shadow root may show generated words. */
  mayGenerate(root: DocumentOrShadowRoot): boolean {
    return [...Array.from(root.styleSheets), ...adopted(root)].some((sheet) => this.asks(sheet));
  }

  private asks(sheet: CSSStyleSheet): boolean {
    const known = this.known.get(sheet) ?? generates(sheet);
    this.known.set(sheet, known);
    return known;
  }
}

/** Not every Firefox lets a content script see adopted sheets; then they may hold anything. */
function adopted(root: DocumentOrShadowRoot): CSSStyleSheet[] {
  return Array.from(root.adoptedStyleSheets ?? []);
}

function generates(sheet: CSSStyleSheet): boolean {
  try {
    return Array.from(sheet.cssRules).some(showsWords);
  } catch {
    // A sheet of another origin is closed to us (SecurityError): it may hold anything.
    return true;
  }
}

function showsWords(rule: CSSRule): boolean {
  if (rule instanceof CSSImportRule) return rule.styleSheet !== null && generates(rule.styleSheet);
  if (rule instanceof CSSStyleRule && /:(before|after)/i.test(rule.selectorText)) {
    const { content } = rule.style;
    if (/attr\(|var\(/.test(content) || isWordy(content)) return true;
  }
  const inner: unknown = Reflect.get(rule, 'cssRules');
  return inner instanceof CSSRuleList && Array.from(inner).some(showsWords);
}
