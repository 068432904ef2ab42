const controls = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Escapes control characters, and those that change the direction of a text, as in `\u001b`; keeps those in `keep`. */
export function escapeControls(text, { keep = '' } = {}) {
  return text.replace(controls, found =>
    keep.includes(found)
      ? found
      : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
