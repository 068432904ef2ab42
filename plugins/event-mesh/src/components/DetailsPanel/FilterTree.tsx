import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FilterNode } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { LongTree } from '../shared/LongTree';
import { Code } from '../shared/Sentence';
import styles from './DetailsPanel.module.css';

/**
 * Renders the conditions of a filter as a tree for screen readers too.
 *
 * @internal
 */
export function FilterTree(props: { readonly filter: FilterNode }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <LongTree root={props.filter} className={styles.tree}>
      {({ code, params }) =>
        t(`filter.${code}`, {
          attribute: <Code text={params.attribute ?? ''} />,
          value: <Code text={params.value ?? ''} />,
          expression: <Code text={params.expression ?? ''} />,
          dialect: <Code text={params.dialect ?? ''} />,
        })
      }
    </LongTree>
  );
}
