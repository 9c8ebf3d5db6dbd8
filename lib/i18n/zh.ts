/** All Chinese words of the interface: the source from which the type of every language is taken. */
import { agreements } from './zh/agreements';
import { certificates } from './zh/certificates';
import { common } from './zh/common';
import { desk } from './zh/desk';
import { display } from './zh/display';
import { guard } from './zh/guard';
import { imports } from './zh/imports';
import { keep } from './zh/keep';
import { menus } from './zh/menus';
import { packs } from './zh/packs';
import { page } from './zh/page';
import { panel } from './zh/panel';
import { popup } from './zh/popup';
import { response } from './zh/response';
import { timestamps } from './zh/timestamps';

/** Grouped by screen. A value is a string, or a function where numbers or names go in. */
export const zh = {
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
};
