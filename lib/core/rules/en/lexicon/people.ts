/** Small words that rules need about persons and acts. */
import type { Lexicon } from '../../types';

/** Both sides, the reader, and a few acts. */
export const PEOPLE: Lexicon = {
  'claim.both':
    'either party|each party|both parties|the parties may|either of us|either side|mutually agree*',
  'claim.user':
    'you|your|customers|merchants|buyers|cardholders|guests|people|merchant|customer|buyer|' +
    'user|users|client|lessee|subscriber|cardholder',
  confirm: 'confirm|confirms|secure|secures|reserve|reserves|hold|holds|guarantees',
  'consent.by':
    'by using|by clicking|by accessing|by placing|by signing|by pressing|by opening|' +
    'by entering|by continuing|by visiting|by checking|by ticking|by buying|by ordering|' +
    'by purchasing|by activating|by installing|by submitting|by registering|by taking part|' +
    'each person who|anyone who|whoever',
  refuse: 'refuse|decline|turn away|deny|reject',
  anyone: 'anyone|any person|any customer|any order|at any time|any application|without giving',
  less: 'less|minus|after deducting|less a|less any|reduced by|net of',
  years: 'years|months|year term|month term|year period',
  'leave.word':
    'cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|terminate|' +
    'terminated|termination|end|ends|ending|leave|leaving|stop|stopping|renewal|renew|renews|' +
    'non renewal|expiry|expiration|close|closing|quit|quitting|term',
  needed:
    'needed|required|must|give|gives|need|needs|want|wants|requires|require|asks for|provide|' +
    'send|given|minimum|at least',
  'return.verb':
    'go back|goes back|sent back|return|returned|send back|sent back|returning|send it back|' +
    'come back|bring back',
  goods:
    'printers|readers|terminals|devices|stock items|parcels|boxes|cartons|items|item|items|' +
    'goods|product|products|merchandise|hardware|orders|order|unopened|unused|purchase|' +
    'purchases|tickets|software|supplies|accessories|swiper|reader|units',
  interest: 'interest',
  returns: 'returns|returned|send back|sent back',
  every: 'all|any|every|each|your',
  'by.drafter':
    'by us|by the bank|by the provider|by provider|by the company|by the lessor|by the processor',
  'you.are': 'you are|you will be|you shall be|you re|merchant is|customer is|lessee is',
  nonrefundable: 'non refundable|nonrefundable',
  'some.fee': 'charge of|a charge|a fee|fee of|a penalty|a sum|an extra',
  // Rows of a fee schedule, which name no fee: Statement: $7.50.
  'row.again':
    'inactivity|dormancy|idle account|statement|statements|paper statement*|gateway|batch|' +
    'batches|batch settlement|monthly minimum|pci|pci compliance|compliance|customer service|' +
    'support|technical support|maintenance|annual|yearly|monthly|regulatory|insurance|' +
    'terminal insurance|club|merchant club|rental|terminal rental|software|licence|license|' +
    'reporting|online reporting|online access|virtual terminal|membership|hosting|warranty|' +
    'service plan|protection plan|security|rent|lease|hire|subscription',
  'row.leave':
    'nsf|rejected ach|returned ach|returned equipment|account closed|account closing|' +
    'lost equipment|lost reader*|early termination|termination|cancellation|cancelation|' +
    'early exit|early cancellation|returned item*|returned payment*|returned check*|' +
    'late payment*|late|non compliance|noncompliance|pci non compliance|closure|' +
    'account closure|replacement|lost terminal*|restocking|restock|non return|early closure|' +
    'chargeback|chargebacks|retrieval|retrievals|leaving early|breach|refused delivery|' +
    'refused parcel*|no show',
  limits: 'nothing in these|nothing in this|nothing herein|does not limit|do not limit|not exclude',
  ban:
    'prohibited|prohibit|prohibits|forbidden|illegal|against the law|may not|must not|' +
    'shall not|not permitted|not allowed|unlawful|violation|violates|fraud|banned|never',
};
