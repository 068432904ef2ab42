export { ExportMenu } from './ExportMenu';
export { ExportNotice } from './ExportNotice';
export { download } from './download';
export type { Exported } from './exportPicture';
export { useExport } from './useExport';
