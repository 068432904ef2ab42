import { Fragment, ReactNode } from 'react';
import styles from './DetailsPanel.module.css';

/** A term and its value; `undefined` leaves it out. @internal */
export type Fact = readonly [name: string, value: ReactNode | undefined];

/** @internal */
export function FactList(props: { readonly facts: readonly Fact[] }) {
  const facts = props.facts.filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return facts.length === 0 ? null : (
    <dl className={styles.facts}>
      {facts.map(([name, value], i) => (
        <Fragment key={`${i} ${name}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
