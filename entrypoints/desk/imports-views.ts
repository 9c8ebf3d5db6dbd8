/** Turns what the imports' store gives into what the desk draws. Pure. */
import type { CheckView, KeptImport } from '../../components/desk/imports/state';
import type { StoredImport } from '../../lib/platform/imports/store';

/** One line of what is or was kept. */
export function keptOf(row: StoredImport, zipUrl: string | null): KeptImport {
  const { sha256, name, bytes, facts, importedAt, removedAt } = row;
  const { exported: records, headCode } = facts;
  const base = { sha256, name, bytes, records, headCode, importedAt, removedAt };
  return { ...base, zipUrl: removedAt === null ? zipUrl : null };
}

/** Id of the record of the package that is open or being opened; null for none. */
export function openIdOf(check: CheckView): string | null {
  if (check.kind !== 'checked' || check.record.kind === 'none') return null;
  const { record } = check;
  return record.kind === 'ready' ? record.record.id : record.id;
}
