/**
 * How a language looks: its frequent n-grams by weight, each list parted by blanks. An n-gram is up to four UTF-8
 * bytes written as the signs U+0000 to U+00FF; `_` stands for the edge of a word.
 */
export type Profile = Readonly<Record<number, string>>;
