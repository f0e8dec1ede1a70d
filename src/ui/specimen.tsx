import { useState, type ReactNode } from 'react';
import { ControlsSpecimen } from './specimen/controls.specimen';
import { FieldsSpecimen } from './specimen/fields.specimen';
import { LayoutSpecimen } from './specimen/layout.specimen';
import { OverlaysSpecimen } from './specimen/overlays.specimen';
import { StatusSpecimen } from './specimen/status.specimen';
import { RadioGroup } from './fields/choice-group';
import { systemAppearance, UiRoot, type Appearance } from './ui-root';

const contrasts = [
  { value: 'system', label: 'As the system' },
  { value: 'normal', label: 'Normal contrast' },
  { value: 'high', label: 'High contrast' },
] as const;
const texts = [
  { value: 'normal', label: '100%' },
  { value: 'large', label: '125%' },
  { value: 'larger', label: '150%' },
  { value: 'double', label: '200%' },
] as const;

/** Every building block in its states, in both registers, for us to look at. */
export function Specimen(): ReactNode {
  const [appearance, setAppearance] = useState<Appearance>(systemAppearance);
  return (
    <UiRoot appearance={appearance}>
      <main className="ff-specimen">
        <h1>Building blocks</h1>
        <RadioGroup
          label="Contrast"
          direction="row"
          choices={contrasts}
          value={appearance.contrast}
          onChange={(contrast) => setAppearance({ ...appearance, contrast })}
        />
        <RadioGroup
          label="Text"
          direction="row"
          choices={texts}
          value={appearance.text}
          onChange={(text) => setAppearance({ ...appearance, text })}
        />
        <ControlsSpecimen />
        <OverlaysSpecimen />
        <div className="ff-specimen-pair">
          <section aria-label="Room register">
            <FieldsSpecimen />
            <LayoutSpecimen />
          </section>
          <section aria-label="Office register" className="register-office">
            <FieldsSpecimen />
            <LayoutSpecimen />
          </section>
        </div>
        <StatusSpecimen />
      </main>
    </UiRoot>
  );
}
