import { createCircuitBreaker } from './createCircuitBreaker';
import { FailureCode } from '../model';

describe('createCircuitBreaker', () => {
  it.each<FailureCode>([
    'sessionExpired',
    'permissionDenied',
    'clusterUnauthorized',
    'clusterUnknown',
    'clusterTokenMissing',
    'proxyMissing',
    'kubernetesPluginMissing',
    'backendStarting',
  ])('opens at once on %s', code => {
    const breaker = createCircuitBreaker();
    breaker.note({ code });
    expect(breaker.failure()).toEqual({ code });
  });

  it.each<FailureCode>([
    'clusterUnreachable',
    'network',
    'timeout',
    'rateLimited',
  ])('opens on the second consecutive %s', code => {
    const breaker = createCircuitBreaker();
    breaker.note({ code });
    breaker.note(undefined);
    breaker.note({ code });
    expect(breaker.refuse()).toBeUndefined();
    breaker.note({ code });
    expect(breaker.refuse()).toEqual({ code });
  });

  it('reports no cluster failure if no request was refused', () => {
    const breaker = createCircuitBreaker();
    breaker.note({ code: 'timeout' });
    breaker.note({ code: 'timeout' });
    expect(breaker.failure()).toBeUndefined();
    breaker.refuse();
    expect(breaker.failure()).toEqual({ code: 'timeout' });
  });

  it.each<FailureCode>(['clusterForbidden', 'notFound', 'clusterError'])(
    'never opens on %s, which concerns one request',
    code => {
      const breaker = createCircuitBreaker();
      for (let i = 0; i < 5; i += 1) {
        breaker.note({ code });
      }
      expect(breaker.refuse()).toBeUndefined();
    },
  );

  it('keeps the failure that opened it', () => {
    const breaker = createCircuitBreaker();
    breaker.note({ code: 'sessionExpired' });
    breaker.note({ code: 'proxyMissing' });
    expect(breaker.failure()).toEqual({ code: 'sessionExpired' });
  });
});
