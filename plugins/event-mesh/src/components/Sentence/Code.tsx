import styles from './Sentence.module.css';

/** What some machine wrote, in the middle of a sentence. @internal */
export function Code(props: { readonly text: string }) {
  return <code className={styles.code}>{props.text}</code>;
}
