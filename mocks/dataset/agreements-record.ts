import type { Agreement } from '#src/contract/agreement.ts';
import { days } from './event-parts.ts';
import { cited, day, en, month, year } from './row-parts.ts';

/** Treaties and agreements between the states or governments, with the way from signature to force. */
const treaties = [
  {
    id: 'diplomatic-passport-visas-2009',
    title: en('Agreement on visa exemption for diplomatic and service passports'),
    kind: 'agreement',
    signed: day('2009-11-04'),
    inForce: day('2010-08-01'),
    status: 'in-force',
    sectors: ['consular', 'diplomacy'],
    sources: cited('prg-2009-11-04-diplomatic-passports'),
    note: en('Signed in Belgrade.'),
  }, // L-visa0
  {
    id: 'free-trade-agreement-2010',
    title: en('Free Trade Agreement between Kazakhstan and Serbia'),
    kind: 'agreement',
    signed: day('2010-10-07'),
    ratifications: [
      {
        by: 'RS',
        date: day('2010-12-03'),
        act: en('Law published in Sl. glasnik RS, MU 11/2010; the date is that of the publication.'),
      },
    ],
    inForce: month('2012-01'),
    replacedBy: 'eaeu-serbia-free-trade-2019',
    status: 'replaced',
    sectors: ['trade-policy'],
    sources: cited(
      'podaci-net-2010-12-03-free-trade',
      'vesti-online-2017-06-08-kazakhstan',
      'ports-europe-2019-10-25-eaeu',
    ),
    note: en(
      'Signed in Astana. The entry into force rests on a press report, which gives the month only. Free trade with the EAEU took its place on 10 July 2021.',
    ),
  }, // L-fta, L-fta2, L-fta3, L-eaeu
  {
    id: 'visa-free-agreement-2010',
    title: en('Agreement on the abolition of visas'),
    kind: 'agreement',
    signed: day('2010-10-07'),
    ratifications: [
      {
        by: 'RS',
        date: day('2010-12-15'),
        act: en('Approved by the National Assembly; decree of 17 December 2010.'),
      },
      { by: 'KZ', date: day('2011-03-31'), act: en('Government Decree No. 306.') },
    ],
    inForce: day('2011-05-28'),
    status: 'in-force',
    sectors: ['consular'],
    sources: cited(
      'rs-legal-register-2010-12-17-visas',
      'adilet-2011-03-31-decree-306',
      'adilet-2011-03-31-decree-306-kk',
    ),
    note: en('Signed in Astana. A stay without a visa may last 30 days, counted from entry.'),
  }, // L-visa, L-visa2, L-visa4
  {
    id: 'investment-agreement-2010',
    title: en('Agreement on mutual promotion and protection of investments'),
    kind: 'agreement',
    signed: day('2010-10-07'),
    ratifications: [{ by: 'KZ', date: day('2015-11-18'), act: en('Law No. 409-V.') }],
    inForce: day('2015-12-07'),
    status: 'in-force',
    sectors: ['investment'],
    sources: cited('adilet-2015-11-18-law-409'),
    note: en('Signed in Astana.'),
  }, // L-bit, L-bit2, L-bit3
  {
    id: 'military-technical-2013',
    title: en('Agreement on military-technical cooperation (November 2013, as RFE/RL has it)'),
    kind: 'agreement',
    signed: month('2013-11'),
    inForce: month('2021-07'),
    status: 'in-force',
    sectors: ['defence-security'],
    sources: cited('rferl-2024-11-19-tokayev-visit'),
    conflictsWith: ['military-technical-2023'],
    note: en(
      'One source alone, which gives months. The Astana Times reports an agreement on the same subject as signed on 29 November 2023. Whether there are two, or one with a wrong date, is open.',
    ),
  }, // M-2013
  {
    id: 'double-tax-convention-2015',
    title: en(
      'Convention for the avoidance of double taxation and the prevention of fiscal evasion with respect to taxes on income and on capital',
    ),
    kind: 'convention',
    signed: day('2015-08-28'),
    ratifications: [
      {
        by: 'KZ',
        date: day('2016-10-14'),
        act: en('Law No. 17-VI; the Senate agreed on 30 September 2016.'),
      },
    ],
    inForce: day('2016-11-24'),
    status: 'in-force',
    sectors: ['investment', 'trade-policy'],
    sources: cited('zakonpravo-2016-10-14-law-17'),
    note: en('Signed in Astana.'),
  }, // L-dtt, L-dtt2, L-dtt3
  {
    id: 'legal-assistance-treaty-2016',
    title: en('Treaty on legal assistance in criminal matters'),
    kind: 'treaty',
    signed: day('2016-08-24'),
    ratifications: [{ by: 'KZ', date: day('2017-10-18'), act: en('Law No. 98-VI.') }],
    status: 'unknown',
    sectors: ['justice'],
    sources: cited('zakonpravo-2017-10-18-law-98', 'serbian-monitor-2016-08-nazarbayev'),
    note: en('Signed in Belgrade. No source found gives Serbia’s ratification or the entry into force.'),
  }, // L-mla
  {
    id: 'extradition-treaty-2016',
    title: en('Extradition Treaty'),
    kind: 'treaty',
    signed: day('2016-08-24'),
    ratifications: [{ by: 'KZ', date: day('2017-10-18'), act: en('Law No. 99-VI.') }],
    status: 'unknown',
    sectors: ['justice'],
    sources: cited('zakonpravo-2017-10-18-law-99', 'serbian-monitor-2016-08-nazarbayev'),
    note: en('Signed in Belgrade. No source found gives Serbia’s ratification or the entry into force.'),
  }, // L-ext
  {
    id: 'eaeu-serbia-free-trade-2019',
    title: en('Free Trade Agreement between the Eurasian Economic Union and Serbia'),
    kind: 'agreement',
    signed: day('2019-10-25'),
    ratifications: [
      { by: 'RS', date: day('2020-02-24'), act: en('Sl. glasnik RS, MU 3/2020.') },
      { by: 'other', date: day('2021-04-12'), act: en('Armenia, the last to finish.') },
    ],
    inForce: day('2021-07-10'),
    status: 'in-force',
    sectors: ['trade-policy'],
    organisations: ['eaeu'],
    sources: cited(
      'ports-europe-2019-10-25-eaeu',
      'kpmg-2021-04-eaeu',
      'ekapija-2022-eaeu-quotas',
      'grodnoinvest-2021-eaeu',
    ),
    note: en(
      'Signed in Moscow; not bilateral: Kazakhstan takes part as a member of the union. It took the place of the agreement of 2010. When Kazakhstan ratified it is not in the sources.',
    ),
  }, // L-eaeu, L-eaeu1, L-eaeu2
] satisfies readonly Agreement[];

