/** All rule packs that the product ships. */
import { EN } from './en';
import type { RulePack } from './types';
import { ZH } from './zh';

/** In the order in which their rules are tried. */
export const PACKS: readonly RulePack[] = [ZH, EN];
