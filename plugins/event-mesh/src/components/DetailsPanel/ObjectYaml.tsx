import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { stringify } from 'yaml';
import { eventMeshTranslationRef } from '../../translation';
import { CodeBlock } from '../shared/CodeBlock';

/**
 * Renders the object as it was loaded, as YAML.
 *
 * @internal
 */
export default function ObjectYaml(props: { readonly object: unknown }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const text = useMemo(
    () => stringify(props.object, { lineWidth: 0 }),
    [props.object],
  );
  return (
    <CodeBlock
      text={text}
      label={t('details.yaml')}
      copyLabel={t('copy.yaml')}
    />
  );
}
