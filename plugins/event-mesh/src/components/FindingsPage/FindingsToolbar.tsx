import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  SearchField,
  Select,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { RiFilter3Line } from '@remixicon/react';
import type { Finding } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { findingCodes, findingGroupings, severities } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { SeverityIcon } from '../shared/FindingSentence';
import { ChoiceMenu, InsightContent } from '../InsightFrame';
import { FindingsExport } from './FindingsExport';
import { matchFindings } from './matchFindings';
import type { TextsOf } from './useFindingTexts';
import styles from './FindingsPage.module.css';

/**
 * Renders the filters, the grouping and the export of the findings.
 *
 * @internal
 */
export function FindingsToolbar(
  props: InsightContent & {
    readonly all: readonly Finding[];
    readonly textsOf: TextsOf;
  },
) {
  const { all, textsOf, data, overlay, state, update } = props;
  const { mesh } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const given = { mesh, textsOf };
  const ofSeverities = countBy(
    matchFindings(all, { ...state, severities: [] }, given),
    ({ severity }) => severity,
  );
  const ofCodes = countBy(
    matchFindings(all, { ...state, codes: [] }, given),
    ({ code }) => code,
  );
  const codes = useMemo(() => {
    const there = new Set(all.map(({ code }) => code));
    return findingCodes.filter(
      code => there.has(code) || state.codes.includes(code),
    );
  }, [all, state.codes]);
  const offered = findingGroupings.filter(
    by => by !== 'owner' || overlay.hasEntities || state.findingsBy === by,
  );
  return (
    <>
      <SearchField
        aria-label={t('findings.find')}
        placeholder={t('findings.findPlaceholder')}
        className={styles.search}
        value={state.findingText}
        onChange={findingText => update({ findingText })}
      />
      <ToggleButtonGroup
        aria-label={t('findings.severityLabel')}
        selectionMode="multiple"
        selectedKeys={[...state.severities]}
        onSelectionChange={keys =>
          update({ severities: severities.filter(one => keys.has(one)).sort() })
        }
      >
        {severities.map(severity => (
          <ToggleButton
            key={severity}
            id={severity}
            className={styles.plain}
            iconStart={<SeverityIcon severity={severity} isSaid />}
            aria-label={t('filterMenu.option', {
              name: t(`findings.severities.${severity}`),
              number: String(ofSeverities.get(severity) ?? 0),
            })}
          >
            {String(ofSeverities.get(severity) ?? 0)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ChoiceMenu
        title={t('findings.kinds')}
        icon={<RiFilter3Line />}
        names={codes}
        counts={ofCodes}
        selected={state.codes}
        nameOf={code => t(`finding.${code}.name`)}
        onChange={chosen => update({ codes: [...chosen].sort() })}
      />
      <Select
        aria-label={t('findings.groupBy')}
        className={styles.select}
        options={offered.map(by => ({
          value: by,
          label: t(`findings.by.${by}`),
        }))}
        value={state.findingsBy}
        onChange={chosen =>
          update({
            findingsBy:
              findingGroupings.find(by => by === chosen) ?? 'severity',
          })
        }
      />
      <FindingsExport
        data={data}
        shown={() => matchFindings(all, state, given)}
        textsOf={textsOf}
      />
    </>
  );
}

function countBy<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
