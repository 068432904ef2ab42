import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { RiAddLine, RiDeleteBin6Line } from '@remixicon/react';
import { useState } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './TestEventPanel.module.css';

const required = ['type', 'source', 'id', 'specversion'];
const optional = ['subject', 'time', 'datacontenttype', 'dataschema'];

/**
 * Renders the context attributes of an event, one field each.
 *
 * @internal
 */
export function EventFields(props: {
  readonly fields: Readonly<Record<string, string>>;
  readonly onChange: (fields: Readonly<Record<string, string>>) => void;
}) {
  const { fields, onChange } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [name, setName] = useState('');
  const extensions = Object.keys(fields).filter(
    one => !required.includes(one) && !optional.includes(one),
  );
  const change = (of: string) => (value: string) =>
    onChange({ ...fields, [of]: value });
  const add = () => {
    const added = name.trim();
    if (added !== '' && !Object.hasOwn(fields, added)) {
      onChange({ ...fields, [added]: '' });
      setName('');
    }
  };
  return (
    <div className={styles.fields}>
      {required.map(of => (
        <TextField
          key={of}
          label={of}
          isRequired
          value={fields[of] ?? ''}
          onChange={change(of)}
        />
      ))}
      {optional.map(of => (
        <TextField
          key={of}
          label={of}
          value={fields[of] ?? ''}
          onChange={change(of)}
        />
      ))}
      {extensions.map(of => (
        <div key={of} className={styles.extension}>
          <TextField
            label={of}
            value={fields[of]}
            onChange={change(of)}
            className={styles.grow}
          />
          <ButtonIcon
            aria-label={t('test.remove', { name: of })}
            icon={<RiDeleteBin6Line />}
            variant="tertiary"
            onPress={() => {
              const { [of]: _, ...rest } = fields;
              onChange(rest);
            }}
          />
        </div>
      ))}
      <form
        className={styles.extension}
        onSubmit={event => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('test.extension')}
          value={name}
          onChange={setName}
          className={styles.grow}
        />
        <Button
          type="submit"
          variant="secondary"
          iconStart={<RiAddLine />}
          isDisabled={name.trim() === ''}
          className={styles.plain}
        >
          {t('test.add')}
        </Button>
      </form>
    </div>
  );
}
