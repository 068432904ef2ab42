export { ExportMenu } from './ExportMenu';
export { ExportNotice } from './ExportNotice';
export type { Exported } from './exportPicture';
export { download } from './download';
export { useExport } from './useExport';
