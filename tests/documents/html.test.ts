/** What of a page's source is read, and where its lines break. */
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../lib/documents/html';

describe('htmlText', () => {
  it.each([
    ['blocks on lines of their own', '<p>押金</p><p>不退</p>', '押金\n不退'],
    ['inline parts joined', '押<b>金<i>不</i></b>退', '押金不退'],
    ['white space as one space', '<p> setup \n  fee <b> $99</b></p>', 'setup fee $99'],
    ['line breaks', '押金<br>不退', '押金\n不退'],
    ['list items', '<ul><li>押金</ul><li>不退', '押金\n不退'],
    [
      'cells apart, rows on lines',
      '<table><tr><td>押金<td>299<tr><td>年费<td>36',
      '押金\t299\n年费\t36',
    ],
    ['lines of preformatted text', '<pre>1. 押金\n2. <b>年费</b></pre>', '1. 押金\n2. 年费'],
    [
      'words of attributes',
      '<img alt="押金不退"><a title="首刷扣款">x</a>',
      'x\n押金不退\n首刷扣款',
    ],
    [
      'placeholders and buttons',
      '<input placeholder="卡号"><input type=submit value="下单">',
      '卡号\n下单',
    ],
    [
      'hidden text',
      '<p style="display:none">押金不退</p><details>年费</details>',
      '押金不退\n年费',
    ],
    ['templates', 'x<template><p>押金不退</p></template>', 'x\n押金不退'],
    ['entities', '&#28608;&#27963;&#37329;&nbsp;&yen;299', '激活金\u00a0¥299'],
  ])('reads %s', (_, html, text) => expect(htmlText(html).text).toBe(text));

  it.each([
    ['scripts and styles', '<script>押金</script><style>a{}</style>x'],
    ['struck prices', '<del>299</del><s>199</s><strike>99</strike>x'],
    ['comments', '<!-- 押金 -->x'],
    ['the head', '<head><meta name=description content=押金></head>x'],
    ['values of other fields', '<input value="押金">x'],
  ])('leaves out %s', (_, html) => expect(htmlText(html).text).toBe('x'));

  it('tells the title apart', () => {
    expect(htmlText('<title> POS机 </title><p>x')).toEqual({ text: 'x', title: 'POS机' });
    expect(htmlText('x').title).toBe('');
  });
});
