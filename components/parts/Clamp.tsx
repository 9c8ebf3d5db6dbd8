/** Long words of a page, cut by lines until the reader asks for all of them. */
import { useState } from 'preact/hooks';
import { useText } from './locale';

interface ClampProps {
  text: string;
  /** Language of the words, for `lang`. */
  lang: string;
  /** Cut when longer than this many UTF-16 units; a guess at what fits, so short text has no button. */
  limit?: number;
}

/** The words as one text node; never markup, since they come from a page. */
export function Clamp(props: ClampProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const long = props.text.length > (props.limit ?? 90);
  return (
    <>
      <span class={long && !open ? 'clamp' : undefined} lang={props.lang}>
        {props.text}
      </span>
      {long ? (
        <button
          type="button"
          class="link small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? text.common.showLess : text.common.showMore}
        </button>
      ) : null}
    </>
  );
}
