/** What a verification says: the words of its layers, and which records it names. Pure. */
import type { Text } from '../../lib/i18n/index';
import type { VerifyLayer, VerifyView } from './state';

/** A layer with its verdict and how much was in order, e.g. 记录链：12 项都一致. */
export function layerText(item: VerifyLayer, text: Text): string {
  const words = text.desk.verify;
  const counted = { name: words.layers[item.layer], count: item.checked };
  if (item.ok) return words.layerOk(counted);
  const skipped = item.firstProblem?.id === 'not_checked';
  return skipped ? words.layerSkipped(counted) : words.layerBad(counted);
}

/** Sequence numbers of the records that the layers' problems name. */
export function damagedRecords(verify: VerifyView): Set<number> {
  const layers = verify.kind === 'done' ? verify.layers : [];
  const numbers = layers.map((layer) => layer.firstProblem?.params.seq);
  return new Set(numbers.filter((seq) => typeof seq === 'number'));
}
