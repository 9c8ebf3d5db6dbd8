/** The screenshot, whole width; a long one scrolls in its own frame. */
import { useText } from '../parts/locale';
import type { DeskPicture } from './state';

/** See the head of this file. */
export function Pictures(props: { pictures: DeskPicture[]; title: string }) {
  const words = useText().desk.record;
  if (props.pictures.length === 0) return <p class="block soft">{words.noScreenshot}</p>;
  return (
    <section class="block">
      <h3>{words.screenshot}</h3>
      {props.pictures.map((picture) => (
        <figure key={picture.path} class="shot">
          <a href={picture.url} target="_blank" rel="noreferrer" title={words.openFull}>
            <img src={picture.url} alt={words.screenshotAlt({ title: props.title })} />
          </a>
        </figure>
      ))}
    </section>
  );
}
