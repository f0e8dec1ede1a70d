import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { uiText } from '../ui-text';
import type { Tone } from './tone';

export interface MeterProps {
  label: string;
  /** From 0 to `maximum`. */
  value: number;
  maximum?: number;
  /** The value in words, such as `72 of 100`; never left to the bar. */
  text: string;
  tone?: Tone;
  /** Bounds of what the value may truly be, drawn as a band. */
  range?: { readonly low: number; readonly high: number };
  /** The mark to reach. */
  standard?: number;
}

/** How much of something, as a bar and in words, with its uncertainty where there is one. */
export function Meter({ label, value, maximum = 100, text, tone = 'teal', range, standard }: MeterProps): ReactNode {
  const id = useId();
  const share = (amount: number): number => (maximum <= 0 ? 0 : Math.min(100, Math.max(0, (amount / maximum) * 100)));
  const spoken = range ? `${text}, ${uiText.say('meter.between', { low: range.low, high: range.high })}` : text;
  return (
    <div className={classes('ff-meter', `ff-meter-${tone}`)}>
      <div className="ff-meter-head">
        <span id={id}>{label}</span>
        <span className="ff-meter-value">{text}</span>
      </div>
      <meter className="ff-hidden" aria-labelledby={id} min={0} max={maximum} value={value} aria-valuetext={spoken}>
        {spoken}
      </meter>
      <svg className="ff-meter-track" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
        <rect className="ff-meter-fill" width={share(value)} height={10} />
        {range && (
          <rect
            className="ff-meter-range"
            x={share(range.low)}
            y={2}
            width={Math.max(0.5, share(range.high) - share(range.low))}
            height={6}
          />
        )}
        {standard !== undefined && (
          <line className="ff-meter-standard" x1={share(standard)} x2={share(standard)} y1={0} y2={10} />
        )}
      </svg>
    </div>
  );
}
