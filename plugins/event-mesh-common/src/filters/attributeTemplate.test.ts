import { parseAttributeTemplate } from './attributeTemplate';

describe('parseAttributeTemplate', () => {
  it.each([
    ['a value', 'order.created', { value: 'order.created' }],
    ['an empty text', '', { value: '' }],
    ['a variable at the end', '/web/{region}', { pieces: ['/web/', ''] }],
    ['two variables', '{a}/x/{b}', { pieces: ['', '/x/', ''] }],
    ['variables side by side', '{a}{b}', { pieces: ['', '', ''] }],
    ['a variable without a name', 'a{}b', { pieces: ['a', 'b'] }],
    ['escaped braces', 'a\\{b\\}', { value: 'a{b}' }],
    ['another backslash', 'a\\b{c}', { pieces: ['a\\b', ''] }],
    ['an unclosed brace', 'a{b', undefined],
    ['a brace without an opening one', 'a}b', undefined],
    ['nested braces', 'a{b{c}}', undefined],
  ])('reads %s', (_, text, known) => {
    expect(parseAttributeTemplate(text)).toEqual(known);
  });
});
