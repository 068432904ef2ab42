import { Combobox } from '@backstage/ui';
import { useMemo, useState } from 'react';

/** A resource or placeholder that can be selected as a start. @internal */
export type EntryPoint = { readonly id: string; readonly label: string };

// A longer list is slow and does not help to choose.
const most = 100;

/**
 * Renders a combobox that finds one of many resources by a part of its name.
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
    // The value was changed outside of the field.
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
    // On blur the field takes its text from this option.
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
