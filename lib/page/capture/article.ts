/** The readable article (Mozilla's Readability), from the copy and never from the live page. */
import { Readability } from '@mozilla/readability';
import { escapeAttribute, escapeText } from '../../core/capture/text';
import { queryAll } from '../dom';
import type { CaptureContext } from './context';
import { COPY_POLICY } from './copy';

/** Markup longer than this (UTF-16 units) is not parsed a second time in the page. */
const MAX_CHARS = 1_500_000;

/**
 * Gives a plain page with the article, or null with an entry in `context.missing` that says why.
 * `copy` is the page copy without resources: script-free already, and parsed into a document that
 * loads nothing (DOMParser makes no browsing context). Neither parsing nor reading can pause, so a
 * page with too many `elements` is left alone. Throws what Readability throws.
 */
export function readArticle(
  copy: string,
  elements: number,
  address: string,
  context: CaptureContext,
): string | null {
  if (copy.length > MAX_CHARS || elements > context.limits.articleElements) {
    context.missing.add('article', 'too_large', `${elements}`);
    return null;
  }
  const parsed = new DOMParser().parseFromString(copy, 'text/html');
  unname(parsed);
  const article = new Readability(parsed, { keepClasses: false }).parse();
  if (!article?.content) {
    context.missing.add('article', 'no_article');
    return null;
  }
  return articlePage(article.title ?? '', article.lang ?? '', address, article.content);
}

/** All that a form or the document shows under its name as a property of its own. */
const NAMED = 'form,button,fieldset,input,object,output,select,textarea,img,embed,iframe';

/**
 * Readability reads properties straight from elements: a field called `tagName` would stand in for
 * its form's own (https://html.spec.whatwg.org/#dom-form-nameditem, #dom-document-nameditem).
 */
function unname(parsed: Document): void {
  for (const element of queryAll(parsed, NAMED)) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  }
}

function articlePage(title: string, lang: string, address: string, content: string): string {
  const policy = escapeAttribute(COPY_POLICY);
  return [
    `<!DOCTYPE html>\n<html lang="${escapeAttribute(lang)}"><head>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset="utf-8">`,
    `<title>${escapeText(title)}</title></head><body>\n<h1>${escapeText(title)}</h1>\n`,
    `<p>${escapeText(address)}</p>\n${content}\n</body></html>\n`,
  ].join('');
}
