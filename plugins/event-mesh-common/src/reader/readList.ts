import { Request } from './createRequest';
import { ListTarget, listPath } from './listPath';
import { parsePage } from './parsePage';
import { Failure } from '../model';

/**
 * The items read, the number of pages, and the failure that stopped the list early.
 *
 * @internal
 */
export type ListResult = {
  readonly items: readonly unknown[];
  readonly pages: number;
  /** The resource version of the first page, and so of the list. */
  readonly resourceVersion?: string;
  /** Characters of all pages. */
  readonly size?: number;
  readonly failure?: Failure;
};

/** @internal */
export type ReadListOptions = {
  readonly pageSize: number;
  /** The Accept header; defaults to plain JSON. */
  readonly accept?: string;
};

// More than any cluster has: ends the loop over a server that always sends another continue token.
const maxPages = 1000;

/**
 * Reads a list page by page, and restarts once when its continue token expires.
 *
 * @internal
 */
export async function readList(
  request: Request,
  target: ListTarget,
  options: ReadListOptions,
): Promise<ListResult> {
  const first = await readPages(request, target, options);
  if (first.failure?.code !== 'expired' || first.pages === 0) {
    return first;
  }
  const again = await readPages(request, target, options);
  return again.failure && again.pages < first.pages ? first : again;
}

async function readPages(
  request: Request,
  target: ListTarget,
  options: ReadListOptions,
): Promise<ListResult> {
  const { pageSize, accept = 'application/json' } = options;
  const items: unknown[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  let resourceVersion: string | undefined;
  let size = 0;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const path = listPath(target, { limit: pageSize, token });
    const answer = await request(path, { accept });
    if (answer.failure) {
      return { items, pages, failure: answer.failure };
    }
    const page = parsePage(answer.body);
    if (!page) {
      return { items, pages, failure: { code: 'unexpectedShape' } };
    }
    for (const item of page.items) {
      items.push(item);
    }
    size += answer.size ?? 0;
    resourceVersion ??= page.resourceVersion;
    token = page.token;
    if (token === undefined) {
      return { items, pages: pages + 1, resourceVersion, size };
    }
    if (seen.has(token)) {
      break;
    }
    seen.add(token);
  }
  return { items, pages: seen.size, failure: { code: 'unexpectedShape' } };
}
