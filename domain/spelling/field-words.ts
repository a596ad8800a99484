import { termsEn } from '../terms/en.ts';
import { healthEn } from '../terms/health-en.ts';
import { noteTermsEn } from '../terms/note-en.ts';
import { plainWord } from './spelling.ts';

/** Words of the field that stand in no usual dictionary, beside those of the program's own terms. */
const english =
  'effleurage petrissage tapotement myofascial trigger hypertonic hypertonicity hypotonic paraspinal paraspinals ' +
  'quadratus lumborum iliocostalis longissimus spinalis multifidus multifidi latissimus dorsi thoracolumbar gluteus ' +
  'gluteal gluteals glute glutes maximus medius minimus piriformis iliopsoas psoas iliacus hamstrings rectus ' +
  'abdominis obliques tensor fasciae latae sacroiliac iliolumbar trochanter trochanteric ischial ischium sacrum ' +
  'sacral coccyx iliac lumbar thoracic lordosis kyphosis scoliosis antalgic supine prone palpation palpated ' +
  'dorsiflexion inclinometer Schober goniometer proprioceptive fascia fascial fibre fibres cross-fibre ischaemic ' +
  'ischemic referral paraesthesia paresthesia radicular sciatica sciatic spondylosis spondylolisthesis stenosis ' +
  'anticoagulant anticoagulants antiplatelet opioid opioids NSAID NSAIDs corticosteroid corticosteroids insulin ' +
  'ibuprofen naproxen paracetamol acetaminophen diclofenac warfarin apixaban rivaroxaban clopidogrel gabapentin ' +
  'pregabalin cyclobenzaprine methocarbamol tizanidine prednisone prednisolone tramadol codeine biofreeze kinesiology ' +
  'foam-roller physiotherapist physiotherapy physio chiropractor osteopath rebook rebooked';

const spanish =
  'effleurage petrissage amasamiento rozamiento tapotement miofascial hipertonía hipertónico hipertónica paravertebral ' +
  'paravertebrales cuadrado lumbar iliocostal longísimo espinoso multífido multífidos dorsal ancho toracolumbar glúteo ' +
  'glúteos piriforme iliopsoas psoas ilíaco isquiotibiales recto abdominal oblicuos tensor fascia lata sacroilíaca ' +
  'sacroilíaco sacroilíacos iliolumbar trocánter isquiático isquion sacro cóccix lordosis cifosis escoliosis antálgica ' +
  'decúbito prono supino palpación dorsiflexión inclinómetro goniómetro fibras ciática radicular parestesia ' +
  'espondilosis espondilolistesis estenosis anticoagulante anticoagulantes antiagregante opioide opioides ' +
  'antiinflamatorio antiinflamatorios corticoide corticoides insulina ibuprofeno naproxeno paracetamol diclofenaco ' +
  'warfarina apixabán rivaroxabán clopidogrel gabapentina pregabalina ciclobenzaprina prednisona tramadol codeína ' +
  'fisioterapeuta fisioterapia quiropráctico osteópata maderoterapia';

// Structures, techniques and strokes are called by these names in both languages.
const shared = [termsEn.structure, termsEn.technique, termsEn.stroke];
const lists: Readonly<Record<'en' | 'es', readonly unknown[]>> = {
  en: [english, termsEn, noteTermsEn, healthEn],
  es: [spanish, ...shared],
};

/** Every word of the field in these languages, in small letters: terms, techniques, muscles and drug classes. */
export function fieldWords(languages: readonly ('en' | 'es')[]): ReadonlySet<string> {
  const texts = languages.flatMap((language) => lists[language].flatMap(textsOf)).join(' ');
  const words = texts.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return new Set(
    words.flatMap((word) => [word, ...word.split('-')]).map((word) => plainWord(word).toLowerCase()),
  );
}

function textsOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(textsOf) : [];
}
