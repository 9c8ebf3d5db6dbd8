/** Loads one record for the pane on the right: picture and text at once, the page copy on demand. */
import type { CopyView, DeskPicture, RecordView, TilesView } from '../../components/desk/state';
import { type ShownPicture, shownPictures } from '../../lib/core/evidence/pictured';
import type { Artifact, EvidenceRecord } from '../../lib/core/evidence/record';
import { decodeUtf8 } from '../../lib/platform/capture/utf8';
import { type EvidenceStore, StoreError } from '../../lib/platform/store';
import { faultOf } from './views';

/** Makes an address for bytes that this page may show, and drops it again. */
export interface BlobUrls {
  blobUrl(parts: BlobPart[], type: string): string;
  dropUrl(url: string): void;
}

type Files = Pick<EvidenceStore, 'get' | 'getArtifact'>;
type Ready = Extract<RecordView, { kind: 'ready' }>;

/** Files of the record; a tombstone has none. */
function artifactsOf(record: EvidenceRecord, role: Artifact['role']): Artifact[] {
  return record.kind === 'tombstone' ? [] : record.artifacts.filter((file) => file.role === role);
}

function picturesOf(record: EvidenceRecord): ShownPicture[] {
  return record.kind === 'tombstone' ? [] : shownPictures(record);
}

/**
 * The record with its picture and text.
 * @param noteId the record that says that its files were deleted; null where they were not
 * @throws StoreError, also where no record has the id; TypeError where its text is no UTF-8
 */
export async function loadRecord(
  id: string,
  noteId: string | null,
  store: Files,
  urls: BlobUrls,
): Promise<Ready> {
  const { record, hash } = await find(id, store);
  const note = noteId === null ? null : (await find(noteId, store)).record;
  const deleted = note?.kind === 'tombstone' ? note : null;
  const pictures = await loadPictures(id, picturesOf(record), store, urls);
  const closed = { kind: 'closed' } as const;
  return {
    ...{ kind: 'ready', record, hash, pictures, deleted, tiles: closed, copy: closed },
    text: await readText(record, 'text', store),
    selection: await readText(record, 'selection', store),
    article: await readText(record, 'article', store),
  };
}

async function loadPictures(
  id: string,
  shown: readonly ShownPicture[],
  store: Files,
  urls: BlobUrls,
): Promise<DeskPicture[]> {
  const pictures: DeskPicture[] = [];
  for (const [index, { path, asSeen }] of shown.entries()) {
    const bytes = await store.getArtifact(id, path);
    if (bytes === null) continue;
    // Never the type that the record states: a picture is all that may open from here.
    pictures.push({ path, number: index + 1, asSeen, url: urls.blobUrl([bytes], 'image/png') });
  }
  return pictures;
}

/** The originals that the record's picture was put together from, without those that stand above. @throws StoreError */
export async function loadTiles(
  record: EvidenceRecord,
  store: Files,
  urls: BlobUrls,
): Promise<TilesView> {
  const above = new Set(picturesOf(record).map(({ path }) => path));
  const tiles = artifactsOf(record, 'screenshot-tile')
    .filter(({ path }) => !above.has(path))
    .map(({ path }) => ({ path, asSeen: false }));
  return { kind: 'open', pictures: await loadPictures(record.id, tiles, store, urls) };
}

async function find(id: string, store: Files) {
  const found = await store.get(id);
  if (found === null) throw new StoreError('unknown_record', id);
  return found;
}

/** The page copy, to be shown in a frame that runs nothing and reaches nothing. */
export async function loadCopy(record: EvidenceRecord, store: Files): Promise<CopyView> {
  const html = await readText(record, 'html', store);
  return html === null ? { kind: 'failed', detail: 'artifact_missing' } : { kind: 'open', html };
}

/** What was loaded, or that it could not be. */
export async function orFailed<T>(
  work: Promise<T>,
): Promise<T | { kind: 'failed'; detail: string }> {
  try {
    return await work;
  } catch (error) {
    return { kind: 'failed', detail: faultOf(error).detail };
  }
}

async function readText(
  record: EvidenceRecord,
  role: 'text' | 'html' | 'selection' | 'article',
  store: Files,
): Promise<string | null> {
  const [file] = artifactsOf(record, role);
  const bytes = file && (await store.getArtifact(record.id, file.path));
  return bytes ? decodeUtf8(bytes) : null;
}
