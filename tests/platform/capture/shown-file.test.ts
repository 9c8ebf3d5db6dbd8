/** The file in a tab: bytes as they came, a name that no server chooses. */
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { CaptureNotes } from '../../../lib/platform/capture/notes';
import { shownFile } from '../../../lib/platform/capture/shown-file';

describe('the file that a tab shows', () => {
  it('keeps its bytes', () => {
    const notes = new CaptureNotes();
    const bytes = Uint8Array.of(0, 255, 37, 80);
    const base64 = utf8(btoa(String.fromCharCode(...bytes)));
    expect(shownFile(base64, 'application/pdf', notes)).toEqual([
      { path: 'original.pdf', mediaType: 'application/pdf', role: 'other', bytes },
    ]);
    expect(notes.steps.map(({ did }) => did)).toEqual(['file:from_cache 4']);
  });

  it.each(['application/x-msdownload', 'text/html', 'constructor', '../../x', 'image/svg+xml'])(
    'of type %s has no name that acts',
    (type) => {
      const [file] = shownFile(utf8('AAAA'), type, new CaptureNotes());
      expect(file).toMatchObject({ path: 'original.bin', mediaType: 'application/octet-stream' });
    },
  );

  it('is listed as missing where the page sends what is none', () => {
    const notes = new CaptureNotes();
    expect(shownFile(utf8('§'), 'application/pdf', notes)).toEqual([]);
    expect(notes.missing).toMatchObject([{ what: 'file', reason: 'failed' }]);
  });
});
