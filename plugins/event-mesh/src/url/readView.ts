import { withCurrentNames } from './renamedParams';
import type { ViewParam } from './viewParams';
import { ViewState, viewParams } from './viewState';

/** The only supported version of the query. @internal */
export const viewVersion = '1';

/**
 * An ignored part of the URL: a value of one key, or everything, if it is written for another version.
 *
 * @internal
 */
export type ViewNotice =
  | {
      readonly code: 'wrongValue';
      readonly key: string;
      readonly value: string;
    }
  | { readonly code: 'unknownVersion'; readonly value: string };

const paramNames = Object.keys(viewParams) as (keyof ViewState)[];

/** The view state of an empty query. @internal */
export const usualView = mapParams(({ fallback }) => fallback);

/**
 * Reads the view state from a query. An invalid value counts as absent, and so does everything of an unsupported
 * version; both are reported.
 *
 * @internal
 */
export function readView(given: URLSearchParams): {
  readonly state: ViewState;
  readonly notices: readonly ViewNotice[];
} {
  const query = withCurrentNames(given);
  const version = query.get('v') ?? viewVersion;
  if (version !== viewVersion) {
    const notices = [{ code: 'unknownVersion', value: version }] as const;
    return { state: usualView, notices };
  }
  const notices: ViewNotice[] = [];
  const state = mapParams(({ key, read }) => {
    const { value, wrong } = read(query.getAll(key));
    wrong.forEach(one => notices.push({ code: 'wrongValue', key, value: one }));
    return value;
  });
  return { state, notices };
}

/**
 * Writes changes into a query in a fixed order, and keeps parameters of others.
 *
 * @internal
 */
export function writeView(
  query: URLSearchParams,
  changes: Partial<ViewState>,
): URLSearchParams {
  const state: ViewState = { ...readView(query).state, ...changes };
  const next = withCurrentNames(query);
  next.delete('v');
  paramNames.forEach(name => next.delete(viewParams[name].key));
  const written = new URLSearchParams();
  paramNames.forEach(name => append(written, state, name));
  if (written.toString() !== '') {
    next.append('v', viewVersion);
    written.forEach((value, key) => next.append(key, value));
  }
  return next;
}

function append<Name extends keyof ViewState>(
  to: URLSearchParams,
  state: ViewState,
  name: Name,
): void {
  const { key, write }: ViewParam<ViewState[Name]> = viewParams[name];
  write(state[name]).forEach(value => to.append(key, value));
}

function mapParams(of: <Value>(param: ViewParam<Value>) => Value): ViewState {
  return Object.fromEntries(
    Object.entries(viewParams).map(([name, param]) => [
      name,
      of(param as ViewParam<unknown>),
    ]),
  ) as ViewState;
}