const belgrade2016 = {
  signed: day('2016-08-24'),
  status: 'signed',
  sources: cited('serbian-monitor-2016-08-nazarbayev'),
  note: en('Signed in Belgrade. No source found gives anything after the signature.'),
} satisfies Partial<Agreement>;

const documents2016 = [
  {
    ...belgrade2016,
    id: 'joint-declaration-2016',
    title: en('Joint declaration of the presidents'),
    kind: 'joint-declaration',
    sectors: ['diplomacy'],
    note: en('The source names the declaration and not its content.'),
  }, // D-2016b
  {
    ...belgrade2016,
    id: 'sentenced-persons-agreement-2016',
    title: en('Agreement on the transfer of sentenced persons'),
    kind: 'agreement',
    sectors: ['justice'],
  }, // D-2016b
  {
    ...belgrade2016,
    id: 'vojvodina-almaty-region-2016',
    title: en('Agreement on cooperation of Vojvodina and the Almaty region'),
    kind: 'agreement',
    sectors: ['diplomacy'],
  }, // D-2016b
  {
    ...belgrade2016,
    id: 'expo-2017-participation-2016',
    title: en('Agreement on the participation of Serbia in EXPO 2017'),
    kind: 'agreement',
    sectors: ['tourism-sport'],
  }, // D-2016b
  {
    id: 'cooperation-roadmap-2017-2018',
    title: en('Cooperation Roadmap 2017–2018'),
    kind: 'roadmap',
    signed: days('2016-11-14', '2016-11-16'),
    status: 'signed',
    sectors: ['trade-policy'],
    sources: cited('kazinform-2016-11-16-vucic', 'rs-economy-ministry-2016-11-16'),
    note: en(
      'Signed by Knežević and Bishimbayev during Prime Minister Vučić’s visit; on which of its days is not stated. Its years are over.',
    ),
  }, // D-2016v
] satisfies readonly Agreement[];

const belgrade2023 = {
  signed: day('2023-11-29'),
  status: 'signed',
} satisfies Partial<Agreement>;

