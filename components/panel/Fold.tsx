/** A part of the panel that is folded away until it is asked for. */
import type { ComponentChildren } from 'preact';
import { ChevronIcon } from '../parts/icons';

interface FoldProps {
  title: string;
  /** One sentence under the title once it is open. */
  hint?: string;
  children: ComponentChildren;
}

/** Title with a chevron; what is inside is part of the page only for those who open it. */
export function Fold(props: FoldProps) {
  return (
    <details class="section">
      <summary class="section__head">
        <h2>{props.title}</h2>
        <ChevronIcon size={18} />
      </summary>
      {props.hint ? <p class="small soft">{props.hint}</p> : null}
      {props.children}
    </details>
  );
}
