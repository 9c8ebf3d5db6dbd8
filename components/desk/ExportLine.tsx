/** Export of one record or several: the button, packing, and the link that saves the package. */
import { formatBytes } from '../../lib/i18n/index';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { SealIcon } from '../parts/icons';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import { exportFaultText } from './fault-words';
import type { ExportView } from './state';

interface ExportLineProps {
  exporting: ExportView;
  /** Words of the button. */
  action: string;
  /** Records of the log that are not exported themselves, and come along in its chain. */
  others: number;
  start: () => void;
}

/** See the head of this file. */
export function ExportLine(props: ExportLineProps) {
  const text = useText();
  const words = text.desk.export;
  const { exporting, start } = props;
  if (exporting.kind === 'running') return <Progress label={words.running} />;
  if (exporting.kind === 'done') {
    const { name, bytes, url } = exporting;
    return (
      <div class="note note--good" role="status">
        <SealIcon />
        <p class="note__title">{words.done({ name, size: formatBytes(bytes) })}</p>
        <p class="small soft">{words.hint}</p>
        <div class="note__actions">
          <a class="btn btn--primary btn--small" href={url} download={name}>
            {words.download}
          </a>
        </div>
      </div>
    );
  }
  return (
    <div class="export">
      {exporting.kind === 'failed' ? (
        <ErrorNote
          title={words.failed}
          lines={[exportFaultText(exporting.fault, text)]}
          detail={exporting.fault.detail}
        />
      ) : null}
      <Button kind="primary" onClick={start}>
        {props.action}
      </Button>
      {props.others > 0 ? (
        <p class="small soft">{text.keep.others({ count: props.others })}</p>
      ) : null}
    </div>
  );
}
