import type { ForbiddenClaim } from './claim.ts';

// Denying a claim is no claim: "no cura", "no afirmamos que el masaje cure". "No solo" denies nothing.
const denied = String.raw`\b(?:no|nunca|tampoco|ni)(?! (?:solo|solamente|unicamente|deje|dejes|olvide|olvides|dude|dudes|espere|esperes))(?: \w+){0,5} `;
const few = String.raw`(?:[ -]\w+){0,3}? `;

// Letters of Spanish: what JavaScript takes for the edge of a word knows only English ones.
const edge = String.raw`(?:(?<![\p{L}\d])(?=[\p{L}\d])|(?<=[\p{L}\d])(?![\p{L}\d]))`;
const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'úü', n: 'ñ' };

/** A pattern written without accents, which finds words with and without them: many people leave them out. */
function spanish(source: string): string {
  return source
    .replace(/[aeioun]/g, (letter) => `[${letter}${accented[letter]}]`)
    .replaceAll(String.raw`\b`, edge)
    .replaceAll(String.raw`\w`, String.raw`[\p{L}\d]`);
}

/** Each way of saying it is the source of a pattern; `~` stands for up to three words between two others. */
function claim(why: string, ...ways: readonly string[]): ForbiddenClaim {
  const source = ways.map((way) => way.replaceAll(' ~ ', few)).join('|');
  return { pattern: new RegExp(`(?<!${spanish(denied)})(?:${spanish(source)})`, 'iu'), why };
}

const more = String.raw`\b(?:mejor|aument|increment|estimul|activ|reactiv|favore|promuev|promov|impuls|potenci|aceler|ayud|facilit|optimi|restable|regul|aviv)\w*`;
const less = String.raw`\b(?:reduc|reduj|reduz|disminu|baj|alivi|calm|combat|quit|elimin|trat|cur|ayud|control|rebaj|mitig|atenu|suaviz)\w*`;
const back =
  '(?:espalda|columna|dolor|dolores|problema|problemas|postura|musculo|musculos|disco|cadera|lumbago)';
const ofMassage = '(?:masaje|masajes|sesion|sesiones|tratamiento|tratamientos|terapia)';

/**
 * What no Spanish handout says, in the ways people write it: the rows of `forbiddenClaimsEn`, ruled by the same
 * sections of the clinical rules, in words that Spanish has for them.
 */
