import type { FactCode, FactParams } from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';

type Params = Readonly<Record<FactParams<FactCode>, ReactElement | string>>;

const blank: Params = {
  attribute: '',
  backing: '',
  backoffDelay: '',
  backoffPolicy: '',
  broker: '',
  brokerClass: '',
  channel: '',
  config: '',
  count: '',
  dependency: '',
  description: '',
  end: '',
  expression: '',
  field: '',
  filter: '',
  format: '',
  from: '',
  kind: '',
  name: '',
  namespace: '',
  number: '',
  owner: '',
  producer: '',
  reference: '',
  reply: '',
  retry: '',
  retryAfterMax: '',
  schema: '',
  sender: '',
  sink: '',
  source: '',
  sub: '',
  subject: '',
  subscriber: '',
  target: '',
  timeout: '',
  type: '',
  uri: '',
  value: '',
  workload: '',
};

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
