import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityPath, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { Names } from './Names';
import { TypeChips } from './TypeChips';
import styles from './EntityEventMesh.module.css';

/**
 * Renders one path of events as a sentence, with the event types known on it.
 *
 * @internal
 */
export function PathRow(props: {
  readonly mesh: Mesh;
  readonly path: EntityPath;
  readonly direction: 'receives' | 'sends';
  /** Whether the entity has several endpoints, so the row must name its own. */
  readonly namesOwn: boolean;
  /** Whether all paths carry the same single event type. */
  readonly isOneType: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { path, isOneType, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  // For a single event type only an undecided verdict is worth showing.
  const types = isOneType
    ? path.types.filter(({ sure }) => sure !== 'matches')
    : path.types;
  return (
    <li>
      <PathSentence {...props} onSelect={onSelect} />
      {types.length > 0 && (
        <TypeChips types={types} label={t('entity.types')} />
      )}
      {path.types.length === 0 && !path.isDeadLetter && (
        <span className={styles.unknown}>{t('entity.unknownTypes')}</span>
      )}
    </li>
  );
}

function PathSentence(props: Parameters<typeof PathRow>[0]) {
  const { mesh, path, direction, namesOwn, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const name = (id: string) => (
    <Names mesh={mesh} ids={[id]} onSelect={onSelect} />
  );
  const [from, to, via] = [name(path.from), name(path.to), name(path.via)];
  const isStraight = path.via === path.from || path.via === path.to;
  if (path.isDeadLetter) {
    return <>{t('entity.path.failures', { from, via })}</>;
  }
  if (direction === 'receives') {
    if (isStraight) {
      return namesOwn ? (
        <>{t('entity.path.straightTo', { from, to })}</>
      ) : (
        <>{t('entity.path.straight', { from })}</>
      );
    }
    return namesOwn ? (
      <>{t('entity.path.throughTo', { via, from, to })}</>
    ) : (
      <>{t('entity.path.through', { via, from })}</>
    );
  }
  if (isStraight) {
    return namesOwn ? (
      <>{t('entity.path.goesStraightFrom', { from, to })}</>
    ) : (
      <>{t('entity.path.goesStraight', { to })}</>
    );
  }
  return namesOwn ? (
    <>{t('entity.path.goesThroughFrom', { via, from, to })}</>
  ) : (
    <>{t('entity.path.goesThrough', { via, to })}</>
  );
}
