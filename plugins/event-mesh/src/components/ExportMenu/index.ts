export { ExportMenu } from './ExportMenu';
export type { Exported } from './exportPicture';
export { download } from './download';
