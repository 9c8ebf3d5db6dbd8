/** The mark: a card seen from its short side, with an eye for a stripe. */

/** The mark at `size` CSS px high. Decorative: the name stands beside it. Source: assets/mark.svg. */
export function Mark(props: { size?: number }) {
  const size = props.size ?? 24;
  return (
    <svg class="icon mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark__card" x="4.5" y="1" width="23" height="30" rx="4" />
      <path class="mark__eye" d="M4.5 16Q10 8.6 16 8.6T27.5 16Q22 23.4 16 23.4T4.5 16Z" />
      <circle class="mark__pupil" cx="16" cy="16" r="4.2" />
    </svg>
  );
}
