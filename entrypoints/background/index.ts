import { defineBackground } from 'wxt/utils/define-background';
import { handleAgreementPort } from '../../lib/platform/agreements/background';
import { serveCommands } from '../../lib/platform/background/commands';
import { followSettings } from '../../lib/platform/background/follow';
import { serveMenus } from '../../lib/platform/background/menus';
import { serveBackground } from '../../lib/platform/background/serve';
import { browser } from '../../lib/platform/browser';
import { handleCapturePort } from '../../lib/platform/capture/handle';
import { AGREEMENT_PORT, CAPTURE_PORT } from '../../lib/platform/messages';
import { watchCertificates } from '../../lib/platform/responses/ask-certificates';
import { watchResponses } from '../../lib/platform/responses/watch';
import { closeToPages } from '../../lib/platform/settings';
import { serveTimestamps } from '../../lib/platform/timestamps/background';

/** Registers every listener synchronously, so that the event that woke the worker is not lost. */
export default defineBackground(() => {
  void closeToPages();
  serveBackground();
  serveMenus();
  serveCommands();
  followSettings();
  serveTimestamps();
  watchResponses();
  watchCertificates();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === CAPTURE_PORT) handleCapturePort(port);
    if (port.name === AGREEMENT_PORT) handleAgreementPort(port);
  });
});
