import type { Fields } from '../../../domain/snapshot/snapshot';
import { FieldView } from './FieldView';
import type { KnownOfContent } from './known-of-content';
import { FieldList } from './FieldList';

type SnapshotFieldsProps = { fields: Fields; known: KnownOfContent };

/** The fields of a component, each under its name. */
export const SnapshotFields = ({ fields, known }: SnapshotFieldsProps) => (
  <FieldList>
    {Object.entries(fields).map(([name, field]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <FieldView name={name} label={name} field={field} known={known} />
        </dd>
      </div>
    ))}
  </FieldList>
);
