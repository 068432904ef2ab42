import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import { impact, ImpactEntry, Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo, useState } from 'react';
import type { CatalogOverlay } from '../../catalog';
import { eventMeshTranslationRef } from '../../translation';
import { LongList } from '../DetailsPanel';
import { EndpointName, endpointOf } from '../shared/EndpointName';
import { NameButton } from '../shared/Sentence';
import styles from './ResourceInsights.module.css';

type Props = {
  readonly mesh: Mesh;
  readonly id: string;
  readonly overlay: CatalogOverlay;
  readonly onSelect: (id: string) => void;
};

/**
 * Renders the upstream and downstream impact of a resource with its owners; computed only on request.
 *
 * @internal
 */
export function ImpactSection(props: Props) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
      <AccordionTrigger title={t('insights.impact')} />
      <AccordionPanel>{isOpen && <Streams {...props} />}</AccordionPanel>
    </Accordion>
  );
}

function Streams(props: Props) {
  const { mesh, id, overlay, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const found = useMemo(() => impact(mesh, id), [mesh, id]);
  const { up, down, counts, deadLetterSinks, ids } = found;
  const owners = [...new Set(ids.flatMap(overlay.ownersOf))]
    .map(overlay.nameOf)
    .sort();
  return (
    <div className={styles.streams}>
      <Stream
        {...props}
        title={t('insights.up', { count: counts.up })}
        entries={up}
      />
      <Stream
        {...props}
        title={t('insights.down', { count: counts.down })}
        entries={down}
      />
      {deadLetterSinks.length > 0 && (
        <div>
          <Text as="h4" variant="body-small" weight="bold">
            {t('insights.deadLetters')}
          </Text>
          <LongList items={deadLetterSinks} className={styles.list}>
            {sink => (
              <li key={sink}>
                <Name mesh={mesh} id={sink} onSelect={onSelect} />
              </li>
            )}
          </LongList>
        </div>
      )}
      {owners.length > 0 && (
        <Text as="p" variant="body-small">
          {t('insights.owners', { owners: owners.join(', ') })}
        </Text>
      )}
    </div>
  );
}

function Stream(
  props: Props & {
    readonly title: string;
    readonly entries: readonly ImpactEntry[];
  },
) {
  const { mesh, overlay, onSelect, title, entries } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div>
      <Text as="h4" variant="body-small" weight="bold">
        {title}
      </Text>
      <LongList items={entries} className={styles.list}>
        {({ id, distance, deadLettersOnly }) => (
          <li key={id} className={styles.entry}>
            <Name mesh={mesh} id={id} onSelect={onSelect} />
            <span className={styles.aside}>
              {[
                t('insights.hops', { count: distance }),
                ...overlay.ownersOf(id).map(overlay.nameOf),
                ...(deadLettersOnly ? [t('path.deadLettersOnly')] : []),
              ].join(' · ')}
            </span>
          </li>
        )}
      </LongList>
    </div>
  );
}

function Name(props: {
  readonly mesh: Mesh;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, id, onSelect } = props;
  const end = endpointOf(mesh, id);
  return (
    <NameButton id={id} onSelect={onSelect}>
      {end ? <EndpointName endpoint={end} /> : id}
    </NameButton>
  );
}
