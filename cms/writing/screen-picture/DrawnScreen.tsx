'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useMemo } from 'react';
import { drawRow, type ScreenFormRow } from './draw-row.ts';
import { PractisedNote } from './PractisedNote.tsx';
import { useAppIcon } from './use-app-icon.ts';

/** Beside the form of a screen: its picture as it is now. */
export function DrawnScreen() {
  const [fields] = useAllFormFields();
  const row = useMemo(() => reduceFieldsToValues(fields, true) as ScreenFormRow, [fields]);
  const icon = useAppIcon(row.app);
  const picture = useMemo(() => drawRow(row, icon), [row, icon]);
  return (
    <section className="field-type screen-picture" aria-label="Hình màn hình">
      <p className="screen-picture__name">Hình màn hình</p>
      {picture ? (
        <>
          <div dangerouslySetInnerHTML={{ __html: picture.svg }} />
          <p className="screen-picture__said">Người không nhìn thấy hình nghe: “{picture.said}”.</p>
          <PractisedNote row={row} />
        </>
      ) : (
        <p className="screen-picture__said">Ghi “Ở đâu” và thêm một thứ thì hình hiện ở đây.</p>
      )}
    </section>
  );
}
