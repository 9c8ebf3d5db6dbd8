/** English words that tell who is speaking: this page, others, or nobody in earnest (detect/asides.ts). */
import type { Lexicon } from '../../types';
import { each, words } from './words';

/** Who else sells or places terminals. */
const SELLERS =
  'providers|processors|companies|resellers|agents|sellers|salespeople|dealers|firms|vendors';

/** Who is speaking. */
export const WHO_SPEAKS: Lexicon = {
  'frame.third': words(
    each(
      'other|some|many|most|certain|shady|dishonest|unscrupulous|rival|competing|rogue',
      SELLERS,
    ),
    each(
      'anyone|anybody|someone|somebody|an agent|a salesperson|a caller',
      'asks|who asks|tells|demands|calls|claims|tries|charges|offers',
    ),
    'our competitors|the competition|competitors|scammers|fraudsters|impostors|others charge|other people charge|elsewhere',
  ),
  'frame.self': 'we|our|us|with us',
  // The seller by name: it speaks for itself whatever page it stands on.
  'frame.seller': 'we|our|us|with us',
  'frame.says':
    'said|says|saying|claims|claimed|claiming|told|promises|promised|advertises|advertised|wrote|writes|announced|boasts',
  'frame.if': 'if|should|when|whenever|in case|suppose|imagine',
  'frame.redress':
    'report it|report them|report this|report him|let us know|tell us|do not pay|refuse to pay|is a scam|hang up|call the police|a fraud|is fraud|you are entitled to refuse|we will pay you',
  'frame.denial': 'not true|untrue|a myth|is false|a lie|rumour*|rumor*|no such',
  'frame.warning': 'never pay|do not pay|beware of|watch out for|be wary of',
};
