/** Former names of parameters in the URL. */
const keys: Readonly<Record<string, string>> = {
  lens: 'issue',
  way: 'tracedir',
  onway: 'pathonly',
  takers: 'consumption',
};

/** Former values by the current name of their parameter. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  issue: { dangling: 'unresolvedReference' },
  status: { missing: 'unresolved', outside: 'external' },
  direction: { up: 'upstream', down: 'downstream' },
  tracedir: { up: 'upstream', down: 'downstream' },
  consumption: { taken: 'consumed', nobody: 'unconsumed' },
  typesort: {
    senders: 'producers',
    '-senders': '-producers',
    receivers: 'consumers',
    '-receivers': '-consumers',
  },
  finding: {
    danglingBroker: 'brokerNotFound',
    danglingChannel: 'channelNotFound',
    danglingSubscriber: 'subscriberNotFound',
    danglingReply: 'replyNotFound',
    danglingSink: 'sinkNotFound',
    danglingDeadLetterSink: 'deadLetterSinkNotFound',
    danglingSubject: 'subjectNotFound',
    danglingReference: 'eventTypeReferenceNotFound',
    danglingDependency: 'dependencyNotFound',
    danglingPolicyEnd: 'policyReferenceNotFound',
    matchesNothing: 'matchesNoKnownType',
  },
};

/**
 * Replaces former names in a query by current ones, so links from before the renaming still work.
 *
 * @internal
 */
export function withCurrentNames(query: URLSearchParams): URLSearchParams {
  const current = new URLSearchParams();
  query.forEach((value, key) => {
    const name = Object.hasOwn(keys, key) ? keys[key] : key;
    const renamed = values[name] ?? {};
    const code = value.split('|', 1)[0];
    const isFindingId = name === 'about' && Object.hasOwn(values.finding, code);
    current.append(
      name,
      isFindingId
        ? `${values.finding[code]}${value.slice(code.length)}`
        : Object.hasOwn(renamed, value)
        ? renamed[value]
        : value,
    );
  });
  return current;
}
