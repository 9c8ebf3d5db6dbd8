/** The screenshots, whole width, a frame around each clause; a long one scrolls in its own box. */
import { useText } from '../parts/locale';
import { type ClauseFrame, frameId } from './frames';
import type { DeskPicture } from './state';

interface PicturesProps {
  pictures: DeskPicture[];
  title: string;
  frames: readonly ClauseFrame[];
}

/** Drawn over the picture, never into it. A screen reader hears the clause where it stands. */
function Frame({ frame }: { frame: ClauseFrame }) {
  const words = useText().desk.record;
  const { term, severity, quote, shares, picture, top } = frame;
  const percent = (share: number) => `${100 * share}%`;
  const place = words.framePlace({ picture, top });
  return (
    <li
      id={frameId(term)}
      class={`shot__frame shot__frame--${severity}`}
      tabIndex={-1}
      title={`${place} · ${quote}`}
      style={{
        left: percent(shares.x),
        top: percent(shares.y),
        width: percent(shares.width),
        height: percent(shares.height),
      }}
    >
      <span class="sr-only">{`${quote} (${place})`}</span>
    </li>
  );
}

function Picture(props: PicturesProps & { picture: DeskPicture }) {
  const words = useText().desk.record;
  const { picture, frames } = props;
  const name = words.pictureNumber(picture);
  const own = frames.filter(({ path }) => path === picture.path);
  return (
    <figure class="shot">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <section class="shot__box" tabIndex={0} aria-label={name}>
        <div class="shot__page">
          <img src={picture.url} alt={words.screenshotAlt({ title: props.title })} />
          {own.length > 0 ? (
            <ul aria-label={words.frames}>
              {own.map((frame) => (
                <Frame key={frame.term} frame={frame} />
              ))}
            </ul>
          ) : null}
        </div>
      </section>
      <figcaption class="small soft">
        {name} ·{' '}
        <a href={picture.url} target="_blank" rel="noreferrer">
          {words.openFull}
        </a>
      </figcaption>
    </figure>
  );
}

/** See the head of this file. */
export function Pictures(props: PicturesProps) {
  const words = useText().desk.record;
  if (props.pictures.length === 0) return <p class="block soft">{words.noScreenshot}</p>;
  return (
    <section class="block">
      <h3>{words.screenshot}</h3>
      {props.frames.length > 0 ? <p class="small soft">{words.framesHint}</p> : null}
      {props.pictures.map((picture) => (
        <Picture key={picture.path} {...props} picture={picture} />
      ))}
    </section>
  );
}
