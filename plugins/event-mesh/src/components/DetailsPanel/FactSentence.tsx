import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Mesh, Statement } from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import { EndpointButton } from './EndpointButton';
import { factParams } from './factParams';
import styles from './DetailsPanel.module.css';

// Params that are prose; the others contain identifiers, rendered as code.
const prose = ['count', 'number', 'retry', 'description', 'kind'];

/**
 * Renders a fact as a sentence whose names open their details.
 *
 * @internal
 */
export function FactSentence(props: {
  readonly mesh: Mesh;
  readonly statement: Statement;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, statement, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const ids: Readonly<Record<string, string | undefined>> = statement.ids;
  const values: Record<string, ReactElement | string> = {};
  for (const [name, text] of Object.entries(statement.params)) {
    const id = ids[name];
    const end = id === undefined ? undefined : endpointOf(mesh, id);
    values[name] = end ? (
      <EndpointButton endpoint={end} onSelect={onSelect} />
    ) : (
      valueOf(name, text)
    );
  }
  return <>{t(`fact.${statement.code}`, factParams(values))}</>;
}

function valueOf(name: string, text: string): ReactElement | string {
  if (name === 'schema' && /^https?:\/\//i.test(text)) {
    return (
      <Link href={text} target="_blank" rel="noopener noreferrer">
        {text}
      </Link>
    );
  }
  return prose.includes(name) ? (
    text
  ) : (
    <code className={styles.code}>{text}</code>
  );
}
