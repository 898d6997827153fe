import { useCallback, useId } from 'react';
import { useRecord } from '#src/api/use-record.ts';
import { sectorNames } from '#src/charts/absences.ts';
import { LoadedContent } from '#src/charts/LoadedContent.tsx';
import type { Selection } from '#src/charts/selection.ts';
import { useChosen } from '#src/charts/use-chosen.ts';
import { wayOut } from '#src/charts/way-out.ts';
import { layerOf } from '#src/contract/layer.ts';
import type { Loaded } from '#src/contract/loaded.ts';
import { t } from '#src/i18n/translate.ts';
import { Card } from '#src/ui/Card.tsx';
import { Empty } from '#src/ui/Empty.tsx';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './FieldCard.module.css';
import { FieldFigures } from './FieldFigures.tsx';
import { FieldNames } from './FieldNames.tsx';
import { type FieldRecord, needs, needsWithEvents } from './field-record.ts';
import { type FieldId, type FieldRows, fieldRows } from './fields.ts';
import { StatementLine } from './StatementLine.tsx';

/** A field of cooperation: what is said, planned and offered, with its figures and the names in it. */
export function FieldCard({ field }: { field: FieldId }) {
  const name = useId();
  return (
    <Card as="section" labelledBy={name} className={styles.card}>
      <h3 id={name} className={styles.title}>
        {t(`fields.${field}.title`)}
      </h3>
      <Content field={field} />
    </Card>
  );
}

function Content({ field }: { field: FieldId }) {
  const loaded: Loaded<FieldRecord> = useRecord(field === 'diplomacy' ? needsWithEvents : needs);
  return (
    <LoadedContent loaded={loaded} title={t(`fields.${field}.title`)} height={320} lines={6}>
      {(record) => <Ready field={field} whole={record} />}
    </LoadedContent>
  );
}

function Ready({ field, whole }: { field: FieldId; whole: FieldRecord }) {
  const { rows, side, layer, sector } = useChosen(
    useCallback((selection) => shownOf(field, whole, selection), [field, whole]),
  );
  const record = layerOf(whole, { layer });
  if (rows.empty) return <Nothing why={rows.empty} sectors={sectorNames(sector, record)} />;
  return (
    <>
      <FieldFigures observations={rows.observations} record={record} side={side} />
      <FirstFew rows={rows.statements} few={6}>
        {(shown) => (
          <ul className={styles.statements}>
            {shown.map((statement) => (
              <StatementLine key={statement.id} statement={statement} record={record} />
            ))}
          </ul>
        )}
      </FirstFew>
      <FieldNames field={field} statements={rows.statements} record={record} />
    </>
  );
}

/** `sector`: those chosen, where they are why it is empty. */
function shownOf(field: FieldId, whole: FieldRecord, selection: Selection) {
  const { statements, observations } = layerOf(whole, selection);
  const rows = fieldRows(field, statements, observations, selection);
  const { side, layer, sector = [] } = selection;
  return { rows, side, layer, sector: rows.empty ? sector : [] };
}

function Nothing({ why, sectors }: { why: NonNullable<FieldRows['empty']>; sectors: string }) {
  const text = why === 'sectors' ? t('fields.empty.sectors', { sectors }) : t(`fields.empty.${why}`);
  return <Empty text={text} action={wayOut(why)} />;
}
