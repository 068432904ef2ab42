import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityPath, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { Names } from './Names';
import { TypeChips } from './TypeChips';
import styles from './EntityEventMesh.module.css';

/**
 * One path of events in a sentence, and what is known to take it.
 *
 * @internal
 */
export function PathRow(props: {
  readonly mesh: Mesh;
  readonly path: EntityPath;
  readonly direction: 'receives' | 'sends';
  /** Whether there are several ends at the entity, so that the line must say which. */
  readonly namesOwn: boolean;
  /** Whether all ways are those of events of one type. */
  readonly isOneType: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { path, isOneType, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  // Where all is about one type, only doubts are worth a word.
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
