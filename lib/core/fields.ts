/** Looks into values from elsewhere (messages, storage, files), of which nothing is known yet. */

/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether the value is an object with fields to look at; a list is none. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
