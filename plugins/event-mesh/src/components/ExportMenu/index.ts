export { ExportMenu } from './ExportMenu';
export { ExportNotice } from './ExportNotice';
export { download } from './download';
export type { Exported } from './exportGraph';
export { useExport } from './useExport';
