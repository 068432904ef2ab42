const token =
  /"(?:[^"\\\n]|\\.)*"|'((?:[^'\\\n]|\\.)*)'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<=[^\s[{,]\s*),(?=\s*[}\]])|([A-Za-z_$][\w$]*)(?=\s*:)/g;

/**
 * Rewrites a JavaScript object literal as JSON: names without quotes, single quotes, comments, commas at the end. Keeps the
 * lines; undefined if the result is not JSON.
 *
 * @internal
 */
export function jsonOfLiteral(text: string): string | undefined {
  const literal = text
    .trim()
    .replace(/^(?:(?:const|let|var)\s+\w+\s*=|\()\s*/, '')
    .replace(/[);]+$/, '');
  const json = literal.replace(
    token,
    (all: string, single: string | undefined, name: string | undefined) => {
      if (single !== undefined) {
        return JSON.stringify(single.replace(/\\'/g, "'"));
      }
      if (name !== undefined) {
        return `"${name}"`;
      }
      if (all.startsWith('/')) {
        return all.replace(/[^\n]/g, '');
      }
      return all === ',' ? '' : all;
    },
  );
  try {
    JSON.parse(json);
    return json;
  } catch {
    return undefined;
  }
}