export const forbiddenClaimsEs: readonly ForbiddenClaim[] = [
  // Section 5, last row: not in the source documents, no support found.
  claim(
    'Massage does not clear anything out of the body.',
    'toxin',
    String.raw`\btoxic(?:o|os|a|as)\b`,
    String.raw`\bde(?:s|z)?intoxic`,
    String.raw`\bde-?tox`,
    String.raw`\b(?:impureza|depurativ|depurar|depuracion|purific)`,
    String.raw`\bacido (?:lactico|urico)\b|\blactato\b`,
    String.raw`\b(?:elimin|expuls|dren|arrastr|sac|libr|limpi|evacu)\w* ~ (?:desechos|residuos|basura|sustancias|lo malo)\b`,
    String.raw`\blimpi(?:a|ar|e|en|eza|ando) ~ (?:cuerpo|organismo|sangre|tejidos?|sistema)\b`,
  ),
  claim(
    'Extra water is not shown to help. Say: drink if you are thirsty.',
    String.raw`\b(?:mucha|bastante|abundante|suficiente|mas|extra)(?: \w+)? (?:agua|liquidos?)\b`,
    String.raw`\bmuchos liquidos\b|\bagua (?:en abundancia|abundante|extra|de mas)\b`,
    String.raw`\b(?:litros?|vasos?|botellas?) ~ agua\b|\b(?:litros?|vasos?|botellas?) de agua\b`,
    String.raw`\b(?:re|des)?hidrat`,
    String.raw`\b(?:beb|tom)(?:a|e|er|ar) (?:mucho|bastante|mas)\b`,
  ),
  // 4 and 17.
  claim(
    'Better blood flow to muscles is not shown. Say: the skin may feel warm and flushed for a while.',
    String.raw`${more} ~ (?:circulacion|circulatori\w+|sangre|sanguineo|riego|irrigacion|oxigen\w+|nutrientes|linf\w+)\b`,
    String.raw`\b(?:circulacion|flujo de sangre|flujo sanguineo|riego) (?:\w+ ){0,2}(?:mejor|aument|activ|estimul|favorec|reactiv)`,
    String.raw`\b(?:mas|mejor|buena|mayor) (?:sangre|oxigeno|circulacion|riego|oxigenacion|flujo|nutrientes)\b`,
    String.raw`\b(?:bueno|buena|ideal) para ~ (?:circulacion|riego)\b`,
    String.raw`\boxigena(?:n|r|ndo)?\b`,
    String.raw`\bsangre (?:\w+ ){0,2}(?:circul|fluy|fluir|lleg)\w*`,
    String.raw`\bdren(?:a|aje|ar) ~ ?linfatic`,
  ),
  // 15 and 20.
  claim(
    'Massage is not a treatment for inflammation or swelling. Say so, and ask to be told of a hot or swollen back.',
    String.raw`${less} ~ (?:inflam\w+|hinchaz\w+|hinchad\w+|edemas?)\b`,
    String.raw`\banti-?inflamatori`,
    String.raw`\bdesinflam|\bdeshinch|\bdescongestion`,
    String.raw`\bmenos (?:inflam\w+|hinchaz\w+|hinchad\w+)`,
    String.raw`\b(?:inflamacion|hinchazon) (?:\w+ ){0,2}(?:baja|disminuye|se reduce|desaparece|cede|se va)\b`,
    String.raw`\bse (?:va|ira|vaya|baja|bajara|reduce|quita) (?:la )?(?:inflamacion|hinchazon)\b`,
    String.raw`\b(?:tratamiento|remedio) (?:natural )?(?:para|contra) ~ (?:inflamacion|hinchazon)\b`,
  ),
  // 17.
  claim(
    'Faster healing is not shown. Do not speak of healing or repair.',
    String.raw`\b(?:curacion|sanacion|sanador\w*|sanadora|cicatriza\w*)\b`,
    String.raw`\bsan(?:ar|an|ara|aran|ando|arse)\b`,
    String.raw`\b${ofMassage} (?:te |le |lo |la |nos )?sana\b`,
    String.raw`\bsana (?:mas rapido|antes|el|los)\b`,
    String.raw`\b(?:aceler|apur|agiliz)\w* ~ (?:recuper\w+|repar\w+|mejoria)\b`,
    String.raw`\b(?:recuperacion|mejoria) (?:mas )?(?:rapida|veloz|pronta)\b|\brapida recuperacion\b`,
    String.raw`\b(?:recuper|cur|san)\w+ (?:mas rapido|antes|mas pronto)\b`,
    String.raw`\b(?:regener|repar)(?:a|an|ar|ara|acion|ando) ~ (?:tejidos?|musculos?|discos?|fibras|celulas|lesiones)\b|\bregener(?:a|an|ar|acion|ador)`,
  ),
  // 6 and 40; 53.
  claim(
    'Nothing cures or fixes every back. Say what some people feel, and that nobody can promise it.',
    String.raw`\b(?<!\bsin )cur(?:a|an|ar|ara|aran|e|en|o|ado|ada|ando|arse|arle|arte|ativo|ativa|ativos|ativas)\b`,
    String.raw`\b(?:arregl|solucion|resuelv|resolv|elimin|quit|borr|erradic|suprim|acab)\w*(?: con)? ~ ${back}\b`,
    String.raw`\b(?:librarse|librese|librate|deshacerse|deshagase|olvidese|olvidate|despidase|despidete|adios|diga adios|diga basta) (?:de|del|al|a) ~ ?(?:dolor|dolores|molestias|lumbago)\b`,
    String.raw`\b(?:sin|cero|libre de|ni rastro de) (?:ningun |ningun tipo de |mas )?dolor\b(?! agudo)`,
    String.raw`\b(?:dolor|dolores|molestias)(?: \w+){0,2} (?:desaparec|se va a ir|se va para)`,
    String.raw`\badios ~ ?dolor\b|\bcomo nuev(?:o|a)\b|\b(?:raiz|causa) del (?:problema|dolor)\b`,
    String.raw`\b(?:nunca mas|ya no)(?: \w+){0,2} (?:tendra|sentira|sufrira|tener|sentir|sufrir|dolera|duele)\w*`,
    String.raw`\bsolucion (?:a|al|para|de|del|definitiva)\b|\bsirve para tod`,
    String.raw`\b(?:va|van|vamos) a (?:quitar|eliminar|acabar|resolver|solucionar|aliviar|mejorar|ayudar|desaparecer)`,
    String.raw`\b(?:quitara|eliminara|acabara|desaparecera|resolvera|solucionara|aliviara|ayudara|mejorara|funcionara|calmara)n?\b`,
    String.raw`\bgarant(?:i|ia|iz)|\b(?:le |te |les )?(?:prometemos|prometo|aseguramos|aseguro)\b`,
    String.raw`\bsiempre (?:funciona|ayuda|alivia|sirve|da resultado)|\b(?:funciona|ayuda|sirve|alivia) (?:siempre|a todos|a todo el mundo|a todas)\b`,
    String.raw`\b(?:infalible|nunca falla|jamas falla|sin falta)\b|\b100 ?(?:%|por ?ciento)|\bcien por cien`,
  ),
  claim(
    'The studies are small and weak. Nothing about massage is proven.',
    String.raw`\b(?:comprobad|demostrad|probad)(?:o|a|os|as)\b`,
    String.raw`\b(?:cientifica|clinica|medica)mente\b|\bevidencia cientifica\b`,
    String.raw`\bavala\w*|\brespald(?:a|an|ado|ada|ados|adas) por\b|\blo respalda`,
    String.raw`\b(?:ciencia|estudios|investigaciones|investigacion) (?:lo )?(?:ha |han )?(?:demuestr|demostr|confirm|comprueb|comprob|prueba)`,
    String.raw`\b(?:es|son|resulta|muy|mas|tan|sumamente|altamente|realmente|totalmente) (?:efica(?:z|ces)|efectiv(?:o|a|os|as))\b`,
    String.raw`\b(?:eficaz|eficacia|efectivo|efectiva|efectividad) (?:para|contra|en el|en la|del)\b|\b(?:eficaz|efectiva)mente\b`,
  ),
  // 40 and 53.
  claim(
    'Plain words are believed more than praise. Drop it.',
    String.raw`\b(?:poderos|potente|excelente|increible|asombros|milagr|magi(?:a|co|ca)\b|maravill|holistic|revolucionari|extraordinari|espectacular|insuperable|inigualable|inmejorable|fantastic|fabulos|sorprendente|multifacetic|transformador)`,
    String.raw`\bprofund(?:o|os) (?:beneficio|efecto|cambio|impacto)|\b(?:beneficio|efecto|cambio|impacto)s? profund`,
    String.raw`\b(?<!\ba )(?:el|la|los|las|lo|su|tu) mejor(?:es)? (?:tratamient|remedi|metod|form|maner|opcion|terapi|masaj|solucion|cos|alternativ|para (?:el|la|su|tu)|que hay|del)`,
    String.raw`\bnada (?:hay )?mejor\b|\bno hay (?:nada )?mejor\b`,
    String.raw`\bel secreto de\b`,
    String.raw`\b(?:cambia|cambiar|cambiara|transforma|transformar)n? (?:la|su|tu) vida\b|\b(?:antes y (?:un )?despues|faro de esperanza|rayo de esperanza|remedio definitivo|numero uno)\b`,
    String.raw`\b(?:mejora|alivia|reduce|ayuda) (?:muchisimo|enormemente|drasticamente|notablemente|de forma radical)`,
  ),
  // 25, 36 and 47.
  claim(
    'Massage is not shown to keep back pain away. Say: keeping active is the best-studied way.',
    String.raw`\bpreven(?:ir|ga|gan|cion|tiv\w+)\b|\bprevien`,
    String.raw`\b(?:evit|impid|imped|fren|deten|detien|alej|ahuyent)\w* ~ (?:recaid\w+|espasmos?|contracturas?|dolor|dolores|lesion\w*|cronic\w+|episodios?|vuelv\w+|regres\w+|repit\w+|reapare\w+|aparicion)\b`,
    String.raw`\b(?:no|nunca|jamas|ni) (?:le |te |se |nos |les )?(?:vuelv|volver|regres|reaparec|repit|repetir)(?:a|an|e|en|era|eran|ara|aran|ira|iran|ca|can|cera)\b(?! a (?!doler|tener|sentir|sufrir))`,
    String.raw`\b(?:no|nunca) se (?:haga|hace|hara|vuelva|vuelve) cronic`,
    String.raw`\b(?:no )?reca(?:er|iga|igas|era|eras|eria)\b`,
    String.raw`\b(?:proteg|proteje|blind|defiend)\w* ~ (?:contra|frente|de|del|recaid\w+|espalda)\b`,
    String.raw`\b${ofMassage}(?: \w+){0,3} (?:reduc|baj|disminuy)\w* ~ (?:riesgo|probabilidad)\b`,
    String.raw`\ba raya\b|\blejos el dolor\b|\b(?:recaida|recurrencia)s?\b`,
  ),
  // 35 and 41.
  claim(
    'Relief is usually short-term. Say so.',
    String.raw`\bpermanente`,
    String.raw`\bdefinitiv(?:o|a|os|as)\b`,
    String.raw`\b(?:alivio|efecto|resultado|mejoria)s? (?:\w+ )?(?:dura|duran|durara|duraran) (?:\w+ ){0,2}(?:meses|anos)\b`,
    String.raw`\b(?:a|de) largo plazo\b`,
    String.raw`\b(?:alivio|resultado|efecto|beneficio|cambio|mejoria)s? (?:\w+ )?(?:duradero|prolongado|definitivo|sostenido|continuo|constante|estable)s?\b`,
    String.raw`\bduradera?s?\b|\bduradero\b|\bperdurable`,
    String.raw`\bpara (?:siempre|toda la vida)\b|\bde por vida\b|\bpor siempre\b|\bde una vez (?:por todas|y para siempre)\b|\bdefinitivamente\b`,
  ),
  // 13 and 27.
  claim(
    'There is no single right posture. Say: find a comfortable supported position and change it often.',
    String.raw`\b(?:espalda|columna)(?: \w+){0,2} (?:recta|derecha|erguida|estirada)\b`,
    String.raw`\b(?:sient|sent|pare|parese|parate|parar|camin|manten|pong|ponte|qued|anda|ande|estar|estese|de pie)\w*(?: (?:bien|muy|siempre|mas|lo mas|todo|la espalda))? (?:rect(?:o|a)|derech(?:o|a)|erguid(?:o|a))\b`,
    String.raw`\b(?:buena|mala|correcta|incorrecta|adecuada|inadecuada|perfecta|ideal|mejor|sana|saludable) postura`,
    String.raw`\b(?:postura|posicion)(?: \w+)? (?:correcta|incorrecta|buena|mala|adecuada|inadecuada|perfecta|ideal|sana|saludable|viciosa)\b`,
    String.raw`\b(?:corrig|correg|correcc|mejor|arregl|cuid|vigil|apoy)\w* ~ postura(?:l|les)?\b|\bhigiene postural\b`,
    String.raw`\b(?:no (?:se |te )?)?(?:encorv|joroba|desgarbad|enderez|enderec)`,
    String.raw`\b(?:silla|postura|sentado|sentada)(?: \w+){0,3} (?:causa|dana|arruina|destruye|perjudica)n?\b`,
  ),
  // 18 and 48.
  claim(
    'Massage is not shown to change alignment or balance between muscles. Say: you may find it easier to stand or sit for a while.',
    String.raw`\b(?:re|des)?aline`,
    String.raw`\bfuera de (?:su |tu )?(?:sitio|lugar|posicion|eje)\b|\b(?:en|a) su (?:sitio|lugar|eje|posicion)\b`,
    String.raw`\b(?:desequilibr|desbalance|descompens|reequilibr|descuadr)`,
    String.raw`\b(?:equilibr|balance)(?:a|an|ar|ara|amos|ando|e) ~ (?:muscul\w+|cuerpo|pelvis|columna)\b`,
    String.raw`\b(?:pelvis|cadera|columna|hombros|vertebras?)(?: \w+){0,2} (?:torcid|desviad|girad|rotad|chuec|inclinad|salid|desplazad|montad)`,
    String.raw`\b(?:acomod|coloc|recoloc)\w* (?:los |las |la |el |sus? |tus? )?(?:huesos?|vertebras?|columna|cadera|pelvis)\b|\bpierna mas (?:corta|larga)\b`,
    String.raw`\bnivel(?:a|ar|amos|ando|e) ~ (?:pelvis|cadera|caderas|hombros)\b`,
  ),
  // 10 and 48.
  claim(
    'The health of a back or a spine as a whole is not shown to change. Say: one part of the care of your back.',
    String.raw`\bsalud (?:\w+ )?(?:de (?:la |su |tu )?)?(?:espalda|columna|lumbar|vertebral|espinal)\b`,
    String.raw`\b(?:espalda|columna) (?:mas |muy )?(?:san(?:a|as)|saludable|fuerte)s?\b`,
    String.raw`\b(?:sana|saludable) (?:espalda|columna)\b`,
  ),
  // 21 and 42.
  claim(
    'How massage works inside the body is not known well enough. Say: many people feel calmer afterwards.',
    String.raw`\bsistema (?:nervioso|inmun\w+)\b`,
    String.raw`\b(?:endorfina|serotonina|cortisol|dopamina|oxitocina)s?\b|\bhormonas? (?:del estres|de la felicidad|del bienestar)\b|\banalgesicos? natural`,
    String.raw`${less} ~ sensibilidad (?:al|del) dolor\b`,
    String.raw`\b(?:sube|refuerza|fortalece|aumenta|mejora|estimula|activa|ayuda)\w* ~ (?:defensas|inmunidad)\b`,
    String.raw`\b(?:chakra|meridiano)s?\b|\bflujo de (?:la )?energia\b|\benergia (?:vital|estancada|bloqueada|negativa)\b|\bbloqueos? energetic`,
  ),
  // 44.
  claim(
    'Relaxing massage did as well as deep work. Say: firmer is not better; choose the pressure that feels good.',
    String.raw`\b(?:mas|cuanto mas) (?:fuerte|profundo|duro|intenso|presion)(?:,| es| funciona| ayuda)? (?:es )?(?:mejor|mas)\b`,
    String.raw`\bmejor cuanto mas (?:fuerte|profundo|duro|intenso)`,
    String.raw`\btejido profundo(?: \w+){0,8} (?:grave|severo|intenso|peor)s?\b`,
    String.raw`\b(?:tiene|tienen|debe|deben|hace falta|es necesario) (?:que )?doler\b|\bque duela\b|\bsin dolor no hay\b`,
    String.raw`\b(?:aguant|soport)\w* (?:\w+ )?dolor\b`,
    String.raw`\bsi duele,? (?:\w+ ){0,2}(?:funciona|funcionando|sirve|bueno|buena senal)\b`,
  ),
  // Palpation of knots is unreliable (section 2.2) and no source shows that tissue is broken up.
  claim(
    'Hands do not break up or melt tissue. Say: tight muscles may feel softer after massage.',
    String.raw`\b(?:romp|deshac|deshag|deshaz|disuelv|disolv|derrit|elimin|quit|soltar|suelta|liber|desat|afloj)\w* ~ (?:nudos?|adherencias?|contracturas?|cicatri\w+|fascias?|bloqueos?|cristales|bolas?)\b`,
    String.raw`\badherencias?\b|\bdescontractur|\bdesbloque`,
  ),
  // Section 5: bed rest is worse than staying active; statement 34.
  claim(
    'Staying in bed is worse than moving about. Say: rest, then move about gently.',
    String.raw`\breposo (?:absoluto|total|en (?:la )?cama)\b`,
    String.raw`\b(?:guard|quedese|quedate|permanezc|permanec|descanse|descansa|haga|haz)\w*(?: \w+){0,2} (?:en )?(?:la )?cama\b`,
    String.raw`\bno (?:se mueva|te muevas) (?:hoy|mucho|en|por|durante)\b|\binmoviliz`,
    String.raw`\bquedese (?:acostad|tumbad|quiet)`,
    String.raw`\bno haga (?:nada de )?ejercicio\b(?! (?:fuerte|nuevo|intenso|duro|pesado|hoy|si|con))`,
  ),
  // Section 6: the evidence about cold is insufficient.
  claim(
    'How well cold works is not known.',
    String.raw`\b(?:hielo|frio)(?: \w+){0,2} (?:alivia|reduce|calma|ayuda|quita|baja|adormece|sirve|desinflama|funciona)n?\b`,
    String.raw`\b(?:ponga|pongase|aplique|apliquese|use|usa|pon|aplica) (?:\w+ )?(?:hielo|frio) para\b`,
  ),
  // Scope of massage therapy: Washington RCW 18.108.010 and the scope rule at the head of the clinical rules.
  claim(
    'A massage therapist does not name or treat diseases, and does not adjust joints.',
    String.raw`\bdiagnos`,
    String.raw`\b(?:su|tu) (?:hernia|disco|ciatica|artrosis|artritis|escoliosis|estenosis|protrusion|nervio)\b`,
    String.raw`(?<!\bsi )(?<!\bsi usted )\b(?:tiene|tienes|padece|sufre)(?: de)? (?:una? |el |la |los )?(?:hernia|disco|discos|ciatica|artrosis|escoliosis|estenosis|protrusion|lumbalgia|nervio)\b`,
    String.raw`\bes (?:una? )?(?:ciatica|hernia|lumbalgia|artrosis|contractura|distension|protrusion)\b`,
    String.raw`\b(?:hernias? (?:de disco|discal\w*|lumbar\w*)|disco (?:herniado|desplazado|salido|danado))`,
    String.raw`\bnervios? (?:pinzad|atrapad|comprimid|pellizcad|aplastad)|\bpinzamiento`,
    String.raw`${less} ~ (?:ciatica|artritis|artrosis|escoliosis|estenosis|osteoporosis|fibromialgia|migranas?|depresion|cancer)\b`,
    String.raw`\b(?:ajust|cruj|tron|manipul)\w* ~ (?:columna|articulaci\w+|vertebras?|cuello|espalda|huesos)\b`,
  ),
  claim(
    'This sheet never stands in the way of medical care.',
    String.raw`\b(?:en (?:lugar|vez) de|sustituy\w+|sustituir|reemplaz\w+|alternativa a|sin necesidad de|evit\w+) ~ ?(?:medic(?:o|os|a)|medicin\w+|medicament\w+|pastillas|analgesicos|cirugia|operacion|quirofano|atencion medica|fisioterapeuta)\b`,
    String.raw`\b(?:deje|deja|dejar|suspenda|suspende|reduzca|reduce|olvide|olvidese de) ~ (?:medicin\w+|medicament\w+|pastillas|analgesicos|tratamiento medico)\b`,
    String.raw`\b(?:no|nunca|ya no) (?:necesita|necesitas|necesitara|hace falta|hacen falta|requiere) ~ ?(?:medic\w+|pastillas|analgesicos|cirugia|operacion|pruebas|radiografia)\b`,
    String.raw`\bno (?:vaya|vayas|acuda|consulte) ~ ?(?:medico|doctor|hospital)\b`,
    String.raw`\b(?:no necesitara|no necesita|evit\w+|sin)(?: \w+)? operar(?:se|te|le)\b`,
    String.raw`\bmejor que ~ ?(?:pastillas|medicin\w+|medicament\w+|analgesicos|cirugia|medico)\b`,
  ),
  claim(
    'Massage has minor harms: about one person in ten is sore the next day. Do not say that it has none.',
    String.raw`\b(?:sin|ningun|cero|libre de|no tiene|no hay)(?: ningun)? (?:riesgos?|efectos? secundarios?|efectos? adversos?|danos?|peligros?|contraindicaciones)\b`,
    String.raw`\b(?:completa|total|absoluta|perfecta)mente segur(?:o|a|os|as)\b`,
    String.raw`\bsegur(?:o|a|os|as) para (?:todos|todas|todo el mundo|cualquier|cualquiera)\b`,
    String.raw`\b(?:inofensiv|inocuo|inocua)|\bno (?:puede|pueden) (?:hacer|causar) ~ ?dano\b|\bno hace ~ ?dano\b`,
  ),
];
