/** Adding a pack: by a file that is chosen or dropped, or by pasted text. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useText } from '../parts/locale';
import type { PacksActions } from './state';

interface AddPackProps {
  busy: boolean;
  actions: Pick<PacksActions, 'addFile' | 'addText'>;
}

function Paste(props: AddPackProps) {
  const words = useText().packs.add;
  const field = useRef<HTMLTextAreaElement>(null);
  const read = () => {
    const text = field.current?.value ?? '';
    if (text.trim() !== '') props.actions.addText(text);
  };
  return (
    <details class="paste">
      <summary class="fold">{words.paste}</summary>
      <label class="paste__label" for="paste">
        {words.pasteLabel}
      </label>
      <textarea id="paste" ref={field} class="paste__text mono" rows={8} spellcheck={false} />
      <Button small disabled={props.busy} onClick={read}>
        {words.pasteDo}
      </Button>
    </details>
  );
}

function Choose(props: AddPackProps) {
  const words = useText().packs.add;
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const field = input.current;
    const file = field?.files?.[0];
    if (file) props.actions.addFile(file);
    // The same file may be chosen again after it was put right.
    if (field) field.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.choose}
        onChange={take}
      />
      <Button kind="primary" disabled={props.busy} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
    </>
  );
}

/** A zone that takes dropped files, with a button for those who do not drag. */
export function AddPack(props: AddPackProps) {
  const words = useText().packs.add;
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file && !props.busy) props.actions.addFile(file);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class={over ? 'add add--over' : 'add'}
      aria-label={words.title}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div class="add__line">
        <Choose {...props} />
        <span class="soft">{over ? words.dropNow : words.drop}</span>
      </div>
      <Paste {...props} />
    </section>
  );
}
