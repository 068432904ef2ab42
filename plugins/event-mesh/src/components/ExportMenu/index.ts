export { ExportMenu } from './ExportMenu';
export type { Exported } from './exportPicture';
