/** The stored copy of the page in a frame that runs nothing and reaches nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { guarded } from '../../lib/core/evidence/guarded';
import { Button } from '../parts/Button';
import { ErrorNote } from '../parts/ErrorNote';
import { useText } from '../parts/locale';
import { Progress } from '../parts/Progress';
import type { CopyView } from './state';

interface PageCopyProps {
  copy: CopyView;
  /** Whether the record has a copy at all. */
  present: boolean;
  /** Width of the window in which the page was saved, CSS px; its layout depends on it. */
  width: number;
  open: () => void;
}

/** Below this the letters cannot be read any more; the copy then scrolls sideways in its box. */
const LEAST_SCALE = 0.5;

/** Height of the box in CSS px. */
const BOX_HEIGHT = 720;

/** By how much a copy of `width` px must shrink to fit its box; follows the box as it is resized. */
function useScale(width: number) {
  const box = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = () => {
      setScale(Math.min(1, Math.max(LEAST_SCALE, element.clientWidth / Math.max(width, 1))));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return { box, scale };
}

/**
 * An empty `sandbox` forbids scripts, forms, pop-ups and navigation of the desk, and gives the copy
 * an origin of its own; its own CSP (written at capture) forbids every request.
 */
function Frame(props: { html: string; width: number; title: string }) {
  const { html, title } = props;
  const width = Math.max(props.width, 320);
  const { box, scale } = useScale(width);
  return (
    <section
      class="copy-box"
      ref={box}
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window this box scrolls, so it must be reachable by keyboard
      tabIndex={0}
      style={{ height: `${BOX_HEIGHT}px` }}
    >
      <iframe
        class="copy"
        title={title}
        sandbox=""
        referrerpolicy="no-referrer"
        srcdoc={guarded(html)}
        style={{
          width: `${width}px`,
          height: `${BOX_HEIGHT / scale}px`,
          transform: `scale(${scale})`,
          // A transform moves no layout: without this the box would scroll into empty space.
          marginInlineEnd: `${width * (scale - 1)}px`,
          marginBlockEnd: `${BOX_HEIGHT * (1 - 1 / scale)}px`,
        }}
      />
    </section>
  );
}

function Body(props: PageCopyProps) {
  const words = useText().desk;
  const { copy } = props;
  if (!props.present) return <p class="soft">{words.record.noCopy}</p>;
  switch (copy.kind) {
    case 'closed':
      return (
        <Button small onClick={props.open}>
          {words.record.copyShow}
        </Button>
      );
    case 'loading':
      return <Progress label={words.record.copy} />;
    case 'failed':
      return (
        <ErrorNote title={words.copyFailed} lines={[words.copyFailedBody]} detail={copy.detail} />
      );
    case 'open':
      return <Frame html={copy.html} width={props.width} title={words.record.copyTitle} />;
  }
}

/** Opened only when asked for. */
export function PageCopy(props: PageCopyProps) {
  const words = useText().desk.record;
  return (
    <section class="block">
      <h3>{words.copy}</h3>
      <p class="small soft">{words.copyHint}</p>
      <Body {...props} />
    </section>
  );
}
