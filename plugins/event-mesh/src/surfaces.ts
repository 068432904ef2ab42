/**
 * The chunk of the first opened surface: the card, which is shown most often, and the API that all surfaces read
 * through.
 *
 * @remarks The other surfaces are loaded from here, since bundlers duplicate the shared code of two chunks unless one
 * of them loads the other.
 */
export { DefaultEventMeshApi } from './api';
export { EventMeshSummaryCard } from './components/EventMeshSummaryCard';

/** Loads all surfaces except the card. @internal */
export const pages = () => import('./pages');
