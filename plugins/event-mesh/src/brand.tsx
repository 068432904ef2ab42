/**
 * What the page, the tab and the navigation are called, as long as nobody configures another title.
 *
 * @internal
 */
export const title = 'Event Mesh';

/**
 * One that sends, to three that receive. Drawn here, as a set of icons would come whole into what every page loads.
 *
 * @internal
 */
export const icon = (
  <svg
    width={24}
    height={24}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    aria-hidden
    focusable={false}
  >
    <circle cx={5} cy={12} r={3} />
    <path d="M8 12h9M11 12c2 0 1-7 4-7h2M11 12c2 0 1 7 4 7h2" />
    <circle cx={19} cy={5} r={2} />
    <circle cx={19} cy={12} r={2} />
    <circle cx={19} cy={19} r={2} />
  </svg>
);
