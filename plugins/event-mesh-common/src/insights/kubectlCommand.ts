import { Resource } from '../resources';

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
  const place = namespace === '' ? [] : ['-n', quote(namespace)];
  // Without the dashes an odd name would be read as an option.
  return [type, name].some(text => text.startsWith('-'))
    ? words('kubectl get', ...place, '-o yaml --', quote(type), quote(name))
    : words('kubectl get', quote(type), ...place, quote(name), '-o yaml');
}

function words(...parts: readonly string[]): string {
  return parts.join(' ');
}

function quote(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/'/g, `'\\''`)}'`;
}
