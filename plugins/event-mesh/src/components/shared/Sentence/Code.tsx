import styles from './Sentence.module.css';

/** More characters of one text are not shown: an expression may have a million of them. */
const longest = 2000;

/** Renders an identifier, a value or an expression in the middle of a sentence. @internal */
export function Code(props: { readonly text: string }) {
  const { text } = props;
  return (
    <code className={styles.code}>
      {text.length > longest ? `${text.slice(0, longest)}…` : text}
    </code>
  );
}
