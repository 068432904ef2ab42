export { MeshOutline } from './MeshOutline';
export type { MeshOutlineHandle, MeshOutlineProps } from './MeshOutline';
export type { Describe } from './describe';
export { useDescribe } from './useDescribe';
