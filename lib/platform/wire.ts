/** The shape in which messages travel: `{ type, payload }`. Both sides read it with suspicion. */

import { type Fields, isFields } from '../core/fields';

export { type Fields, isFields } from '../core/fields';

/** Type and payload of a message; null for anything that is not in our shape. */
export function readEnvelope(message: unknown): { type: string; payload: Fields } | null {
  if (!isFields(message) || typeof message.type !== 'string') return null;
  return isFields(message.payload) ? { type: message.type, payload: message.payload } : null;
}

/** A whole number from 0 up, else null. */
export function readCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
