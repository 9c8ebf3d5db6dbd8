/** The words of `report.html`, put together from those of the desk and the cards. */
import type { ReportWords } from '../core/evidence/package/report/words';
import { concealmentLines } from './display';
import { report as reportEn } from './en/report';
import { formatMoment, textFor } from './index';
import type { Locale } from './locale';
import { report as reportZh } from './zh/report';

const REPORT = { zh: reportZh, en: reportEn };
const LANG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** Words of both languages, Chinese first. */
export const REPORT_WORDS: readonly ReportWords[] = [wordsOf('zh'), wordsOf('en')];

function wordsOf(locale: Locale): ReportWords {
  const text = textFor(locale);
  const { record, count, more, moreRecords, span, cut, columns, ...words } = REPORT[locale];
  return {
    ...words,
    locale,
    lang: LANG[locale],
    clockNote: text.desk.record.clockNote,
    colon: text.common.colon,
    severity: text.common.severity,
    stance: text.popup.stance,
    response: text.response,
    what: text.desk.what,
    reason: text.desk.reason,
    untitled: text.desk.untitled,
    cut: (length) => cut({ length }),
    columns: (drawn) => columns({ count: drawn }),
    record: (seq) => record({ seq }),
    count: (exported, records) => count({ exported, records }),
    more: (left) => more({ count: left }),
    moreRecords: (left) => moreRecords({ count: left }),
    span: (start, end) => span({ start, end }),
    concealed: (display) => concealmentLines(display, text),
    moment: (iso, minutesEast) => formatMoment(iso, minutesEast, locale),
  };
}
