/**
 * Style as the browser holds it (CSSOM): rules that scripts inserted and adopted sheets stand in no
 * markup, and a sheet's text may have been overridden.
 */
import { escapeStyle } from '../../core/capture/text';
import { nodeTypeOf } from '../dom';
import type { CaptureContext } from './context';
import { ofDocument } from './dom';
import { cssParts, type Part } from './parts';
import { absolute, cssResource } from './wanted';

/** Rules of a sheet that may be read; null for another site's. */
export function rulesOf(sheet: CSSStyleSheet): CSSRule[] | null {
  try {
    return Array.from(sheet.cssRules);
  } catch (error) {
    if (error instanceof DOMException || error instanceof Error) return null;
    throw error;
  }
}

/** One sheet's CSS as parts, `@import`ed sheets in their places. Not escaped for markup. */
export function sheetParts(sheet: CSSStyleSheet, base: string, context: CaptureContext): Part[] {
  const readable = context.sheets.get(sheet) ?? sheet;
  const rules = rulesOf(readable);
  if (rules === null) {
    context.missing.add('styles', 'cross_origin', sheet.href ?? '');
    return [];
  }
  const own = sheet.href ?? base;
  return rules.flatMap((rule) => [...ruleParts(rule, own, context), '\n']);
}

function ruleParts(rule: CSSRule, base: string, context: CaptureContext): Part[] {
  if (isImport(rule)) return importParts(rule, base, context);
  // @namespace names a vocabulary by an address that is never loaded; @charset means nothing here.
  if (/^@namespace/i.test(rule.cssText)) return [rule.cssText];
  if (/^@charset/i.test(rule.cssText)) return [];
  const what = /^@font-face/i.test(rule.cssText) ? 'fonts' : 'images';
  return cssParts(withoutDefined(rule.cssText), (url) => cssResource(url, base, what, context));
}

/** `:defined` outside of strings: no script of the copy defines an element that the page's did. */
const DEFINED = /("(?:\\.|[^"\\])*")|:defined(?![\w-])/g;

/** A selector that is as specific, and true of every element as `:defined` was of those that show. */
function withoutDefined(css: string): string {
  if (!css.includes(':defined')) return css;
  return css.replace(DEFINED, (_, quoted?: string) => quoted ?? ':nth-child(n)');
}

function isImport(rule: CSSRule): rule is CSSImportRule {
  return 'styleSheet' in rule && 'href' in rule;
}

function importParts(rule: CSSImportRule, base: string, context: CaptureContext): Part[] {
  if (rule.styleSheet === null) {
    context.missing.add('styles', 'unreadable', absolute(rule.href ?? '', base) ?? '');
    return [];
  }
  const wraps = [
    rule.media.mediaText === '' ? '' : `@media ${rule.media.mediaText}`,
    rule.supportsText ? `@supports ${rule.supportsText}` : '',
    rule.layerName === null || rule.layerName === undefined ? '' : `@layer ${rule.layerName}`,
  ].filter((wrap) => wrap !== '');
  const inner = sheetParts(rule.styleSheet, base, context);
  return [...wraps.map((wrap) => `${wrap} {\n`), ...inner, '}'.repeat(wraps.length)];
}

/** A `<style>` element that holds the sheet; nothing for one that is switched off or empty. */
export function styleElement(sheet: CSSStyleSheet, base: string, context: CaptureContext): Part[] {
  if (sheet.disabled) return [];
  const parts = sheetParts(sheet, base, context);
  if (parts.length === 0) return [];
  const media = sheet.media.mediaText;
  // A quote in a media query can only be a broken one; the sheet then applies nowhere either way.
  const open = media === '' ? '<style>' : `<style media="${media.replace(/[&"<>]/g, '')}">`;
  return [open, ...parts.map(inStyle), '</style>'];
}

function inStyle(part: Part): Part {
  return typeof part === 'string' ? escapeStyle(part) : part;
}

/** Sheets that scripts adopted (CSSOM 6.2), after all others as the cascade has them. */
export function adoptedStyles(
  root: Document | ShadowRoot,
  base: string,
  context: CaptureContext,
): Part[] {
  return adoptedOf(root, context).flatMap((sheet) => styleElement(sheet, base, context));
}

/** Firefox keeps page-made sheets from extensions; that is said instead of guessed around. */
function adoptedOf(root: Document | ShadowRoot, context: CaptureContext): CSSStyleSheet[] {
  try {
    return Array.from(
      isDocument(root) ? ofDocument(root, 'adoptedStyleSheets') : root.adoptedStyleSheets,
    );
  } catch (error) {
    if (!(error instanceof Error) && !(error instanceof DOMException)) throw error;
    context.missing.add('styles', 'unreadable', error.message);
    return [];
  }
}

function isDocument(root: Document | ShadowRoot): root is Document {
  return nodeTypeOf(root) === Node.DOCUMENT_NODE;
}
