/**
 * The identity of a Kubernetes object: the API version is not part of it.
 *
 * @remarks `group` is `''` for the core group and `namespace` is `''` for cluster-scoped objects.
 * @public
 */
export type ResourceRef = {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
};

// Four slashes are those between the parts, so that none is within a part.
const plainId = /^[\w.-]*(?:\/[\w.-]*){4}$/;

/**
 * The id of a ref: the only maker of ids in the house. Equal refs give equal ids and no two refs share one.
 *
 * @public
 */
export function refId(ref: ResourceRef): string {
  const { cluster, group, kind, namespace, name } = ref;
  const id = `${cluster}/${group}/${kind}/${namespace}/${name}`;
  return plainId.test(id)
    ? id
    : [cluster, group, kind, namespace, name].map(encodeIdPart).join('/');
}

/**
 * The ref that {@link refId} made an id from, or undefined for any other text.
 *
 * @public
 */
export function parseRefId(id: string): ResourceRef | undefined {
  const parts = id.split('/');
  if (parts.length !== 5) {
    return undefined;
  }
  try {
    const [cluster, group, kind, namespace, name] = parts.map(decodeIdPart);
    const ref = { cluster, group, kind, namespace, name };
    return refId(ref) === id ? ref : undefined;
  } catch {
    return undefined;
  }
}

// encodeURIComponent throws on lone surrogates, which JSON may hold; they are kept apart by their code.
function encodeIdPart(part: string): string {
  if (/^[\w.-]*$/.test(part)) {
    return part;
  }
  return part
    .split(/([\uD800-\uDBFF][\uDC00-\uDFFF])/)
    .map((piece, i) =>
      i % 2 === 1
        ? encodeURIComponent(piece)
        : piece.replace(/[^]/g, char =>
            /[\uD800-\uDFFF]/.test(char)
              ? `~u${char.charCodeAt(0).toString(16)}`
              : encodeURIComponent(char).replace(/~/g, '%7E'),
          ),
    )
    .join('');
}

function decodeIdPart(part: string): string {
  return part
    .split(/~u([0-9a-f]{4})/)
    .map((piece, i) =>
      i % 2 === 1
        ? String.fromCharCode(Number.parseInt(piece, 16))
        : decodeURIComponent(piece),
    )
    .join('');
}
