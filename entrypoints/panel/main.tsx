/** The side panel (sidebar in Firefox). `?tab=ID` and `?window=ID` open it as a page of its own. */
import { render } from 'preact';
import { AgreementsSection } from '../../components/panel/agreements/AgreementsSection';
import { PanelView } from '../../components/panel/PanelView';
import type { PanelState } from '../../components/panel/state';
import '../../components/styles/panel.css';
import { agreementPorts } from '../../lib/platform/agreements/ports';
import { openScreen } from '../../lib/platform/screen';
import { AgreementsController } from './agreements';
import { PanelController } from './controller';
import { browserPorts } from './ports';

async function start(root: HTMLElement): Promise<void> {
  const screen = await openScreen(
    (text) => text.panel.title,
    () => controller.redraw(),
  );
  const linked = new AgreementsController(agreementPorts, () => controller.redraw());
  const draw = (state: PanelState): void => {
    const agreements = <AgreementsSection state={linked.state} actions={linked.actions} />;
    const shared = { state, locale: screen.locale(), actions: controller.actions };
    render(<PanelView {...shared} agreements={agreements} />, root);
  };
  const ports = browserPorts(screen.switchLanguage);
  const controller = new PanelController(ports, draw, (tabId, view) =>
    linked.setPage(tabId, view.kind === 'ready' ? view.page : null),
  );
  screen.closing.addEventListener('abort', () => linked.close());
  await controller.follow(screen.closing);
}

const root = document.getElementById('root');
if (root) void start(root);
