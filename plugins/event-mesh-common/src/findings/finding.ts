import { FindingCode, FindingParams } from '../messages';
import { Finding } from './types';
import { Named } from '../mesh';

type Rest = Partial<
  Pick<Finding, 'affected' | 'detail' | 'field' | 'uncertain'>
> &
  Pick<Finding, 'about' | 'severity'> & {
    /** What makes it another finding than others of its code; what comes first of what it is about, unless given. */
    readonly key?: string;
  };

/**
 * A finding, with what to put into its texts: a text, a number, or something in the mesh.
 *
 * @internal
 */
export function finding<Code extends FindingCode>(
  code: Code,
  params: Readonly<Record<FindingParams<Code>, string | number | Named>>,
  { key, about, ...rest }: Rest,
): Finding {
  const texts: Record<string, string> = {};
  const ids: Record<string, string> = {};
  for (const [name, value] of Object.entries<string | number | Named>(params)) {
    texts[name] = typeof value === 'object' ? value.text : String(value);
    if (typeof value === 'object' && value.id !== '') {
      ids[name] = value.id;
    }
  }
  const all = [...new Set(about)];
  return {
    id: `${code}|${key ?? about[0]}`,
    code,
    params: texts,
    ids,
    about: all,
    ...rest,
    anchor: code.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
    query: { name: code, ids: all },
  };
}
