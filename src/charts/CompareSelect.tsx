import { type Ref, useId } from 'react';
import styles from './Compare.module.css';

type Option = { id: string; label: string; group?: string | undefined };

type Props = {
  label: string;
  options: readonly Option[];
  chosen: string;
  onChoose: (id: string) => void;
  ref?: Ref<HTMLSelectElement>;
};

/** A native choice under its label; options that share a group stand together. */
export function CompareSelect({ label, options, chosen, onChoose, ref }: Props) {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        ref={ref}
        className={styles.select}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {groups.map((group) => {
          const members = options.filter((option) => option.group === group);
          if (group === undefined) return <Options key="" options={members} />;
          return (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}
