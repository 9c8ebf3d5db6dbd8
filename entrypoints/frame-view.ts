import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyRootOf } from '../lib/page/any-root';
import { viewOfFrames } from '../lib/page/frames/view';
import { runSliced } from '../lib/page/slices';

/** Injected into all frames once a picture is taken: its value is where frames stand in this document. */
export default defineUnlistedScript(() =>
  runSliced(viewOfFrames(document, anyRootOf), AbortSignal.timeout(2000)),
);
