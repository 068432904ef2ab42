/**
 * What is loaded with the first surface that somebody opens: the card, which is seen most, and so what every surface needs,
 * with the API that all of them read through.
 *
 * @remarks The rest is loaded from here, since bundlers write what two parts need into both unless one of them loads the other.
 */
export { DefaultEventMeshApi } from './api';
export { EventMeshSummaryCard } from './components/EventMeshSummaryCard';

/** All surfaces but the card. @internal */
export const pages = () => import('./pages');
