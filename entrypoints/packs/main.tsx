/** My rules: the user's own rule packs. */
import { render } from 'preact';
import { PacksView } from '../../components/packs/PacksView';
import type { PacksState } from '../../components/packs/state';
import '../../components/styles/packs.css';
import { textFor } from '../../lib/i18n/index';
import { openScreen, whenSeen } from '../../lib/platform/screen';
import { PacksController } from './controller';
import { browserPorts, shippedFiles } from './ports';

async function start(root: HTMLElement): Promise<void> {
  const screen = await openScreen(
    ({ packs, common }) => `${packs.title} · ${common.appName}`,
    () => controller.redraw(),
  );
  const draw = (state: PacksState): void => {
    const locale = screen.locale();
    const files = shippedFiles(locale);
    render(<PacksView {...{ state, locale, files }} actions={controller.actions} />, root);
  };
  const pastedName = (): string => textFor(screen.locale()).packs.pasted;
  const controller = new PacksController(browserPorts(screen.switchLanguage), pastedName, draw);
  // A file that misses the zone must not take the place of this page.
  for (const type of ['dragover', 'drop'])
    addEventListener(type, (event) => event.preventDefault());
  // Another window may have changed the packs meanwhile.
  whenSeen(() => void controller.open(), screen.closing);
  await controller.open();
}

const root = document.getElementById('root');
if (root) void start(root);
