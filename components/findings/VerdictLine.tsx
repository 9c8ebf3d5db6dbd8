/** One glance: is there a risk, and what does it cost. */
import { firstYearCost } from '../../lib/core/cost';
import type { ScanReport } from '../../lib/core/model';
import type { Text } from '../../lib/i18n/index';
import { SeverityIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import type { Arranged } from './arrange';

/** The parts of the verdict: count of the worst severity and, where one is named, the sum. */
function parts(report: ScanReport, arranged: Arranged, text: Text): string[] {
  const [worst] = arranged.groups;
  if (worst === undefined) return [];
  const count = text.common.severityCount[worst.severity]({ count: worst.items.length });
  const [sum] = firstYearCost(report.offer).sums;
  return sum ? [count, text.common.cost.firstYear({ sum })] : [count];
}

/** The verdict as the screen's main heading, tinted by the worst severity. Only with findings. */
export function VerdictLine(props: { report: ScanReport; arranged: Arranged }) {
  const text = useText();
  const [worst] = props.arranged.groups;
  if (worst === undefined) return null;
  return (
    <div class={`verdict verdict--${worst.severity}`}>
      <SeverityIcon severity={worst.severity} size={20} />
      <h1 class="verdict__line">
        <span class="verdict__parts">
          {parts(props.report, props.arranged, text).map((part, index) => (
            <span key={part} class="verdict__part">
              <span class="verdict__dot">{index > 0 ? ' · ' : ''}</span>
              {part}
            </span>
          ))}
        </span>
      </h1>
    </div>
  );
}
