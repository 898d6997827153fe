import { useId, useState } from 'react';
import { useAfterPress } from './use-after-press.ts';
import styles from './YearField.module.css';

type Props = {
  label: string;
  /** Nothing while it is not known yet: the field then waits, empty. */
  value: number | undefined;
  /** First and last year that can be chosen. */
  min: number;
  max: number;
  /** Called with the year typed, or with nothing where the field was emptied, on Enter or on leaving it. */
  onCommit: (year: number | undefined) => void;
  /** Says what is wrong with a text that is not a year from `min` to `max`. */
  explain: (typed: string) => string;
};

/** What is being typed, and the value it was typed over: a value changed from outside drops it. */
type Draft = { text: string; over: number | undefined; refused: boolean };

/** A year as text. What cannot be understood stays in the field, with the reason below it. */
export function YearField({ label, value, min, max, onCommit, explain }: Props) {
  const id = useId();
  const [kept, setDraft] = useState<Draft>();
  const draft = kept?.over === value ? kept : undefined;
  const text = draft?.text ?? String(value ?? '');
  const commit = () => {
    if (!draft || draft.refused) return;
    const typed = draft.text.trim();
    const year = Number(typed);
    if (typed !== '' && !(/^\d{4}$/.test(typed) && year >= min && year <= max)) {
      setDraft({ ...draft, refused: true });
      return;
    }
    setDraft(undefined);
    if (year !== value) onCommit(typed === '' ? undefined : year);
  };
  const leave = useAfterPress(commit);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={4}
        className={styles.input}
        value={text}
        disabled={value === undefined}
        aria-invalid={draft?.refused || undefined}
        aria-describedby={draft?.refused ? `${id}-why` : undefined}
        onChange={(event) => setDraft({ text: event.target.value, over: value, refused: false })}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <span id={`${id}-why`} className={styles.why} role="status">
        {draft?.refused && explain(draft.text.trim())}
      </span>
    </div>
  );
}
