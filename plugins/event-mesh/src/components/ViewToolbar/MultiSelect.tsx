import { Select } from '@backstage/ui';
import styles from './ViewToolbar.module.css';

/**
 * Some of a list; none of them means all.
 *
 * @internal
 */
export function MultiSelect(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
}) {
  const { label, placeholder, options, selected, onChange } = props;
  return (
    <Select<'multiple'>
      className={styles.select}
      aria-label={label}
      placeholder={placeholder}
      selectionMode="multiple"
      options={withSelected(options, selected)}
      value={[...selected]}
      onChange={keys => onChange(keys.map(String))}
      {...(options.length > 8 ? { search: true } : {})}
    />
  );
}

// What the URL asks for stays visible and can be taken away, even where the mesh has nothing of it now.
function withSelected(
  options: readonly { readonly id: string; readonly label: string }[],
  selected: readonly string[],
) {
  const known = new Set(options.map(({ id }) => id));
  const unknown = selected.filter(id => !known.has(id));
  return [...options, ...unknown.map(id => ({ id, label: id }))];
}
