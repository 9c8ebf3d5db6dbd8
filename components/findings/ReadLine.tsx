/** What was read, so that "nothing found" can be judged. */
import { useText } from '../parts/locale';

interface ReadLineProps {
  /** UTF-16 units of text, dialogs among it, pictures not read. */
  read: { chars: number; dialogs: number; imagesUnread: number };
}

/** 已检查 3,214 字，2 个弹窗；6 张图片未读 */
export function ReadLine(props: ReadLineProps) {
  const text = useText();
  const { chars, dialogs, imagesUnread } = props.read;
  return (
    <p class="small soft">{text.common.read.checked({ chars, dialogs, images: imagesUnread })}</p>
  );
}
