import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { classes } from './classes.ts';

type Props = {
  as?: 'section' | 'figure' | 'article';
  id?: string;
  /** Id of the element that names the card. */
  labelledBy?: string;
  className?: string | undefined;
  /** −1 where a link may move the focus here. */
  tabIndex?: -1;
  children: ReactNode;
};

export function Card({ as: Element = 'section', id, labelledBy, className, tabIndex, children }: Props) {
  return (
    <Element
      id={id}
      aria-labelledby={labelledBy}
      tabIndex={tabIndex}
      className={classes(styles.card, className)}
    >
      {children}
    </Element>
  );
}
