import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import {
  Finding,
  FindingsReport,
  findingsToCsv,
  findingsToJson,
  findingsToSarif,
} from 'backstage-plugin-event-mesh-common';
import { MeshData } from '../../hooks';
import { writeView } from '../../url';
import { eventMeshFindingsRouteRef } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { ExportNotice, download, useExport } from '../ExportMenu';
import { reportFindings } from './reportFindings';
import { useFindingLink } from './useFindingLink';
import type { TextsOf } from './useFindingTexts';
import styles from './FindingsPage.module.css';

const formats: readonly {
  readonly name: 'json' | 'sarif' | 'csv';
  readonly type: string;
  readonly write: (report: FindingsReport) => string;
}[] = [
  { name: 'json', type: 'application/json', write: findingsToJson },
  { name: 'sarif', type: 'application/sarif+json', write: findingsToSarif },
  { name: 'csv', type: 'text/csv;charset=utf-8', write: findingsToCsv },
];

/**
 * Exports the shown findings as a file.
 *
 * @internal
 */
export function FindingsExport(props: {
  readonly data: MeshData;
  readonly shown: () => readonly Finding[];
  readonly textsOf: TextsOf;
}) {
  const { data, shown, textsOf } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { outcome, run, dismiss } = useExport();
  const linkOf = useFindingLink(data.mesh);
  const path = useRouteRef(eventMeshFindingsRouteRef);
  const absolute = (link: string | undefined) =>
    link === undefined ? undefined : `${window.location.origin}${link}`;
  const save = ({ name, type, write }: (typeof formats)[number]) => {
    const file = `event-mesh-findings.${name}`;
    return run(file, () => {
      const report = reportFindings(shown(), data, {
        title: t('page.title'),
        textsOf,
        linkOf: finding => absolute(linkOf(finding)),
        helpOf: code =>
          absolute(
            path &&
              `${path()}?${writeView(new URLSearchParams(), {
                codes: [code],
              })}`,
          ),
      });
      download(new Blob([write(report)], { type }), file);
      return { result: 'saved', name: file };
    });
  };
  return (
    <>
      <MenuTrigger>
        <Button
          variant="secondary"
          className={styles.plain}
          iconStart={<RiDownload2Line />}
        >
          {t('graph.tool.export')}
        </Button>
        <Menu aria-label={t('graph.tool.export')}>
          {formats.map(format => (
            <MenuItem key={format.name} onAction={() => save(format)}>
              {t(`findings.formats.${format.name}`)}
            </MenuItem>
          ))}
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
