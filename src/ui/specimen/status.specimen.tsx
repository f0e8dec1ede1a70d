import { useState, type ReactNode } from 'react';
import './specimen.css';
import { Button } from '../controls/button';
import { Panel } from '../layout/panel';
import { useAnnounce } from '../status/announcer';
import { Badge } from '../status/badge';
import { Callout } from '../status/callout';
import { Captions } from '../status/captions';
import { Meter } from '../status/meter';
import { ProgressSteps } from '../status/progress-steps';
import { Timeline } from '../status/timeline';
import { Toasts, type ToastMessage } from '../status/toast';

const steps = [
  { id: 'pack', title: 'Choose a pack' },
  { id: 'brief', title: 'Briefing' },
  { id: 'desk', title: 'The desk' },
  { id: 'debrief', title: 'Debrief' },
];

/** Badges, meters, callouts, captions, timelines, steps, notices. */
export function StatusSpecimen(): ReactNode {
  const [toasts, setToasts] = useState<readonly ToastMessage[]>([]);
  const announce = useAnnounce();
  return (
    <>
      <Panel title="Status">
        <div className="ff-specimen-stack">
          <p>
            <Badge>New</Badge> <Badge tone="teal">Arrived</Badge>{' '}
            <Badge tone="green" icon="check">
              Verified
            </Badge>{' '}
            <Badge tone="mustard">Waiting 12 min</Badge>{' '}
            <Badge tone="coral" icon="warning">
              Urgent
            </Badge>
          </p>
          <ProgressSteps label="Your way" steps={steps} current={2} />
          <Meter label="Confidentiality" value={72} text="72 of 100" range={{ low: 61, high: 83 }} standard={70} />
          <Meter label="Service" value={38} text="38 of 100" tone="coral" />
          <Callout title="Too little evidence">Two acts are not enough for an estimate.</Callout>
          <Callout kind="good">Identity confirmed with two identifiers.</Callout>
          <Callout kind="warn" title="Plan ended 30 June">
            The payer answered at 9:14.
          </Callout>
          <Callout kind="critical" title="Serious disclosure">
            A result was told to someone without a right to it.
          </Callout>
          <Captions
            lines={[
              { id: 1, text: 'Door chime' },
              { id: 2, text: 'Line 1 rings' },
              { id: 3, text: 'Murmur of a full room' },
            ]}
          />
          <p>
            <Button
              onClick={() => {
                announce('Saved');
                setToasts([
                  ...toasts,
                  {
                    id: String(toasts.length),
                    text: 'Storage is blocked here; download your result before you leave.',
                    kind: 'warn',
                  },
                ]);
              }}
            >
              Show a notice
            </Button>
          </p>
        </div>
      </Panel>
      <Panel title="Timeline">
        <Timeline
          label="What happened"
          items={[
            {
              id: '1',
              time: '8:04',
              icon: 'check',
              tone: 'green',
              title: 'Greeted without a name',
              body: <p>The room was full. (Policy 4.2)</p>,
            },
            { id: '2', time: '8:11', icon: 'warning', tone: 'mustard', title: 'Copay asked for late' },
            {
              id: '3',
              time: '10:31',
              icon: 'shield',
              tone: 'coral',
              title: 'Told the husband the result',
              body: <p>45 CFR 164.510(b): first ask the patient.</p>,
            },
          ]}
        />
      </Panel>
      <Toasts messages={toasts} onDismiss={(id) => setToasts(toasts.filter((toast) => toast.id !== id))} />
    </>
  );
}
