import type { PlaceholderReason } from '../mesh';
import { glyphOf, glyphs, stateGlyphs } from './glyphs';

const reasons: Record<PlaceholderReason, true> = {
  notFound: true,
  forbidden: true,
  notLoaded: true,
  external: true,
};

describe.each(Object.keys(reasons))(
  'a placeholder whose reason is %s',
  placeholder => {
    it('has a glyph as a node', () => {
      const glyph = glyphOf({ kind: '', type: 'placeholder', placeholder });
      expect(glyphs).toHaveProperty(glyph);
    });

    it('has a glyph as a status', () => {
      expect(stateGlyphs).toHaveProperty(placeholder);
    });
  },
);
