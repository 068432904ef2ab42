const prefix = 'group:';

/**
 * The id of a group, whether it is drawn as one node or not.
 *
 * @public
 */
export function groupId(key: string): string {
  return `${prefix}${key}`;
}

/**
 * The key that a group's id was made of, or undefined for any other id.
 *
 * @public
 */
export function parseGroupId(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}
