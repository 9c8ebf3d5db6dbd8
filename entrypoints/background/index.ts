import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../../lib/platform/background/serve';

/** Registers every listener synchronously, so that the event that woke the worker is not lost. */
export default defineBackground(() => {
  serveBackground();
});
