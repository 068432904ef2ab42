import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FilterNode } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import styles from './DetailsPanel.module.css';

/**
 * What a filter lets pass, as a tree that can be read aloud.
 *
 * @internal
 */
export function FilterTree(props: { readonly filters: readonly FilterNode[] }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <ul className={styles.tree}>
      {props.filters.map(({ code, params, children }, i) => (
        <li key={i}>
          {t(`filter.${code}`, {
            attribute: <Code text={params.attribute} />,
            value: <Code text={params.value} />,
            expression: <Code text={params.expression} />,
            dialect: <Code text={params.dialect} />,
          })}
          {children.length > 0 && <FilterTree filters={children} />}
        </li>
      ))}
    </ul>
  );
}

function Code(props: { readonly text: string | undefined }) {
  return <code className={styles.code}>{props.text}</code>;
}