const documents2023 = [
  {
    ...belgrade2023,
    id: 'military-technical-2023',
    title: en('Intergovernmental agreement on military-technical cooperation'),
    kind: 'agreement',
    sectors: ['defence-security'],
    sources: cited('astana-times-2023-11-agreements'),
    conflictsWith: ['military-technical-2013'],
    note: en(
      'Signed in Belgrade. RFE/RL dates an agreement on the same subject to November 2013 and has it in effect since July 2021. Whether there are two, or one with a wrong date, is open.',
    ),
  }, // D-2023b
  {
    ...belgrade2023,
    id: 'culture-memorandum-2023',
    title: en('Memorandum on culture'),
    kind: 'memorandum',
    sectors: ['culture'],
    sources: cited('k1info-2023-11-29-culture', 'astana-times-2023-11-agreements'),
    note: en('Signed in Belgrade by Gojković and Nurtleu.'),
  }, // C-2023, D-2023
  {
    ...belgrade2023,
    id: 'sport-memorandum-2023',
    title: en('Memorandum on sport'),
    kind: 'memorandum',
    sectors: ['tourism-sport'],
    sources: cited('k1info-2023-11-29-culture', 'astana-times-2023-11-agreements'),
    note: en('Signed in Belgrade by Gajić and Nurtleu.'),
  }, // C-2023, D-2023
] satisfies readonly Agreement[];

const formOpen = en(
  'One of ten of that day. The source does not say whether it is an agreement or a memorandum.',
);
const belgrade2024 = {
  kind: 'document',
  signed: day('2024-11-19'),
  status: 'signed',
  sources: cited('sputnik-tanjug-2024-11-19-ten-documents'),
  note: formOpen,
} satisfies Partial<Agreement>;

/** Eight of the ten of 19 November 2024; the other two are not named. */
const documents2024 = [
  {
    ...belgrade2024,
    id: 'readmission-agreement-2024',
    title: en('Readmission Agreement'),
    kind: 'agreement',
    ratifications: [
      {
        by: 'RS',
        date: year(2025),
        act: en('Law in Sl. glasnik RS, MU 1/2025; the year is that of the gazette.'),
      },
    ],
    status: 'unknown',
    sectors: ['consular', 'justice'],
    sources: cited(
      'paragraf-2025-readmission',
      'sputnik-tanjug-2024-11-19-ten-documents',
      'rferl-2024-11-19-tokayev-visit',
    ),
    note: en(
      'One of ten of that day. Whether Kazakhstan ratified it and whether it is in force is not known.',
    ),
  }, // L-readm
  {
    ...belgrade2024,
    id: 'defence-agreement-2024',
    title: en('Agreement on cooperation in defence'),
    kind: 'agreement',
    sectors: ['defence-security'],
    sources: cited(
      'sputnik-tanjug-2024-11-19-ten-documents',
      'inbusiness-kz-defence-ministers',
      'newsmax-balkans-2024-11-19-army',
    ),
    note: en('One of ten of that day. President Vučić calls it an agreement.'),
  }, // DOC24-2, M-2024a
  {
    ...belgrade2024,
    id: 'education-memorandum-2024',
    title: en('Memorandum of the education ministries'),
    kind: 'memorandum',
    sectors: ['education-science'],
    note: en('One of ten of that day.'),
  }, // DOC24-3
  {
    ...belgrade2024,
    id: 'labour-social-protection-2024',
    title: en('Cooperation of the ministries of labour and social protection'),
    sectors: ['diplomacy'],
  }, // DOC24-4
  {
    ...belgrade2024,
    id: 'tourism-2024',
    title: en('Cooperation in tourism'),
    sectors: ['tourism-sport'],
  }, // DOC24-5
  {
    ...belgrade2024,
    id: 'outer-space-2024',
    title: en('Research and peaceful use of outer space'),
    sectors: ['education-science', 'digital'],
    sources: cited('sputnik-tanjug-2024-11-19-ten-documents', 'rferl-2024-11-19-tokayev-visit'),
    note: en(
      'One of ten of that day, between the Serbian ministry for science and the ministry for digital and aerospace affairs. Whether an agreement or a memorandum is not stated.',
    ),
  }, // DOC24-6
  {
    ...belgrade2024,
    id: 'national-libraries-2024',
    title: en('Cooperation of the National Library of Serbia and the National Library of Kazakhstan'),
    sectors: ['culture', 'education-science'],
    organisations: ['national-library-of-serbia', 'national-library-of-kazakhstan'],
  }, // DOC24-7
  {
    ...belgrade2024,
    id: 'institutes-partnership-2024',
    title: en('Partnership of the Institute of International Politics and Economics and KazISS'),
    sectors: ['education-science', 'diplomacy'],
    organisations: ['institute-of-international-politics-and-economics', 'kaziss'],
  }, // DOC24-8
] satisfies readonly Agreement[];

const forum2026 = {
  kind: 'memorandum',
  signed: day('2026-02-26'),
  status: 'signed',
  sources: cited('astana-times-2026-02-26-vucic-arrives'),
  note: en('Concluded at the business forum in Astana; the source gives the parties and not the subject.'),
} satisfies Partial<Agreement>;

const astana2026 = {
  kind: 'memorandum',
  signed: day('2026-02-27'),
  status: 'signed',
  sources: cited('qazinform-2026-02-27-documents'),
  note: en('One of ten of that day. The date is that of the exchange.'),
} satisfies Partial<Agreement>;

