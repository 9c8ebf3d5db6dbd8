/** The words of a failure at the desk. Pure. */
import type { Text } from '../../lib/i18n/index';
import type { Fault } from './state';

const DAMAGED: Fault['code'][] = ['log_broken', 'artifact_missing', 'artifact_changed'];

/**
 * Why an export was not made. Evidence that is not as it was sealed is never packed under a seal,
 * and the reader must hear that, not that all is well.
 */
export function exportFaultText({ code }: Fault, text: Text): string {
  return DAMAGED.includes(code) ? text.desk.export.damaged : text.desk.fault[code];
}
