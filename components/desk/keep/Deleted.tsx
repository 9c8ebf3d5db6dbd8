/** What is left of a deletion: said at the record whose files are gone, and by the note itself. */
import type { TombstoneRecord } from '../../../lib/core/evidence/record';
import { formatBytes, formatMoment } from '../../../lib/i18n/index';
import { Button } from '../../parts/Button';
import { useLocale, useText } from '../../parts/locale';
import { Gaps } from '../Making';

interface DeletedProps {
  note: TombstoneRecord;
  pick: (id: string) => void;
}

/** Files that were not as sealed when they were deleted: nothing else can tell that any more. */
function NotAsSealed({ note }: Pick<DeletedProps, 'note'>) {
  const words = useText().keep.note;
  const gaps = note.notCaptured;
  if (gaps.length === 0) return null;
  return (
    <>
      <p>
        <b>{words.notAsSealed({ count: gaps.length })}</b>
      </p>
      <Gaps gaps={gaps} />
    </>
  );
}

/** At the record: its files are gone since when and why. The reason is the user's own words. */
export function Deleted({ note, pick }: DeletedProps) {
  const words = useText().keep.deleted;
  const at = formatMoment(note.capturedAt, note.tzOffset, useLocale());
  return (
    <div class="note-line keep__gone">
      <p>
        <b>{words.title({ at, seq: note.seq })}</b>
      </p>
      <p>{note.reason === '' ? words.noReason : words.reason({ reason: note.reason })}</p>
      <NotAsSealed note={note} />
      <p>{words.body}</p>
      <Button small onClick={() => pick(note.id)}>
        {words.showNote}
      </Button>
    </div>
  );
}

/** The note of a deletion: what went, with its fingerprints. */
export function DeletionNote({ note, pick }: DeletedProps) {
  const text = useText();
  const words = text.keep.note;
  const { removed } = note;
  const bytes = removed.reduce((total, file) => total + file.bytes, 0);
  const at = formatMoment(note.capturedAt, note.tzOffset, useLocale());
  return (
    <section class="block">
      <h3>{words.gone({ files: removed.length, bytes })}</h3>
      <p>{words.at({ at })}</p>
      <p>
        {note.reason === ''
          ? text.keep.deleted.noReason
          : text.keep.deleted.reason({ reason: note.reason })}
      </p>
      <NotAsSealed note={note} />
      <Button small onClick={() => pick(note.target)}>
        {words.showRecord}
      </Button>
      <dl>
        {removed.map((file) => (
          <div key={file.path} class="fact">
            <dt class="small soft">
              {file.path} · {formatBytes(file.bytes)}
            </dt>
            <dd class="mono">{file.sha256}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
