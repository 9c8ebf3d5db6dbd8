import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveJobs } from '../lib/platform/agreements/worker';

/** A worker of the panel: reads a linked agreement that was fetched. */
export default defineUnlistedScript(serveJobs);
