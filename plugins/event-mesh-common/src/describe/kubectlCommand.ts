import { Resource } from '../resources';
import { shellQuote } from './shellQuote';

/**
 * Returns the command that prints a resource as YAML, quoted for a shell.
 *
 * @remarks Uses the lower case kind, which kubectl accepts for any kind, instead of the plural.
 * @public
 */
export function kubectlCommand(resource: Pick<Resource, 'ref'>): string {
  const { group, kind, namespace, name } = resource.ref;
  const singular = kind.toLowerCase();
  const type = group === '' ? singular : `${singular}.${group}`;
  const place = namespace === '' ? [] : ['-n', shellQuote(namespace)];
  // Without the dashes, a name that starts with a dash would be read as an option.
  return [type, name].some(text => text.startsWith('-'))
    ? words(
        'kubectl get',
        ...place,
        '-o yaml --',
        shellQuote(type),
        shellQuote(name),
      )
    : words(
        'kubectl get',
        shellQuote(type),
        ...place,
        shellQuote(name),
        '-o yaml',
      );
}

function words(...parts: readonly string[]): string {
  return parts.join(' ');
}
