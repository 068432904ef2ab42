import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

describe('readEventSink', () => {
  it.each([
    [
      'JobSink',
      {
        job: {
          spec: { template: { spec: { containers: [{ image: 'a:1' }] } } },
        },
      },
      ['image=a:1'],
    ],
    [
      'KafkaSink',
      { topic: 't', bootstrapServers: ['k:1', 'k:2'] },
      ['topic=t', 'bootstrapServers=k:1, k:2'],
    ],
    [
      'IntegrationSink',
      { aws: { s3: { arn: 'arn:x', region: 'eu' }, auth: { secret: {} } } },
      ['s3=arn:x', 'region=eu'],
    ],
    [
      'RedisStreamSink',
      { address: 'redis://:pw@r', stream: 's' },
      ['address=redis://r', 'stream=s'],
    ],
  ])('reads the distinguishing facts of a %s', (kind, spec, facts) => {
    const { resource: sink, readIssues } = readOne(
      'eventSink',
      resource(kind, 's', { spec }),
    );
    expect(sink.facts.map(({ name, value }) => `${name}=${value}`)).toEqual(
      facts,
    );
    expect(readIssues).toEqual([]);
  });
});
