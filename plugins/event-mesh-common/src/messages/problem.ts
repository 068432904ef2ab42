/**
 * What is unreadable or malformed in an object.
 *
 * @internal
 */
export const problem = {
  objectUnreadable: 'An object of kind {{kind}} has no name or is no object.',
  objectDuplicate: 'There are two objects with this identity; one is shown.',
  fieldMalformed: 'This field should be {{expected}} but is {{actual}}.',
  fieldMissing: 'This field is missing.',
} as const;
