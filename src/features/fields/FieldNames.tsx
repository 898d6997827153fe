import type { Organisation, Route } from '#src/contract/names.ts';
import type { Statement } from '#src/contract/statement.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, t } from '#src/i18n/translate.ts';
import { FirstFew } from '#src/ui/FirstFew.tsx';
import styles from './FieldCard.module.css';
import type { FieldRecord } from './field-record.ts';
import type { FieldId } from './fields.ts';

type Props = { field: FieldId; statements: readonly Statement[]; record: FieldRecord };

/** The organisations that the statements name, and on the transport card the routes. */
export function FieldNames({ field, statements, record }: Props) {
  const named = new Set(statements.flatMap(({ organisations }) => organisations));
  const organisations = record.organisations.filter(({ id }) => named.has(id));
  const routes = field === 'transport' ? record.routes : [];
  if (organisations.length + routes.length === 0) return null;
  return (
    <FirstFew rows={organisations} few={5}>
      {(shown) => (
        <dl className={styles.names} aria-label={t('fields.organisations')}>
          {routes.map((route) => (
            <RouteName key={route.id} route={route} />
          ))}
          {shown.map((organisation) => (
            <OrganisationName key={organisation.id} organisation={organisation} />
          ))}
        </dl>
      )}
    </FirstFew>
  );
}

function RouteName({ route }: { route: Route }) {
  const others = formatList(route.alsoKnownAs.map(inLanguage));
  return (
    <div>
      <dt>
        {inLanguage(route.name)} ({t(`fields.routes.${route.status}`)})
      </dt>
      <dd>
        {others && `${t('fields.also-known', { names: others })}. `}
        {inLanguage(route.about)}
      </dd>
    </div>
  );
}

function OrganisationName({ organisation }: { organisation: Organisation }) {
  return (
    <div>
      <dt>{inLanguage(organisation.name)}</dt>
      {organisation.about && <dd>{inLanguage(organisation.about)}</dd>}
    </div>
  );
}
