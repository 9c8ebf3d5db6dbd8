/** Said where the user's own rules are on and took no part, so that their silence misleads nobody. */
import type { ScanReport } from '../../lib/core/model';
import { useText } from '../parts/locale';

/** Nothing where they ran, or where there are none. */
export function OwnRulesNote(props: { report: Pick<ScanReport, 'ownFailed'> }) {
  const words = useText().packs;
  return props.report.ownFailed ? <p class="small read__cut">{words.notRun}</p> : null;
}
