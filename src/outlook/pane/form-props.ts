/** What a form of one field needs. `save` gets the new value. */
export type FormProps<T> = {
  readonly name: string;
  readonly save: (to: T) => void;
  readonly cancel: () => void;
};
