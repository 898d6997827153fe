import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

type Props = ComponentProps<'button'> & {
  /** `quiet`: a hairline around it; `strong`: the one main action; `plain`: text only. */
  look?: 'quiet' | 'strong' | 'plain';
};

export function Button({ look = 'quiet', className, type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={classes(styles.button, styles[look], className)} />;
}
