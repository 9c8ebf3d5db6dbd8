/** The shape in which messages travel: `{ type, payload }`. Both sides read it with suspicion. */

/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether the value is an object with fields to look at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Type and payload of a message; null for anything that is not in our shape. */
export function readEnvelope(message: unknown): { type: string; payload: Fields } | null {
  if (!isFields(message) || typeof message.type !== 'string') return null;
  return isFields(message.payload) ? { type: message.type, payload: message.payload } : null;
}

/** A whole number from 0 up, else null. */
export function readCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
