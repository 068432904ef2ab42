import { fileSet } from '../__testUtils__/smallScenario';
import { overlayFiles } from './overlayFiles';

const before = {
  recorded: fileSet({ 'a.json': { of: 'recorded' } }),
  handmade: fileSet({ 'a.json': { of: 'hand' }, 'b.json': { of: 'hand' } }),
};
const step = { of: 'step' };

describe('overlayFiles', () => {
  it('replaces the recorded file of the same name and keeps handmade files', () => {
    const after = overlayFiles(before, {
      recorded: fileSet({ 'a.json': step }),
      handmade: fileSet({}),
    });
    expect(after.recorded.get('a.json')).toBe(step);
    expect(after.handmade.get('a.json')).toEqual({ of: 'hand' });
  });

  it('replaces a file that exists only as handmade', () => {
    const after = overlayFiles(before, {
      recorded: fileSet({ 'b.json': step }),
      handmade: fileSet({}),
    });
    expect(after.handmade.get('b.json')).toBe(step);
    expect(after.recorded.has('b.json')).toBe(false);
  });

  it('adds a new file', () => {
    const after = overlayFiles(before, {
      recorded: fileSet({ 'c.json': step }),
      handmade: fileSet({}),
    });
    expect(after.recorded.get('c.json')).toBe(step);
  });

  it("replaces what is added by hand with the step's own folder of that name", () => {
    const after = overlayFiles(before, {
      recorded: fileSet({}),
      handmade: fileSet({ 'a.json': step }),
    });
    expect(after.handmade.get('a.json')).toBe(step);
    expect(after.recorded.get('a.json')).toEqual({ of: 'recorded' });
  });
});
