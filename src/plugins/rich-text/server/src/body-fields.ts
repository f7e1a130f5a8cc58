export const CUSTOM_FIELD = 'plugin::rich-text.html';

type Schema = { uid: string; attributes: Readonly<Record<string, object>> };

/** The body attributes of one model. Only a content type's own attributes have a path in its form. */
export type BodyFields = { names: readonly string[]; inComponent: boolean };

const isBody = (attribute: object): boolean =>
  'customField' in attribute && attribute.customField === CUSTOM_FIELD;

const bodiesOf = (schemas: readonly Schema[], inComponent: boolean): [string, BodyFields][] =>
  schemas
    .map(({ uid, attributes }): [string, BodyFields] => {
      const names = Object.entries(attributes).filter(([, attribute]) => isBody(attribute));
      return [uid, { names: names.map(([name]) => name), inComponent }];
    })
    .filter(([, { names }]) => names.length > 0);

/** Finds, by model uid, every attribute that is a body. */
export const bodyFields = ({
  contentTypes,
  components,
}: {
  contentTypes: readonly Schema[];
  components: readonly Schema[];
}): ReadonlyMap<string, BodyFields> =>
  new Map([...bodiesOf(contentTypes, false), ...bodiesOf(components, true)]);
