/**
 * The identity of a Kubernetes object, without the API version.
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

// Exactly the four separators, so no part contains a slash.
const plainId = /^[\w.-]*(?:\/[\w.-]*){4}$/;

/**
 * Returns the id of a ref. Only this function creates ids. Equal refs have equal ids, and different refs have different
 * ones.
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
 * Parses an id of {@link refId}; returns undefined for any other text.
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

// encodeURIComponent throws on lone surrogates, which JSON may contain; they are escaped by their code.
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
