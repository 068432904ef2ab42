export { MeshOutline } from './MeshOutline';
export type { MeshOutlineHandle } from './MeshOutline';
export type { Describe } from './describe';
export { useDescribe } from './useDescribe';
