/** How the stand-in Outlook looks and speaks; the pane follows it. */
export type Habits = { readonly language: string; readonly isDark: boolean };
