import { useId, useState } from 'react';

interface DialProps {
  label: string;
  least: string;
  most: string;
  /** 0 to 1. */
  value: number;
  onSettle(value: number): void;
}

/** Something between two ends; what stands there counts once it is let go. */
export function Dial({ label, least, most, value, onSettle }: DialProps) {
  const [at, setAt] = useState(value);
  const id = useId();
  const settle = () => {
    if (at !== value) onSettle(at);
  };
  return (
    <div className="variety">
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{least}</span>
      <input
        id={id}
        type="range"
        min="0"
        max="1"
        step="0.1"
        value={at}
        onChange={(event) => setAt(event.target.valueAsNumber)}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <span aria-hidden="true">{most}</span>
    </div>
  );
}
