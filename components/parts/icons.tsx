/**
 * Icons as inline SVG, in the colour of the text around them. Severity is told by outline, so that
 * it reads in greyscale: octagon, triangle, disc, ring.
 */
import type { ComponentChildren } from 'preact';
import type { Severity } from '../../lib/core/model';

interface IconProps {
  /** Edge in CSS px. */
  size?: number;
}

function Svg(props: IconProps & { children: ComponentChildren }) {
  const size = props.size ?? 20;
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
      {props.children}
    </svg>
  );
}

const GAP = 'var(--icon-gap, var(--ground))';

const SHAPES: Record<Severity, ComponentChildren> = {
  high: (
    <>
      <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" fill="currentColor" />
      <path d="M5 8.6h10v2.8H5z" fill={GAP} />
    </>
  ),
  medium: (
    <>
      <path
        d="M10 1.6 19.2 18H.8z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
      <path d="M9 7h2l-.3 5.6H9.3zM9 13.8h2v2H9z" fill={GAP} />
    </>
  ),
  low: <circle cx="10" cy="10" r="7" fill="currentColor" />,
  info: <circle cx="10" cy="10" r="6.2" stroke="currentColor" stroke-width="1.8" />,
};

/** The shape of a severity. Decorative: the word stands beside it. */
export function SeverityIcon(props: IconProps & { severity: Severity }) {
  return <Svg size={props.size ?? 20}>{SHAPES[props.severity]}</Svg>;
}

function line(path: string) {
  return (props: IconProps) => (
    <Svg size={props.size ?? 20}>
      <path
        d={path}
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </Svg>
  );
}

/** A tick in a seal: saved, verified. */
export const SealIcon = line(
  'm6.6 10.2 2.4 2.4 4.6-5M10 1.8l2.2 1.7 2.8-.3.9 2.6 2.4 1.4-.7 2.8.7 2.8-2.4 1.4-.9 2.6-2.8-.3L10 18.2l-2.2-1.7-2.8.3-.9-2.6-2.4-1.4.7-2.8-.7-2.8 2.4-1.4.9-2.6 2.8.3z',
);
/** An open arrow: what to do now. */
export const ArrowIcon = line('M3.5 10h12m-4.6-4.8 4.8 4.8-4.8 4.8');
/** A target: jump to the place on the page. */
export const TargetIcon = line(
  'M10 4.6a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8M10 1.5v3.4m0 10.2v3.4M1.5 10h3.4m10.2 0h3.4',
);
/** The section sign: a legal text. */
export const LawIcon = line(
  'M10 2.5v15M5.5 17.5h9M3 5.5h14M5.2 5.5 2.6 11.4a2.7 2.7 0 0 0 5.2 0zm9.6 0-2.6 5.9a2.7 2.7 0 0 0 5.2 0z',
);
/** A bar in a circle: something stopped. */
export const StopIcon = line('M10 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6M6.4 10h7.2');
/** An eye that reads: checked, nothing to point out. */
export const EyeIcon = line(
  'M1.6 10S4.6 4.6 10 4.6 18.4 10 18.4 10 15.4 15.4 10 15.4 1.6 10 1.6 10m8.4-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
);
/** A chevron that points where a fold opens. */
export const ChevronIcon = line('m6 8 4 4 4-4');
/** A chevron that points back. */
export const BackIcon = line('m12 5-5 5 5 5');
/** Two bars in a circle: paused by the reader. */
export const PauseIcon = line('M10 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6M8 7v6m4-6v6');
/** A tick. */
export const TickIcon = line('m4 10.4 4 4 8-8.8');
/** A sheet over a sheet: copy. */
export const CopyIcon = line('M7 7V3h10v10h-4M3 7h10v10H3z');
/** A clock: no time was named. */
export const ClockIcon = line('M10 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6M10 5.8V10l3 2');
