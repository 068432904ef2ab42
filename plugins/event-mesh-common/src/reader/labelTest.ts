/** Tests an object's labels against a label selector. @internal */
export type LabelTest = (labels: Readonly<Record<string, unknown>>) => boolean;

const form =
  /^(?<not>!)?(?<key>[\w./-]+)(?:\s*(?<operator>==|=|!=)\s*(?<value>[\w.-]*)|\s+(?<member>in|notin)\s*\((?<values>[^()]*)\))?$/;

/**
 * Parses the `labelSelector` of a query as an API server does; returns undefined if the server would reject it.
 *
 * @internal
 */
export function labelTest(query: string): LabelTest | undefined {
  const [, encoded = ''] = /(?:^|&)labelSelector=([^&]*)/.exec(query) ?? [];
  const text = decode(encoded);
  if (text === '') {
    return () => true;
  }
  const tests = text?.split(/,(?![^(]*\))/).map(part => partTest(part.trim()));
  return tests?.every(test => test !== undefined)
    ? labels => tests.every(test => test?.(labels))
    : undefined;
}

function partTest(part: string): LabelTest | undefined {
  const groups = form.exec(part)?.groups;
  if (!groups) {
    return undefined;
  }
  const { not, key, operator, value, member, values = '' } = groups;
  const has = (labels: Readonly<Record<string, unknown>>) =>
    Object.hasOwn(labels, key);
  if (!operator && !member) {
    return labels => has(labels) !== Boolean(not);
  }
  const allowed: readonly unknown[] = operator
    ? [value]
    : values.split(',').map(each => each.trim());
  const isNegative = operator === '!=' || member === 'notin';
  return not
    ? undefined
    : labels => (has(labels) && allowed.includes(labels[key])) !== isNegative;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}
