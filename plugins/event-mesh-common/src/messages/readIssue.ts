/**
 * Read issues: unreadable or malformed parts of an object.
 *
 * @internal
 */
export const readIssue = {
  objectUnreadable: 'An item of kind {{kind}} is not an object or has no name.',
  objectDuplicate: 'Two objects have this identity; only one is shown.',
  fieldMalformed: 'This field must be {{expected}} but is {{actual}}.',
  fieldMissing: 'This field is missing.',
} as const;
