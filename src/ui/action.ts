import '@fluentui/web-components/button/define.js';
import { type ComponentChildren, h } from 'preact';

type ActionProps = {
  readonly onAct: () => void;
  readonly children: ComponentChildren;
  /** `primary` only for the one thing to do. */
  readonly look?: 'primary' | 'outline' | 'subtle' | 'transparent';
  /** Said in place of the content, where that is only an icon. */
  readonly name?: string;
  /** Set on what opens and closes a part of the page. */
  readonly isOpen?: boolean | undefined;
  readonly isDisabled?: boolean;
};

/** A thing to do: Fluent's small button. */
export function Action({ onAct, children, look = 'outline', name, isOpen, isDisabled = false }: ActionProps) {
  const button = {
    role: 'button',
    size: 'small',
    appearance: look,
    disabled: isDisabled,
    'aria-disabled': isDisabled || undefined,
    'aria-expanded': isOpen,
    'icon-only': name === undefined ? undefined : '',
    ...(name ? { 'aria-label': name, title: name } : {}),
    onClick: () => !isDisabled && onAct(),
  };
  return h('fluent-button', button, children);
}
