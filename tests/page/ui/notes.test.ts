/** What is said of a capture: every event has its words in both languages, and says what can be done. */
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../lib/i18n/page';
import { savingNote } from '../../../lib/page/ui/notes';
import { CAPTURE_STAGES, type CaptureEvent } from '../../../lib/platform/messages';

const acts = { cancel: () => undefined, again: () => undefined };
const zh = (event: CaptureEvent) => savingNote(event, pageWords('zh'), acts);

describe('what is said of a capture', () => {
  it('tells the stage and how far it is, with a way to stop', () => {
    const note = zh({ type: 'stage', stage: 'html', done: 3, total: 6 });
    expect(note).toMatchObject({ share: 0.5, busy: true, text: '正在存证：保存网页副本（3/6）' });
    expect(note.act?.act).toBe(acts.cancel);
  });

  it('tells the number and the check code, and that a picture is missing', () => {
    const saved = { type: 'saved', id: 'r1', seq: 12, headCode: 'AB12' } as const;
    expect(zh({ ...saved, notCaptured: ['mhtml'] }).text).toContain('第 12 号证据');
    expect(zh({ ...saved, notCaptured: ['mhtml'] }).text).not.toContain('没有取到');
    expect(zh({ ...saved, notCaptured: ['screenshot', 'text'] }).text).toContain('有 2 项没有取到');
  });

  it('tells why it failed and that nothing was lost, with a way to try again', () => {
    const failed = { type: 'failed', stage: 'seal', refusal: 'quota', detail: '' } as const;
    const note = zh(failed);
    expect(note).toMatchObject({ tone: 'bad', saving: true });
    expect(note.text).toMatch(/停在「封存」.*空间不够.*没有存下.*旧证据/);
    expect(note.act?.act).toBe(acts.again);
  });

  it('does not call a record failed that may have been saved', () => {
    const unsure = { type: 'failed', stage: 'verify', refusal: 'unsure', detail: '' } as const;
    expect(zh(unsure).text).toContain('可能已经存下');
    expect(zh(unsure).text).not.toContain('没有存成');
  });

  it('has words for every stage in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const stage of CAPTURE_STAGES) {
        const { text } = savingNote(
          { type: 'stage', stage, done: 1, total: 6 },
          pageWords(locale),
          acts,
        );
        expect(text).not.toMatch(/undefined/);
      }
    }
  });
});
