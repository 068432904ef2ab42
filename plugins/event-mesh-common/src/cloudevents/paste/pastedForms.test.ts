import fc from 'fast-check';
import { parseCloudEvent } from './parseCloudEvent';

const placed = {
  specversion: '1.0',
  id: '1',
  type: 'order.placed',
  source: '/shop',
};

const eventDisplay = (prefix = '') =>
  [
    '☁️  cloudevents.Event',
    'Context Attributes,',
    '  specversion: 1.0',
    '  type: order.placed',
    '  source: /shop',
    '  id: 1',
    'Extensions,',
    '  traceparent: 00-ab: cd',
    'Data,',
    '  {"secret": "type: x"}',
  ]
    .map(line => `${prefix}${line}`)
    .join('\n');

describe('parseCloudEvent', () => {
  it.each<[string, string, object]>([
    [
      'the output of event_display',
      eventDisplay(),
      { traceparent: '00-ab: cd' },
    ],
    [
      'event_display with the prefix of kubectl logs',
      eventDisplay('[pod/display-x/user-container] '),
      { traceparent: '00-ab: cd' },
    ],
    [
      'a curl command with continued lines',
      `curl -v "http://broker-ingress/demo/default" \\
  -X POST \\
  -H "Ce-Specversion: 1.0" -H 'Ce-Id: 1' \\
  --header=Ce-Type:order.placed -H"Ce-Source: /shop" \\
  -H "Content-Type: application/json" -d '{"a": "-H Ce-Id: 2"}'`,
      { datacontenttype: 'application/json' },
    ],
    [
      'a curl command whose body is the event',
      `$ curl http://x -H 'Content-Type: application/cloudevents+json' --data-raw '${JSON.stringify(
        placed,
      )}'`,
      {},
    ],
    [
      'the request in the output of curl -v',
      `* Connected to broker
> POST /demo/default HTTP/1.1
> Host: broker
> Ce-Specversion: 1.0
> Ce-Id: 1
> Ce-Type: order.placed
> Ce-Source: /shop
>
< HTTP/1.1 202 Accepted
< Ce-Id: of-the-reply`,
      {},
    ],
    [
      'the response in the output of curl -v',
      `< HTTP/1.1 200 OK
< ce-specversion: 1.0
< ce-id: 1
< ce-type: order.placed
< ce-source: /shop`,
      {},
    ],
    [
      'Kafka headers, a line each',
      'ce_specversion: 1.0\nce_id: 1\nce_type: order.placed\nce_source: /shop',
      {},
    ],
    [
      'a line of kafka-console-consumer',
      'ce_specversion:1.0,ce_id:1,ce_type:order.placed,ce_source:/shop\t{"a":1}',
      {},
    ],
    [
      'headers in JSON',
      '{"Ce-Specversion":"1.0","Ce-Id":"1","Ce-Type":"order.placed","Ce-Source":"/shop"}',
      {},
    ],
    [
      'headers as lists deep in a JSON log',
      '{"level":"debug","request":{"Headers":{"ce_specversion":["1.0"],"ce_id":["1"],"ce_type":["order.placed"],"ce_source":["/shop"]}}}',
      {},
    ],
    [
      'headers in JSON after the time of a log',
      '2026-01-31T12:00:00Z DEBUG received {"ce-specversion":"1.0","ce-id":"1","ce-type":"order.placed","ce-source":"/shop"}',
      {},
    ],
    [
      'headers as Go prints them',
      'received map[Ce-Specversion:[1.0] Ce-Id:[1] Ce-Type:[order.placed] Ce-Source:[/shop] Accept:[*/*]]',
      {},
    ],
    [
      'toString() of the Java SDK',
      "CloudEvent{id='1', source=/shop, type='order.placed', subject=null, data=BytesCloudEventData{value=[123]}, extensions={tenant=blue}}",
      { tenant: 'blue' },
    ],
    [
      'YAML',
      '---\nspecversion: "1.0"\ntype: order.placed # new\nsource: /shop\nid: 1\ncount: 5\nvip: true\ndata:\n  type: other\n',
      { count: 5, vip: true },
    ],
    ['a batch of one', `[${JSON.stringify(placed)}]`, {}],
    [
      'a JavaScript object literal',
      "{\n  specversion: '1.0', // version\n  id: '1',\n  type: 'order.placed',\n  source: '/shop',\n}",
      {},
    ],
    [
      'a JavaScript constant',
      "const event = { specversion: '1.0', id: '1', type: 'order.placed', source: '/shop' };",
      {},
    ],
  ])('reads %s', (_, text, rest) => {
    const { event, issues } = parseCloudEvent(text);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(event).toEqual({ ...placed, ...rest });
    expect(JSON.stringify(event)).not.toContain('secret');
  });

  it('reads the chosen event of a batch, at its place in the text', () => {
    const text = `[\n${JSON.stringify(placed)},\n{"id": "2", "Type": "x"}\n]`;
    expect(parseCloudEvent(text)).toMatchObject({
      batchSize: 2,
      event: placed,
    });
    const second = parseCloudEvent(text, 1);
    expect(second).toMatchObject({ batchSize: 2, attributes: { id: '2' } });
    expect(second.issues[0]).toMatchObject({
      code: 'nameHasCapitals',
      line: 3,
    });
    expect(parseCloudEvent(text, 9)).toEqual(second);
  });

  it.each([
    [
      'a former version of CloudEvents',
      '{"specversion":"0.2","type":"a","source":"b","id":"1"}',
      'wrongSpecversion',
    ],
    [
      'a number that is not an integer',
      JSON.stringify({ ...placed, amount: 12.5 }),
      'notAnInteger',
    ],
    [
      'a number beyond 32 bits',
      JSON.stringify({ ...placed, at: 1767225600000 }),
      'notAnInteger',
    ],
    [
      'the name of an extension that CloudEvents forbids',
      'ce-specversion: 1.0\nce-id: 1\nce-type: a\nce-source: b\nce-customer_id: 7',
      'nameHasOthers',
    ],
    [
      'a nested value in YAML',
      'type: a\nsource: b\nid: c\nspecversion: "1.0"\nx:\n  y: 1',
      'notAValue',
    ],
  ])('refuses %s with the reason', (_, text, code) => {
    const { event, issues } = parseCloudEvent(text);
    expect(event).toBeUndefined();
    expect(issues.map(issue => issue.code)).toContain(code);
  });

  it('never throws, and never returns an event with an error', () => {
    const parts = [
      ...['curl ', '-H ', "'", '"', 'ce_id:1,', 'map[', 'Ce-Id:[1] ', ']', '{'],
      ...[
        '}',
        'CloudEvent{',
        'Context Attributes,',
        '  id: 1',
        '\n',
        'type: a',
      ],
      ...[
        '> ',
        '\\',
        '[',
        ',',
        'extensions={',
        'source: ',
        '\t',
        'specversion',
      ],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 12 }),
        fc.nat(3),
        (texts, index) => {
          const { event, issues } = parseCloudEvent(texts.join(''), index);
          const isWrong = issues.some(({ severity }) => severity === 'error');
          expect(event === undefined).toBe(isWrong);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
