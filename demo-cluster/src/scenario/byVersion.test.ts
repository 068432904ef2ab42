import { byVersion } from './byVersion';

describe('byVersion', () => {
  it('sorts stable before beta before alpha, and high numbers first', () => {
    const versions = ['v1alpha1', 'odd', 'v1beta2', 'v1', 'v1beta10', 'v2'];
    expect(versions.sort(byVersion)).toEqual([
      'v2',
      'v1',
      'v1beta10',
      'v1beta2',
      'v1alpha1',
      'odd',
    ]);
  });
});
