/** How far an agreement is on its way: what has arrived, then that its text is checked. */
import type { ReadProgress } from '../../../lib/core/documents/protocol';
import { useText } from '../../parts/locale';
import { Progress } from '../../parts/Progress';

interface AgreementProgressProps {
  progress: ReadProgress;
  onCancel: () => void;
}

/** The bar tells a share where the server told how much is to come. */
export function AgreementProgress({ progress, onCancel }: AgreementProgressProps) {
  const text = useText().agreements;
  if (progress.stage === 'read') return <Progress label={text.checking} onCancel={onCancel} />;
  const { bytes, total } = progress;
  if (bytes === 0) return <Progress label={text.asking} onCancel={onCancel} />;
  if (total === null) return <Progress label={text.received({ bytes })} onCancel={onCancel} />;
  const label = text.receivedOf({ bytes, total });
  return <Progress label={label} share={Math.min(1, bytes / total)} onCancel={onCancel} />;
}
