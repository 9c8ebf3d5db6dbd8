/** Words of the browser's own menus, in which each entry stands beside those of others. */

/** Entries of the context menu and of the menu on the toolbar button. */
export const menus = {
  check: '用刷前看检查这段话',
  save: '存为证据（刷前看）',
  pause: '在这个网站暂停或恢复',
  desk: '打开证据台',
  packs: '我的规则',
};
