export type { ConfigNotice } from './../event-mesh-common/src/config/types';