/** Nine of the ten of 27 February 2026, the joint statement of the day, and four memorandums of the day before. */
const documents2026 = [
  {
    ...forum2026,
    id: 'astana-hub-digital-transformation-2026',
    title: en('Memorandum of Astana Hub and the Center for Digital Transformation'),
    sectors: ['digital'],
    organisations: ['astana-hub', 'center-for-digital-transformation'],
  }, // B-2026
  {
    ...forum2026,
    id: 'astana-hub-see-up-2026',
    title: en('Memorandum of Astana Hub and SEE UP Accelerator'),
    sectors: ['digital', 'investment'],
    organisations: ['astana-hub', 'see-up-accelerator'],
  }, // B-2026
  {
    ...forum2026,
    id: 'astana-hub-technology-park-2026',
    title: en('Memorandum of Astana Hub and the Science and Technology Park Belgrade'),
    sectors: ['digital', 'education-science'],
    organisations: ['astana-hub', 'science-and-technology-park-belgrade'],
  }, // B-2026
  {
    ...forum2026,
    id: 'biotechnology-bio4-2026',
    title: en('Memorandum of the National Center for Biotechnology and Bio4 Campus'),
    sectors: ['education-science'],
    organisations: ['national-center-for-biotechnology', 'bio4-campus'],
  }, // B-2026
  {
    id: 'joint-statement-2026',
    title: en('Joint Statement by the presidents of Kazakhstan and Serbia'),
    kind: 'joint-statement',
    signed: day('2026-02-27'),
    status: 'signed',
    sectors: ['diplomacy', 'trade-policy'],
    sources: cited('akorda-2026-02-27-joint-statement', 'astana-times-2026-02-27-joint-statement'),
    note: en('Adopted on that day; it stands beside the ten documents exchanged and is not one of them.'),
  }, // D-2026js, D-2026n
  {
    ...astana2026,
    id: 'health-memorandum-2026',
    title: en('Memorandum of the health ministries on healthcare'),
    sectors: ['health-pharma'],
  }, // D-2026doc1
  {
    ...astana2026,
    id: 'prosecutor-justice-memorandum-2026',
    title: en(
      'Memorandum of partnership of the Prosecutor General’s Office of Kazakhstan and the Ministry of Justice of Serbia',
    ),
    sectors: ['justice'],
    organisations: ['kz-prosecutor-general', 'rs-ministry-of-justice'],
  }, // D-2026doc2
  {
    ...astana2026,
    id: 'digital-ministries-memorandum-2026',
    title: en(
      'Memorandum of the Ministry of AI and Digital Development and the Ministry of Information and Telecommunications',
    ),
    sectors: ['digital'],
    organisations: ['kz-ministry-of-ai', 'rs-ministry-of-information'],
  }, // D-2026doc3
  {
    ...astana2026,
    id: 'e-government-memorandum-2026',
    title: en('Memorandum on digitalisation and e-government'),
    sectors: ['digital'],
    organisations: ['kz-ministry-of-ai', 'rs-office-for-it-and-egovernment'],
  }, // D-2026doc4
  {
    ...astana2026,
    id: 'veterinary-memorandum-2026',
    title: en('Memorandum of the agriculture ministries on veterinary medicine'),
    sectors: ['agriculture-food'],
  }, // D-2026doc5
  {
    ...astana2026,
    id: 'science-ministries-memorandum-2026',
    title: en(
      'Memorandum of the Ministry of Science and Higher Education and the Ministry of Science, Technological Development and Innovation',
    ),
    sectors: ['education-science'],
    organisations: ['kz-ministry-of-science', 'rs-ministry-of-science'],
  }, // D-2026doc6
  {
    ...astana2026,
    id: 'cinematography-memorandum-2026',
    title: en('Memorandum of the culture ministries on cinematography'),
    sectors: ['culture'],
  }, // D-2026doc7
  {
    ...astana2026,
    id: 'intangible-heritage-memorandum-2026',
    title: en('Memorandum of the culture ministries on intangible heritage'),
    sectors: ['culture'],
  }, // D-2026doc8
  {
    ...astana2026,
    id: 'investment-agencies-memorandum-2026',
    title: en('Memorandum of Kazakh Invest and the Development Agency of Serbia'),
    sectors: ['investment'],
    organisations: ['kazakh-invest', 'rs-development-agency'],
  }, // D-2026doc9
] satisfies readonly Agreement[];

/** The documents that the sources name, each with its way into force as far as it is known. */
export const agreementsRecord: readonly Agreement[] = [
  ...treaties,
  ...documents2016,
  ...documents2023,
  ...documents2024,
  ...documents2026,
];
