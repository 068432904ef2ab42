import {
  FactCode,
  FactParams,
  messages,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';

type Params = Readonly<Record<FactParams<FactCode>, ReactElement | string>>;

// The compiler cannot count the names in a text, but they are the ones that its types are made of.
const blank = Object.fromEntries(
  Object.values(messages.fact).flatMap(text =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, '']),
  ),
) as Params;

/**
 * Params for the text of any fact: a translation may use fewer, and the compiler wants all that some fact has.
 *
 * @internal
 */
export function factParams(
  values: Readonly<Record<string, ReactElement | string>>,
): Params {
  return { ...blank, ...values };
}
