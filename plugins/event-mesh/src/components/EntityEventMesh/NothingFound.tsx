import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiNodeTree } from '@remixicon/react';
import { EntityQuery, parseRefId } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { EmptyState } from '../shared/EmptyState';

/**
 * Renders the labels and selectors that matched no resource, or how to link resources to an entity without any.
 *
 * @internal
 */
export function NothingFound(props: {
  readonly queries: readonly EntityQuery[];
  /** Namespaces that are read; empty means all. */
  readonly namespaces: readonly string[];
  /** All requested lists are loaded. */
  readonly isComplete: boolean;
}) {
  const { queries, namespaces, isComplete } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const looked = queries.slice(0, 3).flatMap(query => {
    const { id, kubernetesId, labelSelector } = query;
    const ref = id === undefined ? undefined : parseRefId(id);
    return [
      ref && t('entity.notFoundObject', { name: `${ref.kind} ${ref.name}` }),
      kubernetesId &&
        t('entity.notFoundLabel', {
          label: `backstage.io/kubernetes-id=${kubernetesId}`,
        }),
      labelSelector &&
        t('entity.notFoundSelector', { selector: labelSelector }),
    ].filter(text => text !== undefined && text !== '');
  });
  const scope =
    namespaces.length > 0
      ? [t('empty.onlyIn', { namespaces: namespaces.join(', ') })]
      : [];
  return queries.length === 0 ? (
    <EmptyState
      icon={<RiNodeTree size={40} />}
      title={t('entity.unrelatedTitle')}
      description={t('entity.unrelated', {
        annotation: 'backstage.io/kubernetes-id',
      })}
    />
  ) : (
    <EmptyState
      icon={<RiNodeTree size={40} />}
      title={
        isComplete ? t('entity.notFoundTitle') : t('empty.incomplete.title')
      }
      description={
        isComplete
          ? [...looked, ...scope].join(' ')
          : t('empty.incomplete.description')
      }
    />
  );
}
