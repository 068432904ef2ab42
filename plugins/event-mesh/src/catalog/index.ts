export { emptyOverlay } from './catalogOverlay';
export type { CatalogOverlay, OverlayEntity } from './catalogOverlay';
export { entityFields } from './entityFields';
export { entityMembers, holdsOthers } from './entityMembers';
export { entityQuery, isRelated, resourceAnnotation } from './entityQuery';
export { overlayOf } from './overlayOf';
export { withOwners } from './withOwners';
