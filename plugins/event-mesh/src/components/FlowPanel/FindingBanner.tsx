import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { Finding } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../url';
import { eventMeshTranslationRef } from '../../translation';
import { FindingSentence, SeverityIcon } from '../shared/FindingSentence';
import styles from './FlowPanel.module.css';

/**
 * Renders the finding that the graph shows, and a button that clears it.
 *
 * @internal
 */
export function FindingBanner(props: {
  /** Undefined if the finding is resolved. */
  readonly finding: Finding | undefined;
  readonly onSelect: (id: string) => void;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { finding, onSelect, update } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div
      className={styles.banner}
      role="group"
      aria-label={t('findings.about')}
    >
      {finding && <SeverityIcon severity={finding.severity} />}
      <Text as="span" variant="body-small" className={styles.sentence}>
        {finding ? (
          <FindingSentence
            finding={finding}
            part="description"
            onSelect={onSelect}
          />
        ) : (
          t('findings.resolved')
        )}
      </Text>
      <Button
        className={styles.plain}
        size="small"
        variant="tertiary"
        iconStart={<RiCloseLine />}
        onPress={() => update({ about: undefined, hops: 1, direction: 'both' })}
      >
        {t('focusBanner.clear')}
      </Button>
    </div>
  );
}
