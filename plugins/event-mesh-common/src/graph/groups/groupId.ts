const prefix = 'group:';

/**
 * Returns the id of a group, whether it is collapsed or not.
 *
 * @public
 */
export function groupId(key: string): string {
  return `${prefix}${key}`;
}

/**
 * Returns the key in a group's id, or undefined for any other id.
 *
 * @public
 */
export function parseGroupId(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}
