/** Texts that a field may be given by accident or by malice. Each must stay what it is: text. */
export type HostileText = { readonly name: string; readonly text: string };

export const hostileTexts: readonly HostileText[] = [
  { name: 'markup', text: '</textarea></p><h1>Injected</h1><b>bold' },
  { name: 'a script', text: '<script>window.wasAttacked = true</script>' },
  { name: 'a handler', text: '<img src=x onerror="window.wasAttacked = true"><svg onload=wasAttacked=1>' },
  { name: 'an address that is code', text: '[here](javascript:window.wasAttacked=true) data:text/html,<p>' },
  { name: 'a style', text: '<style>body{display:none}</style> }} */ body{display:none}' },
  { name: 'SQL', text: '\'); DROP TABLE note_version; -- " OR 1=1 /*' },
  { name: 'a search of its own', text: 'NEAR("a" b*) AND (NOT "c OR words:^d' },
  { name: 'placeholders', text: '{{body}} #{process.exit()} %s %00 {0} \\u0000 $& $1' },
  { name: 'JSON', text: '","body":{"format":99},"x":"' },
  { name: 'PDF operators', text: ') Tj ET Q endstream endobj << /JS (app.alert) >> (' },
  { name: 'paths', text: '../../../etc/passwd C:\\Windows\\system32 file:///etc/shadow' },
  {
    name: 'control characters',
    text: 'bell\u0007 null\u0000 escape\u001b[2J back\u0008 delete\u007f next\u0085',
  },
  { name: 'line ends of every kind', text: 'one\r\ntwo\rthree\nfour\u2028five\u2029six\tseven' },
  { name: 'combining marks', text: `Zalgo Z${'\u0301\u0322\u0359'.repeat(20)} e\u0301 o\u0308 \u0301` },
  {
    name: 'right to left',
    text: 'נעמי בן־דוד ליילה ليلى حداد 123 \u202eoverridden\u202c \u2066isolated\u2069',
  },
  { name: 'emoji', text: '👩🏽‍⚕️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧‍👦 ❤️ 🇩🇪 1️⃣' },
  { name: 'letters without width', text: 'zero\u200bwidth\u200c\u200d\u2060\ufeff soft\u00adhyphen' },
  { name: 'halves of a letter', text: 'high \ud83d alone, low \ude00 alone, turned \ude00\ud83d round' },
  { name: 'characters that are none', text: 'private \ue000 no character \uffff \ufdd0 far \u{10ffff}' },
  { name: 'a word without an end', text: 'a'.repeat(150) },
  { name: 'blanks', text: ' \u00a0\u3000\u2003  ' },
  { name: 'letters of other scripts', text: '漢字 かな 한국어 ไทย हिन्दी Ελληνικά Кириллица' },
];
