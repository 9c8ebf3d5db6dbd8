/** The evidence desk. `#ID` opens a record. */
import { render } from 'preact';
import { DeskView } from '../../components/desk/DeskView';
import type { DeskState } from '../../components/desk/state';
import '../../components/styles/desk.css';
import { onCertificatesSwitched } from '../../lib/platform/responses/certificates';
import { openScreen, whenSeen } from '../../lib/platform/screen';
import { onTimestamps } from '../../lib/platform/timestamps/news';
import { CertificateController } from './certificates';
import { DeskController } from './controller';
import { ImportController } from './imports';
import { browserPorts, certificatePorts, importPorts, packsUrl, timestampPorts } from './ports';
import { TimestampController } from './timestamps';

async function start(root: HTMLElement): Promise<void> {
  const screen = await openScreen(
    ({ desk, common }) => `${desk.title} · ${common.appName}`,
    () => controller.redraw(),
  );
  const draw = (state: DeskState): void => {
    const locale = screen.locale();
    const { view, actions } = stamps;
    const timestamps = { view, actions };
    const certificates = { view: tls.view, actions: tls.actions };
    const imports = { view: packages.view, actions: packages.actions };
    render(
      <DeskView
        {...{ state, locale, packsUrl, timestamps, certificates, imports }}
        actions={controller.actions}
      />,
      root,
    );
  };
  const stamps = new TimestampController(timestampPorts, () => controller.redraw());
  const tls = new CertificateController(certificatePorts, () => controller.redraw());
  const packages = new ImportController(importPorts, () => controller.redraw());
  const controller = new DeskController(browserPorts(screen.switchLanguage), draw);
  // A capture may have been added meanwhile in another tab.
  whenSeen(() => void controller.refresh(), screen.closing);
  whenSeen(() => void stamps.refresh(), screen.closing);
  onCertificatesSwitched(() => void tls.refresh(), screen.closing);
  onTimestamps(() => void stamps.refresh(), screen.closing);
  await Promise.all([controller.open(), stamps.refresh(), tls.refresh(), packages.refresh()]);
}

const root = document.getElementById('root');
if (root) void start(root);
