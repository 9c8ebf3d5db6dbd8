/** The words of a verification's layers. Pure. */
import { type Problem, problemText } from '../../lib/core/evidence/problems';
import type { Locale, Text } from '../../lib/i18n/index';
import { formatNumber } from '../../lib/i18n/index';
import type { VerifyLayer } from './state';

/** A layer with its verdict and how much was looked at, e.g. 记录链:一致(12). */
export function layerText(item: VerifyLayer, text: Text): string {
  const words = text.desk.verify;
  const name = words.layers[item.layer];
  const skipped = item.firstProblem?.id === 'not_checked';
  const verdict = item.ok ? words.layerOk : skipped ? words.layerSkipped : words.layerBad;
  return words.layer({ name, verdict, checked: formatNumber(item.checked) });
}

/** One sentence about a problem; it may hold names from a hostile page, so it is shown as text. */
export function problemLine(problem: Problem, locale: Locale): string {
  return problemText(problem, locale);
}
