import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useShopper } from '../shopper/shopper.ts';
import { Icon } from './icon.tsx';
import { NoticeLine } from './notice-line.tsx';

interface ModalProps {
  title: string;
  className: string;
  onClose(): void;
  children: ReactNode;
}

/** The platform's own dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Modal({ title, className, onClose, children }: ModalProps) {
  const { words } = useShopper();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement as HTMLElement | null;
    element?.showModal();
    element?.querySelector('h2')?.focus();
    return () => {
      element?.close();
      // The opener may be gone with its card; then the focus goes to the top, as the browser has it.
      if (opener?.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Escape, which the dialog hears itself
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="modal-inside">
        <div className="modal-head">
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="icon-button" aria-label={words.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </div>
        {children}
      </div>
      <NoticeLine />
    </dialog>
  );
}
