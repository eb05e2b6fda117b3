import { useEffect, useState } from 'react';
import { post } from '../../../base/screens/ask/ask.ts';

interface Addresses {
  /** Tells what would be done, with a hash of it. */
  look: string;
  begin: string;
}

/**
 * Looks up what a deed on many documents would do, and begins it as it was seen.
 * @param asked what is to be done, plain; it is looked up again when it changes
 * @param onBegun called with the id of the deed
 */
export function useLookFirst<Look extends { hash: string }>(
  addresses: Addresses,
  asked: object,
  onBegun: (id: string) => void,
) {
  const [look, setLook] = useState<Look>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { look: address, begin: beginning } = addresses;
  const question = JSON.stringify(asked);
  useEffect(() => {
    let isHere = true;
    void post<Look>(address, JSON.parse(question) as object).then((answer) => {
      if (!isHere) return;
      if (answer.ok) setLook(answer.body);
      else setFault(answer.message);
    });
    return () => {
      isHere = false;
    };
  }, [address, question]);
  const begin = async (more: object = {}) => {
    setBusy(true);
    const order = { ...asked, ...more, hash: look?.hash };
    const answer = await post<{ id: string }>(beginning, order);
    // It would be other than what was seen: that is shown, under the sentence that says so.
    const again =
      !answer.ok && answer.status === 409 ? await post<Look>(address, asked) : undefined;
    setBusy(false);
    if (again?.ok) setLook(again.body);
    if (answer.ok) onBegun(answer.body.id);
    else setFault(answer.message);
  };
  return { look, fault, isBusy, begin };
}
