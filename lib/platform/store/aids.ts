/** What every export brings along for its readers. */
import verifyPs1 from '../../core/evidence/check/verify.ps1?raw';
import verifySh from '../../core/evidence/check/verify.sh?raw';
import type { PackageAids } from '../../core/evidence/package/request';
import { REPORT_WORDS } from '../../i18n/report';

/** Words of the report in both languages, and both scripts as they stand in the source. */
export const PACKAGE_AIDS: PackageAids = { report: REPORT_WORDS, verifySh, verifyPs1 };
