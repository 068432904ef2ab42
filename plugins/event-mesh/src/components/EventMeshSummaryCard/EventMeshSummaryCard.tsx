import type { Entity } from '@backstage/catalog-model';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link, Skeleton, Text } from '@backstage/ui';
import type { FlowingType } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { EntityMesh, fullMapOf, useEntityMesh } from '../../hooks';
import { writeView } from '../../url';
import { eventMeshGraphRouteRef } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { entityAnswer } from '../shared/EmptyState';
import { StatusMark } from '../shared/StatusMark';
import { Unread } from './Unread';
import { useTabHref } from './useTabHref';
import { worstStatus } from './worstStatus';
import styles from './EventMeshSummaryCard.module.css';

const nearest = { eventTypes: false, hops: 1, opened: [] };

/** The card names so many types; the tab names all. */
const few = 5;

/**
 * Renders a summary of the paths of an entity in a few rows.
 *
 * @internal
 */
export function EventMeshSummaryCard() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { entity } = useEntity();
  const around = useEntityMesh(entity, nearest);
  const href = useMeshHref(entity, around);
  return (
    <div data-testid="event-mesh-root">
      <EntityInfoCard
        title={t('card.title')}
        footerActions={href && <Link href={href}>{t('card.link')}</Link>}
      >
        <Summary {...around} />
      </EntityInfoCard>
    </div>
  );
}

/** Returns the link to the tab, or to the page if the app has no tab for the entity. */
function useMeshHref(entity: Entity, around: EntityMesh): string | undefined {
  const tab = useTabHref(entity);
  const page = useRouteRef(eventMeshGraphRouteRef);
  if (tab !== undefined || !page) {
    return tab;
  }
  const view = writeView(new URLSearchParams(), fullMapOf(entity, around));
  return `${page()}?${view}`;
}

function Summary(around: EntityMesh) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { namespaces } = around.data;
  const answer = entityAnswer(around);
  switch (answer.is) {
    case 'loading':
      return (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height="4rem" />
        </div>
      );
    case 'unread':
      return <Unread reason={answer.reason} data={around.data} />;
    case 'notTied':
      return <Text as="p">{t('entity.unrelatedTitle')}</Text>;
    case 'nothing':
      return answer.isComplete ? (
        <Text as="p">
          {namespaces.length === 0
            ? t('card.nothing')
            : t('card.nothingIn', { namespaces: namespaces.join(', ') })}
        </Text>
      ) : (
        <>
          <Text as="p">{t('empty.incomplete.title')}</Text>
          <Incomplete />
        </>
      );
    default:
      return (
        <>
          <Facts {...around} />
          {!answer.isComplete && <Incomplete />}
        </>
      );
  }
}

function Incomplete() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <Text as="p" variant="body-small" color="secondary">
      {t('card.unreadable')}
    </Text>
  );
}

function Facts({ data: { mesh }, ids, flow, findings }: EntityMesh) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const worst = useMemo(() => worstStatus(mesh, flow, ids), [mesh, flow, ids]);
  const { receives, sends, received, sent } = flow;
  return (
    <dl className={styles.facts}>
      <dt>{t('card.in')}</dt>
      <dd>{t('card.paths', { count: receives.length })}</dd>
      <dt>{t('card.out')}</dt>
      <dd>{t('card.paths', { count: sends.length })}</dd>
      <Types name={t('card.received')} types={received} />
      <Types name={t('card.sent')} types={sent} />
      {worst && (
        <>
          <dt>{t('card.status')}</dt>
          <dd>
            <StatusMark status={worst} />
          </dd>
        </>
      )}
      {findings.length > 0 && (
        <>
          <dt>{t('card.findings')}</dt>
          <dd>{findings.length}</dd>
        </>
      )}
    </dl>
  );
}

function Types(props: {
  readonly name: string;
  readonly types: readonly FlowingType[];
}) {
  const { name, types } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const rest = types.length - few;
  return types.length === 0 ? null : (
    <>
      <dt>{name}</dt>
      <dd className={styles.types}>
        {types.slice(0, few).map(({ type }) => (
          <div key={type}>{type}</div>
        ))}
        {rest > 0 && <div>{t('entity.more', { count: rest })}</div>}
      </dd>
    </>
  );
}
