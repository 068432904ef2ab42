import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../translation';
import { download } from './download';
import { ExportError } from './ExportError';
import { ExportNotice } from './ExportNotice';
import {
  ExportFormat,
  Exported,
  exportContent,
  exportFiles,
  exportText,
} from './exportGraph';
import { useExport } from './useExport';
import styles from './ExportMenu.module.css';

const formats: readonly ExportFormat[] = [
  'png',
  'svg',
  'mermaid',
  'json',
  'csv',
];

/**
 * Exports the graph as an image, a text or a table, and shows the outcome.
 *
 * @internal
 */
export function ExportMenu(props: {
  /** Called only when an export runs. */
  readonly graph: () => Exported;
}) {
  const { graph } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { outcome, run, dismiss } = useExport();
  const save = (format: ExportFormat) => {
    const name = `event-mesh.${exportFiles[format].ending}`;
    return run(name, async () => {
      const { content, scale = 1 } = await exportContent(graph(), format);
      download(content, name);
      return {
        result: 'saved',
        name,
        ...(scale < 1 ? { percent: Math.round(scale * 100) } : {}),
      };
    });
  };
  const copy = () =>
    run(undefined, async () => {
      await writeToClipboard(exportText(graph(), 'mermaid'));
      return { result: 'copied' };
    });
  return (
    <>
      <MenuTrigger>
        <ButtonIcon
          aria-label={t('graph.tool.export')}
          icon={<RiDownload2Line />}
          variant="tertiary"
        />
        <Menu placement="top end">
          {formats.map(format => (
            <MenuItem key={format} onAction={() => save(format)}>
              {t(`graph.tool.${format}`)}
            </MenuItem>
          ))}
          <MenuItem onAction={copy}>{t('graph.tool.copyMermaid')}</MenuItem>
        </Menu>
      </MenuTrigger>
      <ExportNotice
        className={styles.notice}
        outcome={outcome}
        onDismiss={dismiss}
      />
    </>
  );
}

async function writeToClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new ExportError({ code: 'noClipboard' });
  }
}
