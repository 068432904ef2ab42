import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { eventMeshTranslationRef } from '../../translation';
import { download } from './download';
import {
  Exported,
  exportFiles,
  ExportFormat,
  exportText,
} from './exportPicture';
import { toPng } from './toPng';

const formats: readonly ExportFormat[] = [
  'png',
  'svg',
  'mermaid',
  'json',
  'csv',
];

/**
 * Takes what is shown out of the page, as an image, a text or a table.
 *
 * @internal
 */
export function ExportMenu(props: {
  /** Asked for only when something is exported. */
  readonly picture: () => Exported;
  /** Tells how it went. */
  readonly onDone: (text: string) => void;
}) {
  const { picture, onDone } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const reporting = async (work: () => Promise<string>) => {
    try {
      onDone(await work());
    } catch {
      onDone(t('picture.tool.exportFailed'));
    }
  };
  const save = (format: ExportFormat) =>
    reporting(async () => {
      const { type, ending } = exportFiles[format];
      const text = exportText(picture(), format);
      const content =
        format === 'png' ? await toPng(text) : new Blob([text], { type });
      const name = `event-mesh.${ending}`;
      download(content, name);
      return t('picture.tool.exported', { name });
    });
  const copy = () =>
    reporting(async () => {
      await navigator.clipboard.writeText(exportText(picture(), 'mermaid'));
      return t('picture.tool.copied');
    });
  return (
    <MenuTrigger>
      <ButtonIcon
        aria-label={t('picture.tool.export')}
        icon={<RiDownload2Line />}
        variant="tertiary"
      />
      <Menu placement="top end">
        {formats.map(format => (
          <MenuItem key={format} onAction={() => save(format)}>
            {t(`picture.tool.${format}`)}
          </MenuItem>
        ))}
        <MenuItem onAction={copy}>{t('picture.tool.copyMermaid')}</MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
