/**
 * Default title of the page, the tab and the navigation item.
 *
 * @internal
 */
export const title = 'Event Mesh';

/**
 * Icon of one producer with three consumers. It is inline, since importing an icon set would add all of it to the
 * initial bundle.
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
