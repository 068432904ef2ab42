import styles from './Sentence.module.css';

/** Longer texts are cut: an expression may have a million characters. */
const longest = 2000;

/** Renders an identifier, a value or an expression inside a sentence. @internal */
export function Code(props: { readonly text: string }) {
  const { text } = props;
  return (
    <code className={styles.code}>
      {text.length > longest ? `${text.slice(0, longest)}…` : text}
    </code>
  );
}
