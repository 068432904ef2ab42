/** Formats the result of {@link meshOutput} as lines of text for a terminal. */
export function meshLines(common, output) {
  const words = wordsOf(common, output);
  return [
    ...output.loadReports.flatMap(report => clusterLines(report, words)),
    ...section('unresolved references', placeholderLines(output, words)),
    ...section('read issues', readIssueLines(output, words)),
    ...section('findings', findingLines(common, output, words)),
    ...section('totals', countLines(output)),
  ];
}

function section(title, lines) {
  return lines.length === 0
    ? []
    : [title, ...lines.map(line => `  ${line}`), ''];
}

/** Returns the names and lookups that all lines share. */
function wordsOf(
  { messages, say, describeFilter },
  { resources, placeholders, links },
) {
  const byId = new Map(resources.map(found => [found.id, found]));
  const placeholderById = new Map(
    placeholders.map(placeholder => [placeholder.id, placeholder]),
  );
  const refOf = id =>
    byId.get(id)?.resource.ref ?? placeholderById.get(id)?.ref;
  const several = new Set(
    resources.map(({ resource }) => resource.ref.cluster),
  );
  const name = (id, from) => {
    const ref = refOf(id);
    if (!ref) return placeholderById.get(id)?.uri ?? id;
    const abroad = several.size > 1 && ref.cluster !== from?.cluster;
    const place = [
      abroad && ref.cluster,
      (abroad || ref.namespace !== from?.namespace) && ref.namespace,
      ref.name,
    ];
    return `${ref.kind} ${place.filter(Boolean).join('/')}`;
  };
  const isSubscriber = id =>
    ['trigger', 'subscription'].includes(byId.get(id)?.resource.type);
  const ownLinks = groupBy(links, ({ owner }) => owner);
  const subscribers = groupBy(
    links.filter(
      ({ owner, role }) =>
        isSubscriber(owner) && (role === 'broker' || role === 'channel'),
    ),
    ({ target }) => target,
  );
  // In the order of the messages: destinations first, then replies and dead letters.
  const roles = Object.keys(messages.role);
  return {
    resources,
    placeholderById,
    name,
    isSubscriber,
    status: status => statusText(status, say),
    role: role => messages.role[role],
    order: (a, b) => roles.indexOf(a) - roles.indexOf(b),
    placeholder: reason => messages.placeholder[reason].name.toLowerCase(),
    readIssue: ({ code, params }) => say(`readIssue.${code}`, params),
    filter: trigger => filterText(describeFilter(trigger), say),
    linksOf: id => ownLinks.get(id) ?? [],
    subscribersOf: id =>
      (subscribers.get(id) ?? []).map(({ owner }) => byId.get(owner)),
  };
}

