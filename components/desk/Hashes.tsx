/** The check code of the record, and the fingerprints: of the record, of the one before, of each file. */
import { headCode } from '../../lib/core/evidence/chain';
import type { Artifact, CaptureRecord } from '../../lib/core/evidence/record';
import { formatBytes } from '../../lib/i18n/index';
import { useText } from '../parts/locale';

function Line(props: { name: string; note?: string; hash: string }) {
  return (
    <div class="fact">
      <dt class="small soft">
        {props.name}
        {props.note ? ` · ${props.note}` : null}
      </dt>
      <dd class="mono">{props.hash}</dd>
    </div>
  );
}

function Files({ files }: { files: readonly Artifact[] }) {
  return files.map((item) => (
    <Line key={item.path} name={item.path} note={formatBytes(item.bytes)} hash={item.sha256} />
  ));
}

/** Of a long page there are dozens: they are folded. */
const isTile = ({ role }: Artifact): boolean => role === 'screenshot-tile';

/** See the head of this file. `hash` is the SHA-256 of the record's exact bytes. */
export function Hashes(props: { record: CaptureRecord; hash: string }) {
  const words = useText().desk.record;
  const { record, hash } = props;
  const tiles = record.artifacts.filter(isTile);
  return (
    <section class="block">
      <h3>{words.hashes}</h3>
      <p class="small soft">{words.hashesHint}</p>
      <dl>
        <Line name={words.recordCode} note={words.recordCodeHint} hash={headCode(hash)} />
        <Line name={words.recordHash} hash={hash} />
        <Line name={words.prevHash} hash={record.prev} />
        <Files files={record.artifacts.filter((item) => !isTile(item))} />
      </dl>
      {tiles.length > 0 ? (
        <details>
          <summary class="fold small">{words.tiles({ count: tiles.length })}</summary>
          <dl>
            <Files files={tiles} />
          </dl>
        </details>
      ) : null}
    </section>
  );
}
