import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Finding } from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { Code, NameButton, findingParams } from '../Sentence';

// Params that contain identifiers, rendered as code; the others are prose.
const machine = ['field', 'type', 'brokerClass', 'used'];

/**
 * Renders a finding or its remedy as a sentence whose names open their details.
 *
 * @internal
 */
export function FindingSentence(props: {
  readonly finding: Finding;
  readonly part: 'description' | 'fix';
  readonly onSelect: (id: string) => void;
}) {
  const { finding, part, onSelect } = props;
  const { code, params, ids } = finding;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const values: Record<string, ReactElement | string> = {};
  for (const [name, text] of Object.entries(params)) {
    const id = Object.hasOwn(ids, name) ? ids[name] : undefined;
    const plain = machine.includes(name) ? <Code text={text} /> : text;
    values[name] =
      id === undefined ? (
        plain
      ) : (
        <NameButton id={id} onSelect={onSelect}>
          {text}
        </NameButton>
      );
  }
  return <>{t(`finding.${code}.${part}`, findingParams(values))}</>;
}
