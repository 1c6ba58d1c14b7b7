/** The words of the screens. Filled and extended by the pane; every language has every key. */
export type Labels = Readonly<Record<string, string>>;
