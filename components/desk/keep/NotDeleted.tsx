/** A deletion that failed: why, and what is known of the files. */
import { Button } from '../../parts/Button';
import { ErrorNote } from '../../parts/ErrorNote';
import { useText } from '../../parts/locale';
import { undeletedLines } from '../fault-words';
import type { Fault, UndeletedView } from '../state';

/** Numbers that are told one by one. */
const NAMED = 10;

interface NotDeletedProps {
  fault: Fault;
  /** Numbers of the records, where the failure does not stand at the record itself. */
  numbers?: readonly number[];
  close?: () => void;
}

/** See the head of this file. */
export function NotDeleted({ fault, numbers = [], close }: NotDeletedProps) {
  const text = useText();
  const words = text.keep.remove;
  const named = numbers.slice(0, NAMED).join(text.common.listComma);
  const about = named ? [words.about({ numbers: named, more: numbers.length - NAMED })] : [];
  return (
    <ErrorNote
      title={fault.code === 'readback' ? words.unsure : words.failed}
      lines={[...about, ...undeletedLines(fault, text)]}
      detail={fault.detail}
    >
      {close ? <Button onClick={close}>{words.close}</Button> : null}
    </ErrorNote>
  );
}

/** A deletion that failed after the reader had gone on to something else. */
export function Undeleted(props: { undeleted: UndeletedView | null; close: () => void }) {
  const { undeleted, close } = props;
  return undeleted ? <NotDeleted {...undeleted} close={close} /> : null;
}
