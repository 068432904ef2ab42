import { Resource } from '../resources';
import { shellQuote } from './shellQuote';

/**
 * The command that prints a resource as the cluster has it, ready to be pasted into a shell.
 *
 * @remarks It names the kind in lower case, which kubectl takes for any kind, whatever its plural.
 * @public
 */
export function kubectlCommand(resource: Pick<Resource, 'ref'>): string {
  const { group, kind, namespace, name } = resource.ref;
  const singular = kind.toLowerCase();
  const type = group === '' ? singular : `${singular}.${group}`;
  const place = namespace === '' ? [] : ['-n', shellQuote(namespace)];
  // Without the dashes an odd name would be read as an option.
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
