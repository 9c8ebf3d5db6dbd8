/** Words of the switch for site certificates, at the desk in Firefox. Chinese is the source of shape and meaning. */

/** What the switch gives and costs. */
export const certificates = {
  title: '网站证书',
  on: '存证时一起记下',
  off: '现在不记',
  what: '打开后，存证据时把网站的证书一起存下：发给谁、谁签发的、每一张的指纹。以后能看出，当时连上的服务器用的是哪张证书。证书说明不了老板是谁，也说明不了网页写的是真话。',
  cost: '代价：以后每打开一个网页，浏览器都要先等刷前看查一下证书，大多不到一秒。只查证书，不改网页，也不发给任何人。随时可以关。',
  later: '打开之后才加载的网页有；已经开着的，刷新一下再存。',
  switch: '存证据时，记下网站证书',
  refused: '浏览器没有同意，什么都没有改。请再点一次。',
};
