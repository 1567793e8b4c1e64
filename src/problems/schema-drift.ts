/**
 * Where a type and the output of its schema differ: paths of keys, `never` where they are the same.
 * The forms of a union count together, and so do readonly and mutable.
 */
export type Drift<T, O, At extends string = ""> =
  Same<T, O> extends true
    ? never
    :
        | PlainDrift<T, O, At>
        | Both<Listed<T>, Listed<O>, At, ListDrift<T, O, At>>
        | Both<Keyed<T>, Keyed<O>, At, KeyDrift<Keyed<T>, Keyed<O>, At>>;

/** All keys of a union's forms in one object: optional where not every form asks for them. */
export type Merged<T> = { [K in RequiredOf<T>]: ValueAt<T, K> } & {
  [K in Exclude<UsedKeys<T>, RequiredOf<T>>]?: ValueAt<T, K>;
};

// Identity of types, so that recursion ends where a schema gives the very type.
type Same<A, B> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

// `string & {}` counts as text, though the language takes it for an object as well.
type Plain<T> = Extract<T, string | number | boolean | null>;
type Listed<T> = Extract<T, readonly unknown[]>;
type Keyed<T> = Exclude<T, string | number | boolean | null | undefined | readonly unknown[]>;

type PlainDrift<T, O, At extends string> = [Plain<T>] extends [Plain<O>]
  ? [Plain<O>] extends [Plain<T>]
    ? never
    : At
  : At;

// Nothing where neither side has such values, the place itself where one alone has.
type Both<T, O, At extends string, Inner> = [T] extends [never]
  ? [O] extends [never]
    ? never
    : At
  : [O] extends [never]
    ? At
    : Inner;

type ListDrift<T, O, At extends string> = Drift<
  Listed<T>[number],
  Listed<O>[number],
  `${At}/${number}`
>;

type KeyDrift<T, O, At extends string> =
  string extends UsedKeys<O>
    ? Drift<ValueAt<T, UsedKeys<T>>, ValueAt<O, string>, `${At}/*`>
    :
        | `${At}/${Name<Exclude<UsedKeys<T>, UsedKeys<O>> | Exclude<UsedKeys<O>, UsedKeys<T>>>}`
        | `${At}/${Name<Exclude<RequiredOf<T>, RequiredOf<O>> | Exclude<RequiredOf<O>, RequiredOf<T>>>}`
        | {
            [K in KeyOf<T>]-?: K extends UsedKeys<O>
              ? Drift<ValueAt<T, K>, ValueAt<O, K>, `${At}/${Name<K>}`>
              : never;
          }[KeyOf<T>];

type Name<K> = K & string;
type KeyOf<U> = U extends unknown ? keyof U : never;
type ValueAt<U, K> = U extends unknown
  ? K extends keyof U
    ? Exclude<U[K], undefined>
    : never
  : never;

// A key that a form only forbids (`key?: never`) is no key of it.
type UsedKeys<U> = { [K in KeyOf<U>]-?: [ValueAt<U, K>] extends [never] ? never : K }[KeyOf<U>];
type OptionalIn<U, K> = U extends unknown
  ? K extends keyof U
    ? Record<never, never> extends Pick<U, K>
      ? K
      : never
    : K
  : never;
type RequiredOf<U> = Exclude<UsedKeys<U>, { [K in KeyOf<U>]-?: OptionalIn<U, K> }[KeyOf<U>]>;
