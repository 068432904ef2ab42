import { browserClock } from './browserClock';

describe('browserClock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('wakes up after the given time', async () => {
    const { done } = browserClock.sleep(500);
    jest.advanceTimersByTime(500);
    await expect(done).resolves.toBeUndefined();
  });

  it('releases its timer when cancelled', () => {
    browserClock.sleep(500).cancel();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('returns the current time', () => {
    jest.setSystemTime(42);
    expect(browserClock.now()).toBe(42);
  });
});
