import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyRootOf } from '../lib/page/any-root';
import { servePage } from '../lib/page/capture/serve';
import { onCapturePort } from '../lib/platform/capture/page-door';

/** Injected for one capture: reads the page and streams it to the background. */
export default defineUnlistedScript(() => {
  onCapturePort((port) => servePage(port, document, anyRootOf));
});
