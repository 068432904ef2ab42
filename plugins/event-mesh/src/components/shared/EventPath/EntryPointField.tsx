import { Combobox } from '@backstage/ui';
import { useMemo, useState } from 'react';

/** Something of the mesh that one can choose. @internal */
export type EntryPoint = { readonly id: string; readonly label: string };

// A longer list is no help to anybody, and slow.
const most = 100;

/**
 * Finds one of many things of the mesh by a part of its name.
 *
 * @internal
 */
export function EntryPointField(props: {
  readonly label: string;
  readonly description?: string;
  readonly placeholder: string;
  readonly entryPoints: readonly EntryPoint[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}) {
  const { label, description, placeholder, entryPoints, value, onChange } =
    props;
  const chosen = entryPoints.find(({ id }) => id === value)?.label ?? '';
  const [text, setText] = useState(chosen);
  const [shown, setShown] = useState(chosen);
  if (shown !== chosen) {
    // It was chosen elsewhere.
    setShown(chosen);
    setText(chosen);
  }
  const options = useMemo(() => {
    const words = text === chosen ? [] : text.toLowerCase().split(/\s+/);
    const fitting = entryPoints
      .filter(place =>
        words.every(word => place.label.toLowerCase().includes(word)),
      )
      .slice(0, most);
    const current = entryPoints.find(({ id }) => id === value);
    // The field takes its text from there when somebody leaves it.
    return current && !fitting.includes(current)
      ? [...fitting, current]
      : fitting;
  }, [entryPoints, text, chosen, value]);
  return (
    <Combobox
      label={label}
      {...(description === undefined ? {} : { description })}
      placeholder={placeholder}
      options={options}
      search={{
        inputValue: text,
        onInputChange: setText,
        filter: () => true,
      }}
      value={value ?? null}
      onChange={key => {
        if (key !== null && String(key) !== value) {
          onChange(String(key));
        }
      }}
    />
  );
}
