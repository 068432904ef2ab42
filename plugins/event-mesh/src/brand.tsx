import { RiNodeTree } from '@remixicon/react';

/**
 * What the page, the tab and the navigation are called, as long as nobody configures another title.
 *
 * @internal
 */
export const title = 'Event Mesh';

/** @internal */
export const icon = <RiNodeTree size={24} />;
