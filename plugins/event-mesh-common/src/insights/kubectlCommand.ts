import { Resource } from '../resources';

/**
 * The command that prints a resource as the cluster has it, ready to be pasted into a shell.
 *
 * @remarks Without the plural it names the kind, which kubectl takes as well.
 * @public
 */
export function kubectlCommand(
  resource: Pick<Resource, 'ref'>,
  plural?: string,
): string {
  const { group, kind, namespace, name } = resource.ref;
  const singular = plural ?? kind.toLowerCase();
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
