import { useId } from 'react';
import styles from './Checklist.module.css';

type ChecklistOption<Id extends string> = {
  id: Id;
  label: string;
  /** How much choosing it would show. */
  count: number;
  /** Stands in place of the count. */
  note?: string | undefined;
};

type Props<Id extends string> = {
  groups: readonly { title: string; options: readonly ChecklistOption<Id>[] }[];
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
};

/** Native checkboxes in named groups; each is named by its label and described by its count or note. */
export function Checklist<Id extends string>({ groups, chosen, onChange }: Props<Id>) {
  const prefix = useId();
  const toggle = (id: Id) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className={styles.groups}>
      {groups.map(({ title, options }) => (
        <fieldset key={title}>
          <legend className={styles.legend}>{title}</legend>
          {options.map(({ id, label, count, note }) => {
            const described = `${prefix}-${id}`;
            return (
              <div key={id} className={styles.option}>
                <label className={styles.label}>
                  <input
                    type="checkbox"
                    className={styles.box}
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                    aria-describedby={described}
                  />
                  {label}
                </label>
                <span id={described} className={note ? styles.note : styles.count}>
                  {note ?? count}
                </span>
              </div>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
