/** The words of a failure at the desk. Pure. */
import type { Text } from '../../lib/i18n/index';
import type { Fault } from './state';

const DAMAGED: Fault['code'][] = ['log_broken', 'artifact_missing', 'artifact_changed'];

/** Whether a failure says that the log or a file is not what was sealed. */
export function isDamage({ code }: Fault): boolean {
  return DAMAGED.includes(code);
}

/**
 * Why an export was not made. Evidence that is not as it was sealed is never packed under a seal,
 * and the reader must hear that, not that all is well.
 */
export function exportFaultText(fault: Fault, text: Text): string {
  const { code } = fault;
  return isDamage(fault) ? text.desk.export.damaged : text.desk.fault[code];
}

/** Of these some or all files were gone before, or never there. */
const WITHOUT_FILES: Fault['code'][] = ['already_deleted', 'no_files'];

/** Why nothing was deleted, and that all files are there where that is known. */
export function undeletedLines({ code }: Fault, text: Text): string[] {
  const words = text.keep.remove;
  if (code === 'readback') return [words.unsureBody];
  const why = text.desk.fault[code];
  return WITHOUT_FILES.includes(code) ? [why] : [words.kept, why];
}
