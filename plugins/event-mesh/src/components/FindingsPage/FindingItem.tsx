import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Text } from '@backstage/ui';
import { RiFocus2Line } from '@remixicon/react';
import type { Finding, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { EndpointName, endpointOf } from '../shared/EndpointName';
import { FindingSentence, SeverityIcon } from '../shared/FindingSentence';
import { NameButton } from '../shared/Sentence';
import { useFindingLink } from './useFindingLink';
import type { TextsOf } from './useFindingTexts';
import styles from './FindingsPage.module.css';

// So many further resources are named; the graph shows all.
const few = 8;

/**
 * Renders one finding: the fact, the remedy, and the related resources.
 *
 * @internal
 */
export function FindingItem(props: {
  readonly finding: Finding;
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly textsOf: TextsOf;
  readonly onSelect: (id: string) => void;
}) {
  const { finding, mesh, titles, textsOf, onSelect } = props;
  const { severity, about, field } = finding;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const href = useFindingLink(mesh)(finding);
  const { name, notes } = textsOf(finding);
  const place = endpointOf(mesh, about[0] ?? '');
  const where = [
    place?.namespace,
    titles.size > 1 && place ? titles.get(place.cluster) ?? place.cluster : '',
    field,
  ].filter(Boolean);
  return (
    <article className={styles.item} aria-label={name}>
      <SeverityIcon severity={severity} />
      <div className={styles.words}>
        <div className={styles.title}>
          <Text as="h3" variant="body-medium" weight="bold">
            {name}
          </Text>
          <Text as="span" variant="body-small" color="secondary">
            {where.join(' · ')}
          </Text>
        </div>
        <p>
          <FindingSentence
            finding={finding}
            part="description"
            onSelect={onSelect}
          />
        </p>
        <p className={styles.fix}>
          <FindingSentence finding={finding} part="fix" onSelect={onSelect} />
        </p>
        <Affected finding={finding} mesh={mesh} onSelect={onSelect} />
        {notes.map(note => (
          <p key={note} className={styles.fix}>
            {note}
          </p>
        ))}
      </div>
      {href !== undefined && (
        <ButtonLink
          href={href}
          size="small"
          variant="tertiary"
          className={styles.plain}
          iconStart={<RiFocus2Line />}
          aria-label={t('findings.showOf', { name })}
        >
          {t('findings.show')}
        </ButtonLink>
      )}
    </article>
  );
}

function Affected(props: {
  readonly finding: Finding;
  readonly mesh: Mesh;
  readonly onSelect: (id: string) => void;
}) {
  const { finding, mesh, onSelect } = props;
  const { affected = [] } = finding;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const names = affected.slice(0, few).map((id, i) => {
    const end = endpointOf(mesh, id);
    return (
      <span key={id}>
        {i > 0 && ', '}
        <NameButton id={id} onSelect={onSelect}>
          {end ? <EndpointName endpoint={end} /> : id}
        </NameButton>
      </span>
    );
  });
  const others = affected.length - names.length;
  return affected.length === 0 ? null : (
    <p className={styles.fix}>
      {t('findingNote.affected', {
        who: (
          <>
            {names}
            {others > 0 && <> {t('findings.more', { count: others })}</>}
          </>
        ),
      })}
    </p>
  );
}
