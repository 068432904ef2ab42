import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Skeleton, Text } from '@backstage/ui';
import { RiShieldCheckLine } from '@remixicon/react';
import type { Finding } from 'backstage-plugin-event-mesh-common';
import { useFindings } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { EmptyState } from '../shared/EmptyState';
import { InsightContent, InsightFrame } from '../InsightFrame';
import { isWhole } from '../shared/LoadReport';
import { FindingGroups } from './FindingGroups';
import { FindingsToolbar } from './FindingsToolbar';
import { groupFindings } from './groupFindings';
import { isAnySelected, matchFindings } from './matchFindings';
import { useFindingTexts } from './useFindingTexts';
import styles from './FindingsPage.module.css';

/**
 * Renders the findings of the mesh of all clusters, each with its remedy.
 *
 * @internal
 */
export function FindingsPage() {
  return (
    <InsightFrame toolbar={content => <Toolbar content={content} />}>
      {content => <Findings content={content} />}
    </InsightFrame>
  );
}

const nothingYet: readonly Finding[] = [];

type Props = { readonly content: InsightContent };

function Toolbar({ content }: Props) {
  const { data } = content;
  const all = useFindings(data.mesh) ?? nothingYet;
  const textsOf = useFindingTexts();
  return <FindingsToolbar {...content} all={all} textsOf={textsOf} />;
}

function Findings({ content }: Props) {
  const { data, overlay, state, update, select } = content;
  const { mesh, titles, loadReports } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const all = useFindings(mesh);
  const textsOf = useFindingTexts();
  if (!all) {
    return (
      <div role="status" aria-label={t('findings.checking')}>
        <Skeleton width="100%" height="60vh" />
      </div>
    );
  }
  const shown = matchFindings(all, state, { mesh, textsOf });
  const groups = groupFindings(shown, state.findingsBy, { mesh, overlay });
  if (all.length === 0) {
    return (
      <EmptyState
        icon={<RiShieldCheckLine size={40} />}
        title={t('findings.none')}
        description={t(
          isWhole(loadReports) ? 'findings.noneWhole' : 'findings.nonePartly',
        )}
      />
    );
  }
  return (
    <section className={styles.findings} aria-label={t('findings.title')}>
      <div className={styles.count} role="status">
        <Text as="p" variant="body-small" color="secondary">
          {shown.length < all.length
            ? t('findings.countOf', {
                shown: String(shown.length),
                count: all.length,
              })
            : t('findings.count', { count: all.length })}
        </Text>
        {isAnySelected(state) && (
          <Button
            size="small"
            variant="tertiary"
            className={styles.plain}
            onPress={() =>
              update({ severities: [], codes: [], findingText: '' })
            }
          >
            {t('empty.clear')}
          </Button>
        )}
      </div>
      <FindingGroups
        groups={groups}
        by={state.findingsBy}
        mesh={mesh}
        titles={titles}
        textsOf={textsOf}
        onSelect={select}
      />
    </section>
  );
}
