import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePage } from '../lib/page/capture/serve';
import { onCapturePort, shadowRootOf } from '../lib/platform/capture/page-door';

/** Injected for one capture: reads the page and streams it to the background. */
export default defineUnlistedScript(() => {
  onCapturePort((port) => servePage(port, document, shadowRootOf));
});