function clusterLines(report, words) {
  const { cluster, entries, failure, knativeInstalled } = report;
  const failed = groupBy(entries, ({ state }) => state);
  const lists = [...failed].map(([state, list]) =>
    state === 'complete' || state === 'absent'
      ? `${list.length} ${state}`
      : `${list.length} ${state} (${list.map(({ kind }) => kind).join(', ')})`,
  );
  const own = words.resources.filter(
    ({ resource, foldedInto }) =>
      resource.ref.cluster === cluster && foldedInto === undefined,
  );
  const homeless = [...words.placeholderById.values()].filter(
    placeholder =>
      placeholder.cluster === cluster &&
      words.subscribersOf(placeholder.id).length > 0,
  );
  const namespaces = [
    ...groupBy(
      own.filter(({ resource }) => resource.type !== 'namespace'),
      ({ resource }) => resource.ref.namespace,
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `cluster ${cluster}`,
    ...(failure ? [`  failed to load: ${failure.code}`] : []),
    ...(knativeInstalled === false ? ['  without Knative Eventing'] : []),
    `  lists: ${lists.join(', ')}`,
    '',
    ...namespaces.flatMap(([namespace, found]) =>
      section(
        namespace === '' ? 'no namespace' : `namespace ${namespace}`,
        found
          .filter(({ id }) => !words.isSubscriber(id) || lacksOrigin(id, words))
          .flatMap(one => resourceLines(one, words)),
      ),
    ),
    ...homeless.flatMap(({ id, reason, cluster: place }) =>
      section(
        `${words.name(id, { cluster: place })} (${words.placeholder(reason)})`,
        words
          .subscribersOf(id)
          .flatMap(subscriber => resourceLines(subscriber, words)),
      ),
    ),
  ];
}

function lacksOrigin(id, words) {
  return !words
    .linksOf(id)
    .some(({ role }) => role === 'broker' || role === 'channel');
}

function resourceLines({ id, resource, status, folded }, words, from) {
  const { ref, type } = resource;
  const place = from && from.namespace !== ref.namespace ? ref.namespace : '';
  const title = [
    `${ref.kind} ${place && `${place}/`}${ref.name}`,
    type === 'trigger' && `[${words.filter(resource)}]`,
    type === 'eventType' && resource.eventType && `[${resource.eventType}]`,
    words.status(status),
    folded.length > 0 && `(${folded.length} generated)`,
  ];
  const links = words
    .linksOf(id)
    .filter(
      ({ role }) =>
        !(words.isSubscriber(id) && (role === 'broker' || role === 'channel')),
    )
    .sort(
      (a, b) =>
        (a.index ?? -1) - (b.index ?? -1) || words.order(a.role, b.role),
    )
    .map(link => `  ${linkText(link, { ref, status }, words)}`);
  const subscribers = words
    .subscribersOf(id)
    .flatMap(subscriber => resourceLines(subscriber, words, ref))
    .map(line => `  ${line}`);
  return [title.filter(Boolean).join('  '), ...links, ...subscribers];
}

function linkText(link, { ref, status: own }, words) {
  const { role, index, target, uri, resolvedBy, inheritedFrom, status } = link;
  const placeholder = words.placeholderById.get(target);
  const number = index === undefined ? '' : ` ${index + 1}`;
  const notes = [
    placeholder && words.placeholder(placeholder.reason),
    resolvedBy === 'address' && 'by address',
    resolvedBy === 'publicAddress' && 'in another cluster, by address',
    inheritedFrom && `from ${words.name(inheritedFrom, ref)}`,
    link.elsewhere && `but sends to ${link.resolvedUri}`,
    link.recordedBy && 'recorded',
    status.state === 'notReady' &&
      status.message !== own.message &&
      words.status(status),
  ].filter(Boolean);
  const path = uri && resolvedBy !== 'none' ? ` ${uri}` : '';
  return [
    `${words.role(role)}${number} → ${words.name(target, ref)}${path}`,
    ...(notes.length > 0 ? [`(${notes.join('; ')})`] : []),
  ].join(' ');
}

function statusText({ state, stale, reason, message }, say) {
  const name = say(`status.${state}.name`).toLowerCase();
  const why = [reason, message].filter(Boolean).join(': ');
  const said = state !== 'ready' && why ? `${name}: ${why}` : name;
  return stale ? `${said} (${say('status.stale.name').toLowerCase()})` : said;
}

function filterText({ code, params, children }, say) {
  const parts = children.map(child => filterText(child, say));
  switch (code) {
    case 'allOf':
      return parts.join(' and ');
    case 'anyOf':
      return `(${parts.join(' or ')})`;
    case 'not':
      return `not (${parts.join('')})`;
    case 'expression':
      return params.expression;
    default:
      return parts.length > 0
        ? `${code} (${parts.join('; ')})`
        : say(`filter.${code}`, params);
  }
}

function placeholderLines({ placeholders }, words) {
  return placeholders.map(({ id, reason, namedBy }) => {
    const who = namedBy.map(
      ({ id: by, field }) => `${words.name(by)} ${field}`,
    );
    return `${words.name(id)} (${words.placeholder(
      reason,
    )}), referenced by ${who.join(', ')}`;
  });
}

function readIssueLines({ readIssues }, words) {
  return readIssues.map(readIssue => {
    const { ref, cluster, field } = readIssue;
    const place = ref
      ? `${ref.kind} ${ref.namespace}/${ref.name}`
      : `cluster ${cluster}`;
    return `${place}${field ? ` ${field}` : ''}: ${words.readIssue(readIssue)}`;
  });
}

function findingLines({ say }, { findings }, words) {
  return findings.flatMap(finding => {
    const { code, severity, params, affected, detail, uncertain } = finding;
    const more = [
      say(`finding.${code}.fix`, params),
      detail && say(`verdict.${detail.code}`, detail.params),
      affected &&
        say('findingNote.affected', {
          who: affected.map(id => words.name(id)).join(', '),
        }),
      uncertain && say('findingNote.uncertain'),
    ].filter(Boolean);
    return [
      `${severity}: ${say(`finding.${code}.description`, params)}`,
      ...more.map(line => `  ${line}`),
    ];
  });
}

function countLines({ summary, view }) {
  const { resources, folded, links, placeholders } = summary;
  const missing = Object.entries(placeholders).map(
    ([reason, count]) => `${count} ${reason}`,
  );
  const { shown, hidden, hiddenBy } = view.counts;
  const reasons = Object.entries(hiddenBy).map(
    ([pass, count]) => `${count} by ${pass}`,
  );
  return [
    `${resources} resources, ${folded} of them generated, ${links} links`,
    ...(missing.length > 0
      ? [`unresolved references: ${missing.join(', ')}`]
      : []),
    `default view: ${shown} shown, ${view.counts.folded} generated, ${hidden} hidden`,
    ...reasons.map(reason => `  ${reason}`),
  ];
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
