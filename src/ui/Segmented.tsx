import { Button } from './Button.tsx';
import styles from './Segmented.module.css';

type Props<Id extends string> = {
  /** Names the group. */
  label: string;
  options: readonly { id: Id; label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** A few alternatives side by side, one of them pressed. */
export function Segmented<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  return (
    <fieldset aria-label={label} className={styles.group}>
      {options.map((option) => (
        <Button key={option.id} aria-pressed={option.id === chosen} onClick={() => onChoose(option.id)}>
          {option.label}
        </Button>
      ))}
    </fieldset>
  );
}
