import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  Mesh,
  RegistryConsumer,
  RegistryRow,
} from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { LongList } from '../DetailsPanel';
import { EndpointName, endpointOf } from '../shared/EndpointName';
import { NameButton } from '../shared/Sentence';
import { VerdictMark, Why } from '../shared/VerdictTree';
import styles from './EventTypesPage.module.css';

type Props = {
  readonly mesh: Mesh;
  readonly onSelect: (id: string) => void;
};

/**
 * Renders the consumers of an event type, with the path and the verdict of each.
 *
 * @internal
 */
export function ConsumerList(props: Props & { readonly row: RegistryRow }) {
  const { row, mesh, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return row.consumers.length === 0 ? (
    <Text as="p" variant="body-small" color="secondary">
      {t('registry.noConsumers')}
    </Text>
  ) : (
    <LongList items={row.consumers} className={styles.plainList}>
      {receiver => (
        <li key={`${receiver.via} ${receiver.id}`}>
          <Consumer receiver={receiver} mesh={mesh} onSelect={onSelect} />
        </li>
      )}
    </LongList>
  );
}

function Consumer(props: Props & { readonly receiver: RegistryConsumer }) {
  const { receiver, mesh, onSelect } = props;
  const { via, id, verdict, matches } = receiver;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endpointOf(mesh, id ?? via);
  const viaEnd = endpointOf(mesh, via);
  const through = id !== undefined && id !== via && viaEnd && (
    <span className={styles.aside}>
      {t('path.through')}{' '}
      <NameButton id={via} onSelect={onSelect}>
        <EndpointName endpoint={viaEnd} />
      </NameButton>
    </span>
  );
  const best =
    matches.find(match => match.verdict.verdict === verdict) ?? matches.at(0);
  return (
    <>
      <NameButton id={id ?? via} onSelect={onSelect}>
        {end ? <EndpointName endpoint={end} /> : id ?? via}
      </NameButton>{' '}
      {through}
      <div>
        {best ? (
          <Why
            verdict={best.verdict}
            about={t('path.whyAbout', {
              name: viaEnd ? `${viaEnd.kind} ${viaEnd.name}` : via,
            })}
          />
        ) : (
          <VerdictMark verdict={verdict} />
        )}
      </div>
    </>
  );
}
