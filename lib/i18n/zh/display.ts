/** Words for how a term was shown: short, with the figure that anyone can check. */
import type { Concealment, ConcealmentId } from '../../core/display';
import { formatNumber as n } from '../format';

/** One sentence without full stop for each concealment. */
export const display = {
  title: '这句话是怎么摆的',
  concealed: {
    preticked: () => '旁边的勾选框，页面已经替你勾好了',
    display: () => '打开页面时这句话没有显示出来',
    visibility: () => '打开页面时这句话是隐藏的',
    opacity: () => '这句话设成了全透明，看不见',
    folded: () => '折叠在里面，点开才看得到',
    content_visibility: () => '打开页面时这句话没有显示出来',
    clipped: () => '打开页面时被框子裁掉了，看不到',
    offscreen: () => '放在屏幕外面，滚动也看不到',
    print_only: () => '只有打印的时候才会出现',
    attribute: ({ attribute }: Concealment) => attributeWords(attribute),
    template: () => '藏在页面的备用内容里，现在没有显示',
    pale: ({ contrast = 1, least = 4.5 }: Concealment) =>
      `${contrast < 2 ? '颜色和底色差不多，几乎看不清' : '颜色太浅，不容易看清'}（对比度 ${n(contrast)}，正常至少 ${n(least)}）`,
    tiny: ({ px = 0, bodyPx }: Concealment) =>
      `字很小，只有 ${n(px)}px${bodyPx === undefined ? '' : `，页面上别的字是 ${n(bodyPx)}px`}`,
    scroll_box: () => '藏在一个要自己滚动才看得到的小框里',
    generated: () => '是用样式贴上去的字，选不中，也搜不到',
    other_frame: () => '写在嵌进来的别家网页里',
    dialog: () => '写在弹窗里，关掉就看不到',
  } satisfies Record<ConcealmentId, (found: Concealment) => string>,
};

function attributeWords(attribute: string | undefined): string {
  if (attribute === 'placeholder') return '写在输入框的灰色提示里，一打字就没了';
  if (attribute === 'alt') return '写在图片的说明里，平时看不到';
  if (attribute === 'title') return '平时看不到，鼠标停在上面才会出现';
  return '写在页面的代码里，平时看不到';
}
