/** The words of a failure with a package from elsewhere. Pure. */
import type { Text } from '../../../lib/i18n/index';
import { isDamage } from '../fault-words';
import type { Fault } from '../state';

/** Why nothing could be said of a package. */
export function refusedText({ code }: Fault, text: Text): string {
  const { imports, desk } = text;
  if (code === 'too_big') return imports.tooBig;
  return code === 'failed' ? imports.broke : desk.fault[code];
}

/** Why a package that is kept could not be opened, saved or removed. The own log has no part in it. */
export function keptFaultText(fault: Fault, text: Text): string {
  return isDamage(fault) ? text.imports.changed : text.desk.fault[fault.code];
}
