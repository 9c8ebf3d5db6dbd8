/** The verdict on a package: in one line, layer by layer, what is worth knowing, and what it says of itself. */
import type {
  LayerVerdict,
  PackageVerdict as Verdict,
} from '../../../lib/core/evidence/verify/verdict';
import { formatBytes, formatMoment, type Text } from '../../../lib/i18n/index';
import { useLocale, useText } from '../../parts/locale';
import { VerdictNote } from '../VerdictNote';
import type { PackageView } from './state';

/** A layer in words; timestamps that are not there are no fault, and no merit. */
function layerText({ layer, ok, checked, firstProblem }: LayerVerdict, text: Text): string {
  const words = text.imports;
  if (layer === 'timestamps' && ok && checked === 0) return words.noStamps;
  const name = words.layers[layer];
  if (ok) return text.desk.verify.layerOk({ name, count: checked });
  // A layer ends at its first problem, so that it has no count to give.
  const skipped = firstProblem?.id === 'not_checked';
  return skipped ? words.layerSkipped({ name }) : words.layerBad({ name });
}

function Fact(props: { name: string; value: string; note?: string; mono?: boolean }) {
  return (
    <div class="fact">
      <dt class="small soft">{props.name}</dt>
      <dd class={props.mono ? 'mono' : ''}>
        {props.value}
        {props.note ? <span class="small soft"> {props.note}</span> : null}
      </dd>
    </div>
  );
}

function Facts(props: { view: PackageView; facts: Verdict['facts']; tzOffset: number }) {
  const words = useText().imports;
  const locale = useLocale();
  const { view, facts, tzOffset } = props;
  return (
    <dl class="imports__facts">
      <Fact name={words.file} value={`${view.name} · ${formatBytes(view.bytes)}`} />
      {facts ? (
        <>
          <Fact name={words.inside} value={words.insideValue(facts)} />
          <Fact
            name={words.exportedAt}
            value={formatMoment(facts.exportedAt, tzOffset, locale)}
            note={words.exportedNote}
          />
          <Fact name={words.headCode} value={facts.headCode} mono />
          <Fact name={words.key} value={facts.keySha256} mono />
        </>
      ) : null}
      <Fact name={words.fileHash} value={view.sha256} mono />
    </dl>
  );
}

/** Names and words from the package may be hostile; they are shown as text. `tzOffset`: minutes east of UTC. */
export function PackageVerdict(props: { view: PackageView; tzOffset: number }) {
  const text = useText();
  const words = text.imports;
  const { view, tzOffset } = props;
  const { ok, layers, notes, facts } = view.verdict;
  return (
    <VerdictNote
      ok={ok}
      title={ok ? words.ok : words.bad}
      body={ok ? words.okBody : words.badBody}
      lines={layers.map((item) => ({ ...item, words: layerText(item, text) }))}
      notes={notes}
      notesTitle={words.notes}
    >
      {/* What a package that is not in order says of itself is worth nothing. */}
      <Facts view={view} facts={ok ? facts : null} tzOffset={tzOffset} />
    </VerdictNote>
  );
}
