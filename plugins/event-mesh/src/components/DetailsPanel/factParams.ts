import {
  FactCode,
  FactParams,
  messages,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';

type Params = Readonly<Record<FactParams<FactCode>, ReactElement | string>>;

// The compiler cannot infer the names in a text, but its param types are derived from the same names.
const blank = Object.fromEntries(
  Object.values(messages.fact).flatMap(text =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, '']),
  ),
) as Params;

/**
 * Returns the params for the text of any fact: a translation may use fewer, and the compiler requires all that any fact
 * has.
 *
 * @internal
 */
export function factParams(
  values: Readonly<Record<string, ReactElement | string>>,
): Params {
  return { ...blank, ...values };
}
