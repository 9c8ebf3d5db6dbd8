/** Where a package is chosen or dropped. Nothing happens to it but a check. */
import { useState } from 'preact/hooks';
import { useText } from '../../parts/locale';

/** See the head of this file. */
export function Drop(props: { check: (file: File) => void }) {
  const words = useText().imports;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) props.check(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field inside
    <div
      class={over ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="drop__field">
        <span class="drop__label">{words.choose}</span>
        <input
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again after it was copied anew.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="small soft">{words.drop}</p>
    </div>
  );
}
