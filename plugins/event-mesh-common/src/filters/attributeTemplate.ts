import { KnownAttribute } from '../cesql';

/**
 * What an EventType's text says of an attribute: a value, or a template such as `/web/{region}`, in which a backslash
 * goes before a brace that is meant as such. Nothing where the braces do not pair.
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
