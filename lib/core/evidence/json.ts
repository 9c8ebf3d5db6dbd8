/** Any value that JSON can hold. */
type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; keys that this version does not know are kept as they are. */
export interface JsonObject {
  [key: string]: Json;
}

/** True for a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
