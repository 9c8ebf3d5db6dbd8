/** Before a page of a private window is kept: what that means, and the two ways to go on. */
import { Button } from '../parts/Button';
import { useText } from '../parts/locale';

/** Nothing has been saved yet; without the press nothing will be. */
export function PrivateAsk(props: { keep: () => void; openDesk: () => void }) {
  const text = useText();
  const words = text.popup.capture;
  return (
    <div class="private-ask" role="alert">
      <p>
        <strong>{words.privateTitle}</strong>
      </p>
      <p class="small">{words.privateBody}</p>
      <div class="foot__buttons">
        <Button kind="primary" onClick={props.keep}>
          {words.privateKeep}
        </Button>
        <Button onClick={props.openDesk}>{text.popup.openDesk}</Button>
      </div>
    </div>
  );
}
