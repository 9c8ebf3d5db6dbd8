/** Reads choices about sites as they come in messages. Runs in pages too, without the polyfill. */
import type { SiteChange, SiteSettings, StepKeys } from './messages';
import { isKey } from './settings-shape';
import { type Fields, isFields } from './wire';

/** A choice as it came, or null when it is not one. */
export function readSiteChange(fields: Fields): SiteChange | null {
  const { what, on, everywhere, key } = fields;
  if (typeof on !== 'boolean') return null;
  if (what === 'bar' || what === 'pause') return { what, on };
  if (what === 'guard' && typeof everywhere === 'boolean') return { what, on, everywhere };
  return what === 'dismiss' && isKey(key) ? { what, on, key } : null;
}

/** What holds on a site as the background told it, or null when it is not that. */
export function readSiteSettings(value: unknown): SiteSettings | null {
  if (!isFields(value)) return null;
  const { locale, paused, guard, bar, dismissed } = value;
  if (locale !== 'zh' && locale !== 'en') return null;
  if (typeof paused !== 'boolean' || typeof guard !== 'boolean' || typeof bar !== 'boolean') {
    return null;
  }
  if (!Array.isArray(dismissed) || !dismissed.every(isString)) return null;
  const keys = readKeys(value.keys);
  return { locale, paused, guard, bar, dismissed, ...(keys && { keys }) };
}

function readKeys(value: unknown): StepKeys | undefined {
  if (!isFields(value)) return undefined;
  const { next, previous } = value;
  return { ...(isString(next) && { next }), ...(isString(previous) && { previous }) };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
