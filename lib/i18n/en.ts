/** All English words of the interface. The compiler holds it to the shape of the Chinese source. */
import { agreements } from './en/agreements';
import { certificates } from './en/certificates';
import { common } from './en/common';
import { desk } from './en/desk';
import { display } from './en/display';
import { guard } from './en/guard';
import { imports } from './en/imports';
import { keep } from './en/keep';
import { menus } from './en/menus';
import { packs } from './en/packs';
import { page } from './en/page';
import { panel } from './en/panel';
import { popup } from './en/popup';
import { response } from './en/response';
import { timestamps } from './en/timestamps';
import type { zh } from './zh';

/** See {@link zh}. */
export const en = {
  agreements,
  certificates,
  common,
  popup,
  desk,
  display,
  guard,
  keep,
  imports,
  menus,
  packs,
  page,
  panel,
  response,
  timestamps,
} satisfies typeof zh;
