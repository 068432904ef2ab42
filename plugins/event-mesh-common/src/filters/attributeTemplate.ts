import { KnownAttribute } from '../cesql';

/**
 * Parses an attribute of an EventType: a value, or a template such as `/web/{region}`, in which a backslash escapes a
 * brace. Returns undefined if the braces do not match.
 *
 * @remarks knative/eventing pkg/graph/transforms.go; pkg/apis/eventing/v1beta3/eventtype_types.go.
 * @public
 */
export function parseAttributeTemplate(
  text: string,
): KnownAttribute | undefined {
  const pieces = [''];
  let isInside = false;
  for (const [part] of text.matchAll(/\\[{}]|[^{}\\]+|./gs)) {
    if (part === '{' || part === '}') {
      if (isInside === (part === '{')) {
        return undefined;
      }
      isInside = part === '{';
      if (isInside) {
        pieces.push('');
      }
    } else if (!isInside) {
      pieces[pieces.length - 1] += part.replace(/^\\(?=[{}])/, '');
    }
  }
  if (isInside) {
    return undefined;
  }
  return pieces.length > 1 ? { pieces } : { value: pieces[0] };
}
