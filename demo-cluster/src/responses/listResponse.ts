import { JsonObject, objectAt } from '../json';
import { Page, pageOf, writeContinueToken } from '../paging';
import {
  ApiRequest,
  jsonResponse,
  ApiResponse,
  statusResponse,
} from '../requests';
import { createSelection } from '../selectors';
import { notAcceptable } from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { apiVersionOf, ResourceList, StoredObject } from '../scenario';
import { checkAge } from './checkAge';
import { negotiatedForm, partialObject } from './forms';
import { ListOptions, readListOptions } from './readListOptions';
import { Target } from './types';

/** Returns the response to a list request: the list or one page of it. @internal */
export function listResponse(
  moment: TimelineMoment,
  request: ApiRequest,
  target: Target,
): ApiResponse {
  const form = negotiatedForm(request.accept, ['PartialObjectMetadataList']);
  if (!form) return statusResponse(notAcceptable());
  const options = readListOptions(request.query);
  const selection = createSelection(request.query, target.path);
  const list = moment.lists.get(target.key) ?? emptyList(target);
  checkAge(moment, options, list.resourceVersion);

  const { limit, point } = options;
  const page = pageOf(list.items.filter(selection.has), {
    limit,
    after: point && keyAfter(point.after, target.path.namespace),
  });
  const metadata = metadataOf(moment, list, { options, page });
  if (page.lastKey !== undefined) {
    const { namespace } = target.path;
    const after = namespace
      ? page.lastKey.slice(namespace.length + 1)
      : page.lastKey;
    const { resourceVersion } = moment;
    metadata.continue = writeContinueToken({ resourceVersion, after });
    if (!selection.narrowed) metadata.remainingItemCount = page.remaining;
  }
  if (form === 'partial') {
    if (metadata.continue === '') delete metadata.continue;
    return jsonResponse({
      kind: 'PartialObjectMetadataList',
      apiVersion: 'meta.k8s.io/v1',
      metadata,
      items: page.items.map(partialObject),
    });
  }
  const { kind, apiVersion, document } = list;
  const items = page.items.map(item => item.json);
  const missing: JsonObject = document.kind ? {} : { kind, apiVersion };
  const whole: JsonObject = { ...missing, ...document, metadata, items };
  return jsonResponse(whole);
}

// The server's tokens contain the key relative to the path: without the namespace if it is in the path.
function keyAfter(after: string, namespace: string): string {
  return namespace ? `${namespace}/${after}` : after;
}

function metadataOf(
  moment: TimelineMoment,
  list: ResourceList,
  { options, page }: { options: ListOptions; page: Page<StoredObject> },
): JsonObject {
  const paged = page.lastKey !== undefined || options.point !== undefined;
  const version =
    paged || list.resourceVersion === 0
      ? moment.resourceVersion
      : list.resourceVersion;
  return {
    ...objectAt(list.document, 'metadata'),
    resourceVersion: String(version),
  };
}

function emptyList({ info }: Target): ResourceList {
  return {
    apiVersion: apiVersionOf(info),
    kind: `${info.kind}List`,
    document: {},
    resourceVersion: 0,
    items: [],
  };
}
