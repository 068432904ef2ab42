import { describeResource, Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import styles from './DetailsPanel.module.css';
import { FactSentence } from './FactSentence';
import { LongList } from './LongList';

/**
 * Renders the facts of a resource or placeholder as sentences whose names open their details.
 *
 * @internal
 */
export function Statements(props: {
  readonly mesh: Mesh;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, id, onSelect } = props;
  const statements = useMemo(() => describeResource(mesh, id), [mesh, id]);
  return statements.length === 0 ? null : (
    <LongList items={statements} className={styles.statements}>
      {(statement, i) => (
        <li key={i}>
          <FactSentence mesh={mesh} statement={statement} onSelect={onSelect} />
        </li>
      )}
    </LongList>
  );
}
