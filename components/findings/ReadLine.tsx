/** What was read and what was not, so that "nothing found" can be judged. */
import type { ReadCounts } from '../../lib/platform/messages';
import { useText } from '../parts/locale';

interface ReadLineProps {
  read: ReadCounts;
  /** Whether the page held more findings than are listed. */
  truncated: boolean;
}

/** 已检查 3,214 字，2 个弹窗；6 张图片未读；1 个内嵌网页没有读. What was cut off or left out is said at once. */
export function ReadLine(props: ReadLineProps) {
  const words = useText().common.read;
  const { chars, dialogs, imagesUnread, framesUnread, framesApart, framesBeyond, cut } = props.read;
  const counts = { chars, dialogs, images: imagesUnread, frames: framesUnread };
  return (
    <div class="read small soft">
      <p>{words.checked(counts)}</p>
      {framesApart ? <p>{words.apart({ frames: framesApart })}</p> : null}
      {framesBeyond ? <p class="read__cut">{words.beyond({ frames: framesBeyond })}</p> : null}
      {cut ? <p class="read__cut">{words.cut}</p> : null}
      {props.truncated ? <p class="read__cut">{words.truncated}</p> : null}
    </div>
  );
}
