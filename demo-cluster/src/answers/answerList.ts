import { JsonObject, objectAt } from '../json';
import { pageOf, readContinueToken, writeContinueToken } from '../paging';
import { ApiRequest, jsonReply, Reply, statusReply } from '../requests';
import { createSelection } from '../selectors';
import {
  badRequest,
  expiredContinue,
  notAcceptable,
  tooLarge,
} from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { apiVersionOf, ResourceList } from '../world';
import { agreedForm, partialObject } from './forms';
import { MEDIA_TYPES } from './mediaTypes';
import { readCount } from './readCount';
import { Target } from './types';

// How long the API server waits for a resourceVersion that it has not seen yet.
const TOO_LARGE_WAIT_MS = 3000;

/** Answers a list or one page of it. @internal */
export function answerList(
  moment: TimelineMoment,
  request: ApiRequest,
  target: Target,
): Reply {
  const { query } = request;
  const form = agreedForm(request.accept, 'PartialObjectMetadataList');
  if (!form) return statusReply(notAcceptable(MEDIA_TYPES));
  const limit = readCount(query, 'limit');
  const asked = readCount(query, 'resourceVersion');
  const selection = createSelection(query, target.path.namespace);
  if (asked > moment.resourceVersion) {
    return statusReply(tooLarge(asked, moment.resourceVersion), {
      headers: { 'Retry-After': '1' },
      delayMs: TOO_LARGE_WAIT_MS,
    });
  }
  const token = query.get('continue');
  const point = token ? readContinueToken(token) : undefined;
  if (token && !point)
    return statusReply(badRequest('continue key is not valid'));
  if (point && ![-1, moment.resourceVersion].includes(point.resourceVersion)) {
    return statusReply(
      expiredContinue(writeContinueToken({ ...point, resourceVersion: -1 })),
    );
  }

  const list = moment.lists.get(target.key) ?? emptyList(target);
  const page = pageOf(list.items.filter(selection.has), {
    limit,
    after: point?.after,
  });
  const metadata: JsonObject = { ...objectAt(list.document, 'metadata') };
  const paged = limit > 0 || point !== undefined;
  metadata.resourceVersion = String(
    paged || list.resourceVersion === 0
      ? moment.resourceVersion
      : list.resourceVersion,
  );
  if (page.lastKey !== undefined) {
    metadata.continue = writeContinueToken({
      resourceVersion: moment.resourceVersion,
      after: page.lastKey,
    });
    if (!selection.narrowed) metadata.remainingItemCount = page.remaining;
  }
  if (form === 'partial') {
    return jsonReply({
      kind: 'PartialObjectMetadataList',
      apiVersion: 'meta.k8s.io/v1',
      metadata,
      items: page.items.map(partialObject),
    });
  }
  const { kind, apiVersion, document } = list;
  const items = page.items.map(item => item.json);
  return jsonReply({ kind, apiVersion, ...document, metadata, items });
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
